## Pages that cannot be shown
## dynamic: used by the problem page as problem-<what>-title and problem-<what>-what

problem-home = Go to the front page
problem-today = Go to your Today page
problem-not-found-title = This page does not exist, or is not for you
problem-not-found-what = Check the address. If you have an account, sign in and try again.
problem-not-found-signed-in = Check the address. What is there for you can be reached from your Today page.
problem-cross-site-title = This request did not come from Comity
problem-cross-site-what = Your browser says that another site sent it, or does not say who did. Go back, reload the page and send the form again.
problem-unreadable-title = The form could not be read
problem-unreadable-what = Go back, reload the page and send it again. If it was open for long, the page may have changed since.
problem-busy-title = Too many attempts from here
problem-busy-what = Wait a minute and try again. Your account is not locked: from another place you can sign in at once.
problem-too-fast-title = Many forms came within a minute
problem-too-fast-what = Wait a few seconds and send it again. Nothing of it was saved.
problem-taken-often-title = The record was saved many times within an hour
problem-taken-often-what = Wait a few minutes and try again. A file that you saved before is still good.
problem-full-title = Comity is very busy at the moment
problem-full-what = Wait a few seconds and load the page again. If you sent a form, go back: what you typed is still there.
problem-too-slow-title = Sending took too long
problem-too-slow-what = Nothing of it was saved. Go back, check your connection and send it again. A smaller file arrives sooner.
problem-too-large-title = That is too large
problem-too-large-what = Send at most 1 MB of text. Plain text is enough for a statement or a letter.
problem-failed-title = Something failed here
problem-failed-what = Nothing of what you sent was kept in part. Try again in a minute; if it fails again, tell the Secretariat the time at which it happened.

## A form that came too soon, given back to be sent again

waiting-title = Please send this once more
waiting-what = Many forms came within a minute, and this one is not saved yet. Wait a few seconds, then send it again. Nothing you typed is lost.
waiting-file = Choose the file “{ $name }” again
waiting-button = Send again

## Faults of forms
## dynamic: named by acts and shown at the field

error-rule-empty = Write the rule as the Chair announces it
error-quorum-range = Give a quorum from 1 to 100 per cent
error-person-name-empty = Write the person’s name
error-text-long = Shorten it to { $value } characters
error-text-characters = It holds characters that are not shown or that turn the order of letters. Paste it as plain text
error-account-last = The Secretariat keeps two accounts at least. Have another one opened before you close this one
error-passkey-refused = The passkey was not accepted. Try again. If it fails again, use another one, or speak to the Secretariat.
error-passkey-script = The browser sent no passkey. Switch JavaScript on for this site and try again.
error-link = Paste the whole link, as it was given to you
error-passkeys-many = An account has twelve passkeys at the most. Remove one first.
error-passkey-last = This is your only passkey: without it you could not sign in any more. Add another one first.
error-passkey-name = Enter a name
error-link-enrolled = This account had a passkey before, so a link cannot be made for it. Whoever lost every passkey is let back in by two officers: ask the Secretariat for a recovery.
error-recovery-reason = Say what happened to the passkeys
error-recovery-ground = Give the number of the note verbale, or say who came in person
error-recovery-desk = No session meets today. Away from the registration desk a recovery takes a day.
error-recovery-never = This account never had a passkey. Make a new link instead.
error-recovery-open = A recovery of this account is under way already
error-recovery-own = Your own account is recovered by two other officers
error-recovery-same = You opened this recovery. Another officer must approve it.
error-recovery-late = Fifteen minutes are over. Open the recovery again while the person is here.
error-recovery-expired = The link was not made in time. Open the recovery again
error-registration-twice = A note verbale with this number is entered for this delegation already
error-registration-invite-late = More than thirty days have passed since the approval. Enter a new note verbale for this person
error-registration-superseded = A later note verbale changed this delegation. Enter a new note verbale for this person
error-recovery-early = It is too early: a second officer must approve, and the waiting time must be over
error-recovery-over = This recovery is over, or was approved already
error-email-form = Write the address like name@example.org, or leave it empty
error-email-taken = Another account has this address already. One person holds one account, so that nobody is in the Chair’s team and in a delegation at once
error-administrator-last = Nobody would administer this delegation’s accounts any more. That needs a note verbale
error-link-own = Those who administer this delegation’s accounts make the link
error-link-officer = A new link for an officer is made on the server itself, with the command “comity officer”
error-officers-there = There are two officers already: further ones are named by registration
error-registration-reference = Write the number of the note
error-registration-dated = Give the date of the note
error-registration-future = The date of the note lies in the future
error-registration-scan = Choose the scan of the note
error-registration-scan-large = The scan has more than 10 MB. Scan it in grey or with fewer dots
error-registration-scan-kind = The scan must be a PDF, PNG or JPEG
error-files-many = You have sent { $value } files in thirty days, which is as many as one account may. Paste the text in place of the file, or let a colleague send it
error-registration-persons-most = A note names { $value } persons at most: enter the others as a further note
error-registration-nothing = Enter a person, or what becomes of an account
error-registration-person-name = Person { $value }: write the name
error-registration-person-characters = Person { $value }: the name is too long, or holds a character that cannot be seen
error-registration-person-email = Person { $value }: write the address like name@example.org, or leave it empty
error-registration-person-twice = Person { $value }: this address stands in the note twice
error-registration-person-role = Person { $value }: choose the capacity
error-registration-person-taken = Person { $value }: another account has this address already. One person holds one account, so that nobody is in the Chair’s team and in a delegation at once
error-registration-changes = One of these accounts is closed by now: look at the list again
error-registration-headless = The delegation would have no head: name one, or let all its accounts end
error-registration-unadministered = Nobody would administer the accounts: tick at least one person
error-registration-settled = This step was taken already, or the note was sent back. The page shows how it stands now
error-registration-own-entry = You entered this note: another officer compares it
error-registration-second = You compared this note: a second officer approves it
error-registration-taken-since = Somebody whom the note names has another account by now. Send the note back
error-registration-changed-since = The delegation’s accounts have changed since the note was entered. Send it back and enter it anew
error-registration-not-approved = A second officer has not approved this note
error-registration-invited = This person has an account already. A lost link is replaced under “Accounts”
error-registration-reason = Write the reason

## Faults of statements and their passages
## dynamic: named by acts and shown at the field

error-statement-empty = Paste the text of the statement, or upload a file
error-statement-long = The text is longer than { $value } characters. Shorten it, or file it in parts
error-statement-control = Line { $value } holds a character that cannot be printed. Remove it, or copy the text again from its source
error-statement-direction = Line { $value } holds an invisible mark that turns the direction of writing and does not end, or forces it. Type the line again
error-statement-file-large = The file is larger than 1 MB. Upload the text alone, without pictures
error-file-malicious = “{ $value }” holds malicious software and was not taken. Check your device, and send another file
error-file-unscanned = “{ $value }” cannot be checked for malicious software at the moment and was not taken. Try again in a few minutes
error-statement-file-encoding = The letters in “{ $value }” cannot be read with certainty. Save it as a Word file (.docx), or paste the text
error-statement-file-empty = The file holds no text. Choose another, or paste the text
error-statement-text-and-file = You gave a text and a file. Empty the text field, or tick “Do not use this file”
error-statement-line-long = Use at most { $value } characters
error-statement-line-characters = Write it in one line of ordinary characters
error-statement-audience = Choose who may read the statement
error-statement-topic = Choose a topic of this session, or none
error-statement-aligned-states = Only States other than your own can be named as aligned
error-statement-aligned-stakeholder = A stakeholder cannot name States as aligned. Untick them
error-statement-aligned-no-group = You named aligned States. Name the group for which you speak, or untick them
error-statement-aligned-own = You named aligned States. Choose an audience beyond your own delegation, so that they can see what is said in their name, or untick them
error-statement-language = Choose the language of the text
error-statement-language-differs = The text seems to be in another language. Check the choice, then file again
error-statement-changed = The draft was changed in another window. Check what is shown now, then file it
error-statement-already-filed = This statement was filed already
error-passage-none = Tick at least one sentence
error-passage-empty = The selection holds no words. Select some text
error-passage-range = The selection does not fit the text. Reload the page and select again
error-passage-many = A statement holds at most { $value } passages. Select longer ones, or fewer
error-passage-question = Choose the question it answers
## Sessions, people and accounts

error-body-name-empty = Write the name of the body
error-body-there = There is a body on this server already; one server serves one body
error-mandate-symbol-empty = Write the document symbol of the mandate, such as A/RES/75/240
error-mandate-title-empty = Write the title of the mandate
error-name-long = Shorten it to { $value } characters
error-name-characters = It holds a character that cannot be seen ({ $value }). Type it anew, or paste it as plain text
## Faults of letters
## dynamic: named by acts and shown at the field

error-letter-paste = Paste the text of the letter, or upload a file
error-letter-text-and-file = You gave a text and a file. Give one of the two
error-letter-file-large = The file is larger than 1 MB. Upload the text alone, without pictures
error-letter-file-encoding = The letters in “{ $value }” cannot be read with certainty. Save it as a Word file (.docx), or paste the text
error-letter-file-kind = “{ $value }” is of a kind that is not read here. Save it as .docx, .pdf or .txt, or paste the text
error-letter-file-empty = “{ $value }” holds no text. Choose another file, or paste the text
error-letter-date = Give the date that stands on the letter
error-letter-signed-by = Write who signs the letter, and in what capacity
error-letter-addressees = Write to whom the letter goes
error-letter-title = Write a title, by which the letter is known in lists
error-letter-text-empty = Write the text of the letter
error-letter-text-long = The text is longer than { $value } characters. Shorten it, or enclose a part of it
error-letter-text-control = Line { $value } of the text holds a character that cannot be printed. Remove it, or copy the text again from its source
error-letter-text-direction = Line { $value } of the text holds an invisible mark that turns the direction of writing and does not end, or forces it. Type the line again
error-letter-original = Choose the language in which the letter is written
error-letter-language-twice = There are two texts in one language: { $value }. Keep one
error-letter-line-long = Use at most { $value } characters
error-letter-row-long = Row { $value } is too long. Use at most 1,000 characters in each field
error-letter-row-characters = Row { $value } holds a character that cannot be seen. Type it anew, or paste it as plain text
error-letter-rows = Keep at most { $value } rows
error-letter-enclosure-empty = Enclosure { $value } has neither a label nor a title. Write one, or empty the row
error-letter-relation-empty = Earlier paper { $value } has no reference. Write one, such as “letter dated 4 November 2022”
error-letter-relation-unknown = Earlier paper { $value } names a letter that is not on this server. Choose another, or none
error-letter-relation-kind = Choose how the letter stands to earlier paper { $value }
error-letter-deadline-incomplete = Deadline { $value } needs a day and what is due by then. Fill in both, or empty the row
error-letter-question-topic = Question { $value } stands under a topic that is not of this session. Choose another, or none
error-letter-question-number = Give the question in row { $value } a whole number from 1
error-letter-question-twice = Two questions have the number { $value }. Give one of them another
error-letter-question-empty = Question { $value } has no words. Write it, or empty its row
error-letter-question-long = Question { $value } is too long. Use at most 4,000 characters
error-letter-question-characters = Question { $value } holds a character that cannot be printed, or an invisible mark that turns the direction of writing. Type it again
error-letter-question-kept = Question { $value } carries on a question that the letter you revise does not ask. Choose the letter it revises again
error-letter-question-gone = Another letter withdrew a question that this one carries on. Edit the draft and look at its questions again
error-letter-audience = Choose who may read the letter: a published letter is for the delegations at least
error-letter-changed = The draft was published or changed in another window. Check what is shown now
error-letter-version-language = Choose the language of this version
error-letter-version-standing = Choose whether this version is official or a courtesy translation
error-letter-version-there = The letter is there already in this language: { $value }. Choose another language
error-letter-version-question = A question is not of this letter. Reload the page and try again
error-letter-version-enclosure = An enclosure is not of this letter. Reload the page and try again
## Questions raised by delegations

error-question-wording-empty = Write the question
error-question-wording-long = The question is longer than { $value } characters. Shorten it, or file it as a statement
error-question-wording-characters = The question holds a character that cannot be printed, or an invisible mark that turns the direction of writing. Type it again
error-question-topic = Choose a topic of this session, or none
error-question-language = Choose the language of the question
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
error-participant-referred = An account, a membership or a text refers to this participant, so it stays. Withdraw those entries first, if they are mistakes too
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

## Faults of proposals, positions, notes, releases and imports of votes
## dynamic: named by acts and shown at the field

error-proposal-wording-empty = Write the proposal
error-proposal-audience = Choose who may read the proposal
error-proposal-topic = Choose a topic of this session, or none
error-proposal-merged-from = Tick at least two proposals that the wording is merged from
error-position-statement = Choose a statement of your own that stands
error-position-statement-own = This statement is kept to your own delegation. Choose one that the Chair’s team can read, so that what your position rests on can be opened
error-position-passage = Tick the words your position rests on
error-position-gap = Tick sentences that follow each other: one passage, without a gap
error-position-stance = Choose your position
error-position-changes = Say which changes you ask for
error-note-participant = Choose from whom you heard it
error-note-empty = Write the note
error-release-empty = Write the area in your own words, in one language at least
error-release-audience = Choose who may read it
error-release-names = The text names { $value }. Tick that this is meant, or go back and write “some delegations”
error-votes-unknown-code = The body has no participant with the code { $value }
error-votes-group = The body has a group { $value } in another partition

error-erasure-asked = This erasure was asked for already
error-erasure-second = One officer asks, another one confirms. Ask a colleague to confirm it

## Faults of accreditation
## dynamic: named by acts and shown at the field

error-accreditation-period = Choose how long accreditation holds
error-accreditation-disclosure = Choose what is disclosed of objections
error-accreditation-window = Give the days for objections, from 1 to 90
error-accreditation-name = Write the name of the organization
error-accreditation-kind = Choose what fits the organization best
error-accreditation-consultative = Choose the consultative status, or “None”
error-accreditation-purpose = Write what the organization does and why it applies
error-accreditation-email = Write an address like name@example.org: the Secretariat needs it
error-accreditation-closed = The call for applications is closed. Write to the Secretariat
error-accreditation-full = No more applications can be received here. Write to the Secretariat
error-accreditation-note = Write the note first
error-accreditation-over = Nothing can be added to this application any more
error-accreditation-notes = There are too many notes on this application. Speak to each other directly
error-accreditation-step = Somebody has gone on with this already. Open the page again and look
error-accreditation-said = Say why, in one sentence
error-accreditation-none-ticked = Tick at least one organization
error-accreditation-not-ready = One of these applications cannot stand on a list: it is not complete, stands on one already, or only gives notice. Untick it
error-accreditation-deadline = The deadline must lie ahead; choose a later time
error-accreditation-too-late = The period for objections is over
error-accreditation-applicant-withdrew = The organization has withdrawn its application. There is nothing left to object to
error-accreditation-objected = An objection of your State stands already
error-accreditation-release = Choose what may be disclosed of your objection
error-accreditation-not-decided = The outcome is not established yet
error-accreditation-disclosed = The Chair has disclosed the objections already
error-accreditation-asked = Your State has asked already
error-accreditation-not-asked = No Member State has asked for this
error-accreditation-too-early = The deadline lies ahead; wait until it is past
error-accreditation-not-over = This application is not over yet; the contact person is still needed
error-modality = Choose who may, in each line
error-segment-early = Delegations must know of this a day before. Choose { $value } or later
error-invited = Tick stakeholders of this body only
error-modality-file = Under the modalities of this session your organization may not file written input now. Speak to the Secretariat
