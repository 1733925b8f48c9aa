// The keyboard alone: signing in, skipping to the content, seeing where one is.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { Person, sessionAddress, startBrowser } from "../lib/browser.mjs";
import { startDemo } from "../lib/server.mjs";

let demo;
let browser;

before(async () => {
  demo = await startDemo();
  browser = await startBrowser();
});

after(async () => {
  await browser?.close();
  await demo?.stop();
});

/** What has the focus, and how it shows. */
const focused = (page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    const style = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    return {
      what: `${element.tagName.toLowerCase()} “${element.innerText?.trim().slice(0, 40)}”`,
      id: element.id,
      isBody: element === document.body,
      outline: style.outlineStyle === "none" ? 0 : parseFloat(style.outlineWidth),
      visible: box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < window.innerHeight,
    };
  });

test("the first stop is the skip link, and it leads to the content", async () => {
  for (const language of ["en", "ar"]) {
    const person = await Person.arrive(browser, demo.origin);
    await person.go(`/${language}/`);
    await person.page.keyboard.press("Tab");
    const skip = await person.page.evaluate(() => document.activeElement.className);
    assert.equal(skip, "skip");
    assert.ok((await focused(person.page)).visible, "the skip link shows when it has the focus");
    await person.page.keyboard.press("Enter");
    await person.page.waitForFunction(() => document.activeElement.id === "content");
    await person.page.keyboard.press("Tab");
    const inside = await person.page.evaluate(
      () => document.activeElement.closest("main, footer") !== null,
    );
    assert.ok(inside, "the next stop lies behind the navigation");
    await person.leave();
  }
});

test("signing in and out by keyboard", async () => {
  const person = await Person.arrive(browser, demo.origin);
  const { page } = person;
  await page.goto(demo.links.head);
  await tabTo(page, () => document.activeElement.matches("main form button"));
  await page.keyboard.press("Enter");
  await page.waitForURL((url) => url.pathname.endsWith("/today"));
  await tabTo(page, () => document.activeElement.matches(".sign-out button"));
  await page.keyboard.press("Enter");
  await page.waitForURL((url) => url.pathname.split("/").length === 3);
  assert.equal(await page.locator(".sign-out").count(), 0);
  await person.leave();
});

test("the language menu opens, closes and leads on by keyboard", async () => {
  const person = await Person.arrive(browser, demo.origin);
  const { page } = person;
  await person.go("/en/");
  await tabTo(page, () => document.activeElement.matches(".languages summary"));
  await page.keyboard.press("Enter");
  await page.waitForSelector(".languages[open]");
  await page.keyboard.press("Escape");
  await page.waitForSelector(".languages:not([open])");
  await page.keyboard.press("Enter");
  await tabTo(page, () => document.activeElement.lang === "ar" && document.activeElement.href);
  await page.keyboard.press("Enter");
  await page.waitForURL("**/ar/");
  await person.leave();
});

test("every stop of a page can be seen", async () => {
  const person = await Person.arrive(browser, demo.origin, { link: demo.links.head });
  const session = await sessionAddress(person);
  const faults = [];
  for (const part of ["", "/today", "/letters", "/questions", "/statements", "/convergence"]) {
    await person.go(`${session}${part}`);
    for (let stop = 0; stop < 60; stop += 1) {
      await person.page.keyboard.press("Tab");
      const now = await focused(person.page);
      if (now.isBody) break;
      if (now.outline < 2 || !now.visible) {
        faults.push(`${part || "/"}: ${now.what}: outline ${now.outline}, visible ${now.visible}`);
      }
    }
  }
  await person.leave();
  assert.deepEqual(faults, []);
});

/** Presses Tab until a condition holds in the page. */
async function tabTo(page, condition) {
  for (let stop = 0; stop < 80; stop += 1) {
    if (await page.evaluate(condition)) return;
    await page.keyboard.press("Tab");
  }
  assert.fail(`80 stops, and never: ${condition}`);
}
