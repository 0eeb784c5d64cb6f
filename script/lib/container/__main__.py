"""What no linter knows of deploy/docker: called by script/test-container, which says what is checked. One line a mistake; ends with 1 when there is one."""

import argparse
import pathlib
import sys

PROJECT = pathlib.Path(__file__).resolve().parents[3]
sys.path.insert(0, str(PROJECT / "script/lib/docs"))

from compose import COMPOSE, Compose  # noqa: E402
from image import DOCKERFILE, IGNORE, Image  # noqa: E402
from names import Settings  # noqa: E402
from planted import MISTAKES  # noqa: E402
from tools import Control  # noqa: E402


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--programs", type=pathlib.Path, required=True, help="the directory of a build")
    parser.add_argument("--compose", type=pathlib.Path, required=True, help="the Compose file as docker-compose has resolved it")
    parser.add_argument("--directory", type=pathlib.Path, required=True, help="a copy of deploy/docker in which the page's commands were run")
    arguments = parser.parse_args()
    settings, control = Settings(PROJECT), Control(arguments.programs / "sms-routerctl")
    texts = {name: (PROJECT / name).read_text(encoding="utf-8") for name in (DOCKERFILE, IGNORE)}
    texts[COMPOSE] = arguments.compose.read_text(encoding="utf-8")

    def wrong(texts):
        image = Image(texts, PROJECT, arguments.programs, settings, control)
        return [*image.wrong(), *Compose(texts[COMPOSE], arguments.directory, image).wrong()]

    mistakes = wrong(texts)
    for mistake in mistakes:
        print(mistake)
    if not mistakes:
        mistakes = list(unnoticed(texts, wrong))
        for mistake in mistakes:
            print(mistake)
    return 1 if mistakes else 0


def unnoticed(texts, wrong):
    """Each of the planted mistakes that the check passes over."""
    for name, before, after, words in MISTAKES:
        if before not in texts[name]:
            yield f"script/lib/container/planted.py: {name} has no {before!r} any more: plant another mistake"
        elif not any(words in mistake for mistake in wrong({**texts, name: texts[name].replace(before, after)})):
            yield f"script/lib/container/planted.py: {after!r} in {name} is not noticed by the words {words!r}: the check is broken"


if __name__ == "__main__":
    sys.exit(main())
