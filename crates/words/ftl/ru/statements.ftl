## The list of statements

statements-title = Заявления
statements-what = Заявления, представленные на этой сессии делегациями, организациями и заинтересованными сторонами, начиная с самых последних.
statements-file = Представить заявление
statements-none = Заявлений пока нет. Они появятся здесь, как только делегация, организация или заинтересованная сторона представит заявление, доступное вам для чтения.
statements-none-here = Заявлений, отвечающих выбранным условиям, нет.
statements-show-all = Показать все заявления
statements-count = { $n ->
    [one] { $n } заявление
    [few] { $n } заявления
    [many] { $n } заявлений
   *[other] { $n } заявления
}
statements-col-number = Номер
statements-col-statement = Заявление
statements-col-participant = Кем представлено
statements-col-topic = Тема
statements-col-language = Язык
statements-col-received = Получено
statements-no-topic = Без темы
statements-of = Заявление участника: { $participant }
statements-number = Заявление № { $number }
statements-on-behalf = От имени: { $group }
statements-aligned-count = { $n ->
    [one] Присоединилось { $n } государство
    [few] Присоединились { $n } государства
    [many] Присоединилось { $n } государств
   *[other] Присоединилось { $n } государства
}
statements-names-your-state = Названо ваше государство
statements-filter-all = Все
statements-filter-own = Наши
statements-filter-whose = Кем представлено:
statements-filter-topic = Тема:
statements-filter-language = Язык:
statements-filter-count = { $what } ({ $count })
statements-withdrawn-note = Заявление № { $number } отозвано. Оно больше не отображается ни на одной странице.

## Filing: the form

statements-new-title = Представить заявление
statements-new-what = Вставьте текст или загрузите файл. На следующей странице вы проверите заявление, прежде чем оно будет представлено.
statements-new-next = На следующей странице текст показан в точности так, как он будет храниться. Введенное сохраняется при переходе к ней.
statements-file-label = Или загрузите файл
statements-file-hint = Файл Word (.docx) или PDF с текстом до 8 МБ либо обычный текст (.txt) до 1 МБ. В этом случае оставьте поле для текста пустым.
statements-file-kept = Загружен файл: { $name }
statements-file-leave-out = Не использовать этот файл
statements-aligned-summary = { $n ->
    [0] Присоединившиеся государства: не названы
    [one] Присоединившиеся государства: названо { $n }
    [few] Присоединившиеся государства: названо { $n }
    [many] Присоединившиеся государства: названо { $n }
   *[other] Присоединившиеся государства: названо { $n }
}
statements-aligned-label = Государства, присоединяющиеся к этому заявлению
statements-aligned-hint = Отметьте только те государства, которые просили об этом. Каждое из них будет немедленно уведомлено, сможет прочитать заявление независимо от выбранного вами круга читателей и исключить себя из списка. Членства в группе недостаточно.
statements-aligned-search = Найти государство в этом списке
statements-check-against-delivery = Сверять с устным выступлением
statements-check-hint = Отметьте, если произнесенный текст может отличаться от этого.
statements-answering-label = Вопрос, на который дается ответ
statements-answering-hint = После представления заявления вы выделите фрагмент, в котором дан ответ. Снимите отметку, если заявление к этому вопросу не относится.

## Filing: labels and hints of the fields
## dynamic: named in the form’s template

statements-text-label = Текст заявления
statements-text-hint = Не более 200 000 знаков. Текст сохраняется в точности так, как он введен.
statements-language-label = Язык текста
statements-language-hint = Аутентичным является только текст на этом языке.
statements-language-suggest = Определить по тексту
statements-language-choose = Выберите язык
statements-language-check-hint = Измените, если язык указан неверно.
statements-group-label = От имени группы
statements-group-hint = Укажите название группы так, как вы делаете это в выступлениях. Если вы выступаете от собственного имени, оставьте поле пустым.
statements-audience-label = Круг читателей
statements-heading-label = Название
statements-topic-label = Тема
statements-topic-none = Без темы
statements-optional = Это поле можно оставить пустым.

## Filing: the check before it

statements-check-title = Проверьте заявление
statements-check-what = Заявление будет представлено именно в этом виде. После этого изменить текст невозможно, но заявление можно отозвать.
statements-check-text = Текст
statements-fact-name = От чьего имени
statements-own-name = От собственного имени
statements-fact-aligned = Присоединившиеся государства
statements-aligned-told = Каждое из них будет уведомлено сразу после представления заявления и сможет исключить себя из списка.
statements-fact-delivery = Произнесение
statements-fact-file = Файл
statements-fact-size = Объем
statements-fact-hash = Контрольная сумма (SHA-256)
statements-size = { $words ->
    [one] { $words } слово
    [few] { $words } слова
    [many] { $words } слов
   *[other] { $words } слова
}, { $characters ->
    [one] { $characters } знак
    [few] { $characters } знака
    [many] { $characters } знаков
   *[other] { $characters } знака
}
statements-change = Изменить текст или сведения о нем
statements-language-warning = Текст, по всей видимости, составлен на другом языке: { $language }. Прежде чем представить заявление, проверьте выбор языка ниже.
statements-file-now = Представить заявление

## Filing: the receipt

statements-received-title = Заявление получено в { $time }, номер { $number }
statements-received-what = Текст хранится в том виде, в каком вы его видели. Контрольная сумма позволяет любому, у кого есть текст, подтвердить, что он не был изменен.
statements-received-told = { $n ->
    [one] Уведомлено { $n } государство, названное в числе присоединившихся.
    [few] Уведомлены { $n } государства, названные в числе присоединившихся.
    [many] Уведомлено { $n } государств, названных в числе присоединившихся.
   *[other] Уведомлено { $n } государства, названных в числе присоединившихся.
}
statements-received-next = Следующий шаг
statements-received-passages = Выделите фрагменты, в которых содержатся ответы на направляющие вопросы Председателя, чтобы читатели могли их найти. Этот шаг необязателен: его пропуск никак не отразится на рассмотрении заявления.
statements-received-answering = Выделите фрагмент, в котором дан ответ на этот вопрос, чтобы читатели могли найти его на странице вопроса. Этот шаг необязателен.
statements-see = Открыть заявление


## The page of a statement

statements-facts-title = Об этом заявлении
statements-names-you = В числе присоединившихся к этому заявлению названо ваше государство: { $state }. Позиции, выраженные на его основе, засчитываются вашему государству, если оно не выразит собственную.
statements-remove = Исключить из числа присоединившихся: { $state }
statements-removed-note = Ваше государство ({ $state }) больше не названо в заявлении № { $number }. Позиции, основанные на этом заявлении, вам больше не засчитываются.
statements-removed-title = Исключили себя из списка
statements-removed-who-sees = Эти сведения доступны только команде Председателя.
statements-withdraw-link = Отозвать это заявление
statements-answers-title = Вопросы, на которые дан ответ
statements-answers-none = Ни один фрагмент этого заявления не отнесен к какому-либо вопросу.
statements-answers-none-own = Ни один фрагмент пока не отнесен к какому-либо вопросу. Выделите фрагмент, чтобы показать читателям, на какой вопрос он отвечает.
statements-in-text = Показать в тексте
statements-question-chair = Вопрос № { $number }
statements-question-raised = Автор вопроса: { $participant }
statements-question-withdrawn = Отозван
statements-detach = Снять связь с вопросом: { $question }

## Selecting passages

statements-passages-title = Выделить фрагменты
statements-sentences-label = Отметьте предложения, связанные по смыслу
statements-sentences-hint = Следующие друг за другом предложения образуют один фрагмент.
statements-question-label = Вопрос, на который они отвечают
statements-question-choose = Выберите вопрос
statements-attach = Отнести к вопросу
statements-selected = Выделено:
statements-no-questions = Вопросов пока нет. Они появятся здесь, как только будет опубликовано письмо Председателя или делегация поставит вопрос.

## Withdrawing

statements-withdraw-title = Отзыв заявления
statements-withdraw-ask = Отозвать заявление № { $number }?
statements-withdraw-views = Оно немедленно перестанет отображаться на всех страницах для всех читателей.
statements-withdraw-rests = Содержащиеся в нем ответы на вопросы больше не будут показаны, а основанные на нем позиции перестанут учитываться.
statements-withdraw-record = В журнале регистрации останутся только запись о том, что заявление было представлено и отозвано, и его контрольная сумма:
statements-withdraw-told = Будут уведомлены следующие государства, названные в числе присоединившихся: { $states }.
statements-withdraw-final = Восстановить заявление нельзя. Тот же текст можно представить как новое заявление.
statements-withdraw-now = Отозвать заявление
