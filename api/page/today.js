/** In the morning: whom to call and why, overdue first. */
import { call, localDay } from "./client.js";
import { dayName, debounce, explained, h, notify } from "./dom.js";
import { changes } from "./outbox.js";

const SNOOZES = ["tomorrow", "3 days", "1 week", "next month"];
const UNDECIDED = ["1 week", "2 weeks", "3 weeks", "next month"];
const NEXT = ["1 week", "3 weeks", "next month", "3 months"];

const TOUCHES = [["", "How were you in touch?"], ["call", "We talked"], ["voicemail", "Left a voicemail"], ["mail", "Wrote a mail"], ["message", "Sent a message"], ["meeting", "We met"]];

const SECTIONS = [
  ["overdue", "Overdue"],
  ["due", "Today"],
  ["undecided", "No day yet"],
  ["with_them", "The ball is with them"],
];

const STILL_READING = 3000;
const LOOKS = 20;

export function todayView() {
  const node = h("section", { class: "today" }, h("p", { class: "quiet" }, "Loading…"));
  let timer, looks = 0;
  const load = async () => {
    clearTimeout(timer);
    const list = await fill(node, load);
    // A person whose card is being read gets a name shortly.
    if (list?.due.concat(list.overdue, list.undecided).some((item) => item.card_id && isNameless(item.contact)) && looks++ < LOOKS) {
      timer = setTimeout(load, STILL_READING);
    }
  };
  const onfocus = () => { if (document.visibilityState === "visible") load(); };
  load();
  document.addEventListener("visibilitychange", onfocus);
  changes.addEventListener("change", load);
  return {
    node,
    leave() {
      clearTimeout(timer);
      looks = LOOKS;
      document.removeEventListener("visibilitychange", onfocus);
      changes.removeEventListener("change", load);
    },
  };
}

const isNameless = (contact) => !contact.name && !contact.organization;

async function fill(node, reload) {
  let list;
  try {
    list = await call("GET", "/tickler/today");
  } catch (error) {
    if (error.status === 401) { location.hash = "#login"; return null; }
    node.replaceChildren(h("p", {}, "Today's list can't be reached just now."), h("button", { class: "secondary", onclick: reload }, "Try again"));
    return null;
  }
  const sections = SECTIONS.filter(([key]) => list[key].length).map(([key, title]) => section(node, list, key, title, reload));
  node.replaceChildren(
    h("h1", {}, dayName(list.today)),
    ...(sections.length ? sections : [h("p", { class: "empty" }, "Nobody to call today. Snap a card and say when.")]),
    h("a", { class: "link", href: "#devices" }, "Devices and log-out"));
  return list;
}

function section(node, list, key, title, reload) {
  const group = h("div", { class: `group ${key}` }, h("h2", {}, `${title} (${list.counts[key]})`), list[key].map((item) => entry(item, list.today, reload)));
  if (list.more[key]) group.append(moreButton(group, list, key, reload));
  return group;
}

function moreButton(group, list, key, reload) {
  const button = h("button", { class: "secondary", onclick: async () => {
    try {
      const page = await call("GET", `/tickler/${key}?cursor=${encodeURIComponent(list.more[key])}`);
      button.replaceWith(...page.items.map((item) => entry(item, list.today, reload)));
      if (page.next_cursor) group.append(moreButton(group, { ...list, more: { [key]: page.next_cursor } }, key, reload));
    } catch (error) { notify(error.message, "error"); }
  } }, "Show more");
  return button;
}

function entry(item, today, reload) {
  const who = item.contact;
  const name = who.name || who.organization || "A card without a name yet";
  const act = async (path, body, said) => {
    const answer = await call("POST", `/follow-ups/${item.id}/${path}`, { json: body });
    notify(said(answer));
    reload();
  };
  const on = localDay();
  const forDay = (followUp) => (followUp?.day ? dayName(followUp.day, today) : null);
  return h("article", { class: "entry" },
    h("header", {}, h("strong", {}, name),
      h("span", { class: "quiet" }, [who.title, who.organization].filter(Boolean).join(", "))),
    item.words ? h("p", { class: "said" }, `“${item.words}”`, item.said_on ? h("span", { class: "quiet" }, ` said ${dayName(item.said_on, today)}`) : null) : null,
    item.objective ? h("p", {}, item.objective) : null,
    h("p", { class: "quiet" }, [item.day && item.day < today ? `due ${dayName(item.day, today)}` : null, item.time ? `at ${item.time.slice(0, 5)}` : null,
      item.last_touch ? `last touch: ${item.last_touch.kind} on ${new Date(item.last_touch.at).toLocaleDateString()}` : null].filter(Boolean).join(" · ")),
    h("div", { class: "row" },
      who.phones.filter((phone) => phone.type !== "fax").map((phone) => h("a", { class: "button secondary", href: `tel:${phone.value}` }, `Call ${phone.type || ""} ${phone.value}`)),
      who.emails.map((email) => h("a", { class: "button secondary", href: `mailto:${encodeURIComponent(email.value).replace("%40", "@")}` }, `Mail ${email.value}`))),
    h("div", { class: "row" },
      h("button", { class: "primary", "aria-label": `Done: ${name}`, onclick: () => ask({ title: "Done", outcome: true, submit: "Save", chips: NEXT },
        ({ outcome, touch, words }) => act("done", { outcome, touch, next: words ? { words, on } : null }, (done) => (done.next ? `Done. Next: ${forDay(done.next) || "no day yet"}` : "Done."))) }, "Done"),
      item.day
        ? h("button", { class: "secondary", "aria-label": `Snooze: ${name}`, onclick: () => ask({ title: "Until when?", submit: "Snooze", chips: SNOOZES },
          ({ words }) => act("snooze", { words, on }, (moved) => `Snoozed to ${forDay(moved)}`)) }, "Snooze")
        : h("button", { class: "secondary", "aria-label": `Set a day: ${name}`, onclick: () => ask({ title: "Which day?", submit: "Set", chips: UNDECIDED },
          ({ words }) => act("reschedule", { words, on }, (moved) => `Set for ${forDay(moved)}`)) }, "Set a day")));
}

/**
 * A dialog for a day: a tap on a chip answers at once, words when submitted. With `outcome` it asks as well what came of
 * it and how they were in touch, and may go without a day. It closes when answer({words, outcome, touch}) has come
 * through; until then nothing that was typed is lost.
 */
function ask({ title, outcome, submit, chips }, answer) {
  const text = h("textarea", { rows: 2, maxlength: "2000", placeholder: "What came of it?", "aria-label": "What came of it?" });
  const touch = h("select", { "aria-label": "How you were in touch" }, TOUCHES.map(([value, name]) => h("option", { value }, name)));
  const words = h("input", { maxlength: "2000", placeholder: "or in words", "aria-label": "When, in words" });
  const understood = h("p", { class: "understood", role: "status" });
  const error = h("p", { class: "error", role: "alert" });
  words.addEventListener("input", debounce(async () => {
    const said = words.value.trim();
    const reading = said ? await call("POST", "/follow-ups/preview", { json: { words: said, on: localDay() } }).catch(() => null) : null;
    if (words.value.trim() === said) understood.textContent = reading ? explained(reading, localDay()) : "";
  }, 250));
  const dialog = h("dialog", { "aria-label": title });
  const fields = h("fieldset", {});
  const finish = async (when) => {
    fields.disabled = true;
    error.textContent = "";
    try {
      await answer({ words: when || null, outcome: text.value.trim() || null, touch: touch.value || null });
      dialog.close();
    } catch (problem) { error.textContent = problem.message; } finally { fields.disabled = false; }
  };
  const submitted = (event) => {
    event.preventDefault();
    if (words.value.trim() || outcome) finish(words.value.trim()); else words.focus();
  };
  fields.append(...(outcome ? [touch, text, h("p", { class: "quiet" }, "And the next time?")] : []),
    h("div", { class: "chips" }, chips.map((chip) => h("button", { type: "button", class: "chip", onclick: () => finish(chip) }, chip))),
    words, understood, error,
    h("div", { class: "row" },
      h("button", { type: "submit", class: "primary" }, submit),
      h("button", { type: "button", class: "secondary", onclick: () => dialog.close() }, "Cancel")));
  dialog.append(h("h2", {}, title), h("form", { onsubmit: submitted }, fields));
  dialog.addEventListener("close", () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}
