## Documents to take away: PDF and HTML

documents-title = Documents
documents-what = This paper as a file, in the language of this page
documents-of-letter = Questions of letter { $number }

## On the document itself

documents-exercise = EXERCISE
documents-exercise-what = EXERCISE: the States, people and texts in this document are fictional
# dynamic: used on documents as documents-original-<code>
documents-original-ar = Original: Arabic
# dynamic: used on documents as documents-original-<code>
documents-original-zh = Original: Chinese
# dynamic: used on documents as documents-original-<code>
documents-original-en = Original: English
# dynamic: used on documents as documents-original-<code>
documents-original-fr = Original: French
# dynamic: used on documents as documents-original-<code>
documents-original-ru = Original: Russian
# dynamic: used on documents as documents-original-<code>
documents-original-es = Original: Spanish
documents-own-language-only = The statement is reproduced in the language in which it was submitted. That text alone is authentic.
documents-on-behalf-of = On behalf of
documents-from-letter = From the letter
documents-no-question = This letter asks no question.
documents-notes = Notes
documents-note-back = Back to the text, note { $number }

## While a document is being made

documents-waiting-title = The document is being prepared
documents-waiting-what = It takes a few seconds as a rule. Nothing is lost if you leave this page: the document stays here.
documents-waiting-again = Look again
documents-back = Back to the page
documents-failed-title = The document could not be prepared
# dynamic: used by the page as documents-failed-<reason>
documents-failed-fonts = A font for this language is missing on the server. The operator installs the Debian package { $detail }; the document is prepared when the server starts again.
# dynamic: used by the page as documents-failed-memory
documents-failed-memory = It needs more memory than a document may use. Read the text on its page; the operator finds the reason in the log.
# dynamic: used by the page as documents-failed-time
documents-failed-time = It took longer than a document may take. Read the text on its page; the operator finds the reason in the log.
# dynamic: used by the page as documents-failed-layout
documents-failed-layout = The pages could not be set. Read the text on its page; the operator finds the reason in the log.
# dynamic: used by the page as documents-failed-crash
documents-failed-crash = The program that prepares it ended unexpectedly several times. Read the text on its page; the operator finds the reason in the log.
documents-waiting-done = The document is ready
