## The Today page

today-title = Today, { $date }
today-next = Next meeting:
today-no-next = No further meeting of this session is planned.
today-main-chair = Open the working view
today-main-secretariat = Manage this body
today-main-contributor = File a statement
today-main-expert = Read the questions
today-waiting = What waits for you
today-nothing-waits = Nothing waits for you now. Notices, drafts, open questions and other things to do appear here.
today-since = Since you were here on { $date }
today-so-far = So far
today-nothing-new = Nothing new that is open to you. New letters, released areas, questions and statements appear here.
today-notices = Notices
today-no-notice = No notices yet. When another participant names you, or the Chair publishes or releases something, you are told here.
today-unread = { $n ->
    [one] { $n } new notice.
   *[other] { $n } new notices.
}
today-mark-read = Mark all as read
today-earlier = Earlier notices
today-remove-us = Remove { $state } from those aligned with statement { $number }
today-no-participant = Add the participants
today-no-meeting = Enter the meetings of this session
today-since-what = Nobody but you sees when you were here.
today-seen = I have seen all of this
today-deadlines = Deadlines
today-no-deadline = No deadline lies ahead. Those that letters set appear here.
today-by = By the end of { $date } ({ $city })
today-objections-until = List { $number } of organizations: your State may object until { $time }
today-outcome-due = List { $number } of organizations: the period is over, establish the outcome
today-disclosure-asked = List { $number } of organizations: a Member State asks you to disclose the objections
today-coming = Meetings after that

## Counts
## dynamic: used by the Today page with a count

today-questions-ours = { $n ->
    [one] { $n } question your delegation has not answered
   *[other] { $n } questions your delegation has not answered
}
today-questions-nobody = { $n ->
    [one] { $n } question nobody has answered
   *[other] { $n } questions nobody has answered
}
today-unreleased = { $n ->
    [one] { $n } proposal of which nothing is released
   *[other] { $n } proposals of which nothing is released
}
today-never-signed-in = { $n ->
    [one] { $n } account that has not been used yet
   *[other] { $n } accounts that have not been used yet
}
today-without-account = { $n ->
    [one] { $n } participant without an account
   *[other] { $n } participants without an account
}
today-registrations-approve = { $n ->
    [one] { $n } note verbale waits for a second officer
   *[other] { $n } notes verbales wait for a second officer
}
today-registrations-check = { $n ->
    [one] { $n } note verbale waits to be compared
   *[other] { $n } notes verbales wait to be compared
}
today-registrations-links = { $n ->
    [one] { $n } approved note verbale names persons without a link
   *[other] { $n } approved notes verbales name persons without a link
}
today-new-statements = { $n ->
    [one] { $n } new statement
   *[other] { $n } new statements
}
today-new-questions = { $n ->
    [one] { $n } question raised by a delegation
   *[other] { $n } questions raised by delegations
}
today-new-positions = { $n ->
    [one] { $n } position confirmed
   *[other] { $n } positions confirmed
}
today-draft-statement = A statement you have begun and not filed
today-draft-paper = A paper you have begun and not submitted
today-draft-proposal = A proposal you have begun and not put
today-draft-question = A question you have begun and not raised
today-draft-letter = A letter you have begun and not saved
today-second-passkey = Add a second passkey, in case you lose the first
today-recovery-second = The recovery of the account of { $name } waits for a second officer
today-recovery-ready = The link for { $name } can be made
today-days-left = { $n ->
    [0] Today
    [1] Tomorrow
    [one] In { $n } day
   *[other] In { $n } days
}
today-unread-wait = { $n ->
    [one] { $n } notice not read
   *[other] { $n } notices not read
}
today-ascribed = { $n ->
    [one] { $n } position attributed to you through a statement that names you: look at it, and correct it if it is not yours
   *[other] { $n } positions attributed to you through statements that name you: look at them, and correct what is not yours
}
today-no-position = { $n ->
    [one] { $n } proposal on which no position of yours is recorded
   *[other] { $n } proposals on which no position of yours is recorded
}
today-convergent = { $n ->
    [one] { $n } convergent area of which nothing is released
   *[other] { $n } convergent areas of which nothing is released
}
today-new-letters = { $n ->
    [one] { $n } new letter of the Chair
   *[other] { $n } new letters of the Chair
}
today-new-areas = { $n ->
    [one] { $n } area released by the Chair
   *[other] { $n } areas released by the Chair
}

## What a participant is told
## dynamic: used by the Today page as today-notice-<kind>

today-notice-aligned = You are named as aligned in statement { $number } by { $name }
today-notice-alignment-removed = A State removed itself from those aligned with your statement { $number }
today-notice-statement-withdrawn = Statement { $number } by { $name }, in which you were named, was withdrawn
today-notice-letter-published = The Chair published letter { $number }
today-notice-area-released = The Chair released an area of potential convergence, on proposal { $number }
today-notice-summary-published = The Chair published the summary { $number }
today-notice-summary-withdrawn = The Chair withdrew a version of the summary: { $number }
today-notice-position-ascribed = { $n ->
    [one] A statement in which you are named takes a position on proposal { $number }, and it is attributed to you. Look at it, and correct it if it is not yours
   *[other] Statements in which you are named take positions on proposals { $number }, and they are attributed to you. Look at them, and correct what is not yours
}
today-notice-question-raised = { $name } raised further question { $number }
today-notice-sign-in-link = The Secretariat made a new sign-in link for the account of { $name }. If none of you asked for it, speak to the Secretariat at once
today-notice-sign-in-link-by-head = Somebody who administers your delegation’s accounts made a new sign-in link for the account of { $name }
today-notice-sign-in-link-own = The Secretariat made a new sign-in link for your account. If you did not ask for it, speak to the Secretariat at once
today-notice-passkey-added = A passkey was added to the account of { $name }. If its holder did not do so, speak to the Secretariat at once
today-notice-passkey-removed = A passkey was removed from the account of { $name }. If its holder did not do so, speak to the Secretariat at once
today-notice-passkey-added-own = A passkey was added to your account. If you did not do so, remove it under “Sign-in and devices” and speak to the Secretariat at once
today-notice-passkey-removed-own = A passkey was removed from your account. If you did not do so, speak to the Secretariat at once
today-notice-recovery-opened = The Secretariat opened a recovery of the account of { $name }, who is said to have lost every passkey. If none of you asked for it, put an end to it at once
today-notice-recovery-approved = Two officers approved the recovery of the account of { $name }: its passkeys and sessions ended. If none of you asked for it, speak to the Secretariat at once
today-notice-recovery-opened-own = The Secretariat opened a recovery of your account. If you did not ask for it, put an end to it under “Sign-in and devices” and speak to the Secretariat at once
today-notice-recovery-approved-own = Two officers approved the recovery of your account. If you did not ask for it, speak to the Secretariat at once
today-notice-recovery-opened-officer-own = Another officer opened a recovery of an account
today-notice-recovery-approved-officer-own = Two officers approved the recovery of an account
today-notice-registration-approved = The Secretariat approved note verbale { $name } about your delegation. If it is not yours, speak to the Secretariat at once
today-notice-registration-returned = The Secretariat sent note verbale { $name } back
today-notice-account-opened = An account was opened for { $name }. If none of you asked for it, speak to the Secretariat at once
today-notice-account-closed = The account of { $name } was closed
today-notice-sessions-ended = The account of { $name } was signed out everywhere. If none of you asked for it, speak to the Secretariat
today-notice-sessions-ended-own = Your account was signed out everywhere. If you did not ask for it, speak to the Secretariat
today-notice-passkey-refused-own = Somebody tried to use a passkey for your account and was refused. If it was not you, look through “Sign-in and devices” and speak to the Secretariat
today-notice-sign-in-link-officer-own = Another officer made a sign-in link for an account of the Chair’s side or the Secretariat. If you know nothing of it, ask at once
today-notice-list-circulated = The Secretariat circulated list { $number } of organizations that apply for accreditation. See until when your State may object
today-notice-list-decided = The outcome of list { $number } of organizations is established
today-notice-list-decided-otherwise = By decision of the body, an organization of list { $number } is accredited
today-notice-list-disclosed = The Chair disclosed the objections to organizations of list { $number }
today-notice-accreditation-ended = The accreditation of an organization of list { $number } was withdrawn
today-notice-segment-widened = More stakeholders will be able to take part in meeting { $number }. See from when
today-notice-meeting-invitation = The Chair invites your organization to meeting { $number }
today-notice-other = Something that concerns you has changed

## What changed since the last visit
## dynamic: used by the Today page with a count

today-areas-withdrawn = { $n ->
    [one] { $n } released area withdrawn by the Chair
   *[other] { $n } released areas withdrawn by the Chair
}
today-classes-moved-more = { $n ->
    [one] { $n } more area in another class than before
   *[other] { $n } more areas in another class than before
}

## An area whose class is another one

today-class-moved = Proposal { $number }: now “{ $now }”; before, “{ $before }”

## A Chair’s summary in work

today-summary-changed = Chair’s summary { $symbol }: the working copy has changed since it was published
today-summary-begun = A Chair’s summary is in work and not published yet
