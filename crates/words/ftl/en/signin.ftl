## Signing in by a passkey, and the links that lead to one

signin-how-what = You sign in with a passkey: your phone, your computer or a security key makes sure that it is you. You type neither a name nor a password.
signin-how-button = Sign in with a passkey
signin-how-first = If you have no passkey yet, open the one-time link that you were given: it leads to your first.
signin-how-lost = If you have lost all your passkeys, speak to the Secretariat. No mail will ever let you in again: two officers do it together.
signin-how-exercise = In the exercise you sign in with the links printed at its start; they need no passkey.
signin-first-title = Make your first passkey
signin-first-what = You were invited to Comity. With a passkey, your phone, your computer or a security key makes sure that it is you; nobody else can use it, and there is no password to remember.
signin-first-button = Make a passkey and sign in
signin-link-title = Sign in to Comity
signin-link-for = This link was made for { $name }.
signin-link-what = This link was made for you. Do not pass it on: whoever uses it signs in as you.
signin-lasting-what = This link belongs to the exercise. It stays valid, and whoever uses it signs in in this capacity.
signin-link-limits = You stay signed in for ten hours at the most, and for thirty minutes after your last page.
signin-spent-title = This sign-in link does not work
signin-spent-what = It was used already, it is older than three days, or it was not copied whole. Ask whoever gave it to you for a new one.

## Handing in a link whose secret is in no address

link-title = Open your link
link-what = Your browser opens the link by itself. If it does not, paste the whole link here.
link-script = JavaScript is switched off in this browser. Copy the address of this page, with all that stands after the # sign, and paste it below.
link-label = Link
link-open = Open

## What a page with a passkey says when it did not work

passkey-script = Passkeys need JavaScript, and it is switched off in this browser. Switch it on for this site and reload the page, or open the same page or link in another browser. Everything else here works without it.
passkey-stopped = Nothing was confirmed: it was cancelled, or it took too long. Try again.
passkey-known = This device holds a passkey for your account already. Use another device or a security key.
passkey-unsupported = This browser knows no passkeys. Open the same page or link in another browser, or on your phone.
passkey-weak = A device that can only make passkeys of an older kind makes none here. Use your phone or a security key then.
passkey-busy = There were too many attempts. Wait a minute and try again.
passkey-gone = This page was open for too long. Reload it and try again.
passkey-failed = That did not work. Try again; if it fails again, use another browser or another device.

## A passkey once more, before what matters

confirm-title = Confirm that it is you
confirm-what = What you are about to do matters, so your passkey is asked for once more. It then holds for ten minutes.
confirm-kept = What you typed is kept and is sent as soon as you have confirmed.
confirm-button = Confirm with your passkey

## A person’s own passkeys, and where they are signed in

account-title = Sign-in and devices
account-passkeys = Passkeys
account-no-passkey = No passkey yet. In the exercise, your sign-in link takes its place.
account-second = You have one passkey. Add a second on another device, so that you can still sign in if you lose the first.
account-passkeys-counted = { $n ->
    [one] { $n } passkey
   *[other] { $n } passkeys
}
account-name = Name
account-added = Added
account-used = Last used
account-never-used = Not used yet
account-rename = Rename
account-remove = Remove
account-unnamed = Passkey without a name
account-add = Add a passkey
account-add-what = The passkey is made by the device you are using now, by your phone or by a security key. Choose another one than those you have.
account-name-title = Name of the passkey
account-name-hint = What you will know it by, such as “Office computer” or “Blue key”; only you see it.
account-name-save = Save the name
account-remove-title = Remove this passkey?
account-remove-what = It cannot be used to sign in any more, and browsers that signed in with it are signed out. Your other passkeys stay.
account-sessions = Where you are signed in
account-sessions-what = If you do not know one of these, sign it out and tell the Secretariat.
account-sessions-counted = { $n ->
    [one] { $n } browser
   *[other] { $n } browsers
}
account-browser = Browser
account-browser-unknown = Unknown browser
account-this = this one
account-since = Signed in
account-seen = Last page
account-end = Sign out
account-end-others = Sign out everywhere else
account-recovery = The Secretariat is about to let somebody into your account
account-recovery-what = Two officers are making a new way in, for a holder who lost every passkey. If you did not ask for that, put an end to it and speak to the Secretariat at once.
account-recovery-cancel = I did not ask for this: put an end to it
account-refused = A passkey was refused
account-refused-what = On { $date }, somebody tried to use a passkey for your account and was refused. If it was not you, look through your passkeys and browsers below and speak to the Secretariat.

## A session that lapsed while somebody was typing

lapsed-title = Sign in again: your text is kept
lapsed-kept = You were signed out because nothing was asked for half an hour, or ten hours had passed. Everything you typed is kept for your account.
lapsed-how = Sign in with your passkey, open the same page again, and go on where you stopped.
