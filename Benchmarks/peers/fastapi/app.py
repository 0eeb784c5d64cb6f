"""The router's nearest relative in Python, to measure the router against: FastAPI on uvicorn, asyncpg, aiohttp. README.md says what it does
less. Started by script/scenarios/peers.sh:

    PEER_ENV_FILE=FILE python3 -m uvicorn app:app --app-dir Benchmarks/peers/fastapi --workers N

It is no product: nothing imports it, nothing installs it."""

import ctypes
import logging
import re
import signal
import sys
import uuid
from contextlib import suppress
from urllib.parse import parse_qsl

import asyncpg
from fastapi import FastAPI, Request, Response

import settings as configuration
from agent import Agent
from limits import NumberLimit
from people import People
from signature import Signer
from store import BatchStore, Store
from way import Way

PATH = "/sms-router/webhook/sms"
LONGEST_BODY = 64 * 1024
_SID = re.compile(r"(?:SM|MM)[0-9a-fA-F]{32}\Z")
_SANE = re.compile(r"[A-Za-z0-9._-]{1,64}\Z")

# As the router's own: a plan that was made while a table was small must not read it whole when it has grown.
SERVER_SETTINGS = {
    "application_name": "peer", "timezone": "UTC", "jit": "off", "plan_cache_mode": "force_generic_plan", "enable_seqscan": "off",
    "enable_hashjoin": "off", "enable_mergejoin": "off",
}


class Connection(asyncpg.Connection):
    """The pool resets a connection whenever it comes back, by a statement of its own: a second round trip for each. Here a connection is
    used for one statement that commits by itself, so there is nothing to reset."""

    __slots__ = ()

    async def reset(self, *, timeout: float | None = None) -> None:
        pass


settings = configuration.read()
app = FastAPI(openapi_url=None)
signer = Signer(settings.auth_token)
log = logging.getLogger("peer")


@app.on_event("startup")
async def start() -> None:
    # A worker does not outlive its parent, however that ends (prctl(2), PR_SET_PDEATHSIG).
    ctypes.CDLL(None).prctl(1, signal.SIGTERM)
    logging.basicConfig(stream=sys.stderr, level=logging.INFO, format="%(asctime)s %(levelname)s SMS Router [peer] %(message)s")
    database = settings.database
    app.state.pool = pool = await asyncpg.create_pool(
        host=database.host, port=database.port, user=database.user, password=database.password, database=database.name,
        min_size=settings.pool, max_size=settings.pool, command_timeout=10, max_inactive_connection_lifetime=0,
        connection_class=Connection, server_settings=SERVER_SETTINGS)
    app.state.agent = Agent(settings.agent_url, settings.agent_timeout)
    app.state.way = Way(
        BatchStore(pool, settings.batch) if settings.batch > 1 else Store(pool), People(pool, settings.cache_seconds), app.state.agent,
        NumberLimit(settings.rate_per_minute), settings.spam_threshold)


@app.on_event("shutdown")
async def stop() -> None:
    await app.state.agent.close()
    await app.state.pool.close()


def refused(status: int, detail: str) -> Response:
    return Response(f'{{"detail":"{detail}"}}', status, media_type="application/json")


@app.post(PATH)
async def sms(request: Request) -> Response:
    if not request.headers.get("content-type", "").startswith("application/x-www-form-urlencoded"):
        return refused(415, "Neither form nor JSON")
    if int(request.headers.get("content-length") or 0) > LONGEST_BODY:
        return refused(413, "Too large")
    body = await request.body()
    if len(body) > LONGEST_BODY:
        return refused(413, "Too large")
    pairs = parse_qsl(body.decode("utf-8", "surrogateescape"), keep_blank_values=True, errors="surrogateescape")
    form = dict(pairs)
    url = settings.public_url + PATH
    if request.url.query:
        url += "?" + request.url.query
    if form.get("AccountSid") != settings.account_sid or not signer.is_valid(url, pairs, request.headers.get("x-twilio-signature", "")):
        return refused(403, "Invalid signature")
    if not _SID.match(form.get("MessageSid", "")):
        return refused(400, "No MessageSid")
    correlation_id = request.headers.get("x-correlation-id", "")
    if not _SANE.match(correlation_id):
        correlation_id = uuid.uuid4().hex
    try:
        answer = await app.state.way.answer(form, correlation_id)
    except (asyncpg.PostgresError, asyncpg.InterfaceError, OSError, TimeoutError, UnicodeError) as error:
        log.error("Cannot be made durable: %s", type(error).__name__)
        return refused(503, "The message cannot be stored now")
    return Response(answer, media_type="application/xml", headers={"X-Correlation-ID": correlation_id})


@app.get("/sms-router/webhook/health")
async def health() -> Response:
    with suppress(asyncpg.PostgresError, asyncpg.InterfaceError, OSError, TimeoutError):
        await app.state.pool.fetchval("select 1")
        return Response('{"status":"healthy"}', media_type="application/json")
    return Response('{"status":"unhealthy"}', 503, media_type="application/json")
