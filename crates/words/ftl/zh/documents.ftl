## Documents to take away: PDF and HTML

documents-title = 可下载文件
documents-what = 以本页语文提供的文件
documents-of-letter = 第{ $number }号信函的问题

## On the document itself

documents-exercise = 演练
documents-exercise-what = 演练：本文件中的国家、人物和案文均属虚构
documents-original-ar = 原文：阿拉伯文
documents-original-zh = 原文：中文
documents-original-en = 原文：英文
documents-original-fr = 原文：法文
documents-original-ru = 原文：俄文
documents-original-es = 原文：西班牙文
documents-own-language-only = 发言按提交时所用语文照录，仅该文本为作准文本。
documents-on-behalf-of = 代表
documents-from-letter = 所属信函
documents-no-question = 本信函未提出问题。
documents-notes = 注释
documents-note-back = 返回正文，注{ $number }

## While a document is being made

documents-waiting-title = 文件正在编制
documents-waiting-what = 通常只需几秒钟。离开本页不会丢失任何内容，文件编制完成后即在此提供。
documents-waiting-again = 再次查看
documents-back = 返回页面
documents-failed-title = 文件未能编制
documents-failed-fonts = 服务器缺少该语文所需的字体。请运维人员安装Debian软件包{ $detail }；服务器重新启动后即编制该文件。
documents-failed-memory = 所需内存超出一份文件的限额。请在页面上阅读案文；运维人员可在日志中查明原因。
documents-failed-time = 编制时间超出限额。请在页面上阅读案文；运维人员可在日志中查明原因。
documents-failed-layout = 版面未能排成。请在页面上阅读案文；运维人员可在日志中查明原因。
documents-failed-crash = 编制程序多次意外中止。请在页面上阅读案文；运维人员可在日志中查明原因。
documents-waiting-done = 文件已备妥
