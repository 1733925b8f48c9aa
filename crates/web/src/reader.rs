//! Who reads, and in which language: the start of every page.

use axum::{
    extract::{FromRequestParts, OriginalUri},
    http::{HeaderMap, header, request::Parts},
};
use comity_domain::{Language, Role, session::is_slug};
use comity_seal::Token;
use comity_store::{
    Actor, Scope,
    accreditation::Accredited,
    signin::{self, Arrived},
};
use comity_words::Words;
use jiff::Timestamp;

use crate::{App, error::PageError, readings::AccreditedAt};

/// The reader of a page: language from the address, person from the cookie.
#[derive(Clone)]
pub struct Reader {
    /// The language of the address (`/fr/…`).
    pub language: Language,
    /// The words of that language.
    pub words: Words,
    /// Who has signed in, if anybody.
    pub actor: Option<Actor>,
    /// What they may see.
    pub scope: Scope,
    /// The instant at which the page is asked for.
    pub now: Timestamp,
    /// How many entries the record held then: what is kept in memory is kept under it.
    pub record_size: i64,
    /// The address behind the language: `/s/spring/letters?page=2`, for the language
    /// switch.
    pub rest: String,
}

impl FromRequestParts<App> for Reader {
    type Rejection = PageError;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, PageError> {
        // Several extractors of one handler ask for the reader; the database is asked once.
        if let Some(reader) = parts.extensions.get::<Reader>() {
            return Ok(reader.clone());
        }
        let uri = parts
            .extensions
            .get::<OriginalUri>()
            .map_or_else(|| parts.uri.clone(), |original| original.0.clone());
        let (language, rest) = split_path(uri.path()).ok_or(PageError::NotFound)?;
        let rest = match uri.query() {
            Some(query) => format!("{rest}?{query}"),
            None => rest.to_owned(),
        };
        let now = app.desk.clock.now();
        let token = session_token(&parts.headers, app);
        let Arrived { record_size, actor, is_overdue } =
            app.door.ask(app.db(), token.clone(), now).await?;
        let actor = match actor {
            Some(actor) if !takes_part(app, record_size, &actor, &rest).await? => None,
            other => other,
        };
        if let Some(token) = token.filter(|_| is_overdue) {
            signin::note_seen(app.db(), &token, now).await?;
        }
        let reader = Reader {
            language,
            words: Words::of(language),
            scope: actor.as_ref().map_or(Scope::PUBLIC, Actor::scope),
            actor,
            now,
            record_size,
            rest,
        };
        parts.extensions.insert(reader.clone());
        Ok(reader)
    }
}

/// Whether somebody takes part in the session of an address as who they are. A stakeholder
/// whose accreditation ended, or holds for another session, reads what the public reads.
async fn takes_part(
    app: &App,
    record_size: i64,
    actor: &Actor,
    rest: &str,
) -> Result<bool, PageError> {
    let slug = rest.strip_prefix("/s/").and_then(|rest| rest.split(['/', '?']).next());
    let (Role::Stakeholder, Some(participant), Some(slug)) =
        (actor.role(), actor.participant(), slug.filter(|slug| is_slug(slug)))
    else {
        return Ok(true);
    };
    let reading = AccreditedAt { slug: slug.to_owned(), participant };
    let known = app.memory.of(app.db(), record_size, reading).await?;
    Ok(*known != Some(Accredited::NotHere))
}

/// The language at the head of an address and what follows it.
pub(crate) fn split_path(path: &str) -> Option<(Language, &str)> {
    let path = path.strip_prefix('/')?;
    let (code, rest) = path
        .split_once('/')
        .map_or((path, ""), |(code, _)| (code, path.get(code.len()..).unwrap_or("")));
    Some((code.parse().ok()?, rest))
}

/// The session token of the request's cookie.
pub(crate) fn session_token(headers: &HeaderMap, app: &App) -> Option<Token> {
    let name = app.settings.cookie_name();
    headers
        .get_all(header::COOKIE)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
        .find(|(found, _)| *found == name)
        .map(|(_, token)| Token::new(token))
}

/// The language a first-time visitor is greeted in, from `Accept-Language`.
pub(crate) fn preferred_language(headers: &HeaderMap) -> Language {
    let accepted = headers
        .get(header::ACCEPT_LANGUAGE)
        .and_then(|value| value.to_str().ok())
        .unwrap_or_default();
    let mut wishes: Vec<(f32, Language)> = accepted
        .split(',')
        .filter_map(|wish| {
            let mut parts = wish.trim().split(';');
            let primary = parts.next()?.split('-').next()?.to_lowercase();
            let weight = parts
                .find_map(|part| part.trim().strip_prefix("q="))
                .map_or(Some(1.0), |q| q.trim().parse().ok())?;
            Some((weight, primary.parse().ok()?))
        })
        .collect();
    wishes.sort_by(|a, b| b.0.total_cmp(&a.0));
    wishes.first().map_or(Language::En, |(_, language)| *language)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_language_is_split_from_the_address() {
        assert_eq!(split_path("/fr/s/x"), Some((Language::Fr, "/s/x")));
        assert_eq!(split_path("/fr"), Some((Language::Fr, "")));
        assert_eq!(split_path("/fr/"), Some((Language::Fr, "/")));
        assert_eq!(split_path("/de/"), None);
        assert_eq!(split_path("/"), None);
    }

    #[test]
    fn the_browsers_wishes_are_weighed() {
        let mut headers = HeaderMap::new();
        assert_eq!(preferred_language(&headers), Language::En);
        headers.insert(header::ACCEPT_LANGUAGE, "de, ar;q=0.3, es-MX;q=0.8".parse().unwrap());
        assert_eq!(preferred_language(&headers), Language::Es);
    }
}
