## Participants

people-what = الدول والمنظمات والجهات صاحبة المصلحة المشاركة في هذه الهيئة.
people-filter = المجموعات
people-all = جميع المشاركين
people-empty = لم يُدرج أي مشارك هنا بعد. وتضيف الأمانة العامة أو فريق الرئيس المشاركين.
people-counted = { $n ->
    [zero] لا يوجد مشاركون
    [one] مشارك واحد
    [two] مشاركان
    [few] { $n } مشاركين
    [many] { $n } مشاركاً
   *[other] { $n } مشارك
}
people-name = الاسم
people-names = الأسماء الرسمية
people-group = المجموعة
people-groups = المجموعات
people-no-group = لم تُسجَّل العضوية في أي مجموعة.
people-dates = التواريخ
people-source = المصدر
people-since = منذ { $date }
people-until = حتى { $date }
people-dates-unknown = التواريخ غير معروفة

## Kinds of participant as headings
## dynamic: used by the list as people-kind-<code>

people-kind-member-state = الدول الأعضاء
people-kind-observer-state = الدول التي لها مركز المراقب
people-kind-regional-organization = المنظمات الإقليمية
people-kind-sub-regional-organization = المنظمات دون الإقليمية
people-kind-intergovernmental-organization = المنظمات الحكومية الدولية الأخرى
people-kind-business = المؤسسات التجارية
people-kind-ngo = المنظمات غير الحكومية
people-kind-academia = المؤسسات الأكاديمية

## Taking an entry back

people-mistake = أُدخل خطأً: سحب القيد
people-mistake-what = يزول { $name } من جميع الصفحات، ويمكن استعمال رمزه من جديد. ويتاح ذلك ما دام لا شيء يشير إليه. ويحتفظ السجل بأنه أُدخل وسُحب.

## The list as a document

people-list-title = قائمة المشاركين
people-list-status = صادرة عن الأمانة العامة. تُذكر فيها أسماء المنظمات دون أسماء الأشخاص.
people-list-issue = إصدار قائمة المشاركين
people-list-issue-what = تُجمَّد القائمة كما هي الآن: الدول والمراقبون والمنظمات والجهات صاحبة المصلحة بالاسم، دون أشخاص. وتليها الوثائق باللغات الست.
people-list-issued = قائمة المشاركين { $symbol }، { $date }
