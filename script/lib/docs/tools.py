"""What a page may tell people to run: the commands of sms-routerctl, as the program itself describes them, and the scripts of this project."""

import json
import re
import subprocess

# Programs that run what stands behind their own arguments.
CARRIERS = {"xargs", "env", "runuser", "sudo", "docker", "nice", "setpriv", "exec", "wait", "nohup"}


class Control:
    """sms-routerctl: commands, options, values."""

    def __init__(self, program):
        told = subprocess.run([str(program), "--experimental-dump-help"], check=True, capture_output=True, text=True).stdout
        self.root = json.loads(told)["command"]

    def _below(self, node):
        return {one["commandName"]: one for one in node.get("subcommands", []) if one["commandName"] != "help"}

    def is_group(self, name):
        return bool(self._below(self._below(self.root).get(name, {})))

    def wrong(self, words, whole, settings):
        """What is wrong with these arguments, a sentence each. `whole`: it is a command to type, not the name of one."""
        node, path, rest = self.root, "sms-routerctl", list(words)
        while self._below(node) and rest and not rest[0].startswith("-"):
            if not re.fullmatch(r"[a-z][a-z-]*", rest[0]):
                return
            below = self._below(node)
            if rest[0] not in below:
                yield f"there is no `{path} {rest[0]}`: `{path} --help` names what there is"
                return
            node, path = below[rest[0]], f"{path} {rest[0]}"
            rest.pop(0)
        if self._below(node) and whole and not rest:
            yield f"`{path}` does nothing without a sub-command: `{path} --help` names them"
        yield from self._arguments(node, path, rest, whole)
        if path.startswith("sms-routerctl config ") and rest and re.fullmatch(r"\w+", rest[0]) and rest[0] != "KEY":
            if rest[0] not in settings:
                yield f"there is no setting or row {rest[0]}: docs/configuration.md has all"

    def _arguments(self, node, path, words, whole):
        arguments = node.get("arguments", [])
        options = {}
        for argument in arguments:
            for name in argument.get("names", []):
                options[("--" if name["kind"] == "long" else "-") + name["name"]] = argument
        places = [argument for argument in arguments if argument["kind"] == "positional"]
        count = 0
        words = list(words)
        while words:
            optional = words[0].startswith("[")
            word = words.pop(0).strip("[]")
            if word in ("…", "..."):
                return
            if not re.match(r"--?[A-Za-z]", word):
                count += 0 if optional else 1
                continue
            name, equals, value = word.partition("=")
            if name not in options:
                yield f"`{path}` has no option {name}: `{path} --help` names those it has"
                continue
            if options[name]["kind"] != "option":
                continue
            if not equals:
                if not words:
                    if whole:
                        yield f"`{path} {name}` wants a value"
                    return
                value = words.pop(0)
            allowed = options[name].get("allValues") or []
            if allowed and re.fullmatch(r"[a-z][a-z_-]*", value) and value not in allowed:
                yield f"`{path} {name}` does not take {value}, but {', '.join(allowed)}"
        if count > len(places) and not any(place["isRepeating"] for place in places):
            yield f"`{path}` takes {len(places)} argument(s), not {count}: `{path} --help` says which"
        needed = sum(not place["isOptional"] for place in places)
        if whole and count < needed:
            yield f"`{path}` wants {needed} argument(s), not {count}: `{path} --help` says which"


class Scripts:
    """The project's own, as they describe themselves."""

    def __init__(self, project):
        self.project = project
        self._help = {}

    def _text(self, name):
        if name not in self._help:
            text = (self.project / "script" / name).read_text(encoding="utf-8")
            if text.startswith("#!/usr/bin/env python3"):
                self._help[name] = text.split('"""')[1] + " ".join(re.findall(r'add_argument\("([^"]+)"', text))
            else:
                self._help[name] = "\n".join(line for line in text.split("\nset -")[0].split("\n")[1:] if line.startswith("#"))
        return self._help[name]

    def _listed(self, name):
        """What `script/NAME --list` names, where there is such a thing."""
        if "--list" not in self._text(name):
            return set()
        told = subprocess.run([str(self.project / "script" / name), "--list"], capture_output=True, text=True, check=False)
        return set(told.stdout.split())

    def wrong(self, name, words):
        if not (self.project / "script" / name).is_file():
            yield f"there is no script/{name}"
            return
        known = set(re.findall(r"[\w-]+", self._text(name)))
        value = False
        for word in words:
            if word.startswith("-"):
                option = word.strip("[]").partition("=")[0]
                value = "=" not in word
                if option not in known and option not in ("-h", "--help"):
                    yield f"script/{name} has no option {option}: `script/{name} --help` names those it has"
            else:
                # What follows an option may be its value.
                if not value and re.fullmatch(r"[a-z][a-z-]*", word) and word not in known and word not in self._listed(name):
                    yield f"script/{name} knows nothing of {word}: `script/{name} --help` says what it takes"
                value = False


def called(words):
    """(program, its arguments) of a simple command that runs sms-routerctl or a script, at once or by a carrier; else None."""
    for place, word in enumerate(words):
        if place and words[0].rsplit("/", 1)[-1] not in CARRIERS:
            return None
        if word.rsplit("/", 1)[-1] == "sms-routerctl":
            return "sms-routerctl", words[place + 1:]
        script = re.fullmatch(r"(?:\./)?script/([\w-]+)", word)
        if script:
            return script.group(1), words[place + 1:]
    return None
