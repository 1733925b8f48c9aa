## The list of papers

papers-what = Concept papers of delegations and organizations, newest first, and after them non-papers.
papers-submit = Submit a paper
papers-none = No paper yet. Papers appear here as soon as a delegation or an organization submits one that you may read.
papers-none-here = No paper fits these choices.
papers-show-all = Show all papers
papers-count = { $n ->
    [one] { $n } paper
   *[other] { $n } papers
}
papers-col-number = Paper
papers-col-paper = Title and proposer
papers-col-version = Version
papers-number = Paper { $number }
papers-number-non-paper = Non-paper { $number }
papers-non-paper = Non-paper
papers-yours = Of your delegation: only you see this
papers-sponsor-count = { $n ->
    [one] { $n } co-sponsor
   *[other] { $n } co-sponsors
}
papers-presents = Asks to be presented: { $topic }
papers-filter-all = All
papers-filter-own = Our own
papers-filter-whose = Submitted by:
papers-filter-meeting = At a meeting:
papers-filter-presenting = Ask to be presented
papers-withdrawn-note = The paper is withdrawn. It no longer appears on any page.

## What the reader’s State has to do with a paper
## dynamic: used by the list as papers-your-state-<standing>

papers-your-state-invited = You are invited to co-sponsor
papers-your-state-asked = You asked to co-sponsor
papers-your-state-sponsor = You co-sponsor

## Submitting

papers-new-title = Submit a paper
papers-new-what = A concept paper sets out an idea, and can hold proposals on which positions are taken. You check it on the next page before anything is submitted.
papers-title-label = Title
papers-title-hint = In the language of the paper, in one line.
papers-text-label = Text of the paper
papers-text-hint = Up to 60,000 characters. Leave an empty line between paragraphs: they are numbered. A line that begins with # is a heading.
papers-topics-label = Topics
papers-topics-hint = Tick those that the paper speaks to. You may leave this empty.
papers-audience-label = Who may read it
papers-non-paper-label = This is a non-paper
papers-non-paper-hint = Other readers, the Chair’s team included, see no author, symbol or co-sponsors, and of the time of submission only the day. It carries no position and no proposal, and is never exported to others.
papers-presents-label = We ask to present it at a meeting
papers-presents-hint = The Secretariat and the Chair’s team see this. It promises no time.
papers-presents-topic-label = Under which topic
papers-presents-topic-hint = Needed only if you ask to present it.
papers-presents-topic-none = Choose a topic
papers-check-title = Check your paper
papers-check-what = This is exactly what will be submitted. Once submitted, a version cannot be changed; the paper can be revised and withdrawn.
papers-non-paper-check = Other readers are not told who wrote it. Its words are shown as they stand: check that they do not say it either.
papers-names-itself = The title or the text holds the name { $name }. No page can hide what the text itself says.
papers-file-yours = Only your delegation can download this file.
papers-fact-proposer = Proposer
papers-fact-presents = To be presented under
papers-language-warning = The text seems to be in another language: { $language }. Check the choice below before you submit.
papers-submit-now = Submit the paper
papers-submit-non-paper = Submit the non-paper
papers-received = Received at { $time }: { $paper }.
papers-received-non-paper = Received as non-paper { $number }.

## The page of a paper

papers-by = Submitted by { $name }
papers-non-paper-what = Without author, symbol or sponsors. It carries no position.
papers-is-earlier = This is an earlier version. The latest is { $version }.
papers-to-latest = Read the latest version
papers-facts-title = About this paper
papers-versions-title = Versions
papers-version-first = Version 1
papers-compare-link = What changed
papers-co-sponsors = Co-sponsors
papers-since = Since { $date }
papers-sponsor-lag = Sponsored { $version }; not yet confirmed for { $latest }
papers-proposals-title = Proposals in this paper
papers-proposals-what = Positions are taken on each of them, on its own page.
papers-proposals-none = No proposal has been made from this paper. Proposals appear here when its proposer makes some of its words one.
papers-proposals-none-own = You have not made any of its words a proposal yet.
papers-proposal-version = Made from { $version }
papers-back = Back to the paper
papers-made-from = Made from

## Co-sponsoring

papers-ask = Ask to co-sponsor
papers-ask-for = Ask to co-sponsor { $version }
papers-join = Co-sponsor this paper
papers-confirm = Confirm for { $version }
papers-decline = Decline the invitation
papers-take-request-back = Take our request back
papers-leave = Withdraw our co-sponsorship
papers-invites-you = { $name } invites your State to co-sponsor this paper. Until you confirm, only the two of you see this.
papers-you-asked = Your State has asked to co-sponsor { $version }. { $name } has not answered yet; only the two of you see this.
papers-you-sponsor = Your State co-sponsors this paper since { $date }.
papers-sponsor-title = Co-sponsor
papers-sponsor-ask = Ask that { $state } co-sponsor { $paper }?
papers-sponsor-join = { $state } co-sponsors { $paper }, { $version }?
papers-read-it = Read it
papers-sponsor-ask-what = { $name } is told, and answers. Until then only the two of you see that you asked.
papers-sponsor-shown = Your State is then named as a co-sponsor to everybody who may read the paper, with the date.
papers-sponsor-version = This holds for the version above. If the proposer revises the paper, you are told, and named with the version you confirmed until you confirm the new one.
papers-sponsor-any-time = You can withdraw your co-sponsorship at any time. It is no position on the proposals in the paper.
papers-sponsors-title = Invite co-sponsors
papers-sponsors-what = Each State confirms by an act of its own. Before it does, it is not shown as a co-sponsor.
papers-asking-title = Ask to co-sponsor
papers-accept = Accept { $name }
papers-decline-request = Decline { $name }
papers-invited-title = Invited, not confirmed
papers-invited-none = No invitation waits for an answer. States that you invite appear here until they confirm or decline.
papers-invited-who-sees = Only you and each invited State see this.
papers-take-back = Take back the invitation to { $name }
papers-invite-title = Invite further States
papers-invite-label = States to invite
papers-invite-hint = Each one is told at once, and reads the paper whatever its audience until it declines.
papers-invite-now = Invite

## Revising, and versions beside each other

papers-revise-title = Revise
papers-revise-what = You write { $version } of { $paper }. Earlier versions stay readable, and the difference is shown.
papers-revise-sponsors = Co-sponsors are told and confirm anew.
papers-revise-again = Start again from the latest version
papers-revise-next = See what changes
papers-revise-check = Check the revision
papers-revise-now = Submit { $version }
papers-fact-told = States that are told
papers-compare-title = What changed
papers-compare-what = From { $from } to { $to }
papers-compare-earlier = Earlier:
papers-compare-later = Later:
papers-compare-same = No paragraph changed.
papers-compare-count = { $n ->
    [one] { $n } paragraph changed.
   *[other] { $n } paragraphs changed.
}
papers-legend-inserted = New words
papers-legend-deleted = Deleted words
papers-said-inserted = [new:
papers-said-deleted = [deleted:
papers-said-end = end]
papers-said-was = before:

## Proposals from a paper

papers-propose-title = Make a proposal of it
papers-propose-what = From { $paper }, { $version }: tick the words, or write the proposal yourself. Delegations then take positions on it.
papers-propose-sentences = Words of the paper
papers-propose-sentences-hint = Tick one sentence, or several that follow each other.
papers-propose-wording = Or your own wording
papers-propose-wording-hint = In the language of the paper. Leave this empty if you ticked sentences.
papers-propose-audience = Who may read it, as for the paper: { $audience }

## Symbol

papers-symbol-title = Give a symbol
papers-symbol-change = Change the symbol
papers-symbol-what = The proposer is told. Revisions carry the symbol with their number, such as Rev.1.
papers-symbol-label = Document symbol
papers-symbol-hint = Such as A/AC.292/2026/WP.3, without Rev.
papers-symbol-now = Give the symbol

## Withdrawing

papers-withdraw-title = Withdraw
papers-withdraw-ask = Withdraw { $paper }?
papers-withdraw-views = All its versions leave every page, for everybody, at once.
papers-withdraw-record = The record keeps that it was submitted and withdrawn, and its digest only:
papers-withdraw-told = These States, which co-sponsor it, are invited to or ask to, are told: { $states }.
papers-withdraw-proposals = Its proposals are withdrawn with it, with all positions on them, yours and those of others, and with what the Chair released of them. Each delegation that has taken a position there is told.
papers-withdraw-final = It cannot be put back. You can submit the text again as a new paper.
papers-withdraw-keep = Proposals you keep as your own
papers-withdraw-keep-hint = Those you tick stay, with the positions on them, as proposals of yours that no longer name a paper. Nothing is ticked for you.
papers-withdraw-now = Withdraw the paper

## Faults of papers
## dynamic: named by acts and shown at the field

error-paper-title-empty = Write the title of the paper
error-paper-empty = Paste the text of the paper, or upload a file
error-paper-long = The text is longer than { $value } characters. Shorten it, or submit it in parts
error-paper-audience = Choose who may read the paper
error-paper-present-topic = Choose the topic under which you ask to present it
error-paper-present-audience = To be presented at a meeting, the paper must be open at least to the Secretariat and the interpreters. Choose a wider audience, or untick this
error-paper-non-paper-present = A non-paper is not presented at a meeting: that would show who wrote it. Untick one of the two
error-paper-language-differs = The text seems to be in another language. Check the choice, then submit again
error-paper-changed = The draft was changed in another window. Check what is shown now, then submit it
error-paper-already-submitted = This was submitted already
error-paper-same = Nothing differs from the version before. Change something, or cancel
error-paper-versions = A paper has at most { $value } versions. Submit a new paper
error-paper-moved = A newer version has come meanwhile. Read it, then go on from it
error-paper-invite-none = Tick at least one State
error-paper-invite-state = Only States other than your own can be invited
error-paper-invite-own = Only your own delegation may read this paper, so nobody can be invited. Revise it with a wider audience
error-paper-proposal-none = Tick a sentence, or write a wording
error-paper-proposal-both = You ticked sentences and wrote a wording. Empty this field, or untick the sentences
error-paper-proposal-differs = The wording differs from the words ticked. Leave out one of the two
error-paper-proposal-own = Only your own delegation may read this paper, so nobody could take a position on it. Revise it with a wider audience
error-symbol-empty = Write the symbol
error-symbol-form = Write the symbol as on a document, in capital letters and figures with strokes between the parts, such as A/AC.292/2022/CRP.2; leave out Rev.1
error-symbol-taken = Another document of this body has, or had, this symbol. Choose a different one

## What a participant is told about papers
## dynamic: used by the Today page as today-notice-<kind>

today-notice-paper-invited = { $name } invites your State to co-sponsor paper { $number }
today-notice-paper-accepted = Your State now co-sponsors paper { $number } by { $name }, as you asked
today-notice-paper-invitation-withdrawn = { $name } took back the invitation to co-sponsor paper { $number }
today-notice-paper-request-declined = { $name } did not take up your request to co-sponsor paper { $number }
today-notice-paper-revised = Paper { $number } by { $name } was revised. See what changed, and confirm your co-sponsorship if you agree
today-notice-paper-withdrawn = Paper { $number } by { $name } was withdrawn
today-notice-paper-asked = A State asks to co-sponsor your paper { $number }
today-notice-paper-sponsored = A State now co-sponsors your paper { $number }
today-notice-paper-revision-confirmed = A State confirmed its co-sponsorship for the latest version of your paper { $number }
today-notice-paper-sponsor-left = A State withdrew its co-sponsorship of your paper { $number }
today-notice-paper-invitation-declined = A State declined to co-sponsor your paper { $number }
today-notice-paper-request-withdrawn = A State no longer asks to co-sponsor your paper { $number }
today-notice-paper-symbol = The Secretariat gave your paper { $number } its symbol
today-notice-proposal-withdrawn = Proposal { $number }, on which you had taken a position, was withdrawn together with its paper

## Papers on the Today page

today-new-papers = { $n ->
    [one] { $n } new paper
   *[other] { $n } new papers
}
today-papers-presenting = { $n ->
    [one] { $n } paper whose proposer asks to present it
   *[other] { $n } papers whose proposers ask to present them
}
today-paper-invited = You are invited to co-sponsor paper { $number }: { $title }

## A revision with other topics or another audience
## dynamic: named by the check page of a revision, and by the act

papers-revise-audience-hint = As it is now: change it if others are to read it. Each line includes the ones above it.
papers-revise-wider = New readers read this version. Earlier versions stay with those for whom they were submitted.
papers-revise-narrower = Whoever may not read it any more loses the whole paper at once, earlier versions and their files included. A summary of the Chair that repeats its title no longer shows them that paragraph.
papers-revise-narrower-sponsors = States that co-sponsor it, or that you have invited to, read it as before.
papers-revise-narrower-proposals = Proposals made from it stay, with the positions on them, for those for whom they were put. You can withdraw each on its own page.
papers-revise-no-present = You no longer ask to present it at a meeting: those who plan the meetings may not read it any more.
error-paper-audience-sponsors = States co-sponsor this paper or are invited to, so it cannot be kept to your delegation. Choose a wider audience, or withdraw the paper
