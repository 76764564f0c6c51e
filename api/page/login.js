/** Log in, sign up (#setup=CODE as the server prints it), or pair by a one-time code (#pair=CODE). */
import { call, enter } from "./client.js";
import { h } from "./dom.js";

export function loginView(entered) {
  const node = h("section", { class: "login" });
  const [, kind, code] = location.hash.match(/^#(pair|setup)=([\w-]+)$/) || [];
  if (kind === "pair") pair(node, code, entered);
  else if (kind === "setup") signUp(node, code, entered);
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
    h("button", { class: "link", type: "button", onclick: () => signUp(node, "", entered) }, "New here? Make your account"),
    h("button", { class: "link", type: "button", onclick: () => typeCode(node, entered) }, "I have a pairing code"));
}

function signUp(node, setup, entered) {
  const code = h("input", { id: "code", value: setup, autocomplete: "one-time-code", maxlength: "64" });
  const send = async (values) => {
    const asked = { ...values, setup_code: code.value.trim() || null };
    const settings = await ownSettings();
    try {
      await enter("/account", { ...asked, settings });
    } catch (problem) {
      if (problem.code !== "unknown_region") throw problem;
      await enter("/account", { ...asked, settings: { ...settings, region: undefined } });
    }
    entered();
  };
  node.replaceChildren(
    h("h1", {}, "Make your account"), h("p", { class: "quiet" }, "The first account needs the setup code that `tickler serve` printed."),
    credentials("Start", "new-password", send, h("label", { for: "code" }, "Setup code"), code),
    h("button", { class: "link", type: "button", onclick: () => logIn(node, entered) }, "I have an account"));
}

function typeCode(node, entered) {
  const code = h("input", { id: "code", required: true, autocomplete: "one-time-code", maxlength: "64" });
  node.replaceChildren(
    h("h1", {}, "Pair this phone"), h("p", { class: "quiet" }, "The code is under “Devices” on a phone that is logged in, or printed by `tickler pair`."),
    h("form", { onsubmit: (event) => { event.preventDefault(); pair(node, code.value.trim(), entered); } },
      h("label", { for: "code" }, "Pairing code"), code, h("button", { class: "primary", type: "submit" }, "Pair")),
    h("button", { class: "link", type: "button", onclick: () => logIn(node, entered) }, "I have an account"));
}

/** What the browser knows of its person: whose day it is, which holidays, in which languages words are said. */
async function ownSettings() {
  const { languages: read } = await call("GET", "/health");
  const locales = (navigator.languages || [navigator.language]).map((tag) => new Intl.Locale(tag));
  const languages = [...new Set(locales.map((locale) => locale.language))].filter((language) => read.includes(language));
  return {
    time_zone: Intl.DateTimeFormat().resolvedOptions().timeZone || undefined,
    region: locales.find((locale) => locale.region)?.region,
    languages: languages.length ? languages : undefined,
  };
}

async function pair(node, code, entered) {
  node.replaceChildren(h("p", {}, "Pairing this phone…"));
  try {
    await enter("/devices", { code });
    entered();
  } catch (problem) {
    node.replaceChildren(h("h1", {}, "This code can't be used"), h("p", {}, problem.message), h("button", { class: "primary", onclick: () => logIn(node, entered) }, "Log in instead"));
  }
}
