## The frame of every page

app-name = Comity
app-tagline = De la lettre de la présidence au texte convenu
app-skip = Aller au contenu
app-language = Langue
app-sign-in = Se connecter
app-sign-out = Se déconnecter
app-breadcrumb = Vous êtes ici

# Above and below every page of the exercise world
exercise-band = EXERCICE : les États, les personnes et les textes figurant sur cette page sont fictifs

## Navigation, in the order of the chain

nav-label = Navigation principale
nav-today = Aujourd’hui
nav-session = Session
nav-letter = Lettre
nav-questions = Questions
nav-room = Projets
nav-statements = Déclarations
nav-papers = Documents
nav-proposals = Propositions
nav-convergence = Convergence
nav-report = Rapport
nav-own-positions = Nos positions
nav-participants = Participants
nav-manage = Gestion

## Actions

action-continue = Continuer
action-back = Retour
action-cancel = Annuler
action-change = Modifier
action-withdraw = Retirer

## What went wrong

error-heading = Il y a un problème

## Lists and their pages

list-pages = Pages de cette liste
list-page = Page { $page } sur { $pages }
list-previous = Page précédente
list-next = Page suivante

## Times: of the meeting, and of the reader

time-at = { $time } ({ $city })
time-yours = { $time } à votre heure locale

## Who may see something
## dynamic: used by forms and lists as audience-<code>

audience-own = La délégation ou l’organisation elle-même uniquement
audience-chair = La présidence et son équipe
audience-interpreters = Le Secrétariat et les interprètes
audience-delegations = Toutes les délégations des États
audience-participants = Tous les participants, y compris les organisations et les parties prenantes
audience-public = Tout le monde, y compris le public

## What a meeting may leave behind
## dynamic: used by meetings as regime-<code>

regime-official-record = Compte rendu officiel
regime-public-webcast = Diffusion publique sur le Web
regime-closed = Séance privée, sans attribution des propos
regime-nothing-kept = Aucune trace conservée

## Roles of an account
## dynamic: used by accounts as role-<code>

role-chair = Présidence
role-chair-team = Équipe de la présidence
role-secretariat = Secrétariat
role-head = Chef ou cheffe de délégation
role-member = Membre d’une délégation
role-expert = Expert ou experte dans la capitale
role-organization = Représentant ou représentante d’une organisation
role-stakeholder = Représentant ou représentante d’une partie prenante
role-public = Public

## Kinds of session
## dynamic: used by sessions as session-kind-<code>

session-kind-substantive = Session de fond
session-kind-inter-sessional = Réunions intersessions
session-kind-organisational = Session d’organisation

## Kinds of participant
## dynamic: used by participants as participant-kind-<code>

participant-kind-member-state = État Membre
participant-kind-observer-state = État observateur
participant-kind-regional-organization = Organisation régionale
participant-kind-sub-regional-organization = Organisation sous-régionale
participant-kind-intergovernmental-organization = Organisation intergouvernementale
participant-kind-business = Entreprise
participant-kind-ngo = Organisation non gouvernementale
participant-kind-academia = Établissement universitaire

## Positions a delegation can take; the last three count as unknown
## dynamic: used by positions as stance-<code>

stance-support = Appui
stance-support-with-changes = Appui moyennant des modifications
stance-neutral = Position neutre
stance-concern = Préoccupation
stance-oppose = Opposition
stance-open-to-it = Disposition à l’envisager
stance-wishes-to-know-more = Souhait d’en savoir plus
stance-awaiting-instructions = En attente d’instructions

## Classes of an area of convergence
## dynamic: used by the convergence pages as class-<code>

class-convergent = Convergence
class-convergent-with-changes = Convergence moyennant des modifications
class-broad-support = Large appui
class-broad-support-objections-remain = Large appui, des objections subsistent
class-divided = Positions divergentes
class-too-little-known = Trop peu de positions connues

## The five regional groups, by their official names
## dynamic: used by partitions as group-<code>

group-AFR = Groupe des États d’Afrique
group-APG = Groupe des États d’Asie et du Pacifique
group-EEG = Groupe des États d’Europe orientale
group-GRULAC = Groupe des États d’Amérique latine et des Caraïbes
group-WEOG = Groupe des États d’Europe occidentale et autres États

## dynamic: used by partitions as partition-<name>

partition-regional = Groupes régionaux

## What a document says about itself

document-courtesy-translation = Traduction de courtoisie
document-status = Établi sous la seule responsabilité de la présidence ; non exhaustif ; non convenu ; sans préjudice de la position de quelque délégation que ce soit
convergence-heading = Domaine de convergence possible : appréciation de la présidence, sans préjudice de la position de quelque délégation que ce soit

## The front page

home-title = Comity
home-what = Les lettres, les questions, les déclarations, les positions et les domaines de convergence possible du groupe de travail, réunis en un seul lieu et en six langues.
home-sessions = Sessions
home-no-session = Il n’y a pas encore de session. Les sessions apparaissent ici dès que le Secrétariat en a saisi une.

## Forms that were begun earlier

form-restored = Votre saisie antérieure a été rétablie.
form-start-again = Recommencer avec un formulaire vide

## Under the question who may read something

audience-hint = Aucun choix n’est fait à votre place. Chaque ligne comprend celles qui la précèdent.
