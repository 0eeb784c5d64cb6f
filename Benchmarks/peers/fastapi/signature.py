"""Is a form signed by Twilio: HMAC-SHA1 over the URL and the sorted parameters (Twilio's documentation, "Webhooks security"). Pure."""

import base64
import hmac


class Signer:
    """Holds the keyed state, so that the token is hashed once and not for each message."""

    def __init__(self, token: str) -> None:
        self._keyed = hmac.new(token.encode(), digestmod="sha1")

    def is_valid(self, url: str, form: list[tuple[str, str]], signature: str) -> bool:
        # A repeated name contributes each distinct value once, sorted.
        signed = url + "".join(name + value for name, value in sorted(set(form)))
        keyed = self._keyed.copy()
        keyed.update(signed.encode("utf-8", "surrogateescape"))
        return hmac.compare_digest(base64.b64encode(keyed.digest()), signature.encode("utf-8", "surrogateescape"))
