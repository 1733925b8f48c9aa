//! Who acts, and what a reader may see. Both are made by the authenticator alone.

use comity_domain::{
    AccountId, Audience, BodyId, Language, ParticipantId, Role, SignedInId, reach_of,
};
use uuid::Uuid;

use crate::RoomOf;

/// Somebody who has signed in (or runs a command on the data folder).
///
/// Its fields are private and only [`crate::signin`] builds one, so holding an
/// `Actor` proves that the database knows the account and that it is open.
#[derive(Clone, Debug)]
pub struct Actor {
    pub(crate) account: AccountId,
    pub(crate) pseudonym: Uuid,
    pub(crate) body: BodyId,
    pub(crate) role: Role,
    pub(crate) participant: Option<ParticipantId>,
    pub(crate) person_name: String,
    pub(crate) language: Language,
    pub(crate) session: Option<SignedInId>,
    pub(crate) is_verified: bool,
}

impl Actor {
    /// The account.
    pub fn account(&self) -> AccountId {
        self.account
    }

    /// The body it takes part in.
    pub fn body(&self) -> BodyId {
        self.body
    }

    /// The capacity it acts in.
    pub fn role(&self) -> Role {
        self.role
    }

    /// Its State, organization or stakeholder; none for the podium's roles.
    pub fn participant(&self) -> Option<ParticipantId> {
        self.participant
    }

    /// The person's own name: shown to the person and to their own organization only.
    pub fn person_name(&self) -> &str {
        &self.person_name
    }

    /// The language they asked for.
    pub fn language(&self) -> Language {
        self.language
    }

    /// The browser in which they are signed in; none for a command.
    pub fn session(&self) -> Option<SignedInId> {
        self.session
    }

    /// Whether it was made sure just now that it is this person: by a passkey within the
    /// last minutes ([`crate::signin::VERIFIED_LIMIT`]), or because whoever acts holds the
    /// data folder.
    pub fn is_verified(&self) -> bool {
        self.is_verified
    }

    /// What this reader may see.
    pub fn scope(&self) -> Scope {
        Scope { role: Some(self.role), participant: self.participant }
    }
}

/// What a reader may see. Every query on texts with an audience takes one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Scope {
    pub(crate) role: Option<Role>,
    pub(crate) participant: Option<ParticipantId>,
}

impl Scope {
    /// Somebody who has not signed in.
    pub const PUBLIC: Scope = Scope { role: None, participant: None };

    /// The reader's role.
    pub fn role(self) -> Option<Role> {
        self.role
    }

    /// The reader's own participant.
    pub fn participant(self) -> Option<ParticipantId> {
        self.participant
    }

    /// The private room this reader may enter: that of their own delegation.
    pub fn room(self) -> Option<RoomOf> {
        let is_within = self.role.is_some_and(Role::is_delegation);
        self.participant.filter(|_| is_within).map(RoomOf)
    }

    /// Whether the reader is the Chair or of the Chair's team.
    pub fn is_chairs_side(self) -> bool {
        self.role.is_some_and(Role::is_chairs_side)
    }

    /// Whether a text of `owner` kept at `audience` is for this reader.
    pub fn admits(self, audience: Audience, owner: Option<ParticipantId>) -> bool {
        audience.admits(owner, self.role, self.participant)
    }

    /// The narrowest audience whose texts of others this reader still sees.
    pub fn reach(self) -> Audience {
        reach_of(self.role)
    }
}
