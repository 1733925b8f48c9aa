## The list of notes

registration-list = Вербальные ноты
registration-list-what = Состав делегации определяется вербальной нотой, которую один сотрудник Секретариата сверил, а второй утвердил.
registration-show = Показать
registration-all = Все ноты
registration-mine = Ожидают меня
registration-none = Ноты еще не внесены. Каждая внесенная нота появится здесь.
registration-none-mine = Вас ничего не ожидает.
registration-count = { $n ->
    [one] { $n } вербальная нота
    [few] { $n } вербальные ноты
    [many] { $n } вербальных нот
   *[other] { $n } вербальной ноты
}
registration-note = Нота
registration-whose = Делегация
registration-dated = Дата ноты
registration-entered = Внесена
registration-stage = Состояние
registration-waits-check = Сверить с нотой
registration-waits-approve = Утвердить в качестве второго сотрудника
registration-waits-links = Передать одноразовые ссылки

## Entering a note

registration-new = Внести вербальную ноту
registration-new-what = В ноте указываются глава делегации, другие ее члены и те, кто управляет учетными записями. Нотой также прекращается действие учетных записей.
registration-for = Чья нота
registration-for-hint = Государство, организация или заинтересованная сторона либо Председатель, его команда и Секретариат
registration-podium = Председатель, команда Председателя и Секретариат
registration-form-what = Внесите ноту в точности. Другой сотрудник сверяет ее, второй утверждает; до этого учетные записи не открываются.
registration-podium-what = Учетные записи Председателя, его команды и Секретариата также требуют участия двух сотрудников. Внесите решение или письмо, на котором они основаны.
registration-own-what = Вы вносите ноту вашей делегации. Прежде чем она вступит в силу, два сотрудника Секретариата сверяют и утверждают ее.
registration-reference = Номер ноты
registration-reference-hint = Как он указан в ноте; для письма без номера — его тема
registration-scan = Отсканированная копия ноты
registration-scan-hint = PDF, PNG или JPEG, до 10 МБ. Файл хранится без изменений; сохранить его могут только Секретариат и делегация.
registration-scan-optional = Необязательно.
registration-scan-kept = Получено: { $name }. Выберите файл, только чтобы заменить его.
registration-persons = Лица, указанные в ноте
registration-persons-hint = Ненужные строки оставьте пустыми. У делегации есть глава и тот, кто управляет ее учетными записями; это может быть одно лицо.
registration-person = Лицо { $number }
registration-person-name = Имя и фамилия
registration-choose = Выберите
registration-administrator = Управляет учетными записями: приглашает членов и экспертов и закрывает их учетные записи
registration-more = Добавить строки
registration-changes = Что происходит с имеющимися учетными записями
registration-changes-hint = Чтобы отозвать или заменить делегацию, прекратите действие ее учетных записей. Они закрываются при утверждении ноты.
registration-stays = Остается без изменений
registration-ends = Прекращает действие
registration-becomes-administrator = Отныне управляет учетными записями
registration-submit = Внести ноту
registration-again = Исправить и внести снова
registration-again-why = Форма заполнена возвращенными данными. Причина возврата: { $reason }
registration-submit-next = Она не имеет последствий, пока ее не рассмотрят два сотрудника Секретариата.

## One note

registration-scan-save = Сохранить копию
registration-scan-none = Нет
registration-persons-count = { $n ->
    [one] { $n } лицо
    [few] { $n } лица
    [many] { $n } лиц
   *[other] { $n } лица
}
registration-mail = Адрес электронной почты
registration-other-checks = Сверяет с нотой другой сотрудник: ее внесли вы.
registration-other-approves = Утверждает второй сотрудник: сверили ее вы.
registration-check-title = Сверить с нотой
registration-check-what = Сохраните копию и сверьте номер, дату, имена и роли. При сомнениях перезвоните в представительство по известному вам номеру.
registration-check = Нота и внесенные данные совпадают
registration-approve-title = Утвердить в качестве второго сотрудника
registration-approve-what = Учетные записи, действие которых прекращает нота, закрываются сразу. После этого указанных в ней лиц можно пригласить. Делегация уведомляется.
registration-approve = Утвердить
registration-return-title = Нота и внесенные данные расходятся
registration-reason = Причина
registration-reason-hint = Делегация ее увидит.
registration-return = Вернуть
registration-invite = Создать одноразовую ссылку
registration-history = История
registration-was-submitted = Внесена
registration-was-checked = Сверена с нотой
registration-was-approved = Утверждена
registration-was-returned = Возвращена
registration-was-returned-why = Возвращена: { $reason }
registration-remains-title = Что остается возможным
registration-remains = Ни одна учетная запись Секретариата сама по себе не может сделать кого-либо делегатом. Два сотрудника вместе могли бы это сделать, а тот, кто передает ссылку, мог бы воспользоваться ею первым. Делегация видит каждую касающуюся ее ноту, и все это занесено в журнал регистрации.

## How far it has come
## dynamic: used by lists and pages as registration-stage-<stage>

registration-stage-submitted = Внесена; сверяет другой сотрудник
registration-stage-checked = Сверена; утверждает второй сотрудник
registration-stage-approved = Утверждена; ссылок пока ни у кого нет
registration-stage-invited = Утверждена; никто еще не входил
registration-stage-active = Действует
registration-stage-done = Исполнена
registration-stage-ended = Утратила силу: все ее учетные записи закрыты
registration-stage-returned = Возвращена

## What has become of a person
## dynamic: used by the page as registration-presence-<presence>

registration-presence-waits = Ссылки пока нет
registration-presence-invited = Ссылка есть; входа еще не было
registration-presence-active = Вход выполнен
registration-presence-closed = Учетная запись закрыта

## The delegation’s own page

delegation-title = Наша делегация
delegation-title-others = Наши представители
delegation-what = Кроме вас, эти имена видит только Секретариат.
delegation-invite = Пригласить
delegation-invite-what = Вы получите одноразовую ссылку для передачи. Глава делегации и те, кто управляет учетными записями, назначаются вербальной нотой.
delegation-role-hint = Эксперт видит то же, что и член делегации, и ведет заметки, но ничего не делает от имени государства.
delegation-administrator = управляет учетными записями
delegation-by-note = Вербальной нотой
delegation-notes = Касающиеся нас вербальные ноты
delegation-notes-what = Если какая-либо из них не ваша, немедленно обратитесь в Секретариат.
delegation-notes-none = Здесь появится каждая вербальная нота о вашей делегации.
