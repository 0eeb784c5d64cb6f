// Fields with their labels, buttons that change something, and what is said of their success. Shared by the views.

import { Refusal, Unreachable } from './api.js';
import { fill, h, notice } from './dom.js';

let last = 0;

/** A label with its field. `field`: an element; `help`: a line below it. */
export function labelled(title, field, help = null) {
    last += 1;
    field.id ||= `field-${last}`;
    const line = help ? h('p', { class: 'help', id: `${field.id}-help` }, help) : null;
    if (line) field.setAttribute('aria-describedby', line.id);
    return h('div', { class: 'field' }, h('label', { for: field.id }, title), field, line);
}

/** A choice. `options`: `[value, title]` each. */
export function choice(options, value = '', attributes = {}) {
    return h('select', attributes, options.map(([one, title]) => h('option', { value: one, selected: one === value }, title)));
}

/** A button that changes something: whoever may only read sees it, and why it does nothing. */
export function changer(me, title, onclick, attributes = {}) {
    return h('button', {
        type: 'button', onclick, disabled: me.read_only, title: me.read_only ? 'This token may only read.' : null, ...attributes,
    }, title);
}

/** A place where is said what became of something, read aloud. */
export function outcomePlace() {
    const element = h('div', { role: 'status', class: 'outcome' });
    return {
        element,
        good: (text) => fill(element, notice(text, 'good')),
        bad: (error) => fill(element, notice(inWords(error), 'bad')),
        clear: () => fill(element),
    };
}

/** An error of a call, for people. */
export function inWords(error) {
    if (error instanceof Unreachable) return 'The router cannot be reached: nobody knows whether it did this. Look again before you repeat it.';
    if (error instanceof Refusal) return error.message.endsWith('.') ? error.message : `${error.message}.`;
    return `Something went wrong in this page: ${error.message}`;
}

/** The same for something that only looks. */
export function whyNotShown(error) {
    if (error instanceof Unreachable) return 'The router cannot be reached.';
    return inWords(error);
}

/** Runs `body` with a button out of reach, so that nothing is done twice. */
export async function busy(button, body) {
    if (button.disabled) return undefined;
    button.disabled = true;
    button.setAttribute('aria-busy', 'true');
    try {
        return await body();
    } finally {
        button.disabled = false;
        button.removeAttribute('aria-busy');
    }
}
