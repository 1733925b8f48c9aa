## The Today page

today-title = اليوم، { $date }
today-next = الجلسة المقبلة:
today-no-next = لا توجد جلسات أخرى مقررة في هذه الدورة.
today-main-chair = فتح صفحة العمل
today-main-secretariat = إدارة هذه الهيئة
today-main-contributor = تقديم بيان
today-waiting = ما ينتظر إجراءً منكم
today-nothing-waits = لا يوجد الآن ما ينتظر إجراءً منكم. وتظهر هنا المواعيد النهائية والأسئلة المفتوحة والمهام الأخرى.
today-deadline = في موعد أقصاه { $date }: { $what }
today-since = منذ زيارتكم في { $date }
today-so-far = حتى الآن
today-nothing-new = لا يوجد جديد متاح لكم. وتظهر هنا البيانات والأسئلة الجديدة.
today-notices = الإشعارات
today-no-notice = لا توجد إشعارات بعد. وعندما يذكركم مشارك آخر بالاسم، أو ينشر الرئيس شيئاً أو يتيحه، تُبلَّغون بذلك هنا.
today-unread = { $n ->
    [zero] لا توجد إشعارات جديدة.
    [one] إشعار جديد واحد.
    [two] إشعاران جديدان.
    [few] { $n } إشعارات جديدة.
    [many] { $n } إشعاراً جديداً.
   *[other] { $n } إشعار جديد.
}
today-mark-read = وضع علامة «مقروء» على الجميع
today-earlier = إشعارات سابقة
today-remove-us = سحب انضمامنا إلى هذا البيان
today-no-participant = إضافة المشاركين
today-no-meeting = إدخال جلسات هذه الدورة

## Counts
## dynamic: used by the Today page with a count

today-questions-ours = { $n ->
    [zero] لا توجد أسئلة لم يجب عنها وفدكم
    [one] سؤال واحد لم يجب عنه وفدكم
    [two] سؤالان لم يجب عنهما وفدكم
    [few] { $n } أسئلة لم يجب عنها وفدكم
    [many] { $n } سؤالاً لم يجب عنها وفدكم
   *[other] { $n } سؤال لم يجب عنها وفدكم
}
today-questions-nobody = { $n ->
    [zero] لا توجد أسئلة لم يجب عنها أحد
    [one] سؤال واحد لم يجب عنه أحد
    [two] سؤالان لم يجب عنهما أحد
    [few] { $n } أسئلة لم يجب عنها أحد
    [many] { $n } سؤالاً لم يجب عنها أحد
   *[other] { $n } سؤال لم يجب عنها أحد
}
today-unreleased = { $n ->
    [zero] لا توجد مقترحات لم يُتَح شيء بشأنها
    [one] مقترح واحد لم يُتَح شيء بشأنه
    [two] مقترحان لم يُتَح شيء بشأنهما
    [few] { $n } مقترحات لم يُتَح شيء بشأنها
    [many] { $n } مقترحاً لم يُتَح شيء بشأنها
   *[other] { $n } مقترح لم يُتَح شيء بشأنها
}
today-never-signed-in = { $n ->
    [zero] لا توجد حسابات لم تُستخدم بعد
    [one] حساب واحد لم يُستخدم بعد
    [two] حسابان لم يُستخدما بعد
    [few] { $n } حسابات لم تُستخدم بعد
    [many] { $n } حساباً لم تُستخدم بعد
   *[other] { $n } حساب لم تُستخدم بعد
}
today-without-account = { $n ->
    [zero] لا يوجد مشاركون بلا حساب
    [one] مشارك واحد بلا حساب
    [two] مشاركان بلا حساب
    [few] { $n } مشاركين بلا حساب
    [many] { $n } مشاركاً بلا حساب
   *[other] { $n } مشارك بلا حساب
}
today-new-statements = { $n ->
    [zero] لا توجد بيانات جديدة
    [one] بيان جديد واحد
    [two] بيانان جديدان
    [few] { $n } بيانات جديدة
    [many] { $n } بياناً جديداً
   *[other] { $n } بيان جديد
}
today-new-questions = { $n ->
    [zero] لم تطرح الوفود أي سؤال
    [one] سؤال واحد طرحه أحد الوفود
    [two] سؤالان طرحتهما الوفود
    [few] { $n } أسئلة طرحتها الوفود
    [many] { $n } سؤالاً طرحتها الوفود
   *[other] { $n } سؤال طرحتها الوفود
}
today-new-positions = { $n ->
    [zero] لم يؤكَّد أي موقف
    [one] موقف واحد مؤكَّد
    [two] موقفان مؤكَّدان
    [few] { $n } مواقف مؤكَّدة
    [many] { $n } موقفاً مؤكَّداً
   *[other] { $n } موقف مؤكَّد
}

## What a participant is told
## dynamic: used by the Today page as today-notice-<kind>

today-notice-aligned = ورد اسم دولتكم في عداد الدول المنضمة إلى البيان { $number } المقدَّم من { $name }
today-notice-alignment-removed = سحبت إحدى الدول انضمامها إلى بيانكم { $number }
today-notice-statement-withdrawn = سُحب البيان { $number } المقدَّم من { $name }، الذي ورد فيه اسم دولتكم
today-notice-letter-published = نشر الرئيس الرسالة { $number }
today-notice-area-released = أتاح الرئيس مجالاً محتملاً لتقارب المواقف بشأن المقترح { $number }
today-notice-summary-published = نشر الرئيس الموجز { $number }
today-notice-summary-withdrawn = سحب الرئيس نسخة من الموجز { $number }
today-notice-position-ascribed = { $n ->
    [zero] تتضمن بيانات ورد فيها اسم دولتكم مواقف من المقترحات { $number }. يُرجى تأكيد مواقفكم أو الإفادة بأن هذه ليست مواقفكم
    [one] يتضمن بيان ورد فيه اسم دولتكم موقفاً من المقترح { $number }. يُرجى تأكيد موقفكم أو الإفادة بأن هذا ليس موقفكم
    [two] تتضمن بيانات ورد فيها اسم دولتكم موقفين من المقترحين { $number }. يُرجى تأكيد موقفيكم أو الإفادة بأن هذين ليسا موقفيكم
    [few] تتضمن بيانات ورد فيها اسم دولتكم مواقف من المقترحات { $number }. يُرجى تأكيد مواقفكم أو الإفادة بأن هذه ليست مواقفكم
    [many] تتضمن بيانات ورد فيها اسم دولتكم مواقف من المقترحات { $number }. يُرجى تأكيد مواقفكم أو الإفادة بأن هذه ليست مواقفكم
   *[other] تتضمن بيانات ورد فيها اسم دولتكم مواقف من المقترحات { $number }. يُرجى تأكيد مواقفكم أو الإفادة بأن هذه ليست مواقفكم
}
today-notice-question-raised = طُرح السؤال الإضافي { $number } من جانب { $name }
today-notice-other = طرأ تغيير على أمر يعنيكم
