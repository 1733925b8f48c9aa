## The Today page

today-title = Aujourd’hui, { $date }
today-next = Prochaine séance :
today-no-next = Aucune autre séance n’est prévue à cette session.
today-main-chair = Ouvrir la vue de travail
today-main-secretariat = Gérer cet organe
today-main-contributor = Déposer une déclaration
today-main-expert = Lire les questions
today-waiting = En attente de votre part
today-nothing-waits = Rien n’est en attente pour le moment. Les avis, les projets, les questions sans réponse et les autres tâches apparaissent ici.
today-since = Depuis votre dernière visite, le { $date }
today-so-far = Jusqu’à présent
today-nothing-new = Rien de nouveau qui vous soit accessible. Les nouvelles lettres, les domaines diffusés, les questions et les déclarations apparaissent ici.
today-notices = Avis
today-no-notice = Aucun avis pour le moment. Un avis apparaît ici lorsqu’un autre participant vous mentionne ou que la présidence publie ou diffuse un texte.
today-unread = { $n ->
    [one] { $n } nouvel avis.
    [many] { $n } de nouveaux avis.
   *[other] { $n } nouveaux avis.
}
today-mark-read = Tout marquer comme lu
today-earlier = Avis antérieurs
today-remove-us = Retirer de la liste des États qui s’associent à la déclaration n° { $number } : { $state }
today-no-participant = Ajouter les participants
today-no-meeting = Saisir les séances de cette session
today-since-what = Personne d’autre que vous ne voit quand vous étiez ici.
today-seen = J’ai vu tout ce qui précède
today-deadlines = Dates limites
today-no-deadline = Aucune date limite à venir. Celles que fixent les lettres apparaissent ici.
today-by = Jusqu’à la fin du { $date } ({ $city })
today-objections-until = Liste { $number } des organisations : votre État peut faire objection jusqu’au { $time }
today-outcome-due = Liste { $number } des organisations : le délai est écoulé, établissez le résultat
today-disclosure-asked = Liste { $number } des organisations : un État Membre vous demande de divulguer les objections
today-coming = Séances suivantes

## Counts
## dynamic: used by the Today page with a count

today-questions-ours = { $n ->
    [one] { $n } question à laquelle votre délégation n’a pas répondu
    [many] { $n } de questions auxquelles votre délégation n’a pas répondu
   *[other] { $n } questions auxquelles votre délégation n’a pas répondu
}
today-questions-nobody = { $n ->
    [one] { $n } question à laquelle personne n’a répondu
    [many] { $n } de questions auxquelles personne n’a répondu
   *[other] { $n } questions auxquelles personne n’a répondu
}
today-unreleased = { $n ->
    [one] { $n } proposition sur laquelle rien n’a été diffusé
    [many] { $n } de propositions sur lesquelles rien n’a été diffusé
   *[other] { $n } propositions sur lesquelles rien n’a été diffusé
}
today-never-signed-in = { $n ->
    [one] { $n } compte qui n’a pas encore servi
    [many] { $n } de comptes qui n’ont pas encore servi
   *[other] { $n } comptes qui n’ont pas encore servi
}
today-without-account = { $n ->
    [one] { $n } participant sans compte
    [many] { $n } de participants sans compte
   *[other] { $n } participants sans compte
}
today-registrations-approve = { $n ->
    [one] { $n } note verbale attend un ou une deuxième fonctionnaire
    [many] { $n } de notes verbales attendent un ou une deuxième fonctionnaire
   *[other] { $n } notes verbales attendent un ou une deuxième fonctionnaire
}
today-registrations-check = { $n ->
    [one] { $n } note verbale à comparer
    [many] { $n } de notes verbales à comparer
   *[other] { $n } notes verbales à comparer
}
today-registrations-links = { $n ->
    [one] { $n } note verbale approuvée désigne des personnes sans lien
    [many] { $n } de notes verbales approuvées désignent des personnes sans lien
   *[other] { $n } notes verbales approuvées désignent des personnes sans lien
}
today-new-statements = { $n ->
    [one] { $n } nouvelle déclaration
    [many] { $n } de nouvelles déclarations
   *[other] { $n } nouvelles déclarations
}
today-new-questions = { $n ->
    [one] { $n } question posée par une délégation
    [many] { $n } de questions posées par des délégations
   *[other] { $n } questions posées par des délégations
}
today-new-positions = { $n ->
    [one] { $n } position confirmée
    [many] { $n } de positions confirmées
   *[other] { $n } positions confirmées
}
today-draft-statement = Une déclaration commencée et non déposée
today-draft-paper = Un document commencé et non soumis
today-draft-proposal = Une proposition commencée et non présentée
today-draft-question = Une question commencée et non posée
today-draft-letter = Une lettre commencée et non enregistrée
today-second-passkey = Ajoutez une deuxième clé d’accès, au cas où vous perdriez la première
today-recovery-second = Un rétablissement d’accès attend un ou une deuxième fonctionnaire : { $name }
today-recovery-ready = Le lien pour { $name } peut être créé
today-days-left = { $n ->
    [0] Aujourd’hui
    [1] Demain
    [one] Dans { $n } jour
    [many] Dans { $n } de jours
   *[other] Dans { $n } jours
}
today-unread-wait = { $n ->
    [one] { $n } avis non lu
    [many] { $n } d’avis non lus
   *[other] { $n } avis non lus
}
today-ascribed = { $n ->
    [one] { $n } position qui vous est attribuée par une déclaration vous désignant : examinez-la et corrigez-la si elle n’est pas la vôtre
    [many] { $n } de positions qui vous sont attribuées par des déclarations vous désignant : examinez-les et corrigez celles qui ne sont pas les vôtres
   *[other] { $n } positions qui vous sont attribuées par des déclarations vous désignant : examinez-les et corrigez celles qui ne sont pas les vôtres
}
today-no-position = { $n ->
    [one] { $n } proposition sur laquelle aucune position de votre part n’est consignée
    [many] { $n } de propositions sur lesquelles aucune position de votre part n’est consignée
   *[other] { $n } propositions sur lesquelles aucune position de votre part n’est consignée
}
today-convergent = { $n ->
    [one] { $n } domaine convergent dont rien n’est diffusé
    [many] { $n } de domaines convergents dont rien n’est diffusé
   *[other] { $n } domaines convergents dont rien n’est diffusé
}
today-new-letters = { $n ->
    [one] { $n } nouvelle lettre de la présidence
    [many] { $n } de nouvelles lettres de la présidence
   *[other] { $n } nouvelles lettres de la présidence
}
today-new-areas = { $n ->
    [one] { $n } domaine diffusé par la présidence
    [many] { $n } de domaines diffusés par la présidence
   *[other] { $n } domaines diffusés par la présidence
}

## What a participant is told
## dynamic: used by the Today page as today-notice-<kind>

today-notice-aligned = Votre État est mentionné parmi ceux qui s’associent à la déclaration n° { $number } (déposée par : { $name })
today-notice-alignment-removed = Un État s’est retiré de ceux qui s’associent à votre déclaration n° { $number }
today-notice-statement-withdrawn = La déclaration n° { $number } (déposée par : { $name }), dans laquelle votre État était mentionné, a été retirée
today-notice-letter-published = La présidence a publié la lettre n° { $number }
today-notice-area-released = La présidence a diffusé un domaine de convergence possible concernant la proposition n° { $number }
today-notice-summary-published = La présidence a publié le résumé { $number }
today-notice-summary-withdrawn = La présidence a retiré une version du résumé : { $number }
today-notice-position-ascribed = { $n ->
    [one] Une déclaration dans laquelle votre État est mentionné prend position sur la proposition n° { $number }, et cette position vous est attribuée. Examinez-la et corrigez-la si elle n’est pas la vôtre
    [many] Des déclarations dans lesquelles votre État est mentionné prennent position sur les propositions { $number }, et ces positions vous sont attribuées. Examinez-les et corrigez celles qui ne sont pas les vôtres
   *[other] Des déclarations dans lesquelles votre État est mentionné prennent position sur les propositions { $number }, et ces positions vous sont attribuées. Examinez-les et corrigez celles qui ne sont pas les vôtres
}
today-notice-question-raised = Question supplémentaire n° { $number } posée par : { $name }
today-notice-sign-in-link = Le Secrétariat a créé un nouveau lien de connexion pour le compte suivant : { $name }. Si personne parmi vous ne l’a demandé, adressez-vous immédiatement au Secrétariat
today-notice-sign-in-link-by-head = Une personne qui administre les comptes de votre délégation a créé un nouveau lien de connexion pour le compte suivant : { $name }
today-notice-sign-in-link-own = Le Secrétariat a créé un nouveau lien de connexion pour votre compte. Si vous ne l’avez pas demandé, adressez-vous immédiatement au Secrétariat
today-notice-recovery-opened = Le Secrétariat a ouvert un rétablissement d’accès au compte suivant, dont toutes les clés d’accès seraient perdues : { $name }. Si personne parmi vous ne l’a demandé, mettez-y fin immédiatement
today-notice-recovery-approved = Deux fonctionnaires ont approuvé le rétablissement d’accès au compte suivant : { $name }. Ses clés d’accès et connexions ont pris fin. Si personne parmi vous ne l’a demandé, adressez-vous immédiatement au Secrétariat
today-notice-recovery-opened-own = Le Secrétariat a ouvert un rétablissement d’accès à votre compte. Si vous ne l’avez pas demandé, mettez-y fin sous « Connexion et appareils » et adressez-vous immédiatement au Secrétariat
today-notice-passkey-added = Une clé d’accès a été ajoutée au compte de { $name }. Si ce n’est pas du fait de son titulaire, adressez-vous immédiatement au Secrétariat
today-notice-passkey-removed = Une clé d’accès a été supprimée du compte de { $name }. Si ce n’est pas du fait de son titulaire, adressez-vous immédiatement au Secrétariat
today-notice-passkey-added-own = Une clé d’accès a été ajoutée à votre compte. Si ce n’est pas de votre fait, supprimez-la sous « Connexion et appareils » et adressez-vous immédiatement au Secrétariat
today-notice-passkey-removed-own = Une clé d’accès a été supprimée de votre compte. Si ce n’est pas de votre fait, adressez-vous immédiatement au Secrétariat
today-notice-recovery-approved-own = Deux fonctionnaires ont approuvé le rétablissement d’accès à votre compte. Si vous ne l’avez pas demandé, adressez-vous immédiatement au Secrétariat
today-notice-recovery-opened-officer-own = Un ou une autre fonctionnaire a ouvert un rétablissement d’accès à un compte
today-notice-recovery-approved-officer-own = Deux fonctionnaires ont approuvé le rétablissement d’accès à un compte
today-notice-registration-approved = Le Secrétariat a approuvé la note verbale { $name } relative à votre délégation. Si elle n’émane pas de vous, adressez-vous immédiatement au Secrétariat
today-notice-registration-returned = Le Secrétariat a renvoyé la note verbale { $name }
today-notice-account-opened = Un compte a été ouvert pour la personne suivante : { $name }. Si personne parmi vous ne l’a demandé, adressez-vous immédiatement au Secrétariat
today-notice-account-closed = Le compte suivant a été fermé : { $name }
today-notice-sessions-ended = Toutes les connexions du compte suivant ont été fermées : { $name }. Si personne parmi vous ne l’a demandé, adressez-vous au Secrétariat
today-notice-sessions-ended-own = Toutes les connexions de votre compte ont été fermées. Si vous ne l’avez pas demandé, adressez-vous au Secrétariat
today-notice-passkey-refused-own = Quelqu’un a tenté d’utiliser une clé d’accès pour votre compte et l’accès lui a été refusé. Si ce n’était pas vous, vérifiez la page « Connexion et appareils » et adressez-vous au Secrétariat
today-notice-sign-in-link-officer-own = Une ou un autre fonctionnaire a créé un lien de connexion pour un compte de la présidence ou du Secrétariat. Si vous n’en savez rien, renseignez-vous immédiatement
today-notice-list-circulated = Le Secrétariat a distribué la liste { $number } des organisations demandant l’accréditation. Voyez jusqu’à quand votre État peut faire objection
today-notice-list-decided = Le résultat de la liste { $number } des organisations est établi
today-notice-list-decided-otherwise = Par décision de l’organe, une organisation de la liste { $number } est accréditée
today-notice-list-disclosed = La présidence a divulgué les objections aux organisations de la liste { $number }
today-notice-accreditation-ended = L’accréditation d’une organisation de la liste { $number } a été retirée
today-notice-segment-widened = Davantage de parties prenantes pourront participer à la séance { $number }. Voyez à partir de quand
today-notice-meeting-invitation = La présidence invite votre organisation à la séance { $number }
today-notice-other = Un élément qui vous concerne a été modifié

## What changed since the last visit
## dynamic: used by the Today page with a count

today-areas-withdrawn = { $n ->
    [one] { $n } domaine diffusé, retiré par la présidence
    [many] { $n } de domaines diffusés, retirés par la présidence
   *[other] { $n } domaines diffusés, retirés par la présidence
}
today-classes-moved-more = { $n ->
    [one] { $n } autre domaine a changé de catégorie
    [many] { $n } d’autres domaines ont changé de catégorie
   *[other] { $n } autres domaines ont changé de catégorie
}

## An area whose class is another one

today-class-moved = Proposition n° { $number } : désormais « { $now } », auparavant « { $before } »

## A Chair’s summary in work

today-summary-changed = Résumé de la présidence { $symbol } : la version de travail a été modifiée depuis la publication
today-summary-begun = Un résumé de la présidence est en cours d’élaboration et n’est pas encore publié
