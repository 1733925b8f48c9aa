// Signing in with a passkey, in a real browser with a virtual authenticator: a new server
// is set up by two officers, somebody is invited, makes a passkey, signs out and in again, adds another
// one, and is asked once more before what matters.

import assert from "node:assert/strict";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { PHONE, Person, openLink, startBrowser } from "../lib/browser.mjs";
import { axeFaults, simpleFaults } from "../lib/checks.mjs";
import { arrive, press, register, setUp, signedIn } from "../lib/office.mjs";
import { startServer } from "../lib/server.mjs";

let server;
let browser;
let data;

before(async () => {
  data = await mkdtemp(join(tmpdir(), "comity-passkeys-"));
  server = await startServer(data);
  browser = await startBrowser();
});

after(async () => {
  await browser?.close();
  await server?.stop();
  await rm(data, { recursive: true, force: true });
});

test("from a set-up link to a second passkey", { timeout: 120_000 }, async (t) => {
  const office = await setUp(browser, server);
  const { first: officer, key } = office;
  const { page } = officer;
  let invitation;

  await t.test("a second passkey is asked for", async () => {
    assert.match(await page.locator("main").innerText(), /Add a second passkey/);
  });

  await t.test("two officers let somebody of the Chair's team come", async () => {
    const aide = { name: "Aide", role: "chair-team" };
    [invitation] = await register(office, "-podium", "Decision 1", [aide]);
    assert.ok(invitation.startsWith(`${server.origin}/en/link#`), invitation);
  });

  const aide = await arrive(browser, server, { viewport: PHONE });
  const phone = await aide.attach("internal");

  await t.test("a second link in the same place is the one that is used", async () => {
    const wrong = invitation.replace(/#.*/, "#nothing");
    const reader = await Person.arrive(browser, server.origin);
    await openLink(reader.page, wrong);
    assert.match(await reader.heading(), /This sign-in link does not work/);
    await openLink(reader.page, invitation);
    assert.match(await reader.heading(), /Make your first passkey/);
    assert.match(await reader.page.locator("main").innerText(), /made for .*Aide/);
    await reader.leave();
  });

  await t.test("without script the link is pasted, and is in no address after it", async () => {
    const bare = await Person.arrive(browser, server.origin, { javaScriptEnabled: false });
    await bare.page.goto(invitation);
    await bare.page.fill("input#link", invitation);
    await bare.page.locator("main form button").click();
    assert.match(await bare.heading(), /Make your first passkey/);
    assert.ok(!bare.page.url().includes("#"), bare.page.url());
    await bare.leave();
  });

  await t.test("a device that can make no key of a kind that is taken is told of others", async () => {
    await openLink(aide.page, invitation);
    await aide.page.route("**/link/begin", async (route) => {
      const answer = await route.fetch();
      const asked = await answer.json();
      asked.options.publicKey.pubKeyCredParams = [{ type: "public-key", alg: -35 }];
      await route.fulfill({ response: answer, json: asked });
    });
    await aide.page.locator("form[data-passkey] .actions button").click();
    await aide.page.locator("[data-said=weak]:visible").waitFor();
    assert.equal(await signedIn(aide.page), 0);
    await aide.page.unroute("**/link/begin");
  });

  await t.test("an authenticator that verifies nobody makes none, and the link stays good", async () => {
    await openLink(aide.page, invitation);
    assert.equal(new URL(aide.page.url()).hash, "", "the secret stays among the addresses");
    await aide.verifies(phone, false);
    await aide.page.locator("form[data-passkey] .actions button").click();
    await aide.page.locator("[data-said=stopped]:visible").waitFor();
    assert.equal(await signedIn(aide.page), 0);
    await aide.verifies(phone, true);
    await press(aide.page);
    assert.equal(await signedIn(aide.page), 1);
  });

  await t.test("signs out, and in again without typing anything", async () => {
    await Promise.all([aide.page.waitForNavigation(), aide.page.locator(".sign-out button").click()]);
    assert.equal(await signedIn(aide.page), 0);
    await aide.go("/en/sign-in");
    assert.equal(await aide.page.locator("main input:visible").count(), 0);
    await press(aide.page);
    assert.equal(await signedIn(aide.page), 1);
    assert.match(new URL(aide.page.url()).pathname, /\/today$/);
  });

  await t.test("the link is spent for everybody else", async () => {
    const other = await Person.arrive(browser, server.origin);
    await openLink(other.page, invitation);
    assert.match(await other.heading(), /This sign-in link does not work/);
    assert.equal(await other.page.locator("main form").count(), 0);
    await other.leave();
  });

  await t.test("the device that holds one makes no second; another one does", async () => {
    await aide.go("/en/account/passkeys/new");
    await aide.page.locator("form[data-passkey] .actions button").click();
    await aide.page.locator("[data-said=known]:visible").waitFor();
    await aide.detach(phone);
    await aide.attach("usb");
    await press(aide.page);
    await aide.page.fill("input[name=name]", "Blue key");
    await Promise.all([aide.page.waitForNavigation(), aide.page.locator("main form button").click()]);
    assert.match(await aide.page.locator("main").innerText(), /Blue key/);
    assert.equal(await aide.page.locator("#passkeys ~ table").first().locator("tbody tr").count(), 2);
  });

  await t.test("the pages hold in Arabic, on a phone, and without script they say what to do", async () => {
    for (const path of ["/ar/account", "/ar/sign-in", "/ar/account/passkeys/new", "/zh/account"]) {
      await aide.go(path);
      assert.deepEqual(await axeFaults(aide), [], path);
      assert.deepEqual(await simpleFaults(aide, path.slice(1, 3)), [], path);
    }
    const plain = await Person.arrive(browser, server.origin, { javaScriptEnabled: false });
    await plain.go("/en/sign-in");
    assert.match(await plain.page.locator("main").innerText(), /Passkeys need JavaScript/);
    await plain.leave();
  });

  await t.test("a passkey that was taken away comes in no more", async () => {
    await officer.detach(key);
    await officer.attach("internal");
    await Promise.all([page.waitForNavigation(), page.locator(".sign-out button").click()]);
    await officer.go("/en/sign-in");
    await page.locator("form[data-passkey] .actions button").click();
    await page.locator("[data-said]:visible").waitFor({ timeout: 70_000 });
    assert.equal(await signedIn(page), 0);
  });

  assert.deepEqual([...officer.troubles, ...office.second.troubles, ...aide.troubles], []);
  await Promise.all([officer.leave(), office.second.leave(), aide.leave()]);
});
