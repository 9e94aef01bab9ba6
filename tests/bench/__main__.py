"""Run the bench: `make bench`. Prints the table and writes build/bench.json; `ARGS=--readme` also renews the README's.

`ARGS="--only media_seek"` measures a part, or some with commas between; `--quick` takes a twentieth of the counts and
shows only whether the bench works. Neither writes anything down.
"""

import argparse
import json
import os
import platform
import re
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from tests.bench import boris, ffmpeg, mpv
from tests.bench.figures import Figures, together
from tests.bench.rows import over, table

BUILD = Path("build")
README = Path("README.md")
_QUICK = 0.05

# The folder with the films, and the share of the usual counts.
Part = Callable[[Path, float], Figures]


def parts() -> dict[str, Part]:
    """What can be measured, in the order in which it is."""
    from tests.bench import (  # noqa: PLC0415 (after the settings folder)
        calm,
        listing,
        media_exact,
        media_import,
        media_memory,
        media_play,
        media_scrub,
        media_seek,
        media_steps,
        media_tags,
        opening,
        reels,
        searching,
        starting,
        stretches,
        vault_films,
        vault_rows,
        workbench,
    )

    media = (
        media_seek,
        media_steps,
        media_scrub,
        media_exact,
        media_tags,
        media_play,
        media_import,
        media_memory,
    )
    return {
        **{module.__name__.rpartition(".")[2]: module.measure for module in media},
        "starting": starting.measure,
        "workbench": workbench.measure,
        "opening": opening.measure,
        "listing": listing.measure,
        "searching": searching.measure,
        "calm": calm.measure,
        "stretches": stretches.measure,
        "reels": reels.measure,
        "vault_films": vault_films.measure,
        "vault_rows": vault_rows.measure,
    }


def measure(names: list[str], share: float) -> Figures:
    """All figures by their key."""
    figures: Figures = {}
    (BUILD / "bench").mkdir(parents=True, exist_ok=True)
    for name, part in parts().items():
        if name in names or not names:
            sys.stdout.write(f"\n{name}\n")
            found = part(BUILD / "bench", share)
            for key, value in found.items():
                sys.stdout.write(f"  {key}: {value:.2f}\n")
            sys.stdout.flush()
            figures = together(figures, found)
    return figures


def _absent() -> list[str]:
    """A sentence for each peer that is not on this machine."""
    told = []
    if not mpv.available():
        told.append("mpv is not installed here: its rows are left out.")
    if not ffmpeg.available():
        told.append("The program ffmpeg is not installed here: its libraries stood in for it.")
    if boris.python() is None:
        told.append(f"BORIS is not installed here ({boris.VARIABLE} names a Python that has it): its row is left out.")
    return told


def main() -> int:
    with tempfile.TemporaryDirectory() as config:
        os.environ["VIDEO_FEEDBACK_CONFIG"] = config
        return _run()


def _run() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description="The budget, measured.")
    parser.add_argument("--only", default="", metavar="PART[,PART]", help=", ".join(parts()))
    parser.add_argument("--quick", action="store_true", help="small counts, to see whether it works")
    parser.add_argument("--readme", action="store_true", help="renew the table in the README")
    asked = parser.parse_args()
    names = asked.only.split(",") if asked.only else []
    if unknown := set(names) - set(parts()):
        parser.error(f"no such part: {', '.join(sorted(unknown))}")
    figures = measure(names, _QUICK if asked.quick else 1.0)
    machine = f"{os.cpu_count()} cores, {platform.system()} {platform.machine()}, Python {platform.python_version()}"
    words = " ".join([f"Measured by `make bench` on {machine}.", *_absent()])
    made = f"{words}\n\n{table(figures)}"
    sys.stdout.write(f"\n{made}\n")
    if not names and not asked.quick:
        told = {"machine": machine, **figures}
        (BUILD / "bench.json").write_text(json.dumps(told, indent=2) + "\n", encoding="utf-8")
        if asked.readme:
            text = README.read_text("utf-8")
            text = re.sub(r"(<!-- bench -->\n).*?(\n<!-- /bench -->)", lambda m: m[1] + made + m[2], text, flags=re.S)
            README.write_text(text, encoding="utf-8")
    if too_much := over(figures):
        sys.stdout.write(f"\nOver the budget: {', '.join(too_much)}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
