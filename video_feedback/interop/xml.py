"""The one door for XML from outside: no entities, no DTD, nothing fetched, and an end to size and depth."""

from collections.abc import Iterator
from pathlib import Path
from typing import IO
from xml.etree.ElementTree import Element, ParseError

from defusedxml import DefusedXmlException  # type: ignore[import-untyped]
from defusedxml.ElementTree import iterparse  # type: ignore[import-untyped]

from video_feedback.errors import Trouble
from video_feedback.words import tr

MOST_BYTES = 64 << 20
MOST_DEPTH = 100


def elements(path: Path) -> Iterator[Element]:
    """Each element as it ends, so the innermost first; the last is the root, with all that is in it.

    Raises Trouble. Whoever needs an element no more may `clear` it, and a long file takes little room.
    """
    try:
        with path.open("rb") as reader:
            depth = 0
            for event, element in iterparse(_Bounded(reader), ("start", "end"), forbid_dtd=True):
                depth += 1 if event == "start" else -1
                if depth > MOST_DEPTH:
                    raise Trouble(tr("This file goes too deep to be read: it is damaged, or no file of that program."))
                if event == "end":
                    yield element
    except DefusedXmlException as error:
        raise Trouble(tr("This file has parts in it that could do harm, and is not read. Export it again.")) from error
    except (ParseError, LookupError, ValueError) as error:
        raise Trouble(tr("This file is damaged, or no XML. Export it again, and choose that.")) from error
    except OSError as error:
        raise Trouble(tr("This file is not there any more, or may not be read. Choose it again.")) from error


class _Bounded:
    """A reader that ends in Trouble instead of going on for ever."""

    def __init__(self, reader: IO[bytes]) -> None:
        self._reader, self._left = reader, MOST_BYTES

    def read(self, size: int) -> bytes:
        data = self._reader.read(size)
        self._left -= len(data)
        if self._left < 0:
            raise Trouble(
                tr("This file is too large to be read: it may have {most_bytes} MB.", most_bytes=MOST_BYTES >> 20)
            )
        return data
