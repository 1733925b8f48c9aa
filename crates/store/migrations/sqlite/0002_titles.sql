-- Titles of proposals, sources of merged wordings, signatures and labels in several
-- languages, notices to single accounts, and the check of the root key.
--
-- The PostgreSQL file of the same name differs in two types only (BLOB ids are
-- UUID there, BLOB contents BYTEA); a test holds the two against each other.

-- A wording; a proposal may do without.
alter table proposal add column title text;

-- What the Chair merged a wording from.
create table proposal_source (
    proposal_id  BLOB not null references proposal (id),
    source_id    BLOB not null references proposal (id),
    primary key (proposal_id, source_id),
    check (proposal_id <> source_id)
);

-- Wordings. Rows without one are older: signed_by and label hold the original's text,
-- and go on doing so.
alter table letter add column signature text;
alter table enclosure add column label_wording text;
-- An enclosure may have a label alone; its title is then empty, not a wording of nothing,
-- which could not be read back.
update enclosure set title = '' where title like '{"original":"__","texts":{"__":""}}';

-- What one account is told, once: of accounts that belong to no participant.
create table account_notice (
    id          BLOB not null primary key,
    account_id  BLOB not null references account (id),
    kind        text not null,
    made_at     bigint not null,
    seen_at     bigint
);

-- Known bytes sealed under the root key with which this database began: whoever comes
-- with another key is turned away before anything is sealed under it.
create table root_key_check (
    single  bigint not null primary key check (single = 1),
    sealed  BLOB not null
);

create index account_notice_account on account_notice (account_id, made_at);
