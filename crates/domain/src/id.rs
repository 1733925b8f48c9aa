//! Identifiers: UUIDs of version 7 behind one type per noun, so that a question
//! can never be passed where a letter is meant.

use uuid::Uuid;

/// Declares one identifier type per noun.
macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub Uuid);

        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                write!(f, "{}({})", stringify!($name), self.0)
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.hyphenated().fmt(f)
            }
        }

        impl std::str::FromStr for $name {
            type Err = uuid::Error;
            fn from_str(text: &str) -> Result<Self, Self::Err> {
                text.parse().map(Self)
            }
        }

        impl From<Uuid> for $name {
            fn from(id: Uuid) -> Self {
                Self(id)
            }
        }

        impl From<$name> for Uuid {
            fn from(id: $name) -> Uuid {
                id.0
            }
        }
    )+};
}

ids! {
    /// A person's account on this server.
    AccountId,
    /// A list of organizations that was circulated to States.
    AccreditationListId,
    /// An item of a session's agenda.
    AgendaItemId,
    /// An organization's application for accreditation.
    ApplicationId,
    /// The standing body, over years.
    BodyId,
    /// A heading or paragraph of a Chair's summary, the same through all its versions.
    BlockId,
    /// A named date in a letter by which something is asked.
    DeadlineId,
    /// A document to take away, in one language and format.
    DocumentId,
    /// A delegation's evening report, as it was asked for.
    EveningId,
    /// A stored file, as it was received.
    FileId,
    /// A regional or political group.
    GroupId,
    /// A Chair's letter, over all its language versions.
    LetterId,
    /// A text that came by mail and waits for its owner.
    MailedTextId,
    /// The resolution or decision a body acts under.
    MandateId,
    /// One meeting (three hours, as a rule) of a session.
    MeetingId,
    /// A note of the Chair's team on what was heard.
    NoteId,
    /// A notice to one participant.
    NoticeId,
    /// A State's objection to an organization.
    ObjectionId,
    /// A note that a delegation made for itself.
    OwnNoteId,
    /// A concept paper or non-paper, over all its versions.
    PaperId,
    /// A State, an organization or a stakeholder.
    ParticipantId,
    /// A list of participants, as it was issued.
    ParticipantsListId,
    /// A range of a statement's frozen text.
    PassageId,
    /// A passkey of an account.
    PasskeyId,
    /// A confirmed position of a delegation on a proposal.
    PositionId,
    /// A proposal on which positions are taken.
    ProposalId,
    /// A guiding question, or one raised by a delegation.
    QuestionId,
    /// A recovery of an account.
    RecoveryId,
    /// What a note verbale brings about in a delegation.
    RegistrationId,
    /// An area the Chair has released.
    ReleaseId,
    /// A comment in a delegation's private room.
    RoomCommentId,
    /// A draft in a delegation's private room, over all its versions.
    RoomDraftId,
    /// A file beside a draft in a delegation's private room.
    RoomFileId,
    /// A session of the body.
    SessionId,
    /// A browser in which somebody is signed in, as its own account knows it.
    SignedInId,
    /// A statement, frozen when filed.
    StatementId,
    /// A Chair's summary, over all its versions.
    SummaryId,
    /// A topic under which questions, proposals and meetings are arranged.
    TopicId,
}
