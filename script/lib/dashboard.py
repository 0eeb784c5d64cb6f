"""The dashboard in a real Chromium, as an operator uses it. Called by script/test-dashboard, which starts what it needs and says where it is:

    dashboard.py PLACE.json PICTURES

PLACE.json: `url` of the dashboard, `tokens` {full, read}, `numbers` {inline, late: of ours, by how they
answer}, `driver_port`, `log`, `profile`, `downloads`, `commands` (programs that change what the router
does, and look).
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
        browser.devtools("Browser.setDownloadBehavior", behavior="allow", downloadPath=self.place["downloads"])
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

    def routers(self):
        """Two more on the database: one that works beside this one, one that fell silent. Rows as their beats would write them."""
        browser = self.browser
        check(browser.run("return document.querySelector('section[aria-labelledby=routers-title]').hidden"), "one router has nobody beside it")
        self.command("sql", """insert into sms_router_routers (router, beat, name, address, version, started_at, state, shares, figures, beaten_at, lease_until) values
            (gen_random_uuid(), 1, 'sms2 <b>x</b>', '10.0.0.2:8000', '1.2.3', now(), 'serving', false,
              '{"health": "degraded", "messages_per_second": 41.5, "in_flight": 7, "workers_ready": 3, "workers_configured": 4, "p99_ms": 18.2, "spooled": 0}', now(), now() + interval '1 hour'),
            (gen_random_uuid(), 1, 'sms3', '10.0.0.3:8000', '1.2.3', now(), 'serving', false, '{"health": "healthy", "messages_per_second": 5}', now() - interval '1 minute', now() - interval '50 seconds')""")
        browser.until_text("Router sms3 fell silent without a word", seconds=15)
        check("Everything is as it should be." not in browser.text("main"), "one is missing: that is not as it should be")
        rows = browser.run("return [...document.querySelectorAll('section[aria-labelledby=routers-title] tbody tr')].map((one) => [...one.cells].map((cell) => cell.innerText.trim()))")
        by_name = {row[0].split()[0]: row for row in rows}
        check(len(rows) == 3 and by_name["sms2"][0].split("\n") == ["sms2 <b>x</b>", "10.0.0.2:8000"] and by_name["sms2"][1:7] == ["serving", "degraded", "42", "7", "18.2 ms", "3 of 4"], f"{rows}")
        check(by_name["sms3"][1:4] == ["missing", "–", "–"], f"{rows}")
        check(sum("(this one)" in row[0] for row in rows) == 1, f"{rows}")
        browser.until_text("2 of 3 alive")
        self.looks("routers")
        self.command("sql", "delete from sms_router_routers where address like '10.0.0.%'")
        browser.until("alone again", lambda: browser.run("return document.querySelector('section[aria-labelledby=routers-title]').hidden"), 15)
        self.say("several routers side by side, one of them missing; nothing of it where there is one")

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

    def press(self, text, inside="main"):
        # A page that is drawn anew in this moment has another one.
        self.browser.until(f"'{text}' is pressed", lambda: self.browser.click(self.browser.named(f"{inside} button:not(:disabled)", text)) or True)

    def say_yes(self, text):
        """To the question that stands in front of everything."""
        self.browser.click(self.browser.named("dialog button", text))
        self.browser.until("the question is gone", lambda: not self.browser.all("dialog"))

    def choose(self, label, value):
        """In a choice, by the text of its label."""
        self.browser.run(
            """const label = [...document.querySelectorAll('label')].find((one) => one.textContent === arguments[0]);
            const field = document.getElementById(label.htmlFor);
            field.value = arguments[1];
            field.dispatchEvent(new Event('change', { bubbles: true }));""", label, value)

    def field(self, label):
        return self.browser.until(f"the field {label}", lambda: self.browser.run(
            "const label = [...document.querySelectorAll('label')].find((one) => one.textContent === arguments[0] && one.getClientRects().length); return label ? document.getElementById(label.htmlFor) : null", label))

    def found(self):
        """What the search has found: texts of its lines."""
        self.browser.until("the search has ended", lambda: self.browser.text("p.count").endswith("."))
        return self.browser.run("return [...document.querySelectorAll('.results li')].map((one) => one.innerText)")

    def messages(self):
        browser = self.browser
        text = "<img src=x onerror=alert(1)> 100% & \u202edone"
        self.command("send", "--from", "+14155550101", "--body", text)
        self.view("Messages")
        check(len(self.found()) == 6, f"the newest six: {self.found()}")
        browser.write(self.field("Number, name or SID"), "(415) 555-0101")
        browser.write(self.field("Text"), "100%")
        self.press("Search")
        browser.until("one is found", lambda: len(self.found()) == 1)
        check("<img src=x onerror=alert(1)>" in self.found()[0] and "Ada" in self.found()[0], f"{self.found()}")
        self.looks("messages")
        self.figures["search, ms"] = int(browser.run("return document.querySelector('p.count').dataset.took"))
        browser.click(browser.find(".results a"))
        browser.until("the message", lambda: browser.text("h1").startswith("SM"))
        browser.until_text("Stages")
        check(browser.run("return document.querySelectorAll('main img').length") == 0, "a text is never markup")
        check("<img src=x onerror=alert(1)> 100% &" in browser.text(".bubble.theirs"), browser.text(".bubble.theirs"))
        check("done" in browser.text(".bubble.ours"), "the reply")
        stages = browser.run("return [...document.querySelectorAll('table')][0].innerText")
        check("agent" in stages and "ms" in stages, stages)
        self.looks("message")
        self.press("It is spam")
        browser.until_text("Labelled spam.")
        self.press("It is spam")
        browser.until_text("The label is taken away.")
        browser.command("POST", "/back")
        browser.until("what was found is still there", lambda: len(self.found()) == 1)
        self.say("a message was searched, read stage by stage, labelled; its text stayed a text")

    def retry(self):
        browser = self.browser
        self.command("config", "set", "agent_enabled", "false")
        browser.until("the agent is off", lambda: self.http("GET", "status", self.place["tokens"]["read"])[1]["status"]["services"]["agent_integration"] == "off")
        self.command("send", "--from", "+14155550102", "--body", "Is anybody there?")
        self.view("Live")
        browser.until_text("The agent is switched off")
        self.command("config", "set", "agent_enabled", "true")
        browser.until("the agent is on", lambda: self.http("GET", "status", self.place["tokens"]["read"])[1]["status"]["services"]["agent_integration"] == "healthy")
        self.view("Messages")
        browser.write(self.field("Number, name or SID"), "")
        browser.write(self.field("Text"), "")
        self.choose("State", "failed")
        self.press("Search")
        browser.until("it is found", lambda: len(self.found()) == 1)
        browser.click(browser.find(".results a"))
        self.press("Bring back")
        self.picture("retry-question")
        self.say_yes("Bring back")
        browser.until_text("failed → deferred")
        browser.until("it is answered", lambda: browser.reload() or "replied" in browser.until("", lambda: browser.text("main .summary")), 30)
        browser.until_text("By hand")
        check("token ada" in browser.text("main"), "who did it is recorded")
        self.look("retried")
        self.say("a failed message was brought back and answered; the audit log has it")

    def settings(self):
        browser = self.browser
        self.view("Settings")
        browser.write(self.field("Find a setting"), "rate_limit_per_minute")
        self.looks("settings")
        browser.click(browser.find('button[aria-label="Change rate_limit_per_minute"]'))
        browser.write(self.field("rate_limit_per_minute"), "77")
        self.look("settings-edit")
        self.press("Save")
        self.say_yes("Set it")
        browser.until_text("In force in all 3 processes", seconds=15)
        self.look("settings-set")
        check(self.command("config", "get", "rate_limit_per_minute").strip() == "77", "the command line sees the same")
        check("77" in browser.text('[data-key="rate_limit_per_minute"] .value'), "its value")
        browser.click(browser.find('button[aria-label="Change rate_limit_per_minute"]'))
        browser.write(self.field("rate_limit_per_minute"), "99999999999")
        self.press("Save")
        check(not browser.all("dialog"), "the browser itself refuses what is out of range")
        self.press("Back to what stands below")
        self.say_yes("Take it away")
        browser.until_text("In force in all 3 processes", seconds=15)
        browser.click(browser.named(".tabs a", "Who changed what"))
        browser.until_text("config_reset")
        check("token ada" in browser.text("table"), "who changed it")
        self.look("audit")
        self.say("a setting was changed, in force in every process, and taken back; the audit log has both")

    def people(self):
        browser = self.browser
        self.view("People")
        browser.until_text("ada@example.com")
        self.looks("people")
        browser.write(self.field("E-mail"), "cleo@example.com")
        browser.write(self.field("Telephone"), "(415) 555-0103")
        browser.write(self.field("Name"), "Cleo <b>C.</b>")
        self.press("Add")
        browser.until_text("Cleo <b>C.</b>")
        browser.write(self.field("Another number"), "+14155550104")
        self.press("Add")
        browser.until_text("+14155550104 is theirs.")
        browser.until("it is in the table", lambda: browser.text("table").count("+1415555010") == 2)
        self.looks("person")
        browser.click(browser.named("td button", "Remove"))
        self.say_yes("Remove")
        browser.until_text("Removed.")
        browser.click(browser.find(".back a"))
        browser.write(self.field("Number"), "415-555-0103")
        self.press("Explain")
        browser.until_text("resolves to user 3")
        self.command("send", "--from", "+14155550103", "--body", "STOP")
        browser.click(browser.named(".tabs a", "Opt-outs"))
        browser.until_text("STOP")
        check("+14155550103" in browser.text("table"), "who said it")
        self.look("opt-outs")
        browser.click(browser.named("td button", "Lift"))
        self.say_yes("Lift it")
        browser.until_text("Lifted.")
        self.say("somebody was added, given a number and relieved of it; a STOP was seen with its proof, and lifted")

    def numbers(self):
        browser = self.browser
        self.view("Our numbers")
        browser.until_text(self.place["numbers"]["late"])
        self.look("numbers")
        browser.click(browser.named("td button", "Change"))
        browser.write(self.field("Label"), "Front desk")
        self.look("number-edit")
        self.press("Save")
        self.say_yes("Change it")
        browser.until_text("is changed.")
        browser.until("its label", lambda: "Front desk" in browser.text("table"))
        # An agent of its own, and back to the usual one.
        for agent, told in [("http://127.0.0.1:9/own", "127.0.0.1:9"), ("", "the usual one")]:
            browser.click(browser.named("td button", "Change"))
            if agent:
                browser.write(self.field("Agent"), agent)
            else:
                self.choose("Agent, if none is given", "usual")
            self.press("Save")
            self.say_yes("Change it")
            browser.until(f"its agent is {told}", lambda told=told: told in browser.text("table tbody tr"))
        self.say("one of our numbers got a label, an agent of its own, and the usual one again")

    def usage(self):
        browser = self.browser
        # Counted in the background, within some seconds.
        browser.until("messages are counted", lambda: self.http("GET", "report/usage?by=none&last=24h", self.place["tokens"]["read"])[1]["complete"], 60)
        self.view("Usage and cost")
        browser.until("a table", lambda: "Segments" in browser.text("table.report"))
        check("total" in browser.text("table.report") or len(browser.all("table.report tbody tr")) == 1, browser.text("table.report"))
        if self.place["chart"]:
            browser.until("bars are drawn", lambda: len(browser.all(".plot canvas")) == 2)
        self.looks("usage")
        for by, kind, wanted in [("number", "usage", self.place["numbers"]["inline"]), ("country", "cost", "Share"), ("outcome", "performance", "95 % within"), ("none", "trends", "Opt-outs"), ("person", "usage", "Person")]:
            self.choose("What", kind)
            self.choose("By", by)
            browser.until(f"{kind} by {by}", lambda wanted=wanted: wanted in browser.text("table.report"))
            self.look(f"usage-{kind}-by-{by}")
        # A report of one of our numbers, whose address names none.
        self.choose("By", "day")
        browser.write(self.field("Our number"), self.place["numbers"]["inline"])
        self.press("Show")
        browser.until("a report of one number", lambda: "Segments" in browser.text("table.report"))
        asked = browser.run("return performance.getEntriesByType('resource').map((one) => one.name).filter((name) => name.includes('/report/'))")
        check(asked and not any("?" in name or "%2B" in name for name in asked), f"{asked}")
        browser.run("arguments[0].value = ''", self.field("Our number"))
        self.choose("By", "hour")
        self.choose("When", "365d")
        browser.until_text("31 days")
        self.allowed = ["status of 400"]
        self.choose("When", "24h")
        browser.until("hours", lambda: "Hour" in browser.text("table.report"))
        self.press("CSV")
        name = os.path.join(self.place["downloads"], "sms-router-usage-by-hour.csv")
        browser.until("the file is there", lambda: os.path.exists(name))
        with open(name, encoding="utf-8") as file:
            lines = file.read().splitlines()
        check(lines[0] == "hour,inbound,outbound,failed,spam,opt_outs,segments,undelivered,cost_usd", lines[0])
        check(lines[-1].startswith("total,"), lines[-1])
        self.say("usage, answer times, trends and cost, by everything; a file for a spreadsheet")

    def spam(self):
        browser = self.browser
        self.view("Spam")
        browser.write(self.field("A text"), "WINNER!! Claim your free prize now: http://bit.ly/x call 0900 555 0101")
        self.press("Score it")
        browser.until_text("spam is above")
        browser.until_text("builtin")
        check("word" in browser.text("main"), "features")
        self.looks("spam")
        self.say("a text was scored and explained")

    def phone(self):
        browser = self.browser
        before = self.http("GET", "status", self.place["tokens"]["read"])[1]["status"]["statistics"]["total_messages"]
        self.view("Phone")
        browser.until("numbers are known", lambda: browser.run("return [...document.querySelectorAll('select option')].length > 3"))
        self.choose("To", self.place["numbers"]["inline"])
        browser.write(browser.find("textarea"), "Is this <i>inline</i>?")
        browser.keys("\ue007")
        browser.until("an inline reply", lambda: "Is this inline?" in browser.text(".screen .bubble.ours"))
        check("Is this <i>inline</i>?" in browser.text(".screen .bubble.theirs"), "what was typed is a text")
        check("inline" in browser.text(".screen .bubble.ours .about"), browser.text(".screen"))
        self.choose("To", self.place["numbers"]["late"])
        browser.write(browser.find("textarea"), "And this one later?")
        browser.keys("\ue007")
        browser.until("a late reply", lambda: len(browser.all(".screen .bubble.ours")) == 2, 30)
        texts = browser.run("return [...document.querySelectorAll('.screen .bubble.ours')].map((one) => one.innerText)")
        check("And this one later?" in texts[1] and "late, after" in texts[1], f"{texts}")
        self.looks("phone")
        self.choose("From", "stranger")
        browser.write(browser.find("textarea"), "Who are you?")
        browser.keys("\ue007")
        browser.until("a stranger is told", lambda: "not registered" in browser.text(".screen"))
        browser.click(browser.find(".screen a"))
        browser.until("the trace", lambda: browser.text("h1").startswith("TS"))
        browser.until_text("Came by")
        check("test" in browser.text(".facts"), browser.text(".facts"))
        after = self.http("GET", "status", self.place["tokens"]["read"])[1]["status"]["statistics"]["total_messages"]
        check(before == after, f"tests are in no figure: {before}, {after}")
        check("test:" not in self.command("twilio-messages"), "nothing of it went to Twilio")
        self.say("the phone got an inline reply, a late one, and a stranger's; none of it is in a figure, none went to Twilio")

    def restart(self):
        browser = self.browser
        self.view("Live")
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
        self.browser.run("location.hash = '#/live'")
        self.sign_in(self.place["tokens"]["read"])
        self.browser.until_text("read only", "#who")
        self.browser.until("the live view", lambda: self.browser.text("h1") == "Live")
        status, answer = self.http("POST", "config", self.place["tokens"]["read"], {"config_key": "spam_threshold", "config_value": "0.5"})
        check(status == 403 and answer["detail"] == "This token may only read", f"{status} {answer}")
        self.look("read-only")
        self.view("Messages")
        self.browser.until("masked numbers", lambda: any("+1******01" in one for one in self.found()))
        check("Text" not in self.browser.text(".filters") and "Ada" not in self.browser.text("main"), "neither texts nor names")
        self.browser.click(self.browser.find(".results a"))
        self.browser.until_text("Texts are shown to tokens that may change things.")
        check(self.browser.run("return [...document.querySelectorAll('main .buttons button')].every((one) => one.disabled)"), "nothing to press")
        self.look("read-only-message")
        self.view("Settings")
        self.browser.until("settings are shown", lambda: self.browser.all(".setting"))
        check(self.browser.run("return [...document.querySelectorAll('.setting button')].every((one) => one.disabled)"), "nothing to change")
        self.say("a token that may only read sees and changes nothing")

    def steps(self):
        return [self.signing_in, self.live, self.routers, self.first_view, self.keyboard, self.messages, self.retry, self.people, self.numbers, self.spam, self.phone, self.usage, self.settings, self.restart, self.signing_out, self.reading_only]

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
