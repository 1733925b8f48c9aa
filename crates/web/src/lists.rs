//! Long lists: narrowed by plain links that say what they lead to, in pages of fifty.

use crate::reader::Reader;

/// How many lines stand on a page.
const ON_A_PAGE: usize = 50;

/// Links that narrow a list in one respect.
pub(crate) struct FilterRow {
    pub(crate) label: String,
    pub(crate) links: Vec<FilterLink>,
}

/// A choice, with how many lines it leads to.
pub(crate) struct FilterLink {
    pub(crate) label: String,
    pub(crate) href: String,
    pub(crate) current: bool,
}

/// What is chosen of a list.
pub(crate) trait Narrowing: Copy + Default + PartialEq {
    /// What the list is made of.
    type Line;
    /// Where the list stands in its session.
    const PATH: &'static str;

    /// Whether a line is among what is chosen.
    fn admits(self, reader: &Reader, line: &Self::Line) -> bool;

    /// What is chosen, as parts of an address.
    fn parts(self) -> Vec<String>;

    /// The address of a page of it.
    fn href(self, base: &str, page: usize) -> String {
        let mut parts = self.parts();
        if page > 1 {
            parts.push(format!("page={page}"));
        }
        let mark = if parts.is_empty() { "" } else { "?" };
        format!("{base}{}{mark}{}", Self::PATH, parts.join("&"))
    }
}

/// A page of what is chosen.
pub(crate) struct Chunk<'l, L> {
    /// How many lines are chosen in all.
    pub(crate) count: usize,
    /// Those of the page.
    pub(crate) lines: Vec<&'l L>,
    pub(crate) pages: usize,
    pub(crate) page: usize,
    /// The address of the page before; empty on the first.
    pub(crate) previous: String,
    /// The address of the page after; empty on the last.
    pub(crate) next: String,
}

impl<'l, L> Chunk<'l, L> {
    /// The page that an address wishes for, else the nearest there is.
    pub(crate) fn of<C: Narrowing<Line = L>>(
        reader: &Reader,
        base: &str,
        all: &'l [L],
        chosen: C,
        wished: &str,
    ) -> Self {
        let found: Vec<&L> = all.iter().filter(|line| chosen.admits(reader, line)).collect();
        let pages = found.len().div_ceil(ON_A_PAGE).max(1);
        let page = wished.parse().unwrap_or(1).clamp(1, pages);
        Chunk {
            count: found.len(),
            pages,
            page,
            previous: if page > 1 { chosen.href(base, page - 1) } else { String::new() },
            next: if page < pages { chosen.href(base, page + 1) } else { String::new() },
            lines: found.into_iter().skip((page - 1) * ON_A_PAGE).take(ON_A_PAGE).collect(),
        }
    }
}

/// The links that narrow a list, each with what it leads to: only choices that lead
/// anywhere, and only rows with something to choose.
pub(crate) fn filter_rows<C: Narrowing>(
    reader: &Reader,
    base: &str,
    all: &[C::Line],
    chosen: C,
    rows: Vec<(String, Vec<(String, C)>)>,
) -> Vec<FilterRow> {
    let link = |(label, wish): (String, C)| {
        let count = all.iter().filter(|line| wish.admits(reader, line)).count();
        let is_current = wish == chosen;
        (count > 0 || is_current).then(|| FilterLink {
            label: reader.words.with2("statements-filter-count", "what", &label, "count", count),
            href: wish.href(base, 1),
            current: is_current,
        })
    };
    rows.into_iter()
        .map(|(label, wishes)| FilterRow {
            label,
            links: wishes.into_iter().filter_map(link).collect(),
        })
        .filter(|row| row.links.len() > 1 && !all.is_empty())
        .collect()
}
