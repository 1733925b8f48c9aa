-- Experts of a delegation, in the capital: one more capacity.
--
-- SQLite changes no check of a table that is there. What is stored does not depend on a
-- check, so its text in the schema is replaced, as SQLite's own documentation of ALTER
-- TABLE describes; the PostgreSQL file of the same name drops and adds the constraints.

pragma writable_schema = on;
update sqlite_schema set sql = replace(sql, '''organization'', ''stakeholder''))', '''organization'', ''stakeholder'', ''expert''))')
    where type = 'table' and name in ('account', 'mailed_text');
pragma writable_schema = reset;
