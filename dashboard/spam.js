// The spam filter: what a text scores and why, the models, and where the one in force is wrong.

import { call } from './api.js';
import { ask } from './dialog.js';
import { fill, h, notice, said, table } from './dom.js';
import { bytes, moment } from './format.js';
import { busy, changer, labelled, outcomePlace, whyNotShown } from './forms.js';

export const title = 'Spam';

export function show(main, { me }) {
    const text = h('textarea', { rows: '3', maxlength: '16000' });
    const verdict = h('div', { role: 'status' });
    const explain = h('button', { type: 'submit', class: 'main' }, 'Score it');
    const models = h('div');
    const mistakes = h('div');
    const outcome = outcomePlace();
    let ended = false;
    fill(main, h('h1', { tabindex: '-1' }, 'Spam'),
        h('form', { onsubmit: (event) => { event.preventDefault(); busy(explain, score); } }, labelled('A text', text, 'It is scored as it would be from somebody, and kept nowhere.'), h('div', { class: 'buttons' }, explain)),
        verdict, h('h2', null, 'Models'), outcome.element, models, h('h2', null, 'Mistakes'), h('p', { class: 'help' }, 'Labelled messages that the model in force judges otherwise than whoever labelled them.'), mistakes);

    async function score() {
        if (!text.value.trim()) return text.focus();
        try {
            const found = await call('POST', 'api/spam/explain', { text: text.value });
            const isSpam = found.score > found.threshold;
            const most = Math.max(...found.parts.map((part) => Math.abs(part.adds)), 0.001);
            return fill(verdict,
                notice(`${found.score.toFixed(4)}: ${isSpam ? 'spam' : 'wanted'}${found.is_on ? '' : ' (the filter is off)'}; spam is above ${found.threshold}, of people who are known above ${found.threshold_known}.`, isSpam ? 'bad' : 'good'),
                h('p', { class: 'soft' }, 'Read as: ', said(found.read_as)),
                table('What adds to the score', [{ title: 'Feature' }, { title: '' }, { title: 'Adds', number: true }], [
                    ...found.parts.map((part) => [said(part.feature), bar(part.adds, most), part.adds.toFixed(2)]),
                    ['all others', '', found.others.toFixed(2)], ['any text', '', found.base.toFixed(2)], [h('strong', null, 'sum'), '', h('strong', null, found.logit.toFixed(2))],
                ]));
        } catch (error) {
            return fill(verdict, notice(whyNotShown(error), 'bad'));
        }
    }

    /** To the left wanted, to the right spam. */
    function bar(adds, most) {
        const share = Math.round((Math.abs(adds) / most) * 50);
        const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
        const rectangle = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
        for (const [name, value] of Object.entries({ viewBox: '0 0 100 8', class: 'bar', 'aria-hidden': 'true', preserveAspectRatio: 'none' })) svg.setAttribute(name, value);
        for (const [name, value] of Object.entries({ x: adds < 0 ? 50 - share : 50, y: 0, width: share, height: 8, class: adds < 0 ? 'wanted' : 'spam' })) rectangle.setAttribute(name, value);
        svg.append(rectangle);
        return svg;
    }

    async function load() {
        try {
            const answer = await call('GET', 'api/spam/models');
            if (ended) return;
            fill(models, table('Models', [{ title: 'Name' }, { title: '' }, { title: 'Learnt from' }, { title: 'Spam found' }, { title: 'Wanted ones blocked' }, { title: 'F1' }, { title: 'Size', number: true }, { title: 'Stored' }, { title: '' }],
                answer.models.map((model) => [
                    said(model.name), model.current ? h('span', { class: 'badge good' }, 'in force') : '', model.messages ?? '–', model.recall ?? '–', model.ham_blocked ?? '–', model.f1 ?? '–', bytes(model.bytes),
                    model.stored_at ? [moment(model.stored_at), ' ', h('span', { class: 'soft' }, said(model.stored_by))] : 'with the router', model.current ? '' : changer(me, 'Use', (event) => use(model.name, event.target)),
                ])),
            h('div', { class: 'buttons' }, changer(me, 'Back to the one before', (event) => use('previous', event.target))));
        } catch (error) {
            if (!ended) fill(models, notice(whyNotShown(error), 'bad', 'alert'));
        }
        try {
            const found = await call('GET', 'api/spam/mistakes');
            if (ended) return;
            const labels = found.ham + found.spam;
            fill(mistakes, h('p', null, labels === 0 ? 'Nothing is labelled yet: label messages in their own view.' : `${found.mistakes.length} of ${found.most ? `the newest ${labels}` : labels} labelled messages (${found.spam} spam, ${found.ham} wanted).`),
                found.mistakes.length === 0 ? null : table('Mistakes', [{ title: 'Message' }, { title: 'Label' }, { title: 'Score', number: true }, { title: 'By' }, { title: 'When' }, ...(me.read_only ? [] : [{ title: 'Text' }])],
                    found.mistakes.map((one) => [h('a', { href: `#/messages/${one.sid}` }, h('code', null, one.sid)), one.label === 'ham' ? 'wanted' : 'spam', one.score.toFixed(4), said(one.labelled_by), moment(one.labelled_at), ...(me.read_only ? [] : [said(one.text)])])));
        } catch (error) {
            if (!ended) fill(mistakes, notice(whyNotShown(error), 'bad', 'alert'));
        }
    }

    async function use(name, button) {
        if (!await ask(name === 'previous' ? 'Back to the model before?' : `Score by ${name}?`, 'In force on all routers of the database within a second or two. "Back to the one before" takes it back.', 'Use it')) return;
        await busy(button, async () => {
            try {
                const answer = await call('POST', 'api/spam/models/use', { name });
                outcome.good(answer.before === answer.current ? `${answer.current} is in force already.` : `${answer.before} → ${answer.current}`);
            } catch (error) {
                outcome.bad(error);
            }
            await load();
        });
    }

    load();
    return () => { ended = true; };
}
