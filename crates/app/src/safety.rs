//! Set-ups in which the server does not start, each refused with a sentence that says what
//! to do. Row 27 of the suite tries every one (`tests/refused.rs`).

mod files;

use std::net::{IpAddr, SocketAddr};

use anyhow::{Context as _, Result, bail};
use comity_outside::scanner::Scanner;
use comity_store::Reach;
use jiff::{SignedDuration, Timestamp};
use tokio_rustls::rustls::pki_types::ServerName;
use tracing_subscriber::filter::LevelFilter;

pub use files::{folder, root_key, secret};

use crate::{connections::TlsArgs, trust};

/// No machine that runs this program has lived before it was written.
const WRITTEN: Timestamp = Timestamp::constant(1_793_491_200, 0);
/// How far the clock may be behind the newest entry of the record: two machines beside one
/// database are never quite together.
const BEHIND: SignedDuration = SignedDuration::from_mins(5);

/// The origin that browsers see. Without one given, the loopback address by its name
/// (browsers treat `localhost` as safe). Plain HTTP to other machines is refused:
/// session cookies would travel in the clear.
///
/// # Errors
/// When the origin is not one, or is unsafe.
pub fn origin(given: Option<&str>, address: SocketAddr) -> Result<String> {
    let Some(given) = given else {
        if !is_here(address.ip()) {
            bail!(
                "listening on {address} needs --origin https://… (the address browsers use), with \
                 --tls-cert and --tls-key: without TLS, cookies travel in the clear"
            );
        }
        return Ok(format!("http://localhost:{}", address.port()));
    };
    checked("--origin", given)
}

/// Whether an address is this machine's alone, in whichever way it is written.
fn is_here(address: IpAddr) -> bool {
    address.to_canonical().is_loopback()
}

/// The second origin, from which uploads are given: another host, so that nothing in an
/// upload ever runs as this site.
///
/// # Errors
/// When it is not one, or too near to the first.
pub fn files_origin(given: &str, origin: &str) -> Result<String> {
    let files = checked("--files-origin", given)?;
    let (host, own) = (host_of(&files), host_of(origin));
    if host == own {
        bail!(
            "--files-origin {files} is on the host of --origin, which shares its cookies with \
             every port: give uploads a host of their own, such as https://files.example.net"
        );
    }
    // Below our own name, a page may ask for the passkeys of our name.
    if host.ends_with(&format!(".{own}")) && own != "localhost" {
        bail!(
            "--files-origin {files} is below the host of --origin, and could ask for its passkeys: \
             give uploads a host beside it, or under another name"
        );
    }
    if origin.starts_with("https://") && !files.starts_with("https://") {
        bail!("--files-origin {files} has no TLS, and --origin has: begin both with https://");
    }
    Ok(files)
}

fn host_of(origin: &str) -> &str {
    let rest = origin.split_once("://").map_or(origin, |(_, rest)| rest);
    rest.split(':').next().unwrap_or_default()
}

fn checked(flag: &str, given: &str) -> Result<String> {
    let given = given.strip_suffix('/').unwrap_or(given);
    let Some((scheme, rest)) = given.split_once("://") else {
        bail!("{flag} “{given}” needs a scheme: https://host or http://localhost:8080");
    };
    if rest.is_empty() || rest.contains(['/', '?', '#', '@']) || rest.contains(char::is_whitespace)
    {
        bail!("{flag} “{given}” is scheme, host and port only, such as https://comity.example.org");
    }
    let host = match rest.strip_prefix('[') {
        Some(v6) => v6.split(']').next().unwrap_or(""),
        None => rest.split(':').next().unwrap_or(""),
    };
    if host.parse::<IpAddr>().is_ok() {
        bail!(
            "{flag} {given} has an address for a host: browsers give passkeys to names only. \
             On this machine use http://localhost:8080, elsewhere the server's name"
        );
    }
    if host.is_empty() || host.contains('*') || host != host.to_lowercase() {
        bail!("{flag} “{given}” needs the host's own name, in lower case and without signs");
    }
    if !matches!(ServerName::try_from(host), Ok(ServerName::DnsName(_))) {
        let named = url::Url::parse(given).ok();
        let named = named.as_ref().and_then(url::Url::host_str).filter(|named| *named != host);
        let instead = named.map(|named| format!(", here {named}")).unwrap_or_default();
        bail!(
            "{flag} “{given}” has a host that no certificate can name: give it in letters, digits \
             and hyphens, with other scripts as xn--…{instead}"
        );
    }
    if let Some((_, port)) = rest.split_once(':')
        && port.parse::<u16>().map_or(true, |port| port == 0)
    {
        bail!("{flag} “{given}” has a port that is none: give a number up to 65535");
    }
    let is_local = host == "localhost" || host.ends_with(".localhost");
    match scheme {
        "https" => Ok(given.to_owned()),
        "http" if is_local => Ok(given.to_owned()),
        "http" => bail!(
            "{flag} {given} has no TLS: session cookies would travel in the clear. \
             Give an https:// address, with --tls-cert and --tls-key or a proxy with TLS in front"
        ),
        other => bail!("{flag} cannot begin with “{other}”: use https:// or http://localhost"),
    }
}

/// The proxies whose word on where a request comes from is taken.
///
/// # Errors
/// When one is no address, or every address.
pub fn proxies(given: &[String]) -> Result<Vec<IpAddr>> {
    let mut all = Vec::new();
    for one in given {
        let Ok(address) = one.parse::<IpAddr>() else {
            bail!(
                "--proxy “{one}” is no address: give the one it connects from, such as 127.0.0.1"
            );
        };
        if address.is_unspecified() || address.is_multicast() {
            bail!(
                "--proxy {address} stands for every machine, and anybody could say where they come \
                 from: give the one address the proxy connects from"
            );
        }
        all.push(address);
    }
    Ok(all)
}

/// The hosts by which this server is called, each with the setting that names it.
pub fn hosts<'a>(origin: &'a str, files: Option<&'a str>) -> Vec<(&'static str, &'a str)> {
    let files = files.map(|files| ("--files-origin", host_of(files)));
    std::iter::once(("--origin", host_of(origin))).chain(files).collect()
}

/// Whether something brings the TLS that the origin promises, on every part of the way.
///
/// # Errors
/// When nothing does, or a part of the way lies open, or it is promised to nobody.
pub fn encryption(
    origin: &str,
    address: SocketAddr,
    tls: &TlsArgs,
    proxies: &[IpAddr],
) -> Result<()> {
    let has_cert = tls.cert.is_some();
    match (has_cert, tls.key.is_some()) {
        (true, false) => bail!("--tls-cert needs --tls-key: the certificate's private key in PEM"),
        (false, true) => bail!("--tls-key needs --tls-cert: the certificate's chain in PEM"),
        _ => {}
    }
    if tls.authority.is_some() && !has_cert {
        bail!("--tls-authority needs --tls-cert: the chain that leads to this authority");
    }
    let is_promised = origin.starts_with("https://");
    if is_promised && !has_cert && proxies.is_empty() {
        bail!(
            "nothing brings the TLS that --origin {origin} promises: give --tls-cert and \
             --tls-key, or name the proxy that does with --proxy (the address it connects from)"
        );
    }
    if !is_promised && has_cert {
        bail!("with --tls-cert, give --origin https://… (the name in the certificate)");
    }
    if !is_promised && !proxies.is_empty() {
        bail!("behind a --proxy, give --origin https://… (the address browsers use)");
    }
    if !has_cert && !is_here(address.ip()) {
        bail!(
            "listening on {address} needs --tls-cert and --tls-key, behind a proxy too: what it \
             passes on would cross the network in the clear. A certificate for the proxy alone may \
             be from an authority of your own (--tls-authority); a proxy on this machine reaches \
             127.0.0.1:{}",
            address.port()
        );
    }
    let elsewhere = proxies.iter().find(|proxy| !is_here(**proxy));
    if let Some(proxy) = elsewhere.filter(|_| !has_cert) {
        bail!(
            "--proxy {proxy} is another machine, and what it passes on would cross the network in \
             the clear: give --tls-cert and --tls-key, or name the address by which something on \
             this machine brings it, such as 127.0.0.1"
        );
    }
    Ok(())
}

/// Whether the log keeps to what an operator may read.
///
/// # Errors
/// When it would hold what people typed, on a server for others.
pub fn log(level: &str, origin: &str) -> Result<()> {
    let Ok(filter) = tracing_subscriber::EnvFilter::try_new(level) else { return Ok(()) };
    let is_chatty = filter.max_level_hint().is_none_or(|most| most > LevelFilter::INFO);
    if is_chatty && origin.starts_with("https://") {
        bail!(
            "--log {level} writes down requests and queries, with what people keep to themselves: \
             use error, warn or info on a server for others"
        );
    }
    Ok(())
}

/// The scanner for malicious software, on this machine.
///
/// # Errors
/// When its address is none, or another machine's.
pub fn scanner(given: &str) -> Result<Scanner> {
    given.parse::<Scanner>().with_context(|| format!("--scanner “{given}” cannot be used"))
}

/// Whether what answers at the database's address is the database that was meant, and
/// nobody reads along.
///
/// # Errors
/// When its address is none of a server, another machine could stand in its place, its
/// client key is open to others, or its password is one that everybody tries.
pub fn database(given: &str) -> Result<()> {
    if let Some(path) = given.strip_prefix("sqlite:") {
        if !path.trim_start_matches("//").starts_with('/') {
            bail!(
                "--database sqlite:… with a relative path is another database from every folder: \
                 give the whole path, or --data alone"
            );
        }
        return Ok(());
    }
    let Ok(url) = url::Url::parse(given) else {
        bail!("--database is not a database address: give postgres://user@host/name");
    };
    if !matches!(url.scheme(), "postgres" | "postgresql") {
        bail!("“{}:…” is not a database address: give postgres://user@host/name", url.scheme());
    }
    // As its client reads it: a host may stand in the address twice, or in a variable.
    let Ok(reach) = comity_store::reach(given) else {
        bail!(
            "--database has a part that cannot be read: check what stands after the question mark"
        );
    };
    if reach == Reach::Unproven {
        bail!(
            "the database is on another machine, and nothing proves that it is the one you mean: \
             add ?sslmode=verify-full to --database, and name your own authority in SSL_CERT_FILE \
             where its certificate is from one"
        );
    }
    let named = comity_store::certificates(given).context("--database cannot be read")?;
    if let Some(key) = &named.key {
        secret(key, "the key by which the database knows this server")?;
    }
    if reach == Reach::Proven {
        if named.has_authority {
            bail!(
                "sslrootcert (or PGSSLROOTCERT) names an authority that would be trusted beside \
                 all others: leave it out, and name the file in SSL_CERT_FILE, whose authorities \
                 alone are trusted"
            );
        }
        trust::of_machine()?;
    }
    const TRIED: [&str; 8] =
        ["postgres", "password", "passwd", "changeme", "secret", "comity", "admin", "123456"];
    if url.password().is_some_and(|word| word == url.username() || TRIED.contains(&word)) {
        bail!("the database's password is one that everybody tries first: choose another");
    }
    Ok(())
}

/// Whether the clock can be right.
///
/// # Errors
/// When it cannot.
pub fn clock(now: Timestamp) -> Result<()> {
    if now < WRITTEN {
        bail!(
            "this machine's clock says {now:.0}, which is before this program was written: set it"
        );
    }
    Ok(())
}

/// Whether the clock can be right, as far as the record knows.
///
/// # Errors
/// When acts would come before acts that were recorded already.
pub fn clock_and_record(now: Timestamp, newest: Option<Timestamp>) -> Result<()> {
    if let Some(newest) = newest.filter(|newest| newest.duration_since(now) > BEHIND) {
        bail!(
            "this machine's clock says {now:.0}, and the newest entry of the record was made at \
             {newest:.0}: set the clock, or wait"
        );
    }
    Ok(())
}

/// When the newest entry of the record was made; none in an exercise, whose week is
/// whenever it is played.
///
/// # Errors
/// When the database fails.
pub async fn newest_entry(db: &comity_store::Db) -> Result<Option<Timestamp>> {
    if comity_store::session::bodies(db).await?.iter().any(|body| body.exercise) {
        return Ok(None);
    }
    let size = comity_store::record::size(db).await?;
    let last = comity_store::record::entries(db, size - 1, 1).await;
    Ok(last.context("the record cannot be read")?.first().map(|entry| entry.made_at))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_unsafe_origin_is_refused() {
        let loopback: SocketAddr = "127.0.0.1:8080".parse().unwrap();
        let wide: SocketAddr = "0.0.0.0:8080".parse().unwrap();
        let mapped: SocketAddr = "[::ffff:127.0.0.1]:8080".parse().unwrap();
        assert_eq!(origin(None, loopback).unwrap(), "http://localhost:8080");
        assert_eq!(origin(None, mapped).unwrap(), "http://localhost:8080");
        assert!(origin(None, wide).is_err());
        assert_eq!(origin(Some("https://c.example/"), wide).unwrap(), "https://c.example");
        assert!(origin(Some("http://localhost:80"), loopback).is_ok());
        for bad in [
            "http://[::1]:80",
            "http://127.0.0.1:8080",
            "https://10.0.0.1",
            "http://c.example",
            "ftp://localhost",
            "c.example",
            "https://",
            "https://:80",
            "https://a/b",
            "https://a?b",
            "https://a#b",
            "https://me@a.example",
            "https://C.example",
            "https://*.example",
            "https://c.example:0",
            "https://c.example:99999",
            "https://bücher.example",
            "https://c..example",
        ] {
            assert!(origin(Some(bad), loopback).is_err(), "{bad}");
        }
    }

    #[test]
    fn a_clock_that_stands_before_this_program_is_refused() {
        assert!(clock("2026-10-31T23:59:59Z".parse().unwrap()).is_err());
        assert!(clock("2026-11-01T00:00:00Z".parse().unwrap()).is_ok());
    }

    #[test]
    fn a_clock_behind_the_record_is_refused() {
        let now: Timestamp = "2026-12-07T14:00:00Z".parse().unwrap();
        let later = |minutes| Some(now + SignedDuration::from_mins(minutes));
        assert!(clock_and_record(now, None).is_ok());
        assert!(clock_and_record(now, later(5)).is_ok());
        assert!(clock_and_record(now, later(6)).is_err());
        assert!(clock_and_record(now, later(-9_999)).is_ok());
    }

    #[test]
    fn uploads_have_a_host_of_their_own() {
        let own = "https://c.example.org";
        for good in ["https://files.example.org", "https://c-files.example.net:8443"] {
            assert!(files_origin(good, own).is_ok(), "{good}");
        }
        assert!(files_origin("http://files.localhost:1", "http://localhost:1").is_ok());
        for bad in ["https://c.example.org:8443", "https://f.c.example.org", "http://x.localhost"] {
            assert!(files_origin(bad, own).is_err(), "{bad}");
        }
    }
}
