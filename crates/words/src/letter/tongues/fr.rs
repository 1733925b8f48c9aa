//! French.

use super::Row;
use crate::letter::lexicon::Tag::*;

pub(crate) const TABLE: &[Row] = &[
    (Month(1), "janvier|janv"),
    (Month(2), "février|févr"),
    (Month(3), "mars"),
    (Month(4), "avril|avr"),
    (Month(5), "mai"),
    (Month(6), "juin"),
    (Month(7), "juillet|juil"),
    (Month(8), "août"),
    (Month(9), "septembre"),
    (Month(10), "octobre"),
    (Month(11), "novembre"),
    (Month(12), "décembre|déc"),
    (Weekday(1), "lundi"),
    (Weekday(2), "mardi"),
    (Weekday(3), "mercredi"),
    (Weekday(4), "jeudi"),
    (Weekday(5), "vendredi"),
    (Weekday(6), "samedi"),
    (Weekday(7), "dimanche"),
    (Ordinal(1), "premier|première|premiers|premières|1re|1er|1ère"),
    (Ordinal(2), "deuxième|deuxièmes|second|seconde|2e|2ème"),
    (Ordinal(3), "troisième|troisièmes|3e|3ème"),
    (Ordinal(4), "quatrième|quatrièmes|4e|4ème"),
    (Ordinal(5), "cinquième|cinquièmes|5e|5ème"),
    (Ordinal(6), "sixième|sixièmes|6e|6ème"),
    (Ordinal(7), "septième|7e|7ème"),
    (Ordinal(8), "huitième|8e|8ème"),
    (Ordinal(9), "neuvième|9e|9ème"),
    (Ordinal(10), "dixième|10e|10ème"),
    (Ordinal(11), "onzième|11e"),
    (Ordinal(12), "douzième|12e"),
    (
        Deadline,
        "au plus tard|date limite|dernier délai|délai de rigueur|échéance|délai fixé|date butoir|délai",
    ),
    (Until, "avant le|avant|jusqu'au|d'ici au|d'ici le|d'ici|pour le"),
    (
        Session,
        "session|sessions|réunion|réunions|consultation|consultations|conférence|dialogue|atelier|table ronde|séance|séances|rencontre",
    ),
    (
        Informal,
        "informel|informelle|informels|informelles|officieux|officieuse|officieuses|intersessions|intersession|intersessionnel|intersessionnelle|intersessionnelles|intersessionnels",
    ),
    (
        Formal,
        "de fond|officielle|formelle|ordinaire|d'organisation|plénière|extraordinaire|reprise",
    ),
    (
        Enclosure,
        "pièce jointe|pièces jointes|p.j.|pj|p. j.|annexes|pièce(s) jointe(s)|liste des annexes|documents joints|document joint|ci-joint",
    ),
    (Annex, "annexe|appendice|pièce jointe"),
    (
        Further,
        "suite à|comme suite à|faisant suite à|en référence à|me référant à|me référer à|je me réfère à|en complément de|comme annoncé dans|dans le prolongement de|par référence à|donnant suite à|pour faire suite à",
    ),
    (Revises, "annule et remplace|remplace|remplacent|révise|remplaçant|modifie"),
    (
        Pursuant,
        "conformément à|conformément au|conformément aux|en application de|en application du|en vertu de|en vertu du|créé par|créée par|établi par|institué par|institué en application de|en exécution de|aux termes de|aux termes du|sur la base de|établi conformément à",
    ),
    (
        Mandate,
        "mandat|mandaté|a chargé|a prié|a demandé|a décidé|a invité|prévoit|a confié|prescrit|demandant|décidé",
    ),
    (Letter, "lettre|lettres|note verbale|courrier|communication"),
    (Resolution, "résolution|résolutions"),
    (Decision, "décision|décisions"),
    (Report, "rapport|rapport d'activité"),
    (
        Closing,
        "veuillez agréer|je vous prie d'agréer|je vous prie de croire|je vous prie d'accepter|veuillez croire|veuillez recevoir|haute considération|salutations distinguées|saisit cette occasion|saisis cette occasion|très haute considération|cordialement",
    ),
    (
        Salutation,
        "excellence|excellences|monsieur|madame|mesdames|messieurs|monsieur l'ambassadeur|madame l'ambassadrice|chers collègues|chères et chers collègues|monsieur le représentant permanent|chers délégués",
    ),
    (ToLabel, "à|destinataires|destinataire|à l'attention de|aux"),
    (FromLabel, "de|expéditeur|de la part de"),
    (DateLabel, "date|le|en date du"),
    (PlaceLabel, "lieu|endroit"),
    (
        Addressee("permanent_representatives"),
        "représentants permanents|représentantes et représentants permanents|représentantes permanentes|représentant permanent|représentants permanents et",
    ),
    (
        Addressee("permanent_observers"),
        "observateurs permanents|observatrices et observateurs permanents|missions permanentes d'observation|missions d'observation",
    ),
    (Addressee("permanent_missions"), "missions permanentes"),
    (Addressee("member_states"), "états membres"),
    (Addressee("states_parties"), "états parties|parties contractantes"),
    (Addressee("delegations"), "chefs de délégation|cheffes et chefs de délégation|délégations"),
    (Addressee("observers"), "observateurs|états observateurs"),
    (
        Addressee("stakeholders"),
        "parties prenantes|parties intéressées|organisations de la société civile|organisations non gouvernementales",
    ),
    (Addressee("focal_points"), "points focaux|points de contact|correspondants nationaux"),
    (All, "tous|toutes"),
    (
        Capacity,
        "président|présidente|coprésident|coprésidente|coprésidents|coprésidence|vice-président|facilitateur|facilitatrice|cofacilitateur|rapporteur|rapporteuse|coordonnateur|coordonnatrice|ambassadeur|ambassadrice|secrétaire exécutif|secrétaire exécutive|la présidence",
    ),
    (InCapacity, "en ma qualité de|en qualité de|en tant que"),
    (Signed, "(signé)|signé|[signé]|(signature)"),
    (
        Paper,
        "document de réflexion|documents de réflexion|documents de réflexion|note de réflexion|notes de réflexion|document de travail|documents de travail|notes conceptuelles|note conceptuelle|documents conceptuels|document conceptuel",
    ),
    (
        TopicsOf,
        "sur les thèmes suivants|sur les sujets suivants|sur les questions suivantes|sur les thèmes de|sur les points suivants|portant sur les thèmes|notamment sur|à savoir",
    ),
    (
        Contact,
        "prendre contact|contacter|se mettre en rapport|s'adresser|adresser à|à adresser|adresser au|adressés au|adressées au|adressés à|envoyer à|envoyés à|envoyés au|transmettre au|transmis au|transmises au|faire parvenir|informer|aviser|par courriel",
    ),
    (
        Questions,
        "question|questions|questions directrices|questions d'orientation|points de discussion|points à débattre",
    ),
    (Following, "suivantes|suivants|ci-après|ci-dessous"),
    (QuestionMark, "question|question directrice|q"),
    (
        TopicMark,
        "thème|sujet|point|volet|partie|module|groupe thématique|section|axe|point de l'ordre du jour|chapitre|séance",
    ),
    (Agenda, "thèmes|sujets|ordre du jour|points de l'ordre du jour"),
    (
        Past,
        "s'est tenue|s'est achevée|tenue|tenues|dernière|dernier|précédente|précédent|passée|écoulée|issue de|s'est réunie|adopté à|adoptée à",
    ),
    (
        Logistics,
        "dates|date et lieu|dates et lieu|lieu|inscription|programme|programme de travail|calendrier|renseignements pratiques|informations pratiques|délais|contexte|introduction|modalités|participation|interprétation|langues|accréditation|contact|contacts|prochaines étapes|documentation|objet|objectif|objectifs|format|conclusion|organisation des travaux|contributions écrites|notes|rappel",
    ),
    (
        Asks,
        "comment|quel|quelle|quels|quelles|pourquoi|qui|que|où|quand|dans quelle mesure|de quelle|de quel|à quel|à quelle|à quels|à quelles|par quels|par quelles|sur quels|faut-il|est-ce|qu'est-ce|veuillez|décrire|décrivez|indiquer|indiquez|présenter|exposer|préciser|expliquer|citer|proposer|identifier|en quoi|doit-on|convient-il|existe-t-il|y a-t-il|sous quelle|sous quelles|selon quelles|pour quelles|si|quelle que",
    ),
    (In, "à|au|en"),
    (
        Place,
        "genève|vienne|la haye|addis-abeba|montréal|rome|en ligne|par visioconférence|siège de l'organisation des nations unies|siège des nations unies",
    ),
];
