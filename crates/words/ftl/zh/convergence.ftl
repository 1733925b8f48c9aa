## The working view of the Chair’s side

convergence-working-title = 可能的趋同领域：工作视图
convergence-working-what = 本页仅主席和主席工作团队可见。每个数字均可打开，查看其所依据的立场归属记录。
convergence-no-groups = 截至本届会议首日，没有作为分析依据的国家集团。在秘书处录入各区域组及其成员之前，所有领域均属已知立场过少。
convergence-how = 领域如何分类和统计
convergence-rule = 已宣布的规则
convergence-rule-none = 尚无。
convergence-rule-announce = 宣布规则
convergence-rule-change = 更改规则
convergence-quorum = 法定比例
convergence-quorum-what = 每组须有{ $percent }%的成员表明立场
convergence-partitions = 计数依据
convergence-outside = 不属任何作为分析依据的组，未计入
convergence-doubled = 同时属于同类的两个组，计入其中第一组
convergence-filter = 缩小列表范围
convergence-all-topics = 所有议题
convergence-all-classes = 所有类别
convergence-released-or-not = 无论是否已公布（{ $n }）
convergence-nothing-released = 尚未公布任何内容（{ $n }）
convergence-none = 目前尚无领域。主席工作团队有可阅读的提案后，相应领域将显示在此处。
convergence-none-filtered = 没有符合所选条件的领域。
convergence-count = { $n }个领域，按趋同程度由高到低排列
convergence-area-title = 领域{ $number }
convergence-area-what = 本页仅主席和主席工作团队可见，公布该领域之后亦然：其他人届时读到的是主席的措辞，看不到这些数字。
convergence-proposal = 第{ $number }号提案
convergence-to-proposal = 查看提案页面
convergence-picture = 各方立场
convergence-as-table = 以表格列示相同数字
convergence-group = 国家集团
convergence-members = 成员
convergence-room = 全体会员国
convergence-participant = 与会方
convergence-stance = 立场
convergence-basis = 依据
convergence-passage = 段落
convergence-statement = 第{ $number }号发言
convergence-certain = 确定下限
convergence-possible = 可能上限
convergence-expressed = 已表明立场者的下限
convergence-gac = 交叉核对：计及各组的共识度
convergence-no-bound = 无国家集团
convergence-no-quorum = 并非每组均达到法定比例
convergence-objections = 反对
convergence-concerns = 关切
convergence-changes = 要求的修改
convergence-conflicts = 自身立场与所赞同发言的立场不同
convergence-conflict-own = 自身立场：{ $stance }
convergence-conflict-aligned = 所赞同的第{ $number }号发言的立场：{ $stance }
convergence-released-to = 公布范围：{ $audience }
convergence-others = 观察员、各组织和利益攸关方
convergence-others-what = 仅予列出，不予计入：下限仅以会员国为依据。
convergence-basis-aligned = 赞同{ $speaker }所作的第{ $number }号发言
convergence-basis-aligned-group = 赞同{ $speaker }代表{ $group }所作的第{ $number }号发言
convergence-nothing-known = 立场不详
convergence-unknown-what = 沉默不表示立场。愿予考虑、希望进一步了解或等待指示的国家也列于此处。
convergence-attributions-count = 此数字以{ $n }条立场归属记录为依据。
convergence-attributions-none = 此数字为零，没有任何一方列入其中。
convergence-history = 先前立场

## What the classes and bounds mean

terms-title = 用语说明
terms-convergent = 每个组至少五分之四支持现有措辞。无人反对，也没有遗留关切。
terms-with-changes = 每个组至少五分之四支持（不论是否要求修改），且无人反对；但仍有关切，或某个组支持现有措辞者不足五分之四。
terms-broad = 每个组至少半数支持（不论是否要求修改），且无人反对；某个组支持者不足五分之四。
terms-objections = 每个组至少半数支持（不论是否要求修改），但有人反对。
terms-divided = 某个组支持者不足半数（不论是否要求修改）。
terms-unknown = 某个组表明立场的成员太少，无法作出判断。其他各类只看已表明的立场。
terms-certain = 在比例最低的组中，已知表示支持者占全体成员的比例。沉默不算支持。
terms-possible = 假设立场不详者全部转为支持，在比例最低的组中可达到的比例。
terms-expressed = 在比例最低的组中，支持者占已表明立场者的比例。计算时另加一票支持和一票不支持，以免少数声音分量过重。
terms-gac = 各组支持比例相乘之积。只有每个组都支持时才会高；不据以作出任何判定。

## What a number counts
## dynamic: used by tables and addresses as convergence-cell-<code>

convergence-cell-unknown = 不详
convergence-cell-in-favour = 支持，包括修改后支持
convergence-cell-possible = 支持或不详
convergence-cell-expressed = 已表明的任何立场
convergence-cell-all = 全体成员

## What the Chair’s team heard

heard-title = 我们所听取的意见
heard-what = 主席工作团队的内部笔记。这些笔记不是立场，本页任何数字均不包括其在内。
heard-add = 添加笔记
heard-participant-label = 意见来自
heard-participant-none = 请选择与会方
heard-note-label = 笔记
heard-note-hint = 仅主席和主席工作团队可以阅读。
heard-save = 保存笔记

## Releasing an area

release-title = 公布此领域
release-start = 公布此领域
release-change = 更改已公布内容
release-what = 请以您自己的措辞说明您认为何处可能趋同。他人仅可阅读这段文字，看不到工作视图的其他任何内容。
release-replaces = 此领域已有公布的内容。您此次公布的内容将取而代之。
release-wording-label = 主席的措辞
release-wording-hint = 请写“一些代表团”，不写名称。填写一种语文即可；在其他语文版本添加之前，使用其他语文者将看到该语文的文本。
release-other-languages = 其他语文
release-audience-label = 阅读范围
release-look = 按他人所见查看
release-check-title = 公布前核对
release-check-what = 以下是他人将看到的内容。公布范围：{ $audience }。
release-no-rule = 您尚未宣布各领域的分类规则。请先宣布规则，以免有人称规则是为迎合结果而定。
release-names-title = 文中列有与会方名称
release-names-what = 文中列有下列名称：{ $names }。除非有关国家已同意公布其国名，否则他人应看到“一些代表团”。
release-names-confirm = 确认有意列出这些名称
release-confirm = 公布
release-stands = 公布范围：{ $audience }；公布日期：{ $date }
release-withdraw = 撤回公布
release-withdraw-what = 该内容将从所有公布对象的页面移除。

## What everybody else reads

convergence-released-what = 主席以自己的措辞说明其认为可能趋同之处。此处任何内容均未经商定。
convergence-released-none = 主席尚未公布任何领域。主席公布后，将以主席的措辞显示在此处。
convergence-released-on = { $date }公布

## The rule

rule-title = 宣布规则
rule-what = 请在公布任何领域之前，向所有人说明各领域如何分类。
rule-label = 以您自己的措辞说明规则
rule-hint = 请说明各类别的含义，并说明立场以各代表团的发言为依据。
rule-quorum-label = 法定比例（%）
rule-quorum-hint = 每组成员中须已表明立场的比例；达到该比例后，方可就该组作出任何表述。
rule-announce = 宣布
