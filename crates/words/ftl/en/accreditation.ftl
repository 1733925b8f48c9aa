## Accreditation of stakeholders: the page for everybody

accreditation-title = Accreditation of stakeholders
accreditation-what = How businesses, non-governmental organizations and academic institutions come to take part.
accreditation-no-call = There is no call for applications yet. It appears here as soon as the Secretariat issues it.
accreditation-call-open = Organizations can apply from { $first } to { $last }.
accreditation-call-ahead = Organizations will be able to apply from { $first } to { $last }.
accreditation-call-over = The call is closed. It ran from { $first } to { $last }.
accreditation-apply = Apply for accreditation
accreditation-office = Applications and outcomes
accreditation-applications = Applications
accreditation-circulate = Circulate a list to States
accreditation-call = Dates and rules of the call
accreditation-lists = Lists circulated to States
accreditation-no-list = No list has been circulated yet. When the Secretariat circulates one, it appears here and you are told on your Today page.
accreditation-col-list = List
accreditation-circulated = Circulated
accreditation-deadline = States may object until
accreditation-deadline-hour = Hour of the deadline
accreditation-state = Status
accreditation-list = List { $number }
accreditation-list-open = States may object
accreditation-list-waits = The period is over; the outcome is not established yet
accreditation-list-decided = The outcome is established
accreditation-how = How organizations are accredited
accreditation-how-notify = Organizations in consultative status with the Economic and Social Council notify the Secretariat. They are not subject to non-objection.
accreditation-how-others = All others are admitted on a non-objection basis: their list goes to States, and Member States may object until a deadline.
accreditation-how-silence = In this procedure, by its own rule, a State that does not reply by the deadline does not object. Silence is not read as a position anywhere else.
accreditation-who = See who takes part
accreditation-waiting = { $n ->
    [one] { $n } application waits for the Secretariat
   *[other] { $n } applications wait for the Secretariat
}
accreditation-admitted = { $n ->
    [one] { $n } organization accredited
   *[other] { $n } organizations accredited
}

## How long
## dynamic: used by forms and pages as accreditation-period-<code>

accreditation-period-session = Accreditation holds for this session.
accreditation-period-body = Accreditation holds for as long as the body works.

## What is disclosed of objections
## dynamic: used by forms and pages as accreditation-disclosure-<code>

accreditation-disclosure-result = Of objections, nothing is disclosed but the outcome. The Chair’s team knows them.
accreditation-disclosure-on-request = When a Member State asks, the Chair discloses to States which States objected to which organization, with any reason volunteered.
accreditation-disclosure-open = After the outcome, all objections and their reasons are open to States.

## The call

accreditation-call-what = The Secretariat sets these as the body decided. A change of the last rule does not reach lists that were circulated before.
accreditation-call-send = Save the call
accreditation-opens = First day for applications
accreditation-closes = Last day for applications
accreditation-period = How long accreditation holds
accreditation-window = Days for objections
accreditation-window-hint = From circulation to deadline, 1 to 90. Each list can have a deadline of its own.
accreditation-disclosure = What is disclosed of objections
accreditation-disclosure-hint = As the body decided. States read this before they object.

## The application

accreditation-apply-what = No account is needed. Write in any of the six languages. States that decide on your application read all of this but the contact person, whom only the Secretariat sees.
accreditation-apply-send = Send the application
accreditation-name = Organization
accreditation-organization = The organization
accreditation-name-hint = The official name in full
accreditation-kind = What fits it best
accreditation-consultative = Consultative status with the Economic and Social Council
accreditation-consultative-hint = The Secretariat checks this with the list of non-governmental organizations in consultative status.
accreditation-seat = Seat (optional)
accreditation-seat-hint = City and country
accreditation-purpose = What it does, and why it applies
accreditation-purpose-hint = How its work bears on that of this body. At most 3,000 characters.
accreditation-contact = Contact person
accreditation-contact-hint = Seen by the Secretariat alone
accreditation-email = E-mail address

## Consultative status
## dynamic: used by forms and pages as accreditation-consultative-<code>

accreditation-consultative-none = None
accreditation-consultative-general = General consultative status
accreditation-consultative-special = Special consultative status
accreditation-consultative-roster = On the Roster

## The receipt

accreditation-receipt = Receipt of an application
accreditation-receipt-number = Application { $number } for accreditation
accreditation-decision-document = Document of the decision
accreditation-told-objections = States that let you know of their objection
accreditation-no-reason = No reason given
accreditation-notes = Notes between the Secretariat and the organization
accreditation-no-note = Nothing yet. If the Secretariat needs more from you, its question appears here.
accreditation-answer = Answer, or add something
accreditation-answer-hint = Your application stays as you wrote it; this is added to it.
accreditation-answer-send = Send to the Secretariat
accreditation-withdraw = Withdraw the application
accreditation-withdraw-title = Withdraw your application?
accreditation-withdraw-what = The application of { $name } goes no further. If it stands on a list that was circulated, States read there that you withdrew it. You cannot take this back; you can apply again while applications are open.
accreditation-yours = Your application as it was sent
accreditation-applied = Received
accreditation-keep = Keep this link
accreditation-keep-hint = It is the only way back to this page. Nobody can give it to you again, and no mail is sent: look here.

## How far an application has come, as the organization reads it
## dynamic: used by the receipt as accreditation-told-<code>

accreditation-told-received = Your application was received. The Secretariat checks whether it is complete.
accreditation-told-checked = Your application is complete.
accreditation-told-listed = Your application was circulated to States.
accreditation-told-admitted = Your organization is accredited. The Secretariat gives the contact person a one-time link to sign in.
accreditation-told-not-admitted = Your organization was not admitted.
accreditation-told-set-aside = The Secretariat set your application aside.
accreditation-told-withdrawn = You withdrew your application.
accreditation-told-ended = The accreditation of your organization was withdrawn.

## The same, as others read it
## dynamic: used by lists as accreditation-standing-<code>

accreditation-standing-received = Received
accreditation-standing-checked = Complete
accreditation-standing-listed = Circulated to States
accreditation-standing-admitted = Accredited
accreditation-standing-not-admitted = Not admitted
accreditation-standing-set-aside = Set aside
accreditation-standing-withdrawn = Withdrawn by the organization
accreditation-standing-ended = Accreditation withdrawn

## The Secretariat’s part

accreditation-applications-what = The Secretariat checks whether an application is complete and there only once. It corrects nothing in the organization’s words: it asks.
accreditation-no-application = No organization has applied yet. Applications appear here while the call is open.
accreditation-counted = { $n ->
    [one] { $n } application
   *[other] { $n } applications
}
accreditation-number = Number
accreditation-double = Same name twice
accreditation-application = Application { $number }
accreditation-same-name = Application { $number } bears the same name
accreditation-said = What the organization is told
accreditation-said-hint = One sentence. It stands on the page of the receipt.
accreditation-check = Complete: it can go on
accreditation-notified = Accredit: it gave notice
accreditation-account = Enter the letter that names its representatives
accreditation-decide = The body decided otherwise
accreditation-decide-what = { $name } was not admitted, because a State objected. It is accredited if the body decided so formally; name the document.
accreditation-decide-send = Accredit by this decision
accreditation-set-aside = Set the application aside
accreditation-set-aside-what = The application of { $name } goes no further. The organization reads why.
accreditation-end = Withdraw the accreditation
accreditation-end-what = { $name } takes part no more: its people read what the public reads from then on. What it filed stays. States are told.
accreditation-forget = Erase the contact person
accreditation-ask = Ask the organization
accreditation-ask-hint = It reads this on the page of its receipt; no mail is sent.
accreditation-ask-send = Send the question
accreditation-document-optional = Document symbol (optional)
accreditation-nothing-ready = No application is ready. First mark complete those that are.
accreditation-circulate-what = Every delegation is told at once. From then on the list is frozen; Member States may object until the deadline.
accreditation-circulate-send = Circulate the list
accreditation-organizations = Organizations

## A list

accreditation-outcome-what = The period is over. Organizations to which no State objects are admitted; the others are not. You learn who is admitted, and not who objected.
accreditation-outcome = Establish the outcome
accreditation-asked-by = These States asked for disclosure: { $states }
accreditation-ask-disclosure-what = Your State can ask the Chair which States objected to which organization. All States then read the answer; that you asked is known to the Chair’s team alone.
accreditation-ask-disclosure = Ask the Chair to disclose
accreditation-disclose-what = All delegations then read which States objected to which organization, and the reasons that those States released.
accreditation-disclose = Disclose the objections to States
accreditation-disclosed-on = The Chair disclosed the objections on { $time }.
accreditation-objects = Objection of { $state }
accreditation-withdrawn = Withdrawn
accreditation-object = Object
accreditation-withdraw-objection = Withdraw our objection
accreditation-object-title = Object to { $name }
accreditation-object-what = You object in the name of { $state }. States are asked to object sparingly. You can withdraw the objection until the deadline.
accreditation-object-send = Object in the name of our State
accreditation-reason = Reason (optional)
accreditation-reason-hint = The Chair’s team reads it in any case.
accreditation-release = What may be disclosed of your objection
accreditation-objected-by = { $n ->
    [one] { $n } State objected
   *[other] { $n } States objected
}
accreditation-objected-some = Some delegations objected

## What a State lets be known
## dynamic: used by forms and pages as accreditation-release-<code>

accreditation-release-rule = Only what the rule discloses, without the reason
accreditation-release-reason = The reason as well, wherever the rule discloses the objection
accreditation-release-applicant = Our name and reason to every State and to the organization

## What stakeholders may do, by kind of meeting

modality-title = What stakeholders may do
modality-what = The modalities that this body agreed on govern formal meetings.
modality-informal-what = Each informal meeting says on its page who may attend, speak and file: stakeholders that the Chair invites, accredited or not. When this is widened, delegations are told a day before it takes effect.
modality-texts = Texts that are for delegations only are not open to stakeholders.
modality-sitting = Kind of meeting

## dynamic: used by forms and pages as modality-<activity>

modality-attend = Attend
modality-speak = Speak
modality-file = File written input

## dynamic: used by pages as modality-sitting-<code>

modality-sitting-formal = Formal meeting
modality-sitting-dedicated = Formal meeting dedicated to stakeholders
modality-sitting-informal = Informal meeting, unless announced otherwise

## dynamic: used by forms and pages as modality-circle-<code>

modality-circle-nobody = No stakeholder
modality-circle-invited = Stakeholders that the Chair invites
modality-circle-accredited = Accredited stakeholders
modality-circle-both = Accredited stakeholders and those that the Chair invites

## Setting them

modality-set = Set what stakeholders may do
modality-set-what = As the body decided. The modalities of April 2022 hold until you change them.
modality-set-send = Save the modalities

## At a meeting

modality-at-meeting = Stakeholders at this meeting
modality-is-dedicated = This meeting is dedicated to stakeholders.
modality-ahead = Announced, and in effect from { $time }:
modality-invited = The Chair invites { $names }.
modality-announce = Announce who may attend, speak and file
modality-announce-what = What narrows takes effect at once. What widens is shown to every delegation now and takes effect a day later at the earliest.
modality-announce-send = Announce
modality-while-informal = While the meeting is informal
modality-while-formal = While the meeting is formal
modality-dedicated = Dedicated to stakeholders (optional)
modality-when = From when
modality-day = Day (optional)
modality-day-hint = Left empty, it takes effect as soon as it may.
modality-hour = Hour (optional)
modality-invite = Say whom the Chair invites
modality-invite-what = Tick the stakeholders that the Chair invites to this meeting, accredited or not. They are told.
modality-nobody-there = No stakeholder takes part in this body yet. Add those that the Chair invites under “Manage”.
modality-invite-send = Save the invitations
modality-stakeholders = Stakeholders

## What the reader may do here
## dynamic: used by a meeting’s page as modality-may-<activity> and modality-may-not-<activity>

modality-may-attend = You may attend.
modality-may-speak = You may speak.
modality-may-file = You may file written input.
modality-may-not-attend = You may not attend.
modality-may-not-speak = You may not speak.
modality-may-not-file = You may not file written input.
