"""Write the JSON Schemas of `interchange.py` into `json/`: `python -m video_feedback_schemas.build`.

Run by hand after a format changes; never imported by the app, and the one file here that needs more than the standard
library.
"""

import json
from pathlib import Path

import msgspec

from video_feedback_schemas.interchange import AuditFile, SchemeFile
from video_feedback_schemas.report_file import ReportFile

FOLDER = Path(__file__).parent / "json"
FILES = {
    "audit-1": AuditFile,
    "scheme-1": SchemeFile,
    "report-1": ReportFile,
}


def schema(name: str) -> str:
    """The JSON Schema (draft 2020-12) of a format, as text."""
    made = {"$schema": "https://json-schema.org/draft/2020-12/schema", **msgspec.json.schema(FILES[name])}
    return json.dumps(made, indent=2, ensure_ascii=False) + "\n"


def main() -> None:
    FOLDER.mkdir(exist_ok=True)
    for name in FILES:
        (FOLDER / f"{name}.schema.json").write_text(schema(name), encoding="utf-8")


if __name__ == "__main__":
    main()
