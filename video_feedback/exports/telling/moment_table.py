"""Moments as a table of typed columns, with a codebook: what is in each. For research it says neither day nor name."""

from collections.abc import Iterable, Mapping, Sequence

from video_feedback.ages import born_day
from video_feedback.exports.telling.asking import MAY_READ
from video_feedback.exports.telling.gathering import Gathering
from video_feedback.exports.telling.persons import WHO, roles, who_text
from video_feedback.library import chains, people
from video_feedback.library.instants import day_of
from video_feedback.words import tr
from video_feedback_schemas.records import Moment, Recording
from video_feedback_schemas.report_file import Cell, Column, Table
from video_feedback_schemas.times import clock_text

STUDY_LETTERS = 10
"""The last letters of an id are chance; those before tell when it was made, which is a day."""
_TELLS_WHO = ("film_title", "tagged_at")


def _columns(*, is_research: bool, of_one: bool) -> list[Column]:
    """`of_one`: all are of one film. Research is told no day and no name."""
    ms = tr("milliseconds")
    return [
        Column(
            key="id", label=tr("Moment’s id"), for_programs=True,
            says=tr("The moment’s id: the same in every file of this library."),
        ),
        Column(
            key="film", label=tr("Film’s id"), for_programs=of_one or not is_research,
            says=tr("The film’s id: the same in every file of this library."),
        ),
        Column(key="film_title", label=tr("Film"), for_programs=of_one, says=tr("The film’s title.")),
        Column(
            key="start_ms", label=tr("Begins"), kind="ms", unit=ms,
            says=tr("The first frame of it, or the frame that it is, from the film’s start."),
        ),
        Column(
            key="end_ms", label=tr("Ends"), kind="ms", unit=ms,
            says=tr("The last frame of it. Empty for a point, and for a stretch that was not closed."),
        ),
        Column(key="duration_ms", label=tr("Length"), kind="ms", unit=ms, says=tr("Its end less its beginning.")),
        Column(
            key="start", label=tr("Begins at"), for_programs=True,
            says=tr("The beginning as minutes, seconds and thousandths."),
        ),
        Column(
            key="end", label=tr("Ends at"), for_programs=True,
            says=tr("The end as minutes, seconds and thousandths."),
        ),
        Column(key="code", label=tr("Code’s id"), for_programs=True, says=tr("The code’s id in its scheme.")),
        Column(key="label", label=tr("Code"), says=tr("What the code is called in its scheme.")),
        Column(key="group", label=tr("Group"), says=tr("The group of its code.")),
        Column(
            key="who", label=tr("Who"),
            says=tr("Who it is about: a role, never a name. Both: the baby and the adult together."),
        ),
        Column(key="coder", label=tr("Tagged by"), says=tr("Who tagged it. Empty where nobody said.")),
        Column(key="note", label=tr("Note"), says=tr("The worker’s note, where the reader may read it.")),
        Column(key="note_for", label=tr("Who may read the note"), says=tr("Empty where there is no note.")),
        Column(
            key="chain", label=tr("Chain"), for_programs=True,
            says=tr("The id of the chain it stands in: signal, answer and what came next, as tied by hand."),
        ),
        Column(key="chain_role", label=tr("Place in the chain"), says=tr("signal, answer or reaction.")),
        Column(key="scheme", label=tr("Scheme"), for_programs=True, says=tr("The scheme’s id.")),
        Column(
            key="version", label=tr("Version"), kind="whole", for_programs=True, says=tr("The version of the scheme.")
        ),
        Column(key="tagged_at", label=tr("Tagged on"), kind="instant", says=tr("When it was tagged, in UTC.")),
        Column(
            key="age_weeks", label=tr("Baby’s age"), kind="whole", unit=tr("weeks"),
            says=tr("Whole weeks from the birth to the day of filming. Empty where either is not known."),
        ),
    ]  # fmt: skip


def table(gathering: Gathering, films: Sequence[Recording], told: Sequence[Moment]) -> Table:
    """A row for each of these moments of these films, film by film and in order of time."""
    is_research = gathering.asked.purpose == "research"
    columns = [
        column
        for column in _columns(is_research=is_research, of_one=len(films) < 2)
        if not (is_research and column.key in _TELLS_WHO)
    ]
    rows: list[list[Cell]] = []
    for film in films:
        of_film = [moment for moment in told if moment.recording_id == film.id]
        rows += [
            [row[column.key] for column in columns]
            for row in _rows(gathering, film, of_film, _Study(is_research, _coders(told)))
        ]
    return Table(key="moments", label=tr("Moments"), columns=columns, rows=rows, limits=_limits(gathering, rows))


def study_id(row_id: str) -> str:
    """What stands for an id in research: what of it is chance."""
    return row_id[-STUDY_LETTERS:]


class _Study:
    """How ids, persons and coders are told: as they are, or for research."""

    def __init__(self, is_research: bool, coders: Sequence[str]) -> None:
        self.is_research = is_research
        self._coders = coders

    def id(self, row_id: str) -> str:
        return study_id(row_id) if self.is_research else row_id

    def coder(self, coder: str) -> str:
        return f"{self._coders.index(coder) + 1}" if self.is_research and coder else coder


def _rows(gathering: Gathering, film: Recording, told: Iterable[Moment], study: _Study) -> Iterable[Mapping[str, Cell]]:
    called = {} if study.is_research else roles(people.of_family(gathering.db, film.family_id))
    tied = {
        moment_id: (chain.id, role)
        for chain in chains.of_recording(gathering.db, film.id)
        for role, moment_id in (
            ("signal", chain.signal_id), ("answer", chain.answer_id), ("reaction", chain.reaction_id)
        )
        if moment_id is not None
    }  # fmt: skip
    weeks = _weeks(gathering, film)
    for moment in told:
        chain, role = tied.get(moment.id, ("", ""))
        note = gathering.note(moment.note, moment.note_for)
        if study.is_research and not gathering.asked.free_text:
            note = ""
        yield {
            "id": study.id(moment.id),
            "film": study.id(film.id),
            "film_title": film.title,
            "start_ms": moment.start_ms,
            "end_ms": moment.end_ms,
            "duration_ms": None if moment.end_ms is None else moment.end_ms - moment.start_ms,
            "start": clock_text(moment.start_ms, exact=True),
            "end": None if moment.end_ms is None else clock_text(moment.end_ms, exact=True),
            "code": moment.code_id,
            "label": gathering.codes.code(moment).label,
            "group": gathering.codes.group(moment).label,
            "who": WHO[moment.who] if study.is_research else who_text(moment, called),
            "coder": study.coder(moment.coder) or None,
            "note": note or None,
            "note_for": MAY_READ[moment.note_for] if note else None,
            "chain": study.id(chain) or None,
            "chain_role": role or None,
            "scheme": moment.scheme_id,
            "version": moment.scheme_version,
            "tagged_at": moment.made_at or None,
            "age_weeks": weeks,
        }


def _coders(told: Iterable[Moment]) -> list[str]:
    return sorted({moment.coder for moment in told if moment.coder})


def _weeks(gathering: Gathering, film: Recording) -> int | None:
    born = born_day(gathering.baby(film.family_id))
    if born is None or not film.filmed_at:
        return None
    days = (day_of(film.filmed_at) - born).days
    return days // 7 if days >= 0 else None


def _limits(gathering: Gathering, rows: Sequence[object]) -> str:
    if not rows:
        return tr("No moments are tagged here yet.")
    if gathering.asked.purpose == "research":
        return tr("Ids are cut so that they tell no day. A film without its day is still a film of someone.")
    return ""
