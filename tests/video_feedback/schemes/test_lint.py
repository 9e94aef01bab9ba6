"""What is not right yet is told in a sentence, at its place."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from video_feedback.library import schemes
from video_feedback.schemes import shaping
from video_feedback.schemes.lint import Finding, key_trouble, lint
from video_feedback_schemas.ids import GroupId
from video_feedback_schemas.records import Group, Scheme
from video_feedback_schemas.times import Ms


def everyday() -> Scheme:
    return next(scheme for scheme in schemes.shipped() if scheme.id == schemes.EVERYDAY)


def with_code(code_id: str, **changed: object) -> Scheme:
    scheme = everyday()
    return shaping.put_code(scheme, replace(scheme.code(code_id), **changed))


def with_group(group_id: str, **changed: object) -> Scheme:
    scheme = everyday()
    return shaping.put_group(scheme, replace(scheme.group(group_id), **changed))


@pytest.mark.parametrize("scheme", schemes.shipped(), ids=lambda scheme: scheme.id)
def test_the_shipped_schemes_have_nothing_to_mend(scheme: Scheme) -> None:
    assert lint(scheme) == []


@pytest.mark.parametrize(
    ("spoil", "what", "where", "field"),
    [
        (lambda: with_code("sig.reach", label=" "), "code", "sig.reach", "label"),
        (lambda: with_code("sig.reach", definition=""), "code", "sig.reach", "definition"),
        (lambda: with_code("sig.reach", parent_label=""), "code", "sig.reach", "parent_label"),
        (lambda: with_code("sig.reach", parent_label="Hello 2"), "code", "sig.reach", "parent_label"),
        (lambda: with_code("sig.reach", key=""), "code", "sig.reach", "key"),
        (lambda: with_code("sig.reach", key="F5"), "code", "sig.reach", "key"),
        (lambda: with_code("sig.reach", key=" "), "code", "sig.reach", "key"),
        (lambda: with_code("sig.reach", pre_roll_ms=Ms(-1)), "code", "sig.reach", "pre_roll_ms"),
        (lambda: with_code("gen.much", parent_visible=True), "code", "gen.much", "parent_visible"),
        (lambda: with_group("baby", label=""), "group", "baby", "label"),
        (lambda: with_group("baby", shape="star"), "group", "baby", "colour"),
        (lambda: with_group("noticing", colour="g1", shape="disc"), "group", "noticing", "colour"),
        (lambda: with_group("baby", exclusive=True), "group", "baby", "exclusive"),
        (lambda: replace(everyday(), name=""), "scheme", "", "name"),
        (lambda: shaping.add_group(everyday())[0], "group", None, "codes"),
    ],
)
def test_what_is_amiss_is_found_where_it_is(spoil: Callable[[], Scheme], what: str, where: str, field: str) -> None:
    found = lint(spoil())
    assert [(one.what, one.field) for one in found] == [(what, field)]
    assert where is None or found[0].id == where
    assert found[0].says.endswith(".")


def test_a_key_that_two_codes_have_is_told_at_both() -> None:
    found = lint(with_code("sig.reach", key="Q"))
    assert [(one.id, one.says) for one in found] == [
        ("sig.reach", "Q is the key of “Waits and watches”."),
        ("not.watch", "Q is the key of “Reaches out”."),
    ]


def test_a_key_that_does_something_else_at_the_workbench_is_told() -> None:
    found = lint(with_code("sig.reach", key="k"), {"k": "Play or pause"})
    assert found == [
        Finding("code", "sig.reach", "key", "K tags “Reaches out” here, so it no longer does this: Play or pause.")
    ]


def test_an_archived_code_is_asked_nothing_and_holds_no_key() -> None:
    scheme = shaping.archive_code(with_code("sig.reach", definition=""), "sig.reach")
    assert lint(scheme) == []
    assert key_trouble(scheme, "sig.explore", "1") == ""


def test_a_code_brought_back_has_no_key_that_another_took() -> None:
    scheme = shaping.archive_code(everyday(), "sig.reach")
    scheme = shaping.put_code(scheme, replace(scheme.code("sig.explore"), key="1"))
    assert shaping.bring_back_code(scheme, "sig.reach").code("sig.reach").key == ""


def test_a_chain_without_a_reaction_is_told() -> None:
    scheme = everyday()
    for code in scheme.codes:
        if code.chain_role == "reaction":
            scheme = shaping.put_code(scheme, replace(code, chain_role=""))
    assert [one.says for one in lint(scheme)] == [
        "A chain has a signal, an answer and a reaction. No code is the reaction yet."
    ]


def test_a_blank_scheme_says_what_it_lacks() -> None:
    scheme = shaping.blank("Ours")
    assert [(one.what, one.field) for one in lint(scheme)] == [("scheme", "codes"), ("group", "codes")]


def test_eight_groups_have_eight_looks() -> None:
    scheme = shaping.blank("Ours")
    for _ in range(7):
        scheme = shaping.add_group(scheme)[0]
    assert {(group.colour, group.shape) for group in scheme.groups} == set(shaping.PAIRS)


def test_a_code_moves_between_groups_and_within_one() -> None:
    scheme = shaping.place_code(everyday(), "sig.break", "baby", 0)
    assert [code.id for code in scheme.codes][:2] == ["sig.break", "sig.reach"]
    scheme = shaping.place_code(scheme, "sig.break", "noticing", 1)
    assert [code.id for code in scheme.codes if code.group_id == "noticing"][:2] == ["not.watch", "sig.break"]
    assert [code.id for code in scheme.codes][:2] == ["sig.reach", "sig.explore"]


def test_groups_change_places_with_their_codes() -> None:
    scheme = shaping.place_group(everyday(), "explore", 0)
    assert scheme.groups[0] == Group(
        id=GroupId("explore"), label="Explore gently", colour="g6", shape="ring", worker_only=True
    )
    assert scheme.codes[0].id == "gen.missed"
