/** Sends what a person made of a field. Somebody else may have changed the card meanwhile: then it is only sent where that field is as it was. */
import { call, Problem } from "./client.js";
import { changeTo } from "./fields.js";

/** The card after the change. */
export async function correct(card, field, values) {
  const json = changeTo(field, values);
  try {
    return await patch(card, json);
  } catch (error) {
    if (error.code !== "stale_version") throw error;
    const now = await call("GET", `/cards/${card.id}`);
    if (seen(now, field) !== seen(card, field)) throw new Problem(412, { code: "changed", detail: `This was changed meanwhile. It is now: ${seen(now, field) || "empty"}`, now });
    return patch(now, json);
  }
}

const patch = (card, json) =>
  call("PATCH", `/cards/${card.id}`, { json, headers: { "If-Match": `"${Math.max(card.revision, card.contact.revision)}"` } });

const seen = (card, field) => [card.contact[field.name]].flat().filter(Boolean).map((value) => value.text ?? value.value ?? value).join(", ");
