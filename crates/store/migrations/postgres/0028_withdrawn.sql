-- An organization withdraws its application: one more standing.

alter table application drop constraint application_standing_check;
alter table application add constraint application_standing_check check (standing in ('received', 'checked', 'listed', 'admitted', 'not-admitted', 'set-aside', 'ended', 'withdrawn'));
