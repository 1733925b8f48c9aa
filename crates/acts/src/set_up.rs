//! An empty server is set up by whoever holds the link that its start printed.

use comity_domain::{BodyId, Language, Role};
use comity_store::{Actor, Entry, KeyOwner, Tx, account, session, signin};
use serde_json::json;

use crate::{
    ActError, Desk, Faults, NewBody, NewSession, act, add_session, checks, found_body, open_account,
};

/// What the link's page asks for.
#[derive(Clone, Debug)]
pub struct NewServer {
    /// Body and first session; absent when an import made a body before.
    pub body: Option<(NewBody, NewSession)>,
    /// The name of whoever sets up: the first account of the Secretariat.
    pub officer_name: String,
    /// The name of the second officer: what needs two is possible from the start.
    pub second_name: String,
    /// The Chair's name.
    pub chair_name: String,
    /// The language to greet both in.
    pub language: Language,
}

/// The server is ready.
pub struct ServerReady {
    /// The first officer's account.
    pub officer: Actor,
    /// The secret of the officer's one-time link, which leads to a passkey.
    pub officer_token: String,
    /// The secret of the second officer's one-time link: shown once, stored as a digest only.
    pub second_token: String,
    /// The secret of the Chair's one-time link: shown once, stored as a digest only.
    pub chair_token: String,
}

/// Sets the server up. The link is the capability: it is good once, and only while
/// nobody has an account.
///
/// # Errors
/// [`ActError::NotFound`] when the link is unknown or spent, or somebody has an account:
/// alike. A refusal when something is missing; the link then stays good.
pub async fn set_up(desk: &Desk, token: &str, new: NewServer) -> Result<ServerReady, ActError> {
    if !signin::set_up_link_is_good(&desk.db, token).await? {
        return Err(ActError::NotFound);
    }
    check(&new)?;
    let (officer_token, second_token) = (desk.new_token(), desk.new_token());
    let chair_token = desk.new_token();
    let officer = act!(desk, |tx| {
        if account::anyone_within(tx).await? || !signin::spend_set_up_link(tx, token).await? {
            return Err(ActError::NotFound);
        }
        let body = body(tx, &new).await?;
        let (officers, language) = (Role::Secretariat, new.language);
        let officer = person(tx, body, officers, &new.officer_name, language, &officer_token);
        let officer = officer.await?;
        let second = person(tx, body, officers, &new.second_name, language, &second_token).await?;
        let chair = person(tx, body, Role::Chair, &new.chair_name, language, &chair_token).await?;
        let entry = Entry {
            act: "set_up",
            subjects: vec![body.0, officer.account().0, second.account().0, chair.account().0],
            payload: json!({
                "body": new.body.as_ref().map(|(body, _)| found_body::payload(body)),
                "session": new.body.as_ref().map(|(_, first)| add_session::payload(first)),
            }),
            key_owner: KeyOwner::Body(body),
        };
        Ok((officer.clone(), officer, entry))
    })?;
    Ok(ServerReady { officer, officer_token, second_token, chair_token })
}

fn check(new: &NewServer) -> Result<(), ActError> {
    let mut faults = Faults::default();
    if let Some((body, first)) = &new.body {
        found_body::check(&mut faults, body);
        add_session::check(&mut faults, first);
    }
    for (field, name) in [
        ("officer-name", &new.officer_name),
        ("second-name", &new.second_name),
        ("chair-name", &new.chair_name),
    ] {
        if name.trim().is_empty() {
            faults.field(field, "error-person-name-empty");
        }
        checks::line(&mut faults, field, name.trim(), open_account::LONGEST_PERSON_NAME);
    }
    faults.check()
}

async fn body(tx: &mut Tx, new: &NewServer) -> Result<BodyId, ActError> {
    match (session::first_body(tx).await?, &new.body) {
        (Some(there), None) => Ok(there),
        (None, Some((body, first))) => {
            let (id, _) = found_body::insert(tx, body).await?;
            add_session::insert(tx, id, first).await?;
            Ok(id)
        }
        (Some(_), Some(_)) => Err(ActError::whole("error-body-there")),
        (None, None) => Err(ActError::field("body-name", "error-body-name-empty")),
    }
}

async fn person(
    tx: &mut Tx,
    body: BodyId,
    role: Role,
    name: &str,
    language: Language,
    token: &str,
) -> Result<Actor, ActError> {
    let row = account::NewAccount {
        body,
        role,
        participant: None,
        person_name: name.trim().to_owned(),
        email: None,
        language,
        administrator: false,
        console: false,
    };
    let actor = account::insert(tx, &row).await?;
    signin::insert_link(tx, token, actor.account(), false).await?;
    Ok(actor)
}
