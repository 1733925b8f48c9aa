-- Documents to take away, and the jobs that make them.
--
-- As in 0001, the SQLite file differs in the type of ids alone.

create table document (
    id              UUID not null primary key,
    session_id      UUID not null references meeting_session (id),
    -- A word of the domain; a new kind of document needs no migration.
    kind            text not null,
    -- The letter or statement, as the kind says.
    subject_id      UUID not null,
    language        text not null check (language in ('ar', 'zh', 'en', 'fr', 'ru', 'es')),
    format          text not null check (format in ('html', 'pdf')),
    -- Raised whenever the subject has something new to show: what was begun for an
    -- earlier edition is not kept.
    edition         bigint not null default 1,
    file_id         UUID references stored_file (id),
    -- Digest of content, template and fonts.
    made_from       text,
    -- Digest of the template alone, by which an older one is found.
    recipe          text,
    -- Names and digests of the fonts, as JSON.
    fonts           text,
    made_at         bigint,
    failure         text,
    failure_detail  text,
    asked_at        bigint not null,
    unique (kind, subject_id, language, format),
    check ((file_id is null) = (made_at is null)),
    check ((file_id is null) = (made_from is null)),
    check (file_id is null or failure is null)
);

create table job (
    id           UUID not null primary key,
    task         text not null check (task in ('document')),
    subject_id   UUID not null,
    -- The smaller goes first.
    rank         bigint not null,
    queued_at    bigint not null,
    -- Milliseconds since 1970 by the worker's clock; 0 means at once.
    not_before   bigint not null default 0,
    tries        bigint not null default 0,
    -- Until then a worker has it.
    lease_until  bigint,
    unique (task, subject_id)
);
