## Pages that cannot be shown
## dynamic: used by the problem page as problem-<what>-title and problem-<what>-what

problem-home = Aller à la page d’accueil
problem-today = Aller à votre page « Aujourd’hui »
problem-not-found-title = Cette page n’existe pas ou ne vous est pas destinée
problem-not-found-what = Vérifiez l’adresse. Si vous disposez d’un compte, connectez-vous et réessayez.
problem-not-found-signed-in = Vérifiez l’adresse. Ce qui vous est destiné est accessible depuis votre page « Aujourd’hui ».
problem-cross-site-title = Cette demande ne provient pas de Comity
problem-cross-site-what = Votre navigateur indique qu’un autre site l’a envoyée, ou n’indique pas d’où elle vient. Revenez en arrière, rechargez la page et envoyez de nouveau le formulaire.
problem-unreadable-title = Le formulaire n’a pas pu être lu
problem-unreadable-what = Revenez en arrière, rechargez la page et envoyez-le de nouveau. S’il était ouvert depuis longtemps, la page a pu changer entre-temps.
problem-busy-title = Trop de tentatives depuis cet endroit
problem-busy-what = Attendez une minute et réessayez. Votre compte n’est pas bloqué : depuis un autre endroit, vous pouvez vous connecter immédiatement.
problem-too-fast-title = De nombreux formulaires sont arrivés en une minute
problem-too-fast-what = Attendez quelques secondes et envoyez-le de nouveau. Rien n’en a été enregistré.
problem-taken-often-title = Le registre a été enregistré de nombreuses fois en une heure
problem-taken-often-what = Attendez quelques minutes et réessayez. Un fichier enregistré auparavant reste valable.
problem-full-title = Comity est très sollicité en ce moment
problem-full-what = Attendez quelques secondes et rechargez la page. Si vous avez envoyé un formulaire, revenez en arrière : ce que vous avez écrit y est encore.
problem-too-slow-title = L’envoi a duré trop longtemps
problem-too-slow-what = Rien n’en a été enregistré. Revenez en arrière, vérifiez votre connexion et envoyez de nouveau. Un fichier plus petit arrive plus vite.
problem-too-large-title = L’envoi est trop volumineux
problem-too-large-what = Envoyez au plus 1 Mo de texte. Du texte brut suffit pour une déclaration ou une lettre.
problem-failed-title = Une défaillance s’est produite
problem-failed-what = Aucun élément de votre envoi n’a été conservé en partie seulement. Réessayez dans une minute ; en cas de nouvel échec, indiquez au Secrétariat l’heure à laquelle il s’est produit.

## A form that came too soon, given back to be sent again

waiting-title = Veuillez envoyer ce formulaire encore une fois
waiting-what = De nombreux formulaires sont arrivés en une minute, et celui-ci n’est pas encore enregistré. Attendez quelques secondes, puis envoyez-le de nouveau. Rien de ce que vous avez écrit n’est perdu.
waiting-file = Choisissez de nouveau le fichier « { $name } »
waiting-button = Envoyer de nouveau

## Faults of forms
## dynamic: named by acts and shown at the field

error-rule-empty = Écrivez la règle telle que la présidence l’annonce
error-quorum-range = Indiquez un quorum compris entre 1 et 100 %
error-person-name-empty = Écrivez le nom de la personne
error-text-long = Ramenez ce texte à { $value } caractères
error-text-characters = Ce texte contient des caractères invisibles ou qui inversent l’ordre des lettres. Collez-le en texte brut
error-account-last = Le Secrétariat conserve au moins deux comptes. Faites-en ouvrir un autre avant de fermer celui-ci
error-passkey-refused = La clé d’accès n’a pas été acceptée. Réessayez. En cas de nouvel échec, utilisez-en une autre ou adressez-vous au Secrétariat.
error-passkey-script = Le navigateur n’a envoyé aucune clé d’accès. Activez JavaScript pour ce site et réessayez.
error-link = Collez le lien complet, tel qu’il vous a été remis
error-passkeys-many = Un compte a douze clés d’accès au plus. Supprimez-en d’abord une.
error-passkey-last = C’est votre seule clé d’accès : sans elle, vous ne pourriez plus vous connecter. Ajoutez-en d’abord une autre.
error-passkey-name = Indiquez un nom
error-link-enrolled = Ce compte a déjà eu une clé d’accès : aucun lien ne peut être créé. Quiconque a perdu toutes ses clés d’accès retrouve l’accès grâce à deux fonctionnaires : demandez un rétablissement au Secrétariat.
error-recovery-reason = Indiquez ce qui est arrivé aux clés d’accès
error-recovery-ground = Indiquez le numéro de la note verbale ou la personne qui s’est présentée
error-recovery-desk = Aucune session ne se tient aujourd’hui. Hors du bureau d’inscription, un rétablissement prend un jour.
error-recovery-never = Ce compte n’a jamais eu de clé d’accès. Créez plutôt un nouveau lien.
error-recovery-open = Un rétablissement de ce compte est déjà en cours
error-recovery-own = L’accès à votre propre compte est rétabli par deux autres fonctionnaires
error-recovery-same = Vous avez ouvert ce rétablissement. Un ou une autre fonctionnaire doit l’approuver.
error-recovery-late = Les quinze minutes sont écoulées. Ouvrez de nouveau le rétablissement pendant que la personne est là.
error-recovery-expired = Le lien n’a pas été créé à temps. Ouvrez de nouveau le rétablissement
error-registration-twice = Une note verbale portant ce numéro est déjà saisie pour cette délégation
error-registration-invite-late = Plus de trente jours se sont écoulés depuis l’approbation. Saisissez une nouvelle note verbale pour cette personne
error-registration-superseded = Une note verbale ultérieure a modifié cette délégation. Saisissez une nouvelle note verbale pour cette personne
error-recovery-early = Il est trop tôt : un ou une deuxième fonctionnaire doit approuver et le délai doit être écoulé
error-recovery-over = Ce rétablissement est terminé ou déjà approuvé
error-email-form = Écrivez l’adresse sous la forme nom@example.org ou laissez le champ vide
error-email-taken = Un autre compte utilise déjà cette adresse. À chaque personne correspond un seul compte, afin que nul n’appartienne à la fois à l’équipe de la présidence et à une délégation
error-administrator-last = Plus personne n’administrerait les comptes de cette délégation. Une note verbale est nécessaire
error-link-own = Le lien est créé par les personnes qui administrent les comptes de cette délégation
error-link-officer = Le nouveau lien d’un ou d’une fonctionnaire se crée sur le serveur même, avec la commande « comity officer »
error-officers-there = Il y a déjà deux fonctionnaires : toute autre désignation se fait par saisie d’une décision
error-registration-reference = Écrivez le numéro de la note
error-registration-dated = Indiquez la date de la note
error-registration-future = La date de la note est postérieure à aujourd’hui
error-registration-scan = Choisissez la copie numérisée de la note
error-registration-scan-large = La copie dépasse 10 Mo. Numérisez la note en gris ou à une résolution moindre
error-registration-scan-kind = La copie doit être au format PDF, PNG ou JPEG
error-files-many = Vous avez envoyé { $value } fichiers en trente jours, soit le maximum pour un compte. Collez le texte à la place du fichier, ou faites-le envoyer par une autre personne de votre équipe
error-registration-persons-most = Une note désigne { $value } personnes au plus : saisissez les autres dans une autre note
error-registration-nothing = Saisissez une personne ou le sort d’un compte
error-registration-person-name = Personne { $value } : écrivez le nom
error-registration-person-characters = Personne { $value } : le nom est trop long ou contient un caractère invisible
error-registration-person-email = Personne { $value } : écrivez l’adresse sous la forme nom@example.org ou laissez le champ vide
error-registration-person-twice = Personne { $value } : cette adresse figure deux fois dans la note
error-registration-person-role = Personne { $value } : choisissez la qualité
error-registration-person-taken = Personne { $value } : un autre compte utilise déjà cette adresse. À chaque personne correspond un seul compte, afin que nul n’appartienne à la fois à l’équipe de la présidence et à une délégation
error-registration-changes = L’un de ces comptes est désormais fermé : consultez de nouveau la liste
error-registration-headless = Personne ne dirigerait la délégation : désignez un chef ou une cheffe, ou mettez fin à tous ses comptes
error-registration-unadministered = Personne n’administrerait les comptes : cochez au moins une personne
error-registration-settled = Cette étape a déjà été accomplie, ou la note a été renvoyée. La page indique où elle en est
error-registration-own-entry = Vous avez saisi cette note : un ou une autre fonctionnaire la compare
error-registration-second = Vous avez comparé cette note : un ou une deuxième fonctionnaire l’approuve
error-registration-taken-since = Une personne désignée par la note a désormais un autre compte. Renvoyez la note
error-registration-changed-since = Les comptes de la délégation ont changé depuis la saisie de la note. Renvoyez-la et saisissez-la de nouveau
error-registration-not-approved = Cette note n’a pas été approuvée par un ou une deuxième fonctionnaire
error-registration-invited = Cette personne a déjà un compte. Un lien perdu se remplace sous « Comptes »
error-registration-reason = Écrivez le motif

## Faults of statements and their passages
## dynamic: named by acts and shown at the field

error-statement-empty = Collez le texte de la déclaration ou téléversez un fichier
error-statement-long = Le texte compte plus de { $value } caractères. Abrégez-le ou déposez-le en plusieurs parties
error-statement-control = La ligne { $value } contient un caractère qui ne peut être imprimé. Supprimez-le ou copiez de nouveau le texte depuis sa source
error-statement-direction = La ligne { $value } contient une marque invisible qui change le sens de l’écriture et n’est pas refermée, ou qui impose ce sens. Ressaisissez la ligne
error-statement-file-large = Le fichier dépasse 1 Mo. Téléversez le texte seul, sans images
error-file-malicious = « { $value } » contient un logiciel malveillant et n’a pas été accepté. Vérifiez votre appareil, puis envoyez un autre fichier
error-file-unscanned = Impossible en ce moment de vérifier que « { $value } » ne contient pas de logiciel malveillant ; le fichier n’a donc pas été accepté. Réessayez dans quelques minutes
error-statement-file-encoding = Les caractères de « { $value } » ne peuvent être lus avec certitude. Enregistrez-le comme fichier Word (.docx), ou collez le texte
error-statement-file-empty = Le fichier ne contient pas de texte. Choisissez-en un autre ou collez le texte
error-statement-text-and-file = Vous avez fourni un texte et un fichier. Videz le champ de texte ou cochez « Ne pas utiliser ce fichier »
error-statement-line-long = Ne dépassez pas { $value } caractères
error-statement-line-characters = Écrivez sur une seule ligne, en caractères ordinaires
error-statement-audience = Choisissez qui peut lire la déclaration
error-statement-topic = Choisissez un thème de cette session, ou aucun
error-statement-aligned-states = Seuls des États autres que le vôtre peuvent être mentionnés comme s’associant à la déclaration
error-statement-aligned-stakeholder = Une partie prenante ne peut mentionner des États comme s’associant à sa déclaration. Décochez-les
error-statement-aligned-no-group = Vous avez mentionné des États qui s’associent à la déclaration. Nommez le groupe au nom duquel vous vous exprimez, ou décochez-les
error-statement-aligned-own = Vous avez mentionné des États qui s’associent à la déclaration. Choisissez des destinataires au-delà de votre propre délégation, afin que ces États puissent voir ce qui est dit en leur nom, ou décochez-les
error-statement-language = Choisissez la langue du texte
error-statement-language-differs = Le texte semble être dans une autre langue. Vérifiez votre choix, puis déposez de nouveau
error-statement-changed = Le projet de déclaration a été modifié dans une autre fenêtre. Vérifiez ce qui est affiché maintenant, puis déposez la déclaration
error-statement-already-filed = Cette déclaration a déjà été déposée
error-passage-none = Cochez au moins une phrase
error-passage-empty = La sélection ne contient aucun mot. Sélectionnez du texte
error-passage-range = La sélection ne correspond pas au texte. Rechargez la page et refaites la sélection
error-passage-many = Une déclaration compte au plus { $value } passages. Sélectionnez des passages plus longs ou moins nombreux
error-passage-question = Choisissez la question à laquelle il répond
## Sessions, people and accounts

error-body-name-empty = Écrivez le nom de l’organe
error-body-there = Ce serveur dessert déjà un organe ; un serveur n’en dessert qu’un seul
error-mandate-symbol-empty = Écrivez la cote du document énonçant le mandat, par exemple A/RES/75/240
error-mandate-title-empty = Écrivez le titre du mandat
error-name-long = Ramenez ce nom à { $value } caractères
error-name-characters = Ce texte contient un caractère invisible ({ $value }). Ressaisissez-le ou collez-le en texte brut
## Faults of letters
## dynamic: named by acts and shown at the field

error-letter-paste = Collez le texte de la lettre ou téléversez un fichier
error-letter-text-and-file = Vous avez fourni un texte et un fichier. Fournissez l’un des deux
error-letter-file-large = Le fichier dépasse 1 Mo. Téléversez le texte seul, sans images
error-letter-file-encoding = Les caractères de « { $value } » ne peuvent être lus avec certitude. Enregistrez-le comme fichier Word (.docx), ou collez le texte
error-letter-file-kind = « { $value } » est d’un type qui n’est pas lu ici. Enregistrez-le au format .docx, .pdf ou .txt, ou collez le texte
error-letter-file-empty = « { $value } » ne contient pas de texte. Choisissez un autre fichier ou collez le texte
error-letter-date = Indiquez la date qui figure sur la lettre
error-letter-signed-by = Écrivez qui signe la lettre, et en quelle qualité
error-letter-addressees = Écrivez à qui la lettre est adressée
error-letter-title = Écrivez le titre sous lequel la lettre figure dans les listes
error-letter-text-empty = Écrivez le texte de la lettre
error-letter-text-long = Le texte compte plus de { $value } caractères. Abrégez-le ou joignez-en une partie en annexe
error-letter-text-control = La ligne { $value } du texte contient un caractère qui ne peut être imprimé. Supprimez-le ou copiez de nouveau le texte depuis sa source
error-letter-text-direction = La ligne { $value } du texte contient une marque invisible qui change le sens de l’écriture et n’est pas refermée, ou qui impose ce sens. Ressaisissez la ligne
error-letter-original = Choisissez la langue dans laquelle la lettre est rédigée
error-letter-language-twice = Deux textes sont dans la même langue : { $value }. N’en conservez qu’un
error-letter-line-long = Ne dépassez pas { $value } caractères
error-letter-row-long = La ligne { $value } du formulaire est trop longue. Ne dépassez pas 1 000 caractères par champ
error-letter-row-characters = La ligne { $value } du formulaire contient un caractère invisible. Ressaisissez-la ou collez-la en texte brut
error-letter-rows = Ne conservez pas plus de { $value } lignes
error-letter-enclosure-empty = La pièce jointe { $value } n’a ni désignation ni titre. Écrivez l’un des deux ou videz la ligne
error-letter-relation-empty = Le document antérieur { $value } n’a pas de référence. Écrivez-en une, par exemple « lettre datée du 4 novembre 2022 »
error-letter-relation-unknown = Le document antérieur { $value } désigne une lettre qui ne se trouve pas sur ce serveur. Choisissez-en une autre, ou aucune
error-letter-relation-kind = Choisissez le lien entre la lettre et le document antérieur { $value }
error-letter-deadline-incomplete = La date limite { $value } doit comporter un jour et ce qui est attendu. Remplissez les deux champs ou videz la ligne
error-letter-question-topic = La question { $value } est classée sous un thème qui n’est pas de cette session. Choisissez-en un autre, ou aucun
error-letter-question-number = Attribuez à la question de la ligne { $value } un numéro entier égal ou supérieur à 1
error-letter-question-twice = Deux questions portent le numéro { $value }. Donnez un autre numéro à l’une d’elles
error-letter-question-empty = La question { $value } n’a pas de libellé. Écrivez-la ou videz sa ligne
error-letter-question-long = La question { $value } est trop longue. Ne dépassez pas 4 000 caractères
error-letter-question-characters = La question { $value } contient un caractère qui ne peut être imprimé ou une marque invisible qui change le sens de l’écriture. Ressaisissez-la
error-letter-question-kept = La question { $value } maintient une question que la lettre révisée ne pose pas. Choisissez de nouveau la lettre à réviser
error-letter-question-gone = Une autre lettre a retiré une question que celle-ci maintient. Modifiez le projet et examinez de nouveau ses questions
error-letter-audience = Choisissez qui peut lire la lettre : une lettre publiée est destinée au moins aux délégations
error-letter-changed = Le projet a été publié ou modifié dans une autre fenêtre. Vérifiez ce qui est affiché maintenant
error-letter-version-language = Choisissez la langue de cette version
error-letter-version-standing = Indiquez si cette version est officielle ou s’il s’agit d’une traduction de courtoisie
error-letter-version-there = La lettre existe déjà dans cette langue : { $value }. Choisissez une autre langue
error-letter-version-question = Une question n’appartient pas à cette lettre. Rechargez la page et réessayez
error-letter-version-enclosure = Une pièce jointe n’appartient pas à cette lettre. Rechargez la page et réessayez
## Questions raised by delegations

error-question-wording-empty = Écrivez la question
error-question-wording-long = La question compte plus de { $value } caractères. Abrégez-la ou déposez-la en tant que déclaration
error-question-wording-characters = La question contient un caractère qui ne peut être imprimé ou une marque invisible qui change le sens de l’écriture. Ressaisissez-la
error-question-topic = Choisissez un thème de cette session, ou aucun
error-question-language = Choisissez la langue de la question
error-session-name-empty = Écrivez le nom de la session
error-date = Indiquez une date avec l’année, le mois et le jour
error-dates-reversed = Le dernier jour précède le premier ; modifiez l’un des deux
error-session-dates-reversed = Le dernier jour précède le premier jour ; modifiez l’un des deux
error-zone = Écrivez un fuseau horaire sous la forme continent et ville, par exemple America/New_York
error-slug-form = Utilisez des lettres minuscules, des chiffres et des traits d’union isolés, 60 caractères au plus
error-slug-taken = Une autre session a cette adresse ; choisissez-en une différente
error-title-empty = Écrivez le titre
error-agenda-number-empty = Écrivez le numéro du point
error-agenda-number-taken = L’ordre du jour de cette session comporte déjà un point portant ce numéro
error-agenda-item-unknown = Choisissez un point de l’ordre du jour de cette session
error-topic-unknown = Choisissez des thèmes de cette session
error-meeting-outside = Choisissez un jour de cette session
error-hour = Indiquez une heure comprise entre 00:00 et 23:59
error-meeting-hours-reversed = La séance prendrait fin avant de commencer ; modifiez l’une des heures
error-meeting-over = Le jour de cette séance est passé ; son caractère ne peut plus être modifié
error-mode = Choisissez entre officielle et informelle, et indiquez ce qui est conservé
error-mode-same = La séance a déjà ce caractère
error-participant-kind = Choisissez le type de participant
error-participant-name-empty = Écrivez le nom officiel
error-participant-code = Utilisez de 2 à 20 lettres, chiffres et traits d’union, sans trait d’union au début ni à la fin
error-participant-code-taken = Un autre participant a ce code ; choisissez-en un différent
error-participant-referred = Un compte, une appartenance ou un texte se rapporte à ce participant, qui reste donc inscrit. Retirez d’abord ces entrées, si ce sont aussi des erreurs
error-exercise-code = Dans un exercice, un État porte un code qu’aucun État réel ne porte : AA, QM à QZ, XA à XZ sauf XK, ou ZZ
error-state-singly = Les États sont ajoutés tous à la fois, sous leur nom officiel ; utilisez « Ajouter les États Membres et les États observateurs »
error-roster-exercise = Cet organe est un exercice ; les États réels ne peuvent y être ajoutés
error-roster-complete = Tous les États Membres, les États observateurs et les groupes régionaux y figurent déjà
error-group-name-empty = Écrivez le nom du groupe
error-group-code = Utilisez de 2 à 20 lettres, chiffres et traits d’union, sans trait d’union au début ni à la fin
error-group-code-taken = Un autre groupe a ce code ; choisissez-en un différent
error-group-no-member = Cochez au moins un membre
error-group-states-only = Seuls les États de cet organe peuvent être membres
error-group-source-empty = Indiquez quel document donne la liste de ces membres
error-group-overlap = Dans un autre groupe de cette répartition à la même période : { $value }. Retirez-les ici ou choisissez une autre répartition
error-role = Choisissez la qualité

## Faults of proposals, positions, notes, releases and imports of votes
## dynamic: named by acts and shown at the field

error-proposal-wording-empty = Écrivez la proposition
error-proposal-audience = Choisissez qui peut lire la proposition
error-proposal-topic = Choisissez un thème de cette session, ou aucun
error-proposal-merged-from = Cochez au moins deux propositions dont le libellé est issu
error-position-statement = Choisissez une de vos propres déclarations qui n’ait pas été retirée
error-position-statement-own = Cette déclaration est réservée à votre propre délégation. Choisissez-en une que l’équipe de la présidence puisse lire, afin que le passage sur lequel repose votre position soit consultable
error-position-passage = Cochez les phrases sur lesquelles repose votre position
error-position-gap = Cochez des phrases qui se suivent : un seul passage, sans interruption
error-position-stance = Choisissez votre position
error-position-changes = Indiquez les modifications que vous demandez
error-note-participant = Choisissez de qui vous l’avez entendu
error-note-empty = Écrivez la note
error-release-empty = Décrivez le domaine dans vos propres termes, dans une langue au moins
error-release-audience = Choisissez qui peut le lire
error-release-names = Le texte mentionne : { $value }. Cochez la case pour indiquer que c’est voulu, ou revenez en arrière et écrivez « certaines délégations »
error-votes-unknown-code = Aucun participant de l’organe ne porte le code { $value }
error-votes-group = L’organe compte un groupe { $value } dans une autre répartition

error-erasure-asked = Cet effacement a déjà été demandé
error-erasure-second = L’effacement est demandé par un ou une fonctionnaire et confirmé par un ou une autre. Demandez à un ou une collègue de confirmer

## Faults of accreditation
## dynamic: named by acts and shown at the field

error-accreditation-period = Choisissez la durée de l’accréditation
error-accreditation-disclosure = Choisissez ce qui est divulgué des objections
error-accreditation-window = Indiquez le nombre de jours pour les objections, de 1 à 90
error-accreditation-name = Indiquez le nom de l’organisation
error-accreditation-kind = Choisissez ce qui correspond le mieux à l’organisation
error-accreditation-consultative = Choisissez le statut consultatif, ou « Aucun »
error-accreditation-purpose = Indiquez ce que fait l’organisation et pourquoi elle présente une demande
error-accreditation-email = Indiquez une adresse du type nom@example.org : le Secrétariat en a besoin
error-accreditation-closed = L’appel à candidatures est clos. Écrivez au Secrétariat
error-accreditation-full = Aucune autre demande ne peut être reçue ici. Écrivez au Secrétariat
error-accreditation-note = Rédigez d’abord la note
error-accreditation-over = Rien ne peut plus être ajouté à cette demande
error-accreditation-notes = Les notes relatives à cette demande sont trop nombreuses. Prenez contact directement
error-accreditation-step = Quelqu’un est déjà allé plus loin. Rouvrez la page pour voir où en est le dossier
error-accreditation-said = Dites pourquoi, en une phrase
error-accreditation-none-ticked = Cochez au moins une organisation
error-accreditation-not-ready = L’une de ces demandes ne peut figurer sur une liste : elle est incomplète, y figure déjà ou relève de la simple information. Décochez-la
error-accreditation-deadline = L’échéance doit être à venir ; choisissez une date ultérieure
error-accreditation-too-late = Le délai pour faire objection est écoulé
error-accreditation-applicant-withdrew = L’organisation a retiré sa demande. Il n’y a plus lieu de faire objection
error-accreditation-objected = Une objection de votre État est déjà enregistrée
error-accreditation-release = Choisissez ce qui peut être divulgué de votre objection
error-accreditation-not-decided = Le résultat n’est pas encore établi
error-accreditation-disclosed = La présidence a déjà divulgué les objections
error-accreditation-asked = Votre État l’a déjà demandé
error-accreditation-not-asked = Aucun État Membre ne l’a demandé
error-accreditation-too-early = L’échéance n’est pas encore passée ; attendez
error-accreditation-not-over = Cette demande n’est pas close ; la personne à contacter reste nécessaire
error-modality = Choisissez qui le peut, à chaque ligne
error-segment-early = Les délégations doivent en être avisées un jour avant. Choisissez { $value } ou plus tard
error-invited = Ne cochez que des parties prenantes de cet organe
error-modality-file = Selon les modalités de cette session, votre organisation ne peut pas présenter de contribution écrite actuellement. Adressez-vous au Secrétariat
