## The first draft: whole sentences, chosen by the Chair’s quantifier
## dynamic: used by assembling

summary-title-of = Résumé de la présidence : { $session }
summary-part-opening = Vue d’ensemble
summary-part-other = Questions diverses
summary-part-discussed = Débats
summary-part-proposals = Documents de réflexion et propositions
summary-part-open = Points en suspens
summary-draft-held = « { $session } » : la session s’est tenue aux dates suivantes : { $dates }.
summary-draft-held-meetings = { $n ->
    [one] « { $session } » : la session s’est tenue aux dates suivantes : { $dates }. Elle a compté { $n } séance.
    [many] « { $session } » : la session s’est tenue aux dates suivantes : { $dates }. Elle a compté { $n } de séances.
   *[other] « { $session } » : la session s’est tenue aux dates suivantes : { $dates }. Elle a compté { $n } séances.
}
summary-draft-speakers = { $who ->
    [some] Quelques délégations ont déposé des déclarations, en leur nom propre ou au nom de groupes d’États.
    [several] Plusieurs délégations ont déposé des déclarations, en leur nom propre ou au nom de groupes d’États.
    [many] De nombreuses délégations ont déposé des déclarations, en leur nom propre ou au nom de groupes d’États.
   *[most] La plupart des délégations ont déposé des déclarations, en leur nom propre ou au nom de groupes d’États.
}
summary-draft-others = Des organisations et des parties prenantes ont également contribué aux débats.
summary-draft-coverage-all = Les délégations se sont exprimées sur toutes les questions posées au titre de ce thème.
summary-draft-coverage = { $n ->
    [one] Les délégations se sont exprimées sur { $spoken } question sur { $n } posée au titre de ce thème.
    [many] Les délégations se sont exprimées sur { $spoken } des { $n } de questions posées au titre de ce thème.
   *[other] Les délégations se sont exprimées sur { $spoken } des { $n } questions posées au titre de ce thème.
}
summary-draft-question = { $who ->
    [nobody] Des organisations ou des parties prenantes se sont exprimées sur la question n° { $number }, que les délégations n’ont pas encore abordée : « { $question } »
    [some] Quelques délégations se sont exprimées sur la question n° { $number } : « { $question } »
    [several] Plusieurs délégations se sont exprimées sur la question n° { $number } : « { $question } »
    [many] De nombreuses délégations se sont exprimées sur la question n° { $number } : « { $question } »
   *[most] La plupart des délégations se sont exprimées sur la question n° { $number } : « { $question } »
}
summary-draft-raised = { $who ->
    [nobody] Des organisations ou des parties prenantes se sont exprimées sur la question supplémentaire n° { $number }, que les délégations n’ont pas encore abordée : « { $question } »
    [some] Quelques délégations se sont exprimées sur la question supplémentaire n° { $number }, soulevée par une délégation : « { $question } »
    [several] Plusieurs délégations se sont exprimées sur la question supplémentaire n° { $number }, soulevée par une délégation : « { $question } »
    [many] De nombreuses délégations se sont exprimées sur la question supplémentaire n° { $number }, soulevée par une délégation : « { $question } »
   *[most] La plupart des délégations se sont exprimées sur la question supplémentaire n° { $number }, soulevée par une délégation : « { $question } »
}
summary-draft-general = { $who ->
    [some] Quelques délégations se sont exprimées sur le thème en général.
    [several] Plusieurs délégations se sont exprimées sur le thème en général.
    [many] De nombreuses délégations se sont exprimées sur le thème en général.
   *[most] La plupart des délégations se sont exprimées sur le thème en général.
}
summary-draft-paper = Un document de réflexion a été présenté (document n° { $number }) : « { $title } »
summary-draft-proposal = La proposition suivante a été présentée (proposition n° { $number }) : « { $text } »
summary-draft-merged = La présidence a réuni plusieurs propositions en un seul libellé (proposition n° { $number }) : « { $text } »
summary-draft-open-question = La question n° { $number } n’a pas encore été abordée : « { $question } »
summary-draft-open-raised = La question supplémentaire n° { $number }, soulevée par une délégation, n’a pas encore été abordée : « { $question } »
summary-draft-open-concerns = Il serait utile de poursuivre l’examen de la proposition n° { $number }.
summary-draft-open-unknown = La présidence invite les délégations à faire part de leurs vues sur la proposition n° { $number }.
summary-footnote = Dans le présent résumé, « plusieurs » s’entend d’au moins { $several } délégations, « de nombreuses » d’au moins { $many } pour cent des délégations et « la plupart » de plus de { $most } pour cent d’entre elles. « Quelques » s’entend de tout nombre inférieur. Ces termes décrivent les débats ; ils ne comparent pas les délégations entre elles.

## The list

summary-list-title = Résumés de la présidence
summary-list-what = Ce que la présidence a résumé de cette session, sous sa propre responsabilité.
summary-list-what-chair = Les résumés de cette session. L’équipe de la présidence y travaille ; les autres lisent ce que la présidence publie.
summary-list-none = Il n’y a pas encore de résumé. Il apparaîtra ici dès que la présidence en publiera un à votre intention.
summary-list-none-chair = Il n’y a pas encore de résumé. Commencez-en un : un premier projet est établi à partir des déclarations, des réponses, des domaines diffusés et des propositions.
summary-number = Résumé n° { $number }
summary-no-symbol = Pas encore de cote
summary-not-published = Pas encore publié
summary-published-on = Publié le { $date }
summary-published-to = Publié à l’intention de : { $audience }
summary-published-as = Publié sous la cote { $symbol }.
summary-versions-count = { $n ->
    [one] { $n } version
    [many] { $n } de versions
   *[other] { $n } versions
}
summary-open-work = Ouvrir la version de travail
summary-symbol-give = Attribuer cette cote
summary-all = Tous les résumés

## Beginning one, and its head

summary-new-title = Commencer un résumé
summary-go-on = Poursuivre le résumé
summary-new-another = Commencer un autre résumé
summary-new-what = Un premier projet est établi à partir du dossier, thème par thème. Seules la présidence et son équipe le voient jusqu’à ce que la présidence le publie.
summary-head-title = Titre, cote et quantificateurs
summary-head-what = Ce que vous modifiez ici vaut pour la prochaine version. Les versions publiées restent telles quelles.
summary-title-label = Titre
summary-symbol-label = Cote du document
summary-symbol-hint = Telle que le Secrétariat l’attribue, par exemple A/AC.292/2022/CRP.2. La mention Rev.1 s’ajoute automatiquement à une version ultérieure. La cote peut rester vide jusqu’à la publication.
summary-quantifiers-title = Quantificateurs
summary-quantifiers-what = Le résumé parle de « quelques », « plusieurs », « de nombreuses » délégations ou de « la plupart » d’entre elles, et ne donne jamais de chiffre. La note de bas de page indique le sens de ces termes.
summary-several-label = « Plusieurs » à partir de ce nombre de délégations
summary-several-hint = Au moins 4, afin que « quelques » ne révèle jamais qu’il s’agit de moins de trois délégations.
summary-many-label = « De nombreuses » à partir de cette part des délégations, en pour cent
summary-most-label = « La plupart » au-delà de cette part des délégations, en pour cent
summary-begin = Établir le premier projet
summary-save = Enregistrer

## The working copy

summary-working-copy = Version de travail
summary-work-title = Version de travail du résumé de la présidence
summary-work-what = Seules la présidence et son équipe voient cette page. Chaque paragraphe donne accès à ses sources exactes.
summary-work-empty = Ce résumé ne contient encore rien.
summary-publish-go = Passer à la publication
summary-preview-go = Le voir comme les autres le verront
summary-read-published = Le lire
summary-changes-since = Ce qui a changé depuis
summary-differences = { $n ->
    [one] { $n } paragraphe diffère de ce que dit maintenant le dossier.
    [many] { $n } de paragraphes diffèrent de ce que dit maintenant le dossier.
   *[other] { $n } paragraphes diffèrent de ce que dit maintenant le dossier.
}
summary-no-differences = Tout ce qui a été établi à partir du dossier y correspond.
summary-anew-go = Établir de nouveau
summary-contents = Table des matières
summary-col-topic = Thème
summary-col-paragraphs = Paragraphes
summary-col-edited = Dans vos propres termes
summary-edited = Remanié par l’équipe de la présidence
summary-own = Rédigé par l’équipe de la présidence
summary-lacks = Aucune version en : { $languages }
summary-sources-count = { $n ->
    [one] { $n } source
    [many] { $n } de sources
   *[other] { $n } sources
}
summary-delegations-count = { $n ->
    [one] émanant de { $n } délégation
    [many] émanant de { $n } de délégations
   *[other] émanant de { $n } délégations
}
summary-statements = Déclarations
summary-sources-open = Ouvrir les sources
summary-sources-none = Aucune source dans le dossier
summary-edit = Modifier
summary-up = Monter
summary-down = Descendre
summary-leave-out = Laisser de côté
summary-put-back = Remettre
summary-add-after = Ajouter au-dessous
summary-left-out-title = Éléments laissés de côté
summary-left-out-what = Ces éléments ne font pas partie du résumé. Leur texte et leurs sources sont conservés.
summary-back-to-work = Retour à la version de travail

## Editing and adding

summary-edit-title = Modifier le paragraphe
summary-edit-heading = Modifier l’intertitre
summary-edit-what = Ses sources lui restent attachées. Écrivez « quelques délégations » plutôt que des noms.
summary-text-label = Texte
summary-text-hint = Une seule langue suffit ; les autres lecteurs voient ce texte jusqu’à ce qu’il existe une version dans leur langue. Une ligne vide ouvre une nouvelle partie du paragraphe.
summary-other-languages = Autres langues
summary-restored = Votre saisie antérieure a été rétablie.
summary-start-again = Renoncer à ma saisie
summary-meanwhile = Une personne de l’équipe de la présidence a modifié ce texte depuis que vous avez commencé. Il se lit maintenant ainsi :
summary-assembled-show = Afficher le texte établi à partir du dossier
summary-assembled-take = Reprendre le texte établi à partir du dossier
summary-add-title = Ajouter un paragraphe ou un intertitre
summary-add-what = Il prendra place au-dessous du paragraphe d’où vous venez.
summary-add = L’ajouter
summary-kind-label = Qu’ajoutez-vous ?
# dynamic: used by the form as summary-kind-<code>
summary-kind-paragraph = Un paragraphe
# dynamic: used by the form as summary-kind-<code>
summary-kind-heading = Un intertitre au sein d’un thème
# dynamic: used by the form as summary-kind-<code>
summary-kind-topic = L’intitulé d’un thème
summary-statements-label = Déclarations sur lesquelles il repose
summary-statements-hint = Leurs numéros, par exemple 12, 40. Elles deviennent les sources du paragraphe.

## Sources

summary-sources-title = Provenance
summary-sources-of = Sources du paragraphe { $number }
summary-sources-what = Seules la présidence et son équipe voient cette page.
summary-col-source = Nature
summary-col-words = Texte
summary-source-answer = Répond à la question
summary-source-statement = Déclaration
summary-source-position = Prise de position
summary-source-question = Question posée
summary-source-proposal = Proposition
summary-source-paper = Document de réflexion
summary-source-release = Domaine diffusé par la présidence
summary-source-letter = Lettre de la présidence
summary-source-gone = Ne figure plus au dossier
summary-source-moved = La position a changé depuis

## Assembling anew

summary-anew-title = Établir de nouveau
summary-anew-what = Ce que dit maintenant le dossier, en regard de ce que dit le résumé. Rien ne change sans que vous le choisissiez.
summary-anew-new = Nouveau au dossier
summary-anew-changed = Modifié au dossier
summary-anew-gone = Ne figure plus au dossier
summary-anew-before = Dans le résumé :
summary-anew-now = Selon le dossier maintenant :
summary-anew-sources = Sources : { $before } auparavant, { $now } maintenant
summary-take-no = Laisser tel quel
summary-take-sources = Garder mon texte, reprendre les sources
summary-take-replace = Remplacer mon texte par celui qui est établi maintenant
summary-take-changed = Le reprendre
summary-take-new = L’inscrire au résumé
summary-take-gone = Le laisser de côté
summary-take = Reprendre ce qui est choisi

## Preview and publishing

summary-preview-title = Aperçu
summary-preview-what = La version de travail telle que les autres la liront une fois publiée. Choisissez pour quels lecteurs :
summary-publish-title = Publier le résumé
summary-publish-what = Une version est figée avec son empreinte, et chaque délégation et chaque participant destinataires en sont informés. Les modifications ultérieures donnent lieu à une nouvelle version.
summary-publish-replaces = Elle prend la place de la version lue actuellement, qui reste consultable comme version antérieure.
summary-keeps-what = Quiconque ne fait pas partie des lecteurs choisis continue de lire la version publiée auparavant à son intention :
summary-keeps-participants = Les organisations et les parties prenantes continuent de lire { $symbol }.
summary-keeps-public = Le public continue de lire { $symbol }.
summary-lacking = Paragraphes sans version dans les langues suivantes
summary-check-title = Vérifiez avant de publier
summary-check-what = Voici ce que les autres liront. Publication à l’intention de : { $audience }.
summary-publish-now = Publier cette version
summary-withdraw-go = Retirer cette version
summary-withdraw-title = Retirer { $symbol }
summary-withdraw-what = Personne ne pourra plus lire cette version, et tous ses destinataires en seront informés. Son empreinte demeure au registre. La version de travail reste telle quelle.
summary-withdraw-remains = { $symbol } sera lu à sa place.
summary-withdraw-none-remains = Il n’y a pas d’autre version : le résumé disparaît des pages de tous, sauf de l’équipe de la présidence.
summary-withdraw-now = Retirer cette version

## The reading page

summary-open-to-you = Au dossier :
summary-open-to-you-many = Au dossier
summary-ref-release = Domaine diffusé
summary-words-withdrawn = Ce paragraphe reprenait un texte que son auteur a retiré.
summary-newer = Il existe une version plus récente :
summary-versions-title = Autres versions
summary-hash = Empreinte SHA-256 de cette version
summary-col-published = Publié le

## What changed

summary-changes-title = Ce qui a changé depuis la version précédente
summary-changes-between = Modifications : { $from } → { $to }
summary-changes-same = { $n ->
    [one] { $n } paragraphe ou intertitre est inchangé.
    [many] { $n } de paragraphes et intertitres sont inchangés.
   *[other] { $n } paragraphes et intertitres sont inchangés.
}
summary-changes-moved = Certains figurent dans un autre ordre.
summary-changes-none = Aucun texte n’a changé.
summary-row-added = Ajouté
summary-row-removed = Supprimé
summary-row-changed = Modifié
summary-diff-added = Ajouté :
summary-diff-removed = Supprimé :

## Faults
## dynamic: named by acts and shown at the field

error-summary-title = Écrivez le titre, au moins dans une langue
error-summary-symbol-missing = Le résumé n’a pas encore de cote. Attribuez-lui-en une avant de publier
error-summary-several = Indiquez un nombre de 4 à 1000
error-summary-many = Indiquez une part de 1 à 99 pour cent, qui ne dépasse pas celle de « la plupart »
error-summary-most = Indiquez une part de 50 à 99 pour cent
error-summary-empty = Écrivez le texte, au moins dans une langue
error-summary-changed = Il a été modifié entre-temps. Regardez-le tel qu’il est maintenant, puis envoyez de nouveau
error-summary-nothing = Il n’y a aucun paragraphe à publier
error-summary-nothing-taken = Choisissez au moins une différence à reprendre
error-summary-statements = Il n’y a pas de déclaration portant ce numéro : { $value }
error-summary-audience = Choisissez qui peut le lire
error-summary-too-far = { $n ->
    [one] Le paragraphe { $value } reprend une proposition, le titre d’un document, une question ou un domaine diffusé qui n’est pas destiné à ces lecteurs. Choisissez moins de lecteurs, reformulez-le ou laissez-le de côté
    [many] Les paragraphes { $value } reprennent une proposition, le titre d’un document, une question ou un domaine diffusé qui n’est pas destiné à ces lecteurs. Choisissez moins de lecteurs, reformulez-les ou laissez-les de côté
   *[other] Les paragraphes { $value } reprennent une proposition, le titre d’un document, une question ou un domaine diffusé qui n’est pas destiné à ces lecteurs. Choisissez moins de lecteurs, reformulez-les ou laissez-les de côté
}
summary-save-pdf = Enregistrer au format PDF
error-summary-languages = { $n ->
    [one] Le paragraphe { $value } ne dit peut-être pas la même chose dans toutes les langues. Cochez la case pour indiquer que c’est voulu, ou revenez en arrière et corrigez-le
    [many] Les paragraphes { $value } ne disent peut-être pas la même chose dans toutes les langues. Cochez la case pour indiquer que c’est voulu, ou revenez en arrière et corrigez-les
   *[other] Les paragraphes { $value } ne disent peut-être pas la même chose dans toutes les langues. Cochez la case pour indiquer que c’est voulu, ou revenez en arrière et corrigez-les
}
error-summary-emptied = Le texte doit figurer dans la langue dans laquelle il a d’abord été rédigé. Écrivez-le dans cette langue, ou repartez de ce qui a été assemblé

## Publishing paragraphs that differ between languages

summary-languages-title = Versions linguistiques divergentes
summary-languages-what = { $n ->
    [one] Le paragraphe { $paragraphs } n’a été modifié que dans certaines langues, ou l’a été plus tard dans certaines que dans d’autres, ou manque dans certaines. Vérifiez qu’il dit la même chose à tous ses lecteurs.
    [many] Les paragraphes { $paragraphs } n’ont été modifiés que dans certaines langues, ou l’ont été plus tard dans certaines que dans d’autres, ou manquent dans certaines. Vérifiez qu’ils disent la même chose à tous leurs lecteurs.
   *[other] Les paragraphes { $paragraphs } n’ont été modifiés que dans certaines langues, ou l’ont été plus tard dans certaines que dans d’autres, ou manquent dans certaines. Vérifiez qu’ils disent la même chose à tous leurs lecteurs.
}
summary-languages-confirm = Les versions linguistiques diffèrent à dessein
