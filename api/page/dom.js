/** Builds an element: h("button", {class: "chip", onclick: f}, "text", child, …). Text is always text, never markup. */
export function h(tag, properties = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (value === undefined || value === null || value === false) continue;
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else if (name in element && typeof value !== "string") element[name] = value;
    else element.setAttribute(name, value);
  }
  element.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}

/** A day as people say it: "Tue 31 Mar", with the year where it is not the reference day's. */
export function dayName(day, reference) {
  const options = { weekday: "short", day: "numeric", month: "short", timeZone: "UTC" };
  if (reference && day.slice(0, 4) !== reference.slice(0, 4)) options.year = "numeric";
  return new Intl.DateTimeFormat(undefined, options).format(new Date(`${day}T00:00:00Z`));
}

/** How far off a day is: "Tomorrow", "In 5 days", "In 2 weeks", "In 3 months". */
export function away(day, reference) {
  const days = Math.round((Date.parse(day) - Date.parse(reference)) / 86_400_000);
  if (days < 11) return days === 1 ? "Tomorrow" : `In ${days} days`;
  return days < 60 ? `In ${Math.round(days / 7)} weeks` : `In ${Math.round(days / 30.4)} months`;
}

/** A button that cannot be tapped again while what it does is under way, and that says what went wrong. */
export function acting(properties, text, action) {
  const button = h("button", { type: "button", ...properties, onclick: async () => {
    button.disabled = true;
    try { await action(); } catch (error) { notify(error.message, "error"); } finally { button.disabled = false; }
  } }, text);
  return button;
}

/** What a preview of words says: how they were understood, the day picked in a window, and what is odd about the day. */
export function explained(reading, reference) {
  const picked = reading.kind === "window" ? `${dayName(reading.day, reference)} · ` : "";
  const odd = reading.flags.length ? ` (${reading.flags.join(", ")})` : "";
  return `${picked}${reading.understood}${odd}`;
}

/** Shows a short message above the tabs; it leaves by itself. */
export function notify(text, kind = "info") {
  const notice = document.getElementById("notice");
  notice.textContent = text;
  notice.className = kind;
  clearTimeout(notify.timer);
  notify.timer = setTimeout(() => { notice.textContent = ""; notice.className = ""; }, kind === "error" ? 8000 : 3500);
}

/** Calls `action` a moment after the last call. */
export function debounce(action, milliseconds) {
  let timer;
  return (...args) => { clearTimeout(timer); timer = setTimeout(() => action(...args), milliseconds); };
}

/** A photo that is still on this phone. */
export function picture(file, alt) {
  const image = h("img", { alt });
  image.src = URL.createObjectURL(file);
  image.addEventListener("load", () => URL.revokeObjectURL(image.src), { once: true });
  image.addEventListener("error", () => image.replaceWith(h("span", {}, file.name || alt)), { once: true }); // HEIC outside Safari
  return image;
}

/** What is shown instead of what the server would have answered. */
export function unreachable(what, reload) {
  return [h("p", {}, `${what} can't be reached just now.`), h("button", { class: "secondary", onclick: reload }, "Try again")];
}
