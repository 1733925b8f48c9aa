## The list of questions

questions-title = Questions
questions-what = Ce que la présidence demande dans ses lettres pour cette session et ce que les délégations demandent en outre.
questions-open = La liste n’est jamais exhaustive : une déclaration peut porter sur tout sujet et les délégations peuvent poser des questions supplémentaires.
questions-raise = Poser une question supplémentaire
questions-see-coverage = Voir les questions ayant reçu une réponse et les autres
questions-none = Aucune question pour le moment. Les questions apparaissent ici dès que la présidence publie une lettre qui en pose ou qu’une délégation en pose une.
questions-no-topic = Sans thème
questions-under-no-topic = Questions sans thème
questions-number = Question n° { $number }
questions-further-number = Question supplémentaire n° { $number }
questions-further = Questions supplémentaires posées par les délégations
questions-raised-by = Posée par : { $state }

## How many have spoken to a question

questions-coverage-none = Aucune déclaration que vous pouvez lire ne traite encore de cette question
questions-coverage-some = Certaines délégations ont traité de cette question
questions-coverage-some-participants = Certains participants ont traité de cette question
questions-coverage-count = { $n ->
    [one] { $n } participant a traité de cette question
    [many] { $n } de participants ont traité de cette question
   *[other] { $n } participants ont traité de cette question
}

## The page of one question

questions-raised-note = Votre question est posée. Tous les autres États en ont été informés.
questions-standing-original = Libellé original
questions-standing-official = Traduction établie par les services des Nations Unies
questions-standing-courtesy = Traduction de courtoisie
questions-see-original = Voir le libellé original
questions-facts-title = À propos de cette question
questions-fact-topic = Thème
questions-fact-raised-by = Posée par
questions-fact-put = Posée le
questions-fact-letters = Figure dans
questions-letter-dated = Lettre n° { $number }, { $date }
questions-as-number = sous le numéro { $number }
questions-worded-then = Libellé dans cette lettre :
questions-answers-title = Ce qui en a été dit
questions-answers-none = Aucune réponse que vous puissiez lire pour le moment. Les passages apparaissent ici dès qu’une délégation, une organisation ou une partie prenante rattache un passage d’une déclaration à cette question.
questions-answers-own-words = Les passages sont reproduits dans les termes et la langue des déclarations. Ils ont été choisis par les auteurs de celles-ci.
questions-statement = Déclaration n° { $number }
questions-on-behalf = Au nom de : { $group }
questions-in-statement = Lire le passage dans la déclaration
questions-answer-it = Déposer une déclaration qui y répond
questions-withdraw-link = Retirer cette question

## Raising a further question

questions-new-title = Poser une question supplémentaire
questions-new-what = Elle s’ajoute aux questions de la présidence et porte le nom de votre État. Tous les participants peuvent la lire et y répondre.
questions-new-next = Vous la vérifiez à la page suivante, avant qu’elle ne soit posée. Votre saisie est conservée.
questions-wording-label = Question
questions-wording-hint = Une seule question, dans vos propres termes, 2 000 caractères au plus.
questions-language-label = Langue de la question
questions-language-hint = Seul le libellé dans cette langue fait foi.
questions-language-choose = Choisir la langue
questions-topic-label = Thème
questions-topic-hint = Vous pouvez laisser ce champ vide.
questions-check-title = Vérifier votre question
questions-check-what = Voici ce que tous les participants liront, avec le nom de votre État. Tous les autres États en sont informés.
questions-check-change = La modifier
questions-check-final = Une fois la question posée, son libellé ne peut plus être modifié ; elle peut être retirée.
questions-raise-now = Poser la question

## Withdrawing

questions-withdraw-title = Retirer la question supplémentaire n° { $number } ?
questions-withdraw-views = Elle disparaît de toutes les pages, pour tout le monde, immédiatement. Les déclarations qui y répondent subsistent, sans être présentées comme des réponses à cette question.
questions-withdraw-final = Elle ne peut pas être rétablie. Vous pouvez la poser à nouveau en tant que nouvelle question.
questions-withdraw-now = Retirer la question
questions-withdrawn-note = Votre question est retirée. Elle ne figure plus sur aucune page.

## Coverage

questions-coverage-title = Questions ayant reçu une réponse et questions sans réponse
questions-coverage-what = Pour chaque question, nombre de participants qui en ont traité dans des déclarations que vous pouvez lire.
questions-silence = Le silence ne vaut jamais position. Nul n’est tenu de répondre à toutes les questions, et un État mentionné comme s’associant à une déclaration n’est pas compté parmi ceux qui se sont exprimés.
questions-unanswered-title = Sans réponse à ce jour
questions-unanswered-what = Aucune déclaration que vous pouvez lire ne traite de ces questions.
questions-all-answered = Chaque question est traitée dans au moins une déclaration que vous pouvez lire.
questions-coverage-table = Toutes les questions
questions-narrow = Restreindre la liste
questions-show-all = Toutes les questions ({ $n })
questions-show-ours = Sans réponse de votre délégation ({ $n })
questions-show-nobody = Sans aucune réponse à ce jour ({ $n })
questions-show-none = Aucune question ne correspond à ce choix.
questions-col-question = Question
questions-col-wording = Ce qui est demandé
questions-col-spoken = Traitée par
questions-col-own = Votre réponse
questions-col-who = Qui en a traité
questions-col-not-yet = États qui n’en ont pas traité
questions-own-delegation-answered = Votre délégation a répondu
questions-own-delegation-not-yet = Votre délégation n’a pas encore répondu
questions-own-answered = Vous avez répondu
questions-own-not-yet = Vous n’avez pas encore répondu
questions-some = Certaines délégations
questions-some-participants = Certains participants
questions-nobody = Personne
questions-cell-count = { $n ->
    [one] { $n } participant
    [many] { $n } de participants
   *[other] { $n } participants
}
questions-states-count = { $n ->
    [one] { $n } État
    [many] { $n } d’États
   *[other] { $n } États
}
questions-chair-only = Seule l’équipe de la présidence voit qui s’est exprimé et qui ne l’a pas fait. Les noms sont classés par ordre alphabétique.
questions-coverage-empty = Aucune question pour le moment. Dès qu’il y en aura une, cette page indiquera combien de participants en ont traité.
questions-back = Toutes les questions
