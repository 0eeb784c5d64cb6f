"""A Dockerfile's instructions, with their lines, and the files that its build may see. Its grammar is hadolint's to check; nothing of it is here."""

import json
import re


class Instruction:
    def __init__(self, line, text):
        self.line = line
        self.name, _, rest = text.partition(" ")
        self.name = self.name.upper()
        self.flags = {}
        while True:
            flag = re.match(r"\s*--([a-z-]+)=(\S+)\s+", rest)
            if not flag:
                break
            self.flags[flag.group(1)] = flag.group(2)
            rest = rest[flag.end():]
        self.value = rest.strip()

    def words(self):
        """Of the form ["a", "b"], or plain words."""
        return json.loads(self.value) if self.value.startswith("[") else self.value.split()


class Stage:
    def __init__(self, origin):
        self.origin = origin
        self.image, _, self.name = re.match(r"(\S+)(?:\s+(AS)\s+(\S+))?", origin.value, re.IGNORECASE).groups()
        self.instructions = []

    def of(self, name):
        return [one for one in self.instructions if one.name == name]


def stages(text):
    """From FROM to FROM."""
    found = []
    pending, begin = "", 0
    for number, line in enumerate(text.split("\n"), 1):
        if re.match(r"\s*(#|$)", line):
            continue
        begin = begin or number
        pending += line.strip()
        if pending.endswith("\\"):
            pending = pending[:-1]
            continue
        instruction = Instruction(begin, pending)
        pending, begin = "", 0
        if instruction.name == "FROM":
            found.append(Stage(instruction))
        elif found:
            found[-1].instructions.append(instruction)
    return found


def packages(stage):
    """What its `apt-get install` names."""
    names = []
    for run in stage.of("RUN"):
        for command in re.findall(r"apt-get install ([^&|;]*)", run.value):
            names += [word for word in command.split() if not word.startswith("-")]
    return names


def let_through(ignore, path):
    """Whether a build sees the path: the last pattern that fits it, or one of the folders it is in, decides."""
    seen = True
    for line in ignore.split("\n"):
        line = line.strip()
        if not line or line.startswith("#"):
            continue
        pattern = line.lstrip("!").strip("/")
        expression = re.escape(pattern).replace(r"\*\*", ".*").replace(r"\*", "[^/]*")
        if re.fullmatch(expression + "(/.*)?", path):
            seen = line.startswith("!")
    return seen
