"""A step of a pathway in words: its day, how old the baby is then, and how it stands."""

from datetime import date

from video_feedback.ages import is_of_pregnancy
from video_feedback.pathway.stages import Dated, until
from video_feedback.words import tr
from video_feedback_ui.parts.days import near_day


def day_words(step: Dated) -> str:
    """`Wed 27 May`, `about 1 May`, or that it is not known yet."""
    if step.day is None:
        return tr("Not known yet")
    about = step.done is None and step.planned is None
    day = near_day(step.day.isoformat(), weekday=not about)
    return tr("about {day}", day=day) if about else day


def age_words(step: Dated) -> str:
    """`baby 17 weeks`, `baby about 6 weeks`; before the birth, `22 weeks + 0 of pregnancy`."""
    return step.age if not step.age or is_of_pregnancy(step.age) else tr("baby {age}", age=step.age)


def status_words(step: Dated, today: date) -> str:
    """`Done`, `In 11 days`, `Planned`. Of what has passed and is no review nothing is said: nobody is behind."""
    if step.done is not None:
        return tr("Done")
    if step.planned is None:
        return "" if step.about is None else tr("Expected")
    if step.overdue:
        return tr("Waits")
    if step.is_next:
        words = until(step.planned, today)
        return words[:1].upper() + words[1:]
    return "" if step.planned < today else tr("Planned")


def in_a_line(step: Dated, today: date) -> str:
    """`Review 2 · Wed 27 May · baby 17 weeks · a review · in 11 days`."""
    parts = [
        step.stage.name,
        day_words(step),
        age_words(step),
        tr("a review") if step.stage.is_review else "",
        status_words(step, today).lower(),
        tr("moved: {why}", why=step.stage.moved_because) if step.is_moved and step.stage.moved_because else "",
    ]
    return " · ".join(part for part in parts if part)
