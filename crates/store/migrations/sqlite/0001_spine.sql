-- The spine: from the Chair's letter to areas of potential convergence.
--
-- The PostgreSQL file of the same name differs in two types only (BLOB ids are
-- UUID there, BLOB contents BYTEA); a test holds the two against each other.
-- Instants are milliseconds since 1970 in UTC; dates are ISO 8601 texts; a
-- wording is JSON (original language, texts, which are official).

create table body (
    id          BLOB not null primary key,
    name        text not null,
    exercise    boolean not null
);

create table mandate (
    id          BLOB not null primary key,
    body_id     BLOB not null references body (id),
    symbol      text not null,
    adopted_on  text,
    title       text not null,
    quote       text
);

create table meeting_session (
    id              BLOB not null primary key,
    body_id         BLOB not null references body (id),
    slug            text not null unique,
    name            text not null,
    kind            text not null check (kind in ('substantive', 'inter-sessional', 'organisational')),
    starts          text not null,
    ends            text not null,
    place           text,
    zone            text not null,
    quorum_percent  bigint not null default 50 check (quorum_percent between 1 and 100),
    announced_rule  text,
    announced_at    bigint,
    -- Counts every change that the pages of the session can show.
    change_number   bigint not null default 0,
    check (starts <= ends)
);

create table agenda_item (
    id          BLOB not null primary key,
    session_id  BLOB not null references meeting_session (id),
    ordinal     bigint not null,
    number      text not null,
    title       text not null,
    unique (session_id, ordinal)
);

create table topic (
    id              BLOB not null primary key,
    session_id      BLOB not null references meeting_session (id),
    ordinal         bigint not null,
    title           text not null,
    agenda_item_id  BLOB references agenda_item (id),
    unique (session_id, ordinal)
);

create table meeting (
    id          BLOB not null primary key,
    session_id  BLOB not null references meeting_session (id),
    ordinal     bigint not null,
    held_on     text not null,
    starts      text not null,
    ends        text not null,
    title       text,
    unique (session_id, ordinal),
    check (starts < ends)
);

create table meeting_mode (
    meeting_id  BLOB not null references meeting (id),
    since       bigint not null,
    formal      boolean not null,
    regime      text not null check (regime in ('official-record', 'public-webcast', 'closed', 'nothing-kept')),
    reason      text,
    primary key (meeting_id, since)
);

create table meeting_topic (
    meeting_id  BLOB not null references meeting (id),
    topic_id    BLOB not null references topic (id),
    primary key (meeting_id, topic_id)
);

create table participant (
    id          BLOB not null primary key,
    body_id     BLOB not null references body (id),
    kind        text not null check (kind in ('member-state', 'observer-state', 'regional-organization',
                    'sub-regional-organization', 'intergovernmental-organization', 'business', 'ngo', 'academia')),
    code        text not null,
    name        text not null,
    unique (body_id, code)
);

create table state_group (
    id              BLOB not null primary key,
    body_id         BLOB not null references body (id),
    code            text not null,
    partition_name  text not null,
    name            text not null,
    governs         boolean not null,
    unique (body_id, code)
);

create table membership (
    group_id        BLOB not null references state_group (id),
    participant_id  BLOB not null references participant (id),
    since           text not null default '',
    until           text,
    source          text not null,
    primary key (group_id, participant_id, since)
);

create table account (
    id              BLOB not null primary key,
    -- Stands for the person in the record, and nowhere else.
    pseudonym       BLOB not null unique,
    body_id         BLOB not null references body (id),
    role            text not null check (role in ('chair', 'chair-team', 'secretariat', 'head', 'member', 'organization', 'stakeholder')),
    participant_id  BLOB references participant (id),
    person_name     text not null,
    email           text unique,
    language        text not null check (language in ('ar', 'zh', 'en', 'fr', 'ru', 'es')),
    -- The console account acts for whoever runs commands on the data folder; nobody signs in to it.
    console         boolean not null default false,
    created_at      bigint not null,
    closed_at       bigint,
    -- The wall round the Chair: the three roles of the podium belong to no participant, all others to one.
    check ((role in ('chair', 'chair-team', 'secretariat')) = (participant_id is null))
);

create table sign_in_link (
    token_hash  text not null primary key,
    account_id  BLOB not null references account (id),
    created_at  bigint not null,
    expires_at  bigint,
    spent_at    bigint,
    -- Only the exercise's links may be used again.
    lasting     boolean not null default false
);

create table set_up_link (
    token_hash  text not null primary key,
    created_at  bigint not null,
    spent_at    bigint
);

create table signed_in (
    token_hash  text not null primary key,
    account_id  BLOB not null references account (id),
    created_at  bigint not null,
    seen_at     bigint not null,
    ended_at    bigint
);

create table stored_file (
    id          BLOB not null primary key,
    name        text not null,
    media_type  text not null,
    hash        text not null,
    content     BLOB not null
);

create table letter (
    id            BLOB not null primary key,
    session_id    BLOB not null references meeting_session (id),
    number        bigint,
    status        text not null check (status in ('draft', 'published')),
    dated         text not null,
    signed_by     text not null,
    addressees    text not null,
    audience      text not null check (audience in ('own', 'chair', 'interpreters', 'delegations', 'participants', 'public')),
    title         text not null,
    published_at  bigint,
    -- JSON, until publication makes questions of them.
    draft_questions  text,
    unique (session_id, number),
    check ((status = 'published') = (published_at is not null and number is not null))
);

create table letter_version (
    letter_id   BLOB not null references letter (id),
    language    text not null check (language in ('ar', 'zh', 'en', 'fr', 'ru', 'es')),
    content     text not null,
    standing    text not null check (standing in ('original', 'official', 'courtesy')),
    primary key (letter_id, language)
);

create table enclosure (
    letter_id   BLOB not null references letter (id),
    ordinal     bigint not null,
    label       text not null,
    title       text not null,
    present     boolean not null,
    primary key (letter_id, ordinal)
);

create table letter_relation (
    letter_id   BLOB not null references letter (id),
    ordinal     bigint not null,
    kind        text not null check (kind in ('further-to', 'revises')),
    earlier_id  BLOB references letter (id),
    reference   text not null,
    primary key (letter_id, ordinal)
);

create table deadline (
    id          BLOB not null primary key,
    letter_id   BLOB not null references letter (id),
    due_on      text not null,
    what        text not null
);

create table question (
    id            BLOB not null primary key,
    session_id    BLOB not null references meeting_session (id),
    topic_id      BLOB references topic (id),
    number        bigint not null,
    wording       text not null,
    raised_by     BLOB references participant (id),
    letter_id     BLOB references letter (id),
    put_at        bigint not null,
    withdrawn_at  bigint,
    check (raised_by is null or letter_id is null)
);

-- Which letter carries which question; a revision carries on what it keeps.
create table letter_question (
    letter_id    BLOB not null references letter (id),
    question_id  BLOB not null references question (id),
    number       bigint not null,
    wording      text not null,
    topic_id     BLOB references topic (id),
    primary key (letter_id, question_id)
);

create table statement (
    id              BLOB not null primary key,
    session_id      BLOB not null references meeting_session (id),
    number          bigint not null,
    participant_id  BLOB not null references participant (id),
    on_behalf_of    text,
    title           text,
    topic_id        BLOB references topic (id),
    language        text not null check (language in ('ar', 'zh', 'en', 'fr', 'ru', 'es')),
    content         text not null,
    content_hash    text not null,
    file_id         BLOB references stored_file (id),
    check_against_delivery  boolean not null,
    audience        text not null check (audience in ('own', 'chair', 'interpreters', 'delegations', 'participants', 'public')),
    filed_at        bigint not null,
    withdrawn_at    bigint,
    unique (session_id, number)
);

create table alignment (
    statement_id    BLOB not null references statement (id),
    participant_id  BLOB not null references participant (id),
    named_at        bigint not null,
    removed_at      bigint,
    primary key (statement_id, participant_id)
);

create table passage (
    id            BLOB not null primary key,
    statement_id  BLOB not null references statement (id),
    first_byte    bigint not null check (first_byte >= 0),
    end_byte      bigint not null,
    made_at       bigint not null,
    unique (statement_id, first_byte, end_byte),
    check (first_byte < end_byte)
);

create table answer (
    passage_id   BLOB not null references passage (id),
    question_id  BLOB not null references question (id),
    made_at      bigint not null,
    withdrawn_at bigint,
    primary key (passage_id, question_id)
);

create table proposal (
    id            BLOB not null primary key,
    session_id    BLOB not null references meeting_session (id),
    topic_id      BLOB references topic (id),
    number        bigint not null,
    proposer_id   BLOB references participant (id),
    worded_by     text not null check (worded_by in ('proposer', 'chair')),
    wording       text not null,
    audience      text not null check (audience in ('own', 'chair', 'interpreters', 'delegations', 'participants', 'public')),
    put_at        bigint not null,
    withdrawn_at  bigint,
    unique (session_id, number),
    check (worded_by = 'chair' or proposer_id is not null)
);

-- A position rests on a passage and is confirmed by a person of the delegation,
-- at an instant: none of the three may be absent.
create table stance_position (
    id              BLOB not null primary key,
    proposal_id     BLOB not null references proposal (id),
    participant_id  BLOB not null references participant (id),
    stance          text not null check (stance in ('support', 'support-with-changes', 'neutral', 'concern', 'oppose',
                        'open-to-it', 'wishes-to-know-more', 'awaiting-instructions')),
    changes         text,
    passage_id      BLOB not null references passage (id),
    confirmed_by    BLOB not null references account (id),
    confirmed_at    bigint not null,
    withdrawn_at    bigint,
    check (stance <> 'support-with-changes' or changes is not null)
);

-- A State says of a position ascribed to it through a group: not ours.
create table disclaimer (
    proposal_id     BLOB not null references proposal (id),
    participant_id  BLOB not null references participant (id),
    made_at         bigint not null,
    primary key (proposal_id, participant_id)
);

create table heard_note (
    id              BLOB not null primary key,
    proposal_id     BLOB not null references proposal (id),
    participant_id  BLOB not null references participant (id),
    content         text not null,
    made_by         BLOB not null references account (id),
    made_at         bigint not null,
    withdrawn_at    bigint
);

create table area_release (
    id            BLOB not null primary key,
    proposal_id   BLOB not null references proposal (id),
    wording       text not null,
    audience      text not null check (audience in ('delegations', 'participants', 'public')),
    released_by   BLOB not null references account (id),
    released_at   bigint not null,
    withdrawn_at  bigint
);

-- What one participant is told, once.
create table notice (
    id              BLOB not null primary key,
    participant_id  BLOB not null references participant (id),
    session_id      BLOB references meeting_session (id),
    kind            text not null,
    subject_id      BLOB not null,
    made_at         bigint not null,
    seen_at         bigint
);

-- What somebody typed into a form that is not sent yet.
create table form_draft (
    account_id  BLOB not null references account (id),
    form        text not null,
    content     text not null,
    saved_at    bigint not null,
    primary key (account_id, form)
);

-- Numbers given within a session: letters, statements, proposals, questions.
create table running_number (
    session_id  BLOB not null references meeting_session (id),
    series      text not null,
    latest      bigint not null,
    primary key (session_id, series)
);

-- Announcements: topic X is now at number N.
create table event_topic (
    name    text not null primary key,
    latest  bigint not null
);

create table event (
    topic    text not null,
    number   bigint not null,
    kind     text not null,
    subject  BLOB,
    made_at  bigint not null,
    primary key (topic, number)
);

-- The record (design, rule 7). An entry holds no name and no text.
create table record_head (
    single  bigint not null primary key check (single = 1),
    size    bigint not null
);

create table record_entry (
    position    bigint not null primary key,
    made_at     bigint not null,
    actor       BLOB not null,
    capacity    text not null,
    act         text not null,
    subjects    text not null,
    commitment  BLOB not null,
    leaf_hash   BLOB not null
);

-- Payload and salt lie apart, sealed under the key of the participant or person they concern.
create table record_payload (
    position    bigint not null primary key references record_entry (position),
    key_owner   BLOB not null,
    sealed      BLOB not null
);

-- Hashes of the complete subtrees of the log (RFC 6962): level 0 is a leaf,
-- place counts from the left.
create table record_node (
    level  bigint not null,
    place  bigint not null,
    hash   BLOB not null,
    primary key (level, place)
);

create table sealing_key (
    owner   BLOB not null primary key,
    sealed  BLOB not null
);

insert into record_head (single, size) values (1, 0);

create index statement_session on statement (session_id, filed_at);
create index passage_statement on passage (statement_id);
create index position_proposal on stance_position (proposal_id, participant_id);
create index notice_participant on notice (participant_id, made_at);
create index question_session on question (session_id);
create index alignment_participant on alignment (participant_id);
create index signed_in_account on signed_in (account_id);
create index answer_question on answer (question_id);
