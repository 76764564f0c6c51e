/** In the morning: whom to call and why, overdue first. */
import { ask } from "./ask.js";
import { call, localDay } from "./client.js";
import { acting, away, dayName, h, notify, unreachable } from "./dom.js";
import { twice } from "./duplicates.js";
import { changes } from "./outbox.js";

const SNOOZES = ["tomorrow", "3 days", "1 week", "next month"];
const UNDECIDED = ["1 week", "2 weeks", "3 weeks", "next month"];
const NEXT = ["1 week", "3 weeks", "next month", "3 months"];

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
    node.replaceChildren(...unreachable("Today's list", reload));
    return null;
  }
  const double = h("div", {});
  lookForDuplicates(double);
  const sections = SECTIONS.filter(([key]) => list[key].length).map(([key, title]) => section(list, key, title, reload));
  node.replaceChildren(...[
    h("h1", {}, dayName(list.today)),
    list.cards_to_check ? h("a", { class: "button secondary chore", href: "#check" }, `${list.cards_to_check} ${list.cards_to_check === 1 ? "card" : "cards"} to check`) : null,
    double,
    ...(sections.length ? sections : [h("p", { class: "empty" }, "Nobody to call today. Snap a card and say when.")]),
    h("a", { class: "link", href: "#devices" }, "Devices and log-out")].filter(Boolean));
  return list;
}

/** A link to the people who seem to be there twice, once that is known: the list does not wait for it. */
async function lookForDuplicates(place) {
  const items = await twice().catch(() => []);
  if (!items.length) return;
  place.append(h("a", { class: "button secondary chore", href: "#duplicates" }, items.length === 1 ? "1 person may be here twice" : `${items.length} people may be here twice`));
}

function section(list, key, title, reload) {
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
  const touched = item.last_touch && `last touch: ${item.last_touch.kind} on ${new Date(item.last_touch.at).toLocaleDateString()}`;
  const facts = [item.day && item.day < today ? `due ${dayName(item.day, today)}` : null, item.time ? `at ${item.time.slice(0, 5)}` : null, touched].filter(Boolean);
  return h("article", { class: "entry" },
    h("header", {}, item.card_id ? h("a", { class: "name", href: `#card=${item.card_id}` }, name) : h("strong", {}, name),
      h("span", { class: "quiet" }, [who.title, who.organization].filter(Boolean).join(", "))),
    item.words ? h("p", { class: "said" }, `“${item.words}”`, item.said_on ? h("span", { class: "quiet" }, ` said ${dayName(item.said_on, today)}`) : null) : null,
    item.understood ? h("p", { class: "quiet" }, item.understood) : null,
    item.objective ? h("p", {}, item.objective) : null,
    facts.length ? h("p", { class: "quiet" }, facts.join(" · ")) : null,
    h("div", { class: "row" },
      who.phones.filter((phone) => phone.type !== "fax").map((phone) => h("a", { class: "button secondary", href: `tel:${phone.value}` }, `Call ${phone.type || ""} ${phone.value}`)),
      who.emails.map((email) => h("a", { class: "button secondary", href: `mailto:${encodeURIComponent(email.value).replace("%40", "@")}` }, `Mail ${email.value}`))),
    h("div", { class: "row" }, buttons(item, name, today, reload)));
}

/** What can be done about it, the likeliest first: done where there is a day, the offered day where there is none. */
function buttons(item, name, today, reload) {
  const act = async (path, body, said) => {
    const answer = await call("POST", `/follow-ups/${item.id}/${path}`, { json: body });
    notify(said(answer));
    reload();
  };
  const forDay = (followUp) => (followUp?.day ? dayName(followUp.day, today) : null);
  const done = ({ outcome, touch, when }) =>
    act("done", { outcome, touch, next: when }, (closed) => (closed.next ? `Done. Next: ${forDay(closed.next) || "no day yet"}` : "Done."));
  const finish = (look) => h("button", { class: look, "aria-label": `Done: ${name}`, onclick: () => ask({ title: "Done", outcome: true, submit: "Save", chips: NEXT }, done) }, "Done");
  const set = (when) => act("reschedule", when, (moved) => `Set for ${forDay(moved)}`);
  const offer = item.suggested_day;
  const label = offer ? "Another day" : "Set a day";
  const another = h("button", { class: offer ? "secondary" : "primary", "aria-label": `${label}: ${name}`, onclick: () => ask({ title: "Which day?", submit: "Set", chips: UNDECIDED }, ({ when }) => set(when)) },
    label);
  if (item.day) {
    // A snooze takes words or a day: what was said in the first place stays.
    const snooze = ({ when: { words, on, day } }) => act("snooze", day ? { day } : { words, on }, (moved) => `Snoozed to ${forDay(moved)}`);
    return [finish("primary"), h("button", { class: "secondary", "aria-label": `Snooze: ${name}`, onclick: () => ask({ title: "Until when?", submit: "Snooze", chips: SNOOZES }, snooze) }, "Snooze")];
  }
  if (!offer) return [another, finish("secondary")];
  return [acting({ class: "primary offer" }, `${away(offer, today)}: ${dayName(offer, today)}`, () => set({ day: offer })), another, finish("secondary")];
}
