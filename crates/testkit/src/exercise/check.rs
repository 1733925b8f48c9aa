//! What must hold between the parts of the exercise world.

use std::collections::BTreeSet;

use comity_domain::Language;

use super::{
    Audience, Capacity, Mode, Paper, PaperKind, Position, Regime, Stance, Statement, Texts, World,
};

/// Codes of the user-assigned range that are nevertheless in use for a real
/// territory, in customs statistics or trade law, and so are left out.
const TAKEN: [&str; 5] = ["XC", "XI", "XK", "XL", "XS"];

/// Says what does not hold together: one sentence per fault, none if all is well.
pub fn faults(world: &World) -> Vec<String> {
    let mut found = Faults(Vec::new());
    check_codes(world, &mut found);
    check_body(world, &mut found);
    check_groups(world, &mut found);
    check_letter(world, &mut found);
    check_questions(world, &mut found);
    let known = Known::of(world);
    for statement in world.statements.iter().chain(&world.written) {
        check_statement(world, statement, &known, &mut found);
    }
    for paper in &world.papers {
        check_paper(world, paper, &known, &mut found);
    }
    check_chair(world, &known, &mut found);
    found.0
}

/// Whether a code may stand for a fictional State: user-assigned in ISO 3166-1
/// and in use for no real territory.
fn is_fictional(code: &str) -> bool {
    let [first, second] = code.as_bytes() else { return false };
    let assigned = match (first, second) {
        (b'A', b'A') | (b'Z', b'Z') => true,
        (b'Q', last) => (b'M'..=b'Z').contains(last),
        (b'X', last) => last.is_ascii_uppercase(),
        _ => false,
    };
    assigned && !TAKEN.contains(&code)
}

struct Faults(Vec<String>);

impl Faults {
    fn unless(&mut self, holds: bool, fault: impl FnOnce() -> String) {
        if !holds {
            self.0.push(fault());
        }
    }

    fn unless_six(&mut self, texts: &Texts, what: &str) {
        for language in Language::ALL {
            let there = texts.get(&language).is_some_and(|text| !text.trim().is_empty());
            self.unless(there, || format!("{what} has no wording in {language}"));
        }
    }
}

/// The keys that other parts may refer to.
struct Known<'a> {
    states: BTreeSet<&'a str>,
    authors: BTreeSet<&'a str>,
    topics: BTreeSet<&'a str>,
    questions: BTreeSet<String>,
    proposals: BTreeSet<&'a str>,
}

impl<'a> Known<'a> {
    fn of(world: &'a World) -> Self {
        let people = &world.participants;
        let states: BTreeSet<&str> = people.states.iter().map(|s| s.code.as_str()).collect();
        let authors = (people.states.iter().map(|s| s.code.as_str()))
            .chain(people.observer_states.iter().map(|s| s.code.as_str()))
            .chain(people.organizations.iter().map(|o| o.id.as_str()))
            .chain(people.stakeholders.iter().map(|s| s.id.as_str()))
            .collect();
        let questions = (world.questions.chair.iter().map(|q| format!("q{}", q.number)))
            .chain(world.questions.raised.iter().map(|q| q.id.clone()))
            .collect();
        Known {
            states,
            authors,
            topics: world.body.topics.iter().map(|t| t.id.as_str()).collect(),
            questions,
            proposals: world.proposals.iter().map(|p| p.id.as_str()).collect(),
        }
    }
}

fn check_codes(world: &World, found: &mut Faults) {
    let people = &world.participants;
    let mut seen = BTreeSet::new();
    let states = people.states.iter().map(|s| (&s.code, &s.name));
    for (code, name) in states.chain(people.observer_states.iter().map(|s| (&s.code, &s.name))) {
        found.unless(is_fictional(code), || format!("{code} is no code for a fictional State"));
        found.unless(seen.insert(code), || format!("{code} stands twice"));
        found.unless_six(name, code);
    }
    let count = people.states.len();
    found.unless(count == 36, || format!("there are {count} member States instead of 36"));
    for language in Language::ALL {
        let names: BTreeSet<_> =
            people.states.iter().filter_map(|s| s.name.get(&language)).collect();
        found.unless(names.len() == count, || format!("two States share a name in {language}"));
    }
}

fn check_groups(world: &World, found: &mut Faults) {
    let people = &world.participants;
    let regions: BTreeSet<_> = people.regional_groups.iter().map(|g| &g.id).collect();
    found.unless(regions.len() == 5, || "there are not five regional groups".into());
    for group in &people.regional_groups {
        found.unless_six(&group.name, &group.id);
    }
    for state in &people.states {
        let known = regions.contains(&state.group);
        found.unless(known, || format!("{}: unknown group {}", state.code, state.group));
    }
    let is_state = |code: &String| people.states.iter().any(|s| &s.code == code);
    for group in &people.political_groups {
        found.unless_six(&group.name, &group.id);
        let mut seen = BTreeSet::new();
        for member in &group.members {
            let (id, code) = (&group.id, &member.code);
            found.unless(is_state(code), || format!("{id}: {code} is no member State"));
            found.unless(seen.insert(code), || format!("{id}: {code} stands twice"));
            let ordered = member.until.is_none_or(|until| until >= member.since);
            found.unless(ordered, || format!("{id}: {code} leaves before it joins"));
            let fictional = |source: &str| source.starts_with("EX/");
            let sourced = fictional(&member.source)
                && member.end_source.as_deref().is_none_or(fictional)
                && member.end_source.is_some() == member.until.is_some();
            found.unless(sourced, || format!("{id}: {code} has no fictional source"));
        }
    }
    for organization in &people.organizations {
        found.unless_six(&organization.name, &organization.id);
        for code in &organization.members {
            found.unless(is_state(code), || format!("{}: no State {code}", organization.id));
        }
    }
    for stakeholder in &people.stakeholders {
        found.unless_six(&stakeholder.name, &stakeholder.id);
    }
}

fn check_body(world: &World, found: &mut Faults) {
    let body = &world.body;
    let session = &body.session;
    for (texts, what) in [
        (&body.name, "the body's name"),
        (&body.short_name, "the body's short name"),
        (&body.notice, "the notice of exercise"),
        (&body.mandate.title, "the mandate's title"),
        (&body.mandate.passage, "the mandate's passage"),
        (&session.name, "the session's name"),
        (&session.place, "the session's place"),
    ] {
        found.unless_six(texts, what);
    }
    found.unless(body.mandate.symbol.starts_with("EX/"), || "the symbol hides the exercise".into());
    for topic in &body.topics {
        found.unless_six(&topic.name, &topic.id);
    }
    for item in &body.agenda {
        found.unless_six(&item.title, &format!("agenda item {}", item.number));
    }
    for meeting in &body.meetings {
        let number = meeting.number;
        let day = meeting.starts.date();
        found.unless((session.first_day..=session.last_day).contains(&day), || {
            format!("meeting {number} lies outside the session")
        });
        let length = meeting.ends.duration_since(meeting.starts).as_hours();
        found.unless(length == 3, || format!("meeting {number} does not last three hours"));
        // Rule 10: an official record belongs to formal meetings alone.
        let fits = (meeting.mode == Mode::Formal) == (meeting.regime == Regime::OfficialRecord);
        found.unless(fits, || format!("meeting {number}: mode and regime do not fit"));
        for topic in &meeting.topics {
            let known = body.topics.iter().any(|t| &t.id == topic);
            found.unless(known, || format!("meeting {number}: unknown topic {topic}"));
        }
        for item in &meeting.agenda {
            let known = body.agenda.iter().any(|i| i.number == *item);
            found.unless(known, || format!("meeting {number}: unknown agenda item {item}"));
        }
    }
}

fn check_letter(world: &World, found: &mut Faults) {
    let letter = &world.letter;
    for (texts, what) in [
        (&letter.from.name, "the Chair's name"),
        (&letter.from.capacity, "the Chair's capacity"),
        (&letter.title, "the letter's title"),
        (&letter.to, "the addressees"),
        (&letter.status, "the status line"),
        (&letter.text, "the letter"),
    ] {
        found.unless_six(texts, what);
    }
    for language in Language::ALL {
        let text = letter.text.get(&language).map_or("", String::as_str);
        let name = letter.from.name.get(&language).map_or("", String::as_str);
        found.unless(text.contains(name), || format!("letter, {language}: no “{name}”"));
        // Between quotation marks and with nothing else there: a quotation is word for word.
        let passage = world.body.mandate.passage.get(&language).map_or("", String::as_str);
        let quoted = [("“", "”"), ("«", "»"), ("«\u{a0}", "\u{a0}»"), ("« ", " »")]
            .iter()
            .any(|(open, close)| text.contains(&format!("{open}{passage}{close}")));
        found.unless(quoted, || format!("letter, {language}: mandate not quoted word for word"));
        let symbol = &world.body.mandate.symbol;
        found.unless(text.contains(symbol), || format!("letter, {language}: no {symbol}"));
        let status = (language == letter.original) != letter.courtesy.contains(&language);
        found.unless(status, || format!("letter, {language}: neither original nor courtesy"));
    }
    for deadline in &letter.deadlines {
        found.unless_six(&deadline.what, "a deadline");
        let between = letter.date < deadline.date && deadline.date < world.body.session.first_day;
        found.unless(between, || format!("the deadline {} is out of place", deadline.date));
    }
    for enclosure in &letter.enclosures {
        found.unless_six(&enclosure.title, &enclosure.id);
    }
    for topic in &letter.paper_topics {
        found.unless_six(&topic.name, &topic.id);
    }
}

fn check_questions(world: &World, found: &mut Faults) {
    let known = Known::of(world);
    for (index, question) in world.questions.chair.iter().enumerate() {
        let number = question.number;
        found.unless(usize::from(number) == index + 1, || format!("question {number}: numbering"));
        found.unless_six(&question.text, &format!("question {number}"));
        let topic = question.topic.as_str();
        found.unless(known.topics.contains(topic), || format!("question {number}: {topic}?"));
    }
    for question in &world.questions.raised {
        let id = &question.id;
        found.unless_six(&question.text, id);
        found.unless(known.topics.contains(question.topic.as_str()), || format!("{id}: topic"));
        found.unless(known.states.contains(question.author.as_str()), || format!("{id}: author"));
    }
    for proposal in &world.proposals {
        let id = &proposal.id;
        found.unless_six(&proposal.title, id);
        found.unless_six(&proposal.text, id);
        found.unless(known.topics.contains(proposal.topic.as_str()), || format!("{id}: topic"));
        for code in &proposal.proposers {
            found.unless(known.authors.contains(code.as_str()), || format!("{id}: no {code}"));
        }
    }
}

fn check_statement(world: &World, statement: &Statement, known: &Known<'_>, found: &mut Faults) {
    let id = &statement.id;
    let author = statement.author.as_str();
    found.unless(known.authors.contains(author), || format!("{id}: unknown author {author}"));
    let states = known.states.contains(author);
    let fits = match statement.capacity {
        Capacity::National => states,
        Capacity::Group => true,
        Capacity::Organization => world.participants.organizations.iter().any(|o| o.id == author),
        Capacity::Stakeholder => world.participants.stakeholders.iter().any(|s| s.id == author),
    };
    found.unless(fits, || format!("{id}: {author} cannot speak in this capacity"));
    let group = statement.capacity == Capacity::Group;
    let named = statement.on_behalf_of.is_some() && !statement.aligned.is_empty();
    let unnamed = statement.on_behalf_of.is_none() && statement.aligned.is_empty();
    found.unless(if group { named } else { unnamed }, || format!("{id}: aligned States"));
    for code in &statement.aligned {
        let other = known.states.contains(code.as_str()) && code != author;
        found.unless(other, || format!("{id}: {code} cannot be aligned"));
    }
    for topic in &statement.topics {
        found.unless(known.topics.contains(topic.as_str()), || format!("{id}: topic {topic}"));
    }
    if let Some(number) = statement.meeting {
        let meeting = world.body.meetings.iter().find(|m| m.number == number);
        let inside = meeting.is_some_and(|m| (m.starts..m.ends).contains(&statement.given));
        found.unless(inside, || format!("{id}: not given during meeting {number}"));
    }
    let mut from = 0;
    for passage in &statement.passages {
        let quote = passage.quote.as_str();
        let once = statement.text.matches(quote).count() == 1;
        found.unless(once, || format!("{id}: “{quote}” does not stand exactly once in the text"));
        let place = statement.text.find(quote).unwrap_or_default();
        found.unless(place >= from, || format!("{id}: “{quote}” stands out of order"));
        from = place + quote.len();
        if let Some(question) = &passage.question {
            found.unless(known.questions.contains(question), || format!("{id}: {question}?"));
        }
        for position in &passage.positions {
            check_position(id, position, known, found);
            let may = states || group;
            found.unless(may, || format!("{id}: only States take positions"));
        }
    }
}

fn check_paper(world: &World, paper: &Paper, known: &Known<'_>, found: &mut Faults) {
    let (id, author) = (&paper.id, paper.author.as_str());
    found.unless(known.authors.contains(author), || format!("{id}: unknown author {author}"));
    for topic in paper.topics.iter().chain(&paper.presents) {
        found.unless(known.topics.contains(topic.as_str()), || format!("{id}: topic {topic}"));
    }
    let ordered = paper.versions.windows(2).all(|two| two[0].submitted < two[1].submitted);
    found.unless(ordered && !paper.versions.is_empty(), || format!("{id}: order of versions"));
    for sponsor in &paper.sponsors {
        let state = sponsor.state.as_str();
        let other = known.states.contains(state) && state != author;
        found.unless(other, || format!("{id}: {state} cannot co-sponsor"));
        let first = paper.submitted().is_some_and(|at| at <= sponsor.invited);
        let mut last = sponsor.invited;
        let after = sponsor.confirmed.iter().all(|at| *at > std::mem::replace(&mut last, *at));
        found.unless(first && after, || format!("{id}: {state} confirms out of order"));
    }
    let text = paper.versions.last().map_or("", |version| version.text.as_str());
    for key in &paper.proposals {
        let proposal = world.proposals.iter().find(|one| &one.id == key);
        let fits = proposal.is_some_and(|one| {
            let words = one.text.get(&paper.language).map_or("", String::as_str);
            one.original == paper.language
                && one.proposers.first() == Some(&paper.author)
                && text.matches(words).count() == 1
        });
        found.unless(fits, || format!("{id}: {key} is not made from this paper"));
    }
    if paper.kind == PaperKind::NonPaper {
        // Nothing of a non-paper leads to its author (rule 11).
        let bare = paper.sponsors.is_empty()
            && paper.proposals.is_empty()
            && paper.presents.is_none()
            && paper.symbol.is_none()
            && paper.audience != Audience::Own;
        found.unless(bare, || format!("{id}: not bare"));
        let names = world.participants.states.iter().find(|one| one.code == author);
        let names = names.map(|one| one.name.values()).into_iter().flatten();
        for name in names {
            let silent = paper
                .versions
                .iter()
                .all(|one| !one.text.contains(name) && !one.title.contains(name));
            found.unless(silent, || format!("{id}: names {name}"));
        }
    }
}

fn check_position(id: &str, position: &Position, known: &Known<'_>, found: &mut Faults) {
    let proposal = position.proposal.as_str();
    found.unless(known.proposals.contains(proposal), || format!("{id}: no proposal {proposal}"));
    let needs = matches!(position.stance, Stance::SupportWithChanges | Stance::Concern);
    let says = position.change.as_deref().is_some_and(|change| !change.trim().is_empty());
    found.unless(needs == says, || format!("{id}, {proposal}: wording of the change"));
}

fn check_chair(world: &World, known: &Known<'_>, found: &mut Faults) {
    found.unless_six(&world.releases.rule.text, "the announced rule");
    for area in &world.releases.areas {
        found.unless_six(&area.text, &area.proposal);
        let there = known.proposals.contains(area.proposal.as_str());
        found.unless(there, || format!("release: no proposal {}", area.proposal));
    }
    let texts = world.summary.edits.iter().chain(&world.summary.reworks);
    for one in texts {
        found.unless_six(&one.text, &one.of);
    }
    for one in &world.summary.added {
        found.unless_six(&one.text, "what was added to the summary");
    }
    for note in &world.heard {
        let fits = known.proposals.contains(note.proposal.as_str())
            && known.states.contains(note.about.as_str())
            && world.accounts.iter().any(|a| a.id == note.by);
        found.unless(fits, || format!("note on {}: unknown key", note.about));
    }
    for account in &world.accounts {
        found.unless_six(&account.capacity, &account.id);
        let there = account.participant.as_deref().is_none_or(|p| known.authors.contains(p));
        found.unless(there, || format!("account {}: unknown participant", account.id));
    }
}
