## The list of letters

letters-title = Lettres de la présidence
letters-what = Les lettres de la présidence pour cette session et leurs questions d’orientation, en commençant par la plus récente.
letters-none = Aucune lettre pour le moment. Les lettres apparaissent ici dès que la présidence en publie une que vous pouvez lire.
letters-count = { $n ->
    [one] { $n } lettre
    [many] { $n } de lettres
   *[other] { $n } lettres
}
letters-col-number = Numéro
letters-col-letter = Lettre
letters-col-date = Date
letters-col-languages = Langues
letters-number = Lettre n° { $number }
letters-number-date = Lettre n° { $number } du { $date }
letters-drafts-title = Projets de lettre
letters-published-title = Lettres publiées
letters-revised-by-number = Révisée par la lettre n° { $number }
letters-all = Toutes les lettres

## Composing, first step

letters-new-title = Rédiger une lettre
letters-new-what = Collez le texte d’une lettre ou téléversez-le. Comity y relève la date, les destinataires, les dates limites et les questions ; vous les corrigez à la page suivante.
letters-new-next = Rien n’est enregistré comme lettre avant que vous ayez examiné ce qui a été relevé.
letters-restored = Une lettre que vous aviez commencée est encore ici.
letters-go-on = La reprendre
letters-start-again = L’abandonner et recommencer
letters-paste-label = Texte de la lettre
letters-paste-hint = Annexes comprises, 200 000 caractères au plus. Les titres deviennent des thèmes, les alinéas numérotés des questions d’orientation.
letters-file-label = Ou téléverser un fichier
letters-file-hint = Un fichier Word (.docx) ou un PDF contenant du texte, 8 Mo au plus, ou du texte brut (.txt), 1 Mo au plus. Laissez alors le champ de texte vide.
letters-read-it = Analyser la lettre
letters-begin-empty = Commencer par une lettre vide

## Composing, second step: what was read

letters-review-title = Vérifier la lettre
letters-edit-title = Modifier la lettre
letters-review-what = Corrigez tout ce qui n’est pas exact. Seule l’équipe de la présidence voit ensuite le projet.
letters-review-next = Le projet montre la lettre telle qu’elle se présentera. C’est à partir de là qu’elle est publiée.
letters-unclear-title = { $n ->
    [0] Tout a été compris
    [one] { $n } passage n’a pas été compris
    [many] { $n } de passages n’ont pas été compris
   *[other] { $n } passages n’ont pas été compris
}
letters-unclear-none = Aucune date, aucune liste ni aucun titre n’est resté de côté.
letters-unclear-what = Ces passages semblent se rapporter aux champs ci-dessous. Vérifiez s’il manque un champ.
letters-unclear-why = Ligne { $line } : { $why }
letters-found-title = { $n ->
    [0] Rien n’a été relevé dans le texte
    [one] { $n } donnée a été relevée dans le texte
    [many] { $n } de données ont été relevées dans le texte
   *[other] { $n } données ont été relevées dans le texte
}
letters-found-what = Chaque donnée avec les termes d’où elle est tirée
letters-found-col-what = Donnée
letters-found-col-words = Termes de la lettre
letters-found-col-line = Ligne
letters-read-enclosure = Pièce jointe
letters-read-relation = Document antérieur
letters-read-deadline = Date limite
letters-read-session = Session
letters-read-topic = Titre de section
letters-read-question = Question
letters-read-call = Appel à contributions
letters-read-paper-topic = Thème des contributions
letters-read-mandate = Termes du mandat
letters-read-horizon = Session ultérieure

## Why something was not understood

letters-why-impossible-date = ce jour n’existe pas dans le calendrier
letters-why-range-backwards = cette période prend fin avant de commencer
letters-why-ambiguous-date = le jour et le mois ne peuvent être distingués
letters-why-no-year = cette date ne comporte pas d’année
letters-why-no-day = cette date ne comporte pas de jour
letters-why-months-disagree = les deux noms de mois désignent des mois différents
letters-why-unknown-date = une date dans un calendrier ou une langue qui ne sont pas pris en charge
letters-why-date-not-placed = une date, mais on ne sait pas à quoi elle se rapporte
letters-why-other-meeting = une date de séance autre que celle retenue pour la session
letters-why-item-not-placed = un élément de liste qui ne pose aucune question
letters-why-heading-not-placed = un titre sous lequel rien n’est demandé ; il peut s’agir d’un thème
letters-why-question-in-text = une question dans le corps du texte

## Notes on the whole letter

letters-note-annex-missing = Il est fait mention d’une annexe dont le texte ne figure pas ici : { $words }
letters-note-no-question = Aucune question d’orientation n’a été trouvée.
letters-note-no-date = Aucune date de la lettre n’a été trouvée.
letters-note-no-session = Aucune session que la lettre prépare n’a été trouvée.
letters-note-not-a-letter = Rien de ce qui constitue une lettre n’a été trouvé dans ce texte.
letters-note-no-paper-deadline = Des contributions sont demandées sans qu’une date limite soit fixée : { $words }
letters-note-weekday = Le jour de la semaine ne correspond pas à la date : { $words }
letters-note-no-deadline = Aucune date limite n’a été trouvée.

## The fields

letters-head-title = La lettre
letters-dated-label = Date de la lettre
letters-dated-hint = Le jour indiqué sur la lettre.
letters-signed-by-label = Signataire
letters-signed-by-hint = Nom et qualité, tels qu’ils figurent au bas de la lettre.
letters-addressees-label = Destinataires
letters-addressees-hint = À qui la lettre est adressée, comme indiqué sur celle-ci.
letters-title-label = Titre
letters-title-hint = Titre sous lequel la lettre figure dans les listes.
letters-title-dated = Lettre datée du { $date }
letters-language-label = Langue du texte
letters-language-hint = La langue de l’original. Les autres langues sont ajoutées une fois la lettre publiée.
letters-language-choose = Choisir la langue
letters-text-label = Texte
letters-text-hint = Une ligne vide ouvre un nouveau paragraphe.
letters-rows-hint = Videz une ligne pour ne pas la conserver.
letters-choose = Choisir
letters-more-rows = Ajouter des lignes
letters-save-draft = Enregistrer le projet
letters-edit-undo = Annuler les modifications non enregistrées

letters-enclosures-title = Pièces jointes
letters-enclosure-row = Pièce jointe { $number }
letters-enclosure-label = Désignation
letters-enclosure-name = Titre de la pièce jointe
letters-enclosure-present-label = Son texte
letters-enclosure-present = Présent
letters-enclosure-absent = Absent

letters-relations-title = Documents antérieurs
letters-relations-hint = Si la lettre en révise une qui se trouve sur ce serveur, les questions de cette dernière sont reprises dans le formulaire : maintenez, reformulez, déplacez ou retirez chacune d’elles.
letters-relation-row = Document antérieur { $number }
letters-relation-kind = Lien avec ce document
letters-relation-reference = Référence telle qu’elle est écrite
letters-relation-letter = Lettre sur ce serveur
letters-relation-elsewhere = Ne se trouve pas sur ce serveur
# dynamic: used by forms and letters as letters-relation-<code>
letters-relation-further-to = Comme suite à
# dynamic: used by forms and letters as letters-relation-<code>
letters-relation-revises = Révise

letters-deadlines-title = Dates limites
letters-deadline-row = Date limite { $number }
letters-deadline-on = Au plus tard le
letters-deadline-what = Ce qui est attendu

letters-questions-title = Questions d’orientation
letters-questions-hint = Videz une ligne pour ne pas la conserver. Une question maintenue garde ses réponses.
letters-question-row = Question de la ligne { $number }
letters-question-kept = Déjà posée
letters-question-before = Posée antérieurement sous la forme suivante :
letters-question-number = Numéro
letters-question-topic = Thème
letters-question-no-topic = Sans thème
letters-question-new-topic = Nouveau thème : « { $heading } »
letters-question-heading = Elle figurait sous le titre « { $heading } », qui n’est pas un thème de cette session.
letters-question-fate = Cette question est
letters-question-keep = maintenue
letters-question-withdraw = retirée
letters-question-withdrawn = Retirée
letters-question-text = Libellé
letters-offered = { $n ->
    [one] { $n } question de la lettre révisée a été reprise dans le formulaire. Maintenez-la, reformulez-la, déplacez-la ou retirez-la, puis enregistrez.
    [many] { $n } de questions de la lettre révisée ont été reprises dans le formulaire. Maintenez, reformulez, déplacez ou retirez chacune d’elles, puis enregistrez.
   *[other] { $n } questions de la lettre révisée ont été reprises dans le formulaire. Maintenez, reformulez, déplacez ou retirez chacune d’elles, puis enregistrez.
}
letters-offered-go = Aller aux questions

## The draft

letters-draft = Projet
letters-draft-seen-by = Visible de la seule équipe de la présidence
letters-draft-what = La lettre telle qu’elle se présentera. Une fois publiée, son texte ne peut plus être modifié ; une lettre ultérieure peut la réviser.
letters-draft-edit = Modifier
letters-publish-go = Passer à la publication
letters-publish-title = Publier la lettre
letters-publish-what = { $n ->
    [0] La lettre reçoit son numéro et tous les participants auxquels elle est destinée en sont informés. Elle ne pose aucune question.
    [one] La lettre reçoit son numéro, { $n } question est ouverte aux réponses et tous les participants auxquels la lettre est destinée en sont informés.
    [many] La lettre reçoit son numéro, { $n } de questions sont ouvertes aux réponses et tous les participants auxquels la lettre est destinée en sont informés.
   *[other] La lettre reçoit son numéro, { $n } questions sont ouvertes aux réponses et tous les participants auxquels la lettre est destinée en sont informés.
}
letters-publish-now = Publier la lettre
letters-audience-label = Qui peut la lire

## The page of a letter

letters-audience-title = Qui peut la lire
letters-revised-by = Une lettre ultérieure révise celle-ci :
letters-versions-title = Autres langues
letters-not-in-your-language = Il n’existe pas encore de version dans votre langue. Voici l’original.
# dynamic: used beside versions as letters-standing-<code>
letters-standing-original = Original
# dynamic: used beside versions as letters-standing-<code>
letters-standing-official = Traduction officielle
# dynamic: used beside versions as letters-standing-<code>
letters-standing-courtesy = Traduction de courtoisie

## Adding a language version

letters-version-title = Ajouter une version linguistique
letters-version-what = La lettre et ses questions dans une langue de plus. L’original continue de faire foi.
letters-version-language = Langue de cette version
letters-standing-label = Nature de la traduction
letters-standing-hint = Une traduction de courtoisie cède la place à la traduction officielle lorsque celle-ci est ajoutée.
# dynamic: used by the form as letters-standing-choice-<code>
letters-standing-choice-official = Officielle : établie par les services des Nations Unies
# dynamic: used by the form as letters-standing-choice-<code>
letters-standing-choice-courtesy = De courtoisie : établie par d’autres, à titre de commodité
letters-version-original = L’original :
letters-version-show-original = Afficher le texte original
letters-version-questions-hint = Laissez un champ vide pour afficher cette question dans son libellé original.
letters-version-signature-hint = Telle qu’elle figure au bas de la lettre dans cette langue. Si le champ reste vide, la signature de l’original est affichée.
letters-version-enclosures-hint = Laissez un champ vide pour l’afficher dans son libellé original.
letters-version-add = Ajouter cette version
