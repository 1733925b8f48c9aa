-- The Chair's summary: a working copy in paragraphs, and the versions published of it.

create table summary (
    id            BLOB not null primary key,
    body_id       BLOB not null references body (id),
    session_id    BLOB not null references meeting_session (id),
    number        bigint not null,
    title         text not null,
    symbol        text,
    -- The Chair's words for counts; announced in the footnote.
    several_from  bigint not null check (several_from >= 4),
    many_percent  bigint not null check (many_percent between 1 and 99),
    most_percent  bigint not null check (most_percent between 50 and 99),
    -- Counts every change of the working copy: what is published is what was looked at.
    revision      bigint not null default 0,
    begun_at      bigint not null,
    unique (session_id, number),
    unique (body_id, symbol),
    check (many_percent <= most_percent)
);

-- A heading or a paragraph of the working copy.
create table summary_block (
    id           BLOB not null primary key,
    summary_id   BLOB not null references summary (id),
    place        bigint not null,
    kind         text not null check (kind in ('topic', 'heading', 'paragraph')),
    -- By which assembling knows it again; none for what was written by hand.
    origin       text,
    -- JSON: what was found in the record, in the words of the templates.
    assembled    text,
    wording      text not null,
    -- JSON: what in the record stands behind it.
    sources      text not null,
    revision     bigint not null default 0,
    edited_at    bigint,
    left_out_at  bigint,
    unique (summary_id, origin),
    check ((origin is null) = (assembled is null))
);

-- What was published, letter for letter; only withdrawing changes a row.
create table summary_version (
    summary_id     BLOB not null references summary (id),
    ordinal        bigint not null check (ordinal >= 1),
    symbol         text not null,
    content        text not null,
    content_hash   text not null,
    audience       text not null check (audience in ('delegations', 'participants', 'public')),
    published_by   BLOB not null references account (id),
    published_at   bigint not null,
    withdrawn_at   bigint,
    primary key (summary_id, ordinal)
);

create index summary_block_place on summary_block (summary_id, place);
