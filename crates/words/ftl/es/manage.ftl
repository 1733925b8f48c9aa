## What the podium enters

manage-title = Gestionar este órgano
manage-what = Introduzca aquí los períodos de sesiones, las reuniones y los participantes. Todo lo que introduzca queda consignado en el registro.
manage-this-session = Este período de sesiones
manage-body = El órgano
manage-participants = Participantes
manage-accounts = Cuentas
manage-accounts-open = Ver las cuentas
manage-count-meetings = { $n ->
    [one] { $n } reunión
    [many] { $n } de reuniones
   *[other] { $n } reuniones
}
manage-count-agenda = { $n ->
    [one] { $n } tema del programa
    [many] { $n } de temas del programa
   *[other] { $n } temas del programa
}
manage-count-topics = { $n ->
    [one] { $n } tema de debate
    [many] { $n } de temas de debate
   *[other] { $n } temas de debate
}
manage-count-participants = { $n ->
    [one] { $n } participante
    [many] { $n } de participantes
   *[other] { $n } participantes
}
manage-count-groups = { $n ->
    [one] { $n } grupo
    [many] { $n } de grupos
   *[other] { $n } grupos
}
manage-roster-what = Se incorporan de una vez todos los Estados Miembros y Estados observadores, con los cinco grupos regionales, sus fechas y sus fuentes. Lo que ya existe queda como está.
manage-roster-add = Añadir los Estados Miembros y los Estados observadores

## Forms in general

manage-original-language = Idioma en el que escribe los nombres
manage-other-languages = En otros idiomas (opcional)

## Session

manage-add-session = Añadir un período de sesiones
manage-session-what = Cada período de sesiones tiene su propia página, sus cartas, sus preguntas y sus declaraciones.
manage-session-name = Nombre del período de sesiones
manage-session-name-hint = Tal como figura en los documentos, por ejemplo “Cuarto período de sesiones sustantivo”
manage-session-kind = Tipo de período de sesiones
manage-first-day = Primer día
manage-last-day = Último día
manage-place = Lugar (opcional)
manage-place-hint = Por ejemplo, “Sala de Conferencias 4, Nueva York”
manage-zone = Huso horario de las reuniones
manage-zone-hint = Continente y ciudad, por ejemplo America/New_York o Africa/Nairobi
manage-slug = Dirección web (opcional)
manage-slug-hint = Letras minúsculas, cifras y guiones. Si se deja vacía, se forma a partir del nombre.

## Mandate

manage-add-mandate = Añadir un mandato
manage-mandate = Mandato
manage-mandate-what = La resolución o decisión en virtud de la cual actúa el órgano figura en la página de cada período de sesiones.
manage-mandate-symbol = Signatura del documento
manage-mandate-symbol-hint = Por ejemplo, A/RES/75/240
manage-mandate-optional = Por ejemplo, A/RES/75/240. Puede dejar el mandato vacío y añadirlo más tarde.
manage-mandate-title = Título del documento
manage-adopted-on = Fecha de aprobación (opcional)
manage-quote = Pasaje que establece el mandato (opcional)
manage-quote-hint = Palabra por palabra, tal como se cita en la página del período de sesiones

## Meeting, agenda item, topic

manage-add-meeting = Añadir una reunión
manage-meeting-what = Cada reunión indica en su página si es oficial u oficiosa y qué constancia se conserva de ella.
manage-day = Día
manage-begins = Comienza a las
manage-ends = Termina a las
manage-hours-hint = Según el huso horario de { $zone }, por ejemplo 10:00
manage-mode = Modalidad
manage-regime = Qué constancia se conserva y quién puede citar
manage-regime-default = Lo habitual: acta oficial si la reunión es oficial; privada, sin atribución, si es oficiosa
manage-topics = Temas que se examinan
manage-heading = Encabezamiento (opcional)
manage-heading-hint = Si la reunión tiene un título propio
manage-add-agenda = Añadir un tema del programa
manage-agenda-what = Los temas del programa figuran en la página del período de sesiones en el orden en que se añaden.
manage-number = Número
manage-number-hint = Tal como está impreso, por ejemplo 3 o 5 a)
manage-item-title = Título del tema del programa
manage-add-topic = Añadir un tema de debate
manage-topic-what = Las preguntas, las propuestas y las reuniones se ordenan por temas.
manage-topic-title = Título del tema de debate
manage-agenda-item = Tema del programa
manage-no-item = Ningún tema del programa

## Participant, group

manage-add-participant = Añadir una organización o parte interesada
manage-participant-what = Aparece en la lista de participantes; la Secretaría abre las cuentas de sus representantes.
manage-kind = Tipo de participante
manage-code = Código abreviado
manage-code-hint = De 2 a 20 letras, cifras y guiones; figura en direcciones web y archivos
manage-name = Nombre
manage-name-hint = El nombre oficial completo
manage-add-group = Añadir un grupo de Estados
manage-group-what = Las pertenencias a un grupo tienen fechas y una fuente. Un Estado no puede pertenecer al mismo tiempo a dos grupos de una misma distribución.
manage-group-name = Nombre del grupo
manage-partition = Distribución (opcional)
manage-partition-hint = Los grupos entre los que se reparten los Estados forman una misma distribución, por ejemplo “regional”. Si se deja vacía, el grupo figura por separado, como los grupos políticos.
manage-governs = Uso en el análisis
manage-governs-hint = En ese caso, los ámbitos de convergencia se clasifican también según este grupo.
manage-governs-yes = Este grupo rige el análisis
manage-members = Miembros
manage-since = Miembros desde (opcional)
manage-since-hint = Se aplica a todos los miembros marcados más arriba
manage-until = Miembros hasta (opcional)
manage-until-hint = Solo para una pertenencia que haya terminado
manage-source = Fuente
manage-source-hint = El documento en que se enumeran estos miembros

## Accounts

manage-accounts-what = Cada persona tiene una sola cuenta, en una sola función. Las cuentas se abren por nota verbal y con la intervención de dos personas de la Secretaría. Los nombres solo los ven su propia organización y la Secretaría.
manage-accounts-counted = { $n ->
    [one] { $n } cuenta
    [many] { $n } de cuentas
   *[other] { $n } cuentas
}
manage-no-account = Todavía no hay ninguna cuenta abierta. Cada cuenta aparecerá aquí cuando se apruebe su nota verbal.
manage-role = Función
manage-participant = Participante
manage-person = Nombre
manage-person-name = Nombre de la persona
manage-person-name-hint = Solo se muestra a su propia organización y a la Secretaría
manage-email = Dirección de correo electrónico (opcional)
manage-email-hint = Permite asegurar que nadie tenga dos cuentas.
manage-language = Idioma
manage-state = Situación
manage-state-closed = Cerrada el { $date }
manage-state-seen = Último acceso el { $date }
manage-state-long = Sin acceso desde hace más de noventa días
manage-state-link = Sin acceso todavía; enlace válido hasta el { $date }
manage-state-no-link = Sin acceso todavía; el enlace ha caducado
manage-actions = Qué puede hacer
manage-new-link = Crear un nuevo enlace
manage-close = Cerrar la cuenta
manage-close-title = ¿Cerrar esta cuenta?
manage-close-what = El acceso de la persona se interrumpe de inmediato y no puede restablecerse. Lo que hizo permanece en el registro.
manage-sign-out = Cerrar el acceso en todas partes
manage-sign-out-title = ¿Cerrar el acceso de esta persona en todas partes?
manage-sign-out-what = El acceso de la persona se cierra de inmediato en todos sus navegadores. Puede volver a entrar con una llave de acceso.
manage-link-title = El enlace de un solo uso
manage-link-what = Entréguelo personalmente. Solo se muestra ahora: cuando usted salga de esta página, nadie podrá volver a leerlo.
manage-link-label = Enlace
manage-link-hint = Selecciónelo y cópielo. Funciona una sola vez, en un plazo de tres días; quien lo utilice creará la llave de acceso de esta cuenta.
manage-link-done = He copiado el enlace

## Setting up

manage-set-up = Configurar Comity
manage-set-up-what = Este servidor está vacío. Introduzca los nombres que se piden a continuación; todo lo demás puede añadirse más tarde. El enlace que utilizó dejará de funcionar cuando envíe esta página.
manage-set-up-send = Configurar
manage-body-name = Nombre del órgano
manage-body-name-hint = Tal como figura en los documentos
manage-first-session = Primer período de sesiones
manage-first-people = Primeras cuentas
manage-officer-name = Su nombre
manage-officer-name-hint = Usted será la primera persona de la Secretaría con cuenta y creará su llave de acceso en la página siguiente.
manage-second-name = Nombre de la segunda persona de la Secretaría
manage-second-name-hint = Las delegaciones las registran dos personas de la Secretaría. Usted recibe un enlace de un solo uso para entregarlo.
manage-chair-name = Nombre de quien ejerce la Presidencia
manage-chair-name-hint = Usted recibe un enlace de un solo uso para entregarlo a la Presidencia.
manage-ready = Comity está listo para su uso
manage-ready-what = Copie los enlaces de la Presidencia y de la segunda persona de la Secretaría antes de salir de esta página; no volverán a mostrarse. Cree después su propia llave de acceso: con ella accederá.
manage-chair-link = Enlace de un solo uso de la Presidencia
manage-second-link = Enlace de un solo uso de la segunda persona de la Secretaría
manage-second-link-hint = Entréguelo personalmente y no lo use: deben ser dos personas distintas.
manage-own-link = Su propio enlace de un solo uso
manage-own-link-hint = Consérvelo hasta crear su llave de acceso. Si pierde ambos, reinicie el servidor: mientras nadie tenga una llave de acceso, muestra uno nuevo.
manage-next = Próximos pasos
manage-next-participants = Añada los Estados Miembros y los Estados observadores, las organizaciones y las partes interesadas.
manage-next-meetings = Introduzca el programa, los temas y las reuniones.
manage-next-accounts = Registre las notas verbales de las delegaciones; una segunda persona de la Secretaría las aprueba.

## Recoveries: two officers let somebody back in

manage-recoveries = Restablecimientos del acceso
manage-recoveries-what = Quien ha perdido todas sus llaves de acceso recupera el acceso mediante dos personas de la Secretaría que actúan conjuntamente, nunca mediante una sola ni por correo. Antes de aprobar, llame a la misión a un número que ya conociera: solo así se descubre una nota verbal falsa.
manage-no-recovery = No hay ningún restablecimiento en curso. Se abre desde la lista de cuentas.
manage-recoveries-counted = { $n ->
    [one] { $n } restablecimiento en curso
    [many] { $n } de restablecimientos en curso
   *[other] { $n } restablecimientos en curso
}
manage-recoveries-own = Si nadie de ustedes lo solicitó, pónganle fin y diríjanse de inmediato a la Secretaría.
manage-recover = Restablecer el acceso
manage-recover-title = Restablecer el acceso a la cuenta de { $name }
manage-recover-what = Otra persona de la Secretaría debe aprobarlo. Entonces dejan de valer las llaves de acceso anteriores, se cierran los accesos y, un día después, puede crearse un nuevo enlace. Se informa ahora a la delegación y a toda la Secretaría.
manage-recover-send = Abrir el restablecimiento
manage-recovery-reason = Motivo
manage-recovery-reason-hint = Qué ocurrió con las llaves de acceso, por ejemplo “Teléfono perdido el 3 de diciembre”
manage-recovery-ground = En qué se basa
manage-recovery-ground-hint = El número y la fecha de la nota verbal, o quién se presentó en persona
manage-recovery-desk = En el mostrador de inscripción
manage-recovery-desk-hint = Solo durante un período de sesiones. La otra persona de la Secretaría debe aprobarlo en quince minutos; el enlace puede crearse entonces de inmediato.
manage-recovery-desk-yes = La persona está presente y he visto su pase o su pasaporte
manage-recovery-opened = En espera de una segunda persona de la Secretaría
manage-recovery-opened-desk = En espera de una segunda persona de la Secretaría, durante quince minutos
manage-recovery-lapsed = Se superó el plazo; ábralo de nuevo
manage-recovery-waiting = Aprobado; el enlace puede crearse a partir del { $time }
manage-recovery-ready = El enlace puede crearse
manage-recovery-approve = Aprobar
manage-recovery-link = Crear el enlace
manage-recovery-cancel = Ponerle fin
manage-approve-title = ¿Aprobar este restablecimiento?
manage-approve-what = Las llaves de acceso y los enlaces anteriores de esta cuenta dejan de valer de inmediato y se cierran sus accesos. Salvo que la persona esté en el mostrador de inscripción, solo un día después puede crearse un nuevo enlace.

## Erasing what is known of a person

manage-erase = Suprimir los datos personales
manage-erase-title = ¿Suprimir lo que se sabe de esta persona?
manage-erase-what = Desaparecen el nombre, la dirección, los borradores y los avisos, y lo que el registro contiene sobre la persona no podrá volver a abrirse jamás. Los actos permanecen, con la calidad en que se realizaron, y cada prueba sigue siendo válida. Es irreversible. Los datos contenidos en las copias de seguridad desaparecen con ellas.
manage-erase-two = Debe confirmarlo una segunda persona de la Secretaría.
manage-erase-ask = Solicitar la supresión
manage-erase-mine = Usted solicitó esta supresión el { $time }. Debe confirmarla otra persona de la Secretaría.
manage-erase-theirs = Otra persona de la Secretaría solicitó esta supresión el { $time }.
manage-erase-confirm = Suprimir definitivamente
manage-erase-refuse = No suprimir
manage-erase-drop = Retirar la solicitud
manage-erase-done = Los datos de esta persona se suprimieron el { $time }.
manage-erased = Nombre suprimido
