//! `comity import votes`: a roll call comes in as documents whose rows are passages.

use std::{collections::BTreeMap, path::PathBuf, process::ExitCode, sync::Arc};

use comity_acts::{
    ActError, Desk, Imported, May, Named, RollCall, RollCallGroup, Secretariat, Value, Vote,
    found_votes, import_votes,
};
use comity_domain::{Language, Wording, participant::ParticipantKind, session::Session};
use comity_store::{account, participant, session, signin};
use comity_words::roster;

use comity::converge::{self, Trouble};

/// A roll call, as positions with their rows as passages
///
/// Reads the same two files as `comity converge`. Each item becomes a proposal, each
/// participant's rows one document; every row is a passage, confirmed by the officer who
/// runs this command. A data folder with nothing in it is made ready first.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// CSV with the columns participant, item, position
    file: PathBuf,

    /// CSV with the columns participant, partition, group
    #[arg(long, value_name = "G")]
    groups: PathBuf,

    /// The data folder
    #[arg(long, value_name = "DIR")]
    data: PathBuf,

    #[command(flatten)]
    key: crate::data::KeyArgs,

    /// The session's part of the address; the latest session unless named
    #[arg(long, value_name = "SLUG")]
    session: Option<String>,
}

/// Runs the command: 0 when everything was brought in, 2 when the input was bad and
/// nothing was.
pub fn run(args: &Args) -> ExitCode {
    use std::io::Write as _;
    // The files first: bad ones leave no data folder behind.
    let roll_call = match read(args) {
        Ok(roll_call) => roll_call,
        Err(trouble) => return converge::refuse(&trouble.to_string()),
    };
    let done = crate::serve::runtime().and_then(|runtime| {
        runtime.block_on(async {
            let clock = Arc::new(comity_outside::SystemClock);
            let desk = crate::data::open(&args.data, None, &args.key, clock).await?;
            Ok(bring_in(args, &desk, &roll_call).await)
        })
    });
    match done {
        Ok(Ok(done)) => {
            // The rows are in; an output that is closed changes nothing about that.
            let _ = writeln!(
                std::io::stdout(),
                "{} rows of {} participants imported; {} new items",
                done.rows,
                done.documents,
                done.new_items
            );
            ExitCode::SUCCESS
        }
        Ok(Err(trouble)) => converge::refuse(&trouble.to_string()),
        Err(error) => crate::refuse(&error),
    }
}

/// Brings the rows into an open data folder.
async fn bring_in(args: &Args, desk: &Desk, roll_call: &RollCall) -> Result<Imported, Trouble> {
    let (may, session) = place(args, desk, roll_call).await?;
    import_votes(desk, &may, &session, roll_call).await.map_err(|error| refused(args, error))
}

fn read(args: &Args) -> Result<RollCall, Trouble> {
    let input = converge::read_files(&args.file, &args.groups)?;
    let mut votes = Vec::with_capacity(input.positions.len());
    for item in input.positions.items() {
        for (who, stance) in input.positions.on(item) {
            votes.push(Vote {
                participant: input.roster.name(who).to_owned(),
                item: input.positions.item_name(item).to_owned(),
                stance,
            });
        }
    }
    let mut members: BTreeMap<(String, String), Vec<String>> = BTreeMap::new();
    for name in input.names() {
        let Some(who) = input.roster.participant(&name) else { continue };
        for group in input.roster.groups_of(who) {
            let key = (
                input.roster.partition_of(group).to_owned(),
                input.roster.group_name(group).to_owned(),
            );
            members.entry(key).or_default().push(name.clone());
        }
    }
    let groups = members
        .into_iter()
        .map(|((partition, name), members)| RollCallGroup { partition, name, members })
        .collect();
    let source = args
        .groups
        .file_name()
        .map_or_else(String::new, |name| name.to_string_lossy().into_owned());
    Ok(RollCall { votes, groups, source })
}

/// The officer and the session that the rows go to.
async fn place(
    args: &Args,
    desk: &Desk,
    roll_call: &RollCall,
) -> Result<(May<Secretariat>, Session), Trouble> {
    let codes: Vec<&str> = {
        let mut codes: Vec<&str> = roll_call
            .groups
            .iter()
            .flat_map(|group| group.members.iter().map(String::as_str))
            .collect();
        codes.sort_unstable();
        codes.dedup();
        codes
    };
    let failed = |error: ActError| Trouble::plain(error.to_string());
    let bodies = session::bodies(&desk.db).await.map_err(|error| failed(error.into()))?;
    let folder = args.data.display();
    let Some(body) = bodies.first() else {
        if let Some(slug) = &args.session {
            return Err(Trouble::plain(format!(
                "{folder} holds no session “{slug}”: leave --session out, and one is made"
            )));
        }
        let (exercise, named) = named(args, &codes)?;
        return found_votes(desk, exercise, &named).await.map_err(failed);
    };
    if body.exercise
        && let Some(real) = codes.iter().find(|code| roster::find(code).is_some())
    {
        return Err(Trouble::plain(format!(
            "{folder}: This folder holds an exercise, and {real} is a real State: give --data \
             another folder"
        )));
    }
    let all = session::all(&desk.db).await.map_err(|error| failed(error.into()))?;
    let mut of_body = all.into_iter().filter(|one| one.body_id == body.id);
    let found = match &args.session {
        Some(slug) => of_body.find(|one| one.slug == *slug).ok_or_else(|| {
            Trouble::plain(format!("{folder} holds no session “{slug}”: check --session"))
        })?,
        None => of_body.next().ok_or_else(|| {
            Trouble::plain(format!("{folder} holds no session yet: let the Secretariat enter one"))
        })?,
    };
    let known = participant::all(&desk.db, body.id).await.map_err(|error| failed(error.into()))?;
    if let Some(unknown) = codes.iter().find(|code| known.iter().all(|one| one.code != **code)) {
        return Err(Trouble::plain(format!(
            "{}: {} is no participant of the body in {folder}: add it there, or take its rows out",
            args.groups.display(),
            converge::quote(unknown)
        )));
    }
    let console =
        account::console(&desk.db, body.id).await.map_err(|error| failed(error.into()))?;
    let actor = match console {
        Some(account) => {
            signin::at_console(&desk.db, account).await.map_err(|error| failed(error.into()))?
        }
        None => None,
    };
    let may = actor.and_then(May::grant).ok_or_else(|| {
        Trouble::plain(format!(
            "{folder} has no officer's account for commands: run `comity serve` once"
        ))
    })?;
    Ok((may, found))
}

/// The roster of an empty folder: real States by their names, or exercise States; never both.
fn named(args: &Args, codes: &[&str]) -> Result<(bool, Vec<Named>), Trouble> {
    let exercise = codes.iter().all(|code| roster::is_exercise_code(code));
    let mut named = Vec::with_capacity(codes.len());
    for code in codes {
        let one = match roster::find(code) {
            Some(state) => {
                let names =
                    Language::ALL.map(|language| (language, state.name(language).to_owned()));
                let kind = match state.kind() {
                    roster::StateKind::Member => ParticipantKind::MemberState,
                    roster::StateKind::Observer => ParticipantKind::ObserverState,
                };
                let name = Wording::from_texts(Language::En, names)
                    .map_err(|error| Trouble::plain(error.to_string()))?;
                ((*code).to_owned(), name, kind)
            }
            None if exercise => (
                (*code).to_owned(),
                Wording::new(Language::En, *code),
                ParticipantKind::MemberState,
            ),
            None => {
                return Err(Trouble::plain(format!(
                    "{}: {} is not the ISO 3166 code of a State of the roster: correct it, or take \
                     its rows out",
                    args.groups.display(),
                    converge::quote(code)
                )));
            }
        };
        named.push(one);
    }
    Ok((exercise, named))
}

fn refused(args: &Args, error: ActError) -> Trouble {
    match error {
        ActError::Refused(faults) => {
            let values: Vec<String> = faults
                .0
                .into_iter()
                .filter_map(|fault| fault.value)
                .flat_map(|value| match value {
                    Value::One(one) => vec![one],
                    Value::Several(all) => all,
                })
                .collect();
            Trouble::plain(format!(
                "{}: {} does not fit the participants and groups of the body in {}: correct it",
                args.groups.display(),
                values.join(", "),
                args.data.display()
            ))
        }
        other => Trouble::plain(format!("{}: {other}", args.data.display())),
    }
}
