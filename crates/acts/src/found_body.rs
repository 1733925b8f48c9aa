//! A body is founded: the first thing on an empty server.

use comity_domain::{
    BodyId, Language, Role, Wording,
    session::{Body, Mandate},
};
use comity_store::{Actor, Entry, KeyOwner, Tx, account, session};
use jiff::civil::Date;
use serde_json::{Value, json};

use crate::{ActError, Desk, Faults, act, checks};

/// The body to be founded.
#[derive(Clone, Debug)]
pub struct NewBody {
    /// Its name.
    pub name: Wording,
    /// Whether it is a fictional body of the exercise world (design, rule 6).
    pub exercise: bool,
    /// The resolutions and decisions it acts under.
    pub mandates: Vec<NewMandate>,
}

/// A resolution or decision the body acts under.
#[derive(Clone, Debug)]
pub struct NewMandate {
    /// Document symbol, such as `A/RES/75/240`.
    pub symbol: String,
    /// Day of adoption, if it is known.
    pub adopted_on: Option<Date>,
    /// Its title.
    pub title: Wording,
    /// The passage the body works from, quoted.
    pub quote: Option<Wording>,
}

/// Founds the body of an empty server, with the console's account: the actor for
/// commands on the data folder and for the loader of the exercise world. Nobody
/// exists yet who could hold a right; that nothing exists yet is the right.
///
/// # Errors
/// When a name, symbol or title is missing, or there is a body already.
pub async fn found_body(desk: &Desk, new: NewBody) -> Result<(BodyId, Actor), ActError> {
    let mut faults = Faults::default();
    check(&mut faults, &new);
    faults.check()?;
    act!(desk, |tx| {
        let (body, officer) = insert(tx, &new).await?;
        let entry = Entry {
            act: "found_body",
            subjects: vec![body.0],
            payload: payload(&new),
            key_owner: KeyOwner::Body(body),
        };
        Ok(((body, officer.clone()), officer, entry))
    })
}

/// What is wrong with the body to be founded.
pub(crate) fn check(faults: &mut Faults, new: &NewBody) {
    checks::name(faults, "body-name", "error-body-name-empty", &new.name);
    for mandate in &new.mandates {
        check_mandate(faults, mandate);
    }
}

/// What is wrong with a mandate.
pub(crate) fn check_mandate(faults: &mut Faults, mandate: &NewMandate) {
    if mandate.symbol.trim().is_empty() {
        faults.field("mandate-symbol", "error-mandate-symbol-empty");
    }
    checks::seen(faults, "mandate-symbol", mandate.symbol.trim());
    checks::name(faults, "mandate-title", "error-mandate-title-empty", &mandate.title);
}

/// Writes body, mandates and the console's account.
pub(crate) async fn insert(tx: &mut Tx, new: &NewBody) -> Result<(BodyId, Actor), ActError> {
    if session::first_body(tx).await?.is_some() {
        return Err(ActError::whole("error-body-there"));
    }
    let body = Body { id: tx.new_id(), name: new.name.clone(), exercise: new.exercise };
    session::insert_body(tx, &body).await?;
    for mandate in &new.mandates {
        insert_mandate(tx, body.id, mandate).await?;
    }
    let officer = account::insert(
        tx,
        &account::NewAccount {
            body: body.id,
            role: Role::Secretariat,
            participant: None,
            // No person: whoever runs commands on the data folder. It is shown nowhere.
            person_name: String::new(),
            email: None,
            language: Language::En,
            administrator: false,
            console: true,
        },
    )
    .await?;
    Ok((body.id, officer))
}

/// Writes one mandate.
pub(crate) async fn insert_mandate(
    tx: &mut Tx,
    body: BodyId,
    new: &NewMandate,
) -> Result<comity_domain::MandateId, ActError> {
    let mandate = Mandate {
        id: tx.new_id(),
        symbol: new.symbol.trim().to_owned(),
        adopted_on: new.adopted_on,
        title: new.title.clone(),
        quote: checks::present(new.quote.clone()),
    };
    session::insert_mandate(tx, body, &mandate).await?;
    Ok(mandate.id)
}

/// What the record keeps of it.
pub(crate) fn payload(new: &NewBody) -> Value {
    let mandates: Vec<Value> = new.mandates.iter().map(mandate_payload).collect();
    json!({ "exercise": new.exercise, "mandates": mandates, "name": new.name })
}

pub(crate) fn mandate_payload(new: &NewMandate) -> Value {
    json!({
        "adopted_on": new.adopted_on.map(|day| day.to_string()),
        "quote": new.quote,
        "symbol": new.symbol,
        "title": new.title,
    })
}
