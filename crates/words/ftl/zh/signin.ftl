## Signing in by a passkey, and the links that lead to one

signin-how-what = 请使用通行密钥登录：由您的手机、电脑或安全密钥确认是您本人。无需输入姓名或密码。
signin-how-button = 使用通行密钥登录
signin-how-first = 如您尚无通行密钥，请打开您收到的一次性链接，创建您的第一个通行密钥。
signin-how-lost = 如您已遗失所有通行密钥，请联系秘书处。任何邮件都不能恢复您的登录：须由两名官员共同办理。
signin-how-exercise = 在演练中，请使用启动时显示的链接登录，无需通行密钥。
signin-first-title = 创建您的第一个通行密钥
signin-first-what = 您已受邀使用Comity。有了通行密钥，由您的手机、电脑或安全密钥确认是您本人；他人无法使用，也无需记住密码。
signin-first-button = 创建通行密钥并登录
signin-link-title = 登录Comity
signin-link-for = 此链接是为{ $name }创建的。
signin-link-what = 此链接专供您本人使用。请勿转交他人：任何人使用此链接，即以您的身份登录。
signin-lasting-what = 此链接属于演练，始终有效；任何人使用此链接，即以该身份登录。
signin-link-limits = 登录状态最长保持十小时；如三十分钟内未打开任何页面，即自动退出登录。
signin-spent-title = 此登录链接无效
signin-spent-what = 该链接已被使用，或已超过三天，或未完整复制。请向提供链接者索取新链接。

## Handing in a link whose secret is in no address

link-title = 打开您的链接
link-what = 浏览器会自动打开链接。如未打开，请将完整链接粘贴在此处。
link-script = 此浏览器已关闭JavaScript。请复制本页网址（包括#号之后的全部内容），并粘贴到下方。
link-label = 链接
link-open = 打开

## What a page with a passkey says when it did not work

passkey-script = 通行密钥需要JavaScript，而此浏览器已将其关闭。请为本网站启用后重新加载页面，或在其他浏览器中打开同一网页或链接。本网站的其他功能均无需JavaScript。
passkey-stopped = 未予确认：操作已取消，或用时过长。请重试。
passkey-known = 此设备上已有您账户的通行密钥。请使用其他设备或安全密钥。
passkey-unsupported = 此浏览器不支持通行密钥。请在其他浏览器中或手机上打开同一网页或链接。
passkey-weak = 只能创建较旧类型通行密钥的设备，在本网站无法创建通行密钥。如属此种情况，请使用您的手机或安全密钥。
passkey-busy = 尝试次数过多。请等待一分钟后重试。
passkey-gone = 本页打开时间过长。请重新加载后重试。
passkey-failed = 操作未成功。请重试；如仍不成功，请使用其他浏览器或其他设备。

## A passkey once more, before what matters

confirm-title = 请确认是您本人
confirm-what = 您将要进行的操作十分重要，因此须再次使用通行密钥。确认后十分钟内有效。
confirm-kept = 您输入的内容已保存，确认后即会发送。
confirm-button = 使用通行密钥确认

## A person’s own passkeys, and where they are signed in

account-title = 登录与设备
account-passkeys = 通行密钥
account-no-passkey = 尚无通行密钥。在演练中，以您的登录链接代替。
account-second = 您只有一个通行密钥。请在另一台设备上再添加一个，以便在遗失第一个时仍可登录。
account-passkeys-counted = { $n ->
   *[other] { $n }个通行密钥
}
account-name = 名称
account-added = 添加时间
account-used = 上次使用
account-never-used = 尚未使用
account-rename = 更改名称
account-remove = 移除
account-unnamed = 未命名的通行密钥
account-add = 添加通行密钥
account-add-what = 通行密钥由您正在使用的设备、您的手机或安全密钥创建。请选择尚无通行密钥的设备。
account-name-title = 通行密钥的名称
account-name-hint = 供您辨认之用，例如“办公室电脑”或“蓝色密钥”；仅您本人可见。
account-name-save = 保存名称
account-remove-title = 是否移除此通行密钥？
account-remove-what = 移除后不能再用其登录，以其登录的浏览器将退出登录。您的其他通行密钥不受影响。
account-sessions = 您已登录的浏览器
account-sessions-what = 如有您不认识的浏览器，请将其退出登录并告知秘书处。
account-sessions-counted = { $n ->
   *[other] { $n }个浏览器
}
account-browser = 浏览器
account-browser-unknown = 未知浏览器
account-this = 当前浏览器
account-since = 登录时间
account-seen = 上次打开页面
account-end = 退出登录
account-end-others = 退出其他所有浏览器的登录
account-recovery = 秘书处即将准许有人登录您的账户
account-recovery-what = 两名官员正在为遗失所有通行密钥的账户持有人开通新的登录途径。如非您本人要求，请将其终止，并立即联系秘书处。
account-recovery-cancel = 非本人要求：予以终止
account-refused = 一个通行密钥被拒绝
account-refused-what = { $date }，有人试图对您的账户使用通行密钥，但被拒绝。如非您本人所为，请查看下列通行密钥和浏览器，并联系秘书处。

## A session that lapsed while somebody was typing

lapsed-title = 请重新登录：您的文本已保存
lapsed-kept = 由于半小时内没有任何操作，或已满十小时，您已退出登录。您输入的所有内容均已保存在您的账户中。
lapsed-how = 请使用通行密钥登录，再次打开同一页面，从中断处继续。
