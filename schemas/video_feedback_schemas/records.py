"""What the library holds. Frozen records: to change one, make another with `dataclasses.replace`.

A record has the fields of its table, in the order of the table. Dates are ISO texts: a day is `2026-05-14`, an instant
is UTC `2026-05-14T10:30:00Z`. Times in a film are whole milliseconds (`times.py`).
"""

from dataclasses import dataclass
from typing import Literal

from video_feedback_schemas.ids import (
    BookmarkId,
    CardId,
    ChainId,
    CodeId,
    FamilyId,
    GroupId,
    LookId,
    MomentCropId,
    MomentId,
    PersonId,
    PickId,
    RecordingId,
    RemarkId,
    SchemeId,
    SessionId,
    SittingId,
    SpanId,
    TrialId,
    WatchingId,
    WorkingCopyId,
)
from video_feedback_schemas.times import Ms

Role = Literal["baby", "adult"]
Who = Literal["baby", "adult", "both"]
Kind = Literal["point", "stretch"]
ChainRole = Literal["", "signal", "answer", "reaction"]
Shape = Literal["disc", "square", "triangle", "diamond", "hexagon", "ring", "plus", "star"]
Reader = Literal["worker", "team", "parent"]
"""Who may read a free text: the worker alone; also the supervisor and team; also the parent."""
Speaker = Literal["parent", "worker"]
Trust = Literal["exact", "repaired", "loose"]
"""How far a film's times hold: as the file says; as decoding says; or no closer than so much."""
FieldOrder = Literal["", "progressive", "top", "bottom"]
ColourRange = Literal["", "limited", "full"]
Outcome = Literal["exact", "off", "failed"]
MatchedBy = Literal["eye", "sound"]
SpanKind = Literal["coded", "not_codable"]
FamilyStatus = Literal["open", "paused", "closed"]
FilmKind = Literal["family", "review"]
"""A film of parent and baby; or of a session itself, for supervision: that one is never shown to a parent."""

DEFAULT_PRE_ROLL, DEFAULT_POST_ROLL, DEFAULT_LAG = Ms(2000), Ms(3000), Ms(5000)


@dataclass(frozen=True, slots=True, kw_only=True)
class Family:
    """`reference` is a made name, never a surname. `status_on` is the day of the last change of status ("": none).

    Of one that is paused or closed nobody is reminded of anything.
    """

    id: FamilyId
    reference: str
    made_at: str
    status: FamilyStatus = "open"
    status_on: str = ""
    status_because: str = ""
    note: str = ""
    note_for: Reader = "worker"


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """`called` is how this person likes to be called, `role` the side they are on in a film, `relation` the word for
    who they are (`mother`, `health visitor`), and can be any. `staff` belong to a service, not to the household.

    A baby has `born_on`, or `due_on` before the birth; `gestation_days` is how far the pregnancy was at birth, where
    that was written down and does not follow from the due date. An adult who is `responsible` holds parental
    responsibility: they agree for the baby, each by themself.
    """

    id: PersonId
    family_id: FamilyId
    role: Role
    called: str
    born_on: str | None = None
    due_on: str | None = None
    relation: str = ""
    staff: bool = False
    responsible: bool = False
    languages: str = ""
    interpreter: bool = False
    note: str = ""
    note_for: Reader = "worker"
    gestation_days: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Recording:
    """A film in the library. `file` is its name in the media folder; nothing about the family is in it.

    `width` and `height` are in pixels as seen: turned upright, with square pixels. `container` is FFmpeg's name of the
    demuxer found by signature, forced whenever the film is opened. With `trust` "loose" a time may be `loose_ms` off.
    """

    id: RecordingId
    family_id: FamilyId
    title: str
    file: str
    sha256: str
    size_bytes: int
    container: str
    codec: str
    width: int
    height: int
    turn_clockwise: int
    duration_ms: Ms
    frame_count: int
    has_sound: bool
    filmed_at: str | None
    imported_at: str
    trust: Trust = "exact"
    loose_ms: int = 0
    sample_aspect: str = "1:1"
    field_order: FieldOrder = ""
    colour_range: ColourRange = ""
    kind: FilmKind = "family"


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """How a recording is looked at; its file stays as it is.

    `turn_clockwise` is added to the turn the file asks for; the crop is in thousandths of the picture so turned.
    `brightness` and `contrast` go from -100 to 100. `sound_late_ms` is how much too late the sound comes in the file.
    """

    id: LookId
    recording_id: RecordingId
    turn_clockwise: int = 0
    crop_left: int = 0
    crop_top: int = 0
    crop_width: int = 1000
    crop_height: int = 1000
    brightness: int = 0
    contrast: int = 0
    fills: bool = False
    sound_late_ms: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class MomentCrop:
    """The part of the picture that a moment is about, in thousandths, instead of the recording's."""

    id: MomentCropId
    moment_id: MomentId
    crop_left: int
    crop_top: int
    crop_width: int
    crop_height: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Sitting:
    """Two cameras at once: the film `beside_id` stands at the time of `recording_id` plus `offset_ms`."""

    id: SittingId
    recording_id: RecordingId
    beside_id: RecordingId
    offset_ms: int
    matched_by: MatchedBy = "eye"
    made_at: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Trial:
    """What a player showed of a recording when it was tried: `wrong` of `tried` frames were not the ones asked for."""

    id: TrialId
    recording_id: RecordingId
    player: str
    outcome: Outcome
    tried: int
    wrong: int
    tried_at: str


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkingCopy:
    """A copy of a film that is easier to play; the film itself is kept. `rate`: frames a second, as `30000/1001`."""

    id: WorkingCopyId
    recording_id: RecordingId
    file: str
    sha256: str
    size_bytes: int
    rate: str
    in_use: bool
    made_at: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """Codes that belong together. `colour` names a token of the theme, `g1` to `g8`; a shape goes with it."""

    id: GroupId
    label: str
    colour: str
    shape: Shape
    worker_only: bool = False
    exclusive: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Code:
    """What a moment is tagged with. `parent_label` is the only word of it that a parent may ever see.

    `pre_roll_ms` and `post_roll_ms` are played around a point. `lead_ms` is how much later than the eye the hand is
    with this code (None: as Settings say); `lag_ms` is how far back a press with Shift reaches.
    """

    id: CodeId
    group_id: GroupId
    label: str
    parent_label: str
    kind: Kind
    who: Who
    key: str
    definition: str
    look_for: str = ""
    chain_role: ChainRole = ""
    parent_visible: bool = True
    pre_roll_ms: Ms = DEFAULT_PRE_ROLL
    post_roll_ms: Ms = DEFAULT_POST_ROLL
    archived: bool = False
    lead_ms: Ms | None = None
    lag_ms: Ms = DEFAULT_LAG


@dataclass(frozen=True, slots=True, kw_only=True)
class Scheme:
    """A set of codes. An edit makes a new version; each moment keeps the version it was tagged with."""

    id: SchemeId
    version: int
    name: str
    language: str
    author: str
    licence: str
    age_range: str
    groups: tuple[Group, ...]
    codes: tuple[Code, ...]
    archived: bool = False

    def code(self, code_id: str) -> Code:
        """The code of that id. KeyError if this version has none."""
        for code in self.codes:
            if code.id == code_id:
                return code
        raise KeyError(code_id)

    def group(self, group_id: str) -> Group:
        """The group of that id. KeyError if this version has none."""
        for group in self.groups:
            if group.id == group_id:
                return group
        raise KeyError(group_id)

    def is_shared(self, code_id: str) -> bool:
        """Whether a parent may see moments of this code: neither it nor its group is for the worker alone."""
        code = self.code(code_id)
        return code.parent_visible and not self.group(code.group_id).worker_only


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """A tagged point or stretch of a recording.

    `start_ms` names the first frame, `end_ms` the last one, both shown. A point has no `end_ms`, nor has a moment of a
    stretch code that is still open. `still_ms` is the frame that stands for it, where one was chosen (`face_ms`);
    `person_id` the person it is about, where one was named; `coder` who tagged it ("" where nobody said).
    """

    id: MomentId
    recording_id: RecordingId
    scheme_id: SchemeId
    scheme_version: int
    code_id: CodeId
    start_ms: Ms
    end_ms: Ms | None
    who: Who
    note: str = ""
    note_for: Reader = "worker"
    made_at: str = ""
    still_ms: Ms | None = None
    person_id: PersonId | None = None
    coder: str = ""

    @property
    def face_ms(self) -> Ms:
        """A time in the frame that stands for this moment: the chosen still, else its own frame or its middle."""
        if self.still_ms is not None:
            return self.still_ms
        return self.start_ms if self.end_ms is None else Ms((self.start_ms + self.end_ms) // 2)


@dataclass(frozen=True, slots=True, kw_only=True)
class Chain:
    """A signal, the answer to it, and the baby's next move: up to three moments of one recording, by id."""

    id: ChainId
    recording_id: RecordingId
    signal_id: MomentId | None = None
    answer_id: MomentId | None = None
    reaction_id: MomentId | None = None
    made_at: str = ""

    @property
    def links(self) -> tuple[MomentId, ...]:
        """The moments that are there, in the order signal, answer, reaction."""
        return tuple(link for link in (self.signal_id, self.answer_id, self.reaction_id) if link is not None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Bookmark:
    """A place in a recording to come back to."""

    id: BookmarkId
    recording_id: RecordingId
    at_ms: Ms
    words: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """From when to when a recording was coded, or where nothing in it can be; both edges are frames shown."""

    id: SpanId
    recording_id: RecordingId
    kind: SpanKind
    start_ms: Ms
    end_ms: Ms
    reason: str = ""
    coder: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Watching:
    """The first watch of a recording, without stopping, and the day its tagging was done. Instants, or None."""

    id: WatchingId
    recording_id: RecordingId
    note: str = ""
    note_for: Reader = "worker"
    watched_at: str | None = None
    tagged_at: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Session:
    """A meeting in which moments are shared with a parent. `question` and `next_step` are the parent's own words.

    `also_there` are roles, never names. `rated_now` and `rated_hoped` are the parent's own, from 1 to 10. With
    `goes_on` one moment follows the other without being asked. `recorded_at` is the instant at which the record was
    whole.
    """

    id: SessionId
    family_id: FamilyId
    held_on: str
    theme: str = ""
    question: str = ""
    next_step: str = ""
    note: str = ""
    note_for: Reader = "worker"
    made_at: str = ""
    at_place: str = ""
    also_there: str = ""
    interpreter: bool = False
    language: str = ""
    goes_on: bool = False
    rated_now: int | None = None
    rated_hoped: int | None = None
    reflections: str = ""
    reflections_for: Reader = "worker"
    film_next_on: str | None = None
    film_next: str = ""
    safety_raised: bool = False
    supervision_wanted: bool = False
    recorded_at: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Pick:
    """A moment chosen for a session, played from `start_ms` to `end_ms`, opening on the still at `still_ms`.

    `say` and `ask` are for the worker's eyes; `voice` (the voice of the baby, in the parent's language) and
    `voice_other` (in the family's second one) are the only texts here that the parent sees, `symbol` the picture beside
    them, by the name of its icon. The crop, in thousandths of the picture, is None where it is the moment's own.
    `card_id` is a card to show with it. `left_out` says why it was not shown.
    """

    id: PickId
    session_id: SessionId
    moment_id: MomentId
    position: int
    start_ms: Ms
    end_ms: Ms
    still_ms: Ms
    say: str = ""
    ask: str = ""
    voice: str = ""
    rate: float = 1.0
    loops: bool = False
    crop_left: int | None = None
    crop_top: int | None = None
    crop_width: int | None = None
    crop_height: int | None = None
    voice_by: Speaker = "worker"
    voice_other: str = ""
    symbol: str = ""
    card_id: CardId | None = None
    left_out: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Remark:
    """Words said in a session, kept verbatim: what a parent said is never rewritten."""

    id: RemarkId
    session_id: SessionId
    pick_id: PickId | None
    speaker: Speaker
    words: str
    said_at: str
