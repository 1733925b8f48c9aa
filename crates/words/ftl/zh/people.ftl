## Participants

people-what = 参加本机构工作的国家、组织和利益攸关方。
people-filter = 国家集团
people-all = 全体与会方
people-empty = 此处尚未列有与会方。与会方由秘书处或主席工作团队添加。
people-counted = { $n }个与会方
people-name = 名称
people-names = 正式名称
people-group = 国家集团
people-groups = 所属国家集团
people-no-group = 没有所属国家集团的记录。
people-dates = 日期
people-source = 来源
people-since = 自{ $date }起
people-until = 至{ $date }止
people-dates-unknown = 日期不详

## Kinds of participant as headings
## dynamic: used by the list as people-kind-<code>

people-kind-member-state = 会员国
people-kind-observer-state = 观察员国
people-kind-regional-organization = 区域组织
people-kind-sub-regional-organization = 次区域组织
people-kind-intergovernmental-organization = 其他政府间组织
people-kind-business = 工商企业
people-kind-ngo = 非政府组织
people-kind-academia = 学术机构

## Taking an entry back

people-mistake = 误录：撤回该条目
people-mistake-what = { $name }将从所有页面消失，其代码可重新使用。只有在没有任何内容涉及它时才能撤回。记录保留其录入和撤回。

## The list as a document

people-list-title = 与会者名单
people-list-status = 由秘书处印发。列出组织名称，不列个人姓名。
people-list-issue = 印发与会者名单
people-list-issue-what = 名单按目前状况固定：列出国家、观察员、组织和利益攸关方名称，不列个人。文件随后以六种语文提供。
people-list-issued = 与会者名单{ $symbol }，{ $date }
