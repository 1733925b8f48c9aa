## A delegation’s private room: the list of drafts

room-title = Private room
room-lede = Drafts of your delegation, comments of your experts, and the sign-off before anything leaves. Nobody outside your delegation has a way in, neither the Secretariat nor the Chair.
room-plainly = What you keep here is stored sealed. Whoever runs this server could still read along while you work. Filing a text drafted elsewhere is just as easy.
room-elsewhere = File a text drafted elsewhere
room-begin = Begin a draft
room-begin-paper = Begin a draft of a concept paper
room-begin-position = Begin a draft of a position
room-begin-revision = Begin a draft of a new version
room-draft-revision = Draft the next version in the private room
room-draft-position = Draft a position in the private room
room-rule-change = Change this
room-none = No draft yet. Drafts appear here as soon as somebody of your delegation begins one.
room-none-here = There is no such draft.
room-count = { $n ->
    [one] { $n } draft
   *[other] { $n } drafts
}
room-col-draft = Draft
room-col-state = State
room-col-comments = Comments
room-col-changed = Last changed
room-filter-which = Drafts:
room-filter-open = In work
room-filter-filed = Left the room
room-filter-aside = Set aside
room-comments-open = { $n ->
    [0] None open
    [one] { $n } open
   *[other] { $n } open
}
room-number = Draft { $number }
room-version = Version { $version }
room-state-draft = In work
room-state-asked = Waits for sign-off
room-state-signed = Signed off
room-state-filed = Filed as a statement
room-state-filed-paper = Submitted as a paper
room-state-filed-revision = Submitted as a new version
room-state-filed-position = Confirmed as a position
room-state-aside = Set aside

## Writing

room-begin-what = Only your delegation reads it. It can be changed as often as you like; every version stays.
room-begin-keep = Keep the draft
room-change-title = Change the draft
room-change-what = A changed text becomes a new version. If the draft was signed off, it must be signed off again.
room-change-keep = Keep as a new version
room-see-changes = See what changed
room-purpose-label = What it is for
room-revises-label = Goes on from
room-kind-label = What it is to become
room-purpose-none = Nothing in particular
room-purpose-topic = The topic as a whole: { $topic }
room-position-title = Position on proposal { $number }

## Named in the form’s template
## dynamic: named in the form’s template

room-text-hint = Leave an empty line between paragraphs: comments are made paragraph by paragraph.
room-proposal-label = Proposal
room-proposal-choose = Choose a proposal
room-text-hint-paper = Up to 60,000 characters. Leave an empty line between paragraphs: they are numbered, and comments are made paragraph by paragraph. A line that begins with # is a heading.

## What a draft is to become
## dynamic: used by the room as room-kind-<word>

room-kind-statement = Statement
room-kind-paper = Concept paper
room-kind-position = Position
room-kind-revision = New version of a paper

## One draft

room-filed-link = This draft was filed as a statement. Open the statement.
room-filed-link-paper = This draft was submitted as a paper. Open the paper.
room-filed-link-revision = This draft was submitted as a new version of a paper. Open the paper.
room-filed-link-position = This draft was confirmed as a position. See what is attributed to you.
room-needs-head = Still needed: the sign-off of the head of delegation.
room-needs-other = Still needed: the sign-off of one other person of the delegation.
room-needs-mission = Still needed: the head’s note of a call-back to the mission.
room-needs-nothing = Nothing more is needed: this version may leave.
room-signed-by = Signed off by { $who } ({ $capacity })
room-called-back = Call-back to the mission: { $who }, { $when }
room-file = File this statement
room-file-paper = Submit this paper
room-file-position = Take this position
room-file-revision = Submit this version
room-ask = Ask for sign-off
room-sign-link = Read and sign off
room-take-back = Take my sign-off back
room-take-up = Take it up again
room-aside = Set this draft aside
room-aside-what = It stays in the room, and can be taken up again.
room-versions = Versions
room-facts = About this draft
room-compare-same = The text is the same in both versions.
room-back = Back to the draft

## Comments

room-comments-label = Comments
room-comments-whole = Comments on the whole text
room-comments-gone = Comments on passages that are gone
room-comment-on = Comment on paragraph { $number }
room-comment-on-heading = Comment on the heading “{ $heading }”
room-comment-on-whole = Comment on the whole text
room-comment-label = Your comment
room-comment-send = Comment
room-comment-settle = Mark as settled
room-comment-reopen = Open again
room-comment-settled = Settled by { $who }

## Files

room-files = Files
room-files-what = They are sealed like the draft, and read by your delegation alone. When the text leaves the room, they stay here.
room-files-none = No file yet.
room-file-about = { $n } kB · added by { $who }
room-file-label = Add a file
room-file-hint = A PDF, a picture (PNG, JPEG), a Word file (.docx) or plain text, up to 10 MB; up to 20 files beside one draft.
room-file-add = Add this file
room-file-take-out = Take out
room-file-take-out-what = Its content is destroyed on this server. The log of the room still says that it was here.
room-file-take-out-now = Take this file out

## Sign-off

room-sign-title = Sign off
room-sign-what = You put your name under exactly this title and text. If anything is changed afterwards, your sign-off no longer holds.
room-sign = Sign off version { $version }
room-call-what = Your delegation has no second person here. Call the mission back on a number that you know, read the text to them, and note with whom you spoke and when.
room-rule-title = Sign-off before a text leaves
room-rule-what = This holds for every draft that has not left the room yet. Texts drafted elsewhere are filed as before.
room-rule-set = Set this rule

## Fields and rules
## dynamic: named in templates, and used as room-rule-<word> and room-rule-now-<word>

room-called-with = With whom you spoke
room-called-on = On which day
room-called-at = At what time
room-called-zone = On the clocks of the place of the meeting.
room-rule-label = Who signs off
room-rule-hint = The head of delegation sets this.
room-rule-head = The head of delegation alone
room-rule-head-and-other = The head of delegation and one other person of the delegation
room-rule-head-and-mission = The head of delegation, after a call-back to the mission (for a delegation of one)
room-rule-now-head = Before a text leaves, the head of delegation signs it off.
room-rule-now-head-and-other = Before a text leaves, the head of delegation and one other person sign it off.
room-rule-now-head-and-mission = Before a text leaves, the head of delegation signs it off after a call-back to the mission.

## On the way out

room-leaving = This text comes from your private room and was signed off. Title, language and text stay as they were signed. Choose here who may read it.
room-leaving-paper = This text comes from your private room and was signed off. Title, language and text stay as they were signed. Choose here what it is about, who may read it, and whether it is a non-paper.
room-leaving-position = This position comes from your private room and was signed off. It stays as it was signed. Choose here the statement and the words it rests on.
room-leaving-revision = This version comes from your private room and was signed off. Title and text stay as they were signed. Choose here what it is about and who may read it.
room-leaving-not = Do not file it now
room-leaving-back = Back to the private room
room-leaving-check = This text was signed off in your private room. The record will hold the digest of what was signed.

## The room’s key

room-key-title = A new key for this room
room-key-what = Drafts, comments, files and the log of this room are sealed anew under a new key, with your notes and evening reports. The old key is destroyed on this server. For your delegation nothing changes.
room-key-when = Do this when an account of your delegation was closed, or when a copy of the server’s data may be in other hands. Whoever has such a copy and its keys can open what it holds, and nothing that is written from now on.
room-key-record = The record will say that your delegation made a new key, and nothing of what is in the room.
room-key-renew = Make a new key
room-key-closed = An account of your delegation was closed on { $date }, after this room got its key.

## The room’s own log

room-log-title = Log of the room
room-log-lede = What happened in this room, in a log of its own: bound like the record, kept apart from it, and read by your delegation alone. The record hears of a draft only when it is filed.
room-log-none = Nothing happened in the room yet. Every act in it leaves an entry here.
room-log-save = Save the log
room-log-key-what = This log has a key of its own. Take it down here once: it tells this log from any other.
room-log-count = { $n ->
    [one] { $n } entry
   *[other] { $n } entries
}
room-log-cut = { $n ->
    [one] The latest is shown; the saved file holds all of them.
   *[other] The latest { $n } are shown; the saved file holds all of them.
}
room-log-col-number = Entry
room-log-col-what = What happened
room-log-col-who = Who
room-log-col-when = When

## What happened
## dynamic: used by the log as room-did-<act>

room-did-begin-room-draft = Draft { $draft } begun
room-did-revise-room-draft = Draft { $draft } changed: version { $version }
room-did-comment-room-draft = Comment on draft { $draft }, version { $version }
room-did-settle-room-comment = Comment on draft { $draft } settled
room-did-reopen-room-comment = Comment on draft { $draft } opened again
room-did-ask-for-sign-off = Sign-off of draft { $draft } asked for: version { $version }
room-did-sign-off-room-draft = Draft { $draft } signed off: version { $version }
room-did-take-back-sign-off = Sign-off of draft { $draft } taken back: version { $version }
room-did-set-room-draft-aside = Draft { $draft } set aside
room-did-take-room-draft-up = Draft { $draft } taken up again
room-did-set-sign-off-rule = Rule of sign-off set
room-did-file-room-statement = Draft { $draft } left the room: statement { $statement }
room-did-submit-room-paper = Draft { $draft } left the room: paper { $paper }
room-did-revise-room-paper = Draft { $draft } left the room: new version of a paper, { $paper }
room-did-add-room-file = File added to draft { $draft }
room-did-take-out-room-file = File taken out of draft { $draft }
room-did-renew-room-key = New key for the room
room-did-confirm-room-position = Draft { $draft } left the room: position on proposal { $proposal }

## Today
## dynamic: named by the Today page

today-room-sign = A draft waits for your sign-off: { $title }
today-room-file = Signed off and not yet filed: { $title }
today-room-comments = { $n ->
    [one] { $n } open comment on { $title }
   *[other] { $n } open comments on { $title }
}

## Faults
## dynamic: named by acts and shown at the field

error-room-text-empty = Write the text
error-room-purpose = Choose a topic or question of this session, or nothing
error-room-changed = Somebody of your delegation kept a newer version meanwhile. What you typed is still here: look at what changed, then send it again
error-room-closed = This draft was filed or set aside meanwhile. It can no longer be changed
error-room-drafts-many = The room holds as many drafts as it can. File a text drafted elsewhere instead
error-room-versions-many = This draft has as many versions as it can. Begin a new one with its text
error-room-comments-many = This draft has as many comments as it can. Settle them in a new draft
error-room-comment-empty = Write the comment
error-room-called-with = Write with whom you spoke
error-room-called-when = Write the day and the time of the call
error-room-called-later = The call lies in the future. Check day and time
error-room-rule = Choose who signs off
error-room-unsigned = The draft was changed, or a sign-off is missing. Go back to the private room, and have the latest version signed off
error-room-other-draft = You have begun another statement. File it or start again on its page, then come back here
error-room-other-paper = You have begun another paper. Submit it or start again on its page, then come back here
error-room-other-position = You have begun a position on this proposal. Confirm it or start again on its page, then come back here
error-room-proposal = Choose a proposal that you can read. It may have been withdrawn
error-room-asks-nothing = With this position nothing is asked for. Leave the text empty, or choose another position
error-room-revises = Only a paper of your own delegation can be revised here. It may have been withdrawn
error-room-other-revision = You have begun another new version of this paper. Submit it or start again on its page, then come back here
error-room-file-missing = Choose a file that is not empty
error-room-file-large = The file is larger than 10 MB. Scan it in grey or with fewer dots, or split it
error-room-file-kind = This kind of file is not kept here. Choose a PDF, a PNG or JPEG picture, a Word file (.docx) without macros, or plain text in UTF-8
error-room-files-many = This draft has as many files as it can. Take one out first
error-room-files-full = The files of this room together are as large as they can be. Take some out first
error-room-key-new = The key of this room was made within the last hour. Wait until it is an hour old
