-- A draft of the private room becomes a statement, a paper or a position. Which of them it
-- is drafted as is sealed with its heading; only what it became lies open.

alter table room_draft add column paper_id UUID references paper (id);
alter table room_draft add column position_id UUID references stance_position (id);
create unique index room_draft_paper on room_draft (paper_id);
create unique index room_draft_position on room_draft (position_id);
