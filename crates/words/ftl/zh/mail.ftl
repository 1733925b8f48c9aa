## 通过电子邮件收到的文本

mail-title = 通过电子邮件收到的文本
mail-what = 从贵代表团或组织的地址发给秘书处的文本。这些文本均未公布：您可在此将其作为发言提交，或予以搁置。只有贵代表团或组织能看到其内容。
mail-none = 尚无通过电子邮件收到的文本。从您账户的地址发给秘书处的文本将显示在此处。
mail-count = { $n }份文本
mail-col-text = 文本
mail-col-sender = 发送地址
mail-col-from = 发送者
mail-col-arrived = 到达时间
mail-col-state = 状态
mail-no-text = 未能提取文本
mail-one-title = 通过电子邮件收到的一份文本
mail-confirm-yours = 地址可能被冒用。使用之前，请确认此文本是您的。
mail-refused = 收到了来自您地址的一封邮件，但未能从中提取文本。请重新发送，或在此提交发言。
mail-make-statement = 作为发言提交
mail-make-what = 您将在下一页选择语文、阅读范围及其他事项，并在提交之前核对文本。
mail-see-draft = 转到已开始填写的发言
mail-text = 文本
mail-set-aside-what = 如非您的文本，或不再需要：
mail-set-aside = 搁置

## 秘书处所见

mail-arrivals-open = 查看已收到的文本
mail-arrivals-what = 收到的内容、来源和时间。文本内容只有其所有者可见；数字摘要日后可证明文本未被改动。
mail-arrivals-none = 尚无通过电子邮件收到的文本。服务器经相应设置后方可接收邮件。
mail-sender-unknown = 发送者不明
mail-assign-label = 这是谁的文本？
mail-assign-choose = 选择与会方
mail-assign = 转交
mail-assigned = 由秘书处转交

## 文本的处理情况
## dynamic: 页面以mail-state-<word>使用

mail-state-waiting = 待处理
mail-state-filed = 已作为发言提交
mail-state-set-aside = 已搁置

## 邮件差错
## dynamic: 由操作指定，显示在页面顶部

error-mail-several = 邮件附有多份文档，无法确定所指是哪一份。请每次只发送一份
error-mail-nothing = 邮件中没有文本
error-mail-draft = 表格中尚有一份未提交的发言。请先提交该发言，或清空表格重新开始，然后返回此页
error-mail-participant = 请选择文本所属的与会方

## 今日页面

today-mail-waits = { $n }份通过电子邮件收到的文本等待您处理
today-mail-unknown = { $n }份通过电子邮件收到的文本发送者不明
