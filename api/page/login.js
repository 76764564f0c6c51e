/** Log in, sign up (#setup=CODE as the server prints it), or pair by a one-time code (#pair=CODE). */
import { enter } from "./client.js";
import { h } from "./dom.js";

export function loginView(entered) {
  const node = h("section", { class: "login" });
  const [, kind, code] = location.hash.match(/^#(pair|setup)=(.+)$/) || [];
  if (kind === "pair") pair(node, decodeURIComponent(code), entered);
  else if (kind === "setup") signUp(node, decodeURIComponent(code), entered);
  else logIn(node, entered);
  return { node, leave() {} };
}

function credentials(submitText, autocomplete, send, ...extra) {
  const email = h("input", { id: "email", type: "email", required: true, autocomplete: "username", maxlength: "254" });
  const password = h("input", { id: "password", type: "password", required: true, autocomplete, minlength: autocomplete === "new-password" ? "10" : null, maxlength: "200" });
  const error = h("p", { class: "error", role: "alert" });
  const submit = async (event) => {
    event.preventDefault();
    error.textContent = "";
    try { await send({ email: email.value.trim(), password: password.value }); } catch (problem) { error.textContent = problem.message; }
  };
  return h("form", { onsubmit: submit }, ...extra, h("label", { for: "email" }, "E-mail"), email, h("label", { for: "password" }, "Password"), password, error,
    h("button", { class: "primary", type: "submit" }, submitText));
}

function logIn(node, entered) {
  const send = async (values) => { await enter("/sessions", values); entered(); };
  node.replaceChildren(
    h("h1", {}, "Tickler"), h("p", { class: "quiet" }, "Snap the card, say when, and forget it until the day."),
    credentials("Log in", "current-password", send),
    h("button", { class: "link", type: "button", onclick: () => signUp(node, "", entered) }, "New here? Make your account"));
}

function signUp(node, setup, entered) {
  const code = h("input", { id: "code", value: setup, autocomplete: "one-time-code", maxlength: "64" });
  const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const send = async (values) => {
    await enter("/account", { ...values, setup_code: code.value.trim() || null, settings: timeZone ? { time_zone: timeZone } : {} });
    entered();
  };
  node.replaceChildren(
    h("h1", {}, "Make your account"), h("p", { class: "quiet" }, "On another device than the server's own, the setup code that it printed is needed."),
    credentials("Start", "new-password", send, h("label", { for: "code" }, "Setup code, if you have one"), code),
    h("button", { class: "link", type: "button", onclick: () => logIn(node, entered) }, "I have an account"));
}

async function pair(node, code, entered) {
  node.replaceChildren(h("p", {}, "Pairing this phone…"));
  try {
    await enter("/devices", { code });
    entered();
  } catch (problem) {
    node.replaceChildren(h("h1", {}, "This code can't be used"), h("p", {}, problem.message), h("a", { class: "button primary", href: "#login" }, "Log in instead"));
  }
}
