"""Letters on a reel: typeset, in any script, and never more than the picture."""

import numpy as np
import pytest

from video_feedback.reels.lettering import Kind, picture

SAID = "You waited, and Robin looked back."


def drawn(words: str, kind: Kind = "caption", language: str = "en", size: tuple[int, int] = (320, 180)) -> np.ndarray:
    return picture(words, width=size[0], height=size[1], language=language, kind=kind)


def test_a_caption_lies_on_a_soft_dark_band_at_the_foot() -> None:
    pixels = drawn(SAID)
    assert (pixels.shape, pixels.dtype) == ((180, 320, 4), np.uint8)
    assert not pixels[:90].any(), "nothing above"
    assert not pixels[-4:].any(), "a gap below"
    rows, across = np.nonzero(pixels[..., 3])
    band = pixels[rows.min() + 2 : rows.max() - 1, (across.min() + across.max()) // 2 - 40 : across.max() - 4]
    assert 150 < band[..., 3].min() < 220, "the film shines through"
    assert (band[..., :3].max(axis=(0, 1)) > 240).all(), "letters are white"


@pytest.mark.parametrize("kind", ["title", "opening", "closing"])
def test_a_card_covers_all_and_stands_in_the_middle(kind: Kind) -> None:
    pixels = drawn("Looking at each other", kind)
    assert (pixels[..., 3] == 255).all()
    ink = np.nonzero((pixels[..., :3] < 90).all(axis=2))
    assert abs(ink[1].mean() - 160) < 12
    assert 50 < ink[0].mean() < 130


@pytest.mark.parametrize("words", [SAID * 30, "x" * 900, "کہ" * 300])
@pytest.mark.parametrize("kind", ["caption", "title"])
def test_many_words_are_smaller_and_none_is_cut(words: str, kind: Kind) -> None:
    pixels = drawn(words, kind, "ur" if words[0] == "ک" else "en", (180, 320))
    about = pixels[..., 3] if kind == "caption" else 255 - pixels[..., :3].min(axis=2).astype(int) - 24
    edge = np.concatenate([about[:4].ravel(), about[-4:].ravel(), about[:, :4].ravel(), about[:, -4:].ravel()])
    assert edge.max() < 8


def test_scripts_that_run_to_the_left_are_shaped() -> None:
    assert not np.array_equal(drawn("کیا", "title", "ur"), drawn("ک\u200cی\u200cا", "title", "ur"))


def test_no_letter_is_taken_for_an_order() -> None:
    plain = drawn('#read("main.typ") $x$ *_`\\ \x00\ud800')
    assert plain[..., 3].any()
    assert not np.array_equal(plain, drawn(SAID))


def test_nothing_said_is_nothing_shown_and_the_same_words_are_drawn_once() -> None:
    assert not drawn("  ").any()
    assert len(np.unique(drawn("", "title").reshape(-1, 4), axis=0)) == 1
    assert drawn(SAID) is drawn(SAID)
    assert not drawn(SAID).flags.writeable
