"""Whatever somebody typed is shown as it was typed: no text of a library is ever markup or a mnemonic, on any page."""

from collections.abc import Callable, Iterator
from functools import partial
from html import escape
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex
from PySide6.QtGui import QFont, Qt, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QDialog,
    QLabel,
    QMenu,
)

from tests.ui.house import House
from tests.ui.visit import EVERY_PLACE, Visit
from video_feedback.library import people, search, texts
from video_feedback_ui.dialogs.family_dialog import FamilyDialog
from video_feedback_ui.pages.goals_page import GoalsPage
from video_feedback_ui.pages.schemes_page import SchemesPage
from video_feedback_ui.schemes.group_name import GroupName
from video_feedback_ui.search import names

Wait = Callable[[Callable[[], bool]], None]
TYPED = "<b>x</b><img src=file:///etc/hostname>&y"
# What a person can type, by table.
FIELDS = {
    "families": ("reference", "status_because", "note"), "people": ("called", "relation", "languages", "note"),
    "due_dates": ("because",), "recordings": ("title",), "service": ("says",), "closures": ("called",),
    "pathways": ("name", "language"), "stages": ("name", "moved_because"), "visits": ("by_whom", "note"),
    "forms": ("name",),
    "consents": ("language", "recorded_by", "interpreter", "advocate", "capacity", "notice", "note"),
    "holds": ("reason", "by_whom"), "anchors": ("words",), "ratings": ("words",), "cards": ("words", "language"),
    "goals": ("words", "why", "indicator", "baseline_evidence", "set_by", "agreed_by", "status_because"),
    "calm_plans": ("line", "language", "second_language"),
    "schemes": ("name", "author", "licence", "language", "age_range"), "groups": ("label",),
    "codes": ("label", "parent_label", "definition", "look_for"), "moments": ("note", "coder"),
    "sessions": (
        "theme", "question", "next_step", "note", "at_place", "also_there", "language", "reflections", "film_next",
    ),
    "picks": ("say", "ask", "voice", "voice_other", "left_out"), "remarks": ("words",), "happenings": ("words",),
    "supervision_items": ("question", "answer"), "script_templates": ("name", "theme"),
    "export_presets": ("name",), "exports": ("title", "path", "reason"),
    "bookmarks": ("words",), "spans": ("reason", "coder"), "watchings": ("note",), "journal_steps": ("name",),
}  # fmt: skip
# What else is text in a library: ids, instants, words of ours, and what is made from the above.
NOT_TYPED = {
    "format", "reader", "locked", "gone_on", "says", "export_id", "place_id", "found", "made_by",
    "id", "made_at", "family_id", "role", "born_on", "due_on", "file", "sha256", "container", "codec", "filmed_at",
    "imported_at", "trust", "sample_aspect", "field_order", "colour_range", "recording_id", "scheme_id", "colour",
    "shape", "group_id", "kind", "who", "key", "chain_role", "code_id", "note_for", "person_id", "held_on",
    "session_id", "moment_id", "pick_id", "speaker", "said_at", "place", "done_at", "in_table", "before", "after",
    "beside_id", "matched_by", "player", "outcome", "tried_at", "rate", "signal_id", "answer_id", "reaction_id",
    "watched_at", "tagged_at", "field", "up_to", "status", "status_on", "until", "on_day", "at_time", "steps", "rule",
    "or_rule", "done_on", "moved_to", "given_by", "purpose", "asked_on", "given_on", "expires_on", "withdrawn_on",
    "how", "form_id", "domain", "scale", "baseline_on", "expected_by", "goal_id", "rater", "rated_on", "words_for",
    "rating_id", "deck", "picture", "guide", "reflections_for", "film_next_on", "recorded_at", "voice_by", "symbol",
    "card_id", "at", "lines",
}  # fmt: skip
MADE_OR_OF_THE_VAULT = ("texts", "text_index", "boxes", "audit", "vault_facts", "sqlite_", "_sqlite_")


@pytest.fixture
def visit(house: House, short_film: Path, other_film: Path) -> Visit:
    """A family, two films, moments of all kinds and a session; then every word of it is what a foe would type."""
    visit = Visit(house, short_film)
    house.film(visit.family, other_film)
    turns = visit.tag("fro.turns", 400, 1200, note="x")
    visit.tag("sig.reach", 200, note="x")
    pick = visit.pick(turns, say="x", ask="x", voice="x")
    with house.bridge.change(f"Write {TYPED}", place=f"recording:{visit.recording.id}") as db:
        film = {"recording_id": visit.recording.id}
        db.table("bookmarks").insert({"id": "b", **film, "at_ms": 800, "words": "x"})
        db.table("spans").insert(
            {"id": "s", **film, "kind": "not_codable", "start_ms": 1400, "end_ms": 1800, "reason": "x"}
        )
        db.table("watchings").insert({"id": "w", **film, "note": "x"})
        said = {"speaker": "parent", "words": "x", "said_at": "2026-05-21T10:00:00Z"}
        db.table("remarks").insert({"id": "r1", "session_id": visit.session_id, "pick_id": pick.id, **said})
        db.table("remarks").insert({"id": "r2", "session_id": visit.session_id, **said})
    with house.library.change("Have a family's page", undoable=False) as db:
        for table, values in _rows_of_the_family(visit, turns.id).items():
            db.table(table).insert(values)
    with house.library.change("Be typed by a foe", undoable=False) as db:
        for table, fields in FIELDS.items():
            for field in fields:
                db.execute(f"UPDATE {table} SET {field} = ?", (TYPED,))
    return visit


def _rows_of_the_family(visit: Visit, moment_id: str) -> dict[str, dict[str, object]]:
    """A row of each table that the family's page shows."""
    family, day = {"family_id": visit.family.id}, "2026-05-14"
    baby, *_ = people.of_family(visit.db, visit.family.id)
    goal = {"goal_id": "g", "version": 1, "level": 0.0, "words": "x"}
    return {
        "people": {"id": "p", **family, "role": "adult", "called": "x"},
        "due_dates": {"id": "d", "person_id": baby.id, "due_on": day, "until": day, "because": "x"},
        "service": {"id": "controller", "says": "x"},
        "closures": {"id": "c", "on_day": day, "called": "x"},
        "stages": {
            "id": "s", **family, "position": 1, "key": "k", "name": "x", "rule": "birth +2 months", "moved_to": day,
            "moved_because": "x",
        },
        "visits": {"id": "v", **family, "kind": "visit", "on_day": day, "by_whom": "x", "note": "x", "made_at": day},
        "forms": {
            "id": "f", **family, "name": "x", "kind": "image/png", "sha256": "x", "size_bytes": 1, "made_at": day,
        },
        "consents": {
            "id": "a", "person_id": "p", "purpose": "feedback", "status": "given", "given_on": day, "form_id": "f",
            "made_at": day,
        },
        "in_view": {"id": "i", "recording_id": visit.recording.id, "person_id": "p"},
        "keepsakes": {"id": "k", "moment_id": moment_id, "made_at": day},
        "goals": {"id": "g", **family, "position": 1, "words": "x", "domain": "care", "scale": "gas5", "made_at": day},
        "anchors": {"id": "n", **goal},
        "ratings": {"id": "r", **goal, "rater": "parent", "rated_on": day, "made_at": day},
        "cards": {"id": "q", **family, "deck": "now", "language": "en", "position": 1, "words": "x"},
        "calm_plans": {"id": "l", **family, "line": "x"},
        "happenings": {"id": "h", "session_id": visit.session_id, "kind": "card", "words": "x", "at": day},
        "supervision_items": {"id": "u", "session_id": visit.session_id, "question": "x", "made_at": day},
        "script_templates": {"id": "t", "name": "x", "lines": "[]"},
        "export_presets": {"id": "e", "kind": "report", "name": "x", "says": "{}"},
        "exports": {
            "id": "o", **family, "kind": "progress", "format": "pdf", "reader": "team", "title": "x", "path": "x",
            "sha256": "0", "bytes": 1, "reason": "x", "made_at": day,
        },
    }  # fmt: skip


def test_no_field_that_is_typed_is_left_out(visit: Visit) -> None:
    for table in visit.db.tables:
        if not table.name.startswith(MADE_OR_OF_THE_VAULT):
            texts = {column.name for column in table.columns if column.type == "TEXT"}
            unknown = texts - NOT_TYPED - set(FIELDS.get(table.name, ()))
            assert unknown <= ({"name"} if table.name == "journal_rows" else set()), (table.name, unknown)


def _is_marked_up(words: str) -> bool:
    """Whether Qt would make more of it than letters: thick ones, or a picture from somewhere."""
    if not Qt.mightBeRichText(words):
        return False
    document = QTextDocument()
    document.setHtml(words)
    block = document.begin()
    while block.isValid():
        for fragment in block:  # type: ignore[attr-defined]
            form = fragment.fragment().charFormat()
            if form.isImageFormat() or form.fontWeight() > QFont.Weight.Normal:
                return True
        block = block.next()
    return False


def _rows(view: QAbstractItemView) -> Iterator[QModelIndex]:
    model = view.model()
    if model is not None:
        yield from (model.index(row, 0, view.rootIndex()) for row in range(model.rowCount(view.rootIndex())))


def taken_for_more() -> list[str]:
    """What is not shown as it was typed, in any window there is."""
    found = []
    for widget in QApplication.allWidgets():
        who = f"{type(widget).__module__} {type(widget).__name__}"
        tips = [widget.toolTip(), widget.statusTip(), widget.whatsThis()]
        if isinstance(widget, QLabel) and widget.text() and widget.textFormat() != Qt.TextFormat.PlainText:
            found.append(f"{who} “{widget.text()}” is not plain")
        if isinstance(widget, QAbstractButton) and "&y" in widget.text().replace("&&", ""):
            found.append(f"{who} “{widget.text()}” underlines a letter")
        if isinstance(widget, QAbstractItemView):
            tips += [str(index.data(Qt.ItemDataRole.ToolTipRole) or "") for index in _rows(widget)]
        for action in widget.actions():
            tips += [action.toolTip()]
            if "&y" in action.text().replace("&&", ""):
                found.append(f"{who} action “{action.text()}” underlines a letter")
        found += [f"{who} tip “{words}”" for words in tips if _is_marked_up(words)]
        if "hostname" in widget.windowTitle():
            found.append(f"{who} has it in its title")
    return found


def shown_somewhere(words: str) -> bool:
    """Whether a label, a button or an editor has it."""
    return any(
        words in str(getattr(widget, what)()).replace("&&", "&")
        for widget in QApplication.allWidgets()
        for what in ("text", "toPlainText", "toolTip", "accessibleName")
        if callable(getattr(widget, what, None))
    )


def test_every_page_shows_what_was_typed_as_it_was_typed(visit: Visit) -> None:
    for place in EVERY_PLACE:
        visit.go(place)
        QApplication.processEvents()
        assert place in ("settings", "help") or shown_somewhere("<b>x</b>"), place
        assert taken_for_more() == [], place


def test_what_was_done_and_what_is_found_are_plain(visit: Visit, wait: Wait) -> None:
    visit.window.go(f"recording:{visit.recording.id}")
    QTest.keyClick(visit.window, Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier)
    assert taken_for_more() == []
    QTest.keyClick(visit.window, Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(visit.window.focusWidget(), "x")
    wait(lambda: shown_somewhere("hostname"))
    assert taken_for_more() == []


def test_what_the_parent_is_shown_is_plain(visit: Visit) -> None:
    window = visit.show_parent()
    assert window.isVisible()
    assert taken_for_more() == []
    visit.page.presenting.end()


def test_what_is_told_is_plain(visit: Visit) -> None:
    visit.window.bridge.told.emit(f"Taken back: {TYPED}", False)
    assert shown_somewhere(f"Taken back: {TYPED}")
    assert taken_for_more() == []


def test_what_a_dialog_asks_is_plain(visit: Visit) -> None:
    visit.window.go(f"family:{visit.family.id}")
    dialog = FamilyDialog(visit.window.bridge, visit.family.id, visit.window)
    dialog.show()
    dialog.tell(f"There is a family {TYPED} already.")
    assert shown_somewhere(f"a family {TYPED} already")
    assert taken_for_more() == []
    dialog.close()


def test_what_is_asked_of_a_goal_is_plain(visit: Visit) -> None:
    visit.window.go("goals")
    page = visit.window.page("goals")
    assert isinstance(page, GoalsPage)
    for ask in (page.view.edit_goal, partial(page.view.rate_goal, "2026-05-14"), page.view.print_for_parent):
        ask()
        (dialog,) = [each for each in page.findChildren(QDialog) if each.isVisible()]
        assert taken_for_more() == []
        dialog.reject()


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # of itself whenever a menu pops up
def test_every_menu_is_plain(visit: Visit) -> None:
    for place in (f"session:{visit.session_id}", f"family:{visit.family.id}", f"recording:{visit.recording.id}"):
        visit.window.go(place)
        for made in visit.window.findChildren(QAbstractButton):
            menu = getattr(made, "menu", lambda: None)()
            if isinstance(menu, QMenu) and made.isVisible():
                menu.aboutToShow.emit()
    assert taken_for_more() == []


def test_the_check_itself_sees_markup(visit: Visit) -> None:
    made = QLabel(TYPED, visit.window)
    made.setToolTip(TYPED)
    assert len(taken_for_more()) == 2
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setToolTip(f"<p>{escape(TYPED)}</p>")
    assert taken_for_more() == []
    made.deleteLater()


def test_the_forms_of_codes_and_groups_are_plain(visit: Visit) -> None:
    visit.window.go("schemes")
    page = visit.window.page("schemes")
    assert isinstance(page, SchemesPage)
    for tile in list(page.board.tiles.values()):
        QTest.mouseClick(tile, Qt.MouseButton.LeftButton)
        assert taken_for_more() == []
    for strip in list(page.board.strips.values()):
        QTest.mouseClick(strip.findChildren(GroupName)[0], Qt.MouseButton.LeftButton)
        assert taken_for_more() == []
    assert page.group_form.isVisible()


def test_all_that_is_found_has_a_name_and_a_place(visit: Visit) -> None:
    """Of each field that is searched there is a word for it, and somewhere to go."""
    found = search.placed(visit.db, search.find(visit.db, "hostname", limit=400))
    fields = {(table, field) for table, source in texts._SOURCES.items() for field in source.fields}
    assert {(each.table, each.field) for each in found} == fields - {("holds", "reason")}  # that film would be closed
    assert all(names.name_of(each) and each.place and each.family for each in found)
