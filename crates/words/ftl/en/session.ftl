## The session’s page

session-meetings = Meetings
session-no-meeting = The meetings appear here as soon as the Secretariat or the Chair’s team enters them.
session-hours-of = Hours on the clocks of { $zone }
session-day = Day
session-hours = Hours
session-meeting = Meeting
session-meeting-number = Meeting { $number }
session-mode = Mode
session-regime = What is kept
session-formal = Formal
session-informal = Informal
session-agenda = Agenda and topics
session-no-agenda = The agenda and the topics appear here as soon as the Secretariat or the Chair’s team enters them.
session-topics = Further topics
session-mandate = Mandate
session-adopted = Adopted on { $date }
session-chain = From letter to summary
session-chain-what = How much of each there is for you to read
session-letters = Letters
session-questions = Guiding questions
session-statements = Statements
session-proposals = Proposals
session-areas = Areas released by the Chair

## A meeting’s page

session-takes-up = Topics taken up
session-no-topic = No topic is assigned to this meeting yet. The Secretariat or the Chair’s team assigns topics when entering a meeting.
session-modes = Mode of the meeting
session-since = Since
session-from-beginning = From the beginning
session-reason = Reason
session-reason-hint = As announced from the podium. Everybody reads it.
session-informal-note = Informal meetings take no decisions.
session-change-mode = Change the mode
session-change-what = The change takes effect at once. What was said before stays under the rules it was said under.
