## The list of statements

statements-title = Déclarations
statements-what = Ce que les délégations, les organisations et les parties prenantes ont déposé à cette session, en commençant par le plus récent.
statements-file = Déposer une déclaration
statements-none = Aucune déclaration pour le moment. Les déclarations apparaissent ici dès qu’une délégation, une organisation ou une partie prenante en dépose une que vous pouvez lire.
statements-none-here = Aucune déclaration ne répond à ces critères.
statements-show-all = Afficher toutes les déclarations
statements-count = { $n ->
    [one] { $n } déclaration
    [many] { $n } de déclarations
   *[other] { $n } déclarations
}
statements-col-number = Numéro
statements-col-statement = Déclaration
statements-col-participant = Déposée par
statements-col-topic = Thème
statements-col-language = Langue
statements-col-received = Reçue le
statements-no-topic = Sans thème
statements-of = Déclaration déposée par : { $participant }
statements-number = Déclaration n° { $number }
statements-on-behalf = Au nom de : { $group }
statements-aligned-count = { $n ->
    [one] { $n } État s’y associant
    [many] { $n } d’États s’y associant
   *[other] { $n } États s’y associant
}
statements-names-your-state = Mentionne votre État
statements-filter-all = Toutes
statements-filter-own = Les nôtres
statements-filter-whose = Déposées par :
statements-filter-topic = Thème :
statements-filter-language = Langue :
statements-filter-count = { $what } ({ $count })
statements-withdrawn-note = La déclaration n° { $number } est retirée. Elle ne figure plus sur aucune page.

## Filing: the form

statements-new-title = Déposer une déclaration
statements-new-what = Collez le texte ou téléversez-le. Vous le vérifiez à la page suivante, avant tout dépôt.
statements-new-next = À la page suivante, vous voyez le texte exactement tel qu’il sera conservé. Votre saisie est enregistrée lorsque vous continuez.
statements-file-label = Ou téléverser un fichier
statements-file-hint = Un fichier Word (.docx) ou un PDF contenant du texte, 8 Mo au plus, ou du texte brut (.txt), 1 Mo au plus. Laissez alors le champ de texte vide.
statements-file-kept = Fichier téléversé : { $name }
statements-file-leave-out = Ne pas utiliser ce fichier
statements-aligned-summary = { $n ->
    [0] États s’associant à la déclaration : aucun mentionné
    [one] États s’associant à la déclaration : { $n } mentionné
    [many] États s’associant à la déclaration : { $n } mentionnés
   *[other] États s’associant à la déclaration : { $n } mentionnés
}
statements-aligned-label = États qui s’associent à cette déclaration
statements-aligned-hint = Ne cochez que les États qui l’ont demandé. Chacun en est informé immédiatement, peut lire la déclaration quels que soient les destinataires choisis et peut se retirer. L’appartenance à un groupe ne suffit pas.
statements-aligned-search = Rechercher un État dans cette liste
statements-check-against-delivery = Seul le texte prononcé fait foi
statements-check-hint = Cochez cette case si les paroles prononcées peuvent différer de ce texte.
statements-answering-label = Question à laquelle elle répond
statements-answering-hint = Après le dépôt, vous sélectionnez le passage qui y répond. Décochez cette case si la déclaration ne porte pas sur cette question.

## Filing: labels and hints of the fields
## dynamic: named in the form’s template

statements-text-label = Texte de la déclaration
statements-text-hint = 200 000 caractères au plus. Le texte est conservé exactement tel qu’il est saisi.
statements-language-label = Langue du texte
statements-language-hint = Seul le texte dans cette langue fait foi.
statements-language-suggest = La proposer d’après le texte
statements-language-choose = Choisir la langue
statements-language-check-hint = Modifiez-la ici si elle n’est pas exacte.
statements-group-label = Au nom d’un groupe
statements-group-hint = Désignez le groupe comme vous le faites lorsque vous prenez la parole. Laissez ce champ vide si vous vous exprimez en votre nom propre.
statements-audience-label = Qui peut la lire
statements-heading-label = Titre
statements-topic-label = Thème
statements-topic-none = Sans thème
statements-optional = Vous pouvez laisser ce champ vide.

## Filing: the check before it

statements-check-title = Vérifier votre déclaration
statements-check-what = Voici exactement ce qui sera déposé. Une fois déposé, le texte ne peut plus être modifié ; il peut être retiré.
statements-check-text = Le texte
statements-fact-name = Au nom de qui
statements-own-name = En son nom propre
statements-fact-aligned = États s’y associant
statements-aligned-told = Chacun d’eux en est informé dès le dépôt et peut se retirer.
statements-fact-delivery = Prononcé de la déclaration
statements-fact-file = Fichier
statements-fact-size = Longueur
statements-fact-hash = Empreinte (SHA-256)
statements-size = { $words ->
    [one] { $words } mot
    [many] { $words } de mots
   *[other] { $words } mots
}, { $characters ->
    [one] { $characters } caractère
    [many] { $characters } de caractères
   *[other] { $characters } caractères
}
statements-change = Modifier le texte ou les renseignements
statements-language-warning = Le texte semble être dans une autre langue : { $language }. Vérifiez le choix ci-dessous avant le dépôt.
statements-file-now = Déposer la déclaration

## Filing: the receipt

statements-received-title = Déclaration reçue à { $time }, numéro { $number }
statements-received-what = Le texte est conservé tel que vous l’avez vu. Son empreinte permet à quiconque détient le texte de prouver qu’il n’a pas été modifié.
statements-received-told = { $n ->
    [one] { $n } État mentionné comme s’associant à la déclaration a été informé.
    [many] { $n } d’États mentionnés comme s’associant à la déclaration ont été informés.
   *[other] { $n } États mentionnés comme s’associant à la déclaration ont été informés.
}
statements-received-next = Étape suivante
statements-received-passages = Sélectionnez les passages qui répondent aux questions d’orientation de la présidence, afin que les lecteurs les trouvent. Vous pouvez vous en dispenser : aucune déclaration n’en sera défavorisée.
statements-received-answering = Sélectionnez le passage qui répond à cette question, afin que les lecteurs l’y trouvent. Vous pouvez vous en dispenser.
statements-see = Voir la déclaration


## The page of a statement

statements-facts-title = À propos de cette déclaration
statements-names-you = Cette déclaration mentionne votre État ({ $state }) parmi ceux qui s’y associent. Les positions qui y sont prises valent pour votre État tant que vous ne prenez pas les vôtres.
statements-remove = Retirer de la liste des États qui s’y associent : { $state }
statements-removed-note = La déclaration n° { $number } ne mentionne plus votre État ({ $state }). Les positions qui reposaient sur elle ne valent plus pour vous.
statements-removed-title = États qui se sont retirés
statements-removed-who-sees = Seule l’équipe de la présidence voit cette liste.
statements-withdraw-link = Retirer cette déclaration
statements-answers-title = Questions auxquelles elle répond
statements-answers-none = Aucun passage de cette déclaration n’a été rattaché à une question.
statements-answers-none-own = Aucun passage n’a encore été rattaché à une question. Sélectionnez-en un pour montrer aux lecteurs à quoi il répond.
statements-in-text = Montrer dans le texte
statements-question-chair = Question n° { $number }
statements-question-raised = Question posée par : { $participant }
statements-question-withdrawn = Retirée
statements-detach = Détacher de : { $question }

## Selecting passages

statements-passages-title = Sélectionner des passages
statements-sentences-label = Cochez les phrases qui vont ensemble
statements-sentences-hint = Les phrases qui se suivent forment un seul passage.
statements-question-label = La question à laquelle elles répondent
statements-question-choose = Choisir une question
statements-attach = Rattacher à la question
statements-selected = Sélection :
statements-no-questions = Il n’y a pas encore de question à laquelle répondre. Les questions apparaissent ici dès que la lettre de la présidence est publiée ou qu’une délégation en pose une.

## Withdrawing

statements-withdraw-title = Retirer
statements-withdraw-ask = Retirer la déclaration n° { $number } ?
statements-withdraw-views = Elle disparaît de toutes les pages, pour tout le monde, immédiatement.
statements-withdraw-rests = Les réponses qu’elle apporte aux questions ne sont plus affichées et les positions qui reposent sur elle ne comptent plus.
statements-withdraw-record = Le registre ne conserve que la mention de son dépôt et de son retrait, ainsi que son empreinte :
statements-withdraw-told = Les États suivants, mentionnés comme s’y associant, en sont informés : { $states }.
statements-withdraw-final = Elle ne peut pas être rétablie. Vous pouvez déposer à nouveau le texte en tant que nouvelle déclaration.
statements-withdraw-now = Retirer la déclaration
