## The list of papers

papers-what = الورقات المفاهيمية المقدمة من الوفود والمنظمات، والأحدث أولاً، وتليها الورقات غير الرسمية.
papers-submit = تقديم ورقة
papers-none = لا توجد ورقات بعد. وتظهر الورقات هنا حالما يقدم أحد الوفود أو المنظمات ورقة يحق لكم الاطلاع عليها.
papers-none-here = لا توجد ورقة تطابق هذه الخيارات.
papers-show-all = عرض جميع الورقات
papers-count = { $n ->
    [zero] لا توجد ورقات
    [one] ورقة واحدة
    [two] ورقتان
    [few] { $n } ورقات
    [many] { $n } ورقة
   *[other] { $n } ورقة
}
papers-col-number = الورقة
papers-col-paper = العنوان والجهة المقدِّمة
papers-col-version = الصيغة
papers-number = الورقة { $number }
papers-number-non-paper = الورقة غير الرسمية { $number }
papers-non-paper = ورقة غير رسمية
papers-yours = من وفدكم: لا يرى ذلك غيركم
papers-sponsor-count = { $n ->
    [zero] لا مشاركين في التقديم
    [one] مشارك واحد في التقديم
    [two] مشاركان في التقديم
    [few] { $n } مشاركين في التقديم
    [many] { $n } مشاركاً في التقديم
   *[other] { $n } مشارك في التقديم
}
papers-presents = طلب عرضها في جلسة: { $topic }
papers-filter-all = الكل
papers-filter-own = ورقاتنا
papers-filter-whose = الجهة المقدِّمة:
papers-filter-meeting = في جلسة:
papers-filter-presenting = المطلوب عرضها
papers-withdrawn-note = سُحبت الورقة. ولم تعد تظهر في أي صفحة.

## What the reader’s State has to do with a paper
## dynamic: used by the list as papers-your-state-<standing>

papers-your-state-invited = دولتكم مدعوة إلى المشاركة في تقديمها
papers-your-state-asked = طلبتم المشاركة في تقديمها
papers-your-state-sponsor = دولتكم مشاركة في تقديمها

## Submitting

papers-new-title = تقديم ورقة
papers-new-what = تعرض الورقة المفاهيمية فكرة، ويمكن أن تتضمن مقترحات تُتخذ بشأنها مواقف. ويمكنكم مراجعتها في الصفحة التالية قبل تقديم أي شيء.
papers-title-label = العنوان
papers-title-hint = بلغة الورقة، وفي سطر واحد.
papers-text-label = نص الورقة
papers-text-hint = لا يتجاوز 60,000 حرف. ويُترك سطر فارغ بين الفقرات، فهي تُرقَّم. والسطر الذي يبدأ بالعلامة # عنوان فرعي.
papers-topics-label = المواضيع
papers-topics-hint = يُرجى اختيار المواضيع التي تتناولها الورقة. ويمكن عدم اختيار أي منها.
papers-audience-label = من يحق له الاطلاع عليها
papers-non-paper-label = هذه ورقة غير رسمية
papers-non-paper-hint = لا يرى سائر القراء، ومنهم فريق الرئيس، واضع الورقة ولا رمزها ولا المشاركين في تقديمها، ولا يرون من وقت تقديمها سوى اليوم. وهي لا تعبر عن موقف ولا تتضمن مقترحات ولا تُصدَّر أبداً إلى الغير.
papers-presents-label = نطلب عرضها في جلسة
papers-presents-hint = ترى ذلك الأمانة العامة وفريق الرئيس. ولا يعني ذلك ضمان وقت لعرضها.
papers-presents-topic-label = في إطار أي موضوع
papers-presents-topic-hint = لا يلزم إلا إذا طلبتم عرضها.
papers-presents-topic-none = يُرجى اختيار موضوع
papers-check-title = مراجعة ورقتكم
papers-check-what = هذا هو بالضبط ما سيُقدَّم. ولا يمكن تغيير أي صيغة بعد تقديمها؛ ويمكن تنقيح الورقة وسحبها.
papers-non-paper-check = لا يُبلَّغ سائر القراء بمن وضعها. ويُعرض نصها كما هو: يُرجى التأكد من أنه لا يكشف ذلك أيضاً.
papers-names-itself = يرد في العنوان أو النص الاسم { $name }. ولا يمكن لأي صفحة أن تخفي ما يقوله النص نفسه.
papers-file-yours = لا يمكن لغير وفدكم تنزيل هذا الملف.
papers-fact-proposer = الجهة المقدِّمة
papers-fact-presents = مطلوب عرضها في إطار
papers-language-warning = يبدو أن النص بلغة أخرى: { $language }. يُرجى التحقق من الخيار أدناه قبل التقديم.
papers-submit-now = تقديم الورقة
papers-submit-non-paper = تقديم الورقة غير الرسمية
papers-received = وردت في الساعة { $time }: { $paper }.
papers-received-non-paper = وردت بوصفها الورقة غير الرسمية { $number }.

## The page of a paper

papers-by = مقدَّمة من { $name }
papers-non-paper-what = دون ذكر واضعها ولا رمزها ولا مقدميها. وهي لا تعبر عن موقف.
papers-is-earlier = هذه صيغة سابقة. والأحدث هي { $version }.
papers-to-latest = قراءة أحدث صيغة
papers-facts-title = عن هذه الورقة
papers-versions-title = الصيغ
papers-version-first = الصيغة 1
papers-compare-link = ما الذي تغير
papers-co-sponsors = المشاركون في التقديم
papers-since = منذ { $date }
papers-sponsor-lag = شاركت في تقديم { $version }؛ ولم تؤكد ذلك بعد فيما يخص { $latest }
papers-proposals-title = المقترحات الواردة في هذه الورقة
papers-proposals-what = تُتخذ المواقف بشأن كل مقترح منها في صفحته.
papers-proposals-none = لم يُقدَّم أي مقترح استناداً إلى هذه الورقة. وتظهر المقترحات هنا عندما تقدم الجهة المقدِّمة جزءاً من نصها بوصفه مقترحاً.
papers-proposals-none-own = لم تقدموا بعد أي جزء منها بوصفه مقترحاً.
papers-proposal-version = استناداً إلى { $version }
papers-back = العودة إلى الورقة
papers-made-from = استناداً إلى

## Co-sponsoring

papers-ask = طلب المشاركة في التقديم
papers-ask-for = طلب المشاركة في تقديم { $version }
papers-join = المشاركة في تقديم هذه الورقة
papers-confirm = التأكيد فيما يخص { $version }
papers-decline = الاعتذار عن الدعوة
papers-take-request-back = سحب طلبنا
papers-leave = سحب مشاركتنا في التقديم
papers-invites-you = تدعو { $name } دولتكم إلى المشاركة في تقديم هذه الورقة. وإلى أن تؤكدوا ذلك، لا يعلم به غير الطرفين.
papers-you-asked = طلبت دولتكم المشاركة في التقديم ({ $version }). ولم ترد { $name } بعد؛ ولا يعلم بذلك غير الطرفين.
papers-you-sponsor = دولتكم مشاركة في تقديم هذه الورقة منذ { $date }.
papers-sponsor-title = المشاركة في التقديم
papers-sponsor-ask = هل تطلبون مشاركة { $state } في تقديم { $paper }؟
papers-sponsor-join = هل تشارك { $state } في تقديم { $paper }، { $version }؟
papers-read-it = قراءتها
papers-sponsor-ask-what = تُبلَّغ { $name } بذلك وترد عليه. وإلى ذلك الحين لا يعلم بطلبكم غير الطرفين.
papers-sponsor-shown = تُذكر دولتكم بعد ذلك بوصفها مشاركة في التقديم لكل من يحق له الاطلاع على الورقة، مع التاريخ.
papers-sponsor-version = ينطبق ذلك على الصيغة المبينة أعلاه. وإذا نُقحت الورقة أُبلغتم بذلك، وتُذكر دولتكم مع الصيغة التي أكدتموها إلى أن تؤكدوا الصيغة الجديدة.
papers-sponsor-any-time = يمكنكم سحب المشاركة في أي وقت. وهي لا تشكل موقفاً من المقترحات الواردة في الورقة.
papers-sponsors-title = دعوة مشاركين في التقديم
papers-sponsors-what = تؤكد كل دولة مشاركتها بإجراء منها. وقبل ذلك لا تُذكر بوصفها مشاركة في التقديم.
papers-asking-title = دول تطلب المشاركة في التقديم
papers-accept = قبول { $name }
papers-decline-request = عدم قبول طلب { $name }
papers-invited-title = دول مدعوة لم تؤكد بعد
papers-invited-none = لا توجد دعوة تنتظر رداً. وتظهر هنا الدول التي تدعونها إلى أن تؤكد أو تعتذر.
papers-invited-who-sees = لا يرى ذلك غيركم وغير كل دولة مدعوة.
papers-take-back = سحب الدعوة الموجهة إلى { $name }
papers-invite-title = دعوة دول أخرى
papers-invite-label = الدول المراد دعوتها
papers-invite-hint = تُبلَّغ كل دولة على الفور، ويمكنها الاطلاع على الورقة أياً كان من تتيحون له الاطلاع عليها، إلى أن تعتذر.
papers-invite-now = توجيه الدعوة

## Revising, and versions beside each other

papers-revise-title = تنقيح
papers-revise-what = تعدّون { $version } ({ $paper }). وتظل الصيغ السابقة متاحة للقراءة، ويُعرض الفرق بينها.
papers-revise-sponsors = يُبلَّغ المشاركون في التقديم ويؤكدون مشاركتهم من جديد.
papers-revise-again = البدء من جديد من أحدث صيغة
papers-revise-next = عرض ما سيتغير
papers-revise-check = مراجعة التنقيح
papers-revise-now = تقديم { $version }
papers-fact-told = الدول التي تُبلَّغ
papers-compare-title = ما الذي تغير
papers-compare-what = من { $from } إلى { $to }
papers-compare-earlier = السابقة:
papers-compare-later = اللاحقة:
papers-compare-same = لم تتغير أي فقرة.
papers-compare-count = { $n ->
    [zero] لم تتغير أي فقرة.
    [one] تغيرت فقرة واحدة.
    [two] تغيرت فقرتان.
    [few] تغيرت { $n } فقرات.
    [many] تغيرت { $n } فقرة.
   *[other] تغيرت { $n } فقرة.
}
papers-legend-inserted = نص جديد
papers-legend-deleted = نص محذوف
papers-said-inserted = [جديد:
papers-said-deleted = [محذوف:
papers-said-end = انتهى]
papers-said-was = سابقاً:

## Proposals from a paper

papers-propose-title = تقديم مقترح استناداً إليها
papers-propose-what = { $paper }، { $version }: يُرجى اختيار جمل من النص أو صياغة المقترح. وتتخذ الوفود بعد ذلك مواقف بشأنه.
papers-propose-sentences = نص الورقة
papers-propose-sentences-hint = يُرجى اختيار جملة واحدة، أو عدة جمل متتالية.
papers-propose-wording = أو صيغة من عندكم
papers-propose-wording-hint = بلغة الورقة. ويُترك هذا الحقل فارغاً إذا اخترتم جملاً.
papers-propose-audience = من يحق له الاطلاع عليه، كما في الورقة: { $audience }

## Symbol

papers-symbol-title = إعطاء رمز
papers-symbol-change = تغيير الرمز
papers-symbol-what = تُبلَّغ الجهة المقدِّمة. وتحمل الصيغ المنقحة الرمز نفسه مع رقمها، مثل Rev.1.
papers-symbol-label = رمز الوثيقة
papers-symbol-hint = مثل A/AC.292/2026/WP.3، دون Rev.
papers-symbol-now = إعطاء الرمز

## Withdrawing

papers-withdraw-title = سحب
papers-withdraw-ask = هل تسحبون { $paper }؟
papers-withdraw-views = تُزال جميع صيغها من كل الصفحات، بالنسبة إلى الجميع، على الفور.
papers-withdraw-record = لا يحتفظ السجل إلا بواقعة تقديمها وسحبها وببصمتها الرقمية:
papers-withdraw-told = تُبلَّغ الدول التالية المشاركة في تقديمها أو المدعوة إلى ذلك أو الطالبة له: { $states }.
papers-withdraw-proposals = تُسحب معها مقترحاتها وجميع المواقف المتخذة بشأنها، مواقفكم ومواقف غيركم، وما أتاحه الرئيس بشأنها. ويُبلَّغ كل وفد اتخذ موقفاً بشأنها.
papers-withdraw-final = لا يمكن إعادتها. ويمكنكم تقديم النص من جديد بوصفه ورقة جديدة.
papers-withdraw-keep = المقترحات التي تحتفظون بها بوصفها مقترحاتكم
papers-withdraw-keep-hint = تبقى المقترحات التي تختارونها، مع المواقف المتخذة بشأنها، بوصفها مقترحات منكم لا تشير إلى أي ورقة. ولم يُحدَّد أي خيار مسبقاً.
papers-withdraw-now = سحب الورقة

## Faults of papers
## dynamic: named by acts and shown at the field

error-paper-title-empty = يُرجى كتابة عنوان الورقة
error-paper-empty = يُرجى لصق نص الورقة أو تحميل ملف
error-paper-long = يتجاوز النص { $value } حرف. يُرجى اختصاره أو تقديمه على أجزاء
error-paper-audience = يُرجى اختيار من يحق له الاطلاع على الورقة
error-paper-present-topic = يُرجى اختيار الموضوع الذي تطلبون عرضها في إطاره
error-paper-present-audience = لكي تُعرض الورقة في جلسة يجب أن تكون متاحة على الأقل للأمانة العامة والمترجمين الشفويين. يُرجى اختيار نطاق أوسع أو إلغاء هذا الخيار
error-paper-non-paper-present = لا تُعرض الورقة غير الرسمية في جلسة، لأن ذلك يكشف واضعها. يُرجى إلغاء أحد الخيارين
error-paper-language-differs = يبدو أن النص بلغة أخرى. يُرجى التحقق من الخيار ثم التقديم من جديد
error-paper-changed = تغيرت المسودة في نافذة أخرى. يُرجى مراجعة المعروض الآن ثم تقديمه
error-paper-already-submitted = سبق تقديم ذلك
error-paper-same = لا يوجد أي اختلاف عن الصيغة السابقة. يُرجى إجراء تغيير أو الإلغاء
error-paper-versions = لا يتجاوز عدد صيغ الورقة { $value }. يُرجى تقديم ورقة جديدة
error-paper-moved = وردت في هذه الأثناء صيغة أحدث. يُرجى قراءتها ثم المتابعة انطلاقاً منها
error-paper-invite-none = يُرجى اختيار دولة واحدة على الأقل
error-paper-invite-state = لا يمكن دعوة غير الدول الأخرى
error-paper-invite-own = لا يحق لغير وفدكم الاطلاع على هذه الورقة، فلا يمكن دعوة أحد. يُرجى تنقيحها لنطاق أوسع من القراء
error-paper-proposal-none = يُرجى اختيار جملة أو كتابة صيغة
error-paper-proposal-both = اخترتم جملاً وكتبتم صيغة. يُرجى إفراغ هذا الحقل أو إلغاء اختيار الجمل
error-paper-proposal-differs = تختلف الصيغة عن الجمل المختارة. يُرجى الاكتفاء بإحداهما
error-paper-proposal-own = لا يحق لغير وفدكم الاطلاع على هذه الورقة، فلا يمكن لأحد أن يتخذ موقفاً. يُرجى تنقيحها لنطاق أوسع من القراء
error-symbol-empty = يُرجى كتابة الرمز
error-symbol-form = يُرجى كتابة الرمز كما يرد على الوثائق، بحروف لاتينية كبيرة وأرقام تفصل بين أجزائها خطوط مائلة، مثل A/AC.292/2022/CRP.2، دون Rev.1
error-symbol-taken = تحمل وثيقة أخرى من وثائق هذه الهيئة هذا الرمز أو حملته. يُرجى اختيار رمز آخر

## What a participant is told about papers
## dynamic: used by the Today page as today-notice-<kind>

today-notice-paper-invited = تدعو { $name } دولتكم إلى المشاركة في تقديم الورقة { $number }
today-notice-paper-accepted = صارت دولتكم، بناء على طلبكم، مشاركة في تقديم الورقة { $number } المقدَّمة من { $name }
today-notice-paper-invitation-withdrawn = سحبت { $name } الدعوة إلى المشاركة في تقديم الورقة { $number }
today-notice-paper-request-declined = لم تقبل { $name } طلبكم المشاركة في تقديم الورقة { $number }
today-notice-paper-revised = نُقحت الورقة { $number } المقدَّمة من { $name }. يُرجى الاطلاع على ما تغير وتأكيد مشاركتكم إن كنتم موافقين
today-notice-paper-withdrawn = سُحبت الورقة { $number } المقدَّمة من { $name }
today-notice-paper-asked = تطلب دولة المشاركة في تقديم ورقتكم { $number }
today-notice-paper-sponsored = صارت دولة مشاركة في تقديم ورقتكم { $number }
today-notice-paper-revision-confirmed = أكدت دولة مشاركتها في تقديم أحدث صيغة من ورقتكم { $number }
today-notice-paper-sponsor-left = سحبت دولة مشاركتها في تقديم ورقتكم { $number }
today-notice-paper-invitation-declined = اعتذرت دولة عن المشاركة في تقديم ورقتكم { $number }
today-notice-paper-request-withdrawn = لم تعد دولة تطلب المشاركة في تقديم ورقتكم { $number }
today-notice-paper-symbol = أعطت الأمانة العامة ورقتكم { $number } رمزها
today-notice-proposal-withdrawn = سُحب المقترح { $number }، الذي كنتم قد اتخذتم موقفاً بشأنه، مع الورقة التي استند إليها

## Papers on the Today page

today-new-papers = { $n ->
    [zero] لا توجد ورقات جديدة
    [one] ورقة جديدة واحدة
    [two] ورقتان جديدتان
    [few] { $n } ورقات جديدة
    [many] { $n } ورقة جديدة
   *[other] { $n } ورقة جديدة
}
today-papers-presenting = { $n ->
    [zero] لا توجد ورقات مطلوب عرضها
    [one] ورقة واحدة مطلوب عرضها في جلسة
    [two] ورقتان مطلوب عرضهما في جلسة
    [few] { $n } ورقات مطلوب عرضها في جلسة
    [many] { $n } ورقة مطلوب عرضها في جلسة
   *[other] { $n } ورقة مطلوب عرضها في جلسة
}
today-paper-invited = دولتكم مدعوة إلى المشاركة في تقديم الورقة { $number }: { $title }

## A revision with other topics or another audience
## dynamic: named by the check page of a revision, and by the act

papers-revise-audience-hint = كما هو الآن: يُرجى تغييره إذا أُريد أن يطّلع عليها غيرهم. ويشمل كل سطر السطور التي تعلوه.
papers-revise-wider = يطّلع القراء الجدد على هذه الصيغة. وتبقى الصيغ السابقة لمن قُدّمت إليهم.
papers-revise-narrower = من لم يعد يحق له الاطلاع على الورقة يفقدها كلها على الفور، بما في ذلك الصيغ السابقة وملفاتها. ولا يعود موجز الرئيس الذي يورد عنوانها يعرض عليه تلك الفقرة.
papers-revise-narrower-sponsors = تظل الدول المشاركة في تقديمها أو المدعوة إلى ذلك تطّلع عليها كما في السابق.
papers-revise-narrower-proposals = تبقى المقترحات المستمدة منها، مع المواقف المتخذة بشأنها، لمن قُدّمت إليهم. ويمكن سحب كل منها في صفحته.
papers-revise-no-present = لم تعودوا تطلبون عرضها في جلسة: لم يعد يحق لمن يخطط للجلسات الاطلاع عليها.
error-paper-audience-sponsors = ثمة دول مشاركة في تقديم هذه الورقة أو مدعوة إلى ذلك، فلا يمكن قصرها على وفدكم. يُرجى اختيار نطاق أوسع أو سحب الورقة
