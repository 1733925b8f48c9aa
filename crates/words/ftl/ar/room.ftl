## الحيز الخاص بالوفد: قائمة المسودات

room-title = الحيز الخاص
room-lede = مسودات وفدكم، وتعليقات خبرائكم، والتوقيع بالموافقة قبل خروج أي نص. ولا سبيل لأحد من خارج وفدكم إلى الدخول، ولا للأمانة العامة ولا للرئيس.
room-plainly = ما تحفظونه هنا يُخزَّن مختوماً. ومع ذلك يستطيع مشغّل هذا الخادوم أن يطّلع عليه أثناء عملكم. وتقديم نص صيغ في مكان آخر لا يقل سهولة.
room-elsewhere = تقديم نص صيغ في مكان آخر
room-begin = بدء مسودة
room-begin-paper = بدء مسودة ورقة مفاهيمية
room-begin-position = بدء مسودة موقف
room-begin-revision = بدء مسودة صيغة جديدة
room-draft-revision = إعداد الصيغة التالية في الحيز الخاص
room-draft-position = صياغة موقف في الحيز الخاص
room-rule-change = تغيير هذه القاعدة
room-none = لا توجد مسودات بعد. وتظهر المسودات هنا ما إن يبدأ أحد أعضاء وفدكم مسودة.
room-none-here = لا توجد مسودة من هذا النوع.
room-count = { $n ->
    [zero] لا مسودات
    [one] مسودة واحدة
    [two] مسودتان
    [few] { $n } مسودات
    [many] { $n } مسودة
   *[other] { $n } مسودة
}
room-col-draft = المسودة
room-col-state = الحالة
room-col-comments = التعليقات
room-col-changed = آخر تغيير
room-filter-which = المسودات:
room-filter-open = قيد العمل
room-filter-filed = الخارجة من الحيز
room-filter-aside = المنحّاة جانباً
room-comments-open = { $n ->
    [zero] لا تعليق قائم
    [one] تعليق قائم واحد
    [two] تعليقان قائمان
    [few] { $n } تعليقات قائمة
    [many] { $n } تعليقاً قائماً
   *[other] { $n } تعليق قائم
}
room-number = المسودة { $number }
room-version = الصيغة { $version }
room-state-draft = قيد العمل
room-state-asked = في انتظار التوقيع بالموافقة
room-state-signed = موقَّعة بالموافقة
room-state-filed = قُدّمت بوصفها بياناً
room-state-filed-paper = قُدّمت بوصفها ورقة
room-state-filed-revision = قُدّمت بوصفها صيغة جديدة
room-state-filed-position = أُكّدت بوصفها موقفاً
room-state-aside = منحّاة جانباً

## الصياغة

room-begin-what = لا يقرؤها إلا وفدكم. ويمكن تغييرها متى شئتم، وتبقى كل صيغة منها محفوظة.
room-begin-keep = حفظ المسودة
room-change-title = تغيير المسودة
room-change-what = يصبح النص بعد تغييره صيغة جديدة. وإذا كانت المسودة موقَّعة بالموافقة، وجب التوقيع عليها من جديد.
room-change-keep = الحفظ كصيغة جديدة
room-see-changes = الاطلاع على ما تغير
room-purpose-label = الغرض منها
room-revises-label = استناداً إلى:
room-kind-label = ما ستصير إليه
room-purpose-none = لا غرض بعينه
room-purpose-topic = الموضوع برمته: { $topic }
room-position-title = موقف من المقترح { $number }

## Named in the form’s template
## dynamic: named in the form’s template

room-text-hint = يُترك سطر فارغ بين الفقرات، فالتعليقات تُبدى فقرة فقرة.
room-proposal-label = المقترح
room-proposal-choose = اختيار مقترح
room-text-hint-paper = لا يتجاوز 60,000 حرف. ويُترك سطر فارغ بين الفقرات، فهي تُرقَّم والتعليقات تُبدى فقرة فقرة. والسطر الذي يبدأ بالعلامة # عنوان فرعي.

## What a draft is to become
## dynamic: used by the room as room-kind-<word>

room-kind-statement = بيان
room-kind-paper = ورقة مفاهيمية
room-kind-position = موقف
room-kind-revision = صيغة جديدة من ورقة

## مسودة واحدة

room-filed-link = قُدّمت هذه المسودة بوصفها بياناً. فتح البيان.
room-needs-head = ما زال ينقص توقيع رئيس الوفد بالموافقة.
room-needs-other = ما زال ينقص توقيع شخص آخر من الوفد بالموافقة.
room-filed-link-paper = قُدّمت هذه المسودة بوصفها ورقة. فتح الورقة.
room-filed-link-revision = قُدّمت هذه المسودة بوصفها صيغة جديدة من ورقة. فتح الورقة.
room-filed-link-position = أُكّدت هذه المسودة بوصفها موقفاً. الاطلاع على ما يُنسب إليكم.
room-needs-mission = ما زال ينقص أن يدوّن رئيس الوفد معاودة الاتصال بالبعثة للتحقق.
room-needs-nothing = لم يعد ينقص شيء: يمكن لهذه الصيغة أن تخرج.
room-signed-by = التوقيع بالموافقة: { $who } ({ $capacity })
room-called-back = معاودة الاتصال بالبعثة: { $who }، { $when }
room-file = تقديم هذا البيان
room-ask = طلب التوقيع بالموافقة
room-sign-link = القراءة والتوقيع بالموافقة
room-take-back = سحب توقيعي بالموافقة
room-file-paper = تقديم هذه الورقة
room-file-position = اتخاذ هذا الموقف
room-file-revision = تقديم هذه الصيغة
room-take-up = استئناف العمل عليها
room-aside = تنحية هذه المسودة جانباً
room-aside-what = تبقى في الحيز الخاص ويمكن استئناف العمل عليها.
room-versions = الصيغ
room-facts = عن هذه المسودة
room-compare-same = النص واحد في الصيغتين.
room-back = العودة إلى المسودة

## التعليقات

room-comments-label = التعليقات
room-comments-whole = تعليقات على النص كله
room-comments-gone = تعليقات على مقاطع حُذفت
room-comment-on = التعليق على الفقرة { $number }
room-comment-on-heading = التعليق على العنوان «{ $heading }»
room-comment-on-whole = التعليق على النص كله
room-comment-label = تعليقكم
room-comment-send = إبداء التعليق
room-comment-settle = وسم التعليق بأنه سُوّي
room-comment-reopen = فتحه من جديد
room-comment-settled = سوّاه: { $who }

## الملفات

room-files = الملفات
room-files-what = هي مختومة كالمسودة، ولا يقرؤها إلا وفدكم. وعند خروج النص تبقى هنا.
room-files-none = لا توجد ملفات بعد.
room-file-about = { $n } كيلوبايت · أضافه: { $who }
room-file-label = إضافة ملف
room-file-hint = ملف PDF أو صورة (PNG أو JPEG) أو ملف Word ‏(.docx) أو نص عادي، حتى 10 ميغابايت؛ ولا تتجاوز ملفات المسودة الواحدة 20 ملفاً.
room-file-add = إضافة هذا الملف
room-file-take-out = إزالة الملف
room-file-take-out-what = يُتلف محتواه على هذا الخادوم، ويبقى مدوَّناً في سجل الحيز أنه كان هنا.
room-file-take-out-now = إزالة هذا الملف

## التوقيع بالموافقة

room-sign-title = التوقيع بالموافقة
room-sign-what = تضعون اسمكم تحت هذا العنوان وهذا النص بعينهما. وإن تغير شيء بعد ذلك بطل توقيعكم.
room-sign = التوقيع بالموافقة على الصيغة { $version }
room-call-what = ليس في وفدكم هنا شخص ثان. يُرجى معاودة الاتصال بالبعثة على رقم تعرفونه، وقراءة النص، وتدوين من حدّثتموه ومتى.
room-rule-title = التوقيع بالموافقة قبل خروج النص
room-rule-what = تسري هذه القاعدة على كل مسودة لم تخرج بعد. أما النصوص المصوغة في مكان آخر فتُقدَّم كما كانت.
room-rule-set = اعتماد هذه القاعدة

## الحقول والقواعد
## dynamic: named in templates, and used as room-rule-<word> and room-rule-now-<word>

room-called-with = مع من تحدثتم
room-called-on = في أي يوم
room-called-at = في أي ساعة
room-called-zone = بتوقيت مكان الجلسة.
room-rule-label = من يوقّع بالموافقة
room-rule-hint = يقرر ذلك رئيس الوفد.
room-rule-head = رئيس الوفد وحده
room-rule-head-and-other = رئيس الوفد وشخص آخر من الوفد
room-rule-head-and-mission = رئيس الوفد بعد معاودة الاتصال بالبعثة (لوفد من شخص واحد)
room-rule-now-head = قبل خروج أي نص يوقّع عليه رئيس الوفد بالموافقة.
room-rule-now-head-and-other = قبل خروج أي نص يوقّع عليه رئيس الوفد وشخص آخر بالموافقة.
room-rule-now-head-and-mission = قبل خروج أي نص يوقّع عليه رئيس الوفد بالموافقة بعد معاودة الاتصال بالبعثة.

## عند الخروج

room-leaving = هذا النص آت من حيزكم الخاص وقد وُقِّع عليه بالموافقة. ويبقى العنوان واللغة والنص كما وُقِّع عليها. ويُرجى أن تختاروا هنا من يجوز له الاطلاع عليه.
room-leaving-paper = هذا النص آت من حيزكم الخاص وقد وُقِّع عليه بالموافقة. ويبقى العنوان واللغة والنص كما وُقِّع عليها. ويُرجى أن تختاروا هنا مواضيعه، ومن يجوز له الاطلاع عليه، وهل هو ورقة غير رسمية.
room-leaving-position = هذا الموقف آت من حيزكم الخاص وقد وُقِّع عليه بالموافقة، ويبقى كما وُقِّع عليه. ويُرجى أن تختاروا هنا البيان والعبارات التي يستند إليها.
room-leaving-revision = هذه الصيغة آتية من حيزكم الخاص وقد وُقِّع عليها بالموافقة. ويبقى العنوان والنص كما وُقِّع عليهما. ويُرجى أن تختاروا هنا مواضيعها ومن يجوز له الاطلاع عليها.
room-leaving-not = عدم تقديمه الآن
room-leaving-back = العودة إلى الحيز الخاص
room-leaving-check = وُقِّع على هذا النص بالموافقة في حيزكم الخاص. وسيتضمن السجل البصمة الرقمية لما وُقِّع عليه.

## مفتاح الحيز

room-key-title = مفتاح جديد لهذا الحيز
room-key-what = تُختم مسودات هذا الحيز وتعليقاته وملفاته وسجله، وكذلك ملاحظاتكم وتقاريركم المسائية، من جديد بمفتاح جديد، ويُتلف المفتاح القديم على هذا الخادوم. ولا يتغير شيء بالنسبة إلى وفدكم.
room-key-when = يُلجأ إلى ذلك عند إغلاق أحد حسابات وفدكم، أو حين يُحتمل وقوع نسخة من بيانات الخادوم في أيدٍ أخرى. ومن لديه نسخة كهذه ومفاتيحها يستطيع فتح ما فيها، ولا يستطيع فتح ما يُكتب بعد الآن.
room-key-record = سيذكر السجل العام أن وفدكم أنشأ مفتاحاً جديداً، ولن يذكر شيئاً مما في الحيز.
room-key-renew = إنشاء مفتاح جديد
room-key-closed = أُغلق أحد حسابات وفدكم في { $date }، بعد إنشاء مفتاح هذا الحيز.

## سجل الحيز الخاص

room-log-title = سجل الحيز الخاص
room-log-lede = ما جرى في هذا الحيز، في سجل مستقل: مثبّت كالسجل العام، ومحفوظ بمعزل عنه، ولا يقرؤه إلا وفدكم. ولا يعلم السجل العام بمسودة إلا عند تقديمها.
room-log-none = لم يجر شيء في هذا الحيز بعد. وسيترك كل فعل فيه قيداً هنا.
room-log-save = حفظ السجل
room-log-key-what = لهذا السجل مفتاح خاص به. يُرجى تدوينه هنا مرة واحدة، فهو يميز هذا السجل من غيره.
room-log-count = { $n ->
    [zero] لا قيود
    [one] قيد واحد
    [two] قيدان
    [few] { $n } قيود
    [many] { $n } قيداً
   *[other] { $n } قيد
}
room-log-cut = { $n ->
    [zero] لا يظهر أي قيد؛ والملف المحفوظ يتضمنها كلها.
    [one] يظهر آخر قيد؛ والملف المحفوظ يتضمنها كلها.
    [two] يظهر آخر قيدين؛ والملف المحفوظ يتضمنها كلها.
    [few] تظهر آخر { $n } قيود؛ والملف المحفوظ يتضمنها كلها.
    [many] يظهر آخر { $n } قيداً؛ والملف المحفوظ يتضمنها كلها.
   *[other] يظهر آخر { $n } قيد؛ والملف المحفوظ يتضمنها كلها.
}
room-log-col-number = القيد
room-log-col-what = ما جرى
room-log-col-who = من
room-log-col-when = متى

## ما جرى
## dynamic: used by the log as room-did-<act>

room-did-begin-room-draft = بدء المسودة { $draft }
room-did-revise-room-draft = تغيير المسودة { $draft }: الصيغة { $version }
room-did-comment-room-draft = تعليق على المسودة { $draft }، الصيغة { $version }
room-did-settle-room-comment = تسوية تعليق على المسودة { $draft }
room-did-reopen-room-comment = إعادة فتح تعليق على المسودة { $draft }
room-did-ask-for-sign-off = طلب التوقيع بالموافقة على المسودة { $draft }: الصيغة { $version }
room-did-sign-off-room-draft = التوقيع بالموافقة على المسودة { $draft }: الصيغة { $version }
room-did-take-back-sign-off = سحب التوقيع بالموافقة على المسودة { $draft }: الصيغة { $version }
room-did-set-room-draft-aside = تنحية المسودة { $draft } جانباً
room-did-take-room-draft-up = استئناف المسودة { $draft }
room-did-set-sign-off-rule = تحديد قاعدة التوقيع بالموافقة
room-did-file-room-statement = خروج المسودة { $draft }: البيان { $statement }
room-did-submit-room-paper = خروج المسودة { $draft }: الورقة { $paper }
room-did-revise-room-paper = خروج المسودة { $draft }: صيغة جديدة من ورقة، { $paper }
room-did-add-room-file = إضافة ملف إلى المسودة { $draft }
room-did-take-out-room-file = إزالة ملف من المسودة { $draft }
room-did-renew-room-key = مفتاح جديد للحيز
room-did-confirm-room-position = خروج المسودة { $draft }: موقف من المقترح { $proposal }

## اليوم
## dynamic: named by the Today page

today-room-sign = مسودة تنتظر توقيعكم بالموافقة: { $title }
today-room-file = موقَّعة بالموافقة ولم تُقدَّم بعد: { $title }
today-room-comments = { $n ->
    [zero] لا تعليق قائم على { $title }
    [one] تعليق قائم واحد على { $title }
    [two] تعليقان قائمان على { $title }
    [few] { $n } تعليقات قائمة على { $title }
    [many] { $n } تعليقاً قائماً على { $title }
   *[other] { $n } تعليق قائم على { $title }
}

## الأخطاء
## dynamic: named by acts and shown at the field

error-room-text-empty = يُرجى كتابة النص
error-room-purpose = يُرجى اختيار موضوع أو سؤال من هذه الدورة، أو عدم اختيار شيء
error-room-changed = حفظ أحد أعضاء وفدكم صيغة أحدث في هذه الأثناء. وما كتبتموه ما زال هنا: يُرجى الاطلاع على ما تغير ثم الإرسال من جديد
error-room-closed = قُدّمت هذه المسودة أو نُحّيت جانباً في هذه الأثناء، ولم يعد تغييرها ممكناً
error-room-drafts-many = بلغ الحيز الخاص أقصى عدد من المسودات. يُرجى تقديم نص صيغ في مكان آخر
error-room-versions-many = بلغت هذه المسودة أقصى عدد من الصيغ. يُرجى بدء مسودة جديدة بنصها
error-room-comments-many = بلغت هذه المسودة أقصى عدد من التعليقات. يُرجى تسويتها في مسودة جديدة
error-room-comment-empty = يُرجى كتابة التعليق
error-room-called-with = يُرجى كتابة اسم من تحدثتم معه
error-room-called-when = يُرجى كتابة يوم الاتصال وساعته
error-room-called-later = موعد الاتصال لم يحن بعد. يُرجى التحقق من اليوم والساعة
error-room-rule = يُرجى اختيار من يوقّع بالموافقة
error-room-unsigned = تغيرت المسودة أو ينقص توقيع بالموافقة. يُرجى العودة إلى الحيز الخاص والحصول على التوقيع بالموافقة على أحدث صيغة
error-room-other-draft = بدأتم بياناً آخر. يُرجى تقديمه أو البدء من جديد في صفحته، ثم العودة إلى هنا
error-room-other-paper = بدأتم ورقة أخرى. يُرجى تقديمها أو البدء من جديد في صفحتها، ثم العودة إلى هنا
error-room-other-position = بدأتم موقفاً من هذا المقترح. يُرجى تأكيده أو البدء من جديد في صفحته، ثم العودة إلى هنا
error-room-proposal = يُرجى اختيار مقترح يمكنكم الاطلاع عليه. ولعله سُحب
error-room-asks-nothing = لا يُطلب شيء مع هذا الموقف. يُرجى ترك النص فارغاً أو اختيار موقف آخر
error-room-revises = لا تُنقَّح هنا إلا ورقة من أوراق وفدكم. ولعلها سُحبت
error-room-other-revision = بدأتم صيغة جديدة أخرى من هذه الورقة. يُرجى تقديمها أو البدء من جديد في صفحتها، ثم العودة إلى هنا
error-room-file-missing = يُرجى اختيار ملف غير فارغ
error-room-file-large = يتجاوز حجم الملف 10 ميغابايت. يُرجى المسح بالرمادي أو بدقة أقل، أو تقسيم الملف
error-room-file-kind = لا يُحفظ هنا هذا النوع من الملفات. يُرجى اختيار ملف PDF أو صورة PNG أو JPEG أو ملف Word ‏(.docx) دون وحدات ماكرو أو نص عادي بترميز UTF-8
error-room-files-many = بلغت هذه المسودة أقصى عدد من الملفات. يُرجى إزالة ملف أولاً
error-room-files-full = بلغت ملفات هذا الحيز مجتمعة أقصى حجم. يُرجى إزالة بعضها أولاً
error-room-key-new = أُنشئ مفتاح هذا الحيز خلال الساعة الأخيرة. يُرجى الانتظار حتى تمضي ساعة على إنشائه
