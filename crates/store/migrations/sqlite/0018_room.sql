-- A delegation's private room. Everything anybody writes there is sealed under the key of
-- its room, bound to its row and column; what lies open are ids, numbers and times.

create table room (
    participant_id  BLOB not null primary key references participant (id),
    -- The room's key, sealed under the root key.
    sealed          BLOB not null,
    -- Who signs the checkpoints of the room's own log.
    signer_name     text not null unique,
    signer          BLOB not null,
    -- Size and head of the log when it was last signed, sealed under the signer's secret.
    signer_last     BLOB,
    sign_off_rule   text not null check (sign_off_rule in ('head', 'head-and-other', 'head-and-mission')),
    log_size        bigint not null
);

create table room_draft (
    id              BLOB not null primary key,
    participant_id  BLOB not null references room (participant_id),
    session_id      BLOB not null references meeting_session (id),
    number          bigint not null,
    -- The latest version.
    version         bigint not null,
    asked_version   bigint,
    statement_id    BLOB unique references statement (id),
    set_aside_at    bigint,
    unique (participant_id, session_id, number)
);

create table room_version (
    draft_id        BLOB not null references room_draft (id),
    number          bigint not null,
    heading         BLOB not null,
    content         BLOB not null,
    account_id      BLOB not null references account (id),
    made_at         bigint not null,
    primary key (draft_id, number)
);

create table room_comment (
    id              BLOB not null primary key,
    draft_id        BLOB not null,
    version         bigint not null,
    -- From 0; none for the whole text.
    paragraph       bigint,
    account_id      BLOB not null references account (id),
    made_at         bigint not null,
    content         BLOB not null,
    settled_at      bigint,
    settled_by      BLOB references account (id),
    check ((settled_at is null) = (settled_by is null)),
    foreign key (draft_id, version) references room_version (draft_id, number)
);
create index room_comment_draft on room_comment (draft_id);

create table room_sign_off (
    draft_id        BLOB not null,
    version         bigint not null,
    account_id      BLOB not null references account (id),
    role            text not null,
    signed_at       bigint not null,
    call_back       BLOB,
    primary key (draft_id, version, account_id),
    foreign key (draft_id, version) references room_version (draft_id, number)
);

-- The room's own log: as the record, and kept apart from it.
create table room_log (
    participant_id  BLOB not null references room (participant_id),
    position        bigint not null,
    leaf_hash       BLOB not null,
    line            BLOB not null,
    payload         BLOB,
    primary key (participant_id, position)
);

-- What somebody typed in the room and has not kept: its forms leave no draft elsewhere.
create table room_unsaved (
    account_id      BLOB not null references account (id),
    form            text not null,
    participant_id  BLOB not null references room (participant_id),
    content         BLOB not null,
    saved_at        bigint not null,
    primary key (account_id, form)
);
