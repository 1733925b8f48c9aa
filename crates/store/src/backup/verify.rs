//! Whether what came in is what was signed.

use comity_seal::{Manifest, RootKey, TableDigest, VerifyingKey, export::checkpoint};

use super::{BackupError, End, Head, damaged, load::Load, not_signed};
use crate::record::{NODES, RECORD, ROW, SigningRow, nodes_of, open_signing, tree_over};

/// Whether what came in is what was signed, and the record in it is whole.
pub(super) async fn verify(
    load: &mut Load,
    root: &RootKey,
    end: &End,
    found: &[TableDigest],
    head: &Head,
    expected: Option<&VerifyingKey>,
) -> Result<(Manifest, VerifyingKey), BackupError> {
    let row: Option<SigningRow> = write!(load, |c| sqlx::query_as(ROW).fetch_optional(c).await?);
    let row = row.ok_or_else(|| damaged("table record_signer", "nobody signs this record"))?;
    let signing = open_signing(root, RECORD, row)
        .map_err(|_| damaged("table record_signer", "it does not open under the root key"))?;
    let signer = signing.signer.verifying_key();
    if let Some(expected) = expected.filter(|expected| **expected != signer) {
        let (found, expected) = (signer.to_string(), expected.to_string());
        return Err(BackupError::OtherSigner { found, expected });
    }
    let text = signer.open(&end.manifest).map_err(not_signed)?;
    let manifest =
        Manifest::parse(text).ok_or_else(|| damaged("the manifest", "it cannot be read"))?;
    if manifest.schema != head.schema {
        return Err(damaged("the first line", "it names other steps than the manifest"));
    }
    let mut came = found.iter();
    for signed in &manifest.tables {
        if came.next() != Some(signed) {
            return Err(damaged(
                format!("table {}", signed.name),
                "it is missing, or is not what was signed",
            ));
        }
    }
    if let Some(more) = came.next() {
        return Err(damaged(format!("table {}", more.name), "the manifest does not name it"));
    }
    if found.iter().map(|table| table.rows).sum::<u64>() != head.rows {
        return Err(damaged("the first line", "it names another number of rows"));
    }
    let (size,): (i64,) = write!(load, |c| {
        sqlx::query_as("select size from record_head where single = 1").fetch_one(c).await?
    });
    let nodes = write!(load, |c| sqlx::query_as(NODES).fetch_all(c).await?);
    let tree = tree_over(size, nodes_of(nodes)?)?;
    signing.check(&tree)?;
    if checkpoint(&signing.signer, &tree) != manifest.record {
        return Err(damaged("table record_node", "it is not the record that was signed"));
    }
    Ok((manifest, signer))
}
