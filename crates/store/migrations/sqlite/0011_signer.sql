-- Who signs the checkpoints of the record: a name for others to know it by, and the secret
-- sealed under the root key.

create table record_signer (
    single  bigint not null primary key check (single = 1),
    name    text not null,
    sealed  BLOB not null,
    -- Size and head of the record when it was last signed, sealed under the secret.
    last    BLOB
);
