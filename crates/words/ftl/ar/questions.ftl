## The list of questions

questions-title = الأسئلة
questions-what = ما يطرحه الرئيس من أسئلة في رسائله الموجهة إلى هذه الدورة، وما تطرحه الوفود إلى جانبها.
questions-open = ليست القائمة حصرية أبداً: فيمكن أن يتناول البيان أي مسألة، ويمكن للوفود أن تطرح أسئلة إضافية.
questions-raise = طرح سؤال إضافي
questions-see-coverage = الاطلاع على ما أُجيب عنه وما لم يُجَب عنه
questions-none = لا توجد أسئلة بعد. وتظهر الأسئلة هنا حالما ينشر الرئيس رسالة تتضمن أسئلة، أو يطرح أحد الوفود سؤالاً.
questions-no-topic = دون موضوع
questions-under-no-topic = أسئلة غير مدرجة تحت أي موضوع
questions-number = السؤال { $number }
questions-further-number = السؤال الإضافي { $number }
questions-further = أسئلة إضافية طرحتها الوفود
questions-raised-by = مطروح من { $state }

## How many have spoken to a question

questions-coverage-none = لم يتناوله بعد أي بيان يحق لكم الاطلاع عليه
questions-coverage-some = تناولته بعض الوفود
questions-coverage-some-participants = تناوله بعض المشاركين
questions-coverage-count = { $n ->
    [zero] لم يتناوله أي مشارك
    [one] تناوله مشارك واحد
    [two] تناوله مشاركان
    [few] تناوله { $n } مشاركين
    [many] تناوله { $n } مشاركاً
   *[other] تناوله { $n } مشارك
}

## The page of one question

questions-raised-note = طُرح سؤالكم. وأُبلغت به جميع الدول الأخرى.
questions-standing-original = الصيغة الأصلية
questions-standing-official = ترجمة من إعداد دوائر الأمم المتحدة
questions-standing-courtesy = ترجمة على سبيل المجاملة
questions-see-original = الاطلاع على الصيغة الأصلية
questions-facts-title = عن هذا السؤال
questions-fact-topic = الموضوع
questions-fact-raised-by = الجهة التي طرحته
questions-fact-put = تاريخ الطرح
questions-fact-letters = الرسائل التي تتضمنه
questions-letter-dated = الرسالة { $number } المؤرخة { $date }
questions-as-number = وهو فيها السؤال { $number }
questions-worded-then = وكان نصه في هذه الرسالة:
questions-answers-title = ما قيل بشأنه
questions-answers-none = لا توجد بعد أي إجابة يحق لكم الاطلاع عليها. وتظهر المقاطع هنا حالما يربط أحد الوفود أو المنظمات أو الجهات صاحبة المصلحة مقطعاً من بيان بهذا السؤال.
questions-answers-own-words = مقاطع بنصها ولغتها كما وردت في البيانات. وقد اختارتها الجهات التي قدمت البيانات.
questions-statement = البيان { $number }
questions-on-behalf = باسم { $group }
questions-in-statement = قراءة المقطع في البيان
questions-answer-it = تقديم بيان يجيب عنه
questions-withdraw-link = سحب هذا السؤال

## Raising a further question

questions-new-title = طرح سؤال إضافي
questions-new-what = يُدرج إلى جانب أسئلة الرئيس، مع بيان أن دولتكم هي التي طرحته. ويمكن لجميع المشاركين قراءته والإجابة عنه.
questions-new-next = يمكنكم مراجعته في الصفحة التالية قبل طرحه. ويُحفظ ما كتبتموه.
questions-wording-label = السؤال
questions-wording-hint = سؤال واحد بصيغتكم، لا يتجاوز 2,000 حرف.
questions-language-label = لغة السؤال
questions-language-hint = الصيغة بهذه اللغة هي وحدها الصيغة ذات الحجية.
questions-language-choose = يُرجى اختيار اللغة
questions-topic-label = الموضوع
questions-topic-hint = يمكن ترك هذا الحقل فارغاً.
questions-check-title = مراجعة سؤالكم
questions-check-what = هذا ما سيقرؤه جميع المشاركين، مقروناً باسم دولتكم. وتُبلَّغ به جميع الدول الأخرى.
questions-check-change = تغيير السؤال
questions-check-final = لا يمكن تغيير صيغة السؤال بعد طرحه، ولكن يمكن سحبه.
questions-raise-now = طرح السؤال

## Withdrawing

questions-withdraw-title = هل تريدون سحب السؤال الإضافي { $number }؟
questions-withdraw-views = يُزال السؤال من جميع الصفحات، للجميع، على الفور. وتبقى البيانات التي تجيب عنه، دون أن تُعرض بوصفها إجابات عنه.
questions-withdraw-final = لا يمكن إعادته. ويمكنكم طرحه من جديد بوصفه سؤالاً جديداً.
questions-withdraw-now = سحب السؤال
questions-withdrawn-note = سُحب سؤالكم. ولم يعد يظهر في أي صفحة.

## Coverage

questions-coverage-title = ما أُجيب عنه وما لم يُجَب عنه
questions-coverage-what = عدد الذين تناولوا كل سؤال في البيانات التي يحق لكم الاطلاع عليها.
questions-silence = لا يُعد السكوت موقفاً على الإطلاق. ولا يُطلب من أحد أن يجيب عن كل سؤال، ولا تُحتسب الدولة المذكورة في عداد الدول المنضمة إلى بيان ضمن من تناولوا السؤال.
questions-unanswered-title = أسئلة لم يُجَب عنها بعد
questions-unanswered-what = لا يتناول هذه الأسئلة أي بيان يحق لكم الاطلاع عليه.
questions-all-answered = تناول كل سؤال بيان واحد على الأقل من البيانات التي يحق لكم الاطلاع عليها.
questions-coverage-table = جميع الأسئلة
questions-narrow = تضييق القائمة
questions-show-all = جميع الأسئلة ({ $n })
questions-show-ours = لم يجب عنها وفدكم ({ $n })
questions-show-nobody = لم يجب عنها أحد بعد ({ $n })
questions-show-none = لا توجد أسئلة تناسب هذا الاختيار.
questions-col-question = السؤال
questions-col-wording = نص السؤال
questions-col-spoken = من تناوله
questions-col-own = وفدكم أو منظمتكم
questions-col-who = أسماء من تناولوه
questions-col-not-yet = الدول التي لم تتناوله
questions-own-delegation-answered = أجاب وفدكم
questions-own-delegation-not-yet = لم يجب وفدكم بعد
questions-own-answered = أجبتم
questions-own-not-yet = لم تجيبوا بعد
questions-some = بعض الوفود
questions-some-participants = بعض المشاركين
questions-nobody = لا أحد
questions-cell-count = { $n ->
    [zero] لا أحد من المشاركين
    [one] مشارك واحد
    [two] مشاركان
    [few] { $n } مشاركين
    [many] { $n } مشاركاً
   *[other] { $n } مشارك
}
questions-states-count = { $n ->
    [zero] لا توجد دول
    [one] دولة واحدة
    [two] دولتان
    [few] { $n } دول
    [many] { $n } دولة
   *[other] { $n } دولة
}
questions-chair-only = لا يرى أسماء من تناولوا السؤال ومن لم يتناولوه سوى فريق الرئيس. والأسماء مرتبة ترتيباً هجائياً.
questions-coverage-empty = لا توجد أسئلة بعد. وتبين هذه الصفحة عدد الذين تناولوا كل سؤال حالما يُطرح أي سؤال.
questions-back = جميع الأسئلة
