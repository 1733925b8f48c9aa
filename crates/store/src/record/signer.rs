//! Who signs the checkpoints of this record, and what was signed last.

use comity_seal::{Checkpoint, Hash, Node, OwnerKey, RootKey, Signer, Tree, hex};

use super::{nodes, size};
use crate::{Db, StoreError, Tx, convert::unreadable};

/// The signer with what it signed last.
pub struct Signing {
    /// The signer.
    pub signer: Signer,
    /// The signer's secret, which also seals what was signed last.
    key: OwnerKey,
    /// Size and head of the record when it was last signed.
    last: Option<(u64, Hash)>,
}

impl Signing {
    /// Whether the record goes on from what was signed last: nothing else is signed.
    ///
    /// # Errors
    /// [`StoreError::RecordAltered`].
    pub fn check(&self, tree: &Tree) -> Result<(), StoreError> {
        let Some((size, root)) = self.last else { return Ok(()) };
        let first = usize::try_from(size).ok().and_then(|size| tree.root_of_first(size));
        if first == Some(root) { Ok(()) } else { Err(StoreError::RecordAltered) }
    }

    /// Whether this state was signed already.
    pub fn has_signed(&self, point: &Checkpoint) -> bool {
        self.last == Some((point.size, point.root))
    }
}

/// A signer as it is stored: its name, its sealed secret, what it signed last.
pub(crate) type SigningRow = (String, Vec<u8>, Option<Vec<u8>>);

pub(crate) const ROW: &str = "select name, sealed, last from record_signer where single = 1";

/// Which signer: what it seals is bound to this, and no owner's id has this form.
pub(crate) const RECORD: &str = "record signer";

/// What the sealed secret is bound to: the name as well.
pub(crate) fn bound_to(signer: &str, name: &str) -> Vec<u8> {
    format!("{signer}: {name}").into_bytes()
}

fn last_bound_to(signer: &str) -> Vec<u8> {
    format!("{signer}: last").into_bytes()
}

/// Opens a stored signer of this kind.
pub(crate) fn open_signing(
    root: &RootKey,
    kind: &str,
    row: SigningRow,
) -> Result<Signing, StoreError> {
    let (name, sealed, last) = row;
    let key = root.open_owner_key(&sealed, &bound_to(kind, &name))?;
    let last = last.map(|sealed| -> Result<_, StoreError> {
        let plain = key.open(&sealed, &last_bound_to(kind))?;
        let (size, root) = plain
            .split_first_chunk::<8>()
            .ok_or_else(|| unreadable("what was signed last", "too short"))?;
        Ok((u64::from_be_bytes(*size), super::hash("what was signed last", root.to_vec())?))
    });
    let signer = key.signer(&name).map_err(|why| unreadable("a signer's name", why))?;
    Ok(Signing { signer, last: last.transpose()?, key })
}

/// What is to be stored as signed last; none when somebody else has signed a later state
/// meanwhile.
pub(crate) fn newer(
    known: &Signing,
    kind: &str,
    point: &Checkpoint,
    nonce: [u8; 12],
) -> Result<Option<Vec<u8>>, StoreError> {
    if known.last.is_some_and(|(size, _)| size >= point.size) {
        return Ok(None);
    }
    let mut plain = point.size.to_be_bytes().to_vec();
    plain.extend_from_slice(&point.root);
    Ok(Some(known.key.seal(&plain, &last_bound_to(kind), nonce)?))
}

/// The signer, if there is one yet.
///
/// # Errors
/// When the database fails, or name, secret and root key do not belong together.
pub async fn signer(db: &Db) -> Result<Option<Signing>, StoreError> {
    let row: Option<SigningRow> = read!(db, |c| sqlx::query_as(ROW).fetch_optional(c).await?);
    row.map(|row| open_signing(&db.root, RECORD, row)).transpose()
}

/// The signer, made on first use: a name that nobody else has, and a secret that the
/// database holds sealed under the root key alone.
///
/// # Errors
/// When the database fails, or name, secret and root key do not belong together.
pub async fn make_signer(tx: &mut Tx) -> Result<Signing, StoreError> {
    let row: Option<SigningRow> = write!(tx, |c| sqlx::query_as(ROW).fetch_optional(c).await?);
    if let Some(known) = row {
        return open_signing(&tx.db.root, RECORD, known);
    }
    crate::root::check_within(tx).await?;
    let mark: [u8; 8] = tx.random();
    let name = format!("comity-record-{}", hex(&mark));
    let key = OwnerKey::new(tx.random());
    let sealed = tx.db.root.seal_owner_key(&key, &bound_to(RECORD, &name), tx.random())?;
    write!(tx, |c| {
        sqlx::query("insert into record_signer (single, name, sealed) values (1, $1, $2)")
            .bind(&name)
            .bind(&sealed[..])
            .execute(c)
            .await?;
    });
    tracing::warn!(name, "a signer of the record was made: others know this record by it");
    open_signing(&tx.db.root, RECORD, (name, sealed, None))
}

/// Notes what was signed: nothing that does not go on from it is signed later.
///
/// # Errors
/// When the database fails.
pub async fn note_signed(tx: &mut Tx, point: &Checkpoint) -> Result<(), StoreError> {
    let row: Option<SigningRow> = write!(tx, |c| sqlx::query_as(ROW).fetch_optional(c).await?);
    let Some(row) = row else { return Ok(()) };
    let known = open_signing(&tx.db.root, RECORD, row)?;
    let Some(last) = newer(&known, RECORD, point, tx.random())? else { return Ok(()) };
    write!(tx, |c| {
        sqlx::query("update record_signer set last = $1 where single = 1")
            .bind(&last[..])
            .execute(c)
            .await?;
    });
    Ok(())
}

/// The tree over the record, from the hashes stored with its entries, once these agree
/// with the subtrees stored above them and with the record's size.
///
/// # Errors
/// [`StoreError::RecordAltered`] when they do not; when the database fails.
pub async fn tree(db: &Db) -> Result<Tree, StoreError> {
    // The size first: what is written meanwhile lies behind it.
    let size = size(db).await?;
    tree_over(size, nodes(db).await?)
}

/// The tree over the first entries, of which there are this many, from stored hashes.
pub(crate) fn tree_over(size: i64, nodes: Vec<Node>) -> Result<Tree, StoreError> {
    let size = u64::try_from(size).map_err(|why| unreadable("record.size", why))?;
    let is_within = |node: &Node| {
        let end = node.place.checked_add(1).and_then(|end| end.checked_shl(node.level));
        end.is_some_and(|end| end <= size)
    };
    let nodes: Vec<Node> = nodes.into_iter().filter(is_within).collect();
    let leaves: Vec<Hash> =
        nodes.iter().take_while(|node| node.level == 0).map(|node| node.hash).collect();
    let tree = Tree::of(leaves);
    if tree.leaves().len() as u64 == size && tree.is_made_of(&nodes) {
        Ok(tree)
    } else {
        Err(StoreError::RecordAltered)
    }
}
