// People: found, looked at with their numbers and opt-outs, added and changed. Opt-outs of anybody.

import { call } from './api.js';
import { ask } from './dialog.js';
import { append, fill, h, notice, said, table } from './dom.js';
import { moment } from './format.js';
import { busy, changer, choice, labelled, outcomePlace, whyNotShown } from './forms.js';
import { preset } from './messages.js';

export const title = 'People';

/** Of one person: the router tells no more. */
const mostNumbers = 50;

export function show(main, { me, rest }) {
    if (rest[0] === 'optouts') return optOuts(main, me);
    if (rest[0]) return one(main, me, rest[0]);
    return search(main, me);
}

function tabs(current) {
    return h('nav', { class: 'tabs', 'aria-label': 'People' }, [['#/people', 'People'], ['#/people/optouts', 'Opt-outs']]
        .map(([href, text]) => h('a', { href, 'aria-current': text === current ? 'page' : null }, text)));
}

const active = (is) => h('span', { class: `badge ${is ? 'good' : 'warn'}` }, is ? 'active' : 'inactive');

// Search, and somebody new.

function search(main, me) {
    const who = h('input', { type: 'search', autocomplete: 'off', maxlength: '200', placeholder: 'Name, e-mail, number or id' });
    const list = h('div');
    const more = h('div', { class: 'buttons' });
    const form = h('form', { class: 'filters', role: 'search', 'aria-label': 'People', onsubmit: (event) => { event.preventDefault(); begin(); } },
        labelled('Find', who), h('div', { class: 'buttons' }, h('button', { type: 'submit', class: 'main' }, 'Search')));
    fill(main, h('h1', { tabindex: '-1' }, 'People'), tabs('People'),
        me.read_only ? notice('This token may only read: it does not look at people.', 'warn') : [form, list, more, holder(), fresh()]);
    let found = [];

    function begin() {
        found = [];
        return load();
    }

    async function load(after = null) {
        const mine = found;
        try {
            const answer = await call('POST', 'api/people/search', { who: who.value.trim() || null, after });
            // Something else was looked for meanwhile.
            if (mine !== found) return;
            found.push(...answer.people);
            fill(list, found.length === 0 ? notice('Nobody was found.') : table('People', [{ title: 'Id', number: true }, { title: 'Name' }, { title: 'E-mail' }, { title: 'Number' }, { title: 'Further numbers', number: true }, { title: '' }],
                found.map((person) => [h('a', { href: `#/people/${person.id}` }, person.id), person.full_name ? said(person.full_name) : '–', said(person.email), person.phone_number ?? '–', person.further_numbers, active(person.is_active)])));
            fill(more, answer.next ? h('button', { type: 'button', onclick: (event) => busy(event.target, () => load(answer.next)) }, 'Show more') : null);
        } catch (error) {
            fill(list, notice(whyNotShown(error), 'bad', 'alert'));
        }
    }

    function holder() {
        const number = h('input', { type: 'tel', autocomplete: 'off', maxlength: '100' });
        const steps = h('div', { role: 'status' });
        const button = h('button', { type: 'submit' }, 'Explain');
        return [h('h2', null, 'Whom does a number belong to?'), h('form', { class: 'filters', onsubmit: (event) => {
            event.preventDefault();
            busy(button, async () => {
                try {
                    const answer = await call('POST', 'api/holder/search', { phone_number: number.value.trim() });
                    fill(steps, h('ol', { class: 'steps' }, answer.steps.map((step) => h('li', null, said(step)))), answer.user_id ? h('p', null, h('a', { href: `#/people/${answer.user_id}` }, `Person ${answer.user_id}`)) : null);
                } catch (error) {
                    fill(steps, notice(whyNotShown(error), 'bad'));
                }
            });
        } }, labelled('Number', number), h('div', { class: 'buttons' }, button)), steps];
    }

    function fresh() {
        const email = h('input', { type: 'email', autocomplete: 'off', required: true, maxlength: '320' });
        const phone = h('input', { type: 'tel', autocomplete: 'off', maxlength: '100', placeholder: 'theirs by your word' });
        const name = h('input', { type: 'text', autocomplete: 'off', maxlength: '300' });
        const outcome = outcomePlace();
        const button = h('button', { type: 'submit', class: 'main' }, 'Add');
        return [h('h2', null, 'Somebody new'), h('form', { class: 'filters', onsubmit: (event) => {
            event.preventDefault();
            busy(button, async () => {
                try {
                    const answer = await call('POST', 'api/people', { email: email.value.trim(), phone_number: phone.value.trim() || null, full_name: name.value.trim() || null });
                    location.hash = `#/people/${answer.id}`;
                } catch (error) {
                    outcome.bad(error);
                }
            });
        } }, labelled('E-mail', email), labelled('Telephone', phone), labelled('Name', name), h('div', { class: 'buttons' }, button)), outcome.element];
    }

    if (!me.read_only) begin();
    return undefined;
}

// One person.

function one(main, me, id) {
    const body = h('div');
    const outcome = outcomePlace();
    fill(main, h('p', { class: 'back' }, h('a', { href: '#/people' }, '← People')), h('h1', { tabindex: '-1' }, `Person ${id}`), outcome.element, body);
    let ended = false;

    async function look() {
        try {
            const found = await call('GET', `api/people/${encodeURIComponent(id)}`);
            if (!ended) draw(found);
        } catch (error) {
            if (!ended) fill(body, notice(whyNotShown(error), 'bad', 'alert'));
        }
    }

    /** Asks, does, says what became of it, and looks again. */
    async function change(button, question, act, done) {
        if (question && !await ask(...question)) return;
        await busy(button, async () => {
            try {
                outcome.good(done(await act()));
            } catch (error) {
                outcome.bad(error);
            }
            await look();
        });
    }

    function draw({ person, numbers, opt_outs: outs }) {
        const isActive = person.is_active;
        fill(body);
        append(body, [
            h('p', { class: 'summary' }, active(isActive), person.full_name ? h('strong', null, said(person.full_name)) : null, said(person.email)),
            h('div', { class: 'buttons' },
                h('button', { type: 'button', onclick: () => { preset({ who: person.email }); location.hash = '#/messages'; } }, 'Their messages'),
                changer(me, isActive ? 'Deactivate' : 'Activate', (event) => change(event.target,
                    [isActive ? 'Deactivate?' : 'Activate?', isActive ? 'The person is told that the account is inactive. Nothing is deleted.' : 'The person is answered again.', isActive ? 'Deactivate' : 'Activate', { danger: isActive }],
                    () => call('POST', `api/people/${person.id}/active`, { active: !isActive }), (answer) => (answer.changed ? (isActive ? 'Inactive now.' : 'Active now.') : 'It was so already: nothing changed.')), { class: isActive ? 'danger' : null })),
            h('h2', null, 'Numbers'),
            table('Numbers', [{ title: 'Number' }, { title: 'Where' }, { title: 'Verified' }, { title: 'How' }, { title: 'Since' }, { title: '' }], [
                ...(person.phone_number ? [[person.phone_number, 'main number', 'yes', '–', '–', changer(me, 'Confirm', (event) => confirm(event.target, person, person.phone_number))]] : []),
                ...numbers.map((number) => [number.phone_number, number.is_primary ? 'mapping, primary' : 'mapping', number.is_verified ? 'yes' : 'no', number.verification_method ?? '–', moment(number.created_at),
                    h('span', { class: 'buttons row' },
                        number.is_verified ? changer(me, 'Confirm', (event) => confirm(event.target, person, number.phone_number)) : changer(me, 'Send a code', (event) => code(event.target, number.id, number.phone_number)),
                        changer(me, 'Remove', (event) => change(event.target, [`Remove ${number.phone_number}?`, 'Messages from it are a stranger\'s then.', 'Remove', { danger: true }],
                            () => call('DELETE', `phone-mappings/${number.id}`), () => 'Removed.'), { class: 'danger' }))]),
            ]),
            numbers.length >= mostNumbers ? h('p', { class: 'help' }, `The first ${mostNumbers}; sms-routerctl phones list has all.`) : null,
            add(person),
            h('h2', null, 'Opt-outs'), proof(outs, me, change),
        ]);
    }

    const confirm = (button, person, number) => change(button, [`Is ${number} still theirs?`, 'By your word, whatever was said of it since.', 'It is theirs'],
        () => call('POST', `api/people/${person.id}/confirm`, { phone_number: number }), () => `${number} is theirs.`);

    const code = (button, mapping, number) => change(button, [`Send a code to ${number}?`, 'Six digits, good for ten minutes: the reply with them makes the number this person\'s.', 'Send it'],
        () => call('POST', `phone-mappings/${mapping}/verify`, {}), (answer) => `A code is on its way, good until ${moment(answer.expires_at)}.`);

    function add(person) {
        const number = h('input', { type: 'tel', autocomplete: 'off', required: true, maxlength: '100' });
        const how = choice([['word', 'theirs by my word'], ['code', 'to be verified by a code']], 'word');
        const button = changer(me, 'Add', () => {}, { type: 'submit', class: 'main' });
        return h('form', { class: 'filters', onsubmit: (event) => {
            event.preventDefault();
            change(button, null, async () => {
                const answer = await call('POST', `api/people/${person.id}/numbers`, { phone_number: number.value.trim(), verify: how.value === 'code' });
                if (how.value === 'code') return call('POST', `phone-mappings/${answer.mapping_id}/verify`, {});
                return answer;
            }, (answer) => (answer.expires_at ? `A code is on its way, good until ${moment(answer.expires_at)}.` : `${answer.phone_number} is theirs.`));
        } }, labelled('Another number', number), labelled('How', how), h('div', { class: 'buttons' }, button));
    }

    look();
    return () => { ended = true; };
}

// Opt-outs.

/** Who is out, since when, and what proves it. */
function proof(outs, me, change) {
    if (outs.length === 0) return notice('There is none.', 'good');
    return table('Opt-outs', [{ title: 'Address' }, { title: 'State' }, { title: 'Since' }, { title: 'What was said' }, { title: 'Source' }, { title: 'Of' }, { title: 'Came back' }, { title: '' }],
        outs.map((one) => [
            said(one.address), h('span', { class: `badge ${one.out ? 'bad' : 'good'}` }, one.out ? 'out' : 'back'), moment(one.since),
            one.said ? h('q', null, said(one.said)) : one.message_sid ? '' : '–', one.message_sid ? h('a', { href: `#/messages/${one.message_sid}` }, one.source ?? 'message') : one.source ?? '–', one.sender ?? 'everything',
            one.lifted ? [moment(one.lifted), ' ', one.lifted_said ? h('q', null, said(one.lifted_said)) : one.lifted_source ?? ''] : '–',
            one.out ? changer(me, 'Lift', (event) => change(event.target, [`Lift the opt-out of ${one.address}?`, 'As the person has asked. What Twilio or a carrier blocks stays blocked until the person says START.', 'Lift it', { danger: true }],
                () => call('POST', 'api/optouts/lift', { address: one.address }), () => 'Lifted.')) : '',
        ]));
}

function optOuts(main, me) {
    const address = h('input', { type: 'search', autocomplete: 'off', maxlength: '255', placeholder: '+1 415 555 0101' });
    const all = choice([['out', 'who is out'], ['all', 'also who came back']], 'out');
    const list = h('div');
    const outcome = outcomePlace();
    const form = h('form', { class: 'filters', role: 'search', 'aria-label': 'Opt-outs', onsubmit: (event) => { event.preventDefault(); load(); } },
        labelled('Address', address), labelled('Show', all), h('div', { class: 'buttons' }, h('button', { type: 'submit', class: 'main' }, 'Search'),
            changer(me, 'Opt this address out', async (event) => {
                const given = address.value.trim();
                if (!given) return address.focus();
                return change(event.target, [`Opt ${given} out?`, 'As the person has asked by telephone, letter or mail: nothing is sent there any more until START, or until you lift it.', 'Opt out', { danger: true }],
                    () => call('POST', 'api/optouts', { address: given }), (answer) => (answer.added ? `${answer.address} is opted out.` : `${answer.address} had opted out already.`));
            }, { class: 'danger' })));
    fill(main, h('h1', { tabindex: '-1' }, 'People'), tabs('Opt-outs'), form, outcome.element, list);

    async function change(button, question, act, done) {
        if (!await ask(...question)) return;
        await busy(button, async () => {
            try {
                outcome.good(done(await act()));
            } catch (error) {
                outcome.bad(error);
            }
            await load();
        });
    }

    async function load() {
        try {
            const { opt_outs: outs } = await call('POST', 'api/optouts/search', { address: address.value.trim() || null, all: all.value === 'all' });
            fill(list, proof(outs, me, change), outs.length < 200 ? null : h('p', { class: 'help' }, 'The first 200; an address finds its own.'));
        } catch (error) {
            fill(list, notice(whyNotShown(error), 'bad', 'alert'));
        }
    }

    load();
    return undefined;
}
