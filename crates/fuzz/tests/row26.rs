//! Row 26 of the suite, of types: what holds a secret can neither be printed nor compared.

use std::{fmt::Debug, fmt::Display, marker::PhantomData};

use comity_acts::{Opened, SignedInAs};
use comity_outside::passkeys::{Challenge, Enrolled, Enrolment};
use comity_seal::{OwnerKey, RootKey, Signer};
use comity_store::record::Signing;
use comity_testkit::suite::Row;

/// Asks a type what it can do: a method of its own wins over that of the trait, and is
/// there only where the type can do it.
struct Ask<T>(PhantomData<T>);

impl<T: Debug> Ask<T> {
    fn prints(&self) -> bool {
        true
    }
}

impl<T: Display> Ask<&T> {
    fn shows(&self) -> bool {
        true
    }
}

impl<T: PartialEq> Ask<(T,)> {
    fn compares(&self) -> bool {
        true
    }
}

trait Otherwise {
    fn prints(&self) -> bool {
        false
    }
    fn shows(&self) -> bool {
        false
    }
    fn compares(&self) -> bool {
        false
    }
}

impl<T> Otherwise for Ask<T> {}

macro_rules! able {
    ($($secret:ty),+ $(,)?) => {
        [$((
            stringify!($secret),
            Ask::<$secret>(PhantomData).prints(),
            Ask::<&$secret>(PhantomData).shows(),
            Ask::<($secret,)>(PhantomData).compares(),
        )),+]
    };
}

#[test]
fn no_secret_can_be_printed_or_compared() {
    // That the question can be answered with yes at all.
    assert_eq!(able![String], [("String", true, true, true)]);
    let secrets = able![
        RootKey, OwnerKey, Signer, Signing, Enrolment, Challenge, Enrolled, SignedInAs, Opened
    ];
    let able: Vec<_> = secrets.iter().filter(|one| one.1 || one.2 || one.3).collect();
    let row = Row::begin(26);
    row.tell(&format!("{} secret types, {} printed or compared", secrets.len(), able.len()));
    assert!(able.is_empty(), "{able:?}");
}
