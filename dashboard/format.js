// How numbers, times and spans are written. Times of the router are seconds since 1970 or ISO 8601; both are shown in the reader's own zone.

const whole = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });

export const count = (value) => whole.format(value ?? 0);

/** Of a rate: more decimals the smaller it is. */
export function rate(value) {
    const number = value ?? 0;
    return number === 0 ? '0' : number < 10 ? number.toFixed(1) : whole.format(number);
}

export function milliseconds(value) {
    if (value === null || value === undefined) return '–';
    if (value >= 10_000) return `${(value / 1000).toFixed(1)} s`;
    return `${value >= 100 ? Math.round(value) : value >= 1 ? value.toFixed(1) : value === 0 ? '0' : value.toFixed(2)} ms`;
}

export function bytes(value) {
    const units = ['B', 'kB', 'MB', 'GB', 'TB'];
    let number = value ?? 0;
    let unit = 0;
    while (number >= 1000 && unit < units.length - 1) {
        number /= 1000;
        unit += 1;
    }
    return `${unit === 0 || number >= 100 ? Math.round(number) : number.toFixed(1)} ${units[unit]}`;
}

export const percent = (value) => `${(value ?? 0) < 10 ? (value ?? 0).toFixed(1) : Math.round(value)} %`;

export const dollars = (micros) => `$${((micros ?? 0) / 1_000_000).toLocaleString('en', { minimumFractionDigits: 2, maximumFractionDigits: micros && micros < 1_000_000 ? 4 : 2 })}`;

/** `3 d 4 h`, `12 min`, `8 s`. */
export function span(seconds) {
    const value = Math.max(0, Math.floor(seconds ?? 0));
    if (value < 60) return `${value} s`;
    if (value < 3600) return `${Math.floor(value / 60)} min`;
    if (value < 86_400) return `${Math.floor(value / 3600)} h ${Math.floor((value % 3600) / 60)} min`;
    return `${Math.floor(value / 86_400)} d ${Math.floor((value % 86_400) / 3600)} h`;
}

const clock = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'medium' });

/** A moment in the reader's own zone. */
export function moment(text) {
    if (!text) return '–';
    const date = new Date(typeof text === 'number' ? text * 1000 : text);
    return Number.isNaN(date.getTime()) ? String(text) : clock.format(date);
}

/** `1 worker`, `2 workers`. */
export const plural = (number, one, many = `${one}s`) => `${count(number)} ${number === 1 ? one : many}`;
