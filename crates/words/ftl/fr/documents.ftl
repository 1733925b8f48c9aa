## Documents to take away: PDF and HTML

documents-title = Documents
documents-what = Ce document sous forme de fichier, dans la langue de cette page
documents-of-letter = Questions de la lettre { $number }

## On the document itself

documents-exercise = EXERCICE
documents-exercise-what = EXERCICE : les États, les personnes et les textes figurant dans ce document sont fictifs
documents-original-ar = Original : arabe
documents-original-zh = Original : chinois
documents-original-en = Original : anglais
documents-original-fr = Original : français
documents-original-ru = Original : russe
documents-original-es = Original : espagnol
documents-own-language-only = La déclaration est reproduite dans la langue dans laquelle elle a été présentée. Seul ce texte fait foi.
documents-on-behalf-of = Au nom de
documents-from-letter = Extrait de la lettre
documents-no-question = Cette lettre ne pose aucune question.
documents-notes = Notes de fin
documents-note-back = Retour au texte, note { $number }

## While a document is being made

documents-waiting-title = Le document est en cours de préparation
documents-waiting-what = Cela prend en général quelques secondes. Rien n’est perdu si vous quittez cette page : le document reste disponible ici.
documents-waiting-again = Vérifier de nouveau
documents-back = Retour à la page
documents-failed-title = Le document n’a pas pu être préparé
documents-failed-fonts = Une police de caractères nécessaire à cette langue manque sur le serveur. La personne chargée de l’exploitation doit installer le paquet Debian { $detail } ; le document sera préparé au prochain démarrage du serveur.
documents-failed-memory = Il exige plus de mémoire qu’un document ne peut en utiliser. Lisez le texte sur sa page ; la personne chargée de l’exploitation trouvera la raison dans le journal.
documents-failed-time = Sa préparation a duré plus longtemps que ce qui est permis. Lisez le texte sur sa page ; la personne chargée de l’exploitation trouvera la raison dans le journal.
documents-failed-layout = La mise en page n’a pas abouti. Lisez le texte sur sa page ; la personne chargée de l’exploitation trouvera la raison dans le journal.
documents-failed-crash = Le programme qui le prépare s’est arrêté inopinément à plusieurs reprises. Lisez le texte sur sa page ; la personne chargée de l’exploitation trouvera la raison dans le journal.
documents-waiting-done = Le document est prêt
