-- Passkeys, and what is known of the browsers in which somebody is signed in.

create table passkey (
    id             UUID not null primary key,
    account_id     UUID not null references account (id),
    -- The authenticator's own name of it.
    credential_id  BYTEA not null unique,
    -- Public key and counter.
    credential     text not null,
    name           text not null,
    created_at     bigint not null,
    used_at        bigint,
    removed_at     bigint
);

create index passkey_account on passkey (account_id);

-- What its account knows a session by; the token is the browser's alone.
alter table signed_in add column id UUID default null;
alter table signed_in add column browser text not null default '';
-- By which passkey it was opened, and when one was last asked for in it.
alter table signed_in add column passkey_id UUID references passkey (id);
alter table signed_in add column verified_at bigint;
-- Opened by one of the exercise's links, which stand in for a passkey.
alter table signed_in add column lasting boolean not null default false;

create unique index signed_in_id on signed_in (id);

-- Whoever came in by a link before there were passkeys comes in again.
update signed_in set ended_at = seen_at where ended_at is null;
