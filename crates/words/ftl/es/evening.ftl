## A delegation’s evening report

evening-title = Informe de fin de jornada
evening-heading = Informe de fin de jornada, { $date }
evening-private = Nadie ajeno a su delegación lee sus notas, tampoco la Secretaría ni la Presidencia. Lo dicho en una reunión privada no se atribuye a nadie.
evening-who = Delegación
evening-notes = Nuestras notas
evening-no-note = Ese día no se tomó ninguna nota.
evening-remove = Eliminar esta nota
evening-remove-ask = ¿Eliminar esta nota?
evening-remove-what = Desaparece de su informe de fin de jornada y no puede recuperarse.
evening-keep = Guardar esta nota
evening-documents = Cartas, documentos y resúmenes del día
evening-no-document = Ese día no se publicó ninguna carta, ningún documento ni ningún resumen que usted pueda leer.
evening-statements = Declaraciones del día
evening-no-statement = Ese día no se presentó ninguna declaración que usted pueda leer.
evening-statement = Declaración { $number }, { $name }
evening-areas = Ámbitos dados a conocer por la Presidencia
evening-no-area = Ese día la Presidencia no le dio a conocer ningún ámbito.
evening-attributed = Lo que se le atribuye
evening-no-position = Ese día no se le atribuyó ninguna posición vigente.
evening-position = Propuesta { $number }: { $stance }
evening-next = Reuniones del { $date }
evening-no-meeting = No hay ninguna reunión prevista ese día.

## The form for a note
## dynamic: named in the form’s template

evening-note-label = Nota nueva
evening-note-hint = Texto sin formato. Solo lo lee su delegación y nada de él se incorpora al registro.
evening-meeting-label = Reunión
evening-meeting-none = Ninguna reunión en particular

## Faults of notes
## dynamic: named by acts and shown at the field

error-own-note-empty = Escriba la nota
error-own-note-meeting = Elija una reunión de este período de sesiones, o ninguna
error-own-note-nothing-kept = De esta reunión no se conserva nada, tampoco notas
