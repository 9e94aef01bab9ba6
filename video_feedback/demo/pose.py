"""How the two figures hold themselves at one instant. All numbers, so that one pose can flow into another."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Pose:
    """Shares run from 0 (not at all) to 1 (fully) unless said otherwise."""

    parent_gaze: float = 0.0
    """0 eyes lowered, 1 open and at the baby."""
    parent_at_toy: float = 0.0
    """The gaze goes to the toy instead."""
    parent_smile: float = 0.7
    parent_talk: float = 0.0
    """Mouth open in speech or laughter."""
    parent_bright: float = 0.0
    """Brows up: a greeting face."""
    parent_joy: float = 0.0
    """Eyes laughing."""
    parent_lean: float = 0.0
    """-1 leaning back, 1 leaning towards the baby."""
    parent_arm: float = 0.0
    """Hand from the lap (0) to the baby's hand (1)."""
    parent_point: float = 0.0
    """Hand from wherever it is to the toy."""
    parent_blink: float = 0.0
    parent_breath: float = 0.0
    """-1 out to 1 in; a deep breath goes to 2."""
    parent_sway: float = 0.0
    """-1 to 1: the small tilts of a head that is alive."""

    baby_turn: float = 0.6
    """1 towards the parent, 0 to us, -1 looking away."""
    baby_nod: float = 0.0
    """-1 face up, 1 face down."""
    baby_smile: float = 0.3
    baby_laugh: float = 0.0
    """Mouth open wide in a laugh."""
    baby_coo: float = 0.0
    """Mouth a round o."""
    baby_frown: float = 0.0
    """Brows drawn and mouth turned down."""
    baby_joy: float = 0.0
    """Eyes as happy arcs."""
    baby_lids: float = 0.0
    """0 eyes open, 1 closed."""
    baby_bright: float = 0.0
    """Brows up."""
    baby_reach: float = 0.0
    """Both arms up and out to the parent."""
    baby_pat: float = 0.0
    """The near hand on the toy."""
    baby_blink: float = 0.0
    baby_breath: float = 0.0
    baby_bounce: float = 0.0
    """-1 to 1: up and down with pleasure."""
    baby_kick: float = 0.0
    """-1 to 1: one foot up, the other down."""

    toy_near: float = 0.0
    """The toy rolls from its place (0) to the baby (1)."""
