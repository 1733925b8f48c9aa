//! The way back for somebody who lost every passkey: by two officers, never by one, and
//! never by mail.
//!
//! Nothing but these rules decides; acts ask them, and the database holds the two that
//! matter most a second time.

use jiff::{SignedDuration, Timestamp};

use crate::{AccountId, RecoveryId};

/// How long everybody who was told has to object, before the link can be made.
pub const WAITING_TIME: SignedDuration = SignedDuration::from_hours(24);
/// How long the second officer at the registration desk has: the person stands there.
pub const DESK_TIME: SignedDuration = SignedDuration::from_mins(15);
/// How long after the waiting time the link can be made: an approval must not lie about for
/// one officer to use alone. At the desk it is [`DESK_TIME`].
pub const LINK_TIME: SignedDuration = SignedDuration::from_hours(72);

/// A recovery, from its opening on.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Recovery {
    /// Its id.
    pub id: RecoveryId,
    /// Whose account it is about.
    pub account: AccountId,
    /// The first officer.
    pub opened_by: AccountId,
    /// When it was opened.
    pub opened_at: Timestamp,
    /// Whether the person stands at the registration desk: then nobody waits.
    pub at_desk: bool,
    /// The second officer.
    pub approved_by: Option<AccountId>,
    /// From when on the link can be made.
    pub ready_at: Option<Timestamp>,
    /// When somebody put an end to it.
    pub cancelled_at: Option<Timestamp>,
    /// When the person made a new passkey.
    pub finished_at: Option<Timestamp>,
}

/// Where a recovery stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// A second officer must approve it.
    Opened,
    /// The second officer at the desk came too late, or nobody made the link in time.
    Lapsed,
    /// Approved; the link can be made from this instant on.
    Waiting(Timestamp),
    /// The link can be made.
    Ready,
    /// The person is back.
    Finished,
    /// Ended without.
    Cancelled,
}

/// Why a step was refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotNow {
    /// An officer does not let themselves in.
    Own,
    /// The second officer must be another one.
    SamePerson,
    /// The second officer at the desk came too late.
    TooLate,
    /// The waiting time is not over, or nobody approved it.
    TooEarly,
    /// Nobody made the link in time.
    Expired,
    /// It is over, or was approved already.
    Over,
}

impl Recovery {
    /// Opens one.
    ///
    /// # Errors
    /// When the officer's own account is meant.
    pub fn open(
        id: RecoveryId,
        account: AccountId,
        officer: AccountId,
        at_desk: bool,
        now: Timestamp,
    ) -> Result<Recovery, NotNow> {
        if officer == account {
            return Err(NotNow::Own);
        }
        Ok(Recovery {
            id,
            account,
            opened_by: officer,
            opened_at: now,
            at_desk,
            approved_by: None,
            ready_at: None,
            cancelled_at: None,
            finished_at: None,
        })
    }

    /// Where it stands.
    pub fn stage(&self, now: Timestamp) -> Stage {
        if self.cancelled_at.is_some() {
            return Stage::Cancelled;
        }
        if self.finished_at.is_some() {
            return Stage::Finished;
        }
        match self.ready_at {
            Some(ready) if now >= ready => {
                let limit = if self.at_desk { DESK_TIME } else { LINK_TIME };
                if now.duration_since(ready) > limit { Stage::Lapsed } else { Stage::Ready }
            }
            Some(ready) => Stage::Waiting(ready),
            None if self.at_desk && now.duration_since(self.opened_at) > DESK_TIME => Stage::Lapsed,
            None => Stage::Opened,
        }
    }

    /// A second officer approves it.
    ///
    /// # Errors
    /// When it is the first one again, or the person themselves; too late, or again.
    pub fn approve(&mut self, officer: AccountId, now: Timestamp) -> Result<(), NotNow> {
        if officer == self.account {
            return Err(NotNow::Own);
        }
        match self.stage(now) {
            Stage::Opened if officer == self.opened_by => Err(NotNow::SamePerson),
            Stage::Opened => {
                self.approved_by = Some(officer);
                let wait = if self.at_desk { SignedDuration::ZERO } else { WAITING_TIME };
                self.ready_at = Some(now.saturating_add(wait).unwrap_or(Timestamp::MAX));
                Ok(())
            }
            Stage::Lapsed if self.ready_at.is_none() => Err(NotNow::TooLate),
            _ => Err(NotNow::Over),
        }
    }

    /// Puts an end to it.
    ///
    /// # Errors
    /// When it is over.
    pub fn cancel(&mut self, now: Timestamp) -> Result<(), NotNow> {
        match self.stage(now) {
            Stage::Finished | Stage::Cancelled => Err(NotNow::Over),
            _ => {
                self.cancelled_at = Some(now);
                Ok(())
            }
        }
    }

    /// Whether its link can be made.
    ///
    /// # Errors
    /// When it cannot, yet or any more.
    pub fn link_is_due(&self, now: Timestamp) -> Result<(), NotNow> {
        match self.stage(now) {
            Stage::Ready => Ok(()),
            Stage::Lapsed if self.ready_at.is_some() => Err(NotNow::Expired),
            Stage::Opened | Stage::Waiting(_) | Stage::Lapsed => Err(NotNow::TooEarly),
            Stage::Finished | Stage::Cancelled => Err(NotNow::Over),
        }
    }
}
