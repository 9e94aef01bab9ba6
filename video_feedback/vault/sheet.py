"""The recovery sheet: one page with the code, made and tried before the first film comes in. Its words are here, so
that the printed one and the one that the command line writes say the same.
"""

from pathlib import Path

from video_feedback.errors import LibraryTrouble
from video_feedback.vault import key_file, sealed_file
from video_feedback.words import tr

TITLE = tr("Recovery sheet")
WHAT_FOR = tr(
    "The code opens this library when a passphrase is forgotten, or when the person who knew it has gone. "
    "Choose “Use the recovery sheet” where the app asks for a passphrase, and type it."
)
KEEP = (
    tr("Keep this sheet with your organisation, in a locked drawer or a safe."),
    tr("Never keep it with the laptop: who has both can open everything."),
    tr("Do not photograph it, and do not send it by e-mail."),
)
BOTH_LOST = tr(
    "If every passphrase and this sheet are lost, nobody can open the library any more: "
    "not your organisation, and not the makers of this app."
)
NEW_ONE = tr("A new sheet can be made in the app at any time. From then on this one opens nothing.")


class NotTriedYet(LibraryTrouble):
    """No film comes in before there is a sheet that opens the library."""

    def __init__(self) -> None:
        super().__init__(tr("Make the recovery sheet first and try its code: then films can come in."))


def is_tried(folder: Path) -> bool:
    """Whether the sheet was made, and its code typed once. So it counts where a library has no key file of its own."""
    return not sealed_file.is_in(folder) or key_file.code_confirmed(folder) is not None


def refuse_untried(folder: Path) -> None:
    """Raises NotTriedYet."""
    if not is_tried(folder):
        raise NotTriedYet


def as_text(code: str, name: str, day: str) -> str:
    """The sheet as plain text, for the command line."""
    groups = code.split("-")
    lines = [
        TITLE, "=" * len(TITLE), "", tr("Library:  {name}", name=name), tr("Made on:  {day}", day=day), "",
        "   ".join(groups[:3]), "   ".join(groups[3:]), "",
        WHAT_FOR, "", *(f"- {line}" for line in KEEP), "", BOTH_LOST, "", NEW_ONE, "",
    ]  # fmt: skip
    return "\n".join(lines)
