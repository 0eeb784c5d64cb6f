"""Sums up a profile of the router, for `script/bench profile`. Python's standard library alone.

    perf script -F comm,pid,ip,sym,dso | profile.py --us NAME=MICROSECONDS … --pid NAME=PID … [--top N]

Reads samples with their call chains. NAME is a kind of process, MICROSECONDS what one message costs in all of its processes, measured without perf; samples
share it out. Prints for each kind where the processor was (the leaf of the chain), on whose behalf (the nearest function of the project's own in the chain,
by module and type), and in which function; `swift demangle` makes their names readable.
"""

import argparse
import collections
import re
import sys

# A function of the project or of a library that is linked into it: $s, the module's length and name.
SWIFT = re.compile(r"\$s(\d+)")
SYSCALL = re.compile(r"^(?:__x64_sys_|__do_sys_|ksys_)(\w+)")
RUNTIME = re.compile(r"^_?(swift_|_swift_|__swift|\$ss|\$sS|\$sScT)|swift::")
ALLOCATOR = {"malloc", "free", "calloc", "realloc", "cfree", "posix_memalign", "aligned_alloc", "memalign"}
# What the router calls, as opposed to what it is: their time is told on behalf of who called them.
FOREIGN = {"Swift", "_Concurrency", "Synchronization", "Foundation", "Glibc"}


def module_and_type(symbol):
    """`$s6Worker8PipelineC…` is ("Worker", "Pipeline"); None for what is no Swift symbol."""
    match = SWIFT.match(symbol)
    if not match:
        return None
    rest, names = symbol[2:], []
    while len(names) < 2:
        match = re.match(r"(\d+)", rest)
        if not match or match.group(1).startswith("0"):
            break
        length = int(match.group(1))
        start = match.end()
        names.append(rest[start : start + length])
        rest = rest[start + length :]
    return (names[0], names[1] if len(names) > 1 else "") if names else None


def leaf_kind(frames):
    """Where the processor was."""
    symbol, library = frames[0]
    if "kernel" in library or library.startswith("[k"):
        for name, _ in frames:
            match = SYSCALL.match(name)
            if match:
                return "kernel: " + match.group(1)
        return "kernel: interrupts and faults"
    own = module_and_type(symbol)
    if own and own[0] not in FOREIGN:
        return "Swift: " + own[0]
    if RUNTIME.search(symbol) or (own and own[0] in FOREIGN):
        return "Swift's runtime and library"
    name = library.rsplit("/", 1)[-1]
    if name.startswith("libc.so") or name.startswith("libc-"):
        return "allocator" if symbol in ALLOCATOR or "malloc" in symbol or symbol.startswith(("_int_", "tcache")) else "libc"
    if name.startswith("lib"):
        return name.split(".so")[0]
    return "C in our programs" if name.startswith("sms-router") else name


def behalf(frames):
    """The nearest function of the project."""
    for symbol, library in frames:
        if "sms-router" not in library:
            continue
        own = module_and_type(symbol)
        if own and own[0] not in FOREIGN:
            return own
    return None


def samples(lines):
    """Yields process id and frames, innermost first."""
    pid, frames = None, []
    for line in lines:
        if not line.strip():
            if pid is not None and frames:
                yield pid, frames
            pid, frames = None, []
        elif not line[0].isspace():
            match = re.search(r"\s(\d+)(?:/\d+)?\s*$", line.rstrip().rstrip(":"))
            pid, frames = (int(match.group(1)) if match else None), []
        else:
            match = re.match(r"\s+[0-9a-f]+\s+(.*?)\s+\((.*)\)\s*$", line)
            if match:
                frames.append((re.sub(r"\+0x[0-9a-f]+$", "", match.group(1)), match.group(2)))
    if pid is not None and frames:
        yield pid, frames


def table(title, counts, total, cost, top):
    print(f"\n{title}")
    shown = counts.most_common(top)
    for name, count in shown:
        print(f"  {name:<58} {cost * count / total:8.2f} µs {100 * count / total:5.1f} %")
    rest = total - sum(count for _, count in shown)
    if rest > 0:
        print(f"  {'everything else':<58} {cost * rest / total:8.2f} µs {100 * rest / total:5.1f} %")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--us", action="append", default=[])
    parser.add_argument("--pid", action="append", default=[])
    parser.add_argument("--top", type=int, default=25)
    given = parser.parse_args()
    costs = {name: float(value) for name, value in (text.split("=") for text in given.us)}
    names = {int(pid): name for name, pid in (text.split("=") for text in given.pid)}
    leaves = collections.defaultdict(collections.Counter)
    callers = collections.defaultdict(collections.Counter)
    types = collections.defaultdict(collections.Counter)
    functions = collections.defaultdict(collections.Counter)
    for pid, frames in samples(sys.stdin):
        name = names.get(pid)
        if name is None:
            continue
        leaves[name][leaf_kind(frames)] += 1
        functions[name][frames[0][0]] += 1
        own = behalf(frames)
        callers[name][own[0] if own else "(none of ours in the chain)"] += 1
        types[name][".".join(filter(None, own)) if own else "(none of ours in the chain)"] += 1
    for name, cost in costs.items():
        total = sum(leaves[name].values())
        if total == 0:
            sys.exit(f"profile.py: no samples of {name}")
        table(f"{name}: where the processor is, of {cost:.1f} µs a message ({total} samples)", leaves[name], total, cost, given.top)
        table(f"{name}: on behalf of which module", callers[name], total, cost, given.top)
        table(f"{name}: on behalf of which type", types[name], total, cost, given.top)
        table(f"{name}: in which function", functions[name], total, cost, 2 * given.top)


if __name__ == "__main__":
    main()
