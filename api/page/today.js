/** In the morning: whom to call and why, overdue first. */
import { call, localDay } from "./client.js";
import { dayName, debounce, explained, h, notify } from "./dom.js";
import { changes } from "./outbox.js";

const SNOOZES = ["tomorrow", "3 days", "1 week", "next month"];
const UNDECIDED = ["1 week", "2 weeks", "3 weeks", "next month"];
const NEXT = ["1 week", "3 weeks", "next month", "3 months"];

const TOUCHES = [["call", "We talked"], ["voicemail", "Left a voicemail"], ["mail", "Wrote a mail"], ["message", "Sent a message"], ["meeting", "We met"], ["", "Not in touch"]];

const SECTIONS = [
  ["overdue", "Overdue"],
  ["due", "Today"],
  ["undecided", "No day yet"],
  ["with_them", "The ball is with them"],
];

export function todayView() {
  const node = h("section", { class: "today" }, h("p", { class: "quiet" }, "Loading…"));
  const load = () => fill(node, load);
  load();
  const onfocus = () => { if (document.visibilityState === "visible") load(); };
  document.addEventListener("visibilitychange", onfocus);
  changes.addEventListener("change", load);
  return { node, leave() { document.removeEventListener("visibilitychange", onfocus); changes.removeEventListener("change", load); } };
}

async function fill(node, reload) {
  let list;
  try {
    list = await call("GET", "/tickler/today");
  } catch (error) {
    if (error.status === 401) { location.hash = "#login"; return; }
    node.replaceChildren(h("p", {}, "Today's list can't be reached just now."), h("button", { class: "secondary", onclick: reload }, "Try again"));
    return;
  }
  const sections = SECTIONS.filter(([key]) => list[key].length).map(([key, title]) => h("div", { class: `group ${key}` },
    h("h2", {}, `${title} (${list.counts[key]})`), list[key].map((item) => entry(item, list.today, reload))));
  node.replaceChildren(
    h("h1", {}, dayName(list.today)),
    ...(sections.length ? sections : [h("p", { class: "empty" }, "Nobody to call today. Snap a card and say when.")]),
    h("a", { class: "link", href: "#devices" }, "Devices and log-out"));
}

function entry(item, today, reload) {
  const who = item.contact;
  const act = async (path, body, done) => {
    try {
      await call("POST", `/follow-ups/${item.id}/${path}`, { json: body });
      notify(done);
      reload();
    } catch (error) { notify(error.message, "error"); }
  };
  return h("article", { class: "entry" },
    h("header", {}, h("strong", {}, who.name || who.organization || "A card still to be read"),
      h("span", { class: "quiet" }, [who.title, who.organization].filter(Boolean).join(", "))),
    item.words ? h("p", { class: "said" }, `“${item.words}”`, h("span", { class: "quiet" }, ` said ${dayName(item.said_on, today)}`)) : null,
    item.objective ? h("p", {}, item.objective) : null,
    h("p", { class: "quiet" }, [item.day && item.day < today ? `due ${dayName(item.day, today)}` : null, item.time ? `at ${item.time.slice(0, 5)}` : null,
      item.last_touch ? `last touch: ${item.last_touch.kind} on ${dayName(item.last_touch.at.slice(0, 10), today)}` : null].filter(Boolean).join(" · ")),
    h("div", { class: "row" },
      who.phones.map((phone) => h("a", { class: "button secondary", href: `tel:${phone.value}` }, `Call ${phone.type || ""} ${phone.value}`)),
      who.emails.map((email) => h("a", { class: "button secondary", href: `mailto:${encodeURIComponent(email.value)}` }, "Mail"))),
    h("div", { class: "row" },
      h("button", { class: "primary", onclick: () => ask({ title: "Done", outcome: true, submit: "Save", chips: NEXT },
        ({ outcome, touch, words }) => act("done", { outcome, touch, next: words ? { words, on: localDay() } : null }, "Done.")) }, "Done"),
      item.day
        ? h("button", { class: "secondary", onclick: () => ask({ title: "Until when?", submit: "Snooze", chips: SNOOZES },
          ({ words }) => act("snooze", { words, on: localDay() }, "Snoozed.")) }, "Snooze")
        : h("button", { class: "secondary", onclick: () => ask({ title: "Which day?", submit: "Set", chips: UNDECIDED },
          ({ words }) => act("reschedule", { words, on: localDay() }, "It stands on its day.")) }, "Set a day")));
}

/**
 * A dialog for a day: a tap on a chip answers at once, words when submitted. With `outcome` it asks as well what came of
 * it and how they were in touch, and may go without a day. Calls answer({words, outcome, touch}).
 */
function ask({ title, outcome, submit, chips }, answer) {
  const text = h("textarea", { rows: 2, maxlength: "2000", placeholder: "What came of it?", "aria-label": "What came of it?" });
  const touch = h("select", { "aria-label": "How you were in touch" }, TOUCHES.map(([value, name]) => h("option", { value }, name)));
  const words = h("input", { maxlength: "2000", placeholder: "or in words", "aria-label": "When, in words" });
  const understood = h("p", { class: "understood", role: "status" });
  words.addEventListener("input", debounce(async () => {
    if (!words.value.trim()) { understood.textContent = ""; return; }
    const reading = await call("POST", "/follow-ups/preview", { json: { words: words.value, on: localDay() } }).catch(() => null);
    understood.textContent = reading ? explained(reading, localDay()) : "";
  }, 250));
  const dialog = h("dialog", { "aria-label": title });
  const finish = (when) => { dialog.close(); answer({ words: when || null, outcome: text.value.trim() || null, touch: touch.value || null }); };
  const submitted = () => { if (words.value.trim() || outcome) finish(words.value.trim()); else words.focus(); };
  dialog.append(h("h2", {}, title), ...(outcome ? [touch, text, h("p", { class: "quiet" }, "And the next time?")] : []),
    h("div", { class: "chips" }, chips.map((chip) => h("button", { type: "button", class: "chip", onclick: () => finish(chip) }, chip))),
    words, understood,
    h("div", { class: "row" },
      h("button", { type: "button", class: "primary", onclick: submitted }, submit),
      h("button", { type: "button", class: "secondary", onclick: () => dialog.close() }, "Cancel")));
  dialog.addEventListener("close", () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}
