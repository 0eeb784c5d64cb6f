"""The router as the model sees it: load generator, dispatcher, workers, PostgreSQL's backends and its log, agent. A message's way is that of
docs/architecture.md; how accepts and outcomes share statements and take turns is that of Batcher.swift and TurnOrder.swift.

Nothing in here is a measured number: costs come from costs.py, and what the simulation says of throughput, latency and messages a statement follows from them.
"""

import bisect
import random
from collections import deque
from dataclasses import dataclass, field

from machine import Clock, Machine, Process, Session


@dataclass
class Costs:
    """What a message costs each process, in µs of processor time. `switch`: each time that the process gets a processor, where others had run and where nobody had."""

    switch: dict
    generator: dict  # send, answer
    dispatcher: dict  # request, accepted, answer
    worker: dict  # deliver, stored, call, answered, finished, written, statement
    agent: dict  # call, release
    accept: tuple  # a statement, a row, a statement more where nobody had run
    outcome: tuple
    flush_us: list  # how long it takes to make something durable, sorted
    flush_us_a_kb: float = 0.0
    flush_parts: int = 1  # how often the one who does it sleeps meanwhile
    wal_bytes: tuple = (1100, 1600)  # a row of an accept, of an outcome
    delay: float = 0.0  # from waking a process to its running on an idle processor
    stalls: tuple = ()  # (a second of a processor, their lengths in µs, sorted)
    pace: tuple = ()  # share of the time in which a processor is slow, by what factor, for how long (µs)
    rolled: float = 0.0  # a row of the log that is added up


@dataclass
class Load:
    """Either `closed` connections, each of which sends when it was answered, or `rate` messages a second."""

    closed: int | None = None
    rate: float | None = None
    workers: int = 2
    agent_delay_ms: float = 0.0
    people: int = 10_000
    seconds: float = 3.0
    warm_up: float = 0.5
    seed: int = 1
    others: float = 0.0  # processors that other programs and the kernel take
    behind: int = 0  # rows of the log that are not added up when it begins


@dataclass
class Network:
    """Several machines instead of one. The generator and the agent are then others' and cost us nothing."""

    routers: int = 1
    router_cores: int = 2
    database_cores: int = 2
    round_trip_us: float = 200.0
    standby_flush_us: list = field(default_factory=list)  # of a synchronous standby; empty: there is none


@dataclass
class Result:
    throughput: float
    p50_ms: float
    p99_ms: float
    mean_ms: float
    rows_an_accept: float
    rows_an_outcome: float
    cpu_us: dict  # a message, by kind of process
    waits: dict  # a message, by kind of process
    flushes: float  # a message
    busy: dict  # share of the processors, by machine
    switches: dict  # a message, by kind of process: onto a processor where others had run, and onto one where nobody had

    def figures(self) -> dict:
        return {
            "throughput_per_s": self.throughput, "p50_ms": self.p50_ms, "p99_ms": self.p99_ms, "messages_an_accept": self.rows_an_accept,
            "messages_an_outcome": self.rows_an_outcome,
        }


class Message:
    __slots__ = ("person", "worker", "sent", "waiting")

    def __init__(self, person, worker, sent):
        self.person, self.worker, self.sent = person, worker, sent
        self.waiting = None


class Generator(Process):
    """Sends, and notes when it was answered."""

    def __init__(self, system, machine, costs, switch):
        super().__init__(machine, "generator", costs, switch)
        self.system = system

    def do_send(self, intended):
        system = self.system
        person = system.random.randrange(system.load.people)
        # In a closed loop a message is meant to leave when it leaves.
        system.send(Message(person, system.workers[system.worker_of[person]], self.machine.clock.now if intended is None else intended))

    def do_answer(self, message):
        self.system.answered(message)
        if self.system.load.closed and self.machine.clock.now < self.system.end:
            self.post("send", None)


class Dispatcher(Process):
    """Frames to a worker that are made in one turn leave together."""

    def __init__(self, system, machine, costs, switch, session):
        super().__init__(machine, "dispatcher", costs, switch, session)
        self.system = system
        self.frames = {}

    def _frame(self, worker, kind, message):
        self.frames.setdefault(worker, []).append((kind, message))

    def do_request(self, message):
        self._frame(message.worker, "deliver", message)

    def do_accepted(self, message):
        pass

    def do_answer(self, message):
        self.system.answer(message)
        self._frame(message.worker, "written", message)

    def turn_over(self):
        frames, self.frames = self.frames, {}
        for worker, some in frames.items():
            for kind, message in some:
                worker.post(kind, message)


class TurnOrder:
    """Sources/Worker/Inbox/TurnOrder.swift, but for its patience: no statement of the model hangs."""

    CROWD = 4.0

    def __init__(self):
        self.began = []
        self.usual = 0.0
        self.waiting = []

    def join(self):
        self.began.append(False)
        return len(self.began) - 1

    def may_begin(self, runner):
        if runner in self.waiting:
            return False
        if self.usual >= self.CROWD and any(self.began):
            self.waiting.append(runner)
            return False
        self.began[runner] = True
        return True

    def ended(self, runner, items):
        self.began[runner] = False
        self.usual += (items - self.usual) / 4
        count = len(self.waiting) if self.usual < self.CROWD else 0 if any(self.began) else min(1, len(self.waiting))
        free, self.waiting = self.waiting[:count], self.waiting[count:]
        for one in free:
            self.began[one] = True
        return free


class Batcher:
    """Sources/Worker/Inbox/Batcher.swift and BatchRunner.swift: what gathers while a statement is under way shares the next one."""

    MOST = 256

    def __init__(self, worker, backend, turns):
        self.worker, self.backend, self.turns = worker, backend, turns
        self.place = turns.join()
        self.queue = deque()
        self.under_way = False
        self.batches = self.rows = 0

    def submit(self, message):
        self.queue.append(message)
        self.begin()

    def begin(self):
        if not self.under_way and self.queue and self.turns.may_begin(self.place):
            self.send_next()

    def send_next(self):
        batch = [self.queue.popleft() for _ in range(min(self.MOST, len(self.queue)))]
        self.under_way = True
        self.batches += 1
        self.rows += len(batch)
        # A task of its own, behind those that are there.
        self.worker.post("statement", (self.backend, batch))

    def ended(self, batch):
        self.under_way = False
        for place in self.turns.ended(self.place, len(batch)):
            self.worker.batchers[place].send_next()
        self.begin()


class Worker(Process):
    """One loop. What it has to do for each message of an answer comes behind what was there before."""

    def __init__(self, system, machine, costs, switch, session, dispatcher, backends):
        super().__init__(machine, "workers", costs, switch, session)
        self.system, self.dispatcher = system, dispatcher
        turns = TurnOrder()
        self.batchers = [Batcher(self, backend, turns) for backend in backends]
        self.accepts, self.outcomes = self.batchers
        for backend in backends:
            backend.worker = self
        self.last = {}  # the newest message of each person that is in hand
        self.frames = []

    def cost(self, kind, payload):
        # Who is stored and has nobody before them goes on to the agent in the same step.
        if kind == "stored" and payload.person not in self.last:
            return self.costs["stored"] + self.costs["call"]
        return self.costs[kind]

    def do_deliver(self, message):
        self.accepts.submit(message)

    def do_statement(self, payload):
        backend, batch = payload
        self.system.to_database(backend, batch)

    def do_result(self, payload):
        backend, batch = payload
        kind = "stored" if backend is self.accepts.backend else "finished"
        for message in batch:
            self.post(kind, message)
        (self.accepts if kind == "stored" else self.outcomes).ended(batch)

    def do_stored(self, message):
        self.frames.append(("accepted", message))
        before = self.last.get(message.person)
        self.last[message.person] = message
        if before is None:
            self.system.to_agent(message)
        else:
            before.waiting = message

    def do_call(self, message):
        self.system.to_agent(message)

    def do_answered(self, message):
        self.outcomes.submit(message)

    def do_finished(self, message):
        self.frames.append(("answer", message))
        if message.waiting is not None:
            self.post("call", message.waiting)
        elif self.last.get(message.person) is message:
            del self.last[message.person]

    def do_written(self, message):
        pass

    def turn_over(self):
        frames, self.frames = self.frames, []
        for kind, message in frames:
            self.dispatcher.post(kind, message)


class Agent(Process):
    def __init__(self, system, machine, costs, switch, delay):
        super().__init__(machine, "agent", costs, switch)
        self.system, self.delay = system, delay

    def do_call(self, message):
        if self.delay:
            self.machine.clock.after(self.delay, self.post, "release", message)
        else:
            self.system.from_agent(message)

    def do_release(self, message):
        self.system.from_agent(message)


class Backend(Process):
    """A process of PostgreSQL's that serves one connection."""

    def __init__(self, system, machine, name, costs, wal_bytes):
        super().__init__(machine, name, {}, (0.0, costs[2]))
        self.system, self.fixed, self.row, self.wal_bytes = system, costs[0], costs[1], wal_bytes
        self.worker = None

    def cost(self, kind, payload):
        return self.fixed + self.row * len(payload) if kind == "execute" else 0.0

    def do_execute(self, batch):
        self.system.wal.flush(self, batch, self.wal_bytes * len(batch))

    def do_lead(self, payload):
        self.system.wal.begin(self)

    def do_part(self, payload):
        self.system.wal.part_over(self, *payload)

    def do_durable(self, batch):
        self.system.from_database(self, batch)


class Roller(Process):
    """Adds the log of messages up behind their back: Sources/Worker/Analytics/UsageRoller.swift. Two rows a message."""

    STEP = 5_000
    SHARE = 19
    FAR, FAR_SHARE = 1_000_000, 9
    LOOKING = 10e6

    def __init__(self, system, machine, row, behind):
        super().__init__(machine, "rest", {})
        self.system, self.row = system, row
        self.behind = behind  # rows that nobody has added up
        self.until = behind  # of them, those of this turn
        self.rows = 0
        self.machine.clock.after(0.0, self._step)

    def _step(self):
        self.until = self.until or self.behind
        if not self.until:
            self.machine.clock.after(self.LOOKING, self._step)
            return
        self.began = self.machine.clock.now
        self.post("step", min(self.STEP, self.until))

    def cost(self, kind, payload):
        return self.row * payload

    def do_step(self, rows):
        self.rows += rows
        self.behind -= rows
        self.until -= rows
        took = self.machine.clock.now - self.began
        pause = min(max(took * (self.FAR_SHARE if self.until > self.FAR else self.SHARE), 20e3), 25e6)
        self.machine.clock.after(pause if self.until else self.LOOKING, self._step)


class Log:
    """The write-ahead log: one flush at a time, which takes with it what stands there by then. One of those who wait does it for all; it sleeps `parts` times
    meanwhile (until its pages, the file system's journal and the disk are done), has to get a processor each time before it goes on, and nobody else flushes until
    it has. Who comes meanwhile shares the next one."""

    def __init__(self, clock, rng, flush_us, us_a_kb, parts=1, standby=(), round_trip=0.0):
        self.clock, self.random, self.flush_us, self.us_a_kb, self.parts = clock, rng, flush_us, us_a_kb, parts
        self.standby, self.round_trip = standby, round_trip
        self.waiting = []
        self.is_busy = False
        self.flushes = 0

    def flush(self, backend, batch, size):
        self.waiting.append((backend, batch, size))
        if not self.is_busy:
            self.begin(backend)

    def begin(self, leader):
        group, self.waiting = self.waiting, []
        self.is_busy = True
        self.flushes += 1
        extra = max(0.0, sum(size for _, _, size in group) / 1000 - 8) * self.us_a_kb
        # What was measured had to be woken as often.
        span = max(0.0, (sample(self.random, self.flush_us) + extra) / self.parts - leader.machine.delay)
        self.clock.after(span, leader.post, "part", (group, span, self.parts - 1))

    def part_over(self, leader, group, span, left):
        if left:
            self.clock.after(span, leader.post, "part", (group, span, left - 1))
            return
        # A synchronous standby makes it durable too before anybody is told; the next flush here does not wait for that.
        away = self.round_trip + sample(self.random, self.standby) if self.standby else 0.0
        for backend, batch, _ in group:
            if away:
                self.clock.after(away, backend.post, "durable", batch)
            elif backend is leader:
                backend.do_durable(batch)
            else:
                backend.post("durable", batch)
        self.is_busy = bool(self.waiting)
        if self.waiting:
            self.waiting[0][0].post("lead")


def sample(rng, values):
    """From sorted measurements: straight between two of them."""
    place = rng.random() * (len(values) - 1)
    low = int(place)
    return values[low] + (values[min(low + 1, len(values) - 1)] - values[low]) * (place - low)


class Stall(Process):
    """Whatever else takes a processor away: the host, the kernel, other programs."""

    def __init__(self, system, machine, rate, lengths):
        super().__init__(machine, "stalls", {})
        self.is_urgent = True
        self.system, self.rate, self.lengths = system, rate, lengths
        self._plan_next()

    def _plan_next(self):
        self.machine.clock.after(self.system.random.expovariate(self.rate) * 1e6, self._come)

    def _come(self):
        self.post("stall", sample(self.system.random, self.lengths))
        self._plan_next()

    def cost(self, kind, payload):
        return payload

    def do_stall(self, payload):
        pass


class System:
    """All of it, on one machine or on several."""

    def __init__(self, costs: Costs, load: Load, cores: int = 2, network: Network | None = None):
        self.load, self.network = load, network
        self.random = random.Random(load.seed)
        self.clock = Clock()
        self.round_trip = network.round_trip_us if network else 0.0
        here = self._machine(costs, network.router_cores if network else cores)
        self.machines = {"router": here}
        outside = here
        database = here
        if network:
            database = self._machine(costs, network.database_cores)
            outside = Machine(self.clock, 64)
            self.machines["database"] = database
        self.outside = outside
        free = network is not None
        self.generator = Generator(
            self, outside, dict.fromkeys(costs.generator, 0.0) if free else costs.generator, (0.0, 0.0) if free else costs.switch["generator"])
        self.agent = Agent(
            self, outside, dict.fromkeys(costs.agent, 0.0) if free else costs.agent, (0.0, 0.0) if free else costs.switch["agent"], load.agent_delay_ms * 1000)
        self.wal = Log(
            self.clock, self.random, costs.flush_us, costs.flush_us_a_kb, costs.flush_parts, network.standby_flush_us if network else (), self.round_trip)
        self.dispatchers, self.workers, self.backends = [], [], []
        for router in range(network.routers if network else 1):
            if router:
                here = self._machine(costs, network.router_cores)
                self.machines[f"router {router + 1}"] = here
            session = Session()
            dispatcher = Dispatcher(self, here, costs.dispatcher, costs.switch["dispatcher"], session)
            self.dispatchers.append(dispatcher)
            for _ in range(load.workers):
                pair = (
                    Backend(self, database, "accepts", costs.accept, costs.wal_bytes[0]),
                    Backend(self, database, "outcomes", costs.outcome, costs.wal_bytes[1]),
                )
                self.backends += pair
                self.workers.append(Worker(self, here, costs.worker, costs.switch["workers"], session, dispatcher, pair))
        # A hash chooses the worker: which people are whose is chance, how many are not.
        self.worker_of = [number % len(self.workers) for number in range(load.people)]
        self.random.shuffle(self.worker_of)
        self.roller = None
        if costs.rolled:
            self.roller = Roller(self, database, costs.rolled, load.behind)
        self.latencies = []
        self.done = self.sent = self.answers = 0
        self.last_answer = 0.0
        self.counting = False
        self.end = (load.warm_up + load.seconds) * 1e6
        for machine in self.machines.values():
            if costs.pace:
                machine.paced(random.Random(load.seed + 1), *costs.pace)
            for _ in range(machine.cores):
                if costs.stalls and costs.stalls[0] > 0:
                    Stall(self, machine, *costs.stalls)
                if load.others:
                    # In bursts, as long as others are left alone.
                    Stall(self, machine, load.others / machine.cores / machine.slice * 1e6, [machine.slice] * 2)

    def _machine(self, costs, cores):
        return Machine(self.clock, cores, costs.delay)

    # --- what travels ---------------------------------------------------------------------------------------------------

    def _far(self, process, kind, payload):
        if self.network:
            self.clock.after(self.round_trip / 2, process.post, kind, payload)
        else:
            process.post(kind, payload)

    def send(self, message):
        self.sent += 1
        self._far(message.worker.dispatcher, "request", message)

    def answer(self, message):
        self._far(self.generator, "answer", message)

    def to_database(self, backend, batch):
        self._far(backend, "execute", batch)

    def from_database(self, backend, batch):
        if self.roller and backend is backend.worker.outcomes.backend:
            self.roller.behind += 2 * len(batch)
        self._far(backend.worker, "result", (backend, batch))

    def to_agent(self, message):
        self._far(self.agent, "call", message)

    def from_agent(self, message):
        self._far(message.worker, "answered", message)

    def answered(self, message):
        self.answers += 1
        if self.counting:
            self.done += 1
            self.last_answer = self.clock.now
            self.latencies.append(self.clock.now - message.sent)

    # --- a run --------------------------------------------------------------------------------------------------------

    def _due(self, intended, interval):
        if intended >= self.end:
            return
        self.generator.post("send", intended)
        self.clock.after(intended + interval - self.clock.now, self._due, intended + interval, interval)

    def run(self) -> Result:
        """As the load generator has it: it sends for so long, and its time ends with the last answer. What is answered before `warm_up` is over does not count."""
        load, clock = self.load, self.clock
        if load.closed:
            for _ in range(load.closed):
                self.generator.post("send", None)
        else:
            self._due(0.0, 1e6 / load.rate)
        if load.warm_up:
            clock.run(load.warm_up * 1e6)
        before = self._counts()
        self.counting = True
        clock.run(self.end)
        while self.sent > self.answers and clock.now < self.end + 60e6:
            clock.run(clock.now + 1000)
        return self._result([after - was for after, was in zip(self._counts(), before)])

    def _processes(self):
        return {
            "generator": [self.generator], "dispatcher": self.dispatchers, "workers": self.workers, "agent": [self.agent],
            "accepts": self.backends[::2], "outcomes": self.backends[1::2], "rest": [self.roller] if self.roller else [],
        }

    def _counts(self):
        counts = []
        for some in self._processes().values():
            counts += [sum(getattr(one, what) for one in some) for what in ("cpu", "waits", "warms", "colds")]
        for index in (0, 1):
            counts += [sum(worker.batchers[index].batches for worker in self.workers), sum(worker.batchers[index].rows for worker in self.workers)]
        return counts + [self.wal.flushes]

    def _result(self, counts) -> Result:
        done = max(1, self.done)
        latencies = sorted(self.latencies) or [0.0]
        names = list(self._processes())
        statements = counts[4 * len(names):]
        percentile = lambda share: latencies[min(len(latencies) - 1, int(share * len(latencies)))] / 1000
        cpu, waits, warms, colds = ({name: counts[4 * index + what] / done for index, name in enumerate(names)} for what in range(4))
        span = max(self.end, self.last_answer) - self.load.warm_up * 1e6
        busy = {}
        for name, machine in self.machines.items():
            some = [one for kind in self._processes().values() for one in kind if one.machine is machine]
            busy[name] = sum(one.cpu for one in some) / (span + self.load.warm_up * 1e6) / machine.cores
        return Result(
            throughput=self.done / span * 1e6, p50_ms=percentile(0.5), p99_ms=percentile(0.99),
            mean_ms=sum(latencies) / len(latencies) / 1000, rows_an_accept=statements[1] / max(1, statements[0]),
            rows_an_outcome=statements[3] / max(1, statements[2]), cpu_us=cpu,
            waits=waits, flushes=statements[4] / done, busy=busy, switches={name: (warms[name], colds[name]) for name in names},
        )


def simulate(costs: Costs, load: Load, cores: int = 2, network: Network | None = None) -> Result:
    return System(costs, load, cores, network).run()
