/** At the table: a photo, a chip or words, and the next card at once. */
import { call, localDay, uuid } from "./client.js";
import { debounce, explained, h, notify, picture } from "./dom.js";
import { flush, forget, keep, waiting } from "./outbox.js";
import { recentCards } from "./recent.js";

const CHIPS = ["tomorrow", "1 week", "2 weeks", "3 weeks", "next month", "3 months"];

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
    const reading = await call("POST", "/follow-ups/preview", { json: { words: said, on: localDay() } });
    text = explained(reading, localDay()) + (reading.kind === "no_date" ? ". It will stand under “No day yet”." : "");
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

function fileButton(text, from, onchange, look) {
  const input = h("input", { type: "file", accept: "image/jpeg,image/png,image/webp,image/heic,image/heif", class: "hidden-input", onchange, capture: from === "camera" ? "environment" : null });
  return h("label", { class: `button ${look}` }, input, text);
}
