#!/usr/bin/env python3
"""The model of docs/scale.md. Python's standard library alone.

    model.py check FILE        measured, simulated and by how much they differ; exit 1 above 20 %
    model.py costs FILE        what a message costs, as the calibration points of FILE have it
    model.py simulate FILE [--closed N | --rate N] [--workers N] [--delay-ms N] [--cores N]
    model.py tables FILE       the tables of docs/scale.md: what was measured, what is full first, machines for each size
    model.py document FILE     puts them into the page

FILE is what `script/bench model` has measured; without one, the example beside this.
"""

import argparse
import os
import re
import statistics
import sys

import costs as costs_of
import tiers as tiers_of
from router import Load, simulate

HERE = os.path.dirname(os.path.abspath(__file__))
EXAMPLE = os.path.join(HERE, "example.json")
PAGE = os.path.join(HERE, "..", "..", "docs", "scale.md")
MAY_BE_OFF = 0.20
FIGURES = {
    "throughput_per_s": "messages a second", "p50_ms": "p50, ms", "p99_ms": "p99, ms", "messages_an_accept": "messages an accept",
    "messages_an_outcome": "messages an outcome",
}


def figures(point: dict) -> dict[str, float]:
    """What was measured at one point, of what the model says."""
    batches = point["batches"]
    return {
        "throughput_per_s": point["load"]["throughput_per_s"], "p50_ms": point["load"]["p50_ms"], "p99_ms": point["load"]["p99_ms"],
        "messages_an_accept": batches["accept_rows"] / max(1, batches["accept_batches"]),
        "messages_an_outcome": batches["outcome_rows"] / max(1, batches["outcome_batches"]),
    }


class Row:
    """One figure of one point: measured in its least disturbed round, in all of its rounds, simulated."""

    def __init__(self, workers, point, figure, measured, rounds, simulated):
        self.workers, self.point, self.figure, self.measured, self.rounds, self.simulated = workers, point, figure, measured, rounds, simulated

    @property
    def off(self) -> float:
        return self.simulated / self.measured - 1


def compare(measured: costs_of.Measured, costs, only=None, seconds: float | None = None) -> list[Row]:
    """Every figure of every validation point beside the simulation."""
    rows = []
    for point in measured.of("validation"):
        workers, name = point["workers"], point["name"]
        if only and not only(workers, name):
            continue
        simulated = simulate(costs, costs_of.load_of(measured, point, seconds), measured.cores).figures()
        taken, all_taken = figures(point), [figures(one) for one in measured.rounds["validation", workers, name]]
        rows += [Row(workers, name, figure, taken[figure], [one[figure] for one in all_taken], simulated[figure]) for figure in FIGURES]
    return rows


def print_rows(rows: list[Row]) -> int:
    """The table; returns how many are off by more than they may be."""
    bad = 0
    print(f"{'workers':>7}  {'load':<24} {'figure':<20} {'measured':>10} {'simulated':>10} {'off':>7}")
    for row in rows:
        is_off = abs(row.off) > MAY_BE_OFF
        bad += is_off
        print(f"{row.workers:>7}  {row.point:<24} {FIGURES[row.figure]:<20} {row.measured:>10.5g} {row.simulated:>10.5g} {100 * row.off:>+6.1f}%"
              + ("  <<" if is_off else ""))
    worst = max(rows, key=lambda row: abs(row.off))
    print(f"\n{len(rows)} figures, {bad} off by more than {100 * MAY_BE_OFF:.0f} %; the worst: {FIGURES[worst.figure]} of {worst.point} with "
          f"{worst.workers} workers, {100 * worst.off:+.1f} %; median {100 * statistics.median(abs(row.off) for row in rows):.1f} %")
    return bad


def check(arguments) -> int:
    measured = costs_of.Measured(arguments.file)
    return 1 if print_rows(compare(measured, costs_of.calibrate(measured)[0])) else 0


def print_costs(arguments) -> int:
    measured = costs_of.Measured(arguments.file)
    costs, planes = costs_of.calibrate(measured)
    for name, plane in planes.items():
        of, first = ("a statement", "a row") if name in costs_of.BACKENDS else ("a message", "a switch")
        print(f"{name:<12} {plane.base:8.1f} µs {of}, {plane.first:6.1f} µs {first}, {plane.second:6.1f} µs a switch where nobody had run "
              f"(the worst point {100 * plane.worst:.0f} % off)")
    flush = costs.flush_us
    print(f"flush        {flush[len(flush) // 2]:8.1f} µs p50, {flush[int(len(flush) * 0.99)]:.0f} µs p99, {costs.flush_us_a_kb:.2f} µs a kB above 8, in "
          f"{costs.flush_parts} parts")
    print(f"woken        {costs.delay:8.1f} µs until it runs")
    print(f"log          {sum(costs.wal_bytes):8.0f} bytes a message; adding up {costs.rolled:.1f} µs a row")
    if costs.stalls:
        print(f"stalls       {costs.stalls[0]:8.1f} a second of a processor, the longest {costs.stalls[1][-1] / 1000:.1f} ms")
    if costs.pace:
        print(f"slow         {100 * costs.pace[0]:8.0f} % of the time, {costs.pace[1]:.2f} times as slow, {costs.pace[2] / 1000:.0f} ms at a time")
    return 0


def simulate_one(arguments) -> int:
    measured = costs_of.Measured(arguments.file)
    costs, _ = costs_of.calibrate(measured)
    load = Load(
        closed=arguments.closed or (None if arguments.rate else 256), rate=arguments.rate, workers=arguments.workers, agent_delay_ms=arguments.delay_ms,
        people=measured.people, seconds=arguments.seconds)
    result = simulate(costs, load, arguments.cores or measured.cores)
    for name, value in result.figures().items():
        print(f"{FIGURES[name]:<22} {value:.5g}")
    for name, value in result.cpu_us.items():
        print(f"processor, {name:<11} {value:.1f} µs a message, woken {result.waits[name]:.2f} times")
    print(f"busy                   {', '.join(f'{name} {100 * value:.0f} %' for name, value in result.busy.items())}")
    return 0


def check_table(rows: list[Row]) -> list[str]:
    """Markdown: a line a load, in each cell measured, simulated, and by how much they differ."""
    lines = ["| workers | load | " + " | ".join(FIGURES.values()) + " |", "|---|---|" + "---|" * len(FIGURES)]
    by_load: dict[tuple, list[Row]] = {}
    for row in rows:
        by_load.setdefault((row.workers, row.point), []).append(row)
    for (workers, name), some in by_load.items():
        cells = [f"{number(row.measured)} ({number(min(row.rounds))}–{number(max(row.rounds))}) / {number(row.simulated)}, {100 * row.off:+.0f} %" for row in some]
        lines.append(f"| {workers} | {words(name)} | " + " | ".join(f"**{cell}**" if abs(row.off) > MAY_BE_OFF else cell for row, cell in zip(some, cells)) + " |")
    off = [abs(row.off) for row in rows]
    bad = sum(one > MAY_BE_OFF for one in off)
    return [*lines, "", f"{len(rows)} figures; {bad} of them off by more than {100 * MAY_BE_OFF:.0f} %; the median {100 * statistics.median(off):.1f} %."]


def number(value: float) -> str:
    return f"{value:,.0f}" if value >= 100 else f"{value:.1f}" if value >= 10 else f"{value:.2f}"


def words(name: str) -> str:
    """closed-256-delay-200: 256 connections, agent 200 ms"""
    kind, many, *delay = name.split("-")
    text = f"{many} connections" if kind == "closed" else f"{many} a second"
    return text + (f", agent {delay[1]} ms" if delay else "")


def blocks(measured: costs_of.Measured) -> dict[str, list[str]]:
    """What docs/scale.md has of it, by the names there."""
    costs, _ = costs_of.calibrate(measured)
    constants = tiers_of.Constants(measured, costs)
    return {
        "constants": tiers_of.constant_table(constants), "check": check_table(compare(measured, costs)),
        "limits": tiers_of.limit_table(constants), "tiers": tiers_of.tier_table(constants),
    }


def print_tables(arguments) -> int:
    for name, lines in blocks(costs_of.Measured(arguments.file)).items():
        print(f"{name}\n\n" + "\n".join(lines) + "\n")
    return 0


BLOCK = re.compile(r"(<!-- model: (\w+) -->\n).*?(<!-- end -->)", re.DOTALL)


def document(arguments) -> int:
    """Puts the tables into the page, between the marks."""
    with open(PAGE, encoding="utf-8") as file:
        text = file.read()
    made = blocks(costs_of.Measured(arguments.file))
    text = BLOCK.sub(lambda match: match[1] + "\n".join(made[match[2]]) + "\n" + match[3], text)
    with open(PAGE, "w", encoding="utf-8") as file:
        file.write(text)
    return 0


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(dest="command", required=True)
    for name, run in (("check", check), ("costs", print_costs), ("simulate", simulate_one), ("tables", print_tables), ("document", document)):
        one = commands.add_parser(name)
        one.add_argument("file", nargs="?", default=EXAMPLE)
        one.set_defaults(run=run)
        if name == "simulate":
            one.add_argument("--seconds", type=float, default=3.0)
            one.add_argument("--closed", type=int)
            one.add_argument("--rate", type=float)
            one.add_argument("--workers", type=int, default=2)
            one.add_argument("--delay-ms", type=float, default=0.0)
            one.add_argument("--cores", type=int)
    arguments = parser.parse_args()
    return arguments.run(arguments)


if __name__ == "__main__":
    sys.exit(main())
