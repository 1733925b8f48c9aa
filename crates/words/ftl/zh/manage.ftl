## What the podium enters

manage-title = 管理本机构
manage-what = 请在此录入届会、会议和与会方。您录入的所有内容均记录在案。
manage-this-session = 本届会议
manage-body = 本机构
manage-participants = 与会方
manage-accounts = 账户
manage-accounts-open = 查看账户
manage-count-meetings = { $n }次会议
manage-count-agenda = { $n }个议程项目
manage-count-topics = { $n }个议题
manage-count-participants = { $n }个与会方
manage-count-groups = { $n }个国家集团
manage-roster-what = 一次性添加所有会员国和观察员国，以及五个区域组及其日期和来源。已有内容保持不变。
manage-roster-add = 添加会员国和观察员国

## Forms in general

manage-original-language = 填写名称所用的语文
manage-other-languages = 其他语文（可不填）

## Session

manage-add-session = 添加届会
manage-session-what = 每届会议有各自的页面、信函、问题和发言。
manage-session-name = 届会名称
manage-session-name-hint = 与文件所载一致，例如“第四届实质性会议”
manage-session-kind = 届会类别
manage-first-day = 首日
manage-last-day = 最后一日
manage-place = 地点（可不填）
manage-place-hint = 例如“纽约，第4会议室”
manage-zone = 会议所在时区
manage-zone-hint = 大洲和城市，例如America/New_York或Africa/Nairobi
manage-slug = 网址（可不填）
manage-slug-hint = 小写字母、数字和连字符。如留空，则根据名称生成。

## Mandate

manage-add-mandate = 添加任务授权
manage-mandate = 任务授权
manage-mandate-what = 本机构据以开展工作的决议或决定，载于每届会议的页面。
manage-mandate-symbol = 文号
manage-mandate-symbol-hint = 例如A/RES/75/240
manage-mandate-optional = 例如A/RES/75/240。任务授权可先留空，以后再补。
manage-mandate-title = 文件标题
manage-adopted-on = 通过日期（可不填）
manage-quote = 载明任务授权的段落（可不填）
manage-quote-hint = 逐字照录，将在届会页面上引述

## Meeting, agenda item, topic

manage-add-meeting = 添加会议
manage-meeting-what = 每次会议的页面均注明会议是否正式以及留存哪些内容。
manage-day = 日期
manage-begins = 开始时间
manage-ends = 结束时间
manage-hours-hint = 以{ $zone }时区为准，例如10:00
manage-mode = 会议形式
manage-regime = 留存内容和引述规则
manage-regime-default = 按惯例：正式会议留存正式记录；非正式会议非公开，不得指明发言者
manage-topics = 审议的议题
manage-heading = 标题（可不填）
manage-heading-hint = 如该次会议另有标题
manage-add-agenda = 添加议程项目
manage-agenda-what = 议程项目按添加顺序列于届会页面。
manage-number = 编号
manage-number-hint = 与印发者一致，例如3或5(a)
manage-item-title = 项目标题
manage-add-topic = 添加议题
manage-topic-what = 问题、提案和会议均按议题编排。
manage-topic-title = 议题标题
manage-agenda-item = 议程项目
manage-no-item = 无议程项目

## Participant, group

manage-add-participant = 添加组织或利益攸关方
manage-participant-what = 该与会方将列入与会方名单；其代表的账户由秘书处开立。
manage-kind = 与会方类别
manage-code = 代码
manage-code-hint = 2至20个字母、数字和连字符；用于网址和文件
manage-name = 名称
manage-name-hint = 正式全称
manage-add-group = 添加国家集团
manage-group-what = 成员资格附有日期和来源。一国不得同时属于同一划分中的两个组。
manage-group-name = 国家集团名称
manage-partition = 划分（可不填）
manage-partition-hint = 将各国分归其中的各组属于同一划分，例如“区域”。如留空，该组单独成立，政治集团即属此类。
manage-governs = 用于分析
manage-governs-hint = 趋同领域的分类将同时以该组为依据。
manage-governs-yes = 分析以该组为依据
manage-members = 成员
manage-since = 成员资格起始日期（可不填）
manage-since-hint = 适用于以上勾选的所有成员
manage-until = 成员资格终止日期（可不填）
manage-until-hint = 仅适用于已终止的成员资格
manage-source = 来源
manage-source-hint = 列明这些成员的文件

## Accounts

manage-accounts-what = 一人持有一个账户，具有一种身份。账户凭普通照会并经两名官员开立。姓名仅向本组织和秘书处显示。
manage-accounts-counted = { $n }个账户
manage-no-account = 尚未开立账户。普通照会获批后，账户将显示在此。
manage-role = 身份
manage-participant = 与会方
manage-person = 姓名
manage-person-name = 姓名
manage-person-name-hint = 仅对其所属代表团或组织以及秘书处显示
manage-email = 电子邮件地址（可不填）
manage-email-hint = 用以确保无人持有两个账户。
manage-language = 语文
manage-state = 状态
manage-state-closed = 已于{ $date }关闭
manage-state-seen = 上次访问：{ $date }
manage-state-long = 超过九十天未登录
manage-state-link = 尚未登录；链接有效期至{ $date }
manage-state-no-link = 尚未登录；链接已过期
manage-actions = 可执行的操作
manage-new-link = 生成新链接
manage-close = 关闭账户
manage-close-title = 是否关闭此账户？
manage-close-what = 该人员将立即退出登录，且无法再次登录。其以往行为仍记录在案。
manage-sign-out = 退出所有登录
manage-sign-out-title = 是否退出此人的所有登录？
manage-sign-out-what = 此人将立即在所有浏览器中退出登录。此人可使用通行密钥再次登录。
manage-link-title = 一次性链接
manage-link-what = 请您亲自转交有关人员。该链接仅此时显示：您离开本页后，任何人均无法再次查看。
manage-link-label = 链接
manage-link-hint = 请选定并复制。该链接只能使用一次，三天内有效；任何人使用此链接，即为该账户创建通行密钥。
manage-link-done = 我已复制链接

## Setting up

manage-set-up = 设置Comity
manage-set-up-what = 本服务器尚无内容。请填写以下名称；其他内容均可日后添加。您提交本页后，您所打开的链接即失效。
manage-set-up-send = 完成设置
manage-body-name = 机构名称
manage-body-name-hint = 与文件所载一致
manage-first-session = 首届会议
manage-first-people = 首批账户
manage-officer-name = 您的姓名
manage-officer-name-hint = 您将成为秘书处的首位官员，并在下一页创建您的通行密钥。
manage-second-name = 秘书处第二名官员的姓名
manage-second-name-hint = 代表团须由秘书处两名官员登记。您将获得一个一次性链接以便转交。
manage-chair-name = 主席姓名
manage-chair-name-hint = 您将收到一个供转交主席的一次性链接。
manage-ready = Comity已准备就绪
manage-ready-what = 离开本页之前，请复制主席和第二名官员的链接；这些链接不再显示。然后请创建您自己的通行密钥：您将用其登录。
manage-chair-link = 主席的一次性链接
manage-second-link = 第二名官员的一次性链接
manage-second-link-hint = 请亲自转交，切勿自用：两名官员须为两个人。
manage-own-link = 您自己的一次性链接
manage-own-link-hint = 在创建通行密钥之前请予保留。如两者均已遗失，请重新启动服务器：只要尚无人拥有通行密钥，服务器就会显示新链接。
manage-next = 下一步
manage-next-participants = 添加会员国和观察员国、组织以及利益攸关方。
manage-next-meetings = 录入议程、议题和会议。
manage-next-accounts = 录入各代表团的普通照会，由第二名官员批准。

## Recoveries: two officers let somebody back in

manage-recoveries = 恢复登录
manage-recoveries-what = 遗失所有通行密钥者，须由两名官员共同恢复其登录，绝不能由一名官员单独办理，也绝不通过邮件办理。批准前，请拨打您以前已知的号码致电常驻代表团：唯有如此才能识破伪造的普通照会。
manage-no-recovery = 目前没有正在进行的恢复。可从账户列表中启动恢复。
manage-recoveries-counted = { $n ->
   *[other] { $n }项恢复正在进行
}
manage-recoveries-own = 如贵方无人提出此要求，请将其终止，并立即联系秘书处。
manage-recover = 恢复登录
manage-recover-title = 恢复{ $name }的账户登录
manage-recover-what = 须由另一名官员批准。批准后，原有通行密钥和登录即告失效，一天后可生成新链接。现即通知代表团和所有官员。
manage-recover-send = 启动恢复
manage-recovery-reason = 原因
manage-recovery-reason-hint = 通行密钥发生了什么情况，例如“手机于12月3日遗失”
manage-recovery-ground = 依据
manage-recovery-ground-hint = 普通照会的编号和日期，或何人亲自到场
manage-recovery-desk = 在登记处
manage-recovery-desk-hint = 仅限届会期间。另一名官员须在十五分钟内批准；随后可立即生成链接。
manage-recovery-desk-yes = 当事人在场，我已查看其证件或护照
manage-recovery-opened = 等待第二名官员
manage-recovery-opened-desk = 等待第二名官员，限十五分钟
manage-recovery-lapsed = 已超过期限；请重新启动
manage-recovery-waiting = 已批准；自{ $time }起可生成链接
manage-recovery-ready = 可生成链接
manage-recovery-approve = 批准
manage-recovery-link = 生成链接
manage-recovery-cancel = 终止
manage-approve-title = 是否批准此项恢复？
manage-approve-what = 该账户原有的通行密钥、链接和登录立即失效。除非当事人在登记处，否则一天后方可生成新链接。

## Erasing what is known of a person

manage-erase = 删除个人数据
manage-erase-title = 是否删除此人的资料？
manage-erase-what = 姓名、地址、草稿和通知将被删除，记录中有关此人的内容将永远无法打开。所作行为及行为人身份仍予保留，各项证明依然有效。此操作无法撤销。备份中的副本随备份销毁而消失。
manage-erase-two = 须由秘书处另一名官员确认。
manage-erase-ask = 申请删除
manage-erase-mine = 您于{ $time }申请删除。须由另一名官员确认。
manage-erase-theirs = 另一名官员于{ $time }申请删除。
manage-erase-confirm = 永久删除
manage-erase-refuse = 不予删除
manage-erase-drop = 撤回申请
manage-erase-done = 此人的数据已于{ $time }删除。
manage-erased = 姓名已删除
