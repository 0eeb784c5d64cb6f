// The page: who is signed in, which view is shown, and whether the router is there.

import { Refusal, pageKey, session, signIn, signOut, whenSignedOut } from './api.js';
import { fill, h, notice, setText } from './dom.js';
import { plural, span } from './format.js';
import { Model } from './model.js';
import { Stream } from './stream.js';
import * as live from './live.js';

/** Views by their place in the address. Each has `title` and `show(main, context)`, which gives back what ends it. */
const views = [
    { path: 'live', title: 'Live', load: async () => live },
    { path: 'messages', title: 'Messages', load: () => import('./messages.js') },
    { path: 'people', title: 'People', load: () => import('./people.js') },
    { path: 'numbers', title: 'Our numbers', load: () => import('./numbers.js') },
    { path: 'spam', title: 'Spam', load: () => import('./spam.js') },
    { path: 'usage', title: 'Usage and cost', load: () => import('./usage.js') },
    { path: 'settings', title: 'Settings', load: () => import('./settings.js') },
    { path: 'phone', title: 'Phone', load: () => import('./phone.js') },
];

const element = (name) => document.getElementById(name);
const [main, nav, who, state, top] = ['main', 'views', 'who', 'state', 'top'].map(element);

const model = new Model();
const stream = new Stream('live', (name, value) => {
    if (name === 'hello') reloadIfOther(value.assets);
    model.took(name, value);
}, (isConnected) => model.connected(isConnected));

/** `{ name, read_only, … }` while somebody is signed in. */
let me = null;
let end = () => {};
let shown = null;

// Which view.

/** An address that somebody typed may hold anything. */
function decoded(part) {
    try {
        return decodeURIComponent(part);
    } catch {
        return part;
    }
}

function route() {
    const path = location.hash.replace(/^#\/?/, '').split('/');
    const view = views.find((one) => one.path === path[0]) ?? views[0];
    return { view, rest: path.slice(1).map(decoded) };
}

async function show({ focus }) {
    const place = route();
    const { view, rest } = place;
    shown = place;
    for (const link of nav.querySelectorAll('a')) {
        if (link.dataset.path === view.path) {
            link.setAttribute('aria-current', 'page');
            // On a telephone the list is wider than the window.
            nav.scrollLeft = link.offsetLeft - nav.offsetLeft - (nav.clientWidth - link.offsetWidth) / 2;
        } else {
            link.removeAttribute('aria-current');
        }
    }
    document.title = `${view.title} – SMS router`;
    end();
    end = () => {};
    try {
        const module = await view.load();
        if (shown !== place || !me) return;
        end = module.show(main, { model, me, rest }) ?? (() => {});
    } catch (error) {
        fill(main, notice(`This view cannot be shown: ${error.message}`, 'bad', 'alert'));
    }
    if (focus) (main.querySelector('h1') ?? main).focus();
}

// Signing in.

/** Who was signed in before in this page: what its views remember is not for everybody. */
let before = null;

function begin(answer) {
    if (before && (before.name !== answer.name || before.read_only !== answer.read_only)) return location.reload();
    before = answer;
    me = answer;
    top.hidden = false;
    nav.hidden = false;
    fill(nav, h('ul', null, views.map((view) => h('li', null, h('a', { href: `#/${view.path}`, 'data-path': view.path }, view.title)))));
    fill(who,
        me.read_only ? h('span', { class: 'badge warn', title: 'This token may only read: nothing can be changed with it.' }, 'read only') : null,
        h('span', { class: 'name' }, me.name),
        h('button', { type: 'button', class: 'quiet', onclick: leave }, 'Sign out'));
    stream.start();
    show({ focus: false });
}

async function leave() {
    try {
        await signOut();
    } catch {
        // The router is away: this page forgets its half, without which the other is worth nothing.
    }
    askIn('You are signed out.');
}

function askIn(reason = '') {
    stream.stop();
    end();
    end = () => {};
    me = null;
    top.hidden = true;
    nav.hidden = true;
    document.title = 'Sign in – SMS router';
    const field = h('input', { id: 'token', name: 'token', type: 'password', autocomplete: 'current-password', required: true, 'aria-describedby': 'token-help', spellcheck: 'false', autocapitalize: 'none' });
    const said = h('div', { role: 'alert' }, reason ? notice(reason) : null);
    const button = h('button', { type: 'submit', class: 'main' }, 'Sign in');
    const form = h('form', { class: 'sign-in', method: 'post', onsubmit: (event) => submit(event) },
        h('h1', { tabindex: '-1' }, 'SMS router'),
        isSecureContext ? null : notice('This connection is not encrypted: whoever is on the way reads the token. Use a tunnel, or TLS.', 'warn'),
        h('input', { class: 'hidden', name: 'username', autocomplete: 'username', value: 'admin', tabindex: '-1', 'aria-hidden': 'true', readonly: true }),
        h('label', { for: 'token' }, 'Admin token'), field,
        h('p', { id: 'token-help', class: 'help' }, 'One of SMS_ROUTER_ADMIN_TOKEN, without its name.'),
        button, said);
    async function submit(event) {
        event.preventDefault();
        const token = field.value.trim();
        if (!token) return field.focus();
        button.disabled = true;
        fill(said);
        try {
            const answer = await signIn(token);
            field.value = '';
            begin(answer);
        } catch (error) {
            fill(said, notice(refused(error), 'bad'));
            field.select();
            field.focus();
        } finally {
            button.disabled = false;
        }
    }
    fill(main, form);
    field.focus();
}

function refused(error) {
    if (!(error instanceof Refusal)) return error.message;
    if (error.status === 401) return 'That is no admin token of this router.';
    if (error.status === 429) return `Too many wrong tokens came from your address. The router looks at another one in ${span(error.retryAfter ?? 60)}.`;
    return error.message;
}

whenSignedOut(() => {
    if (me) askIn('Your session is over. Sign in to go on where you were.');
});

// Another version of the router brings other files: this page does not fit it any more.

function reloadIfOther(assets) {
    const ours = document.querySelector('meta[name="assets"]').content;
    if (!assets || ours.endsWith(assets)) return sessionStorage.removeItem('reloaded-for');
    if (sessionStorage.getItem('reloaded-for') === assets) return;
    sessionStorage.setItem('reloaded-for', assets);
    location.reload();
}

// Whether the router is there, and how it is.

const healths = { healthy: ['good', 'Healthy'], degraded: ['warn', 'Degraded'], unhealthy: ['bad', 'Unhealthy'], draining: ['warn', 'Draining'] };

function tell() {
    let [kind, text] = ['', 'Connecting …'];
    if (model.isConnected && model.state) {
        [kind, text] = healths[model.state.health.status] ?? ['warn', model.state.health.status];
        text += `, ${plural(model.state.health.workers_ready, 'worker')}`;
    } else if (model.age !== null) {
        [kind, text] = ['bad', `Not connected; figures of ${span(model.age)} ago`];
    }
    const wanted = `state ${kind}`;
    if (state.className !== wanted) state.className = wanted;
    setText(state, text);
    main.classList.toggle('stale', !model.isConnected && model.age !== null && model.age > 3);
}

model.follow(tell);
setInterval(() => {
    if (!model.isConnected) tell();
}, 1000);

// The idle end of the session moves while somebody may be looking.

setInterval(async () => {
    if (!me || document.hidden) return;
    try {
        const answer = await session();
        if (!answer.signed_in) askIn('Your session is over. Sign in to go on where you were.');
    } catch {
        // Away: the stream says so.
    }
}, 5 * 60 * 1000);

element('skip').addEventListener('click', (event) => {
    event.preventDefault();
    (main.querySelector('h1') ?? main).focus();
});
addEventListener('hashchange', () => {
    if (me) show({ focus: true });
});

// The first thing: whose page is this?

async function start() {
    if (!pageKey()) {
        const answer = await session().catch(() => null);
        if (answer && answer.admin === false) {
            fill(main, notice('Admin is off: this router has no admin token. Set SMS_ROUTER_ADMIN_TOKEN and restart it.', 'warn', 'alert'));
            return;
        }
        askIn();
        return;
    }
    try {
        const answer = await session();
        if (answer.signed_in) begin(answer);
        else askIn('Sign in to go on.');
    } catch {
        fill(main, notice('The router cannot be reached. Trying again …', 'bad', 'alert'));
        setTimeout(start, 2000);
    }
}

start();
