## The list of statements

statements-title = Statements
statements-what = What delegations, organizations and stakeholders have filed at this session, newest first.
statements-file = File a statement
statements-none = No statement yet. Statements appear here as soon as a delegation, an organization or a stakeholder files one that you may read.
statements-none-here = No statement fits these choices.
statements-show-all = Show all statements
statements-count = { $n ->
    [one] { $n } statement
   *[other] { $n } statements
}
statements-col-number = Number
statements-col-statement = Statement
statements-col-participant = Filed by
statements-col-topic = Topic
statements-col-language = Language
statements-col-received = Received
statements-no-topic = No topic
statements-of = Statement by { $participant }
statements-number = Statement { $number }
statements-on-behalf = On behalf of { $group }
statements-aligned-count = { $n ->
    [one] { $n } State aligned
   *[other] { $n } States aligned
}
statements-names-your-state = Names your State
statements-filter-all = All
statements-filter-own = Our own
statements-filter-whose = Filed by:
statements-filter-topic = Topic:
statements-filter-language = Language:
statements-filter-count = { $what } ({ $count })
statements-withdrawn-note = Statement { $number } is withdrawn. It no longer appears on any page.

## Filing: the form

statements-new-title = File a statement
statements-new-what = Paste the text or upload it. You check it on the next page before anything is filed.
statements-new-next = On the next page you see the text exactly as it will be kept. What you typed is saved when you continue.
statements-file-label = Or upload a file
statements-file-hint = A Word file (.docx) or a PDF with text up to 8 MB, or plain text (.txt) up to 1 MB. Leave the text field empty then.
statements-file-kept = Uploaded: { $name }
statements-file-leave-out = Do not use this file
statements-aligned-summary = { $n ->
    [0] Aligned States: none named
    [one] Aligned States: { $n } named
   *[other] Aligned States: { $n } named
}
statements-aligned-label = States that align themselves with this statement
statements-aligned-hint = Tick only States that have asked for it. Each one is told at once, reads the statement whatever audience you choose, and can remove itself. Membership of a group is not enough.
statements-aligned-search = Find a State in this list
statements-check-against-delivery = Check against delivery
statements-check-hint = Tick this if the words spoken may differ from this text.
statements-answering-label = It answers
statements-answering-hint = After filing you select the passage that answers it. Untick this if the statement is not about it.

## Filing: labels and hints of the fields
## dynamic: named in the form’s template

statements-text-label = Text of the statement
statements-text-hint = Up to 200,000 characters. The text is kept exactly as it is typed.
statements-language-label = Language of the text
statements-language-hint = Only the text in this language is authentic.
statements-language-suggest = Suggest it from the text
statements-language-choose = Choose the language
statements-language-check-hint = Change it here if it is not right.
statements-group-label = On behalf of a group
statements-group-hint = Name the group as you do when you take the floor. Leave this empty to speak in your own name.
statements-audience-label = Who may read it
statements-heading-label = Title
statements-topic-label = Topic
statements-topic-none = No topic
statements-optional = You may leave this empty.

## Filing: the check before it

statements-check-title = Check your statement
statements-check-what = This is exactly what will be filed. Once filed, the text cannot be changed; it can be withdrawn.
statements-check-text = The text
statements-fact-name = In whose name
statements-own-name = In its own name
statements-fact-aligned = Aligned States
statements-aligned-told = Each of them is told as soon as you file, and can remove itself.
statements-fact-delivery = Delivery
statements-fact-file = File
statements-fact-size = Length
statements-fact-hash = Digest (SHA-256)
statements-size = { $words ->
    [one] { $words } word
   *[other] { $words } words
}, { $characters ->
    [one] { $characters } character
   *[other] { $characters } characters
}
statements-change = Change the text or the details
statements-language-warning = The text seems to be in another language: { $language }. Check the choice below before you file.
statements-file-now = File the statement

## Filing: the receipt

statements-received-title = Statement received at { $time }, number { $number }
statements-received-what = The text is kept as you saw it. Its digest lets anyone who holds the text show that it was not changed.
statements-received-told = { $n ->
    [one] { $n } State named as aligned was told.
   *[other] { $n } States named as aligned were told.
}
statements-received-next = Next step
statements-received-passages = Select the passages that answer the Chair’s guiding questions, so that readers find them. You may leave this out: no statement is set back for it.
statements-received-answering = Select the passage that answers this question, so that readers find it there. You may leave this out.
statements-see = See the statement


## The page of a statement

statements-facts-title = About this statement
statements-names-you = This statement names { $state } as aligned. Positions taken on it count for your State unless you take your own.
statements-remove = Remove { $state } from the aligned States
statements-removed-note = { $state } is no longer named in statement { $number }. Positions that rested on it no longer count for you.
statements-removed-title = Removed themselves
statements-removed-who-sees = Only the Chair’s team sees this.
statements-withdraw-link = Withdraw this statement
statements-answers-title = Questions it answers
statements-answers-none = No passage of this statement has been attached to a question.
statements-answers-none-own = No passage has been attached to a question yet. Select one to show readers what it answers.
statements-in-text = Show in the text
statements-question-chair = Question { $number }
statements-question-raised = Question raised by { $participant }
statements-question-withdrawn = Withdrawn
statements-detach = Detach from: { $question }

## Selecting passages

statements-passages-title = Select passages
statements-sentences-label = Tick the sentences that belong together
statements-sentences-hint = Sentences that follow each other become one passage.
statements-question-label = The question they answer
statements-question-choose = Choose a question
statements-attach = Attach to the question
statements-selected = Selected:
statements-no-questions = There is no question to answer yet. Questions appear here as soon as the Chair’s letter is published or a delegation raises one.

## Withdrawing

statements-withdraw-title = Withdraw
statements-withdraw-ask = Withdraw statement { $number }?
statements-withdraw-views = It leaves every page, for everybody, at once.
statements-withdraw-rests = Its answers to questions are no longer shown, and positions that rest on it no longer count.
statements-withdraw-record = The record keeps that it was filed and withdrawn, and its digest only:
statements-withdraw-told = These States, named as aligned, are told: { $states }.
statements-withdraw-final = It cannot be put back. You can file the text again as a new statement.
statements-withdraw-now = Withdraw the statement
