//! Which authorities are believed, and by whom: browsers have their list, this machine has
//! one, and an operator may name one that is believed alone
//! ([decision 72](../../../docs/decisions/0072-certificates-and-hops.md)).

use std::{
    path::{Path, PathBuf},
    sync::Arc,
    time::Duration,
};

use anyhow::{Result, bail};
use jiff::{SignedDuration, Timestamp};
use tokio_rustls::rustls::{
    CertificateError, Error, RootCertStore,
    client::{WebPkiServerVerifier, danger::ServerCertVerifier as _},
    crypto,
    pki_types::{CertificateDer, ServerName, UnixTime, pem::PemObject as _},
};

/// The authorities that browsers trust: Mozilla's list.
fn of_browsers() -> RootCertStore {
    RootCertStore::from_iter(webpki_roots::TLS_SERVER_ROOTS.iter().cloned())
}

/// The authorities that this machine trusts. `SSL_CERT_FILE` and `SSL_CERT_DIR` name others
/// in their place.
///
/// # Errors
/// When there are none, or what one of the two variables names cannot be read: others would
/// be trusted then than those that were meant.
pub fn of_machine() -> Result<RootCertStore> {
    let found = rustls_native_certs::load_native_certs();
    let file = std::env::var_os("SSL_CERT_FILE").map(PathBuf::from);
    if let Some(file) = &file {
        certificates("SSL_CERT_FILE", file, "name your authority's own certificate in PEM")?;
    }
    let is_named = file.is_some() || std::env::var_os("SSL_CERT_DIR").is_some();
    if let Some(error) = found.errors.first().filter(|_| is_named) {
        bail!(
            "what SSL_CERT_FILE or SSL_CERT_DIR names cannot be read ({error}): let the server's \
             user read it, or name another"
        );
    }
    let mut roots = RootCertStore::empty();
    let (added, _) = roots.add_parsable_certificates(found.certs);
    if added == 0 {
        bail!(
            "this machine trusts no authority: install the package ca-certificates, or name a PEM \
             file of your own authority in SSL_CERT_FILE"
        );
    }
    Ok(roots)
}

/// The authorities in a file, and no others.
///
/// # Errors
/// When it holds none.
pub fn in_file(flag: &str, file: &Path) -> Result<RootCertStore> {
    let mut roots = RootCertStore::empty();
    for one in certificates(flag, file, "give your authority's own certificate in PEM")? {
        if roots.add(one).is_err() {
            bail!("{flag} {} holds a certificate that cannot be read", file.display());
        }
    }
    Ok(roots)
}

/// The certificates in a file.
///
/// # Errors
/// When it cannot be read, or holds none; the message ends with what to do then.
pub fn certificates(
    flag: &str,
    file: &Path,
    instead: &str,
) -> Result<Vec<CertificateDer<'static>>> {
    let name = file.display();
    let all: Result<Vec<_>, _> = CertificateDer::pem_file_iter(file).and_then(Iterator::collect);
    match all {
        Err(error) => bail!("{flag} {name} cannot be read as PEM: {error}"),
        Ok(all) if all.is_empty() => bail!("{flag} {name} holds no certificate: {instead}"),
        Ok(all) => Ok(all),
    }
}

/// How long before its end a certificate is spoken of.
const SOON: SignedDuration = SignedDuration::from_hours(14 * 24);

/// The certificate that this server shows, and who has to believe it.
pub struct Shown {
    cert: PathBuf,
    chain: Vec<CertificateDer<'static>>,
    authority: Option<PathBuf>,
    hosts: Vec<(ServerName<'static>, String)>,
    verifier: Arc<WebPkiServerVerifier>,
}

impl Shown {
    /// The chain in a file, shown under the host of each origin to browsers or, where an
    /// authority is named, to whoever trusts that one.
    ///
    /// # Errors
    /// When the authority or a host cannot be read; the message says what to do.
    pub fn new(
        cert: &Path,
        chain: Vec<CertificateDer<'static>>,
        authority: Option<&Path>,
        origins: &[(&str, &str)],
    ) -> Result<Shown> {
        let roots = match authority {
            Some(file) => in_file("--tls-authority", file)?,
            None => of_browsers(),
        };
        let provider = Arc::new(crypto::aws_lc_rs::default_provider());
        let verifier =
            WebPkiServerVerifier::builder_with_provider(Arc::new(roots), provider).build()?;
        let hosts: Result<Vec<_>> = origins
            .iter()
            .map(|(flag, host)| {
                let name = ServerName::try_from((*host).to_owned())?;
                Ok((name, format!("{host}, the host of {flag}")))
            })
            .collect();
        let (cert, authority) = (cert.to_owned(), authority.map(Path::to_owned));
        Ok(Shown { cert, chain, authority, hosts: hosts?, verifier })
    }

    /// Whether they believe it at a time.
    ///
    /// # Errors
    /// When they do not; the message says what to do.
    pub fn believed(&self, now: Timestamp) -> Result<()> {
        let name = format!("--tls-cert {}", self.cert.display());
        for (host, said) in &self.hosts {
            match self.fault(host, now) {
                None => {}
                Some(Error::InvalidCertificate(why)) => {
                    bail!("{name} {}", told(&why, said, self.authority.as_deref(), now))
                }
                Some(other) => bail!("{name} cannot be used: {other}"),
            }
        }
        Ok(())
    }

    /// Says in the log that it ends soon, or has ended: browsers tell their users alone.
    pub fn tell(&self, now: Timestamp) {
        if let Err(error) = self.believed(now) {
            tracing::error!(%error, "browsers do not believe the server's certificate any more");
            return;
        }
        let later = now.checked_add(SOON).unwrap_or(now);
        let fault = self.hosts.iter().find_map(|(host, _)| self.fault(host, later));
        if let Some(Error::InvalidCertificate(why)) = fault {
            tracing::warn!(
                "the server's certificate ends{}: renew it, and start the server again",
                day(&why, " on ", now)
            );
        }
    }

    fn fault(&self, host: &ServerName<'_>, now: Timestamp) -> Option<Error> {
        let Some((own, between)) = self.chain.split_first() else {
            return Some(Error::NoCertificatesPresented);
        };
        let seconds = now.as_second().try_into().unwrap_or_default();
        let time = UnixTime::since_unix_epoch(Duration::from_secs(seconds));
        self.verifier.verify_server_cert(own, between, host, &[], time).err()
    }
}

/// What is wrong with a certificate, and what to do.
fn told(why: &CertificateError, host: &str, authority: Option<&Path>, now: Timestamp) -> String {
    use CertificateError as Why;
    match why {
        Why::NotValidForName | Why::NotValidForNameContext { .. } => {
            format!("is not for {host}: get one that names it")
        }
        Why::Expired | Why::ExpiredContext { .. } => {
            format!("has ended{}: renew it", day(why, " on ", now))
        }
        Why::NotValidYet | Why::NotValidYetContext { .. } => {
            format!(
                "is not valid yet{}: set this machine's clock, or wait",
                day(why, ", but from ", now)
            )
        }
        // One of the same name and another key is another one.
        Why::UnknownIssuer | Why::BadSignature => match authority {
            None => "does not lead to an authority that browsers trust: put the intermediate \
                     certificates into the file, after the server's own, which comes first; an \
                     authority of your own, or one so new that this program does not list it, \
                     is named with --tls-authority"
                .to_owned(),
            Some(file) => format!(
                "does not lead to the authority in --tls-authority {}: put the intermediate \
                 certificates into the file, after the server's own, which comes first, or name \
                 the authority that signed it",
                file.display()
            ),
        },
        Why::InvalidPurpose | Why::InvalidPurposeContext { .. } => {
            "is not for a server: get one for the purpose of serverAuth".to_owned()
        }
        // Its name is all that the library gives.
        Why::Other(other) if format!("{other:?}").contains("CaUsedAsEndEntity") => {
            "is an authority's own, which browsers take from no server: have it sign another for \
             the server, and put that first"
                .to_owned()
        }
        other => format!("is one that browsers refuse ({other}): get another"),
    }
}

/// The day that a refusal is about, where it is known; with the hour when it is today.
fn day(why: &CertificateError, before: &str, now: Timestamp) -> String {
    let (CertificateError::ExpiredContext { not_after: day, .. }
    | CertificateError::NotValidYetContext { not_before: day, .. }) = why
    else {
        return String::new();
    };
    let seconds = i64::try_from(day.as_secs()).unwrap_or(i64::MAX);
    match Timestamp::UNIX_EPOCH.checked_add(SignedDuration::from_secs(seconds)) {
        Ok(day) if day.strftime("%F").to_string() == now.strftime("%F").to_string() => {
            format!("{before}{}", day.strftime("%F at %H:%M UTC"))
        }
        Ok(day) => format!("{before}{}", day.strftime("%F")),
        Err(_) => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use rcgen::{
        BasicConstraints, CertificateParams, DnType, ExtendedKeyUsagePurpose, IsCa, Issuer,
        KeyPair, date_time_ymd,
    };

    use super::*;

    /// Somebody who signs, with the certificate that says so.
    struct Signer {
        issuer: Issuer<'static, KeyPair>,
        pem: String,
    }

    fn signer(name: &str, above: Option<&Signer>) -> Signer {
        let mut params = CertificateParams::new(Vec::new()).unwrap();
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        params.distinguished_name.push(DnType::CommonName, name);
        let key = KeyPair::generate().unwrap();
        let pem = match above {
            Some(above) => params.signed_by(&key, &above.issuer).unwrap().pem(),
            None => params.self_signed(&key).unwrap().pem(),
        };
        Signer { issuer: Issuer::new(params, key), pem }
    }

    fn signed(by: &Signer, purpose: ExtendedKeyUsagePurpose) -> String {
        let names = ["c.example".to_owned(), "files.example".to_owned()];
        let mut params = CertificateParams::new(names).unwrap();
        params.extended_key_usages = vec![purpose];
        params.not_before = date_time_ymd(2026, 1, 1);
        params.not_after = date_time_ymd(2027, 1, 1);
        params.signed_by(&KeyPair::generate().unwrap(), &by.issuer).unwrap().pem()
    }

    #[test]
    fn a_certificate_is_believed_for_its_names_in_its_time_from_its_authority() {
        let folder = tempfile::tempdir().unwrap();
        let write = |name: &str, text: &str| {
            let file = folder.path().join(name);
            std::fs::write(&file, text).unwrap();
            file
        };
        let root = signer("root", None);
        let between = signer("between", Some(&root));
        let own = signed(&between, ExtendedKeyUsagePurpose::ServerAuth);
        let whole = write("whole.pem", &format!("{own}{}", between.pem));
        let short = write("short.pem", &own);
        let client = signed(&between, ExtendedKeyUsagePurpose::ClientAuth);
        let client = write("client.pem", &format!("{client}{}", between.pem));
        let authority = write("root.pem", &root.pem);
        let alone = write("alone.pem", &root.pem);
        let turned = write("turned.pem", &format!("{}{own}", between.pem));
        let other = write("other.pem", &signer("other", None).pem);

        let ask = |chain: &Path, authority: Option<&Path>, hosts: &[(&str, &str)], now: &str| {
            let all = certificates("--tls-cert", chain, "").unwrap();
            let shown = Shown::new(chain, all, authority, hosts).unwrap();
            match shown.believed(now.parse().unwrap()) {
                Ok(()) => String::new(),
                Err(error) => error.to_string(),
            }
        };
        let origin = ("--origin", "c.example");
        let both = [origin, ("--files-origin", "files.example")];
        let good = "2026-12-07T10:00:00Z";
        assert_eq!(ask(&whole, Some(&authority), &both, good), "");
        let elsewhere = [origin, ("--files-origin", "elsewhere.example")];
        for (chain, authority, hosts, now, said) in [
            (
                &whole,
                Some(&authority),
                &elsewhere[..],
                good,
                "is not for elsewhere.example, the host of --files-origin",
            ),
            (&whole, Some(&authority), &both[..], "2027-01-02T00:00:00Z", "ended on 2027-01-01"),
            (
                &whole,
                Some(&authority),
                &both[..],
                "2027-01-01T09:00:00Z",
                "ended on 2027-01-01 at 00:00 UTC: renew",
            ),
            (&whole, Some(&authority), &both[..], "2025-12-31T00:00:00Z", "but from 2026-01-01:"),
            (&alone, Some(&authority), &both[..], good, "have it sign another for the server"),
            (&turned, Some(&authority), &both[..], good, "have it sign another for the server"),
            (&short, Some(&authority), &both[..], good, "put the intermediate certificates"),
            (&whole, Some(&other), &both[..], good, "does not lead to the authority in"),
            (&whole, None, &both[..], good, "an authority that browsers trust"),
            (&client, Some(&authority), &both[..], good, "is not for a server"),
        ] {
            let answer = ask(chain, authority.map(|file| &**file), hosts, now);
            assert!(answer.contains(said), "{said}: {answer}");
            assert!(answer.starts_with("--tls-cert "), "{answer}");
        }
    }

    #[test]
    fn a_certificate_that_ends_soon_is_told_of() {
        let folder = tempfile::tempdir().unwrap();
        let root = signer("root", None);
        let authority = folder.path().join("root.pem");
        std::fs::write(&authority, &root.pem).unwrap();
        let own = signed(&root, ExtendedKeyUsagePurpose::ServerAuth);
        let chain = vec![CertificateDer::from_pem_slice(own.as_bytes()).unwrap()];
        let hosts = [("--origin", "c.example")];
        let shown = Shown::new(Path::new("own.pem"), chain, Some(&authority), &hosts).unwrap();
        for (now, said) in [
            ("2026-12-17T23:00:00Z", ""),
            ("2026-12-18T01:00:00Z", "WARN the server's certificate ends on 2027-01-01: renew it"),
            ("2027-01-02T00:00:00Z", "has ended on 2027-01-01: renew it"),
        ] {
            let (out, log) = std::io::pipe().unwrap();
            let subscriber = tracing_subscriber::fmt()
                .with_ansi(false)
                .with_target(false)
                .with_writer(std::sync::Mutex::new(log))
                .finish();
            tracing::subscriber::with_default(subscriber, || shown.tell(now.parse().unwrap()));
            let heard = std::io::read_to_string(out).unwrap();
            assert!(heard.contains(said) && heard.is_empty() == said.is_empty(), "{now}: {heard}");
            assert_eq!(heard.contains("ERROR"), said.starts_with("has"), "{now}: {heard}");
        }
    }

    #[test]
    fn the_list_of_browsers_is_there() {
        assert!(of_browsers().len() > 50);
    }
}
