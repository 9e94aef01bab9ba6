"""The published formats are what the types say."""

import json

import jsonschema
import pytest

from video_feedback_schemas import build


@pytest.mark.parametrize("name", build.FILES)
def test_the_committed_schema_is_the_generated_one(name: str) -> None:
    committed = (build.FOLDER / f"{name}.schema.json").read_text("utf-8")
    assert committed == build.schema(name), "run: python -m video_feedback_schemas.build"


@pytest.mark.parametrize("name", build.FILES)
def test_the_schema_is_a_valid_one_and_names_its_format(name: str) -> None:
    schema = json.loads(build.schema(name))
    jsonschema.Draft202012Validator.check_schema(schema)
    definition = schema["$defs"][build.FILES[name].__name__]
    assert {"format", "format_version"} <= set(definition["required"])


def test_no_schema_is_left_over() -> None:
    assert {path.name for path in build.FOLDER.iterdir()} == {f"{name}.schema.json" for name in build.FILES}


def test_a_parent_summary_has_no_field_for_a_code_a_count_or_a_time() -> None:
    definitions = json.loads(build.schema("parent-summary-1"))["$defs"]
    fields = {field for definition in definitions.values() for field in definition["properties"]}
    assert fields == {
        "format", "format_version", "title", "day", "question", "moments", "words", "note", "next_step", "seen",
        "voice", "voice_other", "language", "second_language",
    }  # fmt: skip
