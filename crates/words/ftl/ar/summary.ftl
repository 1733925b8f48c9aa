## The first draft: whole sentences, chosen by the Chair’s quantifier
## dynamic: used by assembling

summary-title-of = موجز الرئيس: { $session }
summary-part-opening = لمحة عامة
summary-part-other = مسائل أخرى
summary-part-discussed = المناقشة
summary-part-proposals = الورقات المفاهيمية والمقترحات
summary-part-open = المسائل المعلقة
summary-draft-held = «{ $session }»: عُقدت الدورة في الفترة التالية: { $dates }.
summary-draft-held-meetings = { $n ->
    [zero] «{ $session }»: عُقدت الدورة في الفترة التالية: { $dates }، دون جلسات.
    [one] «{ $session }»: عُقدت الدورة في الفترة التالية: { $dates }، وتضمنت جلسة واحدة.
    [two] «{ $session }»: عُقدت الدورة في الفترة التالية: { $dates }، وتضمنت جلستين.
    [few] «{ $session }»: عُقدت الدورة في الفترة التالية: { $dates }، وتضمنت { $n } جلسات.
    [many] «{ $session }»: عُقدت الدورة في الفترة التالية: { $dates }، وتضمنت { $n } جلسة.
   *[other] «{ $session }»: عُقدت الدورة في الفترة التالية: { $dates }، وتضمنت { $n } جلسة.
}
summary-draft-speakers = { $who ->
    [some] قدمت بعض الوفود بيانات، باسمها أو باسم مجموعات من الدول.
    [several] قدمت عدة وفود بيانات، باسمها أو باسم مجموعات من الدول.
    [many] قدمت وفود كثيرة بيانات، باسمها أو باسم مجموعات من الدول.
   *[most] قدمت معظم الوفود بيانات، باسمها أو باسم مجموعات من الدول.
}
summary-draft-others = وأسهمت في المناقشة أيضاً منظمات وجهات صاحبة مصلحة.
summary-draft-coverage-all = تناولت الوفود جميع الأسئلة المطروحة في إطار هذا الموضوع.
summary-draft-coverage = { $n ->
    [zero] لم يُطرح أي سؤال في إطار هذا الموضوع، وتناولت الوفود { $spoken } منها.
    [one] تناولت الوفود { $spoken } من سؤال واحد مطروح في إطار هذا الموضوع.
    [two] تناولت الوفود { $spoken } من سؤالين مطروحين في إطار هذا الموضوع.
    [few] تناولت الوفود { $spoken } من أصل { $n } أسئلة مطروحة في إطار هذا الموضوع.
    [many] تناولت الوفود { $spoken } من أصل { $n } سؤالاً مطروحاً في إطار هذا الموضوع.
   *[other] تناولت الوفود { $spoken } من أصل { $n } سؤال مطروح في إطار هذا الموضوع.
}
summary-draft-question = { $who ->
    [nobody] تناولت منظمات أو جهات صاحبة مصلحة السؤال { $number }، الذي لم تتناوله الوفود بعد: «{ $question }»
    [some] تناولت بعض الوفود السؤال { $number }: «{ $question }»
    [several] تناولت عدة وفود السؤال { $number }: «{ $question }»
    [many] تناولت وفود كثيرة السؤال { $number }: «{ $question }»
   *[most] تناولت معظم الوفود السؤال { $number }: «{ $question }»
}
summary-draft-raised = { $who ->
    [nobody] تناولت منظمات أو جهات صاحبة مصلحة السؤال الإضافي { $number }، الذي لم تتناوله الوفود بعد: «{ $question }»
    [some] تناولت بعض الوفود السؤال الإضافي { $number }، الذي طرحه أحد الوفود: «{ $question }»
    [several] تناولت عدة وفود السؤال الإضافي { $number }، الذي طرحه أحد الوفود: «{ $question }»
    [many] تناولت وفود كثيرة السؤال الإضافي { $number }، الذي طرحه أحد الوفود: «{ $question }»
   *[most] تناولت معظم الوفود السؤال الإضافي { $number }، الذي طرحه أحد الوفود: «{ $question }»
}
summary-draft-general = { $who ->
    [some] تناولت بعض الوفود الموضوع بوجه عام.
    [several] تناولت عدة وفود الموضوع بوجه عام.
    [many] تناولت وفود كثيرة الموضوع بوجه عام.
   *[most] تناولت معظم الوفود الموضوع بوجه عام.
}
summary-draft-paper = قُدمت ورقة مفاهيمية (الورقة { $number }): «{ $title }»
summary-draft-proposal = قُدم المقترح التالي (المقترح { $number }): «{ $text }»
summary-draft-merged = جمع الرئيس عدة مقترحات في صيغة واحدة (المقترح { $number }): «{ $text }»
summary-draft-open-question = لم يُتناول بعد السؤال { $number }: «{ $question }»
summary-draft-open-raised = لم يُتناول بعد السؤال الإضافي { $number }، الذي طرحه أحد الوفود: «{ $question }»
summary-draft-open-concerns = من المفيد مواصلة مناقشة المقترح { $number }.
summary-draft-open-unknown = يدعو الرئيس الوفود إلى إبداء آرائها بشأن المقترح { $number }.
summary-footnote = في هذا الموجز، يُقصد بعبارة «عدة وفود» ما لا يقل عن { $several } من الوفود، وبعبارة «وفود كثيرة» ما لا يقل عن { $many } في المائة من الوفود، وبعبارة «معظم الوفود» أكثر من { $most } في المائة منها. أما عبارة «بعض الوفود» فيُقصد بها أي عدد أقل من ذلك. وهذه العبارات وصفية، ولا تنطوي على أي مقارنة بين الوفود.

## The list

summary-list-title = موجزات الرئيس
summary-list-what = ما أوجزه الرئيس من هذه الدورة، على مسؤوليته الخاصة.
summary-list-what-chair = موجزات هذه الدورة. يعمل عليها فريق الرئيس، ويقرأ الآخرون ما ينشره الرئيس.
summary-list-none = لا يوجد موجز بعد. ويظهر الموجز هنا حالما ينشر الرئيس موجزاً يحق لكم الاطلاع عليه.
summary-list-none-chair = لا يوجد موجز بعد. ويمكنكم البدء في إعداد موجز: إذ تُعَدّ مسودة أولى من البيانات والإجابات والمجالات المتاحة والمقترحات.
summary-number = الموجز { $number }
summary-no-symbol = لا يوجد رمز بعد
summary-not-published = لم يُنشر بعد
summary-published-on = نُشر في { $date }
summary-published-to = نُشر للفئة التالية: { $audience }
summary-published-as = نُشر بالرمز { $symbol }.
summary-versions-count = { $n ->
    [zero] لا توجد نسخ
    [one] نسخة واحدة
    [two] نسختان
    [few] { $n } نسخ
    [many] { $n } نسخة
   *[other] { $n } نسخة
}
summary-open-work = فتح نسخة العمل
summary-symbol-give = إعطاء هذا الرمز
summary-all = جميع الموجزات

## Beginning one, and its head

summary-new-title = البدء في إعداد موجز
summary-go-on = مواصلة إعداد الموجز
summary-new-another = البدء في إعداد موجز آخر
summary-new-what = تُعَدّ مسودة أولى من سجل الدورة، موضوعاً تلو الآخر. ولا يطلع عليها سوى الرئيس وفريق الرئيس إلى أن ينشرها الرئيس.
summary-head-title = العنوان والرمز وعبارات العدد
summary-head-what = يسري ما تغيرونه هنا على النسخة التالية. وتبقى النسخ المنشورة على حالها.
summary-title-label = العنوان
summary-symbol-label = رمز الوثيقة
summary-symbol-hint = كما تعطيه الأمانة العامة، مثل A/AC.292/2022/CRP.2. وتُضاف Rev.1 تلقائياً إلى النسخة اللاحقة. ويمكن ترك الحقل فارغاً حتى النشر.
summary-quantifiers-title = عبارات العدد
summary-quantifiers-what = يذكر الموجز «بعض الوفود» أو «عدة وفود» أو «وفود كثيرة» أو «معظم الوفود»، ولا يذكر أي عدد. وتبين حاشية الموجز معنى هذه العبارات.
summary-several-label = «عدة وفود» ابتداء من هذا العدد من الوفود
summary-several-hint = 4 على الأقل، كي لا يُستدل من عبارة «بعض الوفود» على أن عددها أقل من ثلاثة.
summary-many-label = «وفود كثيرة» ابتداء من هذه النسبة المئوية من الوفود
summary-most-label = «معظم الوفود» فوق هذه النسبة المئوية من الوفود
summary-begin = إعداد المسودة الأولى
summary-save = حفظ

## The working copy

summary-working-copy = نسخة العمل
summary-work-title = نسخة العمل من موجز الرئيس
summary-work-what = لا يطلع على هذه الصفحة سوى الرئيس وفريق الرئيس. وتُفضي كل فقرة إلى ما تستند إليه بالضبط.
summary-work-empty = لا يتضمن هذا الموجز شيئاً بعد.
summary-publish-go = الانتقال إلى النشر
summary-preview-go = عرضه كما سيراه الآخرون
summary-read-published = قراءته
summary-changes-since = ما تغير منذ ذلك الحين
summary-differences = { $n ->
    [zero] لا تختلف أي فقرة عما يتضمنه السجل الآن.
    [one] تختلف فقرة واحدة عما يتضمنه السجل الآن.
    [two] تختلف فقرتان عما يتضمنه السجل الآن.
    [few] تختلف { $n } فقرات عما يتضمنه السجل الآن.
    [many] تختلف { $n } فقرة عما يتضمنه السجل الآن.
   *[other] تختلف { $n } فقرة عما يتضمنه السجل الآن.
}
summary-no-differences = كل ما أُعِدّ من السجل يتفق معه.
summary-anew-go = الإعداد من جديد
summary-contents = المحتويات
summary-col-topic = الموضوع
summary-col-paragraphs = الفقرات
summary-col-edited = بصيغتكم
summary-edited = عدّلها فريق الرئيس
summary-own = كتبها فريق الرئيس
summary-lacks = لا توجد نسخة باللغات التالية: { $languages }
summary-sources-count = { $n ->
    [zero] لا توجد مصادر
    [one] مصدر واحد
    [two] مصدران
    [few] { $n } مصادر
    [many] { $n } مصدراً
   *[other] { $n } مصدر
}
summary-delegations-count = { $n ->
    [zero] دون وفود
    [one] من وفد واحد
    [two] من وفدين
    [few] من { $n } وفود
    [many] من { $n } وفداً
   *[other] من { $n } وفد
}
summary-statements = البيانات
summary-sources-open = فتح المصادر
summary-sources-none = لا يوجد مصدر في السجل
summary-edit = تعديل
summary-up = إلى أعلى
summary-down = إلى أسفل
summary-leave-out = استبعاد
summary-put-back = إعادة
summary-add-after = إضافة أدناه
summary-left-out-title = ما استُبعد
summary-left-out-what = لا يشكل ما يلي جزءاً من الموجز. ويُحتفظ بنصه ومصادره.
summary-back-to-work = العودة إلى نسخة العمل

## Editing and adding

summary-edit-title = تعديل الفقرة
summary-edit-heading = تعديل العنوان
summary-edit-what = تبقى المصادر مرتبطة بها. يُرجى كتابة «بعض الوفود» بدلاً من الأسماء.
summary-text-label = النص
summary-text-hint = تكفي لغة واحدة؛ ويقرأ الآخرون هذا النص إلى أن توجد نسخة بلغتهم. ويبدأ جزء جديد من الفقرة بعد سطر فارغ.
summary-other-languages = لغات أخرى
summary-restored = استُعيد هنا ما كتبتموه من قبل.
summary-start-again = التخلي عما كُتب
summary-meanwhile = غيّر أحد أعضاء فريق الرئيس هذا النص منذ أن بدأتم. ونصه الآن:
summary-assembled-show = عرض النص المُعَدّ من السجل
summary-assembled-take = العودة إلى النص المُعَدّ من السجل
summary-add-title = إضافة فقرة أو عنوان
summary-add-what = تُدرج تحت الفقرة التي انتقلتم منها.
summary-add = إضافة
summary-kind-label = ماذا تضيفون؟
# dynamic: used by the form as summary-kind-<code>
summary-kind-paragraph = فقرة
# dynamic: used by the form as summary-kind-<code>
summary-kind-heading = عنوان ضمن موضوع
# dynamic: used by the form as summary-kind-<code>
summary-kind-topic = عنوان موضوع
summary-statements-label = البيانات التي تستند إليها
summary-statements-hint = أرقامها، مثل 12، 40. وتصبح مصادر الفقرة.

## Sources

summary-sources-title = المصادر
summary-sources-of = مصادر الفقرة { $number }
summary-sources-what = لا يطلع على هذه الصفحة سوى الرئيس وفريق الرئيس.
summary-col-source = المصدر
summary-col-words = الكلمات المستشهد بها
summary-source-answer = يجيب عن السؤال
summary-source-statement = بيان
summary-source-position = موقف
summary-source-question = سؤال
summary-source-proposal = مقترح
summary-source-paper = ورقة مفاهيمية
summary-source-release = مجال أتاحه الرئيس
summary-source-letter = رسالة من الرئيس
summary-source-gone = لم يعد قائماً
summary-source-moved = تغير الموقف منذ ذلك الحين

## Assembling anew

summary-anew-title = الإعداد من جديد
summary-anew-what = ما يتضمنه السجل الآن، إلى جانب ما يتضمنه الموجز. ولا يتغير شيء إلا باختياركم.
summary-anew-new = جديد في السجل
summary-anew-changed = تغير في السجل
summary-anew-gone = لم يعد في السجل
summary-anew-before = في الموجز:
summary-anew-now = في السجل الآن:
summary-anew-sources = المصادر: { $before } من قبل، و { $now } الآن
summary-take-no = الإبقاء على الحال
summary-take-sources = الإبقاء على نصي والأخذ بالمصادر
summary-take-replace = الاستعاضة عن نصي بالنص المُعَدّ من السجل
summary-take-changed = الأخذ بالتغيير
summary-take-new = الإدراج في الموجز
summary-take-gone = الاستبعاد من الموجز
summary-take = الأخذ بما اختير

## Preview and publishing

summary-preview-title = معاينة
summary-preview-what = نسخة العمل كما سيقرؤها الآخرون عند نشرها. يُرجى اختيار فئة القراء:
summary-publish-title = نشر الموجز
summary-publish-what = تُثبّت النسخة مع بصمتها الرقمية، ويُبلَّغ بها كل وفد ومشارك توجه إليه. وتشكل التغييرات اللاحقة نسخة جديدة.
summary-publish-replaces = تحل محل النسخة المتاحة للقراءة الآن، وتظل هذه متاحة بوصفها نسخة سابقة.
summary-keeps-what = ومن ليس ضمن القراء الذين تختارونهم يظل يقرأ النسخة التي نُشرت له من قبل:
summary-keeps-participants = تظل المنظمات والجهات صاحبة المصلحة تقرأ { $symbol }.
summary-keeps-public = يظل الجمهور يقرأ { $symbol }.
summary-lacking = فقرات لا توجد منها نسخة بهذه اللغات
summary-check-title = التحقق قبل النشر
summary-check-what = فيما يلي ما سيقرؤه الآخرون. ويُنشر للفئة التالية: { $audience }.
summary-publish-now = نشر هذه النسخة
summary-withdraw-go = سحب هذه النسخة
summary-withdraw-title = سحب { $symbol }
summary-withdraw-what = لن يتمكن أحد من قراءة هذه النسخة بعد الآن، ويُبلَّغ بذلك جميع من نُشرت لهم. وتبقى بصمتها الرقمية في السجل. وتبقى نسخة العمل على حالها.
summary-withdraw-remains = وتُقرأ بدلاً منها النسخة { $symbol }.
summary-withdraw-none-remains = لا توجد نسخة أخرى: يختفي الموجز من صفحات الجميع ما عدا فريق الرئيس.
summary-withdraw-now = سحب هذه النسخة

## The reading page

summary-open-to-you = في السجل:
summary-open-to-you-many = في السجل
summary-ref-release = مجال أتاحه الرئيس
summary-words-withdrawn = كررت هذه الفقرة كلاماً سحبه صاحبه.
summary-newer = توجد نسخة أحدث:
summary-versions-title = نسخ أخرى
summary-hash = البصمة الرقمية SHA-256 لهذه النسخة
summary-col-published = تاريخ النشر

## What changed

summary-changes-title = ما تغير منذ النسخة السابقة
summary-changes-between = التغييرات: { $from } ← { $to }
summary-changes-same = { $n ->
    [zero] لم تبق أي فقرة أو عنوان دون تغيير.
    [one] بقيت فقرة واحدة أو عنوان واحد دون تغيير.
    [two] بقي اثنان من الفقرات والعناوين دون تغيير.
    [few] بقيت { $n } من الفقرات والعناوين دون تغيير.
    [many] بقيت { $n } من الفقرات والعناوين دون تغيير.
   *[other] بقيت { $n } من الفقرات والعناوين دون تغيير.
}
summary-changes-moved = وتغير ترتيب بعضها.
summary-changes-none = لم يتغير أي نص.
summary-row-added = أُضيف
summary-row-removed = حُذف
summary-row-changed = عُدّل
summary-diff-added = أُضيف:
summary-diff-removed = حُذف:

## Faults
## dynamic: named by acts and shown at the field

error-summary-title = يُرجى كتابة العنوان بلغة واحدة على الأقل
error-summary-symbol-missing = ليس للموجز رمز بعد. يُرجى إعطاؤه رمزاً قبل النشر
error-summary-several = يُرجى إدخال عدد من 4 إلى 1000
error-summary-many = يُرجى إدخال نسبة من 1 إلى 99 في المائة، لا تتجاوز نسبة «معظم الوفود»
error-summary-most = يُرجى إدخال نسبة من 50 إلى 99 في المائة
error-summary-empty = يُرجى كتابة النص بلغة واحدة على الأقل
error-summary-changed = طرأ تغيير في هذه الأثناء. يُرجى الاطلاع على الحالة الراهنة ثم الإرسال من جديد
error-summary-nothing = لا توجد فقرة لنشرها
error-summary-nothing-taken = يُرجى اختيار اختلاف واحد على الأقل
error-summary-statements = لا يوجد بيان بهذا الرقم: { $value }
error-summary-audience = يُرجى اختيار من يمكنه الاطلاع عليه
error-summary-too-far = { $n ->
    [zero] لا تكرر أي فقرة نصاً غير موجه إلى هؤلاء القراء
    [one] تكرر الفقرة { $value } مقترحاً أو عنوان ورقة أو سؤالاً أو مجالاً متاحاً غير موجه إلى هؤلاء القراء. ويُرجى اختيار عدد أقل من القراء، أو صياغتها بكلماتكم، أو استبعادها
    [two] تكرر الفقرتان { $value } مقترحاً أو عنوان ورقة أو سؤالاً أو مجالاً متاحاً غير موجه إلى هؤلاء القراء. ويُرجى اختيار عدد أقل من القراء، أو صياغتهما بكلماتكم، أو استبعادهما
    [few] تكرر الفقرات { $value } مقترحاً أو عنوان ورقة أو سؤالاً أو مجالاً متاحاً غير موجه إلى هؤلاء القراء. ويُرجى اختيار عدد أقل من القراء، أو صياغتها بكلماتكم، أو استبعادها
    [many] تكرر الفقرات { $value } مقترحاً أو عنوان ورقة أو سؤالاً أو مجالاً متاحاً غير موجه إلى هؤلاء القراء. ويُرجى اختيار عدد أقل من القراء، أو صياغتها بكلماتكم، أو استبعادها
   *[other] تكرر الفقرات { $value } مقترحاً أو عنوان ورقة أو سؤالاً أو مجالاً متاحاً غير موجه إلى هؤلاء القراء. ويُرجى اختيار عدد أقل من القراء، أو صياغتها بكلماتكم، أو استبعادها
}
summary-save-pdf = حفظ بصيغة PDF
error-summary-languages = { $n ->
    [zero] تقول الفقرات جميعها الشيء نفسه بجميع اللغات
    [one] قد لا تقول الفقرة { $value } الشيء نفسه بجميع اللغات. يُرجى تأكيد أن ذلك مقصود، أو الرجوع وتصحيحها
    [two] قد لا تقول الفقرتان { $value } الشيء نفسه بجميع اللغات. يُرجى تأكيد أن ذلك مقصود، أو الرجوع وتصحيحهما
    [few] قد لا تقول الفقرات { $value } الشيء نفسه بجميع اللغات. يُرجى تأكيد أن ذلك مقصود، أو الرجوع وتصحيحها
    [many] قد لا تقول الفقرات { $value } الشيء نفسه بجميع اللغات. يُرجى تأكيد أن ذلك مقصود، أو الرجوع وتصحيحها
   *[other] قد لا تقول الفقرات { $value } الشيء نفسه بجميع اللغات. يُرجى تأكيد أن ذلك مقصود، أو الرجوع وتصحيحها
}
error-summary-emptied = يجب أن يرد النص باللغة التي صيغ بها أولاً. يُرجى كتابته بها أو البدء من جديد من النص المُجمّع

## Publishing paragraphs that differ between languages

summary-languages-title = اختلاف بين اللغات
summary-languages-what = { $n ->
    [zero] لا توجد فقرات تختلف بين اللغات.
    [one] الفقرة { $paragraphs } عُدّلت ببعض اللغات دون غيرها، أو في وقت لاحق ببعضها، أو لا ترد ببعضها. يُرجى التحقق من أنها تقول الشيء نفسه لجميع قرائها.
    [two] الفقرتان { $paragraphs } عُدّلتا ببعض اللغات دون غيرها، أو في وقت لاحق ببعضها، أو لا تردان ببعضها. يُرجى التحقق من أنهما تقولان الشيء نفسه لجميع قرائهما.
    [few] الفقرات { $paragraphs } عُدّلت ببعض اللغات دون غيرها، أو في وقت لاحق ببعضها، أو لا ترد ببعضها. يُرجى التحقق من أنها تقول الشيء نفسه لجميع قرائها.
    [many] الفقرات { $paragraphs } عُدّلت ببعض اللغات دون غيرها، أو في وقت لاحق ببعضها، أو لا ترد ببعضها. يُرجى التحقق من أنها تقول الشيء نفسه لجميع قرائها.
   *[other] الفقرات { $paragraphs } عُدّلت ببعض اللغات دون غيرها، أو في وقت لاحق ببعضها، أو لا ترد ببعضها. يُرجى التحقق من أنها تقول الشيء نفسه لجميع قرائها.
}
summary-languages-confirm = الاختلاف بين اللغات مقصود
