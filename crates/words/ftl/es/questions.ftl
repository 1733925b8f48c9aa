## The list of questions

questions-title = Preguntas
questions-what = Lo que la Presidencia pregunta en las cartas relativas a este período de sesiones y lo que las delegaciones preguntan además.
questions-open = La lista nunca es exhaustiva: una declaración puede referirse a cualquier asunto y las delegaciones pueden plantear preguntas adicionales.
questions-raise = Plantear una pregunta adicional
questions-see-coverage = Ver qué se ha respondido y qué no
questions-none = Todavía no hay ninguna pregunta. Las preguntas aparecerán aquí en cuanto la Presidencia publique una carta que las contenga o una delegación plantee una.
questions-no-topic = Sin tema
questions-under-no-topic = Preguntas sin tema
questions-number = Pregunta { $number }
questions-further-number = Pregunta adicional { $number }
questions-further = Preguntas adicionales planteadas por las delegaciones
questions-raised-by = Planteada por: { $state }

## How many have spoken to a question

questions-coverage-none = Ninguna declaración que usted pueda leer se refiere a ella todavía
questions-coverage-some = Algunas delegaciones se han referido a ella
questions-coverage-some-participants = Algunos participantes se han referido a ella
questions-coverage-count = { $n ->
    [one] { $n } participante se ha referido a ella
    [many] { $n } de participantes se han referido a ella
   *[other] { $n } participantes se han referido a ella
}

## The page of one question

questions-raised-note = Su pregunta ha quedado planteada. Se ha informado a todos los demás Estados.
questions-standing-original = Texto original
questions-standing-official = Traducción de los servicios de las Naciones Unidas
questions-standing-courtesy = Traducción de cortesía
questions-see-original = Ver el texto original
questions-facts-title = Datos de esta pregunta
questions-fact-topic = Tema
questions-fact-raised-by = Planteada por
questions-fact-put = Planteada el
questions-fact-letters = Figura en
questions-letter-dated = Carta { $number }, de fecha { $date }
questions-as-number = en ella, como pregunta { $number }
questions-worded-then = En esa carta decía:
questions-answers-title = Qué se ha dicho al respecto
questions-answers-none = Todavía no hay ninguna respuesta que usted pueda leer. Los pasajes aparecerán aquí en cuanto una delegación, una organización o una parte interesada vincule a esta pregunta un pasaje de una declaración.
questions-answers-own-words = Pasajes en los términos y el idioma de las declaraciones. Los eligió quien presentó cada declaración.
questions-statement = Declaración { $number }
questions-on-behalf = En nombre de: { $group }
questions-in-statement = Leerlo en la declaración
questions-answer-it = Presentar una declaración que la responda
questions-withdraw-link = Retirar esta pregunta

## Raising a further question

questions-new-title = Plantear una pregunta adicional
questions-new-what = Figurará junto a las preguntas de la Presidencia, señalada como pregunta de su Estado. Todos los participantes podrán leerla y responderla.
questions-new-next = En la página siguiente podrá comprobarla antes de plantearla. Lo que haya escrito se conserva.
questions-wording-label = Pregunta
questions-wording-hint = Una sola pregunta, en sus propios términos, de 2000 caracteres como máximo.
questions-language-label = Idioma de la pregunta
questions-language-hint = Solo es auténtico el texto en este idioma.
questions-language-choose = Elija el idioma
questions-topic-label = Tema
questions-topic-hint = Puede dejar este campo vacío.
questions-check-title = Compruebe su pregunta
questions-check-what = Esto es lo que leerán todos los participantes, con el nombre de su Estado. Se informará a todos los demás Estados.
questions-check-change = Modificarla
questions-check-final = Una vez planteada la pregunta, su texto no puede modificarse, pero sí retirarse.
questions-raise-now = Plantear la pregunta

## Withdrawing

questions-withdraw-title = ¿Retirar la pregunta adicional { $number }?
questions-withdraw-views = Desaparece de todas las páginas, para todos y de inmediato. Las declaraciones que la responden se mantienen, pero dejan de mostrarse como respuestas a ella.
questions-withdraw-final = No puede restablecerse. Puede volver a plantearla como una nueva pregunta.
questions-withdraw-now = Retirar la pregunta
questions-withdrawn-note = Su pregunta ha sido retirada. Ya no aparece en ninguna página.

## Coverage

questions-coverage-title = Qué se ha respondido y qué no
questions-coverage-what = Por cada pregunta, cuántos participantes se han referido a ella en declaraciones que usted puede leer.
questions-silence = El silencio nunca es una posición. A nadie se le pide que responda a todas las preguntas, y no se considera que un Estado mencionado como adherido a una declaración se haya pronunciado.
questions-unanswered-title = Sin respuesta todavía
questions-unanswered-what = Ninguna declaración que usted pueda leer se refiere a estas preguntas.
questions-all-answered = A cada una de las preguntas se refiere al menos una declaración que usted puede leer.
questions-coverage-table = Todas las preguntas
questions-narrow = Acotar la lista
questions-show-all = Todas las preguntas ({ $n })
questions-show-ours = Sin respuesta de su delegación ({ $n })
questions-show-nobody = Sin ninguna respuesta todavía ({ $n })
questions-show-none = Ninguna pregunta corresponde a esta selección.
questions-col-question = Pregunta
questions-col-wording = Qué se pregunta
questions-col-spoken = Se han referido a ella
questions-col-own = Su respuesta
questions-col-who = Quiénes se han pronunciado
questions-col-not-yet = Estados que no se han pronunciado
questions-own-delegation-answered = Su delegación ha respondido
questions-own-delegation-not-yet = Su delegación todavía no ha respondido
questions-own-answered = Usted ha respondido
questions-own-not-yet = Usted todavía no ha respondido
questions-some = Algunas delegaciones
questions-some-participants = Algunos participantes
questions-nobody = Ninguno
questions-cell-count = { $n ->
    [one] { $n } participante
    [many] { $n } de participantes
   *[other] { $n } participantes
}
questions-states-count = { $n ->
    [one] { $n } Estado
    [many] { $n } de Estados
   *[other] { $n } Estados
}
questions-chair-only = Solo el equipo de la Presidencia ve quién se ha pronunciado y quién no. Los nombres figuran en orden alfabético.
questions-coverage-empty = Todavía no hay ninguna pregunta. En cuanto haya una, esta página mostrará cuántos se han referido a ella.
questions-back = Todas las preguntas
