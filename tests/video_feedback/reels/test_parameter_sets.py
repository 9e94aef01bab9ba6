"""What H.264 says before its pictures is read as the standard has it, and told again so that every player takes it."""

from collections.abc import Callable
from dataclasses import replace
from fractions import Fraction

import pytest

from video_feedback.media.film import Film
from video_feedback.media.source import open_container
from video_feedback.reels import parameter_sets
from video_feedback.reels.encoding import Encoding, Manner
from video_feedback.reels.parameter_sets import NotRead, ParameterSets
from video_feedback.reels.plan import Canvas

CANVAS = Canvas(64, 48)


def made(number: int) -> ParameterSets:
    return Encoding(replace(Manner.usual(CANVAS, Fraction(25)), number=number)).sets()


@pytest.mark.parametrize("number", [0, 1, 31])
def test_an_encoder_gives_its_sets_the_number_asked_for(number: int) -> None:
    sets = made(number)
    assert [parameter_sets.sequence_id(unit) for unit in sets.sequences] == [number]
    assert [parameter_sets.picture_ids(unit) for unit in sets.pictures] == [(number, number)]
    assert sets.free_id == (1 if number == 0 else 0)


def test_what_two_films_say_stands_in_one_record_and_is_read_back() -> None:
    both = made(0).joined(made(1))
    assert ParameterSets.of(both.record()) == both
    assert both.free_id == 2
    assert both.joined(made(1)) == both, "the same is not said twice"


def test_whole_frames_are_told_from_halves(film_of: Callable[[str], Film]) -> None:
    assert made(0).is_progressive
    halves = film_of("avchd_1080i.mts")
    with open_container(halves.source, halves.container) as opened:
        extra = opened.streams.video[0].codec_context.extradata or b""
    assert not ParameterSets.of(extra).is_progressive


@pytest.mark.parametrize("much", [1, 5, 7, 12, 30])
def test_a_record_that_was_cut_off_is_refused(much: int) -> None:
    with pytest.raises(NotRead):
        ParameterSets.of(made(0).record()[:much])


def test_units_come_out_of_a_packet_and_a_cut_one_is_refused() -> None:
    units = [b"\x65abc", b"\x41" + b"x" * 300]
    packet = parameter_sets.packed(units)
    assert list(parameter_sets.by_lengths(packet, 4)) == units
    assert list(parameter_sets.by_start_codes(b"".join(b"\0\0\0\1" + unit for unit in units))) == units
    with pytest.raises(NotRead):
        list(parameter_sets.by_lengths(packet[:-1], 4))


def test_what_somebody_wrote_down_beside_the_pictures_is_left_out() -> None:
    where = b"\x06\x05\x04here\x80"
    long = b"\x06\x05\xff\x05" + b"g" * 260 + b"\x80"
    recovery = b"\x06\x06\x01\xc4\x80"
    second = b"\x06\x06\x01\xc4\x04\x02gg\x80"
    slices = b"\x65abc"
    assert parameter_sets.packed([where, long, second, recovery, slices]) == parameter_sets.packed([recovery, slices])
