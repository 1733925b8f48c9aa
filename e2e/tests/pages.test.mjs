// Every page that each role reaches by links: in six languages, on a phone, through
// axe, and without script.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { LANGUAGES, Person, inLanguage, sessionAddress, startBrowser } from "../lib/browser.mjs";
import { axeFaults, simpleFaults } from "../lib/checks.mjs";
import { crawl, kindOf } from "../lib/crawl.mjs";
import { delay, startDemo } from "../lib/server.mjs";

const ROLES = [
  "visitor",
  "chair",
  "team",
  "secretariat",
  "head",
  "member",
  "organization",
  "stakeholder",
];

// These four see the most different pages; the others are read in the other five languages
// only where none of these four comes.
const ALL_LANGUAGES = ["chair", "head", "secretariat", "visitor"];

let demo;
let browser;
const people = new Map();
const checked = new Map(LANGUAGES.map((language) => [language, 0]));
let violations = 0;
const began = performance.now();

before(async () => {
  demo = await startDemo();
  browser = await startBrowser();
  for (const role of ROLES) people.set(role, await arrive(role));
  const taken = new Set(ALL_LANGUAGES.flatMap((role) => people.get(role).examples.map(kindOf)));
  for (const role of ROLES.filter((one) => !ALL_LANGUAGES.includes(one))) {
    const mine = people.get(role).examples.filter((path) => !taken.has(kindOf(path)));
    mine.forEach((path) => taken.add(kindOf(path)));
    people.get(role).translated = mine;
  }
});

after(async () => {
  await browser?.close();
  await demo?.stop();
});

// Two people at a time: each waits for the program half of the time.
describe("every page of every role", { concurrency: 2 }, () => {
  ROLES.forEach((role) => test(`pages for ${role}`, { timeout: 1_200_000 }, (t) => read(t, role)));
  after(async () => {
    const reports = await reported();
    const all = [...checked].map(([language, count]) => `${language} ${count}`).join(", ");
    const sum = [...checked.values()].reduce((one, other) => one + other, 0);
    const minutes = ((performance.now() - began) / 60_000).toFixed(1);
    console.log(
      `\nsuite row 17: ${ROLES.length} roles, ${LANGUAGES.length} languages, ${sum} pages read ` +
        `(${all}), ${violations} violations, ${reports} reports of the content security policy; ` +
        `seed none; ${minutes} minutes`,
    );
    assert.equal(reports, 0, "pages try what their policy forbids");
  });
});

// Row 17: without this, a count of nought might mean that browsers report nothing.
test("what the policy forbids is reported", async () => {
  const other = await startDemo();
  const person = await Person.arrive(browser, other.origin, {});
  await person.go("/en/");
  await person.page.evaluate(() => {
    const style = document.createElement("style");
    style.textContent = "body { color: red }";
    document.head.append(style);
  });
  for (let tries = 0; (await reported(other)) === 0 && tries < 100; tries += 1) await delay(50);
  assert.equal(await reported(other), 1);
  await person.leave();
  await other.stop();
});

/** How many reports a server has counted. */
async function reported({ origin } = demo) {
  return Number(await (await fetch(`${origin}/reports`)).text());
}

/** Somebody of a role, with the pages that lie before them. */
async function arrive(role) {
  const link = role === "visitor" ? undefined : demo.links[role];
  assert.ok(role === "visitor" || link, `the demonstration prints no link for ${role}`);
  const person = await Person.arrive(browser, demo.origin, { link });
  const session = await sessionAddress(person);
  const starts = ["/en/", session];
  if (role !== "visitor") starts.push(`${session}/today`);
  const { pages, dead } = await crawl(person, starts);
  person.troubles.length = 0;
  // Two pages of a kind differ in their content, and the language of the frame makes no
  // difference to that: both are read in English, and one in the other languages.
  const examples = [...new Map(pages.map((path) => [kindOf(path), path])).values()];
  return { person, pages, dead, examples, translated: examples };
}

async function read(t, role) {
  const { person, pages, dead, examples, translated } = people.get(role);
  await t.test(`${role}, links`, () => {
    assert.deepEqual(dead, []);
    // A crawl that finds nothing would let every test below hold.
    assert.ok(pages.length >= 8, `only ${pages.length} pages were found: ${pages.join(" ")}`);
  });
  t.diagnostic(`${role}: ${pages.length} pages of ${examples.length} kinds`);
  for (const language of LANGUAGES) {
    await t.test(`${role}, ${language}`, async () => {
      const faults = [];
      for (const path of language === "en" ? pages : translated) {
        const address = inLanguage(path, language);
        const answer = await person.go(address);
        if (answer.status() !== 200) faults.push(`${address}: answers ${answer.status()}`);
        const found = await simpleFaults(person, language);
        found.push(...(await axeFaults(person)));
        faults.push(...found.map((fault) => `${address}: ${fault}`));
        checked.set(language, checked.get(language) + 1);
      }
      faults.push(...person.troubles.splice(0));
      violations += faults.length;
      assert.deepEqual(faults, []);
    });
  }

  await t.test(`${role}, without script`, async () => {
    const state = await person.context.storageState();
    const plain = await Person.arrive(browser, demo.origin, {
      javaScriptEnabled: false,
      storageState: state,
    });
    const faults = [];
    for (const path of examples) {
      await person.go(path);
      const answer = await plain.go(path);
      const [one, other] = [await person.heading(), await plain.heading()];
      if (answer.status() !== 200 || one !== other) {
        faults.push(`${path}: “${other}” (${answer.status()}), with script “${one}”`);
      }
      // Nothing that sends or leads on may be there for script alone.
      const dead = await plain.page.locator('button[type="button"], a:not([href])').count();
      if (dead > 0) faults.push(`${path}: ${dead} controls do nothing without script`);
    }
    await plain.leave();
    assert.deepEqual(faults, []);
  });
  await person.leave();
}
