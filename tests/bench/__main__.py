"""Run the bench: `make bench`. Prints the table, writes build/bench.json; `ARGS=--readme` also renews the README's."""

import json
import os
import platform
import re
import sys
import tempfile
from pathlib import Path

BUILD = Path("build")
README = Path("README.md")

# key, what it says, the most it may be (None: told, not bound)
ROWS: tuple[tuple[str, str, float | None], ...] = (
    ("press_to_paint_p95_ms", "key press → on the disk and on the timeline, 100,000 moments, 95th percentile, ms", 15),
    ("timeline_paint_p95_ms", "painting the timeline, worst of five zooms, 100,000 moments, 95th percentile, ms", 8),
    ("seek_median_ms", "exact random seek, 1080p, a key frame every 250, median, ms", None),
    ("seek_ratio_mpv", "the same over mpv’s exact seek in the same file", 1.0),
    ("seek_wrong_frames", "frames shown that were not the frame asked for", 0),
    ("step_back_median_ms", "one frame back, same film, median, ms", 16),
    ("step_back_worst_ms", "one frame back, the slowest of 60, ms", None),
    ("step_back_ratio_mpv", "one frame back over mpv’s, median", None),
    ("tag_frames_off", "tags off the frame on screen, VLC and Qt, 50 presses each at 0.5×, 1× and 2×", 0),
    ("tag_presses", "presses in all", None),
    ("calm_p99_ms", "key → first painted frame of the calm screen, 99th percentile, ms", 100),
    ("start_s", "start to a usable window, library of 10,000 moments, s", 1.2),
)


def measure() -> dict[str, float]:
    """All figures by their key."""
    from tests.bench import calm, seeking, starting, tagging, workbench  # noqa: PLC0415 (after the settings folder)

    figures: dict[str, float] = {}
    films = BUILD / "bench"
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        figures |= _told(seeking.measure(films))
        film = workbench.film(films)
        small, _ = workbench.library_with(folder / "small", film, 10_000)
        figures |= _told(starting.measure(small))
        large, recording_id = workbench.library_with(folder / "large", film, 100_000)
        figures |= _told(workbench.measure(large, recording_id))
        figures |= _told(tagging.measure(films))
        figures |= _told(calm.measure(films))
    return figures


def _told(figures: dict[str, float]) -> dict[str, float]:
    for key, value in figures.items():
        sys.stdout.write(f"{key}: {value:.2f}\n")
    sys.stdout.flush()
    return figures


def table(figures: dict[str, float], machine: str) -> str:
    """The figures as Markdown."""
    lines = [f"Measured by `make bench` on {machine}.", "", "| what | measured | at most |", "| --- | ---: | ---: |"]
    for key, words, most in ROWS:
        if key in figures:
            value = figures[key]
            shown = _figure(value)
            lines.append(f"| {words} | {shown} | {'' if most is None else f'{most:g}'} |")
    return "\n".join(lines)


def _figure(value: float) -> str:
    if float(value).is_integer():
        return f"{value:.0f}"
    return f"{value:.3f}" if value < 0.1 else f"{value:.2f}" if value < 10 else f"{value:.1f}"


def main() -> int:
    with tempfile.TemporaryDirectory() as config:
        os.environ["VIDEO_FEEDBACK_CONFIG"] = config
        figures = measure()
    machine = f"{os.cpu_count()} cores, {platform.system()} {platform.machine()}, Python {platform.python_version()}"
    BUILD.mkdir(exist_ok=True)
    told = {"machine": machine, **figures}
    (BUILD / "bench.json").write_text(json.dumps(told, indent=2) + "\n", encoding="utf-8")
    made = table(figures, machine)
    sys.stdout.write(f"\n{made}\n")
    if "--readme" in sys.argv:
        text = README.read_text("utf-8")
        text = re.sub(r"(<!-- bench -->\n).*?(\n<!-- /bench -->)", lambda m: m[1] + made + m[2], text, flags=re.S)
        README.write_text(text, encoding="utf-8")
    over = [key for key, _, most in ROWS if most is not None and figures.get(key, 0) > most]
    if over:
        sys.stdout.write(f"\nOver the budget: {', '.join(over)}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
