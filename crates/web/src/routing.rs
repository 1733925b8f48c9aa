//! Routes that are remembered: what the router answers, and the list of it, in one.
//!
//! A router does not tell its addresses, and the tests of who may do what need each of
//! them ([decision 46](../../../docs/decisions/0046-routes-are-listed.md)). So the nouns
//! do not hold axum's router but [`Routes`], where adding and listing are one act. This
//! is the one file that may speak to axum's (`clippy.toml`).
#![allow(clippy::disallowed_methods)]

use axum::{
    Router,
    extract::DefaultBodyLimit,
    handler::Handler,
    http::Method,
    routing::{self, MethodRouter},
};

use crate::App;

/// An address with a method that the server answers. `GET` answers `HEAD` too.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listed {
    /// The method.
    pub method: Method,
    /// The address with its captures: `/{language}/s/{session}/letters`.
    pub path: String,
}

/// The addresses of a noun, or of the whole server.
pub(crate) struct Routes {
    router: Router<App>,
    listed: Vec<Listed>,
}

impl Routes {
    /// None.
    pub fn new() -> Routes {
        Routes { router: Router::new(), listed: Vec::new() }
    }

    /// One address more.
    pub fn route(mut self, path: &str, methods: Methods) -> Routes {
        self.router = self.router.route(path, methods.router);
        let listed = methods.names.into_iter();
        self.listed.extend(listed.map(|method| Listed { method, path: path.to_owned() }));
        self
    }

    /// All of another's.
    pub fn merge(mut self, other: Routes) -> Routes {
        self.router = self.router.merge(other.router);
        self.listed.extend(other.listed);
        self
    }

    /// What answers.
    pub fn into_router(self) -> Router<App> {
        self.router
    }

    /// What is answered.
    pub fn into_list(self) -> Vec<Listed> {
        self.listed
    }
}

/// The methods of one address.
pub(crate) struct Methods {
    router: MethodRouter<App>,
    names: Vec<Method>,
}

/// Answers `GET`.
pub(crate) fn get<H: Handler<T, App>, T: 'static>(handler: H) -> Methods {
    Methods { router: routing::get(handler), names: vec![Method::GET] }
}

/// Answers `POST`.
pub(crate) fn post<H: Handler<T, App>, T: 'static>(handler: H) -> Methods {
    Methods { router: routing::post(handler), names: vec![Method::POST] }
}

impl Methods {
    /// Answers `POST` as well.
    pub fn post<H: Handler<T, App>, T: 'static>(mut self, handler: H) -> Methods {
        self.router = self.router.post(handler);
        self.names.push(Method::POST);
        self
    }

    /// With another limit for what is sent.
    pub fn layer(mut self, limit: DefaultBodyLimit) -> Methods {
        self.router = self.router.layer(limit);
        self
    }
}
