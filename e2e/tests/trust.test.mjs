// From a note verbale to a statement in the record, in a real browser: two officers register
// a delegation, its expert comments a draft, its head signs it off and files it, and the
// delegation sees the entry.

import assert from "node:assert/strict";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { startBrowser } from "../lib/browser.mjs";
import { enters, register, send } from "../lib/office.mjs";
import { run, startServer } from "../lib/server.mjs";

let server;
let browser;
let data;

before(async () => {
  data = await mkdtemp(join(tmpdir(), "comity-trust-"));
  // The exercise, served as a server is: its lasting links are dead.
  await run("demo", "--no-serve", "--data", data);
  server = await startServer(data);
  browser = await startBrowser();
});

after(async () => {
  await browser?.close();
  await server?.stop();
  await rm(data, { recursive: true, force: true });
});

test("from a note verbale to the record", { timeout: 120_000 }, async (t) => {
  const first = await enters(browser, server, server.first);
  const opened = ["officer", "Second officer", "--data", data, "--origin", server.origin];
  const second = await enters(browser, server, await run(...opened));
  const session = new URL(first.page.url()).pathname.replace(/^\/.*\/s\/(.*)\/today$/, "/en/s/$1");
  const office = { first, second, session };
  let head;
  let expert;
  let draft;

  await t.test("two officers register a delegation of an imaginary State", async () => {
    await first.go(`${session}/manage/participants/new`);
    await first.page.check("input[name=kind][value=member-state]");
    await first.page.fill("input[name=code]", "XC");
    await first.page.fill("input[name=name]", "Ceranta");
    await send(first.page, "main form.stack .actions button");
    const [link] = await register(office, "XC", "NV/118", [
      { name: "Ada Quill", role: "head", administers: true },
    ]);
    head = await enters(browser, server, link);
  });

  await t.test("its administrator invites an expert in the capital", async () => {
    await head.go(`${session}/delegation/new`);
    await head.page.check("input[name=role][value=expert]");
    await head.page.fill("input[name=name]", "Edo Capital");
    await send(head.page, "main form.stack .actions button");
    const link = await head.page.locator("input#link").inputValue();
    expert = await enters(browser, server, link);
  });

  await t.test("the head begins a draft, and the expert comments its second paragraph", async () => {
    await head.go(`${session}/room/new`);
    await head.page.fill("input[name=title]", "Points of contact");
    await head.page.fill("textarea[name=text]", "We thank the Chair.\n\nWe propose a directory.");
    await head.page.selectOption("select[name=language]", "en");
    await send(head.page, "form.stack > .actions button");
    assert.equal(await head.page.locator(".error-summary").count(), 0);
    draft = new URL(head.page.url()).pathname;
    await expert.go(draft);
    const beside = expert.page.locator(".room-para").nth(1).locator("details.comment-form");
    await beside.locator("summary").click();
    await beside.locator("textarea").fill("Say who keeps it.");
    await Promise.all([expert.page.waitForNavigation(), beside.locator("button").click()]);
    assert.equal(await expert.page.locator(".room-para").nth(1).locator(".comment").count(), 1);
    // Nobody outside has a way to it, the Secretariat included.
    const answer = await first.page.goto(`${server.origin}${draft}`);
    assert.equal(answer.status(), 404);
  });

  await t.test("the head settles it, changes the draft, signs it off and files it", async () => {
    await head.go(draft);
    assert.match(await head.page.locator("main").innerText(), /Say who keeps it/);
    await send(head.page, `form[action$="/settle"] button`);
    await head.go(`${draft}/change`);
    await head.page.fill(
      "textarea[name=text]",
      "We thank the Chair.\n\nWe propose a directory, kept by the Secretariat.",
    );
    await send(head.page, "form.stack > .actions button");
    await head.go(`${draft}/sign-off`);
    for (const [name, value] of [
      ["called_with", "Mission"],
      ["called_on", "2026-11-20"],
      ["called_at", "10:00"],
    ]) {
      const field = head.page.locator(`input[name=${name}]`);
      if (await field.count()) await field.fill(value);
    }
    await send(head.page, "form.check-form .actions button");
    assert.equal(await head.page.locator(".error-summary").count(), 0);
    await head.go(draft);
    await send(head.page, `form[action$="/file"] button`);
    await head.page.check("input[name=audience][value=public]");
    await send(head.page, "#draft > .actions button");
    await send(head.page, "form.check-form .actions button");
    const received = new URL(head.page.url()).pathname;
    assert.match(received, /\/statements\/[^/]+\/received$/);
    await head.go(received.replace(/\/received$/, ""));
    assert.match(await head.page.locator("main").innerText(), /kept by the Secretariat/);
  });

  await t.test("and sees the acts in its name in the record", async () => {
    await head.go(`${session}/record/acts`);
    assert.match(await head.page.locator("main").innerText(), /Statement filed/);
  });

  const people = [first, second, head, expert];
  // The Secretariat asked for a room that is none of its business: a 404 it was meant to see.
  assert.deepEqual(people.flatMap((one) => one.troubles).filter((one) => !/404/.test(one)), []);
  await Promise.all(people.map((one) => one.leave()));
});
