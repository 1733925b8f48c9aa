//! The private room of `QM`: a draft in work, one signed off, one set aside.

use anyhow::{Context as _, Result};
use comity_acts::{
    Delegation, NewComment, NewRoomText, Room, begin_room_draft, comment_room_draft,
    revise_room_draft, set_room_draft_aside, settle_room_comment, sign_off_room_draft,
};
use comity_domain::{Language, RoomDraftId};
use comity_store::room;

use super::{Planted, Readers, Who};

impl Planted {
    /// Sows the room.
    pub(super) async fn sow_rooms(&mut self) -> Result<()> {
        let (desk, at) = (self.app.desk.clone(), self.app.session.clone());
        let head = self.may::<Delegation>(Who::Head)?;
        let id = self.sow_draft("there").await?;
        let of_version = 1;
        let text = self.room_text("changed");
        revise_room_draft(&desk, &head, &at, id, of_version, text).await?;
        for (variant, who, settled) in
            [("open", Who::Expert, false), ("settled", Who::Member, true)]
        {
            let may = self.may::<Room>(who)?;
            let text = self.plant(format!("QM: comment ({variant})"), Readers::own("QM"));
            let new = NewComment { version: 1, paragraph: Some(0), text };
            let remark = comment_room_draft(&desk, &may, &at, id, new).await?;
            if settled {
                settle_room_comment(&desk, &may, &at, id, remark, true).await?;
            }
            self.place("remark", variant, remark);
        }
        let id = self.sow_draft("signed").await?;
        sign_off_room_draft(&desk, &head, &at, id, 1, None).await?;
        let id = self.sow_draft("aside").await?;
        set_room_draft_aside(&desk, &head, &at, id, true).await.context("it was not set aside yet")
    }

    fn room_text(&self, variant: &str) -> NewRoomText {
        let plant =
            |field| self.plant(format!("QM: draft ({variant}), {field}"), Readers::own("QM"));
        NewRoomText {
            title: plant("title"),
            language: Some(Language::En),
            purpose: None,
            text: format!("We might say {}. And more.", plant("text")),
        }
    }

    async fn sow_draft(&mut self, variant: &'static str) -> Result<RoomDraftId> {
        let (desk, at) = (self.app.desk.clone(), self.app.session.clone());
        let may = self.may::<Delegation>(Who::Member)?;
        let text = self.room_text(variant);
        let number = begin_room_draft(&desk, &may, &at, text).await?;
        self.place("room", variant, number);
        let found = room::draft::by_number(&desk.db, may.room()?, at.id, number).await?;
        Ok(found.context("the draft just begun")?.id)
    }
}
