## Proposals

proposals-what = What positions are taken on, in the words of whoever proposed it. Nothing here is agreed.
proposals-none = No proposal can be read by you yet. Proposals appear here when a delegation or an organization puts one, or when the Chair merges several.
proposals-count = { $n ->
    [one] { $n } proposal
   *[other] { $n } proposals
}
proposals-no-topic = Without a topic
proposals-put-by = Proposed by { $name }
proposals-merged = Wording merged by the Chair
proposals-recorded-vote = Recorded vote
proposals-topic = Topic
proposals-put-on = Put on
proposals-readers = Who may read it
proposals-languages = Languages
proposals-to-area = Open its area
proposals-put = Put a proposal
proposals-put-what = Write it as you would have it in a text: one idea that others can support, change or oppose.
proposals-put-send = Put the proposal
proposals-check-title = Check the proposal
proposals-check-what = This is what its readers will see. Once put, the wording cannot be changed; the proposal can be withdrawn, with all positions on it.
proposals-proposer = Proposed by
proposals-merge = Merge proposals into one wording
proposals-merge-what = The result is marked as worded by the Chair. Positions on the proposals it comes from stay with them.
proposals-merge-send = Put the merged wording
proposals-from-label = Which proposals is it merged from?
proposals-from-none = There is no proposal of a delegation or organization yet.
proposals-title-label = Short title (optional)
proposals-title-hint = A few words by which others find it in lists. Without a title, lists show how the wording begins.
proposals-full-wording = Full wording
proposals-sources = Merged from
proposals-wording-label = Wording
proposals-wording-hint = Other languages see this wording until there is a translation.
proposals-language-label = Language of the wording
proposals-topic-label = Topic
proposals-topic-none = No topic
proposals-audience-label = Who may read it?
proposals-withdraw = Withdraw this proposal
proposals-withdraw-what = It leaves every page, together with the positions on it and with what the Chair released of it.

## Taking a position

positions-take = Take a position
positions-change = Take another position
positions-ours = Attributed to you
positions-choose-what = A position rests on your own words. Choose the statement that says what you think of this proposal.
positions-choose = Your statements
positions-no-statement = You have filed no statement in this session yet. File one first; your position then rests on a passage of it.
positions-file = File a statement
positions-file-another = File another statement
positions-behalf = on behalf of { $group }
positions-kept = kept to your own delegation, so nobody could read what the position rests on
positions-aligned = { $n ->
    [one] { $n } aligned State
   *[other] { $n } aligned States
}
positions-carries = { $n ->
    [one] This statement names { $n } State as aligned. Your position is attributed to it too until it takes its own; it is told at once.
   *[other] This statement names { $n } States as aligned. Your position is attributed to them too until they take their own; they are told at once.
}
positions-take-what = Tick the words your position rests on, then say what it is. You see everything once more before it counts.
positions-passage-label = Which words of statement { $number } say it?
positions-passage-hint = Tick one sentence, or several that follow each other.
positions-existing = Use a passage that is already marked
positions-existing-hint = It counts only when no sentence is ticked above.
positions-stance-label = What is your position?
positions-changes-label = Which changes, or what would meet your concern?
positions-changes-hint = Needed for support with changes. For a concern or an objection you may say what would meet it.
positions-changes-short = Asks for
positions-check-title = Check your position
positions-check-what = It counts when you confirm it. You can withdraw it at any time.
positions-counts-as-unknown = The Chair’s team reads it; in every count it stands as unknown.
positions-seen-label = Who sees it
positions-seen-chair = The Chair and the Chair’s team, with your name and these words. Your own people see it too.
positions-seen-aligned = The Chair and the Chair’s team, with your name and these words; your own people; and the States named as aligned, to which it is attributed as well.
positions-seen-others = Nobody else. If the Chair releases something on this proposal, others read the Chair’s own words, never your position.
positions-seen-statement = Who may read the statement: { $audience }
positions-confirm = Confirm this position

## What each position means
## dynamic: used by the form as stance-hint-<code>

stance-hint-support = You support it as it stands.
stance-hint-support-with-changes = You support it once the changes you name are made.
stance-hint-neutral = You neither support nor oppose it.
stance-hint-concern = Something about it troubles you, and it could be met.
stance-hint-oppose = You object to it.
stance-hint-open-to-it = You may come to support it. Counts as unknown.
stance-hint-wishes-to-know-more = You have questions first. Counts as unknown.
stance-hint-awaiting-instructions = Your capital has not decided. Counts as unknown.

## Why a position is attributed
## dynamic: used by attributions as position-basis-<code>

position-basis-own = Own position
position-basis-aligned = Aligned
position-basis-recorded-vote = Recorded vote

## What a delegation finds attributed to it

ours-what = Everything that is attributed to you, why, and how to correct it. A position through a statement that names you needs no confirmation: it holds until you say that it is not yours.
ours-none = Nothing is attributed to you yet. Positions appear here when you take one, or when a statement that names you as aligned carries one.
ours-remove-there = You can remove yourself from the statement on its page.
ours-conflict = You are also named as aligned in a statement that says otherwise: { $stance }. Your own position counts.
ours-withdraw = Withdraw our position
ours-then-aligned = After that, the position by statement { $number }, which names you, holds for you: { $stance }.
ours-then-unknown = After that, your position on this proposal is unknown.
ours-disclaim = Not our position
ours-nothing = Nothing known of you
ours-nothing-what = Silence is not a position: on these proposals you are counted as unknown.
ours-history = All positions you have taken
ours-history-what = The latest one counts. You and the Chair’s team see the earlier ones.
ours-when = Confirmed
ours-state = Now
history-title = Positions taken by { $name }
history-what = Every position it has confirmed in this session, the latest first. The latest that stands is its own; what it has through other statements is not here.
history-none = It has confirmed no position of its own in this session. What is attributed to it comes from statements that name it as aligned.

## dynamic: used by the history of own positions
ours-history-holds = Counts
ours-history-replaced = Replaced by a later one
ours-history-withdrawn = Withdrawn
ours-history-statement-withdrawn = Its statement was withdrawn
