// Messages: search, one message with all that is known of it, dead letters, late parts.

import { Refusal, call } from './api.js';
import { ask } from './dialog.js';
import { append, fill, h, notice, said, table } from './dom.js';
import { moment } from './format.js';
import { busy, changer, choice, inWords, labelled, outcomePlace, whyNotShown } from './forms.js';

export const title = 'Messages';

const states = ['accepted', 'deferred', 'quarantined', 'replied', 'told', 'silent', 'skipped', 'failed', 'expired', 'dead', 'discarded', 'unprocessable'];
const outcomes = [
    'replied', 'command', 'silence', 'unknown', 'ambiguous', 'inactive', 'spam', 'limited', 'limited_silently', 'opt_out', 'opt_in', 'help', 'opted_out', 'blocked', 'reaction',
    'auto_reply', 'empty', 'unanswerable', 'foreign_number', 'disabled', 'verified', 'code_wrong', 'code_expired', 'agent_timed_out', 'timed_out', 'expired', 'agent_unavailable', 'agent_bad_answer',
    'agent_gave_nothing', 'failure', 'discarded',
];
const channels = ['sms', 'mms', 'whatsapp', 'rcs', 'messenger', 'test', 'other'];
const partStates = ['queued', 'held', 'sending', 'unknown', 'unclear', 'failed', 'withheld', 'expired', 'unsent', 'discarded', 'sent'];
const spans = [['', 'any time'], ['3600', 'the last hour'], ['86400', 'the last day'], ['604800', 'the last week'], ['2592000', 'the last 30 days'], ['own', 'from … to …']];

const kinds = {
    replied: 'good', told: 'good', silent: '', skipped: '', accepted: 'info', deferred: 'info', quarantined: 'warn', failed: 'bad', expired: 'bad', dead: 'bad', discarded: '', unprocessable: 'bad',
    sent: 'good', queued: 'info', held: 'info', sending: 'info', unknown: 'warn', unclear: 'bad', withheld: '', unsent: 'warn',
};
export const badge = (state) => (state ? h('span', { class: `badge ${kinds[state] ?? ''}` }, state) : '–');

/** What was looked for last, and found: kept while the page is, so that the way back from a message leads to it. */
let kept = null;

/** Another view looks for something here: what stands in the fields when this view is shown next. */
export function preset(values) {
    kept = null;
    presetValues = values;
}
let presetValues = {};

export function show(main, { me, rest }) {
    if (rest[0] === 'letters') return letters(main, me);
    if (rest[0] === 'parts') return parts(main, me);
    if (rest[0]) return one(main, me, rest[0]);
    return search(main, me);
}

function tabs(current) {
    const all = [['#/messages', 'Search'], ['#/messages/letters', 'Dead letters'], ['#/messages/parts', 'Late parts']];
    return h('nav', { class: 'tabs', 'aria-label': 'Messages' }, all.map(([href, text]) => h('a', { href, 'aria-current': text === current ? 'page' : null }, text)));
}

const many = (list, any) => [['', any], ...list.map((one) => [one, one.replaceAll('_', ' ')])];

// Search.

function search(main, me) {
    const fields = {
        who: h('input', { type: 'search', name: 'who', autocomplete: 'off', spellcheck: 'false', maxlength: '200', placeholder: '+1 415 555 0101, a name, SM…' }),
        text: me.read_only ? null : h('input', { type: 'search', name: 'text', autocomplete: 'off', maxlength: '200' }),
        state: choice(many(states, 'any state')),
        outcome: choice(many(outcomes, 'any outcome')),
        channel: choice(many(channels, 'any channel')),
        span: choice(spans),
        from: h('input', { type: 'datetime-local' }),
        until: h('input', { type: 'datetime-local' }),
    };
    const own = h('div', { class: 'own', hidden: true }, labelled('From', fields.from), labelled('Until', fields.until));
    fields.span.addEventListener('change', () => { own.hidden = fields.span.value !== 'own'; });
    const button = h('button', { type: 'submit', class: 'main' }, 'Search');
    const status = h('p', { class: 'count', role: 'status' });
    const list = h('div');
    const more = h('div', { class: 'buttons' });
    let running = null;

    const form = h('form', { class: 'filters', role: 'search', 'aria-label': 'Messages', onsubmit: (event) => { event.preventDefault(); begin(); } },
        labelled('Number, name or SID', fields.who),
        fields.text ? labelled('Text', fields.text) : null,
        labelled('State', fields.state), labelled('Outcome', fields.outcome), labelled('Channel', fields.channel), labelled('When', fields.span), own,
        h('div', { class: 'buttons' }, button));
    fill(main, h('h1', { tabindex: '-1' }, 'Messages'), tabs('Search'), form, status, list, more);

    function criteria() {
        const wanted = {};
        if (fields.who.value.trim()) wanted.who = fields.who.value.trim();
        if (fields.text?.value) wanted.text = fields.text.value;
        if (fields.state.value) wanted.states = [fields.state.value];
        if (fields.outcome.value) wanted.outcomes = [fields.outcome.value];
        if (fields.channel.value) wanted.channels = [fields.channel.value];
        if (fields.span.value === 'own') {
            if (fields.from.value) wanted.from = new Date(fields.from.value).toISOString();
            if (fields.until.value) wanted.until = new Date(fields.until.value).toISOString();
        } else if (fields.span.value) {
            wanted.from = new Date(Date.now() - Number(fields.span.value) * 1000).toISOString();
        }
        return wanted;
    }

    function begin() {
        kept = { values: Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, field?.value])), wanted: criteria(), messages: [], next: null, back: null, people: null };
        fill(list);
        fill(more);
        return further();
    }

    async function further() {
        running?.abort();
        running = new AbortController();
        status.textContent = 'Searching …';
        const began = performance.now();
        const mine = kept;
        try {
            const found = await call('POST', 'api/messages/search', { ...mine.wanted, before: mine.next ?? undefined }, running.signal);
            mine.messages.push(...found.messages);
            mine.next = found.next;
            mine.back = found.looked_back_to;
            mine.people = found.people ?? null;
            mine.took = performance.now() - began;
            if (mine === kept) draw();
        } catch (error) {
            if (error.name === 'AbortError') return;
            status.textContent = '';
            fill(list, notice(whyNotShown(error), 'bad', 'alert'));
        }
    }

    function draw() {
        const { messages, next, back, people, took } = kept;
        let text = messages.length === 0 ? 'Nothing was found' : messages.length === 1 ? '1 message' : `${messages.length} messages`;
        if (people === 0) text = 'Nobody has that name, and it is no number';
        else if (people > 1) text += `, of ${people} people with that name`;
        if (next && back) text += `, back to ${moment(back)}`;
        else if (next) text += ', and there are more';
        status.textContent = `${text}.`;
        status.dataset.took = Math.round(took ?? 0);
        fill(list, messages.length > 0 ? results(messages) : null);
        fill(more, next ? h('button', { type: 'button', onclick: (event) => busy(event.target, further) }, back ? 'Look further back' : 'Show more') : null);
    }

    if (presetValues.who) fields.who.value = presetValues.who;
    presetValues = {};
    if (kept) {
        for (const [name, field] of Object.entries(fields)) if (field) field.value = kept.values[name] ?? '';
        own.hidden = fields.span.value !== 'own';
        draw();
    } else {
        begin();
    }
    return () => running?.abort();
}

function results(messages) {
    return h('ul', { class: 'results', 'aria-label': 'Messages found' }, messages.map((one) => {
        const head = h('span', { class: 'line' },
            h('span', { class: 'from' }, said(one.person ?? one.from)), one.person ? h('span', { class: 'soft' }, said(one.from)) : null,
            h('span', { class: 'soft' }, 'to ', said(one.to ?? '–')), badge(one.state), one.outcome && one.outcome !== one.state ? h('span', { class: 'soft' }, one.outcome.replaceAll('_', ' ')) : null,
            one.channel && one.channel !== 'sms' ? h('span', { class: 'soft' }, one.channel) : null, h('time', { class: 'soft when', datetime: one.arrived }, moment(one.arrived)));
        const text = one.text ? h('span', { class: 'excerpt' }, said(one.text)) : null;
        return h('li', null, one.sid ? h('a', { href: `#/messages/${one.sid}` }, head, text) : h('div', { class: 'unlinked', title: 'Only the usage log is left of it' }, head, text));
    }));
}

// One message.

function one(main, me, name) {
    const subject = name.startsWith('part-') ? name.slice(5) : name;
    const body = h('div');
    const outcome = outcomePlace();
    fill(main, h('p', { class: 'back' }, h('a', { href: '#/messages' }, '← Messages')), h('h1', { tabindex: '-1', class: 'sid' }, name.startsWith('part-') ? `Part ${subject}` : subject), outcome.element, body);
    let ended = false;

    async function look() {
        try {
            const found = await call('GET', `api/messages/${encodeURIComponent(subject)}`);
            if (!ended) draw(found);
        } catch (error) {
            if (!ended) fill(body, notice(error instanceof Refusal && error.status === 404 ? 'There is no such message.' : whyNotShown(error), 'bad', 'alert'));
        }
    }

    async function change(action, button, forced = false) {
        const what = action === 'retry'
            ? ['Bring it back?', forced ? 'The agent is ill: its person would most likely be told that it is unavailable.' : 'It is answered late, as if it had come now. A part is sent again; for one that is unclear that may be a second time.', 'Bring back']
            : ['Put it away?', 'It ends here: nothing is answered and nothing is sent. Nothing is deleted.', 'Put away'];
        if (!await ask(...what, { danger: action === 'discard' || forced })) return;
        await busy(button, async () => {
            try {
                const made = await call('POST', `api/messages/${encodeURIComponent(subject)}/${action}`, forced ? { anyway: true } : {});
                outcome.good(`${made.subject}: ${made.state_before} → ${made.state}${made.held_until ? `, held until ${moment(made.held_until)}: it is night there` : ''}`);
                await look();
            } catch (error) {
                if (error instanceof Refusal && error.status === 409 && !forced && error.mayBeForced) {
                    button.disabled = false;
                    return change(action, button, true);
                }
                outcome.bad(error);
                await look();
            }
        });
    }

    async function label(value, button) {
        await busy(button, async () => {
            try {
                const answer = await call('POST', `api/messages/${encodeURIComponent(subject)}/label`, { label: value });
                outcome.good(answer.label ? `Labelled ${answer.label}.` : 'The label is taken away.');
            } catch (error) {
                outcome.bad(error);
            }
            await look();
        });
    }

    function draw(found) {
        const facts = found.message ?? found.part ?? {};
        fill(body);
        append(body, [
            h('p', { class: 'summary' }, badge(facts.state), facts.outcome && facts.outcome !== facts.state ? ` ${facts.outcome.replaceAll('_', ' ')} ` : ' ',
                found.person ? h('span', null, 'from ', said(found.person)) : null),
            conversation(facts, me),
            actions(found, facts),
            h('h2', null, 'What is known'), factList(facts),
            section('Stages', found.stages, [['stage', 'Stage'], ['took_us', 'Took', (value) => `${(value / 1000).toFixed(value < 10_000 ? 2 : 1)} ms`, true], ['why', 'Why', (value) => value ?? '–']]),
            section('Late parts', found.parts, [
                ['id', 'Part', (value) => h('a', { href: `#/messages/part-${value}` }, value)], ['part', 'Of'], ['state', 'State', badge], ['status', 'At Twilio'], ['error', 'Error'], ['attempts', 'Tries', null, true],
                ['created', 'Made', moment], ['sent', 'Sent', moment], ['twilio_sid', 'SID', code], ...(me.read_only ? [] : [['text', 'Text', (value) => (value ? said(value) : '–')]]),
            ]),
            section('Usage log', found.log, [
                ['direction', 'Way'], ['success', 'Success', (value) => (value ? 'yes' : 'no')], ['final_status', 'Status'], ['error', 'Error'], ['created', 'Time', (value) => moment(value)], ['took_ms', 'Took', (value) => (value === null ? '–' : `${value} ms`), true],
                ['segments', 'Segments', null, true], ['cost_usd', 'Cost', (value) => (value === null ? '–' : `$${value}`), true],
            ]),
            section('By hand', found.actions, [['at', 'When', moment], ['who', 'Who'], ['action', 'What'], ['state_before', 'Before'], ['state_after', 'After']]),
        ]);
    }

    function actions(found, facts) {
        const may = new Set(found.allowed);
        const buttons = h('div', { class: 'buttons' });
        const labels = { retry: 'Bring back', discard: 'Put away' };
        for (const action of ['retry', 'discard']) {
            if (may.has(action)) append(buttons, changer(me, labels[action], (event) => change(action, event.target), { class: action === 'discard' ? 'danger' : null }));
        }
        // A test message teaches nothing.
        if (found.message && found.message.channel !== 'test') {
            append(buttons, h('span', { class: 'labels', role: 'group', 'aria-label': 'Label for the spam filter' },
                ['spam', 'ham'].map((value) => changer(me, value === 'spam' ? 'It is spam' : 'It is wanted', (event) => label(found.label === value ? null : value, event.target), { 'aria-pressed': String(found.label === value) }))));
        }
        return buttons.firstChild ? buttons : null;
    }

    look();
    return () => { ended = true; };
}

const code = (value) => (value ? h('code', null, value) : '–');

function conversation(facts, me) {
    if (me.read_only) return notice('Texts are shown to tokens that may change things.');
    if (facts.text === undefined) return null;
    return h('div', { class: 'talk' },
        h('div', { class: 'bubble theirs' }, facts.text ? said(facts.text) : h('em', null, 'no text'), facts.media > 0 ? h('span', { class: 'soft' }, ` ${facts.media} media`) : null),
        facts.reply_text ? h('div', { class: 'bubble ours' }, said(facts.reply_text)) : null);
}

const names = {
    from: 'From', to: 'To', channel: 'Channel', source: 'Came by', attempt: 'Attempt', arrived: 'Arrived', accepted: 'Accepted', finished: 'Finished', brought_back: 'Brought back', user_id: 'Person', reply: 'Reply',
    reply_parts: 'Parts', media: 'Media', opt_out_type: 'Opt-out by Twilio', owner: 'In the hands of', suspicions: 'Deaths of workers', messaging_service: 'Messaging service', account: 'Account', correlation_id: 'Correlation id',
    kind: 'Kind', place: 'Place', answers: 'Answers', started_message: 'Started message', held_until: 'Held until',
};
const times = new Set(['arrived', 'accepted', 'finished', 'brought_back', 'held_until']);

function factList(facts) {
    const shown = Object.entries(names).filter(([name]) => facts[name] !== undefined && facts[name] !== null && facts[name] !== '');
    return h('dl', { class: 'facts' }, shown.map(([name, text]) => h('div', null, h('dt', null, text), h('dd', null, value(name, facts[name])))));
}

function value(name, given) {
    if (times.has(name)) return moment(given);
    if (name === 'answers') return h('a', { href: `#/messages/${given}` }, given);
    return ['account', 'correlation_id', 'messaging_service'].includes(name) ? code(given) : said(given);
}

/** A table of a listing; null where there is nothing. Columns: name, title, how it is written, whether it is a number. */
function section(title, rows, columns) {
    if (!rows || rows.length === 0) return null;
    return [h('h2', null, title), table(title, columns.map(([, text, , number]) => ({ title: text, number })),
        rows.map((row) => columns.map(([name, , write]) => (write ? write(row[name] ?? null) : row[name] ?? '–'))))];
}

// Dead letters and late parts.

function letters(main, me) {
    const list = h('div');
    fill(main, h('h1', { tabindex: '-1' }, 'Messages'), tabs('Dead letters'),
        h('p', { class: 'help' }, 'Messages at which workers died, and those in quarantine: looked at one by one, brought back when what they died of is mended. The newest 200.'), list);
    load(list, () => call('GET', 'api/letters'), ({ letters: found }) => (found.length === 0 ? notice('There is none.', 'good') : table('Dead letters', [
        { title: 'Message' }, { title: 'Arrived' }, { title: 'From' }, { title: 'State' }, { title: 'Deaths', number: true }, { title: 'Causes' }, { title: 'Ended' },
    ], found.map((one) => [h('a', { href: `#/messages/${one.sid}` }, code(one.sid)), moment(one.arrived), said(one.from), badge(one.state), one.suspicions, one.causes ?? '–', moment(one.ended)]))));
    return undefined;
}

function parts(main, me) {
    const state = choice([['open', 'what is open or unclear'], ...many(partStates, 'any state').slice(1)], 'open');
    const list = h('div');
    const wanted = () => (state.value === 'open' ? ['queued', 'held', 'sending', 'unknown', 'unclear'] : [state.value]);
    const again = () => load(list, () => call('POST', 'api/parts/search', { states: wanted() }), ({ parts: found }) => (found.length === 0 ? notice('There is none.', 'good') : table('Late parts', [
        { title: 'Part' }, { title: 'Made' }, { title: 'To' }, { title: 'Kind' }, { title: 'State' }, { title: 'At Twilio' }, { title: 'Error' }, { title: 'Tries', number: true }, { title: 'Answers' },
    ], found.map((one) => [
        h('a', { href: `#/messages/part-${one.id}` }, one.id), moment(one.created), said(one.to), one.kind, badge(one.state), one.status || '–', one.error ?? '–', one.attempts ?? 0,
        one.reply_to ? h('a', { href: `#/messages/${one.reply_to}` }, code(one.reply_to)) : '–',
    ]))));
    state.addEventListener('change', again);
    fill(main, h('h1', { tabindex: '-1' }, 'Messages'), tabs('Late parts'),
        h('p', { class: 'help' }, 'Parts of replies that did not go in the answer to a webhook, and of messages that we started. The newest 200.'), h('div', { class: 'filters' }, labelled('State', state)), list);
    again();
    return undefined;
}

async function load(place, ask, draw) {
    const waiting = h('p', { class: 'soft', role: 'status' }, 'Loading …');
    fill(place, waiting);
    let shown;
    try {
        shown = draw(await ask());
    } catch (error) {
        shown = notice(whyNotShown(error), 'bad', 'alert');
    }
    // Unless something else was asked for meanwhile.
    if (waiting.parentNode === place) fill(place, shown);
}
