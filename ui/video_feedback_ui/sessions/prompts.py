"""Questions a worker can borrow. They stand in `prompts.json`, so that a team can read and change them in one place."""

import json
from functools import cache
from importlib.resources import files


@cache
def every() -> dict[str, list[str]]:
    """The questions, by when they are asked."""
    questions: dict[str, list[str]] = json.loads(
        (files("video_feedback_ui") / "sessions" / "prompts.json").read_text("utf-8")
    )
    return questions


def with_question(words: str, question: str) -> str:
    """What stands there already, with one more question below it."""
    return f"{words.rstrip()}\n{question}" if words.strip() else question
