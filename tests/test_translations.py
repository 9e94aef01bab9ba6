"""What translators are given is what the code says: all of it, in literals, with its placeholders."""

import string
import xml.etree.ElementTree as ET
from ast import Call, Constant
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from tests import translations

LANGUAGES = sorted(translations.FOLDER.glob("app_*.ts"))


@cache
def said() -> list[tuple[str, Call]]:
    return [
        (f"{path.name}:{call.lineno}", call) for path in translations.files() for call in translations.calls(path, "tr")
    ]


@cache
def sources() -> frozenset[str]:
    plain = {call.args[0].value for _, call in said() if isinstance(call.args[0], Constant)}
    return frozenset(str(each) for each in plain) | translations.nouns()


def messages(ts: Path) -> Iterator[tuple[str, list[str]]]:
    """Each text of the code, and what is said for it: in several forms where it is counted."""
    for message in ET.parse(ts).getroot().iter("message"):
        translation = message.find("translation")
        assert translation is not None
        forms = [form.text or "" for form in translation.iter("numerusform")]
        yield message.findtext("source") or "", [form for form in forms or [translation.text or ""] if form]


def names_in(words: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(words) if name is not None}


def test_every_text_stands_in_one_literal() -> None:
    assert len(said()) > 3000
    wrong = [at for at, call in said() if len(call.args) != 1 or not isinstance(call.args[0], Constant)]
    assert wrong == []


def test_every_placeholder_is_filled_in() -> None:
    wrong = []
    for at, call in said():
        assert isinstance(call.args[0], Constant)
        filled = {keyword.arg for keyword in call.keywords}
        if filled and filled != names_in(str(call.args[0].value)):
            wrong.append(at)
    assert wrong == []


@pytest.mark.parametrize("ts", LANGUAGES, ids=lambda ts: ts.stem)
def test_the_file_of_a_language_has_all_texts_and_no_other(ts: Path) -> None:
    """If not: `make translations`."""
    assert {source for source, _ in messages(ts)} == sources()


@pytest.mark.parametrize("ts", LANGUAGES, ids=lambda ts: ts.stem)
def test_what_is_translated_has_the_placeholders_of_its_text(ts: Path) -> None:
    for source, forms in messages(ts):
        for form in forms:
            assert names_in(form) == names_in(source), source
            assert source.count("%n") >= form.count("%n"), source


@pytest.mark.parametrize("ts", LANGUAGES, ids=lambda ts: ts.stem)
def test_only_a_language_that_is_whole_is_made_for_use(ts: Path) -> None:
    assert ts.with_suffix(".qm").exists() == translations.is_whole(ts)
