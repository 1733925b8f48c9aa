// The program under test: `comity demo` of the dev profile, on a free port.

import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const BUILT = fileURLToPath(new URL("../../target/debug/comity", import.meta.url));
export const BINARY = process.env.COMITY_BINARY ?? BUILT;

// How the demonstration's lines are told apart. The last two go by the names of the
// organization and the stakeholder, so they take what is left, in this order.
const ROLES = [
  ["chair", /^chair$/],
  ["team", /team/],
  ["secretariat", /secretariat/],
  ["head", /head/],
  ["member", /member/],
  ["organization", /./],
  ["stakeholder", /./],
];

/**
 * Starts the demonstration and reads its sign-in links. With `data` it is kept in that
 * folder, where other commands of the program reach it.
 *
 * Gives `origin`, `links` (role → address; `head` and `member` are two different
 * delegations where the program offers two), `child`, and `stop()`.
 */
export async function startDemo({ binary = BINARY, data } = {}) {
  if (!existsSync(binary)) {
    throw new Error(`${binary} is not built: cargo build --package comity`);
  }
  const kept = data ? ["--data", data] : [];
  const child = spawn(binary, ["demo", "--listen", "127.0.0.1:0", ...kept], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  let complaint = "";
  child.stderr.on("data", (bytes) => (complaint += bytes));
  const stop = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill("SIGTERM");
    await Promise.race([once(child, "exit"), delay(8000)]);
    child.kill("SIGKILL");
  };
  // A runner that is interrupted must leave no server behind.
  process.once("exit", () => child.kill("SIGKILL"));

  const printed = [];
  const lines = createInterface({ input: child.stdout });
  const links = await Promise.race([
    (async () => {
      for await (const line of lines) {
        const [role, address] = line.split("\t");
        if (address) printed.push({ role: role.toLowerCase(), address });
        else if (printed.length > 0) return sort(printed);
      }
      throw new Error(`the demonstration ended before it served:\n${complaint}`);
    })(),
    delay(60_000).then(() => {
      throw new Error(`the demonstration did not start within 60 seconds:\n${complaint}`);
    }),
  ]);
  const origin = new URL(printed[0].address).origin;
  for (;;) {
    const answer = await fetch(`${origin}/health`).catch(() => null);
    if (answer?.ok) break;
    await delay(50);
  }
  return { origin, links, child, stop };
}

/** Runs a command of the program to its end; gives what it printed. */
export async function run(...args) {
  return (await promisify(execFile)(BINARY, args)).stdout.trim();
}

/**
 * Starts a server over a folder; gives `origin`, `stop()`, and the link it printed: `setUp`
 * over an empty folder, `first` where nobody has a passkey yet.
 */
export async function startServer(data, binary = BINARY) {
  if (!existsSync(binary)) {
    throw new Error(`${binary} is not built: cargo build --package comity`);
  }
  const args = ["serve", "--data", data, "--listen", "127.0.0.1:0", "--no-worker"];
  const child = spawn(binary, args, { stdio: ["ignore", "pipe", "inherit"] });
  process.once("exit", () => child.kill("SIGKILL"));
  let setUp;
  let first;
  for await (const line of createInterface({ input: child.stdout })) {
    if (line.includes("/set-up#")) setUp = line;
    if (line.includes("/link#")) first = line;
    const origin = /^Serving (\S+)/.exec(line)?.[1];
    if (origin) {
      const stop = async () => {
        child.kill("SIGTERM");
        await Promise.race([once(child, "exit"), delay(8000)]);
        child.kill("SIGKILL");
      };
      return { origin, setUp, first, stop };
    }
  }
  throw new Error("the server ended before it served");
}

function sort(printed) {
  const left = [...printed];
  const links = {};
  for (const [name, words] of ROLES) {
    const at = left.findIndex(({ role }) => words.test(role));
    if (at >= 0) links[name] = left.splice(at, 1)[0].address;
  }
  for (const [name] of ROLES) {
    if (!links[name]) {
      const had = printed.map(({ role }) => role).join(", ");
      throw new Error(`the demonstration printed no link for ${name}, but for: ${had}`);
    }
  }
  return links;
}

export const delay = (ms) => new Promise((done) => setTimeout(done, ms).unref());
