## The working view of the Chair’s side

convergence-working-title = Области возможного сближения позиций: рабочая сводка
convergence-working-what = Эта страница доступна только Председателю и команде Председателя. Каждое число раскрывает позиции, на которых оно основано.
convergence-no-groups = На первый день этой сессии ни одна группа не учитывается при анализе. Пока Секретариат не внесет региональные группы и их членов, сведений о позициях недостаточно ни по одной области.
convergence-how = Как классифицируются области и ведется подсчет
convergence-rule = Объявленное правило
convergence-rule-none = Пока не объявлено.
convergence-rule-announce = Объявить правило
convergence-rule-change = Изменить правило
convergence-quorum = Кворум
convergence-quorum-what = Не менее { $percent } % членов каждой группы должны выразить позицию
convergence-partitions = Подсчет по разбивкам
convergence-outside = Не входят ни в одну учитываемую группу и не участвуют в подсчете
convergence-doubled = Входят в две группы одного вида и учтены в первой из них
convergence-filter = Сузить список
convergence-all-topics = Все темы
convergence-all-classes = Все категории
convergence-released-or-not = Обнародованные и нет ({ $n })
convergence-nothing-released = Ничего не обнародовано ({ $n })
convergence-none = Областей пока нет. Они появятся здесь, как только команде Председателя станет доступно какое-либо предложение.
convergence-none-filtered = Областей, отвечающих выбранным условиям, нет.
convergence-count = { $n ->
    [one] { $n } область
    [few] { $n } области, начиная с тех, где позиции наиболее близки
    [many] { $n } областей, начиная с тех, где позиции наиболее близки
   *[other] { $n } области, начиная с тех, где позиции наиболее близки
}
convergence-area-title = Область № { $number }
convergence-area-what = Эта страница доступна только Председателю и команде Председателя, в том числе после обнародования области: другие читают тогда формулировку Председателя, без этих цифр.
convergence-proposal = Предложение № { $number }
convergence-to-proposal = Перейти на страницу предложения
convergence-picture = Кто что сказал
convergence-as-table = Те же числа в виде таблицы
convergence-group = Группа
convergence-members = Члены
convergence-room = Все государства-члены
convergence-participant = Участник
convergence-stance = Позиция
convergence-basis = Основание
convergence-passage = Фрагмент
convergence-statement = Заявление № { $number }
convergence-certain = Гарантированный минимум
convergence-possible = Возможный максимум
convergence-expressed = Минимум по выраженным позициям
convergence-gac = Перекрестная проверка: консенсус с учетом групп
convergence-no-bound = Нет групп
convergence-no-quorum = Кворум имеется не в каждой группе
convergence-objections = Возражения
convergence-concerns = Обеспокоенность
convergence-changes = Запрошенные изменения
convergence-conflicts = Собственная позиция отличается от позиции по присоединению
convergence-conflict-own = собственная позиция: { $stance }
convergence-conflict-aligned = по присоединению к заявлению № { $number }: { $stance }
convergence-released-to = Обнародовано. Круг читателей: { $audience }
convergence-others = Наблюдатели, организации и заинтересованные стороны
convergence-others-what = Они перечислены, но не участвуют в подсчете: минимальные показатели определяются только по государствам-членам.
convergence-basis-aligned = Присоединение к заявлению № { $number }, представленному участником: { $speaker }
convergence-basis-aligned-group = Присоединение к заявлению № { $number } от имени: { $group }; представлено участником: { $speaker }
convergence-nothing-known = Позиция неизвестна
convergence-unknown-what = Молчание не является позицией. Здесь указаны также государства, которые готовы рассмотреть предложение, желают получить дополнительную информацию или ожидают инструкций.
convergence-attributions-count = { $n ->
    [one] За этим числом стоит { $n } участник.
    [few] За этим числом стоят { $n } участника.
    [many] За этим числом стоят { $n } участников.
   *[other] За этим числом стоит { $n } участника.
}
convergence-attributions-none = За этим числом не стоит ни одного участника: оно равно нулю.
convergence-history = Прежние позиции

## What a number counts
## dynamic: used by tables and addresses as convergence-cell-<code>

convergence-cell-unknown = Позиция неизвестна
convergence-cell-in-favour = Поддержка, с изменениями или без них
convergence-cell-possible = Поддержка или неизвестная позиция
convergence-cell-expressed = Любая выраженная позиция
convergence-cell-all = Все члены

## What the Chair’s team heard

heard-title = Что мы слышали
heard-what = Внутренние заметки команды Председателя. Они не являются позициями и не учтены ни в одном числе на этой странице.
heard-add = Добавить заметку
heard-participant-label = От кого
heard-participant-none = Выберите участника
heard-note-label = Заметка
heard-note-hint = Доступна только Председателю и команде Председателя.
heard-save = Сохранить заметку

## Releasing an area

release-title = Обнародовать эту область
release-start = Обнародовать эту область
release-change = Изменить обнародованный текст
release-what = Изложите собственными словами, в чем вы видите возможное сближение позиций. Другие прочитают эти слова и ничего более из рабочей сводки.
release-replaces = По этой области уже обнародован текст. Новый текст заменит его.
release-wording-label = Формулировка Председателя
release-wording-hint = Вместо названий государств пишите «некоторые делегации». Достаточно одного языка: эта версия показывается остальным читателям, пока нет версии на их языке.
release-other-languages = Другие языки
release-audience-label = Круг читателей
release-audience-hint = Каждый вариант включает все предыдущие. Заранее ничего не выбрано.
release-look = Посмотреть глазами читателей
release-check-title = Проверьте текст перед обнародованием
release-check-what = Вот что прочитают другие. Круг читателей: { $audience }.
release-no-rule = Вы не объявили, как классифицируются области. Сначала объявите правило, чтобы никто не мог утверждать, что оно подобрано под результат.
release-names-title = Назван участник
release-names-what = В тексте названы: { $names }. Другие читатели видят «некоторые делегации», если государство не разрешило назвать себя.
release-names-confirm = Названия указаны намеренно
release-confirm = Обнародовать
release-stands = Обнародовано { $date }. Круг читателей: { $audience }
release-withdraw = Отозвать обнародованный текст
release-withdraw-what = Текст перестанет отображаться у всех, кому он был доступен.

## Who reads a released area
## dynamic: used by the form as release-audience-<code>

release-audience-delegations = Делегации государств
release-audience-participants = Также организации и заинтересованные стороны
release-audience-public = Широкая общественность

## What everybody else reads

convergence-released-what = В чем Председатель видит возможное сближение позиций, в формулировке самого Председателя. Ничто из приведенного здесь не согласовано.
convergence-released-none = Председатель пока не обнародовал ни одной области. После обнародования область появится здесь в формулировке Председателя.
convergence-released-on = Обнародовано { $date }

## The rule

rule-title = Объявить правило
rule-what = Сообщите всем, как классифицируются области, прежде чем обнародовать первую из них.
rule-label = Правило в вашей формулировке
rule-hint = Укажите, что означают категории и что позиции основаны на сказанном делегациями.
rule-quorum-label = Кворум в процентах
rule-quorum-hint = Доля членов каждой группы, которые должны выразить позицию, прежде чем о группе делаются какие-либо выводы.
rule-announce = Объявить
