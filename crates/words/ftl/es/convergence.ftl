## The working view of the Chair’s side

convergence-working-title = Posibles ámbitos de convergencia: vista de trabajo
convergence-working-what = Solo la Presidencia y su equipo ven esta página. Cada cifra remite a las atribuciones en que se basa.
convergence-no-groups = Ningún grupo rige el análisis el primer día de este período de sesiones. Hasta que la Secretaría haya introducido los grupos regionales con sus miembros, todos los ámbitos figuran con información insuficiente.
convergence-how = Cómo se clasifican y cuentan los ámbitos
convergence-rule = Regla anunciada
convergence-rule-none = Todavía ninguna.
convergence-rule-announce = Anunciar la regla
convergence-rule-change = Modificar la regla
convergence-quorum = Quórum
convergence-quorum-what = El { $percent } % de los miembros de cada grupo debe haber expresado una posición
convergence-partitions = Recuento por
convergence-outside = No pertenecen a ningún grupo que rija el análisis y no se cuentan
convergence-doubled = Pertenecen a dos grupos de una misma distribución y se cuentan en el primero
convergence-filter = Acotar la lista
convergence-all-topics = Todos los temas
convergence-all-classes = Todas las clases
convergence-released-or-not = Dados a conocer o no ({ $n })
convergence-nothing-released = Nada dado a conocer ({ $n })
convergence-none = Todavía no hay ningún ámbito. Los ámbitos aparecerán aquí en cuanto haya una propuesta que el equipo de la Presidencia pueda leer.
convergence-none-filtered = Ningún ámbito corresponde a esta selección.
convergence-count = { $n ->
    [one] { $n } ámbito
    [many] { $n } de ámbitos, de mayor a menor convergencia
   *[other] { $n } ámbitos, de mayor a menor convergencia
}
convergence-area-title = Ámbito { $number }
convergence-area-what = Solo la Presidencia y su equipo ven esta página, también después de dar a conocer el ámbito: los demás leen entonces los términos de la Presidencia y ninguna de estas cifras.
convergence-proposal = Propuesta { $number }
convergence-to-proposal = Leer la página de la propuesta
convergence-picture = Quién dijo qué
convergence-as-table = Las mismas cifras en un cuadro
convergence-group = Grupo
convergence-members = Miembros
convergence-room = Todos los Estados Miembros
convergence-participant = Participante
convergence-stance = Posición
convergence-basis = Fundamento
convergence-passage = Pasaje
convergence-statement = Declaración { $number }
convergence-certain = Mínimo seguro
convergence-possible = Máximo posible
convergence-expressed = Mínimo expresado
convergence-gac = Comprobación cruzada: consenso que tiene en cuenta los grupos
convergence-no-bound = Ningún grupo
convergence-no-quorum = No todos los grupos alcanzan el quórum
convergence-objections = Objeciones
convergence-concerns = Preocupaciones
convergence-changes = Cambios solicitados
convergence-conflicts = Posición propia distinta de la que se atribuye por adhesión
convergence-conflict-own = posición propia: { $stance }
convergence-conflict-aligned = adhesión a la declaración { $number }: { $stance }
convergence-released-to = Dado a conocer a: { $audience }
convergence-others = Observadores, organizaciones y partes interesadas
convergence-others-what = Figuran en la lista, pero no se cuentan: los mínimos se basan únicamente en los Estados Miembros.
convergence-basis-aligned = Adhesión a la declaración { $number }, formulada por: { $speaker }
convergence-basis-aligned-group = Adhesión a la declaración { $number }, en nombre de: { $group }; formulada por: { $speaker }
convergence-nothing-known = Ninguna posición conocida
convergence-unknown-what = El silencio no es una posición. Aquí figuran también los Estados que están dispuestos a considerar la propuesta, desean saber más o están a la espera de instrucciones.
convergence-attributions-count = { $n ->
    [one] Esta cifra se basa en { $n } atribución.
    [many] Esta cifra se basa en { $n } de atribuciones.
   *[other] Esta cifra se basa en { $n } atribuciones.
}
convergence-attributions-none = Esta cifra no se basa en ninguna atribución: es cero.
convergence-history = Posiciones anteriores

## What the classes and bounds mean

terms-title = Qué significan estas palabras
terms-convergent = En cada grupo, al menos cuatro de cada cinco la apoyan tal como está. Nadie objeta y no queda ninguna preocupación.
terms-with-changes = En cada grupo, al menos cuatro de cada cinco la apoyan, con cambios o sin ellos, y nadie objeta; pero queda alguna preocupación, o en algún grupo la apoyan tal como está menos de cuatro de cada cinco.
terms-broad = En cada grupo la apoya al menos la mitad, con cambios o sin ellos, y nadie objeta; en algún grupo son menos de cuatro de cada cinco.
terms-objections = En cada grupo la apoya al menos la mitad, con cambios o sin ellos; pero alguien objeta.
terms-divided = En algún grupo la apoya menos de la mitad, con cambios o sin ellos.
terms-unknown = En algún grupo han expresado una posición demasiado pocos miembros como para decir algo de él. Las demás categorías solo tienen en cuenta las posiciones expresadas.
terms-certain = La proporción de todos los miembros cuyo apoyo se conoce, en el grupo en que es más baja. El silencio no cuenta como apoyo.
terms-possible = La proporción que se alcanzaría si todos aquellos cuya posición se desconoce la apoyaran, en el grupo en que es más baja.
terms-expressed = La proporción de apoyo entre quienes han expresado una posición, en el grupo en que es más baja. Se añaden una voz a favor y otra que no lo está, para que unas pocas voces no pesen demasiado.
terms-gac = Las proporciones de apoyo de todos los grupos, multiplicadas entre sí. Solo es alta si todos los grupos la apoyan, y no decide nada.

## What a number counts
## dynamic: used by tables and addresses as convergence-cell-<code>

convergence-cell-unknown = Posición desconocida
convergence-cell-in-favour = Apoyo, con o sin cambios
convergence-cell-possible = Apoyo o posición desconocida
convergence-cell-expressed = Cualquier posición expresada
convergence-cell-all = Todos los miembros

## What the Chair’s team heard

heard-title = Lo que hemos oído
heard-what = Notas privadas del equipo de la Presidencia. No son posiciones y ninguna cifra de esta página las incluye.
heard-add = Añadir una nota
heard-participant-label = De quién
heard-participant-none = Elija un participante
heard-note-label = Nota
heard-note-hint = Solo pueden leerla la Presidencia y su equipo.
heard-save = Conservar la nota

## Releasing an area

release-title = Dar a conocer este ámbito
release-start = Dar a conocer este ámbito
release-change = Modificar lo que se ha dado a conocer
release-what = Diga en sus propios términos dónde ve una posible convergencia. Los demás leerán ese texto y nada más de la vista de trabajo.
release-replaces = Ya se ha dado a conocer un texto sobre este ámbito. Lo que dé a conocer ahora lo sustituye.
release-wording-label = Texto de la Presidencia
release-wording-hint = Escriba “algunas delegaciones” en lugar de nombres. Basta con un idioma; los demás lectores verán ese texto hasta que haya una versión en el suyo.
release-other-languages = Otros idiomas
release-audience-label = ¿Quién puede leerlo?
release-look = Ver el texto como lo verán los demás
release-check-title = Compruebe el texto antes de darlo a conocer
release-check-what = Esto es lo que leerán los demás. Se dará a conocer a: { $audience }.
release-no-rule = No ha anunciado cómo se clasifican los ámbitos. Anuncie primero la regla, para que nadie pueda decir que se hizo a la medida.
release-names-title = Se nombra a un participante
release-names-what = En el texto se mencionan nombres: { $names }. Los demás leen “algunas delegaciones”, salvo que el Estado haya autorizado que se le nombre.
release-names-confirm = Los nombres figuran en el texto de forma deliberada
release-confirm = Dar a conocer
release-stands = Dado a conocer a: { $audience }, el { $date }
release-withdraw = Retirar lo que se ha dado a conocer
release-withdraw-what = Desaparece de la página de todos aquellos a quienes se dio a conocer.

## What everybody else reads

convergence-released-what = Dónde ve la Presidencia una posible convergencia, en sus propios términos. Nada de lo que figura aquí está convenido.
convergence-released-none = La Presidencia todavía no ha dado a conocer ningún ámbito. Cuando lo haga, aparecerá aquí en los términos de la Presidencia.
convergence-released-on = Dado a conocer el { $date }

## The rule

rule-title = Anunciar la regla
rule-what = Comunique a todos cómo se clasifican los ámbitos antes de dar a conocer alguno de ellos.
rule-label = La regla, en sus propios términos
rule-hint = Explique qué significan las clases y que las posiciones se basan en lo que dijeron las delegaciones.
rule-quorum-label = Quórum, en porcentaje
rule-quorum-hint = La proporción de miembros de cada grupo que debe haber expresado una posición para que pueda decirse algo del grupo.
rule-announce = Anunciar
