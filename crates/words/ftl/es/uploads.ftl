## Textos extraídos de documentos de Word y PDF

documents-taken = El texto se extrajo de este archivo.
documents-taken-mended = El texto se extrajo de este archivo y fue corregido por quienes lo presentaron.
documents-check = El texto se extrajo de “{ $name }”. Léalo completo y corríjalo donde no diga lo que usted quiere decir.
documents-form = El texto que figura a continuación se extrajo de su archivo. Corríjalo aquí si falta algo o hay un error; el archivo se conserva tal como está.
documents-left-out = No forma parte del texto: { $list }.
documents-letter-source = Leída del documento:

## Lo que contiene un documento además de su texto
## dynamic: lo nombra el lector de documentos

documents-left-pictures = { $n ->
    [one] { $n } imagen
    [many] { $n } de imágenes
   *[other] { $n } imágenes
}
documents-left-charts = { $n ->
    [one] { $n } gráfico o diagrama
    [many] { $n } de gráficos o diagramas
   *[other] { $n } gráficos o diagramas
}
documents-left-objects = { $n ->
    [one] { $n } fórmula u objeto
    [many] { $n } de fórmulas u objetos
   *[other] { $n } fórmulas u objetos
}
documents-left-comments = { $n ->
    [one] { $n } comentario
    [many] { $n } de comentarios
   *[other] { $n } comentarios
}
documents-left-headers = { $n ->
    [one] { $n } encabezado o pie de página
    [many] { $n } de encabezados o pies de página
   *[other] { $n } encabezados o pies de página
}
documents-left-hidden = { $n ->
    [one] { $n } pasaje oculto
    [many] { $n } de pasajes ocultos
   *[other] { $n } pasajes ocultos
}
documents-left-symbols = { $n ->
    [one] { $n } signo de una fuente de símbolos
    [many] { $n } de signos de una fuente de símbolos
   *[other] { $n } signos de una fuente de símbolos
}
documents-left-fields = { $n ->
    [one] { $n } número de un campo automático
    [many] { $n } de números de campos automáticos
   *[other] { $n } números de campos automáticos
}

## Por qué no se leyó un documento
## dynamic: lo nombra el lector de documentos y se muestra junto al campo

error-document-large = El archivo supera los { $value } MB. Quite las imágenes y guárdelo de nuevo
error-document-encoding = Los caracteres de este texto no pueden leerse con certeza. Guárdelo como archivo de Word (.docx) o pegue el texto
error-document-other-kind = No es un documento de Word (.docx), un PDF ni un texto sin formato. Guárdelo en uno de esos formatos o pegue el texto
error-document-not-word = No es un documento de Word. Ábralo, guárdelo como .docx y cargue ese archivo
error-document-damaged = El archivo está dañado o incompleto. Ábralo, guárdelo de nuevo y cargue el archivo nuevo
error-document-encrypted = El archivo está protegido con contraseña. Guárdelo sin ella y cárguelo de nuevo
error-document-old-word = Es el formato antiguo de Word (.doc). Ábralo en Word y guárdelo como .docx
error-document-macros = El documento contiene macros. Guárdelo como .docx, formato que las excluye
error-document-tracked = El documento contiene cambios marcados. Acepte o rechace los cambios y guárdelo de nuevo
error-document-embedded = Este documento lleva incrustado otro cuyo texto se perdería. Incorpore ese texto al propio documento y guárdelo de nuevo
error-document-bomb = Al descomprimirse, el archivo ocupa mucho más de lo que necesita un documento. Ábralo en Word y guárdelo de nuevo
error-document-foreign-xml = El archivo contiene elementos que ningún documento de Word tiene. Ábralo en Word y guárdelo de nuevo
error-document-long = El texto es demasiado largo para extraerlo de un documento. Divídalo
error-document-no-text = El documento no contiene texto
error-document-scan = El PDF no contiene texto, sino solo imágenes de este. Cargue el documento de origen o un PDF con reconocimiento de texto
error-document-pages = El PDF tiene más de { $value } páginas. Cargue la parte que constituye el texto
error-document-no-pdf = Este servidor no puede leer archivos PDF. Cargue el texto como documento de Word (.docx) o como texto sin formato, o péguelo
error-document-slow = La lectura del PDF tarda demasiado. Cargue el documento de origen o pegue el texto
error-document-busy = Se están leyendo demasiados documentos en este momento. Envíe de nuevo el formulario dentro de un minuto

## Files from their own origin

files-gone = El enlace a un archivo es válido durante un minuto. Abra la página en que figura y elíjalo de nuevo.
