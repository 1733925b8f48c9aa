## Signing in by a one-time link

signin-how-what = Abra el enlace de acceso que se le entregó. Funciona una sola vez, en un plazo de tres días.
signin-how-lasting = Abra uno de los enlaces de acceso que se mostraron al iniciarse la demostración. Siguen siendo válidos mientras esta esté en marcha.
signin-how-lost = Si su enlace ya no funciona, solicite uno nuevo a la jefatura de su delegación o a la Secretaría.
signin-link-title = Acceder a Comity
signin-link-what = Este enlace se creó para usted. No lo facilite a nadie: quien lo utilice accederá como si fuera usted.
signin-link-lasting = Este enlace pertenece a la demostración y sigue siendo válido mientras esté en marcha: puede volver por él, y probar otra función con otro enlace.
signin-link-limits = Su acceso permanece abierto diez horas como máximo, y treinta minutos a partir de la última página que consulte.
signin-spent-title = Este enlace de acceso no funciona
signin-spent-what = Ya se ha utilizado, tiene más de tres días o no se copió completo. Solicite uno nuevo a quien se lo entregó.

## A session that lapsed while somebody was typing

lapsed-title = Acceda de nuevo: su texto se ha conservado
lapsed-kept = Su acceso se cerró tras media hora sin actividad o al cabo de diez horas. Todo lo que escribió se conserva en su cuenta.
lapsed-how = Acceda con un nuevo enlace, abra otra vez la misma página y continúe donde se quedó.
