## Groups of States

groups-title = 国家集团
groups-open = 集团、成员及来源
groups-what = 各集团的成员、成员资格的起止日期及其来源。成员资格不等于立场：一国的意见见其发言。
groups-one-what = 每项成员资格均附日期和来源。成员资格既非立场，亦非对发言的赞同。
groups-empty = 尚无集团记录。集团由秘书处或主席工作团队添加。
groups-days = 日期选择
groups-today = 今天
groups-first-day = 届会首日（{ $date }）
groups-on = { $date }的成员
groups-on-label = 其他日期
groups-on-show = 显示
groups-counted = { $n ->
   *[other] { $n }个集团
}
groups-name = 集团
groups-code = 代码
groups-members = 成员数
groups-members-counted = { $n ->
   *[other] { $n }个成员
}
groups-analysis = 分析
groups-governs-yes = 以其为依据
groups-governs-no = 不作依据
groups-governs = 趋同领域的分类也以本集团为依据，成员以届会首日（{ $date }）为准。
groups-not-governing = 不用于趋同分析。
groups-as-of = 分析以届会首日（{ $date }）的成员为准。
groups-origin = 录入方式
groups-listed = 取自{ $date }的名单
groups-entered = 由本机构录入
groups-state = 国家
groups-since = 起始日期
groups-until = 终止日期
groups-unknown = 不详
groups-none-on = 根据现有记录，该集团在这一天没有成员。
groups-others = 该日不生效的成员资格

## Groups: what the podium enters

groups-bring = 添加政治和区域集团
groups-bring-what = 所选各集团连同其成员、日期和来源按{ $date }的名单录入。每个集团自成一种划分；在您作出决定之前，任何集团均不作为分析依据。
groups-bring-hint = 仅含名单日期的会员国和观察员国。
groups-bring-choice = { $n ->
   *[other] { $name }：{ $n }个成员
}
groups-bring-send = 添加所选集团
groups-add-member = 添加成员资格
groups-add-member-what = 将一国列为{ $group }的成员，并注明日期和来源。
groups-choose-state = 选择国家
groups-since-hint = 日期不详时留空
groups-source-hint = 载明该成员资格的文件
groups-end = 终止
groups-end-title = 终止该成员资格
groups-end-what = { $state }在{ $group }中的成员资格。该项记录连同日期予以保留，此后开始的届会不再计入。
groups-last-day = 成员资格的最后一日
groups-end-source-hint = 终止成员资格所依据的文件
groups-end-send = 终止成员资格
groups-govern = 将本集团作为分析依据
groups-ungovern = 不再将本集团作为分析依据

## The day as of which the analysis reads membership

convergence-members-on = 计入的成员
convergence-members-on-what = 各集团在届会首日（{ $date }）的成员；此后加入集团的国家不计入该集团

## Members suggested for the list of aligned States

statements-suggest-label = 建议某集团的成员
statements-suggest-hint = 以提交发言之日（{ $date }）的成员记录为准。成员资格不等于赞同：请仅保留已提出此要求的国家。
statements-suggest-choose = 选择集团
statements-suggest = 建议{ $date }的成员
statements-suggested = 建议
statements-suggest-note = { $n ->
   *[other] 建议{ $n }国（{ $group }，{ $date }的成员）。提交之前不会通知任何国家。成员资格不等于赞同：请逐一核对，未提出此要求的国家请取消勾选。
}
statements-suggest-looked = 我们已逐一核对：所勾选的每一国均已要求列名

## Faults of groups and memberships
## dynamic: named by acts and shown at the field

error-groups-none = 请至少勾选一个集团
error-groups-there = 本机构已有：{ $value }。请取消勾选
error-groups-states = 本机构缺少这些集团的成员国，共{ $value }个。请先添加会员国和观察员国
error-membership-overlap = 该国在这段时间内已属于本集团或同一划分的其他集团：{ $value }。请更改日期
error-membership-until = 请填写成员资格的最后一日
error-membership-end-source = 请注明终止成员资格所依据的文件
error-statement-suggestion = 请核对建议的国家，取消勾选未提出此要求的国家，并确认已核对
error-statement-suggest-group = 请选择要建议其成员的集团

## Political and regional groups, by their official names
## dynamic: used by the list of groups as group-<code>

group-ARAB = 阿拉伯国家集团
group-ASEAN = 东南亚国家联盟
group-AU = 非洲联盟
group-CARICOM = 加勒比共同体
group-CELAC = 拉丁美洲和加勒比国家共同体
group-CSTO = 集体安全条约组织
group-EU = 欧洲联盟
group-G77 = 77国集团和中国
group-GCC = 海湾阿拉伯国家合作委员会
group-MERCOSUR = 南方共同市场
group-NAM = 不结盟国家运动
group-NORDIC = 北欧国家
group-OAS = 美洲国家组织
group-OIC = 伊斯兰合作组织
group-OSCE = 欧洲安全与合作组织
group-PIF = 太平洋岛屿论坛
group-SCO = 上海合作组织
group-SICA = 中美洲一体化体系

## A membership entered by mistake

groups-mistake = 误录
groups-mistake-title = 撤回误录的条目
groups-mistake-what = { $state }在{ $group }中的成员资格（{ $dates }）：该条目从所有页面消失，包括过去的日期，如同从未录入。此后不再据此建议成员；如该集团计入分析，各届会的领域立即在不计此条目的情况下重新计算。记录保留其录入和撤回。如成员资格属实但已结束，请改为终止。
groups-mistake-reason = 有何错误
groups-mistake-reason-hint = 保存在记录中，任何页面均不显示
groups-mistake-send = 撤回条目
# dynamic: named by the act and shown at the field
error-membership-reason = 请说明该条目有何错误
