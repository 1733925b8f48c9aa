-- Groups brought in from the list keep its day; a membership that ended keeps the source of its end.

alter table state_group add column listed_on text;
alter table membership add column end_source text;
