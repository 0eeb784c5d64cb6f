"""What no linter knows of the Dockerfile: whether it fits the sources, the programs and the settings."""

import functools
import json
import os
import re
import subprocess

from dockerfile import let_through, packages, stages

DOCKERFILE = "deploy/docker/Dockerfile"
IGNORE = DOCKERFILE + ".dockerignore"
# Of a program's own runtime, which is linked in, or lies beside the toolchain in a debug build.
RUNTIME = re.compile(r"lib(swift|Foundation|_Foundation|dispatch|BlocksRuntime)")
# In every image of Debian.
BASE = {"libc6", "libgcc-s1"}
# What the dashboard serves from its own place.
SERVED = {"libjs-chart.js"}
# Keys of the image's environment that are no settings of the router.
FOREIGN = {"SWIFT_BACKTRACE"}


class Image:
    """`texts`: what DOCKERFILE and IGNORE say. `programs`: the directory of a build. `settings`, `control`: those of script/lib/docs."""

    def __init__(self, texts, project, programs, settings, control):
        self.project = project
        self.bin = programs
        self.settings = settings
        self.control = control
        self.ignore = texts[IGNORE]
        self.build, self.final = stages(texts[DOCKERFILE])
        self.environment = dict(pair.split("=", 1) for one in self.final.of("ENV") for pair in one.words())
        # Where the programs are in the image: by name.
        self.places = {}
        for copy in self.final.of("COPY"):
            *sources, target = copy.words()
            for source in sources:
                name = source.rsplit("/", 1)[-1]
                self.places[name] = target + name if target.endswith("/") else target

    def wrong(self):
        yield from self.bases()
        yield from self.copies()
        yield from self.libraries()
        yield from self.running()

    def bases(self):
        at = self.build.origin
        compiler = told("swift", "--version")
        version = re.search(r"Swift version (\d+\.\d+(?:\.\d+)?)", compiler).group(1)
        image = re.fullmatch(r"swift:([\d.]+)-(\w+)", self.build.image)
        if not image or image.group(1) != version:
            yield f"{DOCKERFILE}:{at.line}: builds with {self.build.image}, and the toolchain here is {version}: name swift:{version}-…"
        elif f"debian:{image.group(2)}" not in self.final.image:
            yield f"{DOCKERFILE}:{self.final.origin.line}: runs on {self.final.image}, built on {image.group(2)}: their libraries differ"
        if not re.search(r"@sha256:[0-9a-f]{64}$", self.final.image):
            yield f"{DOCKERFILE}:{self.final.origin.line}: {self.final.image} is not fixed: add its @sha256:…"

    def copies(self):
        for copy in [*self.build.of("COPY"), *(copy for copy in self.final.of("COPY") if "from" not in copy.flags)]:
            for source in copy.words()[:-1]:
                if not (self.project / source).exists():
                    yield f"{DOCKERFILE}:{copy.line}: COPY {source}: there is no such file in the project"
                elif not let_through(self.ignore, source):
                    yield f"{DOCKERFILE}:{copy.line}: COPY {source}: {IGNORE} keeps it out: add !{source}"
        for secret in (".git", ".build", "deploy/docker/router.env", "deploy/docker/secrets/auth-token"):
            if let_through(self.ignore, secret):
                yield f"{IGNORE}: lets {secret} into the build"
        made = " ".join(run.value for run in self.build.of("RUN"))
        for copy in self.final.of("COPY"):
            if "from" not in copy.flags:
                continue
            if copy.flags["from"] != self.build.name:
                yield f"{DOCKERFILE}:{copy.line}: COPY from {copy.flags['from']}, and the stage that builds is {self.build.name}"
            for source in copy.words()[:-1]:
                name = source.rsplit("/", 1)[-1]
                if not re.search(rf"\b{re.escape(name)}(?=[ ;])", made):
                    yield f"{DOCKERFILE}:{copy.line}: COPY {source}: no RUN of the stage {self.build.name} makes it"
                elif not os.access(self.bin / name, os.X_OK):
                    yield f"{DOCKERFILE}:{copy.line}: COPY {source}: a build makes no program {name} ({self.bin} has none)"

    def libraries(self):
        """Headers as the scripts install them, and at run time what the programs load."""
        listing = (self.project / "script/lib/packages.sh").read_text(encoding="utf-8")
        listed = set(re.findall(r"\b(?:lib[\w.+-]+-dev|pkg-config)\b",
                                re.search(r"^BUILD_PACKAGES=\((.*?)\)", listing, re.MULTILINE | re.DOTALL).group(1)))
        # The image of the toolchain has the compiler's own.
        listed -= {name for name in listed if re.match(r"libc6-dev|libstdc\+\+", name)}
        named = set(packages(self.build))
        if named != listed:
            yield (f"{DOCKERFILE}: the stage {self.build.name} installs {' '.join(sorted(named - listed)) or 'nothing'} more and "
                   f"{' '.join(sorted(listed - named)) or 'nothing'} less than BUILD_PACKAGES of script/lib/packages.sh")
        there = set(packages(self.final))
        needed = {}
        for name in self.places:
            if not (self.bin / name).exists():
                continue
            paths = dict(re.findall(r"(\S+) => (/\S+)", told("ldd", str(self.bin / name))))
            for library in re.findall(r"\(NEEDED\).*\[(.+)\]", told("readelf", "-d", str(self.bin / name))):
                if library in paths and not RUNTIME.match(library):
                    needed[owner(paths[library])] = library
        for package, library in sorted(needed.items()):
            if package not in there | BASE:
                yield f"{DOCKERFILE}: the programs load {library} of {package}, which the image does not install"
        for package in sorted(there - set(needed) - {"ca-certificates"} - SERVED):
            yield f"{DOCKERFILE}: the image installs {package}, of which the programs load nothing"

    def running(self):
        """User, directory, port, and the programs that are started."""
        user = self.final.of("USER")[-1]
        if not re.fullmatch(r"[1-9]\d*:[1-9]\d*", user.value):
            yield f"{DOCKERFILE}:{user.line}: USER {user.value}: Kubernetes and others see only by its number that it is not root"
        made = " ".join(run.value for run in self.final.of("RUN"))
        uid, _, gid = user.value.partition(":")
        if f"--uid {uid} " not in made or f"--gid {gid} " not in made:
            yield f"{DOCKERFILE}:{user.line}: USER {user.value} is not the user that is made"
        state = self.environment.get("SMS_ROUTER_STATE_DIR")
        if [one.words() for one in self.final.of("VOLUME")] != [[state]] or f"-o {uid} -g {gid} {state}" not in made:
            yield f"{DOCKERFILE}: SMS_ROUTER_STATE_DIR is {state}: it must be the VOLUME, made for the user"
        port = self.environment.get("SMS_ROUTER_LISTEN", "").rsplit(":", 1)[-1]
        if [one.value for one in self.final.of("EXPOSE")] != [port]:
            yield f"{DOCKERFILE}: SMS_ROUTER_LISTEN has port {port}, EXPOSE another"
        for key in self.environment:
            if key not in self.settings.keys | FOREIGN:
                yield f"{DOCKERFILE}: ENV {key}: there is no such setting"
        for one in self.final.of("ENTRYPOINT"):
            yield from self.starts(f"{DOCKERFILE}:{one.line}", one.words())
        for one in self.final.of("HEALTHCHECK"):
            yield from self.starts(f"{DOCKERFILE}:{one.line}", json.loads(re.search(r"CMD (\[.*\])", one.value).group(1)))

    def starts(self, where, words):
        name = words[0].rsplit("/", 1)[-1]
        place = self.places.get(name)
        if place is None or words[0] not in (place, name) or (words[0] == name and place != f"/usr/bin/{name}"):
            yield f"{where}: starts {words[0]}, and the image has {place or 'no such program'}"
        elif name == "sms-routerctl":
            for sentence in self.control.wrong(words[1:], True, self.settings):
                yield f"{where}: {sentence}"
        elif len(words) > 1:
            yield f"{where}: {name} takes no arguments"


@functools.lru_cache(maxsize=None)
def told(*command):
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


@functools.lru_cache(maxsize=None)
def owner(path):
    """The package of a library: dpkg knows it by the path that it was installed by, from before or after the merge of /usr."""
    real = os.path.realpath(path)
    for candidate in (real, real.removeprefix("/usr"), "/usr" + real):
        found = subprocess.run(["dpkg", "-S", candidate], capture_output=True, text=True, check=False)
        if found.returncode == 0:
            return found.stdout.split(":")[0]
    return f"no package ({path})"
