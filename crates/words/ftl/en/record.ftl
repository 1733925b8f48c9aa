## The page that says what the record proves

record-title = The record
record-lede = Every act on this server leaves an entry in the record at the moment it takes effect. Entries hold no names and no texts. They bind what was done, so that nobody can change it later unseen.
record-proved = What is proved
record-proved-1 = That an act was recorded, when, and in which capacity it was done.
record-proved-2 = That what you hold is what was recorded: the entry is bound to its content by a digest.
record-proved-3 = That nothing recorded before a checkpoint has been changed, removed, added or moved since. Whoever kept that checkpoint can check it without this server.
record-proved-4 = That content erased at the request of a person was erased openly: an entry says so, and everything else stays proved.
record-not = What is not proved
record-not-1 = Who sat at the keyboard. An entry shows the capacity of an account and no person.
record-not-2 = That an act was in order, or that a text is true.
record-not-3 = That whoever runs this server has not read along. Texts pass through it in clear.
record-not-4 = Anything from before the first checkpoint that somebody outside has kept.
record-keep = Keep a checkpoint
record-keep-what = A checkpoint is a short signed text: how many entries there are, and one digest of them all. Save it, send it to your capital, print it. With it, any later state of the record can be held against this one.
record-checkpoint = Checkpoint of this moment
record-checkpoint-save = Save the checkpoint
record-size = Entries
record-key = Verifying key
record-key-what = Take it down once, from a source that you trust. It tells the record of this server from any other.
record-own = Your own part
record-own-what = Every act in your name with its content and its proof, in one text file. It holds what you keep to yourselves: store it as you store your own papers.
record-own-save = Save our part of the record
record-verify = Check a file
record-verify-what = The program verifies a saved file on any computer, without this server and without a network. It names the first broken entry.
record-link = The record: what it proves
record-acts = Acts in your name
record-acts-see = See each act and keep its receipt
record-acts-what = What the record holds of you: what you did, and what others did that names you. If an act is not yours, tell the Secretariat.
record-acts-none = Nothing has been recorded in your name.
record-entry = Entry
record-act = Act
record-capacity = Done by
record-when = When
record-receipt = Receipt
record-receipt-save = Save
record-receipt-none = No receipt: its content is another’s
record-newest = Newest
record-older = Older
record-acts-counted = { $n ->
    [one] { $n } act
   *[other] { $n } acts
}
record-receipt-keep = Keep the receipt
