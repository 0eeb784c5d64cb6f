// Settings: what is in force and where it comes from; changed in the database, followed until every process has it. Who changed anything.

import { call } from './api.js';
import { ask } from './dialog.js';
import { append, fill, h, notice, said, table } from './dom.js';
import { moment } from './format.js';
import { busy, choice, inWords, labelled, outcomePlace, whyNotShown } from './forms.js';

export const title = 'Settings';

/** For so long a change is followed; then the processes are named that have not taken it. */
const patience = 5000;

export function show(main, { me, rest }) {
    if (rest[0] === 'audit') return audit(main);
    return settings(main, me);
}

function tabs(current) {
    return h('nav', { class: 'tabs', 'aria-label': 'Settings' }, [['#/settings', 'Settings'], ['#/settings/audit', 'Who changed what']]
        .map(([href, text]) => h('a', { href, 'aria-current': text === current ? 'page' : null }, text)));
}

function settings(main, me) {
    const search = h('input', { type: 'search', autocomplete: 'off', 'aria-label': 'Find a setting', placeholder: 'Find a setting' });
    const list = h('div');
    fill(main, h('h1', { tabindex: '-1' }, 'Settings'), tabs('Settings'), h('div', { class: 'filters' }, labelled('Find a setting', search)), list);
    let ended = false;
    let known = [];
    let changes = [];
    const rows = new Map();

    search.addEventListener('input', narrow);
    function narrow() {
        const wanted = search.value.trim().toLowerCase();
        for (const group of list.querySelectorAll('section')) {
            let any = false;
            for (const item of group.querySelectorAll('.setting')) {
                item.hidden = wanted !== '' && !item.dataset.words.includes(wanted);
                any ||= !item.hidden;
            }
            group.hidden = !any;
        }
    }

    async function load() {
        try {
            const [answer, log] = await Promise.all([call('GET', 'settings'), call('GET', 'api/settings/changes').catch(() => ({ changes: null }))]);
            if (ended) return;
            known = answer.settings;
            changes = log.changes;
            draw();
        } catch (error) {
            if (!ended) fill(list, notice(whyNotShown(error), 'bad', 'alert'));
        }
    }

    function draw() {
        rows.clear();
        fill(list,
            changes === null ? notice('The database cannot be reached: what was changed when is not known, and nothing can be changed.', 'warn') : null,
            h('h2', null, 'Changed while running'),
            h('p', { class: 'help' }, 'In force in every process within a second, on all routers of the database.'),
            groups(known.filter((one) => one.live), row),
            h('h2', null, 'Set at the start'),
            h('p', { class: 'help' }, 'From the environment and the settings file of this router; secrets are never shown.'),
            groups(known.filter((one) => !one.live), fixedRow));
        narrow();
    }

    function groups(all, draw) {
        const sections = [...new Set(all.map((one) => one.section))];
        return sections.map((section) => h('section', { 'aria-label': section },
            h('h3', null, section), h('div', { class: 'settings' }, all.filter((one) => one.section === section).map(draw))));
    }

    const words = (one) => `${one.key} ${one.name ?? ''} ${one.doc}`.toLowerCase();

    function fixedRow(one) {
        return h('div', { class: 'setting', 'data-words': words(one) },
            h('div', { class: 'about' }, h('code', null, one.key), h('p', { class: 'help' }, plain(one.doc))),
            h('div', { class: 'value' }, one.value === null || one.value === undefined ? h('span', { class: 'soft' }, 'not set') : h('span', { class: 'said' }, one.value),
                h('span', { class: 'soft' }, `${one.source}${one.follows_reload ? '' : '; a change needs a restart'}`)));
    }

    function row(one) {
        const element = h('div', { class: 'setting', 'data-words': words(one), 'data-key': one.key });
        rows.set(one.key, element);
        fillRow(element, one);
        return element;
    }

    function fillRow(element, one) {
        const history = (changes ?? []).filter((change) => change.key === one.key);
        const change = h('button', { type: 'button', class: 'quiet', disabled: me.read_only, title: me.read_only ? 'This token may only read.' : null, onclick: () => edit(element, one) }, 'Change');
        change.setAttribute('aria-label', `Change ${one.key}`);
        fill(element,
            h('div', { class: 'about' }, h('code', null, one.key), one.name ? h('span', { class: 'soft' }, ` ${one.name}`) : null, h('p', { class: 'help' }, plain(one.doc)), past(history)),
            h('div', { class: 'value' }, h('strong', null, one.value ?? 'not set'), h('span', { class: 'soft' }, one.source, one.source === 'database' && one.default !== null ? `; default ${one.default}` : ''), change));
    }

    function past(history) {
        if (history.length === 0) return null;
        return h('details', null, h('summary', null, `Changed ${moment(history[0].at)} by ${history[0].who}`),
            h('ul', { class: 'past' }, history.slice(0, 20).map((one) => h('li', null, moment(one.at), ': ', h('span', { class: 'said' }, one.before || 'not set'), ' → ',
                h('span', { class: 'said' }, one.action === 'config_reset' ? 'not set' : one.after), h('span', { class: 'soft' }, ` ${one.who}`)))));
    }

    function field(one) {
        if (one.kind === 'boolean') return choice([['true', 'yes'], ['false', 'no']], one.value);
        if (one.kind === 'choice') return choice(one.choices.map((value) => [value, value]), one.value);
        if (one.kind === 'integer' || one.kind === 'decimal') {
            return h('input', { type: 'number', value: one.value, min: one.least, max: one.most, step: one.kind === 'integer' ? 1 : 'any', required: true, inputmode: one.kind === 'integer' ? 'numeric' : 'decimal' });
        }
        return h('input', { type: 'text', value: one.value, required: true, maxlength: 1000 });
    }

    function edit(element, one) {
        const input = field(one);
        const outcome = outcomePlace();
        const save = h('button', { type: 'submit', class: 'main' }, 'Save');
        const cancel = h('button', { type: 'button', onclick: () => close() }, 'Cancel');
        const back = one.source === 'database' ? h('button', { type: 'button', onclick: (event) => busy(event.target, () => reset(element, one, outcome)) }, 'Back to what stands below') : null;
        const form = h('form', { class: 'edit', onsubmit: (event) => { event.preventDefault(); busy(save, () => put(element, one, input.value, outcome)); } },
            labelled(one.key, input, `Allowed: ${one.allowed}.`), h('div', { class: 'buttons' }, save, cancel, back), outcome.element);
        fill(element, h('div', { class: 'about' }, h('p', { class: 'help' }, plain(one.doc))), form);
        input.focus();
        function close() {
            fillRow(element, one);
            element.querySelector('button')?.focus();
        }
    }

    async function put(element, one, value, outcome) {
        if (value === one.value) return outcome.good('That is its value already.');
        if (!await ask(`Set ${one.key}?`, h('p', null, 'From ', h('strong', null, one.value ?? 'not set'), ' to ', h('strong', null, value), ', on all routers of the database, within a second.'), 'Set it')) return undefined;
        try {
            const answer = await call('POST', 'config', { config_key: one.key, config_value: value });
            return await follow(element, one, answer.reported ?? value);
        } catch (error) {
            return outcome.bad(error);
        }
    }

    async function reset(element, one, outcome) {
        if (!await ask(`Back to what stands below ${one.key}?`, `The database's value ${one.value} is taken away; the environment's or the default is in force again.`, 'Take it away')) return undefined;
        try {
            await call('POST', `api/settings/${encodeURIComponent(one.key)}/reset`, {});
            return await follow(element, one, null);
        } catch (error) {
            return outcome.bad(error);
        }
    }

    /** Until every process says that it goes by `wanted`. */
    async function follow(element, one, wanted) {
        const status = h('p', { class: 'notice', role: 'status' }, 'Written. Waiting for every process …');
        append(element, status);
        const until = performance.now() + patience;
        const began = performance.now();
        for (;;) {
            let answer;
            try {
                answer = await call('GET', 'settings');
            } catch (error) {
                fill(status, `It is written. ${whyNotShown(error)}`);
                return;
            }
            if (ended) return;
            const now = answer.settings.find((other) => other.key === one.key);
            const waiting = behind(now, wanted);
            const all = now.workers.length + (now.front_uses ? 1 : 0);
            if (waiting.length === 0 || performance.now() > until) {
                const log = await call('GET', 'api/settings/changes').catch(() => ({ changes }));
                changes = log.changes;
                known = answer.settings;
                fillRow(element, now);
                append(element, notice(waiting.length === 0
                    ? `In force in all ${all} processes after ${((performance.now() - began) / 1000).toFixed(1)} s.`
                    : `It is written, but not in force yet in: ${waiting.join(', ')}.`, waiting.length === 0 ? 'good' : 'warn', 'status'));
                element.querySelector('button')?.focus();
                return;
            }
            fill(status, `In force in ${all - waiting.length} of ${all} processes …`);
            await new Promise((resolve) => { setTimeout(resolve, 150); });
        }
    }

    function behind(one, wanted) {
        const waiting = one.workers.filter((worker) => !worker.known || (worker.value ?? null) !== wanted).map((worker) => `worker ${worker.slot}`);
        if (one.front_uses && (one.front ?? null) !== wanted) waiting.push('front');
        return waiting;
    }

    load();
    return () => { ended = true; };
}

/** Documents write code in backquotes. */
function plain(text) {
    return String(text).split('`').map((part, index) => (index % 2 === 1 ? h('code', null, part) : part));
}

function audit(main) {
    const list = h('div');
    const more = h('div', { class: 'buttons' });
    let found = [];
    const who = h('input', { type: 'text', autocomplete: 'off', placeholder: 'token NAME, or an account' });
    const action = h('input', { type: 'text', autocomplete: 'off', placeholder: 'config_set, retry, …' });
    const refused = choice([['without', 'what was changed'], ['only', 'refused calls'], ['with', 'both']], 'without');
    refused.addEventListener('change', () => load());
    const form = h('form', { class: 'filters', onsubmit: (event) => { event.preventDefault(); load(); } },
        labelled('Show', refused), labelled('Who', who), labelled('What', action), h('div', { class: 'buttons' }, h('button', { type: 'submit', class: 'main' }, 'Show')));
    fill(main, h('h1', { tabindex: '-1' }, 'Settings'), tabs('Who changed what'), form, list, more);
    async function load(before = null) {
        if (before === null) {
            found = [];
            fill(list, h('p', { class: 'soft', role: 'status' }, 'Loading …'));
            fill(more);
        }
        const mine = found;
        try {
            const { actions } = await call('POST', 'api/audit/search', { who: who.value.trim() || null, action: action.value.trim() || null, refused: refused.value, before });
            // Something else was asked for meanwhile.
            if (mine !== found) return;
            found.push(...actions);
            // The router tells so many at once.
            fill(more, actions.length < 200 ? null : h('button', { type: 'button', onclick: (event) => busy(event.target, () => load(actions.at(-1).id)) }, 'Show more'));
            fill(list, found.length === 0 ? notice('There is nothing.') : table('Who changed what', [{ title: 'When' }, { title: 'Who' }, { title: 'What' }, { title: 'Of what' }, { title: 'Before' }, { title: 'After' }],
                found.map((one) => [moment(one.at), said(one.who), one.action, said(one.subject), said(one.before || '–'), said(one.after || '–')])));
        } catch (error) {
            fill(list, notice(inWords(error), 'bad', 'alert'));
        }
    }
    load();
    return undefined;
}
