//! A delegation's private room: drafts, and what its expert in the capital says of them.

use std::collections::HashMap;

use anyhow::{Context as _, Result};
use comity_acts::{
    Administers, Administrator, Delegation, May, NewComment, NewMember, NewRoomText, Room,
    begin_room_draft, comment_room_draft, open_member_account, revise_room_draft,
    settle_room_comment,
};
use comity_domain::{Role, RoomCommentId, room::Purpose};
use comity_store::{room, signin};

use super::Loader;
use crate::exercise::{RoomComment, RoomDraft, RoomVersion};

/// Something that happened to a draft.
pub(super) enum Step<'a> {
    /// A version was kept: its place among the versions, and itself.
    Kept(usize, &'a RoomVersion),
    /// The expert commented.
    Said(&'a RoomComment),
    /// The head settled a comment.
    Settled(&'a RoomComment),
}

/// What is made on the way: numbers of drafts, and ids of comments by their words.
#[derive(Default)]
pub(super) struct Made {
    drafts: HashMap<String, i64>,
    comments: HashMap<String, RoomCommentId>,
}

impl Loader<'_> {
    /// The head invites the delegation's expert.
    pub(super) async fn expert(&mut self) -> Result<()> {
        let given = &self.world.room;
        let head: May<Administrator> = self.may(&given.state)?;
        let administers = Administers::of(self.desk, &head).await?;
        let administers = administers.context("the head administers the delegation")?;
        let new = NewMember {
            role: Role::Expert,
            name: given.expert.person.clone(),
            email: None,
            language: given.expert.language,
        };
        let opened = open_member_account(self.desk, &administers, new).await?;
        let actor = signin::at_console(&self.desk.db, opened.account).await?;
        let key = format!("{}-expert", given.state);
        self.actors.insert(key, actor.context("the account just opened is there")?);
        Ok(())
    }

    /// Does what happened to a draft.
    pub(super) async fn in_room(&mut self, given: &RoomDraft, step: Step<'_>) -> Result<()> {
        self.do_in_room(given, step).await.with_context(|| given.title.clone())
    }

    fn purpose(&self, given: &RoomDraft) -> Result<Option<Purpose>> {
        if let Some(key) = &given.proposal {
            let found = self.proposals.get(key).copied();
            return Ok(Some(Purpose::Proposal(found.with_context(|| format!("no {key}"))?)));
        }
        given.topic.as_ref().map(|key| Ok(Purpose::Topic(self.topic(key)?))).transpose()
    }

    async fn do_in_room(&mut self, given: &RoomDraft, step: Step<'_>) -> Result<()> {
        let (desk, at) = (self.desk, &self.session);
        let state = &self.world.room.state;
        let head: May<Delegation> = self.may(state)?;
        let number = self.room.drafts.get(&given.title).copied();
        let id = match number {
            Some(number) => {
                let of = head.room()?;
                let found = room::draft::by_number(&desk.db, of, at.id, number).await?;
                Some(found.context("the draft is gone")?.id)
            }
            None => None,
        };
        match step {
            Step::Kept(before, version) => {
                let new = NewRoomText {
                    kind: given.kind,
                    title: given.title.clone(),
                    language: Some(given.language),
                    purpose: self.purpose(given)?,
                    stance: given.stance,
                    text: version.text.clone(),
                };
                match id {
                    None => {
                        let number = begin_room_draft(desk, &head, at, new).await?;
                        self.room.drafts.insert(given.title.clone(), number);
                    }
                    Some(id) => {
                        let of_version = i64::try_from(before)?;
                        revise_room_draft(desk, &head, at, id, of_version, new).await?;
                    }
                }
            }
            Step::Said(comment) => {
                let expert: May<Room> = self.may(&format!("{state}-expert"))?;
                let new = NewComment {
                    version: comment.version,
                    paragraph: Some(comment.paragraph),
                    text: comment.text.clone(),
                };
                let id = id.context("not begun yet")?;
                let made = comment_room_draft(desk, &expert, at, id, new).await?;
                self.room.comments.insert(comment.text.clone(), made);
            }
            Step::Settled(comment) => {
                let head: May<Room> = self.may(state)?;
                let made = self.room.comments.get(&comment.text).copied();
                let made = made.context("not said yet")?;
                let id = id.context("not begun yet")?;
                settle_room_comment(desk, &head, at, id, made, true).await?;
            }
        }
        Ok(())
    }
}
