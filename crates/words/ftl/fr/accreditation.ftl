## Accreditation of stakeholders: the page for everybody

accreditation-title = Accréditation des parties prenantes
accreditation-what = Comment les entreprises, les organisations non gouvernementales et les établissements universitaires sont admis à participer.
accreditation-no-call = Aucun appel à candidatures n’a encore été lancé. Il figurera ici dès que le Secrétariat l’aura publié.
accreditation-call-open = Les organisations peuvent présenter leur demande du { $first } au { $last }.
accreditation-call-ahead = Les organisations pourront présenter leur demande du { $first } au { $last }.
accreditation-call-over = L’appel est clos. Il était ouvert du { $first } au { $last }.
accreditation-apply = Demander l’accréditation
accreditation-office = Demandes et résultats
accreditation-applications = Demandes d’accréditation
accreditation-circulate = Distribuer une liste aux États
accreditation-call = Dates et règles de l’appel
accreditation-lists = Listes distribuées aux États
accreditation-no-list = Aucune liste n’a encore été distribuée. Lorsque le Secrétariat en distribuera une, elle figurera ici et vous en serez avisé sur votre page du jour.
accreditation-col-list = Liste
accreditation-circulated = Distribuée le
accreditation-deadline = Les États peuvent faire objection jusqu’au
accreditation-deadline-hour = Heure limite
accreditation-state = État
accreditation-list = Liste { $number }
accreditation-list-open = Les États peuvent faire objection
accreditation-list-waits = Le délai est écoulé ; le résultat n’est pas encore établi
accreditation-list-decided = Le résultat est établi
accreditation-how = Comment les organisations sont accréditées
accreditation-how-notify = Les organisations dotées du statut consultatif auprès du Conseil économique et social informent le Secrétariat. Elles ne sont pas soumises à la procédure d’approbation tacite.
accreditation-how-others = Toutes les autres sont admises selon la procédure d’approbation tacite : leur liste est distribuée aux États, et les États Membres peuvent faire objection dans un délai fixé.
accreditation-how-silence = Dans cette procédure, de par sa propre règle, un État qui ne répond pas dans le délai ne fait pas objection. Nulle part ailleurs le silence ne vaut position.
accreditation-who = Voir qui participe
accreditation-waiting = { $n ->
    [one] { $n } demande attend le Secrétariat
    [many] { $n } de demandes attendent le Secrétariat
   *[other] { $n } demandes attendent le Secrétariat
}
accreditation-admitted = { $n ->
    [one] { $n } organisation accréditée
    [many] { $n } d’organisations accréditées
   *[other] { $n } organisations accréditées
}

## How long
## dynamic: used by forms and pages as accreditation-period-<code>

accreditation-period-session = L’accréditation vaut pour la présente session.
accreditation-period-body = L’accréditation vaut pour toute la durée des travaux de l’organe.

## What is disclosed of objections
## dynamic: used by forms and pages as accreditation-disclosure-<code>

accreditation-disclosure-result = Rien n’est divulgué des objections, si ce n’est le résultat. L’équipe de la présidence en a connaissance.
accreditation-disclosure-on-request = À la demande d’un État Membre, la présidence fait savoir aux États quels États ont fait objection à quelle organisation, avec les raisons éventuellement communiquées.
accreditation-disclosure-open = Une fois le résultat établi, toutes les objections et leurs raisons sont accessibles aux États.

## The call

accreditation-call-what = Le Secrétariat fixe ces éléments conformément à la décision de l’organe. Une modification de la dernière règle ne s’applique pas aux listes déjà distribuées.
accreditation-call-send = Enregistrer l’appel
accreditation-opens = Premier jour des demandes
accreditation-closes = Dernier jour des demandes
accreditation-period = Durée de l’accréditation
accreditation-window = Jours pour les objections
accreditation-window-hint = De la distribution à l’échéance, de 1 à 90. Chaque liste peut avoir sa propre échéance.
accreditation-disclosure = Ce qui est divulgué des objections
accreditation-disclosure-hint = Selon la décision de l’organe. Les États en prennent connaissance avant de faire objection.

## The application

accreditation-apply-what = Aucun compte n’est nécessaire. Écrivez dans l’une des six langues. Les États qui se prononcent sur votre demande lisent tout, sauf les coordonnées de la personne à contacter, que seul le Secrétariat voit.
accreditation-apply-send = Envoyer la demande
accreditation-name = Organisation
accreditation-organization = L’organisation
accreditation-name-hint = Le nom officiel complet
accreditation-kind = Ce qui lui correspond le mieux
accreditation-consultative = Statut consultatif auprès du Conseil économique et social
accreditation-consultative-hint = Le Secrétariat le vérifie dans la liste des organisations non gouvernementales dotées du statut consultatif.
accreditation-seat = Siège (facultatif)
accreditation-seat-hint = Ville et pays
accreditation-purpose = Ce qu’elle fait et pourquoi elle présente une demande
accreditation-purpose-hint = En quoi ses activités intéressent les travaux de l’organe. 3 000 caractères au plus.
accreditation-contact = Personne à contacter
accreditation-contact-hint = Visible du seul Secrétariat
accreditation-email = Adresse électronique

## Consultative status
## dynamic: used by forms and pages as accreditation-consultative-<code>

accreditation-consultative-none = Aucun
accreditation-consultative-general = Statut consultatif général
accreditation-consultative-special = Statut consultatif spécial
accreditation-consultative-roster = Inscrite sur la Liste

## The receipt

accreditation-receipt = Récépissé d’une demande
accreditation-receipt-number = Demande d’accréditation { $number }
accreditation-decision-document = Document de la décision
accreditation-told-objections = États qui vous font connaître leur objection
accreditation-no-reason = Aucune raison donnée
accreditation-notes = Échanges entre le Secrétariat et l’organisation
accreditation-no-note = Rien pour l’instant. Si le Secrétariat a besoin d’un complément, sa question figurera ici.
accreditation-answer = Répondre ou ajouter un complément
accreditation-answer-hint = Votre demande reste telle que vous l’avez rédigée ; ceci y est ajouté.
accreditation-answer-send = Envoyer au Secrétariat
accreditation-withdraw = Retirer la demande
accreditation-withdraw-title = Retirer votre demande ?
accreditation-withdraw-what = La demande présentée par { $name } ne sera pas examinée plus avant. Si elle figure sur une liste distribuée, les États y liront que vous l’avez retirée. Le retrait est définitif ; vous pourrez présenter une nouvelle demande tant que l’appel est ouvert.
accreditation-yours = Votre demande telle qu’envoyée
accreditation-applied = Reçue le
accreditation-keep = Conservez ce lien
accreditation-keep-hint = C’est le seul moyen de revenir à cette page. Personne ne pourra vous le redonner et aucun courriel n’est envoyé : consultez cette page.

## How far an application has come, as the organization reads it
## dynamic: used by the receipt as accreditation-told-<code>

accreditation-told-received = Votre demande a été reçue. Le Secrétariat vérifie qu’elle est complète.
accreditation-told-checked = Votre demande est complète.
accreditation-told-listed = Votre demande a été distribuée aux États.
accreditation-told-admitted = Votre organisation est accréditée. Le Secrétariat remettra à la personne à contacter un lien de connexion à usage unique.
accreditation-told-not-admitted = Votre organisation n’a pas été admise.
accreditation-told-set-aside = Le Secrétariat n’a pas donné suite à votre demande.
accreditation-told-withdrawn = Vous avez retiré votre demande.
accreditation-told-ended = L’accréditation de votre organisation a été retirée.

## The same, as others read it
## dynamic: used by lists as accreditation-standing-<code>

accreditation-standing-received = Reçue
accreditation-standing-checked = Complète
accreditation-standing-listed = Distribuée aux États
accreditation-standing-admitted = Accréditée
accreditation-standing-not-admitted = Non admise
accreditation-standing-set-aside = Sans suite
accreditation-standing-withdrawn = Retirée par l’organisation
accreditation-standing-ended = Accréditation retirée

## The Secretariat’s part

accreditation-applications-what = Le Secrétariat vérifie que chaque demande est complète et unique. Il ne corrige rien dans le texte de l’organisation : il pose des questions.
accreditation-no-application = Aucune organisation n’a encore présenté de demande. Les demandes figurent ici tant que l’appel est ouvert.
accreditation-counted = { $n ->
    [one] { $n } demande
    [many] { $n } de demandes
   *[other] { $n } demandes
}
accreditation-number = Numéro
accreditation-double = Nom en double
accreditation-application = Demande { $number }
accreditation-same-name = La demande { $number } porte le même nom
accreditation-said = Ce qui est dit à l’organisation
accreditation-said-hint = Une phrase. Elle figure sur la page du récépissé.
accreditation-check = Complète : la procédure se poursuit
accreditation-notified = Accréditer : elle a informé le Secrétariat
accreditation-account = Saisir la lettre désignant ses représentants
accreditation-decide = L’organe en a décidé autrement
accreditation-decide-what = { $name } n’a pas été admise, un État ayant fait objection. Elle est accréditée si l’organe en a formellement décidé ainsi ; indiquez le document.
accreditation-decide-send = Accréditer en vertu de cette décision
accreditation-set-aside = Ne pas donner suite à la demande
accreditation-set-aside-what = La demande de { $name } n’ira pas plus loin. L’organisation saura pourquoi.
accreditation-end = Retirer l’accréditation
accreditation-end-what = { $name } ne participe plus : ses représentants ne lisent désormais que ce que lit le public. Ce qu’elle a déposé demeure. Les États en sont avisés.
accreditation-forget = Effacer la personne à contacter
accreditation-ask = Interroger l’organisation
accreditation-ask-hint = Elle lira ceci sur la page de son récépissé ; aucun courriel n’est envoyé.
accreditation-ask-send = Envoyer la question
accreditation-document-optional = Cote du document (facultatif)
accreditation-nothing-ready = Aucune demande n’est prête. Commencez par marquer comme complètes celles qui le sont.
accreditation-circulate-what = Toutes les délégations en sont avisées sur-le-champ. La liste est dès lors figée ; les États Membres peuvent faire objection jusqu’à l’échéance.
accreditation-circulate-send = Distribuer la liste
accreditation-organizations = Organisations

## A list

accreditation-outcome-what = Le délai est écoulé. Les organisations auxquelles aucun État ne fait objection sont admises ; les autres ne le sont pas. Vous saurez qui est admis, et non qui a fait objection.
accreditation-outcome = Établir le résultat
accreditation-asked-by = États ayant demandé la divulgation : { $states }
accreditation-ask-disclosure-what = Votre État peut demander à la présidence quels États ont fait objection à quelle organisation. Tous les États lisent alors la réponse ; seule l’équipe de la présidence sait que vous l’avez demandé.
accreditation-ask-disclosure = Demander la divulgation à la présidence
accreditation-disclose-what = Toutes les délégations liront alors quels États ont fait objection à quelle organisation, et les raisons que ces États ont permis de communiquer.
accreditation-disclose = Divulguer les objections aux États
accreditation-disclosed-on = La présidence a divulgué les objections le { $time }.
accreditation-objects = Objection : { $state }
accreditation-withdrawn = Retirée
accreditation-object = Faire objection
accreditation-withdraw-objection = Retirer notre objection
accreditation-object-title = Objection à { $name }
accreditation-object-what = Vous faites objection au nom de l’État suivant : { $state }. Les États sont priés de n’en user qu’avec retenue. Vous pouvez retirer l’objection jusqu’à l’échéance.
accreditation-object-send = Faire objection au nom de notre État
accreditation-reason = Raison (facultatif)
accreditation-reason-hint = L’équipe de la présidence en prend connaissance dans tous les cas.
accreditation-release = Ce qui peut être divulgué de votre objection
accreditation-objected-by = { $n ->
    [one] { $n } État a fait objection
    [many] { $n } d’États ont fait objection
   *[other] { $n } États ont fait objection
}
accreditation-objected-some = Quelques délégations ont fait objection

## What a State lets be known
## dynamic: used by forms and pages as accreditation-release-<code>

accreditation-release-rule = Seulement ce que la règle divulgue, sans la raison
accreditation-release-reason = Également la raison, là où la règle divulgue l’objection
accreditation-release-applicant = Notre nom et notre raison, à tous les États et à l’organisation

## What stakeholders may do, by kind of meeting

modality-title = Ce que peuvent faire les parties prenantes
modality-what = Les modalités convenues par l’organe régissent les séances officielles.
modality-informal-what = Chaque séance informelle indique sur sa page qui peut assister, prendre la parole et présenter des contributions : les parties prenantes invitées par la présidence, accréditées ou non. Tout élargissement est annoncé aux délégations un jour avant de prendre effet.
modality-texts = Les textes réservés aux délégations ne sont pas accessibles aux parties prenantes.
modality-sitting = Type de séance

## dynamic: used by forms and pages as modality-<activity>

modality-attend = Assister
modality-speak = Prendre la parole
modality-file = Présenter des contributions écrites

## dynamic: used by pages as modality-sitting-<code>

modality-sitting-formal = Séance officielle
modality-sitting-dedicated = Séance officielle consacrée aux parties prenantes
modality-sitting-informal = Séance informelle, sauf annonce contraire

## dynamic: used by forms and pages as modality-circle-<code>

modality-circle-nobody = Aucune partie prenante
modality-circle-invited = Parties prenantes invitées par la présidence
modality-circle-accredited = Parties prenantes accréditées
modality-circle-both = Parties prenantes accréditées et celles invitées par la présidence

## Setting them

modality-set = Fixer ce que peuvent faire les parties prenantes
modality-set-what = Selon la décision de l’organe. Les modalités d’avril 2022 s’appliquent tant que vous ne les modifiez pas.
modality-set-send = Enregistrer les modalités

## At a meeting

modality-at-meeting = Parties prenantes à cette séance
modality-is-dedicated = Cette séance est consacrée aux parties prenantes.
modality-ahead = Annoncé, avec effet à compter du { $time } :
modality-invited = La présidence invite : { $names }.
modality-announce = Annoncer qui peut assister, prendre la parole et contribuer
modality-announce-what = Ce qui restreint prend effet sur-le-champ. Ce qui élargit est annoncé dès maintenant à toutes les délégations et prend effet au plus tôt un jour après.
modality-announce-send = Annoncer
modality-while-informal = Tant que la séance est informelle
modality-while-formal = Tant que la séance est officielle
modality-dedicated = Consacrée aux parties prenantes (facultatif)
modality-when = Prise d’effet
modality-day = Jour (facultatif)
modality-day-hint = Sans indication, la prise d’effet est la plus proche possible.
modality-hour = Heure (facultatif)
modality-invite = Indiquer qui la présidence invite
modality-invite-what = Cochez les parties prenantes que la présidence invite à cette séance, accréditées ou non. Elles en sont avisées.
modality-nobody-there = Aucune partie prenante ne participe encore. Ajoutez sous « Gestion » celles que la présidence invite.
modality-invite-send = Enregistrer les invitations
modality-stakeholders = Parties prenantes

## What the reader may do here
## dynamic: used by a meeting’s page as modality-may-<activity> and modality-may-not-<activity>

modality-may-attend = Vous pouvez assister à la séance.
modality-may-speak = Vous pouvez prendre la parole.
modality-may-file = Vous pouvez présenter des contributions écrites.
modality-may-not-attend = Vous ne pouvez pas assister à la séance.
modality-may-not-speak = Vous ne pouvez pas prendre la parole.
modality-may-not-file = Vous ne pouvez pas présenter de contributions écrites.
