## The session’s page

session-meetings = 会议
session-no-meeting = 秘书处或主席工作团队录入后，各次会议将显示在此处。
session-hours-of = 会议时间以{ $zone }时区为准
session-day = 日期
session-hours = 时间
session-meeting = 会议
session-meeting-number = 第{ $number }次会议
session-mode = 会议形式
session-regime = 留存内容
session-formal = 正式
session-informal = 非正式
session-agenda = 议程和议题
session-no-agenda = 秘书处或主席工作团队录入后，议程和议题将显示在此处。
session-topics = 其他议题
session-mandate = 任务授权
session-adopted = { $date }通过
session-chain = 从信函到摘要
session-chain-what = 各类内容可供您阅读的数量
session-letters = 信函
session-questions = 指导性问题
session-statements = 发言
session-proposals = 提案
session-areas = 主席公布的领域

## A meeting’s page

session-takes-up = 审议的议题
session-no-topic = 本次会议尚未指定议题。秘书处或主席工作团队录入会议时指定议题。
session-modes = 会议形式
session-since = 起始时间
session-from-beginning = 自会议开始
session-reason = 理由
session-reason-hint = 按主席台宣布的内容填写。所有人均可看到。
session-informal-note = 非正式会议不作决定。
session-change-mode = 更改会议形式
session-change-what = 更改立即生效。此前的发言仍适用发言时的规则。
