## The session’s page

session-meetings = الجلسات
session-no-meeting = تظهر الجلسات هنا حالما تدخلها الأمانة العامة أو فريق الرئيس.
session-hours-of = الساعات بالتوقيت المحلي في { $zone }
session-day = اليوم
session-hours = التوقيت
session-meeting = الجلسة
session-meeting-number = الجلسة { $number }
session-mode = طبيعة الجلسة
session-regime = ما يُحتفظ به
session-formal = رسمية
session-informal = غير رسمية
session-agenda = جدول الأعمال والمواضيع
session-no-agenda = يظهر جدول الأعمال والمواضيع هنا حالما تدخلهما الأمانة العامة أو فريق الرئيس.
session-topics = مواضيع أخرى
session-mandate = الولاية
session-adopted = تاريخ الاعتماد: { $date }
session-chain = من الرسالة إلى الموجز
session-chain-what = عدد ما يمكنكم الاطلاع عليه من كل نوع
session-letters = الرسائل
session-questions = الأسئلة التوجيهية
session-statements = البيانات
session-proposals = المقترحات
session-areas = المجالات التي أتاحها الرئيس

## A meeting’s page

session-takes-up = المواضيع المطروحة
session-no-topic = لم يُخصَّص لهذه الجلسة أي موضوع بعد. وتخصص الأمانة العامة أو فريق الرئيس المواضيع عند إدخال الجلسة.
session-modes = طبيعة الجلسة
session-since = اعتباراً من
session-from-beginning = من بداية الجلسة
session-reason = السبب
session-reason-hint = كما أُعلن من المنصة. ويمكن للجميع الاطلاع عليه.
session-informal-note = لا تُتخذ أي قرارات في الجلسات غير الرسمية.
session-change-mode = تغيير طبيعة الجلسة
session-change-what = يسري التغيير فوراً. ويظل ما قيل من قبل خاضعاً للقواعد التي قيل في ظلها.
