## What the podium enters

manage-title = Manage this body
manage-what = Enter sessions, meetings and participants here. Everything you enter goes on the record.
manage-this-session = This session
manage-body = The body
manage-participants = Participants
manage-accounts = Accounts
manage-accounts-open = See accounts
manage-count-meetings = { $n ->
    [one] { $n } meeting
   *[other] { $n } meetings
}
manage-count-agenda = { $n ->
    [one] { $n } agenda item
   *[other] { $n } agenda items
}
manage-count-topics = { $n ->
    [one] { $n } topic
   *[other] { $n } topics
}
manage-count-participants = { $n ->
    [one] { $n } participant
   *[other] { $n } participants
}
manage-count-groups = { $n ->
    [one] { $n } group
   *[other] { $n } groups
}
manage-roster-what = All Member States and observer States come in at once, with the five regional groups, their dates and sources. What is there already stays as it is.
manage-roster-add = Add the Member States and observer States

## Forms in general

manage-original-language = Language in which you write the names
manage-other-languages = In other languages (optional)

## Session

manage-add-session = Add a session
manage-session-what = A session has its own page, letters, questions and statements.
manage-session-name = Name of the session
manage-session-name-hint = As it stands on documents, such as “Fourth substantive session”
manage-session-kind = Kind of session
manage-first-day = First day
manage-last-day = Last day
manage-place = Place (optional)
manage-place-hint = Such as “Conference Room 4, New York”
manage-zone = Time zone of the meetings
manage-zone-hint = Continent and city, such as America/New_York or Africa/Nairobi
manage-slug = Address (optional)
manage-slug-hint = Small letters, digits and hyphens. Left empty, it is made from the name.

## Mandate

manage-add-mandate = Add a mandate
manage-mandate = Mandate
manage-mandate-what = The resolution or decision under which the body acts stands on the page of each session.
manage-mandate-symbol = Document symbol
manage-mandate-symbol-hint = Such as A/RES/75/240
manage-mandate-optional = Such as A/RES/75/240. You can leave the mandate empty and add it later.
manage-mandate-title = Title of the document
manage-adopted-on = Date of adoption (optional)
manage-quote = Passage that gives the mandate (optional)
manage-quote-hint = Word for word, as it is quoted on the page of the session

## Meeting, agenda item, topic

manage-add-meeting = Add a meeting
manage-meeting-what = Each meeting shows on its page whether it is formal and what is kept of it.
manage-day = Day
manage-begins = Begins at
manage-ends = Ends at
manage-hours-hint = On the clocks of { $zone }, such as 10:00
manage-mode = Mode
manage-regime = What is kept, and who may quote
manage-regime-default = As usual: official record if formal; closed, not for attribution if informal
manage-topics = Topics taken up
manage-heading = Heading (optional)
manage-heading-hint = If the meeting has a title of its own
manage-add-agenda = Add an agenda item
manage-agenda-what = Agenda items stand on the page of the session in the order in which you add them.
manage-number = Number
manage-number-hint = As printed, such as 3 or 5 (a)
manage-item-title = Title of the item
manage-add-topic = Add a topic
manage-topic-what = Questions, proposals and meetings are arranged by topic.
manage-topic-title = Title of the topic
manage-agenda-item = Agenda item
manage-no-item = No agenda item

## Participant, group

manage-add-participant = Add an organization or stakeholder
manage-participant-what = It appears in the list of participants; accounts for its representatives are opened by the Secretariat.
manage-kind = Kind of participant
manage-code = Short code
manage-code-hint = 2 to 20 letters, digits and hyphens; it stands in addresses and files
manage-name = Name
manage-name-hint = The official name in full
manage-add-group = Add a group of States
manage-group-what = Memberships have dates and a source. A State cannot be in two groups of one partition at once.
manage-group-name = Name of the group
manage-partition = Partition (optional)
manage-partition-hint = Groups that divide the States between them share a partition, such as “regional”. Left empty, the group stands alone, as political groups do.
manage-governs = Use in the analysis
manage-governs-hint = Areas of convergence are then classed by this group as well.
manage-governs-yes = This group governs the analysis
manage-members = Members
manage-since = Members since (optional)
manage-since-hint = Holds for all members ticked above
manage-until = Members until (optional)
manage-until-hint = Only for a membership that has ended
manage-source = Source
manage-source-hint = The document that lists these members

## Accounts

manage-accounts-what = One person holds one account, in one capacity. Accounts are opened by note verbale and two officers. Names are shown to their own organization and to the Secretariat only.
manage-accounts-counted = { $n ->
    [one] { $n } account
   *[other] { $n } accounts
}
manage-no-account = No account is open yet. Each account appears here once its note verbale is approved.
manage-role = Capacity
manage-participant = Participant
manage-person = Name
manage-person-name = Name of the person
manage-person-name-hint = Shown to their own organization and to the Secretariat only
manage-email = E-mail address (optional)
manage-email-hint = It makes sure that nobody holds two accounts.
manage-language = Language
manage-state = State
manage-state-closed = Closed on { $date }
manage-state-seen = Last here on { $date }
manage-state-long = Not here for more than ninety days
manage-state-link = Not signed in yet; link good until { $date }
manage-state-no-link = Not signed in yet; the link has expired
manage-actions = What you can do
manage-new-link = Make a new link
manage-close = Close the account
manage-close-title = Close this account?
manage-close-what = The person is signed out at once and cannot sign in again. What they did stays on the record.
manage-sign-out = Sign out everywhere
manage-sign-out-title = Sign this person out everywhere?
manage-sign-out-what = Every browser in which the person is signed in is signed out at once. With a passkey, the person can sign in again.
manage-link-title = The one-time link
manage-link-what = Hand it to the person yourself. It is shown only now: once you leave this page, nobody can read it again.
manage-link-label = Link
manage-link-hint = Select it and copy it. It works once, for three days; whoever uses it makes the passkey for this account.
manage-link-done = I have copied the link

## Setting up

manage-set-up = Set up Comity
manage-set-up-what = This server is empty. Enter the names below; everything else can be added later. The link you followed stops working when you send this page.
manage-set-up-send = Set up
manage-body-name = Name of the body
manage-body-name-hint = As it stands on documents
manage-first-session = First session
manage-first-people = First accounts
manage-officer-name = Your name
manage-officer-name-hint = You become the first officer of the Secretariat and make your passkey on the next page.
manage-second-name = Name of the second officer
manage-second-name-hint = Delegations are registered by two officers of the Secretariat. You receive a one-time link to hand over.
manage-chair-name = Name of the Chair
manage-chair-name-hint = You receive a one-time link to hand to the Chair.
manage-ready = Comity is ready
manage-ready-what = Copy the links of the Chair and of the second officer before you leave this page; they are not shown again. Then make your own passkey: it is what you sign in with.
manage-chair-link = One-time link of the Chair
manage-second-link = One-time link of the second officer
manage-second-link-hint = Hand it over yourself, and do not use it: two officers are two persons.
manage-own-link = Your own one-time link
manage-own-link-hint = Keep it until your passkey is made. If both are lost, start the server again: as long as nobody has a passkey, it prints a new one.
manage-next = Next steps
manage-next-participants = Add the Member States and observer States, organizations and stakeholders.
manage-next-meetings = Enter the agenda, the topics and the meetings.
manage-next-accounts = Enter the notes verbales of the delegations; a second officer approves them.

## Recoveries: two officers let somebody back in

manage-recoveries = Recoveries
manage-recoveries-what = Somebody who lost every passkey is let back in by two officers together, never by one and never by mail. Before you approve, call the mission at a number you knew before: only that finds a forged note verbale.
manage-no-recovery = No recovery is under way. You open one from the list of accounts.
manage-recoveries-counted = { $n ->
    [one] { $n } recovery under way
   *[other] { $n } recoveries under way
}
manage-recoveries-own = If none of you asked for this, put an end to it and speak to the Secretariat at once.
manage-recover = Recover
manage-recover-title = Recover the account of { $name }
manage-recover-what = Another officer must approve this. Then the old passkeys and sessions end, and a day later a new link can be made. The delegation and all officers are told now.
manage-recover-send = Open the recovery
manage-recovery-reason = Reason
manage-recovery-reason-hint = What happened to the passkeys, such as “Phone lost on 3 December”
manage-recovery-ground = What it rests on
manage-recovery-ground-hint = The number and date of the note verbale, or who came in person
manage-recovery-desk = At the registration desk
manage-recovery-desk-hint = Only while a session meets. The other officer must approve within fifteen minutes; the link can then be made at once.
manage-recovery-desk-yes = The person stands here and I have seen their badge or passport
manage-recovery-opened = Waits for a second officer
manage-recovery-opened-desk = Waits for a second officer, for fifteen minutes
manage-recovery-lapsed = It took too long; open it again
manage-recovery-waiting = Approved; the link can be made from { $time }
manage-recovery-ready = The link can be made
manage-recovery-approve = Approve
manage-recovery-link = Make the link
manage-recovery-cancel = Put an end to it
manage-approve-title = Approve this recovery?
manage-approve-what = The old passkeys, links and sessions of this account end at once. Unless the person stands at the registration desk, a new link can be made only a day later.

## Erasing what is known of a person

manage-erase = Erase personal data
manage-erase-title = Erase what is known of this person?
manage-erase-what = Name, address, drafts and notices go, and what the record holds of the person can never be opened again. The acts stay, in their capacity, and every proof holds. This cannot be undone. Copies in backups go when the backups do.
manage-erase-two = A second officer of the Secretariat has to confirm.
manage-erase-ask = Ask for the erasure
manage-erase-mine = You asked for this erasure on { $time }. Another officer has to confirm it.
manage-erase-theirs = Another officer asked for this erasure on { $time }.
manage-erase-confirm = Erase for good
manage-erase-refuse = Do not erase
manage-erase-drop = Take the request back
manage-erase-done = The data of this person was erased on { $time }.
manage-erased = Erased
