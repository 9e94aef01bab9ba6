"""Tying moments into chains: the signal, the answer to it, the baby's next move. Always one step of undo."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import combinations, pairwise
from typing import Literal

from video_feedback.errors import Trouble
from video_feedback.library import chains, moments
from video_feedback.library.codebook import Codebook
from video_feedback.library.instants import now
from video_feedback.library.library import Library
from video_feedback.words import tr
from video_feedback_schemas.ids import ChainId, RecordingId, new_id
from video_feedback_schemas.records import Chain, Code, Moment

Link = Literal["signal", "answer", "reaction"]
Fault = Literal["signal", "answer", "order"]
"""What a chain lacks: the moment of that role, or the order of time."""

LINKS: tuple[Link, ...] = ("signal", "answer", "reaction")
WINDOW_MS = 15_000
# However long the film: so many moments before the chosen one are looked at.
_LOOKED_AT = 200
_NEVER = -8
# Of a code that says nothing, by whom it is about.
_BY_WHO: dict[str, dict[Link, int]] = {
    "baby": {"signal": 2, "answer": -1, "reaction": 2},
    "adult": {"signal": -1, "answer": 2, "reaction": -1},
    "both": {"signal": 1, "answer": 1, "reaction": 2},
}


def fit(code: Code, link: Link) -> int:
    """How well a moment of this code stands there. Below nothing: only where somebody says so."""
    if code.chain_role == link:
        return 4
    if not code.chain_role:
        return _BY_WHO[code.who][link]
    # What the baby does next is often a new signal, and to and fro may be what is answered.
    return 1 if {code.chain_role, link} == {"signal", "reaction"} else _NEVER


def links_for(codes: Sequence[Code]) -> tuple[Link, ...]:
    """What two or three moments, in order of time, are to each other: as their codes say, else one after the other."""
    ways: list[tuple[Link, ...]] = [("signal", "answer"), ("answer", "reaction"), ("signal", "reaction")]
    if len(codes) != 2:
        ways = list(combinations(LINKS, len(codes)))
    return max(ways, key=lambda way: sum(map(fit, codes, way)))


def fault_of(chain: Chain, held: Mapping[str, Moment]) -> Fault | None:
    """What is broken in a chain; `held` has its moments by id. That the reaction is not there yet breaks nothing."""
    if chain.signal_id is None:
        return "signal"
    if chain.answer_id is None:
        return "answer"
    starts = [held[link].start_ms for link in chain.links if link in held]
    return "order" if any(later < earlier for earlier, later in pairwise(starts)) else None


def latency_ms(chain: Chain, held: Mapping[str, Moment]) -> int | None:
    """From where the signal begins to where the answer begins. None without both, or where the answer comes first."""
    signal, answer = held.get(chain.signal_id or ""), held.get(chain.answer_id or "")
    if signal is None or answer is None or answer.start_ms < signal.start_ms:
        return None
    return answer.start_ms - signal.start_ms


class Chaining:
    """Ties and unties the moments of one recording, at the place `recording:ID`."""

    def __init__(self, library: Library, recording_id: str) -> None:
        self._library = library
        self._recording_id = RecordingId(recording_id)
        self._place = f"recording:{recording_id}"
        self._book = Codebook(library.db)  # read anew with every deed

    def tie(self, ids: Iterable[str]) -> Chain:
        """Tie one moment to the one it follows, or two or three to each other in order of time.

        One that stands in a chain already takes the next moment in. Raises Trouble where there is none that fits.
        """
        found = self._of_here(ids)
        if not found:
            raise Trouble(tr("Choose a moment first. Then tie it to the one it follows."))
        if len(found) > len(LINKS):
            raise Trouble(tr("A chain holds two or three moments. Choose fewer."))
        before = chains.holding(self._library.db, [moment.id for moment in found])
        if len(found) == 1:
            return self._tie_on(found[0], before[0] if before else None)
        together = {link for chain in before for link in chain.links} | {moment.id for moment in found}
        if len(before) == 1 and len(together) <= len(LINKS):
            return self._write(self._held(together), before[0])
        return self._write(found, None)

    def untie(self, ids: Iterable[str]) -> None:
        """Take moments out of their chains. A chain of which one would be left goes. Raises Trouble if none is tied."""
        going = {moment.id: moment for moment in self._of_here(ids)}
        held = chains.holding(self._library.db, going)
        loose = [going[link] for chain in held for link in chain.links if link in going]
        if not loose:
            raise Trouble(tr("This is in no chain."))
        label = self._book.code(loose[0]).label if len(loose) == 1 else tr("{count} moments", count=len(loose))
        with self._library.change(tr("Untie {label}", label=label), place=self._place) as db:
            for chain in held:
                chains.edit(db, _without(chain, going))
            chains.tidy(db, [chain.id for chain in held])

    def dissolve(self, chain_id: str) -> None:
        """Untie a whole chain."""
        with self._library.change(tr("Untie the chain"), place=self._place) as db:
            chains.remove(db, [chain_id])

    def put_in_order(self, chain_id: str) -> Chain:
        """Let the moments of a chain stand in order of time again."""
        self._book = Codebook(self._library.db)
        chain = chains.get(self._library.db, chain_id)
        return self._write(self._held(chain.links), chain)

    def missing(self, chain: Chain) -> Moment | None:
        """The moment that would best stand where the chain has a hole, if there is one."""
        self._book = Codebook(self._library.db)
        fault = fault_of(chain, {})
        return None if fault is None or fault == "order" else self._best(self._held(chain.links), fault)

    def fill(self, chain_id: str) -> Chain:
        """Tie that moment in. Raises Trouble where there is none."""
        chain = chains.get(self._library.db, chain_id)
        moment = self.missing(chain)
        if moment is None:
            raise Trouble(tr("There is no moment near that would fit. Tag it first, or untie the chain."))
        return self._write([*self._held(chain.links), moment], chain)

    # Looking for the moment that is meant

    def _tie_on(self, moment: Moment, chain: Chain | None) -> Chain:
        if chain is None:
            meant = self._followed(moment)
            if meant is None:
                raise Trouble(tr("Nothing in the fifteen seconds before it fits. Choose two or three moments to tie."))
            beside = chains.holding(self._library.db, [meant.id])
            links = self._held(beside[0].links) if beside else [meant]
            return self._write([*links, moment], beside[0] if beside else None)
        held = self._held(chain.links)
        if len(held) == len(LINKS):
            raise Trouble(tr("This chain has its three moments: signal, answer and what comes next."))
        holes: list[Link] = [link for link in LINKS if getattr(chain, f"{link}_id") is None]
        for link in holes:
            if (meant := self._best(held, link)) is not None:
                return self._write([*held, meant], chain)
        raise Trouble(tr("Nothing near fits this chain. Tag it first, or choose two or three moments to tie."))

    def _followed(self, moment: Moment) -> Moment | None:
        """The moment that this one follows: the best by its code, then the nearest."""
        near = [other for other in self._near(moment.start_ms - WINDOW_MS, moment.start_ms) if other.id != moment.id]
        tied = self._tied(near)
        ways = []
        for other in near:
            links = self._in_time([moment, *tied.get(other.id, [other])])
            if len(links) <= len(LINKS) and links[0].id != moment.id:
                fits = self._fits(links)
                if min(fits.values()) >= 0:
                    ways.append((fits[moment.id] + fits[other.id], other.start_ms, other.id, other))
        return max(ways)[-1] if ways else None

    def _best(self, held: list[Moment], link: Link) -> Moment | None:
        """The moment, in no chain yet, that would best stand there beside those held; of several, the nearest."""
        first, last = held[0].start_ms, held[-1].start_ms
        end = last if held[-1].end_ms is None else held[-1].end_ms
        from_ms, to_ms = {
            "signal": (first - WINDOW_MS, first),
            "answer": (first, last),
            "reaction": (last, end + WINDOW_MS),
        }[link]
        near = self._near(from_ms, to_ms)
        tied = self._tied(near)
        ways = []
        for other in near:
            links = self._in_time([*held, other])
            if other.id not in tied and len(links) > len(held) and links[LINKS.index(link)].id == other.id:
                apart = min(abs(other.start_ms - moment.start_ms) for moment in held)
                ways.append((fit(self._book.code(other), link), -apart, other.id, other))
        best = max(ways, default=None)
        return best[-1] if best is not None and best[0] >= 0 else None

    def _near(self, from_ms: int, to_ms: int) -> list[Moment]:
        """What began by `to_ms` and is not over by `from_ms`. What is for the worker alone is tied by hand only."""
        found = moments.begun_by(self._library.db, self._recording_id, to_ms, most=_LOOKED_AT)
        return [
            moment
            for moment in found
            if (moment.start_ms if moment.end_ms is None else moment.end_ms) >= from_ms
            and not self._book.group(moment).worker_only
        ]

    def _tied(self, near: list[Moment]) -> dict[str, list[Moment]]:
        """All that is tied to these moments, by the id of each."""
        found = chains.holding(self._library.db, [moment.id for moment in near])
        return {link: held for chain in found for held in [self._held(chain.links)] for link in chain.links}

    def _fits(self, links: list[Moment]) -> dict[str, int]:
        codes = [self._book.code(moment) for moment in links]
        return {moment.id: fit(code, link) for moment, code, link in zip(links, codes, links_for(codes), strict=True)}

    # Writing

    def _write(self, links: Iterable[Moment], chain: Chain | None) -> Chain:
        """Tie exactly these, in order of time; `chain` is what they were before. They leave every other chain."""
        found = self._in_time(links)
        ids = {moment.id: moment for moment in found}
        stands = dict(zip(links_for([self._book.code(moment) for moment in found]), ids.values(), strict=True))
        made = replace(
            chain or Chain(id=ChainId(new_id()), recording_id=self._recording_id, made_at=now()),
            signal_id=stands["signal"].id if "signal" in stands else None,
            answer_id=stands["answer"].id if "answer" in stands else None,
            reaction_id=stands["reaction"].id if "reaction" in stands else None,
        )
        with self._library.change(self._name(found, chain), place=self._place) as db:
            others = [other for other in chains.holding(db, ids) if other.id != made.id]
            for other in others:
                chains.edit(db, _without(other, ids))
            chains.tidy(db, [other.id for other in others])
            chains.edit(db, made) if chain else chains.add(db, made)
        return made

    def _name(self, found: list[Moment], chain: Chain | None) -> str:
        labels = [self._book.code(moment).label for moment in found]
        new = [i for i, moment in enumerate(found) if chain is None or moment.id not in chain.links]
        if not new:
            return tr("Put the chain in order")
        if len(found) > 2 and len(new) > 1:
            return tr("Tie {labels}", labels=", ".join(labels))
        later = max(1, new[-1])
        return tr("Tie {later} to {earlier}", later=labels[later], earlier=labels[later - 1])

    def _of_here(self, ids: Iterable[str]) -> list[Moment]:
        self._book = Codebook(self._library.db)
        found = moments.by_ids(self._library.db, ids)
        if any(moment.recording_id != self._recording_id for moment in found):
            raise Trouble(tr("Moments of two films cannot be tied."))
        return found

    def _held(self, ids: Iterable[str]) -> list[Moment]:
        return self._in_time(moments.by_ids(self._library.db, ids))

    def _in_time(self, found: Iterable[Moment]) -> list[Moment]:
        """In order of time; where two begin together, the signal first."""
        rank = {"signal": 0, "answer": 1, "": 1, "reaction": 2}
        return sorted(found, key=lambda m: (m.start_ms, rank[self._book.code(m).chain_role], m.id))


def _without(chain: Chain, going: Iterable[str]) -> Chain:
    gone = set(going)
    return replace(
        chain,
        signal_id=None if chain.signal_id in gone else chain.signal_id,
        answer_id=None if chain.answer_id in gone else chain.answer_id,
        reaction_id=None if chain.reaction_id in gone else chain.reaction_id,
    )
