"""Calls of the agent over connections that are kept. Used by way.py."""

import asyncio
import json

import aiohttp


class AgentTimedOut(Exception):
    pass


class AgentUnavailable(Exception):
    pass


class Agent:
    _longest = 256 * 1024

    def __init__(self, url: str, timeout: float) -> None:
        self._url = url
        self._session = aiohttp.ClientSession(
            connector=aiohttp.TCPConnector(limit=0, keepalive_timeout=75),
            timeout=aiohttp.ClientTimeout(total=timeout),
            skip_auto_headers=("Accept-Encoding", "User-Agent"),
        )

    async def reply(self, request: dict[str, object], message_sid: str, correlation_id: str) -> str | None:
        """The agent's text; None when it has nothing to say."""
        headers = {"Content-Type": "application/json", "Idempotency-Key": message_sid, "X-Correlation-ID": correlation_id}
        try:
            body = json.dumps(request, ensure_ascii=False).encode("utf-8", "replace")
            async with self._session.post(self._url, data=body, headers=headers, allow_redirects=False) as response:
                if response.status != 200:
                    raise AgentUnavailable(f"status {response.status}")
                text = await response.read()
        except asyncio.TimeoutError:
            raise AgentTimedOut from None
        except aiohttp.ClientError as error:
            raise AgentUnavailable(type(error).__name__) from None
        if len(text) > self._longest:
            raise AgentUnavailable("more than is taken")
        try:
            reply = json.loads(text)["reply"]
        except (ValueError, KeyError, TypeError):
            raise AgentUnavailable("not what was agreed") from None
        return reply if isinstance(reply, str) else None

    async def close(self) -> None:
        await self._session.close()
