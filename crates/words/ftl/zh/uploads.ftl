## 从Word文档和PDF中提取的文本

documents-taken = 文本提取自此文件。
documents-taken-mended = 文本提取自此文件，并由提交者更正。
documents-check = 文本提取自“{ $name }”。请通读全文，如与原意不符，请予更正。
documents-form = 下列文本提取自您的文件。如有遗漏或错误，请在此更正；文件按原样保存。
documents-left-out = 不属于文本的内容：{ $list }。
documents-letter-source = 读取自文档：

## 文档中文本以外的内容
## dynamic: 由文档读取程序指定

documents-left-pictures = { $n }幅图片
documents-left-charts = { $n }个图表
documents-left-objects = { $n }个公式或对象
documents-left-comments = { $n }条批注
documents-left-headers = { $n }个页眉或页脚
documents-left-hidden = { $n }处隐藏文字
documents-left-symbols = { $n }个符号字体字符
documents-left-fields = { $n }个自动域编号

## 文档未能读取的原因
## dynamic: 由文档读取程序指定，显示在字段旁

error-document-large = 文件超过{ $value } MB。请删去图片后重新保存
error-document-encoding = 无法准确读取该文本中的文字。请将其存为Word文件（.docx），或粘贴文本
error-document-other-kind = 这不是Word文档（.docx）、PDF或纯文本。请另存为其中一种格式，或粘贴文本
error-document-not-word = 这不是Word文档。请打开文件，另存为.docx后上传
error-document-damaged = 文件已损坏或不完整。请打开文件，重新保存后上传新文件
error-document-encrypted = 文件有密码保护。请取消密码后保存并重新上传
error-document-old-word = 这是Word的旧格式（.doc）。请在Word中打开并另存为.docx
error-document-macros = 文档含有宏。请另存为不含宏的.docx格式
error-document-tracked = 文档含有修订标记。请接受或拒绝修订，然后重新保存
error-document-embedded = 此文档嵌入了另一份文档，其文本将会丢失。请将该文本写入文档本身，然后重新保存
error-document-bomb = 文件解压后远远超出文档所需的大小。请在Word中打开并重新保存
error-document-foreign-xml = 文件含有Word文档中不应有的内容。请在Word中打开并重新保存
error-document-long = 文本过长，无法从文档中提取。请分成几部分
error-document-no-text = 文档中没有文本
error-document-scan = PDF中没有文本，只有文本的图像。请上传原始文档，或经过文字识别的PDF
error-document-pages = PDF超过{ $value }页。请上传其中的正文部分
error-document-no-pdf = 此服务器无法读取PDF。请以Word文档（.docx）或纯文本形式上传，或粘贴文本
error-document-slow = 读取PDF耗时过长。请上传原始文档，或粘贴文本
error-document-busy = 目前正在读取的文档过多。请一分钟后再次提交表格

## Files from their own origin

files-gone = 文件链接的有效时间为一分钟。请打开该链接所在的页面并重新选择。
