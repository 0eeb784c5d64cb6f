"""Hostile peers of a running router, for script/attack: real sockets, one kind of attack at a time. Python's standard library alone.

    attack.py NAME --port N --pid PID --seconds S [--token TOKEN]

Attacks named tls-… want the port that speaks TLS.

Runs the attack for S seconds and prints one JSON object: what was sent and how it was answered, what did not hold ("problems"), and the most resident
memory that the process PID had meanwhile. Exit 0 also with problems: script/attack decides. It sends nothing that is validly signed, and never leaves
loopback.
"""

import argparse
import asyncio
import collections
import ctypes
import json
import os
import random
import resource
import socket
import ssl
import struct
import sys
import threading
import time

HOST = "127.0.0.1"
LIVE = b"GET /sms-router/webhook/health/live HTTP/1.1\r\nHost: a\r\n\r\n"
STATS = b"GET /sms-router/webhook/stats HTTP/1.1\r\nHost: a\r\n\r\n"
HEAD = b"POST /sms-router/webhook/sms HTTP/1.1\r\nHost: a\r\nContent-Type: application/x-www-form-urlencoded\r\n"


class Run:
    """What one attack knows and counts."""

    def __init__(self, arguments):
        self.port = arguments.port
        self.pid = arguments.pid
        self.token = arguments.token
        self.end = time.monotonic() + arguments.seconds
        self.sent = 0
        self.answers = collections.Counter()
        self.figures = {}
        self.problems = []
        self.memory = 0.0
        # Not all from one port range: a machine has 28,000 outgoing ports for each pair of addresses.
        self.source = 0

    def is_over(self):
        return time.monotonic() >= self.end

    def left(self):
        return max(0.0, self.end - time.monotonic())

    def problem(self, text):
        if len(self.problems) < 10 and text not in self.problems:
            self.problems.append(text)

    def watch_memory(self):
        try:
            with open(f"/proc/{self.pid}/status", encoding="ascii") as status:
                for line in status:
                    if line.startswith("VmRSS:"):
                        self.memory = max(self.memory, int(line.split()[1]) * 1024 / 1e6)
        except OSError:
            self.problem("the dispatcher is gone")

    async def connect(self, receive_buffer=None):
        self.source = (self.source + 1) % 200
        connection = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
        connection.setblocking(False)
        if receive_buffer:
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, receive_buffer)
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        connection.bind((f"127.0.1.{self.source + 1}", 0))
        try:
            await asyncio.get_running_loop().sock_connect(connection, (HOST, self.port))
        except OSError:
            connection.close()
            raise
        return connection


def close_hard(connection):
    """With a reset, so that no port waits."""
    try:
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    except OSError:
        pass
    connection.close()


def statuses(data):
    """The statuses of the answers in what a connection brought; bodies here hold no CR LF CR LF."""
    found = []
    rest = data
    while rest.startswith(b"HTTP/1.1 "):
        head, separator, rest = rest.partition(b"\r\n\r\n")
        if not separator:
            break
        found.append(int(head[9:12]))
        length = 0
        for line in head.split(b"\r\n")[1:]:
            name, _, value = line.partition(b":")
            if name.lower() == b"content-length":
                length = int(value)
        rest = rest[length:]
    return found


async def read_all(connection, seconds, limit=1 << 22):
    """What comes until the peer closes; None instead of True when it did not close within `seconds`."""
    loop = asyncio.get_running_loop()
    data = b""
    end = loop.time() + seconds
    while len(data) < limit:
        left = end - loop.time()
        if left <= 0:
            return data, False
        try:
            piece = await asyncio.wait_for(loop.sock_recv(connection, 65536), left)
        except asyncio.TimeoutError:
            return data, False
        except OSError:
            return data, True
        if not piece:
            return data, True
        data += piece
    return data, False


async def together(run, count, body):
    """`count` of `body` side by side until the time is over."""

    async def one(place):
        await asyncio.sleep(random.random())
        while not run.is_over():
            try:
                await body(run, place)
            except OSError as error:
                run.answers[f"error {error.errno}"] += 1
                await asyncio.sleep(0.05)

    await asyncio.gather(*(one(place) for place in range(count)))


# --- slow peers -------------------------------------------------------------------------------------------------------


async def drip(run, begin, byte, pause, expected):
    """Sends `begin` and then `byte` each `pause`; the router has to end it within ten seconds and a little of the first byte."""
    loop = asyncio.get_running_loop()
    connection = await run.connect()
    try:
        started = loop.time()
        await loop.sock_sendall(connection, begin)
        run.sent += 1
        reading = asyncio.ensure_future(read_all(connection, 20))
        while not reading.done() and not run.is_over():
            await asyncio.wait([reading], timeout=pause)
            if not reading.done():
                try:
                    await loop.sock_sendall(connection, byte)
                except OSError:
                    break
        if not reading.done() and run.is_over():
            # Nothing can be said of one that began less than eleven seconds before the end.
            if loop.time() - started > 11.5:
                run.problem(f"still open after {loop.time() - started:.1f} s")
            reading.cancel()
            return
        data, closed = await reading
        taken = loop.time() - started
        run.figures["longest_s"] = round(max(run.figures.get("longest_s", 0), taken), 2)
        for status in statuses(data) or ["closed"]:
            run.answers[status] += 1
        if taken > 11.5:
            run.problem(f"ended after {taken:.1f} s")
        if not closed:
            run.problem("not closed")
        if statuses(data) not in ([expected], []):
            run.problem(f"answered {statuses(data)}")
    finally:
        connection.close()


async def slow_headers(run):
    await together(run, 2000, lambda run, place: drip(run, b"GET / HTTP/1.1\r\nHost: a\r\nX-A: ", b"b", 1, 408))


async def slow_bodies(run):
    begin = HEAD + b"X-Twilio-Signature: x\r\nContent-Length: 60000\r\n\r\nBody="
    await together(run, 2000, lambda run, place: drip(run, begin, b"a", 1, 408))


async def slow_readers(run):
    """Asks for much and reads nothing: the router may hold only so much for all of them."""

    async def one(run, place):
        loop = asyncio.get_running_loop()
        connection = await run.connect(receive_buffer=4096)
        try:
            # More than both kernels' buffers take.
            for _ in range(40):
                await asyncio.wait_for(loop.sock_sendall(connection, STATS * 100), 5)
                run.sent += 100
            run.answers["taken"] += 1
        except asyncio.TimeoutError:
            run.answers["not taken"] += 1
        try:
            await asyncio.sleep(min(5, run.left()))
        finally:
            close_hard(connection)

    await together(run, 400, one)


async def idle(run):
    """Ten thousand connections that have asked once and say nothing more."""
    loop = asyncio.get_running_loop()
    held = []
    for _ in range(10_000):
        connection = await run.connect()
        await loop.sock_sendall(connection, LIVE)
        run.sent += 1
        held.append(connection)
        if run.is_over():
            run.problem("not open in time")
            break
    data = await asyncio.gather(*(asyncio.wait_for(loop.sock_recv(connection, 4096), 10) for connection in held))
    for piece in data:
        run.answers[(statuses(piece) or ["closed"])[0]] += 1
    run.figures["open"] = metric(run, "sms_router_http_connections")
    if run.figures["open"] < len(held):
        run.problem(f"only {run.figures['open']} are open")
    await asyncio.sleep(run.left())
    for connection in held:
        close_hard(connection)


def metric(run, name):
    """One figure of the metrics page; blocks for as long as that takes."""
    with socket.create_connection((HOST, run.port), timeout=10) as connection:
        connection.sendall(b"GET /metrics HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n")
        data = b""
        while piece := connection.recv(65536):
            data += piece
    for line in data.decode("utf-8", "replace").splitlines():
        if line.startswith(name + " "):
            return int(float(line.split()[1]))
    return -1


async def churn(run):
    """Connections that are made, asked once or not at all, and reset."""

    async def one(run, place):
        loop = asyncio.get_running_loop()
        connection = await run.connect()
        if place % 2:
            await loop.sock_sendall(connection, LIVE[: random.randrange(1, len(LIVE))])
        run.sent += 1
        close_hard(connection)
        # Two thousand a second by all.
        await asyncio.sleep(0.05)

    await together(run, 100, one)


# --- too much ---------------------------------------------------------------------------------------------------------


async def refused(run, request, expected, pause=0.02):
    """Sends something that is no good: one answer with one of the statuses, and the end."""
    loop = asyncio.get_running_loop()
    connection = await run.connect()
    try:
        reading = asyncio.ensure_future(read_all(connection, 14))
        run.sent += 1
        try:
            await asyncio.wait_for(loop.sock_sendall(connection, request), 10)
        except (OSError, asyncio.TimeoutError):
            # Refused before all of it was sent.
            pass
        data, closed = await reading
        found = statuses(data)
        for status in found or ["closed"]:
            run.answers[status] += 1
        if len(found) > 1 or (found and found[0] not in expected):
            run.problem(f"{request[:60]!r} was answered {found}")
        if not closed:
            run.problem(f"{request[:60]!r} was not closed")
    finally:
        connection.close()
    await asyncio.sleep(pause)


async def header_flood(run):
    """As many and as long header lines as may be, and one more."""
    many = b"GET / HTTP/1.1\r\nHost: a\r\n" + b"".join(b"X-%d: y\r\n" % number for number in range(200)) + b"\r\n"
    long = b"GET / HTTP/1.1\r\nHost: a\r\n" + b"".join(b"X-%d: %s\r\n" % (number, b"y" * 1000) for number in range(40)) + b"\r\n"
    line = b"GET / HTTP/1.1\r\nHost: a\r\nX: " + b"y" * 500_000
    requests = [many, long, line]
    await together(run, 100, lambda run, place: refused(run, requests[place % 3], [431], 0.1))


async def oversized(run):
    target = b"GET /" + b"a" * 100_000 + b" HTTP/1.1\r\nHost: a\r\n\r\n"
    nothing = b"A" * 200_000
    length = HEAD + b"Content-Length: 65537\r\n\r\n" + b"a" * 65_537
    huge = HEAD + b"Content-Length: 999999999999999\r\n\r\n" + b"a" * 65_537
    chunked = HEAD + b"Transfer-Encoding: chunked\r\n\r\n"
    endless = chunked + b"ffffffff\r\n" + b"a" * 200_000
    chunks = chunked + (b"4000\r\n" + b"a" * 0x4000 + b"\r\n") * 5
    small = chunked + b"1\r\na\r\n" * 70_000
    extension = chunked + b"1;" + b"e" * 5000 + b"\r\na\r\n"
    trailers = chunked + b"0\r\n" + b"X: y\r\n" * 5000
    cases = [
        (target, [414]), (nothing, [400]), (length, [413]), (huge, [413]), (endless, [413]), (chunks, [413]), (small, [413]), (extension, [400]),
        (trailers, [431]),
    ]
    await together(run, 90, lambda run, place: refused(run, *cases[place % len(cases)], 0.2))


async def pipelining(run):
    """Thousands of requests at once on each connection: all are answered in order, or the connection ends."""

    async def one(run, place):
        loop = asyncio.get_running_loop()
        connection = await run.connect()
        count = 5000
        try:
            reading = asyncio.ensure_future(read_all(connection, 30, 1 << 24))
            sending = loop.sock_sendall(connection, LIVE * (count - 1) + LIVE.replace(b"\r\n\r\n", b"\r\nConnection: close\r\n\r\n"))
            await asyncio.wait_for(sending, 30)
            run.sent += count
            data, closed = await reading
            found = collections.Counter(statuses(data))
            run.answers.update(found)
            if found[200] != count or not closed:
                run.problem(f"{count} requests got {dict(found)}, closed: {closed}")
        except asyncio.TimeoutError:
            run.answers["not taken"] += 1
        finally:
            connection.close()
        await asyncio.sleep(0.5)

    await together(run, 8, one)


# --- smuggling --------------------------------------------------------------------------------------------------------

# A second request behind each, which must never be answered: what ends the first one for us may not for another server, and the other way round.
SECOND = b"GET /sms-router/webhook/health/live HTTP/1.1\r\nHost: smuggled\r\n\r\n"
SMUGGLING = [
    (b"POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 6\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nG", [400]),
    (b"POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\nContent-Length: 3\r\n\r\n0\r\n\r\n", [400]),
    (b"POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: xchunked\r\n\r\n0\r\n\r\n", [501]),
    (b"POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked, identity\r\n\r\n0\r\n\r\n", [501]),
    (b"POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: identity\r\n\r\n0\r\n\r\n", [501]),
    (b"POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\nTransfer-Encoding: identity\r\n\r\n0\r\n\r\n", [400]),
    (b"POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding : chunked\r\n\r\n0\r\n\r\n", [400]),
    (b"POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding:\x0bchunked\r\n\r\n0\r\n\r\n", [400]),
    (b"POST / HTTP/1.1\r\nHost: a\r\n Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n", [400]),
    (b"POST / HTTP/1.1\r\nHost: a\r\nX: y\r\n Content-Length: 3\r\n\r\n", [400]),
    (b"POST / HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", [400]),
    (b"POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\nContent-Length: 5\r\n\r\nabc", [400]),
    (b"POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 3, 3\r\n\r\nabc", [400]),
    (b"POST / HTTP/1.1\r\nHost: a\r\nContent-Length: +3\r\n\r\nabc", [400]),
    (b"POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 0x3\r\n\r\nabc", [400]),
    (b"POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 18446744073709551619\r\n\r\nabc", [400]),
    (b"POST / HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\n\r\n", [400]),
    (b"POST / HTTP/1.1\r\nHost: a\r\nContent_Length: 3\r\nContent-Length:\r\n\r\n", [400]),
    (b"POST / HTTP/1.1\nHost: a\nContent-Length: 0\n\n", [400]),
    (b"POST / HTTP/1.1\r\nHost: a\nContent-Length: 0\r\n\r\n", [400]),
    (b"POST / HTTP/1.1\r\nHost: a\r\nX: y\rContent-Length: 3\r\n\r\n", [400]),
    (b"POST / HTTP/1.1\r\nHost: a\r\nX: y\x00\r\n\r\n", [400]),
    (b"POST / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n", [400]),
    (b"POST / HTTP/1.1\r\nHost: a b\r\n\r\n", [400]),
    (b"POST / HTTP/1.1\r\n\r\n", [400]),
    (b"POST / HTTP/1.1\r\nHost: a\r\n: y\r\n\r\n", [400]),
    (b"POST / HTTP/1.1\r\nHost: a\r\nX\r\n\r\n", [400]),
    (b"POST / HTTP/1.1\r\nHost: a\r\nExpect: something\r\n\r\n", [417]),
    (b"POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n+1\r\na\r\n0\r\n\r\n", [400]),
    (b"POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n0x1\r\na\r\n0\r\n\r\n", [400]),
    (b"POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n1 \r\na\r\n0\r\n\r\n", [400]),
    (b"POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n1\na\n0\n\n", [400]),
    (b"POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n1\r\nab\r\n0\r\n\r\n", [400]),
    (b"POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n000000001\r\na\r\n0\r\n\r\n", [400]),
    (b"POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n10000000000000001\r\na\r\n0\r\n\r\n", [400, 413]),
    (b"POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n0\r\nA : b\r\n\r\n", [400]),
    (b"POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n0\r\nA: b\n\r\n", [400]),
    (b"GET /\r\n\r\n", [400]),
    (b"GET / HTTP/0.9\r\n\r\n", [505]),
    (b"GET / HTTP/2.0\r\nHost: a\r\n\r\n", [505]),
    (b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", [400, 505]),
    (b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" + b"\r\n\r\n", [400]),
    (b"PROXY TCP4 1.2.3.4 5.6.7.8 1 2\r\n", [400]),
    (b"CONNECT a:443 HTTP/1.1\r\nHost: a\r\n\r\n", [400]),
    (b"GET http:// HTTP/1.1\r\nHost: a b\r\n\r\n", [400]),
    (b"GET /a#b HTTP/1.1\r\nHost: a\r\n\r\n", [400]),
    (b"GET /\xc3\xa4 HTTP/1.1\r\nHost: a\r\n\r\n", [400]),
    (b"GET  / HTTP/1.1\r\nHost: a\r\n\r\n", [400]),
    (b"GET / HTTP/1.1 \r\nHost: a\r\n\r\n", [400]),
    (b"G\x00T / HTTP/1.1\r\nHost: a\r\n\r\n", [400]),
]


async def smuggling(run):
    async def one(run, place):
        request, expected = SMUGGLING[(run.sent + place) % len(SMUGGLING)]
        await refused(run, request + SECOND, expected, 0.02)

    await together(run, 20, one)
    if run.sent < len(SMUGGLING):
        run.problem(f"only {run.sent} of {len(SMUGGLING)} were tried")


async def garbage(run):
    async def one(run, place):
        data = random.randbytes(random.randrange(1, 50_000)) + b"\r\n\r\n"
        await refused(run, data, [400, 414, 431], 0.05)

    await together(run, 50, one)


# --- guessing ---------------------------------------------------------------------------------------------------------


async def admin_guesses(run):
    """Wrong tokens from one address behind a proxy; the right one from another address meanwhile."""
    loop = asyncio.get_running_loop()

    async def ask(connection, token, client):
        request = (
            f"GET /sms-router/admin/status HTTP/1.1\r\nHost: a\r\nX-Forwarded-For: {client}\r\nAuthorization: Bearer {token}\r\n\r\n"
        ).encode()
        await loop.sock_sendall(connection, request)
        data = b""
        while b"\r\n\r\n" not in data:
            piece = await loop.sock_recv(connection, 65536)
            if not piece:
                return 0, data
            data += piece
        head, _, body = data.partition(b"\r\n\r\n")
        length = next(int(line[15:]) for line in head.split(b"\r\n") if line.lower().startswith(b"content-length:"))
        while len(body) < length:
            body += await loop.sock_recv(connection, 65536)
        return int(head[9:12]), head

    async def guess(run, place):
        connection = await run.connect()
        try:
            while not run.is_over():
                status, head = await ask(connection, f"wrong-wrong-wrong-{random.random()}", "203.0.113.7")
                run.sent += 1
                run.answers[status] += 1
                if status == 429 and b"retry-after: " not in head.lower():
                    run.problem("429 without Retry-After")
                await asyncio.sleep(0.02)
        finally:
            connection.close()

    async def operator(run, place):
        connection = await run.connect()
        try:
            while not run.is_over():
                status, _ = await ask(connection, run.token, "203.0.113.8")
                run.figures["right_token"] = run.figures.get("right_token", 0) + 1
                if status != 200:
                    run.problem(f"the right token from elsewhere is answered {status}")
                await asyncio.sleep(0.5)
        finally:
            connection.close()

    started = time.monotonic()
    await asyncio.gather(together(run, 20, guess), together(run, 1, operator))
    allowed = 10 + (time.monotonic() - started) / 6 + 1
    if run.answers[401] > allowed:
        run.problem(f"{run.answers[401]} guesses were looked at, {allowed:.0f} may be")
    connection = await run.connect()
    # One more is looked at every six seconds: that is spent first.
    while (await ask(connection, "wrong-wrong-wrong", "203.0.113.7"))[0] == 401:
        pass
    status, _ = await ask(connection, run.token, "203.0.113.7")
    connection.close()
    if status != 429:
        run.problem(f"the right token from where the guesses came is answered {status}")


# --- TLS --------------------------------------------------------------------------------------------------------------


def tls_context():
    """A client's that takes any certificate: it is not the one that is attacked."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    return context


class Tunnel:
    """TLS over one of Run's connections, record by record."""

    def __init__(self, connection, context):
        self.connection = connection
        self.incoming = ssl.MemoryBIO()
        self.outgoing = ssl.MemoryBIO()
        self.tls = context.wrap_bio(self.incoming, self.outgoing, server_hostname="localhost")

    def hello(self):
        """The first bytes of a handshake."""
        try:
            self.tls.do_handshake()
        except ssl.SSLWantReadError:
            pass
        return self.outgoing.read()

    async def shake_hands(self):
        loop = asyncio.get_running_loop()
        while True:
            try:
                self.tls.do_handshake()
                await loop.sock_sendall(self.connection, self.outgoing.read())
                return
            except ssl.SSLWantReadError:
                await loop.sock_sendall(self.connection, self.outgoing.read())
                piece = await loop.sock_recv(self.connection, 65536)
                if not piece:
                    raise ConnectionResetError(0, "closed in the handshake") from None
                self.incoming.write(piece)

    def records(self, data, size):
        """`data` in records of `size` bytes."""
        for start in range(0, len(data), size):
            self.tls.write(data[start : start + size])
        return self.outgoing.read()

    async def read(self):
        """Some of what the peer says; nothing at the end."""
        while True:
            try:
                return self.tls.read(65536)
            except ssl.SSLWantReadError:
                piece = await asyncio.get_running_loop().sock_recv(self.connection, 65536)
                if not piece:
                    return b""
                self.incoming.write(piece)


async def tls_handshakes(run):
    """Two thousand handshakes that do not go on: nothing at all, a byte a second, a hello and then nothing, the announcement of an endless one, an end in
    the middle. All of them have to be over within ten seconds and a little."""
    context = tls_context()

    async def one(run, place):
        hello = Tunnel(None, context).hello()
        kind = place % 6
        if kind == 0:
            await drip(run, b"", b"", 1, None)
        elif kind == 1:
            await drip(run, hello[:5], hello[5:6], 1, None)
        elif kind == 2:
            await drip(run, hello, b"", 1, None)
        elif kind == 3:
            # Answered with half a handshake; then a record that grows by a byte a second.
            await drip(run, hello + b"\x17\x03\x03\x40\x00", b"x", 1, None)
        elif kind == 4:
            # A record of four bytes that says: a hello of 128 KiB follows.
            await drip(run, b"\x16\x03\x01\x00\x04\x01\x02\x00\x00", b"", 1, None)
        else:
            connection = await run.connect()
            try:
                await asyncio.get_running_loop().sock_sendall(connection, hello[: random.randrange(1, len(hello))])
                run.sent += 1
                connection.shutdown(socket.SHUT_WR)
                _, closed = await read_all(connection, 5)
                run.answers["closed" if closed else "not closed"] += 1
                if not closed:
                    run.problem("an end in the middle of a handshake is not the end")
            finally:
                connection.close()
            await asyncio.sleep(0.5)

    await together(run, 2000, one)


async def tls_churn(run):
    """Whole handshakes, some three hundred a second, and a request now and then."""
    context = tls_context()

    async def one(run, place):
        connection = await run.connect()
        try:
            tunnel = Tunnel(connection, context)
            await tunnel.shake_hands()
            run.sent += 1
            if place % 3 == 0:
                await asyncio.get_running_loop().sock_sendall(connection, tunnel.records(LIVE, len(LIVE)))
                for status in statuses(await tunnel.read()) or ["closed"]:
                    run.answers[status] += 1
            else:
                run.answers["left"] += 1
        finally:
            close_hard(connection)
        await asyncio.sleep(0.15)

    await together(run, 50, one)


async def tls_garbage(run):
    """What is no TLS, or not for long."""
    context = tls_context()

    async def one(run, place):
        hello = Tunnel(None, context).hello()
        broken = bytearray(hello)
        for _ in range(3):
            broken[random.randrange(len(broken))] ^= 1 << random.randrange(8)
        requests = [
            LIVE, HEAD + b"Content-Length: 3\r\n\r\nabc", random.randbytes(random.randrange(1, 50_000)), bytes(broken) + b"\x00" * 300,
            hello + random.randbytes(2000), hello + hello, hello + b"\x14\x03\x03\x00\x01\x01" * 5000, hello + b"\x15\x03\x03\x00\x02\x01\x00" * 5000,
            b"\x17\x03\x03\x00\x20" + random.randbytes(32), b"\x16\x03\x01\xff\xff" + random.randbytes(70_000), b"\x16\x03\x01\x00\x00" * 10_000,
            b"\x80\x2e\x01\x00\x02\x00\x15\x00\x00\x00\x10" + random.randbytes(100),
        ]
        await refused(run, requests[(run.sent + place) % len(requests)], [], 0.05)

    await together(run, 60, one)


async def tls_records(run):
    """Requests in records of a byte each: hundreds of times the work for what they say. All of them are answered."""
    context = tls_context()

    async def one(run, place):
        loop = asyncio.get_running_loop()
        connection = await run.connect()
        count = 400
        try:
            tunnel = Tunnel(connection, context)
            await tunnel.shake_hands()
            data = tunnel.records(LIVE * count, 1)
            sending = asyncio.ensure_future(loop.sock_sendall(connection, data))
            run.sent += count
            got = b""
            while len(statuses(got)) < count:
                piece = await asyncio.wait_for(tunnel.read(), 20)
                if not piece:
                    break
                got += piece
            await sending
            found = collections.Counter(statuses(got))
            run.answers.update(found)
            if found[200] != count:
                run.problem(f"{count} requests got {dict(found)}")
        except asyncio.TimeoutError:
            run.answers["not answered in time"] += 1
        finally:
            close_hard(connection)
        await asyncio.sleep(0.2)

    await together(run, 16, one)


class KeyChanger:
    """A client that changes keys as fast as it can (RFC 8446, 4.6.3), which Python's module cannot: by libssl itself, on a blocking socket."""

    def __init__(self, port):
        library = ctypes.CDLL("libssl.so.3")
        for name in ("TLS_client_method", "SSL_CTX_new", "SSL_new"):
            getattr(library, name).restype = ctypes.c_void_p
        self.library = library
        self.context = ctypes.c_void_p(library.SSL_CTX_new(ctypes.c_void_p(library.TLS_client_method())))
        self.connection = socket.create_connection((HOST, port), timeout=10)
        self.connection.setblocking(True)
        # A peer that takes nothing is left alone after this.
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_SNDTIMEO, struct.pack("ll", 2, 0))
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_RCVTIMEO, struct.pack("ll", 10, 0))
        self.tls = ctypes.c_void_p(library.SSL_new(self.context))
        library.SSL_set_fd(self.tls, self.connection.fileno())
        if library.SSL_connect(self.tls) != 1:
            raise OSError("no handshake")

    def change(self, asking):
        """One change; `asking` for one by the other side. False when the peer takes no more."""
        return self.library.SSL_key_update(self.tls, 1 if asking else 0) == 1 and self.library.SSL_do_handshake(self.tls) == 1

    def ask(self):
        if self.library.SSL_write(self.tls, LIVE, len(LIVE)) != len(LIVE):
            return b""
        buffer = ctypes.create_string_buffer(4096)
        count = self.library.SSL_read(self.tls, buffer, 4096)
        return buffer.raw[: max(0, count)]

    def close(self):
        close_hard(self.connection)
        self.library.SSL_free(self.tls)
        self.library.SSL_CTX_free(self.context)


async def tls_key_updates(run):
    """Connections that change keys all the time; half of them ask for ours as well and read none of the answers. They have to be cut off."""

    def one(place):
        # Libssl's own code runs on all cores at once, which the other attacks never do: eight threads that cost more than the router would be given the
        # machine before it. Of this thread alone.
        os.nice(14)
        while not run.is_over():
            try:
                changer = KeyChanger(run.port)
            except OSError:
                run.answers["no handshake"] += 1
                time.sleep(0.1)
                continue
            asking = place % 2 == 1
            done = 0
            while done < 20_000 and not run.is_over() and changer.change(asking):
                done += 1
            run.sent += done
            # Not of one that the end of the run has kept from its changes.
            if done > 100:
                for status in statuses(changer.ask()) or ["closed"]:
                    run.answers[status] += 1
                    if status == 200:
                        run.problem(f"who has changed keys {done} times is served")
            changer.close()

    threads = [threading.Thread(target=one, args=(place,), daemon=True) for place in range(8)]
    for thread in threads:
        thread.start()
    while any(thread.is_alive() for thread in threads):
        await asyncio.sleep(0.1)


ATTACKS = {
    "slow-headers": slow_headers, "slow-bodies": slow_bodies, "slow-readers": slow_readers, "idle": idle, "churn": churn,
    "header-flood": header_flood, "oversized": oversized, "pipelining": pipelining, "smuggling": smuggling, "garbage": garbage,
    "admin-guesses": admin_guesses, "tls-handshakes": tls_handshakes, "tls-churn": tls_churn, "tls-garbage": tls_garbage,
    "tls-records": tls_records, "tls-key-updates": tls_key_updates,
}


async def attack(run, name):
    async def watch():
        while True:
            run.watch_memory()
            await asyncio.sleep(0.2)

    watching = None
    if run.pid:
        watching = asyncio.ensure_future(watch())
    try:
        await ATTACKS[name](run)
    finally:
        if watching:
            watching.cancel()


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("name", choices=sorted(ATTACKS) + ["list"])
    parser.add_argument("--port", type=int, default=8000)
    parser.add_argument("--pid", type=int, default=0)
    parser.add_argument("--seconds", type=float, default=15)
    parser.add_argument("--token", default="")
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    if arguments.name == "list":
        print("\n".join(ATTACKS))
        return
    random.seed(arguments.seed)
    _, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))
    # The router's machine is not the attackers': they get what is left of it.
    os.nice(5)
    run = Run(arguments)
    asyncio.run(attack(run, arguments.name))
    json.dump(
        {
            "sent": run.sent, "answers": {str(status): count for status, count in sorted(run.answers.items(), key=str)}, **run.figures,
            "memory_mb": round(run.memory, 1), "problems": run.problems,
        },
        sys.stdout)
    print()


if __name__ == "__main__":
    main()
