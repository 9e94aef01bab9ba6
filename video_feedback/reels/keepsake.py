"""A keepsake for a family: a film and a sheet of pictures of moments of strength, chosen together with them.

There is no tag, no time and no figure in it: it goes home, and stays for years.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from sqlite_utils import Database

from video_feedback.errors import Trouble
from video_feedback.exports.report import Asked, Report
from video_feedback.exports.reports import keepsake as sheet
from video_feedback.feedback import keeping, parent_words
from video_feedback.feedback.parent_view import shared_picks
from video_feedback.library import calm_plans
from video_feedback.reels import gathering
from video_feedback.reels.gathering import Gathered, How
from video_feedback.reels.reel import Container, Finish

_FADE_MS, _HOLD_MS, _CARD_MS = 600, 1200, 5000
"""Soft, and slow enough to read the word about sharing on the last card."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wishes:
    """What the family wishes: `baby` is the first name on the first card (empty: no such card). With `voice` the baby's
    words stand below the film and the pictures."""

    baby: str = ""
    voice: bool = True
    container: Container = "mp4"
    height: int = 0


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Keepsake:
    """Both leave by the same door. `left_out` says in sentences what is not in the film that one might look for."""

    film: Gathered
    sheet: Report

    @property
    def left_out(self) -> tuple[str, ...]:
        return self.film.left_out


def kept(db: Database, family_id: str) -> list[str]:
    """The ids of the moments that the family is to keep, as they were filmed."""
    return [moment.id for moment in keeping.of_family(db, family_id)]


def of_session(db: Database, session_id: str) -> list[str]:
    """The ids of the moments that were shared in a session, in its order."""
    shared = shared_picks(db, session_id)
    return list(dict.fromkeys(str(moment.id) for pick, moment in shared if not pick.left_out.strip()))


def gathered(
    db: Database, media: Path, family_id: str, moment_ids: Iterable[str], wishes: Wishes | None = None
) -> Keepsake:
    """A keepsake of these moments, in the order given: those that a parent may not see are left out.

    Raises Trouble where nothing is left, or where the name on the card is no kind word; NotAgreed where anyone in view
    has not agreed to a copy for the family.
    """
    wishes, asked, ids = wishes or Wishes(), Asked(reader="parent"), list(moment_ids)
    pictures = sheet.of_moments(db, media, family_id, ids, asked, baby=wishes.baby, with_voice=wishes.voice)
    plan = calm_plans.of_family(db, family_id)
    finish = Finish(
        container=wishes.container,
        fade_ms=_FADE_MS,
        title_ms=_CARD_MS,
        captions="burned" if wishes.voice else "none",
        chapters=False,
        height=wishes.height,
        opening=wishes.baby.strip(),
        closing=parent_words.say(plan.language, "sharing"),
        language=plan.language,
    )
    film = gathering.of_moments(db, media, ids, asked, How(finish=finish, hold_ms=_HOLD_MS))
    if film.family_id != family_id:
        raise Trouble(sheet.nothing_to_keep())
    made = replace(
        film, name=sheet.NAME, about=f"family:{family_id}", title=parent_words.say(plan.language, "keepsake")
    )
    return Keepsake(film=made, sheet=pictures)
