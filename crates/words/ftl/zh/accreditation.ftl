## Accreditation of stakeholders: the page for everybody

accreditation-title = 利益攸关方的认证
accreditation-what = 企业、非政府组织和学术机构如何参加工作。
accreditation-no-call = 尚未征集申请。秘书处发布后将显示在此处。
accreditation-call-open = 各组织可于{ $first }至{ $last }提出申请。
accreditation-call-ahead = 各组织将可于{ $first }至{ $last }提出申请。
accreditation-call-over = 申请已截止。申请期为{ $first }至{ $last }。
accreditation-apply = 申请认证
accreditation-office = 申请与结果
accreditation-applications = 申请
accreditation-circulate = 向各国分发名单
accreditation-call = 征集日期和规则
accreditation-lists = 已向各国分发的名单
accreditation-no-list = 尚未分发名单。秘书处分发后，将显示在此处，并在“今日”页面通知。
accreditation-col-list = 名单
accreditation-circulated = 分发日期
accreditation-deadline = 各国可提出反对的截止时间
accreditation-deadline-hour = 截止时刻
accreditation-state = 状况
accreditation-list = 名单{ $number }
accreditation-list-open = 各国可提出反对
accreditation-list-waits = 期限已过；结果尚未确定
accreditation-list-decided = 结果已确定
accreditation-how = 认证办法
accreditation-how-notify = 具有经济及社会理事会咨商地位的组织通知秘书处即可，不适用无异议程序。
accreditation-how-others = 其他组织以无异议方式接纳：名单分发各国，会员国可在截止时间前提出反对。
accreditation-how-silence = 在本程序中，依其自身规则，未在截止时间前答复的国家即不反对。在其他任何地方，沉默均不视为立场。
accreditation-who = 查看与会方
accreditation-waiting = { $n }份申请待秘书处处理
accreditation-admitted = 已认证{ $n }个组织

## How long
## dynamic: used by forms and pages as accreditation-period-<code>

accreditation-period-session = 认证适用于本届会议。
accreditation-period-body = 认证在本机构存续期间有效。

## What is disclosed of objections
## dynamic: used by forms and pages as accreditation-disclosure-<code>

accreditation-disclosure-result = 除结果外，不披露任何反对意见。主席团队知悉反对意见。
accreditation-disclosure-on-request = 应会员国请求，主席向各国披露哪些国家反对哪个组织，以及自愿说明的理由。
accreditation-disclosure-open = 结果确定后，所有反对意见及其理由均向各国公开。

## The call

accreditation-call-what = 秘书处按本机构决定设定。最后一项规则的更改不影响此前已分发的名单。
accreditation-call-send = 保存
accreditation-opens = 申请首日
accreditation-closes = 申请末日
accreditation-period = 认证有效期
accreditation-window = 提出反对的天数
accreditation-window-hint = 从分发到截止，1至90天。每份名单可另定截止时间。
accreditation-disclosure = 反对意见的披露
accreditation-disclosure-hint = 按本机构的决定。各国在提出反对前可读到此规则。

## The application

accreditation-apply-what = 无需账户。可用六种语文中任何一种填写。审议申请的国家可读到全部内容，但联系人信息仅供秘书处查看。
accreditation-apply-send = 提交申请
accreditation-name = 组织
accreditation-organization = 该组织
accreditation-name-hint = 正式全称
accreditation-kind = 最符合的类别
accreditation-consultative = 经济及社会理事会咨商地位
accreditation-consultative-hint = 秘书处将据具有咨商地位的非政府组织名单核对。
accreditation-seat = 所在地（可不填）
accreditation-seat-hint = 城市和国家
accreditation-purpose = 工作内容和申请理由
accreditation-purpose-hint = 其工作与本机构工作的关系。最多3 000个字符。
accreditation-contact = 联系人
accreditation-contact-hint = 仅供秘书处查看
accreditation-email = 电子邮件地址

## Consultative status
## dynamic: used by forms and pages as accreditation-consultative-<code>

accreditation-consultative-none = 无
accreditation-consultative-general = 全面咨商地位
accreditation-consultative-special = 特别咨商地位
accreditation-consultative-roster = 列入名册

## The receipt

accreditation-receipt = 申请回执
accreditation-receipt-number = 第{ $number }号认证申请
accreditation-decision-document = 决定文件
accreditation-told-objections = 告知其反对意见的国家
accreditation-no-reason = 未说明理由
accreditation-notes = 秘书处与该组织之间的往来说明
accreditation-no-note = 暂无。如秘书处需要补充资料，问题将显示在此处。
accreditation-answer = 答复或补充
accreditation-answer-hint = 申请内容保持原样；此处内容将附于其后。
accreditation-answer-send = 发送秘书处
accreditation-withdraw = 撤回申请
accreditation-withdraw-title = 是否撤回申请？
accreditation-withdraw-what = { $name }的申请将不再办理。如已列入分发的名单，各国将在名单上看到贵组织已撤回申请。撤回后无法恢复；申请期内可重新申请。
accreditation-yours = 所提交的申请
accreditation-applied = 收到时间
accreditation-keep = 请保存此链接
accreditation-keep-hint = 这是返回本页的唯一途径，无法再次提供，也不发送邮件：请在此查看。

## How far an application has come, as the organization reads it
## dynamic: used by the receipt as accreditation-told-<code>

accreditation-told-received = 申请已收到。秘书处正在核对是否完整。
accreditation-told-checked = 申请资料完整。
accreditation-told-listed = 申请已分发各国。
accreditation-told-admitted = 贵组织已获认证。秘书处将向联系人提供一次性登录链接。
accreditation-told-not-admitted = 贵组织未获接纳。
accreditation-told-set-aside = 秘书处未受理贵组织的申请。
accreditation-told-withdrawn = 贵组织已撤回申请。
accreditation-told-ended = 贵组织的认证已撤销。

## The same, as others read it
## dynamic: used by lists as accreditation-standing-<code>

accreditation-standing-received = 已收到
accreditation-standing-checked = 资料完整
accreditation-standing-listed = 已分发各国
accreditation-standing-admitted = 已认证
accreditation-standing-not-admitted = 未接纳
accreditation-standing-set-aside = 未受理
accreditation-standing-withdrawn = 由该组织撤回
accreditation-standing-ended = 认证已撤销

## The Secretariat’s part

accreditation-applications-what = 秘书处核对申请是否完整、有无重复。秘书处不修改该组织的文字，只提出询问。
accreditation-no-application = 尚无组织提出申请。征集期间，申请将显示在此处。
accreditation-counted = { $n }份申请
accreditation-number = 编号
accreditation-double = 名称重复
accreditation-application = 申请{ $number }
accreditation-same-name = 申请{ $number }使用相同名称
accreditation-said = 告知该组织的内容
accreditation-said-hint = 一句话。将显示在回执页面。
accreditation-check = 资料完整，可继续办理
accreditation-notified = 认证：已作通知
accreditation-account = 录入指定其代表的信函
accreditation-decide = 本机构另有决定
accreditation-decide-what = 因有国家反对，{ $name }未获接纳。如本机构正式作出决定，则予认证；请注明文件。
accreditation-decide-send = 据此决定予以认证
accreditation-set-aside = 不予受理
accreditation-set-aside-what = { $name }的申请不再办理。该组织将读到原因。
accreditation-end = 撤销认证
accreditation-end-what = { $name }不再参加：其代表此后只能阅读公开内容。已提交的内容予以保留。将通知各国。
accreditation-forget = 删除联系人信息
accreditation-ask = 询问该组织
accreditation-ask-hint = 该组织在回执页面阅读；不发送邮件。
accreditation-ask-send = 发送询问
accreditation-document-optional = 文号（可不填）
accreditation-nothing-ready = 没有可分发的申请。请先将完整的申请标为完整。
accreditation-circulate-what = 立即通知所有代表团。此后名单不再变动；会员国可在截止时间前提出反对。
accreditation-circulate-send = 分发名单
accreditation-organizations = 各组织

## A list

accreditation-outcome-what = 期限已过。无国家反对的组织获接纳；其他组织不获接纳。您将得知接纳结果，而非反对者。
accreditation-outcome = 确定结果
accreditation-asked-by = 请求披露的国家：{ $states }
accreditation-ask-disclosure-what = 贵国可询问主席哪些国家反对哪个组织。所有国家均可读到答复；仅主席团队知道由贵国提出。
accreditation-ask-disclosure = 请主席披露
accreditation-disclose-what = 所有代表团届时将读到哪些国家反对哪个组织，以及这些国家允许披露的理由。
accreditation-disclose = 向各国披露反对意见
accreditation-disclosed-on = 主席于{ $time }披露了反对意见。
accreditation-objects = { $state }反对
accreditation-withdrawn = 已撤回
accreditation-object = 提出反对
accreditation-withdraw-objection = 撤回我方反对意见
accreditation-object-title = 反对{ $name }
accreditation-object-what = 您以{ $state }的名义提出反对。请各国尽量少提反对。截止时间前可撤回。
accreditation-object-send = 以我国名义提出反对
accreditation-reason = 理由（可不填）
accreditation-reason-hint = 主席团队在任何情况下均可读到。
accreditation-release = 贵国反对意见可披露的内容
accreditation-objected-by = { $n }个国家提出反对
accreditation-objected-some = 有些代表团提出反对

## What a State lets be known
## dynamic: used by forms and pages as accreditation-release-<code>

accreditation-release-rule = 仅限规则所披露的内容，不含理由
accreditation-release-reason = 规则披露反对意见时，一并披露理由
accreditation-release-applicant = 向所有国家和该组织告知我国名称和理由

## What stakeholders may do, by kind of meeting

modality-title = 利益攸关方的参与方式
modality-what = 本机构商定的参与方式适用于正式会议。
modality-informal-what = 每次非正式会议的页面说明谁可出席、发言和提交书面材料：主席邀请的利益攸关方，不论是否已获认证。如予放宽，将在生效前一天通知各代表团。
modality-texts = 仅供代表团阅读的文本不对利益攸关方开放。
modality-sitting = 会议类型

## dynamic: used by forms and pages as modality-<activity>

modality-attend = 出席
modality-speak = 发言
modality-file = 提交书面材料

## dynamic: used by pages as modality-sitting-<code>

modality-sitting-formal = 正式会议
modality-sitting-dedicated = 利益攸关方专题正式会议
modality-sitting-informal = 非正式会议（另有宣布者除外）

## dynamic: used by forms and pages as modality-circle-<code>

modality-circle-nobody = 利益攸关方均不可
modality-circle-invited = 主席邀请的利益攸关方
modality-circle-accredited = 已获认证的利益攸关方
modality-circle-both = 已获认证的和主席邀请的利益攸关方

## Setting them

modality-set = 设定参与方式
modality-set-what = 按本机构的决定。更改之前适用2022年4月的参与方式。
modality-set-send = 保存

## At a meeting

modality-at-meeting = 本次会议的利益攸关方
modality-is-dedicated = 本次会议为利益攸关方专题会议。
modality-ahead = 已宣布，自{ $time }起生效：
modality-invited = 主席邀请：{ $names }。
modality-announce = 宣布谁可出席、发言和提交材料
modality-announce-what = 收窄即时生效。放宽则立即通知所有代表团，最早一天后生效。
modality-announce-send = 宣布
modality-while-informal = 会议为非正式会议时
modality-while-formal = 会议为正式会议时
modality-dedicated = 利益攸关方专题（可不选）
modality-when = 生效时间
modality-day = 日期（可不填）
modality-day-hint = 留空则尽早生效。
modality-hour = 时间（可不填）
modality-invite = 说明主席邀请谁
modality-invite-what = 勾选主席邀请出席本次会议的利益攸关方，不论是否已获认证。将予通知。
modality-nobody-there = 尚无利益攸关方参加。请在“管理”中添加主席邀请者。
modality-invite-send = 保存邀请
modality-stakeholders = 利益攸关方

## What the reader may do here
## dynamic: used by a meeting’s page as modality-may-<activity> and modality-may-not-<activity>

modality-may-attend = 您可以出席。
modality-may-speak = 您可以发言。
modality-may-file = 您可以提交书面材料。
modality-may-not-attend = 您不能出席。
modality-may-not-speak = 您不能发言。
modality-may-not-file = 您不能提交书面材料。
