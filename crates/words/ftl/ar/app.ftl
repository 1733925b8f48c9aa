## The frame of every page

app-name = Comity
app-tagline = من رسالة الرئيس إلى النص المتفق عليه
app-skip = الانتقال إلى المحتوى
app-language = اللغة
app-sign-in = تسجيل الدخول
app-sign-out = تسجيل الخروج
app-breadcrumb = موقعكم الحالي

# Above and below every page of the exercise world
exercise-band = تمرين: الدول والأشخاص والنصوص الواردة في هذه الصفحة من نسج الخيال

## Navigation, in the order of the chain

nav-label = قائمة التصفح الرئيسية
nav-today = اليوم
nav-session = الدورة
nav-letter = الرسالة
nav-questions = الأسئلة
nav-room = المسودات
nav-statements = البيانات
nav-papers = الورقات
nav-proposals = المقترحات
nav-convergence = تقارب المواقف
nav-report = التقرير
nav-own-positions = مواقفنا
nav-participants = المشاركون
nav-manage = الإدارة

## Actions

action-continue = متابعة
action-back = رجوع
action-cancel = إلغاء
action-change = تغيير
action-withdraw = سحب

## What went wrong

error-heading = ثمة مشكلة

## Lists and their pages

list-pages = صفحات هذه القائمة
list-page = الصفحة { $page } من { $pages }
list-previous = الصفحة السابقة
list-next = الصفحة التالية

## Times: of the meeting, and of the reader

time-at = { $time } (بتوقيت { $city })
time-yours = { $time } بتوقيتكم المحلي

## Who may see something
## dynamic: used by forms and lists as audience-<code>

audience-own = الوفد نفسه أو المنظمة نفسها فقط
audience-chair = الرئيس وفريق الرئيس
audience-interpreters = الأمانة العامة والمترجمون الشفويون
audience-delegations = جميع وفود الدول
audience-participants = جميع المشاركين، بمن فيهم المنظمات والجهات صاحبة المصلحة
audience-public = الجميع، بمن فيهم الجمهور

## What a meeting may leave behind
## dynamic: used by meetings as regime-<code>

regime-official-record = محضر رسمي
regime-public-webcast = بث شبكي علني
regime-closed = جلسة مغلقة، دون نسبة الأقوال إلى قائليها
regime-nothing-kept = لا يُحتفظ بأي سجل

## Roles of an account
## dynamic: used by accounts as role-<code>

role-chair = الرئيس
role-chair-team = فريق الرئيس
role-secretariat = الأمانة العامة
role-head = رئيس الوفد
role-member = عضو الوفد
role-expert = خبير في العاصمة
role-organization = ممثل منظمة
role-stakeholder = ممثل جهة صاحبة مصلحة
role-applicant = منظمة طالبة للاعتماد
role-public = الجمهور

## Kinds of session
## dynamic: used by sessions as session-kind-<code>

session-kind-substantive = دورة موضوعية
session-kind-inter-sessional = اجتماعات فيما بين الدورات
session-kind-organisational = دورة تنظيمية

## Kinds of participant
## dynamic: used by participants as participant-kind-<code>

participant-kind-member-state = دولة عضو
participant-kind-observer-state = دولة لها مركز المراقب
participant-kind-regional-organization = منظمة إقليمية
participant-kind-sub-regional-organization = منظمة دون إقليمية
participant-kind-intergovernmental-organization = منظمة حكومية دولية
participant-kind-business = مؤسسة تجارية
participant-kind-ngo = منظمة غير حكومية
participant-kind-academia = مؤسسة أكاديمية

## Positions a delegation can take; the last three count as unknown
## dynamic: used by positions as stance-<code>

stance-support = تأييد
stance-support-with-changes = تأييد مع تعديلات
stance-neutral = حياد
stance-concern = شواغل
stance-oppose = معارضة
stance-open-to-it = استعداد للنظر فيه
stance-wishes-to-know-more = رغبة في معرفة المزيد
stance-awaiting-instructions = في انتظار التعليمات

## Classes of an area of convergence
## dynamic: used by the convergence pages as class-<code>

class-convergent = مواقف متقاربة
class-convergent-with-changes = مواقف متقاربة مع تعديلات
class-broad-support = تأييد واسع
class-broad-support-objections-remain = تأييد واسع، مع بقاء اعتراضات
class-divided = مواقف منقسمة
class-too-little-known = المعلومات عن المواقف غير كافية

## The five regional groups, by their official names
## dynamic: used by partitions as group-<code>

group-AFR = مجموعة الدول الأفريقية
group-APG = مجموعة دول آسيا والمحيط الهادئ
group-EEG = مجموعة دول أوروبا الشرقية
group-GRULAC = مجموعة دول أمريكا اللاتينية ومنطقة البحر الكاريبي
group-WEOG = مجموعة دول أوروبا الغربية ودول أخرى

## dynamic: used by partitions as partition-<name>

partition-regional = المجموعات الإقليمية

## What a document says about itself

document-courtesy-translation = ترجمة على سبيل المجاملة
document-status = أُعدّ على مسؤولية الرئيس الخاصة؛ غير شامل؛ غير متفق عليه؛ دون المساس بموقف أي وفد
convergence-heading = مجال محتمل لتقارب المواقف: تقييم الرئيس، دون المساس بموقف أي وفد

## The front page

home-title = Comity
home-what = الرسائل والأسئلة والبيانات والمواقف والمجالات المحتملة لتقارب المواقف في إطار الفريق العامل، في مكان واحد وبست لغات.
home-sessions = الدورات
home-no-session = لا توجد دورة بعد. وتظهر الدورات هنا حالما تدخلها الأمانة العامة.

## Forms that were begun earlier

form-restored = استُعيد هنا ما كتبتموه من قبل.
form-start-again = البدء من جديد باستمارة فارغة

## Under the question who may read something

audience-hint = لم يُحدَّد أي خيار مسبقاً. ويشمل كل سطر السطور التي تعلوه.
