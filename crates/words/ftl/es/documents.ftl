## Documents to take away: PDF and HTML

documents-title = Documentos
documents-what = Este documento como archivo, en el idioma de esta página
documents-of-letter = Preguntas de la carta { $number }

## On the document itself

documents-exercise = EJERCICIO
documents-exercise-what = EJERCICIO: los Estados, las personas y los textos de este documento son ficticios
documents-original-ar = Original: árabe
documents-original-zh = Original: chino
documents-original-en = Original: inglés
documents-original-fr = Original: francés
documents-original-ru = Original: ruso
documents-original-es = Original: español
documents-own-language-only = La declaración se reproduce en el idioma en que fue presentada. Solo ese texto es auténtico.
documents-on-behalf-of = En nombre de
documents-from-letter = De la carta
documents-no-question = Esta carta no formula ninguna pregunta.
documents-notes = Notas
documents-note-back = Volver al texto, nota { $number }

## While a document is being made

documents-waiting-title = El documento se está preparando
documents-waiting-what = Por lo general tarda unos segundos. No se pierde nada si sale de esta página: el documento seguirá disponible aquí.
documents-waiting-again = Comprobar de nuevo
documents-back = Volver a la página
documents-failed-title = No se pudo preparar el documento
documents-failed-fonts = Falta en el servidor una fuente tipográfica para este idioma. La persona encargada del servidor debe instalar el paquete de Debian { $detail }; el documento se preparará cuando el servidor se inicie de nuevo.
documents-failed-memory = Necesita más memoria de la que puede usar un documento. Lea el texto en su página; la persona encargada del servidor encontrará el motivo en el registro.
documents-failed-time = Tardó más de lo que puede tardar un documento. Lea el texto en su página; la persona encargada del servidor encontrará el motivo en el registro.
documents-failed-layout = No se pudieron componer las páginas. Lea el texto en su página; la persona encargada del servidor encontrará el motivo en el registro.
documents-failed-crash = El programa que lo prepara terminó inesperadamente varias veces. Lea el texto en su página; la persona encargada del servidor encontrará el motivo en el registro.
documents-waiting-done = El documento está listo
