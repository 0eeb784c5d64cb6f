"""The two writes of a message, on the router's own tables: accept (the insert that is the deduplication, and the conversation's row) and
outcome (the row's end, with an inbound and an outbound row of the log). Each is one statement and one commit, whether for one message
(`Store`) or for all that gathered while the last batch was under way (`BatchStore`). Used by way.py."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timezone
from uuid import UUID

import asyncpg


@dataclass(slots=True)
class Message:
    sid: str
    account: str
    sender: str
    recipient: str
    service: str | None
    body: str
    country: str | None
    correlation_id: str
    conversation: UUID
    arrived_at: datetime
    seq: int


@dataclass(slots=True)
class Outcome:
    state: str
    outcome: str
    user_id: int | None
    conversation_id: UUID
    reply: str | None
    is_success: bool
    took_ms: int


_TALK = """
    on conflict (key) do update set
      conversation_id = case when c.last_inbound_at < excluded.last_inbound_at - interval '30 minutes'
        then excluded.conversation_id else c.conversation_id end,
      last_inbound_at = greatest(c.last_inbound_at, excluded.last_inbound_at),
      tail_sid = excluded.tail_sid, previous_tail_sid = c.tail_sid
"""

_ACCEPT = f"""
    with stored as (
      insert into sms_router_inbox (owner, message_sid, account_sid, conversation, from_address, to_address, messaging_service_sid,
        channel, source, correlation_id, arrived_at, arrival_seq, body, state)
      values (0, $1, $2, $3, $4, $5, $6, 'sms', 'webhook', $7, $8, $9, $10, 'accepted')
      on conflict do nothing
      returning conversation, arrived_at, message_sid
    )
    insert into sms_router_conversations as c (key, conversation_id, last_inbound_at, tail_sid)
    select conversation, gen_random_uuid(), arrived_at, message_sid from stored
    {_TALK}
    returning c.conversation_id
"""

_ACCEPT_BATCH = f"""
    with input as materialized (
      select * from unnest($1::text[], $2::text[], $3::uuid[], $4::text[], $5::text[], $6::text[], $7::text[], $8::timestamptz[],
        $9::int8[], $10::text[])
      as u(sid, account, conversation, sender, recipient, service, correlation, arrived, seq, body)
    ), stored as (
      insert into sms_router_inbox (owner, message_sid, account_sid, conversation, from_address, to_address, messaging_service_sid,
        channel, source, correlation_id, arrived_at, arrival_seq, body, state)
      select 0, sid, account, conversation, sender, recipient, service, 'sms', 'webhook', correlation, arrived, seq, body, 'accepted'
      from input order by sid, account
      on conflict do nothing
      returning message_sid, account_sid, conversation, arrived_at, arrival_seq
    ), latest as (
      select distinct on (conversation) conversation, message_sid, arrived_at from stored order by conversation, arrival_seq desc
    ), talk as (
      insert into sms_router_conversations as c (key, conversation_id, last_inbound_at, tail_sid)
      select conversation, gen_random_uuid(), arrived_at, message_sid from latest order by conversation
      {_TALK}
      returning c.key, c.conversation_id
    )
    select s.message_sid, s.account_sid, t.conversation_id from stored s join talk t on t.key = s.conversation
"""

_LOG = """
    insert into sms_usage_logs (user_id, phone_number, message_direction, message_length, message_content, success, processing_time_ms,
      created_at, country_code, twilio_message_sid, final_status)
"""

_FINISH = f"""
    with done as (
      update sms_router_inbox i set state = $3, outcome = $4, user_id = $5, conversation_id = $6,
        reply = case when $7::text is not null then array[$7::text] end, reply_inline = true, finished_at = now()
      where message_sid = $1 and account_sid = $2 and finished_at is null
      returning i.message_sid, i.body, i.from_address
    )
    {_LOG}
    select $5, d.from_address, r.direction, length(r.content), r.content, $8, $9, now() at time zone 'utc', $10, r.sid, r.status
    from done d cross join lateral (values ('inbound', d.body, d.message_sid, 'received'), ('outbound', $7::text, null, 'unknown'))
      r(direction, content, sid, status)
    where r.content is not null
"""

_FINISH_BATCH = f"""
    with done as (
      update sms_router_inbox i set state = u.state, outcome = u.outcome, user_id = u.user_id, conversation_id = u.talk,
        reply = case when u.reply is not null then array[u.reply] end, reply_inline = true, finished_at = now()
      from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::int8[], $6::uuid[], $7::text[], $8::bool[], $9::int4[], $10::text[])
        as u(sid, account, state, outcome, user_id, talk, reply, success, took, country)
      where i.message_sid = u.sid and i.account_sid = u.account and i.finished_at is null
      returning i.message_sid, i.body, i.from_address, u.user_id, u.reply, u.success, u.took, u.country
    )
    {_LOG}
    select d.user_id, d.from_address, r.direction, length(r.content), r.content, d.success, d.took, now() at time zone 'utc', d.country,
      r.sid, r.status
    from done d cross join lateral (values ('inbound', d.body, d.message_sid, 'received'), ('outbound', d.reply, null, 'unknown'))
      r(direction, content, sid, status)
    where r.content is not null
"""

_EARLIER = """
    select reply from sms_router_inbox
    where message_sid = $1 and account_sid = $2 and reply_inline and finished_at > now() - interval '5 minutes'
"""


def _accept_values(m: Message) -> tuple[object, ...]:
    return (
        m.sid, m.account, m.conversation, m.sender, m.recipient, m.service, m.correlation_id, m.arrived_at, m.seq, m.body,
    )


def _finish_values(m: Message, o: Outcome) -> tuple[object, ...]:
    return (m.sid, m.account, o.state, o.outcome, o.user_id, o.conversation_id, o.reply, o.is_success, o.took_ms, m.country)


class Store:
    """A statement a message."""

    def __init__(self, pool: asyncpg.Pool) -> None:
        self._pool = pool

    async def accept(self, message: Message) -> UUID | None:
        """The conversation's id; None: the message was there before."""
        return await self._pool.fetchval(_ACCEPT, *_accept_values(message))

    async def finish(self, message: Message, outcome: Outcome) -> None:
        await self._pool.execute(_FINISH, *_finish_values(message, outcome))

    async def earlier_reply(self, message: Message) -> str | None:
        """What a message that was there before was answered, while that may be said again."""
        reply = await self._pool.fetchval(_EARLIER, message.sid, message.account)
        return reply[0] if reply else None


class BatchStore(Store):
    """A statement for all messages that gathered while the last one was under way."""

    def __init__(self, pool: asyncpg.Pool, most: int) -> None:
        super().__init__(pool)
        self._accepts = Gathering(self._accept_all, most)
        self._outcomes = Gathering(self._finish_all, most)

    async def accept(self, message: Message) -> UUID | None:
        return await self._accepts.take(_accept_values(message))

    async def finish(self, message: Message, outcome: Outcome) -> None:
        await self._outcomes.take(_finish_values(message, outcome))

    async def _accept_all(self, rows: Sequence[tuple[object, ...]]) -> list[UUID | None]:
        stored = {(r[0], r[1]): r[2] for r in await self._pool.fetch(_ACCEPT_BATCH, *map(list, zip(*rows)))}
        # The same message twice in a batch is one row; the second one is a duplicate.
        return [stored.pop((row[0], row[1]), None) for row in rows]

    async def _finish_all(self, rows: Sequence[tuple[object, ...]]) -> list[None]:
        await self._pool.execute(_FINISH_BATCH, *map(list, zip(*rows)))
        return [None] * len(rows)


class Gathering:
    """One batch under way, the next one gathers meanwhile; no timer. A batch that fails fails for all in it."""

    def __init__(self, run, most: int) -> None:
        self._run = run
        self._most = most
        self._waiting: list[tuple[tuple[object, ...], asyncio.Future]] = []
        self._worker: asyncio.Task | None = None

    def take(self, row: tuple[object, ...]) -> asyncio.Future:
        future = asyncio.get_running_loop().create_future()
        self._waiting.append((row, future))
        if self._worker is None:
            self._worker = asyncio.create_task(self._work())
        return future

    async def _work(self) -> None:
        while self._waiting:
            batch, self._waiting = self._waiting[: self._most], self._waiting[self._most :]
            try:
                results = await self._run([row for row, _ in batch])
            except Exception as error:
                for _, future in batch:
                    if not future.done():
                        future.set_exception(error)
            else:
                for (_, future), result in zip(batch, results):
                    if not future.done():
                        future.set_result(result)
        self._worker = None


def now() -> datetime:
    return datetime.now(timezone.utc)
