"""How often, how long, and what of what could be seen: each figure with its limits beside it (R17).

Figures are of one coder at a time: what two saw in the same film is never added up.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from video_feedback.analysis import answering, wilson
from video_feedback.analysis.answering import Answered
from video_feedback.analysis.stretches import union_ms, within
from video_feedback.coding.codable import Stretch, codable
from video_feedback.counts import counted, film_length_text, in_words
from video_feedback.exports.telling.gathering import Gathering
from video_feedback.exports.telling.persons import roles, who_text
from video_feedback.library import chains, people, recordings, spans
from video_feedback.library.instants import day_of
from video_feedback.words import tr
from video_feedback_schemas.ids import SpanId
from video_feedback_schemas.records import Moment, Recording, Span
from video_feedback_schemas.report_file import Cell, Column, Fact, Table
from video_feedback_schemas.times import Ms


@dataclass(frozen=True, slots=True, kw_only=True)
class FilmSeen:
    """A film as one coder has coded it. `coded` is empty where it was never said what was coded; `seen` is that, or
    else the whole film less what is not codable."""

    film: Recording
    coder: str
    moments: Sequence[Moment]
    coded: Sequence[Stretch]
    seen: Sequence[Stretch]
    tied: Mapping[str, str]

    @property
    def is_known(self) -> bool:
        return bool(self.coded)

    @property
    def coded_ms(self) -> int:
        return sum(end - start for start, end in self.coded)


@dataclass(slots=True)
class _Counted:
    label: str
    group: str
    who: str
    count: int = 0
    in_coded: int = 0
    length_ms: int = 0
    coded_length_ms: int = 0
    has_length: bool = False
    still_open: int = 0
    stretches: dict[str, list[Stretch]] = field(default_factory=dict)


def by_coder(gathering: Gathering, films: Iterable[Recording], told: Sequence[Moment]) -> dict[str, list[FilmSeen]]:
    """What each coder has coded, the films oldest first. A coder who said nothing of themself is ""."""
    found: dict[str, list[FilmSeen]] = {}
    for film in films:
        marked = spans.of_recording(gathering.db, film.id)
        of_film = [moment for moment in told if moment.recording_id == film.id]
        coders = {moment.coder for moment in of_film} | {span.coder for span in marked if span.kind == "coded"}
        for coder in coders:
            found.setdefault(coder, []).append(_seen(gathering, film, coder, of_film, marked))
    return dict(sorted(found.items()))


def _seen(gathering: Gathering, film: Recording, coder: str, told: Iterable[Moment], marked: list[Span]) -> FilmSeen:
    frames = recordings.frames(gathering.db, film.id)
    coded = codable(marked, frames, film.duration_ms, coder=coder)
    whole = Span(
        id=SpanId(""), recording_id=film.id, kind="coded", start_ms=Ms(frames.first_ms), end_ms=Ms(frames.last_ms),
        coder=coder,
    )  # fmt: skip
    of_film = chains.of_recording(gathering.db, film.id)
    return FilmSeen(
        film=film,
        coder=coder,
        moments=[moment for moment in told if moment.coder == coder],
        coded=coded,
        seen=coded or codable([*marked, whole], frames, film.duration_ms, coder=coder),
        tied={chain.signal_id: chain.answer_id for chain in of_film if chain.signal_id and chain.answer_id},
    )


def table(gathering: Gathering, seen: Sequence[FilmSeen]) -> Table:
    """A row for each code and whom it is about, in the order of the scheme: nothing is ranked."""
    coded_ms = sum(each.coded_ms for each in seen)
    columns = [
        Column(key="label", label=tr("Moment"), says=tr("What the code is called.")),
        Column(key="group", label=tr("Group"), says=tr("The group of the code.")),
        Column(key="who", label=tr("Who"), says=tr("Whom it is about, by role.")),
        Column(key="count", label=tr("Moments"), kind="whole", says=tr("How many were tagged.")),
        Column(
            key="per_minute", label=tr("Per coded minute"), kind="decimal",
            says=tr("Those that begin in what was coded, by its minutes. What is not codable is out of both."),
        ),
        Column(
            key="length_ms", label=tr("Together"), kind="ms", unit=tr("milliseconds"),
            says=tr("How long they are, what overlaps counted once. Empty for points."),
        ),
        Column(
            key="share", label=tr("Of what was coded"), kind="decimal", unit="%",
            says=tr("What of the coded time they cover, in per cent. Empty for points."),
        ),
        Column(key="limits", label=tr("What it rests on"), says=tr("How many, of how much film, on how many days.")),
    ]  # fmt: skip
    rows: list[list[Cell]] = [
        [
            one.label,
            one.group,
            one.who,
            one.count,
            round(one.in_coded / (coded_ms / 60_000), 3) if coded_ms else None,
            one.length_ms if one.has_length else None,
            round(100 * one.coded_length_ms / coded_ms, 1) if coded_ms and one.has_length else None,
            _rests_on(one, seen, coded_ms),
        ]
        for one in _counted(gathering, seen)
    ]
    return Table(key="figures", label=tr("How often and how long"), columns=columns, rows=rows, limits=_LIMITS)


_LIMITS = tr(
    "These are counts of what one person noticed in so much film. More is not better, and fewer is not worse: they say "
    "nothing of a day that was not filmed, and compare nobody with anybody."
)


def _counted(gathering: Gathering, seen: Sequence[FilmSeen]) -> list[_Counted]:
    found: dict[tuple[int, str, str], _Counted] = {}
    for each in seen:
        called = roles(people.of_family(gathering.db, each.film.family_id))
        for moment in each.moments:
            scheme, code = gathering.codes.scheme(moment), gathering.codes.code(moment)
            who = who_text(moment, called)
            at = (scheme.codes.index(code), scheme.id + code.id, who)
            one = found.setdefault(at, _Counted(code.label, gathering.codes.group(moment).label, who))
            one.count += 1
            one.in_coded += any(start <= moment.start_ms < end for start, end in each.coded)
            if code.kind == "stretch":
                one.has_length = True
                one.still_open += moment.end_ms is None
                if moment.end_ms is not None:
                    one.stretches.setdefault(each.film.id, []).append((moment.start_ms, moment.end_ms))
        for one in found.values():
            stretches = one.stretches.get(each.film.id, [])
            one.length_ms += union_ms(stretches)
            one.coded_length_ms += union_ms(within(stretches, each.coded))
    return [found[at] for at in sorted(found)]


def _rests_on(one: _Counted, seen: Sequence[FilmSeen], coded_ms: int) -> str:
    moments = counted(one.count, "moment")
    said = [tr("{moments} in {film}", moments=moments, film=film_text([each.film for each in seen]))]
    if not coded_ms:
        said.append(tr("it was not said what of it was coded: no rate"))
    else:
        unknown = sum(not each.is_known for each in seen)
        coded = tr("{inside} within {minutes} coded minutes", inside=one.in_coded, minutes=minutes_text(coded_ms))
        said.append(coded)
        if unknown:
            said.append(tr("what was coded is not known of {films}", films=counted(unknown, "film")))
    if one.still_open:
        said.append(tr("{count} without an end, not in the length", count=one.still_open))
    return "; ".join(said)


def minutes_text(ms: int) -> str:
    """`12.4`, `8.25`."""
    minutes = ms / 60_000
    return f"{minutes:.1f}" if minutes >= 10 else f"{minutes:.2f}"


def film_text(films: Sequence[Recording]) -> str:
    """`8 minutes of film on one day`."""
    days = {day_of(film.filmed_at or film.imported_at) for film in films}
    length = film_length_text(sum(film.duration_ms for film in films))
    return tr("{length} of film on {days}", length=length, days=counted(in_words(len(days)), "day"))


def signals(gathering: Gathering, seen: Sequence[FilmSeen]) -> list[Fact]:
    """Signals answered, and how soon: with how many, the window, and how sure a share of so few can be."""
    window_s = gathering.service.answer_window_s
    whole = answering.NONE
    for each in seen:
        whole += _answered(gathering, each, window_s * 1000)
    if not whole.eligible and not whole.censored:
        return []
    limits = _limits_of(whole, window_s, seen)
    label = tr("Signals answered within {seconds}", seconds=counted(window_s, "second"))
    if whole.share is None:
        says = tr("Not available: of no signal the whole time could be seen")
        return [Fact(key="answered", label=label, says=says, limits=limits)]
    low, high = wilson.interval(whole.answered, whole.eligible)
    found = [
        Fact(
            key="answered",
            label=label,
            says=tr("{answered} of {eligible}", answered=whole.answered, eligible=whole.eligible),
            value=round(whole.share, 6),
            limits=tr(
                "n {eligible}; the share is {share} %, and could as well be anything from {low} % to {high} % "
                "(Wilson, 95 %); {limits}",
                eligible=whole.eligible,
                share=round(100 * whole.share),
                low=round(100 * low),
                high=round(100 * high),
                limits=limits,
            ),
        ),
        Fact(
            key="answered_low",
            label=tr("It may be as little as"),
            says=f"{low:.3f}",
            value=round(low, 6),
            limits=tr("Wilson, 95 %"),
        ),
        Fact(
            key="answered_high",
            label=tr("It may be as much as"),
            says=f"{high:.3f}",
            value=round(high, 6),
            limits=tr("Wilson, 95 %"),
        ),
    ]
    if whole.median_ms is not None:
        found.append(
            Fact(
                key="answered_after",
                label=tr("Half of these answers began within"),
                says=tr("{seconds} s", seconds=f"{whole.median_ms / 1000:.1f}"),
                value=round(whole.median_ms),
                unit="ms",
                limits=tr("n {answered}; of those answered alone; sooner is not better", answered=whole.answered),
            )
        )
    return found


def _answered(gathering: Gathering, each: FilmSeen, window_ms: int) -> Answered:
    role = {moment.id: gathering.codes.code(moment).chain_role for moment in each.moments}
    at = {moment.id: int(moment.start_ms) for moment in each.moments}
    return answering.answered(
        {moment_id: at[moment_id] for moment_id, of in role.items() if of == "signal" or moment_id in each.tied},
        {
            moment_id: at[moment_id]
            for moment_id, of in role.items()
            if of == "answer" or moment_id in set(each.tied.values())
        },
        window_ms,
        each.seen,
        each.tied,
    )


def _limits_of(whole: Answered, window_s: int, seen: Sequence[FilmSeen]) -> str:
    said = [
        tr(
            "window {seconds}, from where the signal begins to where the answer begins",
            seconds=counted(window_s, "second"),
        ),
        film_text([each.film for each in seen]),
    ]
    if whole.tied:
        said.append(tr("{tied} tied by hand, {late} of them later than that", tied=whole.tied, late=whole.late))
    if whole.censored:
        signals = counted(whole.censored, "signal")
        said.append(tr("{signals} left out, for what came then could not all be seen", signals=signals))
    if not all(each.is_known for each in seen):
        said.append(tr("where it was not said what was coded, the whole film was taken"))
    return "; ".join(said)
