-- When each language of a paragraph was last changed by hand: JSON, language to instant; null
-- while all of it stands as it was assembled.
alter table summary_block add column edited_in text;
