"""Why a file is no film: one sentence for each cause, told from how the file begins."""

from typing import BinaryIO

from video_feedback.errors import NotAFilm
from video_feedback.words import tr

ONLY_SOUND = tr("There is only sound in this file, and no picture. Choose the video that belongs to it.")
NO_PICTURE = tr("There is no picture in this file that can be shown. Choose another video.")
NOT_ONE_FRAME = tr("This file looks like a film, but not one picture in it can be read. Copy it from the phone again.")
NO_TIMES = tr(
    "This film does not say when its pictures are to be shown. Save it as MP4 with any converter, and choose that."
)
TOO_LARGE = tr(
    "The pictures of this film are {width} x {height} dots: more than can be shown here. "
    "Save it as MP4 in 4K or smaller with any converter, and choose that."
)
TOO_LONG = tr(
    "The times in this film are damaged: it would last {days} days. Copy it from the phone again; "
    "if that does not help, save it as MP4 with any converter, and choose that."
)
_EMPTY = tr("There is no film in this file: it is empty. Copy it from the phone again.")
_ZEROS = tr("There is no film in this file: the copy left only zeros. Copy it from the phone or the memory card again.")
_STILL = tr("This is a still picture, not a film. Choose the video.")
_DOCUMENT = tr(
    "This is a document or a folder of files packed together, not a film. If a video is in it, unpack it first."
)
_TEXT = tr("There is only text in this file, and no film. Choose the video.")
_UNKNOWN = tr("This is not a kind of film that is known here. Copy it again, or save it as MP4 first.")
_UNFINISHED = tr(
    "This film was never finished: its index is missing, as after a flat battery or a copy cut short. "
    "Copy it from the phone again; if it does not play there either, it needs a repair program."
)
_DAMAGED = tr("The beginning of this film is damaged, so that it cannot be opened. Copy it from the phone again.")

_KINDS = (
    (_STILL, 0, (b"\xff\xd8\xff", b"\x89PNG", b"GIF8", b"BM", b"II*\0", b"MM\0*")),
    (_STILL, 8, (b"WEBP", b"heic", b"heix", b"mif1", b"avif")),
    (ONLY_SOUND, 0, (b"ID3", b"fLaC", b"#!AMR", b"\xff\xfb", b"\xff\xf1", b"\xff\xf9")),
    (ONLY_SOUND, 8, (b"WAVE",)),
    (_DOCUMENT, 0, (b"PK\x03\x04", b"%PDF", b"\xd0\xcf\x11\xe0", b"7z\xbc\xaf", b"Rar!", b"{\\rtf")),
)


def unknown_kind(head: bytes) -> NotAFilm:
    """For a file whose beginning is that of no film."""
    if not head:
        return NotAFilm(_EMPTY)
    if not any(head):
        return NotAFilm(_ZEROS)
    if still_or_other := of_kind(head):
        return still_or_other
    return NotAFilm(_TEXT if _is_text(head) else _UNKNOWN)


def of_kind(head: bytes) -> NotAFilm | None:
    """For a file that is known to be something else: a picture, a sound, a document."""
    for sentence, at, marks in _KINDS:
        if head.startswith(marks, at):
            return NotAFilm(sentence)
    return None


def cannot_be_opened(reader: BinaryIO, container: str) -> NotAFilm:
    """For a film of a known kind that its demuxer refuses."""
    return NotAFilm(_UNFINISHED if container == "mov" and not _has_index(reader) else _DAMAGED)


def _is_text(head: bytes) -> bool:
    try:
        text = head.decode("utf-16" if head[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8")
    except UnicodeDecodeError as error:
        # A letter of several bytes may be cut at the end of the head.
        return error.start > len(head) - 4
    return all(letter.isprintable() or letter.isspace() for letter in text)


def _has_index(reader: BinaryIO) -> bool:
    """Whether an MP4 or MOV has its `moov` box."""
    at = reader.seek(0)
    while len(box := reader.read(16)) >= 8:
        size, kind = int.from_bytes(box[:4], "big"), box[4:8]
        if kind == b"moov":
            return True
        if size == 1:
            size = int.from_bytes(box[8:16], "big")
        if size < 8:
            return False
        at = reader.seek(at + size)
    return False
