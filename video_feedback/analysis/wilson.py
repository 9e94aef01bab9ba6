"""How sure a share of few can be: the interval of Wilson (1927), which stays between 0 and 1 also for small numbers."""

from math import sqrt

Z_95 = 1.959963984540054
"""The normal deviate that leaves 2.5 % on either side."""


def interval(part: int, whole: int, z: float = Z_95) -> tuple[float, float]:
    """From and to, of `part` of `whole`. Raises ValueError where there is nothing to be a share of.

    Edwin B. Wilson 1927, Probable inference, the law of succession, and statistical inference, JASA 22:209-212.
    """
    if not 0 <= part <= whole or whole == 0:
        raise ValueError(f"{part} of {whole} is no share")
    share, squared = part / whole, z * z
    middle = (share + squared / (2 * whole)) / (1 + squared / whole)
    reach = z / (1 + squared / whole) * sqrt(share * (1 - share) / whole + squared / (4 * whole * whole))
    return max(0.0, middle - reach), min(1.0, middle + reach)
