//! Tests of the server at its boundary: requests through the router by actors.

mod manage;
mod signin;
