## The first draft: whole sentences, chosen by the Chair’s quantifier
## dynamic: used by assembling

summary-title-of = Резюме Председателя: { $session }
summary-part-opening = Общий обзор
summary-part-other = Прочие вопросы
summary-part-discussed = Обсуждение
summary-part-proposals = Концептуальные документы и предложения
summary-part-open = Вопросы, остающиеся открытыми
summary-draft-held = «{ $session }»: сессия была проведена { $dates }.
summary-draft-held-meetings = { $n ->
    [one] «{ $session }»: сессия была проведена { $dates } и включала { $n } заседание.
    [few] «{ $session }»: сессия была проведена { $dates } и включала { $n } заседания.
    [many] «{ $session }»: сессия была проведена { $dates } и включала { $n } заседаний.
   *[other] «{ $session }»: сессия была проведена { $dates } и включала { $n } заседания.
}
summary-draft-speakers = { $who ->
    [some] Некоторые делегации представили заявления от своего имени или от имени групп государств.
    [several] Ряд делегаций представили заявления от своего имени или от имени групп государств.
    [many] Многие делегации представили заявления от своего имени или от имени групп государств.
   *[most] Большинство делегаций представили заявления от своего имени или от имени групп государств.
}
summary-draft-others = Свой вклад в обсуждение внесли также организации и заинтересованные стороны.
summary-draft-coverage-all = Делегации высказались по всем вопросам, поставленным в рамках этой темы.
summary-draft-coverage = { $n ->
    [one] Делегации высказались по { $spoken } из { $n } вопроса, поставленного в рамках этой темы.
    [few] Делегации высказались по { $spoken } из { $n } вопросов, поставленных в рамках этой темы.
    [many] Делегации высказались по { $spoken } из { $n } вопросов, поставленных в рамках этой темы.
   *[other] Делегации высказались по { $spoken } из { $n } вопроса, поставленного в рамках этой темы.
}
summary-draft-question = { $who ->
    [nobody] По вопросу № { $number }, по которому делегации пока не высказывались, выступили организации или заинтересованные стороны: «{ $question }»
    [some] Некоторые делегации высказались по вопросу № { $number }: «{ $question }»
    [several] Ряд делегаций высказались по вопросу № { $number }: «{ $question }»
    [many] Многие делегации высказались по вопросу № { $number }: «{ $question }»
   *[most] Большинство делегаций высказались по вопросу № { $number }: «{ $question }»
}
summary-draft-raised = { $who ->
    [nobody] По дополнительному вопросу № { $number }, по которому делегации пока не высказывались, выступили организации или заинтересованные стороны: «{ $question }»
    [some] Некоторые делегации высказались по дополнительному вопросу № { $number }, поставленному одной из делегаций: «{ $question }»
    [several] Ряд делегаций высказались по дополнительному вопросу № { $number }, поставленному одной из делегаций: «{ $question }»
    [many] Многие делегации высказались по дополнительному вопросу № { $number }, поставленному одной из делегаций: «{ $question }»
   *[most] Большинство делегаций высказались по дополнительному вопросу № { $number }, поставленному одной из делегаций: «{ $question }»
}
summary-draft-general = { $who ->
    [some] Некоторые делегации высказались по теме в целом.
    [several] Ряд делегаций высказались по теме в целом.
    [many] Многие делегации высказались по теме в целом.
   *[most] Большинство делегаций высказались по теме в целом.
}
summary-draft-paper = Был представлен концептуальный документ (документ № { $number }): «{ $title }»
summary-draft-proposal = Было представлено следующее предложение (предложение № { $number }): «{ $text }»
summary-draft-merged = Председатель свел несколько предложений в единую формулировку (предложение № { $number }): «{ $text }»
summary-draft-open-question = По вопросу № { $number } пока никто не высказался: «{ $question }»
summary-draft-open-raised = По дополнительному вопросу № { $number }, поставленному одной из делегаций, пока никто не высказался: «{ $question }»
summary-draft-open-concerns = Целесообразно продолжить обсуждение предложения № { $number }.
summary-draft-open-unknown = Председатель предлагает делегациям изложить свои мнения по предложению № { $number }.
summary-footnote = В настоящем резюме выражение «ряд делегаций» означает не менее { $several } делегаций, «многие» — не менее { $many } процентов делегаций, «большинство» — более { $most } процентов. «Некоторые» означает любое меньшее число. Эти выражения описывают обсуждение и не сопоставляют одни делегации с другими.

## The list

summary-list-title = Резюме Председателя
summary-list-what = То, что Председатель под свою ответственность обобщил по итогам этой сессии.
summary-list-what-chair = Резюме этой сессии. Над ними работает команда Председателя; остальные читают то, что публикует Председатель.
summary-list-none = Резюме пока нет. Оно появится здесь, как только Председатель опубликует резюме, доступное вам для чтения.
summary-list-none-chair = Резюме пока нет. Приступите к его составлению: первый проект составляется на основе заявлений, ответов, обнародованных областей и предложений.
summary-number = Резюме № { $number }
summary-no-symbol = Условного обозначения пока нет
summary-not-published = Пока не опубликовано
summary-published-on = Опубликовано { $date }
summary-published-to = Круг читателей: { $audience }
summary-published-as = Опубликовано под условным обозначением { $symbol }.
summary-versions-count = { $n ->
    [one] { $n } версия
    [few] { $n } версии
    [many] { $n } версий
   *[other] { $n } версии
}
summary-open-work = Открыть рабочий вариант
summary-symbol-give = Присвоить это обозначение
summary-all = Все резюме

## Beginning one, and its head

summary-new-title = Приступить к резюме
summary-new-what = Первый проект составляется по материалам сессии, тема за темой. До публикации его видят только Председатель и команда Председателя.
summary-head-title = Название, обозначение и количественные выражения
summary-head-what = Внесенные здесь изменения относятся к следующей версии. Опубликованные версии не меняются.
summary-title-label = Название
summary-symbol-label = Условное обозначение документа
summary-symbol-hint = Присваивается Секретариатом, например A/AC.292/2022/CRP.2. К последующей версии Rev.1 добавляется автоматически. До публикации поле можно оставить пустым.
summary-quantifiers-title = Количественные выражения
summary-quantifiers-what = В резюме говорится о «некоторых», «ряде», «многих» делегациях или «большинстве» делегаций и никогда не приводятся числа. Значение этих выражений разъясняется в сноске.
summary-several-label = «Ряд делегаций» — начиная с этого числа делегаций
summary-several-hint = Не менее 4, чтобы слово «некоторые» никогда не указывало на то, что делегаций меньше трех.
summary-many-label = «Многие» — начиная с этой доли делегаций, в процентах
summary-most-label = «Большинство» — выше этой доли делегаций, в процентах
summary-begin = Составить первый проект
summary-save = Сохранить

## The working copy

summary-working-copy = Рабочий вариант
summary-work-title = Рабочий вариант резюме Председателя
summary-work-what = Эту страницу видят только Председатель и команда Председателя. От каждого пункта можно перейти именно к тому, на чем он основан.
summary-work-empty = В этом резюме пока ничего нет.
summary-publish-go = Перейти к публикации
summary-preview-go = Посмотреть, как это увидят читатели
summary-read-published = Читать
summary-changes-since = Что с тех пор изменилось
summary-differences = { $n ->
    [one] { $n } пункт отличается от того, что сейчас содержится в материалах.
    [few] { $n } пункта отличаются от того, что сейчас содержится в материалах.
    [many] { $n } пунктов отличаются от того, что сейчас содержится в материалах.
   *[other] { $n } пункта отличаются от того, что сейчас содержится в материалах.
}
summary-no-differences = Все, что составлено по материалам сессии, им соответствует.
summary-anew-go = Составить заново
summary-contents = Содержание
summary-col-topic = Тема
summary-col-paragraphs = Пункты
summary-col-edited = Вашими словами
summary-edited = Отредактировано командой Председателя
summary-own = Написано командой Председателя
summary-lacks = Нет версии на языках: { $languages }
summary-sources-count = { $n ->
    [one] { $n } источник
    [few] { $n } источника
    [many] { $n } источников
   *[other] { $n } источника
}
summary-delegations-count = { $n ->
    [one] от { $n } делегации
    [few] от { $n } делегаций
    [many] от { $n } делегаций
   *[other] от { $n } делегации
}
summary-statements = Заявления
summary-sources-open = Открыть источники
summary-sources-none = Источников в материалах нет
summary-edit = Редактировать
summary-up = Выше
summary-down = Ниже
summary-leave-out = Не включать
summary-put-back = Вернуть
summary-add-after = Добавить ниже
summary-left-out-title = Не включено
summary-left-out-what = Это не входит в резюме. Текст и источники сохраняются.
summary-back-to-work = Назад к рабочему варианту

## Editing and adding

summary-edit-title = Редактирование пункта
summary-edit-heading = Редактирование заголовка
summary-edit-what = Источники остаются при нем. Вместо названий государств пишите «некоторые делегации».
summary-text-label = Текст
summary-text-hint = Достаточно одного языка: эта версия показывается остальным читателям, пока нет версии на их языке. Пустая строка начинает новую часть пункта.
summary-other-languages = Другие языки
summary-restored = Введенный вами ранее текст восстановлен.
summary-start-again = Отказаться от введенного
summary-meanwhile = Пока вы работали, кто-то из команды Председателя изменил этот текст. Сейчас он таков:
summary-assembled-show = Показать текст, составленный по материалам
summary-assembled-take = Вернуть текст, составленный по материалам
summary-add-title = Добавление пункта или заголовка
summary-add-what = Он будет добавлен ниже пункта, от которого вы перешли.
summary-add = Добавить
summary-kind-label = Что вы добавляете?
# dynamic: used by the form as summary-kind-<code>
summary-kind-paragraph = Пункт
# dynamic: used by the form as summary-kind-<code>
summary-kind-heading = Заголовок внутри темы
# dynamic: used by the form as summary-kind-<code>
summary-kind-topic = Название темы
summary-statements-label = Заявления, на которых он основан
summary-statements-hint = Их номера, например 12, 40. Они станут источниками пункта.

## Sources

summary-sources-title = Источники
summary-sources-of = Источники пункта { $number }
summary-sources-what = Эту страницу видят только Председатель и команда Председателя.
summary-col-source = Источник
summary-col-words = Текст
summary-source-answer = Ответ на вопрос
summary-source-statement = Заявление
summary-source-position = Позиция
summary-source-question = Вопрос
summary-source-proposal = Предложение
summary-source-paper = Концептуальный документ
summary-source-release = Область, обнародованная Председателем
summary-source-letter = Письмо Председателя
summary-source-gone = Больше не действует
summary-source-moved = С тех пор позиция изменилась

## Assembling anew

summary-anew-title = Составить заново
summary-anew-what = То, что сейчас содержится в материалах, рядом с тем, что сказано в резюме. Без вашего выбора ничего не меняется.
summary-anew-new = Появилось в материалах
summary-anew-changed = Изменилось в материалах
summary-anew-gone = Больше нет в материалах
summary-anew-before = В резюме:
summary-anew-now = По материалам сейчас:
summary-anew-sources = Источников: раньше { $before }, сейчас { $now }
summary-take-no = Оставить как есть
summary-take-sources = Сохранить мой текст, взять источники
summary-take-replace = Заменить мой текст составленным по материалам
summary-take-changed = Принять
summary-take-new = Включить в резюме
summary-take-gone = Не включать в резюме
summary-take = Принять выбранное

## Preview and publishing

summary-preview-title = Предварительный просмотр
summary-preview-what = Рабочий вариант в том виде, в каком его прочтут после публикации. Выберите круг читателей:
summary-publish-title = Публикация резюме
summary-publish-what = Версия фиксируется вместе с контрольной суммой, и каждая делегация и каждый участник, которым она предназначена, уведомляются. Последующие изменения образуют новую версию.
summary-publish-replaces = Она займет место ныне действующей версии, которая останется доступной как более ранняя.
summary-keeps-what = Те, кто не входит в выбранный круг читателей, продолжают читать версию, опубликованную для них ранее:
summary-keeps-participants = Организации и заинтересованные стороны продолжают читать { $symbol }.
summary-keeps-public = Широкая общественность продолжает читать { $symbol }.
summary-lacking = Пункты без версии на языках
summary-check-title = Проверьте перед публикацией
summary-check-what = Ниже приводится то, что прочтут другие. Круг читателей: { $audience }.
summary-publish-now = Опубликовать эту версию
summary-withdraw-go = Отозвать эту версию
summary-withdraw-title = Отзыв документа { $symbol }
summary-withdraw-what = Эту версию больше никто не сможет прочитать, и все, кому она была доступна, будут уведомлены. Ее контрольная сумма останется в журнале регистрации. Рабочий вариант не меняется.
summary-withdraw-remains = Вместо нее будет читаться { $symbol }.
summary-withdraw-none-remains = Других версий нет: резюме исчезнет со страниц у всех, кроме команды Председателя.
summary-withdraw-now = Отозвать эту версию

## The reading page

summary-open-to-you = В материалах:
summary-open-to-you-many = В материалах
summary-ref-release = Обнародованная область
summary-words-withdrawn = В этом пункте воспроизводился текст, отозванный его автором.
summary-newer = Есть более новая версия:
summary-versions-title = Другие версии
summary-hash = Контрольная сумма SHA-256 этой версии
summary-col-published = Дата публикации

## What changed

summary-changes-title = Что изменилось по сравнению с предыдущей версией
summary-changes-between = Изменения: { $from } → { $to }
summary-changes-same = { $n ->
    [one] { $n } пункт или заголовок не изменился.
    [few] { $n } пункта и заголовка не изменились.
    [many] { $n } пунктов и заголовков не изменились.
   *[other] { $n } пункта и заголовка не изменились.
}
summary-changes-moved = Некоторые стоят в другом порядке.
summary-changes-none = Тексты не изменились.
summary-row-added = Добавлено
summary-row-removed = Исключено
summary-row-changed = Изменено
summary-diff-added = Добавлено:
summary-diff-removed = Исключено:

## Faults
## dynamic: named by acts and shown at the field

error-summary-title = Напишите название хотя бы на одном языке
error-summary-symbol-missing = У резюме пока нет условного обозначения. Присвойте его до публикации
error-summary-several = Укажите число от 4 до 1000
error-summary-many = Укажите долю от 1 до 99 процентов, не выше доли для «большинства»
error-summary-most = Укажите долю от 50 до 99 процентов
error-summary-empty = Напишите текст хотя бы на одном языке
error-summary-changed = За это время внесены изменения. Посмотрите, как это выглядит сейчас, и отправьте снова
error-summary-nothing = Нет ни одного пункта для публикации
error-summary-nothing-taken = Выберите хотя бы одно отличие
error-summary-statements = Такого заявления нет: { $value }
error-summary-audience = Выберите, кто может читать
error-summary-too-far = В пунктах { $value } воспроизводятся предложение, название документа, вопрос или обнародованная область, не предназначенные для этих читателей. Выберите более узкий круг читателей, изложите их своими словами или не включайте
summary-save-pdf = Сохранить в формате PDF
error-summary-languages = Пункты { $value } на разных языках говорят не одно и то же. Подтвердите отметкой, что это сделано намеренно, или вернитесь и исправьте их
error-summary-emptied = Текст должен быть на языке, на котором он был первоначально составлен. Напишите его на этом языке или начните заново с собранного текста

## Publishing paragraphs that differ between languages

summary-languages-title = Расхождения между языками
summary-languages-what = Пункты { $paragraphs } изменены лишь на некоторых языках или на некоторых отсутствуют: читатели прочтут иное либо прочтут их на другом языке.
summary-languages-confirm = Расхождения между языками допущены намеренно
