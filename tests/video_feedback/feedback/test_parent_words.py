"""The words of the parent's side: whole in each language, kind, and the same words with the same blanks in each."""

import json
import string
from dataclasses import replace
from datetime import date
from importlib.resources import files

import pytest

from video_feedback.feedback import parent_words
from video_feedback.feedback.kind_words import amiss
from video_feedback.library import cards, schemes

LANGUAGES = parent_words.languages()
ENGLISH = parent_words.catalogue("en")


def blanks(words: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(words) if name is not None}


def test_english_and_welsh_are_there_and_two_tried_ones() -> None:
    assert LANGUAGES[0] == "en"
    assert set(LANGUAGES) == {"en", "cy", "pl", "ur"} <= set(cards.LANGUAGES)


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_left_in_english(language: str) -> None:
    file = json.loads((files("video_feedback_schemas") / "parent_words" / f"{language}.json").read_text("utf-8"))
    known = parent_words.catalogue(language)
    assert (file["format"], file["format_version"], file["language"]) == ("video-feedback-parent-words", 1, language)
    assert list(known.words) == list(ENGLISH.words)
    assert list(known.labels) == list(ENGLISH.labels)
    assert (len(set(known.months)), len(set(known.days))) == (12, 7)
    for key, words in known.words.items():
        assert words == words.strip() != "", key
        assert blanks(words) == blanks(ENGLISH.words[key]), key
        if language != "en" and not blanks(words):
            assert words != ENGLISH.words[key] or (language, key) == ("pl", "film"), key
    assert language == "en" or not {*known.labels.values()} & {*ENGLISH.labels.values()}


@pytest.mark.parametrize("language", LANGUAGES)
def test_r01_no_word_has_a_figure_or_judges(language: str) -> None:
    known = parent_words.catalogue(language)
    for words in (*known.words.values(), *known.labels.values(), *known.months, *known.days):
        assert not amiss(words), words


def test_each_shipped_code_that_a_parent_may_see_is_in_every_language() -> None:
    shown = {code.parent_label for scheme in schemes.shipped() for code in scheme.codes if code.parent_visible}
    assert set(ENGLISH.labels) == shown - {""}
    assert all(words == label for words, label in ENGLISH.labels.items())


def test_a_label_that_a_worker_wrote_stays_as_it_is() -> None:
    assert parent_words.label("cy", "Comforting") == "Cysuro"
    assert parent_words.label("cy", "Holding you tight") == "Holding you tight"
    assert parent_words.label("xx", "Comforting") == "Comforting"


def test_a_language_without_words_is_spoken_to_in_english() -> None:
    assert parent_words.say("so", "film") == "The film"
    with pytest.raises(KeyError):
        parent_words.say("cy", "no such words")


def test_a_day_is_named_as_each_language_names_it() -> None:
    day = date(2026, 5, 14)
    assert [parent_words.day_text(each, day) for each in ("en", "cy", "pl", "ur")] == [
        "14 May 2026", "14 Mai 2026", "14 maja 2026", "14 مئی 2026",
    ]  # fmt: skip
    assert parent_words.day_text("pl", day, year=False, weekday=True) == "czwartek, 14 maja"
    assert parent_words.month_text("cy", day) == "Mai"


def test_quotation_marks_are_those_of_the_language() -> None:
    assert [parent_words.quoted(each, " Hi ") for each in ("en", "cy", "pl", "ur")] == ["“Hi”", "“Hi”", "„Hi”", "”Hi“"]
    assert parent_words.quoted("pl", "«Hi»") == "«Hi»"
    assert parent_words.quoted("en", " ") == ""


def test_the_line_of_the_calm_screen_is_the_one_that_comes_with_the_cards() -> None:
    for language in cards.shipped_languages():
        assert parent_words.say(language, "calm_line") == cards.shipped(language).line


def test_urdu_runs_to_the_left() -> None:
    assert [parent_words.direction(each) for each in ("en", "pl", "ur", "fa", "ar-EG")] == [
        "ltr",
        "ltr",
        "rtl",
        "rtl",
        "rtl",
    ]


def test_a_file_with_another_name_in_it_is_said_in_english(monkeypatch: pytest.MonkeyPatch) -> None:
    polish = parent_words.catalogue("pl")
    spoilt = replace(polish, words={**polish.words, "day": "{dzien} {month}"})
    known = {**parent_words._catalogues(), "pl": spoilt}
    monkeypatch.setattr(parent_words, "_catalogues", lambda: known)
    assert parent_words.day_text("pl", date(2026, 5, 14), year=False) == "14 maja"
