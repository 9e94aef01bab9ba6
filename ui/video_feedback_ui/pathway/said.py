"""A step of a pathway in words: its day, how old the baby is then, and how it stands."""

from datetime import date

from video_feedback.pathway.stages import Dated, until
from video_feedback_ui.parts.days import near_day


def day_words(step: Dated) -> str:
    """`Wed 27 May`, `about 1 May`, or that it is not known yet."""
    if step.day is None:
        return "Not known yet"
    about = step.done is None and step.planned is None
    return ("about " if about else "") + near_day(step.day.isoformat(), weekday=not about)


def age_words(step: Dated) -> str:
    """`baby 17 weeks`, `baby about 6 weeks`; before the birth, `22 weeks + 0 of pregnancy`."""
    return step.age if not step.age or step.age.endswith("of pregnancy") else f"baby {step.age}"


def status_words(step: Dated, today: date) -> str:
    """`Done`, `In 11 days`, `Planned`. Of what has passed and is no review nothing is said: nobody is behind."""
    if step.done is not None:
        return "Done"
    if step.planned is None:
        return "" if step.about is None else "Expected"
    if step.overdue:
        return "Waits"
    if step.is_next:
        words = until(step.planned, today)
        return words[:1].upper() + words[1:]
    return "" if step.planned < today else "Planned"


def in_a_line(step: Dated, today: date) -> str:
    """`Review 2 · Wed 27 May · baby 17 weeks · a review · in 11 days`."""
    parts = [
        step.stage.name,
        day_words(step),
        age_words(step),
        "a review" if step.stage.is_review else "",
        status_words(step, today).lower(),
        f"moved: {step.stage.moved_because}" if step.is_moved and step.stage.moved_because else "",
    ]
    return " · ".join(part for part in parts if part)
