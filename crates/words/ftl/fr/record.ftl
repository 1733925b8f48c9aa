## The page that says what the record proves

record-title = Le registre
record-lede = Chaque acte accompli sur ce serveur laisse une inscription au registre à l’instant où il prend effet. Les inscriptions ne contiennent ni noms ni textes. Elles lient ce qui a été fait, de sorte que nul ne puisse le modifier par la suite sans que cela se voie.
record-proved = Ce qui est prouvé
record-proved-1 = Qu’un acte a été inscrit, à quel moment et en quelle qualité il a été accompli.
record-proved-2 = Que ce que vous détenez est bien ce qui a été inscrit : l’inscription est liée à son contenu par une empreinte.
record-proved-3 = Que rien de ce qui a été inscrit avant un point de contrôle n’a été modifié, supprimé, ajouté ou déplacé depuis. Quiconque a conservé ce point de contrôle peut le vérifier sans ce serveur.
record-proved-4 = Qu’un contenu effacé à la demande d’une personne l’a été ouvertement : une inscription l’indique, et tout le reste demeure prouvé.
record-not = Ce qui n’est pas prouvé
record-not-1 = Qui se trouvait au clavier. Une inscription indique la qualité attachée à un compte, non une personne.
record-not-2 = Qu’un acte était régulier, ou qu’un texte est exact.
record-not-3 = Que l’exploitant de ce serveur n’a pas lu les textes. Ils y transitent en clair.
record-not-4 = Quoi que ce soit d’antérieur au premier point de contrôle conservé à l’extérieur.
record-keep = Conserver un point de contrôle
record-keep-what = Un point de contrôle est un court texte signé : le nombre d’inscriptions et une empreinte unique de l’ensemble. Enregistrez-le, envoyez-le à votre capitale, imprimez-le. Tout état ultérieur du registre pourra lui être confronté.
record-checkpoint = Point de contrôle en cet instant
record-checkpoint-save = Enregistrer le point de contrôle
record-size = Inscriptions
record-key = Clé de vérification
record-key-what = Relevez-la une fois, auprès d’une source sûre. Elle distingue le registre de ce serveur de tout autre.
record-own = Votre partie
record-own-what = Chaque acte accompli en votre nom, avec son contenu et sa preuve, dans un seul fichier texte. Il contient ce que vous gardez pour vous : conservez-le comme vos propres documents.
record-own-save = Enregistrer notre partie du registre
record-verify = Vérifier un fichier
record-verify-what = Le programme vérifie un fichier enregistré sur n’importe quel ordinateur, sans ce serveur et sans réseau. Il indique la première inscription altérée.
record-link = Le registre : ce qu’il prouve
record-acts = Actes accomplis en votre nom
record-acts-see = Voir chaque acte et en conserver le reçu
record-acts-what = Ce que le registre contient à votre sujet : ce que vous avez fait, et ce que d’autres ont fait en vous désignant. Si un acte n’est pas de vous, informez-en le Secrétariat.
record-acts-none = Rien n’a été inscrit en votre nom.
record-entry = Inscription
record-act = Acte
record-capacity = Accompli par
record-when = Date
record-receipt = Reçu
record-receipt-save = Enregistrer
record-receipt-none = Pas de reçu : le contenu relève d’un autre participant
record-newest = Les plus récents
record-older = Plus anciens
record-acts-counted = { $n ->
    [one] { $n } acte
    [many] { $n } d’actes
   *[other] { $n } actes
}
record-receipt-keep = Conserver le reçu
