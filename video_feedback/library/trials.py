"""Trials: what the players showed of a recording when it was tried, and which of them is chosen for it."""

from typing import Literal

from sqlite_utils import Database

from video_feedback.library import rows
from video_feedback.library.instants import now
from video_feedback.media.accuracy import Verdict
from video_feedback_schemas.ids import RecordingId, TrialId, new_id
from video_feedback_schemas.records import Trial

PlayerName = Literal["vlc", "qt"]
PLAYERS: tuple[PlayerName, ...] = ("vlc", "qt")
# The machine is tried too: it is "off" where the film takes longer to decode than to play.
MACHINE = "machine"


def of_recording(db: Database, recording_id: str) -> dict[str, Trial]:
    """The last trial of each player, by its name."""
    found = rows.select(db, Trial, "trials", "recording_id = ?", [recording_id])
    return {trial.player: trial for trial in found}


def write(db: Database, recording_id: str, verdicts: dict[str, Verdict]) -> None:
    """Write down how the players did; what they did before is forgotten. Within `change(..., undoable=False)`."""
    rows.remove(db, "trials", [trial.id for trial in of_recording(db, recording_id).values()])
    for player, verdict in verdicts.items():
        trial = Trial(
            id=TrialId(new_id()),
            recording_id=RecordingId(recording_id),
            player=player,
            outcome=verdict.outcome,
            tried=verdict.tried,
            wrong=verdict.wrong,
            tried_at=now(),
        )
        rows.add(db, "trials", trial)


def of_machine(pace: float, tried: int) -> Verdict:
    """The verdict on the machine, which decodes a film `pace` times as fast as it plays."""
    late = round(tried * (1 - pace)) if 0 < pace < 1 else 0
    return Verdict("off" if late else "exact", tried, late)


def player_for(db: Database, recording_id: str, wish: str, *, vlc_is_there: bool = True) -> PlayerName:
    """The player for a recording: the one that is wished for, unless it was found off and the other was not.

    `wish` may be "auto": then VLC where it is there.
    """
    wished: PlayerName = "qt" if wish == "qt" or not vlc_is_there else "vlc"
    other: PlayerName = "vlc" if wished == "qt" else "qt"
    tried = of_recording(db, recording_id)
    is_off = wished in tried and tried[wished].outcome != "exact"
    # It may have been tried on a computer that has VLC.
    return other if is_off and vlc_is_there and other in tried and tried[other].outcome == "exact" else wished


def nobody_is_exact(db: Database, recording_id: str) -> bool:
    """Whether every player that was tried was found off."""
    tried = [trial for name, trial in of_recording(db, recording_id).items() if name in PLAYERS]
    return bool(tried) and all(trial.outcome != "exact" for trial in tried)


def too_heavy(db: Database, recording_id: str) -> bool:
    """Whether this machine is too slow for the film."""
    machine = of_recording(db, recording_id).get(MACHINE)
    return machine is not None and machine.outcome != "exact"
