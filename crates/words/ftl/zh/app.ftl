## The frame of every page

app-name = Comity
app-tagline = 从主席信函到商定案文
app-skip = 跳至正文
app-language = 语文
app-sign-in = 登录
app-sign-out = 退出登录
app-breadcrumb = 当前位置

# Above and below every page of the exercise world
exercise-band = 演练：本页所涉国家、人物和案文均属虚构

## Navigation, in the order of the chain

nav-label = 主导航
nav-today = 今日
nav-session = 届会
nav-letter = 信函
nav-questions = 问题
nav-room = 草稿
nav-statements = 发言
nav-papers = 文件
nav-proposals = 提案
nav-convergence = 趋同情况
nav-report = 报告
nav-own-positions = 我方立场
nav-participants = 与会方
nav-manage = 管理

## Actions

action-continue = 继续
action-back = 返回
action-cancel = 取消
action-change = 更改
action-withdraw = 撤回

## What went wrong

error-heading = 出现问题

## Lists and their pages

list-pages = 本列表各页
list-page = 第{ $page }页，共{ $pages }页
list-previous = 上一页
list-next = 下一页

## Times: of the meeting, and of the reader

time-at = { $time }（{ $city }时间）
time-yours = 您所在地时间{ $time }

## Who may see something
## dynamic: used by forms and lists as audience-<code>

audience-own = 仅限本代表团或本组织
audience-chair = 主席和主席工作团队
audience-interpreters = 秘书处和口译员
audience-delegations = 所有国家代表团
audience-participants = 全体与会方，包括各组织和利益攸关方
audience-public = 所有人，包括公众

## What a meeting may leave behind
## dynamic: used by meetings as regime-<code>

regime-official-record = 正式记录
regime-public-webcast = 公开网播
regime-closed = 非公开，不得指明发言者
regime-nothing-kept = 不留任何记录

## Roles of an account
## dynamic: used by accounts as role-<code>

role-chair = 主席
role-chair-team = 主席工作团队
role-secretariat = 秘书处
role-head = 代表团团长
role-member = 代表团成员
role-expert = 首都专家
role-organization = 组织代表
role-stakeholder = 利益攸关方代表
role-applicant = 申请组织
role-public = 公众

## Kinds of session
## dynamic: used by sessions as session-kind-<code>

session-kind-substantive = 实质性会议
session-kind-inter-sessional = 闭会期间会议
session-kind-organisational = 组织会议

## Kinds of participant
## dynamic: used by participants as participant-kind-<code>

participant-kind-member-state = 会员国
participant-kind-observer-state = 观察员国
participant-kind-regional-organization = 区域组织
participant-kind-sub-regional-organization = 次区域组织
participant-kind-intergovernmental-organization = 政府间组织
participant-kind-business = 工商界
participant-kind-ngo = 非政府组织
participant-kind-academia = 学术界

## Positions a delegation can take; the last three count as unknown
## dynamic: used by positions as stance-<code>

stance-support = 支持
stance-support-with-changes = 修改后支持
stance-neutral = 中立
stance-concern = 关切
stance-oppose = 反对
stance-open-to-it = 愿予考虑
stance-wishes-to-know-more = 希望进一步了解
stance-awaiting-instructions = 等待指示

## Classes of an area of convergence
## dynamic: used by the convergence pages as class-<code>

class-convergent = 立场趋同
class-convergent-with-changes = 修改后趋同
class-broad-support = 广泛支持
class-broad-support-objections-remain = 广泛支持，仍有反对
class-divided = 立场分歧
class-too-little-known = 已知立场过少

## The five regional groups, by their official names
## dynamic: used by partitions as group-<code>

group-AFR = 非洲国家组
group-APG = 亚太国家组
group-EEG = 东欧国家组
group-GRULAC = 拉丁美洲和加勒比国家组
group-WEOG = 西欧和其他国家组

## dynamic: used by partitions as partition-<name>

partition-regional = 区域组

## What a document says about itself

document-courtesy-translation = 参考译文
document-status = 由主席自行负责编写；并非详尽无遗；未经商定；不妨碍任何代表团的立场
convergence-heading = 可能的趋同领域：主席的评估，不妨碍任何代表团的立场

## The front page

home-title = Comity
home-what = 工作组的信函、问题、发言、立场和可能的趋同领域汇于一处，以六种语文呈现。
home-sessions = 届会
home-no-session = 目前尚无届会。秘书处录入后，届会将显示在此处。

## Forms that were begun earlier

form-restored = 您先前输入的内容已恢复。
form-start-again = 清空表格，重新开始

## Under the question who may read something

audience-hint = 系统不预作选择。每一项均包括其上各项。
