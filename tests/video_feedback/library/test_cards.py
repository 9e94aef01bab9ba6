"""Cards with questions: what is shipped, whose they are, and that nobody's changes are written over."""

from dataclasses import replace

import pytest

from video_feedback.errors import NotFound, Trouble
from video_feedback.feedback import kind_words, parent_card
from video_feedback.library import calm_plans, cards, families, search
from video_feedback.library.library import Library
from video_feedback_schemas.calm_records import Card


@pytest.fixture
def library() -> Library:
    return Library.in_memory()


def family(library: Library, reference: str) -> str:
    made = families.new(reference)
    with library.change(f"Add the family {reference}") as db:
        families.add(db, made)
    return made.id


def words(found: list[Card]) -> list[str]:
    return [card.words for card in found]


@pytest.mark.parametrize("language", cards.shipped_languages())
def test_a_library_has_the_shipped_cards_and_each_is_kind(library: Library, language: str) -> None:
    rowan = family(library, "Rowan")
    found = cards.of_family(library.db, rowan, language)
    assert found == list(cards.shipped(language).cards)
    for deck in cards.DECKS:
        assert 6 <= len(cards.of_family(library.db, rowan, language, deck)) <= 8
    for card in found:
        assert (kind_words.amiss(card.words), kind_words.advice(card.words)) == ("", ""), card
        assert card.words.endswith("؟" if language == "ur" else "?")
        assert cards.came_with_the_app(card)
    assert len(set(words(found))) == len(found)
    assert not any(kind_words.amiss(line) for line in (cards.shipped(language).line, *cards.shipped(language).ground))


def test_each_language_has_the_same_cards_with_the_same_pictures() -> None:
    assert cards.shipped_languages() == ("en", "cy", "pl", "ur")
    for language in cards.shipped_languages():
        ours = [(card.id.partition(".")[2], card.picture) for card in cards.shipped(language).cards]
        assert ours == [(card.id.partition(".")[2], card.picture) for card in cards.shipped("en").cards]
        assert len(cards.shipped(language).ground) == len(cards.shipped("en").ground)


def test_a_library_of_before_gets_the_new_languages(library: Library) -> None:
    with library.change("As it was before", undoable=False) as db:
        db.execute("DELETE FROM cards WHERE language IN ('pl', 'ur')")
        cards.add_shipped(db)
    rowan = family(library, "Rowan")
    assert cards.of_family(library.db, rowan, "ur") == list(cards.shipped("ur").cards)
    assert cards.languages(library.db, rowan) == ["en", "cy", "pl", "ur"]


@pytest.mark.parametrize(
    ("words", "is_kind"),
    [
        ("To był Twój błąd", False), ("Kto jest winny?", False), ("Dlaczego nie patrzysz?", False),
        ("Ocena: dobrze", False), ("Wspaniale się bawicie", True), ("Co z winem?", True),
        ("یہ آپ کی غلطی تھی", False), ("آپ نے کیوں نہیں دیکھا؟", False), ("بچہ ۲ بار ہنسا", False),
        ("آپ کا بچہ خوش ہے", True), ("بڑی مسکراہٹ", True), ("برابر بیٹھیں", True),
    ],
)  # fmt: skip
def test_r01_hard_words_are_known_in_polish_and_urdu(words: str, is_kind: bool) -> None:
    assert (kind_words.amiss(words) == "") is is_kind


def test_no_shipped_card_says_what_is_never_asked() -> None:
    everything = " ".join(card.words for card in cards.shipped("en").cards).casefold()
    assert not any(never in everything for never in ("better", "why didn", "could you have"))


def test_what_was_changed_or_archived_is_not_written_over(library: Library) -> None:
    rowan = family(library, "Rowan")
    first, second, *_ = cards.of_family(library.db, rowan, "en", "baby")
    with library.change("Change a card") as db:
        cards.edit(db, replace(first, words="  What does\nshe like?  "))
        cards.set_archived(db, second.id, archived=True)
    with library.change("Open it once more", undoable=False) as db:
        cards.add_shipped(db)
    assert words(cards.of_family(library.db, rowan, "en", "baby"))[0] == "What does she like?"
    assert words(cards.of_family(library.db, rowan, "en", archived=True)) == [second.words]
    assert cards.came_with_the_app(cards.get(library.db, first.id))
    library.undo()
    assert cards.of_family(library.db, rowan, "en", "baby")[:2] == [first, second]


def test_a_card_of_one_family_is_that_familys_alone(library: Library) -> None:
    rowan, hazel = family(library, "Rowan"), family(library, "Hazel")
    mine = cards.new("now", "en", "What made you laugh?", rowan)
    everyones = cards.new("now", "en", "What shall we sing?", None)
    with library.change("Add two cards") as db:
        cards.add(db, mine)
        cards.add(db, everyones)
    assert words(cards.of_family(library.db, rowan, "en", "now"))[-2:] == [mine.words, everyones.words]
    assert words(cards.of_family(library.db, hazel, "en", "now"))[-1:] == [everyones.words]
    assert mine.words not in words(cards.of_family(library.db, hazel, "en"))
    assert not cards.came_with_the_app(cards.get(library.db, mine.id))
    library.undo()
    assert everyones.words not in words(cards.of_family(library.db, hazel, "en"))
    with pytest.raises(NotFound):
        cards.get(library.db, mine.id)


def test_a_familys_own_card_is_found_by_its_words_and_one_for_all_is_not(library: Library) -> None:
    rowan = family(library, "Rowan")
    mine = cards.new("now", "en", "Which lullaby works?", rowan)
    with library.change("Add a card") as db:
        cards.add(db, mine)
    [found] = search.placed(library.db, search.find(library.db, "lullaby"))
    assert (found.place, found.family, found.kind) == (f"family:{rowan}/calm", "Rowan", "prompt")
    with library.change("Give it to all") as db:
        cards.edit(db, replace(cards.get(db, mine.id), family_id=None))
    assert search.find(library.db, "lullaby") == []
    library.undo()
    assert len(search.find(library.db, "lullaby")) == 1
    library.undo()
    assert search.find(library.db, "lullaby") == []


def test_a_copy_stands_behind_its_card_and_the_card_stays(library: Library) -> None:
    rowan, hazel = family(library, "Rowan"), family(library, "Hazel")
    first, second, *rest = cards.of_family(library.db, rowan, "en", "you")
    with library.change("Copy a card") as db:
        made = cards.copy_for(db, first.id, rowan)
        cards.edit(db, replace(made, words="What do you two see here?"))
    now = cards.of_family(library.db, rowan, "en", "you")
    assert words(now) == [first.words, "What do you two see here?", second.words, *words(rest)]
    assert words(cards.of_family(library.db, hazel, "en", "you")) == words([first, second, *rest])


def test_cards_are_put_in_order_and_back(library: Library) -> None:
    rowan = family(library, "Rowan")
    before = cards.of_family(library.db, rowan, "en", "between")
    turned = [card.id for card in reversed(before)]
    with library.change("Move a card") as db:
        cards.order(db, turned)
    assert [card.id for card in cards.of_family(library.db, rowan, "en", "between")] == turned
    library.undo()
    assert cards.of_family(library.db, rowan, "en", "between") == before


def test_nothing_is_no_card(library: Library) -> None:
    rowan = family(library, "Rowan")
    with pytest.raises(Trouble, match="some words"), library.change("Add a card") as db:
        cards.add(db, cards.new("now", "en", " \n ", rowan))


def test_a_language_is_there_once_it_has_a_card(library: Library) -> None:
    rowan, hazel = family(library, "Rowan"), family(library, "Hazel")
    assert cards.languages(library.db, rowan) == ["en", "cy", "pl", "ur"]
    with library.change("Add a card") as db:
        cards.add(db, cards.new("baby", "fr", "Que dit le bébé ?", rowan))
    assert cards.languages(library.db, rowan) == ["en", "cy", "pl", "ur", "fr"]
    assert cards.languages(library.db, hazel) == ["en", "cy", "pl", "ur"]
    assert cards.shipped("fr") == cards.shipped("en")


@pytest.mark.parametrize(
    "asked",
    ["Why didn’t you smile?", "Why didn't you wait?", "What could you have done better?", "Name 3 things", "½ a minute",
     "What went wrong?", "Is she at risk?", "Pam na wnaethoch chi aros?", "Beth allech chi fod wedi ei wneud?",
     "Oedd hynny’n ddrwg?"],
)  # fmt: skip
def test_r01_a_card_that_may_hurt_is_told_and_never_shown(library: Library, asked: str) -> None:
    assert kind_words.amiss(asked)
    rowan = family(library, "Rowan")
    card = cards.new("now", "en", asked, rowan)
    assert parent_card.face_of(card) is None
    with library.change("Add a card") as db:
        cards.add(db, card)
    assert asked in words(cards.of_family(library.db, rowan, "en"))
    assert asked not in [face.words for faces in parent_card.of_family(library.db, rowan).values() for face in faces]


@pytest.mark.parametrize("asked", ["What did you enjoy?", "Badger the bear is there, is he?", "Beth petai hi’n canu?"])
def test_kind_words_are_left_alone(asked: str) -> None:
    assert kind_words.amiss(asked) == ""


def test_long_cards_and_two_questions_at_once_get_advice() -> None:
    assert "One question" in kind_words.advice("What did you see? And then?")
    assert "long" in kind_words.advice("What " * 30)


def test_a_parent_is_shown_the_cards_of_the_familys_language(library: Library) -> None:
    rowan = family(library, "Rowan")
    with library.change("Choose the language") as db:
        calm_plans.keep(db, calm_plans.speaks(calm_plans.of_family(db, rowan), "cy"))
    faces = parent_card.of_family(library.db, rowan)
    assert faces["now"][0].words == cards.shipped("cy").cards[-8].words
    assert list(faces) == list(cards.DECKS)


def test_a_card_is_one_question_and_no_page() -> None:
    with Library.in_memory() as library:
        assert (
            max(len(card.words) for language in cards.shipped_languages() for card in cards.shipped(language).cards)
            < 100
        )
        with pytest.raises(Trouble, match="up to 160 letters"), library.change("Write a card") as db:
            cards.add(db, cards.new("now", "en", "What " * 40, None))
