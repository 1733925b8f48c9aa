## A delegation’s evening report

evening-title = Вечерний отчет
evening-heading = Вечерний отчет, { $date }
evening-private = Ваши заметки не читает никто за пределами вашей делегации, в том числе Секретариат и Председатель. Сказанное на закрытом заседании передается без ссылок на выступающих.
evening-who = Делегация
evening-notes = Наши заметки
evening-no-note = В этот день заметок не сделано.
evening-remove = Удалить заметку
evening-remove-ask = Удалить эту заметку?
evening-remove-what = Она исчезнет из вечернего отчета, и восстановить ее будет нельзя.
evening-keep = Сохранить заметку
evening-documents = Письма, документы и резюме за день
evening-no-document = В этот день не вышло ни одного доступного вам письма, документа или резюме.
evening-statements = Заявления за день
evening-no-statement = В этот день не представлено ни одного доступного вам заявления.
evening-statement = Заявление № { $number }, { $name }
evening-areas = Области, обнародованные Председателем
evening-no-area = В этот день Председатель не обнародовал доступных вам областей.
evening-attributed = Что числится за вами
evening-no-position = В этот день за вами не появилось ни одной действующей позиции.
evening-position = Предложение № { $number }: { $stance }
evening-next = Заседания { $date }
evening-no-meeting = На этот день заседаний не запланировано.

## The form for a note
## dynamic: named in the form’s template

evening-note-label = Новая заметка
evening-note-hint = Простой текст. Его читает только ваша делегация, и в журнал регистрации он не попадает.
evening-meeting-label = Заседание
evening-meeting-none = Без указания заседания

## Faults of notes
## dynamic: named by acts and shown at the field

error-own-note-empty = Напишите заметку
error-own-note-meeting = Выберите заседание этой сессии или не выбирайте никакого
error-own-note-nothing-kept = По этому заседанию ничего не сохраняется, в том числе заметки
