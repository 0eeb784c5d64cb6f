// Routers of the same database, side by side: a part of the live view, there when this router is not the only one. What the others do is what their last
// beats said (docs/cluster.md); it comes with the stream, and nothing is asked for it.

import { fill, h, said, setText, table } from './dom.js';
import { count, milliseconds, rate, span } from './format.js';

const kinds = { serving: 'good', leaving: 'warn', maintenance: 'warn', missing: 'bad', stopped: '' };
const healths = { healthy: 'good', degraded: 'warn', draining: 'warn', unhealthy: 'bad' };
/** Beats are two seconds apart. */
const longSilence = 7;

const columns = [
    { title: 'Router' }, { title: 'State' }, { title: 'Health' }, { title: 'Messages/s', number: true }, { title: 'In flight', number: true }, { title: '99 % within', number: true },
    { title: 'Workers', number: true }, { title: 'Spool', number: true }, { title: 'Version' }, { title: 'Seen', number: true },
];

export class Routers {
    constructor(model) {
        this.model = model;
        this.sum = h('p', { class: 'soft' });
        this.list = h('div');
        this.element = h('section', { 'aria-labelledby': 'routers-title', hidden: true }, h('h2', { id: 'routers-title' }, 'Routers of this database'), this.sum, this.list);
        this.rows = [];
        this.drawn = '';
    }

    update(state) {
        const { others } = this.model.cluster;
        this.rows = [];
        this.element.hidden = others !== null && others.length === 0;
        if (this.element.hidden) return;
        if (others === null) {
            setText(this.sum, 'There are more routers than can be shown here: sms-routerctl cluster status has them.');
            fill(this.list);
            this.drawn = '';
            return;
        }
        const silent = state.others_silent ?? 0;
        const rows = [ourselves(this.model, state), ...others.map((one) => other(one, silent))].sort((one, two) => (one.name < two.name ? -1 : one.name > two.name ? 1 : 0));
        this.rows = rows;
        const alive = rows.filter((one) => one.alive);
        setText(this.sum, `${count(alive.length)} of ${count(rows.length)} alive; together ${rate(total(alive, 'rate'))} messages a second, ${count(total(alive, 'inFlight'))} under way.`);
        const text = JSON.stringify(rows);
        if (text === this.drawn) return;
        this.drawn = text;
        fill(this.list, table('Routers of this database', columns, rows.map(cells)));
    }

    /** What somebody should know at once, as of the last `update`: `[kind, text]` each. */
    findings(state) {
        const missing = this.rows.filter((one) => one.state === 'missing').map((one) => ['bad', `Router ${one.name} fell silent without a word; the others take over what it had.`]);
        // A cluster of one has nobody to hear of.
        const isDeaf = this.rows.length > 1 && (state.others_silent ?? 0) > longSilence;
        return isDeaf ? [...missing, ['warn', 'Nothing new was heard of the other routers: what is shown of them is old.']] : missing;
    }
}

const number = (value) => (typeof value === 'number' ? value : null);
const total = (rows, name) => rows.reduce((sum, one) => sum + (one[name] ?? 0), 0);

/** This router, of the figures that the page has anyway. */
function ourselves(model, state) {
    return {
        name: model.cluster.name, isOurs: true, alive: true, state: state.role, health: state.health.status, rate: model.mean('accepted', 2), inFlight: model.now('in_flight') + model.now('queued'),
        p99: state.p99, ready: state.health.workers_ready, workers: state.health.workers_configured, spooled: state.health.spool.messages, version: model.hello?.version ?? '', seen: null, address: '',
    };
}

/** Another one. Figures of one that is gone are of no use. */
function other(row, silent) {
    const figures = row.alive ? row.figures ?? {} : {};
    return {
        name: String(row.name), isOurs: false, alive: row.alive === true, state: row.alive ? row.state : { serving: 'missing', leaving: 'stopped' }[row.state] ?? row.state, health: figures.health ?? null,
        rate: number(figures.messages_per_second), inFlight: number(figures.in_flight), p99: number(figures.p99_ms), ready: number(figures.workers_ready), workers: number(figures.workers_configured),
        spooled: number(figures.spooled), version: row.version, seen: (number(row.seen_seconds) ?? 0) + Math.floor(silent), address: row.address,
    };
}

function cells(one) {
    const figure = (value, write) => (value === null ? '–' : write(value));
    return [
        [said(one.name), one.isOurs ? h('span', { class: 'soft' }, ' (this one)') : h('div', { class: 'soft' }, said(one.address))],
        h('span', { class: `badge ${kinds[one.state] ?? 'warn'}` }, one.state),
        one.health === null ? '–' : h('span', { class: `badge ${healths[one.health] ?? 'warn'}` }, one.health),
        figure(one.rate, rate), figure(one.inFlight, count), figure(one.p99, milliseconds), one.ready === null ? '–' : `${count(one.ready)} of ${count(one.workers)}`, figure(one.spooled, count),
        said(one.version), one.seen === null ? 'now' : `${span(one.seen)} ago`,
    ];
}
