## The page that says what the record proves

record-title = 记录
record-lede = 本服务器上的每一行为在生效的同时即在记录中留下一个条目。条目不含姓名，也不含案文，但将所做之事固定下来，使任何人事后都不能不被察觉地加以改动。
record-proved = 可以证明什么
record-proved-1 = 某一行为已经记录在案，以及何时、以何种身份作出。
record-proved-2 = 你所持有的内容就是当时记录的内容：条目以数字摘要与其内容相联。
record-proved-3 = 检查点之前所记录的一切此后未被改动、删除、增添或移位。凡保存了该检查点者，无须本服务器即可核验。
record-proved-4 = 应个人请求删除的内容是公开删除的：有条目予以说明，其余一切仍可证明。
record-not = 不能证明什么
record-not-1 = 由谁操作键盘。条目显示的是账户的身份，而不是个人。
record-not-2 = 某一行为符合规定，或某一案文属实。
record-not-3 = 服务器运营者没有阅读过案文。案文以明文经过服务器。
record-not-4 = 外部有人保存第一个检查点之前的任何情况。
record-keep = 保存检查点
record-keep-what = 检查点是一份经过签名的简短文本：条目总数和全部条目的一个数字摘要。请将其保存、发回首都或打印出来。今后记录的任何状态都可与之对照。
record-checkpoint = 此刻的检查点
record-checkpoint-save = 保存检查点文件
record-size = 条目
record-key = 核验密钥
record-key-what = 请从你信任的来源抄录一次。凭此可将本服务器的记录与任何其他记录区分开来。
record-own = 贵代表团的部分
record-own-what = 贵代表团的每一行为，连同其内容和证明，存于一个文本文件。其中含有贵代表团不对外的内容：请像保管自己的文件一样保管。
record-own-save = 保存我方的记录部分
record-verify = 核验文件
record-verify-what = 该程序可在任何计算机上核验所保存的文件，无须本服务器，也无须联网。它会指出第一个遭破坏的条目。
record-link = 记录：能证明什么
