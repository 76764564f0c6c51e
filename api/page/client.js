/** The one place that talks to the server. The token stays in a cookie that scripts cannot read. */
export class Problem extends Error {
  constructor(status, body) {
    super(body.detail || body.title || `The server answered ${status}.`);
    this.status = status;
    this.code = body.code;
    this.facts = body;
  }
}

/** No answer came: no network, no server, or too late. */
export class Offline extends Error {
  constructor(cause) {
    super("No connection to the server. What you entered is still here; try again.", { cause });
    this.late = cause.name === "AbortError";
  }
}

const TIMEOUT = 20_000;

/** Sends a request under /v1 and gives the parsed answer; throws Problem for an error answer, Offline without one. */
export async function call(method, path, { json, form, headers = {}, timeout = TIMEOUT } = {}) {
  const request = { method, headers: { Accept: "application/json", ...headers }, credentials: "same-origin" };
  if (json !== undefined) {
    request.body = JSON.stringify(json);
    request.headers["Content-Type"] = "application/json";
  }
  if (form) request.body = form;
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), timeout);
  try {
    const response = await fetch(`/v1${path}`, { ...request, signal: abort.signal }).catch((error) => { throw new Offline(error); });
    const body = response.status === 204 ? null : await response.json().catch(() => ({}));
    if (!response.ok) throw new Problem(response.status, body || {});
    return body;
  } finally {
    clearTimeout(timer);
  }
}

/** A random UUID; also where crypto.randomUUID is missing, as on plain http. */
export function uuid() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}

/** The phone's own calendar day, YYYY-MM-DD: the day of the conversation. */
export function localDay() {
  const now = new Date();
  return [now.getFullYear(), String(now.getMonth() + 1).padStart(2, "0"), String(now.getDate()).padStart(2, "0")].join("-");
}

/** Signs this browser in by password, sign-up or pairing code; the answer's account is whose cards are kept here. */
export async function enter(path, values) {
  const device = (navigator.userAgentData?.platform || navigator.platform || "browser").slice(0, 100);
  localStorage.removeItem("account"); // until it is known whose the cookie is, nothing is sent
  const answer = await call("POST", path, { json: { ...values, device, cookie: true } });
  localStorage.setItem("account", answer.account.id);
}

/** Signs this browser out; what waits to be sent stays for its owner's next time. */
export async function leave() {
  try {
    await call("DELETE", "/sessions/current");
  } catch (error) {
    if (error.status !== 401) throw error;
  }
  localStorage.removeItem("account");
}

/** Id of the account that is signed in; null for none. */
export function account() {
  return localStorage.getItem("account");
}
