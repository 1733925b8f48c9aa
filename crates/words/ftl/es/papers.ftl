## The list of papers

papers-what = Documentos conceptuales de delegaciones y organizaciones, del más reciente al más antiguo, y a continuación los documentos oficiosos.
papers-submit = Presentar un documento
papers-none = Todavía no hay documentos. Aparecerán aquí en cuanto una delegación u organización presente uno que usted pueda leer.
papers-none-here = Ningún documento responde a estos criterios.
papers-show-all = Mostrar todos los documentos
papers-count = { $n ->
    [one] { $n } documento
    [many] { $n } de documentos
   *[other] { $n } documentos
}
papers-col-number = Documento
papers-col-paper = Título y autor
papers-col-version = Versión
papers-number = Documento { $number }
papers-number-non-paper = Documento oficioso { $number }
papers-non-paper = Documento oficioso
papers-yours = De su delegación: solo ustedes lo ven
papers-sponsor-count = { $n ->
    [one] { $n } copatrocinador
    [many] { $n } de copatrocinadores
   *[other] { $n } copatrocinadores
}
papers-presents = Se solicita presentarlo: { $topic }
papers-filter-all = Todos
papers-filter-own = Los nuestros
papers-filter-whose = Presentados por:
papers-filter-meeting = En una reunión:
papers-filter-presenting = Se solicita presentarlos
papers-withdrawn-note = El documento se ha retirado. Ya no figura en ninguna página.

## What the reader’s State has to do with a paper
## dynamic: used by the list as papers-your-state-<standing>

papers-your-state-invited = Se les invita a copatrocinarlo
papers-your-state-asked = Han solicitado copatrocinarlo
papers-your-state-sponsor = Ustedes lo copatrocinan

## Submitting

papers-new-title = Presentar un documento
papers-new-what = Un documento conceptual expone una idea y puede contener propuestas sobre las que se adoptan posiciones. Lo comprobará en la página siguiente, antes de presentar nada.
papers-title-label = Título del documento
papers-title-hint = En el idioma del documento, en una sola línea.
papers-text-label = Texto del documento
papers-text-hint = Hasta 60.000 caracteres. Deje una línea en blanco entre los párrafos: se numeran. Una línea que empieza por # es un subtítulo.
papers-topics-label = Temas
papers-topics-hint = Marque los que trata el documento. Puede no marcar ninguno.
papers-audience-label = Quién puede leerlo
papers-non-paper-label = Se trata de un documento oficioso
papers-non-paper-hint = Los demás lectores, incluido el equipo de la Presidencia, no ven autor, signatura ni copatrocinadores, y de la fecha de presentación solo conocen el día. No expresa ninguna posición, no contiene propuestas y nunca se exporta para terceros.
papers-presents-label = Solicitamos presentarlo en una reunión
papers-presents-hint = Lo ven la Secretaría y el equipo de la Presidencia. No garantiza tiempo de uso de la palabra.
papers-presents-topic-label = En relación con qué tema
papers-presents-topic-hint = Solo es necesario si solicita presentarlo.
papers-presents-topic-none = Elija un tema
papers-check-title = Compruebe su documento
papers-check-what = Esto es exactamente lo que se presentará. Una vez presentada, una versión no puede modificarse; el documento puede revisarse y retirarse.
papers-non-paper-check = A los demás lectores no se les dice quién lo escribió. El texto se muestra tal cual: compruebe que tampoco él lo revela.
papers-names-itself = El título o el texto contiene el nombre { $name }. Ninguna página puede ocultar lo que dice el propio texto.
papers-file-yours = Solo su delegación puede descargar este archivo.
papers-fact-proposer = Autor
papers-fact-presents = Para presentar en relación con
papers-language-warning = El texto parece estar en otro idioma: { $language }. Compruebe la opción que figura a continuación antes de presentarlo.
papers-submit-now = Presentar el documento
papers-submit-non-paper = Presentar el documento oficioso
papers-received = Recibido a las { $time }: { $paper }.
papers-received-non-paper = Recibido como documento oficioso { $number }.

## The page of a paper

papers-by = Presentado por: { $name }
papers-non-paper-what = Sin autor, signatura ni copatrocinadores. No expresa ninguna posición.
papers-is-earlier = Esta es una versión anterior. La más reciente es: { $version }.
papers-to-latest = Leer la versión más reciente
papers-facts-title = Acerca de este documento
papers-versions-title = Versiones
papers-version-first = Versión 1
papers-compare-link = Qué ha cambiado
papers-co-sponsors = Copatrocinadores
papers-since = Desde el { $date }
papers-sponsor-lag = Copatrocinó: { $version }; aún no confirmado para { $latest }
papers-proposals-title = Propuestas que figuran en este documento
papers-proposals-what = Sobre cada una de ellas se adoptan posiciones, en su propia página.
papers-proposals-none = No se ha formulado ninguna propuesta a partir de este documento. Las propuestas aparecen aquí cuando su autor convierte en propuesta parte de su texto.
papers-proposals-none-own = Todavía no ha convertido en propuesta ninguna parte de su texto.
papers-proposal-version = Formulada a partir de: { $version }
papers-back = Volver al documento
papers-made-from = Formulada a partir de

## Co-sponsoring

papers-ask = Solicitar copatrocinarlo
papers-ask-for = Solicitar copatrocinar { $version }
papers-join = Copatrocinar este documento
papers-confirm = Confirmar para { $version }
papers-decline = Declinar la invitación
papers-take-request-back = Retirar nuestra solicitud
papers-leave = Retirar nuestro copatrocinio
papers-invites-you = { $name } invita a su Estado a copatrocinar este documento. Hasta que confirmen, solo lo ven ustedes y el autor.
papers-you-asked = Su Estado ha solicitado copatrocinarlo ({ $version }). { $name } no ha respondido todavía; solo lo ven ustedes y el autor.
papers-you-sponsor = Su Estado copatrocina este documento desde el { $date }.
papers-sponsor-title = Copatrocinar
papers-sponsor-ask = ¿Solicitar que { $state } copatrocine: { $paper }?
papers-sponsor-join = ¿{ $state } copatrocina: { $paper }, { $version }?
papers-read-it = Leerlo
papers-sponsor-ask-what = Se informa a { $name }, que responderá. Hasta entonces, solo ustedes y el autor ven que lo han solicitado.
papers-sponsor-shown = A partir de entonces su Estado figura como copatrocinador para quienes puedan leer el documento, con la fecha.
papers-sponsor-version = Esto vale para la versión indicada arriba. Si el autor revisa el documento, se les informa, y figuran con la versión que confirmaron hasta que confirmen la nueva.
papers-sponsor-any-time = Pueden retirar su copatrocinio en cualquier momento. No constituye una posición sobre las propuestas que figuran en el documento.
papers-sponsors-title = Invitar a copatrocinadores
papers-sponsors-what = Cada Estado confirma mediante un acto propio. Antes de ello no figura como copatrocinador.
papers-asking-title = Solicitan copatrocinarlo
papers-accept = Aceptar a { $name }
papers-decline-request = Declinar la solicitud de { $name }
papers-invited-title = Invitados, sin confirmar
papers-invited-none = Ninguna invitación espera respuesta. Los Estados a los que invite aparecen aquí hasta que confirmen o declinen.
papers-invited-who-sees = Solo lo ven ustedes y cada Estado invitado.
papers-take-back = Retirar la invitación a { $name }
papers-invite-title = Invitar a otros Estados
papers-invite-label = Estados a los que invitar
papers-invite-hint = A cada uno se le informa de inmediato y puede leer el documento, sean cuales sean los destinatarios, hasta que decline.
papers-invite-now = Invitar

## Revising, and versions beside each other

papers-revise-title = Revisar
papers-revise-what = Está redactando { $version } ({ $paper }). Las versiones anteriores siguen pudiendo leerse y se muestra la diferencia.
papers-revise-sponsors = Se informa a los copatrocinadores, que confirman de nuevo.
papers-revise-again = Empezar de nuevo desde la versión más reciente
papers-revise-next = Ver qué cambia
papers-revise-check = Compruebe la revisión
papers-revise-now = Presentar { $version }
papers-fact-told = Estados a los que se informa
papers-compare-title = Qué ha cambiado
papers-compare-what = De { $from } a { $to }
papers-compare-earlier = Anterior:
papers-compare-later = Posterior:
papers-compare-same = No ha cambiado ningún párrafo.
papers-compare-count = { $n ->
    [one] { $n } párrafo modificado.
    [many] { $n } de párrafos modificados.
   *[other] { $n } párrafos modificados.
}
papers-legend-inserted = Texto nuevo
papers-legend-deleted = Texto suprimido
papers-said-inserted = [nuevo:
papers-said-deleted = [suprimido:
papers-said-end = fin]
papers-said-was = antes:

## Proposals from a paper

papers-propose-title = Formular una propuesta a partir de él
papers-propose-what = { $paper }, { $version }: marque frases o redacte usted la propuesta. Las delegaciones adoptan después posiciones sobre ella.
papers-propose-sentences = Texto del documento
papers-propose-sentences-hint = Marque una frase, o varias que vayan seguidas.
papers-propose-wording = O su propia redacción
papers-propose-wording-hint = En el idioma del documento. Deje este campo vacío si ha marcado frases.
papers-propose-audience = Quién puede leerla, igual que el documento: { $audience }

## Symbol

papers-symbol-title = Asignar una signatura
papers-symbol-change = Cambiar la signatura
papers-symbol-what = Se informa al autor. Las revisiones llevan la signatura con su número, por ejemplo Rev.1.
papers-symbol-label = Signatura del documento
papers-symbol-hint = Por ejemplo A/AC.292/2026/WP.3, sin Rev.
papers-symbol-now = Asignar la signatura

## Withdrawing

papers-withdraw-title = Retirar
papers-withdraw-ask = ¿Retirar: { $paper }?
papers-withdraw-views = Todas sus versiones desaparecen de todas las páginas, para todas las personas, de inmediato.
papers-withdraw-record = El registro solo conserva que se presentó y se retiró, y su resumen criptográfico:
papers-withdraw-told = Se informa a estos Estados, que lo copatrocinan, están invitados a hacerlo o lo han solicitado: { $states }.
papers-withdraw-proposals = Sus propuestas se retiran con él, junto con todas las posiciones sobre ellas, las suyas y las de otros, y con lo que la Presidencia haya dado a conocer de ellas. Se informa a cada delegación que haya adoptado una posición.
papers-withdraw-final = No puede restablecerse. Puede presentar el texto de nuevo como otro documento.
papers-withdraw-keep = Propuestas que conserva como propias
papers-withdraw-keep-hint = Las que marque permanecen, con las posiciones sobre ellas, como propuestas suyas que ya no remiten a ningún documento. No hay nada marcado de antemano.
papers-withdraw-now = Retirar el documento

## Faults of papers
## dynamic: named by acts and shown at the field

error-paper-title-empty = Escriba el título del documento
error-paper-empty = Pegue el texto del documento o cargue un archivo
error-paper-long = El texto tiene más de { $value } caracteres. Abrévielo o preséntelo por partes
error-paper-audience = Elija quién puede leer el documento
error-paper-present-topic = Elija el tema en relación con el cual solicita presentarlo
error-paper-present-audience = Para presentarse en una reunión, el documento debe estar abierto al menos a la Secretaría y los intérpretes. Elija destinatarios más amplios o desmarque esta casilla
error-paper-non-paper-present = Un documento oficioso no se presenta en una reunión: eso revelaría quién lo escribió. Desmarque una de las dos casillas
error-paper-language-differs = El texto parece estar en otro idioma. Compruebe la opción y preséntelo de nuevo
error-paper-changed = El borrador se modificó en otra ventana. Compruebe lo que se muestra ahora y preséntelo
error-paper-already-submitted = Esto ya se presentó
error-paper-same = Nada difiere de la versión anterior. Cambie algo o cancele
error-paper-versions = Un documento tiene como máximo { $value } versiones. Presente un documento nuevo
error-paper-moved = Entretanto ha llegado una versión más reciente. Léala y continúe a partir de ella
error-paper-invite-none = Marque al menos un Estado
error-paper-invite-state = Solo se puede invitar a Estados distintos del suyo
error-paper-invite-own = Solo su propia delegación puede leer este documento, por lo que no se puede invitar a nadie. Revíselo con destinatarios más amplios
error-paper-proposal-none = Marque una frase o escriba una redacción
error-paper-proposal-both = Ha marcado frases y ha escrito una redacción. Vacíe este campo o desmarque las frases
error-paper-proposal-differs = La redacción difiere de las frases marcadas. Prescinda de una de las dos
error-paper-proposal-own = Solo su propia delegación puede leer este documento, por lo que nadie podría adoptar una posición. Revíselo con destinatarios más amplios
error-symbol-empty = Escriba la signatura
error-symbol-form = Escriba la signatura como en un documento, en mayúsculas y cifras con barras entre los elementos, por ejemplo A/AC.292/2022/CRP.2; omita Rev.1
error-symbol-taken = Otro documento de este órgano lleva o llevó esta signatura. Elija otra

## What a participant is told about papers
## dynamic: used by the Today page as today-notice-<kind>

today-notice-paper-invited = { $name } invita a su Estado a copatrocinar el documento { $number }
today-notice-paper-accepted = Su Estado copatrocina ya, como solicitó, el documento { $number } (presentado por: { $name })
today-notice-paper-invitation-withdrawn = { $name } ha retirado la invitación a copatrocinar el documento { $number }
today-notice-paper-request-declined = { $name } no ha aceptado su solicitud de copatrocinar el documento { $number }
today-notice-paper-revised = Se ha revisado el documento { $number } (presentado por: { $name }). Vea qué ha cambiado y confirme su copatrocinio si está de acuerdo
today-notice-paper-withdrawn = Se ha retirado el documento { $number } (presentado por: { $name })
today-notice-paper-asked = Un Estado solicita copatrocinar su documento { $number }
today-notice-paper-sponsored = Un Estado copatrocina ya su documento { $number }
today-notice-paper-revision-confirmed = Un Estado ha confirmado su copatrocinio para la versión más reciente de su documento { $number }
today-notice-paper-sponsor-left = Un Estado ha retirado su copatrocinio de su documento { $number }
today-notice-paper-invitation-declined = Un Estado ha declinado copatrocinar su documento { $number }
today-notice-paper-request-withdrawn = Un Estado ya no solicita copatrocinar su documento { $number }
today-notice-paper-symbol = La Secretaría ha asignado una signatura a su documento { $number }
today-notice-proposal-withdrawn = La propuesta { $number }, sobre la que había adoptado una posición, se ha retirado junto con su documento

## Papers on the Today page

today-new-papers = { $n ->
    [one] { $n } documento nuevo
    [many] { $n } de documentos nuevos
   *[other] { $n } documentos nuevos
}
today-papers-presenting = { $n ->
    [one] { $n } documento cuyo autor solicita presentarlo
    [many] { $n } de documentos cuyos autores solicitan presentarlos
   *[other] { $n } documentos cuyos autores solicitan presentarlos
}
today-paper-invited = Se les invita a copatrocinar el documento { $number }: { $title }

## A revision with other topics or another audience
## dynamic: named by the check page of a revision, and by the act

papers-revise-audience-hint = Como está ahora: cámbielo si deben leerlo otros. Cada opción incluye las anteriores.
papers-revise-wider = Los nuevos lectores leen esta versión. Las versiones anteriores quedan para aquellos a quienes se presentaron.
papers-revise-narrower = Quienes ya no puedan leerlo pierden de inmediato todo el documento, incluidas las versiones anteriores y sus archivos. Un resumen de la Presidencia que reproduzca su título ya no les muestra ese párrafo.
papers-revise-narrower-sponsors = Los Estados que lo copatrocinan o que han sido invitados a hacerlo lo leen como antes.
papers-revise-narrower-proposals = Las propuestas extraídas de él se mantienen, con las posiciones sobre ellas, para aquellos a quienes se presentaron. Puede retirar cada una en su propia página.
papers-revise-no-present = Ya no solicita presentarlo en una reunión: quienes planifican las reuniones ya no pueden leerlo.
error-paper-audience-sponsors = Hay Estados que copatrocinan este documento o están invitados a hacerlo, por lo que no puede reservarse a su delegación. Elija destinatarios más amplios o retire el documento
