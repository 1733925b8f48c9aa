## Documents to take away: PDF and HTML

documents-title = الوثائق
documents-what = هذه الوثيقة في شكل ملف، بلغة هذه الصفحة
documents-of-letter = أسئلة الرسالة { $number }

## On the document itself

documents-exercise = تمرين
documents-exercise-what = تمرين: الدول والأشخاص والنصوص الواردة في هذه الوثيقة من نسج الخيال
documents-original-ar = الأصل: بالعربية
documents-original-zh = الأصل: بالصينية
documents-original-en = الأصل: بالإنكليزية
documents-original-fr = الأصل: بالفرنسية
documents-original-ru = الأصل: بالروسية
documents-original-es = الأصل: بالإسبانية
documents-own-language-only = يُستنسخ البيان باللغة التي قُدِّم بها. وذلك النص وحده هو النص ذو الحجية.
documents-on-behalf-of = باسم
documents-from-letter = من الرسالة
documents-no-question = لا تطرح هذه الرسالة أي سؤال.
documents-notes = الحواشي
documents-note-back = العودة إلى النص، الحاشية { $number }

## While a document is being made

documents-waiting-title = يجري إعداد الوثيقة
documents-waiting-what = يستغرق ذلك عادة بضع ثوان. ولن تفقدوا شيئاً إذا غادرتم هذه الصفحة، فالوثيقة تبقى متاحة هنا.
documents-waiting-again = التحقق مرة أخرى
documents-back = العودة إلى الصفحة
documents-failed-title = تعذّر إعداد الوثيقة
documents-failed-fonts = ينقص الخادومَ خطٌّ طباعي لازم لهذه اللغة. وعلى المسؤول عن الخادوم تركيب حزمة ديبيان { $detail }؛ وستُعَدّ الوثيقة عند إعادة تشغيل الخادوم.
documents-failed-memory = تحتاج إلى ذاكرة أكبر مما يجوز لوثيقة أن تستخدمه. يُرجى قراءة النص في صفحته؛ ويجد المسؤول عن الخادوم السبب في السجل.
documents-failed-time = استغرق إعدادها وقتاً أطول مما هو مسموح به. يُرجى قراءة النص في صفحته؛ ويجد المسؤول عن الخادوم السبب في السجل.
documents-failed-layout = تعذّر تنضيد الصفحات. يُرجى قراءة النص في صفحته؛ ويجد المسؤول عن الخادوم السبب في السجل.
documents-failed-crash = توقف البرنامج الذي يعدّها على نحو غير متوقع عدة مرات. يُرجى قراءة النص في صفحته؛ ويجد المسؤول عن الخادوم السبب في السجل.
documents-waiting-done = الوثيقة جاهزة
