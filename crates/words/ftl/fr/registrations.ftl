## The list of notes

registration-list = Notes verbales
registration-list-what = La composition d’une délégation résulte d’une note verbale comparée par un ou une fonctionnaire du Secrétariat et approuvée par un ou une autre.
registration-show = Afficher
registration-all = Toutes les notes
registration-mine = En attente de mon intervention
registration-none = Aucune note n’a encore été saisie. Chaque note saisie apparaîtra ici.
registration-none-mine = Rien n’attend votre intervention.
registration-count = { $n ->
    [one] { $n } note verbale
    [many] { $n } de notes verbales
   *[other] { $n } notes verbales
}
registration-note = Note
registration-whose = Délégation
registration-dated = Date de la note
registration-entered = Saisie le
registration-stage = État
registration-waits-check = À comparer avec la note
registration-waits-approve = À approuver en second
registration-waits-links = Liens à usage unique à remettre

## Entering a note

registration-new = Saisir une note verbale
registration-new-what = La note désigne le chef ou la cheffe de délégation, les autres membres et les personnes qui administrent les comptes. Elle peut aussi mettre fin à des comptes.
registration-for = Auteur de la note
registration-for-hint = Un État, une organisation ou une partie prenante, ou encore la présidence, son équipe et le Secrétariat
registration-podium = Présidence, équipe de la présidence et Secrétariat
registration-form-what = Saisissez la note telle quelle. Un ou une autre fonctionnaire la compare avec votre saisie, puis un ou une deuxième l’approuve ; d’ici là, aucun compte n’est ouvert.
registration-podium-what = Les comptes de la présidence, de son équipe et du Secrétariat exigent eux aussi l’intervention de deux fonctionnaires. Saisissez la décision ou la lettre sur laquelle ils se fondent.
registration-own-what = Vous saisissez la note de votre propre délégation. Deux fonctionnaires du Secrétariat la comparent et l’approuvent avant qu’elle ne produise effet.
registration-reference = Numéro de la note
registration-reference-hint = Tel qu’il y figure ; pour une lettre sans numéro, son objet
registration-scan = Copie numérisée de la note
registration-scan-hint = PDF, PNG ou JPEG, 10 Mo au plus. Le fichier est conservé tel quel ; seuls le Secrétariat et la délégation peuvent le télécharger.
registration-scan-optional = Facultatif.
registration-scan-kept = Reçu : { $name }. Ne choisissez un fichier que pour le remplacer.
registration-persons = Personnes désignées par la note
registration-persons-hint = Laissez vides les lignes inutiles. Une délégation a un chef ou une cheffe et une personne qui administre ses comptes ; ce peut être la même.
registration-person = Personne { $number }
registration-person-name = Nom
registration-choose = Choisir
registration-administrator = Administre les comptes : invite les membres ainsi que les expertes et experts, et ferme leurs comptes
registration-more = Davantage de lignes
registration-changes = Sort des comptes existants
registration-changes-hint = Pour retirer ou remplacer une délégation, mettez fin à ses comptes. Ils sont fermés dès l’approbation de la note.
registration-stays = Reste tel quel
registration-ends = Prend fin
registration-becomes-administrator = Administre désormais les comptes
registration-submit = Saisir la note
registration-again = Corriger et saisir de nouveau
registration-again-why = Le formulaire reprend ce qui a été renvoyé. Motif : { $reason }
registration-submit-next = Elle ne produit aucun effet tant que deux fonctionnaires ne l’ont pas traitée.

## One note

registration-scan-save = Télécharger la copie
registration-scan-none = Aucune
registration-persons-count = { $n ->
    [one] { $n } personne
    [many] { $n } de personnes
   *[other] { $n } personnes
}
registration-mail = Adresse électronique
registration-other-checks = Un ou une autre fonctionnaire compare cette saisie avec la note : c’est vous qui l’avez faite.
registration-other-approves = Un ou une deuxième fonctionnaire doit l’approuver : c’est vous qui l’avez comparée.
registration-check-title = Comparer avec la note
registration-check-what = Téléchargez la copie et comparez le numéro, la date, les noms et les qualités. En cas de doute, rappelez la mission à un numéro que vous connaissez.
registration-check = La note et la saisie concordent
registration-approve-title = Approuver en second
registration-approve-what = Les comptes auxquels la note met fin sont fermés aussitôt. Les personnes désignées peuvent ensuite être invitées. La délégation en est informée.
registration-approve = Approuver
registration-return-title = La note et la saisie diffèrent
registration-reason = Motif
registration-reason-hint = La délégation le lira.
registration-return = Renvoyer
registration-invite = Créer le lien à usage unique
registration-history = Historique
registration-was-submitted = Saisie
registration-was-checked = Comparée avec la note
registration-was-approved = Approuvée
registration-was-returned = Renvoyée
registration-was-returned-why = Renvoyée : { $reason }
registration-remains-title = Ce qui reste possible
registration-remains = Aucun compte du Secrétariat ne peut à lui seul faire entrer quelqu’un dans une délégation. Deux fonctionnaires agissant de concert le pourraient, et quiconque remet un lien pourrait s’en servir en premier. La délégation voit toutes les notes qui la concernent, et tout figure au registre.

## How far it has come
## dynamic: used by lists and pages as registration-stage-<stage>

registration-stage-submitted = Saisie ; à comparer par un ou une autre fonctionnaire
registration-stage-checked = Comparée ; à approuver par un ou une deuxième fonctionnaire
registration-stage-approved = Approuvée ; aucun lien n’a encore été remis
registration-stage-invited = Approuvée ; personne ne s’est encore connecté
registration-stage-active = Active
registration-stage-done = Exécutée
registration-stage-ended = N’a plus d’effet : tous ses comptes sont fermés
registration-stage-returned = Renvoyée

## What has become of a person
## dynamic: used by the page as registration-presence-<presence>

registration-presence-waits = Pas encore de lien
registration-presence-invited = Lien remis ; pas encore de connexion
registration-presence-active = Connexion effectuée
registration-presence-closed = Compte fermé

## The delegation’s own page

delegation-title = Notre délégation
delegation-title-others = Notre représentation
delegation-what = À l’extérieur, seul le Secrétariat voit ces noms.
delegation-invite = Inviter quelqu’un
delegation-invite-what = Vous recevez un lien à usage unique à remettre. Les chefs et cheffes de délégation et les personnes qui administrent les comptes sont désignés par note verbale.
delegation-role-hint = L’expert ou l’experte lit ce que lisent les membres et prend des notes, mais n’accomplit rien au nom de l’État.
delegation-administrator = administre les comptes
delegation-by-note = Par note verbale
delegation-notes = Notes verbales nous concernant
delegation-notes-what = Si l’une d’elles n’émane pas de vous, adressez-vous immédiatement au Secrétariat.
delegation-notes-none = Chaque note verbale concernant votre délégation apparaîtra ici.
