"""Signed forms: a PDF or a photo, kept in the locked database and nowhere else.

A form comes in by no step of undo, as a film does: what was signed is not taken back by a key.
"""

import hashlib
from pathlib import Path

from sqlite_utils import Database

from video_feedback.errors import NotFound, Trouble
from video_feedback.library import rows
from video_feedback.library.instants import now
from video_feedback.words import tr
from video_feedback_schemas.consent_records import Form, FormKind
from video_feedback_schemas.ids import FamilyId, FormId, new_id

MOST_BYTES = 20 << 20
# By what a file begins with: a name says nothing.
_SIGNATURES: tuple[tuple[bytes, FormKind], ...] = (
    (b"%PDF-", "application/pdf"),
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"\x89PNG\r\n\x1a\n", "image/png"),
)


def read(path: Path) -> bytes:
    """The bytes of a file that is to be a form. Raises Trouble if it cannot be one."""
    try:
        with path.open("rb") as reader:
            data = reader.read(MOST_BYTES + 1)
    except OSError as error:
        raise Trouble(tr("The file {path} cannot be read. Choose it again.", path=path.name)) from error
    kind_of(data)
    return data


def kind_of(data: bytes) -> FormKind:
    """What a form is. Raises Trouble for anything but a PDF, a JPEG or a PNG of at most 20 MB."""
    if not data:
        raise Trouble(tr("This file is empty. Scan or photograph the form once more."))
    if len(data) > MOST_BYTES:
        raise Trouble(tr("This file is larger than 20 MB. Take the photo smaller, or scan it anew."))
    for begins, kind in _SIGNATURES:
        if data.startswith(begins):
            return kind
    raise Trouble(tr("This is no PDF and no photo. A form can be a PDF, a JPEG or a PNG."))


def add(db: Database, family_id: FamilyId, name: str, data: bytes) -> Form:
    """Keep a form. Within a change that is not undoable. Raises Trouble if it is none."""
    form = Form(
        id=FormId(new_id()),
        family_id=family_id,
        name=" ".join(name.split()) or tr("Form"),
        kind=kind_of(data),
        sha256=hashlib.sha256(data).hexdigest(),
        size_bytes=len(data),
        made_at=now(),
    )
    rows.add(db, "forms", form)
    db.execute("INSERT INTO form_files (form_id, data) VALUES (?, ?)", [form.id, data])
    return form


def get(db: Database, form_id: str) -> Form:
    """Raises NotFound."""
    form = rows.get(db, Form, "forms", form_id)
    if form is None:
        raise NotFound(tr("There is no such form in this library."))
    return form


def of_family(db: Database, family_id: str) -> list[Form]:
    """The newest first."""
    return rows.select(db, Form, "forms", "family_id = ?", [family_id], order="made_at DESC, id DESC")


def data(db: Database, form_id: str) -> bytes:
    """What is in it, for the window to show. Raises NotFound, or Trouble if it is not as it was brought in."""
    form = get(db, form_id)
    row = db.execute("SELECT data FROM form_files WHERE form_id = ?", [form_id]).fetchone()
    if row is None or hashlib.sha256(row[0]).hexdigest() != form.sha256:
        raise Trouble(tr("The form {form} is not as it was brought in. A backup may hold it whole.", form=form.name))
    return bytes(row[0])


def count(db: Database) -> int:
    """How many there are in the whole library."""
    return int(db.execute("SELECT count(*) FROM forms").fetchone()[0])


def left_by(db: Database, person_id: str) -> list[str]:
    """The ids of the forms on which nobody but this person has signed, for themself or for somebody."""
    sql = "SELECT form_id, person_id, given_by FROM consents WHERE form_id IS NOT NULL ORDER BY id"
    signed: dict[str, set[str]] = {}
    for form, person, giver in db.execute(sql):
        signed.setdefault(str(form), set()).add(str(giver or person))
    return [form for form, signers in signed.items() if signers == {person_id}]


def remove(db: Database, form_id: str) -> None:
    """Take a form away for good. Only erasing does this."""
    rows.remove(db, "forms", [form_id])
