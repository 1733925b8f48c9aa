-- A draft of the private room can become a later version of a paper that is there already:
-- which version it became lies open beside the paper.

alter table room_draft add column paper_version bigint;
update room_draft set paper_version = 1 where paper_id is not null;
drop index room_draft_paper;
create unique index room_draft_paper on room_draft (paper_id, paper_version);

-- When the room got the key it has; none for one that was furnished before this was noted.
alter table room add column keyed_at bigint;
