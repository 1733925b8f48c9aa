-- A delegation's own notes, its evening reports and forms that were begun lie sealed. What
-- lay in clear until now is sealed by the program as soon as it opens the database, for SQL
-- has no key; from then on `in_clear` is empty in every row.

alter table own_note rename to own_note_open;
create table own_note (
    id              BLOB not null primary key,
    session_id      BLOB not null references meeting_session (id),
    participant_id  BLOB not null references participant (id),
    meeting_id      BLOB references meeting (id),
    topic_id        BLOB references topic (id),
    content         BLOB,
    in_clear        text,
    made_at         bigint not null,
    check ((content is null) <> (in_clear is null))
);
insert into own_note (id, session_id, participant_id, meeting_id, topic_id, in_clear, made_at)
    select id, session_id, participant_id, meeting_id, topic_id, content, made_at
    from own_note_open;
drop table own_note_open;
create index own_note_participant on own_note (participant_id, session_id, made_at);

alter table evening_report rename to evening_report_open;
create table evening_report (
    id              BLOB not null primary key,
    session_id      BLOB not null references meeting_session (id),
    participant_id  BLOB not null references participant (id),
    day             text not null,
    language        text not null check (language in ('ar', 'zh', 'en', 'fr', 'ru', 'es')),
    -- The report in words, as JSON.
    content         BLOB,
    in_clear        text,
    asked_at        bigint not null,
    unique (session_id, participant_id, day, language),
    check ((content is null) <> (in_clear is null))
);
insert into evening_report (id, session_id, participant_id, day, language, in_clear, asked_at)
    select id, session_id, participant_id, day, language, content, asked_at
    from evening_report_open;
drop table evening_report_open;

alter table form_draft rename to form_draft_open;
create table form_draft (
    account_id  BLOB not null references account (id),
    form        text not null,
    content     BLOB,
    in_clear    text,
    saved_at    bigint not null,
    primary key (account_id, form),
    check ((content is null) <> (in_clear is null))
);
insert into form_draft (account_id, form, in_clear, saved_at)
    select account_id, form, content, saved_at from form_draft_open;
drop table form_draft_open;

-- Whose room's key seals the content of a file: that of a document made of an evening
-- report. All other files lie as they came.
alter table stored_file add column room_of BLOB references participant (id);
