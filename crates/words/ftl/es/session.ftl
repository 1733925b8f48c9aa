## The session’s page

session-meetings = Reuniones
session-no-meeting = Las reuniones aparecerán aquí en cuanto la Secretaría o el equipo de la Presidencia las introduzcan.
session-hours-of = Horas según el huso horario de { $zone }
session-day = Día
session-hours = Horario
session-meeting = Reunión
session-meeting-number = Reunión { $number }
session-mode = Modalidad
session-regime = Qué se conserva
session-formal = Oficial
session-informal = Oficiosa
session-agenda = Programa y temas
session-no-agenda = El programa y los temas aparecerán aquí en cuanto la Secretaría o el equipo de la Presidencia los introduzcan.
session-topics = Otros temas
session-mandate = Mandato
session-adopted = Fecha de aprobación: { $date }
session-chain = De la carta al resumen
session-chain-what = Número de elementos de cada clase que usted puede leer
session-letters = Cartas
session-questions = Preguntas orientativas
session-statements = Declaraciones
session-proposals = Propuestas
session-areas = Ámbitos dados a conocer por la Presidencia

## A meeting’s page

session-takes-up = Temas que se examinan
session-no-topic = Todavía no se ha asignado ningún tema a esta reunión. La Secretaría o el equipo de la Presidencia asignan los temas al introducir la reunión.
session-modes = Modalidad de la reunión
session-since = Desde
session-from-beginning = Desde el comienzo
session-reason = Motivo
session-reason-hint = Tal como se haya anunciado desde el estrado. Lo leerán todos.
session-informal-note = En las reuniones oficiosas no se adoptan decisiones.
session-change-mode = Cambiar la modalidad
session-change-what = El cambio surte efecto de inmediato. Lo dicho hasta entonces sigue sujeto a las normas vigentes cuando se dijo.
