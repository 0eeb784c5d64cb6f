"""What is full first, and what carries 10,000, 100,000 and 1,000,000 messages a minute and ten million people: tables of docs/scale.md, from one file of
measurements. Each figure is made from named constants: measured ones, and assumptions that stand at the top of this file. What was measured is multiplied; what
depends on how messages share statements, processors and flushes is simulated."""

import statistics
from dataclasses import dataclass

from router import Load, Network, Roller, simulate

PEOPLE = 10_000_000

# --- assumptions: no measurement of ours says anything about them ------------------------------------------------------

ROUND_TRIP_US = 200.0  # between two machines of one data centre
DAY_OF_PEAK = 1 / 3  # a day's messages by those of its busiest minute, all day long
AGENT_S = 2.0
FULL = 0.6  # a part that is busier has no room for a burst, nor for another router's share
METADATA_DAYS = 400  # what docs/privacy.md has for rows; 400 is an example
DISK_TB = 16  # of a database machine, for tables

# --- measured elsewhere ----------------------------------------------------------------------------------------------

PURGE_A_SECOND = 350  # docs/privacy.md, "Cost": messages that the purge by rows lets go for good, of all routers together
CACHED = 100_000  # people in a worker's cache (Sources/Worker/Users/UserCache.swift)
CACHED_BYTES = 150  # of each of them, likewise
CONNECTIONS = 4  # of a worker: two for messages, one that listens, one for the rest (docs/changes.md)
CONNECTIONS_AT_MOST = 100  # PostgreSQL's own max_connections, if nobody changes it


@dataclass
class Tier:
    a_minute: int
    routers: int  # one of them may be away
    router_cores: int
    workers: int  # of a router
    database_cores: int

    @property
    def rate(self) -> float:
        return self.a_minute / 60


TIERS = [Tier(10_000, 2, 2, 2, 2), Tier(100_000, 3, 2, 2, 4), Tier(1_000_000, 4, 4, 4, 16)]


@dataclass
class Constant:
    name: str
    value: float
    unit: str
    text: str


class Constants:
    """What was measured, by the names that docs/scale.md has for them."""

    def __init__(self, measured, costs):
        self.measured, self.costs = measured, costs
        flush = costs.flush_us
        points = measured.of("calibration") + measured.of("validation")
        median = lambda kind: statistics.median(one["memory_mb"][kind] / one["processes"][kind] for one in points if kind in one["memory_mb"])
        self.all = [
            Constant("dispatcher_us", sum(costs.dispatcher.values()), "µs", "processor of the dispatcher a message"),
            Constant("dispatcher_switch_us", costs.switch["dispatcher"][1], "µs", "and each time that it gets a processor where nobody had run"),
            Constant("worker_us", sum(costs.worker.values()), "µs", "processor of the worker a message"),
            Constant("worker_switch_us", costs.switch["workers"][1], "µs", "and each time that it gets a processor where nobody had run"),
            Constant("accept_us", costs.accept[0], "µs", "processor of PostgreSQL an accept, whatever it holds"),
            Constant("accept_row_us", costs.accept[1], "µs", "and each message of it"),
            Constant("outcome_us", costs.outcome[0], "µs", "processor of PostgreSQL an outcome, whatever it holds"),
            Constant("outcome_row_us", costs.outcome[1], "µs", "and each message of it"),
            Constant("rolled_us", costs.rolled, "µs", "processor of PostgreSQL a row of the usage log that is added up; two rows a message"),
            Constant("vacuum_us", vacuum_us(measured), "µs", "processor of PostgreSQL a message when its rows are vacuumed"),
            Constant("look_up_us", look_up_us(measured, costs), "µs", "processor of worker and PostgreSQL, more, when the person is in no cache: nothing that shows"),
            Constant("flush_ms", flush[len(flush) // 2] / 1000, "ms", "until 8 kB are durable, half of the times"),
            Constant("flush_p99_ms", flush[int(len(flush) * 0.99)] / 1000, "ms", "until 8 kB are durable, 99 of 100 times"),
            Constant("wal_bytes", wal_a_message(measured), "bytes", "of PostgreSQL's log (WAL) a message, long after a checkpoint"),
            Constant("message_bytes", bytes_a_message(measured), "bytes", "of tables and indexes a message: a row of the inbox, two of the usage log"),
            Constant("person_bytes", bytes_a_person(measured), "bytes", "of tables and indexes a person: user, conversation, when last heard of"),
            Constant("dispatcher_mb", median("dispatcher"), "MB", "memory of the dispatcher (PSS)"),
            Constant("worker_mb", median("workers"), "MB", "memory of a worker (PSS), with its part of 10,000 people in its cache"),
            Constant("backend_mb", median("accepts"), "MB", "memory of a connection's process of PostgreSQL (PSS), most of it its part of 512 MB of shared buffers"),
            Constant("waiting_kb", waiting_kb(measured), "kB", "memory of dispatcher and workers for each message that waits, beyond that"),
        ]
        self.by_name = {one.name: one.value for one in self.all}

    def __getattr__(self, name):
        return self.by_name[name]


def bytes_a_row(measured, table: str) -> float:
    one = measured.all["sizes"][table]
    return one["all"] / one["rows"]


def bytes_a_message(measured) -> float:
    return bytes_a_row(measured, "sms_router_inbox") + 2 * bytes_a_row(measured, "sms_usage_logs")


def bytes_a_person(measured) -> float:
    return sum(bytes_a_row(measured, table) for table in ("users", "sms_router_conversations", "sms_router_heard"))


def wal_a_message(measured) -> float:
    """The median of all points: it depends little on the load once a checkpoint is a while ago."""
    return statistics.median(point["wal"]["bytes"] / point["load"]["answered"] for point in measured.points if point["load"])


def vacuum_us(measured) -> float:
    """Of the tables, each time before a router is started: what it takes is a cost of the messages since the last time."""
    vacuums = measured.all.get("vacuums") or []
    rows = vacuums[-1][0] - vacuums[0][0] if len(vacuums) > 1 else 0
    return sum(cpu for _, cpu in vacuums[1:]) / rows if rows else 0.0


def look_up_us(measured, costs) -> float:
    """By how much a message of somebody who is in no cache costs worker and database more than one of somebody who is, both from 256 connections: in the least
    disturbed rounds. Not from the first round, where these were first messages."""
    def taken(point):
        return sum(point["cpu_us"].get(kind, 0) for kind in ("workers", "accepts", "outcomes")) / point["load"]["answered"]

    cold = [taken(point) for point in measured.of("cold") if point["round"] > 1 and point["workers"] == 2]
    warm = [taken(point) for point in measured.rounds.get(("validation", 2, "closed-256"), []) if point["round"] > 1]
    return max(0.0, min(cold) - min(warm)) if cold and warm else 0.0


def waiting_kb(measured) -> float:
    """By how much dispatcher and workers are larger with 1,024 messages under way than with 16, in the median of rounds; what is freed stays theirs."""
    by_load = {}
    for point in measured.of("validation"):
        if point["closed"] in (16, 1024) and not point["delay_ms"]:
            mb = point["memory_mb"]["dispatcher"] + point["memory_mb"]["workers"]
            by_load.setdefault((point["workers"], point["round"]), {})[point["closed"]] = mb
    more = [(one[1024] - one[16]) * 1000 / (1024 - 16) for one in by_load.values() if len(one) == 2]
    return max(0.0, statistics.median(more)) if more else 0.0


# --- sizes -------------------------------------------------------------------------------------------------------------


def run(costs, tier: Tier, lost: int = 1, seconds: float | None = None):
    """The tier with so many of its routers away, and a synchronous standby that is as fast as the primary's own disk."""
    network = Network(
        routers=tier.routers - lost, router_cores=tier.router_cores, database_cores=tier.database_cores, round_trip_us=ROUND_TRIP_US,
        standby_flush_us=costs.flush_us)
    # Enough messages for a p99, few enough to wait for.
    seconds = seconds or min(20.0, max(0.5, 8_000 / tier.rate))
    # So many people that nearly nobody writes twice at once, as it would be.
    load = Load(rate=tier.rate, workers=tier.workers, people=1_000_000, seconds=seconds, warm_up=0.2)
    return simulate(costs, load, network=network)


def rows(constants: Constants, tier: Tier) -> list[tuple[str, str, str]]:
    """What, where it is from, value."""
    result = run(constants.costs, tier)
    rate, alive = tier.rate, tier.routers - 1
    statements = rate * (1 / result.rows_an_accept + 1 / result.rows_an_outcome)
    router = max(value for name, value in result.busy.items() if name.startswith("router"))
    beside = rate * DAY_OF_PEAK * (2 * constants.rolled_us + constants.vacuum_us) / 1e6 / tier.database_cores
    a_day = rate * DAY_OF_PEAK * 86_400
    gb = constants.message_bytes * a_day / 1e9
    workers = tier.routers * tier.workers
    memory = constants.dispatcher_mb + tier.workers * (constants.worker_mb + CACHED * CACHED_BYTES / 1e6)
    memory += rate * AGENT_S / alive * constants.waiting_kb / 1000
    return [
        ("messages a second", "given", f"{rate:,.0f}"),
        ("routers, one of which may be away; processors, workers of each", "chosen", f"{tier.routers}; {tier.router_cores}, {tier.workers}"),
        ("processors of the database, and as many of its standby", "chosen", f"{tier.database_cores}"),
        ("a router's processors busy, one router away", "**S**", f"{100 * router:.0f} %"),
        ("its dispatcher's one", "**S**", f"{rate / alive * result.cpu_us['dispatcher'] / 1e4:.0f} %"),
        ("the database's processors busy with messages", "**S**", f"{100 * result.busy['database']:.0f} %"),
        ("and with adding up and vacuum, on average", "`rolled_us`, `vacuum_us`", f"{100 * beside:.1f} %"),
        ("messages an accept, an outcome; statements a second", "**S**",
         f"{result.rows_an_accept:.1f}, {result.rows_an_outcome:.1f}; {statements:,.0f}"),
        ("p50, p99 without the agent's time, ms", "**S**", f"{result.p50_ms:.1f}, {result.p99_ms:.1f}"),
        ("WAL, MB a second", "`wal_bytes`", f"{constants.wal_bytes * rate / 1e6:.1f}"),
        ("tables: GB a day, TB for 400 days of it", "`message_bytes`", f"{gb:,.0f}, {gb * METADATA_DAYS / 1e3:,.1f}"),
        ("messages a second on average, against what the purge by rows lets go", "`PURGE`",
         f"{rate * DAY_OF_PEAK:,.0f}, {100 * rate * DAY_OF_PEAK / PURGE_A_SECOND:.0f} %"),
        ("rows to be added up on average, against what the roller's share of its time does", "`rolled_us`",
         f"{100 * 2 * rate * DAY_OF_PEAK / rolled_a_second(constants):.0f} %"),
        ("connections; while workers are replaced", "4 a worker", f"{CONNECTIONS * workers}; {2 * CONNECTIONS * workers}"),
        (f"messages that wait for an agent that takes {AGENT_S:.0f} s; calls at once a worker", "**A**",
         f"{rate * AGENT_S:,.0f}; {rate * AGENT_S / alive / tier.workers:,.0f}"),
        ("memory of a router with full caches, MB", "`worker_mb`, `waiting_kb`", f"{memory:,.0f}"),
        (f"of {PEOPLE:,} people in a worker's cache", "100,000 each", f"{100 * min(1, CACHED * workers / PEOPLE):.0f} %"),
    ]


def tier_table(constants: Constants) -> list[str]:
    columns = [rows(constants, tier) for tier in TIERS]
    lines = ["| messages a minute | from | " + " | ".join(f"{tier.a_minute:,}" for tier in TIERS) + " |", "|---|---|" + "---|" * len(TIERS)]
    for some in zip(*columns):
        lines.append(f"| {some[0][0]} | {some[0][1]} | " + " | ".join(one[2] for one in some) + " |")
    return lines


# --- what is full first --------------------------------------------------------------------------------------------------


def rolled_a_second(constants: Constants) -> float:
    """Rows of the log that are added up at the most: the roller works for one part of its time and rests for SHARE of them."""
    return 1e6 / constants.rolled_us / (1 + Roller.SHARE) if constants.rolled_us else float("inf")


def most(costs, workers: int, router_cores: int, database_cores: int, routers: int = 1) -> float:
    """Messages a second that so many routers carry at the most, with a database of their own."""
    network = Network(routers=routers, router_cores=router_cores, database_cores=database_cores, round_trip_us=ROUND_TRIP_US)
    load = Load(closed=600 * workers * routers, workers=workers, people=1_000_000, seconds=0.6, warm_up=0.4)
    return simulate(costs, load, network=network).throughput


@dataclass
class Limit:
    what: str
    how: str
    a_second: float  # at the busiest minute

    @property
    def a_minute(self) -> float:
        return 60 * self.a_second


def limits(constants: Constants) -> list[Limit]:
    """In the order in which they are met."""
    costs, measured = constants.costs, constants.measured
    one = statistics.median(point["load"]["throughput_per_s"] for point in measured.of("validation")
                            if point["closed"] == 256 and point["workers"] == 2 and not point["delay_ms"])
    found = [
        Limit(f"one machine of {measured.cores} processors with everything on it", f"**M**: {one:,.0f} a second at the most; {100 * FULL:.0f} % of that", FULL * one),
        Limit(f"a disk of {DISK_TB} TB, rows kept for {METADATA_DAYS} days", f"`message_bytes`, {DISK_TB} TB (**A**), a third of the busiest",
              DISK_TB * 1e12 / constants.message_bytes / METADATA_DAYS / 86_400 / DAY_OF_PEAK),
        Limit("the purge by rows", f"`PURGE` = {PURGE_A_SECOND} a second on average, a third of the busiest", PURGE_A_SECOND / DAY_OF_PEAK),
        Limit("adding up the usage log", f"1 / `rolled_us` / {1 + Roller.SHARE} rows a second on average, two a message, a third of the busiest",
              rolled_a_second(constants) / 2 / DAY_OF_PEAK),
        Limit("one router of 2 processors, 2 workers; a database of 4", f"**S**: the most, {100 * FULL:.0f} % of that", FULL * most(costs, 2, 2, 4)),
        Limit("one dispatcher, however many workers", f"{100 * FULL:.0f} % of 1 / `dispatcher_us`", FULL * 1e6 / constants.dispatcher_us),
        Limit(f"PostgreSQL's own {CONNECTIONS_AT_MOST} connections", "8 a worker while workers are replaced; a worker's part of the last tier",
              CONNECTIONS_AT_MOST / (2 * CONNECTIONS) * TIERS[-1].rate / ((TIERS[-1].routers - 1) * TIERS[-1].workers)),
        Limit("a database of 16 processors; 4 routers of 8 processors, 4 workers", f"**S**: the most, {100 * FULL:.0f} % of that", FULL * most(costs, 4, 8, 16, 4)),
    ]
    return sorted(found, key=lambda limit: limit.a_second)


def limit_table(constants: Constants) -> list[str]:
    lines = ["| | what is full | from | messages a second | a minute |", "|---|---|---|---|---|"]
    for number, limit in enumerate(limits(constants), 1):
        lines.append(f"| {number} | {limit.what} | {limit.how} | {limit.a_second:,.0f} | {limit.a_minute:,.0f} |")
    return lines


def constant_table(constants: Constants) -> list[str]:
    lines = ["| name | value | of what |", "|---|---|---|"]
    for one in constants.all:
        digits = 0 if one.value >= 100 else 1 if one.value >= 10 else 2
        lines.append(f"| `{one.name}` | {one.value:,.{digits}f} {one.unit} | {one.text} |")
    return lines
