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
