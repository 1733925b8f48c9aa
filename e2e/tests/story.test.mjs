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
const UNKNOWN = "No position known";
const OWN = "Own position";
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
  let picture;
  let aligned;
  let own;

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
    picture = await table(chair.page);
    assert.ok(picture.length > 5, "the area shows a line for each group and one for the room");
    before = await attributions(chair.page);
    own = await delegation(head, session);
    assert.equal(before.get(own)?.stance, UNKNOWN, `nothing is known of ${own}`);
    // One State of which nothing is known, and one that has spoken for itself.
    const others = [...before].filter(([who]) => who !== own);
    aligned = [
      others.find(([, { stance }]) => stance === UNKNOWN)?.[0],
      others.find(([, { stance, basis }]) => stance === "Concern" && basis === OWN)?.[0],
    ];
    assert.ok(aligned.every(Boolean), `two States to align: ${aligned}`);
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
    for (const name of aligned) await page.getByRole("checkbox", { name, exact: true }).check();
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

  await t.test("the Chair sees the working view change by exactly that", async () => {
    await chair.go(`${session}/convergence/${number}`);
    const now = await table(chair.page);
    const after = await attributions(chair.page);
    // The delegation, and the State that had not spoken; whoever spoke for itself stays.
    const moved = [own, aligned[0]];
    const changed = [...after].filter(
      ([who, { stance, basis, passage }]) =>
        stance !== before.get(who).stance ||
        basis !== before.get(who).basis ||
        passage !== before.get(who).passage,
    );
    assert.deepEqual(changed.map(([who]) => who).sort(), [...moved].sort());
    for (const [who, { stance, passage }] of changed) {
      assert.equal(stance, "Support", who);
      assert.equal(passage, SENTENCE, who);
    }
    assert.equal(after.get(own).basis, OWN);
    assert.ok(after.get(aligned[0]).basis.includes(GROUP), after.get(aligned[0]).basis);
    assert.deepEqual(after.get(aligned[1]), before.get(aligned[1]));
    // Two States went over from what is unknown to support, and no other number moved.
    const room = now.length - 1;
    const difference = now[room].map((count, at) => count - picture[room][at]);
    assert.deepEqual(difference, [0, 2, 0, 0, 0, 0, -2]);
    const groups = now.slice(0, -1).map((line, at) => line.map((n, to) => n - picture[at][to]));
    for (const line of groups) {
      const [members, support, changes, neutral, concern, oppose, unknown] = line;
      assert.deepEqual([members, changes, neutral, concern, oppose], [0, 0, 0, 0, 0]);
      assert.equal(support + unknown, 0);
    }
    assert.equal(groups.reduce((sum, [, support]) => sum + support, 0), 2);
  });

  await t.test("every number opens exactly that many attributions", async () => {
    const { page } = chair;
    await chair.go(`${session}/convergence/${number}`);
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
    // Neither class nor number: no picture, no table, no word for a class, no bound, and
    // the working view stays closed. The classes are named as the Chair reads them.
    const { page } = head;
    assert.equal(await page.locator("main .class, main .picture, main .bounds").count(), 0);
    assert.equal(await page.locator("main table, main svg, main dl").count(), 0);
    await chair.go(address);
    const classes = await chair.page
      .locator("main .class")
      .evaluateAll((all) => [...new Set(all.map((one) => one.textContent.trim()))]);
    assert.ok(classes.length > 2, `the Chair reads classes: ${classes}`);
    const card = page.locator("article.released", { hasText: RELEASED });
    assert.equal(await card.count(), 1);
    const read = await card.innerText();
    for (const name of classes) assert.ok(!read.includes(name), `“${name}” stands in: ${read}`);
    // The day of the release and the proposal's own number may stand there, outside the text.
    const rest = await card.evaluate((article) =>
      [...article.children]
        .filter((part) => !part.matches("p.small"))
        .map((part) => part.textContent)
        .join(" "),
    );
    assert.doesNotMatch(rest, /[\p{Nd}%٪]/u);
    const closed = [`${session}/convergence/${number}`, `${session}/convergence/${number}/attributions`];
    for (const path of closed) {
      const answer = await head.context.request.get(new URL(path, head.origin).href);
      assert.equal(answer.status(), 404, path);
    }
    await visitor.go(address);
    assert.ok(!(await visitor.page.locator("body").innerText()).includes(RELEASED));
  });

  assert.deepEqual([...chair.troubles, ...head.troubles, ...visitor.troubles], []);
  await Promise.all([chair.leave(), head.leave(), visitor.leave()]);
});

/** The box of the sentence that is the passage. */
const sentence = (page) => page.getByRole("checkbox", { name: SENTENCE });

/** The numbers of an area's first table, line by line, the room's last. */
const table = (page) =>
  page
    .locator("table.numbers")
    .first()
    .locator("tbody tr, tfoot tr")
    .evaluateAll((lines) =>
      lines.map((line) =>
        [...line.querySelectorAll("td")].map((cell) => Number(cell.textContent.replace(/\D/g, ""))),
      ),
    );

/** What stands behind the whole room: participant → stance, basis and passage. */
async function attributions(page) {
  const room = page.locator("table.numbers").first().locator("tfoot td a").first();
  await page.goto(await room.evaluate((link) => link.href));
  const rows = await page.locator("tr.attribution").evaluateAll((all) =>
    all.map((row) => {
      const [stance, basis, passage] = row.querySelectorAll("td");
      const text = (element) => element?.textContent.trim() ?? "";
      return [
        text(row.querySelector("th bdi")),
        {
          stance: stance.firstChild.textContent.trim(),
          basis: text(basis),
          passage: text(passage.querySelector("blockquote")),
        },
      ];
    }),
  );
  assert.equal(new Map(rows).size, rows.length, "everybody stands there once");
  return new Map(rows);
}

/** The name of the delegation somebody belongs to. */
async function delegation(person, session) {
  await person.go(`${session}/ours`);
  return (await person.page.locator("h1 bdi").innerText()).trim();
}

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
