## Textes reçus par courrier électronique

mail-title = Textes reçus par courrier électronique
mail-what = Textes envoyés au Secrétariat depuis une adresse de votre délégation ou organisation. Aucun n’est publié : vous en faites ici une déclaration, ou vous l’écartez. Seule votre délégation ou organisation en voit le contenu.
mail-none = Aucun texte n’est arrivé par courrier électronique. Un texte envoyé au Secrétariat depuis l’adresse de votre compte apparaît ici.
mail-count = { $n ->
    [one] { $n } texte
    [many] { $n } de textes
   *[other] { $n } textes
}
mail-col-text = Texte
mail-col-sender = Envoyé de
mail-col-from = Expéditeur
mail-col-arrived = Arrivé le
mail-col-state = État
mail-no-text = Aucun texte n’a pu être extrait
mail-one-title = Un texte reçu par courrier électronique
mail-confirm-yours = Une adresse peut être usurpée. Assurez-vous que ce texte est bien le vôtre avant de l’utiliser.
mail-refused = Un message est arrivé de votre adresse, mais aucun texte n’a pu en être extrait. Envoyez-le de nouveau, ou déposez la déclaration ici.
mail-make-statement = En faire une déclaration
mail-make-what = Vous choisissez la langue, les destinataires et le reste à la page suivante, et vous vérifiez le texte avant son dépôt.
mail-see-draft = Aller à la déclaration commencée
mail-text = Le texte
mail-set-aside-what = S’il n’est pas de vous, ou n’est plus utile :
mail-set-aside = L’écarter

## Ce que le Secrétariat en voit

mail-arrivals-open = Voir ce qui est arrivé
mail-arrivals-what = Ce qui est arrivé, de qui et quand. Le contenu n’est vu que de son auteur ; l’empreinte permet ensuite de montrer que le texte n’a pas été modifié.
mail-arrivals-none = Aucun texte n’est arrivé par courrier électronique. Le serveur reçoit le courrier lorsqu’il est configuré à cet effet.
mail-sender-unknown = Expéditeur inconnu
mail-assign-label = À qui est ce texte ?
mail-assign-choose = Choisir un participant
mail-assign = Attribuer
mail-assigned = Attribué par le Secrétariat

## Ce qu’il est advenu d’un texte
## dynamic: utilisé par les pages, mail-state-<word>

mail-state-waiting = En attente
mail-state-filed = Déposé comme déclaration
mail-state-set-aside = Écarté

## Erreurs de courrier
## dynamic: nommées par les actes et affichées en haut de la page

error-mail-several = Plusieurs documents accompagnaient le message, et l’on ne sait pas lequel est visé. Envoyez-en un à la fois
error-mail-nothing = Le message ne contient pas de texte
error-mail-draft = Une déclaration commencée se trouve encore dans le formulaire. Déposez-la, ou recommencez avec un formulaire vide, puis revenez ici
error-mail-participant = Choisissez le participant dont c’est le texte

## Sur la page du jour

today-mail-waits = { $n ->
    [one] { $n } texte reçu par courrier électronique vous attend
    [many] { $n } de textes reçus par courrier électronique vous attendent
   *[other] { $n } textes reçus par courrier électronique vous attendent
}
today-mail-unknown = { $n ->
    [one] { $n } texte est arrivé par courrier électronique d’un expéditeur inconnu
    [many] { $n } de textes sont arrivés par courrier électronique d’expéditeurs inconnus
   *[other] { $n } textes sont arrivés par courrier électronique d’expéditeurs inconnus
}
