-- An organization withdraws its application: one more standing.
--
-- As in 0015, the check's text in the schema is replaced; the PostgreSQL file of the same
-- name drops and adds the constraint.

pragma writable_schema = on;
update sqlite_schema set sql = replace(sql, '''set-aside'', ''ended''))', '''set-aside'', ''ended'', ''withdrawn''))')
    where type = 'table' and name = 'application';
pragma writable_schema = reset;
