## Pages that cannot be shown
## dynamic: used by the problem page as problem-<what>-title and problem-<what>-what

problem-home = Ir a la portada
problem-today = Ir a su página “Hoy”
problem-not-found-title = Esta página no existe o no está a su disposición
problem-not-found-what = Compruebe la dirección. Si tiene una cuenta, acceda e inténtelo de nuevo.
problem-not-found-signed-in = Compruebe la dirección. Desde su página “Hoy” se llega a lo que está a su disposición.
problem-cross-site-title = Esta solicitud no procedía de Comity
problem-cross-site-what = Su navegador indica que la envió otro sitio, o no indica quién lo hizo. Vuelva atrás, recargue la página y envíe de nuevo el formulario.
problem-unreadable-title = No se ha podido leer el formulario
problem-unreadable-what = Vuelva atrás, recargue la página y envíelo de nuevo. Si estuvo abierta mucho tiempo, es posible que la página haya cambiado.
problem-busy-title = Demasiados intentos desde este lugar
problem-busy-what = Espere un minuto e inténtelo de nuevo. Su cuenta no está bloqueada: desde otro lugar puede acceder de inmediato.
problem-too-fast-title = Han llegado muchos formularios en un minuto
problem-too-fast-what = Espere unos segundos y envíelo de nuevo. No se ha guardado nada de él.
problem-taken-often-title = El registro se ha guardado muchas veces en una hora
problem-taken-often-what = Espere unos minutos e inténtelo de nuevo. Un archivo que haya guardado antes sigue siendo válido.
problem-full-title = Comity está muy ocupado en este momento
problem-full-what = Espere unos segundos y vuelva a cargar la página. Si ha enviado un formulario, vuelva atrás: lo que escribió sigue allí.
problem-too-slow-title = El envío ha tardado demasiado
problem-too-slow-what = No se ha guardado nada de él. Vuelva atrás, compruebe su conexión y envíelo de nuevo. Un archivo más pequeño llega antes.
problem-too-large-title = El envío es demasiado grande
problem-too-large-what = Envíe como máximo 1 MB de texto. Para una declaración o una carta basta texto sin formato.
problem-failed-title = Se ha producido un fallo en este servidor
problem-failed-what = No se ha conservado a medias nada de lo que envió. Inténtelo de nuevo dentro de un minuto; si el fallo se repite, comunique a la Secretaría la hora en que se produjo.

## A form that came too soon, given back to be sent again

waiting-title = Envíe este formulario una vez más
waiting-what = Han llegado muchos formularios en un minuto y este aún no se ha guardado. Espere unos segundos y envíelo de nuevo. No se ha perdido nada de lo que escribió.
waiting-file = Elija de nuevo el archivo “{ $name }”
waiting-button = Enviar de nuevo

## Faults of forms
## dynamic: named by acts and shown at the field

error-rule-empty = Escriba la regla tal como la anuncia la Presidencia
error-quorum-range = Indique un quórum del 1 % al 100 %
error-person-name-empty = Escriba el nombre de la persona
error-text-long = Redúzcalo a { $value } caracteres
error-text-characters = Contiene caracteres que no se muestran o que alteran el orden de las letras. Péguelo como texto sin formato
error-account-last = La Secretaría conserva al menos dos cuentas. Haga abrir otra antes de cerrar esta
error-passkey-refused = La llave de acceso no se ha aceptado. Inténtelo de nuevo. Si vuelve a fallar, utilice otra o diríjase a la Secretaría.
error-passkey-script = El navegador no envió ninguna llave de acceso. Active JavaScript para este sitio e inténtelo de nuevo.
error-link = Pegue el enlace completo, tal como se le entregó
error-passkeys-many = Una cuenta tiene doce llaves de acceso como máximo. Elimine antes una.
error-passkey-last = Es su única llave de acceso: sin ella ya no podría acceder. Añada antes otra.
error-passkey-name = Indique un nombre
error-link-enrolled = Esta cuenta ya tuvo una llave de acceso, por lo que no puede crearse un enlace. Quien ha perdido todas recupera el acceso mediante dos personas de la Secretaría: solicite un restablecimiento a la Secretaría.
error-recovery-reason = Indique qué ocurrió con las llaves de acceso
error-recovery-ground = Indique el número de la nota verbal o quién se presentó en persona
error-recovery-desk = Hoy no se celebra ningún período de sesiones. Fuera del mostrador de inscripción, un restablecimiento tarda un día.
error-recovery-never = Esta cuenta nunca tuvo una llave de acceso. Cree en su lugar un nuevo enlace.
error-recovery-open = Ya hay en curso un restablecimiento de esta cuenta
error-recovery-own = El acceso a su propia cuenta lo restablecen otras dos personas de la Secretaría
error-recovery-same = Usted abrió este restablecimiento. Otra persona de la Secretaría debe aprobarlo.
error-recovery-late = Han pasado los quince minutos. Abra de nuevo el restablecimiento mientras la persona esté aquí.
error-recovery-expired = El enlace no se creó a tiempo. Abra de nuevo el restablecimiento
error-registration-twice = Ya se ha registrado una nota verbal con este número para esta delegación
error-registration-invite-late = Han pasado más de treinta días desde la aprobación. Registre una nueva nota verbal para esta persona
error-registration-superseded = Una nota verbal posterior modificó esta delegación. Registre una nueva nota verbal para esta persona
error-recovery-early = Es demasiado pronto: debe aprobarlo una segunda persona de la Secretaría y haber transcurrido el plazo
error-recovery-over = Este restablecimiento ha terminado o ya fue aprobado
error-email-form = Escriba la dirección en la forma nombre@example.org o deje el campo vacío
error-email-taken = Otra cuenta ya tiene esta dirección. Cada persona tiene una sola cuenta, para que nadie pertenezca a la vez al equipo de la Presidencia y a una delegación
error-administrator-last = Nadie administraría ya las cuentas de esta delegación. Hace falta una nota verbal
error-link-own = El enlace lo crean quienes administran las cuentas de esta delegación
error-link-officer = El nuevo enlace de una persona de la Secretaría se crea en el propio servidor, con la orden “comity officer”
error-officers-there = Ya hay dos personas de la Secretaría: las demás se designan registrando la decisión correspondiente
error-registration-reference = Escriba el número de la nota
error-registration-dated = Indique la fecha de la nota
error-registration-future = La fecha de la nota es futura
error-registration-scan = Elija la copia escaneada de la nota
error-registration-scan-large = La copia supera los 10 MB. Escanéela en gris o con menor resolución
error-registration-scan-kind = La copia debe estar en formato PDF, PNG o JPEG
error-files-many = Ha enviado { $value } archivos en treinta días, el máximo para una cuenta. Pegue el texto en lugar del archivo o pida a otra persona de su equipo que lo envíe
error-registration-persons-most = Una nota designa como máximo a { $value } personas: registre las demás en otra nota
error-registration-nothing = Indique una persona o qué ocurre con una cuenta
error-registration-person-name = Persona { $value }: escriba el nombre
error-registration-person-characters = Persona { $value }: el nombre es demasiado largo o contiene un carácter invisible
error-registration-person-email = Persona { $value }: escriba la dirección en la forma nombre@example.org o deje el campo vacío
error-registration-person-twice = Persona { $value }: esta dirección figura dos veces en la nota
error-registration-person-role = Persona { $value }: elija la función
error-registration-person-taken = Persona { $value }: otra cuenta ya tiene esta dirección. Cada persona tiene una sola cuenta, para que nadie pertenezca a la vez al equipo de la Presidencia y a una delegación
error-registration-changes = Una de estas cuentas ya está cerrada: vuelva a mirar la lista
error-registration-headless = Nadie encabezaría la delegación: designe a alguien o ponga fin a todas sus cuentas
error-registration-unadministered = Nadie administraría las cuentas: marque al menos a una persona
error-registration-settled = Este paso ya se ha dado o la nota se ha devuelto. La página muestra cómo está ahora
error-registration-own-entry = Usted registró esta nota: la coteja otra persona de la Secretaría
error-registration-second = Usted cotejó esta nota: la aprueba una segunda persona de la Secretaría
error-registration-taken-since = Una persona designada en la nota ya tiene otra cuenta. Devuelva la nota
error-registration-changed-since = Las cuentas de la delegación han cambiado desde que se registró la nota. Devuélvala y regístrela de nuevo
error-registration-not-approved = Una segunda persona de la Secretaría no ha aprobado esta nota
error-registration-invited = Esta persona ya tiene una cuenta. Un enlace perdido se sustituye en “Cuentas”
error-registration-reason = Escriba el motivo

## Faults of statements and their passages
## dynamic: named by acts and shown at the field

error-statement-empty = Pegue el texto de la declaración o cargue un archivo
error-statement-long = El texto supera los { $value } caracteres. Abrévielo o preséntelo por partes
error-statement-control = La línea { $value } contiene un carácter que no puede imprimirse. Suprímalo o copie de nuevo el texto de su fuente
error-statement-direction = La línea { $value } contiene una marca invisible que cambia el sentido de la escritura y no termina, o que lo impone. Escriba de nuevo la línea
error-statement-file-large = El archivo supera 1 MB. Cargue solo el texto, sin imágenes
error-file-malicious = “{ $value }” contiene un programa malicioso y no se ha aceptado. Revise su dispositivo y envíe otro archivo
error-file-unscanned = En este momento no puede comprobarse si “{ $value }” contiene programas maliciosos, por lo que no se ha aceptado. Inténtelo de nuevo dentro de unos minutos
error-statement-file-encoding = Los caracteres de “{ $value }” no pueden leerse con certeza. Guárdelo como archivo de Word (.docx) o pegue el texto
error-statement-file-empty = El archivo no contiene texto. Elija otro o pegue el texto
error-statement-text-and-file = Ha proporcionado un texto y un archivo. Vacíe el campo de texto o marque “No utilizar este archivo”
error-statement-line-long = Utilice como máximo { $value } caracteres
error-statement-line-characters = Escríbalo en una sola línea y con caracteres corrientes
error-statement-audience = Elija quién puede leer la declaración
error-statement-topic = Elija un tema de este período de sesiones, o ninguno
error-statement-aligned-states = Solo pueden mencionarse como adheridos Estados distintos del suyo
error-statement-aligned-stakeholder = Una parte interesada no puede mencionar Estados como adheridos. Desmárquelos
error-statement-aligned-no-group = Ha mencionado Estados adheridos. Nombre al grupo en cuyo nombre habla o desmárquelos
error-statement-aligned-own = Ha mencionado Estados adheridos. Elija destinatarios más allá de su propia delegación, para que esos Estados puedan ver lo que se dice en su nombre, o desmárquelos
error-statement-language = Elija el idioma del texto
error-statement-language-differs = El texto parece estar en otro idioma. Compruebe el idioma elegido y presente de nuevo la declaración
error-statement-changed = El borrador se ha modificado en otra ventana. Compruebe lo que se muestra ahora y presente después la declaración
error-statement-already-filed = Esta declaración ya se ha presentado
error-passage-none = Marque al menos una oración
error-passage-empty = La selección no contiene palabras. Seleccione algún texto
error-passage-range = La selección no corresponde al texto. Recargue la página y seleccione de nuevo
error-passage-many = Una declaración admite como máximo { $value } pasajes. Seleccione pasajes más largos o en menor número
error-passage-question = Elija la pregunta a la que responde
## Sessions, people and accounts

error-body-name-empty = Escriba el nombre del órgano
error-body-there = En este servidor ya hay un órgano; cada servidor atiende a un solo órgano
error-mandate-symbol-empty = Escriba la signatura del documento del mandato, por ejemplo A/RES/75/240
error-mandate-title-empty = Escriba el título del mandato
error-name-long = Redúzcalo a { $value } caracteres
error-name-characters = Contiene un carácter invisible ({ $value }). Escríbalo de nuevo o péguelo como texto sin formato
## Faults of letters
## dynamic: named by acts and shown at the field

error-letter-paste = Pegue el texto de la carta o cargue un archivo
error-letter-text-and-file = Ha proporcionado un texto y un archivo. Proporcione solo uno de los dos
error-letter-file-large = El archivo supera 1 MB. Cargue solo el texto, sin imágenes
error-letter-file-encoding = Los caracteres de “{ $value }” no pueden leerse con certeza. Guárdelo como archivo de Word (.docx) o pegue el texto
error-letter-file-kind = “{ $value }” es de un tipo que aquí no se lee. Guárdelo como .docx, .pdf o .txt, o pegue el texto
error-letter-file-empty = “{ $value }” no contiene texto. Elija otro archivo o pegue el texto
error-letter-date = Indique la fecha que figura en la carta
error-letter-signed-by = Escriba quién firma la carta y con qué cargo
error-letter-addressees = Escriba a quién se dirige la carta
error-letter-title = Escriba un título que identifique la carta en las listas
error-letter-text-empty = Escriba el texto de la carta
error-letter-text-long = El texto supera los { $value } caracteres. Abrévielo o incluya una parte como documento adjunto
error-letter-text-control = La línea { $value } del texto contiene un carácter que no puede imprimirse. Suprímalo o copie de nuevo el texto de su fuente
error-letter-text-direction = La línea { $value } del texto contiene una marca invisible que cambia el sentido de la escritura y no termina, o que lo impone. Escriba de nuevo la línea
error-letter-original = Elija el idioma en que está escrita la carta
error-letter-language-twice = Hay dos textos en un mismo idioma: { $value }. Deje solo uno
error-letter-line-long = Utilice como máximo { $value } caracteres
error-letter-row-long = La fila { $value } es demasiado larga. Utilice como máximo 1000 caracteres en cada campo
error-letter-row-characters = La fila { $value } contiene un carácter invisible. Escríbala de nuevo o péguela como texto sin formato
error-letter-rows = Deje como máximo { $value } filas
error-letter-enclosure-empty = El documento adjunto { $value } no tiene denominación ni título. Escriba uno de los dos o vacíe la fila
error-letter-relation-empty = El documento anterior { $value } no tiene referencia. Escriba una, por ejemplo “carta de fecha 4 de noviembre de 2022”
error-letter-relation-unknown = El documento anterior { $value } remite a una carta que no está en este servidor. Elija otra, o ninguna
error-letter-relation-kind = Elija la relación de la carta con el documento anterior { $value }
error-letter-deadline-incomplete = En el plazo { $value } falta el día o lo que debe presentarse. Rellene ambos campos o vacíe la fila
error-letter-question-topic = La pregunta { $value } figura en un tema que no es de este período de sesiones. Elija otro, o ninguno
error-letter-question-number = Asigne a la pregunta de la fila { $value } un número entero a partir de 1
error-letter-question-twice = Dos preguntas tienen el número { $value }. Asigne otro número a una de ellas
error-letter-question-empty = La pregunta { $value } no tiene texto. Escríbalo o vacíe la fila
error-letter-question-long = La pregunta { $value } es demasiado larga. Utilice como máximo 4000 caracteres
error-letter-question-characters = La pregunta { $value } contiene un carácter que no puede imprimirse o una marca invisible que cambia el sentido de la escritura. Escríbala de nuevo
error-letter-question-kept = La pregunta { $value } mantiene una pregunta que no figura en la carta que se revisa. Elija de nuevo la carta que se revisa
error-letter-question-gone = Otra carta retiró una pregunta que esta mantiene. Modifique el borrador y examine de nuevo sus preguntas
error-letter-audience = Elija quién puede leer la carta: una carta publicada se dirige, como mínimo, a las delegaciones
error-letter-changed = El borrador se ha publicado o modificado en otra ventana. Compruebe lo que se muestra ahora
error-letter-version-language = Elija el idioma de esta versión
error-letter-version-standing = Indique si esta versión es oficial o una traducción de cortesía
error-letter-version-there = La carta ya existe en este idioma: { $value }. Elija otro idioma
error-letter-version-question = Una de las preguntas no pertenece a esta carta. Recargue la página e inténtelo de nuevo
error-letter-version-enclosure = Uno de los documentos adjuntos no pertenece a esta carta. Recargue la página e inténtelo de nuevo
## Questions raised by delegations

error-question-wording-empty = Escriba la pregunta
error-question-wording-long = La pregunta supera los { $value } caracteres. Abréviela o preséntela como declaración
error-question-wording-characters = La pregunta contiene un carácter que no puede imprimirse o una marca invisible que cambia el sentido de la escritura. Escríbala de nuevo
error-question-topic = Elija un tema de este período de sesiones, o ninguno
error-question-language = Elija el idioma de la pregunta
error-session-name-empty = Escriba el nombre del período de sesiones
error-date = Indique una fecha con año, mes y día
error-dates-reversed = El último día es anterior al primero; cambie uno de los dos
error-session-dates-reversed = El último día es anterior al primer día; cambie uno de los dos
error-zone = Escriba un huso horario en forma de continente y ciudad, por ejemplo America/New_York
error-slug-form = Utilice letras minúsculas, cifras y guiones simples entre ellas, 60 caracteres como máximo
error-slug-taken = Otro período de sesiones ya tiene esta dirección; elija una distinta
error-title-empty = Escriba el título
error-agenda-number-empty = Escriba el número del tema del programa
error-agenda-number-taken = Este período de sesiones ya tiene un tema del programa con este número
error-agenda-item-unknown = Elija un tema del programa de este período de sesiones
error-topic-unknown = Elija temas de este período de sesiones
error-meeting-outside = Elija un día de este período de sesiones
error-hour = Indique una hora entre las 00:00 y las 23:59
error-meeting-hours-reversed = La reunión terminaría antes de comenzar; cambie una de las horas
error-meeting-over = El día de esta reunión ya ha pasado; su modalidad ya no puede cambiarse
error-mode = Elija si la reunión es oficial u oficiosa y qué constancia se conserva
error-mode-same = La reunión ya tiene esta modalidad
error-participant-kind = Elija el tipo de participante
error-participant-name-empty = Escriba el nombre oficial
error-participant-code = Utilice de 2 a 20 letras, cifras y guiones, sin guion al principio ni al final
error-participant-code-taken = Otro participante ya tiene este código; elija uno distinto
error-participant-referred = Una cuenta, una pertenencia o un texto se refiere a este participante, por lo que se mantiene. Retire antes esas entradas, si también son errores
error-exercise-code = En un ejercicio, cada Estado lleva un código que no corresponde a ningún Estado real: AA, QM a QZ, XA a XZ salvo XK, o ZZ
error-state-singly = Los Estados se incorporan todos juntos, con sus nombres oficiales; utilice “Añadir los Estados Miembros y los Estados observadores”
error-roster-exercise = Este órgano es un ejercicio; no se le pueden añadir Estados reales
error-roster-complete = Ya figuran todos los Estados Miembros, los Estados observadores y los grupos regionales
error-group-name-empty = Escriba el nombre del grupo
error-group-code = Utilice de 2 a 20 letras, cifras y guiones, sin guion al principio ni al final
error-group-code-taken = Otro grupo ya tiene este código; elija uno distinto
error-group-no-member = Marque al menos un miembro
error-group-states-only = Solo pueden ser miembros los Estados de este órgano
error-group-source-empty = Indique en qué documento se enumeran estos miembros
error-group-overlap = Pertenecen al mismo tiempo a otro grupo de esta distribución: { $value }. Retírelos de aquí o elija otra distribución
error-role = Elija la función

## Faults of proposals, positions, notes, releases and imports of votes
## dynamic: named by acts and shown at the field

error-proposal-wording-empty = Escriba la propuesta
error-proposal-audience = Elija quién puede leer la propuesta
error-proposal-topic = Elija un tema de este período de sesiones, o ninguno
error-proposal-merged-from = Marque al menos dos propuestas de las que proceda el texto refundido
error-position-statement = Elija una declaración propia que no haya sido retirada
error-position-statement-own = Esta declaración está reservada a su propia delegación. Elija una que el equipo de la Presidencia pueda leer, para que pueda consultarse en qué se basa su posición
error-position-passage = Marque las palabras en que se basa su posición
error-position-gap = Marque oraciones consecutivas: un solo pasaje, sin interrupciones
error-position-stance = Elija su posición
error-position-changes = Indique qué cambios solicita
error-note-participant = Elija de quién lo ha oído
error-note-empty = Escriba la nota
error-release-empty = Describa el ámbito en sus propios términos, al menos en un idioma
error-release-audience = Elija quién puede leerlo
error-release-names = En el texto se mencionan nombres: { $value }. Marque la casilla si es deliberado, o vuelva atrás y escriba “algunas delegaciones”
error-votes-unknown-code = En el órgano no hay ningún participante con el código { $value }
error-votes-group = En el órgano ya hay un grupo { $value } en otra distribución

error-erasure-asked = Esta supresión ya se ha solicitado
error-erasure-second = Una persona de la Secretaría solicita la supresión y otra la confirma. Pida a otra persona de la Secretaría que la confirme

## Faults of accreditation
## dynamic: named by acts and shown at the field

error-accreditation-period = Elija cuánto dura la acreditación
error-accreditation-disclosure = Elija qué se divulga de las objeciones
error-accreditation-window = Indique los días para objetar, de 1 a 90
error-accreditation-name = Escriba el nombre de la organización
error-accreditation-kind = Elija lo que mejor describe a la organización
error-accreditation-consultative = Elija el estado consultivo, o “Ninguno”
error-accreditation-purpose = Escriba a qué se dedica la organización y por qué presenta la solicitud
error-accreditation-email = Escriba una dirección como nombre@example.org: la Secretaría la necesita
error-accreditation-closed = La convocatoria está cerrada. Escriba a la Secretaría
error-accreditation-full = No se pueden recibir más solicitudes aquí. Escriba a la Secretaría
error-accreditation-note = Escriba primero la nota
error-accreditation-over = Ya no se puede añadir nada a esta solicitud
error-accreditation-notes = Hay demasiadas notas sobre esta solicitud. Pónganse en contacto directamente
error-accreditation-step = Alguien ya ha seguido adelante. Abra de nuevo la página y compruébelo
error-accreditation-said = Diga por qué, en una frase
error-accreditation-none-ticked = Marque al menos una organización
error-accreditation-not-ready = Una de estas solicitudes no puede figurar en una lista: no está completa, ya figura en una o solo notifica. Desmárquela
error-accreditation-deadline = El plazo debe vencer en el futuro; elija un momento posterior
error-accreditation-too-late = El plazo para objetar ha vencido
error-accreditation-applicant-withdrew = La organización ha retirado su solicitud. Ya no hay nada que objetar
error-accreditation-objected = Ya consta una objeción de su Estado
error-accreditation-release = Elija qué se puede divulgar de su objeción
error-accreditation-not-decided = Aún no se ha establecido el resultado
error-accreditation-disclosed = La Presidencia ya ha divulgado las objeciones
error-accreditation-asked = Su Estado ya lo ha pedido
error-accreditation-not-asked = Ningún Estado Miembro lo ha pedido
error-accreditation-too-early = El plazo aún no ha vencido; espere
error-accreditation-not-over = Esta solicitud aún no ha concluido; la persona de contacto sigue siendo necesaria
error-modality = Elija quién puede, en cada línea
error-segment-early = Las delegaciones deben saberlo un día antes. Elija { $value } o más tarde
error-invited = Marque solo partes interesadas de este órgano
error-modality-file = Según las modalidades de este período de sesiones, su organización no puede presentar aportaciones por escrito ahora. Diríjase a la Secretaría
