// Debian's Chromium, and people who use it.

import { chromium } from "playwright-core";

export const LANGUAGES = ["en", "ar", "zh", "fr", "ru", "es"];
export const DESKTOP = { width: 1280, height: 900 };
export const PHONE = { width: 390, height: 844 };

/** Starts the browser without anything that looks for a network. */
export function startBrowser() {
  return chromium.launch({
    executablePath: process.env.COMITY_CHROMIUM ?? "/usr/bin/chromium",
    args: [
      "--no-sandbox",
      "--headless=new",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}

/** Somebody at a browser; `troubles` gathers whatever the browser complains of. */
export class Person {
  constructor(origin, context, page) {
    this.origin = origin;
    this.context = context;
    this.page = page;
    this.troubles = [];
    const say = (what) => this.troubles.push(`${new URL(page.url()).pathname}: ${what}`);
    // Violations of the content security policy come as console errors too.
    page.on("console", (message) => {
      const text = message.text();
      // Chromium would have RSA keys asked for, which are left out on purpose (decision 75).
      if (text.startsWith("publicKey.pubKeyCredParams is missing")) return;
      if (message.type() === "error" || message.type() === "warning") say(text);
    });
    page.on("pageerror", (error) => say(error.message));
    page.on("requestfailed", (request) => {
      const why = request.failure()?.errorText;
      // A click that leads on ends what is still loading.
      if (why !== "net::ERR_ABORTED") say(`${request.url()}: ${why}`);
    });
    page.on("response", (answer) => {
      if (answer.status() >= 500) say(`${answer.url()} answers ${answer.status()}`);
      if (!answer.url().startsWith(origin) && !answer.url().startsWith("data:")) {
        say(`something was fetched from ${answer.url()}`);
      }
    });
  }

  /** A new person; `link` signs them in, `options` go to the browser's context. */
  static async arrive(browser, origin, { link, ...options } = {}) {
    const context = await browser.newContext({ viewport: DESKTOP, locale: "en", ...options });
    const person = new Person(origin, context, await context.newPage());
    if (link) await person.signIn(link);
    return person;
  }

  /** Opens a one-time link and presses its button. */
  async signIn(link) {
    await this.page.goto(link);
    await this.page.locator("main form button").click();
    await this.page.waitForURL((url) => !url.pathname.includes("/sign-in/"));
  }

  /** Goes to an address of the server and gives the answer. */
  async go(path) {
    const answer = await this.page.goto(new URL(path, this.origin).href);
    return answer;
  }

  /** The text of the one main heading. */
  async heading() {
    return (await this.page.locator("h1").first().innerText()).replace(/\s+/g, " ").trim();
  }

  async leave() {
    await this.context.close();
  }
}

/** Opens a link with its secret behind the `#`, which its page hands in by script. */
export async function openLink(page, link) {
  await page.goto(link, { waitUntil: "commit" });
  await page.waitForFunction(
    () => document.readyState === "complete" && !document.querySelector("form[data-hand]"),
  );
}

/** The address of the same page in another language. */
export function inLanguage(path, language) {
  return path.replace(/^\/(ar|zh|en|fr|ru|es)(?=\/|$)/, `/${language}`);
}

/** The address of the session, `/en/s/…`, as a visitor finds it from the front page. */
export async function sessionAddress(person) {
  await person.go("/en/");
  const href = await person.page.locator('main a[href*="/s/"]').first().getAttribute("href");
  return new URL(href, person.origin).pathname;
}
