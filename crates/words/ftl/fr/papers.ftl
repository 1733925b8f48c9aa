## The list of papers

papers-what = Documents de réflexion des délégations et des organisations, du plus récent au plus ancien, suivis des documents officieux.
papers-submit = Soumettre un document
papers-none = Aucun document pour le moment. Les documents apparaissent ici dès qu’une délégation ou une organisation en soumet un que vous pouvez lire.
papers-none-here = Aucun document ne répond à ces critères.
papers-show-all = Afficher tous les documents
papers-count = { $n ->
    [one] { $n } document
    [many] { $n } de documents
   *[other] { $n } documents
}
papers-col-number = Document
papers-col-paper = Titre et auteur
papers-col-version = Version du texte
papers-number = Document n° { $number }
papers-number-non-paper = Document officieux n° { $number }
papers-non-paper = Document officieux
papers-yours = De votre délégation : vous seuls le voyez
papers-sponsor-count = { $n ->
    [one] { $n } coauteur
    [many] { $n } de coauteurs
   *[other] { $n } coauteurs
}
papers-presents = Présentation demandée : { $topic }
papers-filter-all = Tous
papers-filter-own = Les nôtres
papers-filter-whose = Soumis par :
papers-filter-meeting = En séance :
papers-filter-presenting = Présentation demandée
papers-withdrawn-note = Le document est retiré. Il ne figure plus sur aucune page.

## What the reader’s State has to do with a paper
## dynamic: used by the list as papers-your-state-<standing>

papers-your-state-invited = Votre État est invité à s’en porter coauteur
papers-your-state-asked = Votre État a demandé à s’en porter coauteur
papers-your-state-sponsor = Votre État en est coauteur

## Submitting

papers-new-title = Soumettre un document
papers-new-what = Un document de réflexion expose une idée et peut contenir des propositions sur lesquelles des positions sont prises. Vous le vérifiez à la page suivante, avant toute soumission.
papers-title-label = Titre du document
papers-title-hint = Dans la langue du document, sur une seule ligne.
papers-text-label = Texte du document
papers-text-hint = 60 000 caractères au plus. Laissez une ligne vide entre les paragraphes : ils sont numérotés. Une ligne commençant par # est un intertitre.
papers-topics-label = Thèmes
papers-topics-hint = Cochez ceux que traite le document. Vous pouvez n’en cocher aucun.
papers-audience-label = Qui peut le lire
papers-non-paper-label = Il s’agit d’un document officieux
papers-non-paper-hint = Les autres lecteurs, y compris l’équipe de la présidence, ne voient ni auteur, ni cote, ni coauteurs, et ne connaissent que le jour de la soumission. Il n’exprime aucune position, ne contient aucune proposition et n’est jamais exporté à l’intention de tiers.
papers-presents-label = Nous demandons à le présenter en séance
papers-presents-hint = Le Secrétariat et l’équipe de la présidence le voient. Aucun temps de parole n’est garanti.
papers-presents-topic-label = Au titre de quel thème
papers-presents-topic-hint = Nécessaire uniquement si vous demandez à le présenter.
papers-presents-topic-none = Choisir un thème
papers-check-title = Vérifier votre document
papers-check-what = Voici exactement ce qui sera soumis. Une fois soumise, une version ne peut plus être modifiée ; le document peut être révisé et retiré.
papers-non-paper-check = Les autres lecteurs ne sont pas informés de son auteur. Le texte est montré tel quel : vérifiez qu’il ne le révèle pas non plus.
papers-names-itself = Le titre ou le texte contient le nom { $name }. Aucune page ne peut cacher ce que le texte dit lui-même.
papers-file-yours = Seule votre délégation peut télécharger ce fichier.
papers-fact-proposer = Auteur
papers-fact-presents = À présenter au titre de
papers-language-warning = Le texte semble être dans une autre langue : { $language }. Vérifiez le choix ci-dessous avant de soumettre.
papers-submit-now = Soumettre le document
papers-submit-non-paper = Soumettre le document officieux
papers-received = Reçu à { $time } : { $paper }.
papers-received-non-paper = Reçu comme document officieux n° { $number }.

## The page of a paper

papers-by = Soumis par : { $name }
papers-non-paper-what = Sans auteur, ni cote, ni coauteurs. Il n’exprime aucune position.
papers-is-earlier = Ceci est une version antérieure. La plus récente est : { $version }.
papers-to-latest = Lire la version la plus récente
papers-facts-title = À propos de ce document
papers-versions-title = Versions du document
papers-version-first = Première version
papers-compare-link = Ce qui a changé
papers-co-sponsors = Coauteurs
papers-since = Depuis le { $date }
papers-sponsor-lag = Coauteur de : { $version } ; non encore confirmé pour { $latest }
papers-proposals-title = Propositions figurant dans ce document
papers-proposals-what = Des positions sont prises sur chacune d’elles, à sa propre page.
papers-proposals-none = Aucune proposition n’a été tirée de ce document. Les propositions apparaissent ici lorsque l’auteur fait d’une partie du texte une proposition.
papers-proposals-none-own = Vous n’avez encore fait d’aucune partie du texte une proposition.
papers-proposal-version = Tirée de : { $version }
papers-back = Revenir au document
papers-made-from = Tirée de

## Co-sponsoring

papers-ask = Demander à s’en porter coauteur
papers-ask-for = Demander à se porter coauteur : { $version }
papers-join = Se porter coauteur de ce document
papers-confirm = Confirmer pour { $version }
papers-decline = Décliner l’invitation
papers-take-request-back = Retirer notre demande
papers-leave = Cesser d’en être coauteur
papers-invites-you = { $name } invite votre État à se porter coauteur de ce document. Tant que vous n’avez pas confirmé, vous seuls et l’auteur le voyez.
papers-you-asked = Votre État a demandé à se porter coauteur ({ $version }). { $name } n’a pas encore répondu ; vous seuls et l’auteur le voyez.
papers-you-sponsor = Votre État est coauteur de ce document depuis le { $date }.
papers-sponsor-title = Se porter coauteur
papers-sponsor-ask = Demander à cet État de se porter coauteur ({ $state }) : { $paper } ?
papers-sponsor-join = { $state } se porte coauteur : { $paper }, { $version } ?
papers-read-it = Le lire
papers-sponsor-ask-what = { $name } en est informé et répond. D’ici là, vous seuls et l’auteur voyez que vous l’avez demandé.
papers-sponsor-shown = Votre État est alors désigné comme coauteur auprès de tous ceux qui peuvent lire le document, avec la date.
papers-sponsor-version = Cela vaut pour la version ci-dessus. Si l’auteur révise le document, vous en êtes informés et restez désignés avec la version que vous avez confirmée, jusqu’à ce que vous confirmiez la nouvelle.
papers-sponsor-any-time = Vous pouvez cesser d’en être coauteur à tout moment. Cela ne constitue pas une position sur les propositions figurant dans le document.
papers-sponsors-title = Inviter des coauteurs
papers-sponsors-what = Chaque État confirme par un acte qui lui est propre. Avant cela, il n’apparaît pas comme coauteur.
papers-asking-title = Demandent à se porter coauteurs
papers-accept = Accepter { $name }
papers-decline-request = Décliner la demande ({ $name })
papers-invited-title = Invités, n’ont pas confirmé
papers-invited-none = Aucune invitation n’attend de réponse. Les États que vous invitez apparaissent ici jusqu’à ce qu’ils confirment ou déclinent.
papers-invited-who-sees = Vous seuls et chaque État invité le voyez.
papers-take-back = Retirer l’invitation adressée à { $name }
papers-invite-title = Inviter d’autres États
papers-invite-label = États à inviter
papers-invite-hint = Chacun en est informé immédiatement et peut lire le document, quels que soient les destinataires choisis, jusqu’à ce qu’il décline.
papers-invite-now = Inviter

## Revising, and versions beside each other

papers-revise-title = Réviser
papers-revise-what = Vous rédigez { $version } ({ $paper }). Les versions antérieures restent lisibles et la différence est montrée.
papers-revise-sponsors = Les coauteurs en sont informés et confirment à nouveau.
papers-revise-again = Repartir de la version la plus récente
papers-revise-next = Voir ce qui change
papers-revise-check = Vérifier la révision
papers-revise-now = Soumettre { $version }
papers-fact-told = États informés
papers-compare-title = Ce qui a changé
papers-compare-what = De { $from } à { $to }
papers-compare-earlier = Antérieure :
papers-compare-later = Ultérieure :
papers-compare-same = Aucun paragraphe n’a changé.
papers-compare-count = { $n ->
    [one] { $n } paragraphe modifié.
    [many] { $n } de paragraphes modifiés.
   *[other] { $n } paragraphes modifiés.
}
papers-legend-inserted = Texte nouveau
papers-legend-deleted = Texte supprimé
papers-said-inserted = [nouveau :
papers-said-deleted = [supprimé :
papers-said-end = fin]
papers-said-was = auparavant :

## Proposals from a paper

papers-propose-title = En tirer une proposition
papers-propose-what = { $paper }, { $version } : cochez des phrases ou rédigez vous-même la proposition. Les délégations prennent ensuite position à son sujet.
papers-propose-sentences = Texte du document
papers-propose-sentences-hint = Cochez une phrase, ou plusieurs qui se suivent.
papers-propose-wording = Ou votre propre libellé
papers-propose-wording-hint = Dans la langue du document. Laissez ce champ vide si vous avez coché des phrases.
papers-propose-audience = Qui peut la lire, comme pour le document : { $audience }

## Symbol

papers-symbol-title = Attribuer une cote
papers-symbol-change = Modifier la cote
papers-symbol-what = L’auteur en est informé. Les révisions portent la cote suivie de leur numéro, par exemple Rev.1.
papers-symbol-label = Cote du document
papers-symbol-hint = Par exemple A/AC.292/2026/WP.3, sans Rev.
papers-symbol-now = Attribuer la cote

## Withdrawing

papers-withdraw-title = Retirer
papers-withdraw-ask = Retirer : { $paper } ?
papers-withdraw-views = Toutes ses versions disparaissent de toutes les pages, pour tout le monde, immédiatement.
papers-withdraw-record = Le registre ne conserve que la mention de sa soumission et de son retrait, ainsi que son empreinte :
papers-withdraw-told = Les États suivants, qui en sont coauteurs, y sont invités ou l’ont demandé, en sont informés : { $states }.
papers-withdraw-proposals = Ses propositions sont retirées avec lui, avec toutes les positions prises à leur sujet, les vôtres et celles d’autrui, et avec ce que la présidence en a diffusé. Chaque délégation qui y a pris position en est informée.
papers-withdraw-final = Il ne peut pas être rétabli. Vous pouvez soumettre de nouveau le texte comme nouveau document.
papers-withdraw-keep = Propositions que vous conservez comme vôtres
papers-withdraw-keep-hint = Celles que vous cochez restent, avec les positions prises à leur sujet, comme propositions de votre délégation ne renvoyant plus à un document. Rien n’est coché à votre place.
papers-withdraw-now = Retirer le document

## Faults of papers
## dynamic: named by acts and shown at the field

error-paper-title-empty = Écrivez le titre du document
error-paper-empty = Collez le texte du document ou téléversez un fichier
error-paper-long = Le texte dépasse { $value } caractères. Abrégez-le ou soumettez-le en plusieurs parties
error-paper-audience = Choisissez qui peut lire le document
error-paper-present-topic = Choisissez le thème au titre duquel vous demandez à le présenter
error-paper-present-audience = Pour être présenté en séance, le document doit être ouvert au moins au Secrétariat et aux interprètes. Choisissez des destinataires plus larges ou décochez cette case
error-paper-non-paper-present = Un document officieux n’est pas présenté en séance : cela révélerait son auteur. Décochez l’une des deux cases
error-paper-language-differs = Le texte semble être dans une autre langue. Vérifiez le choix, puis soumettez de nouveau
error-paper-changed = Le projet a été modifié dans une autre fenêtre. Vérifiez ce qui est affiché maintenant, puis soumettez-le
error-paper-already-submitted = Cela a déjà été soumis
error-paper-same = Rien ne diffère de la version précédente. Modifiez quelque chose ou annulez
error-paper-versions = Un document compte au plus { $value } versions. Soumettez un nouveau document
error-paper-moved = Une version plus récente est arrivée entre-temps. Lisez-la, puis repartez de celle-ci
error-paper-invite-none = Cochez au moins un État
error-paper-invite-state = Seuls des États autres que le vôtre peuvent être invités
error-paper-invite-own = Seule votre propre délégation peut lire ce document : personne ne peut donc être invité. Révisez-le avec des destinataires plus larges
error-paper-proposal-none = Cochez une phrase ou écrivez un libellé
error-paper-proposal-both = Vous avez coché des phrases et écrit un libellé. Videz ce champ ou décochez les phrases
error-paper-proposal-differs = Le libellé diffère des phrases cochées. Renoncez à l’un des deux
error-paper-proposal-own = Seule votre propre délégation peut lire ce document : personne ne pourrait prendre position à son sujet. Révisez-le avec des destinataires plus larges
error-symbol-empty = Écrivez la cote
error-symbol-form = Écrivez la cote comme sur un document, en majuscules et en chiffres, avec des barres entre les éléments, par exemple A/AC.292/2022/CRP.2 ; omettez Rev.1
error-symbol-taken = Un autre document de cet organe porte ou a porté cette cote. Choisissez-en une autre

## What a participant is told about papers
## dynamic: used by the Today page as today-notice-<kind>

today-notice-paper-invited = { $name } invite votre État à se porter coauteur du document n° { $number }
today-notice-paper-accepted = Comme vous l’aviez demandé, votre État est désormais coauteur du document n° { $number } (soumis par : { $name })
today-notice-paper-invitation-withdrawn = { $name } a retiré l’invitation à se porter coauteur du document n° { $number }
today-notice-paper-request-declined = { $name } n’a pas donné suite à votre demande de vous porter coauteur du document n° { $number }
today-notice-paper-revised = Le document n° { $number } (soumis par : { $name }) a été révisé. Voyez ce qui a changé et confirmez votre qualité de coauteur si vous êtes d’accord
today-notice-paper-withdrawn = Le document n° { $number } (soumis par : { $name }) a été retiré
today-notice-paper-asked = Un État demande à se porter coauteur de votre document n° { $number }
today-notice-paper-sponsored = Un État est désormais coauteur de votre document n° { $number }
today-notice-paper-revision-confirmed = Un État a confirmé sa qualité de coauteur pour la version la plus récente de votre document n° { $number }
today-notice-paper-sponsor-left = Un État a cessé d’être coauteur de votre document n° { $number }
today-notice-paper-invitation-declined = Un État a décliné l’invitation à se porter coauteur de votre document n° { $number }
today-notice-paper-request-withdrawn = Un État ne demande plus à se porter coauteur de votre document n° { $number }
today-notice-paper-symbol = Le Secrétariat a attribué une cote à votre document n° { $number }
today-notice-proposal-withdrawn = La proposition n° { $number }, sur laquelle vous aviez pris position, a été retirée avec le document dont elle était tirée

## Papers on the Today page

today-new-papers = { $n ->
    [one] { $n } nouveau document
    [many] { $n } de nouveaux documents
   *[other] { $n } nouveaux documents
}
today-papers-presenting = { $n ->
    [one] { $n } document dont l’auteur demande la présentation
    [many] { $n } de documents dont les auteurs demandent la présentation
   *[other] { $n } documents dont les auteurs demandent la présentation
}
today-paper-invited = Votre État est invité à se porter coauteur du document n° { $number } : { $title }

## A revision with other topics or another audience
## dynamic: named by the check page of a revision, and by the act

papers-revise-audience-hint = Comme actuellement : modifiez ce choix si d’autres doivent lire le document. Chaque ligne comprend celles qui la précèdent.
papers-revise-wider = Les nouveaux lecteurs lisent cette version. Les versions antérieures restent réservées à ceux pour qui elles ont été soumises.
papers-revise-narrower = Quiconque ne peut plus le lire perd immédiatement l’ensemble du document, versions antérieures et fichiers compris. Un résumé de la présidence qui en reprend le titre ne leur montre plus ce paragraphe.
papers-revise-narrower-sponsors = Les États qui en sont coauteurs ou que vous y avez invités le lisent comme auparavant.
papers-revise-narrower-proposals = Les propositions qui en sont tirées subsistent, avec les positions prises à leur sujet, pour ceux à qui elles ont été soumises. Vous pouvez retirer chacune sur sa propre page.
papers-revise-no-present = Vous ne demandez plus à le présenter en séance : ceux qui organisent les séances ne peuvent plus le lire.
error-paper-audience-sponsors = Des États sont coauteurs de ce document ou y sont invités : il ne peut donc pas être réservé à votre délégation. Choisissez des destinataires plus larges ou retirez le document
