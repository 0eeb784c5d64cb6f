"""The way of one message behind its signature: durable accept, person, rate, spam score, agent, outcome, TwiML. Called by app.py."""

import itertools
import logging
from hashlib import sha256
from time import perf_counter
from uuid import UUID
from xml.sax.saxutils import escape

import spam
from agent import Agent, AgentTimedOut, AgentUnavailable
from limits import NumberLimit
from people import People, Person
from store import Message, Outcome, Store, now

EMPTY = '<?xml version="1.0" encoding="UTF-8"?><Response />'
LONGEST_REPLY = 1600

UNKNOWN_NUMBER = (
    "Hi! I'm your AI assistant. I can help with tasks, reminders, and more. You are currently not registered. Would you like to:\n"
    "A) See what I can do\nB) Get started now\nC) Learn more"
)
INACTIVE = "Your account is currently inactive. Please contact support to reactivate your account."
SPAM = "Your message appears to be spam and cannot be processed. If this is an error, please contact support."
TOO_MANY = "Too many requests. Please wait a moment before trying again."
UNAVAILABLE = "I'm sorry, the AI assistant is currently unavailable. Please try again later."
TIMED_OUT = "The request took too long to process. Please try again."
GAVE_NOTHING = "I'm sorry, I couldn't generate a response. Please try rephrasing your question."

# What XML 1.0 forbids, and line ends as it wants them.
_CLEAN = {code: None for code in (*range(9), 11, 12, *range(14, 32), 0xFFFE, 0xFFFF, *range(0xD800, 0xE000))}

log = logging.getLogger("peer")


class Way:
    def __init__(self, store: Store, people: People, agent: Agent, limit: NumberLimit, spam_threshold: float) -> None:
        self._store = store
        self._people = people
        self._agent = agent
        self._limit = limit
        self._spam_threshold = spam_threshold
        self._sequence = itertools.count(1)

    async def answer(self, form: dict[str, str], correlation_id: str) -> str:
        """TwiML. Whatever the database raises goes to the caller: the message is not durable, or its outcome is not."""
        began = perf_counter()
        message = self._message(form, correlation_id)
        conversation_id = await self._store.accept(message)
        if conversation_id is None:
            return twiml(await self._store.earlier_reply(message))
        state, outcome, reply, person = await self._decide(message, conversation_id)
        took = int((perf_counter() - began) * 1000)
        await self._store.finish(
            message, Outcome(state, outcome, person.id if person else None, conversation_id, reply, state != "failed", took))
        log.info(
            "Processing SMS sid=%s from=%s outcome=%s time: %.1f ms correlation_id=%s", message.sid, masked(message.sender), outcome,
            (perf_counter() - began) * 1000, correlation_id)
        return twiml(reply)

    async def _decide(self, message: Message, conversation_id: UUID) -> tuple[str, str, str | None, Person | None]:
        if not self._limit.allows(message.sender):
            return "told", "limited", TOO_MANY, None
        person = await self._people.find(message.sender)
        if person is None:
            return "told", "unknown", UNKNOWN_NUMBER, None
        if not person.is_active:
            return "told", "inactive", INACTIVE, person
        if spam.score(message.body) > self._spam_threshold:
            return "told", "spam", SPAM, person
        request = {
            "message_id": message.sid,
            "attempt": 1,
            "conversation_id": str(conversation_id),
            "user": {"id": str(person.id), "email": person.email, "full_name": person.full_name, "phone_number": message.sender},
            "text": message.body.strip(),
            "media": [],
            "fields": {},
            "channel": "sms",
            "from": message.sender,
            "to": message.recipient,
            "received_at": message.arrived_at.isoformat(timespec="milliseconds").replace("+00:00", "Z"),
        }
        try:
            reply = await self._agent.reply(request, message.sid, message.correlation_id)
        except AgentTimedOut:
            return "failed", "agent_timed_out", TIMED_OUT, person
        except AgentUnavailable as error:
            log.warning("Agent unavailable: %s", error)
            return "failed", "agent_unavailable", UNAVAILABLE, person
        if reply is None:
            return "silent", "silence", None, person
        reply = reply.translate(_CLEAN).replace("\r\n", "\n").strip()[:LONGEST_REPLY].rstrip()
        return ("replied", "replied", reply, person) if reply else ("failed", "agent_gave_nothing", GAVE_NOTHING, person)

    def _message(self, form: dict[str, str], correlation_id: str) -> Message:
        account, sender, recipient = form["AccountSid"], form.get("From", ""), form.get("To", "")
        service = form.get("MessagingServiceSid") or None
        key = sha256(f"{account}\0{service or recipient}\0{sender}".encode("utf-8", "replace")).digest()[:16]
        return Message(
            sid=form["MessageSid"], account=account, sender=sender, recipient=recipient, service=service,
            body=form.get("Body", "").replace("\0", "\ufffd"), country=form.get("FromCountry") or None, correlation_id=correlation_id,
            conversation=UUID(bytes=key), arrived_at=now(), seq=next(self._sequence))


def twiml(reply: str | None) -> str:
    if reply is None:
        return EMPTY
    return f'<?xml version="1.0" encoding="UTF-8"?><Response><Message>{escape(reply)}</Message></Response>'


def masked(number: str) -> str:
    return f"{number[:2]}******{number[-2:]}" if len(number) > 6 else "******"
