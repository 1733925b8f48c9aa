## The list of papers

papers-what = Концептуальные документы делегаций и организаций, начиная с последних, а после них — неофициальные документы.
papers-submit = Представить документ
papers-none = Документов пока нет. Они появятся здесь, как только делегация или организация представит документ, доступный вам для чтения.
papers-none-here = Нет документов, отвечающих этим условиям.
papers-show-all = Показать все документы
papers-count = { $n ->
    [one] { $n } документ
    [few] { $n } документа
    [many] { $n } документов
   *[other] { $n } документа
}
papers-col-number = Документ
papers-col-paper = Название и автор
papers-col-version = Вариант
papers-number = Документ № { $number }
papers-number-non-paper = Неофициальный документ № { $number }
papers-non-paper = Неофициальный документ
papers-yours = Документ вашей делегации: эту пометку видите только вы
papers-sponsor-count = { $n ->
    [one] { $n } соавтор
    [few] { $n } соавтора
    [many] { $n } соавторов
   *[other] { $n } соавтора
}
papers-presents = Просьба о представлении на заседании: { $topic }
papers-filter-all = Все
papers-filter-own = Наши
papers-filter-whose = Кем представлены:
papers-filter-meeting = На заседании:
papers-filter-presenting = С просьбой о представлении
papers-withdrawn-note = Документ отозван. Он больше не отображается ни на одной странице.

## What the reader’s State has to do with a paper
## dynamic: used by the list as papers-your-state-<standing>

papers-your-state-invited = Вашему государству предложено стать соавтором
papers-your-state-asked = Ваше государство просило включить его в число соавторов
papers-your-state-sponsor = Ваше государство — соавтор

## Submitting

papers-new-title = Представить документ
papers-new-what = Концептуальный документ излагает замысел и может содержать предложения, по которым выражаются позиции. На следующей странице вы проверите его, прежде чем что-либо будет представлено.
papers-title-label = Название
papers-title-hint = На языке документа, одной строкой.
papers-text-label = Текст документа
papers-text-hint = Не более 60 000 знаков. Оставляйте пустую строку между пунктами: они нумеруются. Строка, начинающаяся с #, является подзаголовком.
papers-topics-label = Темы
papers-topics-hint = Отметьте те, которых касается документ. Можно не отмечать ни одной.
papers-audience-label = Круг читателей
papers-non-paper-label = Это неофициальный документ
papers-non-paper-hint = Другие читатели, включая команду Председателя, не видят ни автора, ни условного обозначения, ни соавторов, а из времени представления — только день. Документ не выражает позиции, не содержит предложений и никогда не передается другим при выгрузке данных.
papers-presents-label = Просим дать возможность представить его на заседании
papers-presents-hint = Это видят Секретариат и команда Председателя. Время для выступления не гарантируется.
papers-presents-topic-label = По какой теме
papers-presents-topic-hint = Нужно только в том случае, если вы просите о представлении.
papers-presents-topic-none = Выберите тему
papers-check-title = Проверьте документ
papers-check-what = Документ будет представлен именно в этом виде. После этого вариант изменить невозможно; документ можно пересмотреть и отозвать.
papers-non-paper-check = Другим читателям не сообщается, кто его написал. Его слова показываются как есть: проверьте, что и они этого не выдают.
papers-names-itself = В названии или тексте встречается наименование { $name }. Ни одна страница не может скрыть того, что говорит сам текст.
papers-file-yours = Скачать этот файл может только ваша делегация.
papers-fact-proposer = Автор
papers-fact-presents = Для представления по теме
papers-language-warning = Текст, по всей видимости, составлен на другом языке: { $language }. Прежде чем представить документ, проверьте выбор языка ниже.
papers-submit-now = Представить документ
papers-submit-non-paper = Представить неофициальный документ
papers-received = Получено в { $time }: { $paper }.
papers-received-non-paper = Получено как неофициальный документ № { $number }.

## The page of a paper

papers-by = Автор: { $name }
papers-non-paper-what = Без автора, условного обозначения и соавторов. Позиции не выражает.
papers-is-earlier = Это более ранний вариант. Последний: { $version }.
papers-to-latest = Читать последний вариант
papers-facts-title = Об этом документе
papers-versions-title = Варианты
papers-version-first = Вариант 1
papers-compare-link = Что изменилось
papers-co-sponsors = Соавторы
papers-since = С { $date }
papers-sponsor-lag = Соавторство: { $version }; пока не подтверждено: { $latest }
papers-proposals-title = Предложения в этом документе
papers-proposals-what = По каждому из них выражаются позиции на его собственной странице.
papers-proposals-none = На основе этого документа предложений не внесено. Они появятся здесь, когда автор внесет часть его текста как предложение.
papers-proposals-none-own = Вы еще не внесли никакую часть его текста как предложение.
papers-proposal-version = Внесено на основе: { $version }
papers-back = Вернуться к документу
papers-made-from = Внесено на основе

## Co-sponsoring

papers-ask = Просить о включении в число соавторов
papers-ask-for = Просить о соавторстве: { $version }
papers-join = Стать соавтором этого документа
papers-confirm = Подтвердить: { $version }
papers-decline = Отклонить приглашение
papers-take-request-back = Отозвать нашу просьбу
papers-leave = Отказаться от соавторства
papers-invites-you = { $name }: вашему государству предложено стать соавтором этого документа. До подтверждения это видите только вы и автор.
papers-you-asked = Ваше государство просит включить его в число соавторов ({ $version }). Автор, { $name }, пока не ответил; это видите только вы и автор.
papers-you-sponsor = Ваше государство является соавтором этого документа с { $date }.
papers-sponsor-title = Соавторство
papers-sponsor-ask = Просить о соавторстве: { $state }, { $paper }?
papers-sponsor-join = Стать соавтором: { $state }, { $paper }, { $version }?
papers-read-it = Прочитать
papers-sponsor-ask-what = Автор, { $name }, будет уведомлен и ответит. До этого только вы и автор видите, что вы об этом просили.
papers-sponsor-shown = После этого ваше государство указывается в качестве соавтора, с датой, для всех, кто может читать документ.
papers-sponsor-version = Это относится к указанному выше варианту. Если автор пересмотрит документ, вы будете уведомлены и до подтверждения нового варианта будете указаны с тем, который подтвердили.
papers-sponsor-any-time = От соавторства можно отказаться в любое время. Оно не является позицией по предложениям, содержащимся в документе.
papers-sponsors-title = Пригласить соавторов
papers-sponsors-what = Каждое государство подтверждает соавторство само. До этого оно в качестве соавтора не указывается.
papers-asking-title = Просят включить в число соавторов
papers-accept = Принять: { $name }
papers-decline-request = Отклонить просьбу: { $name }
papers-invited-title = Приглашены, не подтвердили
papers-invited-none = Ни одно приглашение не ожидает ответа. Приглашенные государства указаны здесь, пока не подтвердят или не откажутся.
papers-invited-who-sees = Это видите только вы и каждое приглашенное государство.
papers-take-back = Отозвать приглашение: { $name }
papers-invite-title = Пригласить другие государства
papers-invite-label = Приглашаемые государства
papers-invite-hint = Каждое будет немедленно уведомлено и сможет читать документ независимо от круга читателей, пока не откажется.
papers-invite-now = Пригласить

## Revising, and versions beside each other

papers-revise-title = Пересмотреть
papers-revise-what = Вы составляете { $version } ({ $paper }). Прежние варианты остаются доступными, различия показываются.
papers-revise-sponsors = Соавторы будут уведомлены и подтверждают соавторство заново.
papers-revise-again = Начать заново с последнего варианта
papers-revise-next = Посмотреть, что изменится
papers-revise-check = Проверьте пересмотренный вариант
papers-revise-now = Представить { $version }
papers-fact-told = Уведомляемые государства
papers-compare-title = Что изменилось
papers-compare-what = Было: { $from }; стало: { $to }
papers-compare-earlier = Ранний:
papers-compare-later = Поздний:
papers-compare-same = Ни один пункт не изменился.
papers-compare-count = { $n ->
    [one] Изменен { $n } пункт.
    [few] Изменены { $n } пункта.
    [many] Изменено { $n } пунктов.
   *[other] Изменено { $n } пункта.
}
papers-legend-inserted = Новый текст
papers-legend-deleted = Исключенный текст
papers-said-inserted = [новое:
papers-said-deleted = [исключено:
papers-said-end = конец]
papers-said-was = ранее:

## Proposals from a paper

papers-propose-title = Внести предложение на его основе
papers-propose-what = { $paper }, { $version }: отметьте слова или сформулируйте предложение сами. Затем делегации выражают по нему позиции.
papers-propose-sentences = Текст документа
papers-propose-sentences-hint = Отметьте одно предложение текста или несколько идущих подряд.
papers-propose-wording = Или ваша формулировка
papers-propose-wording-hint = На языке документа. Оставьте поле пустым, если отметили слова документа.
papers-propose-audience = Круг читателей, как у документа: { $audience }

## Symbol

papers-symbol-title = Присвоить условное обозначение
papers-symbol-change = Изменить условное обозначение
papers-symbol-what = Автор будет уведомлен. Пересмотренные варианты сохраняют то же обозначение с добавлением номера, например Rev.1.
papers-symbol-label = Условное обозначение документа
papers-symbol-hint = Например, A/AC.292/2026/WP.3, без Rev.
papers-symbol-now = Присвоить обозначение

## Withdrawing

papers-withdraw-title = Отозвать
papers-withdraw-ask = Отозвать: { $paper }?
papers-withdraw-views = Все его варианты немедленно исчезнут со всех страниц для всех.
papers-withdraw-record = В журнале регистрации останется лишь то, что он был представлен и отозван, и его контрольная сумма:
papers-withdraw-told = Будут уведомлены государства, которые являются соавторами, приглашены или просят об этом: { $states }.
papers-withdraw-proposals = Вместе с ним отзываются его предложения со всеми позициями по ним, вашими и чужими, и с тем, что обнародовал по ним Председатель. Каждая делегация, выразившая по ним позицию, будет уведомлена.
papers-withdraw-final = Вернуть его невозможно. Текст можно представить снова как новый документ.
papers-withdraw-keep = Предложения, которые вы оставляете как свои
papers-withdraw-keep-hint = Отмеченные останутся вместе с позициями по ним как ваши предложения без ссылки на документ. Заранее ничего не отмечено.
papers-withdraw-now = Отозвать документ

## Faults of papers
## dynamic: named by acts and shown at the field

error-paper-title-empty = Напишите название документа
error-paper-empty = Вставьте текст документа или загрузите файл
error-paper-long = Текст длиннее { $value } знаков. Сократите его или представьте по частям
error-paper-audience = Выберите круг читателей документа
error-paper-present-topic = Выберите тему, по которой вы просите его представить
error-paper-present-audience = Чтобы документ можно было представить на заседании, он должен быть открыт по крайней мере для Секретариата и устных переводчиков. Выберите более широкий круг читателей или снимите отметку
error-paper-non-paper-present = Неофициальный документ на заседании не представляют: это выдало бы автора. Снимите одну из двух отметок
error-paper-language-differs = Текст, по всей видимости, составлен на другом языке. Проверьте выбор и представьте документ снова
error-paper-changed = Проект документа был изменен в другом окне. Проверьте то, что показано сейчас, и представьте его
error-paper-already-submitted = Это уже представлено
error-paper-same = Отличий от предыдущего варианта нет. Измените что-нибудь или отмените
error-paper-versions = У документа не может быть более { $value } вариантов. Представьте новый документ
error-paper-moved = Тем временем появился более поздний вариант. Прочитайте его и продолжайте с него
error-paper-invite-none = Отметьте хотя бы одно государство
error-paper-invite-state = Пригласить можно только другие государства
error-paper-invite-own = Этот документ может читать только ваша делегация, поэтому пригласить никого нельзя. Пересмотрите его для более широкого круга читателей
error-paper-proposal-none = Отметьте слова документа или напишите формулировку
error-paper-proposal-both = Вы отметили слова документа и написали формулировку. Очистите это поле или снимите отметки
error-paper-proposal-differs = Формулировка отличается от отмеченных слов. Оставьте одно из двух
error-paper-proposal-own = Этот документ может читать только ваша делегация, поэтому никто не смог бы выразить по нему позицию. Пересмотрите его для более широкого круга читателей
error-symbol-empty = Напишите условное обозначение
error-symbol-form = Напишите обозначение так, как оно стоит на документе: прописными латинскими буквами и цифрами, с косой чертой между частями, например A/AC.292/2022/CRP.2; Rev.1 не указывайте
error-symbol-taken = Такое обозначение носит или носил другой документ этого органа. Выберите иное

## What a participant is told about papers
## dynamic: used by the Today page as today-notice-<kind>

today-notice-paper-invited = { $name }: вашему государству предложено стать соавтором документа № { $number }
today-notice-paper-accepted = { $name }: ваше государство по вашей просьбе стало соавтором документа № { $number }
today-notice-paper-invitation-withdrawn = { $name }: отозвано приглашение в соавторы документа № { $number }
today-notice-paper-request-declined = { $name }: ваша просьба о соавторстве документа № { $number } не принята
today-notice-paper-revised = { $name }: документ № { $number } пересмотрен. Посмотрите, что изменилось, и подтвердите соавторство, если согласны
today-notice-paper-withdrawn = { $name }: документ № { $number } отозван
today-notice-paper-asked = Государство просит включить его в число соавторов вашего документа № { $number }
today-notice-paper-sponsored = Государство стало соавтором вашего документа № { $number }
today-notice-paper-revision-confirmed = Государство подтвердило соавторство для последнего варианта вашего документа № { $number }
today-notice-paper-sponsor-left = Государство отказалось от соавторства вашего документа № { $number }
today-notice-paper-invitation-declined = Государство отклонило приглашение в соавторы вашего документа № { $number }
today-notice-paper-request-withdrawn = Государство больше не просит о соавторстве вашего документа № { $number }
today-notice-paper-symbol = Секретариат присвоил вашему документу № { $number } условное обозначение
today-notice-proposal-withdrawn = Предложение № { $number }, по которому вы выразили позицию, отозвано вместе с его документом

## Papers on the Today page

today-new-papers = { $n ->
    [one] { $n } новый документ
    [few] { $n } новых документа
    [many] { $n } новых документов
   *[other] { $n } нового документа
}
today-papers-presenting = { $n ->
    [one] { $n } документ, который автор просит представить на заседании
    [few] { $n } документа, которые авторы просят представить на заседании
    [many] { $n } документов, которые авторы просят представить на заседании
   *[other] { $n } документа, которые авторы просят представить на заседании
}
today-paper-invited = Вашему государству предложено стать соавтором документа № { $number }: { $title }

## A revision with other topics or another audience
## dynamic: named by the check page of a revision, and by the act

papers-revise-audience-hint = Как сейчас: измените, если документ должны читать другие. Каждая строка включает все предыдущие.
papers-revise-wider = Новые читатели видят этот вариант. Прежние варианты остаются у тех, для кого они были представлены.
papers-revise-narrower = Те, кто больше не может читать документ, немедленно утрачивают к нему доступ полностью, включая прежние варианты и файлы. Резюме Председателя, в котором приводится его название, больше не показывает им этот пункт.
papers-revise-narrower-sponsors = Государства, которые являются соавторами или приглашены вами, читают его как прежде.
papers-revise-narrower-proposals = Предложения, сделанные на его основе, остаются вместе с позициями по ним для тех, кому они были представлены. Каждое можно отозвать на его странице.
papers-revise-no-present = Вы больше не просите представить его на заседании: те, кто планирует заседания, не смогут его читать.
error-paper-audience-sponsors = У документа есть соавторы или приглашенные государства, поэтому оставить его только для вашей делегации нельзя. Выберите более широкий круг читателей или отзовите документ
