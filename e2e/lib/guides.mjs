// The pictures that stand in README.md and the guides, small and always the same ones.

import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inLanguage } from "./browser.mjs";
import { opened, prepare } from "./prepare.mjs";
import { delay } from "./server.mjs";

const WIDE = { width: 1100, height: 760 };

// Name, who looks, the address after the session's. `needs` and `act` as in `sights.mjs`;
// `from` is what stands at the top.
const PICTURES = [
  { name: "today", role: "chair", at: "/today" },
  { name: "letter-review", role: "chair", at: "/letters/new/review", needs: "letter", act: opened },
  { name: "letter", role: "visitor", at: "/letters/1" },
  { name: "coverage", role: "chair", at: "/questions/coverage", from: "main h2:nth-of-type(2)" },
  { name: "statement", role: "chair", at: "/statements/6" },
  { name: "paper", role: "chair", at: "/papers/1" },
  { name: "compare", role: "chair", at: "/papers/1/compare?from=1&to=2" },
  { name: "convergence", role: "chair", at: "/convergence", height: 980 },
  { name: "area", role: "chair", at: "/convergence/2", height: 980 },
  { name: "release", role: "chair", at: "/convergence/8/release", height: 860 },
  { name: "released", role: "head", at: "/convergence", from: "main article" },
  { name: "summary-work", role: "chair", at: "/summaries/1/work", from: "main .summary-work" },
  { name: "summary-sources", role: "chair", at: "/summaries/1/work", first: "/sources", skip: 1 },
  { name: "summary", role: "head", at: "/summaries/1" },
  { name: "summary-arabic", role: "visitor", at: "/summaries/1", language: "ar" },
  { name: "phone", role: "chair", at: "/convergence/2", from: "main h2", width: 390, height: 844 },
  { name: "today-delegation", role: "head", at: "/today" },
  { name: "paper-new", role: "head", at: "/papers/new" },
  { name: "evening", role: "head", at: "/evening", needs: "note", height: 980 },
];

/** Takes them, with 64 colours each, so that a clone of the project stays small. */
export async function takeForGuides(world, folder, part) {
  for (const picture of PICTURES.filter(({ name }) => name.includes(part))) {
    if (picture.needs) await prepare(world, picture.needs);
    const person = await world.people(picture.role);
    const { width = WIDE.width, height = WIDE.height } = picture;
    await person.page.setViewportSize({ width, height });
    const { pathname, search } = new URL(world.session + picture.at);
    await person.go(inLanguage(pathname + search, picture.language ?? "en"));
    if (picture.first) {
      const link = person.page.locator(`main a[href*="${picture.first}"]`).nth(picture.skip ?? 0);
      await person.go(await link.getAttribute("href"));
    }
    if (picture.act) await picture.act(person.page);
    if (picture.from) await person.page.locator(picture.from).first().evaluate(scrollTo);
    const file = join(folder, `${picture.name}.png`);
    await person.page.screenshot({ path: file });
    shrink(file);
  }
  if ("summary-pdf".includes(part)) await takePdf(world, join(folder, "summary-pdf.png"));
}

/** Brings an element to the top; the band of the exercise stays in sight above it. */
function scrollTo(element) {
  const band = document.querySelector(".exercise");
  Object.assign(band.style, { position: "fixed", insetBlockStart: 0, insetInline: 0, zIndex: 9 });
  window.scrollBy(0, element.getBoundingClientRect().top - band.offsetHeight - 12);
}

function shrink(file) {
  execFileSync("convert", [file, "-strip", "-dither", "None", "-colors", "64", `PNG8:${file}`]);
  console.log(`${file}\t${Math.ceil(statSync(file).size / 1000)} kB`);
}

/** The first page of the summary as a PDF, where its page offers one. */
async function takePdf(world, file) {
  const person = await world.people("head");
  await person.go(new URL(`${world.session}/summaries/1`).pathname);
  const link = person.page.locator('main a[href$="/pdf"]').first();
  if ((await link.count()) === 0) {
    console.error("summary-pdf: the summary's page offers no PDF");
    return;
  }
  const address = new URL(await link.getAttribute("href"), person.page.url()).href;
  for (let tries = 0; tries < 60; tries += 1) {
    const answer = await person.context.request.get(address);
    if (answer.headers()["content-type"]?.startsWith("application/pdf")) {
      const folder = mkdtempSync(join(tmpdir(), "comity-pdf-"));
      try {
        writeFileSync(join(folder, "summary.pdf"), await answer.body());
        // From Debian's poppler-utils.
        execFileSync("pdftoppm", ["-png", "-r", "72", "-l", "1", "-singlefile",
          join(folder, "summary.pdf"), join(folder, "page")]);
        execFileSync("convert", [join(folder, "page.png"), "-bordercolor", "#d5dae0", "-border", "1", file]);
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
      shrink(file);
      return;
    }
    await delay(1000);
  }
  console.error("summary-pdf: the PDF was not made within a minute");
}
