/** In the car: one card, with what is doubtful on it first. */
import { ask, otherChips } from "./ask.js";
import { call, localDay } from "./client.js";
import { acting, dayName, h, notify, unreachable } from "./dom.js";
import { FIELDS, isDoubtful, valuesOf } from "./fields.js";
import { crop, group } from "./group.js";
import { remarks } from "./notes.js";
import { photoButtons } from "./photos.js";

const DAYS = ["tomorrow", "1 week", "3 weeks", "next month"];
const isUnread = (card) => card.state === "waiting" || card.state === "reading";

export function cardView(id) {
  const node = h("section", { class: "card" }, h("p", { class: "quiet" }, "Loading…"));
  let left = false;
  const load = async () => {
    try {
      let card = await call("GET", `/cards/${id}`);
      while (isUnread(card) && !left) {
        node.replaceChildren(h("h1", {}, "Being read…"), h("p", { class: "quiet" }, "This takes a moment."), photoButtons(card));
        card = await call("GET", `/cards/${id}`, { headers: { Prefer: "wait=8" } });
      }
      if (!left) draw(node, { card }, load);
    } catch (error) {
      if (left) return;
      if (error.status === 401) { location.hash = "#login"; return; }
      if (error.status === 404 || error.status === 410) node.replaceChildren(h("h1", {}, "This card is gone"), h("a", { class: "button primary", href: "#today" }, "Today"));
      else node.replaceChildren(...unreachable("The card", load));
    }
  };
  load();
  return { node, leave() { left = true; } };
}

function draw(node, state, reload) {
  const heading = h("header", {}), next = h("div", { class: "actions" });
  const refresh = () => { heading.replaceChildren(...head(state.card)); finished(state.card, next); };
  const made = FIELDS.map((field) => ({ field, doubtful: isDoubtful(state.card, field), ...group(state, field, refresh) }));
  const doubtful = made.filter((one) => one.doubtful), rest = made.filter((one) => !one.doubtful);
  const missing = rest.filter(({ field }) => !valuesOf(state.card, field).length);
  node.replaceChildren(...[heading,
    ...remarks(state.card).map((remark) => h("div", { class: "remark" }, crop(state.card, remark), h("p", {}, remark.text))),
    ...doubtful.map((one) => one.node),
    photoButtons(state.card),
    ...rest.map((one) => one.node),
    h("div", { class: "chips", role: "group", "aria-label": "Add what is missing" }, missing.map((one) => h("button", { class: "chip", onclick: one.edit }, `+ ${one.field.label}`))),
    followUp(state.card, reload),
    together(state.card),
    h("div", { class: "row" },
      acting({ class: "link" }, "Read the photo again", async () => { await call("POST", `/cards/${state.card.id}/readings`); reload(); }),
      acting({ class: "link" }, "Delete", () => remove(state.card))),
    next].filter(Boolean));
  refresh();
}

function head(card) {
  const { contact } = card;
  const number = FIELDS.filter((field) => isDoubtful(card, field)).length;
  return [h("h1", {}, contact.name || contact.organization || "No name found"),
    h("p", { class: "quiet" }, [contact.title, contact.name ? contact.organization : null].filter(Boolean).join(", ")),
    h("p", { class: number ? "to-check" : "quiet", role: "status" }, number ? `${number} to check` : "Nothing left to check")];
}

/** Once nothing is doubtful: on to the next card, or back. */
async function finished(card, node) {
  if (FIELDS.some((field) => isDoubtful(card, field))) { node.replaceChildren(); return; }
  const others = await call("GET", "/cards/to-check?limit=100").catch(() => ({ items: [] }));
  const [following] = others.items.filter((one) => one.id !== card.id);
  node.replaceChildren(following
    ? h("a", { class: "button primary", href: `#card=${following.id}` }, `Next card to check (${others.items.length}${others.next_cursor ? "+" : ""})`)
    : h("a", { class: "button primary", href: "#today" }, "Done"));
}

function followUp(card, reload) {
  const { follow_up: plan } = card;
  if (!plan || plan.state !== "open") return null;
  const today = localDay();
  const set = async (when) => {
    const moved = await call("POST", `/follow-ups/${plan.id}/reschedule`, { json: when });
    notify(`Set for ${dayName(moved.day, today)}`);
    reload();
  };
  const pick = (day) => set({ day }).catch((error) => notify(error.message, "error"));
  return h("div", { class: "field" }, h("h3", {}, "Follow-up"),
    plan.words ? h("p", { class: "said" }, `“${plan.words}”`) : null,
    h("p", {}, h("strong", {}, plan.day ? dayName(plan.day, today) : plan.kind === "no_date" ? "No day yet" : ""), plan.understood ? ` ${plan.understood}` : ""),
    h("div", { class: "chips" }, otherChips(plan.reading, today, pick)),
    h("button", { class: "secondary", onclick: () => ask({ title: "Which day?", submit: "Set", chips: DAYS }, ({ when }) => set(when)) }, plan.day ? "Another day" : "Set a day"));
}

function together(card) {
  if (!card.found_together.length) return null;
  return h("div", { class: "field" }, h("h3", {}, "From the same photo"),
    card.found_together.map((other) => h("p", {}, h("a", { href: `#card=${other.id}` }, other.name || "A card without a name"))));
}

async function remove(card) {
  if (!confirm(`Delete ${card.contact.name || "this card"}, with the photo and all that is kept about them?`)) return;
  await call("DELETE", `/contacts/${card.contact_id}`);
  notify("Deleted.");
  location.hash = "#today";
}
