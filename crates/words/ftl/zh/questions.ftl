## The list of questions

questions-title = 问题
questions-what = 主席在致本届会议的信函中提出的问题，以及各代表团另行提出的问题。
questions-open = 问题清单绝非详尽无遗：发言可涉及任何事项，各代表团也可提出补充问题。
questions-raise = 提出补充问题
questions-see-coverage = 查看哪些问题已获回应、哪些尚未
questions-none = 目前尚无问题。主席发布含有问题的信函或代表团提出问题后，问题将显示在此处。
questions-no-topic = 无议题
questions-under-no-topic = 不属任何议题
questions-number = 问题{ $number }
questions-further-number = 补充问题{ $number }
questions-further = 各代表团提出的补充问题
questions-raised-by = 由{ $state }提出

## How many have spoken to a question

questions-coverage-none = 可供您阅读的发言中尚无涉及此问题者
questions-coverage-some = 一些代表团已就此问题发言
questions-coverage-some-participants = 一些与会方已就此问题发言
questions-coverage-count = { $n }个与会方已就此问题发言

## The page of one question

questions-raised-note = 您的问题已提出，并已通知所有其他国家。
questions-standing-original = 原文
questions-standing-official = 联合国语文部门的译文
questions-standing-courtesy = 参考译文
questions-see-original = 查看原文
questions-facts-title = 本问题信息
questions-fact-topic = 议题
questions-fact-raised-by = 提出国
questions-fact-put = 提出日期
questions-fact-letters = 载于
questions-letter-dated = { $date }第{ $number }号信函
questions-as-number = 在该信函中为问题{ $number }
questions-worded-then = 该信函中的措辞：
questions-answers-title = 对本问题的回应
questions-answers-none = 目前尚无可供您阅读的回应。代表团、组织或利益攸关方将发言段落与本问题相关联后，有关段落将显示在此处。
questions-answers-own-words = 各段落均保留发言的原有措辞和语文，并由发言提交方选取。
questions-statement = 第{ $number }号发言
questions-on-behalf = 代表{ $group }发言
questions-in-statement = 在发言中查看
questions-answer-it = 提交发言，回应此问题
questions-withdraw-link = 撤回此问题

## Raising a further question

questions-new-title = 提出补充问题
questions-new-what = 该问题与主席的问题并列，并标明由贵国提出。全体与会方均可阅读和回应。
questions-new-next = 问题提出之前，您可在下一页核对。您输入的内容将予保存。
questions-wording-label = 问题
questions-wording-hint = 请以自己的措辞提出一个问题，不超过2,000个字符。
questions-language-label = 问题语文
questions-language-hint = 仅该语文的措辞为作准文本。
questions-language-choose = 请选择语文
questions-topic-label = 议题
questions-topic-hint = 可留空。
questions-check-title = 核对问题
questions-check-what = 以下是全体与会方将看到的内容，并附贵国国名。所有其他国家均会获得通知。
questions-check-change = 更改
questions-check-final = 一经提出，措辞不得更改，但可撤回。
questions-raise-now = 提出问题

## Withdrawing

questions-withdraw-title = 是否撤回补充问题{ $number }？
questions-withdraw-views = 该问题将立即从所有页面移除，任何人均不再可见。回应该问题的发言予以保留，但不再显示为对该问题的回应。
questions-withdraw-final = 撤回后无法恢复。您可将其作为新的问题再次提出。
questions-withdraw-now = 撤回问题
questions-withdrawn-note = 您的问题已撤回，不再显示于任何页面。

## Coverage

questions-coverage-title = 已获回应和尚未获回应的问题
questions-coverage-what = 按问题列示：在可供您阅读的发言中，有多少与会方已就该问题发言。
questions-silence = 沉默绝不表示立场。不要求任何一方回应所有问题；被列为某项发言赞同国的国家，不视为已就有关问题发言。
questions-unanswered-title = 尚未获回应
questions-unanswered-what = 可供您阅读的发言均未涉及下列问题。
questions-all-answered = 每个问题均至少有一份可供您阅读的发言予以涉及。
questions-coverage-table = 所有问题
questions-narrow = 缩小列表范围
questions-show-all = 所有问题（{ $n }）
questions-show-ours = 贵代表团尚未回应（{ $n }）
questions-show-nobody = 尚未获任何回应（{ $n }）
questions-show-none = 没有符合此选择的问题。
questions-col-question = 问题
questions-col-wording = 问题内容
questions-col-spoken = 已发言者
questions-col-own = 贵方
questions-col-who = 已就此发言的与会方
questions-col-not-yet = 尚未就此发言的国家
questions-own-delegation-answered = 贵代表团已回应
questions-own-delegation-not-yet = 贵代表团尚未回应
questions-own-answered = 贵方已回应
questions-own-not-yet = 贵方尚未回应
questions-some = 一些代表团
questions-some-participants = 一些与会方
questions-nobody = 无
questions-cell-count = { $n }个与会方
questions-states-count = { $n }个国家
questions-chair-only = 仅主席工作团队可以看到哪些与会方已发言、哪些尚未发言。名称按汉语拼音顺序排列。
questions-coverage-empty = 目前尚无问题。有问题提出后，本页将显示有多少与会方已就各问题发言。
questions-back = 所有问题
