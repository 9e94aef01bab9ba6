"""Names for files that every system takes."""

import re
import unicodedata
from pathlib import PurePosixPath

_NOT_IN_NAMES = re.compile(r'[<>:"/\\|?*]')
# Windows takes these for devices, whatever comes behind a dot.
_RESERVED = re.compile(r"(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9\u00b9\u00b2\u00b3])\s*(\.|$)", re.IGNORECASE)
_LONGEST_BYTES, _LONGEST_ENDING = 120, 12


def safe(name: str) -> str:
    """A name that every system takes, as near to `name` as can be; no letter in it is unseen or turns others round."""
    seen = "".join(" " if letter.isspace() else letter for letter in name if letter.isspace() or _is_seen(letter))
    plain = " ".join(_NOT_IN_NAMES.sub("-", unicodedata.normalize("NFC", seen)).split()).strip(" .-")
    ending = PurePosixPath(plain).suffix
    ending = ending if len(ending.encode()) <= _LONGEST_ENDING else ""
    stem = plain.removesuffix(ending).encode()[: _LONGEST_BYTES - len(ending.encode())].decode(errors="ignore")
    whole = (stem.rstrip(" .-") or "file") + ending
    return f"_{whole}" if _RESERVED.match(whole) else whole


def _is_seen(letter: str) -> bool:
    return not unicodedata.category(letter).startswith("C")
