## Pages that cannot be shown
## dynamic: used by the problem page as problem-<what>-title and problem-<what>-what

problem-home = Go to the front page
problem-not-found-title = This page does not exist, or is not for you
problem-not-found-what = Check the address. If you have an account, sign in with your link and try again.
problem-cross-site-title = This request did not come from Comity
problem-cross-site-what = Your browser says that another site sent it, or does not say who did. Go back, reload the page and send the form again.
problem-unreadable-title = The form could not be read
problem-unreadable-what = Go back, reload the page and send it again. If it was open for long, the page may have changed since.
problem-too-large-title = That is too large
problem-too-large-what = Send at most 1 MB of text. Plain text or Markdown is enough for a statement or a letter.
problem-failed-title = Something failed here
problem-failed-what = Nothing of what you sent was kept in part. Try again in a minute; if it fails again, tell the Secretariat the time at which it happened.

## Faults of forms
## dynamic: named by acts and shown at the field

error-rule-empty = Write the rule as the Chair announces it
error-quorum-range = Give a quorum from 1 to 100 per cent
error-person-name-empty = Write the person’s name
error-email-form = Write the address like name@example.org, or leave it empty
error-email-taken = Another account has this address already. One person holds one account, so that nobody is in the Chair’s team and in a delegation at once
error-role-participant = Choose a participant that fits the capacity: States for heads and members of delegations, organizations for their representatives, none for the Chair, the Chair’s team and the Secretariat

## Sessions, people and accounts
## dynamic: named by acts and shown at the field

error-body-name-empty = Write the name of the body
error-body-there = There is a body on this server already; one server serves one body
error-mandate-symbol-empty = Write the document symbol of the mandate, such as A/RES/75/240
error-mandate-title-empty = Write the title of the mandate
error-name-long = Shorten it to { $value } characters
error-session-name-empty = Write the name of the session
error-date = Give a date with year, month and day
error-dates-reversed = The last day lies before the first; change one of them
error-session-dates-reversed = The last day lies before the first day; change one of them
error-zone = Write a time zone as continent and city, such as America/New_York
error-slug-form = Use small letters, digits and single hyphens between them, at most 60
error-slug-taken = Another session has this address; choose a different one
error-title-empty = Write the title
error-agenda-number-empty = Write the number of the item
error-agenda-number-taken = This session has an agenda item with this number already
error-agenda-item-unknown = Choose an agenda item of this session
error-topic-unknown = Choose topics of this session
error-meeting-outside = Choose a day of this session
error-hour = Give an hour from 00:00 to 23:59
error-meeting-hours-reversed = The meeting would end before it begins; change one of the hours
error-meeting-over = The day of this meeting is over; its mode can no longer change
error-mode = Choose formal or informal, and what is kept
error-mode-same = The meeting is in this mode already
error-participant-kind = Choose the kind of participant
error-participant-name-empty = Write the official name
error-participant-code = Use 2 to 20 letters, digits and hyphens, none at either end
error-participant-code-taken = Another participant has this code; choose a different one
error-exercise-code = In an exercise a State bears a code that no real State has: AA, QM to QZ, XA to XZ without XK, or ZZ
error-state-singly = States come in together, by their official names; use “Add the Member States and observer States”
error-roster-exercise = This body is an exercise; real States cannot be added to it
error-roster-complete = All Member States, observer States and regional groups are there already
error-group-name-empty = Write the name of the group
error-group-code = Use 2 to 20 letters, digits and hyphens, none at either end
error-group-code-taken = Another group has this code; choose a different one
error-group-no-member = Tick at least one member
error-group-states-only = Only States of this body can be members
error-group-source-empty = Say which document lists these members
error-group-overlap = In another group of this partition at the same time: { $value }. Remove them here or choose another partition
error-role = Choose the capacity
