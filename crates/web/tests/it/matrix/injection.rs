//! Texts that are markup, script, formulas or templates to somebody, in every field of
//! every form: they come out as text.

use anyhow::{Result, ensure};
use axum::http::Method;
use comity_testkit::{
    Page,
    planted::{Planted, Who},
    suite,
};

use super::{
    Copy, SPRING,
    forms::prepared,
    table::{Row, rows},
};

/// Each carries a mark of its own (`@`), by which it is found again.
const PAYLOADS: [&str; 56] = [
    "<script>alert('@')</script>",
    "<ScRiPt src=//x.example/@></ScRiPt>",
    "</script><script>@</script>",
    "<img src=x onerror=alert('@')>",
    "<svg onload=alert('@')>",
    "<svg><script>@</script></svg>",
    "<svg><animate onbegin=@ attributeName=x>",
    "<math><mtext></p><style><img src=@>",
    "<iframe srcdoc='<b>@</b>'></iframe>",
    "<object data=javascript:@></object>",
    "<embed src='@'>",
    "<base href='//x.example/@/'>",
    "<meta http-equiv=refresh content='0;@'>",
    "<link rel=stylesheet href='//x.example/@'>",
    "<style>*{background:url(//x.example/@)}</style>",
    "<body onload='@'>",
    "<form action='//x.example/@'><button>",
    "<input autofocus onfocus='@'>",
    "<details open ontoggle='@'>",
    "<video><source onerror='@'></video>",
    "<marquee onstart='@'>",
    "<a href='javascript:@'>x</a>",
    "<a href=\"data:text/html,@\">x</a>",
    "<b>@</b>",
    "<i\n>@</i\n>",
    "<!-- @ -->",
    "<![CDATA[@]]>",
    "<?xml @?>",
    "<!DOCTYPE @ [<!ENTITY x '@'>]>",
    "</textarea><b>@</b>",
    "</title><b>@</b>",
    "</option></select><b>@</b>",
    "\"><b>@</b>",
    "'><b>@</b>",
    "\" onmouseover=\"@",
    "' onmouseover='@",
    "\" style=\"x:@",
    "--><b>@</b>",
    "`<b>@</b>`",
    "\\\"><b>@</b>",
    "%3Cb%3E<b>@</b>",
    "&lt;b&gt;<b>@</b>",
    "<b title=\"&quot;\">@</b>",
    "{{7*7}}<b>@</b>",
    "{% raw %}<b>@</b>",
    "${7*7}<b>@</b>",
    "#{7*7}<b>@</b>",
    "<%= 7*7 %>@",
    "=HYPERLINK(\"//x.example/@\")",
    "+cmd|' /C calc'!A0<@>",
    "@SUM(1+1)*cmd|'<@>'",
    "[x](javascript:<@>)",
    "\"; drop table statement; --<@>",
    "' or '1'='1' --<@>",
    "../../etc/passwd<@>",
    "<b>\u{2066}@\u{2069}</b>",
];
/// What a person types as text, in any form; whichever a form does not know, it leaves.
const TEXTS: [&str; 40] = [
    "text",
    "title",
    "on_behalf_of",
    "wording",
    "changes",
    "note",
    "reason",
    "rule",
    "name",
    "source",
    "text_en",
    "text_fr",
    "signed_by",
    "addressees",
    "enclosure_label",
    "enclosure_title",
    "question_text",
    "question_heading",
    "deadline_what",
    "relation_reference",
    "mandate-title",
    "mandate-symbol",
    "quote",
    "place",
    "code",
    "partition",
    "zone",
    "slug",
    "email",
    "number",
    "symbol",
    "name-fr",
    "title-fr",
    "place-fr",
    "wording-fr",
    "statements",
    "suggest_group",
    "participant",
    "statement",
    "topic",
];

fn mark(number: usize) -> String {
    format!("zqmark{number:02}")
}

fn payload(number: usize) -> String {
    PAYLOADS[number].replace('@', &mark(number))
}

/// Which payloads stand in a page as they were sent.
fn standing(page: &Page) -> Vec<usize> {
    let of = |name: &str| page.headers.get(name).and_then(|value| value.to_str().ok());
    let is_page = of("content-type").is_some_and(|kind| kind.starts_with("text/html"));
    let all = 0..PAYLOADS.len();
    let raw: Vec<usize> = all.filter(|at| page.body.contains(&payload(*at))).collect();
    // What is saved as a file is the sender's own text, and opens as no page.
    let is_saved = of("content-disposition").is_some_and(|how| how.starts_with("attachment"));
    if is_page || !is_saved { raw } else { Vec::new() }
}

#[tokio::test]
#[ignore = "needs some minutes: cargo xtask test"]
async fn whatever_is_typed_comes_out_as_text() -> Result<()> {
    let row_18 = suite::Row::begin(18);
    let planted = Planted::new().await?;
    let copy = Copy::of(&planted, 1).await?;
    let (mut sent, mut kept, mut wrong) = (0, 0, Vec::new());
    let all = rows()?;
    let somebody = |row: &Row| Who::ALL.into_iter().find(|who| row.cell(*who) != '.');
    for row in all.iter().filter(|row| row.method == Method::POST && row.is_in_session()) {
        let Some(who) = somebody(row) else { continue };
        let (browser, address) =
            (planted.browser(who)?.at(&copy.server), row.address(&planted.places, SPRING)?);
        let own = who.code().unwrap_or("QM");
        for number in 0..PAYLOADS.len() {
            let mut form = prepared(row, &planted.places, own, &browser, &address).await?;
            let is_text = |name: &str| TEXTS.contains(&name);
            if number == 0 && !form.fields.iter().any(|(name, _)| is_text(name)) {
                break;
            }
            // Every second time beside fields that the form may do without.
            if number % 2 == 0 {
                let missing = TEXTS[..20]
                    .iter()
                    .filter(|name| form.fields.iter().all(|(one, _)| one != *name));
                let more: Vec<_> =
                    missing.map(|name| ((*name).to_owned(), String::new())).collect();
                form.fields.extend(more);
            }
            for (name, value) in &mut form.fields {
                if is_text(name) {
                    *value = payload(number);
                }
            }
            let page = form.send(&browser, &address).await?;
            sent += 1;
            kept += usize::from(page.status == 303);
            ensure!(
                page.status.as_u16() < 500,
                "{} {}: {}",
                row.name(),
                payload(number),
                page.status
            );
            wrong.extend(standing(&page).into_iter().map(|at| format!("{}: {at}", row.name())));
            for value in page.headers.values() {
                ensure!(!value.as_bytes().contains(&b'\n'), "a line in a header");
            }
        }
    }
    // What was kept stands on other pages, for others.
    let (mut read, mut met) = (0, std::collections::BTreeSet::new());
    for row in all.iter().filter(|row| row.method == Method::GET) {
        for who in [Who::Public, Who::Chair, Who::Secretariat, Who::Head, Who::Other] {
            let browser = planted.browser(who)?.at(&copy.server);
            let page = browser.get(&row.address(&planted.places, SPRING)?).await?;
            read += 1;
            met.extend((0..PAYLOADS.len()).filter(|at| page.body.contains(&mark(*at))));
            wrong.extend(standing(&page).into_iter().map(|at| format!("{}: {at}", row.name())));
        }
    }
    row_18.tell(&format!(
        "{} payloads, {sent} forms sent, {kept} of them kept, {read} pages read, {} payloads met \
         there, {} unescaped",
        PAYLOADS.len(),
        met.len(),
        wrong.len(),
    ));
    ensure!(wrong.is_empty(), "{wrong:#?}");
    ensure!(kept * 10 > sent && met.len() * 2 > PAYLOADS.len(), "hardly anything was kept");
    Ok(())
}
