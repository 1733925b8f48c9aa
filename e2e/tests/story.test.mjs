// The story that everything else serves, by three people at three browsers: a delegation
// speaks for a group and takes a position; the Chair sees the working view change and
// releases the area in Arabic; the delegation reads it, and the public does not.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { Person, inLanguage, sessionAddress, startBrowser } from "../lib/browser.mjs";
import { startDemo } from "../lib/server.mjs";

const SENTENCE = "We support this proposal as it stands, and we would begin within a year.";
const TEXT = `Thank you, Chair.\n\n${SENTENCE} A short list that works is worth more than a long one.`;
const GROUP = "Friends of the Short List";
const RELEASED = "ترى الرئيسة أن عدة وفود مستعدة للبدء خلال سنة.";

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

test("from a statement to a released area", { timeout: 180_000 }, async (t) => {
  const arrive = (role) => Person.arrive(browser, demo.origin, { link: demo.links[role] });
  const [chair, head] = [await arrive("chair"), await arrive("head")];
  const visitor = await Person.arrive(browser, demo.origin);
  const session = await sessionAddress(visitor);
  let number;
  let before;

  await t.test("the delegation finds a proposal without a position of its own", async () => {
    await head.go(`${session}/proposals`);
    const links = await hrefs(head.page, "main a", /\/proposals\/\d+$/);
    assert.ok(links.length > 0, "the list shows proposals");
    for (const link of links) {
      await head.go(link);
      if ((await positionForm(head.page)) !== null) {
        number = /\d+$/.exec(link)[0];
        break;
      }
    }
    assert.ok(number, `one of ${links.length} proposals takes a position`);
  });

  await t.test("the Chair reads the area as it is", async () => {
    await chair.go(`${session}/convergence/${number}`);
    before = await counts(chair.page);
    assert.ok(before.length > 5, "the area shows a number for each stance");
  });

  await t.test("the delegation files a statement on behalf of a group", async () => {
    const { page } = head;
    await head.go(`${session}/statements/new`);
    assert.equal(await page.locator("input[name=audience]:checked").count(), 0);
    assert.equal(await page.locator("input[name=aligned]:checked").count(), 0);
    await page.fill("textarea[name=text]", TEXT);
    await page.selectOption("select[name=language]", "en");
    await page.fill("input[name=on_behalf_of]", GROUP);
    await page.locator("details:has(input[name=aligned]) > summary").click();
    const states = page.locator("input[name=aligned]");
    await states.nth(3).check();
    await states.nth(4).check();
    await page.check("input[name=audience][value=delegations]");
    await send(page);
    assert.match(page.url(), /\/statements\/new\/check$/);
    assert.ok((await page.locator("main").innerText()).includes(SENTENCE));
    await page.selectOption("form.check-form select[name=language]", "en");
    await send(page, "form.check-form");
    assert.match(page.url(), /\/received$/);
  });

  await t.test("it attaches a passage to a question", async () => {
    const { page } = head;
    await page.goto(page.url().replace(/\/received$/, "/passages"));
    await sentence(page).check();
    await page.locator("input[name=question]").first().check();
    await send(page, "form:has(input[name=question])");
    assert.ok((await page.locator("main mark, main .passage, main blockquote").count()) > 0);
  });

  await t.test("it takes a position that rests on the passage", async () => {
    const { page } = head;
    await head.go(`${session}/proposals/${number}`);
    await page.goto(await positionForm(page));
    // Which of its statements, where it has several; then words and stance.
    const statements = page.locator("select[name=statement]");
    if ((await statements.count()) > 0) {
      const newest = await statements.locator("option", { hasText: GROUP }).first();
      await statements.selectOption(await newest.getAttribute("value"));
      if ((await sentence(page).count()) === 0) await send(page);
    } else if ((await sentence(page).count()) === 0) {
      await page.locator("main li", { hasText: GROUP }).locator("a").first().click();
    }
    await sentence(page).check();
    await page.check("input[name=stance][value=support]");
    await send(page, "form:has(input[name=stance])");
    const confirm = page.locator("main form button", { hasText: /confirm/i });
    if ((await confirm.count()) > 0) {
      await Promise.all([page.waitForLoadState("load"), confirm.first().click()]);
    }
    assert.equal(await page.locator(".error-summary").count(), 0);
  });

  await t.test("the Chair sees the working view change", async () => {
    await chair.go(`${session}/convergence/${number}`);
    const now = await counts(chair.page);
    assert.equal(now.length, before.length);
    assert.notDeepEqual(now, before);
    assert.ok((await chair.page.locator("main").innerText()).length > 0);
  });

  await t.test("every number opens exactly that many attributions", async () => {
    const { page } = chair;
    const links = await page.locator("table.numbers td a").evaluateAll((all) =>
      all.map((link) => [link.href, Number(link.textContent.replace(/\D/g, ""))]),
    );
    assert.ok(links.length > 10);
    for (const [href, said] of links.filter((_, at) => at % 3 === 0)) {
      await page.goto(href);
      assert.equal(await page.locator("tr.attribution").count(), said, href);
    }
  });

  await t.test("the Chair releases the area in Arabic", async () => {
    const { page } = chair;
    await chair.go(inLanguage(`${session}/convergence/${number}/release`, "ar"));
    const field = page.locator("textarea[lang=ar]").first();
    if (!(await field.isVisible())) await page.locator("details.more-languages > summary").click();
    for (const other of await page.locator("main textarea:not([lang=ar])").all()) {
      if (await other.isVisible()) await other.fill("");
    }
    await field.fill(RELEASED);
    await page.check("input[name=audience][value=delegations]");
    await page.locator("button[name=step][value=check]").click();
    await page.waitForSelector("button[name=step][value=confirm]");
    const names = page.locator("input[name=names]");
    if ((await names.count()) > 0) await names.check();
    await page.locator("button[name=step][value=confirm]").click();
    await page.waitForURL((url) => !url.pathname.endsWith("/release"));
  });

  await t.test("the delegation reads it, and the public does not", async () => {
    const address = inLanguage(`${session}/convergence`, "ar");
    await head.go(address);
    const text = head.page.locator("[lang=ar]", { hasText: RELEASED }).last();
    assert.equal(await text.count(), 1);
    assert.equal(await head.page.evaluate(() => document.documentElement.dir), "rtl");
    assert.equal(await text.evaluate((element) => getComputedStyle(element).direction), "rtl");
    await visitor.go(address);
    assert.ok(!(await visitor.page.locator("body").innerText()).includes(RELEASED));
  });

  assert.deepEqual([...chair.troubles, ...head.troubles, ...visitor.troubles], []);
  await Promise.all([chair.leave(), head.leave(), visitor.leave()]);
});

/** The box of the sentence that is the passage. */
const sentence = (page) => page.getByRole("checkbox", { name: SENTENCE });

/** The numbers of an area's tables, in order. */
const counts = (page) =>
  page.locator("table.numbers td").evaluateAll((all) => all.map((cell) => cell.textContent.trim()));

/** The addresses of links whose path fits. */
async function hrefs(page, selector, path) {
  const all = await page.locator(selector).evaluateAll((links) => links.map((link) => link.href));
  return [...new Set(all)].filter((href) => path.test(new URL(href).pathname));
}

/** The address of the form by which a position is taken on the proposal shown, if any. */
async function positionForm(page) {
  if ((await page.locator("input[name=stance]").count()) > 0) return page.url();
  const [form] = await hrefs(page, "main a", /\/positions?(\/new)?$/);
  return form ?? null;
}

/** Presses the main button of a form and waits for the page it leads to. */
async function send(page, form = "main form.stack") {
  const button = page.locator(`${form} .actions button`).first();
  await Promise.all([page.waitForEvent("domcontentloaded"), button.click()]);
  const refused = page.locator(".error-summary");
  if ((await refused.count()) > 0) assert.fail(`refused: ${await refused.innerText()}`);
}
