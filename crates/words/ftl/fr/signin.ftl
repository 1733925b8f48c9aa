## Signing in by a passkey, and the links that lead to one

signin-how-what = Vous vous connectez avec une clé d’accès : votre téléphone, votre ordinateur ou une clé de sécurité vérifie qu’il s’agit bien de vous. Vous ne saisissez ni nom ni mot de passe.
signin-how-button = Se connecter avec une clé d’accès
signin-how-first = Si vous n’avez pas encore de clé d’accès, ouvrez le lien à usage unique qui vous a été remis : il mène à votre première clé.
signin-how-lost = Si vous avez perdu toutes vos clés d’accès, adressez-vous au Secrétariat. Aucun courriel ne vous rendra jamais l’accès : deux fonctionnaires s’en chargent ensemble.
signin-how-exercise = Dans l’exercice, vous vous connectez avec les liens affichés à son démarrage ; aucune clé d’accès n’est nécessaire.
signin-first-title = Créez votre première clé d’accès
signin-first-what = Vous avez reçu une invitation à utiliser Comity. Avec une clé d’accès, votre téléphone, votre ordinateur ou une clé de sécurité vérifie qu’il s’agit bien de vous ; personne d’autre ne peut s’en servir et il n’y a aucun mot de passe à retenir.
signin-first-button = Créer une clé d’accès et se connecter
signin-link-title = Se connecter à Comity
signin-link-for = Ce lien a été créé pour { $name }.
signin-link-what = Ce lien a été créé pour vous. Ne le transmettez à personne : quiconque l’utilise se connecte en votre nom.
signin-lasting-what = Ce lien appartient à l’exercice. Il reste valable, et quiconque l’utilise se connecte en cette qualité.
signin-link-limits = La connexion dure dix heures au plus et prend fin trente minutes après la dernière page demandée.
signin-spent-title = Ce lien de connexion ne fonctionne pas
signin-spent-what = Il a déjà servi, date de plus de trois jours ou n’a pas été copié en entier. Demandez-en un autre à la personne qui vous l’a remis.

## Handing in a link whose secret is in no address

link-title = Ouvrez votre lien
link-what = Votre navigateur ouvre le lien de lui-même. S’il ne le fait pas, collez ici le lien complet.
link-script = JavaScript est désactivé dans ce navigateur. Copiez l’adresse de cette page, y compris tout ce qui suit le signe #, et collez-la ci-dessous.
link-label = Lien
link-open = Ouvrir

## What a page with a passkey says when it did not work

passkey-script = Les clés d’accès nécessitent JavaScript, qui est désactivé dans ce navigateur. Activez-le pour ce site et rechargez la page, ou ouvrez la même page ou le même lien dans un autre navigateur. Tout le reste fonctionne sans cela.
passkey-stopped = Rien n’a été confirmé : l’opération a été annulée ou a pris trop de temps. Réessayez.
passkey-known = Cet appareil contient déjà une clé d’accès pour votre compte. Utilisez un autre appareil ou une clé de sécurité.
passkey-unsupported = Ce navigateur ne prend pas en charge les clés d’accès. Ouvrez la même page ou le même lien dans un autre navigateur ou sur votre téléphone.
passkey-weak = Un appareil qui ne sait créer que des clés d’accès d’un type ancien n’en crée aucune ici. Dans ce cas, utilisez votre téléphone ou une clé de sécurité.
passkey-busy = Il y a eu trop de tentatives. Attendez une minute et réessayez.
passkey-gone = Cette page est restée ouverte trop longtemps. Rechargez-la et réessayez.
passkey-failed = Cela n’a pas fonctionné. Réessayez ; en cas de nouvel échec, utilisez un autre navigateur ou un autre appareil.

## A passkey once more, before what matters

confirm-title = Confirmez qu’il s’agit bien de vous
confirm-what = Ce que vous vous apprêtez à faire est important : votre clé d’accès est donc demandée une nouvelle fois. La confirmation vaut ensuite pendant dix minutes.
confirm-kept = Ce que vous avez saisi est conservé et sera envoyé dès que vous aurez confirmé.
confirm-button = Confirmer avec la clé d’accès

## A person’s own passkeys, and where they are signed in

account-title = Connexion et appareils
account-passkeys = Clés d’accès
account-no-passkey = Aucune clé d’accès à ce jour. Dans l’exercice, votre lien de connexion en tient lieu.
account-second = Vous avez une seule clé d’accès. Ajoutez-en une deuxième sur un autre appareil, afin de pouvoir vous connecter si vous perdez la première.
account-passkeys-counted = { $n ->
    [one] { $n } clé d’accès
    [many] { $n } de clés d’accès
   *[other] { $n } clés d’accès
}
account-name = Nom
account-added = Ajoutée
account-used = Dernière utilisation
account-never-used = Pas encore utilisée
account-rename = Renommer
account-remove = Supprimer
account-unnamed = Clé d’accès sans nom
account-add = Ajouter une clé d’accès
account-add-what = La clé d’accès est créée par l’appareil que vous utilisez, par votre téléphone ou par une clé de sécurité. Choisissez-en un autre que ceux que vous avez déjà.
account-name-title = Nom de la clé d’accès
account-name-hint = Ce à quoi vous la reconnaîtrez, par exemple « Ordinateur du bureau » ou « Clé bleue » ; personne d’autre ne le voit.
account-name-save = Enregistrer le nom
account-remove-title = Supprimer cette clé d’accès ?
account-remove-what = Elle ne permettra plus de se connecter, et les navigateurs connectés au moyen de cette clé seront déconnectés. Vos autres clés d’accès restent.
account-sessions = Vos connexions en cours
account-sessions-what = Si vous ne reconnaissez pas l’un de ces navigateurs, déconnectez-le et prévenez le Secrétariat.
account-sessions-counted = { $n ->
    [one] { $n } navigateur
    [many] { $n } de navigateurs
   *[other] { $n } navigateurs
}
account-browser = Navigateur
account-browser-unknown = Navigateur inconnu
account-this = celui-ci
account-since = Connexion
account-seen = Dernière page
account-end = Déconnecter
account-end-others = Déconnecter partout ailleurs
account-recovery = Le Secrétariat s’apprête à donner à quelqu’un l’accès à votre compte
account-recovery-what = Deux fonctionnaires créent un nouvel accès pour une personne qui aurait perdu toutes ses clés d’accès. Si vous ne l’avez pas demandé, mettez-y fin et adressez-vous immédiatement au Secrétariat.
account-recovery-cancel = Je ne l’ai pas demandé : y mettre fin
account-refused = Une clé d’accès a été refusée
account-refused-what = Le { $date }, quelqu’un a tenté d’utiliser une clé d’accès pour votre compte et l’accès lui a été refusé. Si ce n’était pas vous, vérifiez ci-dessous vos clés d’accès et vos navigateurs et adressez-vous au Secrétariat.

## A session that lapsed while somebody was typing

lapsed-title = Reconnectez-vous : votre texte est conservé
lapsed-kept = Votre connexion a pris fin parce qu’aucune page n’a été demandée pendant une demi-heure ou que dix heures s’étaient écoulées. Tout ce que vous avez saisi est conservé pour votre compte.
lapsed-how = Connectez-vous avec votre clé d’accès, rouvrez la même page et reprenez là où vous en étiez.
