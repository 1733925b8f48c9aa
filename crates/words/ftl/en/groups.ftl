## Groups of States

groups-title = Groups of States
groups-open = Groups, their members and sources
groups-what = Who belongs to which group, from when until when, and where this is written. Membership is not a position: what a State says stands in its statements.
groups-one-what = Each membership has its dates and its source. Membership is neither a position nor alignment with a statement.
groups-empty = No group is recorded yet. The Secretariat or the Chair’s team adds groups.
groups-days = Choose the day
groups-today = Today
groups-first-day = First day of the session, { $date }
groups-on = Members on { $date }
groups-on-label = Another day
groups-on-show = Show
groups-counted = { $n ->
    [one] { $n } group
   *[other] { $n } groups
}
groups-name = Group
groups-code = Code
groups-members = Members
groups-members-counted = { $n ->
    [one] { $n } member
   *[other] { $n } members
}
groups-analysis = Analysis
groups-governs-yes = Counts
groups-governs-no = Does not count
groups-governs = Areas of convergence are classed by this group as well, with its members on { $date }, the first day of the session.
groups-not-governing = Not used in the analysis of convergence.
groups-as-of = The analysis counts the members on { $date }, the first day of the session.
groups-origin = Origin
groups-listed = Brought in from the list of { $date }
groups-entered = Entered in this body
groups-state = State
groups-since = Member since
groups-until = Until
groups-unknown = Not known
groups-none-on = As far as recorded, nobody belonged to this group on that day.
groups-others = Memberships that do not hold on that day

## Groups: what the podium enters

groups-bring = Bring in political and regional groups
groups-bring-what = Each group you choose comes in with its members, dates and sources as in the list of { $date }. Each is a partition of its own, and none counts in the analysis until you let it.
groups-bring-hint = Member States and observer States only, as of the day of the list
groups-bring-choice = { $n ->
    [one] { $name }: { $n } member
   *[other] { $name }: { $n } members
}
groups-bring-send = Bring in the groups ticked
groups-add-member = Add a membership
groups-add-member-what = A State is listed as a member of { $group }, with dates and source.
groups-choose-state = Choose the State
groups-since-hint = Leave it empty if the day is not known
groups-source-hint = The document in which this membership is written
groups-end = End
groups-end-title = End this membership
groups-end-what = { $state } in { $group }. The membership stays listed with its dates; sessions that begin later no longer count it.
groups-last-day = Last day of membership
groups-end-source-hint = The document that ends the membership
groups-end-send = End the membership
groups-govern = Let this group count in the analysis
groups-ungovern = Take this group out of the analysis

## The day as of which the analysis reads membership

convergence-members-on = Members counted
convergence-members-on-what = The members of each group on { $date }, the first day of the session; a State that joined later is not counted in it

## Members suggested for the list of aligned States

statements-suggest-label = Suggest the members of a group
statements-suggest-hint = Those recorded as members on { $date }, the day on which you file. Membership is not alignment: keep only States that have asked for it.
statements-suggest-choose = Choose a group
statements-suggest = Suggest members as of { $date }
statements-suggested = suggested
statements-suggest-note = { $n ->
    [one] { $n } State is suggested: a member of { $group } on { $date }. Nobody is told before you file. Membership is not alignment. Look through the list and untick every State that has not asked for it.
   *[other] { $n } States are suggested: members of { $group } on { $date }. Nobody is told before you file. Membership is not alignment. Look through the list and untick every State that has not asked for it.
}
statements-suggest-looked = We have looked through the list: each State ticked has asked to be named

## Faults of groups and memberships
## dynamic: named by acts and shown at the field

error-groups-none = Tick at least one group
error-groups-there = In this body already: { $value }. Untick them
error-groups-states = States that belong to these groups and are not in this body: { $value }. First add the Member States and observer States
error-membership-overlap = In this group, or in another of its partition, during part of this time already: { $value }. Change the dates
error-membership-until = Give the last day of membership
error-membership-end-source = Say which document ends the membership
error-statement-suggestion = Look through the suggested States, untick those that have not asked for it, and confirm that you did
error-statement-suggest-group = Choose the group whose members are to be suggested

## Political and regional groups, by their official names
## dynamic: used by the list of groups as group-<code>

group-ARAB = Group of Arab States
group-ASEAN = Association of Southeast Asian Nations
group-AU = African Union
group-CARICOM = Caribbean Community
group-CELAC = Community of Latin American and Caribbean States
group-CSTO = Collective Security Treaty Organization
group-EU = European Union
group-G77 = Group of 77 and China
group-GCC = Cooperation Council for the Arab States of the Gulf
group-MERCOSUR = Southern Common Market
group-NAM = Movement of Non-Aligned Countries
group-NORDIC = Nordic countries
group-OAS = Organization of American States
group-OIC = Organization of Islamic Cooperation
group-OSCE = Organization for Security and Cooperation in Europe
group-PIF = Pacific Islands Forum
group-SCO = Shanghai Cooperation Organization
group-SICA = Central American Integration System

## A membership entered by mistake

groups-mistake = Entered by mistake
groups-mistake-title = Withdraw an entry made by mistake
groups-mistake-what = { $state } in { $group } ({ $dates }): the entry leaves every page, for days in the past as well, as if it had never been made. No member is suggested by it any more, and where the group counts in the analysis, the areas of every session are computed without it at once. The record keeps that it was entered and withdrawn. If the membership was real and is over, end it instead.
groups-mistake-reason = What was wrong
groups-mistake-reason-hint = Kept in the record; no page shows it
groups-mistake-send = Withdraw the entry
# dynamic: named by the act and shown at the field
error-membership-reason = Say what was wrong with the entry
