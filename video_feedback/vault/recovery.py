"""The code on the recovery sheet: 160 random bits and 20 check bits, as 36 characters in 6 groups of 6.

The alphabet is Crockford's base 32. As one number, a code is divisible by the prime CHECK, the way an IBAN's remainder
by 97 is 1. No digit d * 32**place with 0 < |d| < 32 is divisible by it, so every single mistype is noticed, and so is
every swap of neighbours; and for this prime those 2232 remainders all differ, so a single mistype is also found, and
every two of them are noticed. A check for each group alone would not do that: to notice every mistype of a character of
5 bits it needs 5 bits, which is 30 for the six, and there are 20.
"""

import secrets
import unicodedata

from video_feedback.counts import counted
from video_feedback.vault.refusals import MistypedCode
from video_feedback.words import tr

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
GROUPS, GROUP = 6, 6
LENGTH = GROUPS * GROUP
CHECK = 1_048_517  # the largest prime below 2**20 with the remainders as above
SECRET_BYTES = 20

LOOK = tr("Compare it with the sheet.")

_READ_AS = str.maketrans("OIL", "011")
_SINGLE = {d * pow(32, place, CHECK) % CHECK: (place, d) for place in range(LENGTH) for d in range(-31, 32) if d}


def new() -> str:
    """A fresh code, as it is printed."""
    return written(secrets.token_bytes(SECRET_BYTES))


def written(secret: bytes) -> str:
    """`4DK2F9-…`: six groups with dashes."""
    number = int.from_bytes(secret, "big") << 20
    number += -number % CHECK
    text = "".join(ALPHABET[number >> 5 * place & 31] for place in reversed(range(LENGTH)))
    return "-".join(text[at : at + GROUP] for at in range(0, LENGTH, GROUP))


def read(typed: str) -> bytes:
    """The secret of a code however it was typed: lower case, spaces, dashes, O for 0, I and L for 1.

    Raises MistypedCode, which names the first group that looks wrong where that can be told.
    """
    parts = _parts(typed)
    together = "".join(parts)
    groups = parts if len(parts) == GROUPS else [together[at : at + GROUP] for at in range(0, len(together), GROUP)]
    for group, text in enumerate(groups, 1):
        if not set(text) <= set(ALPHABET):
            raise MistypedCode(
                tr("Group {group} has a character that is in no code. {look}", group=group, look=LOOK), group
            )
    digits = [ALPHABET.index(character) for character in together]
    if len(digits) != LENGTH:
        raise _wrong_length(parts)
    number = 0
    for digit in digits:
        number = number << 5 | digit
    if number % CHECK or number & 0xFFFFF >= CHECK:
        raise _wrong_character(digits, number % CHECK)
    return (number >> 20).to_bytes(SECRET_BYTES, "big")


def _parts(typed: str) -> list[str]:
    text = unicodedata.normalize("NFKC", typed).upper().translate(_READ_AS)
    return "".join(" " if _is_gap(character) else character for character in text).split()


def _is_gap(character: str) -> bool:
    kind = unicodedata.category(character)
    return kind == "Pd" or kind[0] in "ZC" or character == "\N{MINUS SIGN}"


def _wrong_length(parts: list[str]) -> MistypedCode:
    if len(parts) == GROUPS:
        group, text = next((group, text) for group, text in enumerate(parts, 1) if len(text) != GROUP)
        return MistypedCode(
            tr(
                "Group {group} has {characters}; each has six.", group=group, characters=counted(len(text), "character")
            ),
            group,
        )
    return MistypedCode(
        tr(
            "A code has {length} characters; {count} were typed. {look}",
            length=LENGTH,
            count=sum(map(len, parts)),
            look=LOOK,
        )
    )


def _wrong_character(digits: list[int], remainder: int) -> MistypedCode:
    place, difference = _SINGLE.get(remainder, (0, 0))
    at = LENGTH - 1 - place
    if difference and 0 <= digits[at] - difference < len(ALPHABET):
        group = at // GROUP + 1
        return MistypedCode(tr("Group {group} looks wrong. {look}", group=group, look=LOOK), group)
    return MistypedCode(tr("More than one character looks wrong. {look}", look=LOOK))
