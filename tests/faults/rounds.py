"""How often a fault is tried: a share of it in `make test`, all of it in `make faults`."""

import os

FULL = os.environ.get("FAULTS") == "full"


def rounds(full: int, share: int) -> int:
    return full if FULL else share
