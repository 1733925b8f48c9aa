## The frame of every page

app-name = Comity
app-tagline = From the Chair’s letter to the agreed text
app-skip = Skip to content
app-language = Language
app-sign-in = Sign in
app-sign-out = Sign out
app-breadcrumb = You are here

# Above and below every page of the exercise world
exercise-band = EXERCISE: the States, people and texts on this page are fictional

## Navigation, in the order of the chain

nav-label = Main navigation
nav-today = Today
nav-session = Session
nav-letter = Letter
nav-questions = Questions
nav-room = Drafts
nav-statements = Statements
nav-papers = Papers
nav-proposals = Proposals
nav-convergence = Convergence
nav-report = Report
nav-own-positions = Our positions
nav-participants = Participants
nav-manage = Manage

## Actions

action-continue = Continue
action-back = Back
action-cancel = Cancel
action-change = Change
action-withdraw = Withdraw

## What went wrong

error-heading = There is a problem

## Lists and their pages

list-pages = Pages of this list
list-page = Page { $page } of { $pages }
list-previous = Previous page
list-next = Next page

## Times: of the meeting, and of the reader

time-at = { $time } ({ $city })
time-yours = { $time } where you are

## Who may see something
## dynamic: used by forms and lists as audience-<code>

audience-own = Own delegation or organization only
audience-chair = The Chair and the Chair’s team
audience-interpreters = The Secretariat and the interpreters
audience-delegations = All delegations of States
audience-participants = All participants, organizations and stakeholders included
audience-public = Everybody, the public included

## What a meeting may leave behind
## dynamic: used by meetings as regime-<code>

regime-official-record = Official record
regime-public-webcast = Public webcast
regime-closed = Closed, not for attribution
regime-nothing-kept = Nothing kept

## Roles of an account
## dynamic: used by accounts as role-<code>

role-chair = Chair
role-chair-team = Chair’s team
role-secretariat = Secretariat
role-head = Head of delegation
role-member = Member of delegation
role-expert = Expert in the capital
role-organization = Representative of an organization
role-stakeholder = Representative of a stakeholder
role-applicant = An organization that applies
role-public = Public

## Kinds of session
## dynamic: used by sessions as session-kind-<code>

session-kind-substantive = Substantive session
session-kind-inter-sessional = Inter-sessional meetings
session-kind-organisational = Organizational session

## Kinds of participant
## dynamic: used by participants as participant-kind-<code>

participant-kind-member-state = Member State
participant-kind-observer-state = Observer State
participant-kind-regional-organization = Regional organization
participant-kind-sub-regional-organization = Subregional organization
participant-kind-intergovernmental-organization = Intergovernmental organization
participant-kind-business = Business
participant-kind-ngo = Non-governmental organization
participant-kind-academia = Academia

## Positions a delegation can take; the last three count as unknown
## dynamic: used by positions as stance-<code>

stance-support = Support
stance-support-with-changes = Support with changes
stance-neutral = Neutral
stance-concern = Concern
stance-oppose = Oppose
stance-open-to-it = Open to it
stance-wishes-to-know-more = Wishes to know more
stance-awaiting-instructions = Awaiting instructions

## Classes of an area of convergence
## dynamic: used by the convergence pages as class-<code>

class-convergent = Convergent
class-convergent-with-changes = Convergent with changes
class-broad-support = Broad support
class-broad-support-objections-remain = Broad support, objections remain
class-divided = Divided
class-too-little-known = Too little known

## The five regional groups, by their official names
## dynamic: used by partitions as group-<code>

group-AFR = Group of African States
group-APG = Group of Asia-Pacific States
group-EEG = Group of Eastern European States
group-GRULAC = Group of Latin American and Caribbean States
group-WEOG = Group of Western European and other States

## dynamic: used by partitions as partition-<name>

partition-regional = Regional groups

## What a document says about itself

document-courtesy-translation = Courtesy translation
document-status = Prepared under the Chair’s own responsibility; not exhaustive; not agreed; without prejudice to the position of any delegation
convergence-heading = Potential area of convergence: Chair’s assessment, without prejudice to the position of any delegation

## The front page

home-title = Comity
home-what = Letters, questions, statements, positions and areas of potential convergence of the working group, in one place and in six languages.
home-sessions = Sessions
home-no-session = There is no session yet. Sessions appear here as soon as the Secretariat has entered one.

## Forms that were begun earlier

form-restored = What you typed earlier is here again.
form-start-again = Start again with an empty form

## Under the question who may read something

audience-hint = Nothing is chosen for you. Each line includes the ones above it.
