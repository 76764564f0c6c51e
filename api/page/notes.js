/** What is to be known of a reading, in words that a person can act on. */
const NOTES = {
  second_person: (text) => `There is a second name on the card: ${text}.`,
  script_unread: (text) => `Part of the card is in a script that can't be read yet (${text}). Numbers, e-mail and web addresses are kept; type in what is missing.`,
  handwriting: (text) => `Written by hand${text ? `, maybe “${text}”` : ""}: add what matters as a note.`,
  qr: () => "The card has a QR code; what it says went into the fields.",
};

/** Notes whose piece of the photo says more than their words. */
const CROPPED = new Set(["handwriting"]);

/** What there is to say of a card, each {text, crop}: why it could not be read, what was cut short, what else is on it. */
export function remarks(card) {
  const said = [];
  if (card.error) said.push(`It could not be read: ${sentence(card.error.detail)} You can type in what matters, or snap the card again.`);
  if (!card.complete) said.push("Time ran out while it was read. Have it read again, or add what is missing.");
  const notes = card.notes.map(({ code, text, crop }) => ({ text: (NOTES[code] ?? sentence)(text), crop: CROPPED.has(code) ? crop : null }));
  const all = [...said.map((text) => ({ text, crop: null })), ...notes];
  return all.filter(({ text, crop }, index) => crop || all.findIndex((other) => other.text === text) === index);
}

const sentence = (text) => (/[.!?]$/.test(text) ? text : `${text}.`);
