"""What no linter knows of the Compose file: whether it fits the image, the settings, and the files that docs/deploying.md makes."""

import json
import pathlib
import re
import subprocess

import yaml

from image import FOREIGN

COMPOSE = "deploy/docker/compose.yaml"
IMAGE = "sms-router"


class Compose:
    """`text`: the file as docker-compose resolves it. `here`: a copy of deploy/docker in which the page's commands were run."""

    def __init__(self, text, here, image):
        self.compose = yaml.safe_load(text)
        self.here = here
        self.image = image
        self.settings = image.settings
        self.environment = image.environment

    def wrong(self):
        yield from self.services()
        yield from self.secrets()
        yield from self.accepted()

    def routers(self):
        return {name: one for name, one in self.compose["services"].items() if one["image"] == IMAGE}

    def services(self):
        if set(self.routers()) != {"router", "migrate"}:
            yield f"{COMPOSE}: the services of the image {IMAGE} are {', '.join(self.routers())}, not router and migrate"
        for name, service in self.compose["services"].items():
            where = f"{COMPOSE}: {name}"
            if name not in self.routers() and not re.fullmatch(r"\w+:\d[\w.]*-\w+(@sha256:[0-9a-f]{64})?", service["image"]):
                yield f"{where}: the image {service['image']} is not a version of its own: anything may come with the next pull"
        for name, service in self.routers().items():
            where = f"{COMPOSE}: {name}"
            for key in service["environment"]:
                if key not in self.settings.keys:
                    yield f"{where}: there is no setting {key}: docs/configuration.md has all"
            for key in self.settings.secret & set(service["environment"]):
                yield f"{where}: {key} is a secret and stands in the environment: name its file by {key}_FILE"
            if service.get("entrypoint"):
                yield from self.image.starts(where, service["entrypoint"])
        router = self.compose["services"]["router"]
        port = self.environment.get("SMS_ROUTER_LISTEN", "").rsplit(":", 1)[-1]
        if not any(re.fullmatch(rf"127\.0\.0\.1:\d+:{port}(/tcp)?", str(one)) for one in router["ports"]):
            yield f"{COMPOSE}: router: its ports {router['ports']} do not lead from this machine alone to {port}, where it listens"
        state = self.environment.get("SMS_ROUTER_STATE_DIR")
        if not any(re.fullmatch(rf"\w+:{state}(:rw)?", str(one)) for one in router["volumes"]):
            yield f"{COMPOSE}: router: no volume is at {state}: what waits for the database would go with the container"

    def secrets(self):
        """Each is made by the commands of the page, given where it is read, and read where it is given."""
        host = re.search(r"@(\w+)/", (self.here / "secrets/database-url").read_text(encoding="utf-8"))
        if not host or host.group(1) not in self.compose["services"]:
            yield "docs/deploying.md: the database's URL names no service of the Compose file"
        files = {}
        for name, secret in self.compose["secrets"].items():
            files[name] = pathlib.Path(secret["file"])
            if not files[name].is_file() or not files[name].stat().st_size:
                yield f"{COMPOSE}: secret {name}: the commands of docs/deploying.md make no {files[name].name}"
        for file in sorted((self.here / "secrets").iterdir()):
            if file.name not in {one.name for one in files.values()}:
                yield f"docs/deploying.md: makes secrets/{file.name}, which no service reads"
        for name, service in self.compose["services"].items():
            given = {one if isinstance(one, str) else one["source"] for one in service.get("secrets", [])}
            read = {value.rsplit("/", 1)[-1] for key, value in service["environment"].items() if str(value).startswith("/run/secrets/")}
            for secret in sorted(given ^ read):
                yield f"{COMPOSE}: {name}: the secret {secret} is {'given and not read' if secret in given else 'read and not given'}"

    def accepted(self):
        """The program itself takes these settings, with the secrets as the page's commands make them."""
        environment = {key: str(value) for key, value in self.compose["services"]["router"]["environment"].items()}
        for key, value in environment.items():
            if value.startswith("/run/secrets/"):
                environment[key] = str(self.here / "secrets" / value.rsplit("/", 1)[-1])
        # Nobody listens there: what is in the database is not asked.
        url = self.here / "database-url"
        url.write_text((self.here / "secrets/database-url").read_text(encoding="utf-8").replace("@postgres/", "@127.0.0.1:1/"), encoding="utf-8")
        environment["DATABASE_URL_FILE"] = str(url)
        told = subprocess.run([str(self.image.bin / "sms-routerctl"), "config", "show", "--json"], env={**self.environment, **environment},
                              capture_output=True, text=True, check=False)
        if told.returncode:
            yield f"{COMPOSE}: the program does not take these settings: {told.stderr.strip()}"
            return
        values = {one["key"]: one["source"] for one in json.loads(told.stdout)}
        for key in {**self.environment, **environment}:
            setting = key.removesuffix("_FILE")
            if key not in FOREIGN and values.get(setting) in (None, "default"):
                yield f"{COMPOSE}: {key} is given, and the program says that {setting} is {values.get(setting)}"
