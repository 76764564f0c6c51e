/** At the table: a photo, a chip or words, and the next card at once. */
import { call, localDay, uuid } from "./client.js";
import { dayName, debounce, explained, h, notify } from "./dom.js";
import { changes, flush, forget, keep, waiting } from "./outbox.js";

const CHIPS = ["tomorrow", "1 week", "2 weeks", "3 weeks", "next month", "3 months"];
const RECENT = 8;
const LOOK_AGAIN = 1500;

export function snapView() {
  const list = recentCards();
  return { node: h("section", { class: "snap" }, h("h1", {}, "Snap a card"), cardForm(), list.node), leave: list.leave };
}

/** The form. A photo is kept on the phone from the moment it is picked: as a draft, until it is kept for good or discarded. */
function cardForm() {
  let draft = null;
  const preview = { front: h("div", { class: "photo" }), back: h("div", { class: "photo" }) };
  const understood = h("p", { class: "understood", role: "status" });
  const words = h("input", { id: "said", name: "said", maxlength: "2000", placeholder: "or what was said: call me after Easter", autocomplete: "off", enterkeyhint: "done" });
  const event = h("input", { id: "event", maxlength: "200", placeholder: "Chamber luncheon", value: eventOfToday(), autocomplete: "off" });
  const details = h("div", { class: "details", hidden: true });
  const explain = debounce(() => explainWords(words, understood), 250);
  const chips = CHIPS.map((text) => h("button", { type: "button", class: "chip", "aria-pressed": "false", onclick: () => say(words.value === text ? "" : text) }, text));

  const say = (text) => { words.value = text; heard(); };
  const heard = () => {
    chips.forEach((chip) => chip.setAttribute("aria-pressed", String(chip.textContent === words.value.trim())));
    explain();
  };
  const show = (card) => {
    draft = card;
    for (const side of ["front", "back"]) preview[side].replaceChildren(...(card?.[side] ? [picture(card[side], `${side} of the card`)] : []));
    details.hidden = !card;
    if (!card) say("");
  };
  const commit = async () => {
    if (!draft) return;
    const card = { ...draft, said: words.value.trim(), event: event.value.trim(), draft: false };
    rememberEvent(card.event);
    show(null);
    await stored(card, () => { show({ ...card, draft: true }); say(card.said); }, "Kept. Next card?");
    flush();
  };
  const pick = (side) => async ({ target }) => {
    const [file] = target.files;
    target.value = "";
    if (!file) return;
    if (side === "front") await commit();
    const card = side === "front" ? { id: uuid(), front: file, on: localDay(), draft: true } : { ...draft, back: file };
    show(card);
    await stored(card, () => {});
  };
  const discard = async () => {
    if (!confirm("Discard this photo?")) return;
    const { id } = draft;
    show(null);
    await forget(id);
  };

  words.addEventListener("input", heard);
  waiting().then((cards) => { const left = cards.find((card) => card.draft); if (left && !draft) show(left); });
  details.append(
    h("div", { class: "photos" }, preview.front, preview.back),
    h("div", { class: "chips", role: "group", "aria-label": "When to follow up" }, chips),
    h("label", { for: "said" }, "When, in their words"), words, understood,
    h("label", { for: "event" }, "Event"), event,
    fileButton("Add the back", "camera", pick("back"), "secondary"),
    h("div", { class: "row actions" }, h("button", { type: "submit", class: "primary" }, "Keep"), h("button", { type: "button", class: "secondary", onclick: discard }, "Discard")),
  );
  return h("form", { onsubmit: (submitted) => { submitted.preventDefault(); commit(); } },
    h("div", { class: "row" }, fileButton("Snap", "camera", pick("front"), "primary"), fileButton("Choose a photo", "library", pick("front"), "secondary")),
    details);
}

async function stored(card, undo, done) {
  try {
    await keep(card);
    if (done) notify(done);
  } catch {
    undo();
    notify("This phone has no room left to keep the photo.", "error");
  }
}

async function explainWords(words, understood) {
  const said = words.value.trim();
  if (!said) { understood.textContent = ""; return; }
  let text;
  try {
    text = explained(await call("POST", "/follow-ups/preview", { json: { words: said, on: localDay() } }), localDay());
  } catch { text = "The day will be read when the card is sent."; }
  if (words.value.trim() === said) understood.textContent = text;
}

/** The event's name is good for the day: twenty cards of one luncheon bear it, next week's don't. */
function eventOfToday() {
  const { name, on } = JSON.parse(localStorage.getItem("event") || "{}");
  return on === localDay() ? name : "";
}

function rememberEvent(name) {
  localStorage.setItem("event", JSON.stringify({ name, on: localDay() }));
}

function picture(file, alt) {
  const image = h("img", { alt });
  image.src = URL.createObjectURL(file);
  image.addEventListener("load", () => URL.revokeObjectURL(image.src), { once: true });
  image.addEventListener("error", () => image.replaceWith(h("span", {}, file.name || alt)), { once: true }); // HEIC outside Safari
  return image;
}

function fileButton(text, from, onchange, look) {
  const input = h("input", { type: "file", accept: "image/jpeg,image/png,image/webp,image/heic,image/heif", class: "hidden-input", onchange, capture: from === "camera" ? "environment" : null });
  return h("label", { class: `button ${look}` }, input, text);
}

const STATES = { waiting: "waiting to be read", reading: "being read…", failed: "could not be read", parked: "set aside: reading it failed" };
const isUnread = (card) => card.state === "waiting" || card.state === "reading";

/** The latest cards: those still on this phone, then those on the server, looked at again while any is unread. */
function recentCards() {
  const node = h("ul", { class: "recent", "aria-label": "Latest cards" });
  const known = new Map();
  let timer, round = 0;

  const refresh = async () => {
    clearTimeout(timer);
    const mine = ++round;
    const unsent = (await waiting()).filter((card) => !card.draft);
    let sent = [...known.values()];
    try {
      const page = await call("GET", `/cards?limit=${RECENT}`);
      sent = await Promise.all(page.items.map(({ id, revision }) => {
        const card = known.get(id);
        return card && !isUnread(card) && card.brief === revision ? card : call("GET", `/cards/${id}`).then((whole) => ({ ...whole, brief: revision }));
      }));
    } catch (error) {
      if (error.status === 401) { location.hash = "#login"; return; }
    }
    if (mine !== round) return; // a later look has been taken meanwhile
    known.clear();
    sent.forEach((card) => known.set(card.id, card));
    node.replaceChildren(...unsent.map(unsentRow), ...sent.map(sentRow));
    if (sent.some(isUnread)) timer = setTimeout(refresh, LOOK_AGAIN);
  };
  const soon = debounce(refresh, 50);
  changes.addEventListener("change", soon);
  refresh();
  flush();
  return { node, leave() { round += 1; clearTimeout(timer); changes.removeEventListener("change", soon); } };
}

function unsentRow(card) {
  const again = async () => { await keep({ ...card, refused: undefined }); flush(); };
  return h("li", { class: card.refused ? "refused" : "unsent" },
    h("span", {}, card.refused || "Not sent yet; kept on this phone."),
    h("div", { class: "thumbnail" }, picture(card.front, "The card")),
    h("span", { class: "quiet" }, card.said || ""),
    h("div", { class: "row" },
      card.refused ? h("button", { class: "link", onclick: again }, "Try again") : null,
      h("button", { class: "link", onclick: () => { if (confirm("Discard this photo? It is nowhere else.")) forget(card.id); } }, "Discard")));
}

function sentRow(card) {
  const { contact } = card;
  const title = contact.name || contact.organization || (card.state === "read" ? "No name found" : "New card");
  const state = card.error ? card.error.detail : STATES[card.state];
  return h("li", { class: card.state }, h("strong", {}, title),
    h("span", { class: "quiet" }, state || [contact.title, contact.organization].filter(Boolean).join(", ")),
    card.follow_up?.day ? h("span", { class: "day" }, dayName(card.follow_up.day, localDay())) : null);
}
