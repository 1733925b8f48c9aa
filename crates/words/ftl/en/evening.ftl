## A delegation’s evening report

evening-title = Evening report
evening-heading = Evening report, { $date }
evening-private = Nobody outside your delegation reads your notes, neither the Secretariat nor the Chair. What was said in a closed meeting is not for attribution.
evening-who = Delegation
evening-notes = Our notes
evening-no-note = No note was made on this day.
evening-remove = Remove this note
evening-remove-ask = Remove this note?
evening-remove-what = It leaves your evening report and cannot be put back.
evening-keep = Keep this note
evening-documents = Letters, papers and summaries of the day
evening-no-document = No letter, paper or summary that you may read came out on this day.
evening-statements = Statements of the day
evening-no-statement = No statement that you may read was filed on this day.
evening-statement = Statement { $number }, { $name }
evening-areas = Areas released by the Chair
evening-no-area = The Chair released no area to you on this day.
evening-attributed = Attributed to you
evening-no-position = No position that holds was attributed to you on this day.
evening-position = Proposal { $number }: { $stance }
evening-next = Meetings on { $date }
evening-no-meeting = No meeting is planned on that day.

## The form for a note
## dynamic: named in the form’s template

evening-note-label = New note
evening-note-hint = Plain text. Only your delegation reads it, and nothing of it goes on the record.
evening-meeting-label = Meeting
evening-meeting-none = No meeting in particular

## Faults of notes
## dynamic: named by acts and shown at the field

error-own-note-empty = Write the note
error-own-note-meeting = Choose a meeting of this session, or none
error-own-note-nothing-kept = Nothing is kept of this meeting, and no note of it either
