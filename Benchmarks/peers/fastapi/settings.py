"""The peer's settings, from the file that the router reads too: KEY=value lines, named by PEER_ENV_FILE. Read once by app.py."""

import os
from dataclasses import dataclass
from urllib.parse import unquote, urlsplit


@dataclass(frozen=True, slots=True)
class Database:
    host: str
    port: int
    user: str
    password: str
    name: str


@dataclass(frozen=True, slots=True)
class Settings:
    database: Database
    account_sid: str
    auth_token: str
    our_number: str
    public_url: str
    agent_url: str
    agent_timeout: float
    spam_threshold: float
    cache_seconds: float
    rate_per_minute: int
    # Connections of one worker process.
    pool: int
    # Messages that may share a statement; 1: a statement a message.
    batch: int


def read() -> Settings:
    with open(os.environ["PEER_ENV_FILE"], encoding="utf-8") as file:
        values = dict(line.rstrip("\n").split("=", 1) for line in file if "=" in line and not line.startswith("#"))
    url = urlsplit(values["DATABASE_URL"])
    return Settings(
        # The host may be the directory of a socket, percent-encoded.
        database=Database(
            host=unquote(url.netloc.rpartition("@")[2].rpartition(":")[0]),
            port=url.port or 5432,
            user=unquote(url.username or ""),
            password=unquote(url.password or ""),
            name=url.path.lstrip("/"),
        ),
        account_sid=values["TWILIO_ACCOUNT_SID"],
        auth_token=values["TWILIO_AUTH_TOKEN"],
        our_number=values["TWILIO_PHONE_NUMBER"],
        public_url=values["SMS_ROUTER_PUBLIC_URL"].rstrip("/"),
        agent_url=values["AGENT_CORE_URL"],
        agent_timeout=float(values.get("AGENT_CORE_TIMEOUT_MS", "30000")) / 1000,
        spam_threshold=float(values.get("SMS_ROUTER_SPAM_THRESHOLD", "0.7")),
        cache_seconds=float(values.get("SMS_ROUTER_CACHE_TTL", "3600")),
        rate_per_minute=int(values.get("SMS_ROUTER_RATE_LIMIT_PER_MINUTE", "10")),
        pool=int(os.environ.get("PEER_POOL", "16")),
        batch=int(os.environ.get("PEER_BATCH", "1")),
    )
