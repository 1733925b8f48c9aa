// Pictures of the main pages, for looking: node e2e/pictures.mjs OUTDIR [part of a name]
//
// English, Arabic and Chinese, a phone's width and a desk's, light; English also dark.

import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { DESKTOP, PHONE, Person, inLanguage, sessionAddress, startBrowser } from "./lib/browser.mjs";
import { startDemo } from "./lib/server.mjs";

const [folder, part = ""] = process.argv.slice(2);
if (!folder) {
  console.error("usage: node e2e/pictures.mjs OUTDIR [part of a name]");
  process.exit(2);
}
await mkdir(folder, { recursive: true });

// Name, role, what follows the session's address; `first` follows the first link there that fits.
const PAGES = [
  ["front", "visitor", null],
  ["session", "visitor", ""],
  ["letters", "visitor", "/letters"],
  ["letter", "visitor", "/letters", "/letters/"],
  ["questions", "visitor", "/questions"],
  ["question", "head", "/questions", "/questions/"],
  ["statements", "visitor", "/statements"],
  ["statement", "head", "/statements", "/statements/"],
  ["file-statement", "head", "/statements/new"],
  ["papers", "visitor", "/papers"],
  ["paper", "visitor", "/papers", "/papers/"],
  ["submit-paper", "head", "/papers/new"],
  ["proposals", "head", "/proposals"],
  ["proposal", "head", "/proposals", "/proposals/"],
  ["convergence-public", "visitor", "/convergence"],
  ["convergence-delegation", "head", "/convergence"],
  ["convergence", "chair", "/convergence"],
  ["area", "chair", "/convergence", "/convergence/"],
  ["summaries", "visitor", "/summaries"],
  ["summary", "visitor", "/summaries/1"],
  ["summary-work", "chair", "/summaries/1/work"],
  ["summary-edit", "chair", "/summaries/1/work", "/edit"],
  ["summary-sources", "chair", "/summaries/1/work", "/sources"],
  ["summary-anew", "chair", "/summaries/1/anew"],
  ["summary-preview", "chair", "/summaries/1/preview?as=delegations"],
  ["summary-publish", "chair", "/summaries/1/publish"],
  ["summary-changes", "chair", "/summaries/1/changes?from=1&to=now"],
  ["summary-head", "chair", "/summaries/1/head"],
  ["summary-add", "chair", "/summaries/1/add"],
  ["summary-withdraw", "chair", "/summaries/1/withdraw/1"],
  ["ours", "head", "/ours"],
  ["participants", "visitor", "/participants"],
  ["groups", "visitor", "/groups"],
  ["group", "visitor", "/groups", "/groups/"],
  ["today-head", "head", "/today"],
  ["today-chair", "chair", "/today"],
  ["today-stakeholder", "stakeholder", "/today"],
  ["manage", "secretariat", "/manage"],
];
const LOOKS = [
  ["desktop", DESKTOP, "light", ["en", "ar", "zh"]],
  ["phone", PHONE, "light", ["en", "ar", "zh"]],
  ["dark", DESKTOP, "dark", ["en"]],
];

const demo = await startDemo();
const browser = await startBrowser();
try {
  const people = new Map();
  const visitor = await Person.arrive(browser, demo.origin);
  const session = await sessionAddress(visitor);
  people.set("visitor", visitor);
  for (const [name, role, rest, first] of PAGES) {
    if (!name.includes(part)) continue;
    if (!people.has(role)) {
      people.set(role, await Person.arrive(browser, demo.origin, { link: demo.links[role] }));
    }
    const person = people.get(role);
    const path = await address(person, session, rest, first);
    if (!path) {
      console.error(`${name}: not there`);
      continue;
    }
    for (const [look, viewport, colorScheme, languages] of LOOKS) {
      await person.page.setViewportSize(viewport);
      await person.page.emulateMedia({ colorScheme });
      for (const language of languages) {
        const answer = await person.go(inLanguage(path, language));
        if (answer.status() !== 200) console.error(`${name}: ${path} answers ${answer.status()}`);
        const file = join(folder, `${name}-${language}-${look}.png`);
        await person.page.screenshot({ path: file, fullPage: true });
      }
    }
    console.log(`${name}\t${path}`);
  }
} finally {
  await browser.close();
  await demo.stop();
}

async function address(person, session, rest, first) {
  if (rest === null) return "/en/";
  if (!first) return `${session}${rest}`;
  await person.go(`${session}${rest}`);
  const links = person.page.locator(`main a[href*="${first}"]`);
  for (const link of await links.all()) {
    const href = new URL(await link.getAttribute("href"), person.page.url());
    // A form for something new is no example of what is there.
    if (!/\/(new|import|coverage|aligned|rule)$/.test(href.pathname)) return href.pathname + href.search;
  }
  return null;
}
