## El espacio reservado de una delegación: la lista de borradores

room-title = Espacio reservado
room-lede = Los borradores de su delegación, las observaciones de sus especialistas y el visto bueno antes de que nada salga. Nadie ajeno a su delegación tiene acceso, tampoco la Secretaría ni la Presidencia.
room-plainly = Lo que se guarda aquí se almacena sellado. Quien administra este servidor podría, aun así, leer mientras usted trabaja. Presentar un texto redactado en otro lugar es igual de sencillo.
room-elsewhere = Presentar un texto redactado en otro lugar
room-begin = Empezar un borrador
room-begin-paper = Empezar un borrador de documento conceptual
room-begin-position = Empezar un borrador de posición
room-begin-revision = Empezar un borrador de una nueva versión
room-draft-revision = Redactar la versión siguiente en el espacio reservado
room-draft-position = Redactar una posición en el espacio reservado
room-rule-change = Cambiar esta regla
room-none = Aún no hay borradores. Aparecerán aquí en cuanto alguien de su delegación empiece uno.
room-none-here = No hay ningún borrador de este tipo.
room-count = { $n ->
    [one] { $n } borrador
    [many] { $n } de borradores
   *[other] { $n } borradores
}
room-col-draft = Borrador
room-col-state = Estado
room-col-comments = Observaciones
room-col-changed = Último cambio
room-filter-which = Borradores:
room-filter-open = En curso
room-filter-filed = Fuera del espacio reservado
room-filter-aside = Apartados
room-comments-open = { $n ->
    [0] Ninguna pendiente
    [one] { $n } pendiente
    [many] { $n } pendientes
   *[other] { $n } pendientes
}
room-number = Borrador { $number }
room-version = Versión { $version }
room-state-draft = En curso
room-state-asked = A la espera del visto bueno
room-state-signed = Con visto bueno
room-state-filed = Presentado como declaración
room-state-filed-paper = Presentado como documento
room-state-filed-revision = Presentado como nueva versión
room-state-filed-position = Confirmado como posición
room-state-aside = Apartado

## Redactar

room-begin-what = Solo lo lee su delegación. Puede cambiarse cuantas veces se quiera; se conservan todas las versiones.
room-begin-keep = Guardar el borrador
room-change-title = Cambiar el borrador
room-change-what = Un texto cambiado pasa a ser una nueva versión. Si el borrador tenía el visto bueno, hay que darlo de nuevo.
room-change-keep = Guardar como nueva versión
room-see-changes = Ver qué ha cambiado
room-purpose-label = Para qué es
room-revises-label = A partir de:
room-kind-label = Lo que será
room-purpose-none = Nada en particular
room-purpose-topic = El tema en su conjunto: { $topic }
room-position-title = Posición sobre la propuesta { $number }

## Named in the form’s template
## dynamic: named in the form’s template

room-text-hint = Deje una línea en blanco entre los párrafos: las observaciones se hacen párrafo por párrafo.
room-proposal-label = Propuesta
room-proposal-choose = Elegir una propuesta
room-text-hint-paper = Hasta 60.000 caracteres. Deje una línea en blanco entre los párrafos: se numeran, y las observaciones se hacen párrafo por párrafo. Una línea que empieza por # es un subtítulo.

## What a draft is to become
## dynamic: used by the room as room-kind-<word>

room-kind-statement = Declaración
room-kind-paper = Documento conceptual
room-kind-position = Posición
room-kind-revision = Nueva versión de un documento

## Un borrador

room-filed-link = Este borrador se presentó como declaración. Abrir la declaración.
room-filed-link-paper = Este borrador se presentó como documento. Abrir el documento.
room-filed-link-revision = Este borrador se presentó como nueva versión de un documento. Abrir el documento.
room-filed-link-position = Este borrador se confirmó como posición. Ver lo que se le atribuye.
room-needs-head = Falta el visto bueno de la jefatura de la delegación.
room-needs-other = Falta el visto bueno de otra persona de la delegación.
room-needs-mission = Falta que la jefatura de la delegación anote una llamada de comprobación a la misión.
room-needs-nothing = No falta nada más: esta versión puede salir.
room-signed-by = Visto bueno de { $who } ({ $capacity })
room-called-back = Llamada de comprobación a la misión: { $who }, { $when }
room-file = Presentar esta declaración
room-file-paper = Presentar este documento
room-file-position = Adoptar esta posición
room-file-revision = Presentar esta versión
room-ask = Pedir el visto bueno
room-sign-link = Leer y dar el visto bueno
room-take-back = Retirar mi visto bueno
room-take-up = Retomar este borrador
room-aside = Apartar este borrador
room-aside-what = Permanece en el espacio reservado y puede retomarse.
room-versions = Versiones
room-facts = Sobre este borrador
room-compare-same = El texto es el mismo en ambas versiones.
room-back = Volver al borrador

## Observaciones

room-comments-label = Observaciones
room-comments-whole = Observaciones sobre el texto completo
room-comments-gone = Observaciones sobre pasajes suprimidos
room-comment-on = Comentar el párrafo { $number }
room-comment-on-heading = Comentar el encabezado “{ $heading }”
room-comment-on-whole = Comentar el texto completo
room-comment-label = Su observación
room-comment-send = Enviar la observación
room-comment-settle = Marcar como resuelta
room-comment-reopen = Reabrir
room-comment-settled = Resuelta por { $who }

## Archivos

room-files = Archivos
room-files-what = Están sellados como el borrador y solo los lee su delegación. Cuando el texto sale, se quedan aquí.
room-files-none = Aún no hay archivos.
room-file-about = { $n } kB · añadido por { $who }
room-file-label = Añadir un archivo
room-file-hint = PDF, imagen (PNG, JPEG), archivo de Word (.docx) o texto sin formato, de hasta 10 MB; hasta 20 archivos por borrador.
room-file-add = Añadir este archivo
room-file-take-out = Quitar
room-file-take-out-what = Su contenido se destruye en este servidor. El registro del espacio reservado deja constancia de que estuvo aquí.
room-file-take-out-now = Quitar este archivo

## Visto bueno

room-sign-title = Dar el visto bueno
room-sign-what = Usted pone su nombre exactamente bajo este título y este texto. Si después se cambia algo, su visto bueno deja de valer.
room-sign = Dar el visto bueno a la versión { $version }
room-call-what = Su delegación no tiene aquí una segunda persona. Llame a la misión a un número que usted conozca, lea el texto y anote con quién habló y cuándo.
room-rule-title = Visto bueno antes de que salga un texto
room-rule-what = Vale para todo borrador que aún no haya salido. Los textos redactados en otro lugar se presentan como hasta ahora.
room-rule-set = Fijar esta regla

## Campos y reglas
## dynamic: named in templates, and used as room-rule-<word> and room-rule-now-<word>

room-called-with = Con quién habló
room-called-on = Qué día
room-called-at = A qué hora
room-called-zone = Según la hora del lugar de la reunión.
room-rule-label = Quién da el visto bueno
room-rule-hint = Lo decide la jefatura de la delegación.
room-rule-head = La jefatura de la delegación por sí sola
room-rule-head-and-other = La jefatura de la delegación y otra persona de la delegación
room-rule-head-and-mission = La jefatura de la delegación, tras una llamada de comprobación a la misión (para una delegación de una sola persona)
room-rule-now-head = Antes de que salga un texto, la jefatura de la delegación le da el visto bueno.
room-rule-now-head-and-other = Antes de que salga un texto, la jefatura de la delegación y otra persona le dan el visto bueno.
room-rule-now-head-and-mission = Antes de que salga un texto, la jefatura de la delegación le da el visto bueno tras una llamada de comprobación a la misión.

## Al salir

room-leaving = Este texto procede de su espacio reservado y tiene el visto bueno. El título, el idioma y el texto quedan como se aprobaron. Elija aquí quién puede leerlo.
room-leaving-paper = Este texto procede de su espacio reservado y tiene el visto bueno. El título, el idioma y el texto quedan como se aprobaron. Elija aquí de qué trata, quién puede leerlo y si es un documento oficioso.
room-leaving-position = Esta posición procede de su espacio reservado y tiene el visto bueno. Queda como se aprobó. Elija aquí la declaración y las palabras en que se basa.
room-leaving-revision = Esta versión procede de su espacio reservado y tiene el visto bueno. El título y el texto quedan como se aprobaron. Elija aquí de qué trata y quién puede leerla.
room-leaving-not = No presentarlo ahora
room-leaving-back = Volver al espacio reservado
room-leaving-check = Este texto recibió el visto bueno en su espacio reservado. El registro contendrá el resumen criptográfico de lo aprobado.

## La clave del espacio

room-key-title = Una clave nueva para este espacio
room-key-what = Los borradores, las observaciones, los archivos y el registro de este espacio, así como sus notas y sus informes de fin de jornada, se sellan de nuevo con una clave nueva. La anterior se destruye en este servidor. Para su delegación no cambia nada.
room-key-when = Hágalo cuando se haya cerrado una cuenta de su delegación o cuando una copia de los datos del servidor pueda estar en otras manos. Quien tenga esa copia y sus claves podrá abrir lo que contiene, pero nada de lo que se escriba a partir de ahora.
room-key-record = El registro general hará constar que su delegación creó una clave nueva, pero nada de lo que hay en el espacio.
room-key-renew = Crear una clave nueva
room-key-closed = El { $date } se cerró una cuenta de su delegación, después de que este espacio recibiera su clave.

## El registro propio del espacio

room-log-title = Registro del espacio reservado
room-log-lede = Lo que ha ocurrido aquí, en un registro propio: vinculado como el registro general, llevado aparte y leído solo por su delegación. El registro general no da cuenta de un borrador hasta que se presenta.
room-log-none = Aquí aún no ha ocurrido nada. Cada acto dejará un asiento.
room-log-save = Guardar el registro
room-log-key-what = Este registro tiene su propia clave. Anótela aquí una vez: lo distingue de cualquier otro.
room-log-count = { $n ->
    [one] { $n } asiento
    [many] { $n } de asientos
   *[other] { $n } asientos
}
room-log-cut = { $n ->
    [one] Se muestra el último; el archivo guardado los contiene todos.
    [many] Se muestran los últimos { $n }; el archivo guardado los contiene todos.
   *[other] Se muestran los últimos { $n }; el archivo guardado los contiene todos.
}
room-log-col-number = Asiento
room-log-col-what = Qué ha ocurrido
room-log-col-who = Quién
room-log-col-when = Cuándo

## Qué ha ocurrido
## dynamic: used by the log as room-did-<act>

room-did-begin-room-draft = Borrador { $draft } empezado
room-did-revise-room-draft = Borrador { $draft } cambiado: versión { $version }
room-did-comment-room-draft = Observación sobre el borrador { $draft }, versión { $version }
room-did-settle-room-comment = Observación sobre el borrador { $draft } resuelta
room-did-reopen-room-comment = Observación sobre el borrador { $draft } reabierta
room-did-ask-for-sign-off = Visto bueno del borrador { $draft } solicitado: versión { $version }
room-did-sign-off-room-draft = Visto bueno al borrador { $draft }: versión { $version }
room-did-take-back-sign-off = Visto bueno del borrador { $draft } retirado: versión { $version }
room-did-set-room-draft-aside = Borrador { $draft } apartado
room-did-take-room-draft-up = Borrador { $draft } retomado
room-did-set-sign-off-rule = Regla del visto bueno fijada
room-did-file-room-statement = El borrador { $draft } salió: declaración { $statement }
room-did-submit-room-paper = El borrador { $draft } salió: documento { $paper }
room-did-revise-room-paper = El borrador { $draft } salió: nueva versión de un documento, { $paper }
room-did-add-room-file = Archivo añadido al borrador { $draft }
room-did-take-out-room-file = Archivo quitado del borrador { $draft }
room-did-renew-room-key = Clave nueva para el espacio
room-did-confirm-room-position = El borrador { $draft } salió: posición sobre la propuesta { $proposal }

## Hoy
## dynamic: named by the Today page

today-room-sign = Un borrador espera su visto bueno: { $title }
today-room-file = Con visto bueno y aún sin presentar: { $title }
today-room-comments = { $n ->
    [one] { $n } observación pendiente sobre { $title }
    [many] { $n } de observaciones pendientes sobre { $title }
   *[other] { $n } observaciones pendientes sobre { $title }
}

## Errores
## dynamic: named by acts and shown at the field

error-room-text-empty = Escriba el texto
error-room-purpose = Elija un tema o una pregunta de este período de sesiones, o nada
error-room-changed = Alguien de su delegación guardó entretanto una versión más reciente. Lo que usted escribió sigue aquí: mire qué ha cambiado y envíelo de nuevo
error-room-closed = Este borrador se presentó o se apartó entretanto. Ya no puede cambiarse
error-room-drafts-many = El espacio reservado ya contiene todos los borradores que admite. Presente un texto redactado en otro lugar
error-room-versions-many = Este borrador ya tiene todas las versiones que admite. Empiece otro con su texto
error-room-comments-many = Este borrador ya tiene todas las observaciones que admite. Resuélvalas en un borrador nuevo
error-room-comment-empty = Escriba la observación
error-room-called-with = Escriba con quién habló
error-room-called-when = Escriba el día y la hora de la llamada
error-room-called-later = La hora de la llamada todavía no ha llegado. Compruebe el día y la hora
error-room-rule = Elija quién da el visto bueno
error-room-unsigned = El borrador cambió o falta un visto bueno. Vuelva al espacio reservado y obtenga el visto bueno para la última versión
error-room-other-draft = Usted ha empezado otra declaración. Preséntela o empiece de nuevo en su página, y vuelva después aquí
error-room-other-paper = Usted ha empezado otro documento. Preséntelo o empiece de nuevo en su página, y vuelva después aquí
error-room-other-position = Usted ha empezado una posición sobre esta propuesta. Confírmela o empiece de nuevo en su página, y vuelva después aquí
error-room-proposal = Elija una propuesta que pueda leer. Es posible que se haya retirado
error-room-asks-nothing = Con esta posición no se pide nada. Deje el texto vacío o elija otra posición
error-room-revises = Aquí solo puede revisarse un documento de su delegación. Es posible que se haya retirado
error-room-other-revision = Usted ha empezado otra nueva versión de este documento. Preséntela o empiece de nuevo en su página, y vuelva después aquí
error-room-file-missing = Elija un archivo que no esté vacío
error-room-file-large = El archivo supera los 10 MB. Escanéelo en gris o con menor resolución, o divídalo
error-room-file-kind = Este tipo de archivo no se guarda aquí. Elija un PDF, una imagen PNG o JPEG, un archivo de Word (.docx) sin macros o texto sin formato en UTF-8
error-room-files-many = Este borrador ya tiene todos los archivos que admite. Quite primero uno
error-room-files-full = Los archivos de este espacio alcanzan juntos el tamaño máximo. Quite primero algunos
error-room-key-new = La clave de este espacio se creó hace menos de una hora. Espere a que haya transcurrido una hora
