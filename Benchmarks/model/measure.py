#!/usr/bin/env python3
"""Takes one measurement for the model: runs a load generator and says what every process, the database and the machine did meanwhile. Called by
script/scenarios/model.sh; needs Linux and Python alone.

    measure.py point --out FILE --name TEXT --kind calibration|validation --round N --workers N [--closed N | --rate N] [--delay-ms N]
                     --router PID --postgres PID --agent PID --metrics URL -- LOAD GENERATOR…
    measure.py probe --directory DIR
    measure.py join --out FILE [NAME=VALUE…] POINTS…

`point` appends one line of JSON to FILE. MODEL_SQL is a command that answers a statement on its standard input with bare values, MODEL_TOKEN the token of
the metrics page. `probe` prints what this machine does without a router: its speed, how long it takes to make something durable, how long it stands still.
"""

import argparse
import json
import os
import re
import resource
import shlex
import statistics
import subprocess
import sys
import time
import urllib.request

TICKS = os.sysconf("SC_CLK_TCK")
# Workers report their figures to the dispatcher twice a second.
REPORTED = 0.8


def read(path: str) -> str:
    try:
        with open(path, encoding="utf-8", errors="replace") as file:
            return file.read()
    except (FileNotFoundError, ProcessLookupError):
        return ""


def children(root: int) -> list[int]:
    found = []
    for name in os.listdir("/proc"):
        if name.isdigit():
            stat = read(f"/proc/{name}/stat")
            if stat and int(stat.rpartition(") ")[2].split()[1]) == root:
                found.append(int(name))
    return sorted(found)


def process_figures(pid: int) -> tuple[float, float, int, int] | None:
    """Processor time and time in the run queue in µs, switches waited for, switches forced. All of ours have one thread."""
    schedule = read(f"/proc/{pid}/schedstat").split()
    switches = re.findall(r"ctxt_switches:\s*(\d+)", read(f"/proc/{pid}/status"))
    if len(schedule) < 2 or len(switches) < 2:
        return None
    return int(schedule[0]) / 1000, int(schedule[1]) / 1000, int(switches[0]), int(switches[1])


def memory_of(pid: int) -> float:
    """Proportional memory in MB (10^6 bytes)."""
    match = re.search(r"^Pss:\s*(\d+)", read(f"/proc/{pid}/smaps_rollup"), re.MULTILINE)
    return int(match[1]) * 1024 / 1e6 if match else 0


def sql(statement: str) -> list[list[str]]:
    out = subprocess.run(shlex.split(os.environ["MODEL_SQL"]), input=statement, capture_output=True, text=True, check=True).stdout
    return [line.split("|") for line in out.splitlines() if line]


class Groups:
    """Which process is what. The two connections of a worker for messages are told apart by what they do under load; once known, it stays known."""

    def __init__(self, router: int, postgres: int, agent: int, state: str) -> None:
        self.router, self.postgres, self.agent, self.state = router, postgres, agent, state
        self.known: dict[str, str] = {}
        if os.path.exists(state):
            with open(state, encoding="utf-8") as file:
                self.known = json.load(file)

    def look(self) -> dict[int, str]:
        of = {self.router: "dispatcher", self.agent: "agent", self.postgres: "server"}
        of |= {pid: "workers" for pid in children(self.router)}
        # The workers' connections for what is no message's: most of it is the log being added up. They come and go.
        rest = {pid: "rest" for [pid] in sql("select pid from pg_stat_activity where application_name ~ '^sms-router worker .* rest$'")}
        return of | {pid: (rest | self.known).get(str(pid), "server") for pid in children(self.postgres)}

    def learn(self) -> bool:
        """Looks once; whether all are known now."""
        rows = sql(
            "select pid, application_name, case when query ~ 'update sms_router_inbox i' then 'outcomes' when query ~ 'insert into sms_router_inbox [(]' "
            "then 'accepts' else '' end from pg_stat_activity where application_name ~ '^sms-router worker [0-9]+$'"
        )
        other = {"accepts": "outcomes", "outcomes": "accepts"}
        of_worker: dict[str, list[str]] = {}
        for pid, name, query in rows:
            of_worker.setdefault(name, []).append(pid)
            if query:
                self.known[pid] = query
        for pids in of_worker.values():
            for pid, beside in (pids, pids[::-1]) if len(pids) == 2 else ():
                if beside in self.known and pid not in self.known:
                    self.known[pid] = other[self.known[beside]]
        with open(self.state, "w", encoding="utf-8") as file:
            json.dump(self.known, file)
        return all(pid in self.known for pid, _, _ in rows)

    @property
    def are_known(self) -> bool:
        """Whether the backends of all of the router's workers are: two each, and of no earlier router."""
        now = set(map(str, children(self.postgres)))
        return len(now & set(self.known)) >= 2 * len(children(self.router))


def snapshot(pids: dict[int, str]) -> dict[int, tuple[float, float, int, int]]:
    return {pid: figures for pid in pids if (figures := process_figures(pid)) is not None}


COUNTERS = re.compile(r"^sms_router_((?:accept|outcome)_(?:batches|rows)|usage_rows)_total (\S+)$", re.MULTILINE)
TIMES = re.compile(r'^sms_router_(accept|agent|database_batch)_seconds_(sum|count)(?:\{batch="(\w+)"\})? (\S+)$', re.MULTILINE)


def router_figures(url: str) -> tuple[dict[str, float], dict[str, float]]:
    """So far: statements, their rows, rows of the log added up; and the times of stages, in s, with how many there were."""
    request = urllib.request.Request(url, headers={"Authorization": "Bearer " + os.environ["MODEL_TOKEN"]})
    with urllib.request.urlopen(request, timeout=10) as answer:
        page = answer.read().decode()
    times = {f"{batch or name}{'_batch' if batch else ''}_{what}": float(value) for name, what, batch, value in TIMES.findall(page)}
    return {name: float(value) for name, value in COUNTERS.findall(page)}, times


def wal() -> dict[str, float]:
    row = sql("select pg_current_wal_insert_lsn() - '0/0', wal_fpi, wal_write, wal_sync, wal_write_time * 1000, wal_sync_time * 1000 from pg_stat_wal")[0]
    return dict(zip(("bytes", "full_pages", "writes", "syncs", "write_us", "sync_us"), map(float, row)))


def machine() -> dict[str, float]:
    """Of all processors together, in µs."""
    names = ("user", "nice", "system", "idle", "iowait", "irq", "softirq", "steal")
    return {name: int(value) * 1e6 / TICKS for name, value in zip(names, read("/proc/stat").split()[1:9])}


def difference(after: dict[str, float], before: dict[str, float], digits: int = 3) -> dict[str, float]:
    return {name: round(after[name] - before.get(name, 0), digits) for name in after}


def point(arguments: argparse.Namespace) -> None:
    groups = Groups(arguments.router, arguments.postgres, arguments.agent, arguments.out + ".backends")
    speed = [speed_now()]
    (batches_before, times_before), wal_before, pids = router_figures(arguments.metrics), wal(), groups.look()
    machine_before, before = machine(), snapshot(pids)
    began = time.monotonic()
    if arguments.load:
        load = subprocess.Popen(arguments.load, stdout=subprocess.PIPE, text=True)
        while not groups.are_known and load.poll() is None:
            time.sleep(0.2)
            if groups.learn():
                break
        text = load.stdout.read()
        _, status, usage = os.wait4(load.pid, 0)
        load.returncode = os.waitstatus_to_exitcode(status)
        if load.returncode > 1:
            sys.exit(f"measure.py: the load generator ended with status {load.returncode}")
        report = json.loads(text)
    else:
        time.sleep(arguments.idle)
        report, usage = {}, None
    span = time.monotonic() - began
    newest = {pid: "server" for pid in children(arguments.postgres)} | pids
    after, machine_after = snapshot(newest), machine()
    speed.append(speed_now())
    time.sleep(REPORTED)
    batches_after, times_after = router_figures(arguments.metrics)
    # What was not known before is now.
    pids = newest | {pid: kind for pid, kind in groups.look().items() if pid in newest}
    cpu, queued, waits, forced, count, memory = ({} for _ in range(6))
    # A backend of the server's that has ended is missed; nobody of ours ends. One that has begun is counted from its beginning.
    ended = [f"{pids[pid]} {pid}" for pid in before if pid not in after and pids[pid] not in ("server", "rest")]
    if ended:
        sys.exit(f"measure.py: {arguments.name}: ended meanwhile: {', '.join(ended)}")
    for pid, figures in after.items():
        kind = pids[pid]
        one = [later - was for later, was in zip(figures, before.get(pid, (0, 0, 0, 0)))]
        for total, value in zip((cpu, queued, waits, forced, count, memory), (*one, 1, memory_of(pid))):
            total[kind] = round(total.get(kind, 0) + value, 3)
    if usage is not None:
        cpu["generator"] = round(report["cpu_us_per_request"] * report["sent"], 3)
        waits["generator"], forced["generator"], count["generator"] = usage.ru_nvcsw, usage.ru_nivcsw, 1
    line = {
        "name": arguments.name, "kind": arguments.kind, "round": arguments.round, "workers": arguments.workers, "closed": arguments.closed,
        "rate": arguments.rate, "delay_ms": arguments.delay_ms, "span_s": round(span, 4),
        "load": {name: value for name, value in report.items() if isinstance(value, (int, float)) and not isinstance(value, bool)},
        "cpu_us": cpu, "queued_us": queued, "waits": waits, "forced": forced, "processes": count, "memory_mb": memory,
        "batches": difference(batches_after, batches_before), "times_s": difference(times_after, times_before, 6), "wal": difference(wal(), wal_before),
        "machine_us": difference(machine_after, machine_before), "speed_us": speed,
    }
    with open(arguments.out, "a", encoding="utf-8") as file:
        file.write(json.dumps(line, separators=(",", ":")) + "\n")
    if report.get("not_200"):
        sys.exit(f"measure.py: {arguments.name}: {report['not_200']} messages were not answered 200")


# --- what the machine does without a router ---------------------------------------------------------------------------


def interpreted() -> float:
    """Processor time in µs of a fixed piece of interpreted work."""
    began = time.process_time_ns()
    table = {}
    for number in range(60_000):
        table[number & 1023] = table.get(number * 7 & 1023, 0) + len(str(number))
    return (time.process_time_ns() - began) / 1000


def switching(rounds: int = 2000) -> float:
    """Processor time in µs of both sides of a fixed number of messages from one process to another and back."""
    to_child, to_parent = os.pipe(), os.pipe()
    before = resource.getrusage(resource.RUSAGE_SELF)
    child = os.fork()
    if child == 0:
        for _ in range(rounds):
            os.read(to_child[0], 1024)
            os.write(to_parent[1], b"x" * 512)
        os._exit(0)
    for _ in range(rounds):
        os.write(to_child[1], b"x" * 512)
        os.read(to_parent[0], 1024)
    _, _, usage = os.wait4(child, 0)
    now = resource.getrusage(resource.RUSAGE_SELF)
    for end in (*to_child, *to_parent):
        os.close(end)
    return (now.ru_utime + now.ru_stime - before.ru_utime - before.ru_stime + usage.ru_utime + usage.ru_stime) * 1e6


def speed_now() -> list[float]:
    """The least of three each: what else runs must not count."""
    return [round(min(interpreted() for _ in range(3)), 1), round(min(switching() for _ in range(3)), 1)]


def together() -> float:
    """How much longer interpreted work takes, in its own processor time, while another processor does the same."""
    alone = min(interpreted() for _ in range(5))
    child = os.fork()
    if child == 0:
        end = time.monotonic() + 1
        while time.monotonic() < end:
            interpreted()
        os._exit(0)
    time.sleep(0.1)
    beside = statistics.median(interpreted() for _ in range(15))
    os.waitpid(child, 0)
    return beside / alone


def flushes(directory: str, kilobytes: int, count: int) -> dict[str, object]:
    """Writes into a file that has its blocks, each made durable as PostgreSQL does by default (fdatasync): times, sorted, and processor time, in µs."""
    path = os.path.join(directory, f"flush.{os.getpid()}")
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    size = kilobytes * 1024
    try:
        os.pwrite(descriptor, bytes(16 << 20), 0)
        os.fsync(descriptor)
        page, taken = b"\x5a" * size, []
        cpu = time.process_time_ns()
        for number in range(count):
            began = time.monotonic_ns()
            os.pwrite(descriptor, page, number * size % (16 << 20))
            os.fdatasync(descriptor)
            taken.append((time.monotonic_ns() - began) / 1000)
            # As far apart as in use.
            time.sleep(0.001)
        cpu = (time.process_time_ns() - cpu) / 1000 / count
    finally:
        os.close(descriptor)
        os.unlink(path)
    return {"kilobytes": kilobytes, "us": [round(value, 1) for value in sorted(taken)], "cpu_us": round(cpu, 1)}


def stalls(seconds: float = 1.5, least: float = 30) -> dict[str, object]:
    """How long a process that wants to run does not, in µs, at a time."""
    gaps, end = [], time.monotonic_ns() + int(seconds * 1e9)
    last = time.monotonic_ns()
    while last < end:
        now = time.monotonic_ns()
        if now - last > least * 1000:
            gaps.append(round((now - last) / 1000, 1))
        last = now
    return {"seconds": seconds, "us": sorted(gaps)}


def probe(arguments: argparse.Namespace) -> None:
    print(json.dumps({
        "speed_us": speed_now(), "together": round(together(), 4), "stalls": stalls(),
        "flush": [flushes(arguments.directory, kilobytes, count) for kilobytes, count in ((8, 400), (64, 100), (256, 100))],
    }, separators=(",", ":")))


def join(arguments: argparse.Namespace) -> None:
    points = []
    for path in arguments.points:
        with open(path, encoding="utf-8") as file:
            points += [json.loads(line) for line in file if line.strip()]
    whole = {"format": 1}
    for pair in arguments.values:
        name, _, value = pair.partition("=")
        try:
            whole[name] = json.loads(value)
        except ValueError:
            whole[name] = value
    with open(arguments.probes, encoding="utf-8") as file:
        whole["probes"] = [json.loads(line) for line in file if line.strip()]
    # A point a line, so that two of these files can be compared.
    head = json.dumps(whole)[1:-1]
    with open(arguments.out, "w", encoding="utf-8") as file:
        file.write("{" + head + ',\n"points":[\n' + ",\n".join(json.dumps(one, separators=(",", ":")) for one in points) + "\n]}\n")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(dest="command", required=True)
    one = commands.add_parser("point")
    one.add_argument("--out", required=True)
    one.add_argument("--name", required=True)
    one.add_argument("--kind", required=True, choices=("calibration", "validation", "idle", "cold"))
    one.add_argument("--round", type=int, required=True)
    one.add_argument("--workers", type=int, required=True)
    one.add_argument("--closed", type=int)
    one.add_argument("--rate", type=float)
    one.add_argument("--idle", type=float)
    one.add_argument("--delay-ms", type=int, default=0)
    for name in ("router", "postgres", "agent"):
        one.add_argument("--" + name, type=int, required=True)
    one.add_argument("--metrics", required=True)
    one.add_argument("load", nargs="*")
    one.set_defaults(run=point)
    two = commands.add_parser("probe")
    two.add_argument("--directory", required=True)
    two.set_defaults(run=probe)
    three = commands.add_parser("join")
    three.add_argument("--out", required=True)
    three.add_argument("--probes", required=True)
    three.add_argument("--value", dest="values", action="append", default=[])
    three.add_argument("points", nargs="+")
    three.set_defaults(run=join)
    arguments = parser.parse_args()
    arguments.run(arguments)


if __name__ == "__main__":
    main()
