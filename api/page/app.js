/** Picks the view by the address after "#". */
import { cardView } from "./card.js";
import { checkView } from "./check.js";
import { devicesView } from "./devices.js";
import { duplicatesView } from "./duplicates.js";
import { loginView } from "./login.js";
import { keepTrying } from "./outbox.js";
import { snapView } from "./snap.js";
import { todayView } from "./today.js";

const entering = () => loginView(() => { location.hash = "#today"; });
const views = { today: todayView, snap: snapView, card: cardView, check: checkView, duplicates: duplicatesView, devices: devicesView, login: entering, pair: entering, setup: entering };
const tabs = document.getElementById("tabs");
const main = document.getElementById("view");
let current = null;

function show() {
  const [name, argument] = location.hash.slice(1).split("=");
  const chosen = Object.hasOwn(views, name) ? name : "today";
  current?.leave();
  current = views[chosen](argument);
  tabs.hidden = views[chosen] === entering;
  for (const link of tabs.querySelectorAll("a")) {
    if (link.hash === `#${chosen}`) link.setAttribute("aria-current", "page"); else link.removeAttribute("aria-current");
  }
  main.replaceChildren(current.node);
  main.focus({ preventScroll: true });
}

window.addEventListener("hashchange", show);
show();
keepTrying();
