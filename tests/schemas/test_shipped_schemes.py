"""The schemes that come with the app."""

import json
from importlib.resources import files

import jsonschema
import pytest

from video_feedback.library import schemes
from video_feedback_schemas import build

FOLDER = files("video_feedback_schemas") / "schemes"
NAMES = sorted(entry.name for entry in FOLDER.iterdir() if entry.name.endswith(".json"))
PLAYER_KEYS = {"j", "k", "l", "i", "o", "p", " ", "enter"}
STRENGTHS = {
    "baby": ["sig.reach", "sig.explore", "sig.comfort", "sig.break"],
    "noticing": ["not.watch", "not.share", "not.mind"],
    "answering": ["ans.answer", "ans.comfort", "ans.lead", "ans.space"],
    "to-and-fro": ["fro.turns", "fro.joy", "fro.name", "fro.help", "fro.change"],
    "calm": ["cal.steady", "cal.again"],
}


def everyday() -> schemes.Scheme:
    return next(scheme for scheme in schemes.shipped() if scheme.id == schemes.EVERYDAY)


@pytest.mark.parametrize("name", NAMES)
def test_a_shipped_scheme_is_valid_by_the_published_schema(name: str) -> None:
    schema = json.loads((build.FOLDER / "scheme-1.schema.json").read_text("utf-8"))
    jsonschema.validate(json.loads((FOLDER / name).read_text("utf-8")), schema)


def test_three_schemes_are_shipped() -> None:
    assert {scheme.id for scheme in schemes.shipped()} == {
        "everyday-moments", "signal-answer-reaction", "engagement-states",
    }  # fmt: skip


@pytest.mark.parametrize("scheme", schemes.shipped(), ids=lambda scheme: scheme.id)
def test_no_code_takes_a_key_of_the_player(scheme: schemes.Scheme) -> None:
    keys = [code.key.lower() for code in scheme.codes]
    assert PLAYER_KEYS.isdisjoint(keys)
    assert len(set(keys)) == len(keys)


def test_everyday_moments_has_eighteen_strengths_in_five_groups() -> None:
    scheme = everyday()
    found = {
        group.id: [code.id for code in scheme.codes if code.group_id == group.id]
        for group in scheme.groups
        if not group.worker_only
    }
    assert found == STRENGTHS
    strengths = [code for code in scheme.codes if code.group_id in STRENGTHS]
    assert len(strengths) == 18
    assert all(code.parent_visible and code.parent_label for code in strengths)


def test_everyday_moments_has_four_codes_for_the_worker_alone() -> None:
    scheme = everyday()
    alone = [code for code in scheme.codes if scheme.group(code.group_id).worker_only]
    assert [code.id for code in alone] == ["gen.missed", "gen.step", "gen.much", "gen.adult"]
    assert not any(code.parent_visible or code.parent_label for code in alone)


def test_engagement_states_are_one_at_a_time() -> None:
    scheme = next(scheme for scheme in schemes.shipped() if scheme.id == "engagement-states")
    assert all(group.exclusive for group in scheme.groups)
    assert {code.kind for code in scheme.codes} == {"stretch"}


@pytest.mark.parametrize("scheme", schemes.shipped(), ids=lambda scheme: scheme.id)
def test_every_group_has_a_shape_and_a_colour_of_its_own(scheme: schemes.Scheme) -> None:
    assert len({group.shape for group in scheme.groups}) == len(scheme.groups)
    assert len({group.colour for group in scheme.groups}) == len(scheme.groups)
