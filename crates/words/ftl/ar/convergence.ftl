## The working view of the Chair’s side

convergence-working-title = المجالات المحتملة لتقارب المواقف: صفحة العمل
convergence-working-what = لا يطلع على هذه الصفحة سوى الرئيس وفريق الرئيس. ويفتح كل رقم حالات الإسناد التي يستند إليها.
convergence-no-groups = لا توجد مجموعة معتد بها في التحليل في اليوم الأول من هذه الدورة. وإلى أن تدخل الأمانة العامة المجموعات الإقليمية مع أعضائها، تظل المعلومات عن المواقف غير كافية في كل مجال.
convergence-how = كيفية تصنيف المجالات والاحتساب
convergence-rule = القاعدة المعلنة
convergence-rule-none = لا توجد بعد.
convergence-rule-announce = إعلان القاعدة
convergence-rule-change = تغيير القاعدة
convergence-quorum = النصاب
convergence-quorum-what = يجب أن تكون نسبة { $percent } في المائة من أعضاء كل مجموعة قد أبدت موقفاً
convergence-partitions = الاحتساب بحسب
convergence-outside = خارج أي مجموعة معتد بها، وغير محتسبة
convergence-doubled = في مجموعتين من نوع واحد، ومحتسبة في أولاهما
convergence-filter = تضييق القائمة
convergence-all-topics = جميع المواضيع
convergence-all-classes = جميع الفئات
convergence-released-or-not = المتاح وغير المتاح ({ $n })
convergence-nothing-released = لم يُتَح منه شيء ({ $n })
convergence-none = لا يوجد أي مجال بعد. وتظهر المجالات هنا حالما يُتاح لفريق الرئيس الاطلاع على مقترح.
convergence-none-filtered = لا يوجد مجال يطابق هذا الخيار.
convergence-count = { $n ->
    [zero] لا توجد مجالات
    [one] مجال واحد
    [two] مجالان، أشدهما تقارباً أولاً
    [few] { $n } مجالات، أشدها تقارباً أولاً
    [many] { $n } مجالاً، أشدها تقارباً أولاً
   *[other] { $n } مجال، أشدها تقارباً أولاً
}
convergence-area-title = المجال { $number }
convergence-area-what = لا يطلع على هذه الصفحة سوى الرئيس وفريق الرئيس، حتى بعد إتاحة المجال: إذ يقرأ الآخرون عندئذ عبارة الرئيس، دون أي من هذه الأرقام.
convergence-proposal = المقترح { $number }
convergence-to-proposal = الاطلاع على صفحة المقترح
convergence-picture = مواقف المشاركين
convergence-as-table = الأرقام نفسها في جدول
convergence-group = المجموعة
convergence-members = الأعضاء
convergence-room = جميع الدول الأعضاء
convergence-participant = المشارك
convergence-stance = الموقف
convergence-basis = الأساس
convergence-passage = المقطع
convergence-statement = البيان { $number }
convergence-certain = الحد الأدنى المؤكد
convergence-possible = الحد الأقصى الممكن
convergence-expressed = الحد الأدنى بحسب المواقف المعبَّر عنها
convergence-gac = للتحقق: توافق الآراء المراعي للمجموعات
convergence-no-bound = لا توجد مجموعة
convergence-no-quorum = النصاب غير مكتمل في كل المجموعات
convergence-objections = الاعتراضات
convergence-concerns = الشواغل
convergence-changes = التعديلات المطلوبة
convergence-conflicts = اختلاف موقف الجهة نفسها عن موقف وارد في بيان انضمت إليه
convergence-conflict-own = موقف الجهة نفسها: { $stance }
convergence-conflict-aligned = الانضمام إلى البيان { $number }: { $stance }
convergence-released-to = أُتيح للفئة التالية: { $audience }
convergence-others = المراقبون والمنظمات والجهات صاحبة المصلحة
convergence-others-what = يُدرجون في القائمة ولا يُحتسبون: فالحدود الدنيا لا تستند إلا إلى الدول الأعضاء.
convergence-basis-aligned = الانضمام إلى البيان { $number } المقدَّم من { $speaker }
convergence-basis-aligned-group = الانضمام إلى البيان { $number } باسم { $group }، المقدَّم من { $speaker }
convergence-nothing-known = لا يُعرف أي موقف
convergence-unknown-what = لا يُعد السكوت موقفاً. وتُدرج هنا أيضاً الدول المستعدة للنظر في المقترح أو الراغبة في معرفة المزيد أو التي تنتظر التعليمات.
convergence-attributions-count = { $n ->
    [zero] لا يستند هذا الرقم إلى أي حالة إسناد.
    [one] يستند هذا الرقم إلى حالة إسناد واحدة.
    [two] يستند هذا الرقم إلى حالتي إسناد.
    [few] يستند هذا الرقم إلى { $n } حالات إسناد.
    [many] يستند هذا الرقم إلى { $n } حالة إسناد.
   *[other] يستند هذا الرقم إلى { $n } حالة إسناد.
}
convergence-attributions-none = لا يستند هذا الرقم إلى أي جهة: فهو صفر.
convergence-history = المواقف السابقة

## What the classes and bounds mean

terms-title = معاني هذه الألفاظ
terms-convergent = في كل مجموعة، يؤيده بصيغته الحالية ما لا يقل عن أربعة من كل خمسة. ولا يعترض عليه أحد، ولم يبق أي شاغل.
terms-with-changes = في كل مجموعة، يؤيده ما لا يقل عن أربعة من كل خمسة، بتعديلات أو بدونها، ولا يعترض عليه أحد؛ غير أن ثمة شاغلاً باقياً، أو أن المؤيدين له بصيغته الحالية في إحدى المجموعات أقل من أربعة من كل خمسة.
terms-broad = في كل مجموعة، يؤيده النصف على الأقل، بتعديلات أو بدونها، ولا يعترض عليه أحد؛ والمؤيدون في إحدى المجموعات أقل من أربعة من كل خمسة.
terms-objections = في كل مجموعة، يؤيده النصف على الأقل، بتعديلات أو بدونها؛ غير أن هناك من يعترض عليه.
terms-divided = في إحدى المجموعات، يؤيده أقل من النصف، بتعديلات أو بدونها.
terms-unknown = في إحدى المجموعات، لم يعبّر عن موقف إلا عدد من الأعضاء لا يكفي للحكم عليها. أما سائر الفئات فلا تنظر إلا في المواقف المعبَّر عنها.
terms-certain = نسبة من يُعرف تأييدهم له من بين جميع الأعضاء، في المجموعة التي تبلغ فيها أدناها. ولا يُعدّ الصمت تأييداً.
terms-possible = النسبة التي قد تُبلغ لو أيده جميع من لا يُعرف موقفهم، في المجموعة التي تبلغ فيها أدناها.
terms-expressed = نسبة التأييد بين من عبّروا عن موقف، في المجموعة التي تبلغ فيها أدناها. ويضاف صوت مؤيد وصوت غير مؤيد كي لا تُعطى أصوات قليلة وزناً أكبر مما ينبغي.
terms-gac = حاصل ضرب نسب التأييد في جميع المجموعات. ولا يكون مرتفعاً إلا إذا أيدته كل المجموعات، ولا يُبنى عليه أي قرار.

## What a number counts
## dynamic: used by tables and addresses as convergence-cell-<code>

convergence-cell-unknown = غير معروف
convergence-cell-in-favour = تأييد، مع تعديلات أو بدونها
convergence-cell-possible = تأييد أو غير معروف
convergence-cell-expressed = أي موقف معبَّر عنه
convergence-cell-all = جميع الأعضاء

## What the Chair’s team heard

heard-title = ما سمعناه
heard-what = ملاحظات خاصة بفريق الرئيس. وهي ليست مواقف ولا تدخل في أي رقم في هذه الصفحة.
heard-add = إضافة ملاحظة
heard-participant-label = ممن سُمعت
heard-participant-none = يُرجى اختيار مشارك
heard-note-label = الملاحظة
heard-note-hint = لا يطلع عليها سوى الرئيس وفريق الرئيس.
heard-save = حفظ الملاحظة

## Releasing an area

release-title = إتاحة هذا المجال
release-start = إتاحة هذا المجال
release-change = تغيير ما أُتيح
release-what = يُرجى أن تبينوا بعبارتكم أين ترون إمكانية لتقارب المواقف. ويقرأ الآخرون هذه العبارة ولا شيء غيرها من صفحة العمل.
release-replaces = سبقت إتاحة شيء من هذا المجال. وما تتيحونه الآن يحل محله.
release-wording-label = عبارة الرئيس
release-wording-hint = يُرجى كتابة «بعض الوفود» بدلاً من الأسماء. وتكفي لغة واحدة؛ وتظهر للآخرين إلى أن توجد نسخة بلغتهم.
release-other-languages = اللغات الأخرى
release-audience-label = من يحق له الاطلاع عليه؟
release-look = عرضه كما سيراه الآخرون
release-check-title = المراجعة قبل الإتاحة
release-check-what = هذا ما سيقرؤه الآخرون. ويُتاح للفئة التالية: { $audience }.
release-no-rule = لم تعلنوا كيفية تصنيف المجالات. يُرجى إعلان القاعدة أولاً، كي لا يُقال إنها وُضعت لتلائم نتيجة بعينها.
release-names-title = ورد اسم مشارك
release-names-what = يذكر النص الأسماء التالية: { $names }. ويقرأ الآخرون عبارة «بعض الوفود»، ما لم تكن الدولة قد أتاحت اسمها.
release-names-confirm = الأسماء مقصود ورودها في النص
release-confirm = إتاحة
release-stands = أُتيح للفئة التالية: { $audience }، في { $date }
release-withdraw = سحب ما أُتيح
release-withdraw-what = يُزال من صفحة كل من أُتيح له.

## What everybody else reads

convergence-released-what = المجالات التي يرى فيها الرئيس إمكانية لتقارب المواقف، بعبارته هو. وليس في هذه الصفحة ما هو متفق عليه.
convergence-released-none = لم يُتح الرئيس أي مجال بعد. وعندما يتيح مجالاً، يظهر هنا بعبارته.
convergence-released-on = أُتيح في { $date }

## The rule

rule-title = إعلان القاعدة
rule-what = يُرجى إعلام الجميع بكيفية تصنيف المجالات قبل إتاحة أي منها.
rule-label = القاعدة بعبارتكم
rule-hint = يُرجى بيان معنى الفئات وأن المواقف تستند إلى ما قالته الوفود.
rule-quorum-label = النصاب، بالنسبة المئوية
rule-quorum-hint = نسبة أعضاء كل مجموعة الذين يجب أن يكونوا قد أبدوا موقفاً قبل أن يقال أي شيء عن المجموعة.
rule-announce = إعلان
