-- The way back for somebody who lost every passkey: two officers, and a day between.

create table recovery (
    id            UUID not null primary key,
    account_id    UUID not null references account (id),
    opened_by     UUID not null references account (id),
    opened_at     bigint not null,
    -- Why, and what it rests on: the number of a note verbale, or a visit.
    reason        text not null,
    ground        text not null,
    at_desk       boolean not null,
    approved_by   UUID references account (id),
    approved_at   bigint,
    ready_at      bigint,
    cancelled_by  UUID references account (id),
    cancelled_at  bigint,
    finished_at   bigint,
    -- Two officers, neither of them the person who is let in.
    check (opened_by <> account_id),
    check (approved_by is null or (approved_by <> opened_by and approved_by <> account_id)),
    check ((approved_by is null) = (approved_at is null)),
    check ((approved_by is null) = (ready_at is null)),
    check ((cancelled_by is null) = (cancelled_at is null)),
    check (finished_at is null or (ready_at is not null and cancelled_at is null))
);

-- One at a time.
create unique index recovery_open on recovery (account_id)
    where cancelled_at is null and finished_at is null;

-- The recovery that a one-time link comes from, if it does.
alter table sign_in_link add column recovery_id UUID references recovery (id);
