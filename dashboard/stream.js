// The live stream: server-sent events read by fetch, which can bring the page's half of the session as EventSource cannot. Connects again by itself, and
// not while nobody looks.

import { Refusal, open } from './api.js';

const waits = [1, 2, 4, 8, 15];
/** Without anything for so long it is taken for broken; the router sends something each second. */
const silence = 5000;

/** Splits bytes into events: `{ name, data }`. */
export class EventReader {
    constructor() {
        this.decoder = new TextDecoder();
        this.rest = '';
    }

    read(bytes) {
        this.rest += this.decoder.decode(bytes, { stream: true });
        const blocks = this.rest.split('\n\n');
        this.rest = blocks.pop();
        const events = [];
        for (const block of blocks) {
            let name = 'message';
            let data = null;
            for (const line of block.split('\n')) {
                if (line.startsWith('event: ')) name = line.slice(7);
                else if (line.startsWith('data: ')) data = (data === null ? '' : `${data}\n`) + line.slice(6);
            }
            if (data !== null) events.push({ name, data });
        }
        return events;
    }
}

export class Stream {
    /** `onEvent(name, value)`; `onState(isConnected)`. */
    constructor(path, onEvent, onState) {
        this.path = path;
        this.onEvent = onEvent;
        this.onState = onState;
        this.wanted = false;
        this.failures = 0;
        this.control = null;
        this.timer = null;
        document.addEventListener('visibilitychange', () => (document.hidden ? this.pause() : this.resume()));
    }

    start() {
        this.wanted = true;
        this.resume();
    }

    stop() {
        this.wanted = false;
        this.pause();
    }

    pause() {
        clearTimeout(this.timer);
        this.timer = null;
        this.control?.abort();
        this.control = null;
    }

    resume() {
        if (!this.wanted || document.hidden || this.control) return;
        clearTimeout(this.timer);
        this.timer = null;
        this.run();
    }

    async run() {
        const control = new AbortController();
        this.control = control;
        let watch = null;
        const alive = () => {
            clearTimeout(watch);
            watch = setTimeout(() => control.abort(), silence);
        };
        try {
            alive();
            const response = await open(this.path, control.signal);
            const reader = response.body.getReader();
            const events = new EventReader();
            for (;;) {
                const { done, value } = await reader.read();
                if (done) break;
                alive();
                for (const event of events.read(value)) {
                    this.failures = 0;
                    this.onState(true);
                    this.onEvent(event.name, JSON.parse(event.data));
                }
            }
        } catch (error) {
            // Signed out: whoever signs in begins anew.
            if (error instanceof Refusal && error.status === 401) this.wanted = false;
        }
        clearTimeout(watch);
        control.abort();
        if (this.control !== control) return;
        this.control = null;
        this.onState(false);
        if (!this.wanted || document.hidden) return;
        const wait = waits[Math.min(this.failures, waits.length - 1)];
        this.failures += 1;
        this.timer = setTimeout(() => this.resume(), wait * 1000);
    }
}
