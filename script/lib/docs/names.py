"""Names that a page uses and that must be somewhere: settings, metrics, files."""

import re

FOLDERS = r"(?:Sources|Tests|docs|deploy|script|systemd|packaging|Benchmarks)"


class Excused:
    """Names that are no mistake though they are not where the others are. One that no page uses any more is a mistake itself."""

    def __init__(self, entries):
        self.entries = entries
        self.used = set()

    def has(self, name):
        if name in self.entries:
            self.used.add(name)
        return name in self.entries

    def idle(self):
        return sorted(set(self.entries) - self.used)


class Settings:
    """The keys of docs/configuration.md, which is generated from the program's own table and held to it by a test."""

    EXCUSED = {
        "SMS_ROUTER_WORKER_CREDENTIALS": "how the dispatcher tells a worker where its credentials are; nobody else sets it",
    }

    def __init__(self, project):
        self.keys = set()
        self.secret = set()
        self.rows = set()
        for line in (project / "docs/configuration.md").read_text(encoding="utf-8").split("\n"):
            cell = re.match(r"\| (`[^|]*`[^|]*) \|", line)
            if not cell:
                continue
            names = re.findall(r"`(\w+)`", cell.group(1))
            if names[0].isupper():
                self.keys.update(names)
                if "secret: or" in cell.group(1):
                    self.secret.add(names[0])
            else:
                self.rows.update(names)
        begins = {key.split("_")[0] for key in self.keys}
        # Without the words that shells and other programs use alike.
        self._looks = re.compile(rf"\b(?:{'|'.join(sorted(begins))})_[A-Z0-9_]+\b")
        self.excused = Excused(self.EXCUSED)

    def __contains__(self, name):
        return name in self.keys or name in self.rows

    def wrong(self, text, own):
        """(offset, sentence) for each name that looks like a setting and is none. `own`: the variables that the page sets for itself."""
        for found in self._looks.finditer(text):
            name = found.group()
            if name in self.keys or name in own or self.excused.has(name):
                continue
            if name.endswith("_") and any(key.startswith(name) for key in self.keys):
                continue
            yield found.start(), f"there is no setting {name}: docs/configuration.md has all"


class Metrics:
    """The metrics of docs/metrics.md, which a test holds to what the program shows; tables and functions of the database, which look alike."""

    EXCUSED = {
        "sms_router": "the database and its role, as the pages name them",
        "sms_router_lost": "the database that was lost, renamed",
        "sms_router_trial": "the database that a backup is tried in",
        "sms_code": "a field of the agent's answer",
        "sms_in": "a key of a price list",
        "sms_out": "a key of a price list",
    }

    def __init__(self, project):
        self.names = set()
        for line in (project / "docs/metrics.md").read_text(encoding="utf-8").split("\n"):
            row = re.match(r"\| `(\w+)` \| (\w+) \|", line)
            if row:
                self.names.add(row.group(1))
                if row.group(2) == "histogram":
                    self.names.update(f"{row.group(1)}_{part}" for part in ("bucket", "sum", "count"))
        self.database = set()
        for file in (project / "Sources/Shared/Schema").rglob("*"):
            if file.is_file():
                self.database.update(re.findall(r"\b(?:sms|process)_[a-z0-9_]+", file.read_text(encoding="utf-8")))
        for file in (project / "Sources").rglob("*.swift"):
            # Notifications.
            self.database.update(re.findall(r'\bchannel = "(\w+)"', file.read_text(encoding="utf-8")))
        self.excused = Excused(self.EXCUSED)

    def wrong(self, text):
        for found in re.finditer(r"(?<![\w/.:-])(?:sms|process)_[a-z0-9_]+(?![\w/])", text):
            name = found.group()
            if name in self.names or name in self.database or self.excused.has(name):
                continue
            if name.endswith("_") and any(one.startswith(name) for one in self.names | self.database):
                continue
            yield found.start(), f"there is no metric and no table {name}: docs/metrics.md has all metrics, docs/database.md the tables"


class Files:
    """Paths of this project, and Swift files by their bare names."""

    EXCUSED = {
        "deploy/docker/secrets/": "made by the commands of docs/deploying.md",
    }

    def __init__(self, project):
        self.project = project
        self.swift = {file.name for folder in ("Sources", "Tests") for file in (project / folder).rglob("*.swift")}
        self.swift.add("Package.swift")
        self.excused = Excused(self.EXCUSED)

    def wrong(self, text):
        for found in re.finditer(rf"(?<![\w/.$}}~-]){FOLDERS}/[\w./+*{{}},-]*[\w/*}}]", text):
            name = found.group()
            if self.excused.has(name) or text.startswith("…", found.end()):
                continue
            if any(not self._exists(one) for one in expanded(name)):
                yield found.start(), f"there is no {name} in this project"
        for found in re.finditer(r"(?<![\w/.+])[A-Z]\w+(?:\+\w+)?\.swift\b", text):
            if found.group() not in self.swift:
                yield found.start(), f"no file of Sources or Tests is called {found.group()}"

    def _exists(self, name):
        if "*" in name:
            return any(True for _ in self.project.glob(name.rstrip("/")))
        return (self.project / name).exists()


def expanded(name):
    """a/{b,c}.md: a/b.md and a/c.md."""
    group = re.search(r"\{([^{}]*)\}", name)
    if not group:
        return [name]
    return [one for choice in group.group(1).split(",") for one in expanded(name[:group.start()] + choice + name[group.end():])]
