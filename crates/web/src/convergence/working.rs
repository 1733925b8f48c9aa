//! The working view of the Chair's side: one card per area, best first.

use askama::Template;
use comity_converge::Class;

use super::{
    card::{Card, Text},
    matrix::AreaRow,
    picture::{Drawing, Headings, partition_name},
};
use crate::{
    App,
    error::PageError,
    form::audience_label,
    frame::{Frame, Part},
    here::Here,
    reader::Reader,
    readings::Releases,
};

/// Areas on one page.
const PAGE: usize = 50;

/// What the card of an area comes to with five groups.
const BYTES_OF_CARD: usize = 14_000;

#[derive(Template)]
#[template(path = "convergence/working.html")]
struct WorkingPage<'a> {
    frame: Frame,
    base: String,
    count: usize,
    cards: Vec<Card<'a>>,
    headings: Headings<'a>,
    topics: Vec<Filter>,
    classes: Vec<Filter>,
    released: Vec<Filter>,
    rule: Option<Text>,
    quorum: i64,
    is_chair: bool,
    partitions: Vec<String>,
    members_on: String,
    outside: String,
    doubled: String,
    no_groups: bool,
    filtered: bool,
    pages: Vec<Filter>,
}

/// A link that narrows the list.
pub struct Filter {
    /// Its text.
    pub label: String,
    /// Its address.
    pub href: String,
    /// Whether it is the one chosen.
    pub current: bool,
}

/// What narrows the list.
#[derive(Clone, Debug, Default, serde::Deserialize)]
pub(crate) struct Narrowed {
    topic: Option<i64>,
    class: Option<String>,
    /// `none`: areas of which nothing is released.
    released: Option<String>,
    page: Option<usize>,
}

pub(crate) async fn show(
    app: &App,
    reader: &Reader,
    here: &Here,
    narrowed: &Narrowed,
) -> Result<String, PageError> {
    let matrix = app.analyses.as_of(app, reader, &here.session).await?;
    let base = format!("{}/convergence", here.base(reader.language));
    // The page stands at `…/convergence`, whatever narrows it: from there this leads on.
    let drawing = Drawing::new(&matrix, reader.words, base.clone(), "convergence");
    let (session, scope) = (here.session.id, reader.scope);
    let releases = app.recall(reader, Releases { session, scope }).await?;
    let topic = narrowed
        .topic
        .and_then(|ordinal| here.topics.iter().find(|topic| topic.ordinal == ordinal));
    let class = narrowed
        .class
        .as_deref()
        .and_then(|word| Class::ALL.into_iter().find(|class| class.as_str() == word));
    let unreleased = narrowed.released.as_deref() == Some("none");
    let main = matrix.main_partition();
    let is_released = |row: &AreaRow| releases.iter().any(|one| one.proposal_id == row.proposal);
    // Counted over topic and class, so that each link says how many it shows.
    let fitting: Vec<_> = matrix
        .areas
        .iter()
        .filter(|row| class.is_none_or(|class| row.class == class))
        .filter(|row| {
            let of = matrix.proposals.get(&row.proposal).and_then(|one| one.topic_id);
            topic.is_none_or(|topic| of == Some(topic.id))
        })
        .collect();
    let all = fitting.len();
    let without: Vec<_> = fitting.iter().copied().filter(|row| !is_released(row)).collect();
    let counts = [all, without.len()];
    let rows = if unreleased { without } else { fitting };
    let page = narrowed.page.unwrap_or(1).clamp(1, rows.len().div_ceil(PAGE).max(1));
    let cards = rows
        .iter()
        .skip((page - 1) * PAGE)
        .take(PAGE)
        .filter_map(|row| {
            let released = releases.iter().find(|one| one.proposal_id == row.proposal);
            let released = released
                .map_or_else(String::new, |one| audience_label(&reader.words, one.audience));
            Card::of(&drawing, here, row, Some(main), released)
        })
        .collect();
    let links = Links { base: &base, topic: topic.map(|one| one.ordinal), class, unreleased };
    let page = WorkingPage {
        frame: Frame::of(reader, here, Part::Convergence),
        count: rows.len(),
        cards,
        headings: drawing.headings(),
        topics: links.topics(reader, here),
        classes: links
            .classes(reader, &matrix.areas.iter().map(|row| row.class).collect::<Vec<_>>()),
        released: links.released(reader, counts),
        rule: here.session.announced_rule.as_ref().map(|rule| Text::of(rule, reader.language)),
        quorum: here.session.quorum_percent,
        is_chair: reader.scope.role() == Some(comity_domain::Role::Chair),
        partitions: matrix
            .partitions()
            .into_iter()
            .map(|name| partition_name(reader.words, &matrix, name))
            .collect(),
        members_on: reader.words.with1(
            "convergence-members-on-what",
            "date",
            reader.words.date(here.session.membership_day()),
        ),
        outside: super::card::names(&drawing, here, &matrix.outside),
        doubled: super::card::names(&drawing, here, &matrix.doubled),
        no_groups: matrix.groups.is_empty(),
        filtered: topic.is_some() || class.is_some() || unreleased,
        pages: links.pages(page, rows.len().div_ceil(PAGE)),
        base,
    };
    // A page of some hundred kilobytes is not copied from one growing text to the next.
    let mut html = String::with_capacity(page.cards.len() * BYTES_OF_CARD + WorkingPage::SIZE_HINT);
    page.render_into(&mut html)?;
    Ok(html)
}

/// The addresses of the filters.
struct Links<'a> {
    base: &'a str,
    topic: Option<i64>,
    class: Option<Class>,
    unreleased: bool,
}

impl Links<'_> {
    fn to(&self, topic: Option<i64>, class: Option<Class>, page: Option<usize>) -> String {
        self.narrowed(topic, class, self.unreleased, page)
    }

    fn narrowed(
        &self,
        topic: Option<i64>,
        class: Option<Class>,
        unreleased: bool,
        page: Option<usize>,
    ) -> String {
        let parts = [
            topic.map(|ordinal| format!("topic={ordinal}")),
            class.map(|class| format!("class={}", class.as_str())),
            unreleased.then(|| "released=none".to_owned()),
            page.map(|page| format!("page={page}")),
        ];
        let query = parts.into_iter().flatten().collect::<Vec<_>>().join("&");
        if query.is_empty() { self.base.to_owned() } else { format!("{}?{query}", self.base) }
    }

    fn topics(&self, reader: &Reader, here: &Here) -> Vec<Filter> {
        let all = Filter {
            label: reader.words.t("convergence-all-topics"),
            href: self.to(None, self.class, None),
            current: self.topic.is_none(),
        };
        let each = here.topics.iter().map(|topic| Filter {
            label: topic.title.text(reader.language).to_owned(),
            href: self.to(Some(topic.ordinal), self.class, None),
            current: self.topic == Some(topic.ordinal),
        });
        std::iter::once(all).chain(each).collect()
    }

    fn classes(&self, reader: &Reader, there: &[Class]) -> Vec<Filter> {
        let all = Filter {
            label: reader.words.t("convergence-all-classes"),
            href: self.to(self.topic, None, None),
            current: self.class.is_none(),
        };
        let each =
            Class::ALL.into_iter().filter(|class| there.contains(class)).map(|class| Filter {
                label: reader.words.t(format!("class-{}", class.as_str())),
                href: self.to(self.topic, Some(class), None),
                current: self.class == Some(class),
            });
        std::iter::once(all).chain(each).collect()
    }

    /// All areas of the choice, and those of which nothing is released, each counted.
    fn released(&self, reader: &Reader, [all, without]: [usize; 2]) -> Vec<Filter> {
        [
            (false, "convergence-released-or-not", all),
            (true, "convergence-nothing-released", without),
        ]
        .into_iter()
        .map(|(unreleased, key, count)| Filter {
            label: reader.words.with1(key, "n", count),
            href: self.narrowed(self.topic, self.class, unreleased, None),
            current: self.unreleased == unreleased,
        })
        .collect()
    }

    fn pages(&self, current: usize, count: usize) -> Vec<Filter> {
        if count < 2 {
            return Vec::new();
        }
        let one = |page: usize| Filter {
            label: page.to_string(),
            href: self.to(self.topic, self.class, Some(page)),
            current: page == current,
        };
        (1..=count).map(one).collect()
    }
}
