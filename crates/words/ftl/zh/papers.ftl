## The list of papers

papers-what = 各代表团和组织的概念文件，最新在前；其后为非文件。
papers-submit = 提交文件
papers-none = 尚无文件。代表团或组织提交您可阅读的文件后，将显示在此处。
papers-none-here = 没有符合这些条件的文件。
papers-show-all = 显示所有文件
papers-count = { $n }份文件
papers-col-number = 文件
papers-col-paper = 标题和提交方
papers-col-version = 版本
papers-number = 第{ $number }号文件
papers-number-non-paper = 第{ $number }号非文件
papers-non-paper = 非文件
papers-yours = 由贵代表团提交：仅贵方可见
papers-sponsor-count = { $n }个共同提案国
papers-presents = 请求在会上介绍：{ $topic }
papers-filter-all = 全部
papers-filter-own = 我方提交
papers-filter-whose = 提交方：
papers-filter-meeting = 会议：
papers-filter-presenting = 请求在会上介绍
papers-withdrawn-note = 文件已撤回，不再出现在任何页面。

## What the reader’s State has to do with a paper
## dynamic: used by the list as papers-your-state-<standing>

papers-your-state-invited = 贵国受邀成为共同提案国
papers-your-state-asked = 贵国已请求成为共同提案国
papers-your-state-sponsor = 贵国是共同提案国

## Submitting

papers-new-title = 提交文件
papers-new-what = 概念文件阐述一项设想，并可载有供各方表明立场的提案。提交之前，您可在下一页核对。
papers-title-label = 标题
papers-title-hint = 使用文件的语文，一行写完。
papers-text-label = 文件全文
papers-text-hint = 不超过60,000个字符。段落之间空一行，段落自动编号。以#开头的一行为小标题。
papers-topics-label = 议题
papers-topics-hint = 请勾选文件涉及的议题。可不勾选。
papers-audience-label = 阅读范围
papers-non-paper-label = 这是一份非文件
papers-non-paper-hint = 其他读者，包括主席工作团队，看不到作者、文号或共同提案国，提交时间也只显示日期。非文件不表明立场，不载提案，也绝不导出给他方。
papers-presents-label = 我方请求在会上介绍此文件
papers-presents-hint = 秘书处和主席工作团队可见。提出请求并不保证安排时间。
papers-presents-topic-label = 在哪项议题下介绍
papers-presents-topic-hint = 仅在请求介绍时需要。
papers-presents-topic-none = 请选择议题
papers-check-title = 核对文件
papers-check-what = 提交的内容将与此完全一致。一经提交，该版本不得更改；文件可修订，也可撤回。
papers-non-paper-check = 其他读者不会获知作者。文字将原样显示：请确认文字本身也未透露作者。
papers-names-itself = 标题或正文含有名称“{ $name }”。文字本身所说的内容，任何页面都无法隐去。
papers-file-yours = 仅贵代表团可下载此文件。
papers-fact-proposer = 提交方
papers-fact-presents = 请求在以下议题下介绍
papers-language-warning = 该文本似以另一种语文（{ $language }）写成。提交之前，请核对以下选择。
papers-submit-now = 提交文件
papers-submit-non-paper = 提交非文件
papers-received = { $paper }已于{ $time }收到。
papers-received-non-paper = 已作为第{ $number }号非文件收到。

## The page of a paper

papers-by = 提交方：{ $name }
papers-non-paper-what = 无作者、文号或提案国。不表明立场。
papers-is-earlier = 这是较早的版本。最新版本为{ $version }。
papers-to-latest = 阅读最新版本
papers-facts-title = 本文件信息
papers-versions-title = 各版本
papers-version-first = 第1版
papers-compare-link = 改动之处
papers-co-sponsors = 共同提案国
papers-since = 自{ $date }起
papers-sponsor-lag = 共同提出{ $version }；尚未就{ $latest }予以确认
papers-proposals-title = 本文件所载提案
papers-proposals-what = 各方在每项提案各自的页面上表明立场。
papers-proposals-none = 尚未根据本文件提出提案。提交方将文件中的文字作为提案提出后，将显示在此处。
papers-proposals-none-own = 贵方尚未将其中的文字作为提案提出。
papers-proposal-version = 依据{ $version }
papers-back = 返回文件
papers-made-from = 依据

## Co-sponsoring

papers-ask = 请求成为共同提案国
papers-ask-for = 请求成为{ $version }的共同提案国
papers-join = 成为本文件的共同提案国
papers-confirm = 就{ $version }予以确认
papers-decline = 谢绝邀请
papers-take-request-back = 撤回我方请求
papers-leave = 退出共同提案国
papers-invites-you = { $name }邀请贵国成为本文件的共同提案国。在贵国确认之前，仅贵国和提交方可见。
papers-you-asked = 贵国已请求成为{ $version }的共同提案国。{ $name }尚未答复；仅贵国和提交方可见。
papers-you-sponsor = 贵国自{ $date }起为本文件的共同提案国。
papers-sponsor-title = 共同提案
papers-sponsor-ask = 请求{ $state }成为{ $paper }的共同提案国？
papers-sponsor-join = { $state }成为{ $paper }（{ $version }）的共同提案国？
papers-read-it = 阅读
papers-sponsor-ask-what = 将通知{ $name }，由其答复。在此之前，仅贵国和提交方知道贵国提出了请求。
papers-sponsor-shown = 此后，凡可阅读本文件者均可看到贵国列为共同提案国及其日期。
papers-sponsor-version = 此项仅适用于上述版本。提交方如修订文件，将通知贵国；在贵国确认新版本之前，显示贵国所确认的版本。
papers-sponsor-any-time = 贵国可随时退出。共同提案不构成对文件所载提案的立场。
papers-sponsors-title = 邀请共同提案国
papers-sponsors-what = 各国须自行确认。确认之前，不列为共同提案国。
papers-asking-title = 请求成为共同提案国
papers-accept = 接受{ $name }
papers-decline-request = 谢绝{ $name }的请求
papers-invited-title = 已邀请，尚未确认
papers-invited-none = 没有待答复的邀请。受邀国家在确认或谢绝之前显示在此处。
papers-invited-who-sees = 仅贵方和各受邀国可见。
papers-take-back = 收回对{ $name }的邀请
papers-invite-title = 邀请其他国家
papers-invite-label = 拟邀请的国家
papers-invite-hint = 各国即时获得通知，并且不论阅读范围如何，在谢绝之前均可阅读本文件。
papers-invite-now = 发出邀请

## Revising, and versions beside each other

papers-revise-title = 修订
papers-revise-what = 您正在起草{ $paper }的{ $version }。此前各版本仍可阅读，并显示差异。
papers-revise-sponsors = 将通知共同提案国，由其重新确认。
papers-revise-again = 从最新版本重新开始
papers-revise-next = 查看改动
papers-revise-check = 核对修订
papers-revise-now = 提交{ $version }
papers-fact-told = 将获通知的国家
papers-compare-title = 改动之处
papers-compare-what = 从{ $from }到{ $to }
papers-compare-earlier = 较早：
papers-compare-later = 较晚：
papers-compare-same = 没有改动任何段落。
papers-compare-count = { $n }个段落有改动。
papers-legend-inserted = 新增文字
papers-legend-deleted = 删除文字
papers-said-inserted = [新增：
papers-said-deleted = [删除：
papers-said-end = 完]
papers-said-was = 原为：

## Proposals from a paper

papers-propose-title = 据此提出提案
papers-propose-what = { $paper }，{ $version }：请勾选文字，或自行撰写提案。各代表团随后就其表明立场。
papers-propose-sentences = 文件中的文字
papers-propose-sentences-hint = 请勾选一句，或前后相连的几句。
papers-propose-wording = 或自行措辞
papers-propose-wording-hint = 使用文件的语文。如已勾选句子，请留空。
papers-propose-audience = 阅读范围与文件相同：{ $audience }

## Symbol

papers-symbol-title = 分配文号
papers-symbol-change = 更改文号
papers-symbol-what = 将通知提交方。修订版沿用该文号并加编号，如Rev.1。
papers-symbol-label = 文号
papers-symbol-hint = 例如A/AC.292/2026/WP.3，不含Rev。
papers-symbol-now = 分配文号

## Withdrawing

papers-withdraw-title = 撤回
papers-withdraw-ask = 撤回{ $paper }？
papers-withdraw-views = 其所有版本立即从所有页面消失，任何人均不可见。
papers-withdraw-record = 记录仅保留其曾提交和撤回这一事实及其数字摘要：
papers-withdraw-told = 将通知以下共同提案国、受邀国和提出请求的国家：{ $states }。
papers-withdraw-proposals = 其提案一并撤回，连同贵方和他方就这些提案表明的所有立场，以及主席就此公布的内容。凡就此表明过立场的代表团均获通知。
papers-withdraw-final = 撤回后无法恢复。可将文本作为新文件重新提交。
papers-withdraw-keep = 作为贵方自己的提案予以保留
papers-withdraw-keep-hint = 所勾选的提案连同就其表明的立场予以保留，作为贵方的提案，不再注明文件。系统不预作勾选。
papers-withdraw-now = 撤回文件

## Faults of papers
## dynamic: named by acts and shown at the field

error-paper-title-empty = 请填写文件标题
error-paper-empty = 请粘贴文件全文，或上传文件
error-paper-long = 文本超过{ $value }个字符。请缩短，或分几份提交
error-paper-audience = 请选择文件的阅读范围
error-paper-present-topic = 请选择在哪项议题下介绍
error-paper-present-audience = 要在会上介绍，文件至少须对秘书处和口译员开放。请选择更大的阅读范围，或取消勾选
error-paper-non-paper-present = 非文件不在会上介绍，否则将透露作者。请取消其中一项勾选
error-paper-language-differs = 该文本似以另一种语文写成。请核对选择，然后再次提交
error-paper-changed = 草稿已在另一窗口更改。请核对当前显示的内容，然后提交
error-paper-already-submitted = 已经提交
error-paper-same = 与前一版本完全相同。请作出改动，或取消
error-paper-versions = 一份文件最多有{ $value }个版本。请提交新文件
error-paper-moved = 其间已有更新的版本。请先阅读，再从该版本继续
error-paper-invite-none = 请至少勾选一个国家
error-paper-invite-state = 只能邀请本国以外的国家
error-paper-invite-own = 仅贵代表团可阅读本文件，因此无法邀请他国。请修订文件并扩大阅读范围
error-paper-proposal-none = 请勾选一句，或填写措辞
error-paper-proposal-both = 您既勾选了句子，又填写了措辞。请清空此栏，或取消勾选
error-paper-proposal-differs = 措辞与所勾选的文字不同。请只保留其中之一
error-paper-proposal-own = 仅贵代表团可阅读本文件，因此他方无法就其表明立场。请修订文件并扩大阅读范围
error-symbol-empty = 请填写文号
error-symbol-form = 请按文件上的形式填写文号，用大写拉丁字母和数字，各部分之间用斜线，例如A/AC.292/2022/CRP.2；不写Rev.1
error-symbol-taken = 本机构的另一文件正在使用或曾使用该文号。请另选

## What a participant is told about papers
## dynamic: used by the Today page as today-notice-<kind>

today-notice-paper-invited = { $name }邀请贵国成为第{ $number }号文件的共同提案国
today-notice-paper-accepted = 应贵国请求，贵国现为{ $name }提交的第{ $number }号文件的共同提案国
today-notice-paper-invitation-withdrawn = { $name }收回了关于第{ $number }号文件共同提案的邀请
today-notice-paper-request-declined = { $name }未接受贵国成为第{ $number }号文件共同提案国的请求
today-notice-paper-revised = { $name }提交的第{ $number }号文件已修订。请查看改动，如同意请予以确认
today-notice-paper-withdrawn = { $name }提交的第{ $number }号文件已撤回
today-notice-paper-asked = 有国家请求成为贵方第{ $number }号文件的共同提案国
today-notice-paper-sponsored = 有国家成为贵方第{ $number }号文件的共同提案国
today-notice-paper-revision-confirmed = 有共同提案国确认了贵方第{ $number }号文件的最新版本
today-notice-paper-sponsor-left = 有国家退出贵方第{ $number }号文件的共同提案国
today-notice-paper-invitation-declined = 有国家谢绝成为贵方第{ $number }号文件的共同提案国
today-notice-paper-request-withdrawn = 有国家撤回了成为贵方第{ $number }号文件共同提案国的请求
today-notice-paper-symbol = 秘书处已为贵方第{ $number }号文件分配文号
today-notice-proposal-withdrawn = 贵方曾表明立场的第{ $number }号提案已随其文件一并撤回

## Papers on the Today page

today-new-papers = { $n }份新文件
today-papers-presenting = 有{ $n }份文件的提交方请求在会上介绍
today-paper-invited = 贵国受邀成为第{ $number }号文件的共同提案国：{ $title }

## A revision with other topics or another audience
## dynamic: named by the check page of a revision, and by the act

papers-revise-audience-hint = 保持现有范围；如需由其他方阅读，请更改。每一项均包括其上各项。
papers-revise-wider = 新增读者可阅读本版本。此前各版本仍仅限提交时所定的读者阅读。
papers-revise-narrower = 不再有权阅读者立即无法看到整份文件，包括此前各版本及其附档。主席摘要中引述其标题的段落不再向这些读者显示。
papers-revise-narrower-sponsors = 共同提案国和贵方邀请的国家仍可照常阅读。
papers-revise-narrower-proposals = 由本文件提出的提案及就其表明的立场继续保留，仅限提出时所定的读者。您可在各提案页面上分别撤回。
papers-revise-no-present = 贵方不再请求在会上介绍：安排会议者已无权阅读此文件。
error-paper-audience-sponsors = 本文件已有共同提案国或受邀国，因此不能仅限贵代表团阅读。请选择更广的读者范围，或撤回本文件
