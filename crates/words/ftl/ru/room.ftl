## Закрытый раздел делегации: список проектов

room-title = Закрытый раздел
room-lede = Проекты вашей делегации, замечания ваших экспертов и виза, без которой ничего не выходит. Никто за пределами вашей делегации не имеет сюда доступа, в том числе Секретариат и Председатель.
room-plainly = То, что вы здесь сохраняете, хранится в запечатанном виде. Тем не менее тот, кто обслуживает сервер, мог бы читать во время вашей работы. Представить текст, составленный в другом месте, столь же просто.
room-elsewhere = Представить текст, составленный в другом месте
room-begin = Начать проект
room-rule-change = Изменить это правило
room-none = Проектов пока нет. Они появятся здесь, как только кто-либо из вашей делегации начнет проект.
room-none-here = Таких проектов нет.
room-count = { $n ->
    [one] { $n } проект
    [few] { $n } проекта
    [many] { $n } проектов
   *[other] { $n } проекта
}
room-col-draft = Проект
room-col-state = Состояние
room-col-comments = Замечания
room-col-changed = Последнее изменение
room-filter-which = Проекты:
room-filter-open = В работе
room-filter-filed = Представленные
room-filter-aside = Отложенные
room-comments-open = { $n ->
    [0] Открытых нет
    [one] { $n } открытое
    [few] { $n } открытых
    [many] { $n } открытых
   *[other] { $n } открытого
}
room-number = Проект { $number }
room-version = Версия { $version }
room-state-draft = В работе
room-state-asked = Ожидает визы
room-state-signed = Завизирован
room-state-filed = Представлен как заявление
room-state-aside = Отложен

## Составление

room-begin-what = Проект читает только ваша делегация. Его можно менять сколько угодно раз; каждая версия сохраняется.
room-begin-keep = Сохранить проект
room-change-title = Изменить проект
room-change-what = Измененный текст становится новой версией. Если проект был завизирован, его нужно завизировать снова.
room-change-keep = Сохранить как новую версию
room-see-changes = Посмотреть, что изменилось
room-purpose-label = К чему относится
room-purpose-none = Ни к чему в отдельности
room-purpose-topic = Тема в целом: { $topic }

## Named in the form’s template
## dynamic: named in the form’s template

room-text-hint = Оставляйте пустую строку между абзацами: замечания делаются к каждому абзацу.

## Один проект

room-filed-link = Этот проект представлен как заявление. Открыть заявление.
room-needs-head = Не хватает визы главы делегации.
room-needs-other = Не хватает визы еще одного члена делегации.
room-needs-mission = Не хватает отметки главы делегации о контрольном звонке в представительство.
room-needs-nothing = Больше ничего не требуется: эту версию можно выпустить.
room-signed-by = Виза: { $who } ({ $capacity })
room-called-back = Контрольный звонок в представительство: { $who }, { $when }
room-file = Представить это заявление
room-ask = Запросить визу
room-sign-link = Прочитать и завизировать
room-take-back = Отозвать мою визу
room-take-up = Вернуться к проекту
room-aside = Отложить этот проект
room-aside-what = Он остается в разделе, и к нему можно вернуться.
room-versions = Версии
room-facts = Об этом проекте
room-compare-same = В обеих версиях текст одинаков.
room-back = Вернуться к проекту

## Замечания

room-comments-label = Замечания
room-comments-whole = Замечания к тексту в целом
room-comments-gone = Замечания к исключенным местам
room-comment-on = Замечание к абзацу { $number }
room-comment-on-heading = Замечание к заголовку «{ $heading }»
room-comment-on-whole = Замечание к тексту в целом
room-comment-label = Ваше замечание
room-comment-send = Отправить замечание
room-comment-settle = Отметить как снятое
room-comment-reopen = Открыть снова
room-comment-settled = Снято: { $who }

## Виза

room-sign-title = Завизировать
room-sign-what = Вы ставите свое имя именно под этим заголовком и текстом. Если потом что-либо изменится, ваша виза утратит силу.
room-sign = Завизировать версию { $version }
room-call-what = В вашей делегации здесь нет второго лица. Перезвоните в представительство по известному вам номеру, прочитайте текст и отметьте, с кем и когда вы говорили.
room-rule-title = Виза до выпуска текста
room-rule-what = Правило действует для всех проектов, которые еще не вышли. Тексты, составленные в другом месте, представляются как прежде.
room-rule-set = Установить это правило

## Поля и правила
## dynamic: named in templates, and used as room-rule-<word> and room-rule-now-<word>

room-called-with = С кем вы говорили
room-called-on = В какой день
room-called-at = В какое время
room-called-zone = По времени места проведения заседания.
room-rule-label = Кто визирует
room-rule-hint = Это решает глава делегации.
room-rule-head = Только глава делегации
room-rule-head-and-other = Глава делегации и еще один член делегации
room-rule-head-and-mission = Глава делегации после контрольного звонка в представительство (для делегации из одного человека)
room-rule-now-head = До выпуска текст визирует глава делегации.
room-rule-now-head-and-other = До выпуска текст визируют глава делегации и еще один ее член.
room-rule-now-head-and-mission = До выпуска текст визирует глава делегации после контрольного звонка в представительство.

## При выпуске

room-leaving = Этот текст поступил из вашего закрытого раздела и завизирован. Заголовок, язык и текст остаются такими, какими были завизированы. Выберите здесь, кто может его читать.
room-leaving-not = Пока не представлять
room-leaving-back = Вернуться в закрытый раздел
room-leaving-check = Этот текст завизирован в вашем закрытом разделе. Журнал регистрации будет содержать контрольную сумму завизированного текста.

## Собственный журнал раздела

room-log-title = Журнал закрытого раздела
room-log-lede = То, что происходило в этом разделе, в отдельном журнале: он скреплен так же, как общий, ведется отдельно и читается только вашей делегацией. В общий журнал сведения о проекте попадают лишь тогда, когда его представляют.
room-log-none = В разделе пока ничего не происходило. Каждое действие оставит здесь запись.
room-log-save = Сохранить журнал
room-log-key-what = У этого журнала свой ключ. Запишите его здесь один раз: он отличает этот журнал от любого другого.
room-log-count = { $n ->
    [one] { $n } запись
    [few] { $n } записи
    [many] { $n } записей
   *[other] { $n } записи
}
room-log-cut = { $n ->
    [one] Показана последняя { $n } запись; в сохраненном файле есть все.
    [few] Показаны последние { $n } записи; в сохраненном файле есть все.
    [many] Показаны последние { $n } записей; в сохраненном файле есть все.
   *[other] Показаны последние { $n } записи; в сохраненном файле есть все.
}
room-log-col-number = Запись
room-log-col-what = Что произошло
room-log-col-who = Кто
room-log-col-when = Когда

## Что произошло
## dynamic: used by the log as room-did-<act>

room-did-begin-room-draft = Начат проект { $draft }
room-did-revise-room-draft = Изменен проект { $draft }: версия { $version }
room-did-comment-room-draft = Замечание к проекту { $draft }, версия { $version }
room-did-settle-room-comment = Снято замечание к проекту { $draft }
room-did-reopen-room-comment = Вновь открыто замечание к проекту { $draft }
room-did-ask-for-sign-off = Запрошена виза на проект { $draft }: версия { $version }
room-did-sign-off-room-draft = Завизирован проект { $draft }: версия { $version }
room-did-take-back-sign-off = Отозвана виза с проекта { $draft }: версия { $version }
room-did-set-room-draft-aside = Отложен проект { $draft }
room-did-take-room-draft-up = Возобновлен проект { $draft }
room-did-set-sign-off-rule = Установлено правило визирования
room-did-file-room-statement = Проект { $draft } вышел: заявление { $statement }

## Сегодня
## dynamic: named by the Today page

today-room-sign = Проект ждет вашей визы: { $title }
today-room-file = Завизирован и еще не представлен: { $title }
today-room-comments = { $n ->
    [one] { $n } открытое замечание к проекту: { $title }
    [few] { $n } открытых замечания к проекту: { $title }
    [many] { $n } открытых замечаний к проекту: { $title }
   *[other] { $n } открытого замечания к проекту: { $title }
}

## Ошибки
## dynamic: named by acts and shown at the field

error-room-text-empty = Напишите текст
error-room-purpose = Выберите тему или вопрос этой сессии либо ничего
error-room-changed = Кто-то из вашей делегации тем временем сохранил более новую версию. Набранное вами осталось здесь: посмотрите, что изменилось, и отправьте снова
error-room-closed = Этот проект тем временем представлен или отложен. Изменить его больше нельзя
error-room-drafts-many = В разделе столько проектов, сколько он вмещает. Представьте текст, составленный в другом месте
error-room-versions-many = У проекта столько версий, сколько возможно. Начните новый с его текстом
error-room-comments-many = У проекта столько замечаний, сколько возможно. Снимите их в новом проекте
error-room-comment-empty = Напишите замечание
error-room-called-with = Укажите, с кем вы говорили
error-room-called-when = Укажите день и время звонка
error-room-called-later = Указанное время звонка еще не наступило. Проверьте день и время
error-room-rule = Выберите, кто визирует
error-room-unsigned = Проект изменен, или не хватает визы. Вернитесь в закрытый раздел и завизируйте последнюю версию
error-room-other-draft = Вы начали другое заявление. Представьте его или начните заново на его странице, затем вернитесь сюда
