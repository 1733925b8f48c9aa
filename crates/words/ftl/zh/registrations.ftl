## The list of notes

registration-list = 普通照会
registration-list-what = 代表团的组成以普通照会为准，须由秘书处一名官员核对，再由另一名官员批准。
registration-show = 显示
registration-all = 全部照会
registration-mine = 待我处理
registration-none = 尚未录入照会。录入的照会将显示在此。
registration-none-mine = 没有待您处理的事项。
registration-count = { $n }份普通照会
registration-note = 照会
registration-whose = 代表团
registration-dated = 照会日期
registration-entered = 录入日期
registration-stage = 状态
registration-waits-check = 请与照会核对
registration-waits-approve = 请以第二名官员身份批准
registration-waits-links = 请移交一次性链接

## Entering a note

registration-new = 录入普通照会
registration-new-what = 照会指定代表团团长、其他成员以及账户管理人，也可终止账户。
registration-for = 照会发出方
registration-for-hint = 国家、组织或利益攸关方；或主席、主席工作团队和秘书处
registration-podium = 主席、主席工作团队和秘书处
registration-form-what = 请照录照会内容。由另一名官员核对，再由第二名官员批准；在此之前不开立任何账户。
registration-podium-what = 主席、主席工作团队和秘书处的账户同样须经两名官员。请录入所依据的决定或信函。
registration-own-what = 您录入的是贵代表团的照会。须经秘书处两名官员核对和批准后方可生效。
registration-reference = 照会编号
registration-reference-hint = 按照会所示填写；信函如无编号，请填事由
registration-scan = 照会扫描件
registration-scan-hint = PDF、PNG或JPEG格式，不超过10 MB。原样保存，仅秘书处和该代表团可下载。
registration-scan-optional = 可选。
registration-scan-kept = 已收到：{ $name }。仅在需要替换时选择文件。
registration-persons = 照会指定的人员
registration-persons-hint = 不需要的行请留空。代表团须有团长和账户管理人，可由一人兼任。
registration-person = 人员{ $number }
registration-person-name = 姓名
registration-choose = 请选择
registration-administrator = 管理账户：邀请成员和专家，并关闭其账户
registration-more = 增加行数
registration-changes = 现有账户的处理
registration-changes-hint = 如需撤回或更换代表团，请终止其账户。账户在照会获批时关闭。
registration-stays = 保持不变
registration-ends = 终止
registration-becomes-administrator = 即日起管理账户
registration-submit = 录入照会
registration-again = 更正并重新录入
registration-again-why = 表格已填入被退回的内容。退回原因：{ $reason }
registration-submit-next = 在两名官员处理之前，不产生任何效力。

## One note

registration-scan-save = 下载扫描件
registration-scan-none = 无
registration-persons-count = { $n }人
registration-mail = 电子邮件地址
registration-other-checks = 须由另一名官员与照会核对：该照会由您录入。
registration-other-approves = 须由第二名官员批准：核对由您完成。
registration-check-title = 与照会核对
registration-check-what = 请下载扫描件，核对编号、日期、姓名和身份。如有疑问，请拨打您已知的号码回拨常驻代表团核实。
registration-check = 照会与录入内容一致
registration-approve-title = 以第二名官员身份批准
registration-approve-what = 照会要求终止的账户将立即关闭，随后可邀请照会指定的人员。代表团将收到通知。
registration-approve = 批准
registration-return-title = 照会与录入内容不符
registration-reason = 理由
registration-reason-hint = 代表团可以看到。
registration-return = 退回
registration-invite = 生成一次性链接
registration-history = 处理经过
registration-was-submitted = 录入
registration-was-checked = 与照会核对
registration-was-approved = 批准
registration-was-returned = 退回
registration-was-returned-why = 退回：{ $reason }
registration-remains-title = 仍然存在的可能
registration-remains = 秘书处任何单一账户均不能使某人成为代表。但两名官员合谋则有可能，移交链接者也可能抢先使用链接。代表团可以看到与其有关的每份照会，一切均记录在案。

## How far it has come
## dynamic: used by lists and pages as registration-stage-<stage>

registration-stage-submitted = 已录入，待另一名官员核对
registration-stage-checked = 已核对，待第二名官员批准
registration-stage-approved = 已批准，尚未发出链接
registration-stage-invited = 已批准，尚无人登录
registration-stage-active = 生效中
registration-stage-done = 已执行
registration-stage-ended = 已终止：其所有账户均已关闭
registration-stage-returned = 已退回

## What has become of a person
## dynamic: used by the page as registration-presence-<presence>

registration-presence-waits = 尚无链接
registration-presence-invited = 已有链接，尚未登录
registration-presence-active = 已登录
registration-presence-closed = 已关闭

## The delegation’s own page

delegation-title = 我们的代表团
delegation-title-others = 我们的代表
delegation-what = 除秘书处外，外部无人能看到这些姓名。
delegation-invite = 邀请人员
delegation-invite-what = 您将获得一个一次性链接，请转交本人。代表团团长和账户管理人由普通照会指定。
delegation-role-hint = 专家可阅读成员所能阅读的内容并作笔记，但不以国家名义行事。
delegation-administrator = 管理账户
delegation-by-note = 凭普通照会
delegation-notes = 与我方有关的普通照会
delegation-notes-what = 如其中有非贵方发出的照会，请立即联系秘书处。
delegation-notes-none = 与贵代表团有关的每份普通照会将显示在此。
