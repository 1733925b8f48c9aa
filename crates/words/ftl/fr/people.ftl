## Participants

people-what = Les États, les organisations et les parties prenantes qui participent aux travaux de cet organe.
people-filter = Groupes
people-all = Tous les participants
people-empty = Aucun participant ne figure encore sur cette liste. Le Secrétariat ou l’équipe de la présidence ajoute les participants.
people-counted = { $n ->
    [one] { $n } participant
    [many] { $n } de participants
   *[other] { $n } participants
}
people-name = Nom
people-names = Noms officiels
people-group = Groupe
people-groups = Groupes
people-no-group = Aucune appartenance à un groupe n’est enregistrée.
people-dates = Dates
people-source = Source
people-since = Depuis le { $date }
people-until = Jusqu’au { $date }
people-dates-unknown = Dates inconnues

## Kinds of participant as headings
## dynamic: used by the list as people-kind-<code>

people-kind-member-state = États Membres
people-kind-observer-state = États observateurs
people-kind-regional-organization = Organisations régionales
people-kind-sub-regional-organization = Organisations sous-régionales
people-kind-intergovernmental-organization = Autres organisations intergouvernementales
people-kind-business = Entreprises
people-kind-ngo = Organisations non gouvernementales
people-kind-academia = Établissements universitaires

## Taking an entry back

people-mistake = Inscription faite par erreur : la retirer
people-mistake-what = { $name } disparaît de toutes les pages et son code redevient libre. C’est possible tant que rien ne s’y rapporte. Le registre garde trace de l’inscription et de son retrait.

## The list as a document

people-list-title = Liste des participants
people-list-status = Publiée par le Secrétariat. Les organisations y sont nommées, les personnes ne le sont pas.
people-list-issue = Publier la liste des participants
people-list-issue-what = La liste est figée en l’état : États, observateurs, organisations et parties prenantes y sont nommés, sans les personnes. Les documents suivent en six langues.
people-list-issued = Liste des participants { $symbol }, { $date }
