-- Since when something is new to an account in a session: its own, and shown to nobody else.
-- What a delegation notes for itself: private to it, and removed with its text.

create table visit (
    account_id  UUID not null references account (id),
    session_id  UUID not null references meeting_session (id),
    before_at   bigint,
    latest_at   bigint not null,
    primary key (account_id, session_id)
);

create table own_note (
    id              UUID not null primary key,
    session_id      UUID not null references meeting_session (id),
    participant_id  UUID not null references participant (id),
    meeting_id      UUID references meeting (id),
    topic_id        UUID references topic (id),
    content         text not null,
    made_at         bigint not null
);

create index own_note_participant on own_note (participant_id, session_id, made_at);
