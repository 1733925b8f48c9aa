// Pictures of the pages, for looking: node e2e/pictures.mjs OUTDIR [part of a name]
//
// English, Arabic and Chinese, a phone's width and a desk's, light; English also dark, and
// some pages as they print and on a room screen.
//
// And those that stand in the guides: node e2e/pictures.mjs --docs docs/pictures

import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DESKTOP, PHONE, Person, inLanguage, sessionAddress, startBrowser } from "./lib/browser.mjs";
import { takeForGuides } from "./lib/guides.mjs";
import { prepare } from "./lib/prepare.mjs";
import { startDemo } from "./lib/server.mjs";
import { SIGHTS } from "./lib/sights.mjs";

const args = process.argv.slice(2);
const forGuides = args[0] === "--docs";
const [folder, part = ""] = forGuides ? args.slice(1) : args;
if (!folder) {
  console.error("usage: node e2e/pictures.mjs OUTDIR [part of a name]");
  console.error("       node e2e/pictures.mjs --docs OUTDIR [part of a name]");
  process.exit(2);
}
await mkdir(folder, { recursive: true });

const THREE = ["en", "ar", "zh"];
const LOOKS = [
  { look: "desktop", viewport: DESKTOP, languages: THREE },
  { look: "phone", viewport: PHONE, languages: THREE },
  { look: "dark", viewport: DESKTOP, languages: ["en"], colorScheme: "dark" },
  { look: "print", viewport: { width: 720, height: 1020 }, languages: ["en", "ar"], media: "print" },
  { look: "room", viewport: { width: 1920, height: 1080 }, languages: ["en"] },
];

const data = await mkdtemp(join(tmpdir(), "comity-pictures-"));
const demo = await startDemo({ data });
const browser = await startBrowser();
try {
  const met = new Map();
  const people = async (role) => {
    const link = role === "visitor" ? undefined : demo.links[role];
    if (!met.has(role)) met.set(role, Person.arrive(browser, demo.origin, { link }));
    return met.get(role);
  };
  const session = demo.origin + (await sessionAddress(await people("visitor")));
  const world = { people, session, data, browser, demo };
  if (forGuides) await takeForGuides(world, folder, part);
  else for (const sight of SIGHTS.filter(({ name }) => name.includes(part))) await take(world, sight);
} finally {
  await browser.close();
  await demo.stop();
  await rm(data, { recursive: true, force: true });
}

async function take(world, sight) {
  if (sight.needs) await prepare(world, sight.needs);
  const person = await world.people(sight.role);
  const isFresh = typeof sight.at === "function";
  let nth = 0;
  let path = isFresh ? "" : await address(world, person, sight);
  if (path === null) {
    console.error(`${sight.name}: not there`);
    return;
  }
  for (const { look, viewport, languages, colorScheme = "light", media = "screen" } of LOOKS) {
    if ((look === "print" || look === "room") && !sight[look]) continue;
    await person.page.setViewportSize(viewport);
    await person.page.emulateMedia({ colorScheme, media });
    for (const language of languages) {
      if (isFresh) path = new URL(world.session).pathname + sight.at(nth++);
      const answer = await person.go(inLanguage(path, language));
      if (answer.status() !== (sight.status ?? 200)) {
        console.error(`${sight.name}: ${path} answers ${answer.status()}`);
      }
      if (sight.act) await sight.act(person.page);
      const file = join(folder, `${sight.name}-${language}-${look}.png`);
      await person.page.screenshot({ path: file, fullPage: true });
    }
  }
  // Whoever comes next finds the person as before.
  await person.page.setViewportSize(DESKTOP);
  await person.page.emulateMedia({ colorScheme: "light", media: "screen" });
  console.log(`${sight.name}\t${path}`);
}

async function address({ session, paper }, person, { at, own, first, then }) {
  if (at === null) return "/en/";
  const start = own === undefined ? new URL(session).pathname + at : paper + own;
  let found = start;
  for (const part of [first, then].filter(Boolean)) {
    await person.go(found);
    found = await follow(person, part);
    if (!found) return null;
  }
  return found;
}

/** The first link of the page whose address holds a part. */
async function follow({ page }, part) {
  for (const link of await page.locator(`main a[href*="${part}"]`).all()) {
    const href = new URL(await link.getAttribute("href"), page.url());
    // A form for something new is no example of what is there, unless it is asked for.
    const isForm = /\/(new|import|coverage|aligned|rule)$/.test(href.pathname);
    if (!isForm || href.pathname.endsWith(part)) return href.pathname + href.search;
  }
  return null;
}
