/** Cards that the server has not confirmed yet. They live in IndexedDB, so that neither a dead zone nor a closed page loses one. */
import { account, call, Offline } from "./client.js";

/** Milliseconds that a card may take to send: 25 MB on a slow network at the table. */
const SLOWEST = 600_000;

const memory = new Map(); // stands in where the browser refuses to store, as in some private windows
let opened;

function database() {
  opened ??= new Promise((resolve) => {
    let request;
    try { request = indexedDB.open("tickler", 1); } catch { resolve(null); return; }
    request.onupgradeneeded = () => request.result.createObjectStore("outbox", { keyPath: "id" });
    request.onsuccess = () => resolve(request.result);
    request.onerror = request.onblocked = () => resolve(null);
  });
  return opened;
}

async function store(mode, work) {
  const db = await database();
  if (!db) return undefined;
  return new Promise((resolve, reject) => {
    const transaction = db.transaction("outbox", mode);
    const request = work(transaction.objectStore("outbox"));
    transaction.oncomplete = () => resolve(request.result);
    transaction.onerror = transaction.onabort = () => reject(transaction.error);
  });
}

/** Keeps {id, front, back, said, on, event, draft} until it is sent, for whoever is logged in; a draft waits to be finished. */
export async function keep(card) {
  const owned = { ...card, account: card.account || account() };
  if ((await store("readwrite", (cards) => cards.put(owned))) === undefined) memory.set(card.id, owned);
  changed();
}

/** The cards of whoever is logged in; those of another account on the same phone wait for that one, nobody's for the next. */
export async function waiting() {
  const all = [...((await store("readonly", (cards) => cards.getAll())) ?? []), ...memory.values()];
  return all.filter((card) => !card.account || card.account === account());
}

export async function forget(id) {
  memory.delete(id);
  await store("readwrite", (cards) => cards.delete(id));
  changed();
}

async function send(card) {
  const form = new FormData();
  form.set("front", card.front, "front");
  if (card.back) form.set("back", card.back, "back");
  for (const field of ["said", "on", "event"]) if (card[field]) form.set(field, card[field]);
  return call("PUT", `/cards/${card.id}`, { form, timeout: SLOWEST });
}

/** Fires "change" when a card was kept, sent or refused. */
export const changes = new EventTarget();
const changed = () => changes.dispatchEvent(new Event("change"));

const RETRY_EVERY = 15_000;
let sending = null;

/** Sends what waits, one after another. Safe to call at any time: a flush under way takes new cards along. */
export function flush() {
  sending ??= sendAll().finally(() => { sending = null; });
  return sending;
}

async function sendAll() {
  if (!account()) return;
  const tried = new Set();
  for (let card; (card = (await waiting()).find(({ id, draft, refused }) => !draft && !refused && !tried.has(id)));) {
    tried.add(card.id);
    try {
      await send(card);
      await forget(card.id);
    } catch (error) {
      if ((error instanceof Offline && !error.late) || error.status === 401) return; // no network, or nobody logged in: all would fail alike
      // A refusal of the photo itself is final, but the photo stays until the person lets it go.
      if (error.status >= 400 && error.status < 500 && error.status !== 429) await keep({ ...card, refused: error.message });
    }
  }
}

/** Tries again for as long as the page is open, and as soon as the network is back. */
export function keepTrying() {
  setInterval(flush, RETRY_EVERY);
  window.addEventListener("online", flush);
  flush();
}
