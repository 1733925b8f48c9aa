-- What stakeholders may do: the modalities of a session, segments of its meetings, whom the
-- Chair invites; and lists of participants as they were issued.

create table modality (
    session_id    BLOB not null references meeting_session (id),
    sitting       text not null check (sitting in ('formal', 'dedicated')),
    attend        text not null check (attend in ('nobody', 'invited', 'accredited', 'both')),
    speak         text not null check (speak in ('nobody', 'invited', 'accredited', 'both')),
    filing        text not null check (filing in ('nobody', 'invited', 'accredited', 'both')),
    primary key (session_id, sitting)
);

create table meeting_segment (
    meeting_id    BLOB not null references meeting (id),
    announced_at  bigint not null,
    since         bigint not null,
    dedicated     boolean not null,
    attend        text not null check (attend in ('nobody', 'invited', 'accredited', 'both')),
    speak         text not null check (speak in ('nobody', 'invited', 'accredited', 'both')),
    filing        text not null check (filing in ('nobody', 'invited', 'accredited', 'both')),
    reason        text,
    primary key (meeting_id, announced_at),
    check (since >= announced_at)
);

create table meeting_invitation (
    meeting_id     BLOB not null references meeting (id),
    participant_id BLOB not null references participant (id),
    invited_at     bigint not null,
    primary key (meeting_id, participant_id)
);

create table participants_list (
    id            BLOB not null primary key,
    session_id    BLOB not null references meeting_session (id),
    number        bigint not null,
    symbol        text not null,
    issued_at     bigint not null,
    -- Names by kind, frozen.
    content       text not null,
    unique (session_id, number)
);
