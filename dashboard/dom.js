// Nodes of the page. Text is set as text and never as markup; the page's policy refuses anything else.

/**
 * Makes an element. `attributes`: `class`, ARIA and so on as they are; `on…` are listeners; true is an empty attribute; null, undefined and false
 * are left out. Children: nodes, texts, lists of them; null is left out.
 */
export function h(tag, attributes, ...children) {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes ?? {})) {
        if (value === null || value === undefined || value === false) continue;
        if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
        else element.setAttribute(name, value === true ? '' : String(value));
    }
    append(element, children);
    return element;
}

export function append(element, children) {
    for (const child of [children].flat(Infinity)) {
        if (child === null || child === undefined || child === false) continue;
        element.append(child instanceof Node ? child : document.createTextNode(String(child)));
    }
}

/** Puts other children in the place of an element's. */
export function fill(element, ...children) {
    element.replaceChildren();
    append(element, children);
}

/** Sets a text only when it is another one: what is read aloud is not read again. */
export function setText(element, text) {
    if (element.textContent !== text) element.textContent = text;
}

/** What a person wrote, or is called: its direction of writing stays its own, control characters are shown as their pictures. */
export function said(text) {
    return h('bdi', { class: 'said' }, visible(text));
}

export function visible(text) {
    return String(text ?? '').replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g, (sign) => (sign === '\u007f' ? '\u2421' : String.fromCharCode(0x2400 + sign.charCodeAt(0))))
        .replace(/[\u202a-\u202e\u2066-\u2069]/g, '\u{fffd}');
}

/** A table with a caption. Columns: `{ title, number }`; rows: lists of cells. */
export function table(caption, columns, rows, attributes = {}) {
    return h('div', { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': caption },
        h('table', { class: [attributes.class, columns.length > 5 ? 'wide' : null].filter(Boolean).join(' ') || null },
            h('caption', { class: attributes.visible ? null : 'hidden' }, caption),
            h('thead', null, h('tr', null, columns.map((column) => h('th', { scope: 'col', class: column.number ? 'number' : null }, column.title)))),
            h('tbody', null, rows.map((cells) => h('tr', null, cells.map((cell, index) => h('td', { class: columns[index].number ? 'number' : null }, cell)))))));
}

/** A line of a kind: `good`, `warn`, `bad`, or none. */
export function notice(text, kind = '', role = null) {
    return h('p', { class: `notice ${kind}`, role }, text);
}
