-- Files beside a draft of the private room. What a file is called and holds is sealed under
-- the key of its room, bound to its row and column; a file that is taken out leaves no row.

create table room_file (
    id              BLOB not null primary key,
    draft_id        BLOB not null references room_draft (id),
    account_id      BLOB not null references account (id),
    added_at        bigint not null,
    -- Of the file, in bytes: what is sealed is as long.
    size            bigint not null,
    -- Name, kind and hash.
    heading         BLOB not null,
    content         BLOB not null
);
create index room_file_draft on room_file (draft_id);
