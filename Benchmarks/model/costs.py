"""What a message costs, from the calibration points of a file that measure.py has made. Throughput and latency of any point are not looked at here: costs come
from processor time, switches, statements, bytes and flushes alone.

A process's time for a message is a plane over how often it got a processor for it where others had run, and where nobody had. A statement's is one over its rows and
the second of these. They are fitted by least squares of the relative error.
"""

import json
import math
import statistics
from dataclasses import dataclass

from router import Costs, Load, simulate

# How a process's own time for a message is divided among what it does for it. From reading the code and the profile of docs/performance.md; what is simulated
# changes little with them (test_model.py holds it to that).
GENERATOR = {"send": 0.5, "answer": 0.5}
DISPATCHER = {"request": 0.55, "accepted": 0.05, "answer": 0.4}
WORKER = {"deliver": 0.22, "stored": 0.2, "call": 0.18, "answered": 0.22, "finished": 0.15, "written": 0.03}
# For how long a processor is slow at a time, where its speed changes at all: looked at once, by the same piece of work again and again for six seconds.
SLOW_US = 50_000.0
AGENT = {"call": 0.6, "release": 0.4}
SPLIT = {"generator": GENERATOR, "dispatcher": DISPATCHER, "workers": WORKER, "agent": AGENT}
BACKENDS = ("accepts", "outcomes")
PROCESSES = (*SPLIT, *BACKENDS)


@dataclass
class Plane:
    """y = base + first * x1 + second * x2, no number of them below zero"""

    base: float
    first: float
    second: float
    worst: float = 0.0  # the largest relative error of a measurement that it was made from

    def at(self, x1: float, x2: float) -> float:
        return self.base + self.first * x1 + self.second * x2


def fit(points: list[tuple[float, float, float]]) -> Plane:
    """Least squares of the relative error of (x1, x2, y). What would be below zero is left out."""
    points = [one for one in points if one[2] > 0]
    best = None
    for used in ((0, 1, 2), (0, 1), (0, 2), (1, 2), (0,), (1,), (2,)):
        found = _solve([([(1.0, x1, x2)[index] / y for index in used], 1.0) for x1, x2, y in points])
        if found is None or min(found) < 0:
            continue
        plane = Plane(*[found[used.index(index)] if index in used else 0.0 for index in range(3)])
        errors = [plane.at(x1, x2) / y - 1 for x1, x2, y in points]
        plane.worst = max(map(abs, errors))
        total = sum(error**2 for error in errors)
        if best is None or total < best[0] - 1e-12:
            best = total, plane
    return best[1]


def _solve(rows: list[tuple[list[float], float]]) -> list[float] | None:
    """Least squares by the normal equations; nil where they say nothing."""
    count = len(rows[0][0])
    matrix = [[sum(a[i] * a[j] for a, _ in rows) for j in range(count)] + [sum(a[i] * b for a, b in rows)] for i in range(count)]
    for i in range(count):
        pivot = max(range(i, count), key=lambda row: abs(matrix[row][i]))
        matrix[i], matrix[pivot] = matrix[pivot], matrix[i]
        if abs(matrix[i][i]) < 1e-15:
            return None
        for row in range(count):
            if row != i:
                part = matrix[row][i] / matrix[i][i]
                matrix[row] = [value - part * above for value, above in zip(matrix[row], matrix[i])]
    return [matrix[i][count] / matrix[i][i] for i in range(count)]


class Measured:
    """A file of measure.py's. The machine is shared with others, and its speed changes by half from one round to the next: of the rounds of a load, `points` has the
    least disturbed one. That is told by what is not the router's: load generator and agent stand-in took the least processor time for a message there."""

    def __init__(self, path: str):
        with open(path, encoding="utf-8") as file:
            self.all = json.load(file)
        self.cores = int(self.all["cores"])
        self.people = int(self.all["people"])
        self.rounds: dict[tuple, list[dict]] = {}
        for point in self.all["points"]:
            self.rounds.setdefault((point["kind"], point["workers"], point["name"]), []).append(point)
        self.points = []
        for (kind, _, _), some in self.rounds.items():
            self.points += [min(some, key=_beside)] if kind in ("calibration", "validation") else some

    def of(self, kind: str) -> list[dict]:
        return [point for point in self.points if point["kind"] == kind]

    @staticmethod
    def others(point: dict) -> float:
        """Processors that were busy with neither the router nor what is measured with it: the kernel's own threads, other programs, the host."""
        busy = sum(value for name, value in point["machine_us"].items() if name not in ("idle", "iowait"))
        return max(0.0, busy - sum(point["cpu_us"].values())) / 1e6 / point["span_s"]


def _beside(point: dict) -> float:
    return (point["cpu_us"]["generator"] + point["cpu_us"]["agent"]) / point["load"]["answered"]


def one_of(measured: Measured, point: dict, name: str) -> tuple[float, float]:
    """Of a process: wakes and µs a message, without what it does when there is none. Of a backend: rows and µs a statement."""
    if name in BACKENDS:
        kind = name[:-1]
        statements = point["batches"][kind + "_batches"]
        return point["batches"][kind + "_rows"] / statements, point["cpu_us"][name] / statements
    cpu, waits = _idle(measured.of("idle"), name)
    answered = point["load"]["answered"]
    return (point["waits"][name] - waits * point["span_s"]) / answered, (point["cpu_us"][name] - cpu * point["span_s"]) / answered


def load_of(measured: Measured, point: dict, seconds: float | None = None) -> Load:
    """The load of a point: as long as it was, for a closed loop begins with all of its messages at once, and beside as much of other work."""
    seconds = seconds or sends_for(point)
    return Load(
        closed=point["closed"], rate=point["rate"], workers=point["workers"], agent_delay_ms=point["delay_ms"], people=measured.people, seconds=seconds,
        warm_up=0.0, others=measured.others(point), behind=round(seconds * point["batches"].get("usage_rows", 0) / point["span_s"]))


def sends_for(point: dict) -> float:
    """Seconds for which the load generator sent; its time ends with the last answer."""
    return point["load"]["sent"] / point["rate"] if point["rate"] else point["load"]["elapsed_s"] - point["load"]["p50_ms"] / 1000


def calibrate(measured: Measured, rounds: int = 4, seconds: float = 1.0) -> tuple[Costs, dict[str, Plane]]:
    """The costs, and the planes that they are from: such that the simulation of each calibration point has the processor time of each process that was measured
    there. How often a process gets a processor, of which its time depends, comes from the simulation itself, so this goes round a few times."""
    points = measured.of("calibration")
    taken = {name: [one_of(measured, point, name) for point in points] for name in PROCESSES}
    planes = {name: fit([(x, 0.0, y) for x, y in taken[name]]) for name in PROCESSES}
    for _ in range(rounds):
        costs = _costs(measured, planes)
        results = [simulate(costs, load_of(measured, point, seconds), measured.cores) for point in points]
        for name in PROCESSES:
            seen = [(x, result, y) for result, (x, y) in zip(results, taken[name])]
            if name in BACKENDS:
                planes[name] = fit([(rows, result.switches[name][1] * rows, y) for rows, result, y in seen])
            else:
                planes[name] = fit([(*result.switches[name], y) for _, result, y in seen])
    return _costs(measured, planes), planes


def _costs(measured: Measured, planes: dict[str, Plane]) -> Costs:
    own = {name: {kind: planes[name].base * share for kind, share in SPLIT[name].items()} for name in SPLIT}
    flush_us, a_kb = _flushes(measured)
    points = measured.of("calibration")
    return Costs(
        switch={name: (planes[name].first, planes[name].second) for name in SPLIT},
        generator=own["generator"], dispatcher=own["dispatcher"], agent=own["agent"],
        worker=own["workers"] | {"statement": 0.0, "result": 0.0},
        accept=_statement(planes["accepts"]), outcome=_statement(planes["outcomes"]),
        flush_us=flush_us, flush_us_a_kb=a_kb, flush_parts=_parts(points), wal_bytes=_wal(points), delay=_delay(points), stalls=_stalls(measured),
        pace=_pace(measured), rolled=_rolled(points),
    )


def _statement(plane: Plane) -> tuple[float, float, float]:
    return plane.base, plane.first, plane.second


def _idle(points: list[dict], name: str) -> tuple[float, float]:
    """Processor time and wakes a second without any message."""
    span = sum(one["span_s"] for one in points)
    if not span:
        return 0.0, 0.0
    return sum(one["cpu_us"].get(name, 0) for one in points) / span, sum(one["waits"].get(name, 0) for one in points) / span


def _flushes(measured: Measured) -> tuple[list[float], float]:
    """How long a small flush takes, by the probes, and what each further kB adds."""
    probes = measured.all["probes"]
    by_size: dict[int, list[float]] = {}
    for probe in probes:
        for one in probe["flush"]:
            by_size.setdefault(one["kilobytes"], []).extend(one["us"])
    small, large = min(by_size), max(by_size)
    a_kb = (statistics.median(by_size[large]) - statistics.median(by_size[small])) / (large - small) if large > small else 0.0
    return sorted(by_size[small]), max(0.0, a_kb)


def _parts(points: list[dict]) -> int:
    """At the lowest rate each statement has a flush of its own: a backend sleeps once until its next statement comes, and else for that."""
    least = min(one["rate"] for one in points if one["rate"])
    some = [one for one in points if one["rate"] == least]
    waits = sum(one["waits"][name] for one in some for name in BACKENDS)
    return max(1, round(waits / sum(one["batches"][kind + "_batches"] for one in some for kind in ("accept", "outcome")) - 1))


def _wal(points: list[dict]) -> tuple[float, float]:
    """Bytes of a row of an accept and of an outcome. Together as measured; divided as pg_stat_statements says (docs/performance.md, "Where the time goes")."""
    all_bytes = sum(one["wal"]["bytes"] for one in points) / sum(one["load"]["answered"] for one in points)
    return all_bytes * 0.4, all_bytes * 0.6


def _pace(measured: Measured) -> tuple[float, float, float] | tuple:
    """The same piece of work takes one time or nearly twice that, as neighbours on the same host have it: how often, by how much, and for how long."""
    times = sorted(one[0] for point in measured.points for one in point["speed_us"])
    usual = times[len(times) // 10]
    slow = [one for one in times if one > 1.4 * usual]
    fast = times[:len(times) - len(slow)]
    if len(slow) < len(times) / 50:
        return ()
    return len(slow) / len(times), statistics.median(slow) / statistics.median(fast), SLOW_US


def _rolled(points: list[dict]) -> float:
    """Of a row of the log that is added up. What else the connections beside those of messages do is in it: little."""
    rows = sum(one["batches"].get("usage_rows", 0) for one in points)
    return sum(one["cpu_us"].get("rest", 0) for one in points) / rows if rows else 0.0


def _delay(points: list[dict]) -> float:
    """From waking a process to its running, on a machine with room: at the lowest rate."""
    least = min((one for one in points if one["rate"]), key=lambda one: one["rate"])["rate"]
    some = [one for one in points if one["rate"] == least]
    return sum(sum(one["queued_us"].values()) for one in some) / sum(
        sum(count for name, count in one["waits"].items() if name in one["queued_us"]) for one in some)


def _stalls(measured: Measured) -> tuple[float, list[float]] | tuple:
    """Times at which a processor was away: how often a second, how long."""
    probes = [probe["stalls"] for probe in measured.all["probes"]]
    lengths = sorted(value for one in probes for value in one["us"])
    seconds = sum(one["seconds"] for one in probes)
    return (len(lengths) / seconds, lengths) if lengths else ()
