## Pages that cannot be shown
## dynamic: used by the problem page as problem-<what>-title and problem-<what>-what

problem-home = الانتقال إلى الصفحة الرئيسية
problem-today = الانتقال إلى صفحة «اليوم»
problem-not-found-title = هذه الصفحة غير موجودة أو غير متاحة لكم
problem-not-found-what = يُرجى التحقق من العنوان. وإذا كان لديكم حساب، يُرجى تسجيل الدخول والمحاولة من جديد.
problem-not-found-signed-in = يُرجى التحقق من العنوان. ويمكن الوصول إلى ما هو متاح لكم من صفحة «اليوم».
problem-cross-site-title = لم يرد هذا الطلب من Comity
problem-cross-site-what = يفيد متصفحكم بأن موقعاً آخر أرسل الطلب، أو لا يبين من أرسله. يُرجى الرجوع وإعادة تحميل الصفحة وإرسال الاستمارة من جديد.
problem-unreadable-title = تعذرت قراءة الاستمارة
problem-unreadable-what = يُرجى الرجوع وإعادة تحميل الصفحة وإرسالها من جديد. وإذا كانت الصفحة مفتوحة منذ مدة طويلة، فربما تغيرت منذ ذلك الحين.
problem-busy-title = محاولات أكثر مما ينبغي من هذا المكان
problem-busy-what = يُرجى الانتظار دقيقة ثم المحاولة من جديد. حسابكم غير مقفل: يمكنكم تسجيل الدخول فوراً من مكان آخر.
problem-too-fast-title = وصلت نماذج كثيرة خلال دقيقة
problem-too-fast-what = يُرجى الانتظار بضع ثوانٍ ثم إرساله من جديد. لم يُحفظ منه شيء.
problem-taken-often-title = حُفظ السجل مرات كثيرة خلال ساعة
problem-taken-often-what = يُرجى الانتظار بضع دقائق ثم المحاولة من جديد. أي ملف حفظتموه من قبل ما زال صالحاً.
problem-full-title = Comity مشغول جداً في هذه اللحظة
problem-full-what = يُرجى الانتظار بضع ثوانٍ ثم إعادة تحميل الصفحة. وإذا كنتم قد أرسلتم نموذجاً فعودوا إلى الصفحة السابقة: ما كتبتموه ما زال هناك.
problem-too-slow-title = استغرق الإرسال وقتاً أطول مما ينبغي
problem-too-slow-what = لم يُحفظ منه شيء. يُرجى العودة إلى الصفحة السابقة والتحقق من الاتصال ثم الإرسال من جديد. الملف الأصغر يصل أسرع.
problem-too-large-title = حجم ما أُرسل أكبر من المسموح به
problem-too-large-what = يُرجى ألا يتجاوز حجم النص المرسل 1 ميغابايت. ويكفي النص العادي للبيان أو الرسالة.
problem-failed-title = حدث خلل هنا
problem-failed-what = لم يُحفظ أي جزء مما أرسلتموه. يُرجى المحاولة من جديد بعد دقيقة؛ وإذا تكرر الخلل، يُرجى إبلاغ الأمانة العامة بوقت حدوثه.

## A form that came too soon, given back to be sent again

waiting-title = يُرجى إرسال هذا النموذج مرة أخرى
waiting-what = وصلت نماذج كثيرة خلال دقيقة، ولم يُحفظ هذا النموذج بعد. يُرجى الانتظار بضع ثوانٍ ثم إرساله من جديد. لم يضع شيء مما كتبتموه.
waiting-file = يُرجى اختيار الملف «{ $name }» من جديد
waiting-button = إرسال من جديد

## Faults of forms
## dynamic: named by acts and shown at the field

error-rule-empty = يُرجى كتابة القاعدة كما يعلنها الرئيس
error-quorum-range = يُرجى تحديد نصاب بين 1 و 100 في المائة
error-person-name-empty = يُرجى كتابة اسم الشخص
error-text-long = يُرجى الاختصار بحيث لا يتجاوز عدد الأحرف { $value }
error-text-characters = يتضمن أحرفاً لا تظهر أو تعكس ترتيب الأحرف. يُرجى لصقه نصاً عادياً
error-account-last = تحتفظ الأمانة العامة بحسابين على الأقل. يُرجى فتح حساب آخر قبل إغلاق هذا الحساب
error-passkey-refused = لم يُقبل مفتاح المرور. يُرجى المحاولة من جديد. وإذا لم تنجح المحاولة مرة أخرى، يُرجى استخدام مفتاح آخر أو الاتصال بالأمانة العامة.
error-passkey-script = لم يرسل المتصفح مفتاح مرور. يُرجى تفعيل JavaScript لهذا الموقع والمحاولة من جديد.
error-link = يُرجى لصق الرابط كاملاً كما سُلِّم إليكم
error-passkeys-many = للحساب اثنا عشر مفتاح مرور على الأكثر. يُرجى إزالة أحدها أولاً.
error-passkey-last = هذا مفتاح المرور الوحيد لديكم: ومن دونه لن تتمكنوا من تسجيل الدخول. يُرجى إضافة مفتاح آخر أولاً.
error-passkey-name = يُرجى إدخال اسم
error-link-enrolled = سبق أن كان لهذا الحساب مفتاح مرور، ولذلك لا يمكن إنشاء رابط له. ومن فقد جميع مفاتيحه يعيد إليه الدخولَ موظفان: يُرجى طلب استعادة الدخول من الأمانة العامة.
error-recovery-reason = يُرجى ذكر ما حدث لمفاتيح المرور
error-recovery-ground = يُرجى ذكر رقم المذكرة الشفوية أو من حضر شخصياً
error-recovery-desk = لا تنعقد أي دورة اليوم. وفي غير مكتب التسجيل تستغرق الاستعادة يوماً.
error-recovery-never = لم يكن لهذا الحساب مفتاح مرور قط. يُرجى إنشاء رابط جديد بدلاً من ذلك.
error-recovery-open = توجد عملية استعادة جارية لهذا الحساب
error-recovery-own = استعادة الدخول إلى حسابكم يقوم بها موظفان آخران
error-recovery-same = أنتم من فتح عملية الاستعادة هذه. ويجب أن يوافق عليها موظف آخر.
error-recovery-late = انقضت الدقائق الخمس عشرة. يُرجى فتح عملية الاستعادة من جديد ما دام الشخص هنا.
error-recovery-expired = لم يُنشأ الرابط في الوقت المحدد. يُرجى فتح عملية الاستعادة من جديد
error-registration-twice = سبق إدخال مذكرة شفوية بهذا الرقم لهذا الوفد
error-registration-invite-late = انقضى أكثر من ثلاثين يوماً على الموافقة. يُرجى إدخال مذكرة شفوية جديدة لهذا الشخص
error-registration-superseded = غيّرت مذكرة شفوية لاحقة هذا الوفد. يُرجى إدخال مذكرة شفوية جديدة لهذا الشخص
error-recovery-early = لم يحن الوقت بعد: يجب أن يوافق موظف ثانٍ وأن تنقضي مدة الانتظار
error-recovery-over = انتهت عملية الاستعادة هذه، أو سبقت الموافقة عليها
error-email-form = يُرجى كتابة العنوان على النحو name@example.org، أو تركه فارغاً
error-email-taken = هذا العنوان مسجل لحساب آخر. ولكل شخص حساب واحد، كي لا يكون أحد في فريق الرئيس وفي وفد في آن واحد
error-administrator-last = لن يبقى من يدير حسابات هذا الوفد. ويتطلب ذلك مذكرة شفوية
error-link-own = ينشئ الرابطَ من يديرون حسابات هذا الوفد
error-link-officer = يُنشأ الرابط الجديد لموظف الأمانة العامة على الخادوم نفسه بالأمر «comity officer»
error-officers-there = يوجد موظفان بالفعل: ويُسمّى غيرهما بإدخال مقرر
error-registration-reference = يُرجى كتابة رقم المذكرة
error-registration-dated = يُرجى تحديد تاريخ المذكرة
error-registration-future = تاريخ المذكرة لم يحن بعد
error-registration-scan = يُرجى اختيار النسخة الممسوحة ضوئياً من المذكرة
error-registration-scan-large = النسخة أكبر من 10 ميغابايت. يُرجى المسح بالرمادي أو بدقة أقل
error-registration-scan-kind = يجب أن تكون النسخة بصيغة PDF أو PNG أو JPEG
error-files-many = بلغتم الحد الأقصى لعدد الملفات المسموح به لحساب واحد خلال ثلاثين يوماً ({ $value }). يُرجى لصق النص بدلاً من الملف، أو تكليف شخص آخر من فريقكم بإرساله
error-registration-persons-most = تسمّي المذكرة { $value } شخصاً على الأكثر: يُرجى إدخال الآخرين في مذكرة أخرى
error-registration-nothing = يُرجى إدخال شخص أو مصير حساب
error-registration-person-name = الشخص { $value }: يُرجى كتابة الاسم
error-registration-person-characters = الشخص { $value }: الاسم طويل جداً أو فيه حرف غير مرئي
error-registration-person-email = الشخص { $value }: يُرجى كتابة العنوان على النحو name@example.org أو تركه فارغاً
error-registration-person-twice = الشخص { $value }: هذا العنوان وارد مرتين في المذكرة
error-registration-person-role = الشخص { $value }: يُرجى اختيار الصفة
error-registration-person-taken = الشخص { $value }: هذا العنوان مسجل لحساب آخر. ولكل شخص حساب واحد، كي لا يكون أحد في فريق الرئيس وفي وفد في آن واحد
error-registration-changes = أُغلق أحد هذه الحسابات في الأثناء: يُرجى مراجعة القائمة من جديد
error-registration-headless = لن يكون للوفد رئيس: يُرجى تسمية رئيس أو إنهاء جميع حساباته
error-registration-unadministered = لن يدير أحد الحسابات: يُرجى تحديد شخص واحد على الأقل
error-registration-settled = اتُّخذت هذه الخطوة بالفعل أو أُعيدت المذكرة. وتبيّن الصفحة الحالة الراهنة
error-registration-own-entry = أنتم من أدخل هذه المذكرة: يقارنها موظف آخر
error-registration-second = أنتم من قارن هذه المذكرة: يوافق عليها موظف ثانٍ
error-registration-taken-since = أصبح لأحد الأشخاص الذين تسمّيهم المذكرة حساب آخر. يُرجى إعادة المذكرة
error-registration-changed-since = تغيرت حسابات الوفد منذ إدخال المذكرة. يُرجى إعادتها وإدخالها من جديد
error-registration-not-approved = لم يوافق موظف ثانٍ على هذه المذكرة
error-registration-invited = لهذا الشخص حساب بالفعل. ويُستبدل الرابط المفقود من صفحة «الحسابات»
error-registration-reason = يُرجى كتابة السبب

## Faults of statements and their passages
## dynamic: named by acts and shown at the field

error-statement-empty = يُرجى لصق نص البيان أو تحميل ملف
error-statement-long = يتجاوز النص الحد الأقصى لعدد الأحرف، وهو { $value }. يُرجى اختصاره أو تقديمه على أجزاء
error-statement-control = يتضمن السطر { $value } رمزاً غير قابل للطباعة. يُرجى حذفه أو نسخ النص من مصدره من جديد
error-statement-direction = يتضمن السطر { $value } علامة غير مرئية تعكس اتجاه الكتابة ولا يُنهى مفعولها، أو تفرض الاتجاه فرضاً. يُرجى كتابة السطر من جديد
error-statement-file-large = يتجاوز حجم الملف 1 ميغابايت. يُرجى تحميل النص وحده دون صور
error-file-malicious = يحتوي الملف «{ $value }» على برمجيات خبيثة ولم يُقبل. يُرجى فحص الجهاز وإرسال ملف آخر
error-file-unscanned = يتعذر حالياً التحقق من خلو الملف «{ $value }» من البرمجيات الخبيثة، ولذلك لم يُقبل. يُرجى إعادة المحاولة بعد بضع دقائق
error-statement-file-encoding = لا يمكن التيقن من قراءة حروف الملف «{ $value }». يُرجى حفظه في شكل ملف Word ‏(.docx) أو لصق النص
error-statement-file-empty = لا يتضمن الملف أي نص. يُرجى اختيار ملف آخر أو لصق النص
error-statement-text-and-file = قدمتم نصاً وملفاً معاً. يُرجى إفراغ حقل النص أو اختيار «عدم استخدام هذا الملف»
error-statement-line-long = الحد الأقصى لعدد الأحرف هو { $value }
error-statement-line-characters = يُرجى كتابته في سطر واحد وبأحرف عادية
error-statement-audience = يُرجى اختيار من يحق له الاطلاع على البيان
error-statement-topic = يُرجى اختيار أحد مواضيع هذه الدورة، أو عدم اختيار أي موضوع
error-statement-aligned-states = لا يمكن أن تُذكر في عداد الدول المنضمة إلا دول غير دولتكم
error-statement-aligned-stakeholder = لا يمكن للجهات صاحبة المصلحة أن تذكر دولاً منضمة إلى بيانها. يُرجى إلغاء اختيارها
error-statement-aligned-no-group = ذكرتم دولاً منضمة إلى البيان. يُرجى ذكر المجموعة التي تتكلمون باسمها، أو إلغاء اختيار الدول
error-statement-aligned-own = ذكرتم دولاً منضمة إلى البيان. يُرجى إتاحة الاطلاع عليه لغير وفدكم أيضاً كي ترى تلك الدول ما يقال باسمها، أو إلغاء اختيارها
error-statement-language = يُرجى اختيار لغة النص
error-statement-language-differs = يبدو أن النص بلغة أخرى. يُرجى التحقق من اللغة المختارة ثم تقديم البيان من جديد
error-statement-changed = غُيرت المسودة في نافذة أخرى. يُرجى التحقق من المعروض الآن ثم تقديمه
error-statement-already-filed = سبق تقديم هذا البيان
error-passage-none = يُرجى اختيار جملة واحدة على الأقل
error-passage-empty = لا يتضمن التحديد أي كلمات. يُرجى تحديد جزء من النص
error-passage-range = لا يوافق التحديد النص. يُرجى إعادة تحميل الصفحة والتحديد من جديد
error-passage-many = الحد الأقصى لعدد مقاطع البيان هو { $value }. يُرجى تحديد مقاطع أطول أو أقل عدداً
error-passage-question = يُرجى اختيار السؤال الذي يجيب عنه المقطع
## Sessions, people and accounts

error-body-name-empty = يُرجى كتابة اسم الهيئة
error-body-there = توجد هيئة على هذا الخادوم؛ ولا يخدم الخادوم الواحد سوى هيئة واحدة
error-mandate-symbol-empty = يُرجى كتابة رمز وثيقة الولاية، مثل A/RES/75/240
error-mandate-title-empty = يُرجى كتابة عنوان الولاية
error-name-long = يُرجى الاختصار بحيث لا يتجاوز عدد الأحرف { $value }
error-name-characters = يتضمن رمزاً غير مرئي ({ $value }). يُرجى كتابته من جديد أو لصقه نصاً عادياً
## Faults of letters
## dynamic: named by acts and shown at the field

error-letter-paste = يُرجى لصق نص الرسالة أو تحميل ملف
error-letter-text-and-file = قدمتم نصاً وملفاً معاً. يُرجى الاكتفاء بأحدهما
error-letter-file-large = يتجاوز حجم الملف 1 ميغابايت. يُرجى تحميل النص وحده دون صور
error-letter-file-encoding = لا يمكن التيقن من قراءة حروف الملف «{ $value }». يُرجى حفظه في شكل ملف Word ‏(.docx) أو لصق النص
error-letter-file-kind = «{ $value }» من نوع لا يُقرأ هنا. يُرجى حفظه بصيغة ‎.docx أو ‎.pdf أو ‎.txt أو لصق النص
error-letter-file-empty = لا يتضمن الملف «{ $value }» أي نص. يُرجى اختيار ملف آخر أو لصق النص
error-letter-date = يُرجى إدخال التاريخ المبين في الرسالة
error-letter-signed-by = يُرجى كتابة اسم الموقِّع على الرسالة وصفته
error-letter-addressees = يُرجى كتابة الجهات الموجهة إليها الرسالة
error-letter-title = يُرجى كتابة عنوان تُعرف به الرسالة في القوائم
error-letter-text-empty = يُرجى كتابة نص الرسالة
error-letter-text-long = يتجاوز النص الحد الأقصى لعدد الأحرف، وهو { $value }. يُرجى اختصاره أو إدراج جزء منه في ضميمة
error-letter-text-control = يتضمن السطر { $value } من النص رمزاً غير قابل للطباعة. يُرجى حذفه أو نسخ النص من مصدره من جديد
error-letter-text-direction = يتضمن السطر { $value } من النص علامة غير مرئية تعكس اتجاه الكتابة ولا يُنهى مفعولها، أو تفرض الاتجاه فرضاً. يُرجى كتابة السطر من جديد
error-letter-original = يُرجى اختيار اللغة التي كُتبت بها الرسالة
error-letter-language-twice = يوجد نصان بلغة واحدة: { $value }. يُرجى الإبقاء على أحدهما
error-letter-line-long = الحد الأقصى لعدد الأحرف هو { $value }
error-letter-row-long = الصف { $value } أطول من المسموح به. يُرجى ألا يتجاوز كل حقل 1,000 حرف
error-letter-row-characters = يتضمن الصف { $value } رمزاً غير مرئي. يُرجى كتابته من جديد أو لصقه نصاً عادياً
error-letter-rows = الحد الأقصى لعدد الصفوف هو { $value }
error-letter-enclosure-empty = ليس للضميمة { $value } تسمية ولا عنوان. يُرجى كتابة أحدهما أو إفراغ الصف
error-letter-relation-empty = ليس للورقة السابقة { $value } إشارة مرجعية. يُرجى كتابتها، مثل «الرسالة المؤرخة 4 تشرين الثاني/نوفمبر 2022»
error-letter-relation-unknown = تشير الورقة السابقة { $value } إلى رسالة غير موجودة على هذا الخادوم. يُرجى اختيار رسالة أخرى أو عدم اختيار أي رسالة
error-letter-relation-kind = يُرجى اختيار صلة الرسالة بالورقة السابقة { $value }
error-letter-deadline-incomplete = يلزم للموعد النهائي { $value } تحديد اليوم والمطلوب بحلوله. يُرجى ملء كليهما أو إفراغ الصف
error-letter-question-topic = يندرج السؤال { $value } تحت موضوع ليس من مواضيع هذه الدورة. يُرجى اختيار موضوع آخر أو عدم اختيار أي موضوع
error-letter-question-number = يُرجى إعطاء السؤال في الصف { $value } رقماً صحيحاً ابتداءً من 1
error-letter-question-twice = يحمل سؤالان الرقم { $value }. يُرجى إعطاء أحدهما رقماً آخر
error-letter-question-empty = السؤال { $value } بلا نص. يُرجى كتابته أو إفراغ صفه
error-letter-question-long = السؤال { $value } أطول من المسموح به. يُرجى ألا يتجاوز 4,000 حرف
error-letter-question-characters = يتضمن السؤال { $value } رمزاً غير قابل للطباعة، أو علامة غير مرئية تعكس اتجاه الكتابة. يُرجى كتابته من جديد
error-letter-question-kept = السؤال { $value } مرحَّل من سؤال لا يرد في الرسالة التي تنقحونها. يُرجى اختيار الرسالة المنقحة من جديد
error-letter-question-gone = سحبت رسالة أخرى سؤالاً مرحَّلاً في هذه الرسالة. يُرجى تحرير المسودة ومراجعة أسئلتها من جديد
error-letter-audience = يُرجى اختيار من يحق له الاطلاع على الرسالة: فالرسالة المنشورة متاحة للوفود على الأقل
error-letter-changed = نُشرت المسودة أو غُيرت في نافذة أخرى. يُرجى التحقق من المعروض الآن
error-letter-version-language = يُرجى اختيار لغة هذه النسخة
error-letter-version-standing = يُرجى اختيار ما إذا كانت هذه النسخة ترجمة رسمية أو ترجمة على سبيل المجاملة
error-letter-version-there = الرسالة موجودة بهذه اللغة: { $value }. يُرجى اختيار لغة أخرى
error-letter-version-question = أحد الأسئلة ليس من أسئلة هذه الرسالة. يُرجى إعادة تحميل الصفحة والمحاولة من جديد
error-letter-version-enclosure = إحدى الضمائم ليست من ضمائم هذه الرسالة. يُرجى إعادة تحميل الصفحة والمحاولة من جديد
## Questions raised by delegations

error-question-wording-empty = يُرجى كتابة السؤال
error-question-wording-long = يتجاوز السؤال الحد الأقصى لعدد الأحرف، وهو { $value }. يُرجى اختصاره أو تقديمه في شكل بيان
error-question-wording-characters = يتضمن السؤال رمزاً غير قابل للطباعة، أو علامة غير مرئية تعكس اتجاه الكتابة. يُرجى كتابته من جديد
error-question-topic = يُرجى اختيار أحد مواضيع هذه الدورة، أو عدم اختيار أي موضوع
error-question-language = يُرجى اختيار لغة السؤال
error-session-name-empty = يُرجى كتابة اسم الدورة
error-date = يُرجى إدخال تاريخ يتضمن السنة والشهر واليوم
error-dates-reversed = اليوم الأخير يسبق اليوم الأول؛ يُرجى تغيير أحدهما
error-session-dates-reversed = اليوم الأخير يسبق اليوم الأول؛ يُرجى تغيير أحدهما
error-zone = يُرجى كتابة المنطقة الزمنية بالقارة والمدينة، مثل America/New_York
error-slug-form = يُرجى استخدام أحرف لاتينية صغيرة وأرقام تفصل بينها واصلات مفردة، بما لا يتجاوز 60 حرفاً
error-slug-taken = هذا العنوان الشبكي مستخدم لدورة أخرى؛ يُرجى اختيار عنوان مختلف
error-title-empty = يُرجى كتابة العنوان
error-agenda-number-empty = يُرجى كتابة رقم البند
error-agenda-number-taken = يوجد في هذه الدورة بند من جدول الأعمال بهذا الرقم
error-agenda-item-unknown = يُرجى اختيار بند من جدول أعمال هذه الدورة
error-topic-unknown = يُرجى اختيار مواضيع من مواضيع هذه الدورة
error-meeting-outside = يُرجى اختيار يوم من أيام هذه الدورة
error-hour = يُرجى إدخال ساعة بين 00:00 و 23:59
error-meeting-hours-reversed = تنتهي الجلسة بهذا التوقيت قبل أن تبدأ؛ يُرجى تغيير أحد الوقتين
error-meeting-over = انقضى يوم هذه الجلسة؛ ولم يعد من الممكن تغيير طبيعتها
error-mode = يُرجى اختيار «رسمية» أو «غير رسمية»، وتحديد ما يُحتفظ به
error-mode-same = هذه هي طبيعة الجلسة أصلاً
error-participant-kind = يُرجى اختيار نوع المشارك
error-participant-name-empty = يُرجى كتابة الاسم الرسمي
error-participant-code = يُرجى استخدام ما بين 2 و 20 من الأحرف اللاتينية والأرقام والواصلات، دون واصلة في أي من الطرفين
error-participant-code-taken = هذا الرمز مستخدم لمشارك آخر؛ يُرجى اختيار رمز مختلف
error-participant-referred = ثمة حساب أو عضوية أو نص يشير إلى هذا المشارك، ولذلك يبقى. يُرجى سحب تلك القيود أولاً إن كانت خطأً هي أيضاً
error-exercise-code = في التمرين تحمل الدولة رمزاً لا تحمله أي دولة حقيقية: AA، أو من QM إلى QZ، أو من XA إلى XZ باستثناء XK، أو ZZ
error-state-singly = تُدرج الدول معاً، بأسمائها الرسمية؛ يُرجى استخدام «إضافة الدول الأعضاء والدول التي لها مركز المراقب»
error-roster-exercise = هذه الهيئة تمرين؛ ولا يمكن إضافة دول حقيقية إليها
error-roster-complete = جميع الدول الأعضاء والدول التي لها مركز المراقب والمجموعات الإقليمية مدرجة من قبل
error-group-name-empty = يُرجى كتابة اسم المجموعة
error-group-code = يُرجى استخدام ما بين 2 و 20 من الأحرف اللاتينية والأرقام والواصلات، دون واصلة في أي من الطرفين
error-group-code-taken = هذا الرمز مستخدم لمجموعة أخرى؛ يُرجى اختيار رمز مختلف
error-group-no-member = يُرجى اختيار عضو واحد على الأقل
error-group-states-only = لا يمكن أن يكون أعضاءً سوى دول هذه الهيئة
error-group-source-empty = يُرجى ذكر الوثيقة التي تورد أسماء هؤلاء الأعضاء
error-group-overlap = دول منتمية إلى مجموعة أخرى من هذا التقسيم في الوقت نفسه: { $value }. يُرجى حذفها هنا أو اختيار تقسيم آخر
error-role = يُرجى اختيار الصفة

## Faults of proposals, positions, notes, releases and imports of votes
## dynamic: named by acts and shown at the field

error-proposal-wording-empty = يُرجى كتابة المقترح
error-proposal-audience = يُرجى اختيار من يحق له الاطلاع على المقترح
error-proposal-topic = يُرجى اختيار أحد مواضيع هذه الدورة، أو عدم اختيار أي موضوع
error-proposal-merged-from = يُرجى اختيار مقترحين على الأقل من المقترحات التي دُمجت في هذه الصيغة
error-position-statement = يُرجى اختيار بيان من بياناتكم غير المسحوبة
error-position-statement-own = هذا البيان مقصور على وفدكم. يُرجى اختيار بيان يحق لفريق الرئيس الاطلاع عليه، كي يتسنى فتح ما يستند إليه موقفكم
error-position-passage = يُرجى اختيار العبارات التي يستند إليها موقفكم
error-position-gap = يُرجى اختيار جمل متتالية: مقطع واحد متصل
error-position-stance = يُرجى اختيار موقفكم
error-position-changes = يُرجى بيان التعديلات التي تطلبونها
error-note-participant = يُرجى اختيار من سُمعت منه الملاحظة
error-note-empty = يُرجى كتابة الملاحظة
error-release-empty = يُرجى كتابة وصف المجال بعبارتكم، بلغة واحدة على الأقل
error-release-audience = يُرجى اختيار من يحق له الاطلاع عليه
error-release-names = يذكر النص { $value }. يُرجى تأكيد أن ذلك مقصود، أو الرجوع وكتابة «بعض الوفود»
error-votes-unknown-code = لا يوجد في الهيئة مشارك بالرمز { $value }
error-votes-group = توجد في الهيئة مجموعة { $value } في تقسيم آخر

error-erasure-asked = سبق طلب هذا المحو
error-erasure-second = يطلب موظف المحو ويؤكده موظف آخر. يُرجى أن تطلبوا إلى زميل تأكيده

## Faults of accreditation
## dynamic: named by acts and shown at the field

error-accreditation-period = اختاروا مدة سريان الاعتماد
error-accreditation-disclosure = اختاروا ما يُكشف من الاعتراضات
error-accreditation-window = حددوا عدد أيام الاعتراض، من 1 إلى 90
error-accreditation-name = اكتبوا اسم المنظمة
error-accreditation-kind = اختاروا التصنيف الأنسب للمنظمة
error-accreditation-consultative = اختاروا المركز الاستشاري، أو «لا يوجد»
error-accreditation-purpose = اكتبوا ما تقوم به المنظمة ولماذا تقدم الطلب
error-accreditation-email = اكتبوا عنواناً مثل name@example.org: فالأمانة العامة بحاجة إليه
error-accreditation-closed = أُغلق باب تقديم الطلبات. يُرجى الكتابة إلى الأمانة العامة
error-accreditation-full = لا يمكن استلام مزيد من الطلبات هنا. يُرجى الكتابة إلى الأمانة العامة
error-accreditation-note = اكتبوا الملاحظة أولاً
error-accreditation-over = لم يعد بالإمكان إضافة شيء إلى هذا الطلب
error-accreditation-notes = الملاحظات على هذا الطلب كثيرة جداً. يُرجى التواصل مباشرة
error-accreditation-step = سبق أن مضى أحدهم في ذلك. أعيدوا فتح الصفحة واطلعوا عليها
error-accreditation-said = بينوا السبب في جملة واحدة
error-accreditation-none-ticked = حددوا منظمة واحدة على الأقل
error-accreditation-not-ready = لا يمكن إدراج أحد هذه الطلبات في قائمة: فهو غير مكتمل، أو مدرج بالفعل، أو مجرد إخطار. يُرجى إلغاء تحديده
error-accreditation-deadline = يجب أن تكون المهلة في المستقبل؛ اختاروا وقتاً لاحقاً
error-accreditation-too-late = انقضت مهلة الاعتراض
error-accreditation-applicant-withdrew = سحبت المنظمة طلبها. ولم يعد هناك ما يُعترض عليه
error-accreditation-objected = اعتراض دولتكم مسجل بالفعل
error-accreditation-release = اختاروا ما يجوز الكشف عنه من اعتراضكم
error-accreditation-not-decided = لم تُحدَّد النتيجة بعد
error-accreditation-disclosed = سبق أن كشفت الرئاسة عن الاعتراضات
error-accreditation-asked = سبق أن طلبت دولتكم ذلك
error-accreditation-not-asked = لم تطلب ذلك أي دولة عضو
error-accreditation-too-early = لم تنقضِ المهلة بعد؛ يُرجى الانتظار
error-accreditation-not-over = لم ينتهِ النظر في هذا الطلب بعد؛ ولا تزال جهة الاتصال لازمة
error-modality = اختاروا في كل سطر من يجوز له ذلك
error-segment-early = يجب إبلاغ الوفود قبل ذلك بيوم. اختاروا { $value } أو بعده
error-invited = حددوا جهات صاحبة مصلحة مشاركة في هذه الهيئة فقط
error-modality-file = وفق طرائق هذه الدورة، لا يجوز لمنظمتكم تقديم مساهمات خطية الآن. يُرجى الرجوع إلى الأمانة العامة
