"""When a step of a pathway is: `due 22w0d`, `birth +2 months`, `birth +20 working days`, `stage:icpc_by +3 months`.

A rule counts from the day the baby is due (in weeks of the pregnancy, or in days, weeks, months or working days from
that day), from the birth, or from another step, named by its key. Months are those of the calendar.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal, Protocol

from video_feedback.counts import counted
from video_feedback.errors import Trouble
from video_feedback.pathway.dates import WorkingDays, add_months, date_of
from video_feedback.words import tr

Unit = Literal["pregnancy", "days", "weeks", "months", "working days"]
"""What a rule counts in. `pregnancy` are days from its reckoned start, written as weeks and days."""
DUE, BIRTH, STAGE = "due", "birth", "stage:"
MOST = {"pregnancy": 55 * 7, "days": 3650, "weeks": 520, "months": 120, "working days": 1000}
_KEY = re.compile(r"[a-z0-9][a-z0-9_]{0,39}")
_RULE = re.compile(
    r"(?P<anchor>due|birth|stage:[a-z0-9][a-z0-9_]{0,39})"
    r"(?: (?P<weeks>\d{1,2})w(?P<days>[0-6])d"
    r"| (?P<sign>[+-])(?P<number>\d{1,4}) (?P<unit>(?:working )?day|week|month)s?)?"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """`anchor` is `due`, `birth`, or `stage:KEY`; `number` may be negative: so much before it."""

    anchor: str
    number: int = 0
    unit: Unit = "days"

    @property
    def waits_for(self) -> str:
        """The key of the step it counts from; empty if it counts from none."""
        return self.anchor.removeprefix(STAGE) if self.anchor.startswith(STAGE) else ""


class Ruled(Protocol):
    """A step, of a template or of a family."""

    @property
    def key(self) -> str: ...
    @property
    def name(self) -> str: ...
    @property
    def rule(self) -> str: ...
    @property
    def or_rule(self) -> str: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Anchors:
    """What rules count from: what is known of a baby, the service's working days, and the days that steps `have`.

    A step that was done, or was moved by hand, has its day whatever its rule says.
    """

    due: date | None
    born: date | None
    working: WorkingDays
    have: Mapping[str, date]


def parse(text: str) -> Rule:
    """Raises Trouble if it is no rule."""
    found = _RULE.fullmatch(" ".join(text.split()))
    if found is None:
        raise Trouble(
            tr("“{text}” does not say when. Choose what it counts from, and how long before or after.", text=text)
        )
    anchor, unit = found["anchor"], found["unit"]
    if found["weeks"] is not None:
        if anchor != DUE:
            raise Trouble(
                tr("Weeks of the pregnancy count from the day the baby is due. Choose that, or a number of weeks.")
            )
        rule = Rule(anchor=anchor, number=7 * int(found["weeks"]) + int(found["days"]), unit="pregnancy")
    elif unit is None:
        rule = Rule(anchor=anchor)
    else:
        number = int(found["number"]) * (-1 if found["sign"] == "-" else 1)
        rule = Rule(anchor=anchor, number=number, unit=f"{unit}s")  # type: ignore[arg-type]  # the pattern has no other
    if abs(rule.number) > MOST[rule.unit]:
        raise Trouble(tr("That is further away than a pathway goes. Choose a smaller number."))
    return rule


def text(rule: Rule) -> str:
    """The text that `parse` reads as this rule."""
    if rule.unit == "pregnancy":
        weeks, days = divmod(rule.number, 7)
        return f"{rule.anchor} {weeks}w{days}d"
    return f"{rule.anchor} {rule.number:+d} {rule.unit}" if rule.number else rule.anchor


def words(rule: Rule, names: Mapping[str, str]) -> str:
    """`22 weeks + 0 of pregnancy`, `2 months after the birth`. `names` are those of the steps, by key."""
    if rule.unit == "pregnancy":
        weeks, days = divmod(rule.number, 7)
        return tr("{weeks} weeks + {days} of pregnancy", weeks=weeks, days=days)
    step = names.get(rule.waits_for, tr("a step that is not there now"))
    of = {DUE: tr("the due date"), BIRTH: tr("the birth")}.get(rule.anchor, f"“{step}”")
    if rule.number == 0:
        return tr("the day of {of}", of=of)
    many = counted(abs(rule.number), rule.unit.removesuffix("s"))
    return tr("{time} after {of}", time=many, of=of) if rule.number > 0 else tr("{time} before {of}", time=many, of=of)


def plain_words(step: Ruled, names: Mapping[str, str]) -> str:
    """When a step is, in a person's words, with both rules where it has two."""
    said = tr(" or ").join(words(rule, names) for rule in _rules_of(step))
    return tr("{said}, whichever is earlier", said=said) if step.or_rule else said


def days_of(steps: list[Ruled], anchors: Anchors) -> dict[str, date | None]:
    """The day of each step by its rules alone, by key; the earlier of two, and None while what it counts from is not
    known. Steps that wait for each other have none."""
    by_key = {step.key: step for step in steps}
    known: dict[str, date | None] = {}

    def planned(key: str, waiting: tuple[str, ...]) -> date | None:
        if key not in known:
            days = [
                day
                for rule in _rules_of(by_key[key])
                if (at := anchor(rule, (*waiting, key))) is not None
                and (day := _day(rule, at, anchors.working)) is not None
            ]
            known[key] = min(days, default=None)
        return known[key]

    def anchor(rule: Rule, waiting: tuple[str, ...]) -> date | None:
        if rule.anchor == DUE:
            return anchors.due
        if rule.anchor == BIRTH:
            return anchors.born
        key = rule.waits_for
        if key in anchors.have:
            return anchors.have[key]
        return planned(key, waiting) if key in by_key and key not in waiting else None

    return {step.key: planned(step.key, ()) for step in steps}


def check(steps: list[Ruled]) -> None:
    """Raises Trouble if two steps have one key, a rule is none, waits for a step that is not there, or for itself."""
    by_key = {step.key: step for step in steps}
    if len(by_key) < len(steps):
        raise Trouble(tr("Two steps have the same key. Take one of them away."))
    for step in steps:
        if not _KEY.fullmatch(step.key):
            raise Trouble(tr("“{key}” cannot be the key of a step. Use small letters, figures and _.", key=step.key))
        for key in _waits_for(step):
            if key not in by_key:
                raise Trouble(tr("“{step}” counts from a step that is not there. Choose another one.", step=step.name))
    for step in steps:
        round_ = _round(step.key, by_key)
        if round_:
            if len(round_) == 1:
                raise Trouble(
                    tr("“{step}” would wait for itself. Let it count from the birth or the due date.", step=step.name)
                )
            names = tr(" and ").join(f"“{by_key[key].name}”" for key in dict.fromkeys(round_))
            raise Trouble(
                tr(
                    "{names} would wait for each other. Let one of them count from the birth or the due date.",
                    names=names,
                )
            )


def waiting_for(steps: list[Ruled], key: str) -> list[str]:
    """The names of the steps that count from this one."""
    return [step.name for step in steps if key in _waits_for(step)]


def _round(start: str, by_key: Mapping[str, Ruled]) -> list[str]:
    """The keys of a way from a step back to itself; none if there is none."""
    ways = [[start]]
    seen: set[str] = set()
    while ways:
        way = ways.pop()
        for key in _waits_for(by_key[way[-1]]):
            if key == start:
                return way
            if key not in seen:
                seen.add(key)
                ways.append([*way, key])
    return []


def _rules_of(step: Ruled) -> Iterator[Rule]:
    yield parse(step.rule)
    if step.or_rule:
        yield parse(step.or_rule)


def _waits_for(step: Ruled) -> list[str]:
    return [rule.waits_for for rule in _rules_of(step) if rule.waits_for]


def _day(rule: Rule, at: date, working: WorkingDays) -> date | None:
    try:
        match rule.unit:
            case "pregnancy":
                return date_of(0, rule.number, at)
            case "days":
                return at + timedelta(days=rule.number)
            case "weeks":
                return at + timedelta(weeks=rule.number)
            case "months":
                return add_months(at, rule.number)
            case "working days":
                return working.after(at, rule.number)
    except OverflowError:  # a slip in a year: no calendar goes there
        return None
