// Plots of the last five minutes. Drawn by Chart.js where the router has it (Debian's libjs-chart.js); else, or when the reader prefers it, the same
// as a table: now, mean, highest.

import { h, fill } from './dom.js';
import { count } from './format.js';

let chart = null;

/** Chart.js, asked for once; null: there is none. */
export function library() {
    chart ??= import('./chart.js').then(() => globalThis.Chart ?? null, () => null);
    return chart;
}

export const color = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();

/** Told by the view: whether plots are wanted, or tables. */
let asTables = false;
export const showsTables = () => asTables;

const all = new Set();

export function showTables(wanted) {
    asTables = wanted;
    for (const plot of all) plot.choose();
}

matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => {
    for (const plot of all) plot.redraw();
});

export class Plot {
    /**
     * `series`: `{ title, column, color, scale }`; `write`: how a value is written; `stacked`: areas on top of each other.
     */
    constructor(model, { title, series, write, stacked = false }) {
        Object.assign(this, { model, title, series, write, stacked });
        this.canvas = h('canvas', { role: 'img', 'aria-label': title });
        this.area = h('div', { class: 'area' });
        this.legend = h('ul', { class: 'legend' }, series.map((one) => {
            const swatch = h('span', { class: `swatch ${one.color}`, 'aria-hidden': 'true' });
            return h('li', null, swatch, one.title);
        }));
        this.element = h('figure', { class: 'plot' }, h('figcaption', null, title), this.legend, this.area);
        this.drawn = null;
        /** Figures come first: reading and running a plotting library takes longer than all the rest of the page. */
        this.begun = false;
        all.add(this);
    }

    begin() {
        if (this.begun) return;
        this.begun = true;
        this.choose();
    }

    end() {
        all.delete(this);
        this.drawn?.destroy();
        this.drawn = null;
    }

    async choose() {
        if (!this.begun) return;
        const Chart = asTables ? null : await library();
        if (!all.has(this)) return;
        this.drawn?.destroy();
        this.drawn = null;
        if (Chart) {
            fill(this.area, this.canvas);
            this.drawn = new Chart(this.canvas, this.configuration());
        }
        this.legend.hidden = !Chart;
        this.update();
    }

    redraw() {
        if (this.drawn) this.choose();
    }

    values(one) {
        return this.model.series(one.column).map((value) => value * (one.scale ?? 1));
    }

    update() {
        if (!this.begun) return;
        if (!this.drawn) return this.tabulate();
        const length = this.model.rows.length;
        this.series.forEach((one, index) => {
            const set = this.drawn.data.datasets[index];
            set.data = this.values(one).map((y, place) => ({ x: place - length + 1, y }));
            // On top of a pile nothing would only hide what lies below it.
            set.hidden = this.stacked && set.data.every((point) => point.y === 0);
        });
        this.drawn.update('none');
        const said = this.series.map((one) => `${one.title} ${this.write(this.values(one).at(-1) ?? 0)}`).join(', ');
        this.canvas.setAttribute('aria-label', `${this.title}, last five minutes. Now: ${said}`);
    }

    tabulate() {
        const cells = this.series.map((one) => {
            const values = this.values(one);
            const sum = values.reduce((total, value) => total + value, 0);
            return [one.title, values.at(-1) ?? 0, values.length === 0 ? 0 : sum / values.length, values.reduce((most, value) => Math.max(most, value), 0)];
        });
        if (!this.body) {
            this.body = h('tbody', null, cells.map(([title]) => h('tr', null, h('th', { scope: 'row' }, title), [1, 2, 3].map(() => h('td', { class: 'number' })))));
            this.table = h('table', { class: 'figures' },
                h('thead', null, h('tr', null, h('td'), ['Now', 'Mean', 'Highest'].map((title) => h('th', { scope: 'col', class: 'number' }, title)))), this.body);
        }
        cells.forEach(([, ...values], row) => values.forEach((value, column) => {
            this.body.rows[row].cells[column + 1].textContent = this.write(value);
        }));
        if (this.table.parentNode !== this.area) fill(this.area, this.table);
    }

    configuration() {
        const [line, ink] = [color('--line'), color('--ink-soft')];
        return {
            type: 'line',
            data: {
                datasets: this.series.map((one) => ({
                    label: one.title, data: [], borderColor: color(`--${one.color}`), backgroundColor: this.stacked ? `${color(`--${one.color}`)}55` : 'transparent', fill: this.stacked,
                    borderWidth: 1.5, pointRadius: 0, tension: 0.2,
                })),
            },
            options: {
                animation: false, parsing: false, normalized: true, responsive: true, maintainAspectRatio: false, interaction: { mode: 'index', intersect: false },
                scales: {
                    x: {
                        type: 'linear', min: -299, max: 0, grid: { color: line, drawTicks: false }, border: { display: false },
                        ticks: { color: ink, maxRotation: 0, stepSize: 60, callback: (value) => (value === 0 ? 'now' : value % 60 === 0 ? `${-value / 60} min` : '') },
                        afterBuildTicks: (axis) => { axis.ticks = [-240, -180, -120, -60, 0].map((value) => ({ value })); },
                    },
                    y: {
                        beginAtZero: true, stacked: this.stacked, suggestedMax: 1, grid: { color: line, drawTicks: false }, border: { display: false },
                        ticks: { color: ink, maxTicksLimit: 5, precision: this.write === count ? 0 : undefined, callback: (value) => this.write(value) },
                    },
                },
                plugins: {
                    legend: { display: false },
                    tooltip: {
                        callbacks: {
                            title: (items) => (items[0] ? (items[0].parsed.x === 0 ? 'now' : `${-items[0].parsed.x} s ago`) : ''),
                            label: (item) => `${item.dataset.label}: ${this.write(item.parsed.y)}`,
                        },
                    },
                },
            },
        };
    }
}
