## The Today page

today-title = 今日：{ $date }
today-next = 下次会议：
today-no-next = 本届会议未安排其他会议。
today-main-chair = 打开工作视图
today-main-secretariat = 管理本机构
today-main-contributor = 提交发言
today-main-expert = 阅读问题
today-waiting = 待办事项
today-nothing-waits = 目前没有待办事项。通知、草稿、待回应的问题和其他事项将显示在此处。
today-since = 自您上次访问（{ $date }）以来
today-so-far = 迄今情况
today-nothing-new = 没有可供您阅读的新内容。新的信函、已公布的领域、问题和发言将显示在此处。
today-notices = 通知
today-no-notice = 目前尚无通知。如有其他与会方列名提及贵方，或主席发布信函、公布内容，将在此处通知您。
today-unread = { $n }条新通知。
today-mark-read = 全部标为已读
today-earlier = 较早的通知
today-remove-us = 将{ $state }从第{ $number }号发言的赞同国中移除
today-no-participant = 添加与会方
today-no-meeting = 录入本届会议的各次会议
today-since-what = 您何时访问，他人无从得知。
today-seen = 以上均已阅
today-deadlines = 截止日期
today-no-deadline = 目前没有未到期的截止日期。信函规定的截止日期将显示在此处。
today-by = 截至{ $date }结束时（{ $city }时间）
today-objections-until = 组织名单{ $number }：贵国可在{ $time }前提出反对
today-outcome-due = 组织名单{ $number }：期限已过，请确定结果
today-disclosure-asked = 组织名单{ $number }：有会员国请您披露反对意见
today-coming = 随后的会议

## Counts
## dynamic: used by the Today page with a count

today-questions-ours = 贵代表团尚有{ $n }个问题未回应
today-questions-nobody = 尚有{ $n }个问题未获任何回应
today-unreleased = 尚有{ $n }项提案未公布任何内容
today-never-signed-in = { $n }个账户尚未使用
today-without-account = { $n }个与会方尚无账户
today-registrations-approve = { $n }份普通照会待第二名官员批准
today-registrations-check = { $n }份普通照会待核对
today-registrations-links = { $n }份已批准的普通照会尚有人员未获链接
today-new-statements = { $n }份新发言
today-new-questions = 代表团新提出{ $n }个问题
today-new-positions = 已确认{ $n }个立场
today-draft-statement = 您已开始撰写、尚未提交的发言
today-draft-paper = 您已开始撰写、尚未提交的文件
today-draft-proposal = 您已开始撰写、尚未提出的提案
today-draft-question = 您已开始撰写、尚未提出的问题
today-draft-letter = 您已开始撰写、尚未保存的信函
today-second-passkey = 请添加第二个通行密钥，以防遗失第一个
today-recovery-second = { $name }的账户恢复等待第二名官员
today-recovery-ready = 可为{ $name }生成链接
today-days-left = { $n ->
    [0] 今天
    [1] 明天
   *[other] 还有{ $n }天
}
today-unread-wait = { $n ->
   *[other] { $n }条未读通知
}
today-ascribed = { $n ->
   *[other] 因列名于他方发言而归于贵方的{ $n }项立场：请查看，如非贵方立场请更正
}
today-no-position = { $n ->
   *[other] { $n }项提案尚无贵方立场记录
}
today-convergent = { $n ->
   *[other] { $n }个趋同领域尚未公布任何内容
}
today-new-letters = { $n ->
   *[other] { $n }封新信函
}
today-new-areas = { $n ->
   *[other] 主席公布的{ $n }个领域
}

## What a participant is told
## dynamic: used by the Today page as today-notice-<kind>

today-notice-aligned = { $name }提交的第{ $number }号发言将贵国列为赞同国
today-notice-alignment-removed = 一国已自行退出贵方第{ $number }号发言的赞同国之列
today-notice-statement-withdrawn = { $name }提交的第{ $number }号发言（曾将贵国列名其中）已撤回
today-notice-letter-published = 主席发布了第{ $number }号信函
today-notice-area-released = 主席公布了一个可能的趋同领域，涉及第{ $number }号提案
today-notice-summary-published = 主席发布了摘要{ $number }
today-notice-summary-withdrawn = 主席撤回了摘要的一个版本：{ $number }
today-notice-position-ascribed = 将贵国列为赞同国的发言对{ $n }项提案（第{ $number }号）表明了立场，并归于贵国。请查看，如非贵国立场请更正
today-notice-question-raised = { $name }提出了补充问题{ $number }
today-notice-sign-in-link = 秘书处为{ $name }的账户生成了新的登录链接。如贵方无人提出此要求，请立即联系秘书处
today-notice-sign-in-link-by-head = 贵代表团一名账户管理人为{ $name }的账户生成了新的登录链接
today-notice-sign-in-link-own = 秘书处为您的账户生成了新的登录链接。如非您本人要求，请立即联系秘书处
today-notice-passkey-added = { $name }的账户添加了一个通行密钥。如非账户持有人所为，请立即联系秘书处
today-notice-passkey-removed = { $name }的账户移除了一个通行密钥。如非账户持有人所为，请立即联系秘书处
today-notice-passkey-added-own = 您的账户添加了一个通行密钥。如非您本人所为，请在“登录与设备”中将其移除，并立即联系秘书处
today-notice-passkey-removed-own = 您的账户移除了一个通行密钥。如非您本人所为，请立即联系秘书处
today-notice-recovery-opened = 秘书处已启动对{ $name }账户的恢复，据称其遗失了所有通行密钥。如贵方无人提出此要求，请立即终止
today-notice-recovery-approved = 两名官员已批准恢复{ $name }的账户：其通行密钥和登录已失效。如贵方无人提出此要求，请立即联系秘书处
today-notice-recovery-opened-own = 秘书处已启动对您账户的恢复。如非您本人要求，请在“登录与设备”中终止，并立即联系秘书处
today-notice-recovery-approved-own = 两名官员已批准恢复您的账户。如非您本人要求，请立即联系秘书处
today-notice-recovery-opened-officer-own = 另一名官员已启动对一个账户的恢复
today-notice-recovery-approved-officer-own = 两名官员已批准恢复一个账户
today-notice-registration-approved = 秘书处已批准与贵代表团有关的普通照会{ $name }。如非贵方发出，请立即联系秘书处
today-notice-registration-returned = 秘书处已退回普通照会{ $name }
today-notice-account-opened = 已为{ $name }开设账户。如贵方无人提出此要求，请立即联系秘书处
today-notice-account-closed = { $name }的账户已关闭
today-notice-sessions-ended = { $name }的账户已退出所有登录。如贵方无人提出此要求，请联系秘书处
today-notice-sessions-ended-own = 您的账户已退出所有登录。如非您本人要求，请联系秘书处
today-notice-passkey-refused-own = 有人试图对您的账户使用通行密钥，但被拒绝。如非您本人所为，请查看“登录与设备”，并联系秘书处
today-notice-sign-in-link-officer-own = 另一名官员为主席方面或秘书处的一个账户生成了登录链接。如您不知情，请立即查询
today-notice-list-circulated = 秘书处分发了申请认证组织的名单{ $number }。请查看贵国提出反对的截止时间
today-notice-list-decided = 组织名单{ $number }的结果已确定
today-notice-list-decided-otherwise = 按本机构决定，名单{ $number }中的一个组织已获认证
today-notice-list-disclosed = 主席披露了对名单{ $number }中组织的反对意见
today-notice-accreditation-ended = 名单{ $number }中一个组织的认证已撤销
today-notice-segment-widened = 更多利益攸关方将可参加第{ $number }次会议。请查看生效时间
today-notice-meeting-invitation = 主席邀请贵组织参加第{ $number }次会议
today-notice-other = 与贵方有关的内容已有变动

## What changed since the last visit
## dynamic: used by the Today page with a count

today-areas-withdrawn = 主席撤回了{ $n }个已公布的领域
today-classes-moved-more = 另有{ $n }个领域的类别与此前不同

## An area whose class is another one

today-class-moved = 第{ $number }号提案：现为“{ $now }”，此前为“{ $before }”

## A Chair’s summary in work

today-summary-changed = 主席摘要{ $symbol }：发布后工作文本又有改动
today-summary-begun = 一份主席摘要正在编写，尚未发布
