// Calls of the router. Each brings the page's half of the session (docs/dashboard.md, "Signing in"); the cookie is the browser's business.

/** Where the page's half lies: one for each place that a dashboard is served from. */
const keyName = `sms-router-page:${new URL('.', document.baseURI).pathname}`;

export const pageHeader = 'X-SMS-Router-Page';

/** A router that answers something else than it was asked for. */
export class Refusal extends Error {
    /** `mayBeForced`: it does it when it is told that it is meant. */
    constructor(status, detail, retryAfter = null, mayBeForced = false) {
        super(detail);
        this.status = status;
        this.retryAfter = retryAfter;
        this.mayBeForced = mayBeForced;
    }
}

/** Nobody knows whether the router got it. */
export class Unreachable extends Error {
    constructor() {
        super('The router cannot be reached.');
    }
}

let keyInMemory = null;

export function pageKey() {
    try {
        return localStorage.getItem(keyName) ?? keyInMemory;
    } catch {
        return keyInMemory;
    }
}

function keep(key) {
    keyInMemory = key;
    try {
        if (key === null) localStorage.removeItem(keyName);
        else localStorage.setItem(keyName, key);
    } catch {
        // A browser that keeps nothing: the session lasts as long as this tab.
    }
}

/** Called when a call finds that the session is over. */
let onSignedOut = () => {};
export function whenSignedOut(body) {
    onSignedOut = body;
}

async function ask(method, path, body, signal) {
    const headers = {};
    const key = pageKey();
    if (key) headers[pageHeader] = key;
    if (body !== undefined) headers['Content-Type'] = 'application/json';
    try {
        return await fetch(path, {
            method, headers, signal, body: body === undefined ? undefined : JSON.stringify(body), cache: 'no-store', credentials: 'same-origin', redirect: 'error',
        });
    } catch (error) {
        if (error.name === 'AbortError') throw error;
        throw new Unreachable();
    }
}

async function refusal(response) {
    let answer = null;
    try {
        answer = await response.json();
    } catch {
        // Not from the router itself, but from something in between.
    }
    return new Refusal(response.status, answer?.detail ?? `The router answered ${response.status}.`, Number(response.headers.get('Retry-After')) || null, answer?.may_be_forced === true);
}

/** JSON of an endpoint below `admin/`. Throws Refusal or Unreachable. */
export async function call(method, path, body, signal) {
    const response = await ask(method, path, body, signal);
    if (response.status === 401) onSignedOut();
    if (!response.ok) throw await refusal(response);
    if (response.status === 204) return null;
    try {
        return await response.json();
    } catch {
        throw new Unreachable();
    }
}

/** The same of what is no JSON: its text. */
export async function text(method, path, body) {
    const response = await ask(method, path, body);
    if (response.status === 401) onSignedOut();
    if (!response.ok) throw await refusal(response);
    return response.text();
}

/** A stream; its body is the caller's to read. */
export async function open(path, signal) {
    const response = await ask('GET', path, undefined, signal);
    if (response.status === 401) onSignedOut();
    if (!response.ok) throw await refusal(response);
    return response;
}

/** The texts of a webhook's answer: a `<Message>` each, with five signs escaped, as the router writes them. */
export function textsOf(twiml) {
    const signs = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
    return [...twiml.matchAll(/<Message[^>]*>([\s\S]*?)<\/Message>/g)].map(([, inside]) => inside.replace(/<Media>[\s\S]*?<\/Media>/g, '').replace(/<\/?Body>/g, '')
        .replace(/&(#\d+|amp|lt|gt|quot|apos);/g, (all, name) => signs[name] ?? String.fromCodePoint(Number(name.slice(1)))));
}

/** A message of the Phone; the texts of its inline reply. */
export async function sendTestMessage(message) {
    const response = await ask('POST', 'phone', message);
    if (response.status === 401) onSignedOut();
    if (!response.ok) throw await refusal(response);
    return textsOf(await response.text());
}

// Sessions.

/** Who is signed in: `{ signed_in, name, read_only, … }`. Moves the idle end. */
export async function session() {
    const response = await ask('GET', 'session');
    if (!response.ok) throw await refusal(response);
    return response.json();
}

export async function signIn(token) {
    const response = await ask('POST', 'session', { token });
    if (!response.ok) throw await refusal(response);
    const answer = await response.json();
    keep(answer.page_key);
    return answer;
}

export async function signOut() {
    try {
        await ask('DELETE', 'session');
    } finally {
        keep(null);
    }
}
