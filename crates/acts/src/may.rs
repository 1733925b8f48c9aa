//! Capabilities: what an actor may do, as types. Holding a `May<R>` is the proof;
//! handlers and acts show in their signature what they demand.
//!
//! A right that says `verified` is for acts that matter: it is held only by somebody of
//! whom a passkey was asked within the last minutes.

use std::marker::PhantomData;

use comity_domain::{AccountId, BodyId, ParticipantId, Role};
use comity_store::{Actor, RoomOf, Scope};

/// A right that some roles hold.
pub trait Right: Send + Sync + 'static {
    /// Whether a passkey must have been asked for within the last minutes.
    const IS_VERIFIED: bool;

    /// Whether a role holds it.
    fn is_held_by(role: Role) -> bool;
}

macro_rules! rights {
    (@demands verified) => { true };
    (@demands) => { false };
    ($($(#[$doc:meta])* $name:ident => $($role:ident)|+ $(, $verified:ident)?;)+) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug)]
        pub enum $name {}

        impl Right for $name {
            const IS_VERIFIED: bool = rights!(@demands $($verified)?);

            fn is_held_by(role: Role) -> bool {
                matches!(role, $(Role::$role)|+)
            }
        }
    )+};
}

// The whole table of who may do what; everything else refers to these.
rights! {
    /// Anybody who has signed in.
    SignedIn => Chair | ChairTeam | Secretariat | Head | Member | Expert | Organization | Stakeholder;
    /// The Chair alone: releases areas, announces the rule.
    Chair => Chair;
    /// The Chair and the Chair's team: letters, the working view, notes.
    ChairsSide => Chair | ChairTeam;
    /// The Secretariat: accounts, sessions, participants.
    Secretariat => Secretariat;
    /// The Chair's side and the Secretariat: the programme, the Chair's documents.
    Podium => Chair | ChairTeam | Secretariat;
    /// Whoever reads what is circulated to States: delegations, and those who circulate it.
    Addressee => Chair | ChairTeam | Secretariat | Head | Member | Expert;
    /// A State's delegation, its experts in the capital among them: reads what is its own,
    /// keeps its notes, takes its record home.
    OfDelegation => Head | Member | Expert;
    /// Whoever belongs to a participant: reads what was done in its name.
    Participating => Head | Member | Expert | Organization | Stakeholder;
    /// Who acts in a State's name: questions, alignments, corrections.
    Delegation => Head | Member;
    /// Whoever may enter the private room of their State's delegation: reads and comments.
    Room => Head | Member | Expert;
    /// The head of a State's delegation.
    Head => Head;
    /// Whoever may file a statement: delegations, organizations, stakeholders.
    Contributor => Head | Member | Organization | Stakeholder;
    /// Whoever may put proposals and take positions: delegations and organizations.
    Proposer => Head | Member | Organization;

    /// Anybody, about their own passkeys.
    Holder => Chair | ChairTeam | Secretariat | Head | Member | Expert | Organization | Stakeholder,
        verified;
    /// The Secretariat, about who has an account and who comes back to theirs.
    Registrar => Secretariat, verified;
    /// Whoever administers the accounts of a delegation or organization, about them: anybody
    /// of a participant may be named for it (see [`crate::Administers`]).
    Administrator => Head | Member | Expert | Organization | Stakeholder, verified;
    /// The head of a State's delegation, about the key of its private room.
    Keeper => Head, verified;
    /// The Chair, about what leaves the Chair's room: areas and summaries.
    Releaser => Chair, verified;
    /// The Chair's side, about letters that are sent.
    Sender => Chair | ChairTeam, verified;
    /// Who acts in a State's name, about organizations that apply for accreditation.
    Objector => Head | Member, verified;
    /// Whoever belongs to a participant, about its whole part of the record.
    Archivist => Head | Member | Expert | Organization | Stakeholder, verified;
}

/// The proof that an actor holds the right `R`.
pub struct May<R: Right> {
    actor: Actor,
    right: PhantomData<R>,
}

impl<R: Right> Clone for May<R> {
    fn clone(&self) -> Self {
        May { actor: self.actor.clone(), right: PhantomData }
    }
}

impl<R: Right> May<R> {
    /// Grants the right if the actor's role holds it and, for acts that matter, a passkey
    /// was asked for just now.
    pub fn grant(actor: Actor) -> Option<Self> {
        let holds = R::is_held_by(actor.role()) && (!R::IS_VERIFIED || actor.is_verified());
        holds.then_some(May { actor, right: PhantomData })
    }

    /// Another right of the same actor, if it holds that too.
    pub fn also<S: Right>(&self) -> Option<May<S>> {
        May::grant(self.actor.clone())
    }

    /// Who acts.
    pub fn actor(&self) -> &Actor {
        &self.actor
    }

    /// The account that acts.
    pub fn account(&self) -> AccountId {
        self.actor.account()
    }

    /// The body it acts in.
    pub fn body(&self) -> BodyId {
        self.actor.body()
    }

    /// What the actor may see.
    pub fn scope(&self) -> Scope {
        self.actor.scope()
    }

    /// The actor's participant, if its role belongs to one.
    pub fn participant(&self) -> Option<ParticipantId> {
        self.actor.participant()
    }
}

/// Rights whose every role belongs to a participant.
pub trait OfParticipant: Right {}
impl OfParticipant for OfDelegation {}
impl OfParticipant for Delegation {}
impl OfParticipant for Objector {}
impl OfParticipant for Room {}
impl OfParticipant for Participating {}
impl OfParticipant for Head {}
impl OfParticipant for Keeper {}
impl OfParticipant for Contributor {}
impl OfParticipant for Proposer {}
impl OfParticipant for Administrator {}
impl OfParticipant for Archivist {}

impl<R: OfParticipant> May<R> {
    /// The participant in whose name the actor acts.
    ///
    /// # Errors
    /// [`crate::ActError::NotFound`] for an account without one; the database's rule on
    /// accounts makes that impossible, and this says so without a panic.
    pub fn own(&self) -> Result<ParticipantId, crate::ActError> {
        self.actor.participant().ok_or(crate::ActError::NotFound)
    }
}

/// Rights whose every role may enter the private room of its delegation.
pub trait OfRoom: OfParticipant {}
impl OfRoom for OfDelegation {}
impl OfRoom for Room {}
impl OfRoom for Delegation {}
impl OfRoom for Head {}
impl OfRoom for Keeper {}

impl<R: OfRoom> May<R> {
    /// The room the actor may enter: that of their own delegation.
    ///
    /// # Errors
    /// As [`May::own`].
    pub fn room(&self) -> Result<RoomOf, crate::ActError> {
        self.scope().room().ok_or(crate::ActError::NotFound)
    }
}
