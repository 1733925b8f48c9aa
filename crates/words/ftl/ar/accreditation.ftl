## Accreditation of stakeholders: the page for everybody

accreditation-title = اعتماد الجهات صاحبة المصلحة
accreditation-what = كيف تشارك مؤسسات الأعمال والمنظمات غير الحكومية والمؤسسات الأكاديمية.
accreditation-no-call = لم تصدر بعد دعوة إلى تقديم الطلبات. وستظهر هنا حالما تصدرها الأمانة العامة.
accreditation-call-open = يمكن للمنظمات تقديم طلباتها من { $first } إلى { $last }.
accreditation-call-ahead = سيكون بإمكان المنظمات تقديم طلباتها من { $first } إلى { $last }.
accreditation-call-over = أُغلق باب تقديم الطلبات، وكان مفتوحاً من { $first } إلى { $last }.
accreditation-apply = تقديم طلب اعتماد
accreditation-office = الطلبات والنتائج
accreditation-applications = الطلبات
accreditation-circulate = تعميم قائمة على الدول
accreditation-call = مواعيد الدعوة وقواعدها
accreditation-lists = القوائم المعممة على الدول
accreditation-no-list = لم تُعمَّم أي قائمة بعد. وعندما تعمم الأمانة العامة قائمة، ستظهر هنا وستُبلَّغون بها في صفحة اليوم.
accreditation-col-list = القائمة
accreditation-circulated = تاريخ التعميم
accreditation-deadline = يمكن للدول الاعتراض حتى
accreditation-deadline-hour = ساعة انتهاء المهلة
accreditation-state = الوضع
accreditation-list = القائمة { $number }
accreditation-list-open = يمكن للدول الاعتراض
accreditation-list-waits = انقضت المهلة؛ ولم تُحدَّد النتيجة بعد
accreditation-list-decided = حُددت النتيجة
accreditation-how = كيف تُعتمد المنظمات
accreditation-how-notify = تُخطر المنظمات ذات المركز الاستشاري لدى المجلس الاقتصادي والاجتماعي الأمانة العامة، ولا تخضع لقاعدة عدم الاعتراض.
accreditation-how-others = تُقبل سائر المنظمات على أساس عدم الاعتراض: تُعمَّم قائمتها على الدول، وللدول الأعضاء أن تعترض خلال مهلة محددة.
accreditation-how-silence = في هذا الإجراء، وبموجب قاعدته الخاصة، لا تُعتبر الدولة التي لا ترد خلال المهلة معترضة. ولا يُفسَّر الصمت موقفاً في أي موضع آخر.
accreditation-who = الاطلاع على المشاركين
accreditation-waiting = { $n ->
    [zero] لا توجد طلبات تنتظر الأمانة العامة
    [one] طلب واحد ينتظر الأمانة العامة
    [two] طلبان ينتظران الأمانة العامة
    [few] { $n } طلبات تنتظر الأمانة العامة
    [many] { $n } طلباً ينتظر الأمانة العامة
   *[other] { $n } طلب ينتظر الأمانة العامة
}
accreditation-admitted = { $n ->
    [zero] لا منظمات معتمدة
    [one] منظمة معتمدة واحدة
    [two] منظمتان معتمدتان
    [few] { $n } منظمات معتمدة
    [many] { $n } منظمة معتمدة
   *[other] { $n } منظمة معتمدة
}

## How long
## dynamic: used by forms and pages as accreditation-period-<code>

accreditation-period-session = يسري الاعتماد على هذه الدورة.
accreditation-period-body = يسري الاعتماد طوال مدة عمل الهيئة.

## What is disclosed of objections
## dynamic: used by forms and pages as accreditation-disclosure-<code>

accreditation-disclosure-result = لا يُكشف من الاعتراضات إلا النتيجة. ويطلع عليها فريق الرئاسة.
accreditation-disclosure-on-request = بناءً على طلب دولة عضو، تكشف الرئاسة للدول عن الدول التي اعترضت وعلى أي منظمة، وعن أي سبب قُدِّم طوعاً.
accreditation-disclosure-open = بعد تحديد النتيجة، تُتاح للدول جميع الاعتراضات وأسبابها.

## The call

accreditation-call-what = تحدد الأمانة العامة ذلك وفق ما قررته الهيئة. ولا يسري تغيير القاعدة الأخيرة على القوائم التي عُممت من قبل.
accreditation-call-send = حفظ
accreditation-opens = أول يوم لتقديم الطلبات
accreditation-closes = آخر يوم لتقديم الطلبات
accreditation-period = مدة سريان الاعتماد
accreditation-window = عدد أيام الاعتراض
accreditation-window-hint = من التعميم إلى انتهاء المهلة، من 1 إلى 90. ويمكن أن تكون لكل قائمة مهلة خاصة بها.
accreditation-disclosure = ما يُكشف من الاعتراضات
accreditation-disclosure-hint = وفق ما قررته الهيئة. وتقرؤه الدول قبل أن تعترض.

## The application

accreditation-apply-what = لا حاجة إلى حساب. ويمكن الكتابة بأي من اللغات الست. وتقرأ الدول التي تبت في طلبكم كل ما يرد هنا باستثناء بيانات جهة الاتصال، التي لا تراها إلا الأمانة العامة.
accreditation-apply-send = إرسال الطلب
accreditation-name = المنظمة
accreditation-organization = المنظمة نفسها
accreditation-name-hint = الاسم الرسمي الكامل
accreditation-kind = التصنيف الأنسب
accreditation-consultative = المركز الاستشاري لدى المجلس الاقتصادي والاجتماعي
accreditation-consultative-hint = تتحقق الأمانة العامة من ذلك في قائمة المنظمات غير الحكومية ذات المركز الاستشاري.
accreditation-seat = المقر (اختياري)
accreditation-seat-hint = المدينة والبلد
accreditation-purpose = ما تقوم به، ولماذا تقدم هذا الطلب
accreditation-purpose-hint = صلة عملها بعمل هذه الهيئة. 3000 حرف على الأكثر.
accreditation-contact = جهة الاتصال
accreditation-contact-hint = لا تراه إلا الأمانة العامة
accreditation-email = عنوان البريد الإلكتروني

## Consultative status
## dynamic: used by forms and pages as accreditation-consultative-<code>

accreditation-consultative-none = لا يوجد
accreditation-consultative-general = مركز استشاري عام
accreditation-consultative-special = مركز استشاري خاص
accreditation-consultative-roster = مدرجة في القائمة

## The receipt

accreditation-receipt = إيصال طلب
accreditation-receipt-number = طلب الاعتماد رقم { $number }
accreditation-decision-document = وثيقة القرار
accreditation-told-objections = الدول التي تعلمكم باعتراضها
accreditation-no-reason = لم يُذكر سبب
accreditation-notes = ملاحظات متبادلة بين الأمانة العامة والمنظمة
accreditation-no-note = لا شيء حتى الآن. وإذا احتاجت الأمانة العامة إلى المزيد، سيظهر سؤالها هنا.
accreditation-answer = الرد أو الإضافة
accreditation-answer-hint = يبقى طلبكم كما كتبتموه؛ ويُضاف هذا إليه.
accreditation-answer-send = إرسال إلى الأمانة العامة
accreditation-withdraw = سحب الطلب
accreditation-withdraw-title = هل تريدون سحب طلبكم؟
accreditation-withdraw-what = لن يُمضى في النظر في طلب { $name }. وإذا كان مدرجاً في قائمة معمَّمة، فستقرأ الدول فيها أنكم سحبتموه. ولا يمكن التراجع عن السحب، ويمكنكم تقديم طلب جديد ما دام باب تقديم الطلبات مفتوحاً.
accreditation-yours = طلبكم كما أُرسل
accreditation-applied = تاريخ الاستلام
accreditation-keep = احتفظوا بهذا الرابط
accreditation-keep-hint = هو السبيل الوحيد للعودة إلى هذه الصفحة. ولا يمكن لأحد إعطاؤكم إياه ثانية، ولا تُرسل رسائل بريدية: راجعوا هذه الصفحة.

## How far an application has come, as the organization reads it
## dynamic: used by the receipt as accreditation-told-<code>

accreditation-told-received = استُلم طلبكم. وتتحقق الأمانة العامة من اكتماله.
accreditation-told-checked = طلبكم مكتمل.
accreditation-told-listed = عُمم طلبكم على الدول.
accreditation-told-admitted = اعتُمدت منظمتكم. وتسلّم الأمانة العامة جهة الاتصال رابط دخول يُستخدم مرة واحدة.
accreditation-told-not-admitted = لم تُقبل منظمتكم.
accreditation-told-set-aside = لم تمضِ الأمانة العامة في النظر في طلبكم.
accreditation-told-withdrawn = سحبتم طلبكم.
accreditation-told-ended = سُحب اعتماد منظمتكم.

## The same, as others read it
## dynamic: used by lists as accreditation-standing-<code>

accreditation-standing-received = مستلَم
accreditation-standing-checked = مكتمل
accreditation-standing-listed = معمَّم على الدول
accreditation-standing-admitted = معتمدة
accreditation-standing-not-admitted = غير مقبولة
accreditation-standing-set-aside = لم يُنظر فيه
accreditation-standing-withdrawn = سحبته المنظمة
accreditation-standing-ended = سُحب الاعتماد

## The Secretariat’s part

accreditation-applications-what = تتحقق الأمانة العامة من اكتمال الطلب وعدم تكراره. ولا تصحح شيئاً في كلام المنظمة: بل تسأل.
accreditation-no-application = لم تقدم أي منظمة طلباً بعد. وتظهر الطلبات هنا ما دام باب تقديمها مفتوحاً.
accreditation-counted = { $n ->
    [zero] لا طلبات
    [one] طلب واحد
    [two] طلبان
    [few] { $n } طلبات
    [many] { $n } طلباً
   *[other] { $n } طلب
}
accreditation-number = الرقم
accreditation-double = اسم مكرر
accreditation-application = الطلب { $number }
accreditation-same-name = يحمل الطلب { $number } الاسم نفسه
accreditation-said = ما تُبلَّغ به المنظمة
accreditation-said-hint = جملة واحدة. وتظهر في صفحة الإيصال.
accreditation-check = مكتمل: يمكن المضي فيه
accreditation-notified = اعتمادها بناءً على إخطارها
accreditation-account = إدخال الرسالة التي تسمّي ممثليها
accreditation-decide = قررت الهيئة خلاف ذلك
accreditation-decide-what = لم تُقبل { $name } بسبب اعتراض دولة. وتُعتمد إذا قررت الهيئة ذلك رسمياً؛ يُرجى ذكر الوثيقة.
accreditation-decide-send = اعتمادها بموجب هذا القرار
accreditation-set-aside = عدم المضي في الطلب
accreditation-set-aside-what = لن يُمضى في طلب { $name }. وتقرأ المنظمة السبب.
accreditation-end = سحب الاعتماد
accreditation-end-what = لا تشارك { $name } بعد ذلك: ولا يقرأ ممثلوها إلا ما يقرؤه الجمهور. ويبقى ما قدمته. وتُبلَّغ الدول.
accreditation-forget = محو بيانات جهة الاتصال
accreditation-ask = سؤال المنظمة
accreditation-ask-hint = تقرأ ذلك في صفحة إيصالها؛ ولا تُرسل رسالة بريدية.
accreditation-ask-send = إرسال السؤال
accreditation-document-optional = رمز الوثيقة (اختياري)
accreditation-nothing-ready = لا طلب جاهز. يُرجى أولاً تحديد الطلبات المكتملة.
accreditation-circulate-what = تُبلَّغ جميع الوفود فوراً. وتُجمَّد القائمة منذ ذلك الحين؛ وللدول الأعضاء الاعتراض حتى انتهاء المهلة.
accreditation-circulate-send = تعميم القائمة
accreditation-organizations = المنظمات

## A list

accreditation-outcome-what = انقضت المهلة. تُقبل المنظمات التي لا تعترض عليها أي دولة، ولا تُقبل سائر المنظمات. وستعلمون من قُبل، لا من اعترض.
accreditation-outcome = تحديد النتيجة
accreditation-asked-by = الدول التي طلبت الكشف: { $states }
accreditation-ask-disclosure-what = يمكن لدولتكم أن تسأل الرئاسة عن الدول التي اعترضت وعلى أي منظمة. وتقرأ جميع الدول الجواب عندئذ؛ ولا يعلم بطلبكم إلا فريق الرئاسة.
accreditation-ask-disclosure = طلب الكشف من الرئاسة
accreditation-disclose-what = ستقرأ جميع الوفود أسماء الدول التي اعترضت وعلى أي منظمة، والأسباب التي أذنت تلك الدول بالكشف عنها.
accreditation-disclose = الكشف عن الاعتراضات للدول
accreditation-disclosed-on = كشفت الرئاسة عن الاعتراضات في { $time }.
accreditation-objects = اعتراض: { $state }
accreditation-withdrawn = مسحوب
accreditation-object = الاعتراض
accreditation-withdraw-objection = سحب اعتراضنا
accreditation-object-title = الاعتراض على { $name }
accreditation-object-what = تعترضون باسم { $state }. ويُطلب إلى الدول أن تعترض في أضيق الحدود. ويمكنكم سحب الاعتراض حتى انتهاء المهلة.
accreditation-object-send = الاعتراض باسم دولتنا
accreditation-reason = السبب (اختياري)
accreditation-reason-hint = يقرؤه فريق الرئاسة في جميع الأحوال.
accreditation-release = ما يجوز الكشف عنه من اعتراضكم
accreditation-objected-by = { $n ->
    [zero] لم تعترض أي دولة
    [one] اعترضت دولة واحدة
    [two] اعترضت دولتان
    [few] اعترضت { $n } دول
    [many] اعترضت { $n } دولة
   *[other] اعترضت { $n } دولة
}
accreditation-objected-some = اعترضت بعض الوفود

## What a State lets be known
## dynamic: used by forms and pages as accreditation-release-<code>

accreditation-release-rule = ما تكشف عنه القاعدة فقط، دون السبب
accreditation-release-reason = السبب أيضاً، حيثما كشفت القاعدة عن الاعتراض
accreditation-release-applicant = اسمنا وسببنا لجميع الدول وللمنظمة المعنية

## What stakeholders may do, by kind of meeting

modality-title = ما يجوز للجهات صاحبة المصلحة
modality-what = تنظم الطرائق التي اتفقت عليها الهيئة الجلسات الرسمية.
modality-informal-what = تبين صفحة كل جلسة غير رسمية من يجوز له الحضور وأخذ الكلمة وتقديم المساهمات: الجهات التي تدعوها الرئاسة، معتمدة كانت أم لا. وتُبلَّغ الوفود بأي توسيع قبل سريانه بيوم.
modality-texts = لا تُتاح للجهات صاحبة المصلحة النصوص المخصصة للوفود.
modality-sitting = نوع الجلسة

## dynamic: used by forms and pages as modality-<activity>

modality-attend = الحضور
modality-speak = أخذ الكلمة
modality-file = تقديم مساهمات خطية

## dynamic: used by pages as modality-sitting-<code>

modality-sitting-formal = جلسة رسمية
modality-sitting-dedicated = جلسة رسمية مخصصة للجهات صاحبة المصلحة
modality-sitting-informal = جلسة غير رسمية، ما لم يُعلن خلاف ذلك

## dynamic: used by forms and pages as modality-circle-<code>

modality-circle-nobody = لا أحد من الجهات صاحبة المصلحة
modality-circle-invited = الجهات التي تدعوها الرئاسة
modality-circle-accredited = الجهات المعتمدة
modality-circle-both = الجهات المعتمدة والجهات التي تدعوها الرئاسة

## Setting them

modality-set = تحديد ما يجوز للجهات صاحبة المصلحة
modality-set-what = وفق ما قررته الهيئة. وتسري طرائق نيسان/أبريل 2022 إلى أن تغيروها.
modality-set-send = حفظ الطرائق

## At a meeting

modality-at-meeting = الجهات صاحبة المصلحة في هذه الجلسة
modality-is-dedicated = هذه الجلسة مخصصة للجهات صاحبة المصلحة.
modality-ahead = أُعلن، ويسري اعتباراً من { $time }:
modality-invited = تدعو الرئاسة: { $names }.
modality-announce = الإعلان عمن يجوز له الحضور وأخذ الكلمة والتقديم
modality-announce-what = يسري التضييق فوراً. أما التوسيع فيُعلن لجميع الوفود الآن ويسري بعد يوم على الأقل.
modality-announce-send = إعلان
modality-while-informal = ما دامت الجلسة غير رسمية
modality-while-formal = ما دامت الجلسة رسمية
modality-dedicated = مخصصة للجهات صاحبة المصلحة (اختياري)
modality-when = موعد السريان
modality-day = اليوم (اختياري)
modality-day-hint = إذا تُرك فارغاً، يسري في أقرب موعد ممكن.
modality-hour = الساعة (اختياري)
modality-invite = تحديد من تدعوه الرئاسة
modality-invite-what = حددوا الجهات التي تدعوها الرئاسة إلى هذه الجلسة، معتمدة كانت أم لا. وستُبلَّغ بذلك.
modality-nobody-there = لا تشارك أي جهة صاحبة مصلحة بعد. أضيفوا في «الإدارة» من تدعوه الرئاسة.
modality-invite-send = حفظ الدعوات
modality-stakeholders = الجهات صاحبة المصلحة

## What the reader may do here
## dynamic: used by a meeting’s page as modality-may-<activity> and modality-may-not-<activity>

modality-may-attend = يجوز لكم الحضور.
modality-may-speak = يجوز لكم أخذ الكلمة.
modality-may-file = يجوز لكم تقديم مساهمات خطية.
modality-may-not-attend = لا يجوز لكم الحضور.
modality-may-not-speak = لا يجوز لكم أخذ الكلمة.
modality-may-not-file = لا يجوز لكم تقديم مساهمات خطية.
