/** The dialog that asks for a day: what each tap would mean is shown before it is tapped. */
import { call, localDay } from "./client.js";
import { away, dayName, debounce, explained, h } from "./dom.js";

const TOUCHES = [["", "How were you in touch?"], ["call", "We talked"], ["voicemail", "Left a voicemail"], ["mail", "Wrote a mail"], ["message", "Sent a message"], ["meeting", "We met"]];

/**
 * Opens the dialog; a tap on a chip answers at once, words when submitted, another reading of the words when it is
 * tapped. With `outcome` it asks as well what came of it and how they were in touch, and may go without a day. It
 * closes when answer({when, outcome, touch}) has come through, `when` being {words, on, day} or null; until then
 * nothing that was typed is lost.
 */
export function ask({ title, outcome, submit, chips }, answer) {
  const on = localDay();
  const text = h("textarea", { rows: 2, maxlength: "2000", placeholder: "What came of it?", "aria-label": "What came of it?" });
  const touch = h("select", { "aria-label": "How you were in touch" }, TOUCHES.map(([value, name]) => h("option", { value }, name)));
  const words = h("input", { maxlength: "2000", placeholder: "or in words", "aria-label": "When, in words", enterkeyhint: "done" });
  const error = h("p", { class: "error", role: "alert" });
  const dialog = h("dialog", { "aria-label": title });
  const fields = h("fieldset", {});
  const finish = async (when) => {
    fields.disabled = true;
    error.textContent = "";
    try {
      await answer({ when, outcome: text.value.trim() || null, touch: touch.value || null });
      dialog.close();
    } catch (problem) { error.textContent = problem.message; } finally { fields.disabled = false; }
  };
  const submitted = (event) => {
    event.preventDefault();
    const said = words.value.trim();
    if (said || outcome) finish(said ? { words: said, on } : null); else words.focus();
  };
  fields.append(...(outcome ? [touch, text, h("p", { class: "quiet" }, "And the next time?")] : []),
    h("div", { class: "chips" }, chips.map((chip) => chipFor(chip, on, finish))),
    words, understoodOf(words, on, (when) => finish(when)), error,
    h("div", { class: "row" },
      h("button", { type: "submit", class: "primary" }, submit),
      h("button", { type: "button", class: "secondary", onclick: () => dialog.close() }, "Cancel")));
  dialog.append(h("h2", {}, title), h("form", { onsubmit: submitted }, fields));
  dialog.addEventListener("close", () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}

/** A chip with the day that it means. */
function chipFor(words, on, finish) {
  const day = h("small", {});
  preview(words, on).then((reading) => { day.textContent = reading?.day ? dayName(reading.day, on) : ""; });
  return h("button", { type: "button", class: "chip", onclick: () => finish({ words, on }) }, words, day);
}

/** What the words in a field mean, and below it what else they could mean, or the default where they mean no day. */
function understoodOf(words, on, choose) {
  const understood = h("p", { class: "understood", role: "status" });
  const others = h("div", { class: "chips others" });
  words.addEventListener("input", debounce(async () => {
    const said = words.value.trim();
    const reading = said ? await preview(said, on) : null;
    if (words.value.trim() !== said) return;
    understood.textContent = reading ? explained(reading, on) : "";
    const offer = reading?.suggested_day;
    others.replaceChildren(
      ...(offer ? [h("button", { type: "button", class: "chip", onclick: () => choose({ words: said, on, day: offer }) }, `${away(offer, on)}: ${dayName(offer, on)}`)] : []),
      ...otherChips(reading, on, (day) => choose({ words: said, on, day })));
  }, 250));
  return h("div", {}, understood, others);
}

/** A chip for each other way to understand words that gives a day. */
export function otherChips(reading, today, choose) {
  return (reading?.others || []).filter((other) => other.day).map((other) =>
    h("button", { type: "button", class: "chip", onclick: () => choose(other.day) }, `or ${dayName(other.day, today)}`, h("small", {}, other.understood)));
}

const preview = (words, on) => call("POST", "/follow-ups/preview", { json: { words, on } }).catch(() => null);
