"""Chains on the workbench: one key ties the chosen moment to the one it follows, and what is broken is seen."""

from typing import TYPE_CHECKING

from video_feedback.coding.chaining import Chaining, fault_of, latency_ms
from video_feedback.feedback import script
from video_feedback.library import chains
from video_feedback.library.library import Change
from video_feedback.words import tr
from video_feedback_schemas.records import Chain, Moment
from video_feedback_schemas.times import length_text
from video_feedback_ui.prepare.chain_chip import ChainChip
from video_feedback_ui.prepare.of_the_film import OfTheFilm
from video_feedback_ui.timeline.arcs import Arcs

if TYPE_CHECKING:
    from video_feedback_ui.prepare.page import PreparePage

_BROKEN = {
    "signal": tr("This chain has no signal"),
    "answer": tr("This chain has no answer"),
    "order": tr("This chain is out of order"),
}


class Tying(OfTheFilm):
    """Draws the chains of the film, says which one the chosen moment stands in, and does what is asked with it."""

    tables = ("chains",)

    def __init__(self, page: "PreparePage") -> None:
        super().__init__(page)
        self.arcs = Arcs(page.timeline)
        self.chip = ChainChip()
        self._by_moment: dict[str, Chain] = {}
        page.timeline.above.append(self.arcs.paint)
        page.timeline_card.beside.addWidget(self.chip)
        page.selection.changed.connect(self.show)
        self.chip.needs_room.connect(page.timeline_card.make_room)
        self.chip.asked.connect(self._do)
        page.keys.teach({"tie": self.tie, "untie": self.untie, "play_chain": self.play})

    @property
    def chain(self) -> Chain | None:
        """The chain of the chosen moment."""
        return self._by_moment.get(self._page.chosen or "")

    # What the worker does

    def tie(self) -> None:
        """Tie the chosen moment to the one it follows, or those chosen to each other."""
        if self.film_id:
            with self._bridge.telling():
                self._chaining.tie(self._page.selection.ids)

    def untie(self) -> None:
        """Take the chosen moments out of their chains."""
        if self.film_id:
            with self._bridge.telling():
                self._chaining.untie(self._page.selection.ids)

    def play(self) -> None:
        """Play from the signal to the end of what came next, and hold."""
        page, chain = self._page, self.chain
        if chain is None or page.deck.film is None:
            self._bridge.told.emit(tr("Choose a moment that is tied to others, to play its chain."), False)
            return
        held, frames = self._held(chain).values(), page.deck.film.frames
        stretches = [script.around(moment, page.timeline.lanes.code_of(moment), frames) for moment in held]
        if stretches:
            page.deck.play_stretch(min(start for start, _ in stretches), max(end for _, end in stretches))

    def _do(self, what: str) -> None:
        chain = self.chain
        if chain is None:
            return
        with self._bridge.telling():
            if what == "play":
                self.play()
            elif what == "fill":
                self._chaining.fill(chain.id)
            elif what == "order":
                self._chaining.put_in_order(chain.id)
            else:
                self._chaining.dissolve(chain.id)
        self._page.setFocus()

    # Showing

    def refresh(self) -> None:
        found = chains.of_recording(self._bridge.db, self.film_id) if self.film_id else []
        self._by_moment = {link: chain for chain in found for link in chain.links}
        self.arcs.show(found)
        self.show()

    def library_changed(self, change: Change) -> None:
        super().library_changed(change)
        touched = change.ids("moments")
        if self.film_id and touched and self._by_moment:
            self.arcs.moved(touched)
            chain = self.chain
            if chain is not None and touched.intersection(chain.links):
                self.show()

    def show(self) -> None:
        """Bring chip and arc to the chosen moment. A moment in no chain, as after every press, costs nothing."""
        chain = self.chain
        if chain is None:
            self.arcs.choose(None)
            self.chip.hide()
            return
        held, lanes = self._held(chain), self._page.timeline.lanes
        fault = fault_of(chain, held)
        self.arcs.choose(chain, broken=fault is not None)
        if fault is None:
            soon = latency_ms(chain, held)
            labels = [lanes.code_of(moment).label for moment in held.values()]
            self.chip.show_whole(labels, "" if soon is None else length_text(soon))
        elif fault == "order":
            self.chip.show_broken(_BROKEN[fault], "order", tr("Put in order"))
        else:
            missing = self._chaining.missing(chain)
            if missing is not None and lanes.knows(missing):
                self.chip.show_broken(_BROKEN[fault], "fill", tr("Tie {code}", code=lanes.code_of(missing).label))
            else:
                self.chip.show_broken(tr("{fault}: tag it, then tie again", fault=_BROKEN[fault]), "untie", tr("Untie"))

    def _held(self, chain: Chain) -> dict[str, Moment]:
        found = map(self._page.timeline.lanes.get, chain.links)
        return {moment.id: moment for moment in found if moment is not None}

    @property
    def _chaining(self) -> Chaining:
        return Chaining(self._bridge.library, self.film_id)
