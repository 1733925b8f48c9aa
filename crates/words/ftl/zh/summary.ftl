## The first draft: whole sentences, chosen by the Chair’s quantifier
## dynamic: used by assembling

summary-title-of = 主席摘要：{ $session }
summary-part-opening = 概述
summary-part-other = 其他事项
summary-part-discussed = 讨论情况
summary-part-proposals = 概念文件和提案
summary-part-open = 待决事项
summary-draft-held = “{ $session }”：届会于{ $dates }举行。
summary-draft-held-meetings = “{ $session }”：届会于{ $dates }举行，共举行{ $n }次会议。
summary-draft-speakers = { $who ->
    [some] 一些代表团以本国名义或代表国家集团提交了发言。
    [several] 若干代表团以本国名义或代表国家集团提交了发言。
    [many] 许多代表团以本国名义或代表国家集团提交了发言。
   *[most] 大多数代表团以本国名义或代表国家集团提交了发言。
}
summary-draft-others = 各组织和利益攸关方也对讨论作出了贡献。
summary-draft-coverage-all = 各代表团就本议题下提出的所有问题发了言。
summary-draft-coverage = 本议题下共提出{ $n }个问题，各代表团就其中{ $spoken }个问题发了言。
summary-draft-question = { $who ->
    [nobody] 各组织或利益攸关方就问题{ $number }发了言，代表团尚未就此发言：“{ $question }”
    [some] 一些代表团就问题{ $number }发了言：“{ $question }”
    [several] 若干代表团就问题{ $number }发了言：“{ $question }”
    [many] 许多代表团就问题{ $number }发了言：“{ $question }”
   *[most] 大多数代表团就问题{ $number }发了言：“{ $question }”
}
summary-draft-raised = { $who ->
    [nobody] 各组织或利益攸关方就补充问题{ $number }发了言，代表团尚未就此发言：“{ $question }”
    [some] 一些代表团就一个代表团提出的补充问题{ $number }发了言：“{ $question }”
    [several] 若干代表团就一个代表团提出的补充问题{ $number }发了言：“{ $question }”
    [many] 许多代表团就一个代表团提出的补充问题{ $number }发了言：“{ $question }”
   *[most] 大多数代表团就一个代表团提出的补充问题{ $number }发了言：“{ $question }”
}
summary-draft-general = { $who ->
    [some] 一些代表团就本议题作了一般性发言。
    [several] 若干代表团就本议题作了一般性发言。
    [many] 许多代表团就本议题作了一般性发言。
   *[most] 大多数代表团就本议题作了一般性发言。
}
summary-draft-paper = 提交了一份概念文件（第{ $number }号文件）：“{ $title }”
summary-draft-proposal = 会上提出了以下提案（第{ $number }号提案）：“{ $text }”
summary-draft-merged = 主席将几项提案合并为以下措辞（第{ $number }号提案）：“{ $text }”
summary-draft-open-question = 尚无人就问题{ $number }发言：“{ $question }”
summary-draft-open-raised = 尚无人就一个代表团提出的补充问题{ $number }发言：“{ $question }”
summary-draft-open-concerns = 宜进一步讨论第{ $number }号提案。
summary-draft-open-unknown = 主席请各代表团就第{ $number }号提案发表看法。
summary-footnote = 本摘要中，“若干”指至少{ $several }个代表团，“许多”指至少百分之{ $many }的代表团，“大多数”指超过百分之{ $most }的代表团，“一些”指更小的任何数目。这些用语仅作描述，不对各代表团作任何比较。

## The list

summary-list-title = 主席摘要
summary-list-what = 主席自行负责编写的本届会议摘要。
summary-list-what-chair = 本届会议的摘要。由主席工作团队编写；其他人阅读主席发布的版本。
summary-list-none = 目前尚无摘要。主席向您发布摘要后，摘要将显示在此处。
summary-list-none-chair = 目前尚无摘要。请开始编写：初稿将根据发言、回应、已公布的领域和提案汇编而成。
summary-number = 摘要{ $number }
summary-no-symbol = 尚无文号
summary-not-published = 尚未发布
summary-published-on = 发布日期：{ $date }
summary-published-to = 发布对象：{ $audience }
summary-published-as = 已以文号{ $symbol }发布。
summary-versions-count = { $n }个版本
summary-open-work = 打开工作稿
summary-symbol-give = 分配此文号
summary-all = 所有摘要

## Beginning one, and its head

summary-new-title = 开始编写摘要
summary-go-on = 继续编写摘要
summary-new-another = 开始编写另一份摘要
summary-new-what = 初稿将根据会议资料按议题汇编。在主席发布之前，仅主席和主席工作团队可见。
summary-head-title = 标题、文号和数量用语
summary-head-what = 此处的修改适用于下一版本。已发布的版本保持不变。
summary-title-label = 标题
summary-symbol-label = 文号
summary-symbol-hint = 由秘书处分配，例如A/AC.292/2022/CRP.2。后续版本自动加上Rev.1。发布之前可留空。
summary-quantifiers-title = 数量用语
summary-quantifiers-what = 摘要使用“一些”、“若干”、“许多”或“大多数”代表团的说法，从不写出数字。摘要脚注说明这些用语的含义。
summary-several-label = “若干”：自多少个代表团起
summary-several-hint = 至少为4，使人无法从“一些”推知代表团不足三个。
summary-many-label = “许多”：自代表团的百分之几起
summary-most-label = “大多数”：超过代表团的百分之几
summary-begin = 汇编初稿
summary-save = 保存

## The working copy

summary-working-copy = 工作稿
summary-work-title = 主席摘要工作稿
summary-work-what = 本页仅主席和主席工作团队可见。每一段都可打开，查看其确切依据。
summary-work-empty = 本摘要尚无内容。
summary-publish-go = 前往发布
summary-preview-go = 以读者视角查看
summary-read-published = 阅读
summary-changes-since = 此后的变动
summary-differences = 有{ $n }段与目前的会议资料不同。
summary-no-differences = 汇编内容均与会议资料一致。
summary-anew-go = 重新汇编
summary-contents = 目录
summary-col-topic = 议题
summary-col-paragraphs = 段数
summary-col-edited = 自拟措辞
summary-edited = 经主席工作团队修改
summary-own = 由主席工作团队撰写
summary-lacks = 缺少以下语文版本：{ $languages }
summary-sources-count = { $n }个来源
summary-delegations-count = 来自{ $n }个代表团
summary-statements = 发言
summary-sources-open = 打开来源
summary-sources-none = 会议资料中没有来源
summary-edit = 修改
summary-up = 上移
summary-down = 下移
summary-leave-out = 不列入
summary-put-back = 重新列入
summary-add-after = 在下方添加
summary-left-out-title = 未列入的内容
summary-left-out-what = 以下内容不属于摘要，其文本和来源均予保留。
summary-back-to-work = 返回工作稿

## Editing and adding

summary-edit-title = 修改段落
summary-edit-heading = 修改标题
summary-edit-what = 来源保持不变。请写“一些代表团”，不写名称。
summary-text-label = 文本
summary-text-hint = 填写一种语文即可；在添加其他语文版本之前，使用其他语文的读者看到的是此文本。空一行，即在该段内另起一节。
summary-other-languages = 其他语文
summary-restored = 您先前输入的内容已恢复。
summary-start-again = 放弃这些内容
summary-meanwhile = 在您修改期间，主席工作团队中有人更改了此文本。现文本如下：
summary-assembled-show = 显示汇编文本
summary-assembled-take = 恢复汇编文本
summary-add-title = 添加段落或标题
summary-add-what = 将添加在您先前所在的段落之后。
summary-add = 添加
summary-kind-label = 您要添加什么？
# dynamic: used by the form as summary-kind-<code>
summary-kind-paragraph = 段落
# dynamic: used by the form as summary-kind-<code>
summary-kind-heading = 议题内的标题
# dynamic: used by the form as summary-kind-<code>
summary-kind-topic = 议题标题
summary-statements-label = 所依据的发言
summary-statements-hint = 填写发言编号，例如12, 40。这些发言将成为该段的来源。

## Sources

summary-sources-title = 来源
summary-sources-of = 第{ $number }段的来源
summary-sources-what = 本页仅主席和主席工作团队可见。
summary-col-source = 来源
summary-col-words = 原文
summary-source-answer = 回应该问题
summary-source-statement = 发言
summary-source-position = 立场
summary-source-question = 问题
summary-source-proposal = 提案
summary-source-paper = 概念文件
summary-source-release = 主席公布的领域
summary-source-letter = 主席信函
summary-source-gone = 已不再有效
summary-source-moved = 立场此后已改变

## Assembling anew

summary-anew-title = 重新汇编
summary-anew-what = 会议资料目前的内容，与摘要的内容对照。除非您作出选择，否则不作任何改动。
summary-anew-new = 会议资料中新增
summary-anew-changed = 会议资料中已改变
summary-anew-gone = 会议资料中已不存在
summary-anew-before = 摘要中：
summary-anew-now = 会议资料目前的内容：
summary-anew-sources = 来源：原有{ $before }个，现有{ $now }个
summary-take-no = 保持不变
summary-take-sources = 保留我的文本，采用新来源
summary-take-replace = 以汇编文本取代我的文本
summary-take-changed = 采用
summary-take-new = 列入摘要
summary-take-gone = 不列入摘要
summary-take = 采用所选内容

## Preview and publishing

summary-preview-title = 预览
summary-preview-what = 工作稿发布后读者将看到的样子。请选择读者类别：
summary-publish-title = 发布摘要
summary-publish-what = 该版本连同其数字摘要一并封存，不再更改，并通知所有作为发布对象的代表团和与会方。此后的修改将形成新版本。
summary-publish-replaces = 它将取代目前供阅读的版本，后者仍可作为先前版本阅读。
summary-keeps-what = 不在所选阅读范围内者，仍阅读此前向其发布的版本：
summary-keeps-participants = 各组织和利益攸关方仍阅读{ $symbol }。
summary-keeps-public = 公众仍阅读{ $symbol }。
summary-lacking = 缺少以下语文版本的段数
summary-check-title = 发布前核对
summary-check-what = 以下是其他人将读到的内容。发布对象：{ $audience }。
summary-publish-now = 发布此版本
summary-withdraw-go = 撤回此版本
summary-withdraw-title = 撤回{ $symbol }
summary-withdraw-what = 任何人都无法再阅读此版本，所有发布对象都将收到通知。其数字摘要仍保留在记录中。工作稿保持不变。
summary-withdraw-remains = 读者将改为阅读{ $symbol }。
summary-withdraw-none-remains = 没有其他版本：除主席工作团队外，摘要将从所有人的页面上消失。
summary-withdraw-now = 撤回此版本

## The reading page

summary-open-to-you = 会议资料：
summary-open-to-you-many = 会议资料
summary-ref-release = 已公布的领域
summary-words-withdrawn = 本段曾引述的文字已由提出方撤回。
summary-newer = 现有较新版本：
summary-versions-title = 其他版本
summary-hash = 此版本的数字摘要（SHA-256）
summary-col-published = 发布日期

## What changed

summary-changes-title = 与前一版本相比的变动
summary-changes-between = 变动：{ $from } → { $to }
summary-changes-same = 有{ $n }个段落或标题未变。
summary-changes-moved = 部分内容的顺序有变。
summary-changes-none = 文本没有变动。
summary-row-added = 新增
summary-row-removed = 删除
summary-row-changed = 修改
summary-diff-added = 新增：
summary-diff-removed = 删除：

## Faults
## dynamic: named by acts and shown at the field

error-summary-title = 请至少以一种语文填写标题
error-summary-symbol-missing = 摘要尚无文号。请在发布前分配文号
error-summary-several = 请填写4至1000之间的数字
error-summary-many = 请填写百分之1至99之间的比例，且不高于“大多数”的比例
error-summary-most = 请填写百分之50至99之间的比例
error-summary-empty = 请至少以一种语文填写文本
error-summary-changed = 其间已有改动。请查看目前的内容，然后重新提交
error-summary-nothing = 没有可发布的段落
error-summary-nothing-taken = 请至少选择一处差异
error-summary-statements = 没有此编号的发言：{ $value }
error-summary-audience = 请选择谁可以阅读
error-summary-too-far = { $n ->
   *[other] 第{ $value }段引述了并非面向这些读者的提案、文件标题、问题或已公布的领域。请缩小读者范围、自行措辞或不予列入
}
summary-save-pdf = 保存为PDF文件
error-summary-languages = { $n ->
   *[other] 第{ $value }段各语文文本的内容可能不一致。请勾选以确认有意为之，或返回修改
}
error-summary-emptied = 案文须有最初撰写所用语文的文本。请以该语文填写，或从汇编文本重新开始

## Publishing paragraphs that differ between languages

summary-languages-title = 各语文文本不一致
summary-languages-what = { $n ->
   *[other] 第{ $paragraphs }段只在部分语文中作了修改，或某些语文的修改晚于其他语文，或缺少某些语文文本。请核对各语文读者读到的内容是否一致。
}
summary-languages-confirm = 各语文文本有意不同
