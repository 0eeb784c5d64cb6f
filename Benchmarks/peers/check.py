#!/usr/bin/env python3
"""Does a service do what is measured: signature, one reply, no second call for a duplicate. Called by script/scenarios/peers.sh for the
router and for its FastAPI peer, before anything is measured; needs Python alone.

    check.py ENV_FILE HOST:PORT AGENT_HOST:PORT SENDER

Prints the MessageSids that were answered with a reply, one a line; exits with 1 and a sentence when something is not as it must be."""

import base64
import hashlib
import hmac
import http.client
import json
import secrets
import sys
from concurrent.futures import ThreadPoolExecutor
from urllib.parse import urlencode

PATH = "/sms-router/webhook/sms"
AT_ONCE = 20


def main() -> None:
    env_file, service, agent, sender = sys.argv[1:]
    with open(env_file, encoding="utf-8") as file:
        env = dict(line.rstrip("\n").split("=", 1) for line in file if "=" in line)
    token = env["TWILIO_AUTH_TOKEN"]
    url = env["SMS_ROUTER_PUBLIC_URL"] + PATH

    def form(text: str) -> dict[str, str]:
        sid = "SM" + secrets.token_hex(16)
        return {
            "AccountSid": env["TWILIO_ACCOUNT_SID"], "ApiVersion": "2010-04-01", "Body": text, "From": sender, "FromCity": "",
            "FromCountry": "US", "MessageSid": sid, "NumMedia": "0", "NumSegments": "1", "SmsSid": sid, "SmsMessageSid": sid,
            "SmsStatus": "received", "To": env["TWILIO_PHONE_NUMBER"],
        }

    def post(fields: dict[str, str], signature: str) -> tuple[int, str]:
        connection = http.client.HTTPConnection(service, timeout=15)
        connection.request("POST", PATH, urlencode(fields), {
            "Content-Type": "application/x-www-form-urlencoded", "X-Twilio-Signature": signature})
        response = connection.getresponse()
        body = response.read().decode()
        connection.close()
        return response.status, body

    def signed(fields: dict[str, str], key: str = token) -> str:
        text = url + "".join(name + fields[name] for name in sorted(fields))
        return base64.b64encode(hmac.new(key.encode(), text.encode(), hashlib.sha1).digest()).decode()

    def calls(sid: str) -> int:
        connection = http.client.HTTPConnection(agent, timeout=15)
        connection.request("GET", f"/calls?key={sid}")
        answer = json.load(connection.getresponse())
        connection.close()
        return answer["calls"]

    def must(holds: bool, what: str) -> None:
        if not holds:
            sys.exit(f"check.py: {what}")

    text = "Grüße & <tags> 42"
    right = form(text)
    status, _ = post(right, signed(right, "another token"))
    must(status == 403, f"a signature by another token was answered {status}, not 403")
    status, _ = post(right, "")
    must(status == 403, f"no signature was answered {status}, not 403")
    status, _ = post({**right, "Body": "something else"}, signed(right))
    must(status == 403, f"another text under a signature was answered {status}, not 403")
    must(calls(right["MessageSid"]) == 0, "the agent was called for a message that was refused")

    status, first = post(right, signed(right))
    must(status == 200, f"a signed message was answered {status}, not 200")
    must("<Message>" in first and "Grüße &amp; &lt;tags&gt; 42" in first, "the reply of the agent is not in the answer")
    must(calls(right["MessageSid"]) == 1, "the agent was not called once for a message")
    status, again = post(right, signed(right))
    must(status == 200 and again == first, "a duplicate was not answered as the first delivery")
    must(calls(right["MessageSid"]) == 1, "the agent was called again for a duplicate")

    crowd = form("all at once")
    with ThreadPoolExecutor(AT_ONCE) as pool:
        answers = list(pool.map(lambda _: post(crowd, signed(crowd)), range(AT_ONCE)))
    must(all(status == 200 for status, _ in answers), "a duplicate that came at the same time was not answered 200")
    must(any("<Message>" in body for _, body in answers), "of deliveries at the same time none was answered with the reply")
    must(calls(crowd["MessageSid"]) == 1, "the agent was called again for a duplicate that came at the same time")
    print(right["MessageSid"])
    print(crowd["MessageSid"])


if __name__ == "__main__":
    main()
