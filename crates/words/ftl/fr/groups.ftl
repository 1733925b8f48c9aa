## Groups of States

groups-title = Groupes d’États
groups-open = Groupes, membres et sources
groups-what = Qui appartient à quel groupe, depuis quand et jusqu’à quand, et où cela est consigné. L’appartenance n’est pas une position : ce que dit un État figure dans ses déclarations.
groups-one-what = Chaque appartenance est assortie de dates et d’une source. Elle ne vaut ni position ni association à une déclaration.
groups-empty = Aucun groupe n’est encore consigné. Le Secrétariat ou l’équipe de la présidence ajoute les groupes.
groups-days = Choisir la date
groups-today = Aujourd’hui
groups-first-day = Premier jour de la session, { $date }
groups-on = Membres au { $date }
groups-on-label = Une autre date
groups-on-show = Afficher
groups-counted = { $n ->
    [one] { $n } groupe
    [many] { $n } de groupes
   *[other] { $n } groupes
}
groups-name = Groupe
groups-code = Sigle
groups-members = Membres
groups-members-counted = { $n ->
    [one] { $n } membre
    [many] { $n } de membres
   *[other] { $n } membres
}
groups-analysis = Analyse
groups-governs-yes = Prise en compte
groups-governs-no = Non prise en compte
groups-governs = Les domaines de convergence sont aussi classés en fonction de ce groupe, selon sa composition au { $date }, premier jour de la session.
groups-not-governing = N’est pas utilisé dans l’analyse de la convergence.
groups-as-of = L’analyse tient compte des membres au { $date }, premier jour de la session.
groups-origin = Provenance
groups-listed = Repris de la liste du { $date }
groups-entered = Saisi dans cet organe
groups-state = État
groups-since = Membre depuis
groups-until = Jusqu’au
groups-unknown = Date inconnue
groups-none-on = D’après ce qui est consigné, personne n’appartenait à ce groupe à cette date.
groups-others = Appartenances ne valant pas à cette date

## Groups: what the podium enters

groups-bring = Reprendre les groupes politiques et régionaux
groups-bring-what = Chaque groupe choisi est repris avec ses membres, les dates et les sources, selon la liste du { $date }. Chacun forme une répartition à part entière, et aucun n’entre dans l’analyse tant que vous ne l’avez pas décidé.
groups-bring-hint = États Membres et États observateurs uniquement, à la date de la liste
groups-bring-choice = { $n ->
    [one] { $name } : { $n } membre
    [many] { $name } : { $n } de membres
   *[other] { $name } : { $n } membres
}
groups-bring-send = Reprendre les groupes cochés
groups-add-member = Ajouter une appartenance
groups-add-member-what = Un État est inscrit comme membre du groupe suivant, avec dates et source : { $group }.
groups-choose-state = Choisir l’État
groups-since-hint = Laissez vide si la date n’est pas connue
groups-source-hint = Le document dans lequel figure cette appartenance
groups-end = Mettre fin
groups-end-title = Mettre fin à cette appartenance
groups-end-what = { $state }, dans { $group }. L’appartenance reste inscrite avec ses dates ; les sessions qui s’ouvrent ensuite n’en tiennent plus compte.
groups-last-day = Dernier jour d’appartenance
groups-end-source-hint = Le document qui met fin à l’appartenance
groups-end-send = Mettre fin à l’appartenance
groups-govern = Prendre ce groupe en compte dans l’analyse
groups-ungovern = Ne plus prendre ce groupe en compte dans l’analyse

## The day as of which the analysis reads membership

convergence-members-on = Membres pris en compte
convergence-members-on-what = Les membres de chaque groupe au { $date }, premier jour de la session ; un État qui y est entré plus tard n’y est pas compté

## Members suggested for the list of aligned States

statements-suggest-label = Proposer les membres d’un groupe
statements-suggest-hint = Ceux qui sont consignés comme membres au { $date }, jour du dépôt. L’appartenance ne vaut pas association : ne gardez que les États qui l’ont demandé.
statements-suggest-choose = Choisir un groupe
statements-suggest = Proposer les membres au { $date }
statements-suggested = proposé
statements-suggest-note = { $n ->
    [one] { $n } État est proposé : membre du groupe « { $group } » au { $date }. Aucun n’en est informé avant le dépôt. L’appartenance ne vaut pas association. Parcourez la liste et décochez tout État qui ne l’a pas demandé.
    [many] { $n } d’États sont proposés : membres du groupe « { $group } » au { $date }. Aucun n’en est informé avant le dépôt. L’appartenance ne vaut pas association. Parcourez la liste et décochez tout État qui ne l’a pas demandé.
   *[other] { $n } États sont proposés : membres du groupe « { $group } » au { $date }. Aucun n’en est informé avant le dépôt. L’appartenance ne vaut pas association. Parcourez la liste et décochez tout État qui ne l’a pas demandé.
}
statements-suggest-looked = Nous avons parcouru la liste : chaque État coché a demandé à être désigné

## Faults of groups and memberships
## dynamic: named by acts and shown at the field

error-groups-none = Cochez au moins un groupe
error-groups-there = Déjà présents dans cet organe : { $value }. Décochez-les
error-groups-states = États appartenant à ces groupes et absents de cet organe : { $value }. Ajoutez d’abord les États Membres et les États observateurs
error-membership-overlap = Appartient déjà à ce groupe, ou à un autre de la même répartition, pendant une partie de cette période : { $value }. Modifiez les dates
error-membership-until = Indiquez le dernier jour d’appartenance
error-membership-end-source = Indiquez quel document met fin à l’appartenance
error-statement-suggestion = Parcourez les États proposés, décochez ceux qui ne l’ont pas demandé et confirmez l’avoir fait
error-statement-suggest-group = Choisissez le groupe dont les membres doivent être proposés

## Political and regional groups, by their official names
## dynamic: used by the list of groups as group-<code>

group-ARAB = Groupe des États arabes
group-ASEAN = Association des nations de l’Asie du Sud-Est
group-AU = Union africaine
group-CARICOM = Communauté des Caraïbes
group-CELAC = Communauté des États d’Amérique latine et des Caraïbes
group-CSTO = Organisation du Traité de sécurité collective
group-EU = Union européenne
group-G77 = Groupe des 77 et la Chine
group-GCC = Conseil de coopération des États arabes du Golfe
group-MERCOSUR = Marché commun du Sud
group-NAM = Mouvement des pays non alignés
group-NORDIC = Pays nordiques
group-OAS = Organisation des États américains
group-OIC = Organisation de la coopération islamique
group-OSCE = Organisation pour la sécurité et la coopération en Europe
group-PIF = Forum des îles du Pacifique
group-SCO = Organisation de Shanghai pour la coopération
group-SICA = Système d’intégration de l’Amérique centrale

## A membership entered by mistake

groups-mistake = Inscrite par erreur
groups-mistake-title = Retirer une inscription faite par erreur
groups-mistake-what = { $state }, dans { $group } ({ $dates }) : l’inscription disparaît de toutes les pages, y compris pour des dates passées, comme si elle n’avait jamais été faite. Aucun membre n’est plus suggéré de ce fait et, si le groupe compte dans l’analyse, les domaines de toutes les sessions sont aussitôt calculés sans elle. Le registre garde trace de l’inscription et de son retrait. Si l’appartenance était réelle et a pris fin, mettez-y fin plutôt.
groups-mistake-reason = Ce qui était inexact
groups-mistake-reason-hint = Conservé dans le registre ; aucune page ne le montre
groups-mistake-send = Retirer l’inscription
# dynamic: named by the act and shown at the field
error-membership-reason = Indiquez ce qui était inexact dans l’inscription
