## Signing in by a one-time link

signin-how-what = 请打开您收到的登录链接。该链接只能使用一次，三天内有效。
signin-how-lasting = 请打开演示启动时列出的某个登录链接。演示运行期间，这些链接始终有效。
signin-how-lost = 如链接已失效，请向贵代表团团长或秘书处索取新链接。
signin-link-title = 登录Comity
signin-link-what = 此链接专供您本人使用。请勿转交他人：任何人使用此链接，即以您的身份登录。
signin-link-lasting = 此链接属于演示，演示运行期间始终有效：您可用它再次登录，也可用其他链接试用其他角色。
signin-link-limits = 登录状态最长保持十小时；如三十分钟内未打开任何页面，即自动退出登录。
signin-spent-title = 此登录链接无效
signin-spent-what = 该链接已被使用，或已超过三天，或未完整复制。请向提供链接者索取新链接。

## A session that lapsed while somebody was typing

lapsed-title = 请重新登录：您的文本已保存
lapsed-kept = 由于半小时内没有任何操作，或已满十小时，您已退出登录。您输入的所有内容均已保存在您的账户中。
lapsed-how = 请以新链接登录，再次打开同一页面，从中断处继续。
