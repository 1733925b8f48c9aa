## The page that says what the record proves

record-title = El registro
record-lede = Cada acto realizado en este servidor deja un asiento en el registro en el momento en que surte efecto. Los asientos no contienen nombres ni textos. Vinculan lo que se hizo, de modo que nadie pueda modificarlo después sin que se advierta.
record-proved = Lo que queda probado
record-proved-1 = Que un acto quedó registrado, cuándo y en qué calidad se realizó.
record-proved-2 = Que lo que usted conserva es lo que se registró: el asiento está vinculado a su contenido mediante un resumen criptográfico.
record-proved-3 = Que nada de lo registrado antes de un punto de control se ha modificado, suprimido, añadido o desplazado desde entonces. Quien haya conservado ese punto de control puede comprobarlo sin este servidor.
record-proved-4 = Que el contenido suprimido a petición de una persona se suprimió abiertamente: un asiento lo indica y todo lo demás sigue probado.
record-not = Lo que no queda probado
record-not-1 = Quién estaba ante el teclado. Un asiento indica la calidad de una cuenta, no una persona.
record-not-2 = Que un acto fuera procedente o que un texto sea exacto.
record-not-3 = Que quien administra este servidor no haya leído los textos. Estos pasan por él sin cifrar.
record-not-4 = Todo lo anterior al primer punto de control que alguien haya conservado fuera.
record-keep = Conserve un punto de control
record-keep-what = Un punto de control es un texto breve firmado: el número de asientos y un único resumen criptográfico de todos ellos. Guárdelo, envíelo a su capital, imprímalo. Con él se puede cotejar cualquier estado posterior del registro.
record-checkpoint = Punto de control en este momento
record-checkpoint-save = Guardar el punto de control
record-size = Asientos
record-key = Clave de verificación
record-key-what = Anótela una vez, de una fuente de confianza. Distingue el registro de este servidor de cualquier otro.
record-own = Su propia parte
record-own-what = Todos los actos realizados en su nombre, con su contenido y su prueba, en un solo archivo de texto. Contiene lo que ustedes se reservan: guárdelo como guardan sus propios documentos.
record-own-save = Guardar nuestra parte del registro
record-verify = Verificar un archivo
record-verify-what = El programa verifica un archivo guardado en cualquier computadora, sin este servidor y sin red. Indica el primer asiento alterado.
record-link = El registro: lo que prueba
record-acts = Actos realizados en su nombre
record-acts-see = Ver cada acto y conservar su recibo
record-acts-what = Lo que el registro contiene sobre ustedes: lo que han hecho y lo que han hecho otros mencionándolos. Si un acto no es suyo, comuníquelo a la Secretaría.
record-acts-none = No se ha registrado nada en su nombre.
record-entry = Asiento
record-act = Acto
record-capacity = Realizado por
record-when = Fecha
record-receipt = Recibo
record-receipt-save = Guardar
record-receipt-none = Sin recibo: el contenido es de otro participante
record-newest = Los más recientes
record-older = Anteriores
record-acts-counted = { $n ->
    [one] { $n } acto
    [many] { $n } de actos
   *[other] { $n } actos
}
record-receipt-keep = Conservar el recibo
