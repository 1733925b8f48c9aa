## What the podium enters

manage-title = Gérer cet organe
manage-what = Saisissez ici les sessions, les séances et les participants. Tout ce que vous saisissez est consigné au registre.
manage-this-session = Cette session
manage-body = L’organe
manage-participants = Participants
manage-accounts = Comptes
manage-accounts-open = Voir les comptes
manage-count-meetings = { $n ->
    [one] { $n } séance
    [many] { $n } de séances
   *[other] { $n } séances
}
manage-count-agenda = { $n ->
    [one] { $n } point de l’ordre du jour
    [many] { $n } de points de l’ordre du jour
   *[other] { $n } points de l’ordre du jour
}
manage-count-topics = { $n ->
    [one] { $n } thème
    [many] { $n } de thèmes
   *[other] { $n } thèmes
}
manage-count-participants = { $n ->
    [one] { $n } participant
    [many] { $n } de participants
   *[other] { $n } participants
}
manage-count-groups = { $n ->
    [one] { $n } groupe
    [many] { $n } de groupes
   *[other] { $n } groupes
}
manage-roster-what = Tous les États Membres et les États observateurs sont ajoutés à la fois, avec les cinq groupes régionaux, leurs dates et leurs sources. Ce qui s’y trouve déjà reste inchangé.
manage-roster-add = Ajouter les États Membres et les États observateurs

## Forms in general

manage-original-language = Langue dans laquelle vous écrivez les noms
manage-other-languages = Dans les autres langues (facultatif)

## Session

manage-add-session = Ajouter une session
manage-session-what = Chaque session a sa propre page, ses lettres, ses questions et ses déclarations.
manage-session-name = Nom de la session
manage-session-name-hint = Tel qu’il figure sur les documents, par exemple « Quatrième session de fond »
manage-session-kind = Type de session
manage-first-day = Premier jour
manage-last-day = Dernier jour
manage-place = Lieu (facultatif)
manage-place-hint = Par exemple « Salle de conférence 4, New York »
manage-zone = Fuseau horaire des séances
manage-zone-hint = Continent et ville, par exemple America/New_York ou Africa/Nairobi
manage-slug = Adresse de la page (facultatif)
manage-slug-hint = Lettres minuscules, chiffres et traits d’union. Si ce champ reste vide, l’adresse est formée à partir du nom.

## Mandate

manage-add-mandate = Ajouter un mandat
manage-mandate = Mandat
manage-mandate-what = La résolution ou la décision en vertu de laquelle l’organe agit figure sur la page de chaque session.
manage-mandate-symbol = Cote du document
manage-mandate-symbol-hint = Par exemple A/RES/75/240
manage-mandate-optional = Par exemple A/RES/75/240. Vous pouvez laisser le mandat vide et l’ajouter plus tard.
manage-mandate-title = Titre du document
manage-adopted-on = Date d’adoption (facultatif)
manage-quote = Passage qui confère le mandat (facultatif)
manage-quote-hint = Mot pour mot, tel qu’il est cité sur la page de la session

## Meeting, agenda item, topic

manage-add-meeting = Ajouter une séance
manage-meeting-what = La page de chaque séance indique si elle est officielle et ce qui en est conservé.
manage-day = Jour
manage-begins = Début
manage-ends = Fin
manage-hours-hint = À l’heure locale ({ $zone }), par exemple 10:00
manage-mode = Caractère
manage-regime = Ce qui est conservé, et qui peut citer
manage-regime-default = Comme de coutume : compte rendu officiel si la séance est officielle ; séance privée, sans attribution des propos, si elle est informelle
manage-topics = Thèmes abordés
manage-heading = Intitulé (facultatif)
manage-heading-hint = Si la séance porte un titre particulier
manage-add-agenda = Ajouter un point de l’ordre du jour
manage-agenda-what = Les points de l’ordre du jour figurent sur la page de la session dans l’ordre où vous les ajoutez.
manage-number = Numéro
manage-number-hint = Tel qu’il est imprimé, par exemple 3 ou 5 a)
manage-item-title = Titre du point
manage-add-topic = Ajouter un thème
manage-topic-what = Les questions, les propositions et les séances sont classées par thème.
manage-topic-title = Titre du thème
manage-agenda-item = Point de l’ordre du jour
manage-no-item = Aucun point de l’ordre du jour

## Participant, group

manage-add-participant = Ajouter une organisation ou une partie prenante
manage-participant-what = Le nouveau participant apparaît dans la liste des participants ; les comptes de ses représentantes et représentants sont ouverts par le Secrétariat.
manage-kind = Type de participant
manage-code = Code abrégé
manage-code-hint = De 2 à 20 lettres, chiffres et traits d’union ; ce code figure dans les adresses et les fichiers
manage-name = Nom
manage-name-hint = Le nom officiel complet
manage-add-group = Ajouter un groupe d’États
manage-group-what = Les appartenances comportent des dates et une source. Un État ne peut appartenir en même temps à deux groupes d’une même répartition.
manage-group-name = Nom du groupe
manage-partition = Répartition (facultatif)
manage-partition-hint = Les groupes entre lesquels se répartissent les États relèvent d’une même répartition, par exemple « régionale ». Si ce champ reste vide, le groupe est considéré isolément, comme le sont les groupes politiques.
manage-governs = Utilisation dans l’analyse
manage-governs-hint = Les domaines de convergence sont alors classés aussi en fonction de ce groupe.
manage-governs-yes = Ce groupe est déterminant pour l’analyse
manage-members = Membres
manage-since = Membres depuis le (facultatif)
manage-since-hint = Vaut pour tous les membres cochés ci-dessus
manage-until = Membres jusqu’au (facultatif)
manage-until-hint = Uniquement pour une appartenance qui a pris fin
manage-source = Source
manage-source-hint = Le document qui donne la liste de ces membres

## Accounts

manage-accounts-what = Une personne a un seul compte, en une seule qualité. Les comptes sont ouverts sur la base d’une note verbale, par deux fonctionnaires. Les noms ne sont montrés qu’à leur propre organisation et au Secrétariat.
manage-accounts-counted = { $n ->
    [one] { $n } compte
    [many] { $n } de comptes
   *[other] { $n } comptes
}
manage-no-account = Aucun compte n’est encore ouvert. Chaque compte apparaîtra ici une fois sa note verbale approuvée.
manage-role = Qualité
manage-participant = Participant
manage-person = Nom
manage-person-name = Nom de la personne
manage-person-name-hint = Visible uniquement de sa propre organisation et du Secrétariat
manage-email = Adresse électronique (facultatif)
manage-email-hint = Elle permet de s’assurer que personne ne détient deux comptes.
manage-language = Langue
manage-state = État du compte
manage-state-closed = Fermé le { $date }
manage-state-seen = Dernière visite le { $date }
manage-state-long = Aucune connexion depuis plus de quatre-vingt-dix jours
manage-state-link = Aucune connexion à ce jour ; lien valable jusqu’au { $date }
manage-state-no-link = Aucune connexion à ce jour ; le lien a expiré
manage-actions = Actions possibles
manage-new-link = Créer un nouveau lien
manage-close = Fermer le compte
manage-close-title = Fermer ce compte ?
manage-close-what = La personne est déconnectée immédiatement et ne peut plus se connecter. Les actes qu’elle a accomplis restent consignés au registre.
manage-sign-out = Déconnecter partout
manage-sign-out-title = Déconnecter cette personne partout ?
manage-sign-out-what = La personne est immédiatement déconnectée dans tous ses navigateurs. Elle peut se reconnecter avec une clé d’accès.
manage-link-title = Le lien à usage unique
manage-link-what = Remettez-le vous-même à la personne. Il n’est affiché que maintenant : une fois que vous aurez quitté cette page, personne ne pourra plus le lire.
manage-link-label = Lien
manage-link-hint = Sélectionnez-le et copiez-le. Il fonctionne une seule fois, pendant trois jours ; quiconque l’utilise crée la clé d’accès de ce compte.
manage-link-done = J’ai copié le lien

## Setting up

manage-set-up = Configurer Comity
manage-set-up-what = Ce serveur est vide. Saisissez les noms ci-dessous ; tout le reste peut être ajouté plus tard. Le lien que vous avez suivi cesse de fonctionner lorsque vous envoyez cette page.
manage-set-up-send = Configurer
manage-body-name = Nom de l’organe
manage-body-name-hint = Tel qu’il figure sur les documents
manage-first-session = Première session
manage-first-people = Premiers comptes
manage-officer-name = Votre nom
manage-officer-name-hint = Vous serez le premier ou la première fonctionnaire du Secrétariat et créerez votre clé d’accès à la page suivante.
manage-second-name = Nom du ou de la deuxième fonctionnaire
manage-second-name-hint = Les délégations sont enregistrées par deux fonctionnaires du Secrétariat. Vous recevez un lien à usage unique à remettre.
manage-chair-name = Nom du Président ou de la Présidente
manage-chair-name-hint = Vous recevez un lien à usage unique à remettre au Président ou à la Présidente.
manage-ready = Comity est prêt
manage-ready-what = Copiez les liens de la présidence et du ou de la deuxième fonctionnaire avant de quitter cette page ; ils ne seront plus affichés. Créez ensuite votre propre clé d’accès : c’est avec elle que vous vous connectez.
manage-chair-link = Lien à usage unique de la présidence
manage-second-link = Lien à usage unique du ou de la deuxième fonctionnaire
manage-second-link-hint = Remettez-le en main propre et ne vous en servez pas : il faut deux personnes distinctes.
manage-own-link = Votre propre lien à usage unique
manage-own-link-hint = Conservez-le jusqu’à ce que votre clé d’accès soit créée. Si vous perdez les deux, redémarrez le serveur : tant que personne n’a de clé d’accès, il en affiche un nouveau.
manage-next = Étapes suivantes
manage-next-participants = Ajouter les États Membres et les États observateurs, les organisations et les parties prenantes.
manage-next-meetings = Saisir l’ordre du jour, les thèmes et les séances.
manage-next-accounts = Saisir les notes verbales des délégations ; un ou une deuxième fonctionnaire les approuve.

## Recoveries: two officers let somebody back in

manage-recoveries = Rétablissements d’accès
manage-recoveries-what = Quiconque a perdu toutes ses clés d’accès retrouve l’accès grâce à deux fonctionnaires agissant ensemble, jamais par une seule personne ni par courriel. Avant d’approuver, appelez la mission à un numéro que vous connaissiez déjà : cela seul permet de déceler une fausse note verbale.
manage-no-recovery = Aucun rétablissement n’est en cours. Vous en ouvrez un à partir de la liste des comptes.
manage-recoveries-counted = { $n ->
    [one] { $n } rétablissement en cours
    [many] { $n } de rétablissements en cours
   *[other] { $n } rétablissements en cours
}
manage-recoveries-own = Si personne parmi vous n’a demandé cela, mettez-y fin et adressez-vous immédiatement au Secrétariat.
manage-recover = Rétablir l’accès
manage-recover-title = Rétablir l’accès au compte suivant : { $name }
manage-recover-what = Un ou une autre fonctionnaire doit approuver. Les anciennes clés d’accès et connexions prennent alors fin et, un jour plus tard, un nouveau lien peut être créé. La délégation et l’ensemble des fonctionnaires en sont informés dès maintenant.
manage-recover-send = Ouvrir le rétablissement
manage-recovery-reason = Motif
manage-recovery-reason-hint = Ce qui est arrivé aux clés d’accès, par exemple « Téléphone perdu le 3 décembre »
manage-recovery-ground = Fondement
manage-recovery-ground-hint = Le numéro et la date de la note verbale, ou la personne qui s’est présentée
manage-recovery-desk = Au bureau d’inscription
manage-recovery-desk-hint = Uniquement pendant une session. L’autre fonctionnaire doit approuver dans les quinze minutes ; le lien peut alors être créé immédiatement.
manage-recovery-desk-yes = La personne est présente et j’ai vu son badge ou son passeport
manage-recovery-opened = En attente d’un ou d’une deuxième fonctionnaire
manage-recovery-opened-desk = En attente d’un ou d’une deuxième fonctionnaire, pendant quinze minutes
manage-recovery-lapsed = Le délai est dépassé ; ouvrez-le de nouveau
manage-recovery-waiting = Approuvé ; le lien peut être créé à partir du { $time }
manage-recovery-ready = Le lien peut être créé
manage-recovery-approve = Approuver
manage-recovery-link = Créer le lien
manage-recovery-cancel = Y mettre fin
manage-approve-title = Approuver ce rétablissement ?
manage-approve-what = Les anciennes clés d’accès, les liens et les connexions de ce compte prennent fin immédiatement. Sauf si la personne est présente au bureau d’inscription, un nouveau lien ne peut être créé qu’un jour plus tard.

## Erasing what is known of a person

manage-erase = Effacer les données personnelles
manage-erase-title = Effacer ce que l’on sait de cette personne ?
manage-erase-what = Nom, adresse, projets et avis disparaissent, et ce que le registre contient au sujet de la personne ne pourra plus jamais être ouvert. Les actes demeurent, avec la qualité en laquelle ils ont été accomplis, et chaque preuve reste valable. Cette opération est irréversible. Les copies contenues dans les sauvegardes disparaissent avec elles.
manage-erase-two = Un ou une deuxième fonctionnaire du Secrétariat doit confirmer.
manage-erase-ask = Demander l’effacement
manage-erase-mine = Vous avez demandé cet effacement le { $time }. Un ou une autre fonctionnaire doit le confirmer.
manage-erase-theirs = Cet effacement a été demandé le { $time } par un ou une autre fonctionnaire.
manage-erase-confirm = Effacer définitivement
manage-erase-refuse = Ne pas effacer
manage-erase-drop = Retirer la demande
manage-erase-done = Les données de cette personne ont été effacées le { $time }.
manage-erased = Nom effacé
