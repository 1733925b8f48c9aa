//! What a letter says.

use jiff::civil::Date;
use serde::Serialize;

/// Bytes of the file, from `start` up to but without `end`; on character
/// boundaries. In JSON `[start, end]`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(into = "Pair")]
pub struct Span {
    /// The first byte.
    pub start: usize,
    /// The byte after the last.
    pub end: usize,
}

/// A value with the bytes it was read from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Sourced<T> {
    /// The value.
    pub value: T,
    /// Where it stands.
    pub range: Span,
}

/// A letter, taken apart.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Letter {
    /// The day it was written.
    pub date: Option<Sourced<Date>>,
    /// Who signed it.
    pub from: Option<Sender>,
    /// To whom it goes.
    pub to: Option<Addressees>,
    /// The session or meeting it prepares.
    pub session: Option<Session>,
    /// What is due by when.
    pub deadlines: Vec<Deadline>,
    /// What goes with it.
    pub enclosures: Vec<Enclosure>,
    /// Earlier papers it follows, revises or rests on.
    pub relations: Vec<Relation>,
    /// Topics, in their order.
    pub topics: Vec<Topic>,
    /// Guiding questions, in their order.
    pub questions: Vec<Question>,
    /// Topics on which papers are called for.
    pub paper_topics: Vec<Topic>,
    /// The call for papers.
    pub paper_call: Option<PaperCall>,
    /// Later sessions the letter names.
    pub horizon: Vec<Horizon>,
    /// Passages it quotes from its mandate.
    pub mandate_quotes: Vec<Quote>,
    /// What looks like something and could not be placed.
    pub not_understood: Vec<NotUnderstood>,
    /// What a reader should know about the result.
    pub notes: Vec<Note>,
}

/// The signatory.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Sender {
    /// The person.
    pub name: Option<Sourced<String>>,
    /// In which office the person writes.
    pub capacity: Option<Sourced<String>>,
}

/// The addressees.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Addressees {
    /// As written.
    pub value: String,
    /// Recognised kinds: `permanent_representatives`, `permanent_observers`,
    /// `permanent_missions`, `member_states`, `states_parties`, `delegations`,
    /// `observers`, `stakeholders`, `focal_points`.
    pub kinds: Vec<&'static str>,
    /// It says "all".
    pub all: bool,
    /// Where it stands.
    pub range: Span,
}

/// Formal or informal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum SessionKind {
    /// A session in the formal sense: substantive, regular, organizational.
    Formal,
    /// Informal or inter-sessional.
    Informal,
}

/// The session a letter prepares.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Session {
    /// Formal or informal, where the letter says so.
    pub kind: Option<Sourced<SessionKind>>,
    /// What the letter calls it.
    pub name: Option<Sourced<String>>,
    /// The first day.
    pub starts: Option<Sourced<Date>>,
    /// The last day, equal to the first for one day.
    pub ends: Option<Sourced<Date>>,
    /// Where.
    pub place: Option<Sourced<String>>,
    /// The number of the session: 4 for "fourth".
    pub ordinal: Option<Sourced<u8>>,
}

/// A deadline.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Deadline {
    /// The day, none when the text gives none that can be read.
    pub date: Option<Date>,
    /// What is due, in the words of the letter.
    pub what: String,
    /// The sentence that says so.
    pub range: Span,
    /// The date in it.
    pub date_range: Span,
}

/// Something that goes with the letter.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Enclosure {
    /// "Annex A".
    pub label: Option<String>,
    /// Its title.
    pub title: Option<String>,
    /// Its text is in the same file.
    pub present: bool,
    /// Where it is named.
    pub range: Span,
}

/// How the letter stands to an earlier paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum RelationKind {
    /// Follows it.
    FurtherTo,
    /// Takes its place.
    Revises,
    /// Rests on it.
    PursuantTo,
    /// Was asked for by it.
    MandatedBy,
    /// Names it, without saying how it stands to it.
    RefersTo,
}

/// The kind of an earlier paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum RelatedPaper {
    /// A letter.
    Letter,
    /// A resolution.
    Resolution,
    /// A decision.
    Decision,
    /// A report.
    Report,
}

/// An earlier paper.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Relation {
    /// How the letter stands to it.
    pub kind: RelationKind,
    /// What it is.
    pub what: RelatedPaper,
    /// Its symbol: "75/240".
    pub symbol: Option<String>,
    /// Its date.
    pub date: Option<Date>,
    /// The letter's words.
    pub quote: String,
    /// Where they stand.
    pub range: Span,
}

/// A topic.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Topic {
    /// Its number as written, without brackets: `1`, `iv`, `a`.
    pub number: Option<String>,
    /// Its title.
    pub title: String,
    /// Where it stands.
    pub range: Span,
}

/// A guiding question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Question {
    /// Its number: `1`; a part of question 1 is `1(a)`; none for bullets.
    pub number: Option<String>,
    /// Its topic, as a place in `topics` counted from 0.
    pub topic: Option<usize>,
    /// Its text, on one line.
    pub text: String,
    /// The question it is a part of, as a place in `questions` counted from 0.
    pub part_of: Option<usize>,
    /// Where it stands.
    pub range: Span,
}

/// A call for papers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct PaperCall {
    /// The words of the call.
    pub text: String,
    /// The day they are due, none when the letter gives none.
    pub deadline: Option<Sourced<Date>>,
    /// Whom to turn to.
    pub contact: Option<Sourced<String>>,
    /// Where the call stands.
    pub range: Span,
}

/// A later session.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Horizon {
    /// Its number.
    pub ordinal: u8,
    /// The letter's words.
    pub text: String,
    /// Where they stand.
    pub range: Span,
}

/// A quoted passage.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Quote {
    /// The passage without its quotation marks.
    pub text: String,
    /// Where it stands.
    pub range: Span,
}

/// Why something could not be placed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Why {
    /// 31 November.
    ImpossibleDate,
    /// From 9 to 5 December.
    RangeRunsBackwards,
    /// 05/12/2022.
    AmbiguousDate,
    /// 5 December.
    NoYear,
    /// December 2022.
    NoDay,
    /// The two Arabic names of the month are different months.
    MonthsDisagree,
    /// A date in a calendar or a language that is not read here.
    UnknownDate,
    /// A date that belongs to nothing recognised.
    DateNotPlaced,
    /// Another time for a meeting than the one taken.
    OtherMeeting,
    /// A numbered or bulleted item that asks nothing and belongs to no list known.
    ItemNotPlaced,
    /// A heading under which nothing is asked.
    HeadingNotPlaced,
    /// A question inside running text.
    QuestionInText,
}

impl Why {
    /// The reason in a sentence.
    pub const fn sentence(self) -> &'static str {
        match self {
            Why::ImpossibleDate => "this day is not in the calendar",
            Why::RangeRunsBackwards => "this range ends before it starts",
            Why::AmbiguousDate => "day and month cannot be told apart",
            Why::NoYear => "this date has no year",
            Why::NoDay => "this date has no day",
            Why::MonthsDisagree => "the two names of the month mean different months",
            Why::UnknownDate => "a date in a calendar or a language that is not read here",
            Why::DateNotPlaced => "a date, but of what is not clear",
            Why::OtherMeeting => "another time for a meeting than the one taken as the session",
            Why::ItemNotPlaced => "an item of a list that asks nothing",
            Why::HeadingNotPlaced => "a heading under which nothing is asked; it may be a topic",
            Why::QuestionInText => "a question inside running text",
        }
    }
}

/// Something that could not be placed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct NotUnderstood {
    /// The letter's words.
    pub text: String,
    /// The reason, for machines.
    pub code: Why,
    /// The reason, in a sentence.
    pub why: &'static str,
    /// Where they stand.
    pub range: Span,
}

/// What a note is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum NoteCode {
    /// An enclosure is named whose text is not in the file.
    AnnexMissing,
    /// No question was found.
    NoQuestionFound,
    /// No date of the letter was found.
    NoDateFound,
    /// No session was found.
    NoSessionFound,
    /// Nothing that makes a letter was found.
    NotALetter,
    /// Papers are called for without a deadline.
    NoPaperDeadline,
    /// The weekday named is not that of the date.
    WeekdayDisagrees,
}

/// Something a reader should know.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Note {
    /// What it is about, for machines.
    pub code: NoteCode,
    /// The note, in a sentence.
    pub text: String,
    /// What it is about in the file.
    pub range: Option<Span>,
}

/// How a [`Span`] is written in JSON.
#[derive(Serialize)]
struct Pair(usize, usize);

impl From<Span> for Pair {
    fn from(span: Span) -> Pair {
        Pair(span.start, span.end)
    }
}
