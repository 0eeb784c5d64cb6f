// Our own numbers and senders: what is special to each of them.

import { call } from './api.js';
import { ask } from './dialog.js';
import { append, fill, h, notice, said, table } from './dom.js';
import { busy, changer, choice, labelled, outcomePlace, whyNotShown } from './forms.js';

export const title = 'Our numbers';

export function show(main, { me }) {
    const list = h('div');
    const outcome = outcomePlace();
    const editor = h('div');
    let ended = false;
    fill(main, h('div', { class: 'title' }, h('h1', { tabindex: '-1' }, 'Our numbers'), changer(me, 'Add a number', () => edit({}))),
        h('p', { class: 'help' }, 'While there is none, every number that a webhook comes for is served. With the first one, only those that are listed and active are.'), outcome.element, editor, list);

    async function load() {
        try {
            const { numbers, most } = await call('GET', 'api/numbers');
            if (ended) return;
            fill(list, numbers.length === 0 ? notice('The list is empty: every number is served.') : table('Our numbers', [
                { title: 'Number' }, { title: 'Label' }, { title: '' }, { title: '' }, { title: 'Agent' }, { title: 'Opt-out words' }, { title: 'Segments/s', number: true }, { title: 'Country' }, { title: 'Messaging service' }, { title: 'Own texts' },
            ], numbers.map((one) => [
                one.number, one.label ? said(one.label) : '–', h('span', { class: `badge ${one.active ? 'good' : 'warn'}` }, one.active ? 'served' : 'not served'),
                h('span', { class: 'buttons row' }, changer(me, 'Change', () => edit(one)), changer(me, 'Remove', (event) => remove(one, event.target, numbers.length === 1), { class: 'danger' })),
                one.agent_url ?? 'the usual one', one.opt_out_handling ?? 'auto', one.pace ?? '–',
                one.country ?? '–', one.messaging_service_sid ?? '–', one.texts ?? '–',
            ])));
            if (most) append(list, h('p', { class: 'help' }, `The first ${most}; sms-routerctl numbers list has all.`));
        } catch (error) {
            if (!ended) fill(list, notice(whyNotShown(error), 'bad', 'alert'));
        }
    }

    function edit(one) {
        const text = (value, attributes = {}) => h('input', { type: 'text', autocomplete: 'off', value: value ?? '', ...attributes });
        const fields = {
            number: text(one.number, { required: true, readonly: Boolean(one.number) }), label: text(one.label, { maxlength: 200 }), agent_url: text(''), pace: text(one.pace, { inputmode: 'decimal' }), country: text(one.country, { maxlength: 2 }),
            messaging_service_sid: text(one.messaging_service_sid, { maxlength: 34 }), account_sid: text(one.account_sid, { maxlength: 34 }),
        };
        const handling = choice([['', 'auto'], ['twilio', 'Twilio answers'], ['router', 'the router answers']], one.opt_out_handling ?? '');
        const agent = choice([['', 'as it is'], ['usual', 'the usual one again']]);
        const served = choice([['true', 'served'], ['false', 'not served']], String(one.active ?? true));
        const result = outcomePlace();
        const save = h('button', { type: 'submit', class: 'main' }, 'Save');
        fill(editor, h('form', { class: 'card', onsubmit: (event) => { event.preventDefault(); busy(save, put); } },
            h('h2', null, one.number ?? 'A new number'),
            h('div', { class: 'filters' }, labelled('Number', fields.number, 'As Twilio writes it in To.'), labelled('Label', fields.label),
                labelled('Agent', fields.agent_url, one.agent_url ? `Now ${one.agent_url}. Empty: as the next field says.` : 'Empty: the usual one.'), one.agent_url ? labelled('Agent, if none is given', agent) : null,
                labelled('Opt-out words', handling), labelled('Segments a second', fields.pace, '0.01 to 1000'),
                labelled('Country', fields.country, 'Two letters.'), labelled('Messaging service', fields.messaging_service_sid), labelled('Account', fields.account_sid), labelled('It is', served)),
            h('div', { class: 'buttons' }, save, h('button', { type: 'button', onclick: () => fill(editor) }, 'Cancel')), result.element));
        (one.number ? fields.label : fields.number).focus();

        async function put() {
            const given = { number: fields.number.value.trim(), active: served.value === 'true', opt_out_handling: handling.value };
            // An empty value is the global one. Of the agent's address a password is never shown: it stays unless another one is given.
            for (const name of ['label', 'pace', 'country', 'messaging_service_sid', 'account_sid']) given[name] = fields[name].value.trim();
            if (fields.agent_url.value.trim()) given.agent_url = fields.agent_url.value.trim();
            else if (agent.value === 'usual') given.agent_url = '';
            if (!await ask(`${one.number ? 'Change' : 'Add'} ${given.number}?`, 'In force within a second, on all routers of the database.', one.number ? 'Change it' : 'Add it')) return;
            try {
                const answer = await call('POST', 'api/numbers', given);
                outcome.good(`${answer.number} is ${answer.is_new ? 'added' : 'changed'}.`);
                fill(editor);
                await load();
            } catch (error) {
                result.bad(error);
            }
        }
    }

    async function remove(one, button, isLast) {
        const then = isLast ? 'It is the last one: every number is served again.' : 'What is written to it is recorded and not answered.';
        if (!await ask(`Remove ${one.number}?`, then, 'Remove', { danger: true })) return;
        await busy(button, async () => {
            try {
                await call('POST', 'api/numbers/remove', { number: one.number });
                outcome.good(`${one.number} is removed.`);
            } catch (error) {
                outcome.bad(error);
            }
            await load();
        });
    }

    load();
    return () => { ended = true; };
}
