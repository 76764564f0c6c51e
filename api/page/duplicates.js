/** The same person twice: merged into the one that is kept, or told apart for good. */
import { account, call } from "./client.js";
import { acting, h, notify, unreachable } from "./dom.js";

const REASONS = { email: "the same e-mail", phone: "the same phone number", name: "the same name and company" };

const FRESH = 60_000;
let latest = { at: 0, items: [], whose: null };

/** The groups of people who may be one; asked for once a minute at most unless `now`, as it is no small question. */
export async function twice(now = false) {
  if (now || latest.whose !== account() || Date.now() - latest.at > FRESH) {
    latest = { items: (await call("GET", "/contacts/duplicates")).items, at: Date.now(), whose: account() };
  }
  return latest.items;
}

export function duplicatesView() {
  const node = h("section", {}, h("h1", {}, "Twice?"), h("p", { class: "quiet" }, "Loading…"));
  const load = async () => {
    try {
      const items = await twice(true);
      node.replaceChildren(h("h1", {}, "Twice?"),
        ...(items.length ? items.map((found) => groupNode(found, load)) : [h("p", { class: "empty" }, "Nobody is there twice.")]));
    } catch (error) {
      if (error.status === 401) location.hash = "#login"; else node.replaceChildren(...unreachable("The list", load));
    }
  };
  load();
  return { node, leave() {} };
}

const nameOf = (person) => person.name || person.organization || "No name";

/** One group: whom to keep, and for each of the others whether they are the same. */
function groupNode({ contacts, reasons }, reload) {
  const node = h("div", { class: "field" });
  const draw = (kept) => node.replaceChildren(
    h("h3", {}, `${contacts.length} with ${reasons.map((reason) => REASONS[reason]).join(" and ")}`),
    h("div", { class: "kept" }, h("p", { class: "quiet" }, "This one is kept; what it lacks comes from the other:"), ...person(kept)),
    ...contacts.filter((other) => other.id !== kept.id && !kept.distinct_from.includes(other.id)).map((other) => otherNode(kept, other, draw, reload)));
  // The first known, unless somebody has been at it with more care.
  draw(contacts.reduce((best, one) => (one.confirmed.length > best.confirmed.length ? one : best)));
  return node;
}

function person(one) {
  const reach = [...one.phones, ...one.emails].map((point) => point.value).join(" · ");
  return [h("strong", {}, nameOf(one)), h("p", { class: "quiet" }, [one.title, one.organization].filter(Boolean).join(", ")),
    h("p", { class: "quiet" }, reach), h("p", { class: "quiet" }, `since ${new Date(one.created_at).toLocaleDateString()}`)];
}

function otherNode(kept, other, keep, reload) {
  const merge = async () => {
    await call("POST", `/contacts/${kept.id}/merge`, { json: { other_id: other.id }, headers: { "If-Match": `"${kept.revision}"` } });
    notify(`Merged into ${nameOf(kept)}.`);
    reload();
  };
  const apart = async () => {
    await call("PUT", `/contacts/${kept.id}/distinct/${other.id}`);
    notify("They are two people.");
    reload();
  };
  return h("div", { class: "other" }, ...person(other),
    h("div", { class: "row" },
      acting({ class: "primary", "aria-label": `Merge ${nameOf(other)} into ${nameOf(kept)}` }, "Same person: merge", merge),
      acting({ class: "secondary" }, "Not the same person", apart),
      h("button", { class: "link", onclick: () => keep(other) }, "Keep this one instead")));
}
