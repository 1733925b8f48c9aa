## A delegation’s evening report

evening-title = التقرير المسائي
evening-heading = التقرير المسائي، { $date }
evening-private = لا يطلع على ملاحظاتكم أحد من خارج وفدكم، ولا الأمانة العامة ولا الرئيس. وما قيل في جلسة مغلقة لا يُنسب إلى قائله.
evening-who = الوفد
evening-notes = ملاحظاتنا
evening-no-note = لم تُدوَّن أي ملاحظة في هذا اليوم.
evening-remove = حذف هذه الملاحظة
evening-remove-ask = هل تريدون حذف هذه الملاحظة؟
evening-remove-what = تُحذف من تقريركم المسائي ولا يمكن استعادتها.
evening-keep = حفظ هذه الملاحظة
evening-documents = رسائل اليوم وورقاته وموجزاته
evening-no-document = لم تصدر في هذا اليوم رسالة أو ورقة أو موجز يحق لكم الاطلاع عليه.
evening-statements = بيانات اليوم
evening-no-statement = لم يُقدَّم في هذا اليوم بيان يحق لكم الاطلاع عليه.
evening-statement = البيان { $number }، { $name }
evening-areas = المجالات التي أتاحها الرئيس
evening-no-area = لم يُتح لكم الرئيس أي مجال في هذا اليوم.
evening-attributed = ما نُسب إليكم
evening-no-position = لم يُنسب إليكم في هذا اليوم أي موقف سارٍ.
evening-position = المقترح { $number }: { $stance }
evening-next = الجلسات في { $date }
evening-no-meeting = لا جلسات مقررة في ذلك اليوم.

## The form for a note
## dynamic: named in the form’s template

evening-note-label = ملاحظة جديدة
evening-note-hint = نص عادي. لا يقرؤه إلا وفدكم، ولا يُحفظ منه شيء في السجل.
evening-meeting-label = الجلسة
evening-meeting-none = لا جلسة بعينها

## Faults of notes
## dynamic: named by acts and shown at the field

error-own-note-empty = يُرجى كتابة الملاحظة
error-own-note-meeting = يُرجى اختيار جلسة من جلسات هذه الدورة، أو عدم اختيار أي منها
error-own-note-nothing-kept = لا يُحفظ شيء من هذه الجلسة، ومن ثم لا يمكن حفظ ملاحظات عنها
