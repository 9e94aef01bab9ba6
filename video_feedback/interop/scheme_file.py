"""Scheme files: the published format in which schemes come in and go out."""

import re
from dataclasses import MISSING, asdict, fields
from pathlib import Path
from typing import Any

import msgspec

from video_feedback.errors import Trouble
from video_feedback.words import tr
from video_feedback_schemas.ids import CodeId, GroupId, SchemeId
from video_feedback_schemas.interchange import CodeEntry, GroupEntry, SchemeFile
from video_feedback_schemas.records import Code, Group, Scheme

MOST_BYTES = 1 << 20
MOST_GROUPS, MOST_CODES = 64, 500
LONGEST = {"label": 80, "parent_label": 120, "name": 120, "definition": 2000, "look_for": 2000, "key": 8}
"""How many letters a text of a scheme may have; those not named here 500."""
_LONGEST_REST = 500
LONGEST_ROLL_MS, LONGEST_LEAD_MS, LONGEST_LAG_MS = 60_000, 5_000, 60_000
_NEWEST = 1_000_000
# An id stands in places such as `schemes:ID/code:ID`, and in names of files.
_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,63}")
# What no text has: controls, and what turns the direction of the words behind it.
_UNSEEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]")


def read(data: bytes) -> Scheme:
    """The scheme in a file, whoever made it. Raises Trouble if it is not one, or is larger than any scheme is."""
    if len(data) > MOST_BYTES:
        raise Trouble(tr("This file is too large to be a scheme. Choose a scheme file, which ends in .json."))
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise Trouble(tr("This file is not text in UTF-8, so it is no scheme that can be read.")) from error
    try:
        file = msgspec.json.decode(text, type=SchemeFile, strict=True)
    except (msgspec.DecodeError, RecursionError) as error:
        if not _says_it_is_one(text):
            raise Trouble(tr("There is no scheme in this file. Choose one that was saved from Schemes.")) from error
        raise Trouble(tr("This is not a scheme that can be read: {why}.", why=_why(error))) from error
    _check(file)
    return Scheme(
        id=SchemeId(file.id),
        version=file.version,
        name=file.name,
        language=file.language,
        author=file.author,
        licence=file.licence,
        age_range=file.age_range,
        groups=tuple(_group(entry) for entry in file.groups),
        codes=tuple(_code(entry) for entry in file.codes),
        archived=file.archived,
    )


def bytes_of(path: Path) -> bytes:
    """What is in a file, and no more of it than a scheme can have."""
    with path.open("rb") as reader:
        return reader.read(MOST_BYTES + 1)


def write(scheme: Scheme) -> bytes:
    """The file of a scheme: the same bytes for the same scheme, and `read` gives it back."""
    file = SchemeFile(
        format="video-feedback-scheme",
        format_version=1,
        id=scheme.id,
        version=scheme.version,
        name=scheme.name,
        language=scheme.language,
        author=scheme.author,
        licence=scheme.licence,
        age_range=scheme.age_range,
        groups=[GroupEntry(**asdict(group)) for group in scheme.groups],
        codes=[_entry(code) for code in scheme.codes],
        archived=scheme.archived,
    )
    plain = _said(file) | {"groups": [_said(g) for g in file.groups], "codes": [_said(c) for c in file.codes]}
    return msgspec.json.format(msgspec.json.encode(plain), indent=2) + b"\n"


def _said(entry: Any) -> dict[str, Any]:
    """What an entry says: a field that is as it is without being said is left out."""
    values = {field.name: (getattr(entry, field.name), field.default) for field in fields(entry)}
    return {name: value for name, (value, default) in values.items() if default is MISSING or value != default}


def _entry(code: Code) -> CodeEntry:
    plain = asdict(code)
    group_id = plain.pop("group_id")
    return CodeEntry(**plain, group=group_id)


def _group(entry: GroupEntry) -> Group:
    return Group(**{**asdict(entry), "id": GroupId(entry.id)})


def _code(entry: CodeEntry) -> Code:
    plain = asdict(entry)
    group_id = GroupId(plain.pop("group"))
    return Code(**{**plain, "id": CodeId(entry.id), "group_id": group_id})


def _says_it_is_one(text: str) -> bool:
    try:
        said = msgspec.json.decode(text)
    except (msgspec.DecodeError, RecursionError):
        return False
    return isinstance(said, dict) and said.get("format") == "video-feedback-scheme"


def _why(error: Exception) -> str:
    return tr("it goes too deep") if isinstance(error, RecursionError) else str(error).rstrip(".")


def _check(file: SchemeFile) -> None:
    if not 1 <= file.version <= _NEWEST:
        raise Trouble(tr("The version of this scheme is no number from 1 up."))
    if len(file.groups) > MOST_GROUPS or len(file.codes) > MOST_CODES:
        raise Trouble(
            tr(
                "This scheme is too large: it may have {most_groups} groups and {most_codes} codes.",
                most_groups=MOST_GROUPS,
                most_codes=MOST_CODES,
            )
        )
    _check_texts(file, tr("scheme"))
    _check_ids(tr("groups"), [group.id for group in file.groups])
    _check_ids(tr("codes"), [code.id for code in file.codes])
    groups = {group.id for group in file.groups}
    for group in file.groups:
        _check_texts(group, tr("group"))
    for code in file.codes:
        _check_texts(code, tr("code"))
        if code.group not in groups:
            raise Trouble(tr("The code “{code}” names a group that is not in the scheme.", code=code.label))
        within = (
            (code.pre_roll_ms, LONGEST_ROLL_MS),
            (code.post_roll_ms, LONGEST_ROLL_MS),
            (code.lead_ms or 0, LONGEST_LEAD_MS),
            (code.lag_ms, LONGEST_LAG_MS),
        )
        if any(not 0 <= value <= most for value, most in within):
            raise Trouble(
                tr("The seconds of the code “{code}” are less than none, or more than any code has.", code=code.label)
            )
    keys = [code.key.lower() for code in file.codes if code.key and not code.archived]
    clash = next((key for key in keys if keys.count(key) > 1), None)
    if clash:
        raise Trouble(
            tr("Two codes of this scheme have the key {clash}. Give one of them another key.", clash=clash.upper())
        )


def _check_ids(what: str, ids: list[str]) -> None:
    if len(set(ids)) < len(ids):
        raise Trouble(tr("Two {what} of this scheme have one id.", what=what))


def _check_texts(entry: Any, what: str) -> None:
    if not _ID.fullmatch(entry.id):
        raise Trouble(tr("The id of a {what} may have 64 letters, figures, dots, lines and no more.", what=what))
    for field in fields(entry):
        value = getattr(entry, field.name)
        if not isinstance(value, str):
            continue
        if len(value) > LONGEST.get(field.name, _LONGEST_REST):
            raise Trouble(
                tr(
                    "A text of this scheme is too long: the {field} of a {what}.",
                    field=field.name.replace("_", " "),
                    what=what,
                )
            )
        if _UNSEEN.search(value):
            raise Trouble(
                tr(
                    "A text of this scheme has letters that cannot be seen: the {field} of a {what}.",
                    field=field.name,
                    what=what,
                )
            )
