## The list of notes

registration-list = المذكرات الشفوية
registration-list-what = يتحدد تشكيل الوفد بمذكرة شفوية يقارنها موظف في الأمانة العامة ويوافق عليها موظف ثانٍ.
registration-show = عرض
registration-all = جميع المذكرات
registration-mine = تنتظرني
registration-none = لم تُدخل أي مذكرة بعد. وتظهر هنا كل مذكرة تُدخل.
registration-none-mine = لا شيء ينتظركم.
registration-count = { $n ->
    [zero] لا مذكرات شفوية
    [one] مذكرة شفوية واحدة
    [two] مذكرتان شفويتان
    [few] { $n } مذكرات شفوية
    [many] { $n } مذكرة شفوية
   *[other] { $n } مذكرة شفوية
}
registration-note = المذكرة
registration-whose = الوفد
registration-dated = تاريخ المذكرة
registration-entered = تاريخ الإدخال
registration-stage = الحالة
registration-waits-check = يُرجى مقارنتها بالمذكرة
registration-waits-approve = يُرجى الموافقة عليها بصفة الموظف الثاني
registration-waits-links = يُرجى تسليم الروابط الصالحة لمرة واحدة

## Entering a note

registration-new = إدخال مذكرة شفوية
registration-new-what = تسمّي المذكرة رئيس الوفد وأعضاءه الآخرين ومن يتولون إدارة حساباته. ويمكن أن تنهي حسابات أيضاً.
registration-for = صاحب المذكرة
registration-for-hint = دولة أو منظمة أو جهة صاحبة مصلحة، أو الرئيس وفريق الرئيس والأمانة العامة
registration-podium = الرئيس وفريق الرئيس والأمانة العامة
registration-form-what = يُرجى إدخال المذكرة كما هي. ويقارنها موظف آخر ويوافق عليها موظف ثانٍ، ولا يُفتح أي حساب قبل ذلك.
registration-podium-what = تتطلب حسابات الرئيس وفريق الرئيس والأمانة العامة موظفَين أيضاً. يُرجى إدخال المقرر أو الرسالة التي تستند إليها.
registration-own-what = تُدخلون مذكرة وفدكم. ويقارنها موظفان في الأمانة العامة ويوافقان عليها قبل أن يترتب عليها أي أثر.
registration-reference = رقم المذكرة
registration-reference-hint = كما ورد فيها؛ وموضوع الرسالة إن لم يكن لها رقم
registration-scan = نسخة ممسوحة ضوئياً من المذكرة
registration-scan-hint = PDF أو PNG أو JPEG، حتى 10 ميغابايت. يُحفظ كما هو، ولا يستطيع تنزيله سوى الأمانة العامة والوفد.
registration-scan-optional = اختياري.
registration-scan-kept = استُلم: { $name }. يُرجى عدم اختيار ملف إلا لاستبداله.
registration-persons = الأشخاص الذين تسمّيهم المذكرة
registration-persons-hint = يُرجى ترك الصفوف التي لا تحتاجون إليها فارغة. وللوفد رئيس ومن يدير حساباته، ويجوز أن يكونا شخصاً واحداً.
registration-person = الشخص { $number }
registration-person-name = الاسم
registration-choose = اختيار
registration-administrator = يدير الحسابات: يدعو الأعضاء والخبراء ويغلق حساباتهم
registration-more = صفوف إضافية
registration-changes = مصير الحسابات القائمة
registration-changes-hint = لسحب وفد أو استبداله، يُرجى إنهاء حساباته. وتُغلق الحسابات عند الموافقة على المذكرة.
registration-stays = يبقى كما هو
registration-ends = ينتهي
registration-becomes-administrator = يدير الحسابات من الآن فصاعداً
registration-submit = إدخال المذكرة
registration-again = التصحيح والإدخال من جديد
registration-again-why = مُلئت الاستمارة بما أُعيد. وكان سبب الإعادة: { $reason }
registration-submit-next = لا يترتب عليها أي أثر قبل أن ينظر فيها موظفان.

## One note

registration-scan-save = تنزيل النسخة
registration-scan-none = لا توجد
registration-persons-count = { $n ->
    [zero] لا أشخاص
    [one] شخص واحد
    [two] شخصان
    [few] { $n } أشخاص
    [many] { $n } شخصاً
   *[other] { $n } شخص
}
registration-mail = عنوان البريد الإلكتروني
registration-other-checks = يقارنها بالمذكرة موظف آخر: أنتم من أدخلها.
registration-other-approves = يوافق عليها موظف ثانٍ: أنتم من قارنها.
registration-check-title = المقارنة بالمذكرة
registration-check-what = يُرجى تنزيل النسخة ومقارنة الرقم والتاريخ والأسماء والصفات. وعند الشك، يُرجى معاودة الاتصال بالبعثة على رقم تعرفونه.
registration-check = المذكرة والبيانات متطابقة
registration-approve-title = الموافقة بصفة الموظف الثاني
registration-approve-what = تُغلق فوراً الحسابات التي تنهيها المذكرة. ثم تمكن دعوة الأشخاص الذين تسمّيهم. ويُبلَّغ الوفد بذلك.
registration-approve = موافقة
registration-return-title = المذكرة والبيانات غير متطابقة
registration-reason = السبب
registration-reason-hint = يطّلع عليه الوفد.
registration-return = إعادتها
registration-invite = إنشاء الرابط الصالح لمرة واحدة
registration-history = السجل الزمني
registration-was-submitted = أُدخلت
registration-was-checked = قورنت بالمذكرة
registration-was-approved = تمت الموافقة عليها
registration-was-returned = أُعيدت
registration-was-returned-why = أُعيدت: { $reason }
registration-remains-title = ما يبقى ممكناً
registration-remains = لا يستطيع أي حساب بمفرده في الأمانة العامة أن يجعل من شخص مندوباً. لكنّ موظفَين يعملان معاً قد يستطيعان ذلك، وقد يستخدم الرابطَ أولاً من يسلّمه. ويرى الوفد كل مذكرة تخصه، وكل ذلك مدوّن في السجل.

## How far it has come
## dynamic: used by lists and pages as registration-stage-<stage>

registration-stage-submitted = أُدخلت؛ يقارنها موظف آخر
registration-stage-checked = قورنت؛ يوافق عليها موظف ثانٍ
registration-stage-approved = تمت الموافقة؛ لا أحد لديه رابط بعد
registration-stage-invited = تمت الموافقة؛ لم يسجل أحد الدخول بعد
registration-stage-active = سارية
registration-stage-done = نُفّذت
registration-stage-ended = منتهية: أُغلقت جميع حساباتها
registration-stage-returned = أُعيدت

## What has become of a person
## dynamic: used by the page as registration-presence-<presence>

registration-presence-waits = لا رابط بعد
registration-presence-invited = لديه رابط؛ لم يسجل الدخول بعد
registration-presence-active = سجل الدخول
registration-presence-closed = مغلق

## The delegation’s own page

delegation-title = وفدنا
delegation-title-others = ممثلونا
delegation-what = لا يرى هذه الأسماء من خارجه سوى الأمانة العامة.
delegation-invite = دعوة شخص
delegation-invite-what = تتلقون رابطاً صالحاً لمرة واحدة لتسليمه. أما رئيس الوفد ومن يديرون الحسابات فيُسمَّون بمذكرة شفوية.
delegation-role-hint = يطّلع الخبير على ما يطّلع عليه العضو ويدوّن ملاحظات، ولا يقوم بأي شيء باسم الدولة.
delegation-administrator = يدير الحسابات
delegation-by-note = بمذكرة شفوية
delegation-notes = المذكرات الشفوية المتعلقة بنا
delegation-notes-what = إذا لم تكن إحداها صادرة عنكم، يُرجى الاتصال بالأمانة العامة فوراً.
delegation-notes-none = تظهر هنا كل مذكرة شفوية تتعلق بوفدكم.
