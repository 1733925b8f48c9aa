//! Every change is an act: one file each, named after what is done.
//!
//! An act takes a [`Desk`] (database, clock), a capability ([`May`]), and its
//! input; it checks the input against the rules, writes through a transaction,
//! gives the record its entry and announces the change, all in one commit. Pages,
//! commands, imports and the loader of the exercise world call acts; nothing else
//! writes.

#![warn(clippy::indexing_slicing)]

mod desk;
mod export_record;
mod export_room_log;
mod fault;
mod may;

mod add_agenda_item;
mod add_group;
mod add_letter_version;
mod add_mandate;
mod add_meeting;
mod add_membership;
mod add_paragraph;
mod add_participant;
mod add_passkey;
mod add_room_file;
mod add_session;
mod add_states;
mod add_topic;
mod admit_application;
mod announce_rule;
mod announce_segment;
mod apply;
mod approve_registration;
mod ask_for_document;
mod ask_for_evening;
mod attach_passage;
mod begin_room_draft;
mod begin_summary;
mod bring_groups;
mod change_mode;
mod change_summary;
mod check_application;
mod check_registration;
mod checks;
mod circulate_list;
mod claim_job;
mod comment_room_draft;
mod compose_letter;
mod confirm_position;
mod confirm_room_position;
mod detach_passage;
mod disclaim_position;
mod disclose_objections;
mod edit_paragraph;
mod end_account_sessions;
mod end_accreditation;
mod end_membership;
mod end_session;
mod enrol_passkey;
mod erase_person;
mod file_room_statement;
mod file_statement;
mod forget_spent;
mod found_body;
mod found_votes;
mod give_summary_symbol;
mod give_symbol;
mod govern_group;
mod import_votes;
mod invite_registered;
mod invite_sponsor;
mod invite_stakeholders;
mod issue_participants;
mod keep_document;
mod keep_draft;
mod keep_file;
mod keep_own_note;
mod keep_room_form;
mod lasting_link;
mod leave_out_paragraph;
mod leave_paper;
mod leave_room;
mod make_backup;
mod mark_notices;
mod may_file;
mod merge_proposal;
mod move_paragraph;
mod note_application;
mod note_heard;
mod note_refusal;
mod note_visit;
mod object;
mod open_account;
mod open_member_account;
mod open_officer;
mod propose_from_paper;
mod publish_letter;
mod publish_summary;
mod put_proposal;
mod raise_question;
mod receive_mail;
mod recover_account;
mod release_area;
mod remove_alignment;
mod remove_passkey;
mod rename_passkey;
mod renew_room_key;
mod return_registration;
mod revise_paper;
mod revise_room_paper;
mod rotate_root_key;
mod set_call;
mod set_modalities;
mod set_room_draft_aside;
mod set_up;
mod settle_mail;
mod sign_in;
mod sign_off_room_draft;
mod sponsor_paper;
mod submit_paper;
mod submit_registration;
mod submit_room_paper;
mod take_over;
mod verify_session;
mod withdraw_application;
mod withdraw_membership;
mod withdraw_note;
mod withdraw_paper;
mod withdraw_participant;
mod withdraw_position;
mod withdraw_proposal;
mod withdraw_question;
mod withdraw_release;
mod withdraw_statement;
mod withdraw_summary;

pub use add_agenda_item::{NewAgendaItem, add_agenda_item};
pub use add_group::{NewGroup, add_group};
pub use add_letter_version::{NewVersion, add_letter_version};
pub use add_mandate::add_mandate;
pub use add_meeting::{NewMeeting, add_meeting};
pub use add_membership::add_membership;
pub use add_paragraph::{NewParagraph, add_paragraph};
pub use add_participant::{NewParticipant, add_participant};
pub use add_passkey::add_passkey;
pub use add_room_file::{NewRoomFile, add_room_file, take_out_room_file};
pub use add_session::{NewSession, add_session};
pub use add_states::{Roster, RosterAdded, RosterGroup, RosterMember, add_states};
pub use add_topic::{NewTopic, add_topic};
pub use admit_application::{Outcome, admit_notified, decide_application, decide_list};
pub use announce_rule::{NewRule, announce_rule};
pub use announce_segment::{NewSegment, announce_segment};
pub use apply::{NewApplication, apply};
pub use approve_registration::approve_registration;
pub use ask_for_document::ask_for_document;
pub use ask_for_evening::{ask_for_evening, forget_evenings};
pub use attach_passage::{attach_passage, attach_passages};
pub use begin_room_draft::{
    NewRoomText, begin_room_draft, draft_form, new_draft_form, revise_room_draft,
};
pub use begin_summary::{Drafted, NewSummary, begin_summary};
pub use bring_groups::{ListedGroups, bring_groups};
pub use change_mode::{NewMode, change_mode};
pub use change_summary::{SummaryHead, change_summary};
pub use check_application::{check_application, set_aside_application};
pub use check_registration::check_registration;
pub use circulate_list::{NewList, circulate_list};
pub use claim_job::{begin_work, claim_job, give_job_back};
pub use comment_room_draft::{NewComment, comment_form, comment_room_draft, settle_room_comment};
pub use compose_letter::{NewLetter, compose_letter, compose_read_letter, review_letter};
pub use confirm_position::{NewPosition, confirm_position};
pub use confirm_room_position::confirm_room_position;
pub use desk::Desk;
pub use detach_passage::detach_passage;
pub use disclaim_position::disclaim_position;
pub use disclose_objections::{ask_disclosure, disclose_objections};
pub use edit_paragraph::{Edited, edit_paragraph};
pub use end_account_sessions::{end_account_sessions, end_member_sessions};
pub use end_accreditation::{end_accreditation, forget_contact};
pub use end_membership::end_membership;
pub use end_session::{end_other_sessions, end_session};
pub use enrol_passkey::enrol_passkey;
pub use erase_person::{ask_erasure, drop_erasure, erase_person};
pub use export_record::{
    checkpoint_record, export_own_record, export_receipt, export_record, verifying_key,
    witness_record,
};
pub use export_room_log::{export_room_log, room_log_key};
pub use fault::{ActError, Fault, Faults, Value};
pub use file_room_statement::file_room_statement;
pub use file_statement::{
    NewFile, NewStatement, file_mailed_statement, file_statement, review_statement,
};
pub use forget_spent::forget_spent;
pub use found_body::{NewBody, NewMandate, found_body};
pub use found_votes::{Named, found_votes};
pub use give_summary_symbol::give_summary_symbol;
pub use give_symbol::give_symbol;
pub use govern_group::govern_group;
pub use import_votes::{Imported, RollCall, RollCallGroup, Vote, import_votes};
pub use invite_registered::invite_registered;
pub use invite_sponsor::{invite_sponsors, take_back_invitation};
pub use invite_stakeholders::invite_stakeholders;
pub use issue_participants::issue_participants;
pub use keep_document::{confirm_document, give_document_up, keep_document};
pub use keep_draft::{keep_draft, keep_lapsed_draft};
pub use keep_file::MOST_FILES;
pub use keep_own_note::{NewOwnNote, keep_own_note, remove_own_note};
pub use keep_room_form::{keep_lapsed_room_form, keep_room_form};
pub use lasting_link::make_lasting_link;
pub use leave_out_paragraph::leave_out_paragraph;
pub use leave_paper::leave_paper;
pub use leave_room::FromRoom;
pub use make_backup::{make_backup, note_backup, note_restore, restore_backup};
pub use mark_notices::mark_notices;
pub use may::{
    Addressee, Administrator, Archivist, Chair, ChairsSide, Contributor, Delegation, Head, Holder,
    Keeper, May, Objector, OfDelegation, OfParticipant, OfRoom, Participating, Podium, Proposer,
    Registrar, Releaser, Right, Room, Secretariat, Sender, SignedIn,
};
pub use may_file::{may_file, stakeholder_footing};
pub use merge_proposal::{MergedProposal, merge_proposal, review_merged_proposal};
pub use move_paragraph::move_paragraph;
pub use note_application::{answer_secretariat, ask_applicant};
pub use note_heard::{NewNote, note_heard};
pub use note_refusal::{PASSKEY_REFUSED, note_refusal};
pub use note_visit::{note_seen, note_visit};
pub use object::{NewObjection, object, withdraw_objection};
pub use open_account::{Opened, close_account, make_link};
pub use open_member_account::{
    Administers, NewMember, close_member_account, make_member_link, open_member_account,
};
pub use open_officer::open_officer;
pub use propose_from_paper::{NewPaperProposal, propose_from_paper, review_paper_proposal};
pub use publish_letter::publish_letter;
pub use publish_summary::{NewPublication, publish_summary, review_publication};
pub use put_proposal::{NewProposal, put_proposal, review_proposal};
pub use raise_question::{NewQuestion, raise_question, review_question};
pub use receive_mail::{Received, receive_mail};
pub use recover_account::{
    NewRecovery, approve_recovery, cancel_recovery, make_recovery_link, open_recovery,
};
pub use release_area::{NewRelease, named_in, release_area};
pub use remove_alignment::remove_alignment;
pub use remove_passkey::remove_passkey;
pub use rename_passkey::rename_passkey;
pub use renew_room_key::renew_room_key;
pub use return_registration::return_registration;
pub use revise_paper::{NewRevision, Revised, review_revision, revise_paper, still_presents};
pub use revise_room_paper::revise_room_paper;
pub use rotate_root_key::{Rotated, rotate_root_key};
pub use set_call::{NewCall, set_call};
pub use set_modalities::{NewAccess, set_modalities};
pub use set_room_draft_aside::set_room_draft_aside;
pub use set_up::{NewServer, ServerReady, set_up};
pub use settle_mail::{assign_mail, set_mail_aside, set_unknown_mail_aside};
pub use sign_in::{SignedInAs, sign_in, sign_in_by_link, sign_out};
pub use sign_off_room_draft::{
    ask_for_sign_off, set_sign_off_rule, sign_off_room_draft, take_back_sign_off,
};
pub use sponsor_paper::{Joined, sponsor_paper};
pub use submit_paper::{NewPaper, review_paper, submit_paper};
pub use submit_registration::{
    MOST_PERSONS, MOST_SCAN_BYTES, NewRegistered, NewRegistration, Scan, submit_own_registration,
    submit_registration,
};
pub use submit_room_paper::submit_room_paper;
pub use take_over::{Taken, Wished, take_over};
pub use verify_session::verify_session;
pub use withdraw_application::withdraw_application;
pub use withdraw_membership::withdraw_membership;
pub use withdraw_note::withdraw_note;
pub use withdraw_paper::withdraw_paper;
pub use withdraw_participant::withdraw_participant;
pub use withdraw_position::withdraw_position;
pub use withdraw_proposal::withdraw_proposal;
pub use withdraw_question::withdraw_question;
pub use withdraw_release::withdraw_release;
pub use withdraw_statement::withdraw_statement;
pub use withdraw_summary::withdraw_summary;

/// Runs a body in a transaction and commits what it gives; the whole of it once more when
/// another transaction won. The one loop under [`act!`], [`technical!`], [`in_room!`] and
/// [`applied!`], which differ in how they commit.
macro_rules! in_transaction {
    ($desk:expr, |$tx:ident| $body:block, |$open:ident, $done:ident| $commit:expr) => {{
        let mut tries = 0_u32;
        loop {
            let mut $open = $desk.db.begin($desk.clock.now()).await?;
            let outcome: Result<_, $crate::ActError> = async {
                let $tx = &mut $open;
                $body
            }
            .await;
            let error = match outcome {
                Ok($done) => match $commit {
                    Ok(result) => break Ok(result),
                    Err(error) => $crate::ActError::from(error),
                },
                Err(error) => error,
            };
            if !error.is_passing() || tries >= $crate::desk::MOST_TRIES {
                break Err(error);
            }
            tries += 1;
            $crate::desk::pause(&$desk, tries).await;
        }
    }};
}
pub(crate) use in_transaction;

/// Runs the body of an act in a transaction and commits it with the record entry
/// that the body gives beside its result. When another transaction won (PostgreSQL
/// under SERIALIZABLE), the whole body runs again: it must read what it decides on
/// inside the transaction.
///
/// The actor is named in front, or, where only the body finds out who acts, given by
/// the body between result and entry.
macro_rules! act {
    ($desk:expr, $actor:expr, |$tx:ident| $body:block) => {{
        let actor: &comity_store::Actor = $actor;
        $crate::act!($desk, |$tx| {
            let done: Result<(_, comity_store::Entry), $crate::ActError> = async {
                $crate::desk::still_in($tx, actor).await?;
                $body
            }
            .await;
            done.map(|(result, entry)| (result, actor.clone(), entry))
        })
    }};
    ($desk:expr, |$tx:ident| $body:block) => {
        $crate::in_transaction!($desk, |$tx| $body, |open, done| {
            let (result, actor, entry): (_, comity_store::Actor, comity_store::Entry) = done;
            open.commit(&actor, entry).await.map(|_| result)
        })
    };
}
pub(crate) use act;

/// Runs the body in a transaction and commits it as a technical change: nobody acted, so
/// the record gets no entry. Repeated like [`act!`] when another transaction won.
macro_rules! technical {
    ($desk:expr, $reason:literal, |$tx:ident| $body:block) => {
        $crate::in_transaction!($desk, |$tx| $body, |open, done| {
            open.commit_technical($reason).await.map(|()| done)
        })
    };
}
pub(crate) use technical;

/// Runs the body in a transaction and commits it with an entry for the log of a private
/// room, which the body gives beside its result. Repeated like [`act!`] when another
/// transaction won.
macro_rules! in_room {
    ($desk:expr, $actor:expr, $room:expr, |$tx:ident| $body:block) => {
        $crate::in_transaction!(
            $desk,
            |$tx| {
                $crate::desk::still_in($tx, $actor).await?;
                $body
            },
            |open, done| {
                let (result, entry): (_, comity_store::RoomEntry) = done;
                open.commit_private($actor, $room, entry).await.map(|()| result)
            }
        )
    };
}
pub(crate) use in_room;

/// Runs the body of an act of somebody without an account, who applies for accreditation or
/// holds the receipt of an application: the body gives the application between result and
/// entry. Repeated like [`act!`] when another transaction won.
macro_rules! applied {
    ($desk:expr, |$tx:ident| $body:block) => {
        $crate::in_transaction!($desk, |$tx| $body, |open, done| {
            let (result, by, entry): (_, comity_domain::ApplicationId, comity_store::Entry) = done;
            open.commit_of_applicant(by, entry).await.map(|_| result)
        })
    };
}
pub(crate) use applied;
