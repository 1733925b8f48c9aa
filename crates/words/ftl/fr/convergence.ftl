## The working view of the Chair’s side

convergence-working-title = Domaines de convergence possible : vue de travail
convergence-working-what = Seules la présidence et son équipe voient cette page. Chaque nombre donne accès aux attributions sur lesquelles il repose.
convergence-no-groups = Aucun groupe n’est déterminant pour l’analyse au premier jour de cette session. Tant que le Secrétariat n’a pas saisi les groupes régionaux et leurs membres, trop peu de positions sont connues pour chaque domaine.
convergence-how = Comment les domaines sont classés et comptés
convergence-rule = Règle annoncée
convergence-rule-none = Aucune pour le moment.
convergence-rule-announce = Annoncer la règle
convergence-rule-change = Modifier la règle
convergence-quorum = Quorum
convergence-quorum-what = { $percent } % des membres de chaque groupe doivent avoir exprimé une position
convergence-partitions = Décompte par
convergence-outside = Dans aucun groupe déterminant, et non comptés
convergence-doubled = Dans deux groupes d’une même répartition, comptés dans le premier
convergence-filter = Restreindre la liste
convergence-all-topics = Tous les thèmes
convergence-all-classes = Toutes les catégories
convergence-released-or-not = Diffusés ou non ({ $n })
convergence-nothing-released = Rien de diffusé ({ $n })
convergence-none = Il n’y a pas encore de domaine. Les domaines apparaissent ici dès que l’équipe de la présidence peut lire une proposition.
convergence-none-filtered = Aucun domaine ne répond à ces critères.
convergence-count = { $n ->
    [one] { $n } domaine
    [many] { $n } de domaines, par ordre décroissant de convergence
   *[other] { $n } domaines, par ordre décroissant de convergence
}
convergence-area-title = Domaine n° { $number }
convergence-area-what = Seules la présidence et son équipe voient cette page, même après la diffusion du domaine : les autres lisent alors les termes de la présidence, sans aucun de ces chiffres.
convergence-proposal = Proposition n° { $number }
convergence-to-proposal = Lire la page de la proposition
convergence-picture = Qui a dit quoi
convergence-as-table = Les mêmes nombres sous forme de tableau
convergence-group = Groupe
convergence-members = Membres
convergence-room = Tous les États Membres
convergence-participant = Participant
convergence-stance = Position
convergence-basis = Fondement
convergence-passage = Passage
convergence-statement = Déclaration n° { $number }
convergence-certain = Plancher certain
convergence-possible = Plafond possible
convergence-expressed = Plancher des positions exprimées
convergence-gac = Recoupement : consensus tenant compte des groupes
convergence-no-bound = Aucun groupe
convergence-no-quorum = Le quorum n’est pas atteint dans tous les groupes
convergence-objections = Objections
convergence-concerns = Préoccupations
convergence-changes = Ce qui est demandé
convergence-conflicts = Position propre différente d’une position à laquelle l’État s’est associé
convergence-conflict-own = position propre : { $stance }
convergence-conflict-aligned = par association à la déclaration n° { $number } : { $stance }
convergence-released-to = Diffusé à : { $audience }
convergence-others = Observateurs, organisations et parties prenantes
convergence-others-what = Ils sont mentionnés mais ne sont pas comptés : seuls les États Membres déterminent les planchers.
convergence-basis-aligned = S’associe à la déclaration n° { $number }, faite par : { $speaker }
convergence-basis-aligned-group = S’associe à la déclaration n° { $number } (au nom de : { $group } ; faite par : { $speaker })
convergence-nothing-known = Aucune position connue
convergence-unknown-what = Le silence n’est pas une position. Figurent également ici les États qui sont disposés à envisager la proposition, souhaitent en savoir plus ou attendent des instructions.
convergence-attributions-count = { $n ->
    [one] Ce nombre repose sur { $n } attribution.
    [many] Ce nombre repose sur { $n } d’attributions.
   *[other] Ce nombre repose sur { $n } attributions.
}
convergence-attributions-none = Ce nombre ne repose sur aucune attribution : il est nul.
convergence-history = Positions antérieures

## What the classes and bounds mean

terms-title = Ce que ces mots veulent dire
terms-convergent = Dans chaque groupe, au moins quatre membres sur cinq l’appuient en l’état. Personne ne s’y oppose et aucune préoccupation ne subsiste.
terms-with-changes = Dans chaque groupe, au moins quatre membres sur cinq l’appuient, moyennant ou non des modifications, et personne ne s’y oppose ; mais une préoccupation subsiste, ou bien, dans un groupe, moins de quatre membres sur cinq l’appuient en l’état.
terms-broad = Dans chaque groupe, au moins la moitié l’appuient, moyennant ou non des modifications, et personne ne s’y oppose ; dans un groupe, ils sont moins de quatre sur cinq.
terms-objections = Dans chaque groupe, au moins la moitié l’appuient, moyennant ou non des modifications ; mais quelqu’un s’y oppose.
terms-divided = Dans un groupe, moins de la moitié l’appuient, moyennant ou non des modifications.
terms-unknown = Dans un groupe, trop peu de membres ont exprimé une position pour qu’on puisse en dire quoi que ce soit. Toutes les autres catégories ne tiennent compte que des positions exprimées.
terms-certain = La part de tous les membres dont l’appui est connu, dans le groupe où elle est la plus faible. Le silence ne vaut pas appui.
terms-possible = La part qui serait atteinte si tous ceux dont la position est inconnue l’appuyaient, dans le groupe où elle est la plus faible.
terms-expressed = La part d’appui parmi ceux qui ont exprimé une position, dans le groupe où elle est la plus faible. On ajoute une voix favorable et une voix qui ne l’est pas, afin que quelques voix ne pèsent pas trop.
terms-gac = Les parts d’appui de tous les groupes, multipliées entre elles. Le résultat n’est élevé que si chaque groupe apporte son appui ; il ne décide de rien.

## What a number counts
## dynamic: used by tables and addresses as convergence-cell-<code>

convergence-cell-unknown = Position inconnue
convergence-cell-in-favour = Appui, avec ou sans modifications
convergence-cell-possible = Appui ou position inconnue
convergence-cell-expressed = Toute position exprimée
convergence-cell-all = Tous les membres

## What the Chair’s team heard

heard-title = Ce que nous avons entendu
heard-what = Notes confidentielles de l’équipe de la présidence. Elles ne constituent pas des positions et n’entrent dans aucun nombre figurant sur cette page.
heard-add = Ajouter une note
heard-participant-label = De qui
heard-participant-none = Choisir un participant
heard-note-label = Note
heard-note-hint = Seules la présidence et son équipe peuvent la lire.
heard-save = Conserver la note

## Releasing an area

release-title = Diffuser ce domaine
release-start = Diffuser ce domaine
release-change = Modifier ce qui est diffusé
release-what = Dites dans vos propres termes où vous voyez une convergence possible. Les autres lisent ces termes et rien d’autre de la vue de travail.
release-replaces = Un texte a déjà été diffusé pour ce domaine. Celui que vous diffusez maintenant le remplace.
release-wording-label = Les termes de la présidence
release-wording-hint = Écrivez « certaines délégations » plutôt que des noms. Une seule langue suffit ; les autres lecteurs voient ce texte jusqu’à ce qu’il existe une version dans leur langue.
release-other-languages = Autres langues
release-audience-label = Qui peut le lire ?
release-look = Voir comme les autres le verront
release-check-title = Vérifier avant de diffuser
release-check-what = Voici ce que les autres liront. Diffusé à : { $audience }.
release-no-rule = Vous n’avez pas annoncé comment les domaines sont classés. Annoncez d’abord la règle, afin que nul ne puisse dire qu’elle a été adaptée au résultat.
release-names-title = Un participant est nommé
release-names-what = Le texte mentionne : { $names }. Les autres lisent « certaines délégations », à moins que l’État n’ait consenti à la diffusion de son nom.
release-names-confirm = Ces noms sont mentionnés à dessein
release-confirm = Diffuser
release-stands = Diffusé à : { $audience }, le { $date }
release-withdraw = Retirer ce qui a été diffusé
release-withdraw-what = Le texte disparaît de la page de tous ceux à qui il a été diffusé.

## What everybody else reads

convergence-released-what = Les domaines où la présidence voit une convergence possible, dans ses propres termes. Rien de ce qui figure ici n’est convenu.
convergence-released-none = La présidence n’a encore diffusé aucun domaine. Lorsqu’elle en diffuse un, il apparaît ici dans les termes de la présidence.
convergence-released-on = Diffusé le { $date }

## The rule

rule-title = Annoncer la règle
rule-what = Dites à tous comment les domaines sont classés avant que l’un d’eux ne soit diffusé.
rule-label = La règle, dans vos termes
rule-hint = Dites ce que signifient les catégories et que les positions reposent sur ce que les délégations ont dit.
rule-quorum-label = Quorum, en pourcentage
rule-quorum-hint = La part des membres de chaque groupe qui doivent avoir exprimé une position avant que quoi que ce soit ne soit dit du groupe.
rule-announce = Annoncer
