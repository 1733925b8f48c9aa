//! Row 26 of the suite, its part on secrets: what holds one cannot be printed or compared.

use std::fmt::{Debug, Display};

use comity_acts::{Desk, Opened, ServerReady, SignedInAs};
use comity_store::{Db, ticket::Ticket};
use static_assertions::assert_not_impl_any;

assert_not_impl_any!(Desk: Debug, Display, PartialEq);
assert_not_impl_any!(Db: Debug, Display, PartialEq);
assert_not_impl_any!(Opened: Debug, Display, PartialEq);
assert_not_impl_any!(ServerReady: Debug, Display, PartialEq);
assert_not_impl_any!(SignedInAs: Debug, Display, PartialEq);
assert_not_impl_any!(Ticket: Debug, Display, PartialEq);
