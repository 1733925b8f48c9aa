-- Erasing a person's data: one officer asks, another one does it. The rule stands here as
-- well as in the act, so that nothing that reaches the database goes round it.

create table erasure (
    account_id  BLOB not null primary key references account (id),
    asked_by    BLOB not null references account (id),
    asked_at    bigint not null,
    erased_by   BLOB references account (id),
    erased_at   bigint,
    check (erased_by is null or erased_by <> asked_by),
    check ((erased_by is null) = (erased_at is null))
);
