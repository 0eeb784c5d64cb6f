"""A browser under control: the part of WebDriver (W3C) that the dashboard's tests need, spoken to chromedriver with Python's own library alone.

Used by script/lib/dashboard.py. Chromium and chromedriver are Debian's.
"""

import base64
import contextlib
import http.client
import json
import os
import subprocess
import time

ELEMENT = "element-6066-11e4-a52e-4f735466cecf"


class DriverError(Exception):
    """What chromedriver says, or that something never happened."""


class Browser:
    """One Chromium with one window. `close` ends it and its driver."""

    def __init__(self, port, log, profile):
        self.log = open(log, "ab")
        self.driver = subprocess.Popen(
            ["chromedriver", f"--port={port}"], stdin=subprocess.DEVNULL, stdout=self.log, stderr=self.log, start_new_session=True)
        self.port = port
        self.session = None
        self.until("chromedriver answers", self._is_up, seconds=20)
        arguments = ["--headless=new", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run", "--disable-background-networking", "--disable-component-update",
                     "--disable-sync", "--lang=en-US", f"--user-data-dir={profile}", "--window-size=1280,900"]
        if os.geteuid() == 0:
            # Chromium's sandbox refuses root; pages here are our own alone.
            arguments.append("--no-sandbox")
        answer = self.ask("POST", "/session", {"capabilities": {"alwaysMatch": {
            "browserName": "chrome", "goog:loggingPrefs": {"browser": "ALL", "performance": "ALL"},
            "goog:chromeOptions": {"args": arguments, "binary": "/usr/bin/chromium"}}}})
        self.session = answer["sessionId"]
        self.version = answer["capabilities"].get("browserVersion", "?")

    def _is_up(self):
        with contextlib.suppress(OSError):
            return self.ask("GET", "/status").get("ready")
        return False

    def close(self):
        if self.session:
            with contextlib.suppress(Exception):
                self.ask("DELETE", f"/session/{self.session}")
        self.driver.terminate()
        with contextlib.suppress(subprocess.TimeoutExpired):
            self.driver.wait(10)
        if self.driver.poll() is None:
            self.driver.kill()
        self.log.close()

    def ask(self, method, path, body=None):
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=60)
        try:
            text = None if method != "POST" else json.dumps(body or {})
            connection.request(method, path, text, {"Content-Type": "application/json"} if text else {})
            value = json.loads(connection.getresponse().read())["value"]
        finally:
            connection.close()
        if isinstance(value, dict) and "error" in value:
            raise DriverError(f"{path}: {value['error']}: {value.get('message', '')[:400]}")
        return value

    def command(self, method, path, body=None):
        return self.ask(method, f"/session/{self.session}{path}", body)

    # Pages

    def go(self, url):
        self.command("POST", "/url", {"url": url})

    def reload(self):
        self.command("POST", "/refresh")

    def run(self, script, *arguments):
        """The value that the script returns; elements go in and come out as such."""
        return self.command("POST", "/execute/sync", {"script": script, "args": list(arguments)})

    def devtools(self, command, **parameters):
        return self.command("POST", "/goog/cdp/execute", {"cmd": command, "params": parameters})

    def look(self, *, width=1280, height=900, dark=False, phone=False):
        """The window's size and the reader's choice of colours."""
        self.devtools("Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=2 if phone else 1, mobile=phone)
        self.devtools("Emulation.setScrollbarsHidden", hidden=True)
        self.devtools("Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": "dark" if dark else "light"}])

    def picture(self, path, whole=True):
        """A picture of the whole page, or of what the window shows."""
        answer = self.devtools("Page.captureScreenshot", format="png", captureBeyondViewport=whole)
        with open(path, "wb") as file:
            file.write(base64.b64decode(answer["data"]))

    # Elements

    def all(self, selector):
        return self.command("POST", "/elements", {"using": "css selector", "value": selector})

    def find(self, selector, seconds=10):
        """The first one, when it is there."""
        return self.until(f"{selector} is there", lambda: next(iter(self.all(selector)), None), seconds)

    def named(self, selector, text, seconds=10):
        """The first of them whose text is that."""
        script = "return [...document.querySelectorAll(arguments[0])].find((one) => one.textContent.trim() === arguments[1] && one.getClientRects().length) ?? null"
        return self.until(f"{selector} '{text}' is there", lambda: self.run(script, selector, text), seconds)

    def click(self, element):
        self.command("POST", f"/element/{element[ELEMENT]}/click")

    def write(self, element, text):
        self.command("POST", f"/element/{element[ELEMENT]}/clear")
        self.command("POST", f"/element/{element[ELEMENT]}/value", {"text": text})

    def keys(self, text):
        """Presses keys, wherever the focus is."""
        actions = [{"type": kind, "value": key} for key in text for kind in ("keyDown", "keyUp")]
        self.command("POST", "/actions", {"actions": [{"type": "key", "id": "keyboard", "actions": actions}]})

    def text(self, selector="body"):
        return self.run("return document.querySelector(arguments[0])?.innerText ?? ''", selector)

    # Waiting and logs

    def until(self, what, body, seconds=10):
        end = time.monotonic() + seconds
        while True:
            value = None
            with contextlib.suppress(DriverError, http.client.HTTPException):
                value = body()
            if value:
                return value
            if time.monotonic() > end:
                raise DriverError(f"never happened within {seconds} s: {what}")
            time.sleep(0.05)

    def until_text(self, text, selector="body", seconds=10):
        try:
            self.until("", lambda: text in self.text(selector), seconds)
        except DriverError:
            raise DriverError(f"'{text}' is not in {selector} within {seconds} s; there is: {self.text(selector)[:600]!r}") from None

    def console(self):
        """What the page has written on the console since it was asked last, errors and warnings alone."""
        lines = self.command("POST", "/se/log", {"type": "browser"})
        return [f"{line['level']}: {line['message']}" for line in lines if line["level"] in ("SEVERE", "WARNING")]

    def requests(self):
        """Addresses that the browser has asked for since it was asked last."""
        urls = []
        for line in self.command("POST", "/se/log", {"type": "performance"}):
            message = json.loads(line["message"])["message"]
            if message["method"] == "Network.requestWillBeSent":
                urls.append(message["params"]["request"]["url"])
        return urls
