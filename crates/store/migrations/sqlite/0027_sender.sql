-- Who sent a file and when, so that one account sends a bounded number of them. Of what was
-- sent before this is not known, nor of what came by mail or was made here.

alter table stored_file add column account_id BLOB references account (id);
alter table stored_file add column kept_at bigint;
create index stored_file_account on stored_file (account_id, kept_at);
