## Texts received by mail

mail-title = Texts received by mail
mail-what = Texts that were sent to the Secretariat from an address of your delegation or organization. None is published: you make a statement of it here, or set it aside. Only your delegation or organization sees the words.
mail-none = No text has come by mail. One that is sent to the Secretariat from your account’s address appears here.
mail-count = { $n ->
    [one] { $n } text
   *[other] { $n } texts
}
mail-col-text = Text
mail-col-sender = Sent from
mail-col-from = From
mail-col-arrived = Arrived
mail-col-state = State
mail-no-text = No text could be taken
mail-one-title = A text received by mail
mail-confirm-yours = An address can be forged. Make sure that this text is yours before you use it.
mail-refused = A message came from your address, but no text could be taken from it. Send it again, or file the statement here.
mail-make-statement = Make a statement of it
mail-make-what = You choose the language, the audience and the rest on the next page, and check the text before it is filed.
mail-see-draft = Go to the statement that you began
mail-text = The text
mail-set-aside-what = If it is not yours, or no longer needed:
mail-set-aside = Set it aside

## What the Secretariat sees of them

mail-arrivals-open = See what has arrived
mail-arrivals-what = What arrived, from whom and when. The words are seen by their owner alone; the digest shows later that a text was not changed.
mail-arrivals-none = No text has come by mail. The server takes mail when it is set up for that.
mail-sender-unknown = Sender not known
mail-assign-label = Whose text is it?
mail-assign-choose = Choose a participant
mail-assign = Assign
mail-assigned = Assigned by the Secretariat

## What became of a text
## dynamic: used by the pages as mail-state-<word>

mail-state-waiting = Waits
mail-state-filed = Filed as a statement
mail-state-set-aside = Set aside

## Faults of mail
## dynamic: named by acts and shown on top of the page

error-mail-several = Several documents came with the message, and it is not clear which one is meant. Send one at a time
error-mail-nothing = The message holds no text
error-mail-draft = A statement that you began is still in the form. File it, or start again with an empty form, then come back
error-mail-participant = Choose the participant whose text it is

## On the Today page

today-mail-waits = { $n ->
    [one] { $n } text received by mail waits for you
   *[other] { $n } texts received by mail wait for you
}
today-mail-unknown = { $n ->
    [one] { $n } text came by mail from a sender that is not known
   *[other] { $n } texts came by mail from senders that are not known
}
