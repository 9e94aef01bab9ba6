"""Scripts to begin from: what comes with the app is kind, nothing that was written is written over, no name is kept."""

from dataclasses import replace
from typing import Any

import pytest

from video_feedback.errors import NotFound, Trouble
from video_feedback.feedback import kind_words, templates
from video_feedback.feedback.templates import Line
from video_feedback.library import script_templates, sessions
from video_feedback_schemas.session_records import ScriptTemplate


def template(name: str, visit: Any) -> ScriptTemplate:
    return next(each for each in script_templates.every(visit.db) if each.name == name)


def test_three_are_shipped_and_each_of_their_lines_is_kind(visit: Any) -> None:
    found = script_templates.every(visit.db)
    assert [each.name for each in found] == [
        "A first visit: one good moment",
        "Signal, answer, reaction",
        "Speaking for the baby",
    ]
    for each in found:
        assert each.theme
        for line in templates.lines_of(each):
            assert line.say
            assert line.ask.endswith("?")
            for words in (line.say, *line.ask.split("\n")):
                assert (kind_words.amiss(words), kind_words.advice(words)) == ("", ""), words


def test_it_fills_what_is_empty_and_changes_nothing_that_was_written(visit: Any) -> None:
    first = visit.pick(visit.tag("fro.turns", 200, 1000), say="My own words", voice="Hello")
    visit.pick(visit.tag("ans.space", 2000, 3000), ask="Mine?")
    with visit.library.change("Write the theme") as db:
        sessions.edit(db, replace(visit.session, theme="My theme", question="Hers"))
    before = sessions.picks(visit.db, visit.session.id)
    signal = template("Signal, answer, reaction", visit)
    with visit.library.change("Begin") as db:
        told = templates.begin(db, visit.session.id, signal)
    one, two = sessions.picks(visit.db, visit.session.id)
    assert (one.say, one.ask, one.voice) == ("My own words", templates.lines_of(signal)[0].ask, "Hello")
    assert (two.say, two.ask) == ("And here you answer.", "Mine?")
    assert sessions.get(visit.db, visit.session.id).theme == "My theme"
    assert [line.say for line in told.over] == ["Look what your baby does next."]
    with visit.library.change("Begin again") as db:
        assert templates.begin(db, visit.session.id, signal).picks == ()
    visit.library.undo()
    visit.library.undo()
    assert sessions.picks(visit.db, visit.session.id) == before
    assert before[0].id == first.id


def test_a_script_is_kept_without_the_babys_words_and_without_the_question(visit: Any) -> None:
    visit.pick(visit.tag("fro.turns", 200, 1000), say=" She coos, you wait ", ask="And then?", voice="I talk", rate=0.5)
    visit.pick(visit.tag("ans.space", 2000, 3000), voice="Wait for me")
    with visit.library.change("Write", undoable=False) as db:
        sessions.edit(db, replace(visit.session, theme="Turns", question="Why does she cry?"))
    made = templates.made("Ours", *templates.of_session(visit.db, visit.session.id))
    assert templates.lines_of(made) == [Line(say="She coos, you wait", ask="And then?", rate=0.5)]
    assert "I talk" not in made.lines
    assert "cry" not in made.lines + made.theme


def test_the_names_of_the_family_are_found_in_it(visit: Any) -> None:
    names = templates.names_in(visit.db, visit.session.id, ["Look, ROBIN smiles", "robins sing", "with Sam’s hand"])
    assert names == ["Robin", "Sam"]
    assert templates.names_in(visit.db, visit.session.id, ["The baby and the mum", "Robins"]) == []


@pytest.mark.parametrize(
    ("name", "theme", "lines", "why"),
    [
        (" ", "Turns", [], "a name"),
        ("n" * 81, "Turns", [], "a name"),
        ("Ours", "", [Line(), Line(rate=0.5)], "no words"),
        ("Ours", "", [Line(say="x")] * 13, "up to 12 moments"),
        ("Ours", "", [Line(ask="x" * 601)], "up to 600 letters"),
    ],
)
def test_what_is_no_template_is_said_so(name: str, theme: str, lines: list[Line], why: str) -> None:
    with pytest.raises(Trouble, match=why):
        templates.made(name, theme, lines)


def test_one_that_cannot_be_read_is_said_so() -> None:
    broken = replace(templates.shipped()[0], lines='{"say"')
    with pytest.raises(Trouble, match="cannot be read"):
        templates.lines_of(broken)
    with pytest.raises(Trouble, match="no script"):
        templates.read(b"{}")


def test_a_name_and_an_archive_can_be_taken_back_and_a_shipped_one_stays_away(visit: Any) -> None:
    mine = templates.made("Ours", "Turns", [])
    with visit.library.change("Keep") as db:
        script_templates.add(db, mine)
    assert script_templates.every(visit.db)[0] == mine
    with visit.library.change("Rename") as db:
        script_templates.rename(db, mine.id, "  Our   own ")
    assert script_templates.get(visit.db, mine.id).name == "Our own"
    with visit.library.change("Archive") as db:
        script_templates.set_archived(db, "en.first-visit", archived=True)
    with visit.library.change("Open", undoable=False) as db:
        script_templates.add_shipped(db)
    assert [each.id for each in script_templates.every(visit.db, archived=True)] == ["en.first-visit"]
    assert len(script_templates.every(visit.db)) == 3
    for _ in range(3):
        visit.library.undo()
    assert [each.name for each in script_templates.every(visit.db)] == [each.name for each in templates.shipped()]
    with pytest.raises(NotFound):
        script_templates.get(visit.db, mine.id)
