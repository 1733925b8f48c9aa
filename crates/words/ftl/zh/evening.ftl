## A delegation’s evening report

evening-title = 晚间报告
evening-heading = 晚间报告：{ $date }
evening-private = 贵代表团以外的任何人均不得阅读贵方笔记，秘书处和主席亦不例外。引述非公开会议上的发言时不得指明发言者。
evening-who = 代表团
evening-notes = 我方笔记
evening-no-note = 当日没有笔记。
evening-remove = 删除此笔记
evening-remove-ask = 是否删除此笔记？
evening-remove-what = 该笔记将从贵方的晚间报告中移除，且无法恢复。
evening-keep = 保存此笔记
evening-documents = 当日信函、文件和摘要
evening-no-document = 当日没有可供您阅读的信函、文件或摘要。
evening-statements = 当日发言
evening-no-statement = 当日没有可供您阅读的发言。
evening-statement = 第{ $number }号发言，{ $name }
evening-areas = 主席当日公布的领域
evening-no-area = 当日主席未公布可供您阅读的领域。
evening-attributed = 归于贵方的立场
evening-no-position = 当日没有归于贵方且仍有效的立场。
evening-position = 第{ $number }号提案：{ $stance }
evening-next = { $date }的会议
evening-no-meeting = 该日没有安排会议。

## The form for a note
## dynamic: named in the form’s template

evening-note-label = 新笔记
evening-note-hint = 纯文本。仅贵代表团可读，其内容不载入记录。
evening-meeting-label = 会议
evening-meeting-none = 不针对某次会议

## Faults of notes
## dynamic: named by acts and shown at the field

error-own-note-empty = 请填写笔记
error-own-note-meeting = 请选择本届会议的一次会议，或不作选择
error-own-note-nothing-kept = 该次会议不留任何记录，因此也不能保存笔记
