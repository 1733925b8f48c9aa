## The session’s page

session-meetings = Séances
session-no-meeting = Les séances apparaissent ici dès que le Secrétariat ou l’équipe de la présidence les a saisies.
session-hours-of = Horaires à l’heure locale ({ $zone })
session-day = Jour
session-hours = Horaire
session-meeting = Séance
session-meeting-number = Séance n° { $number }
session-mode = Caractère
session-regime = Ce qui est conservé
session-formal = Officielle
session-informal = Informelle
session-agenda = Ordre du jour et thèmes
session-no-agenda = L’ordre du jour et les thèmes apparaissent ici dès que le Secrétariat ou l’équipe de la présidence les a saisis.
session-topics = Autres thèmes
session-mandate = Mandat
session-adopted = Texte adopté le { $date }
session-chain = De la lettre au résumé
session-chain-what = Nombre de textes de chaque type que vous pouvez lire
session-letters = Lettres
session-questions = Questions d’orientation
session-statements = Déclarations
session-proposals = Propositions
session-areas = Domaines diffusés par la présidence

## A meeting’s page

session-takes-up = Thèmes abordés
session-no-topic = Aucun thème n’est encore attribué à cette séance. Le Secrétariat ou l’équipe de la présidence attribue les thèmes lors de la saisie de la séance.
session-modes = Caractère de la séance
session-since = Depuis
session-from-beginning = Depuis l’ouverture
session-reason = Motif
session-reason-hint = Tel qu’annoncé à la tribune. Tout le monde peut le lire.
session-informal-note = Aucune décision n’est prise en séance informelle.
session-change-mode = Modifier le caractère de la séance
session-change-what = La modification prend effet immédiatement. Ce qui a été dit auparavant reste soumis aux règles sous lesquelles cela a été dit.
