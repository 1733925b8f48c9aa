## The frame of every page

app-name = Comity
app-tagline = От письма Председателя до согласованного текста
app-skip = Перейти к содержанию
app-language = Язык
app-sign-in = Войти
app-sign-out = Выйти
app-breadcrumb = Вы находитесь здесь

# Above and below every page of the exercise world
exercise-band = УЧЕНИЯ: государства, лица и тексты на этой странице вымышлены

## Navigation, in the order of the chain

nav-label = Основная навигация
nav-today = Сегодня
nav-session = Сессия
nav-letter = Письмо
nav-questions = Вопросы
nav-room = Проекты
nav-statements = Заявления
nav-papers = Документы
nav-proposals = Предложения
nav-convergence = Сближение позиций
nav-report = Доклад
nav-own-positions = Наши позиции
nav-participants = Участники
nav-manage = Управление

## Actions

action-continue = Продолжить
action-back = Назад
action-cancel = Отмена
action-change = Изменить
action-withdraw = Отозвать

## What went wrong

error-heading = Возникла проблема

## Lists and their pages

list-pages = Страницы этого списка
list-page = Страница { $page } из { $pages }
list-previous = Предыдущая страница
list-next = Следующая страница

## Times: of the meeting, and of the reader

time-at = { $time } ({ $city })
time-yours = { $time } по вашему местному времени

## Who may see something
## dynamic: used by forms and lists as audience-<code>

audience-own = Только собственная делегация или организация
audience-chair = Председатель и команда Председателя
audience-interpreters = Секретариат и устные переводчики
audience-delegations = Все делегации государств
audience-participants = Все участники, включая организации и заинтересованные стороны
audience-public = Все, включая широкую общественность

## What a meeting may leave behind
## dynamic: used by meetings as regime-<code>

regime-official-record = Официальный отчет
regime-public-webcast = Открытая интернет-трансляция
regime-closed = Закрытое заседание, без ссылок на выступающих
regime-nothing-kept = Ничего не сохраняется

## Roles of an account
## dynamic: used by accounts as role-<code>

role-chair = Председатель
role-chair-team = Команда Председателя
role-secretariat = Секретариат
role-head = Глава делегации
role-member = Член делегации
role-expert = Эксперт в столице
role-organization = Представитель организации
role-stakeholder = Представитель заинтересованной стороны
role-public = Общественность

## Kinds of session
## dynamic: used by sessions as session-kind-<code>

session-kind-substantive = Основная сессия
session-kind-inter-sessional = Межсессионные заседания
session-kind-organisational = Организационная сессия

## Kinds of participant
## dynamic: used by participants as participant-kind-<code>

participant-kind-member-state = Государство-член
participant-kind-observer-state = Государство-наблюдатель
participant-kind-regional-organization = Региональная организация
participant-kind-sub-regional-organization = Субрегиональная организация
participant-kind-intergovernmental-organization = Межправительственная организация
participant-kind-business = Деловые круги
participant-kind-ngo = Неправительственная организация
participant-kind-academia = Научные круги

## Positions a delegation can take; the last three count as unknown
## dynamic: used by positions as stance-<code>

stance-support = Поддержка
stance-support-with-changes = Поддержка с изменениями
stance-neutral = Нейтральная позиция
stance-concern = Обеспокоенность
stance-oppose = Возражение
stance-open-to-it = Готовность рассмотреть
stance-wishes-to-know-more = Желание получить дополнительную информацию
stance-awaiting-instructions = Ожидание инструкций

## Classes of an area of convergence
## dynamic: used by the convergence pages as class-<code>

class-convergent = Позиции сходятся
class-convergent-with-changes = Позиции сходятся при условии внесения изменений
class-broad-support = Широкая поддержка
class-broad-support-objections-remain = Широкая поддержка, возражения сохраняются
class-divided = Мнения разделились
class-too-little-known = Сведений о позициях недостаточно

## The five regional groups, by their official names
## dynamic: used by partitions as group-<code>

group-AFR = Группа африканских государств
group-APG = Группа азиатско-тихоокеанских государств
group-EEG = Группа восточноевропейских государств
group-GRULAC = Группа государств Латинской Америки и Карибского бассейна
group-WEOG = Группа западноевропейских и других государств

## dynamic: used by partitions as partition-<name>

partition-regional = Региональные группы

## What a document says about itself

document-courtesy-translation = Неофициальный перевод
document-status = Подготовлено под личную ответственность Председателя; не носит исчерпывающего характера; не согласовано; без ущерба для позиции какой-либо делегации
convergence-heading = Область возможного сближения позиций: оценка Председателя, без ущерба для позиции какой-либо делегации

## The front page

home-title = Comity
home-what = Письма, вопросы, заявления, позиции и области возможного сближения позиций рабочей группы — в одном месте и на шести языках.
home-sessions = Сессии
home-no-session = Сессий пока нет. Они появятся здесь, как только Секретариат внесет сведения о первой из них.

## Forms that were begun earlier

form-restored = Введенный вами ранее текст восстановлен.
form-start-again = Начать заново с пустой формы

## Under the question who may read something

audience-hint = Заранее ничего не выбрано. Каждая строка включает все предыдущие.
