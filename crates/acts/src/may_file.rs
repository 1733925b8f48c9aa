//! Whether a stakeholder may file written input in a session.

use comity_domain::{
    ParticipantId,
    modality::{Activity, Footing, access_at, segment_at},
    session::Session,
};
use comity_store::{
    accreditation::{self, Accredited},
    modality, session,
};

use crate::{ActError, Desk};

/// On what footing a stakeholder stands in a session, apart from invitations to single
/// meetings. Whom the podium entered without an application is there because the Chair
/// invites it, and stands as the accredited do.
pub async fn stakeholder_footing(
    desk: &Desk,
    at: &Session,
    own: ParticipantId,
) -> Result<Footing, ActError> {
    let known = accreditation::accredited(&desk.db, own, at.id).await?;
    let is_entered = known == Accredited::Entered;
    Ok(Footing { is_accredited: is_entered || known == Accredited::Here, is_invited: is_entered })
}

/// Whether a stakeholder may file in a session now: as the modalities say for its formal
/// meetings, or a segment of one of its meetings.
///
/// # Errors
/// When the store fails.
pub async fn may_file(desk: &Desk, at: &Session, own: ParticipantId) -> Result<bool, ActError> {
    let footing = stakeholder_footing(desk, at, own).await?;
    let modalities = modality::modalities(&desk.db, at.id).await?;
    if modalities.formal.of(Activity::File).admits(footing) {
        return Ok(true);
    }
    let now = desk.clock.now();
    let segments = modality::segments(&desk.db, at.id).await?;
    let invited = modality::invitations(&desk.db, at.id).await?;
    Ok(session::meetings(&desk.db, at.id).await?.iter().any(|meeting| {
        let is_formal = meeting.mode_at(now).is_some_and(|mode| mode.formal);
        let all = segments.get(&meeting.id).map(Vec::as_slice).unwrap_or_default();
        let access = access_at(&modalities, is_formal, segment_at(all, now));
        let is_invited = footing.is_invited || invited.contains(&(meeting.id, own));
        access.of(Activity::File).admits(Footing { is_invited, ..footing })
    }))
}
