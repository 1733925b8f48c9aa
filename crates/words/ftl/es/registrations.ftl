## The list of notes

registration-list = Notas verbales
registration-list-what = La composición de una delegación se basa en una nota verbal que una persona de la Secretaría ha cotejado y otra ha aprobado.
registration-show = Mostrar
registration-all = Todas las notas
registration-mine = A la espera de mi intervención
registration-none = Todavía no se ha registrado ninguna nota. Cada nota registrada aparecerá aquí.
registration-none-mine = Nada espera su intervención.
registration-count = { $n ->
    [one] { $n } nota verbal
    [many] { $n } de notas verbales
   *[other] { $n } notas verbales
}
registration-note = Nota
registration-whose = Delegación
registration-dated = Fecha de la nota
registration-entered = Registrada el
registration-stage = Estado
registration-waits-check = Cotejar con la nota
registration-waits-approve = Aprobar como segunda persona de la Secretaría
registration-waits-links = Entregar los enlaces de un solo uso

## Entering a note

registration-new = Registrar una nota verbal
registration-new-what = La nota designa a la jefatura de la delegación, a los demás integrantes y a quienes administran las cuentas. También puede poner fin a cuentas.
registration-for = Procedencia de la nota
registration-for-hint = Un Estado, una organización o una parte interesada, o bien la Presidencia, su equipo y la Secretaría
registration-podium = Presidencia, equipo de la Presidencia y Secretaría
registration-form-what = Registre la nota tal como está. Otra persona de la Secretaría la coteja y una segunda la aprueba; hasta entonces no se abre ninguna cuenta.
registration-podium-what = Las cuentas de la Presidencia, de su equipo y de la Secretaría también requieren la intervención de dos personas de la Secretaría. Registre la decisión o la carta en que se basan.
registration-own-what = Usted registra la nota de su propia delegación. Dos personas de la Secretaría la cotejan y la aprueban antes de que surta efecto.
registration-reference = Número de la nota
registration-reference-hint = Tal como figura en ella; si es una carta sin número, su asunto
registration-scan = Copia escaneada de la nota
registration-scan-hint = PDF, PNG o JPEG, de hasta 10 MB. Se conserva tal cual; solo la Secretaría y la delegación pueden guardarlo.
registration-scan-optional = Opcional.
registration-scan-kept = Recibido: { $name }. Elija un archivo solo para sustituirlo.
registration-persons = Personas designadas en la nota
registration-persons-hint = Deje vacías las filas que no necesite. Una delegación tiene una jefatura y alguien que administra sus cuentas; puede ser la misma persona.
registration-person = Persona { $number }
registration-person-name = Nombre
registration-choose = Elija
registration-administrator = Administra las cuentas: invita a integrantes y especialistas y cierra sus cuentas
registration-more = Más filas
registration-changes = Qué ocurre con las cuentas actuales
registration-changes-hint = Para retirar o sustituir una delegación, ponga fin a sus cuentas. Se cierran al aprobarse la nota.
registration-stays = Sigue igual
registration-ends = Termina
registration-becomes-administrator = Administra las cuentas a partir de ahora
registration-submit = Registrar la nota
registration-again = Corregir y registrar de nuevo
registration-again-why = El formulario contiene lo que se devolvió. Motivo: { $reason }
registration-submit-next = No surte efecto hasta que dos personas de la Secretaría la hayan tramitado.

## One note

registration-scan-save = Guardar la copia
registration-scan-none = Ninguna
registration-persons-count = { $n ->
    [one] { $n } persona
    [many] { $n } de personas
   *[other] { $n } personas
}
registration-mail = Dirección de correo electrónico
registration-other-checks = Otra persona de la Secretaría coteja estos datos con la nota: usted los introdujo.
registration-other-approves = Una segunda persona de la Secretaría debe aprobarla: usted la cotejó.
registration-check-title = Cotejar con la nota
registration-check-what = Guarde la copia y coteje número, fecha, nombres y funciones. En caso de duda, llame a la misión a un número que usted conozca.
registration-check = La nota y los datos introducidos coinciden
registration-approve-title = Aprobar como segunda persona de la Secretaría
registration-approve-what = Las cuentas a las que la nota pone fin se cierran de inmediato. Después se puede invitar a las personas designadas. Se informa a la delegación.
registration-approve = Aprobar
registration-return-title = La nota y los datos introducidos difieren
registration-reason = Motivo
registration-reason-hint = La delegación lo leerá.
registration-return = Devolver
registration-invite = Crear el enlace de un solo uso
registration-history = Historial
registration-was-submitted = Registrada
registration-was-checked = Cotejada con la nota
registration-was-approved = Aprobada
registration-was-returned = Devuelta
registration-was-returned-why = Devuelta: { $reason }
registration-remains-title = Lo que sigue siendo posible
registration-remains = Ninguna cuenta de la Secretaría puede por sí sola incorporar a alguien a una delegación. Dos personas de la Secretaría de común acuerdo podrían, y quien entrega un enlace podría usarlo antes. La delegación ve todas las notas que le conciernen, y todo consta en el registro.

## How far it has come
## dynamic: used by lists and pages as registration-stage-<stage>

registration-stage-submitted = Registrada; la coteja otra persona de la Secretaría
registration-stage-checked = Cotejada; la aprueba una segunda persona de la Secretaría
registration-stage-approved = Aprobada; nadie tiene enlace todavía
registration-stage-invited = Aprobada; nadie ha accedido todavía
registration-stage-active = Activa
registration-stage-done = Cumplida
registration-stage-ended = Sin efecto: todas sus cuentas están cerradas
registration-stage-returned = Devuelta

## What has become of a person
## dynamic: used by the page as registration-presence-<presence>

registration-presence-waits = Sin enlace todavía
registration-presence-invited = Con enlace; todavía no ha accedido
registration-presence-active = Ha accedido
registration-presence-closed = Cuenta cerrada

## The delegation’s own page

delegation-title = Nuestra delegación
delegation-title-others = Nuestra representación
delegation-what = Fuera de ella, solo la Secretaría ve estos nombres.
delegation-invite = Invitar a alguien
delegation-invite-what = Usted recibe un enlace de un solo uso para entregarlo. La jefatura de la delegación y quienes administran las cuentas se designan por nota verbal.
delegation-role-hint = Quien actúa como especialista lee lo mismo que los integrantes y toma notas, pero no hace nada en nombre del Estado.
delegation-administrator = administra las cuentas
delegation-by-note = Por nota verbal
delegation-notes = Notas verbales que nos conciernen
delegation-notes-what = Si alguna no es suya, diríjase de inmediato a la Secretaría.
delegation-notes-none = Aquí aparecerá cada nota verbal relativa a su delegación.
