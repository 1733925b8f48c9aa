## Signing in by a passkey, and the links that lead to one

signin-how-what = Usted accede con una llave de acceso: su teléfono, su computadora o una llave de seguridad comprueba que se trata de usted. No escribe ni nombre ni contraseña.
signin-how-button = Acceder con una llave de acceso
signin-how-first = Si aún no tiene ninguna llave de acceso, abra el enlace de un solo uso que se le entregó: conduce a la primera.
signin-how-lost = Si ha perdido todas sus llaves de acceso, diríjase a la Secretaría. Ningún correo le devolverá nunca el acceso: lo hacen conjuntamente dos personas de la Secretaría.
signin-how-exercise = En el ejercicio se accede con los enlaces que aparecen al iniciarlo; no requieren llave de acceso.
signin-first-title = Cree su primera llave de acceso
signin-first-what = Se le ha invitado a Comity. Con una llave de acceso, su teléfono, su computadora o una llave de seguridad comprueba que se trata de usted; nadie más puede usarla y no hay ninguna contraseña que recordar.
signin-first-button = Crear una llave de acceso y acceder
signin-link-title = Acceder a Comity
signin-link-for = Este enlace se creó para { $name }.
signin-link-what = Este enlace se creó para usted. No lo facilite a nadie: quien lo utilice accederá como si fuera usted.
signin-lasting-what = Este enlace pertenece al ejercicio. Sigue siendo válido, y quien lo utilice accederá en esta calidad.
signin-link-limits = Su acceso permanece abierto diez horas como máximo y se cierra treinta minutos después de la última página que consulte.
signin-spent-title = Este enlace de acceso no funciona
signin-spent-what = Ya se ha utilizado, tiene más de tres días o no se copió completo. Solicite uno nuevo a quien se lo entregó.

## Handing in a link whose secret is in no address

link-title = Abra su enlace
link-what = El navegador abre el enlace por sí solo. Si no lo hace, pegue aquí el enlace completo.
link-script = JavaScript está desactivado en este navegador. Copie la dirección de esta página, incluido todo lo que sigue al signo #, y péguela más abajo.
link-label = Enlace
link-open = Abrir

## What a page with a passkey says when it did not work

passkey-script = Las llaves de acceso necesitan JavaScript, que está desactivado en este navegador. Actívelo para este sitio y vuelva a cargar la página, o abra la misma página o el mismo enlace en otro navegador. Todo lo demás funciona sin ello.
passkey-stopped = No se ha confirmado nada: se canceló o se tardó demasiado. Inténtelo de nuevo.
passkey-known = Este dispositivo ya contiene una llave de acceso para su cuenta. Utilice otro dispositivo o una llave de seguridad.
passkey-unsupported = Este navegador no admite llaves de acceso. Abra la misma página o el mismo enlace en otro navegador o en su teléfono.
passkey-weak = Un dispositivo que solo puede crear llaves de acceso de un tipo antiguo no crea ninguna aquí. En ese caso, utilice su teléfono o una llave de seguridad.
passkey-busy = Ha habido demasiados intentos. Espere un minuto e inténtelo de nuevo.
passkey-gone = Esta página estuvo abierta demasiado tiempo. Vuelva a cargarla e inténtelo de nuevo.
passkey-failed = No ha funcionado. Inténtelo de nuevo; si vuelve a fallar, utilice otro navegador u otro dispositivo.

## A passkey once more, before what matters

confirm-title = Confirme que se trata de usted
confirm-what = Lo que se dispone a hacer es importante, por lo que se le pide de nuevo la llave de acceso. La confirmación vale después diez minutos.
confirm-kept = Lo que escribió se conserva y se enviará en cuanto lo confirme.
confirm-button = Confirmar con la llave de acceso

## A person’s own passkeys, and where they are signed in

account-title = Acceso y dispositivos
account-passkeys = Llaves de acceso
account-no-passkey = Ninguna llave de acceso todavía. En el ejercicio, su enlace de acceso hace sus veces.
account-second = Tiene una sola llave de acceso. Añada otra en un segundo dispositivo para poder acceder si pierde la primera.
account-passkeys-counted = { $n ->
    [one] { $n } llave de acceso
    [many] { $n } de llaves de acceso
   *[other] { $n } llaves de acceso
}
account-name = Nombre
account-added = Añadida
account-used = Último uso
account-never-used = Sin usar todavía
account-rename = Cambiar el nombre
account-remove = Eliminar
account-unnamed = Llave de acceso sin nombre
account-add = Añadir una llave de acceso
account-add-what = La llave de acceso la crea el dispositivo que está utilizando, su teléfono o una llave de seguridad. Elija uno distinto de los que ya tiene.
account-name-title = Nombre de la llave de acceso
account-name-hint = Por el que la reconocerá, por ejemplo “Computadora de la oficina” o “Llave azul”; solo usted lo ve.
account-name-save = Guardar el nombre
account-remove-title = ¿Eliminar esta llave de acceso?
account-remove-what = Ya no servirá para acceder, y se cerrará el acceso en los navegadores que la utilizaron. Sus demás llaves de acceso se mantienen.
account-sessions = Dónde tiene abierto el acceso
account-sessions-what = Si no reconoce alguno de estos navegadores, cierre su acceso y avise a la Secretaría.
account-sessions-counted = { $n ->
    [one] { $n } navegador
    [many] { $n } de navegadores
   *[other] { $n } navegadores
}
account-browser = Navegador
account-browser-unknown = Navegador desconocido
account-this = este
account-since = Acceso
account-seen = Última página
account-end = Cerrar el acceso
account-end-others = Cerrar el acceso en todos los demás
account-recovery = La Secretaría está a punto de dar a alguien acceso a su cuenta
account-recovery-what = Dos personas de la Secretaría crean un nuevo acceso para alguien que habría perdido todas sus llaves de acceso. Si usted no lo solicitó, póngale fin y diríjase de inmediato a la Secretaría.
account-recovery-cancel = No lo solicité: ponerle fin
account-refused = Se rechazó una llave de acceso
account-refused-what = El { $date }, alguien intentó usar una llave de acceso para su cuenta y la llave fue rechazada. Si no fue usted, revise más abajo sus llaves de acceso y navegadores y diríjase a la Secretaría.

## A session that lapsed while somebody was typing

lapsed-title = Acceda de nuevo: su texto se ha conservado
lapsed-kept = Su acceso se cerró tras media hora sin actividad o al cabo de diez horas. Todo lo que escribió se conserva en su cuenta.
lapsed-how = Acceda con su llave de acceso, abra otra vez la misma página y continúe donde se quedó.
