// Improves pages that work without it. Nothing here is needed to read or to send.

// After a refused form, the summary of errors gets the focus.
document.querySelector("[data-focus]")?.focus();

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
