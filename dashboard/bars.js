// Bars of a report, drawn by Chart.js where the router has it. The table below them has the same figures, so without it nothing is lost.

import { fill, h } from './dom.js';
import { color, library } from './plot.js';

const all = new Set();

matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => {
    for (const one of all) one.draw();
});

export class Bars {
    /**
     * `names`: what each bar is of; `series`: `{ title, color, values }`, null for a value that there is none of; `write`: how one is written; `across`: bars
     * lie, for names that are long or many; `stacked`: one on top of the other.
     */
    constructor({ title, names, series, write, across = false, stacked = false }) {
        Object.assign(this, { title, names, series, write, across, stacked, drawn: null });
        this.area = h('div', { class: 'area' });
        // Bars that lie need room for each of them.
        if (across) this.area.style.height = `${Math.max(11, 2.5 + names.length * (stacked ? 1.6 : 0.8 + series.length * 0.7))}rem`;
        this.element = h('figure', { class: 'plot' }, h('figcaption', null, title),
            h('ul', { class: 'legend' }, series.map((one) => h('li', null, h('span', { class: `swatch ${one.color}`, 'aria-hidden': 'true' }), one.title))), this.area);
        this.element.hidden = true;
        all.add(this);
        this.draw();
    }

    async draw() {
        const Chart = await library();
        if (!all.has(this) || !Chart) return;
        this.element.hidden = false;
        this.drawn?.destroy();
        const canvas = h('canvas', { role: 'img', 'aria-label': `${this.title}; the figures are in the table` });
        fill(this.area, canvas);
        this.drawn = new Chart(canvas, this.configuration());
    }

    end() {
        all.delete(this);
        this.drawn?.destroy();
        this.drawn = null;
    }

    configuration() {
        const [line, ink] = [color('--line'), color('--ink-soft')];
        const values = {
            beginAtZero: true, stacked: this.stacked, grid: { color: line, drawTicks: false }, border: { display: false }, ticks: { color: ink, maxTicksLimit: 6, callback: (value) => this.write(value) },
        };
        const names = { stacked: this.stacked, grid: { display: false }, ticks: { color: ink, autoSkip: !this.across, maxRotation: 0 } };
        return {
            type: 'bar',
            data: {
                labels: this.names,
                datasets: this.series.map((one) => ({ label: one.title, data: one.values, backgroundColor: color(`--${one.color}`), borderRadius: 3, maxBarThickness: 36 })),
            },
            options: {
                animation: false, responsive: true, maintainAspectRatio: false, indexAxis: this.across ? 'y' : 'x', interaction: { mode: 'index', intersect: false, axis: this.across ? 'y' : 'x' },
                scales: this.across ? { x: values, y: names } : { x: names, y: values },
                plugins: {
                    legend: { display: false },
                    tooltip: { callbacks: { label: (item) => `${item.dataset.label}: ${this.write(item.raw)}` } },
                },
            },
        };
    }
}
