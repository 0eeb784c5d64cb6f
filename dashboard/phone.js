// A telephone: a made-up person writes to one of our numbers, the message goes the whole way of a real one, and what comes back is shown here, in the
// answer to the webhook or late.

import { Refusal, call, sendTestMessage } from './api.js';
import { append, fill, h, notice, said } from './dom.js';
import { milliseconds } from './format.js';
import { choice, inWords, labelled } from './forms.js';

export const title = 'Phone';

/** For so long a late reply is waited for. */
const patience = 120_000;

/** Kept while the page is: who the person is, and what was said. */
const talk = { person: Math.floor(Math.random() * 1000), known: true, to: '', said: [] };

export function show(main, { me }) {
    const to = h('select');
    const own = h('input', { type: 'tel', autocomplete: 'off', spellcheck: 'false' });
    const who = choice([['known', 'somebody who is known'], ['stranger', 'a stranger']], talk.known ? 'known' : 'stranger');
    const fresh = h('button', { type: 'button', onclick: renew }, 'Somebody new');
    const screen = h('div', { class: 'screen', role: 'log', 'aria-live': 'polite', 'aria-label': 'Conversation', tabindex: '0' });
    const words = h('textarea', { rows: '1', maxlength: '1600', placeholder: 'Text message', 'aria-label': 'Text message', disabled: me.read_only });
    const send = h('button', { type: 'submit', class: 'main', disabled: me.read_only }, 'Send');
    const ownField = labelled('Number', own);
    ownField.hidden = true;
    let ended = false;

    const form = h('form', { class: 'compose', onsubmit: (event) => { event.preventDefault(); write(); } }, words, send);
    words.addEventListener('keydown', (event) => {
        if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
            event.preventDefault();
            write();
        }
    });
    to.addEventListener('change', () => { ownField.hidden = to.value !== ''; });
    who.addEventListener('change', () => renew());

    fill(main, h('h1', { tabindex: '-1' }, 'Phone'),
        h('p', { class: 'help' }, 'Messages of a made-up person through the real path: signed, stored, scored, answered by the agent. They are marked as tests, in no figure and no bill, and nothing of them goes to Twilio.'),
        me.read_only ? notice('This token may only read: it can send nothing.', 'warn') : null,
        h('div', { class: 'phone-page' },
            h('div', { class: 'phone', role: 'group', 'aria-label': 'Telephone' }, h('div', { class: 'speaker', 'aria-hidden': 'true' }), screen, form),
            h('div', { class: 'phone-side' }, labelled('To', to), ownField, labelled('From', who), h('div', { class: 'buttons' }, fresh),
                h('p', { class: 'help' }, 'The agent gets "test": true with each of them. STOP and START work as for anybody.'))));
    draw();
    numbers();

    async function numbers() {
        let list = [];
        try {
            list = (await call('GET', 'api/numbers')).numbers.filter((one) => one.active).map((one) => [one.number, one.label ? `${one.number} ${one.label}` : one.number]);
            if (list.length === 0) {
                const { settings } = await call('GET', 'settings');
                const number = settings.find((one) => one.key === 'TWILIO_PHONE_NUMBER')?.value;
                if (number) list.push([number, number]);
            }
        } catch {
            // Whoever knows a number types it.
        }
        if (ended) return;
        fill(to, [...list, ['', 'another number …']].map(([value, text]) => h('option', { value, selected: value === talk.to }, text)));
        ownField.hidden = to.value !== '';
    }

    function renew() {
        talk.person = Math.floor(Math.random() * 1000);
        talk.known = who.value === 'known';
        talk.said = [];
        draw();
        words.focus();
    }

    function draw() {
        fill(screen, talk.said.length === 0 ? h('p', { class: 'soft empty' }, 'Write something.') : talk.said.map(bubble));
        screen.scrollTop = screen.scrollHeight;
    }

    function bubble(one) {
        const details = h('span', { class: 'about' }, one.note ?? '');
        if (one.sid) append(details, [one.note ? ' · ' : '', h('a', { href: `#/messages/${one.sid}` }, 'trace')]);
        return h('div', { class: `bubble ${one.mine ? 'theirs' : 'ours'} ${one.kind ?? ''}` }, said(one.text), details);
    }

    async function write() {
        const body = words.value;
        const number = to.value || own.value.trim();
        if (!body.trim() || me.read_only) return;
        if (!number) {
            own.focus();
            return;
        }
        talk.to = to.value;
        words.value = '';
        const mine = { mine: true, text: body, note: 'sending …' };
        talk.said.push(mine);
        draw();
        words.focus();
        const began = performance.now();
        const sid = `TS${[...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
        try {
            const parts = await sendTestMessage({ sid, person: talk.person, known: talk.known, to: number, body });
            mine.sid = sid;
            const took = performance.now() - began;
            mine.note = parts.length > 0 ? `answered inline after ${milliseconds(took)}` : 'delivered';
            for (const text of parts) talk.said.push({ text, note: 'inline' });
            draw();
            if (parts.length === 0) await late(mine, sid, began);
        } catch (error) {
            mine.kind = 'failed';
            mine.note = error instanceof Refusal ? inWords(error) : 'The router cannot be reached.';
            draw();
        }
    }

    /** Waits for what comes after the webhook was answered with nothing. */
    async function late(mine, sid, began) {
        const seen = new Set();
        const talkThen = talk.said;
        while (!ended && talk.said === talkThen && performance.now() - began < patience) {
            let found = null;
            try {
                found = await call('GET', `api/messages/${sid}`);
            } catch {
                // Not there yet, or the database is away: it is asked again.
            }
            for (const part of found?.parts ?? []) {
                if (part.state === 'sent' && !seen.has(part.id)) {
                    seen.add(part.id);
                    talk.said.push({ text: part.text, note: `late, after ${milliseconds(performance.now() - began)}` });
                    draw();
                }
            }
            const message = found?.message;
            if (message?.finished) {
                const open = (found.parts ?? []).some((part) => ['queued', 'held', 'sending', 'unknown'].includes(part.state));
                if (!open && (seen.size > 0 || !message.reply_parts || (found.parts ?? []).length > 0)) {
                    mine.note = seen.size > 0 ? 'answered late' : `no reply: ${(message.outcome ?? message.state).replaceAll('_', ' ')}`;
                    draw();
                    return;
                }
            }
            await new Promise((resolve) => { setTimeout(resolve, 500); });
        }
    }

    return () => { ended = true; };
}
