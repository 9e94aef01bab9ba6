"""Scheme files: the published format in which schemes come in and go out."""

from dataclasses import asdict

import msgspec

from video_feedback.errors import Trouble
from video_feedback_schemas.ids import CodeId, GroupId, SchemeId
from video_feedback_schemas.interchange import CodeEntry, GroupEntry, SchemeFile
from video_feedback_schemas.records import Code, Group, Scheme


def read(data: bytes) -> Scheme:
    """The scheme in a file. Raises Trouble if it is not one, or if two codes have one key."""
    try:
        file = msgspec.json.decode(data, type=SchemeFile, strict=True)
    except msgspec.DecodeError as error:
        raise Trouble(f"This is not a scheme that can be read: {error}.") from error
    groups = {group.id for group in file.groups}
    for code in file.codes:
        if code.group not in groups:
            raise Trouble(f"The code “{code.label}” names a group that is not in the scheme.")
    keys = [code.key.lower() for code in file.codes if code.key and not code.archived]
    clash = next((key for key in keys if keys.count(key) > 1), None)
    if clash:
        raise Trouble(f"Two codes of this scheme have the key {clash.upper()}. Give one of them another key.")
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


def _group(entry: GroupEntry) -> Group:
    return Group(**{**asdict(entry), "id": GroupId(entry.id)})


def _code(entry: CodeEntry) -> Code:
    fields = asdict(entry)
    group_id = GroupId(fields.pop("group"))
    return Code(**{**fields, "id": CodeId(entry.id), "group_id": group_id})
