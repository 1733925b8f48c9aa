## Participants

people-what = The States, organizations and stakeholders that take part in this body.
people-filter = Groups
people-all = All participants
people-empty = No participant is listed here yet. The Secretariat or the Chair’s team adds participants.
people-counted = { $n ->
    [one] { $n } participant
   *[other] { $n } participants
}
people-name = Name
people-names = Official names
people-group = Group
people-groups = Groups
people-no-group = No membership of a group is recorded.
people-dates = Dates
people-source = Source
people-since = Since { $date }
people-until = Until { $date }
people-dates-unknown = Dates not known

## Kinds of participant as headings
## dynamic: used by the list as people-kind-<code>

people-kind-member-state = Member States
people-kind-observer-state = Observer States
people-kind-regional-organization = Regional organizations
people-kind-sub-regional-organization = Subregional organizations
people-kind-intergovernmental-organization = Other intergovernmental organizations
people-kind-business = Businesses
people-kind-ngo = Non-governmental organizations
people-kind-academia = Academic institutions

## Taking an entry back

people-mistake = Entered by mistake: withdraw the entry
people-mistake-what = { $name } leaves every page, and its code is free again. This can be done while nothing refers to it. The record keeps that it was entered and withdrawn.

## The list as a document

people-list-title = List of participants
people-list-status = Issued by the Secretariat. Organizations are listed by name, persons are not.
people-list-issue = Issue the list of participants
people-list-issue-what = The list is frozen as it is now: States, observers, organizations and stakeholders by name, no persons. Documents follow in six languages.
people-list-issued = List of participants { $symbol }, { $date }
