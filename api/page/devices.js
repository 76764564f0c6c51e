/** The devices that are signed in, and the QR code that signs another one in. */
import { call, leave } from "./client.js";
import { h, notify } from "./dom.js";

export function devicesView() {
  const list = h("ul", { class: "recent", "aria-label": "Signed-in devices" });
  const code = h("div", { class: "pairing", role: "status" });
  fill(list);
  return {
    node: h("section", {}, h("h1", {}, "Devices"), h("button", { class: "primary", onclick: () => pair(code) }, "Sign in another phone"), code, list,
      h("button", { class: "link", onclick: logOut }, "Log out on this phone")),
    leave() {},
  };
}

async function pair(code) {
  try {
    const made = await call("POST", "/pairings");
    const until = new Date(made.expires_at).toLocaleTimeString(undefined, { hour: "2-digit", minute: "2-digit" });
    code.replaceChildren(
      h("img", { src: `data:image/svg+xml,${encodeURIComponent(made.qr)}`, alt: `QR code of ${made.url}` }),
      h("p", { class: "quiet" }, `Scan it with the other phone's camera. It is good once, until ${until}.`));
  } catch (error) { notify(error.message, "error"); }
}

async function fill(list) {
  try {
    const { items } = await call("GET", "/devices");
    list.replaceChildren(...items.map((device) => h("li", {}, h("strong", {}, device.name),
      h("span", { class: "quiet" }, device.current ? "this one" : `since ${new Date(device.created_at).toLocaleDateString()}`),
      device.current ? null : h("button", { class: "link", onclick: () => revoke(device, list) }, "Sign out"))));
  } catch (error) {
    if (error.status === 401) location.hash = "#login"; else notify(error.message, "error");
  }
}

async function revoke(device, list) {
  try { await call("DELETE", `/devices/${device.id}`); } catch (error) { notify(error.message, "error"); }
  fill(list);
}

async function logOut() {
  try {
    await leave();
    location.hash = "#login";
  } catch (error) { notify(`Not logged out. ${error.message}`, "error"); }
}
