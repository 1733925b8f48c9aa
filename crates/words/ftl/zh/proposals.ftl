## Proposals

proposals-what = 各方据以表明立场的内容，以提出方的措辞列示。此处任何内容均未经商定。
proposals-none = 目前没有可供您阅读的提案。代表团或组织提交提案，或主席合并若干提案后，将显示在此处。
proposals-count = { $n }项提案
proposals-no-topic = 无议题
proposals-put-by = 提案方：{ $name }
proposals-merged = 由主席合并的措辞
proposals-recorded-vote = 记录表决
proposals-topic = 议题
proposals-put-on = 提交日期
proposals-readers = 阅读范围
proposals-languages = 语文
proposals-to-area = 打开相应领域
proposals-put = 提交提案
proposals-put-what = 请按您希望在案文中出现的样式书写：提出一个可供他人支持、修改或反对的主张。
proposals-put-send = 提交该提案
proposals-check-title = 核对提案
proposals-check-what = 读者将看到以下内容。一经提出，措辞不得更改；提案可以撤回，对该提案的所有立场随之撤回。
proposals-proposer = 提出方
proposals-merge = 将若干提案合并为一个措辞
proposals-merge-what = 合并结果将标明由主席拟定措辞。对原提案的立场仍归于原提案。
proposals-merge-send = 提交合并后的措辞
proposals-from-label = 合并哪些提案？
proposals-from-none = 目前尚无代表团或组织提交的提案。
proposals-title-label = 短标题（可不填）
proposals-title-hint = 以几个词供他人在列表中查找。没有标题时，列表显示措辞的开头。
proposals-full-wording = 措辞全文
proposals-sources = 合并自
proposals-wording-label = 措辞
proposals-wording-hint = 在译文添加之前，使用其他语文者将看到此措辞。
proposals-language-label = 措辞所用语文
proposals-topic-label = 议题
proposals-topic-none = 无议题
proposals-audience-label = 阅读范围
proposals-withdraw = 撤回此提案
proposals-withdraw-what = 该提案以及对该提案的立场和主席就其公布的内容，将从所有页面移除。

## Taking a position

positions-take = 表明立场
positions-change = 另行表明立场
positions-ours = 归于贵方的立场
positions-choose-what = 立场须以贵方自己的言辞为依据。请选择说明贵方对此提案看法的发言。
positions-choose = 贵方的发言
positions-no-statement = 贵方在本届会议尚未提交发言。请先提交发言；立场将以发言中的一个段落为依据。
positions-file = 提交发言
positions-file-another = 提交另一份发言
positions-behalf = 代表{ $group }发言
positions-kept = 仅限贵代表团阅读，因此他人无从阅读立场所依据的内容
positions-aligned = { $n }个赞同国
positions-carries = 本发言将{ $n }个国家列为赞同国。在这些国家自行表明立场之前，贵方的立场也归于这些国家；这些国家将立即获得通知。
positions-take-what = 请勾选贵方立场所依据的文字，然后说明立场。立场计入之前，您可再次查看全部内容。
positions-passage-label = 第{ $number }号发言中的哪些文字说明此立场？
positions-passage-hint = 请勾选一个句子，或前后相连的若干句子。
positions-existing = 使用已标出的段落
positions-existing-hint = 仅在以上未勾选任何句子时有效。
positions-stance-label = 贵方持何立场？
positions-changes-label = 要求作出哪些修改，或如何才能解决贵方的关切？
positions-changes-hint = 选择“修改后支持”者必须填写。表示关切或反对者，可说明如何予以解决。
positions-changes-short = 要求
positions-check-title = 核对立场
positions-check-what = 经您确认后即予计入。您可随时撤回。
positions-counts-as-unknown = 主席工作团队可以阅读；在所有统计中，该立场均列为不详。
positions-seen-label = 谁能看到
positions-seen-chair = 主席和主席工作团队可以看到该立场、贵方名称和以上文字。贵方人员也可以看到。
positions-seen-aligned = 主席和主席工作团队可以看到该立场、贵方名称和以上文字；贵方人员以及被列为赞同国的国家（该立场也归于这些国家）也可以看到。
positions-seen-others = 其他任何人都看不到。如主席就此提案公布内容，他人看到的是主席自己的表述，而不是贵方的立场。
positions-seen-statement = 该发言的阅读范围：{ $audience }
positions-confirm = 确认此立场

## What each position means
## dynamic: used by the form as stance-hint-<code>

stance-hint-support = 支持现有措辞。
stance-hint-support-with-changes = 在作出所列修改后予以支持。
stance-hint-neutral = 既不支持，也不反对。
stance-hint-concern = 对某些内容感到关切，但可以设法解决。
stance-hint-oppose = 表示反对。
stance-hint-open-to-it = 有可能予以支持。列为不详。
stance-hint-wishes-to-know-more = 尚有问题需先行了解。列为不详。
stance-hint-awaiting-instructions = 首都尚未作出决定。列为不详。

## Why a position is attributed
## dynamic: used by attributions as position-basis-<code>

position-basis-own = 自身立场
position-basis-aligned = 赞同他方发言
position-basis-recorded-vote = 记录表决

## What a delegation finds attributed to it

ours-what = 归于贵方的所有立场、归属理由以及更正办法。因列名于他方发言而归于贵方的立场无需确认：在贵方声明并非贵方立场之前，该立场有效。
ours-none = 目前没有归于贵方的立场。贵方表明立场后，或将贵方列为赞同国的发言载有立场时，有关立场将显示在此处。
ours-remove-there = 贵方可在该发言的页面自行退出赞同国之列。
ours-conflict = 另有一份立场不同的发言也将贵方列为赞同国：{ $stance }。以贵方自身立场为准。
ours-withdraw = 撤回我方立场
ours-then-aligned = 撤回后，以列有贵国的第{ $number }号发言的立场为准：{ $stance }。
ours-then-unknown = 撤回后，贵方对此提案的立场列为不详。
ours-disclaim = 并非我方立场
ours-nothing = 贵方立场不详的提案
ours-nothing-what = 沉默不表示立场：对于下列提案，贵方列为不详。
ours-history = 贵方曾表明的所有立场
ours-history-what = 以最近一次为准。以往各次仅贵方和主席工作团队可见。
ours-when = 确认时间
ours-state = 现状
history-title = 所表明的立场：{ $name }
history-what = 该与会方在本届会议期间确认的全部立场，最近的在前。最近一项仍然有效的立场即为其立场；因其他发言而归于其名下的立场不在此列。
history-none = 该与会方在本届会议期间尚未确认自己的立场。归于其名下的立场来自将其列为赞同国的发言。

## dynamic: used by the history of own positions
ours-history-holds = 有效
ours-history-replaced = 已由其后的立场取代
ours-history-withdrawn = 已撤回
ours-history-statement-withdrawn = 所依据的发言已撤回
