//! Members of a group, suggested for the list of aligned States.
//!
//! Membership is not alignment (design, rule 2): the list starts empty, what is
//! suggested is marked and must be gone through before the statement can be filed, and
//! nothing but this form ever reads membership for it.

use comity_acts::{Contributor, Fault, Faults, May};
use comity_domain::group::Group;
use comity_store::group;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::typed::Typed;
use crate::{App, error::PageError, form::Choice, here::Here, reader::Reader};

/// What was suggested, kept with the draft.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Suggested {
    /// The group's code.
    pub group: String,
    /// The day whose membership it is.
    pub on: Date,
    /// The States, by id.
    pub states: Vec<String>,
}

/// What the form shows of it.
pub(super) struct Suggesting {
    /// The groups that have members on the day.
    pub groups: Vec<Choice>,
    /// The button, with the day.
    pub button: String,
    /// The hint, with the day.
    pub hint: String,
    /// What was suggested, in a sentence; empty where nothing of it is in the list.
    pub note: String,
    /// The ids of the States suggested.
    pub states: Vec<String>,
}

/// Ticks the members of the group that was chosen, as of the day on which the statement
/// is filed, beside those that are ticked already.
pub(super) async fn suggest(
    app: &App,
    may: &May<Contributor>,
    reader: &Reader,
    here: &Here,
    typed: &mut Typed,
) -> Result<Faults, PageError> {
    let mut faults = Faults::default();
    let day = here.session.day_of(reader.now);
    let groups = group::all(app.db(), here.body.id).await?;
    let Some(group) = groups.into_iter().find(|one| one.code == typed.suggest_group) else {
        let key = "error-statement-suggest-group";
        faults.0.push(Fault { field: Some("suggest_group"), key, value: None });
        return Ok(faults);
    };
    let own = may.own()?;
    let states: Vec<String> = group
        .members_on(day)
        .into_iter()
        .filter(|id| *id != own && here.roster.get(*id).is_some_and(|one| one.kind.is_state()))
        .map(|id| id.to_string())
        .collect();
    for state in &states {
        if !typed.aligned.contains(state) {
            typed.aligned.push(state.clone());
        }
    }
    // Another group before this one: its States are still to be gone through.
    let mut all = typed.suggested.take().map(|earlier| earlier.states).unwrap_or_default();
    all.retain(|state| typed.aligned.contains(state) && !states.contains(state));
    all.extend(states);
    typed.suggested = Some(Suggested { group: group.code, on: day, states: all });
    typed.looked_through = false;
    Ok(faults)
}

/// What the form shows.
pub(super) async fn shown(
    app: &App,
    reader: &Reader,
    here: &Here,
    typed: &Typed,
) -> Result<Suggesting, PageError> {
    let (w, language) = (&reader.words, reader.language);
    let today = here.session.day_of(reader.now);
    let mut groups = group::all(app.db(), here.body.id).await?;
    w.sort_names(&mut groups, |one| one.name.text(language));
    let name = |code: &str| {
        let found: Option<&Group> = groups.iter().find(|one| one.code == code);
        found.map_or("", |one| one.name.text(language))
    };
    let held = typed.suggested.as_ref().filter(|_| typed.holds_suggestion());
    let (note, states) = match held {
        None => (String::new(), Vec::new()),
        Some(suggested) => {
            let ticked = |state: &&String| typed.aligned.contains(*state);
            let states: Vec<String> = suggested.states.iter().filter(ticked).cloned().collect();
            let (n, date) = (states.len(), w.date(suggested.on));
            let group = name(&suggested.group);
            (w.with3("statements-suggest-note", "n", n, "group", group, "date", date), states)
        }
    };
    Ok(Suggesting {
        groups: groups
            .iter()
            .filter(|one| !one.members_on(today).is_empty())
            .map(|one| Choice::new(&*one.code, one.name.text(language), &typed.suggest_group))
            .collect(),
        button: w.with1("statements-suggest", "date", w.date(today)),
        hint: w.with1("statements-suggest-hint", "date", w.date(today)),
        note,
        states,
    })
}
