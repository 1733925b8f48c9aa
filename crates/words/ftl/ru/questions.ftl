## The list of questions

questions-title = Вопросы
questions-what = Вопросы, поставленные Председателем в письмах к этой сессии, и вопросы, дополнительно поставленные делегациями.
questions-open = Перечень никогда не является исчерпывающим: заявление может касаться любых тем, а делегации могут ставить дополнительные вопросы.
questions-raise = Поставить дополнительный вопрос
questions-see-coverage = Посмотреть, на какие вопросы даны ответы, а на какие нет
questions-none = Вопросов пока нет. Они появятся здесь, как только Председатель опубликует письмо с вопросами или делегация поставит вопрос.
questions-no-topic = Без темы
questions-under-no-topic = Вне тем
questions-number = Вопрос № { $number }
questions-further-number = Дополнительный вопрос № { $number }
questions-further = Дополнительные вопросы, поставленные делегациями
questions-raised-by = Автор: { $state }

## How many have spoken to a question

questions-coverage-none = В доступных вам заявлениях этот вопрос пока не затронут
questions-coverage-some = По этому вопросу высказались некоторые делегации
questions-coverage-some-participants = По этому вопросу высказались некоторые участники
questions-coverage-count = { $n ->
    [one] По этому вопросу высказался { $n } участник
    [few] По этому вопросу высказались { $n } участника
    [many] По этому вопросу высказались { $n } участников
   *[other] По этому вопросу высказалось { $n } участника
}

## The page of one question

questions-raised-note = Ваш вопрос поставлен. Все остальные государства уведомлены.
questions-standing-original = Исходная формулировка
questions-standing-official = Перевод служб Организации Объединенных Наций
questions-standing-courtesy = Неофициальный перевод
questions-see-original = Показать исходную формулировку
questions-facts-title = Об этом вопросе
questions-fact-topic = Тема
questions-fact-raised-by = Автор
questions-fact-put = Дата постановки
questions-fact-letters = Содержится в письмах
questions-letter-dated = Письмо № { $number } от { $date }
questions-as-number = там под номером { $number }
questions-worded-then = Формулировка в этом письме:
questions-answers-title = Что сказано по этому вопросу
questions-answers-none = Доступных вам ответов пока нет. Фрагменты появятся здесь, как только делегация, организация или заинтересованная сторона отнесет фрагмент своего заявления к этому вопросу.
questions-answers-own-words = Фрагменты приводятся дословно и на языке заявлений. Они выбраны теми, кто представил заявления.
questions-statement = Заявление № { $number }
questions-on-behalf = От имени: { $group }
questions-in-statement = Читать в тексте заявления
questions-answer-it = Представить заявление с ответом на этот вопрос
questions-withdraw-link = Отозвать этот вопрос

## Raising a further question

questions-new-title = Поставить дополнительный вопрос
questions-new-what = Он размещается рядом с вопросами Председателя с пометкой о том, что он поставлен вашим государством. Прочитать его и ответить на него могут все участники.
questions-new-next = На следующей странице вы проверите вопрос, прежде чем он будет поставлен. Введенный текст сохраняется.
questions-wording-label = Вопрос
questions-wording-hint = Один вопрос в вашей собственной формулировке, не более 2000 знаков.
questions-language-label = Язык вопроса
questions-language-hint = Аутентичной является только формулировка на этом языке.
questions-language-choose = Выберите язык
questions-topic-label = Тема
questions-topic-hint = Это поле можно оставить пустым.
questions-check-title = Проверьте вопрос
questions-check-what = В этом виде вопрос прочитают все участники с указанием названия вашего государства. Все остальные государства будут уведомлены.
questions-check-change = Изменить
questions-check-final = После постановки вопроса изменить формулировку невозможно, но вопрос можно отозвать.
questions-raise-now = Поставить вопрос

## Withdrawing

questions-withdraw-title = Отозвать дополнительный вопрос № { $number }?
questions-withdraw-views = Он немедленно перестанет отображаться на всех страницах для всех читателей. Заявления, в которых содержится ответ на него, сохранятся, но не будут показаны как ответы на него.
questions-withdraw-final = Восстановить вопрос нельзя. Его можно поставить снова как новый.
questions-withdraw-now = Отозвать вопрос
questions-withdrawn-note = Ваш вопрос отозван. Он больше не отображается ни на одной странице.

## Coverage

questions-coverage-title = На какие вопросы даны ответы, а на какие нет
questions-coverage-what = Сколько участников высказалось по каждому вопросу в доступных вам заявлениях.
questions-silence = Молчание никогда не считается позицией. Никто не обязан отвечать на каждый вопрос, и государство, названное в числе присоединившихся к заявлению, не считается высказавшимся.
questions-unanswered-title = Пока без ответа
questions-unanswered-what = Эти вопросы не затронуты ни в одном из доступных вам заявлений.
questions-all-answered = Каждый вопрос затронут хотя бы в одном из доступных вам заявлений.
questions-coverage-table = Все вопросы
questions-narrow = Сузить список
questions-show-all = Все вопросы ({ $n })
questions-show-ours = Без ответа вашей делегации ({ $n })
questions-show-nobody = Пока без единого ответа ({ $n })
questions-show-none = Нет вопросов, соответствующих этому выбору.
questions-col-question = Вопрос
questions-col-wording = О чем спрашивается
questions-col-spoken = Высказались
questions-col-own = Вы
questions-col-who = Кто высказался
questions-col-not-yet = Не высказавшиеся государства
questions-own-delegation-answered = Ваша делегация ответила
questions-own-delegation-not-yet = Ваша делегация пока не ответила
questions-own-answered = Вы ответили
questions-own-not-yet = Вы пока не ответили
questions-some = Некоторые делегации
questions-some-participants = Некоторые участники
questions-nobody = Никто
questions-cell-count = { $n ->
    [one] { $n } участник
    [few] { $n } участника
    [many] { $n } участников
   *[other] { $n } участника
}
questions-states-count = { $n ->
    [one] { $n } государство
    [few] { $n } государства
    [many] { $n } государств
   *[other] { $n } государства
}
questions-chair-only = Сведения о том, кто высказался, а кто нет, доступны только команде Председателя. Названия приведены в алфавитном порядке.
questions-coverage-empty = Вопросов пока нет. Как только они появятся, на этой странице будет показано, сколько участников по ним высказалось.
questions-back = Все вопросы
