// Finding every page that a person can reach by links, one or two of each kind.

// A bound against a crawl without end; reaching it is a failure, not a smaller crawl.
const MOST_PAGES = 400;
const OF_EACH_KIND = 2;

/**
 * The kind of an address: what changes from one statement to the next is taken out.
 *
 * Identifiers, numbers and codes of participants become `*`; of a query only the names stay.
 */
export function kindOf(address) {
  const url = new URL(address, "http://x");
  const path = url.pathname
    .split("/")
    .map((part, at, all) => {
      if (all[at - 1] === "participants") return "*";
      if (/^[0-9a-f]{8}-[0-9a-f-]{27}$/i.test(part)) return "*";
      if (/^\d+$/.test(part)) return "*";
      if (/^[A-Z]{2}$/.test(part)) return "*";
      return part;
    })
    .join("/");
  const names = [...new Set(url.searchParams.keys())].sort().join("&");
  return names ? `${path}?${names}` : path;
}

/**
 * Follows links within the server, breadth first, from some addresses. Gives the
 * addresses found (path and query), at most two of each kind, in the order found, and
 * apart from them the links that lead nowhere.
 */
export async function crawl(person, starts) {
  const seen = new Set();
  const counts = new Map();
  const queue = [];
  const found = [];
  const dead = [];
  const from = new Map();
  const offer = (path) => {
    if (seen.has(path)) return;
    seen.add(path);
    const kind = kindOf(path);
    const count = counts.get(kind) ?? 0;
    if (count >= OF_EACH_KIND) return;
    counts.set(kind, count + 1);
    if (found.length + queue.length >= MOST_PAGES) {
      throw new Error(`more than ${MOST_PAGES} pages: ${[...counts.keys()].join(" ")}`);
    }
    queue.push(path);
  };
  starts.forEach(offer);
  while (queue.length > 0) {
    const path = queue.shift();
    // A document is saved, not shown: a browser cannot go there. Until it is made, its
    // address answers with a page; both are fine, and nothing else.
    if (/\/(pdf|html|file)$/.test(path)) {
      const answer = await person.context.request.get(new URL(path, person.origin).href);
      if (answer.status() !== 200) {
        dead.push(`${from.get(path) ?? "start"} leads to ${path}, which answers ${answer.status()}`);
      }
      continue;
    }
    const answer = await person.go(path);
    const type = answer.headers()["content-type"] ?? "";
    if (!type.startsWith("text/html")) continue;
    if (answer.status() !== 200) {
      dead.push(`${from.get(path) ?? "start"} leads to ${path}, which answers ${answer.status()}`);
      continue;
    }
    found.push(path);
    const links = await person.page
      .locator("a[href]:not([hreflang]):not([download])")
      .evaluateAll((all) => all.map((link) => link.getAttribute("href")));
    for (const href of links) {
      if (href.startsWith("#")) continue;
      const url = new URL(href, person.page.url());
      if (url.origin !== person.origin || url.pathname.includes("/sign-in/")) continue;
      const next = url.pathname + url.search;
      if (!from.has(next)) from.set(next, path);
      offer(next);
    }
  }
  return { pages: found, dead };
}
