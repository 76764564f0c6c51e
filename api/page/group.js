/** One field of a card: doubtful values beside their piece of the photo, to be confirmed as they stand or fixed. */
import { correct } from "./correct.js";
import { acting, h } from "./dom.js";
import { isDoubtful, typeName, valuesOf } from "./fields.js";

/** The field's node; it redraws itself, and calls changed(card) after each change that the server has taken. */
export function group(state, field, changed) {
  const node = h("div", { class: "field" });
  const save = async (values) => {
    state.card = await correct(state.card, field, values);
    draw();
    changed();
  };
  const draw = () => {
    const doubtful = isDoubtful(state.card, field);
    node.classList.toggle("doubtful", doubtful);
    node.replaceChildren(...(doubtful ? asked() : shown()));
  };
  const asked = () => {
    const values = valuesOf(state.card, field);
    if (!values.length) {
      return [h("h3", {}, field.label), h("p", {}, "None was found on the card."),
        h("div", { class: "row" }, h("button", { class: "primary", onclick: edit }, "Type it in"), acting({ class: "secondary" }, "There is none", () => save([])))];
    }
    return [h("h3", {}, field.label), ...values.map((value) => valueNode(state.card, value)),
      h("div", { class: "row" },
        acting({ class: "primary", "aria-label": `${field.label} is right` }, values.length > 1 ? "All right" : "Right", () => save(values)),
        h("button", { class: "secondary", "aria-label": `Fix: ${field.label}`, onclick: edit }, "Fix"))];
  };
  const shown = () => {
    const values = valuesOf(state.card, field);
    const checked = state.card.contact.confirmed.includes(field.name);
    if (!values.length) return checked && field.name === "name" ? [h("h3", {}, "No name"), changeButton()] : [];
    return [h("h3", {}, checked ? h("span", { class: "checked", title: "checked by you" }, "✓ ") : null, field.label), ...values.map((value) => h("p", { class: "value" }, typed(value))), changeButton()];
  };
  const changeButton = () => h("button", { class: "link change", "aria-label": `Change: ${field.label}`, onclick: edit }, "Change");
  const edit = () => { const form = editor(state, field, save, draw); node.replaceChildren(form); form.querySelector("input, textarea").focus(); };
  draw();
  return { node, edit };
}

const typed = (value) => [value.text, value.type ? h("span", { class: "quiet" }, ` ${typeName(value.type)}`) : null];

function valueNode(card, value) {
  return h("div", { class: value.doubtful ? "value unsure" : "value" }, value.doubtful ? crop(card, value) : null,
    h("p", {}, typed(value)), value.doubtful && value.reason ? h("p", { class: "quiet" }, value.reason) : null);
}

/** The piece of the photo that a value or a remark was read from; nothing where it is not printed. */
export function crop(card, value) {
  if (!value.crop) return null;
  const image = h("img", { class: "crop", alt: `The photo where it says ${value.text}`, src: `/v1/cards/${card.id}/crops/${value.crop}?read=${encodeURIComponent(card.read_at)}` });
  image.addEventListener("error", () => image.remove(), { once: true });
  return image;
}

/** Inputs for all values of the field; one that is emptied is taken away. */
function editor(state, field, save, cancel) {
  const rows = h("div", {});
  const error = h("p", { class: "error", role: "alert" });
  const inputs = [];
  const add = (value) => {
    const text = h(field.long ? "textarea" : "input", { ...field.input, "aria-label": field.label, maxlength: field.long ? "500" : "200", rows: field.long ? 2 : null });
    text.value = value.text;
    const type = field.types ? h("select", { "aria-label": `Kind of ${field.label.toLowerCase()}` }, ["", ...field.types].map((name) => h("option", { value: name, selected: name === (value.type || "") }, typeName(name) || "–"))) : null;
    inputs.push(() => ({ text: text.value, type: type ? type.value || null : value.type, parts: text.value === value.text ? value.parts : undefined }));
    rows.append(value.crop ? crop(state.card, value) ?? "" : "", h("div", { class: "typed" }, text, type));
    return text;
  };
  const values = valuesOf(state.card, field);
  (values.length ? values : [{ text: "", type: null }]).forEach(add);
  const fields = h("fieldset", {});
  const submitted = async (event) => {
    event.preventDefault();
    fields.disabled = true;
    error.textContent = "";
    try { await save(inputs.map((read) => read())); } catch (problem) {
      if (problem.facts?.now) state.card = problem.facts.now; // typed on purpose against what is there now: the next tap saves it
      error.textContent = problem.message;
    } finally { fields.disabled = false; }
  };
  const hint = field.list && values.length ? h("p", { class: "quiet" }, "Empty one to take it away.") : "";
  fields.append(h("h3", {}, field.label), rows, hint, error,
    h("div", { class: "row" }, h("button", { type: "submit", class: "primary" }, "Save"),
      field.list ? h("button", { type: "button", class: "secondary", onclick: () => add({ text: "", type: null }).focus() }, "Add another") : null,
      h("button", { type: "button", class: "secondary", onclick: cancel }, "Cancel")));
  return h("form", { class: "editor", onsubmit: submitted }, fields);
}
