"""The printed code: however it is typed it is read, and no mistype gets as far as a key."""

from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from video_feedback.vault import recovery
from video_feedback.vault.recovery import ALPHABET, CHECK, LENGTH
from video_feedback.vault.refusals import MistypedCode

SECRETS = some.binary(min_size=20, max_size=20)
CODE = recovery.written(bytes(range(20)))


def flat(code: str) -> str:
    return code.replace("-", "")


def with_character(text: str, at: int, character: str) -> str:
    return text[:at] + character + text[at + 1 :]


def test_the_printed_form_stays_as_it_is() -> None:
    assert recovery.written(bytes(range(20))) == "000G40-R40M30-E20918-5GR38E-1W8124-GKWKXS"


@given(SECRETS)
def test_a_code_is_read_back(secret: bytes) -> None:
    assert recovery.read(recovery.written(secret)) == secret


@given(SECRETS, some.data())
def test_a_code_is_read_however_it_is_typed(secret: bytes, data: some.DataObject) -> None:
    typed = ""
    for character in flat(recovery.written(secret)):
        alike = {"0": "0Oo０", "1": "1IiLl"}.get(character, character + character.lower())
        typed += data.draw(some.sampled_from(alike)) + data.draw(
            some.sampled_from(["", "", " ", "-", "–", " - ", "\n", "\u00a0"])
        )
    assert recovery.read(typed) == secret


def test_the_proof_that_one_or_two_mistypes_are_noticed_holds() -> None:
    """The remainders of all single mistypes differ from each other and from none; so no two of them add up to none."""
    assert all(CHECK % divisor for divisor in range(2, 1025))
    assert CHECK < 2**20
    assert len(recovery._SINGLE) == LENGTH * 62
    assert 0 not in recovery._SINGLE


@settings(max_examples=15)
@given(SECRETS)
def test_every_single_mistype_is_noticed_and_its_group_named(secret: bytes) -> None:
    text = flat(recovery.written(secret))
    for at in range(LENGTH):
        for character in set(ALPHABET) - {text[at]}:
            with pytest.raises(MistypedCode) as caught:
                recovery.read(with_character(text, at, character))
            assert caught.value.group == at // 6 + 1
            assert f"Group {at // 6 + 1} looks wrong" in str(caught.value)


@given(SECRETS, some.data())
def test_two_mistypes_are_noticed(secret: bytes, data: some.DataObject) -> None:
    text = flat(recovery.written(secret))
    one, two = data.draw(some.sampled_from(list(combinations(range(LENGTH), 2))))
    for at in (one, two):
        text = with_character(text, at, data.draw(some.sampled_from(sorted(set(ALPHABET) - {text[at]}))))
    with pytest.raises(MistypedCode):
        recovery.read(text)


@given(SECRETS, some.integers(0, LENGTH - 2))
def test_swapped_neighbours_are_noticed(secret: bytes, at: int) -> None:
    text = flat(recovery.written(secret))
    swapped = text[:at] + text[at + 1] + text[at] + text[at + 2 :]
    if swapped != text:
        with pytest.raises(MistypedCode):
            recovery.read(swapped)


@pytest.mark.parametrize(
    ("typed", "group", "words"),
    [
        ("", None, "36 characters; 0 were typed"),
        (flat(CODE)[:-1], None, "36 characters; 35 were typed"),
        (flat(CODE) + "7", None, "36 characters; 37 were typed"),
        (CODE[:14] + CODE[15:], 3, "Group 3 has 5 characters"),
        (CODE[:14] + "7" + CODE[14:], 3, "Group 3 has 7 characters"),
        (CODE[:-1], 6, "Group 6 has 5 characters"),
        (with_character(CODE, 9, "U"), 2, "Group 2 has a character that is in no code"),
        (with_character(CODE, 22, "$"), 4, "Group 4 has a character that is in no code"),
        (with_character(CODE, 22, "ß"), 4, "Group 4"),
    ],
)
def test_what_is_wrong_is_said(typed: str, group: int | None, words: str) -> None:
    with pytest.raises(MistypedCode, match=words) as caught:
        recovery.read(typed)
    assert caught.value.group == group


@given(some.text())
def test_no_text_is_taken_for_a_code_by_mistake(typed: str) -> None:
    with pytest.raises(MistypedCode) as caught:
        recovery.read(typed)
    assert len(typed) < 3 or typed not in str(caught.value)
