## The Today page

today-title = Hoy, { $date }
today-next = Próxima reunión:
today-no-next = No hay prevista ninguna otra reunión en este período de sesiones.
today-main-chair = Abrir la vista de trabajo
today-main-secretariat = Gestionar este órgano
today-main-contributor = Presentar una declaración
today-waiting = Asuntos pendientes
today-nothing-waits = En este momento no tiene asuntos pendientes. Aquí aparecerán los plazos, las preguntas abiertas y otras tareas.
today-deadline = A más tardar el { $date }: { $what }
today-since = Desde su última visita, el { $date }
today-so-far = Hasta ahora
today-nothing-new = No hay novedades que usted pueda consultar. Aquí aparecerán las nuevas declaraciones y preguntas.
today-notices = Avisos
today-no-notice = Todavía no hay avisos. Cuando otro participante mencione a su delegación u organización, o cuando la Presidencia publique o dé a conocer algo, se le informará aquí.
today-unread = { $n ->
    [one] { $n } aviso nuevo.
    [many] { $n } de avisos nuevos.
   *[other] { $n } avisos nuevos.
}
today-mark-read = Marcar todos como leídos
today-earlier = Avisos anteriores
today-remove-us = Retirar nuestra adhesión a esta declaración
today-no-participant = Añadir los participantes
today-no-meeting = Introducir las reuniones de este período de sesiones

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

## What a participant is told
## dynamic: used by the Today page as today-notice-<kind>

today-notice-aligned = Su Estado figura entre los adheridos a la declaración { $number } (presentada por: { $name })
today-notice-alignment-removed = Un Estado ha retirado su adhesión a la declaración { $number } de su delegación u organización
today-notice-statement-withdrawn = Se ha retirado la declaración { $number } (presentada por: { $name }), en la que se mencionaba a su Estado
today-notice-letter-published = La Presidencia ha publicado la carta { $number }
today-notice-area-released = La Presidencia ha dado a conocer un posible ámbito de convergencia, relativo a la propuesta { $number }
today-notice-summary-published = La Presidencia ha publicado el resumen { $number }
today-notice-summary-withdrawn = La Presidencia ha retirado una versión del resumen { $number }
today-notice-position-ascribed = { $n ->
    [one] En una declaración en la que se menciona a su Estado se adopta una posición sobre la propuesta { $number }. Confirme la suya propia o indique que esa no es su posición
    [many] En declaraciones en las que se menciona a su Estado se adoptan posiciones sobre las propuestas { $number }. Confirme las suyas propias o indique que esas no son sus posiciones
   *[other] En declaraciones en las que se menciona a su Estado se adoptan posiciones sobre las propuestas { $number }. Confirme las suyas propias o indique que esas no son sus posiciones
}
today-notice-question-raised = Se ha planteado la pregunta adicional { $number } ({ $name })
today-notice-other = Ha cambiado algo que le concierne
