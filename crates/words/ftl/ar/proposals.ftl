## Proposals

proposals-what = ما تُتخذ المواقف بشأنه، بعبارة من اقترحه. وليس في هذه الصفحة ما هو متفق عليه.
proposals-none = لا يوجد بعد أي مقترح يحق لكم الاطلاع عليه. وتظهر المقترحات هنا عندما يقدم أحد الوفود أو المنظمات مقترحاً، أو عندما يدمج الرئيس عدة مقترحات.
proposals-count = { $n ->
    [zero] لا توجد مقترحات
    [one] مقترح واحد
    [two] مقترحان
    [few] { $n } مقترحات
    [many] { $n } مقترحاً
   *[other] { $n } مقترح
}
proposals-no-topic = دون موضوع
proposals-put-by = مقدَّم من { $name }
proposals-merged = صيغة دمجها الرئيس
proposals-recorded-vote = تصويت مسجل
proposals-topic = الموضوع
proposals-put-on = تاريخ التقديم
proposals-readers = من يحق له الاطلاع عليه
proposals-languages = اللغات
proposals-to-area = فتح مجاله
proposals-put = تقديم مقترح
proposals-put-what = يُرجى كتابته كما تودون أن يرد في نص: فكرة واحدة يمكن للآخرين تأييدها أو تعديلها أو معارضتها.
proposals-put-send = تقديم المقترح
proposals-check-title = مراجعة المقترح
proposals-check-what = هذا ما سيراه القراء. ولا يمكن تغيير الصيغة بعد تقديم المقترح، ولكن يمكن سحبه ومعه جميع المواقف المتخذة منه.
proposals-proposer = مقدِّم المقترح
proposals-merge = دمج المقترحات في صيغة واحدة
proposals-merge-what = يُبيَّن أن الصيغة الناتجة من وضع الرئيس. وتبقى المواقف من المقترحات الأصلية مرتبطة بتلك المقترحات.
proposals-merge-send = تقديم الصيغة المدمجة
proposals-from-label = ما هي المقترحات التي تُدمج في هذه الصيغة؟
proposals-from-none = لا يوجد بعد أي مقترح مقدَّم من وفد أو منظمة.
proposals-title-label = عنوان قصير (اختياري)
proposals-title-hint = كلمات قليلة يجده بها الآخرون في القوائم. وإذا لم يكن له عنوان، تظهر في القوائم بداية الصيغة.
proposals-full-wording = الصيغة الكاملة
proposals-sources = دُمج من
proposals-wording-label = الصيغة
proposals-wording-hint = تظهر هذه الصيغة لقراء اللغات الأخرى إلى أن توجد ترجمة.
proposals-language-label = لغة الصيغة
proposals-topic-label = الموضوع
proposals-topic-none = دون موضوع
proposals-audience-label = من يحق له الاطلاع عليه؟
proposals-withdraw = سحب هذا المقترح
proposals-withdraw-what = يُزال المقترح من جميع الصفحات، ومعه المواقف المتخذة منه وما أتاحه الرئيس بشأنه.

## Taking a position

positions-take = اتخاذ موقف
positions-change = اتخاذ موقف آخر
positions-ours = الموقف المنسوب إليكم
positions-choose-what = يستند الموقف إلى كلامكم أنتم. يُرجى اختيار البيان الذي يعبّر عن رأيكم في هذا المقترح.
positions-choose = بياناتكم
positions-no-statement = لم تقدموا أي بيان في هذه الدورة بعد. يُرجى تقديم بيان أولاً؛ ويستند موقفكم بعد ذلك إلى مقطع منه.
positions-file = تقديم بيان
positions-file-another = تقديم بيان آخر
positions-behalf = باسم { $group }
positions-kept = مقصور على وفدكم، فلا يمكن لأحد الاطلاع على ما يستند إليه الموقف
positions-aligned = { $n ->
    [zero] لا دول منضمة
    [one] دولة منضمة واحدة
    [two] دولتان منضمتان
    [few] { $n } دول منضمة
    [many] { $n } دولة منضمة
   *[other] { $n } دولة منضمة
}
positions-carries = { $n ->
    [zero] لا يذكر هذا البيان أي دولة منضمة إليه.
    [one] يذكر هذا البيان دولة واحدة منضمة إليه. ويُنسب موقفكم إليها أيضاً إلى أن تتخذ موقفها الخاص؛ وتُبلَّغ بذلك على الفور.
    [two] يذكر هذا البيان دولتين منضمتين إليه. ويُنسب موقفكم إليهما أيضاً إلى أن تتخذا موقفيهما الخاصين؛ وتُبلَّغان بذلك على الفور.
    [few] يذكر هذا البيان { $n } دول منضمة إليه. ويُنسب موقفكم إليها أيضاً إلى أن تتخذ مواقفها الخاصة؛ وتُبلَّغ بذلك على الفور.
    [many] يذكر هذا البيان { $n } دولة منضمة إليه. ويُنسب موقفكم إليها أيضاً إلى أن تتخذ مواقفها الخاصة؛ وتُبلَّغ بذلك على الفور.
   *[other] يذكر هذا البيان { $n } دولة منضمة إليه. ويُنسب موقفكم إليها أيضاً إلى أن تتخذ مواقفها الخاصة؛ وتُبلَّغ بذلك على الفور.
}
positions-take-what = يُرجى اختيار العبارات التي يستند إليها موقفكم، ثم بيان هذا الموقف. ويُعرض عليكم كل شيء مرة أخرى قبل أن يُحتسب.
positions-passage-label = أي عبارات البيان { $number } تعبّر عنه؟
positions-passage-hint = يُرجى اختيار جملة واحدة، أو عدة جمل متتالية.
positions-existing = استخدام مقطع سبق تحديده
positions-existing-hint = لا يُحتسب إلا إذا لم تُختر أي جملة أعلاه.
positions-stance-label = ما هو موقفكم؟
positions-changes-label = ما هي التعديلات المطلوبة، أو ما الذي من شأنه معالجة شواغلكم؟
positions-changes-hint = مطلوب في حالة التأييد مع تعديلات. وفي حالة الشواغل أو الاعتراض، يمكنكم بيان ما من شأنه معالجة ذلك.
positions-changes-short = المطلوب
positions-check-title = مراجعة موقفكم
positions-check-what = يُحتسب الموقف عند تأكيدكم إياه. ويمكنكم سحبه في أي وقت.
positions-counts-as-unknown = يطلع عليه فريق الرئيس؛ ويُدرج في كل احتساب ضمن المواقف غير المعروفة.
positions-seen-label = من يطلع عليه
positions-seen-chair = الرئيس وفريق الرئيس، مقروناً باسمكم وبهذا المقطع. ويطلع عليه أيضاً أعضاء وفدكم أو منظمتكم.
positions-seen-aligned = الرئيس وفريق الرئيس، مقروناً باسمكم وبهذا المقطع؛ وأعضاء وفدكم أو منظمتكم؛ والدول المذكورة في عداد الدول المنضمة، التي يُنسب إليها أيضاً.
positions-seen-others = ولا أحد غيرهم. وإذا أتاح الرئيس نصاً بشأن هذا المقترح، اطلع الآخرون على كلام الرئيس نفسه، لا على موقفكم.
positions-seen-statement = من يحق له الاطلاع على البيان: { $audience }
positions-confirm = تأكيد هذا الموقف

## What each position means
## dynamic: used by the form as stance-hint-<code>

stance-hint-support = تؤيدونه بصيغته الحالية.
stance-hint-support-with-changes = تؤيدونه متى أُدخلت التعديلات التي تحددونها.
stance-hint-neutral = لا تؤيدونه ولا تعارضونه.
stance-hint-concern = فيه ما يثير لديكم شواغل، ويمكن معالجتها.
stance-hint-oppose = تعترضون عليه.
stance-hint-open-to-it = يمكن أن تؤيدوه في مرحلة لاحقة. ويُحتسب ضمن المواقف غير المعروفة.
stance-hint-wishes-to-know-more = لديكم أسئلة أولاً. ويُحتسب ضمن المواقف غير المعروفة.
stance-hint-awaiting-instructions = لم تبت عاصمتكم في الأمر. ويُحتسب ضمن المواقف غير المعروفة.

## Why a position is attributed
## dynamic: used by attributions as position-basis-<code>

position-basis-own = موقف الجهة نفسها
position-basis-aligned = انضمام إلى بيان
position-basis-recorded-vote = تصويت مسجل

## What a delegation finds attributed to it

ours-what = كل ما هو منسوب إليكم، وسبب نسبته، وكيفية تصويبه. ولا يحتاج الموقف المستند إلى بيان يذكر دولتكم إلى تأكيد: فهو قائم إلى أن تفيدوا بأنه ليس موقفكم.
ours-none = لم يُنسب إليكم شيء بعد. وتظهر المواقف هنا عندما تتخذون موقفاً، أو عندما يتضمن موقفاً بيانٌ يذكركم في عداد الدول المنضمة إليه.
ours-remove-there = يمكنكم سحب انضمامكم إلى البيان في صفحته.
ours-conflict = ورد اسمكم أيضاً في عداد الدول المنضمة إلى بيان يقول خلاف ذلك: { $stance }. والعبرة بموقفكم الخاص.
ours-withdraw = سحب موقفنا
ours-then-aligned = وبعد ذلك يُحتسب لدولتكم الموقف المستند إلى البيان { $number } الذي يذكرها: { $stance }.
ours-then-unknown = وبعد ذلك يُحتسب موقفكم من هذا المقترح ضمن المواقف غير المعروفة.
ours-disclaim = ليس هذا موقفنا
ours-nothing = لا يُعرف لكم موقف
ours-nothing-what = لا يُعد السكوت موقفاً: ففي هذه المقترحات يُحتسب موقفكم ضمن المواقف غير المعروفة.
ours-history = جميع المواقف التي اتخذتموها
ours-history-what = يُحتسب أحدثها. ولا يرى المواقف السابقة سواكم وفريق الرئيس.
ours-when = تاريخ التأكيد
ours-state = الوضع الحالي
history-title = المواقف المتخذة: { $name }
history-what = جميع المواقف التي أكدها هذا المشارك في هذه الدورة، بدءاً بأحدثها. وأحدث موقف قائم هو موقفه؛ أما ما يُنسب إليه بموجب بيانات أخرى فلا يرد هنا.
history-none = لم يؤكد هذا المشارك أي موقف خاص به في هذه الدورة. وما يُنسب إليه مصدره بيانات تذكره في عداد الدول المنضمة إليها.

## dynamic: used by the history of own positions
ours-history-holds = محتسب
ours-history-replaced = حل محله موقف لاحق
ours-history-withdrawn = مسحوب
ours-history-statement-withdrawn = سُحب البيان الذي يستند إليه
