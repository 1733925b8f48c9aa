## The list of statements

statements-title = Declaraciones
statements-what = Declaraciones que las delegaciones, las organizaciones y las partes interesadas han presentado en este período de sesiones, de la más reciente a la más antigua.
statements-file = Presentar una declaración
statements-none = Todavía no hay ninguna declaración. Las declaraciones aparecerán aquí en cuanto una delegación, una organización o una parte interesada presente una que usted pueda leer.
statements-none-here = Ninguna declaración corresponde a esta selección.
statements-show-all = Mostrar todas las declaraciones
statements-count = { $n ->
    [one] { $n } declaración
    [many] { $n } de declaraciones
   *[other] { $n } declaraciones
}
statements-col-number = Número
statements-col-statement = Declaración
statements-col-participant = Presentada por
statements-col-topic = Tema
statements-col-language = Idioma
statements-col-received = Recepción
statements-no-topic = Sin tema
statements-of = Declaración presentada por: { $participant }
statements-number = Declaración { $number }
statements-on-behalf = En nombre de: { $group }
statements-aligned-count = { $n ->
    [one] { $n } Estado adherido
    [many] { $n } de Estados adheridos
   *[other] { $n } Estados adheridos
}
statements-names-your-state = Menciona a su Estado
statements-filter-all = Todas
statements-filter-own = Las nuestras
statements-filter-whose = Presentadas por:
statements-filter-topic = Tema:
statements-filter-language = Idioma:
statements-filter-count = { $what } ({ $count })
statements-withdrawn-note = La declaración { $number } ha sido retirada. Ya no aparece en ninguna página.

## Filing: the form

statements-new-title = Presentar una declaración
statements-new-what = Pegue el texto o cargue un archivo. Podrá comprobarlo en la página siguiente antes de que se presente nada.
statements-new-next = En la página siguiente verá el texto exactamente como se conservará. Lo que haya escrito se guarda al continuar.
statements-file-label = O cargue un archivo
statements-file-hint = Un archivo de Word (.docx) o un PDF con texto de hasta 8 MB, o texto sin formato (.txt) de hasta 1 MB. En ese caso, deje vacío el campo de texto.
statements-file-kept = Archivo cargado: { $name }
statements-file-leave-out = No utilizar este archivo
statements-aligned-summary = { $n ->
    [0] Estados adheridos: ninguno
    [one] Estados adheridos: { $n } mencionado
    [many] Estados adheridos: { $n } mencionados
   *[other] Estados adheridos: { $n } mencionados
}
statements-aligned-label = Estados que se adhieren a esta declaración
statements-aligned-hint = Marque únicamente los Estados que lo hayan solicitado. A cada uno se le informa de inmediato; puede leer la declaración sean cuales sean los destinatarios que usted elija, y puede retirar su adhesión. La pertenencia a un grupo no basta.
statements-aligned-search = Buscar un Estado en esta lista
statements-check-against-delivery = Cotéjese con el texto pronunciado
statements-check-hint = Marque esta casilla si lo que se pronuncie puede diferir de este texto.
statements-answering-label = Pregunta a la que responde
statements-answering-hint = Tras presentar la declaración, usted seleccionará el pasaje que la responde. Quite la marca si la declaración no se refiere a ella.

## Filing: labels and hints of the fields
## dynamic: named in the form’s template

statements-text-label = Texto de la declaración
statements-text-hint = Hasta 200.000 caracteres. El texto se conserva exactamente como se escribe.
statements-language-label = Idioma del texto
statements-language-hint = Solo es auténtico el texto en este idioma.
statements-language-suggest = Proponerlo a partir del texto
statements-language-choose = Elija el idioma
statements-language-check-hint = Cámbielo aquí si no es correcto.
statements-group-label = En nombre de un grupo
statements-group-hint = Nombre al grupo como lo hace cuando toma la palabra. Deje este campo vacío para hablar en nombre propio.
statements-audience-label = Quién puede leerla
statements-heading-label = Título
statements-topic-label = Tema
statements-topic-none = Sin tema
statements-optional = Puede dejar este campo vacío.

## Filing: the check before it

statements-check-title = Compruebe su declaración
statements-check-what = Esto es exactamente lo que se presentará. Una vez presentada la declaración, el texto no puede modificarse, pero sí retirarse.
statements-check-text = El texto
statements-fact-name = En nombre de quién
statements-own-name = En nombre propio
statements-fact-aligned = Estados adheridos
statements-aligned-told = Se informará a cada uno de ellos en cuanto usted presente la declaración, y cada uno podrá retirar su adhesión.
statements-fact-delivery = Intervención oral
statements-fact-file = Archivo
statements-fact-size = Extensión
statements-fact-hash = Resumen criptográfico (SHA-256)
statements-size = { $words ->
    [one] { $words } palabra
    [many] { $words } de palabras
   *[other] { $words } palabras
}, { $characters ->
    [one] { $characters } carácter
    [many] { $characters } de caracteres
   *[other] { $characters } caracteres
}
statements-change = Modificar el texto o los datos
statements-language-warning = El texto parece estar en otro idioma: { $language }. Compruebe la opción que figura a continuación antes de presentar la declaración.
statements-file-now = Presentar la declaración

## Filing: the receipt

statements-received-title = Declaración recibida a las { $time }, con el número { $number }
statements-received-what = El texto se conserva tal como usted lo vio. Su resumen criptográfico permite a quien tenga el texto demostrar que no se ha modificado.
statements-received-told = { $n ->
    [one] Se ha informado a { $n } Estado mencionado como adherido.
    [many] Se ha informado a { $n } de Estados mencionados como adheridos.
   *[other] Se ha informado a { $n } Estados mencionados como adheridos.
}
statements-received-next = Paso siguiente
statements-received-passages = Seleccione los pasajes que responden a las preguntas orientativas de la Presidencia, para que los lectores los encuentren. Puede omitir este paso: ninguna declaración queda en desventaja por ello.
statements-received-answering = Seleccione el pasaje que responde a esta pregunta, para que los lectores lo encuentren junto a ella. Puede omitir este paso.
statements-see = Ver la declaración


## The page of a statement

statements-facts-title = Datos de esta declaración
statements-names-you = Esta declaración menciona a su Estado ({ $state }) como adherido. Las posiciones que se basen en ella cuentan para su Estado a menos que este adopte las suyas propias.
statements-remove = Retirar la adhesión de mi Estado ({ $state })
statements-removed-note = La declaración { $number } ya no menciona a su Estado ({ $state }). Las posiciones que se basaban en ella ya no cuentan para su Estado.
statements-removed-title = Han retirado su adhesión
statements-removed-who-sees = Solo lo ve el equipo de la Presidencia.
statements-withdraw-link = Retirar esta declaración
statements-answers-title = Preguntas a las que responde
statements-answers-none = Ningún pasaje de esta declaración se ha vinculado a una pregunta.
statements-answers-none-own = Todavía no se ha vinculado ningún pasaje a una pregunta. Seleccione uno para mostrar a los lectores a qué responde.
statements-in-text = Mostrar en el texto
statements-question-chair = Pregunta { $number }
statements-question-raised = Pregunta planteada por: { $participant }
statements-question-withdrawn = Retirada
statements-detach = Desvincular de: { $question }

## Selecting passages

statements-passages-title = Seleccionar pasajes
statements-sentences-label = Marque las oraciones que van juntas
statements-sentences-hint = Las oraciones consecutivas forman un solo pasaje.
statements-question-label = Pregunta a la que responden
statements-question-choose = Elija una pregunta
statements-attach = Vincular a la pregunta
statements-selected = Selección:
statements-no-questions = Todavía no hay ninguna pregunta que responder. Las preguntas aparecerán aquí en cuanto se publique la carta de la Presidencia o una delegación plantee una.

## Withdrawing

statements-withdraw-title = Retirar
statements-withdraw-ask = ¿Retirar la declaración { $number }?
statements-withdraw-views = Desaparece de todas las páginas, para todos y de inmediato.
statements-withdraw-rests = Sus respuestas a las preguntas dejan de mostrarse y las posiciones que se basan en ella dejan de contar.
statements-withdraw-record = El registro solo conserva que se presentó y se retiró, y su resumen criptográfico:
statements-withdraw-told = Se informa a los siguientes Estados, mencionados como adheridos: { $states }.
statements-withdraw-final = No puede restablecerse. Puede volver a presentar el texto como una nueva declaración.
statements-withdraw-now = Retirar la declaración
