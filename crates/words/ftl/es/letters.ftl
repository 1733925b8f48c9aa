## The list of letters

letters-title = Cartas de la Presidencia
letters-what = Cartas de la Presidencia relativas a este período de sesiones, con sus preguntas orientativas, de la más reciente a la más antigua.
letters-none = Todavía no hay ninguna carta. Las cartas aparecerán aquí en cuanto la Presidencia publique una que usted pueda leer.
letters-count = { $n ->
    [one] { $n } carta
    [many] { $n } de cartas
   *[other] { $n } cartas
}
letters-col-number = Número
letters-col-letter = Carta
letters-col-date = Fecha
letters-col-languages = Idiomas
letters-number = Carta { $number }
letters-number-date = Carta { $number }, de fecha { $date }
letters-drafts-title = Borradores
letters-published-title = Publicadas
letters-revised-by-number = Revisada por la carta { $number }
letters-all = Todas las cartas

## Composing, first step

letters-new-title = Redactar una carta
letters-new-what = Pegue el texto de una carta o cargue un archivo. Comity extrae la fecha, los destinatarios, los plazos y las preguntas, y usted los corrige en la página siguiente.
letters-new-next = Nada se guarda como carta antes de que usted haya examinado lo que se ha extraído.
letters-restored = Aquí sigue una carta que empezó anteriormente.
letters-go-on = Continuar con ella
letters-start-again = Descartarla y empezar de nuevo
letters-paste-label = Texto de la carta
letters-paste-hint = Con sus anexos, hasta 200.000 caracteres. Los encabezamientos pasan a ser temas y los elementos numerados, preguntas orientativas.
letters-file-label = O cargue un archivo
letters-file-hint = Un archivo de Word (.docx) o un PDF con texto de hasta 8 MB, o texto sin formato (.txt) de hasta 1 MB. En ese caso, deje vacío el campo de texto.
letters-read-it = Analizar la carta
letters-begin-empty = Empezar con una carta vacía

## Composing, second step: what was read

letters-review-title = Compruebe la carta
letters-edit-title = Modificar la carta
letters-review-what = Corrija todo lo que no sea correcto. Después, el borrador solo lo verá el equipo de la Presidencia.
letters-review-next = El borrador muestra la carta tal como se verá. Desde ahí se publica.
letters-unclear-title = { $n ->
    [0] Se ha entendido todo
    [one] No se ha entendido { $n } pasaje
    [many] No se han entendido { $n } de pasajes
   *[other] No se han entendido { $n } pasajes
}
letters-unclear-none = No ha quedado sin asignar ninguna fecha, lista ni encabezamiento.
letters-unclear-what = Estos pasajes parecen contener información para los campos que figuran a continuación. Compruebe si falta rellenar alguno.
letters-unclear-why = Línea { $line }: { $why }
letters-found-title = { $n ->
    [0] No se ha extraído ningún dato del texto
    [one] Se ha extraído { $n } dato del texto
    [many] Se han extraído { $n } de datos del texto
   *[other] Se han extraído { $n } datos del texto
}
letters-found-what = Cada dato, con las palabras de las que se ha extraído
letters-found-col-what = Dato
letters-found-col-words = Palabras de la carta
letters-found-col-line = Línea
letters-read-enclosure = Documento adjunto
letters-read-relation = Documento anterior
letters-read-deadline = Plazo
letters-read-session = Período de sesiones
letters-read-topic = Encabezamiento
letters-read-question = Pregunta
letters-read-call = Solicitud de documentos
letters-read-paper-topic = Tema de los documentos
letters-read-mandate = Texto del mandato
letters-read-horizon = Período de sesiones posterior

## Why something was not understood

letters-why-impossible-date = este día no existe en el calendario
letters-why-range-backwards = este período termina antes de empezar
letters-why-ambiguous-date = no puede distinguirse el día del mes
letters-why-no-year = a esta fecha le falta el año
letters-why-no-day = a esta fecha le falta el día
letters-why-months-disagree = los dos nombres del mes designan meses distintos
letters-why-unknown-date = una fecha en un calendario o un idioma que aquí no se leen
letters-why-date-not-placed = una fecha, pero no está claro a qué se refiere
letters-why-other-meeting = fechas de reunión distintas de las que se han tomado como las del período de sesiones
letters-why-item-not-placed = un elemento de una lista que no pregunta nada
letters-why-heading-not-placed = un encabezamiento bajo el que no se pregunta nada; puede ser un tema
letters-why-question-in-text = una pregunta dentro de un párrafo

## Notes on the whole letter

letters-note-annex-missing = Se menciona un anexo cuyo texto no figura aquí: { $words }
letters-note-no-question = No se ha encontrado ninguna pregunta orientativa.
letters-note-no-date = No se ha encontrado la fecha de la carta.
letters-note-no-session = No se ha encontrado el período de sesiones que prepara la carta.
letters-note-not-a-letter = En este texto no se ha encontrado nada propio de una carta.
letters-note-no-paper-deadline = Se solicitan documentos sin indicar un plazo: { $words }
letters-note-weekday = El día de la semana no corresponde a la fecha: { $words }
letters-note-no-deadline = No se ha encontrado ningún plazo.

## The fields

letters-head-title = La carta
letters-dated-label = Fecha de la carta
letters-dated-hint = El día que figura en la carta.
letters-signed-by-label = Firmada por
letters-signed-by-hint = Nombre y cargo, tal como figuran al pie de la carta.
letters-addressees-label = Destinatarios
letters-addressees-hint = A quién se dirige la carta, tal como figura en ella.
letters-title-label = Título
letters-title-hint = El que identifica la carta en las listas.
letters-title-dated = Carta de fecha { $date }
letters-language-label = Idioma del texto
letters-language-hint = El idioma del original. Los demás idiomas se añaden una vez publicada la carta.
letters-language-choose = Elija el idioma
letters-text-label = Texto
letters-text-hint = Una línea vacía inicia un párrafo nuevo.
letters-rows-hint = Para omitir una fila, déjela vacía.
letters-choose = Elija una opción
letters-more-rows = Añadir filas
letters-save-draft = Guardar el borrador
letters-edit-undo = Deshacer lo que no se ha guardado

letters-enclosures-title = Documentos adjuntos
letters-enclosure-row = Documento adjunto { $number }
letters-enclosure-label = Denominación
letters-enclosure-name = Título del documento adjunto
letters-enclosure-present-label = Su texto
letters-enclosure-present = Figura aquí
letters-enclosure-absent = No figura aquí

letters-relations-title = Documentos anteriores
letters-relations-hint = Si la carta revisa otra que se encuentra en este servidor, las preguntas de esa carta se incorporan al formulario: mantenga, reformule, traslade o retire cada una.
letters-relation-row = Documento anterior { $number }
letters-relation-kind = Relación con él
letters-relation-reference = Referencia, tal como está escrita
letters-relation-letter = Carta en este servidor
letters-relation-elsewhere = No está en este servidor
# dynamic: used by forms and letters as letters-relation-<code>
letters-relation-further-to = Como continuación de
# dynamic: used by forms and letters as letters-relation-<code>
letters-relation-revises = Revisa

letters-deadlines-title = Plazos
letters-deadline-row = Plazo { $number }
letters-deadline-on = A más tardar el
letters-deadline-what = Qué debe presentarse

letters-questions-title = Preguntas orientativas
letters-questions-hint = Para omitir una fila, déjela vacía. Una pregunta que se mantiene conserva sus respuestas.
letters-question-row = Pregunta de la fila { $number }
letters-question-kept = Formulada anteriormente
letters-question-before = Formulación anterior:
letters-question-number = Número
letters-question-topic = Tema
letters-question-no-topic = Sin tema
letters-question-new-topic = Tema nuevo: “{ $heading }”
letters-question-heading = Figuraba bajo el encabezamiento “{ $heading }”, que no es un tema de este período de sesiones.
letters-question-fate = Esta pregunta
letters-question-keep = se mantiene
letters-question-withdraw = se retira
letters-question-withdrawn = Retirada
letters-question-text = Texto
letters-offered = { $n ->
    [one] Se ha incorporado al formulario { $n } pregunta de la carta que se revisa. Manténgala, reformúlela, trasládela o retírela, y guarde después.
    [many] Se han incorporado al formulario { $n } de preguntas de la carta que se revisa. Mantenga, reformule, traslade o retire cada una, y guarde después.
   *[other] Se han incorporado al formulario { $n } preguntas de la carta que se revisa. Mantenga, reformule, traslade o retire cada una, y guarde después.
}
letters-offered-go = Ir a las preguntas

## The draft

letters-draft = Borrador
letters-draft-seen-by = Solo lo ve el equipo de la Presidencia
letters-draft-what = La carta tal como se verá. Una vez publicada, su texto no puede modificarse; una carta posterior puede revisarla.
letters-draft-edit = Modificar
letters-publish-go = Pasar a la publicación
letters-publish-title = Publicar la carta
letters-publish-what = { $n ->
    [0] La carta recibe su número y se informa a todos los participantes a los que va destinada. No contiene preguntas.
    [one] La carta recibe su número, { $n } pregunta queda abierta a respuestas y se informa a todos los participantes a los que va destinada.
    [many] La carta recibe su número, { $n } de preguntas quedan abiertas a respuestas y se informa a todos los participantes a los que va destinada.
   *[other] La carta recibe su número, { $n } preguntas quedan abiertas a respuestas y se informa a todos los participantes a los que va destinada.
}
letters-publish-now = Publicar la carta
letters-audience-label = Quién puede leerla

## The page of a letter

letters-audience-title = Quién puede leerla
letters-revised-by = Una carta posterior revisa esta:
letters-versions-title = Otros idiomas
letters-not-in-your-language = Todavía no hay versión en su idioma. Este es el original.
# dynamic: used beside versions as letters-standing-<code>
letters-standing-original = Texto original
# dynamic: used beside versions as letters-standing-<code>
letters-standing-official = Traducción oficial
# dynamic: used beside versions as letters-standing-<code>
letters-standing-courtesy = Traducción de cortesía

## Adding a language version

letters-version-title = Añadir una versión en otro idioma
letters-version-what = La carta y sus preguntas en un idioma más. El texto auténtico sigue siendo el original.
letters-version-language = Idioma de esta versión
letters-standing-label = Tipo de traducción
letters-standing-hint = Cuando se añade la traducción oficial, sustituye a la traducción de cortesía.
# dynamic: used by the form as letters-standing-choice-<code>
letters-standing-choice-official = Oficial: realizada por los servicios de las Naciones Unidas
# dynamic: used by the form as letters-standing-choice-<code>
letters-standing-choice-courtesy = De cortesía: realizada por otra persona o entidad, para facilitar la lectura
letters-version-original = El original:
letters-version-show-original = Mostrar el texto original
letters-version-questions-hint = Deje un campo vacío para mostrar esa pregunta en su texto original.
letters-version-signature-hint = Tal como figura al pie de la carta en este idioma. Si se deja vacío, se muestra la firma del original.
letters-version-enclosures-hint = Deje un campo vacío para mostrarlo en su texto original.
letters-version-add = Añadir esta versión
