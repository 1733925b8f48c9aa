## The list of statements

statements-title = البيانات
statements-what = ما قدمته الوفود والمنظمات والجهات صاحبة المصلحة من بيانات في هذه الدورة، والأحدث أولاً.
statements-file = تقديم بيان
statements-none = لا توجد بيانات بعد. وتظهر البيانات هنا حالما يقدم أحد الوفود أو المنظمات أو الجهات صاحبة المصلحة بياناً يحق لكم الاطلاع عليه.
statements-none-here = لا يوجد بيان يطابق هذه الخيارات.
statements-show-all = عرض جميع البيانات
statements-count = { $n ->
    [zero] لا توجد بيانات
    [one] بيان واحد
    [two] بيانان
    [few] { $n } بيانات
    [many] { $n } بياناً
   *[other] { $n } بيان
}
statements-col-number = الرقم
statements-col-statement = البيان
statements-col-participant = الجهة المقدِّمة
statements-col-topic = الموضوع
statements-col-language = اللغة
statements-col-received = تاريخ الورود
statements-no-topic = دون موضوع
statements-of = بيان مقدَّم من { $participant }
statements-number = البيان { $number }
statements-on-behalf = باسم { $group }
statements-aligned-count = { $n ->
    [zero] لم تنضم إليه أي دولة
    [one] انضمت إليه دولة واحدة
    [two] انضمت إليه دولتان
    [few] انضمت إليه { $n } دول
    [many] انضمت إليه { $n } دولة
   *[other] انضمت إليه { $n } دولة
}
statements-names-your-state = ترد فيه دولتكم بالاسم
statements-filter-all = الكل
statements-filter-own = بياناتنا
statements-filter-whose = الجهة المقدِّمة:
statements-filter-topic = الموضوع:
statements-filter-language = اللغة:
statements-filter-count = { $what } ({ $count })
statements-withdrawn-note = سُحب البيان { $number }. ولم يعد يظهر في أي صفحة.

## Filing: the form

statements-new-title = تقديم بيان
statements-new-what = يُرجى لصق النص أو تحميله. ويمكنكم مراجعته في الصفحة التالية قبل تقديم أي شيء.
statements-new-next = تعرض الصفحة التالية النص كما سيُحفظ تماماً. ويُحفظ ما كتبتموه عند المتابعة.
statements-file-label = أو تحميل ملف
statements-file-hint = ملف Word ‏(.docx) أو ملف PDF يتضمن نصاً، بحد أقصى 8 ميغابايت، أو نص عادي ‏(.txt) بحد أقصى 1 ميغابايت. ويُترك حقل النص فارغاً في هذه الحالة.
statements-file-kept = الملف المحمّل: { $name }
statements-file-leave-out = عدم استخدام هذا الملف
statements-aligned-summary = { $n ->
    [zero] الدول المنضمة إلى البيان: لم تُذكر أي دولة
    [one] الدول المنضمة إلى البيان: ذُكرت دولة واحدة
    [two] الدول المنضمة إلى البيان: ذُكرت دولتان
    [few] الدول المنضمة إلى البيان: ذُكرت { $n } دول
    [many] الدول المنضمة إلى البيان: ذُكرت { $n } دولة
   *[other] الدول المنضمة إلى البيان: ذُكرت { $n } دولة
}
statements-aligned-label = الدول المنضمة إلى هذا البيان
statements-aligned-hint = لا تُختار إلا الدول التي طلبت ذلك. وتُبلَّغ كل دولة منها على الفور، ويمكنها الاطلاع على البيان أياً كان من تتيحون له الاطلاع عليه، ويمكنها سحب انضمامها. ولا تكفي العضوية في مجموعة.
statements-aligned-search = البحث عن دولة في هذه القائمة
statements-check-against-delivery = يُراجَع النص عند الإلقاء
statements-check-hint = يُختار إذا كان من الممكن أن يختلف الكلام الملقى عن هذا النص.
statements-answering-label = السؤال الذي يجيب عنه
statements-answering-hint = بعد تقديم البيان تحددون المقطع الذي يجيب عنه. ويُرجى إلغاء هذا الاختيار إن لم يكن البيان متعلقاً به.

## Filing: labels and hints of the fields
## dynamic: named in the form’s template

statements-text-label = نص البيان
statements-text-hint = حتى 200,000 حرف. ويُحفظ النص كما كُتب تماماً.
statements-language-label = لغة النص
statements-language-hint = النص بهذه اللغة هو وحده النص ذو الحجية.
statements-language-suggest = اقتراح اللغة استناداً إلى النص
statements-language-choose = يُرجى اختيار اللغة
statements-language-check-hint = يُرجى تغييرها هنا إن لم تكن صحيحة.
statements-group-label = باسم مجموعة
statements-group-hint = يُرجى ذكر اسم المجموعة كما تذكرونه عند أخذ الكلمة. ويُترك هذا الحقل فارغاً إذا كنتم تتكلمون باسمكم.
statements-audience-label = من يحق له الاطلاع عليه
statements-heading-label = العنوان
statements-topic-label = الموضوع
statements-topic-none = دون موضوع
statements-optional = يمكن ترك هذا الحقل فارغاً.

## Filing: the check before it

statements-check-title = مراجعة بيانكم
statements-check-what = هذا هو بالضبط ما سيُقدَّم. ولا يمكن تغيير النص بعد تقديمه، ولكن يمكن سحبه.
statements-check-text = النص
statements-fact-name = المتكلَّم باسمه
statements-own-name = بالأصالة عن نفسها
statements-fact-aligned = الدول المنضمة إلى البيان
statements-aligned-told = تُبلَّغ كل دولة منها حالما يُقدَّم البيان، ويمكنها سحب انضمامها.
statements-fact-delivery = الإلقاء
statements-fact-file = الملف
statements-fact-size = الطول
statements-fact-hash = البصمة الرقمية (SHA-256)
statements-size = { $words ->
    [zero] لا كلمات
    [one] كلمة واحدة
    [two] كلمتان
    [few] { $words } كلمات
    [many] { $words } كلمة
   *[other] { $words } كلمة
}، { $characters ->
    [zero] لا أحرف
    [one] حرف واحد
    [two] حرفان
    [few] { $characters } أحرف
    [many] { $characters } حرفاً
   *[other] { $characters } حرف
}
statements-change = تغيير النص أو التفاصيل
statements-language-warning = يبدو أن النص بلغة أخرى: { $language }. يُرجى التحقق من الخيار الوارد أدناه قبل تقديم البيان.
statements-file-now = تقديم البيان

## Filing: the receipt

statements-received-title = ورد البيان الساعة { $time }، ورقمه { $number }
statements-received-what = حُفظ النص كما رأيتموه. وتتيح بصمته الرقمية لكل من لديه النص أن يثبت أنه لم يُغيَّر.
statements-received-told = { $n ->
    [zero] لم تُبلَّغ أي دولة بذكرها في عداد الدول المنضمة إلى البيان.
    [one] أُبلغت دولة واحدة ذُكرت في عداد الدول المنضمة إلى البيان.
    [two] أُبلغت دولتان ذُكرتا في عداد الدول المنضمة إلى البيان.
    [few] أُبلغت { $n } دول ذُكرت في عداد الدول المنضمة إلى البيان.
    [many] أُبلغت { $n } دولة ذُكرت في عداد الدول المنضمة إلى البيان.
   *[other] أُبلغت { $n } دولة ذُكرت في عداد الدول المنضمة إلى البيان.
}
statements-received-next = الخطوة التالية
statements-received-passages = يُرجى تحديد المقاطع التي تجيب عن أسئلة الرئيس التوجيهية لكي يهتدي إليها القراء. ويمكنكم عدم القيام بذلك دون أن ينتقص هذا من شأن البيان.
statements-received-answering = يُرجى تحديد المقطع الذي يجيب عن هذا السؤال لكي يجده القراء هناك. ويمكنكم عدم القيام بذلك.
statements-see = الاطلاع على البيان


## The page of a statement

statements-facts-title = عن هذا البيان
statements-names-you = يَذكر هذا البيان { $state } في عداد الدول المنضمة إليه. وتُحتسب المواقف المستندة إليه لدولتكم ما لم تتخذوا موقفاً خاصاً بكم.
statements-remove = سحب انضمام { $state } إلى البيان
statements-removed-note = لم يعد البيان { $number } يذكر { $state }. ولم تعد المواقف المستندة إليه تُحتسب لدولتكم.
statements-removed-title = الدول التي سحبت انضمامها
statements-removed-who-sees = لا يطلع على ذلك سوى فريق الرئيس.
statements-withdraw-link = سحب هذا البيان
statements-answers-title = الأسئلة التي يجيب عنها
statements-answers-none = لم يُربط أي مقطع من هذا البيان بسؤال.
statements-answers-none-own = لم يُربط أي مقطع بسؤال بعد. يُرجى تحديد مقطع ليرى القراء السؤال الذي يجيب عنه.
statements-in-text = عرض المقطع في النص
statements-question-chair = السؤال { $number }
statements-question-raised = سؤال مطروح من { $participant }
statements-question-withdrawn = مسحوب
statements-detach = فصل المقطع عن: { $question }

## Selecting passages

statements-passages-title = تحديد المقاطع
statements-sentences-label = يُرجى اختيار الجمل المترابطة
statements-sentences-hint = تشكّل الجمل المتتالية مقطعاً واحداً.
statements-question-label = السؤال الذي تجيب عنه
statements-question-choose = يُرجى اختيار سؤال
statements-attach = ربط المقطع بالسؤال
statements-selected = المقطع المحدد:
statements-no-questions = لا يوجد سؤال للإجابة عنه بعد. وتظهر الأسئلة هنا حالما تُنشر رسالة الرئيس أو يطرح أحد الوفود سؤالاً.

## Withdrawing

statements-withdraw-title = سحب البيان
statements-withdraw-ask = هل تريدون سحب البيان { $number }؟
statements-withdraw-views = يُزال البيان من جميع الصفحات، للجميع، على الفور.
statements-withdraw-rests = لا تُعرض بعد ذلك إجاباته عن الأسئلة، ولا تُحتسب المواقف التي تستند إليه.
statements-withdraw-record = يُبقي السجل على واقعة تقديم البيان وسحبه، وعلى بصمته الرقمية فقط:
statements-withdraw-told = تُبلَّغ الدول التالية المذكورة في عداد الدول المنضمة إليه: { $states }.
statements-withdraw-final = لا يمكن إعادته. ويمكنكم تقديم النص من جديد بوصفه بياناً جديداً.
statements-withdraw-now = سحب البيان
