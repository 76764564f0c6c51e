/** The photos of a card, loaded when somebody wants to look at them: they are large, and the network may be weak. */
import { h } from "./dom.js";

export function photoButtons(card) {
  const sides = card.has_back ? [["front", "Look at the front"], ["back", "Look at the back"]] : [["front", "Look at the photo"]];
  return h("div", { class: "row" }, sides.map(([side, text]) => h("button", { class: "secondary", onclick: () => look(card, side) }, text)));
}

function look(card, side) {
  const waiting = h("p", { class: "quiet", role: "status" }, "Loading the photo…");
  const image = h("img", { alt: `The ${side} of the card` });
  image.addEventListener("load", () => waiting.remove(), { once: true });
  image.addEventListener("error", () => { waiting.textContent = "This photo can't be shown here: no connection, or a kind that this browser does not know."; image.remove(); }, { once: true });
  image.src = `/v1/cards/${card.id}/photos/${side}`;
  const dialog = h("dialog", { class: "photo-dialog", "aria-label": `The ${side} of the card` });
  dialog.append(image, waiting, h("button", { class: "primary", onclick: () => dialog.close() }, "Close"));
  dialog.addEventListener("close", () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}
