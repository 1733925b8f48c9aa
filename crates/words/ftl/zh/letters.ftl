## The list of letters

letters-title = 主席信函
letters-what = 主席就本届会议发出的信函及其指导性问题，最新者在前。
letters-none = 目前尚无信函。主席发布可供您阅读的信函后，将显示在此处。
letters-count = { $n }封信函
letters-col-number = 编号
letters-col-letter = 信函
letters-col-date = 日期
letters-col-languages = 语文
letters-number = 第{ $number }号信函
letters-number-date = { $date }第{ $number }号信函
letters-drafts-title = 草稿
letters-published-title = 已发布
letters-revised-by-number = 由第{ $number }号信函修订
letters-all = 所有信函

## Composing, first step

letters-new-title = 起草信函
letters-new-what = 请粘贴或上传信函文本。Comity从中读取日期、收件人、截止日期和问题，您可在下一页更正。
letters-new-next = 在您核对读取结果之前，任何内容都不会作为信函保存。
letters-restored = 您先前开始起草的一封信函仍保存在此。
letters-go-on = 继续起草
letters-start-again = 放弃并重新开始
letters-paste-label = 信函文本
letters-paste-hint = 连同附件，不超过200,000个字符。标题作为议题，编号项目作为指导性问题。
letters-file-label = 或上传文件
letters-file-hint = Word文件（.docx）或含文本的PDF，最大8 MB；或纯文本（.txt），最大1 MB。此时请将文本栏留空。
letters-read-it = 读取信函
letters-begin-empty = 从空白信函开始

## Composing, second step: what was read

letters-review-title = 核对信函
letters-edit-title = 编辑信函
letters-review-what = 请更正所有不符之处。此后仅主席工作团队可见草稿，他人均不可见。
letters-review-next = 草稿按信函的最终样式显示，并由该处发布。
letters-unclear-title = { $n ->
    [0] 所有内容均已识别
   *[other] { $n }个段落未能识别
}
letters-unclear-none = 日期、列表和标题均无遗漏。
letters-unclear-what = 下列段落似与以下某些栏目有关。请查看是否有栏目遗漏。
letters-unclear-why = 第{ $line }行：{ $why }
letters-found-title = { $n ->
    [0] 未从文本中读取任何内容
   *[other] 已从文本中读取{ $n }项内容
}
letters-found-what = 各项内容及其在信函中的原文
letters-found-col-what = 内容
letters-found-col-words = 信函原文
letters-found-col-line = 行
letters-read-enclosure = 附文
letters-read-relation = 先前文件
letters-read-deadline = 截止日期
letters-read-session = 届会
letters-read-topic = 标题
letters-read-question = 问题
letters-read-call = 征集文件
letters-read-paper-topic = 文件议题
letters-read-mandate = 任务授权措辞
letters-read-horizon = 后续届会

## Why something was not understood

letters-why-impossible-date = 日历上没有这一天
letters-why-range-backwards = 此期间的结束日期早于开始日期
letters-why-ambiguous-date = 无法区分日和月
letters-why-no-year = 此日期没有年份
letters-why-no-day = 此日期没有日
letters-why-months-disagree = 日期中的两种月份名称所指不同
letters-why-unknown-date = 此处无法读取该日期所用的历法或语文
letters-why-date-not-placed = 是日期，但不清楚所指何事
letters-why-other-meeting = 另一会议时间，与作为届会读取者不同
letters-why-item-not-placed = 列表项目，但未提出问题
letters-why-heading-not-placed = 标题，但其下未提出问题；可能是议题
letters-why-question-in-text = 正文中的问题

## Notes on the whole letter

letters-note-annex-missing = 提及一份附件，但此处未收录其文本：{ $words }
letters-note-no-question = 未发现指导性问题。
letters-note-no-date = 未发现信函日期。
letters-note-no-session = 未发现该信函所筹备的届会。
letters-note-not-a-letter = 在此文本中未发现任何构成信函的内容。
letters-note-no-paper-deadline = 信函征集文件，但未注明截止日期：{ $words }
letters-note-weekday = 星期与日期不符：{ $words }
letters-note-no-deadline = 未发现截止日期。

## The fields

letters-head-title = 信函
letters-dated-label = 信函日期
letters-dated-hint = 信函上所署日期。
letters-signed-by-label = 签署人
letters-signed-by-hint = 姓名和职务，与信函落款一致。
letters-addressees-label = 收件人
letters-addressees-hint = 信函的致送对象，与信函所载一致。
letters-title-label = 标题
letters-title-hint = 在列表中用以识别该信函。
letters-title-dated = { $date }的信函
letters-language-label = 文本语文
letters-language-hint = 原文的语文。其他语文版本在信函发布后添加。
letters-language-choose = 请选择语文
letters-text-label = 正文
letters-text-hint = 以空行另起一段。
letters-rows-hint = 清空一行即不列入。
letters-choose = 请选择
letters-more-rows = 增加行
letters-save-draft = 保存草稿
letters-edit-undo = 撤销未保存的更改

letters-enclosures-title = 附文
letters-enclosure-row = 附文{ $number }
letters-enclosure-label = 编号
letters-enclosure-name = 附文标题
letters-enclosure-present-label = 附文文本
letters-enclosure-present = 已收录
letters-enclosure-absent = 未收录

letters-relations-title = 先前文件
letters-relations-hint = 如本信函修订本服务器上的一封信函，该信函的问题将填入表格：请对每个问题予以保留、改写、移动或撤回。
letters-relation-row = 先前文件{ $number }
letters-relation-kind = 与该文件的关系
letters-relation-reference = 原文所载文号或提法
letters-relation-letter = 本服务器上的信函
letters-relation-elsewhere = 不在本服务器上
# dynamic: used by forms and letters as letters-relation-<code>
letters-relation-further-to = 承接
# dynamic: used by forms and letters as letters-relation-<code>
letters-relation-revises = 修订

letters-deadlines-title = 截止日期
letters-deadline-row = 截止日期{ $number }
letters-deadline-on = 不迟于
letters-deadline-what = 应提交事项

letters-questions-title = 指导性问题
letters-questions-hint = 清空一行即不列入。沿用的问题保留已有回应。
letters-question-row = 第{ $number }行的问题
letters-question-kept = 先前已提出
letters-question-before = 先前的措辞：
letters-question-number = 编号
letters-question-topic = 议题
letters-question-no-topic = 无议题
letters-question-new-topic = 新议题：“{ $heading }”
letters-question-heading = 该问题原列于标题“{ $heading }”之下，该标题不是本届会议的议题。
letters-question-fate = 对此问题的处理
letters-question-keep = 沿用
letters-question-withdraw = 撤回
letters-question-withdrawn = 已撤回
letters-question-text = 措辞
letters-offered = 所修订信函的{ $n }个问题已填入表格。请予以保留、改写、移动或撤回，然后保存。
letters-offered-go = 前往问题部分

## The draft

letters-draft = 草稿
letters-draft-seen-by = 仅主席工作团队可见
letters-draft-what = 信函的最终样式。一经发布，文本不得更改；可由以后的信函予以修订。
letters-draft-edit = 编辑
letters-publish-go = 前往发布
letters-publish-title = 发布信函
letters-publish-what = { $n ->
    [0] 信函将获得编号，并通知所有致送的与会方。信函未提出问题。
   *[other] 信函将获得编号，{ $n }个问题将开放回应，并通知所有致送的与会方。
}
letters-publish-now = 发布信函
letters-audience-label = 阅读范围

## The page of a letter

letters-audience-title = 阅读范围
letters-revised-by = 以下信函对本信函作了修订：
letters-versions-title = 其他语文
letters-not-in-your-language = 目前尚无您所用语文的版本。此为原文。
# dynamic: used beside versions as letters-standing-<code>
letters-standing-original = 原文
# dynamic: used beside versions as letters-standing-<code>
letters-standing-official = 正式译文
# dynamic: used beside versions as letters-standing-<code>
letters-standing-courtesy = 参考译文

## Adding a language version

letters-version-title = 添加语文版本
letters-version-what = 以另一种语文提供信函及其问题。原文仍为作准文本。
letters-version-language = 此版本的语文
letters-standing-label = 译文性质
letters-standing-hint = 添加正式译文后，参考译文即被取代。
# dynamic: used by the form as letters-standing-choice-<code>
letters-standing-choice-official = 正式译文：由联合国语文部门翻译
# dynamic: used by the form as letters-standing-choice-<code>
letters-standing-choice-courtesy = 参考译文：由他方翻译，仅为方便阅读
letters-version-original = 原文：
letters-version-show-original = 显示原文
letters-version-questions-hint = 如某栏留空，该问题将以原文显示。
letters-version-signature-hint = 与该语文信函落款一致。如留空，则显示原文的落款。
letters-version-enclosures-hint = 如某栏留空，则以原文显示。
letters-version-add = 添加此版本
