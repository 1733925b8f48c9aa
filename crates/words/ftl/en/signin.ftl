## Signing in by a one-time link

signin-how-what = Open the sign-in link that you were given. It works once, for three days.
signin-how-lasting = Open one of the sign-in links that the demonstration printed when it started. They stay valid as long as it runs.
signin-how-lost = If your link no longer works, ask your delegation’s head or the Secretariat for a new one.
signin-link-title = Sign in to Comity
signin-link-what = This link was made for you. Do not pass it on: whoever uses it signs in as you.
signin-link-lasting = This link belongs to the demonstration and stays valid as long as it runs: you can come back by it, and try another role by another link.
signin-link-limits = You stay signed in for ten hours at the most, and for thirty minutes after your last page.
signin-spent-title = This sign-in link does not work
signin-spent-what = It was used already, it is older than three days, or it was not copied whole. Ask whoever gave it to you for a new one.

## A session that lapsed while somebody was typing

lapsed-title = Sign in again: your text is kept
lapsed-kept = You were signed out because nothing was asked for half an hour, or ten hours had passed. Everything you typed is kept for your account.
lapsed-how = Sign in with a new link, open the same page again, and go on where you stopped.
