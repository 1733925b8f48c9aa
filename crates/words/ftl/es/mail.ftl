## Textos recibidos por correo electrónico

mail-title = Textos recibidos por correo electrónico
mail-what = Textos enviados a la Secretaría desde una dirección de su delegación u organización. Ninguno se publica: aquí puede convertir cada uno en declaración o apartarlo. Solo su delegación u organización ve el contenido.
mail-none = No ha llegado ningún texto por correo electrónico. Los que se envíen a la Secretaría desde la dirección de su cuenta aparecerán aquí.
mail-count = { $n ->
    [one] { $n } texto
    [many] { $n } de textos
   *[other] { $n } textos
}
mail-col-text = Texto
mail-col-sender = Enviado desde
mail-col-from = Remitente
mail-col-arrived = Llegada
mail-col-state = Estado
mail-no-text = No se pudo extraer ningún texto
mail-one-title = Un texto recibido por correo electrónico
mail-confirm-yours = Una dirección puede falsificarse. Asegúrese de que este texto es suyo antes de utilizarlo.
mail-refused = Llegó un mensaje de su dirección, pero no se pudo extraer ningún texto. Envíelo de nuevo o presente la declaración aquí.
mail-make-statement = Convertirlo en declaración
mail-make-what = En la página siguiente elige el idioma, los destinatarios y lo demás, y comprueba el texto antes de presentarlo.
mail-see-draft = Ir a la declaración comenzada
mail-text = El texto
mail-set-aside-what = Si no es suyo o ya no hace falta:
mail-set-aside = Apartarlo

## Lo que ve de ellos la Secretaría

mail-arrivals-open = Ver lo que ha llegado
mail-arrivals-what = Qué llegó, de quién y cuándo. El contenido solo lo ve su autor; el resumen criptográfico demuestra más tarde que un texto no se modificó.
mail-arrivals-none = No ha llegado ningún texto por correo electrónico. El servidor recibe correo cuando está configurado para ello.
mail-sender-unknown = Remitente desconocido
mail-assign-label = ¿De quién es el texto?
mail-assign-choose = Elija un participante
mail-assign = Asignar
mail-assigned = Asignado por la Secretaría

## Qué ha sido de un texto
## dynamic: lo usan las páginas como mail-state-<word>

mail-state-waiting = En espera
mail-state-filed = Presentado como declaración
mail-state-set-aside = Apartado

## Errores del correo
## dynamic: los nombran los actos y se muestran al inicio de la página

error-mail-several = Con el mensaje llegaron varios documentos y no está claro cuál es el que corresponde. Envíe uno cada vez
error-mail-nothing = El mensaje no contiene texto
error-mail-draft = En el formulario hay todavía una declaración comenzada. Preséntela o empiece de nuevo con un formulario vacío, y vuelva después
error-mail-participant = Elija el participante al que pertenece el texto

## En la página de hoy

today-mail-waits = { $n ->
    [one] { $n } texto recibido por correo electrónico le espera
    [many] { $n } de textos recibidos por correo electrónico le esperan
   *[other] { $n } textos recibidos por correo electrónico le esperan
}
today-mail-unknown = { $n ->
    [one] { $n } texto llegó por correo electrónico de un remitente desconocido
    [many] { $n } de textos llegaron por correo electrónico de remitentes desconocidos
   *[other] { $n } textos llegaron por correo electrónico de remitentes desconocidos
}
