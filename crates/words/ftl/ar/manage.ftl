## What the podium enters

manage-title = إدارة هذه الهيئة
manage-what = تُدخل هنا الدورات والجلسات والمشاركون. وكل ما تدخلونه يُقيَّد في السجل.
manage-this-session = هذه الدورة
manage-body = الهيئة
manage-participants = المشاركون
manage-accounts = الحسابات
manage-accounts-open = عرض الحسابات
manage-count-meetings = { $n ->
    [zero] لا توجد جلسات
    [one] جلسة واحدة
    [two] جلستان
    [few] { $n } جلسات
    [many] { $n } جلسة
   *[other] { $n } جلسة
}
manage-count-agenda = { $n ->
    [zero] لا توجد بنود في جدول الأعمال
    [one] بند واحد في جدول الأعمال
    [two] بندان في جدول الأعمال
    [few] { $n } بنود في جدول الأعمال
    [many] { $n } بنداً في جدول الأعمال
   *[other] { $n } بند في جدول الأعمال
}
manage-count-topics = { $n ->
    [zero] لا توجد مواضيع
    [one] موضوع واحد
    [two] موضوعان
    [few] { $n } مواضيع
    [many] { $n } موضوعاً
   *[other] { $n } موضوع
}
manage-count-participants = { $n ->
    [zero] لا يوجد مشاركون
    [one] مشارك واحد
    [two] مشاركان
    [few] { $n } مشاركين
    [many] { $n } مشاركاً
   *[other] { $n } مشارك
}
manage-count-groups = { $n ->
    [zero] لا توجد مجموعات
    [one] مجموعة واحدة
    [two] مجموعتان
    [few] { $n } مجموعات
    [many] { $n } مجموعة
   *[other] { $n } مجموعة
}
manage-roster-what = تُدرج جميع الدول الأعضاء والدول التي لها مركز المراقب دفعة واحدة، مع المجموعات الإقليمية الخمس وتواريخها ومصادرها. ويبقى ما هو مدرج من قبل كما هو.
manage-roster-add = إضافة الدول الأعضاء والدول التي لها مركز المراقب

## Forms in general

manage-original-language = اللغة التي تكتبون بها الأسماء
manage-other-languages = باللغات الأخرى (اختياري)

## Session

manage-add-session = إضافة دورة
manage-session-what = لكل دورة صفحتها ورسائلها وأسئلتها وبياناتها.
manage-session-name = اسم الدورة
manage-session-name-hint = كما يرد في الوثائق، مثل «الدورة الموضوعية الرابعة»
manage-session-kind = نوع الدورة
manage-first-day = اليوم الأول
manage-last-day = اليوم الأخير
manage-place = المكان (اختياري)
manage-place-hint = مثل «غرفة الاجتماعات 4، نيويورك»
manage-zone = المنطقة الزمنية للجلسات
manage-zone-hint = القارة والمدينة، مثل America/New_York أو Africa/Nairobi
manage-slug = العنوان الشبكي (اختياري)
manage-slug-hint = أحرف لاتينية صغيرة وأرقام وواصلات. وإذا تُرك فارغاً، يُستمد من الاسم.

## Mandate

manage-add-mandate = إضافة ولاية
manage-mandate = الولاية
manage-mandate-what = يظهر القرار أو المقرر الذي تعمل الهيئة بموجبه في صفحة كل دورة.
manage-mandate-symbol = رمز الوثيقة
manage-mandate-symbol-hint = مثل A/RES/75/240
manage-mandate-optional = مثل A/RES/75/240. ويمكنكم ترك الولاية فارغة وإضافتها لاحقاً.
manage-mandate-title = عنوان الوثيقة
manage-adopted-on = تاريخ الاعتماد (اختياري)
manage-quote = المقطع الذي تُسند به الولاية (اختياري)
manage-quote-hint = بالنص الحرفي، كما يُقتبس في صفحة الدورة

## Meeting, agenda item, topic

manage-add-meeting = إضافة جلسة
manage-meeting-what = تبين صفحة كل جلسة ما إذا كانت رسمية وما يُحتفظ به منها.
manage-day = اليوم
manage-begins = وقت البدء
manage-ends = وقت الانتهاء
manage-hours-hint = بالتوقيت المحلي في { $zone }، مثل 10:00
manage-mode = طبيعة الجلسة
manage-regime = ما يُحتفظ به، ومن يجوز له الاقتباس
manage-regime-default = كالمعتاد: محضر رسمي إذا كانت رسمية؛ ومغلقة، دون نسبة الأقوال إلى قائليها، إذا كانت غير رسمية
manage-topics = المواضيع المطروحة
manage-heading = العنوان (اختياري)
manage-heading-hint = إذا كان للجلسة عنوان خاص بها
manage-add-agenda = إضافة بند إلى جدول الأعمال
manage-agenda-what = تظهر بنود جدول الأعمال في صفحة الدورة بترتيب إضافتها.
manage-number = الرقم
manage-number-hint = كما هو مطبوع، مثل 3 أو 5 (أ)
manage-item-title = عنوان البند
manage-add-topic = إضافة موضوع
manage-topic-what = تُرتَّب الأسئلة والمقترحات والجلسات بحسب المواضيع.
manage-topic-title = عنوان الموضوع
manage-agenda-item = بند جدول الأعمال
manage-no-item = دون بند في جدول الأعمال

## Participant, group

manage-add-participant = إضافة منظمة أو جهة صاحبة مصلحة
manage-participant-what = تظهر في قائمة المشاركين؛ وتفتح الأمانة العامة الحسابات لممثليها.
manage-kind = نوع المشارك
manage-code = الرمز المختصر
manage-code-hint = من 2 إلى 20 من الأحرف اللاتينية والأرقام والواصلات؛ ويُستخدم في العناوين الشبكية والملفات
manage-name = الاسم
manage-name-hint = الاسم الرسمي الكامل
manage-add-group = إضافة مجموعة دول
manage-group-what = للعضوية تواريخ ومصدر. ولا يمكن أن تنتمي الدولة إلى مجموعتين من تقسيم واحد في الوقت نفسه.
manage-group-name = اسم المجموعة
manage-partition = التقسيم (اختياري)
manage-partition-hint = تشترك المجموعات التي تتوزع الدول فيما بينها في تقسيم واحد، مثل «إقليمي». وإذا تُرك فارغاً، كانت المجموعة قائمة بذاتها، كما هو شأن المجموعات السياسية.
manage-governs = الاستخدام في التحليل
manage-governs-hint = تُصنَّف عندئذ مجالات تقارب المواقف بحسب هذه المجموعة أيضاً.
manage-governs-yes = يُعتد بهذه المجموعة في التحليل
manage-members = الأعضاء
manage-since = بداية العضوية (اختياري)
manage-since-hint = تسري على جميع الأعضاء المختارين أعلاه
manage-until = نهاية العضوية (اختياري)
manage-until-hint = للعضوية المنتهية فقط
manage-source = المصدر
manage-source-hint = الوثيقة التي تورد أسماء هؤلاء الأعضاء

## Accounts

manage-accounts-what = لكل شخص حساب واحد بصفة واحدة. وتُفتح الحسابات بمذكرة شفوية وعلى يد موظفَين. ولا تظهر الأسماء إلا للجهة التي ينتمي إليها أصحابها وللأمانة العامة.
manage-accounts-counted = { $n ->
    [zero] لا توجد حسابات
    [one] حساب واحد
    [two] حسابان
    [few] { $n } حسابات
    [many] { $n } حساباً
   *[other] { $n } حساب
}
manage-no-account = لا حسابات مفتوحة بعد. ويظهر كل حساب هنا بعد الموافقة على مذكرته الشفوية.
manage-role = الصفة
manage-participant = المشارك
manage-person = الاسم
manage-person-name = اسم الشخص
manage-person-name-hint = لا يظهر إلا للجهة التي ينتمي إليها وللأمانة العامة
manage-email = عنوان البريد الإلكتروني (اختياري)
manage-email-hint = يكفل ألا يكون لأي شخص حسابان.
manage-language = اللغة
manage-state = الحالة
manage-state-closed = أُغلق في { $date }
manage-state-seen = آخر دخول في { $date }
manage-state-long = لم يُسجَّل الدخول منذ أكثر من تسعين يوماً
manage-state-link = لم يُسجَّل الدخول بعد؛ الرابط صالح حتى { $date }
manage-state-no-link = لم يُسجَّل الدخول بعد؛ انتهت صلاحية الرابط
manage-actions = ما يمكنكم فعله
manage-new-link = إنشاء رابط جديد
manage-close = إغلاق الحساب
manage-close-title = هل تريدون إغلاق هذا الحساب؟
manage-close-what = يُسجَّل خروج صاحب الحساب على الفور ولا يمكنه تسجيل الدخول من جديد. ويبقى ما قام به مقيَّداً في السجل.
manage-sign-out = تسجيل الخروج من كل المتصفحات
manage-sign-out-title = هل تريدون تسجيل خروج هذا الشخص من كل المتصفحات؟
manage-sign-out-what = يُسجَّل خروج هذا الشخص على الفور من كل متصفح سجّل الدخول فيه. ويمكنه تسجيل الدخول من جديد بمفتاح مرور.
manage-link-title = الرابط الصالح لمرة واحدة
manage-link-what = يُرجى تسليمه إلى الشخص المعني بأنفسكم. ولا يُعرض إلا الآن: فبعد مغادرتكم هذه الصفحة، لا يمكن لأحد أن يطلع عليه مرة أخرى.
manage-link-label = الرابط
manage-link-hint = يُرجى تحديده ونسخه. ويعمل الرابط مرة واحدة، في غضون ثلاثة أيام؛ ومن يستخدمه يُنشئ مفتاح المرور لهذا الحساب.
manage-link-done = نسخت الرابط

## Setting up

manage-set-up = إعداد Comity
manage-set-up-what = هذا الخادوم فارغ. يُرجى إدخال الأسماء أدناه؛ ويمكن إضافة كل ما عدا ذلك لاحقاً. ويتوقف عمل الرابط الذي وصلتم به إلى هنا حالما ترسلون هذه الصفحة.
manage-set-up-send = إتمام الإعداد
manage-body-name = اسم الهيئة
manage-body-name-hint = كما يرد في الوثائق
manage-first-session = الدورة الأولى
manage-first-people = الحسابات الأولى
manage-officer-name = اسمكم
manage-officer-name-hint = تصبحون أول موظف في الأمانة العامة وتُنشئون مفتاح المرور في الصفحة التالية.
manage-second-name = اسم الموظف الثاني في الأمانة العامة
manage-second-name-hint = يسجّل الوفودَ موظفان في الأمانة العامة. وتتلقون رابطاً صالحاً لمرة واحدة لتسليمه.
manage-chair-name = اسم الرئيس
manage-chair-name-hint = تتلقون رابطاً صالحاً لمرة واحدة لتسليمه إلى الرئيس.
manage-ready = اكتمل إعداد Comity
manage-ready-what = يُرجى نسخ رابطَي الرئيس والموظف الثاني قبل مغادرة هذه الصفحة؛ فهما لا يُعرضان مرة أخرى. ثم يُرجى إنشاء مفتاح المرور الخاص بكم: فبه تسجلون الدخول.
manage-chair-link = رابط الرئيس الصالح لمرة واحدة
manage-second-link = رابط الموظف الثاني الصالح لمرة واحدة
manage-second-link-hint = يُرجى تسليمه بأنفسكم وعدم استخدامه: فالموظفان شخصان مختلفان.
manage-own-link = رابطكم الصالح لمرة واحدة
manage-own-link-hint = يُرجى الاحتفاظ به إلى أن يُنشأ مفتاح المرور. وإذا فُقد كلاهما، يُرجى إعادة تشغيل الخادوم: فما دام لا أحد لديه مفتاح مرور، يطبع رابطاً جديداً.
manage-next = الخطوات التالية
manage-next-participants = إضافة الدول الأعضاء والدول التي لها مركز المراقب والمنظمات والجهات صاحبة المصلحة.
manage-next-meetings = إدخال جدول الأعمال والمواضيع والجلسات.
manage-next-accounts = إدخال المذكرات الشفوية للوفود؛ ويوافق عليها موظف ثانٍ.

## Recoveries: two officers let somebody back in

manage-recoveries = استعادة الدخول
manage-recoveries-what = من فقد جميع مفاتيح المرور يعيد إليه الدخولَ موظفان معاً، ولا يعيده موظف واحد ولا البريد الإلكتروني أبداً. وقبل الموافقة، يُرجى الاتصال بالبعثة على رقم كنتم تعرفونه من قبل: فبذلك وحده تُكتشف المذكرة الشفوية المزورة.
manage-no-recovery = لا توجد عملية استعادة جارية. وتُفتح من قائمة الحسابات.
manage-recoveries-counted = { $n ->
    [zero] لا توجد عمليات استعادة جارية
    [one] عملية استعادة واحدة جارية
    [two] عمليتا استعادة جاريتان
    [few] { $n } عمليات استعادة جارية
    [many] { $n } عملية استعادة جارية
   *[other] { $n } عملية استعادة جارية
}
manage-recoveries-own = إذا لم يطلب ذلك أحد منكم، يُرجى إنهاء العملية والاتصال بالأمانة العامة فوراً.
manage-recover = استعادة الدخول
manage-recover-title = استعادة الدخول إلى حساب { $name }
manage-recover-what = يجب أن يوافق موظف آخر. وعندئذ تنتهي مفاتيح المرور وعمليات تسجيل الدخول السابقة، ويمكن بعد يوم إنشاء رابط جديد. ويُبلَّغ الوفد وجميع موظفي الأمانة العامة الآن.
manage-recover-send = فتح عملية الاستعادة
manage-recovery-reason = السبب
manage-recovery-reason-hint = ما حدث لمفاتيح المرور، مثل «فُقد الهاتف في 3 كانون الأول/ديسمبر»
manage-recovery-ground = الأساس
manage-recovery-ground-hint = رقم المذكرة الشفوية وتاريخها، أو من حضر شخصياً
manage-recovery-desk = في مكتب التسجيل
manage-recovery-desk-hint = أثناء انعقاد الدورة فقط. ويجب أن يوافق الموظف الآخر في غضون خمس عشرة دقيقة؛ ويمكن عندئذ إنشاء الرابط فوراً.
manage-recovery-desk-yes = الشخص حاضر هنا وقد اطلعتُ على شارته أو جواز سفره
manage-recovery-opened = في انتظار موظف ثانٍ
manage-recovery-opened-desk = في انتظار موظف ثانٍ لمدة خمس عشرة دقيقة
manage-recovery-lapsed = استغرق الأمر وقتاً أطول من المسموح؛ يُرجى فتح العملية من جديد
manage-recovery-waiting = تمت الموافقة؛ يمكن إنشاء الرابط ابتداءً من { $time }
manage-recovery-ready = يمكن إنشاء الرابط
manage-recovery-approve = موافقة
manage-recovery-link = إنشاء الرابط
manage-recovery-cancel = إنهاء العملية
manage-approve-title = أتوافقون على عملية الاستعادة هذه؟
manage-approve-what = تنتهي فوراً مفاتيح المرور والروابط وعمليات تسجيل الدخول السابقة لهذا الحساب. وما لم يكن الشخص حاضراً في مكتب التسجيل، لا يمكن إنشاء رابط جديد إلا بعد يوم.

## Erasing what is known of a person

manage-erase = محو البيانات الشخصية
manage-erase-title = هل تريدون محو ما هو معروف عن هذا الشخص؟
manage-erase-what = يُمحى الاسم والعنوان والمسودات والإشعارات، ولا يمكن بعد ذلك أبداً فتح ما يتضمنه السجل عن الشخص. وتبقى الأفعال منسوبة إلى الصفة التي صدرت بها، ويبقى كل إثبات صحيحاً. ولا يمكن التراجع عن ذلك. أما النسخ الاحتياطية فتزول عند إتلافها.
manage-erase-two = لا بد أن يؤكد ذلك موظف ثانٍ في الأمانة العامة.
manage-erase-ask = طلب المحو
manage-erase-mine = طلبتم هذا المحو في { $time }. ولا بد أن يؤكده موظف آخر.
manage-erase-theirs = طلب موظف آخر هذا المحو في { $time }.
manage-erase-confirm = المحو نهائياً
manage-erase-refuse = عدم المحو
manage-erase-drop = سحب الطلب
manage-erase-done = مُحيت بيانات هذا الشخص في { $time }.
manage-erased = اسم مُحي
