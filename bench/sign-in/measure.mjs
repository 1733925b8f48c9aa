// node bench/sign-in/measure.mjs BINARY
//
// A server over the exercise, with production settings. Twelve passkeys of one officer (as
// many as an account may have) sign in at once, again and again: each is asked by the
// server, signs, is checked, and gets a session, whose entry stands in the record. Each comes
// from a loopback address of its own, as people do, and stays under the limit that one place
// has. Beside it, in the same run: Argon2id with 64 MiB and three passes, which a password
// would cost for each sign-in.

import { execFileSync, spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { Passkey, cookieOf } from "../lib/authenticator.mjs";
import { agent, ask, end, memory, quantile } from "../lib/load.mjs";

const PASSKEYS = 12;
const SIGN_INS = 960;
const PASSWORDS = 24;
const [binary] = process.argv.slice(2);
if (!binary) {
  console.error("usage: node bench/sign-in/measure.mjs BINARY");
  process.exit(2);
}
const run = (program, ...args) => execFileSync(program, args, { encoding: "utf8" }).trim();
const scratch = mkdtempSync(join(os.tmpdir(), "comity-sign-in-"));
let server;
try {
  const data = join(scratch, "data");
  run(binary, "demo", "--no-serve", "--data", data);
  const serve = ["serve", "--data", data, "--listen", "127.0.0.1:18360", "--no-worker"];
  server = spawn(binary, serve, { stdio: ["ignore", "pipe", "inherit"] });
  const { link, origin } = await printed(server);
  const first = new Passkey(origin, "127.0.0.2");
  const cookie = cookieOf(await first.make(link.slice(origin.length)), "the first passkey");
  const all = [first];
  while (all.length < PASSKEYS) {
    const next = new Passkey(origin, `127.0.0.${all.length + 2}`);
    const answer = await next.make("/en/account/passkeys/new", { cookie });
    if (answer.status !== 303) throw new Error(`a further passkey answers ${answer.status}`);
    all.push(next);
  }
  const signIns = await measure(all);
  const record = await ask(`${origin}/health`);
  if (record.status !== 200) throw new Error("the server is not well");
  write({ ...signIns, memory: memory(server), passwords: passwords() });
} finally {
  if (server) await end(server);
  rmSync(scratch, { recursive: true, force: true });
  agent.destroy();
}

/** The link by which the first officer comes in, and where the server is. */
async function printed(child) {
  let link;
  for await (const line of createInterface({ input: child.stdout })) {
    if (line.includes("/link#")) link = line.trim();
    const origin = /^Serving (\S+)/.exec(line)?.[1];
    if (origin) return { link, origin };
  }
  throw new Error("the server ended before it served");
}

/** Each passkey signs in again as soon as it is in. */
async function measure(all) {
  const times = [];
  const start = performance.now();
  await Promise.all(
    all.map(async (passkey) => {
      for (let count = 0; count < SIGN_INS / all.length; count += 1) {
        const began = performance.now();
        cookieOf(await passkey.signIn(), "signing in");
        times.push(performance.now() - began);
      }
    }),
  );
  return { times, seconds: (performance.now() - start) / 1000 };
}

/** Seconds for so many Argon2id hashes on all cores; each is what checking one costs. */
function passwords() {
  const cores = os.cpus().length;
  const each = PASSWORDS / cores;
  const hash = "echo -n password | argon2 saltsaltsalt -id -m 16 -t 3 -p 1 -r >/dev/null";
  const loop = `for i in $(seq ${each}); do ${hash}; done`;
  const began = performance.now();
  run("bash", "-c", `${Array(cores).fill(`(${loop}) &`).join(" ")} wait`);
  return (performance.now() - began) / 1000;
}

function write({ times, seconds, memory: resident, passwords: spent }) {
  const rate = times.length / seconds;
  const other = PASSWORDS / spent;
  const ms = (value) => `${value.toFixed(1)} ms`;
  const lines = [
    "# Signing in: result",
    "",
    `Command: \`bench/sign-in/run\`, ${run("date", "-u", "+%-d %B %Y")}, commit ${run("git", "rev-parse", "--short", "HEAD")}.`,
    "",
    `Machine: ${os.cpus().length} cores (${os.cpus()[0].model}), ${Math.round(os.totalmem() / 2 ** 30)} GiB, Linux ${os.release()}, ${run("rustc", "--version")}. Load before: ${os.loadavg()[0].toFixed(2)}. The authenticators run in the measuring process on the same cores.`,
    "",
    "| | sign-ins per second | median | p99 |",
    "| --- | --- | --- | --- |",
    `| passkey: asked, signed, checked, session and record entry committed (${times.length}, ${PASSKEYS} at once) | ${rate.toFixed(0)} | ${ms(quantile(times, 0.5))} | ${ms(quantile(times, 0.99))} |`,
    `| password by Argon2id, 64 MiB, t = 3, p = 1, the hash alone (${PASSWORDS}, one per core; Debian's argon2) | ${other.toFixed(1)} | | |`,
    "",
    `${(rate / other).toFixed(0)} times as many. Memory of the server afterwards: ${resident.toFixed(0)} MiB (VmRSS).`,
  ];
  writeFileSync(new URL("RESULT.md", import.meta.url), `${lines.join("\n")}\n`);
  console.log(lines.slice(6).join("\n"));
}
