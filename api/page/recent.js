/** The latest cards, below the form that snaps the next one. */
import { call, localDay } from "./client.js";
import { dayName, debounce, h, picture } from "./dom.js";
import { changes, flush, forget, keep, waiting } from "./outbox.js";

const RECENT = 8;
const LOOK_AGAIN = 1500;
const STATES = { waiting: "waiting to be read", reading: "being read…", failed: "could not be read", parked: "set aside: reading it failed" };
const isUnread = (card) => card.state === "waiting" || card.state === "reading";

/** The latest cards: those still on this phone, then those on the server, looked at again while any is unread. */
export function recentCards() {
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
  return h("li", { class: card.state }, h("a", { class: "cover", href: `#card=${card.id}` }, title),
    h("span", { class: "quiet" }, state || [contact.title, contact.organization].filter(Boolean).join(", ")),
    card.follow_up?.day ? h("span", { class: "day" }, dayName(card.follow_up.day, localDay())) : null);
}
