-- Registrations by note verbale, and who administers a delegation's accounts.
-- The SQLite file of the same name differs in two types only.

alter table account add column administrator boolean not null default false;
-- Until now the heads opened and closed their members' accounts.
update account set administrator = true where role = 'head';
-- One address, one person at a time: that of a closed account is free for another, and is
-- known until the person's data are erased.
alter table account add column former_email text;
update account set former_email = email, email = null where closed_at is not null;

create table registration (
    id              UUID not null primary key,
    body_id         UUID not null references body (id),
    -- None for the Chair, the Chair's team and the Secretariat.
    participant_id  UUID references participant (id),
    reference       text not null,
    dated           text not null,
    file_id         UUID references stored_file (id),
    file_hash       text,
    submitted_by    UUID not null references account (id),
    submitted_at    bigint not null,
    checked_by      UUID references account (id),
    checked_at      bigint,
    approved_by     UUID references account (id),
    approved_at     bigint,
    returned_by     UUID references account (id),
    returned_at     bigint,
    reason          text,
    unique (id, approved_by),
    check ((file_id is null) = (file_hash is null)),
    check (participant_id is null or file_id is not null),
    check ((checked_by is null) = (checked_at is null)),
    check ((approved_by is null) = (approved_at is null)),
    check ((returned_by is null) = (returned_at is null) and (returned_by is null) = (reason is null)),
    -- Two officers: nobody takes two steps in a row, and no step is left out.
    check (checked_by is null or checked_by <> submitted_by),
    check (approved_by is null or (checked_by is not null and approved_by <> checked_by)),
    check (approved_by is null or returned_by is null)
);

create table registration_person (
    registration_id  UUID not null references registration (id),
    ordinal          bigint not null,
    role             text not null check (role in ('chair', 'chair-team', 'secretariat', 'head', 'member', 'expert', 'organization', 'stakeholder')),
    person_name      text not null,
    email            text,
    language         text not null check (language in ('ar', 'zh', 'en', 'fr', 'ru', 'es')),
    administrator    boolean not null,
    account_id       UUID unique references account (id),
    approved_by      UUID,
    primary key (registration_id, ordinal),
    -- An account comes of a note only once that note is approved.
    check ((account_id is null) = (approved_by is null)),
    foreign key (registration_id, approved_by) references registration (id, approved_by)
);

create table registration_change (
    registration_id  UUID not null references registration (id),
    account_id       UUID not null references account (id),
    what             text not null check (what in ('end', 'administrator')),
    primary key (registration_id, account_id)
);

create index registration_body on registration (body_id, submitted_at);
-- The same note is not entered twice: its persons would be named twice.
create unique index registration_reference on registration (participant_id, reference)
    where returned_at is null and participant_id is not null;
create index registration_participant on registration (participant_id, submitted_at);
