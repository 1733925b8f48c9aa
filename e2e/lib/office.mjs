// People with authenticators, and what the Secretariat does first on a new server: two
// officers set it up and take a note verbale through both their hands.

import assert from "node:assert/strict";
import { Person, openLink } from "./browser.mjs";

/** Somebody with an authenticator that verifies them, as a phone does. */
export async function arrive(browser, server, options = {}) {
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
export async function press(page) {
  await Promise.all([
    page.waitForNavigation(),
    page.locator("form[data-passkey] .actions button").click(),
  ]);
}

export const signedIn = (page) => page.locator(".sign-out").count();


/** Presses a button and waits for the page after it. */
export async function send(page, button) {
  await Promise.all([page.waitForNavigation(), page.locator(button).first().click()]);
}

/** Somebody new who follows a one-time link to a first passkey. */
export async function enters(browser, server, link, options = {}) {
  const person = await arrive(browser, server, options);
  await person.attach("internal");
  await openLink(person.page, link);
  await press(person.page);
  assert.equal(await signedIn(person.page), 1);
  return person;
}

/**
 * Sets a new server up. Gives both officers, signed in, the session's address, and the
 * first officer's authenticator.
 */
export async function setUp(browser, server) {
  const first = await arrive(browser, server);
  const key = await first.attach("internal");
  const { page } = first;
  await openLink(page, server.setUp);
  await page.fill("input[name=body-name]", "Working group");
  await page.fill("input[name=name]", "First session");
  await page.fill("input[name=starts]", "2026-12-07");
  await page.fill("input[name=ends]", "2026-12-11");
  await page.fill("input[name=officer-name]", "First officer");
  await page.fill("input[name=second-name]", "Second officer");
  await page.fill("input[name=chair-name]", "Chair");
  await send(page, "main form.stack .actions button");
  assert.equal(await page.locator(".error-summary").count(), 0);
  assert.equal(await signedIn(page), 0, "a link signs somebody in");
  const second = await page.locator("input#second").inputValue();
  await openLink(page, await page.locator("main a.button").getAttribute("href"));
  await press(page);
  assert.match(new URL(page.url()).pathname, /\/today$/);
  assert.equal(await signedIn(page), 1);
  const session = new URL(page.url()).pathname.replace(/\/today$/, "");
  return { first, key, second: await enters(browser, server, second), session };
}

/**
 * Takes a note through two officers' hands: the first enters it, the second compares it,
 * the first approves it. Gives the one-time link of each person it names, in their order.
 */
export async function register({ first, second, session }, whose, reference, persons) {
  const { page } = first;
  await first.go(`${session}/manage/registrations/new?for=${whose}`);
  await page.fill("input[name=reference]", reference);
  await page.fill("input[name=dated]", "2026-11-20");
  const scan = { name: "note.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF-1.7 note") };
  await page.setInputFiles("input[name=file]", scan);
  for (const [at, person] of persons.entries()) {
    await page.fill(`input[name=name-${at + 1}]`, person.name);
    const role = page.locator(`select[name=role-${at + 1}]`);
    if (await role.count()) await role.selectOption(person.role);
    if (person.administers) await page.check(`input[name=administrator-${at + 1}]`);
  }
  await send(page, "#draft > .actions button");
  assert.equal(await page.locator(".error-summary").count(), 0);
  const at = new URL(page.url()).pathname;
  assert.equal(await page.locator(`form[action$="/check"]`).count(), 0, "who entered it compares it");
  await second.go(at);
  await send(second.page, `form[action$="/check"] button`);
  assert.equal(await second.page.locator(`form[action$="/approve"]`).count(), 0);
  await first.go(at);
  await send(page, `form[action$="/approve"] button`);
  const links = [];
  for (const ordinal of persons.keys()) {
    await first.go(at);
    await send(page, `form[action$="/invite/${ordinal + 1}"] button`);
    links.push(await page.locator("input#link").inputValue());
  }
  return links;
}
