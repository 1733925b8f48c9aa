## L’espace réservé d’une délégation : la liste des projets

room-title = Espace réservé
room-lede = Les projets de votre délégation, les observations de vos expertes et experts et le visa donné avant que quoi que ce soit ne sorte. Personne en dehors de votre délégation n’y a accès, ni le Secrétariat ni la présidence.
room-plainly = Ce que vous conservez ici est enregistré sous scellé. L’exploitant de ce serveur pourrait toutefois lire pendant que vous travaillez. Déposer un texte rédigé ailleurs est tout aussi simple.
room-elsewhere = Déposer un texte rédigé ailleurs
room-begin = Commencer un projet
room-begin-paper = Commencer un projet de document de réflexion
room-begin-position = Commencer un projet de position
room-begin-revision = Commencer un projet de nouvelle version
room-draft-revision = Rédiger la version suivante dans l’espace réservé
room-draft-position = Rédiger une position dans l’espace réservé
room-rule-change = Modifier cette règle
room-none = Aucun projet pour le moment. Les projets apparaissent ici dès qu’une personne de votre délégation en commence un.
room-none-here = Il n’y a pas de projet de ce type.
room-count = { $n ->
    [one] { $n } projet
    [many] { $n } de projets
   *[other] { $n } projets
}
room-col-draft = Projet
room-col-state = État
room-col-comments = Observations
room-col-changed = Dernière modification
room-filter-which = Projets :
room-filter-open = En cours
room-filter-filed = Sortis de l’espace réservé
room-filter-aside = Mis de côté
room-comments-open = { $n ->
    [0] Aucune en suspens
    [one] { $n } en suspens
    [many] { $n } en suspens
   *[other] { $n } en suspens
}
room-number = Projet { $number }
room-version = Version { $version }
room-state-draft = En cours
room-state-asked = En attente de visa
room-state-signed = Visé
room-state-filed = Déposé comme déclaration
room-state-filed-paper = Soumis comme document
room-state-filed-revision = Soumis comme nouvelle version
room-state-filed-position = Confirmé comme position
room-state-aside = Mis de côté

## Rédiger

room-begin-what = Seule votre délégation le lit. Vous pouvez le modifier aussi souvent que vous le souhaitez ; chaque version est conservée.
room-begin-keep = Enregistrer le projet
room-change-title = Modifier le projet
room-change-what = Un texte modifié devient une nouvelle version. Si le projet était visé, il doit l’être de nouveau.
room-change-keep = Enregistrer comme nouvelle version
room-see-changes = Voir ce qui a changé
room-purpose-label = Objet
room-revises-label = À partir de :
room-kind-label = Ce qu’il doit devenir
room-purpose-none = Rien de particulier
room-purpose-topic = L’ensemble du thème : { $topic }
room-position-title = Position sur la proposition n° { $number }

## Named in the form’s template
## dynamic: named in the form’s template

room-text-hint = Laissez une ligne vide entre les paragraphes : les observations se font paragraphe par paragraphe.
room-proposal-label = Proposition
room-proposal-choose = Choisir une proposition
room-text-hint-paper = 60 000 caractères au plus. Laissez une ligne vide entre les paragraphes : ils sont numérotés, et les observations se font paragraphe par paragraphe. Une ligne commençant par # est un intertitre.

## What a draft is to become
## dynamic: used by the room as room-kind-<word>

room-kind-statement = Déclaration
room-kind-paper = Document de réflexion
room-kind-position = Position
room-kind-revision = Nouvelle version d’un document

## Un projet

room-filed-link = Ce projet a été déposé comme déclaration. Ouvrir la déclaration.
room-filed-link-paper = Ce projet a été soumis comme document. Ouvrir le document.
room-filed-link-revision = Ce projet a été soumis comme nouvelle version d’un document. Ouvrir le document.
room-filed-link-position = Ce projet a été confirmé comme position. Voir ce qui vous est attribué.
room-needs-head = Il manque encore le visa du chef ou de la cheffe de délégation.
room-needs-other = Il manque encore le visa d’une autre personne de la délégation.
room-needs-mission = Il manque encore la mention, par le chef ou la cheffe de délégation, d’un contre-appel à la mission.
room-needs-nothing = Il ne manque plus rien : cette version peut sortir.
room-signed-by = Visé par { $who } ({ $capacity })
room-called-back = Contre-appel à la mission : { $who }, { $when }
room-file = Déposer cette déclaration
room-file-paper = Soumettre ce document
room-file-position = Prendre cette position
room-file-revision = Soumettre cette version
room-ask = Demander le visa
room-sign-link = Lire et viser
room-take-back = Retirer mon visa
room-take-up = Reprendre ce projet
room-aside = Mettre ce projet de côté
room-aside-what = Il reste dans l’espace réservé et peut être repris.
room-versions = Versions
room-facts = À propos de ce projet
room-compare-same = Le texte est le même dans les deux versions.
room-back = Retour au projet

## Observations

room-comments-label = Observations
room-comments-whole = Observations sur l’ensemble du texte
room-comments-gone = Observations sur des passages supprimés
room-comment-on = Commenter le paragraphe { $number }
room-comment-on-heading = Commenter l’intertitre « { $heading } »
room-comment-on-whole = Commenter l’ensemble du texte
room-comment-label = Votre observation
room-comment-send = Envoyer l’observation
room-comment-settle = Marquer comme réglée
room-comment-reopen = Rouvrir
room-comment-settled = Réglée par { $who }

## Fichiers

room-files = Fichiers
room-files-what = Ils sont sous scellé comme le projet et lus par votre délégation seule. Quand le texte sort, ils restent ici.
room-files-none = Aucun fichier pour le moment.
room-file-about = { $n } ko · ajouté par { $who }
room-file-label = Ajouter un fichier
room-file-hint = PDF, image (PNG, JPEG), fichier Word (.docx) ou texte brut, 10 Mo au plus ; 20 fichiers au plus par projet.
room-file-add = Ajouter ce fichier
room-file-take-out = Retirer
room-file-take-out-what = Son contenu est détruit sur ce serveur. Le journal de l’espace réservé garde la trace de sa présence.
room-file-take-out-now = Retirer ce fichier

## Visa

room-sign-title = Viser
room-sign-what = Vous apposez votre nom sous ce titre et ce texte exactement. Si quoi que ce soit est modifié ensuite, votre visa ne vaut plus.
room-sign = Viser la version { $version }
room-call-what = Votre délégation n’a pas de deuxième personne ici. Rappelez la mission à un numéro que vous connaissez, lisez le texte, puis indiquez à qui vous avez parlé et quand.
room-rule-title = Visa avant la sortie d’un texte
room-rule-what = Cette règle vaut pour tout projet qui n’est pas encore sorti. Les textes rédigés ailleurs se déposent comme auparavant.
room-rule-set = Adopter cette règle

## Champs et règles
## dynamic: named in templates, and used as room-rule-<word> and room-rule-now-<word>

room-called-with = À qui vous avez parlé
room-called-on = Quel jour
room-called-at = À quelle heure
room-called-zone = À l’heure du lieu de la réunion.
room-rule-label = Qui vise
room-rule-hint = Le chef ou la cheffe de délégation en décide.
room-rule-head = Le chef ou la cheffe de délégation, sans autre visa
room-rule-head-and-other = Le chef ou la cheffe de délégation et une autre personne de la délégation
room-rule-head-and-mission = Le chef ou la cheffe de délégation, après un contre-appel à la mission (pour une délégation d’une seule personne)
room-rule-now-head = Avant qu’un texte ne sorte, le chef ou la cheffe de délégation le vise.
room-rule-now-head-and-other = Avant qu’un texte ne sorte, le chef ou la cheffe de délégation et une autre personne le visent.
room-rule-now-head-and-mission = Avant qu’un texte ne sorte, le chef ou la cheffe de délégation le vise après un contre-appel à la mission.

## À la sortie

room-leaving = Ce texte vient de votre espace réservé et a été visé. Le titre, la langue et le texte restent tels qu’ils ont été visés. Choisissez ici qui peut le lire.
room-leaving-paper = Ce texte vient de votre espace réservé et a été visé. Le titre, la langue et le texte restent tels qu’ils ont été visés. Choisissez ici de quoi il traite, qui peut le lire, et s’il s’agit d’un document officieux.
room-leaving-position = Cette position vient de votre espace réservé et a été visée. Elle reste telle qu’elle a été visée. Choisissez ici la déclaration et les mots sur lesquels elle repose.
room-leaving-revision = Cette version vient de votre espace réservé et a été visée. Le titre et le texte restent tels qu’ils ont été visés. Choisissez ici de quoi elle traite et qui peut la lire.
room-leaving-not = Ne pas le déposer maintenant
room-leaving-back = Retour à l’espace réservé
room-leaving-check = Ce texte a été visé dans votre espace réservé. Le registre contiendra l’empreinte de ce qui a été visé.

## La clé de l’espace réservé

room-key-title = Une nouvelle clé pour cet espace réservé
room-key-what = Les projets, les observations, les fichiers et le journal de cet espace, ainsi que vos notes et vos rapports du soir, sont scellés de nouveau sous une nouvelle clé. L’ancienne clé est détruite sur ce serveur. Pour votre délégation, rien ne change.
room-key-when = À faire quand un compte de votre délégation a été fermé, ou quand une copie des données du serveur est peut-être en d’autres mains. Quiconque détient une telle copie et ses clés peut ouvrir ce qu’elle contient, mais rien de ce qui sera écrit désormais.
room-key-record = Le registre dira que votre délégation a créé une nouvelle clé, mais rien de ce qui se trouve dans l’espace réservé.
room-key-renew = Créer une nouvelle clé
room-key-closed = Un compte de votre délégation a été fermé le { $date }, après la création de la clé de cet espace.

## Le journal de l’espace réservé

room-log-title = Journal de l’espace réservé
room-log-lede = Ce qui s’est passé ici, dans un journal propre : lié comme le registre, tenu à part et lu par votre délégation seule. Le registre ne fait état d’un projet qu’au moment du dépôt.
room-log-none = Rien ne s’est encore passé ici. Chaque acte y laissera une inscription.
room-log-save = Enregistrer le journal
room-log-key-what = Ce journal a sa propre clé. Notez-la ici une fois : elle le distingue de tout autre.
room-log-count = { $n ->
    [one] { $n } inscription
    [many] { $n } d’inscriptions
   *[other] { $n } inscriptions
}
room-log-cut = { $n ->
    [one] La plus récente est affichée ; le fichier enregistré les contient toutes.
    [many] Les { $n } plus récentes sont affichées ; le fichier enregistré les contient toutes.
   *[other] Les { $n } plus récentes sont affichées ; le fichier enregistré les contient toutes.
}
room-log-col-number = Inscription
room-log-col-what = Ce qui s’est passé
room-log-col-who = Qui
room-log-col-when = Quand

## Ce qui s’est passé
## dynamic: used by the log as room-did-<act>

room-did-begin-room-draft = Projet { $draft } commencé
room-did-revise-room-draft = Projet { $draft } modifié : version { $version }
room-did-comment-room-draft = Observation sur le projet { $draft }, version { $version }
room-did-settle-room-comment = Observation sur le projet { $draft } réglée
room-did-reopen-room-comment = Observation sur le projet { $draft } rouverte
room-did-ask-for-sign-off = Visa du projet { $draft } demandé : version { $version }
room-did-sign-off-room-draft = Projet { $draft } visé : version { $version }
room-did-take-back-sign-off = Visa du projet { $draft } retiré : version { $version }
room-did-set-room-draft-aside = Projet { $draft } mis de côté
room-did-take-room-draft-up = Projet { $draft } repris
room-did-set-sign-off-rule = Règle du visa fixée
room-did-file-room-statement = Projet { $draft } sorti : déclaration { $statement }
room-did-submit-room-paper = Projet { $draft } sorti : document n° { $paper }
room-did-revise-room-paper = Projet { $draft } sorti : nouvelle version d’un document, { $paper }
room-did-add-room-file = Fichier ajouté au projet { $draft }
room-did-take-out-room-file = Fichier retiré du projet { $draft }
room-did-renew-room-key = Nouvelle clé pour l’espace réservé
room-did-confirm-room-position = Projet { $draft } sorti : position sur la proposition n° { $proposal }

## Aujourd’hui
## dynamic: named by the Today page

today-room-sign = Un projet attend votre visa : { $title }
today-room-file = Visé et pas encore déposé : { $title }
today-room-comments = { $n ->
    [one] { $n } observation en suspens sur { $title }
    [many] { $n } d’observations en suspens sur { $title }
   *[other] { $n } observations en suspens sur { $title }
}

## Erreurs
## dynamic: named by acts and shown at the field

error-room-text-empty = Rédigez le texte
error-room-purpose = Choisissez un thème ou une question de cette session, ou rien
error-room-changed = Une personne de votre délégation a enregistré entre-temps une version plus récente. Ce que vous avez saisi est toujours là : voyez ce qui a changé, puis envoyez de nouveau
error-room-closed = Ce projet a été déposé ou mis de côté entre-temps. Il ne peut plus être modifié
error-room-drafts-many = L’espace réservé contient autant de projets qu’il le peut. Déposez plutôt un texte rédigé ailleurs
error-room-versions-many = Ce projet a autant de versions qu’il le peut. Commencez-en un nouveau avec son texte
error-room-comments-many = Ce projet a autant d’observations qu’il le peut. Réglez-les dans un nouveau projet
error-room-comment-empty = Rédigez l’observation
error-room-called-with = Indiquez à qui vous avez parlé
error-room-called-when = Indiquez le jour et l’heure de l’appel
error-room-called-later = La date de l’appel est postérieure à l’heure actuelle. Vérifiez le jour et l’heure
error-room-rule = Choisissez qui vise
error-room-unsigned = Le projet a été modifié, ou un visa manque. Retournez à l’espace réservé et faites viser la dernière version
error-room-other-draft = Vous avez commencé une autre déclaration. Déposez-la ou recommencez sur sa page, puis revenez ici
error-room-other-paper = Vous avez commencé un autre document. Soumettez-le ou recommencez sur sa page, puis revenez ici
error-room-other-position = Vous avez commencé une position sur cette proposition. Confirmez-la ou recommencez sur sa page, puis revenez ici
error-room-proposal = Choisissez une proposition que vous pouvez lire. Elle a peut-être été retirée
error-room-asks-nothing = Cette position ne demande rien. Laissez le texte vide, ou choisissez une autre position
error-room-revises = Seul un document de votre délégation peut être révisé ici. Il a peut-être été retiré
error-room-other-revision = Vous avez commencé une autre nouvelle version de ce document. Soumettez-la ou recommencez sur sa page, puis revenez ici
error-room-file-missing = Choisissez un fichier qui n’est pas vide
error-room-file-large = Le fichier dépasse 10 Mo. Numérisez-le en gris ou à une résolution moindre, ou scindez-le
error-room-file-kind = Ce type de fichier n’est pas conservé ici. Choisissez un PDF, une image PNG ou JPEG, un fichier Word (.docx) sans macros ou du texte brut en UTF-8
error-room-files-many = Ce projet a autant de fichiers qu’il le peut. Retirez-en d’abord un
error-room-files-full = Les fichiers de cet espace atteignent ensemble la taille maximale. Retirez-en d’abord quelques-uns
error-room-key-new = La clé de cet espace a été créée il y a moins d’une heure. Attendez qu’une heure se soit écoulée
