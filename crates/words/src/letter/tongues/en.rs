//! English.

use super::Row;
use crate::letter::lexicon::Tag::*;

pub(crate) const TABLE: &[Row] = &[
    (Month(1), "january|jan"),
    (Month(2), "february|feb"),
    (Month(3), "march|mar"),
    (Month(4), "april|apr"),
    (Month(5), "may"),
    (Month(6), "june|jun"),
    (Month(7), "july|jul"),
    (Month(8), "august|aug"),
    (Month(9), "september|sept|sep"),
    (Month(10), "october|oct"),
    (Month(11), "november|nov"),
    (Month(12), "december|dec"),
    (Weekday(1), "monday"),
    (Weekday(2), "tuesday"),
    (Weekday(3), "wednesday"),
    (Weekday(4), "thursday"),
    (Weekday(5), "friday"),
    (Weekday(6), "saturday"),
    (Weekday(7), "sunday"),
    (Ordinal(1), "first|1st"),
    (Ordinal(2), "second|2nd"),
    (Ordinal(3), "third|3rd"),
    (Ordinal(4), "fourth|4th"),
    (Ordinal(5), "fifth|5th"),
    (Ordinal(6), "sixth|6th"),
    (Ordinal(7), "seventh|7th"),
    (Ordinal(8), "eighth|8th"),
    (Ordinal(9), "ninth|9th"),
    (Ordinal(10), "tenth|10th"),
    (Ordinal(11), "eleventh|11th"),
    (Ordinal(12), "twelfth|12th"),
    (
        Deadline,
        "no later than|not later than|deadline|due date|closing date|at the latest by|latest by|due by|due on|closes on|close on|final date",
    ),
    (Until, "by|before|until|till|prior to|ahead of|due"),
    (
        Session,
        "session|sessions|meeting|meetings|consultation|consultations|conference|dialogue|round table|roundtable|workshop|workshops|town hall|briefing|retreat|plenary",
    ),
    (Informal, "informal|informals|inter-sessional|intersessional|inter-sessionals|informally"),
    (
        Formal,
        "substantive|formal|regular|organizational|organisational|organizing|plenary|resumed|special|annual session|official",
    ),
    (
        Enclosure,
        "enclosure|enclosures|encl.|encl|encls.|encls|attachments|attachment|annexes|enclosed|list of annexes|list of enclosures",
    ),
    (Annex, "annex|appendix|attachment|enclosure"),
    (
        Further,
        "further to|following up on|following up to|follow-up to|as a follow-up to|in follow-up to|with reference to|i refer to|referring to|reference is made to|in continuation of|in addition to my|as announced in|as indicated in|as foreseen in|pursuant to my|following my|subsequent to my|i wrote to you",
    ),
    (
        Revises,
        "replaces|supersedes|supersede|revises|replacing|superseding|revising|corrects|in place of|takes the place of|cancels and replaces|revised version of",
    ),
    (
        Pursuant,
        "pursuant to|in accordance with|established by|established pursuant to|established in accordance with|under|as decided in|by virtue of|on the basis of|in line with|in pursuance of|in keeping with|convened by|created by|set up by|set forth in|contained in|in implementation of",
    ),
    (
        Mandate,
        "mandated|mandates|mandate|requested|requests|called for|calls for|decided|decides|tasked|invited|instructed|entrusted|which provides|provides that|provides for",
    ),
    (Letter, "letter|letters|note verbale|communication"),
    (Resolution, "resolution|resolutions|res."),
    (Decision, "decision|decisions"),
    (Report, "report|progress report"),
    (
        Closing,
        "please accept|accept, excellency|yours sincerely|sincerely yours|sincerely|yours faithfully|with kind regards|kind regards|respectfully yours|with best regards|best regards|avails himself|avails herself|avail myself|avails itself|highest consideration|yours truly",
    ),
    (
        Salutation,
        "excellency|excellencies|dear colleagues|dear colleague|dear sir|dear madam|dear delegates|distinguished delegates|distinguished colleagues|your excellency|dear excellencies|dear excellency|dear ambassador|madam|sir",
    ),
    (ToLabel, "to|addressees|addressee|addressed to|distribution|attention"),
    (FromLabel, "from|sender"),
    (DateLabel, "date|dated"),
    (PlaceLabel, "venue|place|location|where"),
    (Addressee("permanent_representatives"), "permanent representatives|permanent representative"),
    (
        Addressee("permanent_observers"),
        "permanent observers|permanent observer|observer missions|permanent observer missions",
    ),
    (Addressee("permanent_missions"), "permanent missions"),
    (Addressee("member_states"), "member states|members states"),
    (
        Addressee("states_parties"),
        "states parties|parties to the|signatory states|contracting parties",
    ),
    (Addressee("delegations"), "heads of delegation|heads of delegations|delegations|delegates"),
    (Addressee("observers"), "observers|observer states|observer organizations"),
    (
        Addressee("stakeholders"),
        "stakeholders|civil society organizations|non-governmental organizations",
    ),
    (Addressee("focal_points"), "focal points|points of contact|national focal points"),
    (All, "all"),
    (
        Capacity,
        "chair|chairperson|chairman|chairwoman|co-chair|co-chairs|vice-chair|facilitator|co-facilitator|co-facilitators|president|vice-president|rapporteur|coordinator|moderator|ambassador|permanent representative|secretary|executive secretary|director",
    ),
    (InCapacity, "in my capacity as|acting as|on behalf of the"),
    (Signed, "(signed)|signed|[signed]|signature|(signature)|/s/"),
    (
        Paper,
        "concept paper|concept papers|concept note|concept notes|working paper|working papers|position papers|discussion papers|food-for-thought papers|non-papers",
    ),
    (
        TopicsOf,
        "on the topics of|on the topic of|on the following topics|on the following themes|on the following subjects|on the following issues|on the subjects of|on the themes of|topics of|including on|in particular on|on any of the following|on one of the following",
    ),
    (
        Contact,
        "contact|be sent to|send to|sent to|submit to|submitted to|write to|be addressed to|inform|notify|reach out to|by e-mail|by email|get in touch",
    ),
    (
        Questions,
        "question|questions|guiding questions|guiding question|points for discussion|points for reflection|issues for discussion",
    ),
    (Following, "following|below|these questions|as follows"),
    (QuestionMark, "question|q|guiding question|item for reply"),
    (
        TopicMark,
        "topic|theme|cluster|thematic area|agenda item|item|section|part|session|segment|module|chapter|pillar|thematic cluster|issue|subject",
    ),
    (Agenda, "topics|themes|agenda|agenda items|subjects|thematic areas|clusters"),
    (
        Past,
        "concluded|held|took place|last|previous|past|was held|were held|adopted at|agreed at|outcome of|convened in|recent",
    ),
    (
        Logistics,
        "date|dates|date and venue|venue|registration|programme|programme of work|timetable|logistics|practical information|practical arrangements|deadline|deadlines|background|introduction|modalities|participation|interpretation|languages|accreditation|contact|contacts|next steps|documentation|purpose|objective|objectives|submission|submissions|how to respond|written contributions|format|conclusion|general|organization of work|signature|notes|note|references|submission of|speakers",
    ),
    (
        Asks,
        "how|what|which|why|who|where|when|in what|in which|to what extent|should|could|can|would|do|does|is|are|will|please|describe|share|explain|identify|list|indicate|comment|discuss|consider|give|set out|outline|name|suggest|propose|reflect|elaborate|provide|exchange|has|have|on what|by what|under what|with what|for what|at what|from what|are there|if",
    ),
    (In, "in|at"),
    (
        Place,
        "new york|geneva|vienna|nairobi|bonn|the hague|addis ababa|montreal|rome|paris|bangkok|santiago|beirut|online|virtual|virtually|hybrid|united nations headquarters|palais des nations|vienna international centre",
    ),
];
