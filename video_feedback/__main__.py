"""The front door: the app without a command, the command line with one. The one file here that knows the face."""

import sys
from pathlib import Path
from typing import Literal

import click

from video_feedback import settings
from video_feedback.vault import process


@click.command("open")
@click.argument("library", type=click.Path(path_type=Path), required=False)
@click.option("--player", type=click.Choice(["auto", "vlc", "qt"]), help="Play with this one, this time.")
def open_app(library: Path | None, player: Literal["auto", "vlc", "qt"] | None) -> None:
    """Open the app, with LIBRARY or the one that was open last."""
    from video_feedback_ui import app  # noqa: PLC0415 (the engine runs without the face)

    sys.exit(app.main(library, player))


@click.command()
@click.option("-o", "--output", type=click.Path(path_type=Path), required=True, help="A folder for what it leaves.")
def tour(output: Path) -> None:
    """Play a whole visit on the made family through the real window, and leave pictures, reports and films."""
    from video_feedback_ui.tour import main as play_tour  # noqa: PLC0415 (the engine runs without the face)

    sys.exit(play_tour(output))


def main() -> None:
    process.harden()
    if len(sys.argv) < 2 or sys.argv[1] == "open":  # a command line speaks English
        from video_feedback_ui import language  # noqa: PLC0415 (the engine runs without the face)

        language.speak(settings.load().language)  # before what says words is read in
    if len(sys.argv) > 1:
        if sys.argv[1] not in ("open", "tour"):  # these have a window, which does it a moment later
            process.shut_memory()
        from video_feedback.cli import cli  # noqa: PLC0415 (its words are said as it is read)

        cli.add_command(open_app)
        cli.add_command(tour)
        cli(prog_name="video-feedback")
    from video_feedback_ui import app  # noqa: PLC0415

    sys.exit(app.main())


if __name__ == "__main__":
    main()
