//! Row 26 of the suite, its part on secrets: whatever shows a secret, or compares it as a
//! text is compared, does not compile.

use std::fmt::{Debug, Display};

use comity_seal::{OwnerKey, RootKey, Signer, TicketKey, Token};
use static_assertions::assert_not_impl_any;

assert_not_impl_any!(RootKey: Debug, Display, PartialEq, PartialOrd, std::hash::Hash);
assert_not_impl_any!(OwnerKey: Debug, Display, PartialEq, PartialOrd, std::hash::Hash);
assert_not_impl_any!(TicketKey: Debug, Display, PartialEq, PartialOrd, std::hash::Hash);
assert_not_impl_any!(Signer: Debug, Display, PartialEq, PartialOrd, std::hash::Hash);
assert_not_impl_any!(Token: Debug, Display, PartialEq, PartialOrd, std::hash::Hash);
assert_not_impl_any!(Option<Token>: Debug, PartialEq);

#[test]
fn a_token_is_revealed_by_name_alone() {
    assert_eq!(Token::new("text").reveal(), "text");
}
