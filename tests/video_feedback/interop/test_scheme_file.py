"""Scheme files go out and come in byte by byte; what is no scheme is refused in a sentence."""

import json
from collections.abc import Callable
from dataclasses import replace
from importlib.resources import files
from typing import Any

import jsonschema
import pytest

from video_feedback.errors import Trouble
from video_feedback.interop import scheme_file
from video_feedback.library import schemes
from video_feedback.schemes import shaping
from video_feedback_schemas import build
from video_feedback_schemas.records import Scheme
from video_feedback_schemas.times import Ms

SHIPPED = schemes.shipped()


@pytest.mark.parametrize("scheme", SHIPPED, ids=lambda scheme: scheme.id)
def test_a_shipped_file_is_what_we_would_write(scheme: Scheme) -> None:
    file = files("video_feedback_schemas") / "schemes" / f"{scheme.id}.json"
    assert scheme_file.write(scheme) == file.read_bytes()


def awkward() -> Scheme:
    scheme = shaping.copy_of(SHIPPED[1])
    code = replace(
        scheme.codes[0], label="<b>“Élan”</b> & 👶", look_for="one\ntwo\tthree", lead_ms=Ms(0), lag_ms=Ms(7000),
        pre_roll_ms=Ms(0), archived=True,
    )  # fmt: skip
    group = replace(scheme.groups[0], exclusive=True, worker_only=True)
    return shaping.put_group(shaping.put_code(replace(scheme, archived=True), code), group)


def test_every_field_comes_back_and_the_file_is_valid_by_the_published_schema() -> None:
    scheme = awkward()
    data = scheme_file.write(scheme)
    assert scheme_file.read(data) == scheme
    assert scheme_file.write(scheme_file.read(data)) == data
    schema = json.loads((build.FOLDER / "scheme-1.schema.json").read_text("utf-8"))
    jsonschema.validate(json.loads(data), schema)


def test_a_mark_of_byte_order_at_the_start_is_no_trouble() -> None:
    assert scheme_file.read(b"\xef\xbb\xbf" + scheme_file.write(SHIPPED[0])) == SHIPPED[0]


def spoilt(change: Callable[[dict[str, Any]], object]) -> bytes:
    plain = json.loads(scheme_file.write(SHIPPED[0]))
    change(plain)
    return json.dumps(plain).encode()


BAD: dict[str, bytes] = {
    "empty": b"",
    "null": b"null",
    "a list": b"[]",
    "not UTF-8": "élan".encode("latin-1"),
    "a film": b"\x00\x00\x00\x20ftypisom" * 100,
    "cut short": scheme_file.write(SHIPPED[0])[:-40],
    "too large": b" " * (scheme_file.MOST_BYTES + 1),
    "too deep": b'{"a":' + b"[" * 200_000 + b"]" * 200_000 + b"}",
    "of another kind": spoilt(lambda plain: plain.update(format="video-feedback-summary")),
    "of a later format": spoilt(lambda plain: plain.update(format_version=2)),
    "with half a letter": scheme_file.write(SHIPPED[0]).replace(b"Social", b"\\ud83d"),
    "with a wrong type": spoilt(lambda plain: plain.update(version="1")),
    "version none": spoilt(lambda plain: plain.update(version=0)),
    "version beyond": spoilt(lambda plain: plain.update(version=10**30)),
    "an id that is a path": spoilt(lambda plain: plain.update(id="../../etc")),
    "an id that is long": spoilt(lambda plain: plain["codes"][0].update(id="x" * 65)),
    "two codes of one id": spoilt(lambda plain: plain["codes"].append(plain["codes"][0])),
    "two groups of one id": spoilt(lambda plain: plain["groups"].append(plain["groups"][0])),
    "a code without its group": spoilt(lambda plain: plain["codes"][0].update(group="nowhere")),
    "a key twice": spoilt(lambda plain: plain["codes"][0].update(key="A")),
    "a long label": spoilt(lambda plain: plain["codes"][0].update(label="x" * 81)),
    "a control letter": spoilt(lambda plain: plain.update(name="a\x00b")),
    "words turned round": spoilt(lambda plain: plain.update(name="a\u202eb")),
    "an unknown colour": spoilt(lambda plain: plain["groups"][0].update(colour="red")),
    "a roll less than none": spoilt(lambda plain: plain["codes"][0].update(pre_roll_ms=-1)),
    "an endless lag": spoilt(lambda plain: plain["codes"][0].update(lag_ms=10**9)),
    "too many codes": spoilt(lambda plain: plain.update(codes=plain["codes"] * 60)),
}


@pytest.mark.parametrize("name", BAD)
def test_what_is_no_scheme_is_refused_in_one_sentence(name: str) -> None:
    with pytest.raises(Trouble) as told:
        scheme_file.read(BAD[name])
    says = str(told.value)
    assert says.endswith(".")
    assert "\n" not in says
    assert len(says) < 200


@pytest.mark.parametrize("data", [b'{"hello": 1}', b"[1, 2]", b"not json", b'"video-feedback-scheme"'])
def test_of_a_file_that_is_something_else_it_says_so_in_plain_words(data: bytes) -> None:
    with pytest.raises(Trouble, match="There is no scheme in this file"):
        scheme_file.read(data)
