-- Since when something is new to an account in a session: its own, and shown to nobody else.

create table visit (
    account_id  BLOB not null references account (id),
    session_id  BLOB not null references meeting_session (id),
    before_at   bigint,
    latest_at   bigint not null,
    primary key (account_id, session_id)
);
