//! The form for the call: when organizations apply, for how long they are accredited, and
//! what is disclosed of objections.

use axum::{
    extract::State,
    response::{Html, Response},
};
use comity_acts::{NewCall, Secretariat, set_call};
use comity_domain::accreditation::{Disclosure, Period, WINDOW_DAYS};
use comity_store::accreditation;
use jiff::SignedDuration;

use super::{Plain, answer, base, page};
use crate::{
    App,
    access::By,
    error::PageError,
    form::Posted,
    here::Here,
    manage::{Form, Typed},
    reader::Reader,
};

pub(super) async fn form(
    State(app): State<App>,
    reader: Reader,
    here: Here,
    By(_): By<Secretariat>,
) -> Result<Html<String>, PageError> {
    let typed = match accreditation::call(app.db(), here.session.id).await? {
        Some(call) => {
            let day = |at: jiff::Timestamp| here.zone.to_datetime(at).date().to_string();
            let before = SignedDuration::from_secs(1);
            let last = call.closes_at.checked_sub(before).unwrap_or(call.closes_at);
            Typed::with(&[
                ("opens", &day(call.opens_at)),
                ("closes", &day(last)),
                ("period", call.period.word()),
                ("disclosure", call.disclosure.word()),
                ("window", &call.window_days.to_string()),
            ])
        }
        None => Typed::with(&[
            ("period", Period::Session.word()),
            ("disclosure", Disclosure::OnRequest.word()),
            ("window", &WINDOW_DAYS.to_string()),
        ]),
    };
    page(&reader, &here, plain(&reader, &here, &typed))
}

pub(super) async fn send(
    State(app): State<App>,
    reader: Reader,
    here: Here,
    By(may): By<Secretariat>,
    Posted(fields): Posted<Vec<(String, String)>>,
) -> Result<Response, PageError> {
    let typed = Typed(fields);
    let new = NewCall {
        opens: typed.date("opens"),
        closes: typed.date("closes"),
        period: typed.word("period"),
        disclosure: typed.word("disclosure"),
        window_days: typed.get("window").parse().ok(),
    };
    let done = set_call(&app.desk, &may, &here.session, new).await;
    answer(&reader, &here, done, &base(&reader, &here), || plain(&reader, &here, &typed))
}

fn plain(reader: &Reader, here: &Here, typed: &Typed) -> Plain {
    let w = &reader.words;
    let periods = Period::ALL
        .iter()
        .map(|one| (one.word().to_owned(), w.t(format!("accreditation-period-{one}"))));
    let rules = Disclosure::ALL
        .iter()
        .map(|one| (one.word().to_owned(), w.t(format!("accreditation-disclosure-{one}"))));
    let zone = here.session.zone.replace('_', " ");
    Plain {
        title: w.t("accreditation-call"),
        lede: w.t("accreditation-call-what"),
        form: Form::new(w, typed, w.t("accreditation-call-send"))
            .line(
                "date",
                "opens",
                w.t("accreditation-opens"),
                Some(w.with1("session-hours-of", "zone", zone)),
            )
            .line("date", "closes", w.t("accreditation-closes"), None)
            .radios("period", w.t("accreditation-period"), None, periods)
            .line(
                "number",
                "window",
                w.t("accreditation-window"),
                Some(w.t("accreditation-window-hint")),
            )
            .radios(
                "disclosure",
                w.t("accreditation-disclosure"),
                Some(w.t("accreditation-disclosure-hint")),
                rules,
            ),
    }
}
