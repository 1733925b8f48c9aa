-- Accreditation of stakeholders: the call, applications, lists circulated to States,
-- objections, and who is accredited for what.

create table accreditation_call (
    session_id    BLOB not null primary key references meeting_session (id),
    opens_at      bigint not null,
    closes_at     bigint not null,
    period        text not null check (period in ('session', 'body')),
    disclosure    text not null check (disclosure in ('result', 'on-request', 'open')),
    window_days   bigint not null check (window_days between 1 and 90),
    check (opens_at < closes_at)
);

create table accreditation_list (
    id            BLOB not null primary key,
    session_id    BLOB not null references meeting_session (id),
    number        bigint not null,
    circulated_at bigint not null,
    deadline      bigint not null,
    -- The rule under which States were asked: a later change does not reach back.
    disclosure    text not null check (disclosure in ('result', 'on-request', 'open')),
    symbol        text,
    decided_at    bigint,
    disclosed_at  bigint,
    unique (session_id, number),
    check (circulated_at < deadline),
    check (decided_at is null or decided_at >= deadline),
    check (disclosed_at is null or disclosure = 'on-request')
);

create table application (
    id             BLOB not null primary key,
    session_id     BLOB not null references meeting_session (id),
    number         bigint not null,
    name           text not null,
    kind           text not null check (kind in ('business', 'ngo', 'academia')),
    consultative   text not null check (consultative in ('none', 'general', 'special', 'roster')),
    seat           text not null,
    purpose        text not null,
    language       text not null check (language in ('ar', 'zh', 'en', 'fr', 'ru', 'es')),
    -- The person behind it: for the Secretariat alone, and erased when it is over.
    contact_name   text not null,
    contact_email  text not null,
    -- Digest of the secret in the receipt's address.
    receipt_hash   text not null unique,
    applied_at     bigint not null,
    standing       text not null check (standing in ('received', 'checked', 'listed', 'admitted',
                       'not-admitted', 'set-aside', 'ended')),
    list_id        BLOB references accreditation_list (id),
    place          bigint,
    settled_at     bigint,
    symbol         text,
    said           text,
    participant_id BLOB references participant (id),
    unique (session_id, number),
    unique (list_id, place),
    check ((list_id is null) = (place is null)),
    -- Those in consultative status give notice and are on no list of this kind.
    check (list_id is null or consultative = 'none'),
    check (standing not in ('admitted', 'ended') or participant_id is not null)
);

-- What the Secretariat asks and the organization answers: nobody corrects another's words.
create table application_note (
    application_id BLOB not null references application (id),
    number         bigint not null,
    account_id     BLOB references account (id),
    content        text not null,
    made_at        bigint not null,
    primary key (application_id, number)
);

create table objection (
    id             BLOB not null primary key,
    application_id BLOB not null references application (id),
    participant_id BLOB not null references participant (id),
    reason         text,
    release        text not null check (release in ('rule', 'reason', 'applicant')),
    made_at        bigint not null,
    withdrawn_at   bigint
);
create unique index objection_standing on objection (application_id, participant_id)
    where withdrawn_at is null;

create table disclosure_request (
    list_id        BLOB not null references accreditation_list (id),
    participant_id BLOB not null references participant (id),
    asked_at       bigint not null,
    primary key (list_id, participant_id)
);

-- For which session a stakeholder is accredited; none for as long as the body works.
create table accreditation (
    application_id BLOB not null primary key references application (id),
    participant_id BLOB not null references participant (id),
    session_id     BLOB references meeting_session (id),
    since          bigint not null,
    ended_at       bigint
);
create index accreditation_participant on accreditation (participant_id);
