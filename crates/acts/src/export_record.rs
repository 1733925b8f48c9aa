//! The record leaves the server, signed.

use comity_domain::ParticipantId;
use comity_seal::{
    Checkpoint, Signer, Tree, VerifyingKey,
    export::{self, Scope},
};
use comity_store::{
    StoreError, participant,
    record::{self, About, Signing},
    session,
};

use crate::{ActError, Archivist, Desk, May, Participating, technical};

/// The signed checkpoint of the record as it is now. The first one makes the signer; the
/// record itself does not change, so it gets no entry.
///
/// # Errors
/// When the database fails; [`StoreError::RecordAltered`] when the record is not what it
/// was when it was last signed, or contradicts itself: that is not signed.
pub async fn checkpoint_record(desk: &Desk) -> Result<String, ActError> {
    let (signer, tree) = signer_and_tree(desk).await?;
    Ok(signer.sign(&export::checkpoint(&signer, &tree).text()))
}

/// What a witness that knows an earlier checkpoint of this record asks for: the proof that
/// the record goes on from there, and the signed checkpoint of now.
///
/// # Errors
/// [`ActError::NotFound`] when `earlier` is no checkpoint of this record; otherwise as
/// [`checkpoint_record`].
pub async fn witness_record(desk: &Desk, earlier: &str) -> Result<String, ActError> {
    let (signer, tree) = signer_and_tree(desk).await?;
    let key = signer.verifying_key();
    let known = key
        .open_witnessed(earlier)
        .and_then(Checkpoint::parse)
        .ok()
        .and_then(|point| {
            let size = usize::try_from(point.size).ok()?;
            (tree.root_of_first(size)? == point.root).then_some(size)
        })
        .ok_or(ActError::NotFound)?;
    Ok(export::witness_request(&signer, &tree, known))
}

/// The receipt of one act of the actor's own participant: its entry with what it stood
/// for, and the proof that the record holds it.
///
/// # Errors
/// [`ActError::NotFound`] when there is no such entry, when it concerns others, or when
/// its content was erased; otherwise as [`checkpoint_record`].
pub async fn export_receipt(
    desk: &Desk,
    may: &May<Participating>,
    position: i64,
) -> Result<String, ActError> {
    let about = record::about_own(may.own()?, may.account());
    let (signer, tree) = signer_and_tree(desk).await?;
    let line = record::receipt(&desk.db, position, &about).await?.ok_or(ActError::NotFound)?;
    // An entry that came after the tree was read has its receipt in the next moment.
    if usize::try_from(position).is_ok_and(|at| at < tree.leaves().len()) {
        Ok(export::write(&signer, &Scope::Entry, &tree, &[line]))
    } else {
        Err(ActError::NotFound)
    }
}

/// The key by which others verify what this record's signer signed.
///
/// # Errors
/// When the database fails.
pub async fn verifying_key(desk: &Desk) -> Result<VerifyingKey, ActError> {
    Ok(signing(desk).await?.signer.verifying_key())
}

pub(crate) async fn signing(desk: &Desk) -> Result<Signing, ActError> {
    match record::signer(&desk.db).await? {
        Some(known) => Ok(known),
        None => technical!(desk, "record signer", |tx| { Ok(record::make_signer(tx).await?) }),
    }
}

/// Who signs, and the tree that may be signed: it is noted as signed, so that a record
/// changed behind the program's back is not signed later.
async fn signer_and_tree(desk: &Desk) -> Result<(Signer, Tree), ActError> {
    // The signer first: what was signed last is no newer than the tree that is read then.
    let signing = signing(desk).await?;
    let tree = record::tree(&desk.db).await?;
    signing.check(&tree)?;
    let point = export::checkpoint(&signing.signer, &tree);
    if !signing.has_signed(&point) {
        technical!(desk, "record signed", |tx| {
            record::note_signed(tx, &point).await?;
            Ok(())
        })?;
    }
    Ok((signing.signer, tree))
}

/// The record with its proofs as one text: the whole of it, or what concerns the
/// participant of a code in any body of this server. It is the operator's to ask for:
/// payloads are opened with the root key.
///
/// # Errors
/// [`ActError::NotFound`] when nobody has the code; when the database fails, or a payload
/// was altered and does not open.
pub async fn export_record(desk: &Desk, about: Option<&str>) -> Result<String, ActError> {
    match about {
        None => write(desk, &Scope::Whole, None).await,
        Some(code) => {
            let found = participants(desk, code).await?;
            if found.is_empty() {
                return Err(ActError::NotFound);
            }
            let about = record::about(&desk.db, &found).await?;
            write(desk, &Scope::Participant(code.to_owned()), Some(&about)).await
        }
    }
}

/// What concerns the actor's own participant, as [`export_record`] writes it, without what
/// only concerns another person of it.
///
/// # Errors
/// When the database fails, or a payload was altered and does not open.
pub async fn export_own_record(desk: &Desk, may: &May<Archivist>) -> Result<String, ActError> {
    let own = may.own()?;
    let found = participant::get(&desk.db, own).await?.ok_or(ActError::NotFound)?;
    let about = record::about_own(own, may.account());
    write(desk, &Scope::Participant(found.code), Some(&about)).await
}

async fn write(desk: &Desk, scope: &Scope, about: Option<&About>) -> Result<String, ActError> {
    let (signer, tree) = signer_and_tree(desk).await?;
    let before = i64::try_from(tree.leaves().len()).unwrap_or(i64::MAX);
    let lines = record::lines_out(&desk.db, before, about).await?;
    Ok(export::write(&signer, scope, &tree, &lines))
}

/// The participants of a code, in every body.
async fn participants(desk: &Desk, code: &str) -> Result<Vec<ParticipantId>, StoreError> {
    let mut found = Vec::new();
    for body in session::bodies(&desk.db).await? {
        let all = participant::all(&desk.db, body.id).await?;
        found.extend(all.into_iter().filter(|one| one.code == code).map(|one| one.id));
    }
    Ok(found)
}
