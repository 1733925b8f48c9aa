// What holds for every page.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { DESKTOP, PHONE } from "./browser.mjs";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Language, direction, one main heading, no missing text, no overflow on a phone. */
export async function simpleFaults(person, language) {
  const { page } = person;
  const faults = [];
  const seen = await page.evaluate(() => ({
    lang: document.documentElement.lang,
    dir: document.documentElement.dir,
    title: document.title.trim(),
    headings: [...document.querySelectorAll("h1")].map((h) => h.innerText.trim()),
    text: document.body.innerText,
    doubled: [...document.querySelectorAll("[id]")]
      .map((e) => e.id)
      .filter((id, at, all) => all.indexOf(id) !== at),
  }));
  if (seen.lang !== language) faults.push(`lang is “${seen.lang}”`);
  const dir = language === "ar" ? "rtl" : "ltr";
  if (seen.dir !== dir) faults.push(`dir is “${seen.dir}”`);
  if (!seen.title) faults.push("no title");
  if (seen.headings.length !== 1 || !seen.headings[0]) {
    faults.push(`${seen.headings.length} main headings: ${seen.headings.join(" | ")}`);
  }
  const missing = seen.text.match(/⟦[^⟧]*⟧/);
  if (missing) faults.push(`a text is missing: ${missing[0]}`);
  if (seen.doubled.length > 0) faults.push(`ids stand twice: ${seen.doubled.join(", ")}`);
  faults.push(...(await overflow(page)));
  return faults;
}

/** At a phone's width nothing may reach beyond the screen. */
async function overflow(page) {
  await page.setViewportSize(PHONE);
  const found = await page.evaluate(() => {
    const wide = document.scrollingElement.scrollWidth;
    if (wide <= window.innerWidth) return null;
    const beyond = [...document.querySelectorAll("body *")].find((element) => {
      const box = element.getBoundingClientRect();
      return box.width > 0 && (box.right > window.innerWidth + 1 || box.left < -1);
    });
    const name = beyond ? `${beyond.tagName.toLowerCase()}.${beyond.className}` : "?";
    return `${wide} px wide at ${window.innerWidth}: ${name}`;
  });
  await page.setViewportSize(DESKTOP);
  return found ? [found] : [];
}

/** What axe finds: every rule of WCAG 2.2 AA and of good practice, contrast included. */
export async function axeFaults(person) {
  // By the debugger's protocol: the page's policy forbids scripts from elsewhere, and
  // stays as it is.
  const session = await person.context.newCDPSession(person.page);
  const before = person.troubles.length;
  try {
    await evaluate(session, AXE);
    const violations = await evaluate(
      session,
      `axe.run(document, { resultTypes: ["violations"] }).then((found) =>
         found.violations.map(({ id, nodes }) => ({
           id,
           where: nodes.slice(0, 3).map((node) => node.target.join(" ") + ": " + node.failureSummary),
         })))`,
    );
    return violations.map(({ id, where }) => `axe ${id}: ${where.join("; ").replace(/\s+/g, " ")}`);
  } finally {
    // What the policy says to axe is not said of the page.
    person.troubles.length = before;
    await session.detach();
  }
}

async function evaluate(session, expression) {
  const answer = await session.send("Runtime.evaluate", {
    expression,
    awaitPromise: true,
    returnByValue: true,
  });
  if (answer.exceptionDetails) {
    const { exception, text } = answer.exceptionDetails;
    throw new Error(exception?.description ?? text);
  }
  return answer.result.value;
}
