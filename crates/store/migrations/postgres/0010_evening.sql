-- What a delegation takes home from a day, as it was asked for: private to it, kept for
-- the maker of documents alone, and removed with its notes or after a day.

create table evening_report (
    id              UUID not null primary key,
    session_id      UUID not null references meeting_session (id),
    participant_id  UUID not null references participant (id),
    day             text not null,
    language        text not null check (language in ('ar', 'zh', 'en', 'fr', 'ru', 'es')),
    -- The report in words, as JSON.
    content         text not null,
    asked_at        bigint not null,
    unique (session_id, participant_id, day, language)
);
