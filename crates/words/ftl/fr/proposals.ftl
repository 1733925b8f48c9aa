## Proposals

proposals-what = Ce sur quoi portent les positions, dans les termes des auteurs des propositions. Rien de ce qui figure ici n’est convenu.
proposals-none = Il n’y a encore aucune proposition que vous puissiez lire. Les propositions apparaissent ici lorsqu’une délégation ou une organisation en présente une ou que la présidence en fusionne plusieurs.
proposals-count = { $n ->
    [one] { $n } proposition
    [many] { $n } de propositions
   *[other] { $n } propositions
}
proposals-no-topic = Sans thème
proposals-put-by = Présentée par : { $name }
proposals-merged = Libellé fusionné par la présidence
proposals-recorded-vote = Vote enregistré
proposals-topic = Thème
proposals-put-on = Présentée le
proposals-readers = Qui peut la lire
proposals-languages = Langues
proposals-to-area = Ouvrir le domaine correspondant
proposals-put = Présenter une proposition
proposals-put-what = Rédigez-la telle que vous souhaiteriez la voir figurer dans un texte : une seule idée, que d’autres puissent appuyer, modifier ou rejeter.
proposals-put-send = Présenter la proposition
proposals-check-title = Vérifier la proposition
proposals-check-what = Voici ce que verront ses lecteurs. Une fois la proposition présentée, le libellé ne peut plus être modifié ; elle peut être retirée, avec toutes les positions s’y rapportant.
proposals-proposer = Auteur de la proposition
proposals-merge = Fusionner des propositions en un seul libellé
proposals-merge-what = Il est indiqué que le résultat a été rédigé par la présidence. Les positions sur les propositions dont il est issu restent attachées à celles-ci.
proposals-merge-send = Présenter le libellé fusionné
proposals-from-label = De quelles propositions est-il issu ?
proposals-from-none = Il n’y a pas encore de proposition d’une délégation ou d’une organisation.
proposals-title-label = Titre court (facultatif)
proposals-title-hint = Quelques mots qui permettent de la retrouver dans les listes. Sans titre, les listes affichent le début du libellé.
proposals-full-wording = Libellé complet
proposals-sources = Fusion de
proposals-wording-label = Libellé
proposals-wording-hint = Ce libellé est affiché dans les autres langues jusqu’à ce qu’il en existe une traduction.
proposals-language-label = Langue du libellé
proposals-topic-label = Thème
proposals-topic-none = Sans thème
proposals-audience-label = Qui peut la lire ?
proposals-withdraw = Retirer cette proposition
proposals-withdraw-what = Elle disparaît de toutes les pages, de même que les positions s’y rapportant et ce que la présidence en a diffusé.

## Taking a position

positions-take = Prendre position
positions-change = Prendre une autre position
positions-ours = Position qui vous est attribuée
positions-choose-what = Une position repose sur vos propres paroles. Choisissez la déclaration qui dit ce que vous pensez de cette proposition.
positions-choose = Vos déclarations
positions-no-statement = Vous n’avez encore déposé aucune déclaration à cette session. Déposez-en d’abord une ; votre position reposera sur un passage de celle-ci.
positions-file = Déposer une déclaration
positions-file-another = Déposer une autre déclaration
positions-behalf = au nom de : { $group }
positions-kept = réservée à votre propre délégation, de sorte que nul ne pourrait lire ce sur quoi repose la position
positions-aligned = { $n ->
    [one] { $n } État s’y associant
    [many] { $n } d’États s’y associant
   *[other] { $n } États s’y associant
}
positions-carries = { $n ->
    [one] Cette déclaration mentionne { $n } État comme s’y associant. Votre position lui est également attribuée jusqu’à ce qu’il prenne la sienne ; il en est informé immédiatement.
    [many] Cette déclaration mentionne { $n } d’États comme s’y associant. Votre position leur est également attribuée jusqu’à ce qu’ils prennent la leur ; ils en sont informés immédiatement.
   *[other] Cette déclaration mentionne { $n } États comme s’y associant. Votre position leur est également attribuée jusqu’à ce qu’ils prennent la leur ; ils en sont informés immédiatement.
}
positions-take-what = Cochez les phrases sur lesquelles repose votre position, puis indiquez celle-ci. Vous revoyez l’ensemble avant que la position ne soit prise en compte.
positions-passage-label = Quelles phrases de la déclaration n° { $number } l’expriment ?
positions-passage-hint = Cochez une phrase, ou plusieurs qui se suivent.
positions-existing = Utiliser un passage déjà marqué
positions-existing-hint = Il n’est retenu que si aucune phrase n’est cochée ci-dessus.
positions-stance-label = Quelle est votre position ?
positions-changes-label = Quelles modifications demandez-vous, ou qu’est-ce qui répondrait à votre préoccupation ?
positions-changes-hint = À remplir en cas d’appui moyennant des modifications. En cas de préoccupation ou d’opposition, vous pouvez dire ce qui y répondrait.
positions-changes-short = Ce qui est demandé
positions-check-title = Vérifier votre position
positions-check-what = Elle est prise en compte lorsque vous la confirmez. Vous pouvez la retirer à tout moment.
positions-counts-as-unknown = L’équipe de la présidence la lit ; dans tous les décomptes, elle figure parmi les positions inconnues.
positions-seen-label = Qui la voit
positions-seen-chair = La présidence et son équipe, avec votre nom et ces phrases. Les membres de votre délégation ou organisation la voient aussi.
positions-seen-aligned = La présidence et son équipe, avec votre nom et ces phrases ; les membres de votre délégation ou organisation ; et les États mentionnés comme s’associant à la déclaration, auxquels elle est également attribuée.
positions-seen-others = Personne d’autre. Si la présidence diffuse un texte sur cette proposition, les autres lisent les propres mots de la présidence, jamais votre position.
positions-seen-statement = Qui peut lire la déclaration : { $audience }
positions-confirm = Confirmer cette position

## What each position means
## dynamic: used by the form as stance-hint-<code>

stance-hint-support = Vous l’appuyez telle quelle.
stance-hint-support-with-changes = Vous l’appuyez dès lors que les modifications que vous indiquez y sont apportées.
stance-hint-neutral = Vous ne l’appuyez pas et ne vous y opposez pas.
stance-hint-concern = Un de ses aspects suscite une préoccupation, à laquelle il pourrait être répondu.
stance-hint-oppose = Vous y faites objection.
stance-hint-open-to-it = Vous pourriez en venir à l’appuyer. Compte comme position inconnue.
stance-hint-wishes-to-know-more = Vous avez d’abord des questions. Compte comme position inconnue.
stance-hint-awaiting-instructions = Votre capitale ne s’est pas prononcée. Compte comme position inconnue.

## Why a position is attributed
## dynamic: used by attributions as position-basis-<code>

position-basis-own = Position propre
position-basis-aligned = Association à une déclaration
position-basis-recorded-vote = Vote enregistré

## What a delegation finds attributed to it

ours-what = Tout ce qui vous est attribué, pour quelle raison et comment le corriger. Une position découlant d’une déclaration qui mentionne votre État n’a pas à être confirmée : elle vaut tant que vous n’indiquez pas qu’elle n’est pas la vôtre.
ours-none = Rien ne vous est encore attribué. Les positions apparaissent ici lorsque vous en prenez une ou qu’une déclaration qui vous mentionne parmi les États s’y associant en comporte une.
ours-remove-there = Vous pouvez vous retirer de la déclaration sur la page de celle-ci.
ours-conflict = Votre État est également mentionné comme s’associant à une déclaration qui dit autre chose : { $stance }. C’est votre propre position qui compte.
ours-withdraw = Retirer notre position
ours-then-aligned = Ensuite, c’est la position découlant de la déclaration n° { $number }, qui mentionne votre État, qui vaudra pour vous : { $stance }.
ours-then-unknown = Ensuite, votre position sur cette proposition sera comptée comme inconnue.
ours-disclaim = Cette position n’est pas la nôtre
ours-nothing = Aucune position connue de votre part
ours-nothing-what = Le silence n’est pas une position : pour ces propositions, votre position est comptée comme inconnue.
ours-history = Toutes les positions que vous avez prises
ours-history-what = C’est la plus récente qui compte. Vous et l’équipe de la présidence voyez les précédentes.
ours-when = Confirmée
ours-state = Situation actuelle
history-title = Positions prises : { $name }
history-what = Toutes les positions confirmées par ce participant au cours de la session, la plus récente d’abord. La dernière en vigueur est la sienne ; celles qui lui sont attribuées par d’autres déclarations ne figurent pas ici.
history-none = Ce participant n’a confirmé aucune position propre au cours de la session. Ce qui lui est attribué vient de déclarations qui le mentionnent parmi les États s’y associant.

## dynamic: used by the history of own positions
ours-history-holds = Prise en compte
ours-history-replaced = Remplacée par une position ultérieure
ours-history-withdrawn = Retirée
ours-history-statement-withdrawn = La déclaration a été retirée
