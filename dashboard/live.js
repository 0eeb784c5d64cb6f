// The live view: what the router does now, and did in the last five minutes.

import { fill, h, notice, said, setText, table } from './dom.js';
import { bytes, count, dollars, milliseconds, percent, plural, rate, span } from './format.js';
import { Plot, showTables, showsTables } from './plot.js';
import { Routers } from './routers.js';

const plots = [
    {
        title: 'Messages a second, by how they ended', write: rate, stacked: true,
        series: [
            { title: 'Replied', column: 'replied', color: 'c1' }, { title: 'Told no', column: 'told', color: 'c2' }, { title: 'Silent', column: 'silent', color: 'c3' },
            { title: 'Failed', column: 'failed', color: 'c4' }, { title: 'Expired or dead', column: 'expired', color: 'c5' },
        ],
    },
    {
        title: 'Answer time, of the last ten seconds', write: milliseconds,
        series: [{ title: 'Half within', column: 'p50', color: 'c1' }, { title: '95 % within', column: 'p95', color: 'c2' }, { title: '99 % within', column: 'p99', color: 'c5' }],
    },
    {
        title: 'Under way', write: count,
        series: [
            { title: 'In a worker', column: 'in_flight', color: 'c1' }, { title: 'Waiting for a worker', column: 'queued', color: 'c4' },
            { title: 'Behind an earlier message', column: 'behind', color: 'c3' }, { title: 'Webhooks held open', column: 'held', color: 'c2' },
        ],
    },
    {
        title: 'Agent', write: rate,
        series: [{ title: 'Calls a second', column: 'agent_calls', color: 'c1' }, { title: 'Under way', column: 'agent_in_flight', color: 'c2' }, { title: 'Waiting', column: 'agent_queue', color: 'c4' }],
    },
    {
        title: 'Database transactions', write: milliseconds,
        series: [{ title: 'Accept', column: 'accept_ms', color: 'c1' }, { title: 'Outcome', column: 'outcome_ms', color: 'c2' }],
    },
    {
        title: 'Processor', write: percent, stacked: true,
        series: [{ title: 'Front', column: 'cpu_front', color: 'c2', scale: 1 / 10_000 }, { title: 'Workers', column: 'cpu_workers', color: 'c1', scale: 1 / 10_000 }],
    },
];

const breakers = ['is called', 'is being tried', 'is ill and not called'];

/** What somebody should know at once: `[kind, text]` each, the worst first. */
export function findings(state) {
    const health = state.health;
    const found = [];
    if (health.status === 'draining') found.push(['warn', 'The router is draining: it finishes what it has and takes nothing new.']);
    if (health.status === 'unhealthy') found.push(['bad', 'Messages cannot be made durable: neither the database nor the spool takes them. Webhooks are answered 503.']);
    if (health.database !== 'healthy' && health.status !== 'unhealthy') {
        found.push(['bad', `The database is away. Messages are kept on this machine's disk (${plural(health.spool.messages, 'message')} so far) and answered later.`]);
    }
    if (state.agent_breaker > 0 && !state.agent_off) found.push(['bad', `The agent ${breakers[state.agent_breaker] ?? 'is ill'}. People are told that it is unavailable.`]);
    if (state.agent_off) found.push(['warn', 'The agent is switched off (agent_enabled).']);
    if (state.outbound_off) found.push(['warn', 'Nothing leaves: outbound_enabled is off. Replies wait.']);
    if (health.sending.accounts_refused > 0) found.push(['bad', `Twilio refuses to send for ${plural(health.sending.accounts_refused, 'account')}. Replies wait.`]);
    if (health.sending.unclear_parts > 0) found.push(['warn', `${plural(health.sending.unclear_parts, 'part')} of replies are unclear: somebody has to decide about them.`]);
    if (health.sending.oldest_due_seconds > 60) found.push(['warn', `Late replies have been due for ${span(health.sending.oldest_due_seconds)}.`]);
    if (health.spool.state !== 'usable') found.push(['bad', `The spool is ${health.spool.state}: without the database messages would be lost to webhooks with 503.`]);
    if (health.workers_ready < health.workers_configured && health.status !== 'draining') {
        found.push(['warn', `${count(health.workers_ready)} of ${plural(health.workers_configured, 'worker')} are ready.`]);
    }
    if (health.certificate && health.certificate.days_left < 7) {
        found.push([health.certificate.days_left < 0 ? 'bad' : 'warn', health.certificate.days_left < 0 ? 'The certificate has ended.' : `The certificate ends in ${plural(health.certificate.days_left, 'day')}.`]);
    }
    if (state.reload_failure) found.push(['warn', `The last reload of the settings failed: ${state.reload_failure}`]);
    return found;
}

function tile(title) {
    const value = h('span', { class: 'value' }, '–');
    const more = h('span', { class: 'more' });
    const element = h('div', { class: 'tile' }, h('dt', null, title), h('dd', null, value, more));
    return {
        element,
        set(text, detail = '', kind = '') {
            setText(value, text);
            setText(more, detail);
            element.className = `tile ${kind}`;
        },
    };
}

export const title = 'Live';

export function show(main, { model }) {
    const messages = h('div', { class: 'findings' });
    const tiles = {
        rate: tile('Messages'), latency: tile('95 % answered within'), failed: tile('Failed'), flight: tile('Under way'), agent: tile('Agent'),
        database: tile('Database'), spool: tile('Spool'), outbox: tile('Late replies'), cost: tile('Segments and cost'), uptime: tile('Running for'),
    };
    const drawn = plots.map((plot) => new Plot(model, plot));
    const asTables = h('button', { type: 'button', class: 'quiet', 'aria-pressed': String(showsTables()), onclick: () => toggle() }, 'Plots as tables');
    function toggle() {
        showTables(!showsTables());
        asTables.setAttribute('aria-pressed', String(showsTables()));
    }
    const workers = h('div');
    const totals = h('dl', { class: 'totals' });
    const routers = new Routers(model);
    fill(main,
        h('div', { class: 'title' }, h('h1', { tabindex: '-1' }, 'Live'), asTables),
        messages,
        h('dl', { class: 'tiles' }, Object.values(tiles).map((one) => one.element)),
        h('div', { class: 'plots' }, drawn.map((plot) => plot.element)),
        routers.element,
        h('h2', null, 'Workers'), workers,
        h('h2', null, 'Since the router started'), totals);

    let told = '';
    function update() {
        const state = model.state;
        if (!state) return;
        routers.update(state);
        const found = [...findings(state), ...routers.findings(state)];
        const text = JSON.stringify(found);
        if (text !== told) {
            told = text;
            fill(messages, found.length === 0 ? notice('Everything is as it should be.', 'good') : found.map(([kind, sentence]) => notice(said(sentence), kind)));
        }
        updateTiles(state);
        for (const plot of drawn) plot.update();
        updateWorkers(state);
        updateTotals(state);
        if (!main.dataset.shown) {
            main.dataset.shown = 'live';
            performance.mark('first-view');
            setTimeout(() => { for (const plot of drawn) plot.begin(); });
        }
    }

    function updateTiles(state) {
        const { health, totals: sums } = state;
        tiles.rate.set(`${rate(model.mean('accepted', 10))} /s`, `${count(model.sum('accepted', 60))} in the last minute`);
        tiles.latency.set(model.now('p95') > 0 ? milliseconds(model.now('p95')) : '–', model.now('p50') > 0 ? `half within ${milliseconds(model.now('p50'))}` : 'nothing in the last ten seconds');
        const failed = model.sum('failed', 300) + model.sum('expired', 300);
        tiles.failed.set(count(failed), 'in the last five minutes', failed > 0 ? 'warn' : '');
        tiles.flight.set(count(model.now('in_flight')), `${count(model.now('queued'))} wait for a worker`, model.now('queued') > 100 ? 'warn' : '');
        tiles.agent.set(state.agent_off ? 'off' : ['well', 'tried', 'ill'][state.agent_breaker] ?? 'ill', `${count(model.now('agent_in_flight'))} calls, ${milliseconds(model.now('agent_ms'))} each`,
            state.agent_off ? 'warn' : state.agent_breaker > 0 ? 'bad' : '');
        tiles.database.set(health.database === 'healthy' ? 'there' : 'away', `${milliseconds(model.now('accept_ms'))} an accept`, health.database === 'healthy' ? '' : 'bad');
        tiles.spool.set(count(health.spool.messages), health.spool.messages > 0 ? `oldest ${span(health.spool.oldest_seconds)}, ${bytes(health.spool.bytes)}` : health.spool.state,
            health.spool.messages > 0 || health.spool.state !== 'usable' ? 'warn' : '');
        tiles.outbox.set(count(health.sending.open_parts), health.sending.oldest_due_seconds > 0 ? `due for ${span(health.sending.oldest_due_seconds)}` : 'none is due',
            health.sending.oldest_due_seconds > 60 ? 'warn' : '');
        tiles.cost.set(dollars(sums.cost_micros), plural(sums.segments, 'segment'));
        tiles.uptime.set(span(state.uptime), plural(state.streams, 'live view') + ' open');
    }

    function updateWorkers(state) {
        fill(workers, table('Workers', [
            { title: 'Slot' }, { title: 'State' }, { title: 'Process', number: true }, { title: 'In flight', number: true }, { title: 'Messages/s', number: true },
            { title: 'Messages', number: true }, { title: 'Processor', number: true }, { title: 'Memory', number: true }, { title: 'Deaths', number: true },
        ], state.workers.map((worker) => [
            worker.slot, h('span', { class: `badge ${worker.state === 'ready' ? 'good' : 'warn'}` }, worker.state), worker.pid || '–', count(worker.in_flight), rate(worker.rate),
            count(worker.messages), percent(worker.cpu), bytes(worker.memory), count(worker.restarts),
        ])));
    }

    const titles = {
        accepted: 'Messages accepted', replied: 'Replied', told: 'Told no', silent: 'Silent by rule', skipped: 'Skipped', late: 'Replies turned late', agent_timeout: 'Agent timed out',
        agent_unavailable: 'Agent unavailable', agent_nothing: 'Agent gave nothing', internal: 'Other failures', expired: 'Expired', dead_letters: 'Dead letters', spam: 'Spam', limited: 'Over their own rate',
        opt_outs: 'Opt-outs', duplicates: 'Deliveries of known messages',
    };

    function updateTotals(state) {
        if (!totals.firstChild) {
            fill(totals, Object.entries(titles).map(([name, text]) => h('div', null, h('dt', null, text), h('dd', { 'data-name': name }, '0'))));
        }
        for (const value of totals.querySelectorAll('dd')) setText(value, count(state.totals[value.dataset.name]));
    }

    const end = model.follow(update);
    update();
    return () => {
        end();
        for (const plot of drawn) plot.end();
        delete main.dataset.shown;
    };
}
