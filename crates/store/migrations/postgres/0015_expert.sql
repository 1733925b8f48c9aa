-- Experts of a delegation, in the capital: one more capacity.

alter table account drop constraint account_role_check;
alter table account add constraint account_role_check check (role in ('chair', 'chair-team', 'secretariat', 'head', 'member', 'organization', 'stakeholder', 'expert'));
alter table mailed_text drop constraint mailed_text_role_check;
alter table mailed_text add constraint mailed_text_role_check check (role in ('head', 'member', 'organization', 'stakeholder', 'expert'));
