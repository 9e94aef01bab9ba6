"""A film's settings by a name of the service's own: what of a draft they hold. No Qt in here."""

from dataclasses import replace

from video_feedback.exports.presets import ReelWishes
from video_feedback_ui.reels.draft import Draft


def of(draft: Draft) -> ReelWishes:
    """What is kept. The words on the cards at the start and the end are of this film, and not kept; nor is what lets
    in moments for the worker alone."""
    return ReelWishes(
        finish=replace(draft.finish, opening="", closing="", language="en"),
        reader=draft.reader,
        purpose=draft.purpose,
        before_ms=draft.before_ms,
        after_ms=draft.after_ms,
        hold_ms=draft.hold_ms,
        cards=draft.cards,
        each=draft.each,
        muted=draft.is_muted,
        lock=draft.lock,
    )


def put_on(draft: Draft, wishes: ReelWishes) -> Draft:
    """The same parts, finished as these settings say."""
    was = draft.finish
    finish = replace(wishes.finish, opening=was.opening, closing=was.closing, language=was.language)
    held = draft.parts
    if wishes.hold_ms != draft.hold_ms:
        held = tuple(replace(part, stretch=replace(part.stretch, hold_ms=wishes.hold_ms)) for part in draft.parts)
    return replace(
        draft,
        parts=held,
        finish=finish,
        reader=wishes.reader,
        purpose=wishes.purpose,
        before_ms=wishes.before_ms,
        after_ms=wishes.after_ms,
        hold_ms=wishes.hold_ms,
        cards=wishes.cards,
        each=wishes.each,
        is_muted=wishes.muted,
        with_own=False,
        reason="",
        lock=wishes.lock,
    )
