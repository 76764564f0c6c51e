/** The cards that a person had better look at. */
import { call } from "./client.js";
import { h, notify, unreachable } from "./dom.js";

const STATES = { failed: "not read", parked: "not read" };

export function checkView() {
  const node = h("section", {}, h("h1", {}, "To check"), h("p", { class: "quiet" }, "Loading…"));
  const load = async () => {
    try {
      const page = await call("GET", "/cards/to-check");
      const list = h("ul", { class: "recent", "aria-label": "Cards to check" });
      fill(list, page);
      node.replaceChildren(h("h1", {}, "To check"), page.items.length ? list : h("p", { class: "empty" }, "Nothing to check: all cards are fine."));
    } catch (error) {
      if (error.status === 401) location.hash = "#login"; else node.replaceChildren(...unreachable("The list", load));
    }
  };
  load();
  return { node, leave() {} };
}

function fill(list, page) {
  list.append(...page.items.map(row));
  if (!page.next_cursor) return;
  const more = h("li", {}, h("button", { class: "secondary", onclick: async () => {
    try {
      const following = await call("GET", `/cards/to-check?cursor=${encodeURIComponent(page.next_cursor)}`);
      more.remove();
      fill(list, following);
    } catch (error) { notify(error.message, "error"); }
  } }, "Show more"));
  list.append(more);
}

function row(card) {
  const { contact } = card;
  const why = STATES[card.state] || `${card.doubts} to check`;
  return h("li", {}, h("a", { class: "cover", href: `#card=${card.id}` }, contact.name || contact.organization || "No name found"),
    h("span", { class: "quiet" }, [contact.title, contact.name ? contact.organization : null].filter(Boolean).join(", ")),
    h("span", { class: "to-check" }, why));
}
