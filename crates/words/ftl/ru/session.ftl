## The session’s page

session-meetings = Заседания
session-no-meeting = Заседания появятся здесь, как только Секретариат или команда Председателя внесет сведения о них.
session-hours-of = Время указано по часовому поясу { $zone }
session-day = День
session-hours = Время
session-meeting = Заседание
session-meeting-number = Заседание { $number }
session-mode = Формат
session-regime = Что сохраняется
session-formal = Официальное
session-informal = Неофициальное
session-agenda = Повестка дня и темы
session-no-agenda = Повестка дня и темы появятся здесь, как только Секретариат или команда Председателя внесет сведения о них.
session-topics = Другие темы
session-mandate = Мандат
session-adopted = Дата принятия: { $date }
session-chain = От письма к резюме
session-chain-what = Что доступно вам для чтения и в каком количестве
session-letters = Письма
session-questions = Направляющие вопросы
session-statements = Заявления
session-proposals = Предложения
session-areas = Области, обнародованные Председателем

## A meeting’s page

session-takes-up = Рассматриваемые темы
session-no-topic = Темы для этого заседания пока не определены. Секретариат или команда Председателя указывает их при внесении сведений о заседании.
session-modes = Формат заседания
session-since = С какого момента
session-from-beginning = С начала заседания
session-reason = Основание
session-reason-hint = Как объявлено председательствующим. Этот текст доступен всем.
session-informal-note = На неофициальных заседаниях решения не принимаются.
session-change-mode = Изменить формат
session-change-what = Изменение вступает в силу немедленно. Ко всему сказанному ранее по-прежнему применяются правила, действовавшие в тот момент.
