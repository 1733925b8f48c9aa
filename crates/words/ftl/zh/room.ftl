## 代表团内部工作区：草稿列表

room-title = 内部工作区
room-lede = 贵代表团的草稿、专家的意见，以及任何案文发出之前的核签。代表团以外的任何人均不得进入，秘书处和主席亦不例外。
room-plainly = 此处保存的内容均加密存放。但在您工作时，服务器运营者仍可能读到。提交在别处起草的文本同样简便。
room-elsewhere = 提交在别处起草的文本
room-begin = 新建草稿
room-begin-paper = 新建概念文件草稿
room-begin-position = 新建立场草稿
room-begin-revision = 新建新版本草稿
room-draft-revision = 在内部工作区起草下一版本
room-draft-position = 在内部工作区起草立场
room-rule-change = 更改此规则
room-none = 尚无草稿。贵代表团有人新建草稿后，即显示于此。
room-none-here = 没有此类草稿。
room-count = { $n ->
   *[other] { $n }份草稿
}
room-col-draft = 草稿
room-col-state = 状态
room-col-comments = 意见
room-col-changed = 最近改动
room-filter-which = 草稿：
room-filter-open = 起草中
room-filter-filed = 已发出
room-filter-aside = 已搁置
room-comments-open = { $n ->
    [0] 无待处理意见
   *[other] { $n }条待处理
}
room-number = 草稿{ $number }
room-version = 第{ $version }稿
room-state-draft = 起草中
room-state-asked = 等待核签
room-state-signed = 已核签
room-state-filed = 已作为发言提交
room-state-filed-paper = 已作为文件提交
room-state-filed-revision = 已作为新版本提交
room-state-filed-position = 已作为立场确认
room-state-aside = 已搁置

## 起草

room-begin-what = 只有贵代表团能阅读。可随时多次修改，每一稿均予保留。
room-begin-keep = 保存草稿
room-change-title = 修改草稿
room-change-what = 修改后的文本成为新的一稿。草稿如已核签，须重新核签。
room-change-keep = 保存为新的一稿
room-see-changes = 查看改动之处
room-purpose-label = 用途
room-revises-label = 所依据的版本：
room-kind-label = 拟作为
room-purpose-none = 无特定用途
room-purpose-topic = 整个议题：{ $topic }
room-position-title = 对提案{ $number }的立场

## Named in the form’s template
## dynamic: named in the form’s template

room-text-hint = 段落之间请空一行：意见逐段提出。
room-proposal-label = 提案
room-proposal-choose = 选择提案
room-text-hint-paper = 不超过60,000个字符。段落之间空一行：段落自动编号，意见逐段提出。以#开头的一行为小标题。

## What a draft is to become
## dynamic: used by the room as room-kind-<word>

room-kind-statement = 发言
room-kind-paper = 概念文件
room-kind-position = 立场
room-kind-revision = 文件的新版本

## 一份草稿

room-filed-link = 本草稿已作为发言提交。打开该发言。
room-filed-link-paper = 本草稿已作为文件提交。打开该文件。
room-filed-link-revision = 本草稿已作为文件的新版本提交。打开该文件。
room-filed-link-position = 本草稿已作为立场确认。查看归于贵方的立场。
room-needs-head = 尚缺代表团团长核签。
room-needs-other = 尚缺代表团另一名成员核签。
room-needs-mission = 尚缺团长向常驻代表团回拨核实的记录。
room-needs-nothing = 手续齐备：此稿可以发出。
room-signed-by = { $who }（{ $capacity }）已核签
room-called-back = 向常驻代表团回拨核实：{ $who }，{ $when }
room-file = 提交本发言
room-file-paper = 提交本文件
room-file-position = 表明此立场
room-file-revision = 提交此版本
room-ask = 请求核签
room-sign-link = 阅读并核签
room-take-back = 撤回本人核签
room-take-up = 恢复起草
room-aside = 搁置本草稿
room-aside-what = 草稿留在工作区内，可随时恢复。
room-versions = 各稿
room-facts = 关于本草稿
room-compare-same = 两稿文本相同。
room-back = 返回草稿

## 意见

room-comments-label = 意见
room-comments-whole = 对全文的意见
room-comments-gone = 对已删段落的意见
room-comment-on = 对第{ $number }段提出意见
room-comment-on-heading = 对标题“{ $heading }”提出意见
room-comment-on-whole = 对全文提出意见
room-comment-label = 您的意见
room-comment-send = 提出意见
room-comment-settle = 标为已处理
room-comment-reopen = 重新打开
room-comment-settled = { $who }已处理

## 附件

room-files = 附件
room-files-what = 附件与草稿一样加密存放，只有贵代表团能阅读。案文发出时，附件仍留在此处。
room-files-none = 尚无附件。
room-file-about = { $n } KB · { $who }添加
room-file-label = 添加附件
room-file-hint = PDF、图片（PNG、JPEG）、Word文件（.docx）或纯文本，不超过10 MB；每份草稿最多20个附件。
room-file-add = 添加此附件
room-file-take-out = 移除
room-file-take-out-what = 其内容将从本服务器销毁。工作区日志仍载明其曾在此处。
room-file-take-out-now = 移除此附件

## 核签

room-sign-title = 核签
room-sign-what = 您签名所核准的就是此处的标题和文本，一字不差。此后如有任何改动，您的核签即告失效。
room-sign = 核签第{ $version }稿
room-call-what = 贵代表团在此没有第二人。请用您所知的号码回拨常驻代表团，宣读文本，并记下通话对象和时间。
room-rule-title = 案文发出之前的核签
room-rule-what = 适用于尚未发出的所有草稿。在别处起草的文本仍照常提交。
room-rule-set = 采用此规则

## 字段和规则
## dynamic: named in templates, and used as room-rule-<word> and room-rule-now-<word>

room-called-with = 通话对象
room-called-on = 日期
room-called-at = 时间
room-called-zone = 以会议所在地的时间为准。
room-rule-label = 由谁核签
room-rule-hint = 由代表团团长决定。
room-rule-head = 仅由代表团团长核签
room-rule-head-and-other = 由代表团团长和代表团另一名成员核签
room-rule-head-and-mission = 由代表团团长向常驻代表团回拨核实后核签（适用于一人代表团）
room-rule-now-head = 案文发出之前，由代表团团长核签。
room-rule-now-head-and-other = 案文发出之前，由代表团团长和另一名成员核签。
room-rule-now-head-and-mission = 案文发出之前，由代表团团长向常驻代表团回拨核实后核签。

## 发出

room-leaving = 此文本来自贵方内部工作区，已经核签。标题、语文和文本均保持核签时的原样。请在此选择谁可以阅读。
room-leaving-paper = 此文本来自贵方内部工作区，已经核签。标题、语文和文本均保持核签时的原样。请在此选择文件所涉议题、谁可以阅读，以及是否为非文件。
room-leaving-position = 此立场来自贵方内部工作区，已经核签，保持核签时的原样。请在此选择其所依据的发言和文字。
room-leaving-revision = 此版本来自贵方内部工作区，已经核签。标题和文本均保持核签时的原样。请在此选择所涉议题以及谁可以阅读。
room-leaving-not = 暂不提交
room-leaving-back = 返回内部工作区
room-leaving-check = 此文本已在贵方内部工作区核签。记录将载有所核签内容的数字摘要。

## 工作区密钥

room-key-title = 更换工作区密钥
room-key-what = 本工作区的草稿、意见、附件和日志，以及贵方的笔记和晚间报告，将以新密钥重新加密，旧密钥从本服务器销毁。对贵代表团而言，一切照旧。
room-key-when = 贵代表团有账户关闭，或服务器数据的副本可能落入他人之手时，请更换密钥。持有此种副本及其密钥者可以打开副本所载内容，但无法打开此后写入的内容。
room-key-record = 记录将载明贵代表团更换了密钥，不涉及工作区的任何内容。
room-key-renew = 更换密钥
room-key-closed = { $date }，贵代表团有一个账户关闭，其时本工作区已在使用现有密钥。

## 工作区的单独日志

room-log-title = 工作区日志
room-log-lede = 工作区内发生的一切载于单独的日志：与记录同样固定，另行保存，只有贵代表团能阅读。草稿提交之后，记录方有所载。
room-log-none = 工作区内尚无任何活动。每一行为都将在此留下条目。
room-log-save = 保存日志
room-log-key-what = 本日志有自己的密钥。请在此抄录一次，以便将本日志与其他日志区分开来。
room-log-count = { $n ->
   *[other] { $n }个条目
}
room-log-cut = { $n ->
   *[other] 显示最近{ $n }条；保存的文件载有全部条目。
}
room-log-col-number = 条目
room-log-col-what = 事项
room-log-col-who = 何人
room-log-col-when = 何时

## 事项
## dynamic: used by the log as room-did-<act>

room-did-begin-room-draft = 新建草稿{ $draft }
room-did-revise-room-draft = 修改草稿{ $draft }：第{ $version }稿
room-did-comment-room-draft = 对草稿{ $draft }第{ $version }稿提出意见
room-did-settle-room-comment = 对草稿{ $draft }的意见已处理
room-did-reopen-room-comment = 重新打开对草稿{ $draft }的意见
room-did-ask-for-sign-off = 请求核签草稿{ $draft }：第{ $version }稿
room-did-sign-off-room-draft = 核签草稿{ $draft }：第{ $version }稿
room-did-take-back-sign-off = 撤回对草稿{ $draft }的核签：第{ $version }稿
room-did-set-room-draft-aside = 搁置草稿{ $draft }
room-did-take-room-draft-up = 恢复草稿{ $draft }
room-did-set-sign-off-rule = 确定核签规则
room-did-file-room-statement = 草稿{ $draft }发出：发言{ $statement }
room-did-submit-room-paper = 草稿{ $draft }发出：文件{ $paper }
room-did-revise-room-paper = 草稿{ $draft }发出：文件的新版本，{ $paper }
room-did-add-room-file = 为草稿{ $draft }添加附件
room-did-take-out-room-file = 移除草稿{ $draft }的附件
room-did-renew-room-key = 更换工作区密钥
room-did-confirm-room-position = 草稿{ $draft }发出：对提案{ $proposal }的立场

## 今日
## dynamic: named by the Today page

today-room-sign = 有草稿等待您核签：{ $title }
today-room-file = 已核签、尚未提交：{ $title }
today-room-comments = { $n ->
   *[other] { $title }：{ $n }条意见待处理
}

## 错误
## dynamic: named by acts and shown at the field

error-room-text-empty = 请填写文本
error-room-purpose = 请选择本届会议的议题或问题，也可不选
error-room-changed = 贵代表团有人在此期间保存了更新的一稿。您填写的内容仍在：请查看改动之处，然后再次提交
error-room-closed = 本草稿在此期间已提交或搁置，不能再作改动
error-room-drafts-many = 工作区的草稿数量已达上限。请改为提交在别处起草的文本
error-room-versions-many = 本草稿的稿数已达上限。请以其文本新建一份草稿
error-room-comments-many = 本草稿的意见数量已达上限。请在新草稿中处理
error-room-comment-empty = 请填写意见
error-room-called-with = 请填写通话对象
error-room-called-when = 请填写通话的日期和时间
error-room-called-later = 通话时间晚于现在。请核对日期和时间
error-room-rule = 请选择由谁核签
error-room-unsigned = 草稿已有改动，或尚缺核签。请返回内部工作区，将最新一稿送交核签
error-room-other-draft = 您已开始填写另一份发言。请先提交或在其页面重新开始，然后回到此处
error-room-other-paper = 您已开始填写另一份文件。请先提交或在其页面重新开始，然后回到此处
error-room-other-position = 您已开始填写对此提案的立场。请先确认或在其页面重新开始，然后回到此处
error-room-proposal = 请选择您可以阅读的提案。该提案可能已撤回
error-room-asks-nothing = 此种立场不提出任何要求。请将文本留空，或选择其他立场
error-room-revises = 此处只能修订贵代表团自己的文件。该文件可能已撤回
error-room-other-revision = 您已开始填写此文件的另一新版本。请先提交或在其页面重新开始，然后回到此处
error-room-file-missing = 请选择非空文件
error-room-file-large = 文件超过10 MB。请以灰度或较低分辨率重新扫描，或将其拆分
error-room-file-kind = 此处不保存此类文件。请选择PDF、PNG或JPEG图片、不含宏的Word文件（.docx）或UTF-8纯文本
error-room-files-many = 本草稿的附件数量已达上限。请先移除一个
error-room-files-full = 本工作区附件的总容量已达上限。请先移除一些
error-room-key-new = 本工作区的密钥是在过去一小时内生成的。请在其生成满一小时后再更换
