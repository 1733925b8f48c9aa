## Accreditation of stakeholders: the page for everybody

accreditation-title = Acreditación de las partes interesadas
accreditation-what = Cómo participan las empresas, las organizaciones no gubernamentales y las instituciones académicas.
accreditation-no-call = Todavía no hay convocatoria. Aparecerá aquí en cuanto la Secretaría la publique.
accreditation-call-open = Las organizaciones pueden presentar su solicitud del { $first } al { $last }.
accreditation-call-ahead = Las organizaciones podrán presentar su solicitud del { $first } al { $last }.
accreditation-call-over = La convocatoria está cerrada. Estuvo abierta del { $first } al { $last }.
accreditation-apply = Solicitar la acreditación
accreditation-office = Solicitudes y resultados
accreditation-applications = Solicitudes
accreditation-circulate = Distribuir una lista a los Estados
accreditation-call = Fechas y normas de la convocatoria
accreditation-lists = Listas distribuidas a los Estados
accreditation-no-list = Todavía no se ha distribuido ninguna lista. Cuando la Secretaría distribuya una, aparecerá aquí y se le avisará en su página de hoy.
accreditation-col-list = Lista
accreditation-circulated = Distribuida el
accreditation-deadline = Los Estados pueden objetar hasta el
accreditation-deadline-hour = Hora límite
accreditation-state = Estado
accreditation-list = Lista { $number }
accreditation-list-open = Los Estados pueden objetar
accreditation-list-waits = El plazo ha vencido; aún no se ha establecido el resultado
accreditation-list-decided = El resultado está establecido
accreditation-how = Cómo se acreditan las organizaciones
accreditation-how-notify = Las organizaciones reconocidas como entidades consultivas por el Consejo Económico y Social notifican a la Secretaría. No están sujetas al criterio de no objeción.
accreditation-how-others = Todas las demás se admiten con arreglo al criterio de no objeción: su lista se distribuye a los Estados y los Estados Miembros pueden objetar dentro de un plazo.
accreditation-how-silence = En este procedimiento, por su propia norma, el Estado que no responde dentro del plazo no objeta. En ningún otro lugar el silencio se interpreta como una posición.
accreditation-who = Ver quién participa
accreditation-waiting = { $n ->
    [one] { $n } solicitud en espera de la Secretaría
    [many] { $n } de solicitudes en espera de la Secretaría
   *[other] { $n } solicitudes en espera de la Secretaría
}
accreditation-admitted = { $n ->
    [one] { $n } organización acreditada
    [many] { $n } de organizaciones acreditadas
   *[other] { $n } organizaciones acreditadas
}

## How long
## dynamic: used by forms and pages as accreditation-period-<code>

accreditation-period-session = La acreditación vale para este período de sesiones.
accreditation-period-body = La acreditación vale mientras duren los trabajos del órgano.

## What is disclosed of objections
## dynamic: used by forms and pages as accreditation-disclosure-<code>

accreditation-disclosure-result = De las objeciones no se divulga nada más que el resultado. El equipo de la Presidencia las conoce.
accreditation-disclosure-on-request = A petición de un Estado Miembro, la Presidencia comunica a los Estados qué Estados objetaron a qué organización, con los motivos que se hayan dado voluntariamente.
accreditation-disclosure-open = Una vez establecido el resultado, todas las objeciones y sus motivos quedan a disposición de los Estados.

## The call

accreditation-call-what = La Secretaría los fija según lo decidido por el órgano. Un cambio de la última norma no afecta a las listas ya distribuidas.
accreditation-call-send = Guardar la convocatoria
accreditation-opens = Primer día para presentar solicitudes
accreditation-closes = Último día para presentar solicitudes
accreditation-period = Duración de la acreditación
accreditation-window = Días para objetar
accreditation-window-hint = Desde la distribución hasta el vencimiento, de 1 a 90. Cada lista puede tener su propio plazo.
accreditation-disclosure = Qué se divulga de las objeciones
accreditation-disclosure-hint = Según lo decidido por el órgano. Los Estados lo leen antes de objetar.

## The application

accreditation-apply-what = No se necesita cuenta. Escriba en cualquiera de los seis idiomas. Los Estados que se pronuncian sobre su solicitud leen todo salvo la persona de contacto, que solo ve la Secretaría.
accreditation-apply-send = Enviar la solicitud
accreditation-name = Organización
accreditation-organization = La organización
accreditation-name-hint = El nombre oficial completo
accreditation-kind = Lo que mejor la describe
accreditation-consultative = Estado consultivo ante el Consejo Económico y Social
accreditation-consultative-hint = La Secretaría lo comprueba en la lista de organizaciones no gubernamentales reconocidas como entidades consultivas.
accreditation-seat = Sede (opcional)
accreditation-seat-hint = Ciudad y país
accreditation-purpose = A qué se dedica y por qué presenta la solicitud
accreditation-purpose-hint = Cómo se relaciona su labor con la de este órgano. Como máximo, 3.000 caracteres.
accreditation-contact = Persona de contacto
accreditation-contact-hint = Solo la ve la Secretaría
accreditation-email = Dirección de correo electrónico

## Consultative status
## dynamic: used by forms and pages as accreditation-consultative-<code>

accreditation-consultative-none = Ninguno
accreditation-consultative-general = Carácter consultivo general
accreditation-consultative-special = Carácter consultivo especial
accreditation-consultative-roster = Incluida en la Lista

## The receipt

accreditation-receipt = Recibo de una solicitud
accreditation-receipt-number = Solicitud de acreditación { $number }
accreditation-decision-document = Documento de la decisión
accreditation-told-objections = Estados que le dan a conocer su objeción
accreditation-no-reason = No se dio ningún motivo
accreditation-notes = Notas entre la Secretaría y la organización
accreditation-no-note = Nada por ahora. Si la Secretaría necesita algo más, su pregunta aparecerá aquí.
accreditation-answer = Responder o añadir algo
accreditation-answer-hint = Su solicitud queda como la escribió; esto se añade.
accreditation-answer-send = Enviar a la Secretaría
accreditation-withdraw = Retirar la solicitud
accreditation-withdraw-title = ¿Retirar su solicitud?
accreditation-withdraw-what = La solicitud de { $name } no seguirá adelante. Si figura en una lista distribuida, los Estados leerán en ella que usted retiró la solicitud. El retiro es definitivo; puede presentar otra solicitud mientras la convocatoria esté abierta.
accreditation-yours = Su solicitud tal como se envió
accreditation-applied = Recibida el
accreditation-keep = Conserve este enlace
accreditation-keep-hint = Es la única forma de volver a esta página. Nadie podrá dársela de nuevo y no se envían correos: consulte aquí.

## How far an application has come, as the organization reads it
## dynamic: used by the receipt as accreditation-told-<code>

accreditation-told-received = Su solicitud se ha recibido. La Secretaría comprueba si está completa.
accreditation-told-checked = Su solicitud está completa.
accreditation-told-listed = Su solicitud se ha distribuido a los Estados.
accreditation-told-admitted = Su organización está acreditada. La Secretaría entregará a la persona de contacto un enlace de acceso de un solo uso.
accreditation-told-not-admitted = Su organización no ha sido admitida.
accreditation-told-set-aside = La Secretaría no ha dado curso a su solicitud.
accreditation-told-withdrawn = Ha retirado su solicitud.
accreditation-told-ended = Se ha retirado la acreditación de su organización.

## The same, as others read it
## dynamic: used by lists as accreditation-standing-<code>

accreditation-standing-received = Recibida
accreditation-standing-checked = Completa
accreditation-standing-listed = Distribuida a los Estados
accreditation-standing-admitted = Acreditada
accreditation-standing-not-admitted = No admitida
accreditation-standing-set-aside = Sin curso
accreditation-standing-withdrawn = Retirada por la organización
accreditation-standing-ended = Acreditación retirada

## The Secretariat’s part

accreditation-applications-what = La Secretaría comprueba que cada solicitud esté completa y no se repita. No corrige nada de lo escrito por la organización: pregunta.
accreditation-no-application = Ninguna organización ha presentado solicitud todavía. Las solicitudes aparecen aquí mientras la convocatoria está abierta.
accreditation-counted = { $n ->
    [one] { $n } solicitud
    [many] { $n } de solicitudes
   *[other] { $n } solicitudes
}
accreditation-number = Número
accreditation-double = Nombre repetido
accreditation-application = Solicitud { $number }
accreditation-same-name = La solicitud { $number } lleva el mismo nombre
accreditation-said = Qué se comunica a la organización
accreditation-said-hint = Una frase. Figura en la página del recibo.
accreditation-check = Completa: puede seguir adelante
accreditation-notified = Acreditar: ha notificado
accreditation-account = Registrar la carta que designa a sus representantes
accreditation-decide = El órgano decidió otra cosa
accreditation-decide-what = { $name } no fue admitida porque un Estado objetó. Queda acreditada si el órgano lo decidió formalmente; indique el documento.
accreditation-decide-send = Acreditar en virtud de esta decisión
accreditation-set-aside = No dar curso a la solicitud
accreditation-set-aside-what = La solicitud de { $name } no seguirá adelante. La organización lee el porqué.
accreditation-end = Retirar la acreditación
accreditation-end-what = { $name } deja de participar: desde entonces sus representantes leen lo que lee el público. Lo presentado permanece. Se avisa a los Estados.
accreditation-forget = Borrar la persona de contacto
accreditation-ask = Preguntar a la organización
accreditation-ask-hint = Lo lee en la página de su recibo; no se envía correo.
accreditation-ask-send = Enviar la pregunta
accreditation-document-optional = Signatura del documento (opcional)
accreditation-nothing-ready = Ninguna solicitud está lista. Marque primero como completas las que lo estén.
accreditation-circulate-what = Se avisa de inmediato a todas las delegaciones. Desde entonces la lista no cambia; los Estados Miembros pueden objetar hasta que venza el plazo.
accreditation-circulate-send = Distribuir la lista
accreditation-organizations = Organizaciones

## A list

accreditation-outcome-what = El plazo ha vencido. Se admite a las organizaciones a las que ningún Estado objeta; a las demás no. Usted sabrá quién es admitido, no quién objetó.
accreditation-outcome = Establecer el resultado
accreditation-asked-by = Estados que pidieron la divulgación: { $states }
accreditation-ask-disclosure-what = Su Estado puede preguntar a la Presidencia qué Estados objetaron a qué organización. Todos los Estados leen entonces la respuesta; solo el equipo de la Presidencia sabe que lo pidió.
accreditation-ask-disclosure = Pedir la divulgación a la Presidencia
accreditation-disclose-what = Todas las delegaciones leerán qué Estados objetaron a qué organización y los motivos que esos Estados permitieron divulgar.
accreditation-disclose = Divulgar las objeciones a los Estados
accreditation-disclosed-on = La Presidencia divulgó las objeciones el { $time }.
accreditation-objects = Objeción: { $state }
accreditation-withdrawn = Retirada
accreditation-object = Objetar
accreditation-withdraw-objection = Retirar nuestra objeción
accreditation-object-title = Objeción a { $name }
accreditation-object-what = Objeta usted en nombre de { $state }. Se pide a los Estados que objeten con moderación. Puede retirar la objeción hasta que venza el plazo.
accreditation-object-send = Objetar en nombre de nuestro Estado
accreditation-reason = Motivo (opcional)
accreditation-reason-hint = El equipo de la Presidencia lo lee en todo caso.
accreditation-release = Qué se puede divulgar de su objeción
accreditation-objected-by = { $n ->
    [one] { $n } Estado objetó
    [many] { $n } de Estados objetaron
   *[other] { $n } Estados objetaron
}
accreditation-objected-some = Algunas delegaciones objetaron

## What a State lets be known
## dynamic: used by forms and pages as accreditation-release-<code>

accreditation-release-rule = Solo lo que la norma divulga, sin el motivo
accreditation-release-reason = También el motivo, cuando la norma divulgue la objeción
accreditation-release-applicant = Nuestro nombre y motivo a todos los Estados y a la organización

## What stakeholders may do, by kind of meeting

modality-title = Qué pueden hacer las partes interesadas
modality-what = Las modalidades acordadas por el órgano rigen las sesiones oficiales.
modality-informal-what = Cada sesión oficiosa indica en su página quién puede asistir, intervenir y presentar aportaciones: las partes interesadas que invita la Presidencia, acreditadas o no. Toda ampliación se comunica a las delegaciones un día antes de surtir efecto.
modality-texts = Los textos reservados a las delegaciones no están abiertos a las partes interesadas.
modality-sitting = Tipo de sesión

## dynamic: used by forms and pages as modality-<activity>

modality-attend = Asistir
modality-speak = Intervenir
modality-file = Presentar aportaciones por escrito

## dynamic: used by pages as modality-sitting-<code>

modality-sitting-formal = Sesión oficial
modality-sitting-dedicated = Sesión oficial dedicada a las partes interesadas
modality-sitting-informal = Sesión oficiosa, salvo anuncio en contrario

## dynamic: used by forms and pages as modality-circle-<code>

modality-circle-nobody = Ninguna parte interesada
modality-circle-invited = Partes interesadas que invita la Presidencia
modality-circle-accredited = Partes interesadas acreditadas
modality-circle-both = Partes interesadas acreditadas y las que invita la Presidencia

## Setting them

modality-set = Fijar qué pueden hacer las partes interesadas
modality-set-what = Según lo decidido por el órgano. Las modalidades de abril de 2022 se aplican hasta que las cambie.
modality-set-send = Guardar las modalidades

## At a meeting

modality-at-meeting = Partes interesadas en esta sesión
modality-is-dedicated = Esta sesión está dedicada a las partes interesadas.
modality-ahead = Anunciado, con efecto a partir del { $time }:
modality-invited = La Presidencia invita a { $names }.
modality-announce = Anunciar quién puede asistir, intervenir y presentar aportaciones
modality-announce-what = Lo que restringe surte efecto de inmediato. Lo que amplía se comunica ahora a todas las delegaciones y surte efecto como mínimo un día después.
modality-announce-send = Anunciar
modality-while-informal = Mientras la sesión sea oficiosa
modality-while-formal = Mientras la sesión sea oficial
modality-dedicated = Dedicada a las partes interesadas (opcional)
modality-when = A partir de cuándo
modality-day = Día (opcional)
modality-day-hint = Si se deja vacío, surte efecto lo antes posible.
modality-hour = Hora (opcional)
modality-invite = Indicar a quién invita la Presidencia
modality-invite-what = Marque las partes interesadas que la Presidencia invita a esta sesión, acreditadas o no. Se les avisa.
modality-nobody-there = Todavía no participa ninguna parte interesada. Añada en “Gestión” las que invita la Presidencia.
modality-invite-send = Guardar las invitaciones
modality-stakeholders = Partes interesadas

## What the reader may do here
## dynamic: used by a meeting’s page as modality-may-<activity> and modality-may-not-<activity>

modality-may-attend = Puede asistir.
modality-may-speak = Puede intervenir.
modality-may-file = Puede presentar aportaciones por escrito.
modality-may-not-attend = No puede asistir.
modality-may-not-speak = No puede intervenir.
modality-may-not-file = No puede presentar aportaciones por escrito.
