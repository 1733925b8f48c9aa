// Improves pages that work without it. Nothing here is needed to read or to send.

// After a refused form, the summary of errors gets the focus.
document.querySelector("[data-focus]")?.focus();

// What is secret in a link stands behind the # of its address, which browsers send to
// nobody. Its page hands it in, and takes it out of the address.
const hand = document.querySelector("form[data-hand]");
const handIn = () => {
  const secret = location.hash.slice(1);
  if (!secret || document.getElementById(secret)) return;
  history.replaceState(null, "", location.pathname);
  hand.elements.link.value = secret;
  hand.submit();
};
if (hand) {
  handIn();
  window.addEventListener("hashchange", handIn);
}

// On a narrow screen the navigation scrolls sideways: the current part is brought to sight.
const current = document.querySelector(".main-nav [aria-current]");
if (current) {
  const [nav, box] = [current.closest(".main-nav"), current.getBoundingClientRect()];
  nav.scrollLeft += box.left + box.width / 2 - nav.clientWidth / 2;
}

// A menu closes on Escape and when the focus or a click leaves it.
for (const menu of document.querySelectorAll("details.languages")) {
  menu.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && menu.open) {
      menu.open = false;
      menu.querySelector("summary").focus();
    }
  });
  document.addEventListener("click", (event) => {
    if (!menu.contains(event.target)) menu.open = false;
  });
}

// Times carry the meeting's zone in their text; readers elsewhere see their own too.
for (const time of document.querySelectorAll("time[data-here]")) {
  const instant = new Date(time.dateTime);
  const here = new Intl.DateTimeFormat(document.documentElement.lang + "-u-nu-latn", {
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
    timeZoneName: "short",
  }).format(instant);
  time.title = time.dataset.here.replace("{time}", here);
}

// Leaving a page with unsent text asks first; sending it does not.
for (const form of document.querySelectorAll("form[data-guard]")) {
  let changed = false;
  form.addEventListener("input", () => (changed = true));
  form.addEventListener("submit", () => (changed = false));
  window.addEventListener("beforeunload", (event) => {
    if (changed) event.preventDefault();
  });
}

// Statements. A long list of States to tick gets a field that narrows it; what is
// ticked stays in sight.
for (const list of document.querySelectorAll("[data-search]")) {
  const field = document.createElement("input");
  field.type = "search";
  field.setAttribute("aria-label", list.dataset.search);
  field.placeholder = list.dataset.search;
  const plain = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  field.addEventListener("input", () => {
    const wanted = plain(field.value.trim());
    for (const option of list.querySelectorAll(".option")) {
      const ticked = option.querySelector("input").checked;
      option.hidden = !ticked && !plain(option.textContent).includes(wanted);
    }
  });
  // Enter would send the form.
  field.addEventListener("keydown", (event) => {
    if (event.key === "Enter") event.preventDefault();
  });
  list.before(field);
}

// Text selected in the reading view becomes a passage: its edges are counted in bytes
// of UTF-8 from the first byte of the paragraph on, and the server checks them.
for (const form of document.querySelectorAll("form[data-selection]")) {
  const view = document.querySelector("[data-frozen]");
  const bytes = new TextEncoder();
  const placeOf = (node, offset) => {
    const element = node.nodeType === Node.TEXT_NODE ? node.parentElement : node;
    const paragraph = element.closest("[data-start]");
    if (!paragraph) return null;
    const before = document.createRange();
    before.setStart(paragraph, 0);
    before.setEnd(node, offset);
    return Number(paragraph.dataset.start) + bytes.encode(before.toString()).length;
  };
  document.addEventListener("selectionchange", () => {
    const selection = document.getSelection();
    if (!selection.rangeCount || selection.isCollapsed) return;
    const range = selection.getRangeAt(0);
    if (!view.contains(range.commonAncestorContainer) || !range.toString().trim()) return;
    const first = placeOf(range.startContainer, range.startOffset);
    const end = placeOf(range.endContainer, range.endOffset);
    if (first === null || end === null || first >= end) return;
    form.elements.first.value = first;
    form.elements.end.value = end;
    form.querySelector("output").textContent = range.toString();
    form.hidden = false;
  });
}

// A document that is being made is saved as soon as it is there.
const waiting = document.querySelector("[data-wait]");
if (waiting) {
  const status = document.querySelector("[role=status]");
  const look = async (tries) => {
    const answer = await fetch(waiting.dataset.wait).catch(() => null);
    if (answer?.headers.has("content-disposition")) {
      waiting.textContent = waiting.dataset.done;
      status.hidden = true;
      location.assign(waiting.dataset.wait);
    } else if (tries < 60) {
      setTimeout(() => look(tries + 1), 1000);
    }
  };
  setTimeout(() => look(1), 700);
}
