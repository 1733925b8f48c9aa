## Documents to take away: PDF and HTML

documents-title = Файлы для скачивания
documents-what = Этот документ в виде файла на языке данной страницы
documents-of-letter = Вопросы из письма № { $number }

## On the document itself

documents-exercise = УЧЕНИЯ
documents-exercise-what = УЧЕНИЯ: государства, лица и тексты в этом документе вымышлены
documents-original-ar = Подлинный текст на арабском языке
documents-original-zh = Подлинный текст на китайском языке
documents-original-en = Подлинный текст на английском языке
documents-original-fr = Подлинный текст на французском языке
documents-original-ru = Подлинный текст на русском языке
documents-original-es = Подлинный текст на испанском языке
documents-own-language-only = Заявление воспроизводится на том языке, на котором оно было представлено. Аутентичным является только этот текст.
documents-on-behalf-of = От имени
documents-from-letter = Из письма
documents-no-question = В этом письме нет вопросов.
documents-notes = Примечания
documents-note-back = Назад к тексту, примечание { $number }

## While a document is being made

documents-waiting-title = Документ готовится
documents-waiting-what = Обычно это занимает несколько секунд. Если вы уйдете с этой страницы, ничего не пропадет: документ останется здесь.
documents-waiting-again = Проверить еще раз
documents-back = Назад к странице
documents-failed-title = Подготовить документ не удалось
documents-failed-fonts = На сервере нет шрифта для этого языка. Администратор сервера должен установить пакет Debian { $detail }; документ будет подготовлен при следующем запуске сервера.
documents-failed-memory = Для него требуется больше памяти, чем допускается для одного документа. Читайте текст на его странице; причину администратор сервера найдет в журнале.
documents-failed-time = Подготовка заняла больше времени, чем допускается. Читайте текст на его странице; причину администратор сервера найдет в журнале.
documents-failed-layout = Сверстать страницы не удалось. Читайте текст на его странице; причину администратор сервера найдет в журнале.
documents-failed-crash = Программа, которая готовит документ, несколько раз неожиданно завершилась. Читайте текст на его странице; причину администратор сервера найдет в журнале.
documents-waiting-done = Документ готов
