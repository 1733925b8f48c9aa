## The list of letters

letters-title = رسائل الرئيس
letters-what = رسائل الرئيس في هذه الدورة مع أسئلتها التوجيهية، والأحدث أولاً.
letters-none = لا توجد رسائل بعد. وتظهر الرسائل هنا حالما ينشر الرئيس رسالة يحق لكم الاطلاع عليها.
letters-count = { $n ->
    [zero] لا توجد رسائل
    [one] رسالة واحدة
    [two] رسالتان
    [few] { $n } رسائل
    [many] { $n } رسالة
   *[other] { $n } رسالة
}
letters-col-number = الرقم
letters-col-letter = الرسالة
letters-col-date = التاريخ
letters-col-languages = اللغات
letters-number = الرسالة { $number }
letters-number-date = الرسالة { $number } المؤرخة { $date }
letters-drafts-title = المسودات
letters-published-title = الرسائل المنشورة
letters-revised-by-number = نُقّحت بموجب الرسالة { $number }
letters-all = جميع الرسائل

## Composing, first step

letters-new-title = إعداد رسالة
letters-new-what = يُرجى لصق نص الرسالة أو تحميله. ويستخرج Comity منه التاريخ والجهات الموجهة إليها الرسالة والمواعيد النهائية والأسئلة، ويمكنكم تصويبها في الصفحة التالية.
letters-new-next = لا يُحفظ شيء بوصفه رسالة قبل أن تطلعوا على ما استُخرج.
letters-restored = لا تزال هنا رسالة بدأتم إعدادها من قبل.
letters-go-on = متابعة إعدادها
letters-start-again = التخلي عنها والبدء من جديد
letters-paste-label = نص الرسالة
letters-paste-hint = مع مرفقاتها، على ألا يتجاوز 200,000 حرف. وتصبح العناوين مواضيع، وتصبح البنود المرقمة أسئلة توجيهية.
letters-file-label = أو تحميل ملف
letters-file-hint = ملف Word ‏(.docx) أو ملف PDF يتضمن نصاً، بحد أقصى 8 ميغابايت، أو نص عادي ‏(.txt) بحد أقصى 1 ميغابايت. ويُترك حقل النص فارغاً في هذه الحالة.
letters-read-it = استخراج محتوى الرسالة
letters-begin-empty = البدء برسالة فارغة

## Composing, second step: what was read

letters-review-title = مراجعة الرسالة
letters-edit-title = تحرير الرسالة
letters-review-what = يُرجى تصويب كل ما ليس صحيحاً. وبعد ذلك يطلع فريق الرئيس دون غيره على المسودة.
letters-review-next = تعرض المسودة الرسالة كما ستبدو. ومنها تُنشر.
letters-unclear-title = { $n ->
    [zero] فُهم كل ما ورد
    [one] لم يُفهم مقطع واحد
    [two] لم يُفهم مقطعان
    [few] لم تُفهم { $n } مقاطع
    [many] لم يُفهم { $n } مقطعاً
   *[other] لم يُفهم { $n } مقطع
}
letters-unclear-none = لم يبق أي تاريخ أو قائمة أو عنوان دون معالجة.
letters-unclear-what = يبدو أن لهذه المقاطع صلة بالحقول الواردة أدناه. يُرجى التحقق مما إذا كان أحد الحقول ناقصاً.
letters-unclear-why = السطر { $line }: { $why }
letters-found-title = { $n ->
    [zero] لم يُستخرج شيء من النص
    [one] استُخرجت قيمة واحدة من النص
    [two] استُخرجت قيمتان من النص
    [few] استُخرجت { $n } قيم من النص
    [many] استُخرجت { $n } قيمة من النص
   *[other] استُخرجت { $n } قيمة من النص
}
letters-found-what = كل قيمة مع العبارة التي استُخرجت منها
letters-found-col-what = القيمة
letters-found-col-words = عبارة الرسالة
letters-found-col-line = السطر
letters-read-enclosure = ضميمة
letters-read-relation = ورقة سابقة
letters-read-deadline = موعد نهائي
letters-read-session = دورة
letters-read-topic = عنوان
letters-read-question = سؤال
letters-read-call = دعوة إلى تقديم ورقات
letters-read-paper-topic = موضوع ورقات
letters-read-mandate = نص الولاية
letters-read-horizon = دورة لاحقة

## Why something was not understood

letters-why-impossible-date = هذا اليوم غير موجود في التقويم
letters-why-range-backwards = تنتهي هذه الفترة قبل أن تبدأ
letters-why-ambiguous-date = لا يمكن التمييز بين اليوم والشهر
letters-why-no-year = هذا التاريخ لا يتضمن السنة
letters-why-no-day = هذا التاريخ لا يتضمن اليوم
letters-why-months-disagree = يدل اسما الشهر على شهرين مختلفين
letters-why-unknown-date = تاريخ بتقويم أو بلغة لا تُقرأ هنا
letters-why-date-not-placed = تاريخ لا يتضح إلامَ يشير
letters-why-other-meeting = موعد اجتماع مختلف عن الموعد الذي اعتُبر موعد الدورة
letters-why-item-not-placed = بند في قائمة لا يتضمن سؤالاً
letters-why-heading-not-placed = عنوان لا يندرج تحته أي سؤال، وقد يكون موضوعاً
letters-why-question-in-text = سؤال وارد في متن النص

## Notes on the whole letter

letters-note-annex-missing = يُشار إلى مرفق لا يوجد نصه هنا: { $words }
letters-note-no-question = لم يُعثر على أي سؤال توجيهي.
letters-note-no-date = لم يُعثر على تاريخ للرسالة.
letters-note-no-session = لم يُعثر على الدورة التي تمهد لها الرسالة.
letters-note-not-a-letter = لم يُعثر في هذا النص على أي من مقومات الرسالة.
letters-note-no-paper-deadline = يُدعى إلى تقديم ورقات دون تحديد موعد نهائي: { $words }
letters-note-weekday = يوم الأسبوع لا يوافق التاريخ: { $words }
letters-note-no-deadline = لم يُعثر على أي موعد نهائي.

## The fields

letters-head-title = الرسالة
letters-dated-label = تاريخ الرسالة
letters-dated-hint = اليوم المبين في الرسالة.
letters-signed-by-label = التوقيع
letters-signed-by-hint = الاسم والصفة كما يردان في ذيل الرسالة.
letters-addressees-label = الجهات الموجهة إليها الرسالة
letters-addressees-hint = من تُوجَّه إليهم الرسالة، كما يرد فيها.
letters-title-label = العنوان
letters-title-hint = العنوان الذي تُعرف به الرسالة في القوائم.
letters-title-dated = الرسالة المؤرخة { $date }
letters-language-label = لغة النص
letters-language-hint = لغة النص الأصلي. وتضاف اللغات الأخرى بعد نشر الرسالة.
letters-language-choose = يُرجى اختيار اللغة
letters-text-label = النص
letters-text-hint = يدل السطر الفارغ على بداية فقرة جديدة.
letters-rows-hint = يُستغنى عن الصف بإفراغه.
letters-choose = يُرجى الاختيار
letters-more-rows = إضافة صفوف
letters-save-draft = حفظ المسودة
letters-edit-undo = التراجع عما لم يُحفظ

letters-enclosures-title = الضمائم
letters-enclosure-row = الضميمة { $number }
letters-enclosure-label = التسمية
letters-enclosure-name = عنوان الضميمة
letters-enclosure-present-label = نصها
letters-enclosure-present = موجود هنا
letters-enclosure-absent = غير موجود هنا

letters-relations-title = الورقات السابقة
letters-relations-hint = إذا كانت الرسالة تنقح رسالة موجودة على هذا الخادوم، تُدرج أسئلة تلك الرسالة في الاستمارة: ويمكنكم الإبقاء على كل منها أو إعادة صياغته أو نقله أو سحبه.
letters-relation-row = الورقة السابقة { $number }
letters-relation-kind = صلة الرسالة بها
letters-relation-reference = الإشارة المرجعية كما كُتبت
letters-relation-letter = رسالة موجودة على هذا الخادوم
letters-relation-elsewhere = غير موجودة على هذا الخادوم
# dynamic: used by forms and letters as letters-relation-<code>
letters-relation-further-to = إلحاقاً بما يلي
# dynamic: used by forms and letters as letters-relation-<code>
letters-relation-revises = تنقيحاً لما يلي

letters-deadlines-title = المواعيد النهائية
letters-deadline-row = الموعد النهائي { $number }
letters-deadline-on = في موعد أقصاه
letters-deadline-what = المطلوب

letters-questions-title = الأسئلة التوجيهية
letters-questions-hint = يُستغنى عن الصف بإفراغه. ويحتفظ السؤال المرحَّل بإجاباته.
letters-question-row = السؤال في الصف { $number }
letters-question-kept = سبق طرحه
letters-question-before = سبق طرحه بالصيغة التالية:
letters-question-number = الرقم
letters-question-topic = الموضوع
letters-question-no-topic = دون موضوع
letters-question-new-topic = موضوع جديد: «{ $heading }»
letters-question-heading = كان يندرج تحت العنوان «{ $heading }»، وهو ليس من مواضيع هذه الدورة.
letters-question-fate = مآل هذا السؤال
letters-question-keep = مرحَّل
letters-question-withdraw = مسحوب
letters-question-withdrawn = مسحوب
letters-question-text = الصيغة
letters-offered = { $n ->
    [zero] لم يُدرج في الاستمارة أي سؤال من الرسالة التي تنقحها هذه الرسالة.
    [one] أُدرج في الاستمارة سؤال واحد من الرسالة التي تنقحها هذه الرسالة. يُرجى الإبقاء عليه أو إعادة صياغته أو نقله أو سحبه، ثم الحفظ.
    [two] أُدرج في الاستمارة سؤالان من الرسالة التي تنقحها هذه الرسالة. يُرجى الإبقاء على كل منهما أو إعادة صياغته أو نقله أو سحبه، ثم الحفظ.
    [few] أُدرجت في الاستمارة { $n } أسئلة من الرسالة التي تنقحها هذه الرسالة. يُرجى الإبقاء على كل منها أو إعادة صياغته أو نقله أو سحبه، ثم الحفظ.
    [many] أُدرج في الاستمارة { $n } سؤالاً من الرسالة التي تنقحها هذه الرسالة. يُرجى الإبقاء على كل منها أو إعادة صياغته أو نقله أو سحبه، ثم الحفظ.
   *[other] أُدرج في الاستمارة { $n } سؤال من الرسالة التي تنقحها هذه الرسالة. يُرجى الإبقاء على كل منها أو إعادة صياغته أو نقله أو سحبه، ثم الحفظ.
}
letters-offered-go = الانتقال إلى الأسئلة

## The draft

letters-draft = مسودة
letters-draft-seen-by = لا يطلع عليها سوى فريق الرئيس
letters-draft-what = الرسالة كما ستبدو. ولا يمكن تغيير نصها بعد نشرها، ولكن يمكن تنقيحها برسالة لاحقة.
letters-draft-edit = تحرير
letters-publish-go = الانتقال إلى النشر
letters-publish-title = نشر الرسالة
letters-publish-what = { $n ->
    [zero] تُعطى الرسالة رقمها، ويُبلَّغ بها كل مشارك توجَّه إليه. وهي لا تطرح أي سؤال.
    [one] تُعطى الرسالة رقمها، ويُفتح باب الإجابة عن سؤال واحد، ويُبلَّغ بها كل مشارك توجَّه إليه.
    [two] تُعطى الرسالة رقمها، ويُفتح باب الإجابة عن سؤالين، ويُبلَّغ بها كل مشارك توجَّه إليه.
    [few] تُعطى الرسالة رقمها، ويُفتح باب الإجابة عن { $n } أسئلة، ويُبلَّغ بها كل مشارك توجَّه إليه.
    [many] تُعطى الرسالة رقمها، ويُفتح باب الإجابة عن { $n } سؤالاً، ويُبلَّغ بها كل مشارك توجَّه إليه.
   *[other] تُعطى الرسالة رقمها، ويُفتح باب الإجابة عن { $n } سؤال، ويُبلَّغ بها كل مشارك توجَّه إليه.
}
letters-publish-now = نشر الرسالة
letters-audience-label = من يحق له الاطلاع عليها

## The page of a letter

letters-audience-title = من يحق له الاطلاع عليها
letters-revised-by = تنقح هذه الرسالةَ رسالة لاحقة:
letters-versions-title = اللغات الأخرى
letters-not-in-your-language = لا توجد نسخة بلغتكم بعد. وهذا هو النص الأصلي.
# dynamic: used beside versions as letters-standing-<code>
letters-standing-original = النص الأصلي
# dynamic: used beside versions as letters-standing-<code>
letters-standing-official = ترجمة رسمية
# dynamic: used beside versions as letters-standing-<code>
letters-standing-courtesy = ترجمة على سبيل المجاملة

## Adding a language version

letters-version-title = إضافة نسخة بلغة أخرى
letters-version-what = الرسالة وأسئلتها بلغة إضافية. ويظل النص الأصلي هو النص ذو الحجية.
letters-version-language = لغة هذه النسخة
letters-standing-label = نوع الترجمة
letters-standing-hint = تحل الترجمة الرسمية، عند إضافتها، محل الترجمة المقدمة على سبيل المجاملة.
# dynamic: used by the form as letters-standing-choice-<code>
letters-standing-choice-official = رسمية: من إعداد دوائر الأمم المتحدة
# dynamic: used by the form as letters-standing-choice-<code>
letters-standing-choice-courtesy = على سبيل المجاملة: من إعداد جهة أخرى، تيسيراً للقراءة
letters-version-original = النص الأصلي:
letters-version-show-original = عرض النص الأصلي
letters-version-questions-hint = يُترك الحقل فارغاً لعرض السؤال بنصه الأصلي.
letters-version-signature-hint = كما يرد في ذيل الرسالة بهذه اللغة. وإذا تُرك الحقل فارغاً ظهر توقيع النص الأصلي.
letters-version-enclosures-hint = يُترك الحقل فارغاً لعرضه بنصه الأصلي.
letters-version-add = إضافة هذه النسخة
