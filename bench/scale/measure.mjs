// node bench/scale/measure.mjs BINARY SHARED-DATA
//
// 100 roll calls of the shared data are imported as any officer would import them; the
// server is then set up through its printed link, and the Chair asks for the working view.

import { execFileSync, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { gunzipSync } from "node:zlib";
import { Passkey, cookieOf } from "../lib/authenticator.mjs";
import { agent, ask, end, load, memory, quantile } from "../lib/load.mjs";

const ITEMS = 100;
const [binary, data] = process.argv.slice(2);
if (!data) {
  console.error("usage: node bench/scale/measure.mjs BINARY SHARED-DATA");
  process.exit(2);
}
const run = (program, ...args) => execFileSync(program, args, { encoding: "utf8" }).trim();
const form = { "sec-fetch-site": "same-origin", "content-type": "application/x-www-form-urlencoded" };
const scratch = mkdtempSync(join(os.tmpdir(), "comity-scale-"));
let server;
try {
  const votes = takeItems();
  const began = performance.now();
  const groups = join(data, "unga/regional-groups.csv");
  const said = run(binary, "import", "votes", votes, "--groups", groups, "--data", join(scratch, "data"));
  const imported = (performance.now() - began) / 1000;
  server = spawn(binary, ["serve", "--data", join(scratch, "data"), "--listen", "127.0.0.1:18350"], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  const origin = "http://localhost:18350";
  const { path, cookie } = await becomeChair(origin, await setUpLink(server));

  const rows = [];
  for (const [name, more] of [["the Chair's working view", {}], ["the same, compressed", { "accept-encoding": "gzip" }]]) {
    const headers = { cookie, ...more };
    const answer = await ask(origin + path, { headers });
    if (answer.status !== 200) throw new Error(`${path} answers ${answer.status}`);
    await load(origin + path, headers, { rate: 20, seconds: 3 });
    const alone = [];
    for (let at = 0; at < 40; at += 1) {
      const start = performance.now();
      await ask(origin + path, { headers });
      alone.push(performance.now() - start);
    }
    const { times, failures } = await load(origin + path, headers, { rate: 20, seconds: 20 });
    rows.push({ name, bytes: answer.body.length, alone, times, failures });
  }
  write({ said, imported, rows, memory: memory(server) });
} finally {
  if (server) await end(server);
  rmSync(scratch, { recursive: true, force: true });
  agent.destroy();
}

/** The newest items in which most States voted, as a file of their own; gives its name. */
function takeItems() {
  const [head, ...lines] = gunzipSync(readFileSync(join(data, "unga/all-votes-1990-2020.csv.gz")))
    .toString("utf8").trimEnd().split("\n");
  const known = new Set(
    readFileSync(join(data, "unga/regional-groups.csv"), "utf8").split("\n").slice(1)
      .map((line) => line.split(",")[0]),
  );
  const items = new Map();
  for (const line of lines) {
    const [participant, item] = line.split(",");
    if (!known.has(participant)) continue;
    if (!items.has(item)) items.set(item, []);
    items.get(item).push(line);
  }
  const chosen = [...items.values()].filter((rows) => rows.length >= 185).slice(-ITEMS);
  if (chosen.length < ITEMS) throw new Error(`${chosen.length} items only`);
  const file = join(scratch, "votes.csv");
  writeFileSync(file, `${[head, ...chosen.flat()].join("\n")}\n`);
  return file;
}

async function setUpLink(child) {
  const found = (stream) => (async () => {
    for await (const line of createInterface({ input: stream })) {
      const link = /http\S+\/set-up#\S+/.exec(line)?.[0];
      if (link) return link;
    }
    return new Promise(() => {});
  })();
  return Promise.race([found(child.stdout), found(child.stderr)]);
}

async function becomeChair(origin, link) {
  const names = { "officer-name": "Officer", "second-name": "Second", "chair-name": "Chair" };
  const { pathname, hash } = new URL(link);
  const body = new URLSearchParams({ ...names, link: hash.slice(1), step: "filled" }).toString();
  const ready = await ask(`${origin}${pathname}/open`, { method: "POST", headers: form, body });
  // In the order of the page: the second officer's link, the Chair's, the own one.
  const links = ready.body.toString("utf8").match(/value="[^"]*\/en\/link#[\w-]+/g) ?? [];
  const chair = /\/en\/link#.*/.exec(links[1] ?? "")?.[0];
  if (!chair) throw new Error(`setting up answers ${ready.status}`);
  const signedIn = await new Passkey(origin).make(chair);
  const cookie = cookieOf(signedIn, "the Chair's passkey");
  const session = /^\/..\/s\/[^/]+/.exec(signedIn.headers.location)?.[0];
  if (!session) throw new Error(`signing in answers ${signedIn.status}`);
  return { cookie, path: `${session}/convergence` };
}

function write({ said, imported, rows, memory: resident }) {
  const ms = (value) => `${value.toFixed(1)} ms`;
  const lines = [
    "# The working view at full size: result",
    "",
    `Command: \`bench/scale/run\`, ${run("date", "-u", "+%-d %B %Y")}, commit ${run("git", "rev-parse", "--short", "HEAD")}. 100 roll calls of the shared data, 193 States (test input: nothing here is shown by the product).`,
    "",
    `Machine: ${os.cpus().length} cores (${os.cpus()[0].model}), ${Math.round(os.totalmem() / 2 ** 30)} GiB, Linux ${os.release()}, ${run("rustc", "--version")}. Load before: ${os.loadavg()[0].toFixed(2)}. Client and server share the cores.`,
    "",
    "| page | bytes | one reader, median | 20 requests/s: p50 | p99 | failures |",
    "| --- | --- | --- | --- | --- | --- |",
    ...rows.map(({ name, bytes, alone, times, failures }) =>
      `| ${name} | ${bytes.toLocaleString("en")} | ${ms(quantile(alone, 0.5))} | ${ms(quantile(times, 0.5))} | ${ms(quantile(times, 0.99))} | ${failures} |`),
    "",
    "| what | |",
    "| --- | --- |",
    `| import, each row a passage and a position with its entry in the record | ${imported.toFixed(1)} s: ${said.split("\n").at(-1)} |`,
    `| memory of the server after the requests (VmRSS) | ${resident.toFixed(0)} MiB |`,
  ];
  const result = new URL("RESULT.md", import.meta.url);
  writeFileSync(result, `${lines.join("\n")}\n`);
  console.log(lines.slice(6).join("\n"));
}
