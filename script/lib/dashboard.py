"""The dashboard in a real Chromium, as an operator uses it. Called by script/test-dashboard, which starts what it needs and says where it is:

    dashboard.py PLACE.json PICTURES

PLACE.json: `url` of the dashboard, `tokens` {full, read}, `driver_port`, `log`, `profile`, `commands` (programs that change what the router does).
Each step says what it has seen; a step that fails ends the run with a picture of what was there. Speed is told and not judged: machines differ.
"""

import http.client
import json
import os
import subprocess
import sys
import time
import traceback
import urllib.parse

from webdriver import Browser, DriverError

# What is read aloud, and how strong texts stand out from their ground (WCAG 2.2, 1.4.3: 4.5 to 1, large ones 3 to 1).
LOOK = r"""
const found = [];
const shown = (one) => one.getClientRects().length > 0 && getComputedStyle(one).visibility !== 'hidden';
for (const one of document.querySelectorAll('input, select, textarea')) {
    if (shown(one) && one.type !== 'hidden' && !one.labels?.length && !one.getAttribute('aria-label') && one.getAttribute('aria-hidden') !== 'true') found.push(`no label: ${one.outerHTML.slice(0, 120)}`);
}
for (const one of document.querySelectorAll('button, a[href]')) {
    if (shown(one) && !one.textContent.trim() && !one.getAttribute('aria-label')) found.push(`no name: ${one.outerHTML.slice(0, 120)}`);
}
if (document.querySelectorAll('h1').length !== 1) found.push(`${document.querySelectorAll('h1').length} first headings`);
const ids = [...document.querySelectorAll('[id]')].map((one) => one.id);
for (const id of new Set(ids)) if (ids.filter((one) => one === id).length > 1) found.push(`id ${id} twice`);
for (const one of document.querySelectorAll('[for], [aria-describedby], [aria-labelledby], [aria-controls]')) {
    for (const name of ['for', 'aria-describedby', 'aria-labelledby', 'aria-controls']) {
        for (const id of (one.getAttribute(name) ?? '').split(/\s+/).filter(Boolean)) if (!document.getElementById(id)) found.push(`${name} leads nowhere: ${id}`);
    }
}
if (document.documentElement.scrollWidth > innerWidth + 1) found.push(`wider than the window: ${document.documentElement.scrollWidth} > ${innerWidth}`);
const channels = (text) => (text.match(/[\d.]+/g) ?? []).map(Number);
const luminance = ([r, g, b]) => [r, g, b].map((value) => value / 255).map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4))
    .reduce((sum, value, index) => sum + value * [0.2126, 0.7152, 0.0722][index], 0);
const ground = (one) => {
    for (let node = one; node; node = node.parentElement) {
        const color = channels(getComputedStyle(node).backgroundColor);
        if (color.length >= 3 && (color[3] ?? 1) > 0.99) return color;
    }
    return [255, 255, 255];
};
const faint = new Set();
const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
while (walker.nextNode()) {
    const one = walker.currentNode.parentElement;
    if (!walker.currentNode.textContent.trim() || !shown(one) || one.closest(':disabled, noscript, .hidden, .stale, .skip')) continue;
    const style = getComputedStyle(one);
    const [light, dark] = [luminance(channels(style.color)), luminance(ground(one))].sort((a, b) => b - a);
    const contrast = (light + 0.05) / (dark + 0.05);
    const size = parseFloat(style.fontSize);
    const needed = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700) ? 3 : 4.5;
    if (contrast < needed - 0.01) faint.add(`${contrast.toFixed(2)} to 1: ${one.tagName} .${one.className} "${walker.currentNode.textContent.trim().slice(0, 40)}"`);
}
return found.concat([...faint]);
"""


class Wrong(Exception):
    """Something is not as it was promised."""


def check(holds, what):
    if not holds:
        raise Wrong(what)


class Run:
    def __init__(self, place, pictures):
        self.place = place
        self.pictures = pictures
        self.url = place["url"]
        self.browser = Browser(place["driver_port"], place["log"], place["profile"])
        self.said = []
        self.allowed = []
        self.figures = {}

    # Helpers

    def say(self, text):
        print(f"  {text}", flush=True)

    def command(self, name, *arguments):
        """One of the programs that script/test-dashboard handed over; its output."""
        done = subprocess.run([*self.place["commands"][name], *arguments], capture_output=True, text=True, timeout=60)
        check(done.returncode == 0, f"{name} {' '.join(arguments)}: {done.stdout} {done.stderr}")
        return done.stdout

    def http(self, method, path, token=None, body=None):
        """Past the browser, as a script would: status and answer."""
        parts = urllib.parse.urlsplit(self.url)
        connection = http.client.HTTPConnection(parts.hostname, parts.port, timeout=20)
        headers = {"Authorization": f"Bearer {token}"} if token else {}
        if body is not None:
            headers["Content-Type"] = "application/json"
        connection.request(method, parts.path + path, None if body is None else json.dumps(body), headers)
        answer = connection.getresponse()
        text = answer.read()
        connection.close()
        return answer.status, json.loads(text) if text else None

    def picture(self, name):
        self.browser.picture(os.path.join(self.pictures, f"{name}.png"))

    def look(self, what, **kind):
        """Whether the page is as it should be for whoever reads it, in this size and these colours; with a picture."""
        self.browser.look(**kind)
        # Two frames: sizes have settled, plots are drawn anew.
        self.browser.command("POST", "/execute/async", {
            "script": "const done = arguments[0]; requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 150)));", "args": []})
        found = self.browser.run(LOOK)
        self.picture(what)
        check(not found, f"{what}: " + "; ".join(found))

    def looks(self, what):
        """Wide and light, wide and dark, on a telephone."""
        self.look(f"{what}-light")
        self.look(f"{what}-dark", dark=True)
        self.look(f"{what}-phone", width=390, height=844, phone=True)
        self.browser.look()

    def quiet(self):
        """Nothing stands on the console but what a step has announced."""
        lines = [line for line in self.browser.console() if not any(part in line for part in self.allowed)]
        check(not lines, "on the console: " + " | ".join(lines[:5]))
        self.allowed = []
        # Its first page is the browser's own.
        foreign = [url for url in self.browser.requests() if not url.startswith((self.url, "data:", "chrome"))]
        check(not foreign, f"asked for {foreign[:5]}")

    def sign_in(self, token):
        self.browser.write(self.browser.find("#token"), token)
        self.browser.click(self.browser.named("button", "Sign in"))

    def view(self, name):
        self.browser.click(self.browser.named("nav a", name))
        self.browser.until(f"the view {name}", lambda: self.browser.text("h1") == name)

    def tile(self, title):
        return self.browser.run(
            "return [...document.querySelectorAll('.tile')].find((one) => one.querySelector('dt').textContent === arguments[0])?.querySelector('dd').innerText ?? ''", title)

    # Steps

    def signing_in(self):
        browser = self.browser
        browser.look()
        browser.go(self.url)
        browser.find("#token")
        check(browser.run("return document.activeElement.id") == "token", "the field has the focus")
        self.looks("sign-in")
        self.allowed = ["status of 401"]
        self.sign_in("not-a-token-at-all")
        browser.until_text("That is no admin token of this router.")
        self.sign_in(self.place["tokens"]["full"])
        browser.until("the first view", lambda: browser.text("h1") == "Live")
        check(browser.run("return document.cookie") == "", "script sees no cookie")
        kept = browser.run("return JSON.stringify({...localStorage, ...sessionStorage})")
        check(self.place["tokens"]["full"] not in kept, "the token is kept nowhere")
        self.say("signed in; a wrong token was refused")

    def live(self):
        browser = self.browser
        for number in range(5):
            self.command("send", "--from", "+14155550101", "--body", f"Hello {number}")
        browser.until("five messages", lambda: self.tile("Messages").endswith("5 in the last minute"), 10)
        browser.until_text("Everything is as it should be.")
        browser.until("workers are ready", lambda: browser.text("main").count("ready") >= 2)
        if self.place["chart"]:
            browser.until("plots are drawn", lambda: len(browser.all(".plot canvas")) == 6)
        self.looks("live")
        browser.click(browser.named("button", "Plots as tables"))
        browser.until("tables in their place", lambda: len(browser.all(".plot table.figures")) == 6)
        browser.until("the five messages in the table", lambda: browser.run(
            "return [...document.querySelectorAll('.plot table.figures')][0].rows[1].cells[3].textContent") not in ("0", ""))
        self.look("live-tables")
        browser.click(browser.named("button", "Plots as tables"))
        self.say("the live view shows five messages; plots, and tables in their place")

    def first_view(self):
        times = []
        for _ in range(5):
            self.browser.reload()
            times.append(self.browser.until("the first view", lambda: self.browser.run(
                "return performance.getEntriesByName('first-view')[0]?.startTime")))
        self.figures["first view, ms"] = sorted(round(one) for one in times)
        self.say(f"first view after {', '.join(f'{one:.0f}' for one in times)} ms")

    def keyboard(self):
        browser = self.browser
        browser.reload()
        browser.until("the first view", lambda: browser.text("h1") == "Live")
        browser.keys("\ue004")
        check(browser.run("return document.activeElement.id") == "skip", "the first stop is the skip link")
        browser.keys("\ue007")
        check(browser.run("return document.activeElement.tagName") == "H1", "it leads to the heading")
        stops = []
        for _ in range(12):
            browser.keys("\ue004")
            stops.append(browser.run("const one = document.activeElement; return [one.tagName, getComputedStyle(one).outlineStyle]"))
        check(any(tag == "BUTTON" for tag, _ in stops), f"buttons are stops: {stops}")
        check(all(outline != "none" for tag, outline in stops if tag not in ("BODY", "HTML")), f"each stop is seen: {stops}")
        self.say("by keyboard: skip link, heading, visible stops")

    def restart(self):
        browser = self.browser
        self.command("restart-router")
        # Its own words while the router is away, and Chromium's about connections that are refused.
        self.allowed = ["net::ERR_", "status of 503"]
        browser.until("it is noticed", lambda: "Not connected" in browser.text("#state") or "Draining" in browser.text("#state"), 20)
        self.picture("away")
        browser.until("it is back by itself", lambda: browser.text("#state").startswith("Healthy"), 40)
        check(browser.text("h1") == "Live", "still signed in")
        self.say("the router was restarted: the page came back by itself, still signed in")

    def signing_out(self):
        browser = self.browser
        cookies = browser.command("GET", "/cookie")
        check(len(cookies) == 1 and cookies[0]["httpOnly"] and cookies[0]["sameSite"] == "Strict", f"{cookies}")
        key = browser.run("return Object.entries(localStorage).find(([name]) => name.startsWith('sms-router-page'))[1]")
        halves = {"Cookie": f"{cookies[0]['name']}={cookies[0]['value']}", "X-SMS-Router-Page": key}
        check(self.by_cookie(halves) == 200, "both halves are a session")
        check(self.by_cookie({"Cookie": halves["Cookie"]}) == 401, "a cookie alone is none")
        browser.click(browser.named("button", "Sign out"))
        browser.until_text("You are signed out.")
        check(self.by_cookie(halves) == 401, "what was copied before is worth nothing any more")
        self.say("signed out; a copy of the session is over, too")

    def by_cookie(self, headers):
        parts = urllib.parse.urlsplit(self.url)
        connection = http.client.HTTPConnection(parts.hostname, parts.port, timeout=20)
        connection.request("GET", parts.path + "status", None, headers)
        status = connection.getresponse().status
        connection.close()
        return status

    def reading_only(self):
        self.sign_in(self.place["tokens"]["read"])
        self.browser.until_text("read only", "#who")
        self.browser.until("the live view", lambda: self.browser.text("h1") == "Live")
        status, answer = self.http("POST", "config", self.place["tokens"]["read"], {"config_key": "spam_threshold", "config_value": "0.5"})
        check(status == 403 and answer["detail"] == "This token may only read", f"{status} {answer}")
        self.look("read-only")
        self.say("a token that may only read sees and changes nothing")

    def steps(self):
        return [self.signing_in, self.live, self.first_view, self.keyboard, self.restart, self.signing_out, self.reading_only]

    def run(self):
        print(f"Chromium {self.browser.version}", flush=True)
        for step in self.steps():
            began = time.monotonic()
            try:
                step()
                self.quiet()
            except (Wrong, DriverError, OSError, KeyError, TypeError) as error:
                self.picture("failed")
                if not isinstance(error, (Wrong, DriverError)):
                    traceback.print_exc()
                print(f"wrong in {step.__name__}: {error}", flush=True)
                return 1
            self.figures[f"seconds, {step.__name__}"] = round(time.monotonic() - began, 1)
        print(json.dumps(self.figures), flush=True)
        return 0


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        place = json.load(file)
    os.makedirs(sys.argv[2], exist_ok=True)
    run = Run(place, sys.argv[2])
    try:
        return run.run()
    finally:
        run.browser.close()


if __name__ == "__main__":
    sys.exit(main())
