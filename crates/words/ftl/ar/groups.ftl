## Groups of States

groups-title = مجموعات الدول
groups-open = المجموعات وأعضاؤها ومصادرها
groups-what = أعضاء كل مجموعة، وتاريخ بداية العضوية ونهايتها، والمصدر الذي يثبتها. والعضوية ليست موقفاً: فما تقوله الدولة يرد في بياناتها.
groups-one-what = لكل عضوية تواريخ ومصدر. والعضوية ليست موقفاً ولا انضماماً إلى بيان.
groups-empty = لم تُسجَّل أي مجموعة بعد. وتضيف الأمانة العامة أو فريق الرئيس المجموعات.
groups-days = التاريخ
groups-today = اليوم
groups-first-day = اليوم الأول من الدورة، { $date }
groups-on = الأعضاء في { $date }
groups-on-label = يوم آخر
groups-on-show = عرض
groups-counted = { $n ->
    [zero] لا مجموعات
    [one] مجموعة واحدة
    [two] مجموعتان
    [few] { $n } مجموعات
    [many] { $n } مجموعة
   *[other] { $n } مجموعة
}
groups-name = المجموعة
groups-code = الرمز
groups-members = الأعضاء
groups-members-counted = { $n ->
    [zero] لا أعضاء
    [one] عضو واحد
    [two] عضوان
    [few] { $n } أعضاء
    [many] { $n } عضواً
   *[other] { $n } عضو
}
groups-analysis = التحليل
groups-governs-yes = يُعتد بها
groups-governs-no = لا يُعتد بها
groups-governs = تُصنَّف مجالات تقارب المواقف بحسب هذه المجموعة أيضاً، بأعضائها في { $date }، وهو اليوم الأول من الدورة.
groups-not-governing = لا تُستخدم في تحليل تقارب المواقف.
groups-as-of = يعتد التحليل بالأعضاء في { $date }، وهو اليوم الأول من الدورة.
groups-origin = مصدر القيد
groups-listed = أُدخلت من قائمة { $date }
groups-entered = أُدخلت في هذه الهيئة
groups-state = الدولة
groups-since = عضو منذ
groups-until = عضو حتى
groups-unknown = غير معروف
groups-none-on = لم يُسجَّل لهذه المجموعة أي عضو في ذلك اليوم.
groups-others = عضويات لا تسري في ذلك اليوم

## Groups: what the podium enters

groups-bring = إدخال المجموعات السياسية والإقليمية
groups-bring-what = تدخل كل مجموعة تختارونها بأعضائها وتواريخ عضويتهم ومصادرها كما وردت في قائمة { $date }. وتكون كل مجموعة تقسيماً قائماً بذاته، ولا يُعتد بأي منها في التحليل إلا بعد أن تقرروا ذلك.
groups-bring-hint = الأعضاء هم الدول الأعضاء والدول التي لها مركز المراقب فقط، في تاريخ القائمة.
groups-bring-choice = { $n ->
    [zero] { $name }: لا أعضاء
    [one] { $name }: عضو واحد
    [two] { $name }: عضوان
    [few] { $name }: { $n } أعضاء
    [many] { $name }: { $n } عضواً
   *[other] { $name }: { $n } عضو
}
groups-bring-send = إدخال المجموعات المختارة
groups-add-member = إضافة عضوية
groups-add-member-what = تُضاف دولة إلى أعضاء { $group } مع التواريخ والمصدر.
groups-choose-state = يُرجى اختيار الدولة
groups-since-hint = يُترك فارغاً إذا كان التاريخ غير معروف
groups-source-hint = الوثيقة التي تثبت هذه العضوية
groups-end = إنهاء
groups-end-title = إنهاء هذه العضوية
groups-end-what = { $state } في { $group }. تبقى العضوية مدرجة بتواريخها، ولا تعتد بها الدورات التي تبدأ بعد ذلك.
groups-last-day = آخر يوم في العضوية
groups-end-source-hint = الوثيقة التي تنهي العضوية
groups-end-send = إنهاء العضوية
groups-govern = الاعتداد بهذه المجموعة في التحليل
groups-ungovern = عدم الاعتداد بهذه المجموعة في التحليل

## The day as of which the analysis reads membership

convergence-members-on = الأعضاء المحتسبون
convergence-members-on-what = أعضاء المجموعات في { $date }، وهو اليوم الأول من الدورة؛ ولا تُحتسب في مجموعة دولةٌ انضمت إليها بعد ذلك

## Members suggested for the list of aligned States

statements-suggest-label = اقتراح أعضاء مجموعة
statements-suggest-hint = الأعضاء المسجلون في { $date }، وهو يوم تقديم البيان. والعضوية ليست انضماماً: لا تُبقوا إلا الدول التي طلبت ذلك.
statements-suggest-choose = يُرجى اختيار مجموعة
statements-suggest = اقتراح الأعضاء في { $date }
statements-suggested = مقترحة
statements-suggest-note = { $n ->
    [zero] لم تُقترح أي دولة: { $group }، { $date }.
    [one] اقتُرحت دولة واحدة من أعضاء { $group } في { $date }، ولا تُبلَّغ أي دولة قبل التقديم. العضوية ليست انضماماً: راجعوا القائمة وأزيلوا العلامة عن كل دولة لم تطلب ذلك.
    [two] اقتُرحت دولتان من أعضاء { $group } في { $date }، ولا تُبلَّغ أي دولة قبل التقديم. العضوية ليست انضماماً: راجعوا القائمة وأزيلوا العلامة عن كل دولة لم تطلب ذلك.
    [few] اقتُرحت { $n } دول من أعضاء { $group } في { $date }، ولا تُبلَّغ أي دولة قبل التقديم. العضوية ليست انضماماً: راجعوا القائمة وأزيلوا العلامة عن كل دولة لم تطلب ذلك.
    [many] اقتُرحت { $n } دولة من أعضاء { $group } في { $date }، ولا تُبلَّغ أي دولة قبل التقديم. العضوية ليست انضماماً: راجعوا القائمة وأزيلوا العلامة عن كل دولة لم تطلب ذلك.
   *[other] اقتُرحت { $n } دولة من أعضاء { $group } في { $date }، ولا تُبلَّغ أي دولة قبل التقديم. العضوية ليست انضماماً: راجعوا القائمة وأزيلوا العلامة عن كل دولة لم تطلب ذلك.
}
statements-suggest-looked = راجعنا القائمة: كل دولة مختارة طلبت أن تُسمَّى

## Faults of groups and memberships
## dynamic: named by acts and shown at the field

error-groups-none = يُرجى اختيار مجموعة واحدة على الأقل
error-groups-there = موجودة في هذه الهيئة بالفعل: { $value }. يُرجى إلغاء اختيارها
error-groups-states = عدد الدول الأعضاء في هذه المجموعات والناقصة في الهيئة: { $value }. يُرجى أولاً إضافة الدول الأعضاء والدول التي لها مركز المراقب
error-membership-overlap = عضو في هذه المجموعة أو في مجموعة أخرى من التقسيم نفسه خلال جزء من هذه المدة: { $value }. يُرجى تغيير التواريخ
error-membership-until = يُرجى ذكر آخر يوم في العضوية
error-membership-end-source = يُرجى ذكر الوثيقة التي تنهي العضوية
error-statement-suggestion = يُرجى مراجعة الدول المقترحة، وإلغاء اختيار الدول التي لم تطلب ذلك، وتأكيد القيام بذلك
error-statement-suggest-group = يُرجى اختيار المجموعة التي تُقترح أسماء أعضائها

## Political and regional groups, by their official names
## dynamic: used by the list of groups as group-<code>

group-ARAB = مجموعة الدول العربية
group-ASEAN = رابطة أمم جنوب شرق آسيا
group-AU = الاتحاد الأفريقي
group-CARICOM = الجماعة الكاريبية
group-CELAC = جماعة دول أمريكا اللاتينية ومنطقة البحر الكاريبي
group-CSTO = منظمة معاهدة الأمن الجماعي
group-EU = الاتحاد الأوروبي
group-G77 = مجموعة الـ 77 والصين
group-GCC = مجلس التعاون لدول الخليج العربية
group-MERCOSUR = السوق المشتركة لبلدان المخروط الجنوبي
group-NAM = حركة بلدان عدم الانحياز
group-NORDIC = بلدان الشمال الأوروبي
group-OAS = منظمة الدول الأمريكية
group-OIC = منظمة التعاون الإسلامي
group-OSCE = منظمة الأمن والتعاون في أوروبا
group-PIF = منتدى جزر المحيط الهادئ
group-SCO = منظمة شنغهاي للتعاون
group-SICA = منظومة التكامل لأمريكا الوسطى

## A membership entered by mistake

groups-mistake = أُدخلت خطأً
groups-mistake-title = سحب قيد أُدخل خطأً
groups-mistake-what = { $state } في { $group } ({ $dates }): يزول القيد من جميع الصفحات، بما في ذلك عن أيام مضت، كأنه لم يُدخل قط. ولا يُقترح أي عضو بناءً عليه بعد ذلك، وإذا كانت المجموعة تُحتسب في التحليل تُحسب مجالات جميع الدورات من دونه على الفور. ويحتفظ السجل بأنه أُدخل وسُحب. وإذا كانت العضوية حقيقية وانتهت، فيُرجى إنهاؤها بدلاً من ذلك.
groups-mistake-reason = وجه الخطأ
groups-mistake-reason-hint = يُحفظ في السجل ولا تعرضه أي صفحة
groups-mistake-send = سحب القيد
# dynamic: named by the act and shown at the field
error-membership-reason = يُرجى ذكر وجه الخطأ في القيد
