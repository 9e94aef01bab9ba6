"""Colours and clothes, so that one made family does not look like the next."""

from dataclasses import dataclass, replace
from typing import Final, Literal

from video_feedback.demo.brush import Colour, hexed


@dataclass(frozen=True, slots=True, kw_only=True)
class Palette:
    """A family and its room."""

    room: Literal["living", "bath"]
    wall: Colour
    floor: Colour
    rug: Colour
    sofa: Colour
    light: Colour
    accent: Colour
    """The toy, a cushion, a pennant."""
    second: Colour
    """The toy's stripe and other small things."""

    parent_hair_cut: Literal["bun", "long", "short"]
    parent_skin: Colour
    parent_hair: Colour
    parent_top: Colour
    parent_legs: Colour

    baby_skin: Colour
    baby_hair: Colour
    baby_suit: Colour

    lips: Colour
    tongue: Colour
    blush: Colour
    line: Colour


ROWAN: Final = Palette(
    room="living",
    wall=hexed("E9DAC3"),
    floor=hexed("D8C3A5"),
    rug=hexed("BFCBBD"),
    sofa=hexed("BFCBBD"),
    light=hexed("FBF4E6"),
    accent=hexed("C9795A"),
    second=hexed("5B7F86"),
    parent_hair_cut="bun",
    parent_skin=hexed("C88F69"),
    parent_hair=hexed("3B2A22"),
    parent_top=hexed("5B7F86"),
    parent_legs=hexed("4A4A52"),
    baby_skin=hexed("D6A17B"),
    baby_hair=hexed("4A3428"),
    baby_suit=hexed("E3B45F"),
    lips=hexed("8A4036"),
    tongue=hexed("D98B80"),
    blush=hexed("CE5A44"),
    line=hexed("2E211B"),
)
ROWAN_BATH: Final = replace(
    ROWAN,
    room="bath",
    wall=hexed("DCE5E0"),
    floor=hexed("C9D3CE"),
    rug=hexed("E6D3B8"),
    sofa=hexed("F7F3EA"),
    accent=hexed("E5A93F"),
    second=hexed("C9795A"),
    parent_top=hexed("B9705A"),
    baby_suit=ROWAN.baby_skin,
)
LINDEN: Final = replace(
    ROWAN,
    wall=hexed("DDE3DC"),
    floor=hexed("D5B79B"),
    rug=hexed("E8D3C2"),
    sofa=hexed("CBA68E"),
    accent=hexed("D99A5B"),
    second=hexed("6E8F84"),
    parent_hair_cut="long",
    parent_skin=hexed("F0C7A4"),
    parent_hair=hexed("8B5A34"),
    parent_top=hexed("8B4E45"),
    parent_legs=hexed("5A5360"),
    baby_skin=hexed("F3CFB0"),
    baby_hair=hexed("B07F45"),
    baby_suit=hexed("9DB9A9"),
)
HAZEL: Final = replace(
    ROWAN,
    wall=hexed("E6DAE0"),
    floor=hexed("C8B3A6"),
    rug=hexed("AAB8C9"),
    sofa=hexed("B4BFCC"),
    accent=hexed("B9657A"),
    second=hexed("E6D4A8"),
    parent_skin=hexed("7A4E35"),
    parent_hair=hexed("211815"),
    parent_top=hexed("B98A3A"),
    parent_legs=hexed("4B5568"),
    baby_skin=hexed("8A5B3F"),
    baby_hair=hexed("251A16"),
    baby_suit=hexed("EADDC8"),
    lips=hexed("551E1D"),
    tongue=hexed("C9756E"),
    blush=hexed("B0452F"),
    line=hexed("1C1310"),
)
WILLOW: Final = replace(
    ROWAN,
    wall=hexed("E7E0CC"),
    floor=hexed("CDB9AC"),
    rug=hexed("D9B9A6"),
    sofa=hexed("C9BFA9"),
    accent=hexed("5F8A7B"),
    second=hexed("EBD9B4"),
    parent_skin=hexed("DCA981"),
    parent_hair=hexed("5A4030"),
    parent_top=hexed("4D5D82"),
    parent_legs=hexed("6B6258"),
    baby_skin=hexed("E4B48F"),
    baby_hair=hexed("6A4A35"),
    baby_suit=hexed("CB8C7B"),
)
JUNIPER: Final = replace(
    ROWAN,
    wall=hexed("DDE3E8"),
    floor=hexed("CDB995"),
    rug=hexed("E3D8BE"),
    sofa=hexed("C3CBD2"),
    accent=hexed("8C6BA0"),
    second=hexed("EAD5A2"),
    parent_hair_cut="short",
    parent_skin=hexed("B47B52"),
    parent_hair=hexed("241A16"),
    parent_top=hexed("6F8562"),
    parent_legs=hexed("4E4A45"),
    baby_skin=hexed("CC976B"),
    baby_hair=hexed("2C1F19"),
    baby_suit=hexed("EAD3AC"),
)
PALETTES: Final = (ROWAN, LINDEN, HAZEL, WILLOW, JUNIPER)
