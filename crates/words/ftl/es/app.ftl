## The frame of every page

app-name = Comity
app-tagline = De la carta de la Presidencia al texto convenido
app-skip = Ir al contenido
app-language = Idioma
app-sign-in = Acceder
app-sign-out = Salir
app-breadcrumb = Usted está aquí

# Above and below every page of the exercise world
exercise-band = EJERCICIO: los Estados, las personas y los textos de esta página son ficticios

## Navigation, in the order of the chain

nav-label = Navegación principal
nav-today = Hoy
nav-session = Período de sesiones
nav-letter = Carta
nav-questions = Preguntas
nav-room = Borradores
nav-statements = Declaraciones
nav-papers = Documentos
nav-proposals = Propuestas
nav-convergence = Convergencia
nav-report = Informe
nav-own-positions = Nuestras posiciones
nav-participants = Participantes
nav-manage = Gestión

## Actions

action-continue = Continuar
action-back = Atrás
action-cancel = Cancelar
action-change = Modificar
action-withdraw = Retirar

## What went wrong

error-heading = Hay un problema

## Lists and their pages

list-pages = Páginas de esta lista
list-page = Página { $page } de { $pages }
list-previous = Página anterior
list-next = Página siguiente

## Times: of the meeting, and of the reader

time-at = { $time } ({ $city })
time-yours = { $time } en su hora local

## Who may see something
## dynamic: used by forms and lists as audience-<code>

audience-own = Solo la propia delegación u organización
audience-chair = La Presidencia y su equipo
audience-interpreters = La Secretaría y los intérpretes
audience-delegations = Todas las delegaciones de los Estados
audience-participants = Todos los participantes, incluidas las organizaciones y las partes interesadas
audience-public = Todas las personas, incluido el público

## What a meeting may leave behind
## dynamic: used by meetings as regime-<code>

regime-official-record = Acta oficial
regime-public-webcast = Transmisión pública por Internet
regime-closed = Reunión privada, sin atribución
regime-nothing-kept = No se conserva constancia

## Roles of an account
## dynamic: used by accounts as role-<code>

role-chair = Presidencia
role-chair-team = Equipo de la Presidencia
role-secretariat = Secretaría
role-head = Jefatura de la delegación
role-member = Integrante de la delegación
role-expert = Especialista en la capital
role-organization = Representante de una organización
role-stakeholder = Representante de una parte interesada
role-applicant = Una organización solicitante
role-public = Público

## Kinds of session
## dynamic: used by sessions as session-kind-<code>

session-kind-substantive = Período de sesiones sustantivo
session-kind-inter-sessional = Reuniones entre períodos de sesiones
session-kind-organisational = Período de sesiones de organización

## Kinds of participant
## dynamic: used by participants as participant-kind-<code>

participant-kind-member-state = Estado Miembro
participant-kind-observer-state = Estado observador
participant-kind-regional-organization = Organización regional
participant-kind-sub-regional-organization = Organización subregional
participant-kind-intergovernmental-organization = Organización intergubernamental
participant-kind-business = Empresa
participant-kind-ngo = Organización no gubernamental
participant-kind-academia = Institución académica

## Positions a delegation can take; the last three count as unknown
## dynamic: used by positions as stance-<code>

stance-support = Apoyo
stance-support-with-changes = Apoyo con cambios
stance-neutral = Posición neutral
stance-concern = Preocupación
stance-oppose = Oposición
stance-open-to-it = Disposición a considerarla
stance-wishes-to-know-more = Deseo de saber más
stance-awaiting-instructions = A la espera de instrucciones

## Classes of an area of convergence
## dynamic: used by the convergence pages as class-<code>

class-convergent = Convergencia
class-convergent-with-changes = Convergencia con cambios
class-broad-support = Amplio apoyo
class-broad-support-objections-remain = Amplio apoyo; subsisten objeciones
class-divided = Posiciones divididas
class-too-little-known = Información insuficiente

## The five regional groups, by their official names
## dynamic: used by partitions as group-<code>

group-AFR = Grupo de los Estados de África
group-APG = Grupo de los Estados de Asia y el Pacífico
group-EEG = Grupo de los Estados de Europa Oriental
group-GRULAC = Grupo de los Estados de América Latina y el Caribe
group-WEOG = Grupo de los Estados de Europa Occidental y otros Estados

## dynamic: used by partitions as partition-<name>

partition-regional = Grupos regionales

## What a document says about itself

document-courtesy-translation = Traducción de cortesía
document-status = Preparado bajo la exclusiva responsabilidad de la Presidencia; no exhaustivo; no convenido; sin perjuicio de la posición de ninguna delegación
convergence-heading = Posible ámbito de convergencia: apreciación de la Presidencia, sin perjuicio de la posición de ninguna delegación

## The front page

home-title = Comity
home-what = Cartas, preguntas, declaraciones, posiciones y posibles ámbitos de convergencia del grupo de trabajo, en un solo lugar y en seis idiomas.
home-sessions = Períodos de sesiones
home-no-session = Todavía no hay ningún período de sesiones. Aparecerán aquí en cuanto la Secretaría los haya introducido.

## Forms that were begun earlier

form-restored = Aquí está de nuevo lo que escribió anteriormente.
form-start-again = Empezar de nuevo con un formulario vacío

## Under the question who may read something

audience-hint = No hay nada elegido de antemano. Cada opción incluye las anteriores.
