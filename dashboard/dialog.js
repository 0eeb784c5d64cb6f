// Questions before a change: asked once, answered by a button or a key.

import { h } from './dom.js';

/** Asks; true when it was said yes to. `detail`: what will happen, a text or nodes; `danger`: it cannot be taken back. */
export function ask(title, detail, yes, { danger = false } = {}) {
    return new Promise((resolve) => {
        const dialog = h('dialog', { 'aria-labelledby': 'ask-title', class: 'ask' },
            h('h2', { id: 'ask-title' }, title),
            typeof detail === 'string' ? h('p', null, detail) : detail,
            h('div', { class: 'buttons' },
                h('button', { type: 'button', class: danger ? 'danger' : 'main', onclick: () => close(true) }, yes),
                h('button', { type: 'button', autofocus: true, onclick: () => close(false) }, 'Cancel')));
        function close(answer) {
            resolve(answer);
            dialog.close();
        }
        dialog.addEventListener('close', () => {
            resolve(false);
            dialog.remove();
        });
        document.body.append(dialog);
        dialog.showModal();
    });
}
