"""Checks what the pages tell people: called by script/test-docs, which says what is checked. One line a mistake, PAGE:LINE: what, and the way out;
ends with 1 when there is one."""

import argparse
import functools
import pathlib
import re
import subprocess
import sys

from names import Files, Metrics, Settings
from pages import Page
from shell import commands
from tools import Control, Scripts, called

PROJECT = pathlib.Path(__file__).resolve().parents[3]


class Checker:
    def __init__(self, control):
        self.control = control
        self.scripts = Scripts(PROJECT)
        self.settings = Settings(PROJECT)
        self.metrics = Metrics(PROJECT)
        self.files = Files(PROJECT)
        self.pages = {}
        # How many of each were looked at: a check that finds nothing to check is none.
        self.seen = dict.fromkeys(("shell blocks", "commands", "links", "names of settings and metrics, paths"), 0)

    def page(self, path):
        path = path.resolve()
        if path not in self.pages:
            name = path.relative_to(PROJECT) if path.is_relative_to(PROJECT) else path.name
            self.pages[path] = Page(path, str(name))
        return self.pages[path]

    def wrong(self, path):
        """(line, sentence) for every mistake of a page."""
        page = self.page(path)
        yield from self._blocks(page)
        yield from self._spans(page)
        yield from links_wrong(page, self.page, self._count_link)
        yield from self._names(page)

    def _count_link(self):
        self.seen["links"] += 1

    # --- commands -----------------------------------------------------------------------------------------------------

    def _blocks(self, page):
        for block in page.blocks:
            if block.language != "sh":
                continue
            self.seen["shell blocks"] += 1
            parsed = subprocess.run(["bash", "-n"], input=block.text, capture_output=True, text=True, check=False)
            for line in parsed.stderr.splitlines():
                found = re.match(r"bash: line (\d+): (.*)", line)
                yield (block.line + int(found.group(1)) - 1, f"bash cannot read this: {found.group(2)}") if found else (block.line, line)
            for command in commands(block.text, block.line):
                for sentence in self._command(command.words, whole=True):
                    yield command.line, sentence

    def _spans(self, page):
        for span in page.spans():
            for command in (command for text in choices(span.text) for command in commands(text, span.line)):
                words = command.words
                # `users add`, where the page has said whose command it is; no line of a log.
                if len(words) > 1 and self.control.is_group(words[0]) and re.fullmatch(r"[a-z][a-z-]*", words[1]) and not re.search(r" \w+=", span.text):
                    words = ["sms-routerctl", *words]
                for sentence in self._command(words, whole=False):
                    yield span.line, sentence

    def _command(self, words, whole):
        call = called(words)
        if call is None:
            return
        self.seen["commands"] += 1
        program, arguments = call
        if program == "sms-routerctl":
            # xargs adds arguments of its own.
            yield from self.control.wrong(arguments, whole and words[0] != "xargs", self.settings)
        else:
            yield from self.scripts.wrong(program, arguments)

    # --- names --------------------------------------------------------------------------------------------------------

    def _names(self, page):
        own = {name for block in page.blocks for command in commands(block.text) for name in command.assigned if not name.startswith("SMS_ROUTER_")}
        looked = ((self.settings.wrong, (own,)), (self.metrics.wrong, ()), (self.files.wrong, ()))
        for look, more in looked:
            for offset, sentence in look(page.text, *more):
                yield page.text.count("\n", 0, offset) + 1, sentence
        self.seen["names of settings and metrics, paths"] += len(re.findall(r"\b(?:SMS_ROUTER|sms_router)_\w+|\b(?:docs|script|deploy)/\w+", page.text))

    def idle(self):
        for names in (self.settings, self.metrics, self.files):
            for name in names.excused.idle():
                yield f"script/lib/docs/names.py: {name} is excused and no page has it: take it out"


def choices(text):
    """`messages show|retry ID` is two commands, `[--all|--none]` two options, `[--label ham|spam]` one with a value; `one | other` stays a pipe."""
    text = re.sub(r"\[[^\]]*\]", lambda found: re.sub(r"\|[^\s|\]]+", "", found.group().replace("|-", " -")), text)
    choice = re.search(r"(?<!\S)[^\s|'\"]+(?:\|[^\s|'\"]+)+(?!\S)", text)
    if not choice:
        return [text]
    return [one for word in choice.group().split("|") for one in choices(text[:choice.start()] + word + text[choice.end():])]


def links_wrong(page, load, count=lambda: None):
    """Links that lead nowhere. `load` gives the page of a path."""
    for line, target, section in page.links():
        count()
        if re.match(r"[a-z]+:", target):
            continue
        place, _, anchor = target.partition("#")
        aim = (page.path.parent / place) if place else page.path
        if not aim.exists():
            yield line, f"the link leads to {target}, which does not exist"
            continue
        if aim.suffix != ".md":
            continue
        if anchor and anchor not in set(load(aim).anchors()):
            yield line, f"{place or page.name} has no heading #{anchor}"
        if section and section not in set(load(aim).titles()):
            yield line, f'{place} has no heading and no words in bold "{section}"'


def planted(checker, path):
    """The page of mistakes: each line that says `wrong: WORDS` must be found with these words, and nothing else."""
    expected = {}
    for number, line in enumerate(path.read_text(encoding="utf-8").split("\n"), 1):
        found = re.search(r"(?:# |<!-- )wrong: (.*?)(?: -->)?$", line)
        if found:
            expected[number] = found.group(1)
    found = list(checker.wrong(path))
    for line, words in sorted(expected.items()):
        if not any(at == line and words in sentence for at, sentence in found):
            yield line, f'not noticed: "{words}"'
    for line, sentence in found:
        if expected.get(line) is None or expected[line] not in sentence:
            yield line, f"noticed though it is right: {sentence}"


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--control", type=pathlib.Path, help="sms-routerctl")
    parser.add_argument("--planted", type=pathlib.Path, help="a page whose mistakes must be found")
    parser.add_argument("--links", type=pathlib.Path, help="look at nothing but the links of all pages below this directory")
    arguments = parser.parse_args()
    mistakes = []
    if arguments.links:
        load = functools.lru_cache(maxsize=None)(lambda path: Page(path, path.name))
        for path in sorted(arguments.links.rglob("*.md")):
            mistakes += [f"{path.relative_to(arguments.links)}:{line}: {sentence}" for line, sentence in links_wrong(Page(path, path.name), load)]
    else:
        checker = Checker(Control(arguments.control))
        if arguments.planted:
            mistakes += [f"{arguments.planted.name}:{line}: {sentence}" for line, sentence in planted(checker, arguments.planted)]
        else:
            # What a plan names is not there yet.
            docs = [path for path in sorted((PROJECT / "docs").rglob("*.md")) if path.parent.name != "plans"]
            paths = [PROJECT / "README.md", *docs, *sorted((PROJECT / "Benchmarks").rglob("*.md"))]
            for path in paths:
                mistakes += [f"{checker.page(path).name}:{line}: {sentence}" for line, sentence in sorted(set(checker.wrong(path)))]
            mistakes += checker.idle()
            print(f"{len(paths)} pages: " + ", ".join(f"{count} {what}" for what, count in checker.seen.items()), file=sys.stderr)
            mistakes += [f"not one of the {what} was found: the check itself is broken" for what, count in checker.seen.items() if count == 0]
    for mistake in mistakes:
        print(mistake)
    return 1 if mistakes else 0


if __name__ == "__main__":
    sys.exit(main())
