## Textes extraits de documents Word et PDF

documents-taken = Le texte a été extrait de ce fichier.
documents-taken-mended = Le texte a été extrait de ce fichier, puis corrigé par ceux qui l’ont déposé.
documents-check = Le texte a été extrait de « { $name } ». Lisez-le en entier et corrigez-le là où il ne dit pas ce que vous voulez dire.
documents-form = Le texte ci-dessous a été extrait de votre fichier. Corrigez-le ici s’il y manque quelque chose ou s’il comporte une erreur ; le fichier est conservé tel quel.
documents-left-out = Ne fait pas partie du texte : { $list }.
documents-letter-source = Lu dans le document :

## Ce qu’un document contient outre son texte
## dynamic: nommé par le lecteur de documents

documents-left-pictures = { $n ->
    [one] { $n } image
    [many] { $n } d’images
   *[other] { $n } images
}
documents-left-charts = { $n ->
    [one] { $n } graphique ou diagramme
    [many] { $n } de graphiques ou diagrammes
   *[other] { $n } graphiques ou diagrammes
}
documents-left-objects = { $n ->
    [one] { $n } formule ou objet
    [many] { $n } de formules ou objets
   *[other] { $n } formules ou objets
}
documents-left-comments = { $n ->
    [one] { $n } commentaire
    [many] { $n } de commentaires
   *[other] { $n } commentaires
}
documents-left-headers = { $n ->
    [one] { $n } en-tête ou pied de page
    [many] { $n } d’en-têtes ou pieds de page
   *[other] { $n } en-têtes ou pieds de page
}
documents-left-hidden = { $n ->
    [one] { $n } passage masqué
    [many] { $n } de passages masqués
   *[other] { $n } passages masqués
}
documents-left-symbols = { $n ->
    [one] { $n } signe d’une police de symboles
    [many] { $n } de signes d’une police de symboles
   *[other] { $n } signes d’une police de symboles
}
documents-left-fields = { $n ->
    [one] { $n } numéro d’un champ automatique
    [many] { $n } de numéros de champs automatiques
   *[other] { $n } numéros de champs automatiques
}

## Pourquoi un document n’a pas été lu
## dynamic: nommé par le lecteur de documents et affiché près du champ

error-document-large = Le fichier dépasse { $value } Mo. Retirez les images et enregistrez-le de nouveau
error-document-encoding = Les caractères de ce texte ne peuvent être lus avec certitude. Enregistrez-le comme fichier Word (.docx), ou collez le texte
error-document-other-kind = Ce n’est ni un document Word (.docx), ni un PDF, ni un texte brut. Enregistrez-le dans l’un de ces formats, ou collez le texte
error-document-not-word = Ce n’est pas un document Word. Ouvrez-le, enregistrez-le au format .docx et téléversez ce fichier
error-document-damaged = Le fichier est endommagé ou incomplet. Ouvrez-le, enregistrez-le de nouveau et téléversez le nouveau fichier
error-document-encrypted = Le fichier est protégé par un mot de passe. Enregistrez-le sans mot de passe et téléversez-le de nouveau
error-document-old-word = C’est l’ancien format de Word (.doc). Ouvrez-le dans Word et enregistrez-le au format .docx
error-document-macros = Le document contient des macros. Enregistrez-le au format .docx, qui n’en contient pas
error-document-tracked = Le document contient des modifications suivies. Acceptez ou refusez les modifications, puis enregistrez de nouveau
error-document-embedded = Un autre document est incorporé dans celui-ci et son texte serait perdu. Insérez ce texte dans le document même, puis enregistrez de nouveau
error-document-bomb = Une fois décompressé, le fichier dépasse de beaucoup la taille d’un document. Ouvrez-le dans Word et enregistrez-le de nouveau
error-document-foreign-xml = Le fichier contient des éléments qu’aucun document Word ne comporte. Ouvrez-le dans Word et enregistrez-le de nouveau
error-document-long = Le texte est trop long pour être extrait d’un document. Divisez-le
error-document-no-text = Le document ne contient pas de texte
error-document-scan = Le PDF ne contient pas de texte, mais seulement des images de celui-ci. Téléversez le document d’origine, ou un PDF avec reconnaissance de texte
error-document-pages = Le PDF compte plus de { $value } pages. Téléversez la partie qui constitue le texte
error-document-no-pdf = Ce serveur ne peut pas lire les PDF. Téléversez le texte sous forme de document Word (.docx) ou de texte brut, ou collez-le
error-document-slow = La lecture du PDF prend trop de temps. Téléversez le document d’origine, ou collez le texte
error-document-busy = Trop de documents sont en cours de lecture. Renvoyez le formulaire dans une minute

## Files from their own origin

files-gone = Le lien vers un fichier est valable une minute. Ouvrez la page où il figure et choisissez-le de nouveau.
