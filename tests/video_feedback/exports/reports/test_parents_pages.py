"""R1: what a parent takes home holds their own words, kind ones, and a day in words. Nothing else, by any path."""

import re
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import fields, replace
from typing import Any

import pytest

from tests.agreed import agree
from tests.video_feedback.conftest import Visit
from tests.video_feedback.exports.reports.filled import SECRET, Filled, fill
from tests.video_feedback.exports.reports.reading import everything, keys, section
from video_feedback.counts import _WORDS
from video_feedback.errors import Trouble
from video_feedback.exports import kinds
from video_feedback.exports.report import Asked, Report
from video_feedback.feedback import parent_words, record
from video_feedback.library import calm_plans, families, moments, people, recordings, schemes, sessions
from video_feedback.library.instants import day_of
from video_feedback_schemas.records import Pick, Scheme

OWN = "¤9 five failed fro.turns gen.missed Takes turns¤"
"""What a worker may have written anywhere that is not for the parent."""
OF_SESSION, OF_FAMILY = "strengths", "strengths_of_family"
HOME = (OF_SESSION, OF_FAMILY, "keepsake")


def home(visit: Visit, name: str = OF_SESSION, **asked: Any) -> Report:
    subject = visit.session.id if name == OF_SESSION else visit.family.id
    return kinds.get(name).gather(visit.db, None, subject, Asked(reader="parent", **asked))


def write_everywhere(filled: Filled, text: str) -> None:
    """Into every field of every record that a worker writes for themself or for the team."""
    visit = filled.visit
    with visit.library.change("Write everywhere", undoable=False) as db:
        families.edit(db, replace(families.get(db, visit.family.id), reference=text[:50], note=text))
        for person in people.of_family(db, visit.family.id):
            people.edit(db, replace(person, called=text, relation=text, languages=text, note=text))
        recordings.edit(db, replace(visit.recording, title=text))
        for moment in moments.of_recording(db, visit.recording.id):
            moments.edit(db, replace(moment, note=text, note_for="team", coder=text))
        for pick in sessions.picks(db, visit.session.id):
            sessions.edit_pick(db, replace(pick, say=text, ask=text, left_out=text if pick.left_out else ""))
        visit.session = replace(
            sessions.get(db, visit.session.id), theme=text, note=text, note_for="team", reflections=text,
            at_place=text, also_there=text, language=text, film_next=text,
        )  # fmt: skip
        sessions.edit(db, visit.session)
    visit.hear(text, filled.first, speaker="worker")
    visit.hear(text, None, speaker="worker")


@pytest.mark.parametrize("language", ["en", "cy", "pl", "ur"])
def test_r01_nothing_but_kind_words_goes_home(
    new_visit: Callable[[], AbstractContextManager[Visit]], language: str
) -> None:
    with new_visit() as visit:
        write_everywhere(fill(visit), OWN)
        with visit.library.change("Speak", undoable=False) as db:
            calm_plans.keep(db, replace(calm_plans.first(visit.family.id), language=language, second_language="en"))
        day = parent_words.day_text(language, day_of(visit.session.held_on))
        every = schemes.newest(visit.db, schemes.EVERYDAY)
        for name in HOME:
            for is_easy in (False, True):
                said = everything(home(visit, name, easy_read=is_easy))
                assert (day in said) == (name != "keepsake")
                _holds_kind_words_alone(said.replace(day, ""), every, language)


def _holds_kind_words_alone(said: str, every: Scheme, language: str) -> None:
    assert "¤" not in said
    assert SECRET not in said
    assert not any(letter.isnumeric() for letter in said), said
    words = {word.lower() for word in re.findall(r"[^\W\d_]+", said)}
    assert words.isdisjoint(set(_WORDS) - {"no"})
    assert words.isdisjoint({"fail", "failed", "score", "risk", "compliance", "evidence"})
    kind_words = {parent_words.label(language, code.parent_label) for code in every.codes}
    for code in every.codes:
        assert code.id not in said
        assert code.label in kind_words or code.label not in said.splitlines()
    for group in every.groups:
        assert group.id not in said.splitlines()
        assert group.label not in said


def test_a_parents_page_has_no_table_no_figure_and_no_strip(filled: Filled) -> None:
    for name in HOME:
        file = home(filled.visit, name).file
        assert (file.limits, file.made_at, file.made_with) == ("", "", "")
        for each in file.sections:
            assert (each.table, each.strip, each.facts) == (None, None, [])


def test_what_was_not_shown_or_is_the_workers_own_does_not_go_home(filled: Filled) -> None:
    headings = [each.heading for each in home(filled.visit).file.sections if each.key == "moment"]
    assert headings == ["Comforting", "Taking turns"]


def test_their_words_stand_to_the_letter_also_with_a_figure(
    new_visit: Callable[[], AbstractContextManager[Visit]],
) -> None:
    with new_visit() as visit:
        pick = visit.pick(visit.tag("sig.reach", 4000))
        visit.hear("I  didn’t know <I> do that 3 times…", pick)
        report = home(visit)
    (words,) = section(report, "moment").words
    assert (words.by, words.words) == ("You said", "I  didn’t know <I> do that 3 times…")


@pytest.mark.parametrize("text", ["You waited 5 seconds.", "That was wrong.", "Why didn’t you wait?"])
def test_what_may_hurt_or_has_a_figure_stays_here(
    new_visit: Callable[[], AbstractContextManager[Visit]], text: str
) -> None:
    with new_visit() as visit:
        moment = visit.tag("fro.joy", 7000, 8000, note=text, note_for="parent")
        visit.pick(moment, voice=text, voice_other=text)
        with visit.library.change("Write", undoable=False) as db:
            sessions.edit(db, replace(visit.session, note=text, note_for="parent"))
            calm_plans.keep(db, replace(calm_plans.first(visit.family.id), second_language="pl"))
        said = everything(home(visit)) + everything(home(visit, easy_read=True))
    assert text not in said
    assert "Enjoying each other" in said


def test_a_note_for_the_parent_goes_home_and_no_other_does(
    new_visit: Callable[[], AbstractContextManager[Visit]],
) -> None:
    with new_visit() as visit:
        visit.pick(visit.tag("fro.joy", 7000, 8000, note="Both laugh.", note_for="parent"))
        visit.pick(visit.tag("fro.turns", 2000, 5000, note="Three each.", note_for="team"))
        with visit.library.change("Write", undoable=False) as db:
            sessions.edit(db, replace(visit.session, note="You waited for her.", note_for="parent"))
        report = home(visit)
    assert [each.text for each in report.file.sections if each.key == "moment"] == [["Both laugh."], []]
    assert section(report, "note").text == ["You waited for her."]
    assert "Three each." not in everything(report)


def test_easy_to_read_is_one_picture_and_one_sentence(filled: Filled) -> None:
    report = home(filled.visit, easy_read=True)
    assert report.file.easy_read
    shown = [each for each in report.file.sections if each.key == "moment"]
    assert [(each.heading, each.text, [words.words for words in each.words]) for each in shown] == [
        ("", [], ["I feel you."]),
        ("", [], ["Your turn!"]),
    ]
    assert [words.words for words in section(report, "your_words").words] == ["She stopped fretting.", "A quiet day."]


def test_easy_to_read_is_as_the_family_has_it_unless_it_is_said(
    new_visit: Callable[[], AbstractContextManager[Visit]],
) -> None:
    with new_visit() as visit:
        visit.pick(visit.tag("fro.turns", 2000, 5000))
        with visit.library.change("Easy", undoable=False) as db:
            calm_plans.keep(db, replace(calm_plans.first(visit.family.id), easy_read=True))
        assert home(visit).file.easy_read
        assert [words.words for words in section(home(visit), "moment").words] == ["Taking turns"]
        assert not home(visit, easy_read=False).file.easy_read


@pytest.mark.parametrize("language", ["cy", "pl", "ur"])
def test_it_speaks_the_familys_languages(new_visit: Callable[[], AbstractContextManager[Visit]], language: str) -> None:
    with new_visit() as visit:
        pick = visit.pick(visit.tag("ans.comfort", 1000, 2000), voice="Helo", voice_other="You came")
        visit.hear("Dyna ni", pick)
        with visit.library.change("Speak", undoable=False) as db:
            calm_plans.keep(db, replace(calm_plans.first(visit.family.id), language=language, second_language="en"))
            sessions.edit(db, replace(visit.session, next_step="I hum first."))
        report = home(visit)
    assert (report.file.language, report.file.title) == (language, parent_words.say(language, "together"))
    moment = section(report, "moment")
    assert moment.heading == parent_words.label(language, "Comforting")
    assert [(each.words, each.language) for each in moment.words[:2]] == [("Helo", language), ("You came", "en")]
    assert moment.words[2].by == parent_words.say(language, "you_said")
    assert section(report, "next_step").heading == parent_words.say(language, "next_step")
    assert section(report, "to_keep").small == [parent_words.say(language, "to_keep")]


def test_a_session_with_nothing_to_take_home_says_so(
    new_visit: Callable[[], AbstractContextManager[Visit]],
) -> None:
    with new_visit() as visit:
        visit.pick(visit.tag("gen.missed", 1000))
        for name in (OF_SESSION, OF_FAMILY):
            with pytest.raises(Trouble, match="nothing to take home"):
                home(visit, name)


def test_the_whole_account_is_in_order_of_its_days_and_of_none_to_come(
    new_visit: Callable[[], AbstractContextManager[Visit]],
) -> None:
    with new_visit() as visit:
        first, reach = visit.session, visit.tag("sig.reach", 4000)
        visit.pick(reach)
        for held_on in ("2026-04-02", "2099-01-01"):
            visit.session = visit.add_session(visit.family, held_on=held_on)
            visit.pick(reach)
        days = [each.heading for each in home(visit, OF_FAMILY).file.sections if each.key == "session"]
        later = home(visit, OF_FAMILY, from_day="2026-05-01")
        visit.session = first
    assert days == ["2 April 2026", "21 May 2026"]
    assert [each.heading for each in later.file.sections if each.key == "session"] == ["21 May 2026"]


def test_a_moment_whose_kind_words_have_a_figure_has_other_ones(
    new_visit: Callable[[], AbstractContextManager[Visit]],
) -> None:
    with new_visit() as visit:
        scheme = schemes.newest(visit.db, schemes.EVERYDAY)
        codes = tuple(replace(code, parent_label="Smile 2") for code in scheme.codes)
        with visit.library.change("Words", undoable=False) as db:
            schemes.put(db, replace(scheme, codes=codes))
        visit.pick(visit.tag("fro.turns", 2000, 5000))
        assert section(home(visit), "moment").heading == "What we saw together"


def test_the_workers_own_is_refused_for_a_parent(filled: Filled) -> None:
    for name in HOME:
        with pytest.raises(Trouble, match="nothing that a parent takes home"):
            home(filled.visit, name, worker_only=True, reason="They asked")


def test_agreement_to_a_copy_is_asked_of_everyone_in_view(
    new_visit: Callable[[], AbstractContextManager[Visit]],
) -> None:
    with new_visit() as visit:
        other = visit.add_family("Hazel")
        agree(visit.library, other.id, visit.recording.id, ("feedback",))
        visit.pick(visit.tag("fro.turns", 2000, 5000))
        for name in (OF_SESSION, OF_FAMILY):
            with pytest.raises(Trouble, match="a copy for the family"):
                home(visit, name)


def test_every_field_of_a_pick_was_thought_of() -> None:
    """A new one has to be told here whether it goes home."""
    assert {each.name for each in fields(Pick)} == {
        "id", "session_id", "moment_id", "position", "start_ms", "end_ms", "still_ms", "say", "ask", "voice", "rate",
        "loops", "crop_left", "crop_top", "crop_width", "crop_height", "voice_by", "voice_other", "symbol", "card_id",
        "left_out",
    }  # fmt: skip
    assert record.LEFT_OUT


def test_the_sections_of_a_page_stand_in_their_order(filled: Filled) -> None:
    assert keys(home(filled.visit)) == ["question", "moment", "moment", "your_words", "next_step", "to_keep"]
