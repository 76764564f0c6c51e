/** At the table: a photo, a chip or words, and the next card at once. */
import { call, localDay, uuid } from "./client.js";
import { dayName, debounce, explained, h, notify } from "./dom.js";
import { changes, flush, forget, keep, waiting } from "./outbox.js";

const CHIPS = ["tomorrow", "1 week", "2 weeks", "3 weeks", "next month", "3 months"];
const RECENT = 8;

export function snapView() {
  const recent = h("ul", { class: "recent", "aria-label": "Latest cards" });
  const show = debounce(() => listRecent(recent), 50);
  changes.addEventListener("change", show);
  show();
  flush();
  return {
    node: h("section", { class: "snap" }, h("h1", {}, "Snap a card"), cardForm(), recent),
    leave() { changes.removeEventListener("change", show); },
  };
}

function cardForm() {
  const photos = {};
  const preview = { front: h("div", { class: "photo" }), back: h("div", { class: "photo" }) };
  const understood = h("p", { class: "understood", role: "status" });
  const words = h("input", { id: "said", name: "said", maxlength: "2000", placeholder: "or what was said: call me after Easter", autocomplete: "off", enterkeyhint: "done" });
  const eventName = h("input", { id: "event", maxlength: "200", placeholder: "Chamber luncheon", value: localStorage.getItem("event") || "", autocomplete: "off" });
  const details = h("div", { class: "details", hidden: true });

  const pick = (side) => (change) => {
    const [file] = change.target.files;
    change.target.value = "";
    if (!file) return;
    photos[side] = file;
    const image = h("img", { alt: `${side} of the card` });
    image.src = URL.createObjectURL(file);
    image.addEventListener("load", () => URL.revokeObjectURL(image.src), { once: true });
    image.addEventListener("error", () => image.replaceWith(h("span", {}, file.name)), { once: true }); // HEIC outside Safari
    preview[side].replaceChildren(image);
    details.hidden = false;
  };
  const explain = debounce(async () => {
    const said = words.value.trim();
    chips.forEach((chip) => chip.setAttribute("aria-pressed", String(chip.textContent === said)));
    if (!said) { understood.textContent = ""; return; }
    try {
      const reading = await call("POST", "/follow-ups/preview", { json: { words: said, on: localDay() } });
      if (words.value.trim() !== said) return;
      understood.textContent = explained(reading, localDay());
    } catch { understood.textContent = "The day will be read when the card is sent."; }
  }, 250);
  const chips = CHIPS.map((text) => h("button", { type: "button", class: "chip", "aria-pressed": "false", onclick: () => { words.value = words.value === text ? "" : text; explain(); } }, text));
  words.addEventListener("input", explain);

  const reset = () => {
    delete photos.front; delete photos.back;
    preview.front.replaceChildren(); preview.back.replaceChildren();
    words.value = ""; details.hidden = true; explain();
  };
  const submit = async (event) => {
    event.preventDefault();
    if (!photos.front) return;
    localStorage.setItem("event", eventName.value.trim());
    const card = { id: uuid(), front: photos.front, back: photos.back, said: words.value.trim(), on: localDay(), event: eventName.value.trim() };
    try { await keep(card); } catch { notify("This phone has no room left to keep the photo.", "error"); return; }
    reset();
    notify("Kept. Next card?");
    flush();
  };

  details.append(
    preview.front, preview.back,
    fileButton("Add the back", "camera", pick("back"), "secondary"),
    h("div", { class: "chips", role: "group", "aria-label": "When to follow up" }, chips),
    h("label", { for: "said" }, "When, in their words"), words, understood,
    h("label", { for: "event" }, "Event"), eventName,
    h("div", { class: "row" }, h("button", { type: "submit", class: "primary" }, "Keep"), h("button", { type: "button", class: "secondary", onclick: reset }, "Discard")),
  );
  return h("form", { onsubmit: submit },
    h("div", { class: "row" }, fileButton("Snap", "camera", pick("front"), "primary"), fileButton("Choose a photo", "library", pick("front"), "secondary")),
    details);
}

function fileButton(text, from, onchange, look) {
  const input = h("input", { type: "file", accept: "image/jpeg,image/png,image/webp,image/heic,image/heif", class: "hidden-input", onchange, capture: from === "camera" ? "environment" : null });
  return h("label", { class: `button ${look}` }, input, text);
}

const STATES = { waiting: "waiting to be read", reading: "being read…", failed: "could not be read", parked: "set aside: reading it failed" };

async function listRecent(list) {
  const unsent = (await waiting()).map((card) => h("li", { class: card.refused ? "refused" : "unsent" },
    h("span", {}, card.refused || "Not sent yet; kept on this phone."),
    h("span", { class: "quiet" }, card.said || ""),
    h("button", { class: "link", onclick: () => forget(card.id) }, "Discard")));
  let sent = [];
  try {
    const page = await call("GET", `/cards?limit=${RECENT}`);
    sent = await Promise.all(page.items.map((card) => call("GET", `/cards/${card.id}`)));
    if (sent.some((card) => card.state === "waiting" || card.state === "reading")) {
      setTimeout(() => list.isConnected && listRecent(list), 1000);
    }
  } catch (error) {
    if (error.status === 401) location.hash = "#login";
  }
  list.replaceChildren(...unsent, ...sent.map(sentRow));
}

function sentRow(card) {
  const { contact } = card;
  const title = contact.name || contact.organization || (card.state === "read" ? "No name found" : "New card");
  const state = card.error ? card.error.detail : STATES[card.state];
  return h("li", { class: card.state }, h("strong", {}, title),
    h("span", { class: "quiet" }, state || [contact.title, contact.organization].filter(Boolean).join(", ")),
    card.follow_up?.day ? h("span", { class: "day" }, dayName(card.follow_up.day, localDay())) : null);
}
