"""Computers as the model sees them: processors that single-threaded processes share, fairly and in slices, and a clock. Knows nothing of the router.

A process has a queue of items. An item takes processor time and then has its effect. A process without items sleeps. Each time that it gets a processor costs it a
switch: `warm` µs where somebody else had just run (the scheduler, the system calls of a turn of its loop, caches that are not its own), `cold` µs where nobody had
(the processor has to be woken by the host, too, and its caches have gone). Items that are there when a turn begins are done in it; `turn_over` is called behind
them, which is when programs with an event loop hand over what they have gathered.

Linux shares processors between sessions first, then between the processes of a session (CONFIG_SCHED_AUTOGROUP). Each processor has a queue of its own. All times
are in µs.
"""

import heapq
import math
from collections import deque


# Below this a rest is an error of rounding: a clock that stands at minutes knows no less.
NOTHING = 1e-6


class Clock:
    """Events in the order of their time; of one moment, in the order in which they were planned."""

    def __init__(self):
        self.now = 0.0
        self._events = []
        self._number = 0

    def after(self, span, call, *arguments):
        self._number += 1
        heapq.heappush(self._events, (self.now + span, self._number, call, arguments))

    def run(self, until):
        events, pop = self._events, heapq.heappop
        while events and events[0][0] <= until:
            self.now, _, call, arguments = pop(events)
            call(*arguments)
        self.now = until


class Session:
    """Processes that share what one of them alone would get."""

    def __init__(self):
        self.runnable = 0


class Process:
    """Single-threaded. `costs` has the µs of each kind of item; `do_KIND(payload)` is its effect."""

    def __init__(self, machine, name, costs, switch=(0.0, 0.0), session=None):
        self.machine, self.name, self.costs = machine, name, costs
        self.warm, self.cold = switch
        self.session = session or Session()
        self.is_urgent = False  # takes a processor at once, as the host and interrupts do
        self.items = deque()
        self.awake = False
        self.left = 0.0  # of the item under way
        self.turn = 0  # items that are left of this turn
        self.share = 0.0  # what it has had, weighted: who has had least is next
        self.core = None
        self.home = None  # where it ran, or waits
        self.ran = -1e18  # until when
        self.began = 0.0  # when it got its processor
        self.told = 0.0  # up to when `share` is counted
        self.plan = 0  # number of the event that is planned for it
        self.cpu = 0.0
        self.waits = 0  # how often it was woken
        self.warms = self.colds = 0  # how often it got a processor, where others had run and where nobody had
        self.effects = {what[3:]: getattr(self, what) for what in dir(self) if what.startswith("do_")}

    def post(self, kind, payload=None):
        """Something for it to do, now."""
        self.items.append((kind, payload))
        if not self.awake:
            self.awake = True
            self.left = 0.0
            self.waits += 1
            self.turn = 0
            self.machine.woken(self)

    def cost(self, kind, payload):
        return self.costs[kind]

    def turn_over(self):
        """What was there when the turn began is done."""


class Core:
    """A processor and who waits for it."""

    def __init__(self, number):
        self.number = number
        self.running = None
        self.ready = []
        self.least = 0.0  # no share of one that is runnable here is much below
        self.speed = 1.0


class Machine:
    """`cores` processors. `delay`: from the moment in which a process is woken to its running on a processor that is idle. `slice`: whoever had a processor for so
    long gives it up at the next `tick` (CONFIG_HZ) to one that has had less; to one that has just been woken after `kept`. `hot`: a processor that has nothing to
    do takes a process from another's queue only when that one has not run for so long (sched_migration_cost); until then one idles and one waits."""

    def __init__(self, clock, cores, delay=0.0, slice_us=1400.0, hot=500.0, tick=4000.0, kept=150.0):
        self.clock, self.delay, self.slice, self.hot, self.tick, self.kept = clock, delay, slice_us, hot, tick, kept
        self.all = [Core(number) for number in range(cores)]
        self.cores = cores
        self.idle = list(reversed(self.all))
        self.waiting = 0  # in all queues

    def paced(self, rng, share, factor, slow_us):
        """From now on each processor is `factor` times as slow for a `share` of the time, `slow_us` at a time on average; what is done in all stays the same."""
        fast = 1 / (1 - share + share / factor)
        for core in self.all:
            self._pace(core, rng, rng.random() < share, (slow_us * (1 - share) / share, slow_us), (fast, fast / factor))

    def _pace(self, core, rng, is_slow, spans, speeds):
        if core.running is not None:
            self._count(core.running)
        core.speed = speeds[is_slow]
        if core.running is not None:
            self._plan(core.running)
        self.clock.after(rng.expovariate(1 / spans[is_slow]), self._pace, core, rng, not is_slow, spans, speeds)

    def woken(self, process):
        process.session.runnable += 1
        core = process.home
        if core is None or core.running is not None:
            core = self.idle[-1] if self.idle else None
        if core is not None:
            self.idle.remove(core)
            self._enter(process, core)
            process.left += process.cold
            process.colds += 1
            self._begin(process, core, self.delay)
            return
        # Nobody is idle: the shortest queue, its own if that is no longer.
        core = min(self.all, key=lambda one: (len(one.ready), one is not process.home)) if process.home is None or process.home.ready else process.home
        running, now = core.running, self.clock.now
        self._count(running)
        if not running.is_urgent:
            core.least = max(core.least, min([running.share] + [one.share for one in core.ready]))
        self._enter(process, core)
        process.left += process.warm
        process.warms += 1
        core.ready.append(process)
        self.waiting += 1
        # Whoever has had more than this one, and its slice, gives way.
        if process.is_urgent:
            process.share = -1e18
        if (process.is_urgent or now - running.began >= self.kept) and running.share > process.share:
            self._yield(running)
        elif len(core.ready) == 1:
            # Until now nobody's slice had an end.
            self._plan(running)

    def _enter(self, process, core):
        """Who slept has no claim to the time that it did not use, but for one slice; who comes from another processor brings what it had more than others there."""
        if process.home is not None and process.home is not core:
            process.share += core.least - process.home.least
        process.share = max(process.share, core.least - self.slice)
        process.home = core

    def _count(self, process):
        """Up to now, of the one that has a processor."""
        span = self.clock.now - process.told
        if span > 0:
            process.told = self.clock.now
            process.share += span * max(1, process.session.runnable)
            process.cpu += span
            process.left -= span * process.core.speed

    def _begin(self, process, core, delay=0.0):
        process.core = core
        core.running = process
        process.began = process.told = self.clock.now + delay
        if process.share > core.least:
            core.least = process.share
        self._plan(process)

    def _plan(self, process):
        """The end of its item, or of its slice."""
        process.plan += 1
        end = max(0.0, process.left) / process.core.speed
        if process.core.ready:
            # The first tick at which its slice is over.
            over = math.ceil((process.began + self.slice - NOTHING) / self.tick) * self.tick
            if over <= process.told:
                over = (process.told // self.tick + 1) * self.tick
            end = min(end, over - process.told)
        self.clock.after(process.told - self.clock.now + end, self._due, process, process.plan)

    def _due(self, process, plan):
        if plan != process.plan or process.core is None:
            return
        self._count(process)
        if process.left <= NOTHING:
            self._next(process)
        elif not self._give_way(process):
            self._plan(process)

    def _give_way(self, process):
        """A tick: whether its slice is over and another one is to have the processor."""
        ready = process.core.ready
        if ready and self.clock.now - process.began >= self.slice - NOTHING and min(map(_share, ready)) < process.share:
            self._yield(process)
            return True
        return False

    def _yield(self, process):
        process.left += process.warm
        process.warms += 1
        core = self._leave(process)
        core.ready.append(process)
        self.waiting += 1
        self._take(core)

    def _leave(self, process):
        core, process.core = process.core, None
        process.ran = self.clock.now
        process.plan += 1
        return core

    def _take(self, core):
        """The next one for it: of its own queue, else of another's."""
        if core.ready:
            best = min(core.ready, key=_share)
            core.ready.remove(best)
            self.waiting -= 1
            self._begin(best, core)
            return
        core.running = None
        self.idle.append(core)
        if self.waiting:
            self._pull(core)

    def _pull(self, core):
        """An idle processor looks whom it may take, and looks again when it may."""
        if core.running is not None or not self.waiting:
            return
        now = self.clock.now
        oldest = min((one for other in self.all for one in other.ready), key=_ran)
        if now - oldest.ran < self.hot - NOTHING:
            self.clock.after(self.hot - (now - oldest.ran), self._pull, core)
            return
        oldest.home.ready.remove(oldest)
        self.waiting -= 1
        self.idle.remove(core)
        self._enter(oldest, core)
        self._begin(oldest, core)

    def _next(self, process):
        """An item is done, or what waking cost."""
        items = process.items
        if process.turn > 0:
            kind, payload = items.popleft()
            process.turn -= 1
            process.effects[kind](payload)
            if process.turn == 0:
                process.turn_over()
        if process.core is None:
            # Its effect has woken somebody who has taken its processor; it goes on from here.
            if not process.turn:
                process.turn = len(items)
            process.left = process.cost(*items[0]) if items else 0.0
            return
        if not items:
            process.awake = False
            process.session.runnable -= 1
            self._take(self._leave(process))
            return
        if process.turn == 0:
            process.turn = len(items)
        process.left = process.cost(*items[0])
        self._plan(process)


def _share(process):
    return process.share


def _ran(process):
    return process.ran
