"""A page that carries its pictures, asks nothing of anyone, and tells a parent nothing that is not theirs."""

import re
from base64 import b64decode
from dataclasses import replace
from datetime import date
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.agreed import agree
from tests.video_feedback.exports.reports.reading import plain, strings
from video_feedback.exports import formats, kinds
from video_feedback.exports.report import Asked, Report
from video_feedback.feedback import parent_words
from video_feedback.jobs import Cancelled, Progress
from video_feedback.library import calm_plans, families, looks, moments, people, recordings, schemes, sessions
from video_feedback.library.importing import bring_in, record
from video_feedback.library.library import Library
from video_feedback.media import light
from video_feedback.media.crop import Crop
from video_feedback_schemas.ids import PersonId, new_id
from video_feedback_schemas.records import Person


class Page(HTMLParser):
    """The tags, attributes and words of a page."""

    def __init__(self, data: bytes) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str, str]] = []
        self.words = ""
        self._in_style = False
        self.feed(data.decode("utf-8"))

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes += [(tag, name, value or "") for name, value in attributes]
        self._in_style = tag == "style"

    def handle_endtag(self, _: str) -> None:
        self._in_style = False

    def handle_data(self, data: str) -> None:
        if not self._in_style:
            self.words += data


ATTACKS = [
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "</style><b>",
    "{{ 7*7 }}",
    "javascript:alert(1)",
    "&lt;b&gt;",
]


WHOLE = {"worker_only": True, "reason": "To see all of it"}


def made(visit: Any, name: str, media: Path | None = None, **asked: Any) -> Report:
    kind = kinds.get(name)
    subject = {"session": visit.session.id, "recording": visit.recording.id}[kind.about]
    return kind.gather(visit.db, media, subject, Asked(**{"reader": kind.readers[0], **asked}))


def render(report: Report, name: str = "html", progress: Progress | None = None) -> bytes:
    return formats.get(name).write(report, progress or Progress())


def worker_page(visit: Any, **asked: Any) -> Page:
    return Page(render(made(visit, "session_record", **asked)))


def table_page(visit: Any, **asked: Any) -> Page:
    return Page(render(made(visit, "moments", **asked)))


def parent_page(visit: Any) -> Page:
    return Page(render(made(visit, "strengths")))


def fill(visit: Any, text: str) -> None:
    """Put a text wherever a worker could: names, notes, scripts, titles, the theme."""
    with visit.library.change("Fill in", undoable=False) as db:
        families.edit(db, replace(visit.family, reference=text or "x"))
        people.add(db, Person(id=PersonId(new_id()), family_id=visit.family.id, role="adult", called=text))
        recordings.edit(db, replace(visit.recording, title=text))
        sessions.edit(db, replace(visit.session, theme=text, note=text, note_for="team"))
    for code in ("sig.reach", "gen.missed"):
        moment = visit.tag(code, 4000, note=text, note_for="team")
        pick = visit.pick(moment, say=text, ask=text)
        visit.hear(text, pick, speaker="worker")


@pytest.mark.parametrize("attack", ATTACKS)
def test_no_text_becomes_part_of_the_page(visit: Any, attack: str) -> None:
    fill(visit, attack)
    visit.pick(visit.tag("fro.turns", 1000, 2000), voice=attack)
    visit.hear(attack)
    for page in (worker_page(visit, **WHOLE), table_page(visit, **WHOLE), parent_page(visit)):
        assert attack in page.words
        assert {"script", "b", "iframe", "object", "link", "form", "base"}.isdisjoint(page.tags)
        assert not [name for _, name, _ in page.attributes if name.startswith("on") or name == "style"]


def test_nothing_comes_from_outside(visit: Any) -> None:
    visit.pick(visit.tag("fro.turns", 1000, 2000))
    for page in (worker_page(visit), table_page(visit), parent_page(visit)):
        addresses = [value for _, name, value in page.attributes if name in ("src", "href", "action", "xlink:href")]
        assert all(address.startswith(("data:image/jpeg;base64,", "#")) for address in addresses)
        (policy,) = [value for tag, name, value in page.attributes if tag == "meta" and "default-src" in value]
        assert policy.startswith("default-src 'none'; img-src data:; style-src 'sha256-")
        assert "unsafe" not in policy


@settings(max_examples=15, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=30))
def test_r01_a_parents_page_has_no_text_of_the_workers_own(new_visit: Any, text: str) -> None:
    marked = f"¤{text}¤"
    with new_visit() as visit:
        fill(visit, marked)
        page = render(made(visit, "strengths")).decode()
        data = render(made(visit, "strengths"), "json").decode()
    assert "¤" not in page
    assert "¤" not in data


def test_r01_a_parents_page_has_no_figure_but_the_day(visit: Any) -> None:
    visit.pick(visit.tag("sig.reach", 4000, note="3 of 5"), say="at 4 s", voice="Hello.")
    visit.pick(visit.tag("fro.turns", 2000, 5000))
    visit.pick(visit.tag("gen.missed", 2000))
    words = parent_page(visit).words
    assert not re.search(r"\d", words.replace("21 May 2026", ""))
    assert not {"sig.reach", "Reaches out", "Takes turns", "Signal perhaps missed", "Rowan", "Film of 14 May"} & {
        line.strip() for line in words.splitlines()
    }
    assert "Hello, I want you" in words


@pytest.mark.parametrize("language", ["cy", "pl", "ur"])
def test_a_parents_page_speaks_the_familys_languages(visit: Any, language: str) -> None:
    plan = replace(calm_plans.first(visit.family.id), language=language, second_language="en")
    with visit.library.change("Speak", undoable=False) as db:
        calm_plans.keep(db, plan)
        sessions.edit(db, replace(visit.session, next_step="I hum first."))
    voice = {"cy": "Helo", "pl": "„Cicho”", "ur": "آپ آئے"}[language]
    visit.pick(visit.tag("ans.comfort", 1000, 2000), voice=voice, voice_other="You came")
    visit.hear("Dyna ni")
    page = parent_page(visit)
    lines = [line.strip() for line in page.words.splitlines() if line.strip()]
    for key in ("together", "your_words", "next_step", "to_keep"):
        assert parent_words.say(language, key) in page.words
        assert parent_words.say("en", key) not in page.words
    assert parent_words.label(language, "Comforting") in lines
    assert (voice in lines, "You came" in lines) == (True, True)
    assert parent_words.day_text(language, date(2026, 5, 21)) in lines
    spoken = [
        (name, value)
        for tag, name, value in page.attributes
        if tag == "html" or (tag in ("p", "blockquote") and name != "class")
    ]
    assert spoken[:2] == [("lang", language), ("dir", "rtl" if language == "ur" else "ltr")]
    assert ("lang", "en") in spoken
    assert ("dir", "ltr") in spoken
    # A page that needs letters that a computer may lack brings them along, and no other does.
    data = render(made(visit, "strengths")).decode()
    assert ("@font-face" in data, "font-src data:" in data) == (language == "ur", language == "ur")
    assert data.count("url(data:font/ttf;base64,") == 2 * (language == "ur")
    assert "url(" not in re.sub(r"url\(data:font/ttf;base64,[A-Za-z0-9+/=]+\)", "", data)


def test_nothing_on_a_parents_page_is_said_by_the_page_itself(visit: Any) -> None:
    """It would be said in one language alone: whatever stands there stands in the report."""
    pick = visit.pick(visit.tag("fro.turns", 1000, 2000), voice="Your turn!")
    visit.hear("She asks me.", pick)
    report = made(visit, "strengths")
    rest = Page(render(report)).words
    for text in sorted(strings(plain(report.file)), key=len, reverse=True):
        rest = rest.replace(text, " ") if text else rest
    assert not re.search(r"\w", rest), rest


def test_a_parents_page_holds_their_words_to_the_letter(visit: Any) -> None:
    pick = visit.pick(visit.tag("sig.reach", 4000))
    visit.hear("I  didn’t know <I> do that…", pick)
    assert "I  didn’t know <I> do that…" in parent_page(visit).words


def test_the_workers_page_says_who_it_is_for_and_who_reads_each_note(visit: Any) -> None:
    visit.pick(visit.tag("sig.reach", 4000, note="Mine.", note_for="worker"))
    visit.pick(visit.tag("fro.turns", 2000, 5000, note="Ours.", note_for="team"))
    words = worker_page(visit).words
    for expected in ("For the worker, not for the family", "worker and team", "measure nobody"):
        assert expected in words
    assert "Mine." not in words
    whole = worker_page(visit, **WHOLE).words
    assert "Mine." in whole
    assert "the worker alone" in whole
    assert "0:04.000" in table_page(visit).words
    team = worker_page(visit, reader="team").words
    assert "For the team" in team
    assert "Mine." not in team
    assert "Ours." in team


def a_shelf_with_a_moment(shelf: Library, film: Path, visit: Any) -> str:
    brought = bring_in(film, shelf.media)
    family = families.called(shelf.db, "Rowan")
    with shelf.change("Bring in a film", undoable=False) as db:
        recording = record(db, brought, family.id)
    agree(shelf, family.id, recording.id)
    visit.library, visit.db, visit.recording = shelf, shelf.db, recording
    visit.session = visit.add_session(family)
    visit.scheme = schemes.newest(shelf.db, schemes.EVERYDAY)
    visit.frames = recordings.frames(shelf.db, recording.id)
    visit.pick(visit.tag("sig.reach", 1000))
    return str(recording.id)


def test_the_pictures_in_the_page_are_the_very_frames(shelf: Library, tiny_film: Path, visit: Any) -> None:
    a_shelf_with_a_moment(shelf, tiny_film, visit)
    for content in (made(visit, "session_record", shelf.media), made(visit, "strengths", shelf.media)):
        page = Page(render(content))
        sources = [value for tag, name, value in page.attributes if (tag, name) == ("img", "src")]
        assert sources
        for source in sources:
            pixels = cv2.imdecode(np.frombuffer(b64decode(source.split(",")[1]), np.uint8), cv2.IMREAD_GRAYSCALE)
            # The square of frame 25 reaches from 25 to 39 of 64 pixels.
            bright = np.flatnonzero(pixels[pixels.shape[0] // 2] > 130) * 64 / pixels.shape[1]
            assert 24 <= bright.min() <= 27
            assert 36 <= bright.max() <= 40


def test_a_film_that_has_gone_costs_its_pictures_not_the_page(shelf: Library, tiny_film: Path, visit: Any) -> None:
    recording_id = a_shelf_with_a_moment(shelf, tiny_film, visit)
    file = shelf.media / recordings.get(shelf.db, recording_id).file
    there = made(visit, "session_record", shelf.media)
    file.unlink()
    for content in (there, made(visit, "session_record", shelf.media)):
        page = Page(render(content))
        assert "img" not in page.tags
        assert "Reaches out" in page.words


def test_making_the_page_can_be_cancelled(shelf: Library, tiny_film: Path, visit: Any) -> None:
    a_shelf_with_a_moment(shelf, tiny_film, visit)
    progress = Progress()
    progress.cancel()
    with pytest.raises(Cancelled):
        render(made(visit, "session_record", shelf.media), "html", progress)


def test_the_pictures_in_the_page_show_the_moments_own_part_in_its_own_light(
    shelf: Library, tiny_film: Path, visit: Any
) -> None:
    recording_id = a_shelf_with_a_moment(shelf, tiny_film, visit)
    (moment,) = moments.of_recording(shelf.db, recording_id)
    plain = _pictures_in(made(visit, "strengths", shelf.media))
    with shelf.change("Look at a part of it") as db:
        looks.keep(db, replace(looks.of_recording(db, recording_id), brightness=40))
        looks.keep_crop(db, moment.id, Crop(250, 0, 500, 500))
    for content in (made(visit, "session_record", shelf.media), made(visit, "strengths", shelf.media)):
        for pixels in _pictures_in(content):
            # Of 64 by 48 pixels those from 16 to 48 and 0 to 24 are left: the square begins at 25, and 8 from above.
            assert pixels.shape == (24, 32)
            shades = light.table(40, 0)
            assert shades is not None
            lit = light.lit(np.ascontiguousarray(plain[0][:24, 16:48]), shades)
            assert np.abs(pixels.astype(int) - lit).max() < 40
            assert np.median(pixels) > np.median(plain[0][:24, 16:48]) + 5
            bright = np.argwhere(pixels > 180)
            assert 7 <= bright[:, 0].min() <= 9
            assert 8 <= bright[:, 1].min() <= 10


def _pictures_in(content: Report) -> list[np.ndarray]:
    page = Page(render(content))
    sources = [value for tag, name, value in page.attributes if (tag, name) == ("img", "src")]
    assert sources
    return [
        cv2.imdecode(np.frombuffer(b64decode(source.split(",")[1]), np.uint8), cv2.IMREAD_GRAYSCALE)
        for source in sources
    ]
