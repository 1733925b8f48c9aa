// A server under load: requests at a constant rate, memory, percentiles.

import { once } from "node:events";
import { readFileSync } from "node:fs";
import http from "node:http";

export const agent = new http.Agent({ keepAlive: true, maxSockets: 64 });
export const pause = (ms) => new Promise((done) => setTimeout(done, ms));

/** One request; gives status, headers and body. `from` is the loopback address it leaves. */
export function ask(url, { method = "GET", headers = {}, body, from } = {}) {
  const how = { agent, method, family: 4, headers, localAddress: from };
  return new Promise((done, fail) => {
    const request = http.request(url, how, (answer) => {
      const parts = [];
      answer.on("data", (part) => parts.push(part));
      answer.on("error", fail);
      answer.on("end", () => {
        done({ status: answer.statusCode, headers: answer.headers, body: Buffer.concat(parts) });
      });
    });
    // A connection kept from earlier may have been closed by the server just now.
    const isStale = (error) => request.reusedSocket && error.code === "ECONNRESET";
    request.on("error", (error) =>
      method === "GET" && isStale(error) ? done(ask(url, { headers, from })) : fail(error),
    );
    request.end(body);
  });
}

/** Milliseconds from `start` to the first healthy answer. */
export async function untilHealthy(origin, start) {
  for (;;) {
    const answer = await ask(`${origin}/health`).catch(() => null);
    if (answer?.status === 200) return performance.now() - start;
    await pause(2);
  }
}

/** Resident memory in MiB. */
export const memory = (child) =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, "utf8"))[1]) / 1024;

/** Ends a server; by force when it does not end by itself. */
export async function end(child) {
  if (child.exitCode !== null) return;
  child.kill("SIGTERM");
  await Promise.race([once(child, "exit"), pause(8000)]);
  child.kill("SIGKILL");
}

/** The value below which the given share of all values lies. */
export function quantile(all, share) {
  const sorted = [...all].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)];
}

/** Constant arrivals; each time runs from the instant at which the request was due. */
export async function load(url, headers, { rate, seconds }) {
  const start = performance.now() + 100;
  const times = [];
  let failures = 0;
  const running = [];
  for (let number = 0; number < rate * seconds; number += 1) {
    const due = start + (number * 1000) / rate;
    const wait = due - performance.now();
    if (wait > 0) await pause(wait);
    running.push(
      ask(url, { headers }).then(
        ({ status }) => {
          if (status === 200) times.push(performance.now() - due);
          else failures += 1;
        },
        () => (failures += 1),
      ),
    );
  }
  await Promise.all(running);
  return { times, failures };
}
