//! The first two officers of the Secretariat, from the data folder.

use comity_domain::{Language, Role};
use comity_store::account;

use crate::{
    ActError, Desk, Faults, May, Opened, Secretariat, act,
    open_account::{FEWEST_OFFICERS, NewPerson, open_within, person_name},
};

/// Opens an account of the Secretariat for a command run on the data folder, as long as
/// fewer than two officers have ever signed in: what needs two could not be done, and a
/// link that was lost is replaced here alone. Whoever holds the folder holds the database and its root key already; whoever only signs in has no way
/// here.
///
/// # Errors
/// [`ActError::NotFound`] for anybody but the console; a refusal without a name, or when
/// there are two officers.
pub async fn open_officer(
    desk: &Desk,
    may: &May<Secretariat>,
    name: &str,
    language: Language,
) -> Result<Opened, ActError> {
    let mut faults = Faults::default();
    let name = person_name(&mut faults, "name", name);
    faults.check()?;
    let token = desk.new_token();
    let account = act!(desk, may.actor(), |tx| {
        if !account::is_console(tx, may.account()).await? {
            return Err(ActError::NotFound);
        }
        if account::officers_seen(tx, may.body()).await? >= FEWEST_OFFICERS {
            return Err(ActError::whole("error-officers-there"));
        }
        let person = NewPerson {
            role: Role::Secretariat,
            participant: None,
            name: name.clone(),
            email: None,
            language,
            administrator: false,
        };
        open_within(tx, may.body(), person, &token).await
    })?;
    Ok(Opened { account, token })
}
