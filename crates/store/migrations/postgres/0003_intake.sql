-- Documents in: files whose text was taken out of them, and texts that came by mail.
-- The SQLite file of the same name differs in two types only.

alter table stored_file add column taken_hash text;

-- The document a letter was read from, with the text taken from it: kept for the Chair's
-- side, who corrected everything before it became a letter.
create table letter_source (
    letter_id     UUID not null primary key references letter (id),
    file_id       UUID not null references stored_file (id),
    content       text not null,
    content_hash  text not null
);

-- A text that came by mail and waits for its owner. Nothing is published from here: its
-- owner makes a statement of it, or sets it aside.
create table mailed_text (
    id              UUID not null primary key,
    body_id         UUID not null references body (id),
    -- Digest of the message's id: the same message is taken once.
    message_hash    text not null unique,
    arrived_at      bigint not null,
    sender          text not null,
    -- Whose account has the sender's address; none while the sender is not known.
    role            text check (role in ('head', 'member', 'organization', 'stakeholder')),
    participant_id  UUID references participant (id),
    file_id         UUID references stored_file (id),
    -- The text taken; empty beside a refusal.
    content         text not null,
    content_hash    text not null,
    left_out        text not null,
    -- Why nothing could be taken: the key of a text, with its value.
    refusal         text,
    refusal_value   text,
    state           text not null check (state in ('waiting', 'filed', 'set-aside')),
    settled_at      bigint,
    statement_id    UUID references statement (id),
    check ((state = 'waiting') = (settled_at is null)),
    check ((state = 'filed') = (statement_id is not null))
);

create index mailed_text_body on mailed_text (body_id, arrived_at);
create index mailed_text_participant on mailed_text (participant_id, state);
