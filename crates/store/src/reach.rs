//! How a PostgreSQL server is reached: what its client will do is asked of the client.

use std::{net::IpAddr, path::PathBuf, str::FromStr as _};

use sqlx::{
    ConnectOptions as _,
    postgres::{PgConnectOptions, PgSslMode},
};

use crate::StoreError;

/// How sure it is that a PostgreSQL server is the one that was meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reach {
    /// It is on this machine: a socket, or loopback.
    Here,
    /// It is on another machine, and shows a certificate for the name it is called by, from
    /// an authority that is trusted.
    Proven,
    /// It is on another machine, and whoever answers in its place is believed.
    Unproven,
}

/// How a PostgreSQL server is reached, by its address and, where that says nothing, by the
/// variables (`PGHOST` and others) that its client reads.
///
/// # Errors
/// When the client cannot read the address.
pub fn reach(url: &str) -> Result<Reach, StoreError> {
    let options = PgConnectOptions::from_str(url)?;
    let host = options.get_host();
    let bare = host.trim_start_matches('[').trim_end_matches(']');
    let is_here = options.get_socket().is_some()
        || host.starts_with('/')
        || host == "localhost"
        || bare.parse::<IpAddr>().is_ok_and(|address| address.is_loopback());
    Ok(match options.get_ssl_mode() {
        _ if is_here => Reach::Here,
        PgSslMode::VerifyFull => Reach::Proven,
        _ => Reach::Unproven,
    })
}

/// What the client of a PostgreSQL server is told of certificates, in its address or in the
/// variables that it reads (`PGSSLROOTCERT`, `PGSSLKEY`).
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Certificates {
    /// Whether an authority is named, to be trusted beside those of the machine.
    pub has_authority: bool,
    /// The file of the key by which the server knows this client.
    pub key: Option<PathBuf>,
}

/// What the client is told of certificates.
///
/// # Errors
/// When the client cannot read the address.
pub fn certificates(url: &str) -> Result<Certificates, StoreError> {
    // The options give none of it away but in an address, in which a file is marked as one.
    let all = PgConnectOptions::from_str(url)?.to_url_lossy();
    let mut told = Certificates::default();
    for (name, value) in all.query_pairs() {
        match &*name {
            "sslrootcert" => told.has_authority = true,
            "sslkey" => told.key = value.strip_prefix("file: ").map(PathBuf::from),
            _ => {}
        }
    }
    Ok(told)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_server_elsewhere_is_proven_by_its_certificate_alone() {
        for (url, expected) in [
            ("postgres://c@127.0.0.1/c", Reach::Here),
            ("postgres://c@[::1]:5433/c?sslmode=disable", Reach::Here),
            ("postgres://c@localhost/c", Reach::Here),
            ("postgres://c@%2Fvar%2Frun%2Fpostgresql/c", Reach::Here),
            ("postgres://c@db.example/c?host=/run/postgresql", Reach::Here),
            ("postgres://c@db.example/c", Reach::Unproven),
            ("postgres://c@db.example/c?sslmode=prefer", Reach::Unproven),
            ("postgres://c@db.example/c?sslmode=require", Reach::Unproven),
            ("postgres://c@db.example/c?sslmode=verify-ca", Reach::Unproven),
            ("postgres://c@localhost/c?host=db.example&sslmode=require", Reach::Unproven),
            ("postgres://c@localhost/c?hostaddr=192.0.2.7", Reach::Unproven),
            ("postgres://c@localhost.example/c", Reach::Unproven),
            ("postgres://c@db.example/c?sslmode=verify-full", Reach::Proven),
            ("postgres://c@192.0.2.7/c?ssl-mode=verify-full", Reach::Proven),
        ] {
            assert_eq!(reach(url).ok(), Some(expected), "{url}");
        }
        assert!(reach("postgres://c@db.example/c?sslmode=perhaps").is_err());
    }

    #[test]
    fn what_a_client_is_told_of_certificates_is_known() {
        let plain = "postgres://c@db.example/c?sslmode=verify-full";
        assert_eq!(certificates(plain).unwrap(), Certificates::default());
        for (more, has_authority, key) in [
            ("&sslrootcert=/a/own.pem", true, None),
            ("&ssl-ca=/a/own.pem", true, None),
            ("&sslcert=/a/c.crt&sslkey=/a/c%20d.key", false, Some("/a/c d.key")),
            ("&ssl-key=c.key", false, Some("c.key")),
        ] {
            let told = certificates(&format!("{plain}{more}")).unwrap();
            let key = key.map(PathBuf::from);
            assert_eq!(told, Certificates { has_authority, key }, "{more}");
        }
    }
}
