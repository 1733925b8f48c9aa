## Pages that cannot be shown
## dynamic: used by the problem page as problem-<what>-title and problem-<what>-what

problem-home = 前往首页
problem-today = 前往“今日”页面
problem-not-found-title = 此页面不存在，或不对您开放
problem-not-found-what = 请核对网址。如您持有账户，请登录后重试。
problem-not-found-signed-in = 请核对网址。对您开放的内容均可从“今日”页面进入。
problem-cross-site-title = 此请求并非来自Comity
problem-cross-site-what = 您的浏览器显示该请求由另一网站发出，或未说明发出者。请返回，重新加载页面，然后再次提交表格。
problem-unreadable-title = 无法读取表格
problem-unreadable-what = 请返回，重新加载页面，然后再次提交。如页面打开时间较长，其内容可能已有变动。
problem-busy-title = 此处的尝试次数过多
problem-busy-what = 请等待一分钟后重试。您的账户并未锁定：您可立即从其他地点登录。
problem-too-fast-title = 一分钟内收到的表格过多
problem-too-fast-what = 请等待几秒钟后重新发送。其中内容尚未保存。
problem-taken-often-title = 一小时内保存记录的次数过多
problem-taken-often-what = 请等待几分钟后重试。此前保存的文件仍然有效。
problem-full-title = Comity 目前非常繁忙
problem-full-what = 请等待几秒钟后重新载入页面。如果您发送了表格，请返回上一页：您输入的内容仍在那里。
problem-too-slow-title = 发送时间过长
problem-too-slow-what = 其中内容尚未保存。请返回上一页，检查网络连接后重新发送。较小的文件可更快送达。
problem-too-large-title = 内容过大
problem-too-large-what = 文本最大为1 MB。发言或信函使用纯文本即可。
problem-failed-title = 此处发生故障
problem-failed-what = 您所提交的内容未作部分留存。请一分钟后重试；如再次失败，请将故障发生时间告知秘书处。

## A form that came too soon, given back to be sent again

waiting-title = 请再发送一次
waiting-what = 一分钟内收到的表格过多，此表格尚未保存。请等待几秒钟后重新发送。您输入的内容没有丢失。
waiting-file = 请重新选择文件“{ $name }”
waiting-button = 重新发送

## Faults of forms
## dynamic: named by acts and shown at the field

error-rule-empty = 请按主席宣布的内容填写规则
error-quorum-range = 请填写1%至100%的法定比例
error-person-name-empty = 请填写姓名
error-text-long = 请缩短至{ $value }个字符以内
error-text-characters = 含有不显示的字符或改变文字排列次序的字符。请以纯文本形式粘贴
error-account-last = 秘书处至少保留两个账户。关闭此账户之前，请先开立另一账户
error-passkey-refused = 通行密钥未被接受。请重试。如仍不成功，请使用其他通行密钥，或联系秘书处。
error-passkey-script = 浏览器未发送通行密钥。请为本网站启用JavaScript后重试。
error-link = 请粘贴您收到的完整链接
error-passkeys-many = 每个账户最多有十二个通行密钥。请先移除一个。
error-passkey-last = 这是您唯一的通行密钥：移除后将无法登录。请先添加另一个。
error-passkey-name = 请输入名称
error-link-enrolled = 该账户曾有通行密钥，因此不能为其生成链接。遗失所有通行密钥者须由两名官员恢复登录：请向秘书处申请恢复。
error-recovery-reason = 请说明通行密钥发生了什么情况
error-recovery-ground = 请填写普通照会编号，或说明何人亲自到场
error-recovery-desk = 今天没有届会举行。不在登记处办理的恢复需要一天。
error-recovery-never = 该账户从未有过通行密钥。请改为生成新链接。
error-recovery-open = 该账户的恢复已在进行
error-recovery-own = 您本人的账户须由另外两名官员恢复
error-recovery-same = 此项恢复由您启动，须由另一名官员批准。
error-recovery-late = 十五分钟已过。请在当事人在场时重新启动恢复。
error-recovery-expired = 未在期限内生成链接。请重新启动恢复
error-registration-twice = 该代表团已录入此编号的普通照会
error-registration-invite-late = 批准已逾三十天。请为此人录入新的普通照会
error-registration-superseded = 此后的一份普通照会已变更该代表团。请为此人录入新的普通照会
error-recovery-early = 为时尚早：须经第二名官员批准，且等待时间届满
error-recovery-over = 此项恢复已结束，或已获批准
error-email-form = 请按name@example.org的格式填写地址，或留空
error-email-taken = 另一账户已使用此地址。一人只能持有一个账户，以免任何人同时属于主席工作团队和代表团
error-administrator-last = 该代表团将无人管理账户。此事须有普通照会
error-link-own = 链接由该代表团的账户管理人生成
error-link-officer = 秘书处官员的新链接须在服务器上用命令“comity officer”生成
error-officers-there = 已有两名官员，其余官员须通过录入决定指定
error-registration-reference = 请填写照会编号
error-registration-dated = 请填写照会日期
error-registration-future = 照会日期晚于今天
error-registration-scan = 请选择照会扫描件
error-registration-scan-large = 扫描件超过10 MB。请以灰度或较低分辨率重新扫描
error-registration-scan-kind = 扫描件须为PDF、PNG或JPEG格式
error-files-many = 您在三十天内已发送{ $value }个文件，已达一个账户的上限。请改为粘贴文本，或请贵方其他人员发送
error-registration-persons-most = 一份照会最多指定{ $value }人，其余请另行录入
error-registration-nothing = 请填写人员，或选择账户的处理方式
error-registration-person-name = 人员{ $value }：请填写姓名
error-registration-person-characters = 人员{ $value }：姓名过长，或含有不可见字符
error-registration-person-email = 人员{ $value }：请按name@example.org的格式填写地址，或留空
error-registration-person-twice = 人员{ $value }：此地址在照会中出现两次
error-registration-person-role = 人员{ $value }：请选择身份
error-registration-person-taken = 人员{ $value }：另一账户已使用此地址。一人只能持有一个账户，以免任何人同时属于主席工作团队和代表团
error-registration-changes = 其中一个账户已关闭，请重新查看列表
error-registration-headless = 代表团将没有团长：请指定团长，或终止其所有账户
error-registration-unadministered = 将无人管理账户：请至少勾选一人
error-registration-settled = 此步骤已完成，或照会已退回。页面显示当前状态
error-registration-own-entry = 此照会由您录入，须由另一名官员核对
error-registration-second = 此照会由您核对，须由第二名官员批准
error-registration-taken-since = 照会指定的人员现已有其他账户。请退回照会
error-registration-changed-since = 照会录入后，代表团的账户已有变动。请退回并重新录入
error-registration-not-approved = 第二名官员尚未批准此照会
error-registration-invited = 此人已有账户。链接遗失可在“账户”页面更换
error-registration-reason = 请填写理由

## Faults of statements and their passages
## dynamic: named by acts and shown at the field

error-statement-empty = 请粘贴发言文本，或上传文件
error-statement-long = 文本超过{ $value }个字符。请予以缩短，或分几份提交
error-statement-control = 第{ $value }行含有无法打印的字符。请予以删去，或从来源重新复制文本
error-statement-direction = 第{ $value }行含有改变书写方向而未结束、或强制规定书写方向的不可见标记。请重新输入该行
error-statement-file-large = 文件超过1 MB。请仅上传文本，不含图片
error-file-malicious = “{ $value }”含有恶意软件，未予接收。请检查您的设备，并提交其他文件
error-file-unscanned = 目前无法检查“{ $value }”是否含有恶意软件，因此未予接收。请在几分钟后重试
error-statement-file-encoding = 无法准确读取“{ $value }”中的文字。请将其存为Word文件（.docx），或粘贴文本
error-statement-file-empty = 文件中没有文本。请选择其他文件，或粘贴文本
error-statement-text-and-file = 您同时提供了文本和文件。请清空文本栏，或勾选“不使用此文件”
error-statement-line-long = 不得超过{ $value }个字符
error-statement-line-characters = 请使用普通字符，填写在一行之内
error-statement-audience = 请选择发言的阅读范围
error-statement-topic = 请选择本届会议的议题，或不选
error-statement-aligned-states = 只能将本国以外的国家列为赞同国
error-statement-aligned-stakeholder = 利益攸关方不得列明赞同国。请取消勾选
error-statement-aligned-no-group = 您列明了赞同国。请填写贵方所代表的集团名称，或取消勾选
error-statement-aligned-own = 您列明了赞同国。请选择本代表团以外的阅读范围，使其能够看到以其名义所作的发言，或取消勾选
error-statement-language = 请选择文本的语文
error-statement-language-differs = 该文本似以另一种语文写成。请核对所选语文，然后再次提交
error-statement-changed = 草稿已在另一窗口中更改。请核对当前显示的内容，然后提交
error-statement-already-filed = 该发言已经提交
error-passage-none = 请至少勾选一个句子
error-passage-empty = 所选内容中没有文字。请选取文本
error-passage-range = 所选内容与文本不符。请重新加载页面，然后再次选取
error-passage-many = 一份发言最多含{ $value }个段落。请选取较长的段落，或减少段落数
error-passage-question = 请选择所回应的问题
## Sessions, people and accounts

error-body-name-empty = 请填写机构名称
error-body-there = 本服务器上已有一个机构；一个服务器仅供一个机构使用
error-mandate-symbol-empty = 请填写任务授权的文号，例如A/RES/75/240
error-mandate-title-empty = 请填写任务授权的标题
error-name-long = 请缩短至{ $value }个字符以内
error-name-characters = 含有不可见字符（{ $value }）。请重新输入，或以纯文本形式粘贴
## Faults of letters
## dynamic: named by acts and shown at the field

error-letter-paste = 请粘贴信函文本，或上传文件
error-letter-text-and-file = 您同时提供了文本和文件。请仅提供其中之一
error-letter-file-large = 文件超过1 MB。请仅上传文本，不含图片
error-letter-file-encoding = 无法准确读取“{ $value }”中的文字。请将其存为Word文件（.docx），或粘贴文本
error-letter-file-kind = 此处无法读取“{ $value }”这类文件。请将其存为.docx、.pdf或.txt，或粘贴文本
error-letter-file-empty = “{ $value }”中没有文本。请选择其他文件，或粘贴文本
error-letter-date = 请填写信函上所署日期
error-letter-signed-by = 请填写信函签署人及其职务
error-letter-addressees = 请填写信函的致送对象
error-letter-title = 请填写用于在列表中识别该信函的标题
error-letter-text-empty = 请填写信函正文
error-letter-text-long = 文本超过{ $value }个字符。请予以缩短，或将其中一部分作为附文
error-letter-text-control = 正文第{ $value }行含有无法打印的字符。请予以删去，或从来源重新复制文本
error-letter-text-direction = 正文第{ $value }行含有改变书写方向而未结束、或强制规定书写方向的不可见标记。请重新输入该行
error-letter-original = 请选择信函所用的语文
error-letter-language-twice = 同一语文有两个文本：{ $value }。请保留其中一个
error-letter-line-long = 不得超过{ $value }个字符
error-letter-row-long = 第{ $value }行过长。每栏不得超过1,000个字符
error-letter-row-characters = 第{ $value }行含有不可见字符。请重新输入，或以纯文本形式粘贴
error-letter-rows = 最多保留{ $value }行
error-letter-enclosure-empty = 附文{ $value }既无编号，也无标题。请填写其中一项，或清空该行
error-letter-relation-empty = 先前文件{ $value }没有文号或提法。请填写，例如“2022年11月4日的信”
error-letter-relation-unknown = 先前文件{ $value }所指信函不在本服务器上。请选择其他信函，或不选
error-letter-relation-kind = 请选择本信函与先前文件{ $value }的关系
error-letter-deadline-incomplete = 截止日期{ $value }须填写日期和应提交事项。请填写这两项，或清空该行
error-letter-question-topic = 问题{ $value }所属议题不是本届会议的议题。请选择其他议题，或不选
error-letter-question-number = 请为第{ $value }行的问题填写从1起的整数编号
error-letter-question-twice = 两个问题的编号均为{ $value }。请更改其中一个
error-letter-question-empty = 问题{ $value }没有文字。请填写，或清空该行
error-letter-question-long = 问题{ $value }过长。不得超过4,000个字符
error-letter-question-characters = 问题{ $value }含有无法打印的字符，或含有改变书写方向的不可见标记。请重新输入
error-letter-question-kept = 问题{ $value }沿用了所修订信函中没有的问题。请重新选择所修订的信函
error-letter-question-gone = 本信函沿用的一个问题已由另一封信函撤回。请编辑草稿，再次核对其问题
error-letter-audience = 请选择信函的阅读范围：已发布的信函至少供各代表团阅读
error-letter-changed = 草稿已在另一窗口中发布或更改。请核对当前显示的内容
error-letter-version-language = 请选择此版本的语文
error-letter-version-standing = 请选择此版本是正式译文还是参考译文
error-letter-version-there = 信函已有此语文的版本：{ $value }。请选择其他语文
error-letter-version-question = 有一个问题不属于本信函。请重新加载页面后重试
error-letter-version-enclosure = 有一份附文不属于本信函。请重新加载页面后重试
## Questions raised by delegations

error-question-wording-empty = 请填写问题
error-question-wording-long = 问题超过{ $value }个字符。请予以缩短，或作为发言提交
error-question-wording-characters = 问题含有无法打印的字符，或含有改变书写方向的不可见标记。请重新输入
error-question-topic = 请选择本届会议的议题，或不选
error-question-language = 请选择问题的语文
error-session-name-empty = 请填写届会名称
error-date = 请填写年、月、日俱全的日期
error-dates-reversed = 最后一日早于首日；请更改其中一个日期
error-session-dates-reversed = 届会最后一日早于首日；请更改其中一个日期
error-zone = 请以大洲和城市填写时区，例如America/New_York
error-slug-form = 请使用小写字母、数字以及其间的单个连字符，最多60个字符
error-slug-taken = 另一届会议已使用此网址；请另选网址
error-title-empty = 请填写标题
error-agenda-number-empty = 请填写项目编号
error-agenda-number-taken = 本届会议已有使用此编号的议程项目
error-agenda-item-unknown = 请选择本届会议的议程项目
error-topic-unknown = 请选择本届会议的议题
error-meeting-outside = 请选择本届会议会期内的日期
error-hour = 请填写00:00至23:59之间的时间
error-meeting-hours-reversed = 会议结束时间早于开始时间；请更改其中一个时间
error-meeting-over = 会议当日已过；会议形式不能再更改
error-mode = 请选择正式或非正式，以及留存内容
error-mode-same = 会议已采用此形式
error-participant-kind = 请选择与会方类别
error-participant-name-empty = 请填写正式名称
error-participant-code = 请使用2至20个字母、数字和连字符，首尾不得为连字符
error-participant-code-taken = 另一与会方已使用此代码；请另选代码
error-participant-referred = 有账户、成员资格或文本涉及该与会方，因此予以保留。如这些条目也属误录，请先将其撤回
error-exercise-code = 演练中的国家须使用真实国家均未使用的代码：AA、QM至QZ、XA至XZ（XK除外）或ZZ
error-state-singly = 各国以正式名称一并添加；请使用“添加会员国和观察员国”
error-roster-exercise = 本机构为演练机构；不得添加真实国家
error-roster-complete = 所有会员国、观察员国和区域组均已列入
error-group-name-empty = 请填写国家集团名称
error-group-code = 请使用2至20个字母、数字和连字符，首尾不得为连字符
error-group-code-taken = 另一国家集团已使用此代码；请另选代码
error-group-no-member = 请至少勾选一个成员
error-group-states-only = 只有本机构的国家可以成为成员
error-group-source-empty = 请注明列明这些成员的文件
error-group-overlap = 下列国家同时属于此划分中的另一组：{ $value }。请在此处将其移除，或选择其他划分
error-role = 请选择身份

## Faults of proposals, positions, notes, releases and imports of votes
## dynamic: named by acts and shown at the field

error-proposal-wording-empty = 请填写提案
error-proposal-audience = 请选择提案的阅读范围
error-proposal-topic = 请选择本届会议的议题，或不选
error-proposal-merged-from = 请至少勾选两项作为合并来源的提案
error-position-statement = 请选择贵方自己的一份未撤回的发言
error-position-statement-own = 该发言仅限贵代表团阅读。请选择主席工作团队可以阅读的发言，以便查看立场所依据的内容
error-position-passage = 请勾选立场所依据的文字
error-position-gap = 请勾选前后相连的句子：一个段落，中间不得间断
error-position-stance = 请选择立场
error-position-changes = 请说明要求作出哪些修改
error-note-participant = 请选择意见来自何方
error-note-empty = 请填写笔记
error-release-empty = 请至少以一种语文、用您自己的措辞说明该领域
error-release-audience = 请选择阅读范围
error-release-names = 文中列有{ $value }。请勾选以确认有意为之，或返回改写为“一些代表团”
error-votes-unknown-code = 本机构没有代码为{ $value }的与会方
error-votes-group = 本机构已有国家集团{ $value }，但属于另一划分

error-erasure-asked = 此项删除已有人申请
error-erasure-second = 一名官员申请，另一名官员确认。请同事予以确认

## Faults of accreditation
## dynamic: named by acts and shown at the field

error-accreditation-period = 请选择认证有效期
error-accreditation-disclosure = 请选择反对意见的披露方式
error-accreditation-window = 请填写提出反对的天数，1至90
error-accreditation-name = 请填写组织名称
error-accreditation-kind = 请选择最符合该组织的类别
error-accreditation-consultative = 请选择咨商地位，或选“无”
error-accreditation-purpose = 请填写该组织的工作内容和申请理由
error-accreditation-email = 请填写形如name@example.org的地址：秘书处需要此信息
error-accreditation-closed = 申请已截止。请与秘书处联系
error-accreditation-full = 此处无法再接收申请。请与秘书处联系
error-accreditation-note = 请先填写说明
error-accreditation-over = 此申请不能再补充内容
error-accreditation-notes = 此申请的往来说明过多。请直接联系
error-accreditation-step = 已有人办理。请重新打开页面查看
error-accreditation-said = 请用一句话说明原因
error-accreditation-none-ticked = 请至少勾选一个组织
error-accreditation-not-ready = 其中一份申请不能列入名单：资料不完整、已列入名单或仅作通知。请取消勾选
error-accreditation-deadline = 截止时间须在将来；请选择较晚的时间
error-accreditation-too-late = 提出反对的期限已过
error-accreditation-applicant-withdrew = 该组织已撤回申请，无需再提出反对
error-accreditation-objected = 贵国已提出反对
error-accreditation-release = 请选择反对意见可披露的内容
error-accreditation-not-decided = 结果尚未确定
error-accreditation-disclosed = 主席已披露反对意见
error-accreditation-asked = 贵国已提出请求
error-accreditation-not-asked = 没有会员国提出请求
error-accreditation-too-early = 尚未到截止时间；请等待
error-accreditation-not-over = 此申请尚未结束；仍需要联系人
error-modality = 请在每一行选择
error-segment-early = 须提前一天通知各代表团。请选择{ $value }或更晚
error-invited = 请仅勾选本机构的利益攸关方
error-modality-file = 按本届会议的参与方式，贵组织目前不能提交书面材料。请与秘书处联系
