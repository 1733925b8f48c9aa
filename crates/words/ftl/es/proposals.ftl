## Proposals

proposals-what = Aquello sobre lo que se adoptan posiciones, en los términos de quien lo propuso. Nada de lo que figura aquí está convenido.
proposals-none = Todavía no hay ninguna propuesta que usted pueda leer. Las propuestas aparecerán aquí cuando una delegación o una organización presente una, o cuando la Presidencia refunda varias.
proposals-count = { $n ->
    [one] { $n } propuesta
    [many] { $n } de propuestas
   *[other] { $n } propuestas
}
proposals-no-topic = Sin tema
proposals-put-by = Presentada por: { $name }
proposals-merged = Texto refundido por la Presidencia
proposals-recorded-vote = Votación registrada
proposals-topic = Tema
proposals-put-on = Presentada el
proposals-readers = Quién puede leerla
proposals-languages = Idiomas
proposals-to-area = Abrir su ámbito
proposals-put = Presentar una propuesta
proposals-put-what = Escríbala como debería figurar en un texto: una sola idea que los demás puedan apoyar, modificar u objetar.
proposals-put-send = Presentar la propuesta
proposals-check-title = Compruebe la propuesta
proposals-check-what = Esto es lo que verán sus lectores. Una vez presentada, el texto no puede modificarse; la propuesta puede retirarse, con todas las posiciones sobre ella.
proposals-proposer = Autoría de la propuesta
proposals-merge = Refundir propuestas en un solo texto
proposals-merge-what = En el resultado se indica que el texto es de la Presidencia. Las posiciones sobre las propuestas de las que procede siguen vinculadas a ellas.
proposals-merge-send = Presentar el texto refundido
proposals-from-label = ¿De qué propuestas procede?
proposals-from-none = Todavía no hay ninguna propuesta de una delegación u organización.
proposals-title-label = Título breve (facultativo)
proposals-title-hint = Unas pocas palabras con las que los demás la encuentran en las listas. Sin título, las listas muestran el comienzo del texto.
proposals-full-wording = Texto completo
proposals-sources = Fusión de
proposals-wording-label = Texto
proposals-wording-hint = En los demás idiomas se muestra este texto hasta que haya una traducción.
proposals-language-label = Idioma del texto
proposals-topic-label = Tema
proposals-topic-none = Sin tema
proposals-audience-label = ¿Quién puede leerla?
proposals-withdraw = Retirar esta propuesta
proposals-withdraw-what = Desaparece de todas las páginas, junto con las posiciones sobre ella y con lo que la Presidencia haya dado a conocer de ella.

## Taking a position

positions-take = Adoptar una posición
positions-change = Adoptar otra posición
positions-ours = Posición que se le atribuye
positions-choose-what = Una posición se basa en sus propias palabras. Elija la declaración en que dice lo que piensa de esta propuesta.
positions-choose = Sus declaraciones
positions-no-statement = Todavía no ha presentado ninguna declaración en este período de sesiones. Presente una primero; su posición se basará en un pasaje de ella.
positions-file = Presentar una declaración
positions-file-another = Presentar otra declaración
positions-behalf = en nombre de: { $group }
positions-kept = reservada a su propia delegación, por lo que nadie podría leer en qué se basa la posición
positions-aligned = { $n ->
    [one] { $n } Estado adherido
    [many] { $n } de Estados adheridos
   *[other] { $n } Estados adheridos
}
positions-carries = { $n ->
    [one] Esta declaración menciona a { $n } Estado como adherido. La posición que usted adopte se le atribuye también a él hasta que adopte la suya propia; se le informa de inmediato.
    [many] Esta declaración menciona a { $n } de Estados como adheridos. La posición que usted adopte se les atribuye también a ellos hasta que adopten la suya propia; se les informa de inmediato.
   *[other] Esta declaración menciona a { $n } Estados como adheridos. La posición que usted adopte se les atribuye también a ellos hasta que adopten la suya propia; se les informa de inmediato.
}
positions-take-what = Marque las palabras en que se basa su posición e indique después cuál es. Podrá comprobarlo todo una vez más antes de que cuente.
positions-passage-label = ¿Qué palabras de la declaración { $number } la expresan?
positions-passage-hint = Marque una oración, o varias consecutivas.
positions-existing = Utilizar un pasaje ya marcado
positions-existing-hint = Solo cuenta si no se ha marcado ninguna oración más arriba.
positions-stance-label = ¿Cuál es su posición?
positions-changes-label = ¿Qué cambios solicita, o qué atendería su preocupación?
positions-changes-hint = Obligatorio en caso de apoyo con cambios. En caso de preocupación u objeción, puede indicar qué permitiría atenderla.
positions-changes-short = Solicita
positions-check-title = Compruebe su posición
positions-check-what = Cuenta a partir del momento en que usted la confirma. Puede retirarla en cualquier momento.
positions-counts-as-unknown = El equipo de la Presidencia la lee; en todos los recuentos figura como posición desconocida.
positions-seen-label = Quién la ve
positions-seen-chair = La Presidencia y su equipo, con su nombre y estas palabras. También la ven los miembros de su delegación u organización.
positions-seen-aligned = La Presidencia y su equipo, con su nombre y estas palabras; los miembros de su delegación u organización; y los Estados mencionados como adheridos, a los que también se atribuye.
positions-seen-others = Nadie más. Si la Presidencia da a conocer algo sobre esta propuesta, los demás leen las propias palabras de la Presidencia, nunca la posición de usted.
positions-seen-statement = Quién puede leer la declaración: { $audience }
positions-confirm = Confirmar esta posición

## What each position means
## dynamic: used by the form as stance-hint-<code>

stance-hint-support = Usted la apoya tal como está.
stance-hint-support-with-changes = Usted la apoya una vez introducidos los cambios que indique.
stance-hint-neutral = Usted ni la apoya ni se opone a ella.
stance-hint-concern = Algún aspecto de ella le preocupa, y esa preocupación podría atenderse.
stance-hint-oppose = Usted se opone a ella.
stance-hint-open-to-it = Usted podría llegar a apoyarla. Se cuenta como posición desconocida.
stance-hint-wishes-to-know-more = Usted tiene preguntas previas. Se cuenta como posición desconocida.
stance-hint-awaiting-instructions = Su capital no ha tomado una decisión. Se cuenta como posición desconocida.

## Why a position is attributed
## dynamic: used by attributions as position-basis-<code>

position-basis-own = Posición propia
position-basis-aligned = Adhesión
position-basis-recorded-vote = Votación registrada

## What a delegation finds attributed to it

ours-what = Todo lo que se le atribuye, por qué motivo y cómo corregirlo. Una posición derivada de una declaración que menciona a su Estado no necesita confirmación: vale mientras usted no indique que no es la suya.
ours-none = Todavía no se le atribuye nada. Las posiciones aparecerán aquí cuando usted adopte una o cuando una declaración que mencione a su Estado como adherido contenga alguna.
ours-remove-there = Puede retirar su adhesión en la página de la declaración.
ours-conflict = También figura como Estado adherido en una declaración que indica otra cosa: { $stance }. Cuenta su posición propia.
ours-withdraw = Retirar nuestra posición
ours-then-aligned = Después contará para su Estado la posición de la declaración { $number }, que lo menciona: { $stance }.
ours-then-unknown = Después, su posición sobre esta propuesta se contará como desconocida.
ours-disclaim = No es nuestra posición
ours-nothing = Sin posición conocida de su parte
ours-nothing-what = El silencio no es una posición: sobre estas propuestas, la suya se cuenta como desconocida.
ours-history = Todas las posiciones que usted ha adoptado
ours-history-what = Cuenta la más reciente. Las anteriores las ven usted y el equipo de la Presidencia.
ours-when = Confirmación
ours-state = Situación actual
history-title = Posiciones adoptadas: { $name }
history-what = Todas las posiciones que ha confirmado en este período de sesiones, empezando por la más reciente. La última vigente es la suya; las que le corresponden por otras declaraciones no figuran aquí.
history-none = No ha confirmado ninguna posición propia en este período de sesiones. Lo que se le atribuye procede de declaraciones que lo mencionan como adherido.

## dynamic: used by the history of own positions
ours-history-holds = Vigente
ours-history-replaced = Sustituida por otra posterior
ours-history-withdrawn = Retirada
ours-history-statement-withdrawn = Se retiró su declaración
