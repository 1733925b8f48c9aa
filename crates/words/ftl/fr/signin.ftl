## Signing in by a one-time link

signin-how-what = Ouvrez le lien de connexion qui vous a été remis. Il fonctionne une seule fois, pendant trois jours.
signin-how-lasting = Ouvrez l’un des liens de connexion affichés au lancement de la démonstration. Ils restent valables tant qu’elle est en cours.
signin-how-lost = Si votre lien ne fonctionne plus, demandez-en un autre à votre chef ou cheffe de délégation ou au Secrétariat.
signin-link-title = Se connecter à Comity
signin-link-what = Ce lien a été créé pour vous. Ne le transmettez à personne : quiconque l’utilise se connecte en votre nom.
signin-link-lasting = Ce lien appartient à la démonstration et reste valable tant qu’elle est en cours : il vous permet de revenir, et un autre lien d’essayer un autre rôle.
signin-link-limits = La connexion dure dix heures au plus et prend fin trente minutes après la dernière page demandée.
signin-spent-title = Ce lien de connexion ne fonctionne pas
signin-spent-what = Il a déjà servi, date de plus de trois jours ou n’a pas été copié en entier. Demandez-en un autre à la personne qui vous l’a remis.

## A session that lapsed while somebody was typing

lapsed-title = Reconnectez-vous : votre texte est conservé
lapsed-kept = Votre connexion a pris fin parce qu’aucune page n’a été demandée pendant une demi-heure ou que dix heures s’étaient écoulées. Tout ce que vous avez saisi est conservé pour votre compte.
lapsed-how = Connectez-vous au moyen d’un nouveau lien, rouvrez la même page et reprenez là où vous en étiez.
