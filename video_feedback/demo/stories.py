"""What happens in each made film, and when. Beats name the very frames, so that a made family can be tagged truly.

All times are whole milliseconds and lie on a frame (25 a second: multiples of 40).
"""

from dataclasses import dataclass, field
from typing import Final

from video_feedback.demo.palettes import ROWAN, ROWAN_BATH, Palette
from video_feedback.demo.pose import Pose
from video_feedback.demo.voices import Kind, Voice
from video_feedback_schemas.ids import CodeId
from video_feedback_schemas.times import Ms


@dataclass(frozen=True, slots=True, kw_only=True)
class Beat:
    """Something that a code of Everyday Moments fits. A point has no `end_ms`."""

    code_id: CodeId
    start_ms: Ms
    end_ms: Ms | None
    note: str


@dataclass(frozen=True, slots=True)
class Move:
    """From `at_ms`, over `over_ms`, the named fields of the pose flow to these values and stay there."""

    at_ms: int
    over_ms: int
    to: dict[str, float]


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    """A film to be made. `width` and `height` are as seen; a film that is `sideways` is stored lying, as phones do."""

    name: str
    title: str
    situation: str
    filmed_at: str
    length_ms: Ms
    width: int
    height: int
    palette: Palette
    beats: tuple[Beat, ...]
    voices: tuple[Voice, ...]
    moves: tuple[Move, ...]
    start: Pose = field(default_factory=Pose)
    sideways: bool = False


def story(name: str) -> Story:
    return STORIES[name]


def _point(code: str, at: int, note: str) -> Beat:
    return Beat(code_id=CodeId(code), start_ms=Ms(at), end_ms=None, note=note)


def _stretch(code: str, start: int, end: int, note: str) -> Beat:
    return Beat(code_id=CodeId(code), start_ms=Ms(start), end_ms=Ms(end), note=note)


def _baby(kind: Kind, start: int, end: int, pitch: float = 1.0) -> Voice:
    return Voice(who="baby", kind=kind, start_ms=Ms(start), end_ms=Ms(end), pitch=pitch)


def _mum(kind: Kind, start: int, end: int, pitch: float = 1.0) -> Voice:
    return Voice(who="parent", kind=kind, start_ms=Ms(start), end_ms=Ms(end), pitch=pitch)


def _move(at: int, over: int, **to: float) -> Move:
    return Move(at, over, to)


PLAY: Final = Story(
    name="play",
    title="Play on the mat",
    situation="On the mat, after a feed",
    filmed_at="2026-05-14T10:05:00Z",
    length_ms=Ms(48_000),
    width=960,
    height=540,
    palette=ROWAN,
    start=Pose(parent_gaze=1, parent_smile=0.6, parent_lean=0.05, baby_turn=0.3, baby_nod=0.2, baby_smile=0.25),
    beats=(
        _stretch("sig.explore", 800, 5000, "Baby studies the ball, still and bright."),
        _stretch("not.share", 1600, 4000, "Mum looks where Baby looks."),
        _stretch("not.watch", 4000, 7000, "Still hands, eyes on Baby. Mum leaves the first move to her."),
        _point("sig.reach", 6400, "Baby looks up, reaches out and coos."),
        _point("ans.answer", 7200, "Mum leans in with a bright face and answers."),
        _stretch("fro.joy", 8600, 10600, "A smile, and a smile back."),
        _stretch("fro.turns", 11200, 19400, "Coo and answer, three times, each waits for the other."),
        _point("sig.reach", 11200, "The second coo. She has something to say."),
        _point("ans.answer", 12400, "Mum lets her finish, then answers."),
        _stretch("ans.lead", 12400, 16400, "Mum copies the sound and leaves the next turn to Baby."),
        _point("sig.reach", 14200, "Coo again, both arms up."),
        _point("ans.answer", 15320, "The same tune back, a little lower."),
        _stretch("fro.joy", 20200, 24400, "They laugh together, hand in hand."),
        _stretch("sig.break", 25200, 31400, "Baby looks away and goes quiet: a rest."),
        _stretch("ans.space", 26000, 32200, "Mum takes her hand back, leans back and waits."),
        _point("cal.steady", 27200, "Mum takes one slow breath; her shoulders come down."),
        _point("sig.reach", 32400, "Baby is back: looks, reaches, coos."),
        _point("ans.answer", 33240, "Mum comes closer, softly."),
        _point("not.mind", 34600, "“You needed a little rest.”"),
        _stretch("sig.explore", 36200, 40800, "The ball again."),
        _stretch("not.share", 36800, 41000, "Mum’s eyes go to the ball too."),
        _point("fro.name", 37800, "“Ball.”"),
        _stretch("fro.help", 38800, 40800, "Mum rolls the ball just near enough for Baby’s own hand."),
        _stretch("fro.joy", 41400, 43400, "Both are pleased: look what you did!"),
        _point("fro.change", 44000, "“All done now.” Mum says that play is ending."),
        _stretch("not.watch", 45400, 47600, "Rest. Mum stays near."),
    ),
    voices=(
        _baby("coo", 6400, 7040),
        _mum("call", 7200, 8240),
        _baby("coo", 11200, 11800, 1.05),
        _mum("call", 12400, 13320, 1.05),
        _baby("coo", 14200, 14920, 1.12),
        _mum("call", 15320, 16280, 1.1),
        _baby("coo", 17000, 17760, 1.0),
        _mum("call", 18120, 19200, 1.0),
        _baby("laugh", 20400, 21720),
        _mum("laugh", 20920, 22040),
        _baby("laugh", 22560, 23640, 1.08),
        _baby("coo", 32400, 32960, 0.96),
        _mum("call", 33240, 34200, 0.92),
        _mum("soft", 34600, 35880, 0.9),
        _mum("word", 37800, 38400),
        _baby("coo", 41400, 41880, 1.15),
        _mum("laugh", 41920, 42800, 0.95),
        _mum("soft", 44000, 45200, 0.88),
    ),
    moves=(
        # The ball, and Mum's eyes after it.
        _move(400, 700, baby_nod=1.0, baby_turn=0.55, baby_bright=0.5, baby_smile=0.3),
        _move(1320, 600, parent_at_toy=1.0),
        _move(3640, 600, parent_at_toy=0.0, parent_smile=0.75),
        # Hello, I want you.
        _move(5080, 640, baby_nod=-0.2, baby_turn=1.0, baby_bright=0.8),
        _move(5800, 720, baby_reach=1.0, baby_smile=0.45, baby_kick=0.5),
        _move(6880, 480, parent_bright=1.0, parent_lean=0.8, parent_smile=1.0),
        _move(7400, 800, parent_arm=1.0),
        _move(8320, 520, baby_smile=1.0, baby_joy=0.35, baby_kick=-0.3),
        _move(8560, 600, parent_joy=1.0, parent_bright=0.4),
        _move(10240, 600, baby_joy=0.0, baby_smile=0.6, parent_joy=0.0),
        # To and fro.
        _move(10560, 560, baby_bright=1.0, baby_reach=0.8, parent_lean=0.5),
        _move(11920, 440, parent_bright=1.0, parent_lean=0.95, baby_kick=0.3),
        _move(13360, 480, parent_bright=0.4, parent_lean=0.6),
        _move(13480, 640, baby_reach=1.0, baby_kick=0.8, baby_smile=0.75),
        _move(14960, 400, parent_bright=1.0, parent_lean=1.0, baby_reach=0.85),
        _move(16320, 480, parent_bright=0.4, parent_lean=0.6, baby_kick=-0.2),
        _move(16560, 400, baby_reach=1.0, baby_bright=1.0),
        _move(17800, 360, parent_bright=1.0, parent_lean=1.0, baby_smile=0.85),
        # Shared delight.
        _move(19640, 640, baby_joy=1.0, baby_smile=1.0, parent_joy=1.0, parent_smile=1.0),
        _move(23720, 700, baby_joy=0.0, baby_smile=0.5, baby_kick=0.0, baby_bright=0.3),
        _move(24240, 640, parent_joy=0.0, parent_smile=0.75, parent_bright=0.2),
        # Wait a little.
        _move(24720, 760, baby_turn=-1.0, baby_reach=0.0, baby_smile=0.3, baby_bright=0.3, baby_nod=0.15),
        _move(25480, 900, baby_lids=0.45),
        _move(25640, 1200, parent_arm=0.0, parent_lean=-0.9, parent_bright=0.0, parent_smile=0.55),
        _move(27200, 1000, parent_breath=2.4),
        _move(28240, 1400, parent_breath=-0.6),
        _move(29700, 900, parent_breath=0.0),
        _move(30400, 700, baby_lids=0.0),
        _move(31320, 760, baby_turn=1.0, baby_bright=0.8, baby_smile=0.55, baby_nod=-0.1),
        # Back again.
        _move(31880, 640, baby_reach=0.9),
        _move(32640, 720, parent_lean=0.5, parent_smile=0.9, parent_bright=0.7),
        _move(34440, 600, parent_bright=0.2, baby_reach=0.4, baby_smile=0.7),
        # Ball.
        _move(35840, 640, baby_nod=1.0, baby_turn=0.5, baby_reach=0.1, baby_bright=0.6),
        _move(36440, 640, parent_at_toy=1.0, parent_lean=0.6),
        _move(36960, 800, parent_point=1.0),
        _move(38800, 1100, toy_near=1.0, parent_lean=0.85),
        _move(40000, 720, baby_pat=1.0, baby_bright=1.0),
        _move(40520, 800, parent_point=0.0, parent_lean=0.3),
        _move(40920, 480, parent_at_toy=0.0, baby_nod=0.1, baby_turn=1.0),
        _move(41200, 480, baby_smile=1.0, baby_joy=0.8, parent_joy=0.9, parent_smile=1.0, baby_kick=0.6),
        # All done, and a rest.
        _move(43320, 640, baby_joy=0.0, baby_smile=0.5, parent_joy=0.0, baby_kick=0.0, baby_pat=0.0),
        _move(44000, 600, parent_bright=0.3, parent_smile=0.75, baby_bright=0.2),
        _move(45080, 1200, parent_lean=-0.15, parent_bright=0.0, baby_turn=0.5, baby_lids=0.3, baby_smile=0.4),
    ),
)

BATH: Final = Story(
    name="bath",
    title="Bath time",
    situation="In the small bath, before bed",
    filmed_at="2026-04-30T09:30:00Z",
    length_ms=Ms(20_000),
    width=540,
    height=960,
    palette=ROWAN_BATH,
    sideways=True,
    start=Pose(parent_gaze=1, parent_smile=0.65, baby_turn=0.7, baby_smile=0.3),
    beats=(
        _point("fro.change", 1200, "Mum says that the water is coming, and shows her hand."),
        _stretch("sig.comfort", 3000, 7600, "Baby’s face tightens; she frets."),
        _point("cal.again", 4520, "Mum stops the water and tries it more slowly."),
        _stretch("ans.comfort", 5000, 8800, "Hand to hand, a low hum. Baby softens."),
        _stretch("sig.explore", 9200, 12200, "The duck!"),
        _stretch("not.share", 9800, 12200, "Mum looks at the duck with her."),
        _point("fro.name", 10800, "“Duck.”"),
        _point("sig.reach", 12800, "Baby looks up and coos."),
        _point("ans.answer", 13600, "Mum answers at once."),
        _stretch("fro.joy", 14600, 18400, "Both laugh."),
        _stretch("not.watch", 18600, 19800, "A quiet look."),
    ),
    voices=(
        _mum("call", 1200, 2160, 0.95),
        _baby("fret", 3200, 4200),
        _baby("fret", 4760, 5560, 0.94),
        _mum("hum", 5720, 8200),
        _mum("word", 10800, 11360, 1.05),
        _baby("coo", 12800, 13440, 1.04),
        _mum("call", 13600, 14560, 1.04),
        _baby("laugh", 14920, 16120),
        _mum("laugh", 15360, 16400),
        _baby("laugh", 16720, 17720, 1.06),
    ),
    moves=(
        _move(1000, 500, parent_bright=0.8, parent_lean=0.4),
        _move(1800, 900, parent_point=1.0, parent_at_toy=0.6, baby_nod=0.5),
        _move(2640, 560, baby_frown=1.0, baby_smile=0.0, baby_lids=0.35, baby_turn=0.3, baby_nod=0.1, baby_reach=0.3),
        _move(3240, 480, parent_at_toy=0.0, parent_bright=0.3, parent_smile=0.45),
        _move(4280, 560, parent_point=0.0, parent_bright=0.0),
        _move(4720, 900, parent_arm=1.0, parent_lean=1.0, parent_smile=0.6, baby_reach=0.75),
        _move(5600, 700, parent_gaze=0.0),
        _move(6200, 1500, baby_frown=0.0, baby_lids=0.5, baby_turn=0.8, baby_smile=0.3),
        _move(7900, 700, baby_lids=0.0, parent_gaze=1.0, parent_smile=0.85),
        _move(
            8640, 640, baby_nod=0.9, baby_turn=0.9, baby_bright=0.7, baby_smile=0.45, parent_arm=0.2, parent_lean=0.5
        ),
        _move(9400, 560, parent_at_toy=1.0, baby_reach=0.2),
        _move(10200, 640, parent_point=1.0, parent_arm=0.0),
        _move(11500, 800, toy_near=1.0),
        _move(12200, 520, baby_nod=-0.1, baby_turn=1.0, parent_at_toy=0.0, parent_point=0.0),
        _move(12400, 520, baby_reach=1.0, baby_smile=0.6),
        _move(13200, 440, parent_bright=1.0, parent_lean=0.9, parent_smile=1.0),
        _move(13800, 640, parent_arm=1.0),
        _move(14360, 520, baby_joy=1.0, baby_smile=1.0, parent_joy=1.0),
        _move(18000, 640, baby_joy=0.0, parent_joy=0.0, parent_bright=0.1, baby_smile=0.6, baby_bright=0.1),
        _move(18400, 900, parent_lean=0.1, parent_arm=0.3, parent_smile=0.7, baby_reach=0.3),
    ),
)

STORIES: Final = {PLAY.name: PLAY, BATH.name: BATH}
