// Signing in with a passkey, in a real browser with a virtual authenticator: a new server
// is set up, somebody is invited, makes a passkey, signs out and in again, adds another
// one, and is asked once more before what matters.

import assert from "node:assert/strict";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { PHONE, Person, startBrowser } from "../lib/browser.mjs";
import { axeFaults, simpleFaults } from "../lib/checks.mjs";
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

/** Somebody with an authenticator that verifies them, as a phone does. */
async function arrive(options = {}) {
  const person = await Person.arrive(browser, server.origin, options);
  const session = await person.context.newCDPSession(person.page);
  await session.send("WebAuthn.enable");
  person.attach = async (transport) => {
    const { authenticatorId } = await session.send("WebAuthn.addVirtualAuthenticator", {
      options: {
        protocol: "ctap2",
        transport,
        hasResidentKey: true,
        hasUserVerification: true,
        isUserVerified: true,
        automaticPresenceSimulation: true,
      },
    });
    return authenticatorId;
  };
  person.verifies = (authenticatorId, isUserVerified) =>
    session.send("WebAuthn.setUserVerified", { authenticatorId, isUserVerified });
  person.detach = (authenticatorId) =>
    session.send("WebAuthn.removeVirtualAuthenticator", { authenticatorId });
  return person;
}

/** Presses the main button of a form with a passkey, and waits for the page after it. */
async function press(page) {
  await Promise.all([
    page.waitForNavigation(),
    page.locator("form[data-passkey] .actions button").click(),
  ]);
}

const signedIn = (page) => page.locator(".sign-out").count();

test("from a set-up link to a second passkey", { timeout: 120_000 }, async (t) => {
  const officer = await arrive();
  const key = await officer.attach("internal");
  const { page } = officer;
  let invitation;
  let session;

  await t.test("the first officer makes a passkey", async () => {
    await page.goto(server.setUp);
    await page.fill("input[name=body-name]", "Working group");
    await page.fill("input[name=name]", "First session");
    await page.fill("input[name=starts]", "2026-12-07");
    await page.fill("input[name=ends]", "2026-12-11");
    await page.fill("input[name=officer-name]", "Officer");
    await page.fill("input[name=chair-name]", "Chair");
    await Promise.all([page.waitForNavigation(), page.locator("main form.stack .actions button").click()]);
    assert.equal(await page.locator(".error-summary").count(), 0);
    assert.equal(await signedIn(page), 0, "a link signs somebody in");
    await Promise.all([page.waitForNavigation(), page.locator("main a.button").click()]);
    await press(page);
    assert.match(new URL(page.url()).pathname, /\/today$/);
    assert.equal(await signedIn(page), 1);
    session = new URL(page.url()).pathname.replace(/\/today$/, "");
    assert.match(await page.locator("main").innerText(), /Add a second passkey/);
  });

  await t.test("and invites the Chair's team", async () => {
    await officer.go(`${session}/manage/accounts/new`);
    await page.check("input[name=role][value=chair-team]");
    await page.fill("input[name=name]", "Aide");
    await Promise.all([page.waitForNavigation(), page.locator("main form.stack .actions button").click()]);
    invitation = await page.locator("input#link").inputValue();
    assert.ok(invitation.startsWith(`${server.origin}/en/sign-in/`), invitation);
  });

  const aide = await arrive({ viewport: PHONE });
  const phone = await aide.attach("internal");

  await t.test("an authenticator that verifies nobody makes none, and the link stays good", async () => {
    await aide.page.goto(invitation);
    await aide.verifies(phone, false);
    await aide.page.locator("form[data-passkey] .actions button").click();
    await aide.page.locator("[data-said]:visible").waitFor();
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
    const answer = await other.page.goto(invitation);
    assert.equal(answer.status(), 404);
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

  assert.deepEqual([...officer.troubles, ...aide.troubles], []);
  await Promise.all([officer.leave(), aide.leave()]);
});
