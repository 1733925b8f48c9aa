// node bench/pages/measure.mjs BINARY [release=SECONDS dev=SECONDS again=SECONDS]

import { execFileSync, spawn } from "node:child_process";
import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import os from "node:os";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";
import { agent, ask, end, load, memory, pause, quantile, untilHealthy } from "../lib/load.mjs";

const RATE = 100;
const WARM_UP = 5;
const SECONDS = 30;

const [binary, ...given] = process.argv.slice(2);
if (!binary) {
  console.error("usage: node bench/pages/measure.mjs BINARY");
  process.exit(2);
}
const builds = Object.fromEntries(given.map((word) => word.split("=")));

/** Time from spawning `comity serve` to its first healthy answer, median of `times`. */
async function startUp(folder, times) {
  const all = [];
  for (let at = 0; at < times; at += 1) {
    const port = 18300 + at;
    const start = performance.now();
    const child = spawn(binary, ["serve", "--data", folder, "--listen", `127.0.0.1:${port}`], {
      stdio: "ignore",
    });
    try {
      all.push(await untilHealthy(`http://127.0.0.1:${port}`, start));
    } finally {
      await end(child);
    }
  }
  return quantile(all, 0.5);
}

const scratch = mkdtempSync(join(os.tmpdir(), "comity-pages-"));
const rows = [];
let facts;
const start = performance.now();
const demo = spawn(binary, ["demo", "--data", scratch, "--listen", "127.0.0.1:0"], {
  stdio: ["ignore", "pipe", "inherit"],
});
try {
  const links = new Map();
  for await (const line of createInterface({ input: demo.stdout })) {
    const [role, address] = line.split("\t");
    if (address) links.set(role.toLowerCase(), address);
    else if (links.size > 0) break;
  }
  const link = links.get("chair") ?? [...links.values()][0];
  const origin = new URL(link).origin.replace("localhost", "127.0.0.1");
  const built = await untilHealthy(origin, start);
  await pause(2000);
  const idle = memory(demo);

  const own = { "sec-fetch-site": "same-origin" };
  const signedIn = await ask(origin + new URL(link).pathname, { method: "POST", headers: own });
  const cookie = signedIn.headers["set-cookie"]?.[0].split(";")[0];
  const session = /^\/..\/s\/[^/]+/.exec(signedIn.headers.location)?.[0];
  if (!cookie || !session) throw new Error(`signing in answers ${signedIn.status}`);
  const pages = [
    ["the Chair's working view", `${session}/convergence`, { cookie }],
    ["the same, compressed", `${session}/convergence`, { cookie, "accept-encoding": "gzip" }],
    ["released areas, a visitor", `${session}/convergence`, {}],
    ["statements, a visitor", `${session}/statements`, {}],
  ];
  for (const [name, path, headers] of pages) {
    const url = origin + path;
    const { status, body } = await ask(url, { headers });
    if (status !== 200) throw new Error(`${path} answers ${status}`);
    await load(url, headers, { rate: RATE, seconds: WARM_UP });
    const { times, failures } = await load(url, headers, { rate: RATE, seconds: SECONDS });
    rows.push({ name, bytes: body.length, times, failures });
    console.log(name, quantile(times, 0.5).toFixed(2), quantile(times, 0.99).toFixed(2), failures);
  }
  const after = memory(demo);
  await end(demo);
  facts = { built, idle, after, ready: await startUp(scratch, 9) };
} finally {
  await end(demo);
  rmSync(scratch, { recursive: true, force: true });
  agent.destroy();
}

const run = (program, ...args) => execFileSync(program, args, { encoding: "utf8" }).trim();
const commit = run("git", "rev-parse", "--short", "HEAD");
const ms = (value) => `${value.toFixed(1)} ms`;
const lines = [
  "# Pages: result",
  "",
  `Command: \`bench/pages/run${given.length > 0 ? " --builds" : ""}\`, ${run("date", "-u", "+%-d %B %Y")}, commit ${commit}.`,
  "",
  `Machine: ${os.cpus().length} cores (${os.cpus()[0].model}), ${Math.round(os.totalmem() / 2 ** 30)} GiB, Linux ${os.release()}, ${run("rustc", "--version")}. Load before: ${os.loadavg()[0].toFixed(2)}. Client and server share the cores.`,
  "",
  `${RATE} requests per second for ${SECONDS} seconds after ${WARM_UP} seconds of warming up; times from the instant a request was due to the last byte of its answer.`,
  "",
  "| page | bytes | p50 | p99 | slowest | failures |",
  "| --- | --- | --- | --- | --- | --- |",
  ...rows.map(
    ({ name, bytes, times, failures }) =>
      `| ${name} | ${bytes.toLocaleString("en")} | ${ms(quantile(times, 0.5))} | ${ms(quantile(times, 0.99))} | ${ms(Math.max(...times))} | ${failures} |`,
  ),
  "",
  "| what | |",
  "| --- | --- |",
  `| memory of \`comity demo\`, idle (VmRSS) | ${facts.idle.toFixed(0)} MiB |`,
  `| memory after the requests above | ${facts.after.toFixed(0)} MiB |`,
  `| start of \`comity serve\` on that data, spawned to healthy, median of 9 | ${facts.ready.toFixed(0)} ms |`,
  `| \`comity demo\`: exercise built and served | ${(facts.built / 1000).toFixed(2)} s |`,
  `| binary, release, stripped | ${(statSync(resolve(binary)).size / 2 ** 20).toFixed(1)} MiB |`,
];
if (builds.release) {
  lines.push(
    `| build from clean, release, sources fetched | ${builds.release} s |`,
    `| build from clean, dev profile | ${builds.dev} s |`,
    `| dev build after a change in \`web\` | ${builds.again} s |`,
  );
}
const result = new URL("RESULT.md", import.meta.url);
writeFileSync(result, `${lines.join("\n")}\n`);
console.log(`written: ${result.pathname}`);
