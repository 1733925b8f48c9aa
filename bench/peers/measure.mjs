// node bench/peers/measure.mjs BINARY PID-OF-GUNICORN
//
// The same load on every page: wrk with 2 threads and 16 connections, 3 s to warm up,
// then three runs of 5 s, of which the median counts.

import { execFileSync, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { agent, ask, end, pause, untilHealthy } from "../lib/load.mjs";

const [binary, peer] = process.argv.slice(2);
if (!peer) {
  console.error("usage: node bench/peers/measure.mjs BINARY PID-OF-GUNICORN");
  process.exit(2);
}
const run = (program, ...args) => execFileSync(program, args, { encoding: "utf8" }).trim();
const PEER = "http://127.0.0.1:18091/democon/schedule/nojs";

/** A process and its children: resident and proportional memory in MiB. */
function memoryOf(pid) {
  const kin = [String(pid)];
  for (const other of readdirSync("/proc").filter((name) => /^\d+$/.test(name))) {
    try {
      const parent = / (\d+) /.exec(readFileSync(`/proc/${other}/stat`, "utf8").replace(/^.*\) \S/, ""))?.[1];
      if (kin.includes(parent)) kin.push(other);
    } catch {
      // It has ended meanwhile.
    }
  }
  const rollups = kin.flatMap((one) => {
    try {
      return [readFileSync(`/proc/${one}/smaps_rollup`, "utf8")];
    } catch {
      // It has ended meanwhile.
      return [];
    }
  });
  const sum = (what) => {
    const row = new RegExp(`^${what}:\\s+(\\d+)`, "m");
    return rollups.reduce((all, rollup) => all + Number(row.exec(rollup)[1]) / 1024, 0);
  };
  return { rss: sum("Rss"), pss: sum("Pss"), processes: rollups.length };
}

function wrk(url, headers, seconds) {
  const given = Object.entries(headers).flatMap(([name, value]) => ["-H", `${name}: ${value}`]);
  const said = run("wrk", "-t2", "-c16", `-d${seconds}s`, "--timeout", "10s", "--latency", ...given, url);
  const unit = { us: 0.001, ms: 1, s: 1000 };
  const at = (share) => {
    const [, value, name] = new RegExp(`${share}%\\s+([\\d.]+)(us|ms|s)`).exec(said);
    return Number(value) * unit[name];
  };
  const faults = /Non-2xx or 3xx responses: (\d+)|Socket errors: (.*)/.exec(said)?.[0] ?? "none";
  return { rate: Number(/Requests\/sec:\s+([\d.]+)/.exec(said)[1]), p50: at(50), p99: at(99), faults };
}

async function measured(name, url, headers = {}) {
  const { status, body } = await ask(url, { headers });
  if (status !== 200) throw new Error(`${url} answers ${status}`);
  wrk(url, headers, 3);
  const runs = [1, 2, 3].map(() => wrk(url, headers, 5)).sort((a, b) => a.rate - b.rate);
  const row = { name, bytes: body.length, ...runs[1], faults: runs.map((one) => one.faults).join("; ") };
  console.log(name, row.rate, row.p99, row.faults);
  return row;
}

await untilUp(PEER);
const theirs = await measured("pretalx: schedule without script, 60 talks", PEER);
const peerMemory = memoryOf(peer);

const scratch = mkdtempSync(join(os.tmpdir(), "comity-peers-"));
const demo = spawn(binary, ["demo", "--data", scratch, "--listen", "127.0.0.1:0"], {
  stdio: ["ignore", "pipe", "inherit"],
});
try {
  const links = new Map();
  for await (const line of createInterface({ input: demo.stdout })) {
    const [role, address] = line.split("\t");
    if (address) links.set(role, address);
    else if (links.size > 0) break;
  }
  const origin = new URL(links.get("chair")).origin.replace("localhost", "127.0.0.1");
  await untilHealthy(origin, performance.now());
  await untilAlone(demo.pid);
  const chair = await signIn(origin, links.get("chair"));
  const head = await signIn(origin, links.get("nandiru-head"));
  const s = chair.session;
  const letter = await firstLink(origin, `${s}/letters`, /\/letters\/[\w-]+/);
  const statement = await firstLink(origin, `${s}/statements`, /\/statements\/\d+/);
  const pages = [
    ["session, a visitor", s, {}],
    ["the letter, a visitor", letter, {}],
    ["questions, a visitor", `${s}/questions`, {}],
    ["statements, a visitor", `${s}/statements`, {}],
    ["one statement, a visitor", statement, {}],
    ["proposals, a delegation", `${s}/proposals`, head],
    ["released areas, a visitor", `${s}/convergence`, {}],
    ["Today, a delegation", `${s}/today`, head],
    ["our positions, a delegation", `${s}/ours`, head],
    ["the Chair's working view", `${s}/convergence`, chair],
  ];
  const rows = [];
  for (const [name, path, who] of pages) {
    rows.push(await measured(name, origin + path, who.cookie ? { Cookie: who.cookie } : {}));
  }
  write(rows, memoryOf(demo.pid));
} finally {
  await end(demo);
  rmSync(scratch, { recursive: true, force: true });
  agent.destroy();
}

async function untilUp(url) {
  for (let tries = 0; tries < 120; tries += 1) {
    const answer = await ask(url).catch(() => null);
    if (answer?.status === 200) return;
    await pause(500);
  }
  throw new Error(`${url} does not come up`);
}

/** The exercise's documents are made first: whoever makes them would share the cores of the first pages. */
async function untilAlone(pid) {
  await pause(2000);
  for (let tries = 0; memoryOf(pid).processes > 1; tries += 1) {
    if (tries === 600) throw new Error("the documents of the exercise are not made in five minutes");
    await pause(500);
  }
}

async function signIn(origin, link) {
  const headers = {
    "sec-fetch-site": "same-origin",
    "content-type": "application/x-www-form-urlencoded",
  };
  const answer = await ask(origin + new URL(link).pathname, { method: "POST", headers, body: "" });
  const cookie = answer.headers["set-cookie"]?.[0].split(";")[0];
  if (!cookie) throw new Error(`signing in answers ${answer.status}`);
  return { cookie, session: /^\/..\/s\/[^/]+/.exec(answer.headers.location)[0] };
}

async function firstLink(origin, path, form) {
  const { body } = await ask(origin + path);
  const found = new RegExp(`href="([^"]*${form.source})"`).exec(body.toString("utf8"))?.[1];
  if (!found) throw new Error(`${path} has no such link`);
  return new URL(found, origin + path).pathname;
}

function write(rows, ours) {
  const ms = (value) => `${value.toFixed(1)} ms`;
  const line = (row) =>
    `| ${row.name} | ${row.bytes.toLocaleString("en")} | ${row.rate.toFixed(0)} | ${(row.rate / theirs.rate).toFixed(0)} | ${ms(row.p50)} | ${ms(row.p99)} | ${row.faults === "none; none; none" ? "none" : row.faults} |`;
  const lines = [
    "# Ten pages beside pretalx: result",
    "",
    `Command: \`bench/peers/run\`, ${run("date", "-u", "+%-d %B %Y")}, commit ${run("git", "rev-parse", "--short", "HEAD")}. pretalx 2025.2.2 under gunicorn with two workers on SQLite, its demonstration event with 60 talks; ours is \`comity demo\`. Default settings of both; nothing is cached in front of either.`,
    "",
    `Machine: ${os.cpus().length} cores (${os.cpus()[0].model}), ${Math.round(os.totalmem() / 2 ** 30)} GiB, Linux ${os.release()}. \`wrk -t2 -c16\`, three runs of 5 s after 3 s of warming up, the median counts; wrk shares the cores with the server.`,
    "",
    "| page | bytes | requests/s | times pretalx's | p50 | p99 | faults |",
    "| --- | --- | --- | --- | --- | --- | --- |",
    line(theirs),
    ...rows.map(line),
    "",
    "| memory after the load | processes | RSS | PSS |",
    "| --- | --- | --- | --- |",
    `| pretalx | ${peerMemory.processes} | ${peerMemory.rss.toFixed(0)} MiB | ${peerMemory.pss.toFixed(0)} MiB |`,
    `| comity | ${ours.processes} | ${ours.rss.toFixed(0)} MiB | ${ours.pss.toFixed(0)} MiB |`,
  ];
  writeFileSync(new URL("RESULT.md", import.meta.url), `${lines.join("\n")}\n`);
  console.log(lines.join("\n"));
}
