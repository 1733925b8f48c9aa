// What pages to look at need first: texts typed, sent and mailed by people of the exercise.
// Each thing is done once, by the same steps as a person's.

import { spawnSync } from "node:child_process";
import { docx } from "./docx.mjs";
import { BINARY } from "./server.mjs";

const TEXT = `# What we offer

Our administration has kept a list of contacts for its own neighbours for six years, and we are ready to share what we learned from it.

# How it would work

Each State names one office that answers at any hour. The office says in which languages it answers, and every half year somebody calls to see whether it does.`;

const SPEECH = docx([
  "Thank you, Chair.",
  "We support a directory that begins small, and we would name our office within a month.",
  "A call that nobody answers teaches more than a report that everybody signs.",
]);

const WORD = {
  name: "speech.docx",
  mimeType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  buffer: SPEECH,
};

const MAIL = `From: First Secretary <first.secretary@mission.example>
To: secretariat@example.org
Subject: Statement on points of contact
Date: Thu, 10 Dec 2026 15:12:00 +0000
Message-ID: <walk-NUMBER@mission.example>
Content-Type: text/plain; charset=utf-8

Thank you, Chair.

Our office answers in three languages, and at night in one of them. We would rather be called once too often than once too seldom, and we ask for the same of others.
`;

/** Sends the last button of a form and waits for the page that answers. */
export async function send(page, form = "main form.stack") {
  const button = page.locator(`${form} button:not([hidden]):not(.as-link)`).last();
  await Promise.all([page.waitForEvent("load"), button.click()]);
}

/** Opens what is folded. */
export function opened(page) {
  return page
    .locator("main details:not([open]) > summary")
    .evaluateAll((all) => all.forEach((one) => one.click()));
}

/** Asks for the members of the first group in the form of a statement. */
export async function suggested(page) {
  await opened(page);
  await page.selectOption("select[name=suggest_group]", { index: 1 });
  await Promise.all([page.waitForEvent("load"), page.click("button[name=suggest]")]);
}

const LETTER = `14 December 2026

To all Permanent Representatives and Permanent Observers in the exercise

Excellency,

Further to my letter of 16 November 2026, I have the honour to write to you in preparation of the sixth session, to be held in New York from 8 to 12 March 2027. I should be grateful for written views on the questions below by Friday, 29 January 2027, and for concept papers by 12 February 2027.

Confidence-building measures

1. What should the directory hold on the day on which it opens?
2. How often should a call be made that nobody expects?

Capacity-building

3. Which training have you received that is still in use a year later?

Please accept, Excellency, the assurances of my highest consideration.

Amara Teliso
Chair of the Exercise Open-ended Working Group
`;

const STEPS = {
  async letter({ people, session }) {
    const { page } = await people("chair");
    await page.goto(session + "/letters/new");
    await page.fill("textarea[name=text]", LETTER);
    await send(page);
  },
  async draft({ people, session }) {
    const { page } = await people("head");
    await page.goto(session + "/papers/new");
    await page.fill("input[name=title]", "An office that answers at any hour");
    await page.fill("textarea[name=text]", TEXT);
    await page.selectOption("select[name=language]", "en");
    await page.check("input[name=audience][value=delegations]");
    await send(page);
  },
  async paper(world) {
    await prepare(world, "draft");
    const { page } = await world.people("head");
    await page.goto(world.session + "/papers/new/check");
    await page.selectOption("form.check-form select[name=language]", "en");
    await send(page, "form.check-form");
    world.paper = new URL(page.url()).pathname;
  },
  async revision(world) {
    await prepare(world, "paper");
    const { page } = await world.people("head");
    await page.goto(`${new URL(world.session).origin}${world.paper}/revise`);
    const text = TEXT.replace("six years", "seven years").replace("every half year", "once a year");
    await page.fill("textarea[name=text]", `${text}\n\nNothing in this paper obliges anybody.`);
    await send(page);
  },
  async note({ people, session }) {
    const { page } = await people("head");
    await page.goto(session + "/evening");
    await page.fill(
      "textarea[name=text]",
      "Two delegations asked us for the list of working languages.\nTo be answered before the sixth session.",
    );
    await page.selectOption("select[name=topic]", { index: 4 });
    await send(page);
  },
  async upload({ people, session }) {
    const { page } = await people("organization");
    await page.goto(session + "/statements/new");
    await page.setInputFiles("input[name=file]", WORD);
    await page.selectOption("select[name=language]", "en");
    await page.check("input[name=audience][value=delegations]");
    await send(page);
  },
  /** Two texts arrive; the Secretariat finds out whose the first one is. */
  async mail({ people, session, data }) {
    for (const number of ["1", "2"]) {
      const input = MAIL.replace("NUMBER", number);
      const done = spawnSync(BINARY, ["mail", "in", "--data", data], { input, encoding: "utf8" });
      if (done.status !== 0) throw new Error(`the mail was not taken: ${done.stderr}`);
    }
    const [{ page }, head] = [await people("secretariat"), await people("head")];
    await head.page.goto(session + "/ours");
    const state = (await head.page.locator("h1 bdi").innerText()).trim();
    await page.goto(session + "/manage/mail");
    await page.locator("select[name=participant]").first().selectOption({ label: state });
    await Promise.all([page.waitForEvent("load"), page.locator("form:has(select) button").first().click()]);
  },
};

const done = new Map();

/** Does what a page needs, once. */
export function prepare(world, step) {
  if (!done.has(step)) done.set(step, STEPS[step](world));
  return done.get(step);
}
