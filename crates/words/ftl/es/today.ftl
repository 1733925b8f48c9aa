## The Today page

today-title = Hoy, { $date }
today-next = Próxima reunión:
today-no-next = No hay prevista ninguna otra reunión en este período de sesiones.
today-main-chair = Abrir la vista de trabajo
today-main-secretariat = Gestionar este órgano
today-main-contributor = Presentar una declaración
today-main-expert = Leer las preguntas
today-waiting = Asuntos pendientes
today-nothing-waits = En este momento no tiene asuntos pendientes. Aquí aparecerán los avisos, los borradores, las preguntas abiertas y otras tareas.
today-since = Desde su última visita, el { $date }
today-so-far = Hasta ahora
today-nothing-new = No hay novedades que usted pueda consultar. Aquí aparecerán las nuevas cartas, los ámbitos dados a conocer, las preguntas y las declaraciones.
today-notices = Avisos
today-no-notice = Todavía no hay avisos. Cuando otro participante mencione a su delegación u organización, o cuando la Presidencia publique o dé a conocer algo, se le informará aquí.
today-unread = { $n ->
    [one] { $n } aviso nuevo.
    [many] { $n } de avisos nuevos.
   *[other] { $n } avisos nuevos.
}
today-mark-read = Marcar todos como leídos
today-earlier = Avisos anteriores
today-remove-us = Retirar la adhesión de mi Estado ({ $state }) a la declaración { $number }
today-no-participant = Añadir los participantes
today-no-meeting = Introducir las reuniones de este período de sesiones
today-since-what = Nadie más que usted ve cuándo estuvo aquí.
today-seen = He visto todo lo anterior
today-deadlines = Plazos
today-no-deadline = No hay plazos pendientes. Aquí aparecerán los que fijen las cartas.
today-by = Hasta el final del { $date } ({ $city })
today-objections-until = Lista { $number } de organizaciones: su Estado puede objetar hasta el { $time }
today-outcome-due = Lista { $number } de organizaciones: el plazo ha vencido, establezca el resultado
today-disclosure-asked = Lista { $number } de organizaciones: un Estado Miembro le pide que divulgue las objeciones
today-coming = Reuniones siguientes

## Counts
## dynamic: used by the Today page with a count

today-questions-ours = { $n ->
    [one] { $n } pregunta que su delegación no ha respondido
    [many] { $n } de preguntas que su delegación no ha respondido
   *[other] { $n } preguntas que su delegación no ha respondido
}
today-questions-nobody = { $n ->
    [one] { $n } pregunta que nadie ha respondido
    [many] { $n } de preguntas que nadie ha respondido
   *[other] { $n } preguntas que nadie ha respondido
}
today-unreleased = { $n ->
    [one] { $n } propuesta de la que no se ha dado nada a conocer
    [many] { $n } de propuestas de las que no se ha dado nada a conocer
   *[other] { $n } propuestas de las que no se ha dado nada a conocer
}
today-never-signed-in = { $n ->
    [one] { $n } cuenta que todavía no se ha utilizado
    [many] { $n } de cuentas que todavía no se han utilizado
   *[other] { $n } cuentas que todavía no se han utilizado
}
today-without-account = { $n ->
    [one] { $n } participante sin cuenta
    [many] { $n } de participantes sin cuenta
   *[other] { $n } participantes sin cuenta
}
today-registrations-approve = { $n ->
    [one] { $n } nota verbal espera a una segunda persona de la Secretaría
    [many] { $n } de notas verbales esperan a una segunda persona de la Secretaría
   *[other] { $n } notas verbales esperan a una segunda persona de la Secretaría
}
today-registrations-check = { $n ->
    [one] { $n } nota verbal por cotejar
    [many] { $n } de notas verbales por cotejar
   *[other] { $n } notas verbales por cotejar
}
today-registrations-links = { $n ->
    [one] { $n } nota verbal aprobada designa a personas sin enlace
    [many] { $n } de notas verbales aprobadas designan a personas sin enlace
   *[other] { $n } notas verbales aprobadas designan a personas sin enlace
}
today-new-statements = { $n ->
    [one] { $n } declaración nueva
    [many] { $n } de declaraciones nuevas
   *[other] { $n } declaraciones nuevas
}
today-new-questions = { $n ->
    [one] { $n } pregunta planteada por una delegación
    [many] { $n } de preguntas planteadas por delegaciones
   *[other] { $n } preguntas planteadas por delegaciones
}
today-new-positions = { $n ->
    [one] { $n } posición confirmada
    [many] { $n } de posiciones confirmadas
   *[other] { $n } posiciones confirmadas
}
today-draft-statement = Una declaración iniciada y no presentada
today-draft-paper = Un documento iniciado y no presentado
today-draft-proposal = Una propuesta iniciada y no presentada
today-draft-question = Una pregunta iniciada y no planteada
today-draft-letter = Una carta iniciada y no guardada
today-second-passkey = Añada una segunda llave de acceso, por si pierde la primera
today-recovery-second = El restablecimiento del acceso a la cuenta de { $name } espera a una segunda persona de la Secretaría
today-recovery-ready = El enlace para { $name } puede crearse
today-days-left = { $n ->
    [0] Hoy
    [1] Mañana
    [one] Dentro de { $n } día
    [many] Dentro de { $n } de días
   *[other] Dentro de { $n } días
}
today-unread-wait = { $n ->
    [one] { $n } aviso sin leer
    [many] { $n } de avisos sin leer
   *[other] { $n } avisos sin leer
}
today-ascribed = { $n ->
    [one] { $n } posición que se le atribuye por una declaración que le nombra: examínela y corríjala si no es la suya
    [many] { $n } de posiciones que se le atribuyen por declaraciones que le nombran: examínelas y corrija las que no sean suyas
   *[other] { $n } posiciones que se le atribuyen por declaraciones que le nombran: examínelas y corrija las que no sean suyas
}
today-no-position = { $n ->
    [one] { $n } propuesta sobre la que no consta ninguna posición suya
    [many] { $n } de propuestas sobre las que no consta ninguna posición suya
   *[other] { $n } propuestas sobre las que no consta ninguna posición suya
}
today-convergent = { $n ->
    [one] { $n } ámbito convergente del que no se ha dado a conocer nada
    [many] { $n } de ámbitos convergentes de los que no se ha dado a conocer nada
   *[other] { $n } ámbitos convergentes de los que no se ha dado a conocer nada
}
today-new-letters = { $n ->
    [one] { $n } carta nueva de la Presidencia
    [many] { $n } de cartas nuevas de la Presidencia
   *[other] { $n } cartas nuevas de la Presidencia
}
today-new-areas = { $n ->
    [one] { $n } ámbito dado a conocer por la Presidencia
    [many] { $n } de ámbitos dados a conocer por la Presidencia
   *[other] { $n } ámbitos dados a conocer por la Presidencia
}

## What a participant is told
## dynamic: used by the Today page as today-notice-<kind>

today-notice-aligned = Su Estado figura entre los adheridos a la declaración { $number } (presentada por: { $name })
today-notice-alignment-removed = Un Estado ha retirado su adhesión a la declaración { $number } de su delegación u organización
today-notice-statement-withdrawn = Se ha retirado la declaración { $number } (presentada por: { $name }), en la que se mencionaba a su Estado
today-notice-letter-published = La Presidencia ha publicado la carta { $number }
today-notice-area-released = La Presidencia ha dado a conocer un posible ámbito de convergencia, relativo a la propuesta { $number }
today-notice-summary-published = La Presidencia ha publicado el resumen { $number }
today-notice-summary-withdrawn = La Presidencia ha retirado una versión del resumen: { $number }
today-notice-position-ascribed = { $n ->
    [one] En una declaración en la que se menciona a su Estado se adopta una posición sobre la propuesta { $number }, que se le atribuye. Examínela y corríjala si no es la suya
    [many] En declaraciones en las que se menciona a su Estado se adoptan posiciones sobre las propuestas { $number }, que se le atribuyen. Examínelas y corrija las que no sean suyas
   *[other] En declaraciones en las que se menciona a su Estado se adoptan posiciones sobre las propuestas { $number }, que se le atribuyen. Examínelas y corrija las que no sean suyas
}
today-notice-question-raised = Se ha planteado la pregunta adicional { $number } ({ $name })
today-notice-sign-in-link = La Secretaría ha creado un nuevo enlace de acceso para la cuenta de { $name }. Si nadie de ustedes lo solicitó, diríjanse de inmediato a la Secretaría
today-notice-sign-in-link-by-head = Alguien que administra las cuentas de su delegación ha creado un nuevo enlace de acceso para la cuenta de { $name }
today-notice-sign-in-link-own = La Secretaría ha creado un nuevo enlace de acceso para su cuenta. Si no lo solicitó, diríjase de inmediato a la Secretaría
today-notice-recovery-opened = La Secretaría ha abierto un restablecimiento del acceso a la cuenta de { $name }, cuyas llaves de acceso se habrían perdido. Si nadie de ustedes lo solicitó, pónganle fin de inmediato
today-notice-recovery-approved = Dos personas de la Secretaría han aprobado el restablecimiento del acceso a la cuenta de { $name }: sus llaves de acceso ya no valen y sus accesos se han cerrado. Si nadie de ustedes lo solicitó, diríjanse de inmediato a la Secretaría
today-notice-passkey-added = Se ha añadido una llave de acceso a la cuenta de { $name }. Si no lo hizo su titular, diríjanse de inmediato a la Secretaría
today-notice-passkey-removed = Se ha eliminado una llave de acceso de la cuenta de { $name }. Si no lo hizo su titular, diríjanse de inmediato a la Secretaría
today-notice-passkey-added-own = Se ha añadido una llave de acceso a su cuenta. Si no lo hizo usted, elimínela en “Acceso y dispositivos” y diríjase de inmediato a la Secretaría
today-notice-passkey-removed-own = Se ha eliminado una llave de acceso de su cuenta. Si no lo hizo usted, diríjase de inmediato a la Secretaría
today-notice-recovery-opened-own = La Secretaría ha abierto un restablecimiento del acceso a su cuenta. Si no lo solicitó, póngale fin en “Acceso y dispositivos” y diríjase de inmediato a la Secretaría
today-notice-recovery-approved-own = Dos personas de la Secretaría han aprobado el restablecimiento del acceso a su cuenta. Si no lo solicitó, diríjase de inmediato a la Secretaría
today-notice-recovery-opened-officer-own = Otra persona de la Secretaría ha abierto un restablecimiento del acceso a una cuenta
today-notice-recovery-approved-officer-own = Dos personas de la Secretaría han aprobado el restablecimiento del acceso a una cuenta
today-notice-registration-approved = La Secretaría ha aprobado la nota verbal { $name } relativa a su delegación. Si no es suya, diríjase de inmediato a la Secretaría
today-notice-registration-returned = La Secretaría ha devuelto la nota verbal { $name }
today-notice-account-opened = Se ha abierto una cuenta para { $name }. Si nadie de ustedes lo solicitó, diríjanse de inmediato a la Secretaría
today-notice-account-closed = Se ha cerrado la cuenta de { $name }
today-notice-sessions-ended = Se ha cerrado en todas partes el acceso de la cuenta de { $name }. Si ninguno de ustedes lo solicitó, diríjanse a la Secretaría
today-notice-sessions-ended-own = Se ha cerrado en todas partes el acceso de su cuenta. Si no lo solicitó, diríjase a la Secretaría
today-notice-passkey-refused-own = Alguien intentó usar una llave de acceso para su cuenta y la llave fue rechazada. Si no fue usted, revise “Acceso y dispositivos” y diríjase a la Secretaría
today-notice-sign-in-link-officer-own = Otra persona de la Secretaría ha creado un enlace de acceso para una cuenta de la Presidencia o de la Secretaría. Si no tiene conocimiento de ello, consúltelo de inmediato
today-notice-list-circulated = La Secretaría distribuyó la lista { $number } de organizaciones que solicitan la acreditación. Vea hasta cuándo puede objetar su Estado
today-notice-list-decided = Se ha establecido el resultado de la lista { $number } de organizaciones
today-notice-list-decided-otherwise = Por decisión del órgano, se ha acreditado una organización de la lista { $number }
today-notice-list-disclosed = La Presidencia divulgó las objeciones a organizaciones de la lista { $number }
today-notice-accreditation-ended = Se retiró la acreditación de una organización de la lista { $number }
today-notice-segment-widened = Más partes interesadas podrán participar en la sesión { $number }. Vea a partir de cuándo
today-notice-meeting-invitation = La Presidencia invita a su organización a la sesión { $number }
today-notice-other = Ha cambiado algo que le concierne

## What changed since the last visit
## dynamic: used by the Today page with a count

today-areas-withdrawn = { $n ->
    [one] { $n } ámbito dado a conocer y retirado por la Presidencia
    [many] { $n } de ámbitos dados a conocer y retirados por la Presidencia
   *[other] { $n } ámbitos dados a conocer y retirados por la Presidencia
}
today-classes-moved-more = { $n ->
    [one] { $n } ámbito más en otra clase que antes
    [many] { $n } de ámbitos más en otra clase que antes
   *[other] { $n } ámbitos más en otra clase que antes
}

## An area whose class is another one

today-class-moved = Propuesta { $number }: ahora “{ $now }”; antes, “{ $before }”

## A Chair’s summary in work

today-summary-changed = Resumen de la Presidencia { $symbol }: la versión de trabajo ha cambiado desde su publicación
today-summary-begun = Hay un resumen de la Presidencia en preparación que aún no se ha publicado
