//! The style sheet, the scripts and the icon: files named by their content, kept for a year.

use std::sync::LazyLock;

use axum::{
    http::header,
    response::{IntoResponse, Response},
};
use comity_seal::sha256_hex;

use crate::routing::{Routes, get};

const STYLE: &str = include_str!("../assets/comity.css");
const SCRIPT: &str = include_str!("../assets/comity.js");
const PASSKEYS: &str = include_str!("../assets/passkeys.js");
const ICON: &str = include_str!("../assets/comity.svg");

static STYLE_PATH: LazyLock<String> = LazyLock::new(|| named(STYLE, "css"));
static SCRIPT_PATH: LazyLock<String> = LazyLock::new(|| named(SCRIPT, "js"));
static PASSKEYS_PATH: LazyLock<String> = LazyLock::new(|| named(PASSKEYS, "js"));
static ICON_PATH: LazyLock<String> = LazyLock::new(|| named(ICON, "svg"));

fn named(content: &str, ending: &str) -> String {
    let digest = sha256_hex(content.as_bytes());
    format!("/assets/comity.{}.{ending}", digest.get(..16).unwrap_or_default())
}

/// The style sheet's address.
pub(crate) fn style_path() -> &'static str {
    &STYLE_PATH
}

/// The script's address.
pub(crate) fn script_path() -> &'static str {
    &SCRIPT_PATH
}

/// The address of the script that speaks to authenticators.
pub(crate) fn passkeys_path() -> &'static str {
    &PASSKEYS_PATH
}

/// The icon's address.
pub(crate) fn icon_path() -> &'static str {
    &ICON_PATH
}

pub(crate) fn routes() -> Routes {
    Routes::new()
        .route(style_path(), get(async || kept(STYLE, "text/css; charset=utf-8")))
        .route(icon_path(), get(async || kept(ICON, "image/svg+xml; charset=utf-8")))
        .route(passkeys_path(), get(async || kept(PASSKEYS, "text/javascript; charset=utf-8")))
        .route(script_path(), get(async || kept(SCRIPT, "text/javascript; charset=utf-8")))
}

fn kept(content: &'static str, media_type: &'static str) -> Response {
    (
        [
            (header::CONTENT_TYPE, media_type),
            (header::CACHE_CONTROL, "public, max-age=31536000, immutable"),
        ],
        content,
    )
        .into_response()
}
