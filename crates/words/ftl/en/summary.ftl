## The first draft: whole sentences, chosen by the Chair’s quantifier
## dynamic: used by assembling

summary-title-of = Chair’s summary: { $session }
summary-part-opening = Overview
summary-part-other = Other matters
summary-part-discussed = Discussion
summary-part-proposals = Concept papers and proposals
summary-part-open = Open points
summary-draft-held = “{ $session }”: the session was held on { $dates }.
summary-draft-held-meetings = { $n ->
    [one] “{ $session }”: the session was held on { $dates } and comprised { $n } meeting.
   *[other] “{ $session }”: the session was held on { $dates } and comprised { $n } meetings.
}
summary-draft-speakers = { $who ->
    [some] Some delegations filed statements, in their own name or on behalf of groups of States.
    [several] Several delegations filed statements, in their own name or on behalf of groups of States.
    [many] Many delegations filed statements, in their own name or on behalf of groups of States.
   *[most] Most delegations filed statements, in their own name or on behalf of groups of States.
}
summary-draft-others = Organizations and stakeholders contributed to the discussion as well.
summary-draft-coverage-all = Delegations spoke to all the questions put under this topic.
summary-draft-coverage = { $n ->
    [one] Delegations spoke to { $spoken } of { $n } question put under this topic.
   *[other] Delegations spoke to { $spoken } of the { $n } questions put under this topic.
}
summary-draft-question = { $who ->
    [nobody] Organizations or stakeholders spoke to question { $number }, to which delegations have yet to speak: “{ $question }”
    [some] Some delegations spoke to question { $number }: “{ $question }”
    [several] Several delegations spoke to question { $number }: “{ $question }”
    [many] Many delegations spoke to question { $number }: “{ $question }”
   *[most] Most delegations spoke to question { $number }: “{ $question }”
}
summary-draft-raised = { $who ->
    [nobody] Organizations or stakeholders spoke to further question { $number }, to which delegations have yet to speak: “{ $question }”
    [some] Some delegations spoke to further question { $number }, raised by a delegation: “{ $question }”
    [several] Several delegations spoke to further question { $number }, raised by a delegation: “{ $question }”
    [many] Many delegations spoke to further question { $number }, raised by a delegation: “{ $question }”
   *[most] Most delegations spoke to further question { $number }, raised by a delegation: “{ $question }”
}
summary-draft-general = { $who ->
    [some] Some delegations spoke to the topic in general.
    [several] Several delegations spoke to the topic in general.
    [many] Many delegations spoke to the topic in general.
   *[most] Most delegations spoke to the topic in general.
}
summary-draft-paper = A concept paper was submitted (paper { $number }): “{ $title }”
summary-draft-proposal = The following was proposed (proposal { $number }): “{ $text }”
summary-draft-merged = The Chair brought several proposals together in one wording (proposal { $number }): “{ $text }”
summary-draft-open-question = Question { $number } has yet to be spoken to: “{ $question }”
summary-draft-open-raised = Further question { $number }, raised by a delegation, has yet to be spoken to: “{ $question }”
summary-draft-open-concerns = Further discussion of proposal { $number } would be useful.
summary-draft-open-unknown = The Chair invites delegations to share their views on proposal { $number }.
summary-footnote = In this summary, “several” stands for at least { $several } delegations, “many” for at least { $many } per cent of the delegations, and “most” for more than { $most } per cent of them. “Some” stands for any smaller number. The words describe; they do not weigh one delegation against another.

## The list

summary-list-title = Chair’s summaries
summary-list-what = What the Chair has summed up of this session, under the Chair’s own responsibility.
summary-list-what-chair = Summaries of this session. The Chair’s team works on them; others read what the Chair publishes.
summary-list-none = There is no summary yet. One appears here as soon as the Chair publishes it to you.
summary-list-none-chair = There is no summary yet. Begin one: a first draft is assembled from statements, answers, released areas and proposals.
summary-number = Summary { $number }
summary-no-symbol = No symbol yet
summary-not-published = Not published yet
summary-published-on = Published on { $date }
summary-published-to = Published to: { $audience }
summary-published-as = Published as { $symbol }.
summary-versions-count = { $n ->
    [one] { $n } version
   *[other] { $n } versions
}
summary-open-work = Open the working copy
summary-symbol-give = Give this symbol
summary-all = All summaries

## Beginning one, and its head

summary-new-title = Begin a summary
summary-go-on = Continue the summary
summary-new-another = Begin another summary
summary-new-what = A first draft is assembled from the record, topic by topic. Only the Chair and the Chair’s team see it until the Chair publishes it.
summary-head-title = Title, symbol and quantifiers
summary-head-what = What you change here holds for the next version. Published versions stay as they are.
summary-title-label = Title
summary-symbol-label = Document symbol
summary-symbol-hint = As the Secretariat gives it, such as A/AC.292/2022/CRP.2. A later version adds Rev.1 by itself. It can stay empty until you publish.
summary-quantifiers-title = Quantifiers
summary-quantifiers-what = The summary says “some”, “several”, “many” or “most” delegations, and never a number. The footnote of the summary says what the words mean.
summary-several-label = “Several” from this many delegations
summary-several-hint = At least 4, so that nobody can tell from “some” that fewer than three stand behind it.
summary-many-label = “Many” from this share of the delegations, in per cent
summary-most-label = “Most” above this share of the delegations, in per cent
summary-begin = Assemble the first draft
summary-save = Save

## The working copy

summary-working-copy = Working copy
summary-work-title = Working copy of the Chair’s summary
summary-work-what = Only the Chair and the Chair’s team see this page. Each paragraph opens to exactly what stands behind it.
summary-work-empty = Nothing stands in this summary yet.
summary-publish-go = Go to publishing
summary-preview-go = See it as others will
summary-read-published = Read it
summary-changes-since = What has changed since
summary-differences = { $n ->
    [one] { $n } paragraph differs from what the record says now.
   *[other] { $n } paragraphs differ from what the record says now.
}
summary-no-differences = Everything that was assembled agrees with the record.
summary-anew-go = Assemble anew
summary-contents = Contents
summary-col-topic = Topic
summary-col-paragraphs = Paragraphs
summary-col-edited = In your own words
summary-edited = Edited by the Chair’s team
summary-own = Written by the Chair’s team
summary-lacks = No version in: { $languages }
summary-sources-count = { $n ->
    [one] { $n } source
   *[other] { $n } sources
}
summary-delegations-count = { $n ->
    [one] from { $n } delegation
   *[other] from { $n } delegations
}
summary-statements = Statements
summary-sources-open = Open the sources
summary-sources-none = No source in the record
summary-edit = Edit
summary-up = Move up
summary-down = Move down
summary-leave-out = Leave out
summary-put-back = Put back
summary-add-after = Add below
summary-left-out-title = Left out
summary-left-out-what = These are not part of the summary. Their text and sources are kept.
summary-back-to-work = Back to the working copy

## Editing and adding

summary-edit-title = Edit the paragraph
summary-edit-heading = Edit the heading
summary-edit-what = Its sources stay with it. Write “some delegations” rather than names.
summary-text-label = Text
summary-text-hint = One language is enough; others read it until there is a version in theirs. An empty line begins a new part of the paragraph.
summary-other-languages = Other languages
summary-restored = What you typed earlier is here again.
summary-start-again = Give up what I typed
summary-meanwhile = Somebody of the Chair’s team has changed this text since you began. It reads now:
summary-assembled-show = Show what was assembled
summary-assembled-take = Take the assembled text again
summary-add-title = Add a paragraph or heading
summary-add-what = It stands below the paragraph you came from.
summary-add = Add it
summary-kind-label = What do you add?
# dynamic: used by the form as summary-kind-<code>
summary-kind-paragraph = A paragraph
# dynamic: used by the form as summary-kind-<code>
summary-kind-heading = A heading within a topic
# dynamic: used by the form as summary-kind-<code>
summary-kind-topic = The heading of a topic
summary-statements-label = Statements it rests on
summary-statements-hint = Their numbers, such as 12, 40. They become the sources of the paragraph.

## Sources

summary-sources-title = Sources
summary-sources-of = Sources of paragraph { $number }
summary-sources-what = Only the Chair and the Chair’s team see this page.
summary-col-source = Source
summary-col-words = Words
summary-source-answer = Answers the question
summary-source-statement = Statement
summary-source-position = Position
summary-source-question = Question
summary-source-proposal = Proposal
summary-source-paper = Concept paper
summary-source-release = Area the Chair released
summary-source-letter = Letter of the Chair
summary-source-gone = It does not stand any more
summary-source-moved = The position has changed since

## Assembling anew

summary-anew-title = Assemble anew
summary-anew-what = What the record says now, beside what the summary says. Nothing changes unless you choose it.
summary-anew-new = New in the record
summary-anew-changed = Changed in the record
summary-anew-gone = No longer in the record
summary-anew-before = In the summary:
summary-anew-now = As the record says now:
summary-anew-sources = Sources: { $before } before, { $now } now
summary-take-no = Leave it as it is
summary-take-sources = Keep my text, take over the sources
summary-take-replace = Replace my text by the assembled one
summary-take-changed = Take it over
summary-take-new = Put it into the summary
summary-take-gone = Leave it out of the summary
summary-take = Take over what is chosen

## Preview and publishing

summary-preview-title = Preview
summary-preview-what = The working copy as others will read it once it is published. Choose which readers:
summary-publish-title = Publish the summary
summary-publish-what = A version is frozen with its digest, and every delegation and participant it is for is told. Later changes make a new version.
summary-publish-replaces = It takes the place of the version that is read now. That one stays readable as an earlier version.
summary-keeps-what = Whoever is not among the readers you choose keeps reading the version that was published to them before:
summary-keeps-participants = Organizations and stakeholders keep reading { $symbol }.
summary-keeps-public = The public keeps reading { $symbol }.
summary-lacking = Paragraphs without a version in
summary-check-title = Check before you publish
summary-check-what = Below is what others will read. Published to: { $audience }.
summary-publish-now = Publish this version
summary-withdraw-go = Withdraw this version
summary-withdraw-title = Withdraw { $symbol }
summary-withdraw-what = Nobody can read this version any more, and everybody it was published to is told. Its digest stays in the record. The working copy stays as it is.
summary-withdraw-remains = { $symbol } is read in its place.
summary-withdraw-none-remains = There is no other version: the summary leaves the pages of everybody but the Chair’s team.
summary-withdraw-now = Withdraw this version

## The reading page

summary-open-to-you = In the record:
summary-open-to-you-many = In the record
summary-ref-release = Released area
summary-words-withdrawn = This paragraph repeated words that their owner has withdrawn.
summary-newer = There is a newer version:
summary-versions-title = Other versions
summary-hash = Digest of this version (SHA-256)
summary-col-published = Published on

## What changed

summary-changes-title = What changed since the version before
summary-changes-between = What changed: { $from } → { $to }
summary-changes-same = { $n ->
    [one] { $n } paragraph or heading is the same.
   *[other] { $n } paragraphs and headings are the same.
}
summary-changes-moved = Some stand in another order.
summary-changes-none = No text has changed.
summary-row-added = Added
summary-row-removed = Removed
summary-row-changed = Changed
summary-diff-added = Added:
summary-diff-removed = Removed:

## Faults
## dynamic: named by acts and shown at the field

error-summary-title = Write the title, in one language at least
error-summary-symbol-missing = The summary has no symbol yet. Give it one before you publish
error-summary-several = Give a number from 4 to 1000
error-summary-many = Give a share from 1 to 99 per cent, not above that of “most”
error-summary-most = Give a share from 50 to 99 per cent
error-summary-empty = Write the text, in one language at least
error-summary-changed = It was changed meanwhile. Look at it as it is now, and send it again
error-summary-nothing = There is no paragraph to publish
error-summary-nothing-taken = Choose at least one difference to take over
error-summary-statements = There is no such statement: { $value }
error-summary-audience = Choose who may read it
error-summary-too-far = { $n ->
    [one] Paragraph { $value } repeats a proposal, a paper’s title, a question or a released area that is not for these readers. Choose fewer readers, put it into your own words, or leave it out
   *[other] Paragraphs { $value } repeat a proposal, a paper’s title, a question or a released area that is not for these readers. Choose fewer readers, put them into your own words, or leave them out
}
summary-save-pdf = Save as PDF
error-summary-languages = { $n ->
    [one] Paragraph { $value } may not say the same in every language. Tick that this is meant, or go back and mend it
   *[other] Paragraphs { $value } may not say the same in every language. Tick that this is meant, or go back and mend them
}
error-summary-emptied = The text has to stand in the language that it was first written in. Write it there, or begin again from what was assembled

## Publishing paragraphs that differ between languages

summary-languages-title = Languages that differ
summary-languages-what = { $n ->
    [one] Paragraph { $paragraphs } was changed in some languages only, or later in some than in others, or is missing in some. Look whether it says the same to all its readers.
   *[other] Paragraphs { $paragraphs } were changed in some languages only, or later in some than in others, or are missing in some. Look whether they say the same to all their readers.
}
summary-languages-confirm = The languages are meant to differ
