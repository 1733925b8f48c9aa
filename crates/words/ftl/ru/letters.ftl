## The list of letters

letters-title = Письма Председателя
letters-what = Письма Председателя к этой сессии с направляющими вопросами, начиная с самых последних.
letters-none = Писем пока нет. Они появятся здесь, как только Председатель опубликует письмо, доступное вам для чтения.
letters-count = { $n ->
    [one] { $n } письмо
    [few] { $n } письма
    [many] { $n } писем
   *[other] { $n } письма
}
letters-col-number = Номер
letters-col-letter = Письмо
letters-col-date = Дата
letters-col-languages = Языки
letters-number = Письмо № { $number }
letters-number-date = Письмо № { $number } от { $date }
letters-drafts-title = Проекты
letters-published-title = Опубликованные
letters-revised-by-number = Пересмотрено письмом № { $number }
letters-all = Все письма

## Composing, first step

letters-new-title = Составить письмо
letters-new-what = Вставьте текст письма или загрузите файл. Comity определит по нему дату, адресатов, сроки и вопросы, а на следующей странице вы внесете исправления.
letters-new-next = Письмо не будет сохранено, пока вы не просмотрите распознанные сведения.
letters-restored = Здесь сохранилось письмо, начатое вами ранее.
letters-go-on = Продолжить работу над ним
letters-start-again = Отказаться от него и начать заново
letters-paste-label = Текст письма
letters-paste-hint = С приложениями, не более 200 000 знаков. Заголовки становятся темами, пронумерованные пункты — направляющими вопросами.
letters-file-label = Или загрузите файл
letters-file-hint = Файл Word (.docx) или PDF с текстом до 8 МБ либо обычный текст (.txt) до 1 МБ. В этом случае оставьте поле для текста пустым.
letters-read-it = Обработать письмо
letters-begin-empty = Начать с пустого письма

## Composing, second step: what was read

letters-review-title = Проверьте письмо
letters-edit-title = Правка письма
letters-review-what = Исправьте все неточности. После этого проект будет доступен только команде Председателя.
letters-review-next = В проекте письмо показано так, как оно будет выглядеть. Оттуда оно и публикуется.
letters-unclear-title = { $n ->
    [0] Все распознано
    [one] Не распознан { $n } фрагмент
    [few] Не распознаны { $n } фрагмента
    [many] Не распознано { $n } фрагментов
   *[other] Не распознано { $n } фрагмента
}
letters-unclear-none = Не осталось ни одной нераспознанной даты, ни одного перечня или заголовка.
letters-unclear-what = Эти фрагменты, по всей видимости, относятся к полям ниже. Проверьте, все ли поля заполнены.
letters-unclear-why = Строка { $line }: { $why }
letters-found-title = { $n ->
    [0] Из текста не получено никаких сведений
    [one] Из текста получено { $n } значение
    [few] Из текста получены { $n } значения
    [many] Из текста получено { $n } значений
   *[other] Из текста получено { $n } значения
}
letters-found-what = Каждое значение и слова, из которых оно получено
letters-found-col-what = Значение
letters-found-col-words = Слова письма
letters-found-col-line = Строка
letters-read-enclosure = Прилагаемый документ
letters-read-relation = Ранее изданный документ
letters-read-deadline = Срок
letters-read-session = Сессия
letters-read-topic = Заголовок
letters-read-question = Вопрос
letters-read-call = Приглашение представить документы
letters-read-paper-topic = Тема документов
letters-read-mandate = Слова мандата
letters-read-horizon = Последующая сессия

## Why something was not understood

letters-why-impossible-date = такого дня в календаре нет
letters-why-range-backwards = этот период заканчивается раньше, чем начинается
letters-why-ambiguous-date = нельзя отличить день от месяца
letters-why-no-year = в этой дате не указан год
letters-why-no-day = в этой дате не указан день
letters-why-months-disagree = два названия месяца означают разные месяцы
letters-why-unknown-date = дата по календарю или на языке, которые здесь не распознаются
letters-why-date-not-placed = дата, но неясно, к чему она относится
letters-why-other-meeting = другое время заседаний, чем принятое за время сессии
letters-why-item-not-placed = пункт перечня, не содержащий вопроса
letters-why-heading-not-placed = заголовок, под которым нет вопросов; возможно, это тема
letters-why-question-in-text = вопрос внутри сплошного текста

## Notes on the whole letter

letters-note-annex-missing = Упомянуто приложение, текст которого отсутствует: { $words }
letters-note-no-question = Направляющие вопросы не найдены.
letters-note-no-date = Дата письма не найдена.
letters-note-no-session = Сессия, к которой относится письмо, не найдена.
letters-note-not-a-letter = В этом тексте не найдено признаков письма.
letters-note-no-paper-deadline = Предлагается представить документы, но срок не указан: { $words }
letters-note-weekday = День недели не соответствует дате: { $words }
letters-note-no-deadline = Сроки не найдены.

## The fields

letters-head-title = Письмо
letters-dated-label = Дата письма
letters-dated-hint = День, указанный в письме.
letters-signed-by-label = Кем подписано
letters-signed-by-hint = Имя и должность, как они указаны под письмом.
letters-addressees-label = Адресаты
letters-addressees-hint = Кому направлено письмо, как указано в нем самом.
letters-title-label = Название
letters-title-hint = Под этим названием письмо значится в списках.
letters-title-dated = Письмо от { $date }
letters-language-label = Язык текста
letters-language-hint = Язык оригинала. Версии на других языках добавляются после публикации письма.
letters-language-choose = Выберите язык
letters-text-label = Текст
letters-text-hint = Новый абзац начинается после пустой строки.
letters-rows-hint = Чтобы исключить строку, очистите ее.
letters-choose = Выберите
letters-more-rows = Добавить строки
letters-save-draft = Сохранить проект
letters-edit-undo = Отменить несохраненные изменения

letters-enclosures-title = Прилагаемые документы
letters-enclosure-row = Прилагаемый документ № { $number }
letters-enclosure-label = Обозначение
letters-enclosure-name = Название прилагаемого документа
letters-enclosure-present-label = Его текст
letters-enclosure-present = Имеется
letters-enclosure-absent = Отсутствует

letters-relations-title = Ранее изданные документы
letters-relations-hint = Если этим письмом пересматривается письмо, имеющееся на этом сервере, вопросы последнего включаются в форму: каждый из них можно сохранить, изложить иначе, перенести или отозвать.
letters-relation-row = Ранее изданный документ № { $number }
letters-relation-kind = Связь с ним
letters-relation-reference = Ссылка в том виде, в каком она приведена
letters-relation-letter = Письмо на этом сервере
letters-relation-elsewhere = На этом сервере отсутствует
# dynamic: used by forms and letters as letters-relation-<code>
letters-relation-further-to = В дополнение к
# dynamic: used by forms and letters as letters-relation-<code>
letters-relation-revises = Пересматривает

letters-deadlines-title = Сроки
letters-deadline-row = Срок № { $number }
letters-deadline-on = Не позднее
letters-deadline-what = Что следует представить

letters-questions-title = Направляющие вопросы
letters-questions-hint = Чтобы исключить строку, очистите ее. Вопрос, перенесенный из предыдущего письма, сохраняет полученные на него ответы.
letters-question-row = Вопрос в строке { $number }
letters-question-kept = Задан ранее
letters-question-before = Прежняя формулировка:
letters-question-number = Номер
letters-question-topic = Тема
letters-question-no-topic = Без темы
letters-question-new-topic = Новая тема: «{ $heading }»
letters-question-heading = Вопрос помещался под заголовком «{ $heading }», который не является темой этой сессии.
letters-question-fate = Этот вопрос
letters-question-keep = сохраняется
letters-question-withdraw = отзывается
letters-question-withdrawn = Отозван
letters-question-text = Формулировка
letters-offered = { $n ->
    [one] В форму включен { $n } вопрос из пересматриваемого письма. Его можно сохранить, изложить иначе, перенести или отозвать, после чего сохраните форму.
    [few] В форму включены { $n } вопроса из пересматриваемого письма. Каждый из них можно сохранить, изложить иначе, перенести или отозвать, после чего сохраните форму.
    [many] В форму включено { $n } вопросов из пересматриваемого письма. Каждый из них можно сохранить, изложить иначе, перенести или отозвать, после чего сохраните форму.
   *[other] В форму включено { $n } вопроса из пересматриваемого письма. Каждый из них можно сохранить, изложить иначе, перенести или отозвать, после чего сохраните форму.
}
letters-offered-go = Перейти к вопросам

## The draft

letters-draft = Проект
letters-draft-seen-by = Доступен только команде Председателя
letters-draft-what = Письмо в том виде, в каком оно будет опубликовано. После публикации изменить текст невозможно; его можно пересмотреть последующим письмом.
letters-draft-edit = Править
letters-publish-go = Перейти к публикации
letters-publish-title = Опубликовать письмо
letters-publish-what = { $n ->
    [0] Письму присваивается номер, и уведомляются все участники, которым оно предназначено. Вопросов в нем нет.
    [one] Письму присваивается номер, для ответов открывается { $n } вопрос, и уведомляются все участники, которым оно предназначено.
    [few] Письму присваивается номер, для ответов открываются { $n } вопроса, и уведомляются все участники, которым оно предназначено.
    [many] Письму присваивается номер, для ответов открывается { $n } вопросов, и уведомляются все участники, которым оно предназначено.
   *[other] Письму присваивается номер, для ответов открывается { $n } вопроса, и уведомляются все участники, которым оно предназначено.
}
letters-publish-now = Опубликовать письмо
letters-audience-label = Круг читателей

## The page of a letter

letters-audience-title = Круг читателей
letters-revised-by = Это письмо пересмотрено более поздним письмом:
letters-versions-title = На других языках
letters-not-in-your-language = Версии на вашем языке пока нет. Ниже приводится оригинал.
# dynamic: used beside versions as letters-standing-<code>
letters-standing-original = Оригинал
# dynamic: used beside versions as letters-standing-<code>
letters-standing-official = Официальный перевод
# dynamic: used beside versions as letters-standing-<code>
letters-standing-courtesy = Неофициальный перевод

## Adding a language version

letters-version-title = Добавить версию на другом языке
letters-version-what = Письмо и содержащиеся в нем вопросы еще на одном языке. Аутентичным остается оригинал.
letters-version-language = Язык этой версии
letters-standing-label = Вид перевода
letters-standing-hint = При добавлении официального перевода он заменяет неофициальный.
# dynamic: used by the form as letters-standing-choice-<code>
letters-standing-choice-official = Официальный: выполнен службами Организации Объединенных Наций
# dynamic: used by the form as letters-standing-choice-<code>
letters-standing-choice-courtesy = Неофициальный: выполнен кем-либо еще для удобства читателей
letters-version-original = Оригинал:
letters-version-show-original = Показать текст оригинала
letters-version-questions-hint = Если оставить поле пустым, вопрос будет показан в исходной формулировке.
letters-version-signature-hint = Как она указана под письмом на этом языке. Если поле пусто, показывается подпись оригинала.
letters-version-enclosures-hint = Если оставить поле пустым, показывается исходная формулировка.
letters-version-add = Добавить эту версию
