## The list of statements

statements-title = 发言
statements-what = 各代表团、组织和利益攸关方在本届会议提交的发言，按时间倒序排列。
statements-file = 提交发言
statements-none = 目前尚无发言。代表团、组织或利益攸关方提交可供您阅读的发言后，将显示在此处。
statements-none-here = 没有符合所选条件的发言。
statements-show-all = 显示所有发言
statements-count = { $n }份发言
statements-col-number = 编号
statements-col-statement = 发言
statements-col-participant = 提交方
statements-col-topic = 议题
statements-col-language = 语文
statements-col-received = 收到时间
statements-no-topic = 无议题
statements-of = { $participant }的发言
statements-number = 第{ $number }号发言
statements-on-behalf = 代表{ $group }发言
statements-aligned-count = { $n }个赞同国
statements-names-your-state = 列有贵国
statements-filter-all = 全部
statements-filter-own = 我方
statements-filter-whose = 提交方：
statements-filter-topic = 议题：
statements-filter-language = 语文：
statements-filter-count = { $what }（{ $count }）
statements-withdrawn-note = 第{ $number }号发言已撤回，不再显示于任何页面。

## Filing: the form

statements-new-title = 提交发言
statements-new-what = 请粘贴或上传文本。提交之前，您可在下一页核对。
statements-new-next = 下一页将显示文本，与留存的文本完全一致。您继续下一步时，已输入的内容即予保存。
statements-file-label = 或上传文件
statements-file-hint = Word文件（.docx）或含文本的PDF，最大8 MB；或纯文本（.txt），最大1 MB。此时请将文本栏留空。
statements-file-kept = 已上传：{ $name }
statements-file-leave-out = 不使用此文件
statements-aligned-summary = { $n ->
    [0] 赞同国：未列明
   *[other] 赞同国：已列明{ $n }个
}
statements-aligned-label = 赞同本发言的国家
statements-aligned-hint = 请仅勾选已提出此要求的国家。每一国均会立即获得通知；无论您选择何种阅读范围，该国均可阅读本发言，并可自行退出。仅属某国家集团成员，不足以列为赞同国。
statements-aligned-search = 在此列表中查找国家
statements-check-against-delivery = 以实际发言为准
statements-check-hint = 如实际发言可能与此文本有出入，请勾选。
statements-answering-label = 所回应的问题
statements-answering-hint = 提交之后，请选取回应该问题的段落。如发言与此无关，请取消勾选。

## Filing: labels and hints of the fields
## dynamic: named in the form’s template

statements-text-label = 发言全文
statements-text-hint = 最多200,000个字符。文本按输入原样保存。
statements-language-label = 文本语文
statements-language-hint = 仅该语文的文本为作准文本。
statements-language-suggest = 由系统根据文本建议
statements-language-choose = 请选择语文
statements-language-check-hint = 如有不符，请在此更改。
statements-group-label = 代表国家集团发言
statements-group-hint = 请按您发言时所用的名称填写该集团。如以本国或本组织名义发言，请留空。
statements-audience-label = 阅读范围
statements-heading-label = 标题
statements-topic-label = 议题
statements-topic-none = 无议题
statements-optional = 可留空。

## Filing: the check before it

statements-check-title = 核对发言
statements-check-what = 提交的内容将与此完全一致。一经提交，文本不得更改，但可撤回。
statements-check-text = 文本
statements-fact-name = 发言名义
statements-own-name = 以自身名义
statements-fact-aligned = 赞同国
statements-aligned-told = 发言一经提交，上述各国即获通知，并可自行退出。
statements-fact-delivery = 实际发言
statements-fact-file = 文件
statements-fact-size = 篇幅
statements-fact-hash = 数字摘要（SHA-256）
statements-size = { $words }个词，{ $characters }个字符
statements-change = 更改文本或相关信息
statements-language-warning = 该文本似以另一种语文（{ $language }）写成。提交之前，请核对以下选择。
statements-file-now = 提交发言

## Filing: the receipt

statements-received-title = 发言已于{ $time }收到，编号{ $number }
statements-received-what = 文本已按您所见原样留存。凭借其数字摘要，任何持有该文本者均可证明文本未经改动。
statements-received-told = 已通知所列的{ $n }个赞同国。
statements-received-next = 下一步
statements-received-passages = 请选取回应主席指导性问题的段落，以便读者查找。您也可略过此步骤：任何发言都不会因此处于不利地位。
statements-received-answering = 请选取回应该问题的段落，以便读者在问题页面查阅。您也可略过此步骤。
statements-see = 查看发言


## The page of a statement

statements-facts-title = 本发言信息
statements-names-you = 本发言将{ $state }列为赞同国。除非贵国自行表明立场，否则根据本发言表明的立场计为贵国立场。
statements-remove = 将{ $state }从赞同国中移除
statements-removed-note = 第{ $number }号发言不再列有{ $state }。根据该发言表明的立场不再计为贵国立场。
statements-removed-title = 已自行退出的国家
statements-removed-who-sees = 仅主席工作团队可见。
statements-withdraw-link = 撤回本发言
statements-answers-title = 本发言回应的问题
statements-answers-none = 本发言尚无段落与问题相关联。
statements-answers-none-own = 尚无段落与问题相关联。请选取段落，向读者说明其回应哪个问题。
statements-in-text = 在正文中显示
statements-question-chair = 问题{ $number }
statements-question-raised = { $participant }提出的问题
statements-question-withdrawn = 已撤回
statements-detach = 解除与以下问题的关联：{ $question }

## Selecting passages

statements-passages-title = 选取段落
statements-sentences-label = 请勾选属于同一段落的句子
statements-sentences-hint = 前后相连的句子合为一个段落。
statements-question-label = 所回应的问题
statements-question-choose = 请选择问题
statements-attach = 关联至该问题
statements-selected = 已选取：
statements-no-questions = 目前没有可供回应的问题。主席信函发布或代表团提出问题后，问题将显示在此处。

## Withdrawing

statements-withdraw-title = 撤回
statements-withdraw-ask = 是否撤回第{ $number }号发言？
statements-withdraw-views = 该发言将立即从所有页面移除，任何人均不再可见。
statements-withdraw-rests = 该发言对问题的回应不再显示，依据该发言的立场不再计入。
statements-withdraw-record = 记录中仅保留该发言曾经提交和撤回的事实及其数字摘要：
statements-withdraw-told = 将通知下列被列为赞同国的国家：{ $states }。
statements-withdraw-final = 撤回后无法恢复。您可将该文本作为新的发言再次提交。
statements-withdraw-now = 撤回发言
