// What a first visit costs: node e2e/first-page.mjs [RESULT.md]
//
// Requests and bytes as they came over the wire (compressed, headers included), with an
// empty cache, for the pages on which people arrive.

import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { Person, inLanguage, sessionAddress, startBrowser } from "./lib/browser.mjs";
import { startDemo } from "./lib/server.mjs";

const MOST_BYTES = 50_000;
const MOST_REQUESTS = 6;

const demo = await startDemo();
const browser = await startBrowser();
const rows = [];
try {
  const visitor = await Person.arrive(browser, demo.origin);
  const session = await sessionAddress(visitor);
  await visitor.leave();
  const pages = [
    ["front page, a visitor", null, "/en/"],
    ["front page in Arabic, a visitor", null, "/ar/"],
    ["session, a visitor", null, session],
    ["statements, a visitor", null, `${session}/statements`],
    ["Today, a delegation", "head", `${session}/today`],
    ["Today in Chinese, a delegation", "head", inLanguage(`${session}/today`, "zh")],
    ["Today, the Chair", "chair", `${session}/today`],
    ["the Chair's working view", "chair", `${session}/convergence`],
  ];
  for (const [name, role, path] of pages) rows.push({ name, ...(await cost(role, path)) });
} finally {
  await browser.close();
  await demo.stop();
}

async function cost(role, path) {
  const person = await Person.arrive(browser, demo.origin, role ? { link: demo.links[role] } : {});
  const wire = await person.context.newCDPSession(person.page);
  await wire.send("Network.enable");
  await wire.send("Network.clearBrowserCache");
  let bytes = 0;
  let requests = 0;
  wire.on("Network.requestWillBeSent", () => (requests += 1));
  wire.on("Network.loadingFinished", ({ encodedDataLength }) => (bytes += encodedDataLength));
  const answer = await person.page.goto(demo.origin + path, { waitUntil: "networkidle" });
  if (answer.status() !== 200) throw new Error(`${path} answers ${answer.status()}`);
  await person.leave();
  return { bytes, requests };
}

const over = rows.filter(({ bytes, requests }) => bytes > MOST_BYTES || requests > MOST_REQUESTS);
const day = execFileSync("date", ["-u", "+%-d %B %Y"], { encoding: "utf8" }).trim();
const lines = [
  "# First visit: result",
  "",
  `Command: \`node e2e/first-page.mjs bench/first-page/RESULT.md\`, ${day}. Chromium ${browser.version()}, empty cache.`,
  "",
  `Bound: ${MOST_BYTES.toLocaleString("en")} bytes and ${MOST_REQUESTS} requests.`,
  "",
  "| page | bytes over the wire | requests |",
  "| --- | --- | --- |",
  ...rows.map(({ name, bytes, requests }) => `| ${name} | ${bytes.toLocaleString("en")} | ${requests} |`),
];
console.log(lines.join("\n"));
if (process.argv[2]) writeFileSync(process.argv[2], `${lines.join("\n")}\n`);
if (over.length > 0) {
  console.error(`over the bound: ${over.map(({ name }) => name).join(", ")}`);
  process.exitCode = 1;
}
