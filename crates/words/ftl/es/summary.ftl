## The first draft: whole sentences, chosen by the Chair’s quantifier
## dynamic: used by assembling

summary-title-of = Resumen de la Presidencia: { $session }
summary-part-opening = Panorama general
summary-part-other = Otros asuntos
summary-part-discussed = Debate
summary-part-proposals = Documentos conceptuales y propuestas
summary-part-open = Cuestiones pendientes
summary-draft-held = “{ $session }”: el período de sesiones se celebró en las siguientes fechas: { $dates }.
summary-draft-held-meetings = { $n ->
    [one] “{ $session }”: el período de sesiones se celebró en las siguientes fechas: { $dates }. Constó de { $n } reunión.
    [many] “{ $session }”: el período de sesiones se celebró en las siguientes fechas: { $dates }. Constó de { $n } de reuniones.
   *[other] “{ $session }”: el período de sesiones se celebró en las siguientes fechas: { $dates }. Constó de { $n } reuniones.
}
summary-draft-speakers = { $who ->
    [some] Algunas delegaciones presentaron declaraciones, en nombre propio o en nombre de grupos de Estados.
    [several] Varias delegaciones presentaron declaraciones, en nombre propio o en nombre de grupos de Estados.
    [many] Muchas delegaciones presentaron declaraciones, en nombre propio o en nombre de grupos de Estados.
   *[most] La mayoría de las delegaciones presentaron declaraciones, en nombre propio o en nombre de grupos de Estados.
}
summary-draft-others = También contribuyeron al debate organizaciones y partes interesadas.
summary-draft-coverage-all = Las delegaciones se refirieron a todas las preguntas formuladas en relación con este tema.
summary-draft-coverage = { $n ->
    [one] Las delegaciones se refirieron a { $spoken } de { $n } pregunta formulada en relación con este tema.
    [many] Las delegaciones se refirieron a { $spoken } de los { $n } de preguntas formuladas en relación con este tema.
   *[other] Las delegaciones se refirieron a { $spoken } de las { $n } preguntas formuladas en relación con este tema.
}
summary-draft-question = { $who ->
    [nobody] Organizaciones o partes interesadas se refirieron a la pregunta { $number }, que las delegaciones aún no han abordado: “{ $question }”
    [some] Algunas delegaciones se refirieron a la pregunta { $number }: “{ $question }”
    [several] Varias delegaciones se refirieron a la pregunta { $number }: “{ $question }”
    [many] Muchas delegaciones se refirieron a la pregunta { $number }: “{ $question }”
   *[most] La mayoría de las delegaciones se refirieron a la pregunta { $number }: “{ $question }”
}
summary-draft-raised = { $who ->
    [nobody] Organizaciones o partes interesadas se refirieron a la pregunta adicional { $number }, que las delegaciones aún no han abordado: “{ $question }”
    [some] Algunas delegaciones se refirieron a la pregunta adicional { $number }, planteada por una delegación: “{ $question }”
    [several] Varias delegaciones se refirieron a la pregunta adicional { $number }, planteada por una delegación: “{ $question }”
    [many] Muchas delegaciones se refirieron a la pregunta adicional { $number }, planteada por una delegación: “{ $question }”
   *[most] La mayoría de las delegaciones se refirieron a la pregunta adicional { $number }, planteada por una delegación: “{ $question }”
}
summary-draft-general = { $who ->
    [some] Algunas delegaciones se refirieron al tema en general.
    [several] Varias delegaciones se refirieron al tema en general.
    [many] Muchas delegaciones se refirieron al tema en general.
   *[most] La mayoría de las delegaciones se refirieron al tema en general.
}
summary-draft-paper = Se presentó un documento conceptual (documento { $number }): “{ $title }”
summary-draft-proposal = Se presentó la siguiente propuesta (propuesta { $number }): “{ $text }”
summary-draft-merged = La Presidencia reunió varias propuestas en una sola redacción (propuesta { $number }): “{ $text }”
summary-draft-open-question = Aún no se ha abordado la pregunta { $number }: “{ $question }”
summary-draft-open-raised = Aún no se ha abordado la pregunta adicional { $number }, planteada por una delegación: “{ $question }”
summary-draft-open-concerns = Sería útil seguir examinando la propuesta { $number }.
summary-draft-open-unknown = La Presidencia invita a las delegaciones a que expongan sus opiniones sobre la propuesta { $number }.
summary-footnote = En el presente resumen, por “varias” se entienden al menos { $several } delegaciones; por “muchas”, al menos el { $many } por ciento de las delegaciones; y por “la mayoría”, más del { $most } por ciento de ellas. Por “algunas” se entiende cualquier número menor. Estos términos describen el debate; no comparan a unas delegaciones con otras.

## The list

summary-list-title = Resúmenes de la Presidencia
summary-list-what = Lo que la Presidencia ha resumido de este período de sesiones, bajo su propia responsabilidad.
summary-list-what-chair = Resúmenes de este período de sesiones. El equipo de la Presidencia trabaja en ellos; los demás leen lo que la Presidencia publica.
summary-list-none = Todavía no hay ningún resumen. Aparecerá aquí en cuanto la Presidencia publique uno dirigido a usted.
summary-list-none-chair = Todavía no hay ningún resumen. Empiece uno: se prepara un primer borrador a partir de las declaraciones, las respuestas, los ámbitos dados a conocer y las propuestas.
summary-number = Resumen { $number }
summary-no-symbol = Todavía sin signatura
summary-not-published = Todavía no publicado
summary-published-on = Publicado el { $date }
summary-published-to = Publicado para: { $audience }
summary-published-as = Publicado con la signatura { $symbol }.
summary-versions-count = { $n ->
    [one] { $n } versión
    [many] { $n } de versiones
   *[other] { $n } versiones
}
summary-open-work = Abrir la versión de trabajo
summary-symbol-give = Asignar esta signatura
summary-all = Todos los resúmenes

## Beginning one, and its head

summary-new-title = Empezar un resumen
summary-go-on = Continuar el resumen
summary-new-another = Empezar otro resumen
summary-new-what = Se prepara un primer borrador a partir del expediente, tema por tema. Solo lo ven la Presidencia y su equipo hasta que la Presidencia lo publique.
summary-head-title = Título, signatura y cuantificadores
summary-head-what = Lo que cambie aquí se aplicará a la próxima versión. Las versiones publicadas quedan como están.
summary-title-label = Título
summary-symbol-label = Signatura del documento
summary-symbol-hint = Tal como la asigna la Secretaría, por ejemplo A/AC.292/2022/CRP.2. A las versiones posteriores se les añade Rev.1 automáticamente. Puede quedar vacía hasta la publicación.
summary-quantifiers-title = Cuantificadores
summary-quantifiers-what = El resumen dice “algunas”, “varias”, “muchas” o “la mayoría de las” delegaciones, y nunca un número. La nota al pie del resumen indica qué significan estos términos.
summary-several-label = “Varias” a partir de este número de delegaciones
summary-several-hint = Al menos 4, para que “algunas” nunca revele que son menos de tres.
summary-many-label = “Muchas” a partir de esta proporción de las delegaciones, en porcentaje
summary-most-label = “La mayoría” por encima de esta proporción de las delegaciones, en porcentaje
summary-begin = Preparar el primer borrador
summary-save = Guardar

## The working copy

summary-working-copy = Versión de trabajo
summary-work-title = Versión de trabajo del resumen de la Presidencia
summary-work-what = Solo la Presidencia y su equipo ven esta página. Cada párrafo da acceso exactamente a lo que lo sustenta.
summary-work-empty = Este resumen todavía no contiene nada.
summary-publish-go = Ir a la publicación
summary-preview-go = Verlo como lo verán los demás
summary-read-published = Leerlo
summary-changes-since = Qué ha cambiado desde entonces
summary-differences = { $n ->
    [one] { $n } párrafo difiere de lo que dice ahora el expediente.
    [many] { $n } de párrafos difieren de lo que dice ahora el expediente.
   *[other] { $n } párrafos difieren de lo que dice ahora el expediente.
}
summary-no-differences = Todo lo que se preparó a partir del expediente coincide con él.
summary-anew-go = Preparar de nuevo
summary-contents = Índice
summary-col-topic = Tema
summary-col-paragraphs = Párrafos
summary-col-edited = En sus propias palabras
summary-edited = Modificado por el equipo de la Presidencia
summary-own = Redactado por el equipo de la Presidencia
summary-lacks = Sin versión en: { $languages }
summary-sources-count = { $n ->
    [one] { $n } fuente
    [many] { $n } de fuentes
   *[other] { $n } fuentes
}
summary-delegations-count = { $n ->
    [one] de { $n } delegación
    [many] de { $n } de delegaciones
   *[other] de { $n } delegaciones
}
summary-statements = Declaraciones
summary-sources-open = Abrir las fuentes
summary-sources-none = Sin fuente en el expediente
summary-edit = Modificar
summary-up = Subir
summary-down = Bajar
summary-leave-out = Dejar fuera
summary-put-back = Volver a incluir
summary-add-after = Añadir debajo
summary-left-out-title = Elementos dejados fuera
summary-left-out-what = Esto no forma parte del resumen. Se conservan su texto y sus fuentes.
summary-back-to-work = Volver a la versión de trabajo

## Editing and adding

summary-edit-title = Modificar el párrafo
summary-edit-heading = Modificar el encabezamiento
summary-edit-what = Conserva sus fuentes. Escriba “algunas delegaciones” en lugar de nombres.
summary-text-label = Texto
summary-text-hint = Basta con un idioma; los demás lectores verán ese texto hasta que haya una versión en el suyo. Una línea en blanco empieza otra parte del párrafo.
summary-other-languages = Otros idiomas
summary-restored = Aquí está de nuevo lo que había escrito.
summary-start-again = Descartar lo escrito
summary-meanwhile = Alguien del equipo de la Presidencia ha cambiado este texto desde que usted empezó. Ahora dice:
summary-assembled-show = Mostrar el texto preparado a partir del expediente
summary-assembled-take = Volver al texto preparado a partir del expediente
summary-add-title = Añadir un párrafo o un encabezamiento
summary-add-what = Quedará debajo del párrafo del que usted procede.
summary-add = Añadirlo
summary-kind-label = ¿Qué añade?
# dynamic: used by the form as summary-kind-<code>
summary-kind-paragraph = Un párrafo
# dynamic: used by the form as summary-kind-<code>
summary-kind-heading = Un encabezamiento dentro de un tema
# dynamic: used by the form as summary-kind-<code>
summary-kind-topic = El título de un tema
summary-statements-label = Declaraciones en que se basa
summary-statements-hint = Sus números, por ejemplo 12, 40. Pasan a ser las fuentes del párrafo.

## Sources

summary-sources-title = Fuentes
summary-sources-of = Fuentes del párrafo { $number }
summary-sources-what = Solo la Presidencia y su equipo ven esta página.
summary-col-source = Fuente
summary-col-words = Texto
summary-source-answer = Responde a la pregunta
summary-source-statement = Declaración
summary-source-position = Posición
summary-source-question = Pregunta
summary-source-proposal = Propuesta
summary-source-paper = Documento conceptual
summary-source-release = Ámbito dado a conocer por la Presidencia
summary-source-letter = Carta de la Presidencia
summary-source-gone = Ya no figura en el expediente
summary-source-moved = La posición ha cambiado desde entonces

## Assembling anew

summary-anew-title = Preparar de nuevo
summary-anew-what = Lo que dice ahora el expediente, junto a lo que dice el resumen. Nada cambia si usted no lo elige.
summary-anew-new = Nuevo en el expediente
summary-anew-changed = Cambiado en el expediente
summary-anew-gone = Ya no figura en el expediente
summary-anew-before = En el resumen:
summary-anew-now = Según el expediente ahora:
summary-anew-sources = Fuentes: { $before } antes, { $now } ahora
summary-take-no = Dejarlo como está
summary-take-sources = Mantener mi texto e incorporar las fuentes
summary-take-replace = Sustituir mi texto por el preparado ahora
summary-take-changed = Incorporar el cambio
summary-take-new = Incluirlo en el resumen
summary-take-gone = Dejarlo fuera del resumen
summary-take = Incorporar lo elegido

## Preview and publishing

summary-preview-title = Vista previa
summary-preview-what = La versión de trabajo tal como la leerán los demás una vez publicada. Elija para qué lectores:
summary-publish-title = Publicar el resumen
summary-publish-what = Se fija una versión con su resumen criptográfico y se informa a cada delegación y participante a quien va dirigida. Los cambios posteriores dan lugar a una nueva versión.
summary-publish-replaces = Ocupa el lugar de la versión que se lee ahora, la cual sigue pudiendo leerse como versión anterior.
summary-keeps-what = Quien no esté entre los lectores elegidos sigue leyendo la versión que se publicó antes para él:
summary-keeps-participants = Las organizaciones y las partes interesadas siguen leyendo { $symbol }.
summary-keeps-public = El público sigue leyendo { $symbol }.
summary-lacking = Párrafos sin versión en los idiomas siguientes
summary-check-title = Compruebe antes de publicar
summary-check-what = Esto es lo que leerán los demás. Se publicará para: { $audience }.
summary-publish-now = Publicar esta versión
summary-withdraw-go = Retirar esta versión
summary-withdraw-title = Retirar { $symbol }
summary-withdraw-what = Nadie podrá leer ya esta versión y se informará de ello a todos sus destinatarios. Su resumen criptográfico permanece en el registro. La versión de trabajo queda como está.
summary-withdraw-remains = En su lugar se leerá { $symbol }.
summary-withdraw-none-remains = No hay otra versión: el resumen desaparece de las páginas de todos, salvo del equipo de la Presidencia.
summary-withdraw-now = Retirar esta versión

## The reading page

summary-open-to-you = En el expediente:
summary-open-to-you-many = En el expediente
summary-ref-release = Ámbito dado a conocer
summary-words-withdrawn = Este párrafo repetía un texto que su autor ha retirado.
summary-newer = Hay una versión más reciente:
summary-versions-title = Otras versiones
summary-hash = Resumen criptográfico (SHA-256) de esta versión
summary-col-published = Publicado el

## What changed

summary-changes-title = Qué ha cambiado desde la versión anterior
summary-changes-between = Cambios: { $from } → { $to }
summary-changes-same = { $n ->
    [one] { $n } párrafo o encabezamiento no ha cambiado.
    [many] { $n } de párrafos y encabezamientos no han cambiado.
   *[other] { $n } párrafos y encabezamientos no han cambiado.
}
summary-changes-moved = Algunos figuran en otro orden.
summary-changes-none = No ha cambiado ningún texto.
summary-row-added = Añadido
summary-row-removed = Suprimido
summary-row-changed = Modificado
summary-diff-added = Añadido:
summary-diff-removed = Suprimido:

## Faults
## dynamic: named by acts and shown at the field

error-summary-title = Escriba el título, al menos en un idioma
error-summary-symbol-missing = El resumen todavía no tiene signatura. Asígnele una antes de publicar
error-summary-several = Indique un número de 4 a 1000
error-summary-many = Indique una proporción del 1 al 99 por ciento, no superior a la de “la mayoría”
error-summary-most = Indique una proporción del 50 al 99 por ciento
error-summary-empty = Escriba el texto, al menos en un idioma
error-summary-changed = Se modificó entretanto. Véalo tal como está ahora y envíelo de nuevo
error-summary-nothing = No hay ningún párrafo que publicar
error-summary-nothing-taken = Elija al menos una diferencia que incorporar
error-summary-statements = No existe tal declaración: { $value }
error-summary-audience = Elija quién puede leerlo
error-summary-too-far = { $n ->
    [one] El párrafo { $value } repite una propuesta, el título de un documento, una pregunta o un ámbito dado a conocer que no están destinados a estos lectores. Elija menos lectores, redáctelo en sus propias palabras o déjelo fuera
    [many] Los párrafos { $value } repiten una propuesta, el título de un documento, una pregunta o un ámbito dado a conocer que no están destinados a estos lectores. Elija menos lectores, redáctelos en sus propias palabras o déjelos fuera
   *[other] Los párrafos { $value } repiten una propuesta, el título de un documento, una pregunta o un ámbito dado a conocer que no están destinados a estos lectores. Elija menos lectores, redáctelos en sus propias palabras o déjelos fuera
}
summary-save-pdf = Guardar en PDF
error-summary-languages = { $n ->
    [one] Es posible que el párrafo { $value } no diga lo mismo en todos los idiomas. Marque la casilla si es deliberado, o vuelva atrás y corríjalo
    [many] Es posible que los párrafos { $value } no digan lo mismo en todos los idiomas. Marque la casilla si es deliberado, o vuelva atrás y corríjalos
   *[other] Es posible que los párrafos { $value } no digan lo mismo en todos los idiomas. Marque la casilla si es deliberado, o vuelva atrás y corríjalos
}
error-summary-emptied = El texto debe figurar en el idioma en que se redactó inicialmente. Escríbalo en ese idioma o parta de nuevo de lo recopilado

## Publishing paragraphs that differ between languages

summary-languages-title = Versiones lingüísticas que difieren
summary-languages-what = { $n ->
    [one] El párrafo { $paragraphs } se modificó solo en algunos idiomas, o más tarde en unos que en otros, o falta en algunos. Compruebe que dice lo mismo a todos sus lectores.
    [many] Los párrafos { $paragraphs } se modificaron solo en algunos idiomas, o más tarde en unos que en otros, o faltan en algunos. Compruebe que dicen lo mismo a todos sus lectores.
   *[other] Los párrafos { $paragraphs } se modificaron solo en algunos idiomas, o más tarde en unos que en otros, o faltan en algunos. Compruebe que dicen lo mismo a todos sus lectores.
}
summary-languages-confirm = Las versiones difieren de forma deliberada
