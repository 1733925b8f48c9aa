## The list of notes

registration-list = Notes verbales
registration-list-what = Who is on a delegation follows from a note verbale that one officer has compared and a second officer has approved.
registration-show = Show
registration-all = All notes
registration-mine = Waiting for me
registration-none = No note has been entered yet. Each note you enter appears here.
registration-none-mine = Nothing waits for you.
registration-count = { $n ->
    [one] { $n } note verbale
   *[other] { $n } notes verbales
}
registration-note = Note
registration-whose = Delegation
registration-dated = Date of the note
registration-entered = Entered on
registration-stage = State
registration-waits-check = Compare it with the note
registration-waits-approve = Approve it as second officer
registration-waits-links = Hand over the one-time links

## Entering a note

registration-new = Enter a note verbale
registration-new-what = A note names the head of delegation, further members and those who administer its accounts. It also ends accounts.
registration-for = Whose note
registration-for-hint = A State, an organization or a stakeholder; or the Chair, the Chair’s team and the Secretariat
registration-podium = Chair, Chair’s team and Secretariat
registration-form-what = Enter the note as it stands. Another officer compares it, and a second officer approves it; before that nobody gets an account.
registration-podium-what = Accounts of the Chair, the Chair’s team and the Secretariat take two officers as well. Enter the decision or letter they rest on.
registration-own-what = You enter your delegation’s own note. Two officers of the Secretariat compare and approve it before anything follows from it.
registration-reference = Number of the note
registration-reference-hint = As it stands on it; for a letter without a number, its subject
registration-scan = Scan of the note
registration-scan-hint = PDF, PNG or JPEG, up to 10 MB. It is kept as it is; only the Secretariat and the delegation can save it.
registration-scan-optional = Optional.
registration-scan-kept = Received: { $name }. Choose a file only to replace it.
registration-persons = Persons the note names
registration-persons-hint = Leave rows empty that you do not need. A delegation has a head and somebody who administers its accounts; both can be one person.
registration-person = Person { $number }
registration-person-name = Name
registration-choose = Choose
registration-administrator = Administers the accounts: invites members and experts, and closes their accounts
registration-more = More rows
registration-changes = What becomes of present accounts
registration-changes-hint = To withdraw or replace a delegation, let its accounts end. They are closed when the note is approved.
registration-stays = Stays as it is
registration-ends = Ends
registration-becomes-administrator = Administers the accounts from now on
registration-submit = Enter the note
registration-again = Correct and submit again
registration-again-why = Filled with what was sent back. The reason was: { $reason }
registration-submit-next = Nothing follows from it until two officers have dealt with it.

## One note

registration-scan-save = Save the scan
registration-scan-none = None
registration-persons-count = { $n ->
    [one] { $n } person
   *[other] { $n } persons
}
registration-mail = E-mail address
registration-other-checks = Another officer compares this with the note: you entered it.
registration-other-approves = A second officer approves this: you compared it.
registration-check-title = Compare it with the note
registration-check-what = Save the scan and compare number, date, names and capacities. If in doubt, call the mission back on a number you know.
registration-check = The note and these entries agree
registration-approve-title = Approve it as second officer
registration-approve-what = Accounts that the note ends are closed at once. The persons it names can then be invited. The delegation is told.
registration-approve = Approve
registration-return-title = Note and entries differ
registration-reason = Reason
registration-reason-hint = The delegation reads it.
registration-return = Send it back
registration-invite = Make the one-time link
registration-history = History
registration-was-submitted = Entered
registration-was-checked = Compared with the note
registration-was-approved = Approved
registration-was-returned = Sent back
registration-was-returned-why = Sent back: { $reason }
registration-remains-title = What remains
registration-remains = No single account of the Secretariat can make somebody a delegate. Two officers together could, and whoever hands over a link could use it first. The delegation sees every note about it, and all of it stands in the record.

## How far it has come
## dynamic: used by lists and pages as registration-stage-<stage>

registration-stage-submitted = Entered; another officer compares it
registration-stage-checked = Compared; a second officer approves it
registration-stage-approved = Approved; nobody has a link yet
registration-stage-invited = Approved; nobody has signed in yet
registration-stage-active = Active
registration-stage-done = Carried out
registration-stage-ended = Ended: all its accounts are closed
registration-stage-returned = Sent back

## What has become of a person
## dynamic: used by the page as registration-presence-<presence>

registration-presence-waits = No link yet
registration-presence-invited = Has a link; not signed in yet
registration-presence-active = Has signed in
registration-presence-closed = Closed

## The delegation’s own page

delegation-title = Our delegation
delegation-title-others = Our representatives
delegation-what = Nobody outside it but the Secretariat sees these names.
delegation-invite = Invite somebody
delegation-invite-what = You receive a one-time link to hand over. Heads of delegation and those who administer accounts are named by note verbale.
delegation-role-hint = An expert reads what a member reads and keeps notes, and does nothing in the State’s name.
delegation-administrator = administers the accounts
delegation-by-note = By note verbale
delegation-notes = Notes verbales about us
delegation-notes-what = If one of these is not yours, speak to the Secretariat at once.
delegation-notes-none = Each note verbale about your delegation appears here.
