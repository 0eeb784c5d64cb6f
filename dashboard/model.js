// What the page knows of the router now, and of its last five minutes. Fed by the stream, read by the views.

const kept = 300;

export class Model {
    constructor() {
        this.columns = [];
        this.place = new Map();
        this.rows = [];
        /** The newest state: health, workers, totals. */
        this.state = null;
        this.hello = null;
        /** `name` of this router, and the rows of the others; `others` null: too many to be told. */
        this.cluster = { name: '', others: [] };
        this.isConnected = false;
        /** By our own clock, of the newest figures. */
        this.heardAt = null;
        this.listeners = new Set();
    }

    /** Calls `body` at each change; gives back what ends that. */
    follow(body) {
        this.listeners.add(body);
        return () => this.listeners.delete(body);
    }

    tell() {
        for (const body of this.listeners) body(this);
    }

    took(name, value) {
        if (name === 'hello') {
            this.hello = value;
            this.columns = value.columns;
            this.place = new Map(value.columns.map((column, index) => [column, index]));
            this.rows = value.rows;
            if (value.health) this.state = value;
        } else if (name === 'figures') {
            this.rows.push(value.row);
            if (this.rows.length > kept) this.rows.splice(0, this.rows.length - kept);
            this.state = value;
        } else {
            return;
        }
        // Not with each event.
        if (value.others !== undefined) this.cluster = { name: value.name, others: value.others };
        this.heardAt = performance.now();
        this.tell();
    }

    connected(isConnected) {
        if (this.isConnected === isConnected) return;
        this.isConnected = isConnected;
        this.tell();
    }

    /** Seconds since the newest figures; null: there are none. */
    get age() {
        return this.heardAt === null ? null : (performance.now() - this.heardAt) / 1000;
    }

    /** The newest number of a column. */
    now(column) {
        return this.at(this.rows.at(-1), column);
    }

    at(row, column) {
        const index = this.place.get(column);
        return row === undefined || index === undefined ? 0 : row[index] ?? 0;
    }

    /** All numbers of a column, the oldest first. */
    series(column) {
        return this.rows.map((row) => this.at(row, column));
    }

    /** The mean over the newest so many seconds. */
    mean(column, seconds) {
        const rows = this.rows.slice(-seconds);
        return rows.length === 0 ? 0 : rows.reduce((sum, row) => sum + this.at(row, column), 0) / rows.length;
    }

    /** How many of something a second there were in the last so many seconds. */
    sum(column, seconds) {
        return this.rows.slice(-seconds).reduce((sum, row) => sum + this.at(row, column), 0);
    }
}
