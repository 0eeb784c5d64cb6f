// Usage and cost: reports of docs/analytics.md, as bars and tables and as a file for a spreadsheet.

import { Refusal, call, text as textOf } from './api.js';
import { Bars } from './bars.js';
import { append, fill, h, notice, said, table } from './dom.js';
import { count, milliseconds, moment, percent } from './format.js';
import { busy, choice, labelled, whyNotShown } from './forms.js';

export const title = 'Usage and cost';

const zoneHere = Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC';

const kinds = [['usage', 'messages and cost'], ['performance', 'answer times'], ['trends', 'change'], ['cost', 'shares of the cost']];
const groups = [['hour', 'by hour'], ['day', 'by day'], ['number', 'by our number'], ['country', 'by country'], ['channel', 'by channel'], ['outcome', 'by outcome'], ['person', 'by person'], ['none', 'in all']];
const spans = [['24h', 'the last 24 hours'], ['7d', 'the last 7 days'], ['30d', 'the last 30 days'], ['90d', 'the last 90 days'], ['365d', 'the last 365 days'], ['own', 'from … to …']];
const channels = ['sms', 'mms', 'whatsapp', 'rcs', 'messenger', 'other'];

/** Groups that a kind does not know. */
const unknown = { performance: ['person'], trends: ['hour', 'day'] };

const dollars = (value) => `$${Number(value ?? 0).toLocaleString('en', { minimumFractionDigits: 2, maximumFractionDigits: Math.abs(value) < 1 ? 4 : 2 })}`;

const titles = {
    hour: 'Hour', day: 'Day', number: 'Our number', country: 'Country', channel: 'Channel', outcome: 'Outcome', person: 'Person', of: 'Of', measure: 'What', inbound: 'In', outbound: 'Out', failed: 'Failed', spam: 'Spam', opt_outs: 'Opt-outs',
    segments: 'Segments', undelivered: 'Undelivered', cost_usd: 'Cost', share_percent: 'Share', messages: 'Messages', mean_ms: 'Mean', p50_ms: 'Half within', p95_ms: '95 % within', p99_ms: '99 % within', now: 'Now', before: 'Before',
    change_percent: 'Change', messages_before: 'Before', messages_change_percent: 'Change', cost_usd_before: 'Cost before', cost_change_percent: 'Cost change',
};

const plots = {
    usage: [
        { title: 'Messages', write: count, stacked: true, series: [['inbound', 'In', 'c1'], ['outbound', 'Out', 'c2']] },
        { title: 'Cost by the price list', write: dollars, series: [['cost_usd', 'Cost', 'c5']] },
    ],
    performance: [{ title: 'Time from arrival to outcome', write: milliseconds, series: [['p50_ms', 'Half within', 'c1'], ['p95_ms', '95 % within', 'c2'], ['p99_ms', '99 % within', 'c5']] }],
    trends: [
        { title: 'Messages', write: count, series: [['messages', 'Now', 'c1'], ['messages_before', 'Before', 'c3']] },
        { title: 'Cost by the price list', write: dollars, series: [['cost_usd', 'Now', 'c5'], ['cost_usd_before', 'Before', 'c3']] },
    ],
    cost: [{ title: 'Cost by the price list', write: dollars, series: [['cost_usd', 'Cost', 'c5']] }],
};

/** What was asked for last: kept while the page is. */
let kept = { kind: 'usage', by: 'day', span: '7d', from: '', to: '', zone: zoneHere, number: '', country: '', channel: '' };

export function show(main, { me }) {
    const text = (value, attributes) => h('input', { type: 'text', autocomplete: 'off', spellcheck: 'false', value, ...attributes });
    const fields = {
        kind: choice(kinds, kept.kind), by: choice(groups, kept.by), span: choice(spans, kept.span), from: h('input', { type: 'date', value: kept.from }), to: h('input', { type: 'date', value: kept.to }),
        zone: choice(zoneHere === 'UTC' ? [['UTC', 'UTC']] : [[zoneHere, zoneHere], ['UTC', 'UTC']], kept.zone),
        number: text(kept.number, { maxlength: 64, placeholder: 'all' }), country: text(kept.country, { maxlength: 2, placeholder: 'all' }), channel: choice([['', 'all'], ...channels.map((one) => [one, one])], kept.channel),
    };
    const own = h('div', { class: 'own' }, labelled('From', fields.from), labelled('To, not included', fields.to));
    const more = h('div', { class: 'own' }, labelled('Our number', fields.number), labelled('Country', fields.country), labelled('Channel', fields.channel));
    const button = h('button', { type: 'submit', class: 'main' }, 'Show');
    const file = h('button', { type: 'button', onclick: () => busy(file, download) }, 'CSV');
    const status = h('p', { class: 'count', role: 'status' });
    const body = h('div');
    let drawn = [];
    let running = null;

    fill(main, h('h1', { tabindex: '-1' }, title),
        h('form', { class: 'filters usage', 'aria-label': 'Report', onsubmit: (event) => { event.preventDefault(); load(); } },
            labelled('What', fields.kind), labelled('By', fields.by), labelled('When', fields.span), own, labelled('Days of', fields.zone), more, h('div', { class: 'buttons' }, button, file)),
        status, body);

    for (const field of [fields.kind, fields.by, fields.span, fields.zone, fields.channel]) field.addEventListener('change', () => { settle(); load(); });
    settle();

    /** Leaves no choice that the router would refuse. */
    function settle() {
        for (const option of fields.by.options) option.disabled = (unknown[fields.kind.value] ?? []).includes(option.value);
        if (fields.by.selectedOptions[0]?.disabled) fields.by.value = fields.kind.value === 'trends' ? 'none' : 'day';
        own.hidden = fields.span.value !== 'own';
        // Sums of people are of all numbers, countries and channels together.
        more.hidden = fields.by.value === 'person';
    }

    function criteria() {
        kept = Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, field.value.trim()]));
        const wanted = { by: kept.by, zone: kept.zone };
        if (kept.span === 'own') {
            if (kept.from) wanted.from = kept.from;
            if (kept.to) wanted.to = kept.to;
        } else {
            wanted.last = kept.span;
        }
        // Days of another zone are made of hours: of a long span they are those of UTC.
        if (kept.by === 'day' && kept.span === '365d') wanted.zone = 'UTC';
        if (kept.by !== 'person') for (const name of ['number', 'country', 'channel']) if (kept[name]) wanted[name] = kept[name];
        return wanted;
    }

    async function load() {
        running?.abort();
        running = new AbortController();
        status.textContent = 'Adding up …';
        try {
            const wanted = criteria();
            draw(await call('POST', `api/report/${kept.kind}`, wanted, running.signal));
        } catch (error) {
            if (error.name === 'AbortError') return;
            clear();
            status.textContent = '';
            fill(body, notice(error instanceof Refusal && error.status === 400 ? `${error.message}.` : whyNotShown(error), 'bad', 'alert'));
        }
    }

    async function download() {
        try {
            const wanted = criteria();
            const csv = await textOf('POST', `api/report/${kept.kind}`, { ...wanted, format: 'csv' });
            const url = URL.createObjectURL(new Blob([csv], { type: 'text/csv' }));
            const link = h('a', { href: url, download: `sms-router-${kept.kind}-by-${kept.by}.csv` });
            link.click();
            setTimeout(() => URL.revokeObjectURL(url), 60_000);
        } catch (error) {
            status.textContent = whyNotShown(error);
        }
    }

    function clear() {
        for (const one of drawn) one.end();
        drawn = [];
        fill(body);
    }

    function draw(report) {
        clear();
        const until = report.complete ? '' : report.counted_until ? `, counted until ${moment(report.counted_until)}` : ', nothing is counted yet';
        status.textContent = `${moment(report.from)} to ${moment(report.to)}${until}.`;
        const rows = report.rows;
        if (rows.length === 0) return fill(body, notice('There was nothing in this span.'));
        const columns = Object.keys(rows[0]);
        const key = columns[0];
        const name = (row) => (key === 'hour' ? moment(row[key]) : String(row[key]));
        if (key !== 'measure' && key !== 'of') {
            const isTime = key === 'hour' || key === 'day';
            const bars = isTime ? rows : rows.slice(0, 15);
            drawn = plots[report.report].map((plot) => new Bars({
                ...plot, names: bars.map((row) => (key === 'hour' ? name(row).replace(/:00(?= |$)/, '') : name(row))), across: !isTime,
                series: plot.series.map(([column, text, color]) => ({ title: text, color, values: bars.map((row) => row[column]) })),
            }));
            append(body, h('div', { class: 'plots' }, drawn.map((one) => one.element)));
        }
        const extra = [report.others ? { ...report.others, [key]: `${count(report.other_keys)} others` } : null, report.total && rows.length > 1 ? report.total : null].filter(Boolean);
        append(body, table(title, columns.map((column, place) => ({ title: titles[column] ?? column, number: place > 0 })), [
            ...rows.map((row) => columns.map((column) => (column === key ? keyCell(key, name(row), me) : cell(column, row[column], row.measure)))),
            ...extra.map((row) => columns.map((column) => h('strong', null, column === key ? row[key] : cell(column, row[column])))),
        ], { class: 'report' }));
        return undefined;
    }

    load();
    return () => {
        running?.abort();
        for (const one of drawn) one.end();
    };
}

function keyCell(key, name, me) {
    if (key === 'person' && /^\d+$/.test(name) && !me.read_only) return h('a', { href: `#/people/${name}` }, name);
    if (key === 'measure') return titles[name] ?? name;
    return said(key === 'outcome' ? name.replaceAll('_', ' ') : name);
}

/** A figure with its unit, by the name of its column; of a measure in a row of its own by that one's. */
function cell(column, value, measure = '') {
    if (value === null || value === undefined) return '–';
    if (column.endsWith('_percent')) return column.includes('change') ? `${value > 0 ? '+' : ''}${value.toFixed(1)} %` : percent(value);
    if (column.endsWith('_ms')) return milliseconds(value);
    if (column.includes('_usd') || measure === 'cost_usd') return dollars(value);
    return count(value);
}
