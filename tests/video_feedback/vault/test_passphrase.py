"""How strong a passphrase is, said kindly; and the ones that are proposed."""

import subprocess
import sys

import pytest

from video_feedback.vault import passphrase
from video_feedback.vault.passphrase import proposal, strength


def test_proposals_are_five_words_of_the_list_and_hold_well() -> None:
    drawn = [proposal() for _ in range(200)]
    assert len(set(drawn)) == len(drawn)
    for text in drawn:
        assert len([word for word in text.split(" ") if word.isascii() and word]) == passphrase.WORDS
        assert strength(text).good_enough, text


def test_the_list_is_the_long_one_of_the_eff() -> None:
    words = passphrase._word_list()
    assert len(set(words)) == 6**5
    assert (words[0], words[-1]) == ("abacus", "zoom")


@pytest.mark.parametrize(
    "text",
    [
        "correct horse battery staple",
        "Correct-Horse-Battery-Staple",
        "staple battery horse correct",
        "correcthorsebatterystaple",
        "correct horse battery staple 1",
        passphrase.MADE_FAMILY,
        passphrase.MADE_FAMILY.upper() + "!",
    ],
)
def test_an_example_that_everybody_knows_is_not_good_enough(text: str) -> None:
    found = strength(text)
    assert not found.good_enough
    assert found.level < 3


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        ("", "Four or five words"),
        ("plum otter", "2 more letters"),
        ("plum otte r", "1 more letter at"),
        ("Zdenka Harrowgate", "Names that others know"),
        ("harrowgateteam", "Names that others know"),
        ("password password password", "What repeats"),
        ("12/12/201212/12/201212/12/201212/12/201212/12/201212/12/201212/12/2012", "What repeats"),
        ("asdfghjkl;asdfgh", "side by side"),
        ("abcdefghijklmnop", "in a row"),
        ("14/05/2026 1405", "Dates"),
        ("Liverpool2024!", "One or two more words"),
    ],
)
def test_what_is_weak_is_told_what_would_help(text: str, hint: str) -> None:
    found = strength(text, ["Zdenka Harrowgate", "Harrowgate team"])
    assert hint in found.words
    assert not found.good_enough
    assert found.level < passphrase.GOOD_SCORE


def test_no_sign_or_capital_or_figure_is_asked_for() -> None:
    assert strength("plum otter candle seven river").good_enough
    assert strength("мед трава окно река свеча").good_enough


def test_short_never_counts_as_good_however_odd_it_is() -> None:
    assert strength("x9$Kq!vZ2&p").level == 2
    assert not strength("x9$Kq!vZ2&p").good_enough


def test_the_words_are_kind() -> None:
    said = [*passphrase._HINTS.values(), *(strength(text).words for text in ("", "a", "correct horse battery staple"))]
    for words in said:
        assert not {"weak", "bad", "must", "invalid", "error", "wrong", "not allowed"} & set(words.casefold().split())
        assert words.endswith(".")


def test_a_text_of_any_length_or_script_has_a_strength() -> None:
    for text in (
        "x" * 5000,
        "4@8({[</369&#!1/|0$5+7%2" * 20,
        "!" * 71 + "x",
        "\ud800" * 13,
        "é" * 12,
        "\x00" * 12,
        " " * 20,
    ):
        assert 0 <= strength(text).level <= 4


def test_names_are_not_kept_after_the_call() -> None:
    from zxcvbn import matching  # noqa: PLC0415

    strength("plum otter candle", ["Zdenka Harrowgate"])
    assert "user_inputs" not in matching.RANKED_DICTIONARIES


def test_the_estimate_is_loaded_when_it_is_first_needed() -> None:
    code = "import sys, video_feedback.vault.key_file; sys.exit('zxcvbn' in sys.modules or 'keyring' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
