## The list of letters

letters-title = Letters of the Chair
letters-what = The Chair’s letters of this session with their guiding questions, the latest first.
letters-none = No letter yet. Letters appear here as soon as the Chair publishes one that you may read.
letters-count = { $n ->
    [one] { $n } letter
   *[other] { $n } letters
}
letters-col-number = Number
letters-col-letter = Letter
letters-col-date = Date
letters-col-languages = Languages
letters-number = Letter { $number }
letters-number-date = Letter { $number } of { $date }
letters-drafts-title = Drafts
letters-published-title = Published
letters-revised-by-number = Revised by letter { $number }
letters-all = All letters

## Composing, first step

letters-new-title = Compose a letter
letters-new-what = Paste the text of a letter or upload it. Comity reads date, addressees, deadlines and questions from it, and you correct them on the next page.
letters-new-next = Nothing is saved as a letter before you have looked at what was read.
letters-restored = A letter you began earlier is still here.
letters-go-on = Go on with it
letters-start-again = Give it up and start again
letters-paste-label = Text of the letter
letters-paste-hint = With its annexes, up to 200,000 characters. Headings become topics, numbered items become guiding questions.
letters-file-label = Or upload a file
letters-file-hint = A Word file (.docx) or a PDF with text up to 8 MB, or plain text (.txt) up to 1 MB. Leave the text field empty then.
letters-read-it = Read the letter
letters-begin-empty = Start with an empty letter

## Composing, second step: what was read

letters-review-title = Check the letter
letters-edit-title = Edit the letter
letters-review-what = Correct everything that is not right. The Chair’s team sees the draft afterwards, and nobody else.
letters-review-next = The draft shows the letter as it will look. It is published from there.
letters-unclear-title = { $n ->
    [0] Everything was understood
    [one] { $n } passage was not understood
   *[other] { $n } passages were not understood
}
letters-unclear-none = No date, list or heading was left over.
letters-unclear-what = These passages look as if they meant something for the fields below. See whether a field is missing.
letters-unclear-why = Line { $line }: { $why }
letters-found-title = { $n ->
    [0] Nothing was read from the text
    [one] { $n } value was read from the text
   *[other] { $n } values were read from the text
}
letters-found-what = Each value with the words it was read from
letters-found-col-what = Value
letters-found-col-words = Words of the letter
letters-found-col-line = Line
letters-read-enclosure = Enclosure
letters-read-relation = Earlier paper
letters-read-deadline = Deadline
letters-read-session = Session
letters-read-topic = Heading
letters-read-question = Question
letters-read-call = Call for papers
letters-read-paper-topic = Topic of papers
letters-read-mandate = Words of the mandate
letters-read-horizon = Later session

## Why something was not understood

letters-why-impossible-date = this day is not in the calendar
letters-why-range-backwards = this period ends before it starts
letters-why-ambiguous-date = day and month cannot be told apart
letters-why-no-year = this date has no year
letters-why-no-day = this date has no day
letters-why-months-disagree = the two names of the month mean different months
letters-why-unknown-date = a date in a calendar or a language that is not read here
letters-why-date-not-placed = a date, but it is not clear of what
letters-why-other-meeting = another time for a meeting than the one taken as the session
letters-why-item-not-placed = an item of a list that asks nothing
letters-why-heading-not-placed = a heading under which nothing is asked; it may be a topic
letters-why-question-in-text = a question inside running text

## Notes on the whole letter

letters-note-annex-missing = An annex is named whose text is not here: { $words }
letters-note-no-question = No guiding question was found.
letters-note-no-date = No date of the letter was found.
letters-note-no-session = No session was found that the letter prepares.
letters-note-not-a-letter = Nothing that makes a letter was found in this text.
letters-note-no-paper-deadline = Papers are called for, and no deadline is given: { $words }
letters-note-weekday = The day of the week does not fit the date: { $words }
letters-note-no-deadline = No deadline was found.

## The fields

letters-head-title = The letter
letters-dated-label = Date of the letter
letters-dated-hint = The day that stands on the letter.
letters-signed-by-label = Signed by
letters-signed-by-hint = Name and capacity, as they stand under the letter.
letters-addressees-label = Addressees
letters-addressees-hint = To whom the letter goes, as it stands on it.
letters-title-label = Title
letters-title-hint = By which the letter is known in lists.
letters-title-dated = Letter dated { $date }
letters-language-label = Language of the text
letters-language-hint = The language of the original. Other languages are added once the letter is published.
letters-language-choose = Choose the language
letters-text-label = Text
letters-text-hint = An empty line begins a new paragraph.
letters-rows-hint = Empty a row to leave it out.
letters-choose = Choose
letters-more-rows = Add rows
letters-save-draft = Save the draft
letters-edit-undo = Undo what was not saved

letters-enclosures-title = Enclosures
letters-enclosure-row = Enclosure { $number }
letters-enclosure-label = Label
letters-enclosure-name = Title of the enclosure
letters-enclosure-present-label = Its text
letters-enclosure-present = Here
letters-enclosure-absent = Not here

letters-relations-title = Earlier papers
letters-relations-hint = If the letter revises one on this server, the questions of that letter are put into the form: keep each, reword it, move it or withdraw it.
letters-relation-row = Earlier paper { $number }
letters-relation-kind = How it stands to it
letters-relation-reference = Reference as it is written
letters-relation-letter = Letter on this server
letters-relation-elsewhere = Not on this server
# dynamic: used by forms and letters as letters-relation-<code>
letters-relation-further-to = Further to
# dynamic: used by forms and letters as letters-relation-<code>
letters-relation-revises = Revises

letters-deadlines-title = Deadlines
letters-deadline-row = Deadline { $number }
letters-deadline-on = By this day
letters-deadline-what = What is due

letters-questions-title = Guiding questions
letters-questions-hint = Empty a row to leave it out. A question that is carried on keeps its answers.
letters-question-row = Question in row { $number }
letters-question-kept = Asked before
letters-question-before = Asked before as:
letters-question-number = Number
letters-question-topic = Topic
letters-question-no-topic = No topic
letters-question-new-topic = New topic: “{ $heading }”
letters-question-heading = It stood under the heading “{ $heading }”, which is no topic of this session.
letters-question-fate = This question is
letters-question-keep = carried on
letters-question-withdraw = withdrawn
letters-question-withdrawn = Withdrawn
letters-question-text = Wording
letters-offered = { $n ->
    [one] { $n } question of the letter it revises was put into the form. Keep it, reword it, move it or withdraw it, then save.
   *[other] { $n } questions of the letter it revises were put into the form. Keep each, reword it, move it or withdraw it, then save.
}
letters-offered-go = Go to the questions

## The draft

letters-draft = Draft
letters-draft-seen-by = Seen by the Chair’s team alone
letters-draft-what = The letter as it will look. Once published, its text cannot be changed; a later letter can revise it.
letters-draft-edit = Edit
letters-publish-go = Go to publishing
letters-publish-title = Publish the letter
letters-publish-what = { $n ->
    [0] The letter gets its number, and every participant it is for is told. It asks no question.
    [one] The letter gets its number, { $n } question becomes open for answers, and every participant it is for is told.
   *[other] The letter gets its number, { $n } questions become open for answers, and every participant it is for is told.
}
letters-publish-now = Publish the letter
letters-audience-label = Who may read it

## The page of a letter

letters-audience-title = Who may read it
letters-revised-by = A later letter revises this one:
letters-versions-title = Other languages
letters-not-in-your-language = There is no version in your language yet. This is the original.
# dynamic: used beside versions as letters-standing-<code>
letters-standing-original = Original
# dynamic: used beside versions as letters-standing-<code>
letters-standing-official = Official translation
# dynamic: used beside versions as letters-standing-<code>
letters-standing-courtesy = Courtesy translation

## Adding a language version

letters-version-title = Add a language version
letters-version-what = The letter and its questions in one more language. The original stays authentic.
letters-version-language = Language of this version
letters-standing-label = What kind of translation it is
letters-standing-hint = A courtesy translation gives way when the official one is added.
# dynamic: used by the form as letters-standing-choice-<code>
letters-standing-choice-official = Official: made by the services of the United Nations
# dynamic: used by the form as letters-standing-choice-<code>
letters-standing-choice-courtesy = Courtesy: made by somebody else, for convenience
letters-version-original = The original:
letters-version-show-original = Show the original text
letters-version-questions-hint = Leave a field empty to show that question in its original words.
letters-version-signature-hint = As it stands under the letter in this language. Left empty, the original’s signature is shown.
letters-version-enclosures-hint = Leave a field empty to show it in its original words.
letters-version-add = Add this version
