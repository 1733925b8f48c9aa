## The working view of the Chair’s side

convergence-working-title = Areas of potential convergence: working view
convergence-working-what = Only the Chair and the Chair’s team see this page. Each number opens the attributions behind it.
convergence-no-groups = No group governs the analysis on the first day of this session. Until the Secretariat has entered the regional groups with their members, every area is too little known.
convergence-how = How areas are classed and counted
convergence-rule = Announced rule
convergence-rule-none = None yet.
convergence-rule-announce = Announce the rule
convergence-rule-change = Change the rule
convergence-quorum = Quorum
convergence-quorum-what = { $percent } per cent of each group must have expressed a position
convergence-partitions = Counted by
convergence-outside = In no governing group, and not counted
convergence-doubled = In two groups of one kind, counted in the first
convergence-filter = Narrow the list
convergence-all-topics = All topics
convergence-all-classes = All classes
convergence-released-or-not = Released or not ({ $n })
convergence-nothing-released = Nothing released ({ $n })
convergence-none = There is no area yet. Areas appear here as soon as a proposal can be read by the Chair’s team.
convergence-none-filtered = No area fits this choice.
convergence-count = { $n ->
    [one] { $n } area
   *[other] { $n } areas, the most convergent first
}
convergence-area-title = Area { $number }
convergence-area-what = Only the Chair and the Chair’s team see this page, also after the area is released: others then read the Chair’s own words and none of these numbers.
convergence-proposal = Proposal { $number }
convergence-to-proposal = Read the proposal’s page
convergence-picture = Who said what
convergence-as-table = The same numbers as a table
convergence-group = Group
convergence-members = Members
convergence-room = All Member States
convergence-participant = Participant
convergence-stance = Position
convergence-basis = Basis
convergence-passage = Passage
convergence-statement = Statement { $number }
convergence-certain = Certain floor
convergence-possible = Possible ceiling
convergence-expressed = Expressed floor
convergence-gac = Cross-check: group-informed consensus
convergence-no-bound = No group
convergence-no-quorum = Not every group has its quorum
convergence-objections = Objections
convergence-concerns = Concerns
convergence-changes = Asked for
convergence-conflicts = Own position differs from an aligned one
convergence-conflict-own = own position: { $stance }
convergence-conflict-aligned = aligned with statement { $number }: { $stance }
convergence-released-to = Released to: { $audience }
convergence-others = Observers, organizations and stakeholders
convergence-others-what = They are listed and not counted: Member States alone carry the floors.
convergence-basis-aligned = Aligned with statement { $number }, made by { $speaker }
convergence-basis-aligned-group = Aligned with statement { $number } on behalf of { $group }, made by { $speaker }
convergence-nothing-known = No position known
convergence-unknown-what = Silence is not a position. States that are open to it, wish to know more or await instructions stand here too.
convergence-attributions-count = { $n ->
    [one] { $n } attribution stands behind this number.
   *[other] { $n } attributions stand behind this number.
}
convergence-attributions-none = Nobody stands behind this number: it is nought.
convergence-history = Earlier positions

## What the classes and bounds mean

terms-title = What these words mean
terms-convergent = In every group at least four in five support it as it stands. Nobody objects, and no concern is left.
terms-with-changes = In every group at least four in five support it, with or without changes, and nobody objects; but a concern is left, or in some group fewer than four in five support it as it stands.
terms-broad = In every group at least half support it, with or without changes, and nobody objects; in some group they are fewer than four in five.
terms-objections = In every group at least half support it, with or without changes; but somebody objects.
terms-divided = In some group fewer than half support it, with or without changes.
terms-unknown = In some group too few members have expressed a position to say anything of it. All other classes look at expressed positions only.
terms-certain = The share of all members known to support it, in the group where it is lowest. Silence counts as no support.
terms-possible = The share there could be if all whose position is unknown came to support it, in the group where it is lowest.
terms-expressed = The share of support among those who have expressed a position, in the group where it is lowest. One voice for and one not for are added, so that a few voices do not weigh too much.
terms-gac = The shares of support of all groups, multiplied. It is high only when every group supports it, and it decides nothing.

## What a number counts
## dynamic: used by tables and addresses as convergence-cell-<code>

convergence-cell-unknown = Unknown
convergence-cell-in-favour = Support, with or without changes
convergence-cell-possible = Support or unknown
convergence-cell-expressed = Any expressed position
convergence-cell-all = All members

## What the Chair’s team heard

heard-title = What we heard
heard-what = Private notes of the Chair’s team. They are no positions and no number on this page includes them.
heard-add = Add a note
heard-participant-label = From whom
heard-participant-none = Choose a participant
heard-note-label = Note
heard-note-hint = Only the Chair and the Chair’s team can read it.
heard-save = Keep the note

## Releasing an area

release-title = Release this area
release-start = Release this area
release-change = Change what is released
release-what = Say in your own words where you see potential convergence. Others read these words and nothing else of the working view.
release-replaces = Something of this area is released already. What you release now takes its place.
release-wording-label = The Chair’s words
release-wording-hint = Write “some delegations” rather than names. One language is enough; others see it until there is a version in theirs.
release-other-languages = Other languages
release-audience-label = Who may read it?
release-look = See it as others will
release-check-title = Check before you release
release-check-what = This is what others will read. Released to: { $audience }.
release-no-rule = You have not announced how areas are classed. Announce the rule first, so that nobody can say it was made to fit.
release-names-title = A participant is named
release-names-what = The text names: { $names }. Others read “some delegations”, unless the State has released its name.
release-names-confirm = The names are meant to stand there
release-confirm = Release
release-stands = Released to: { $audience }, on { $date }
release-withdraw = Withdraw the release
release-withdraw-what = It leaves the page of everybody it was released to.

## What everybody else reads

convergence-released-what = Where the Chair sees potential convergence, in the Chair’s own words. Nothing here is agreed.
convergence-released-none = The Chair has released no area yet. When the Chair releases one, it appears here in the Chair’s words.
convergence-released-on = Released on { $date }

## The rule

rule-title = Announce the rule
rule-what = Tell everybody how areas are classed before any of them is released.
rule-label = The rule in your words
rule-hint = Say what the classes mean and that positions rest on what delegations said.
rule-quorum-label = Quorum, in per cent
rule-quorum-hint = The share of each group’s members that must have expressed a position before anything is said of the group.
rule-announce = Announce
