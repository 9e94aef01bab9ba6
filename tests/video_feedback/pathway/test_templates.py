"""The pathways to begin from: those shipped say what the sources say, and the library keeps what was made of them."""

from dataclasses import replace

import pytest

from video_feedback.errors import NotFound, Trouble
from video_feedback.library import pathways
from video_feedback.library.library import Library
from video_feedback.pathway import templates
from video_feedback.pathway.templates import Step
from video_feedback_schemas.pathway_records import Pathway

BY_ID = {pathway.id: pathway for pathway in templates.shipped()}


def rules_of(pathway_id: str) -> dict[str, str]:
    return {step.key: step.rule for step in templates.steps_of(BY_ID[pathway_id])}  # type: ignore[index]


def test_three_are_shipped_and_hold_what_the_sources_say() -> None:
    assert {each.name for each in BY_ID.values()} == {"Oxford page", "Oxford slides", "Empty"}
    page, slides = rules_of("oxford-page"), rules_of("oxford-slides")
    assert page["intensive_start"] == "due 22w0d"
    assert page["intensive_end"] == "stage:intensive_start +26 weeks"
    assert slides["prebirth_assessment"] == "due 18w0d"
    assert [slides[key] for key in ("review_2m", "review_4m", "review_6m", "decision_by")] == [
        "birth +2 months", "birth +4 months", "birth +6 months", "birth +8 months",
    ]  # fmt: skip
    assert set(page) | set(slides) == {
        "referral", "prebirth_assessment", "intensive_start", "intensive_end", "icpc_by", "birth_plan", "birth",
        "rcpc_first", "review_2m", "review_4m", "review_6m", "decision_by",
    }  # fmt: skip
    assert rules_of("empty") == {}
    reviews = {s.key for p in BY_ID.values() for s in templates.steps_of(p) if s.is_review}
    assert reviews == {"rcpc_first", "review_2m", "review_4m", "review_6m"}


@pytest.mark.parametrize("pathway", BY_ID.values(), ids=lambda pathway: pathway.id)
def test_a_file_is_read_as_it_was_written(pathway: Pathway) -> None:
    assert templates.read(templates.write(pathway)) == pathway
    assert templates.with_steps(pathway, templates.steps_of(pathway)) == pathway


@pytest.mark.parametrize(
    "data", [b"", b"{}", b"\xff", b'{"format":"video-feedback-pathway","format_version":2}', b'[{"key":"a"}]']
)
def test_what_is_no_pathway_is_said_so(data: bytes) -> None:
    with pytest.raises(Trouble, match="no pathway"):
        templates.read(data)


def test_only_steps_that_can_be_meant_are_taken() -> None:
    empty = BY_ID["empty"]  # type: ignore[index]
    for steps, why in (
        ([Step(key="a", name=" ", rule="due")], "name"),
        ([Step(key="a", name="A", rule="some day")], "does not say when"),
        ([Step(key="a", name="A", rule="stage:a +1 day")], "wait for itself"),
        ([Step(key=f"s{n}", name="A", rule="due") for n in range(61)], "up to 60 steps"),
    ):
        with pytest.raises(Trouble, match=why):
            templates.with_steps(empty, steps)
    with pytest.raises(Trouble, match="cannot be read"):
        templates.steps_of(replace(empty, steps="[1]"))


def test_a_key_is_made_of_the_name_and_is_new() -> None:
    assert templates.new_key("First review!", []) == "first_review"
    assert templates.new_key("First review", ["first_review"]) == "first_review_2"
    assert templates.new_key("…", ["step"]) == "step_2"


def test_the_library_has_them_and_what_was_made_of_them_stays() -> None:
    with Library.in_memory() as library:
        assert [each.name for each in pathways.every(library.db)] == ["Oxford page", "Oxford slides", "Empty"]
        page = pathways.get(library.db, "oxford-page")
        assert page == BY_ID[page.id]
        mine = templates.with_steps(replace(page, name="Ours"), templates.steps_of(page)[:3])
        with library.change("Edit") as db:
            pathways.edit(db, mine)
            pathways.edit(db, replace(pathways.get(db, "empty"), archived=True))
            pathways.add(db, pathways.copy_of(mine))
        with library.change("As when it is opened", undoable=False) as db:
            pathways.add_shipped(db)
        assert pathways.get(library.db, page.id) == mine
        assert [each.name for each in pathways.every(library.db)] == ["Ours", "Oxford slides", "Ours (copy)"]
        assert [each.name for each in pathways.every(library.db, archived=True)] == ["Empty"]
        library.undo()
        assert pathways.get(library.db, page.id) == page
        with pytest.raises(NotFound):
            pathways.get(library.db, "nothing")
