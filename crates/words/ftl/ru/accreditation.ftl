## Accreditation of stakeholders: the page for everybody

accreditation-title = Аккредитация заинтересованных сторон
accreditation-what = Как предприятия, неправительственные организации и научные учреждения получают возможность участвовать.
accreditation-no-call = Приема заявлений пока нет. Объявление появится здесь, как только его опубликует Секретариат.
accreditation-call-open = Организации могут подать заявление с { $first } по { $last }.
accreditation-call-ahead = Организации смогут подать заявление с { $first } по { $last }.
accreditation-call-over = Прием заявлений завершен. Он проводился с { $first } по { $last }.
accreditation-apply = Подать заявление об аккредитации
accreditation-office = Заявления и результаты
accreditation-applications = Заявления
accreditation-circulate = Направить список государствам
accreditation-call = Сроки и правила приема заявлений
accreditation-lists = Списки, направленные государствам
accreditation-no-list = Списки пока не направлялись. Когда Секретариат направит список, он появится здесь, а вы узнаете об этом на странице «Сегодня».
accreditation-col-list = Список
accreditation-circulated = Направлен
accreditation-deadline = Государства могут заявить возражения до
accreditation-deadline-hour = Час окончания срока
accreditation-state = Состояние
accreditation-list = Список { $number }
accreditation-list-open = Государства могут заявить возражения
accreditation-list-waits = Срок истек; результат еще не установлен
accreditation-list-decided = Результат установлен
accreditation-how = Как аккредитуются организации
accreditation-how-notify = Организации, имеющие консультативный статус при Экономическом и Социальном Совете, уведомляют Секретариат. Процедура отсутствия возражений к ним не применяется.
accreditation-how-others = Все остальные допускаются при отсутствии возражений: их список направляется государствам, и государства-члены могут заявить возражения в установленный срок.
accreditation-how-silence = В этой процедуре, в силу ее собственного правила, государство, не ответившее в срок, не возражает. Нигде более молчание не считается позицией.
accreditation-who = Кто участвует
accreditation-waiting = { $n ->
    [one] { $n } заявление ждет рассмотрения Секретариатом
    [few] { $n } заявления ждут рассмотрения Секретариатом
    [many] { $n } заявлений ждут рассмотрения Секретариатом
   *[other] { $n } заявления ждут рассмотрения Секретариатом
}
accreditation-admitted = { $n ->
    [one] { $n } организация аккредитована
    [few] { $n } организации аккредитованы
    [many] { $n } организаций аккредитовано
   *[other] { $n } организации аккредитовано
}

## How long
## dynamic: used by forms and pages as accreditation-period-<code>

accreditation-period-session = Аккредитация действует на данную сессию.
accreditation-period-body = Аккредитация действует на весь срок работы органа.

## What is disclosed of objections
## dynamic: used by forms and pages as accreditation-disclosure-<code>

accreditation-disclosure-result = О возражениях не сообщается ничего, кроме результата. Они известны группе Председателя.
accreditation-disclosure-on-request = По просьбе государства-члена Председатель сообщает государствам, какие государства возражали против какой организации, с добровольно указанными причинами.
accreditation-disclosure-open = После установления результата все возражения и их причины открыты для государств.

## The call

accreditation-call-what = Секретариат устанавливает это по решению органа. Изменение последнего правила не касается ранее направленных списков.
accreditation-call-send = Сохранить
accreditation-opens = Первый день приема заявлений
accreditation-closes = Последний день приема заявлений
accreditation-period = Срок действия аккредитации
accreditation-window = Дней для возражений
accreditation-window-hint = От направления до окончания срока, от 1 до 90. У каждого списка может быть свой срок.
accreditation-disclosure = Что сообщается о возражениях
accreditation-disclosure-hint = По решению органа. Государства читают это, прежде чем возразить.

## The application

accreditation-apply-what = Учетная запись не нужна. Пишите на любом из шести языков. Государства, рассматривающие ваше заявление, читают все, кроме данных контактного лица: их видит только Секретариат.
accreditation-apply-send = Отправить заявление
accreditation-name = Организация
accreditation-organization = Сама организация
accreditation-name-hint = Полное официальное название
accreditation-kind = К какой категории относится
accreditation-consultative = Консультативный статус при Экономическом и Социальном Совете
accreditation-consultative-hint = Секретариат сверяет это со списком неправительственных организаций, имеющих консультативный статус.
accreditation-seat = Местонахождение (необязательно)
accreditation-seat-hint = Город и страна
accreditation-purpose = Чем занимается и почему подает заявление
accreditation-purpose-hint = Как ее деятельность связана с работой органа. Не более 3000 знаков.
accreditation-contact = Контактное лицо
accreditation-contact-hint = Видит только Секретариат
accreditation-email = Адрес электронной почты

## Consultative status
## dynamic: used by forms and pages as accreditation-consultative-<code>

accreditation-consultative-none = Нет
accreditation-consultative-general = Общий консультативный статус
accreditation-consultative-special = Специальный консультативный статус
accreditation-consultative-roster = Включена в Реестр

## The receipt

accreditation-receipt = Расписка о заявлении
accreditation-receipt-number = Заявление об аккредитации № { $number }
accreditation-decision-document = Документ с решением
accreditation-told-objections = Государства, сообщившие вам о своем возражении
accreditation-no-reason = Причина не указана
accreditation-notes = Переписка Секретариата с организацией
accreditation-no-note = Пока ничего. Если Секретариату потребуются сведения, вопрос появится здесь.
accreditation-answer = Ответить или дополнить
accreditation-answer-hint = Ваше заявление остается в прежнем виде; это к нему добавляется.
accreditation-answer-send = Отправить Секретариату
accreditation-withdraw = Отозвать заявление
accreditation-withdraw-title = Отозвать заявление?
accreditation-withdraw-what = Заявление организации { $name } дальше рассматриваться не будет. Если оно включено в направленный государствам список, они увидят в нем, что вы его отозвали. Отменить отзыв нельзя; пока прием заявлений открыт, можно подать новое.
accreditation-yours = Ваше заявление в отправленном виде
accreditation-applied = Получено
accreditation-keep = Сохраните эту ссылку
accreditation-keep-hint = Это единственный путь назад на эту страницу. Повторно его никто не выдаст, писем не рассылается: проверяйте здесь.

## How far an application has come, as the organization reads it
## dynamic: used by the receipt as accreditation-told-<code>

accreditation-told-received = Ваше заявление получено. Секретариат проверяет его полноту.
accreditation-told-checked = Ваше заявление полно.
accreditation-told-listed = Ваше заявление направлено государствам.
accreditation-told-admitted = Ваша организация аккредитована. Секретариат передаст контактному лицу одноразовую ссылку для входа.
accreditation-told-not-admitted = Ваша организация не допущена.
accreditation-told-set-aside = Секретариат оставил ваше заявление без рассмотрения.
accreditation-told-withdrawn = Вы отозвали свое заявление.
accreditation-told-ended = Аккредитация вашей организации отозвана.

## The same, as others read it
## dynamic: used by lists as accreditation-standing-<code>

accreditation-standing-received = Получено
accreditation-standing-checked = Полное
accreditation-standing-listed = Направлено государствам
accreditation-standing-admitted = Аккредитована
accreditation-standing-not-admitted = Не допущена
accreditation-standing-set-aside = Без рассмотрения
accreditation-standing-withdrawn = Отозвано организацией
accreditation-standing-ended = Аккредитация отозвана

## The Secretariat’s part

accreditation-applications-what = Секретариат проверяет, полно ли заявление и не подано ли оно дважды. Он ничего не правит в словах организации: он спрашивает.
accreditation-no-application = Заявлений пока нет. Они появляются здесь, пока идет прием.
accreditation-counted = { $n ->
    [one] { $n } заявление
    [few] { $n } заявления
    [many] { $n } заявлений
   *[other] { $n } заявления
}
accreditation-number = Номер
accreditation-double = Название повторяется
accreditation-application = Заявление { $number }
accreditation-same-name = Заявление { $number } подано под тем же названием
accreditation-said = Что сообщается организации
accreditation-said-hint = Одно предложение. Оно стоит на странице расписки.
accreditation-check = Полное: можно продолжать
accreditation-notified = Аккредитовать по уведомлению
accreditation-account = Внести письмо с указанием ее представителей
accreditation-decide = Орган решил иначе
accreditation-decide-what = { $name }: не допущена, поскольку возразило государство. Она аккредитуется, если так официально решил орган; укажите документ.
accreditation-decide-send = Аккредитовать по этому решению
accreditation-set-aside = Оставить заявление без рассмотрения
accreditation-set-aside-what = Заявление «{ $name }» дальше не пойдет. Организация прочтет причину.
accreditation-end = Отозвать аккредитацию
accreditation-end-what = { $name } больше не участвует: ее представители читают то же, что и общественность. Поданное остается. Государствам сообщается.
accreditation-forget = Стереть данные контактного лица
accreditation-ask = Спросить организацию
accreditation-ask-hint = Она прочтет это на странице расписки; письмо не отправляется.
accreditation-ask-send = Отправить вопрос
accreditation-document-optional = Условное обозначение документа (необязательно)
accreditation-nothing-ready = Готовых заявлений нет. Сначала отметьте полные.
accreditation-circulate-what = Все делегации извещаются сразу. С этого момента список не меняется; государства-члены могут возразить до окончания срока.
accreditation-circulate-send = Направить список
accreditation-organizations = Организации

## A list

accreditation-outcome-what = Срок истек. Организации, против которых нет возражений, допускаются; остальные нет. Вы узнаете, кто допущен, но не кто возразил.
accreditation-outcome = Установить результат
accreditation-asked-by = О раскрытии просили: { $states }
accreditation-ask-disclosure-what = Ваше государство может спросить Председателя, кто против какой организации возразил. Ответ прочтут все государства; о вашей просьбе знает только группа Председателя.
accreditation-ask-disclosure = Просить Председателя о раскрытии
accreditation-disclose-what = Все делегации прочтут, какие государства против каких организаций возразили, и причины, которые эти государства разрешили сообщить.
accreditation-disclose = Раскрыть возражения государствам
accreditation-disclosed-on = Председатель раскрыл возражения: { $time }.
accreditation-objects = Возражение: { $state }
accreditation-withdrawn = Отозвано
accreditation-object = Возразить
accreditation-withdraw-objection = Отозвать наше возражение
accreditation-object-title = Возражение: { $name }
accreditation-object-what = Вы возражаете от имени государства: { $state }. Государства просят возражать лишь в исключительных случаях. До окончания срока возражение можно отозвать.
accreditation-object-send = Возразить от имени нашего государства
accreditation-reason = Причина (необязательно)
accreditation-reason-hint = Группа Председателя прочтет ее в любом случае.
accreditation-release = Что можно сообщить о вашем возражении
accreditation-objected-by = { $n ->
    [one] Возразило { $n } государство
    [few] Возразили { $n } государства
    [many] Возразили { $n } государств
   *[other] Возразили { $n } государства
}
accreditation-objected-some = Некоторые делегации возразили

## What a State lets be known
## dynamic: used by forms and pages as accreditation-release-<code>

accreditation-release-rule = Только то, что раскрывает правило, без причины
accreditation-release-reason = Также причину, если правило раскрывает возражение
accreditation-release-applicant = Наше название и причину всем государствам и самой организации

## What stakeholders may do, by kind of meeting

modality-title = Что могут заинтересованные стороны
modality-what = Согласованные органом условия регулируют официальные заседания.
modality-informal-what = На странице каждого неофициального заседания сказано, кто может присутствовать, выступать и подавать материалы: заинтересованные стороны, приглашенные Председателем, аккредитованные или нет. О расширении делегации узнают за день до его вступления в силу.
modality-texts = Тексты, предназначенные только делегациям, заинтересованным сторонам не открыты.
modality-sitting = Вид заседания

## dynamic: used by forms and pages as modality-<activity>

modality-attend = Присутствовать
modality-speak = Выступать
modality-file = Подавать письменные материалы

## dynamic: used by pages as modality-sitting-<code>

modality-sitting-formal = Официальное заседание
modality-sitting-dedicated = Официальное заседание, посвященное заинтересованным сторонам
modality-sitting-informal = Неофициальное заседание, если не объявлено иное

## dynamic: used by forms and pages as modality-circle-<code>

modality-circle-nobody = Никто из заинтересованных сторон
modality-circle-invited = Приглашенные Председателем
modality-circle-accredited = Аккредитованные заинтересованные стороны
modality-circle-both = Аккредитованные и приглашенные Председателем

## Setting them

modality-set = Установить условия участия
modality-set-what = По решению органа. До изменения действуют условия апреля 2022 года.
modality-set-send = Сохранить условия

## At a meeting

modality-at-meeting = Заинтересованные стороны на этом заседании
modality-is-dedicated = Это заседание посвящено заинтересованным сторонам.
modality-ahead = Объявлено и вступит в силу { $time }:
modality-invited = Председатель приглашает: { $names }.
modality-announce = Объявить, кто может присутствовать, выступать и подавать материалы
modality-announce-what = Ограничение действует сразу. О расширении все делегации узнают сейчас, а вступает оно в силу не ранее чем через день.
modality-announce-send = Объявить
modality-while-informal = Пока заседание неофициальное
modality-while-formal = Пока заседание официальное
modality-dedicated = Посвящено заинтересованным сторонам (необязательно)
modality-when = С какого времени
modality-day = День (необязательно)
modality-day-hint = Если не указать, вступит в силу как можно раньше.
modality-hour = Час (необязательно)
modality-invite = Указать, кого приглашает Председатель
modality-invite-what = Отметьте тех, кого Председатель приглашает на это заседание, аккредитованных или нет. Им сообщается.
modality-nobody-there = Заинтересованных сторон пока нет. Добавьте приглашаемых в разделе управления.
modality-invite-send = Сохранить приглашения
modality-stakeholders = Заинтересованные стороны

## What the reader may do here
## dynamic: used by a meeting’s page as modality-may-<activity> and modality-may-not-<activity>

modality-may-attend = Вы можете присутствовать.
modality-may-speak = Вы можете выступать.
modality-may-file = Вы можете подавать письменные материалы.
modality-may-not-attend = Вы не можете присутствовать.
modality-may-not-speak = Вы не можете выступать.
modality-may-not-file = Вы не можете подавать письменные материалы.
