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
