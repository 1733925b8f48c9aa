## The list of questions

questions-title = Questions
questions-what = What the Chair asks in letters to this session, and what delegations ask beside it.
questions-open = The list is never exhaustive: a statement may speak to anything, and delegations may raise further questions.
questions-raise = Raise a further question
questions-see-coverage = See what is answered and what is not
questions-none = No question yet. Questions appear here as soon as the Chair publishes a letter that asks any, or a delegation raises one.
questions-no-topic = No topic
questions-under-no-topic = Under no topic
questions-number = Question { $number }
questions-further-number = Further question { $number }
questions-further = Further questions raised by delegations
questions-raised-by = Raised by { $state }

## How many have spoken to a question

questions-coverage-none = No statement that you may read speaks to it yet
questions-coverage-some = Some delegations have spoken to it
questions-coverage-some-participants = Some participants have spoken to it
questions-coverage-count = { $n ->
    [one] { $n } participant has spoken to it
   *[other] { $n } participants have spoken to it
}

## The page of one question

questions-raised-note = Your question is raised. Every other State has been told.
questions-standing-original = Original wording
questions-standing-official = Translation by the services of the United Nations
questions-standing-courtesy = Courtesy translation
questions-see-original = See the original wording
questions-facts-title = About this question
questions-fact-topic = Topic
questions-fact-raised-by = Raised by
questions-fact-put = Raised
questions-fact-letters = Carried by
questions-letter-dated = Letter { $number }, { $date }
questions-as-number = there as question { $number }
questions-worded-then = In this letter it read:
questions-answers-title = What was said to it
questions-answers-none = No answer that you may read yet. Passages appear here as soon as a delegation, an organization or a stakeholder attaches a passage of a statement to this question.
questions-answers-own-words = Passages in the words and language of their statements. Whoever filed a statement chose the passages.
questions-statement = Statement { $number }
questions-on-behalf = On behalf of { $group }
questions-in-statement = Read it in the statement
questions-answer-it = File a statement that answers it
questions-withdraw-link = Withdraw this question

## Raising a further question

questions-new-title = Raise a further question
questions-new-what = It stands beside the Chair’s questions, marked as your State’s. All participants can read it and answer it.
questions-new-next = On the next page you check it before it is raised. What you typed is kept.
questions-wording-label = Question
questions-wording-hint = One question in your own words, up to 2,000 characters.
questions-language-label = Language of the question
questions-language-hint = Only the wording in this language is authentic.
questions-language-choose = Choose the language
questions-topic-label = Topic
questions-topic-hint = You may leave this empty.
questions-check-title = Check your question
questions-check-what = This is what all participants will read, with the name of your State. Every other State is told.
questions-check-change = Change it
questions-check-final = Once raised, its wording cannot be changed; it can be withdrawn.
questions-raise-now = Raise the question

## Withdrawing

questions-withdraw-title = Withdraw further question { $number }?
questions-withdraw-views = It leaves every page, for everybody, at once. Statements that answer it stay, without being shown as answers to it.
questions-withdraw-final = It cannot be put back. You can raise it again as a new question.
questions-withdraw-now = Withdraw the question
questions-withdrawn-note = Your question is withdrawn. It no longer appears on any page.

## Coverage

questions-coverage-title = What is answered and what is not
questions-coverage-what = Per question, how many have spoken to it in statements that you may read.
questions-silence = Silence is never a position. Nobody is asked to answer every question, and a State named as aligned with a statement is not counted as having spoken.
questions-unanswered-title = Not answered yet
questions-unanswered-what = No statement that you may read speaks to these questions.
questions-all-answered = Every question has been spoken to in at least one statement that you may read.
questions-coverage-table = All questions
questions-narrow = Narrow the list
questions-show-all = All questions ({ $n })
questions-show-ours = Not answered by your delegation ({ $n })
questions-show-nobody = Answered by nobody yet ({ $n })
questions-show-none = No question fits this choice.
questions-col-question = Question
questions-col-wording = What is asked
questions-col-spoken = Spoken to it
questions-col-own = Your own
questions-col-who = Who has spoken
questions-col-not-yet = States that have not
questions-own-delegation-answered = Your delegation has answered
questions-own-delegation-not-yet = Your delegation has not answered yet
questions-own-answered = You have answered
questions-own-not-yet = You have not answered yet
questions-some = Some delegations
questions-some-participants = Some participants
questions-nobody = Nobody
questions-cell-count = { $n ->
    [one] { $n } participant
   *[other] { $n } participants
}
questions-states-count = { $n ->
    [one] { $n } State
   *[other] { $n } States
}
questions-chair-only = Only the Chair’s team sees who has spoken and who has not. Names stand in alphabetical order.
questions-coverage-empty = No question yet. As soon as there is one, this page shows how many have spoken to it.
questions-back = All questions
