/** The fields of a contact as a person sees them, and how each is sent back. */
const PHONE_TYPES = ["mobile", "work", "direct", "home", "fax", "toll_free", "pager"];

/** `list` fields hold several values; `input` are the attributes of what they are typed into. */
export const FIELDS = [
  { name: "name", label: "Name", input: { autocomplete: "off", autocapitalize: "words" } },
  { name: "title", label: "Title" },
  { name: "organization", label: "Company" },
  { name: "department", label: "Department" },
  { name: "phones", label: "Phone", list: true, types: PHONE_TYPES, input: { type: "tel" } },
  { name: "emails", label: "E-mail", list: true, input: { inputmode: "email", autocapitalize: "off", spellcheck: "false" } },
  { name: "urls", label: "Web page", list: true, input: { inputmode: "url", autocapitalize: "off", spellcheck: "false" } },
  { name: "socials", label: "Social handle", list: true, input: { autocapitalize: "off", spellcheck: "false" } },
  { name: "addresses", label: "Address", list: true, long: true },
  { name: "notes", label: "Note", long: true, unread: true },
];

/** The values of a field, each {text, type, crop, doubtful, reason}; `crop` names its piece of the photo. */
export function valuesOf(card, field) {
  const kept = field.list ? card.contact[field.name] : [card.contact[field.name]].filter(Boolean).map((text) => ({ value: text }));
  const own = card.contact.confirmed.includes(field.name);
  return kept.map((value, index) => {
    const name = field.list ? `${field.name}.${index}` : field.name;
    const read = own ? null : card.fields.find((one) => one.field === name);
    return { text: value.text ?? value.value, type: value.type ?? null, parts: value.parts, crop: read?.box ? name : null, doubtful: Boolean(read?.doubtful), reason: read?.reason };
  });
}

/** Whether a person had better look at a field. */
export function isDoubtful(card, field) {
  const missing = field.name === "name" && !card.contact.name && !card.contact.confirmed.includes("name");
  return missing || valuesOf(card, field).some((value) => value.doubtful);
}

/** What PATCH takes for a field; texts that were emptied are left out. */
export function changeTo(field, values) {
  const given = values.filter((value) => value.text.trim());
  if (!field.list) return { [field.name]: given[0]?.text.trim() || null };
  return { [field.name]: given.map((value) => plain(field, value)) };
}

function plain(field, { text, type, parts }) {
  if (field.name === "addresses") return { text: text.trim(), type, ...(parts ? { parts } : {}) };
  return { value: text.trim(), type };
}

/** "toll_free" as people write it. */
export const typeName = (type) => (type || "").replace("_", " ");
