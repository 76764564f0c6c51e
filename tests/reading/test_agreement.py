"""Two readings of one line become one: each gives what it knows better."""

from __future__ import annotations

import pytest

from ocr.agreement import capitalised, fused, with_marks
from ocr.readers import StripText, StripWord

LETTER = 10.0
"""Width of a letter in these lines; words are as far apart."""


def _seen(text: str, confidence: float) -> StripText:
    """A text in even type: each word where its letters stand."""
    words: list[StripWord] = []
    left = 0.0
    for word in text.split():
        right = left + LETTER * len(word)
        words.append(StripWord(word, confidence, left, right))
        left = right + LETTER
    return StripText.of(tuple(words))


@pytest.mark.parametrize(
    ("first", "second", "together"),
    [
        ("Pho Giám Đốc", "Pho Giam Doc", "Pho Giám Đốc"),  # marks
        ("MALİ MÜŞAVİR", "MALI MÜSAViR", "MALİ MÜŞAVİR"),
        ("Ruzena Zlámalova", "Růžena Zlamalová", "Růžena Zlámalová"),  # of both
        ("TÉGLÁS ÉS FIÁ", "TÉGLÁS ÉS FIA", "TÉGLÁS ÉS FIÁ"),
        ("JØRN BĄK DAĞ TRÆ", "J0RN BqK DAČ TRA", "JØRN BĄK DAĞ TRÆ"),  # a letter that is another without its mark
        ("nagyâkert.hu BS1 ósp", "nagy@kert.hu BS1 6sp", "nagy@kert.hu BS1 6sp"),
        ("Smykata KäBner", "Smykała Käßner", "Smykała Käßner"),
        ("sprievodkyňa a učiteľka", "sprievodkyňa a učitel’ka", "sprievodkyňa a učiteľka"),  # a caron apart
        ("rue dArles", "rue d'Arles", "rue d'Arles"),
        ("(Šašo,", "Sašo.", "Šašo."),
        ("ÓRÁS MESTER", "Ó RÁ S ME S TER", "ÓRÁS MESTER"),  # set wide
        ("A B Carter", "A B Carter", "A B Carter"),
        ("Creative Head", "CreativeHead", "Creative Head"),  # gaps
        ("BROADWAY, NEW YORK, NY", "BROADWAY. NEWYORK. NY", "BROADWAY. NEW YORK. NY"),
        ("ATTORNEWX AT LAW", "ATTORNEYAT LAW", "ATTORNEY AT LAW"),
        ("or Alan@example.com", "orAlan@example.com", "or Alan@example.com"),
        ("alan@exam ple.com", "alan@example.com", "alan@example.com"),  # no gap in an address of mail
        ("www exam ple.com", "www.example.com", "www.example.com"),
        ("EXAMPLE .COM", "EXAMPLE.COM", "EXAMPLE.COM"),
        ("CREATIVE", "CReATIVE", "CREATIVE"),  # case
        ("STUDENI", "STUDENT", "STUDENT"),  # letters are the second's
        ("\\mit Kumar", "Amit Kumar", "Amit Kumar"),
        ("", "Amit", "Amit"),
        ("I Amit", "Amit", "Amit"),
    ],
)
def test_each_reader_gives_what_it_knows_better(first: str, second: str, together: str) -> None:
    assert fused(_seen(first, 0.85), _seen(second, 0.98)).text == together


def test_marks_are_not_taken_where_the_second_reader_is_sure_that_there_are_none() -> None:
    assert fused(_seen("Universitý", 0.87), _seen("University", 0.999)).text == "University"
    assert fused(_seen("Ngọc Ánh", 0.87), _seen("Ngoc Anh", 0.999)).text == "Ngọc Ánh"


def test_who_is_surer_of_the_letters_takes_the_marks_of_the_other() -> None:
    assert with_marks(_seen("Dace Kalnina, 8", 0.93), _seen("Dace Kalniņa. B", 0.9)).text == "Dace Kalniņa, 8"
    assert with_marks(_seen("Stawa S0REN 0", 0.93), _seen("Sława SØREN O", 0.9)).text == "Sława SØREN 0"
    assert with_marks(_seen("RÜTA", 0.93), _seen("RŪTA", 0.9)).text == "RÜTA"
    assert with_marks(_seen("Dace Kalnina", 0.9), _seen("Dace Kalniņa", 0.4)).text == "Dace Kalnina"


def test_second_thoughts_are_kept() -> None:
    doubted = ((("A", 0.8), ("Á", 0.2)),)
    second = StripText.of(_seen("A", 0.9).words, doubted)
    assert fused(_seen("A", 0.5), second).spelling == doubted


def test_marks_that_the_first_reader_itself_doubts_are_not_taken() -> None:
    assert fused(_seen("Épitészmérnők", 0.4), _seen("Épitészmérnök", 0.97)).text == "Épitészmérnök"


def test_a_gap_as_narrow_as_between_letters_parts_no_word() -> None:
    close = StripText.of((StripWord("BEU", 0.7, 0, 60), StripWord("RRE", 0.7, 63, 120)))
    assert fused(close, _seen("BEURRE", 0.94)).text == "BEURRE"


def test_a_word_that_was_parted_has_its_pieces_where_they_are() -> None:
    together = fused(_seen("Creative Head", 0.85), StripText.of((StripWord("CreativeHead", 0.98, 0, 130),)))
    first, second = together.words
    assert (first.left, first.right) == pytest.approx((0, 87), abs=1)
    assert (second.left, second.right) == pytest.approx((87, 130), abs=1)
    assert together.confidence == pytest.approx(0.98)


@pytest.mark.parametrize(
    ("seen", "printed"),
    [
        ("lngrid Olsen", "Ingrid Olsen"),
        ("Nordic lnstitute lnc.", "Nordic Institute Inc."),
        ("lng. lndustrial", "Ing. Industrial"),
        ("Miles ltd. llc", "Miles ltd. llc"),
        ("Morag Maclntyre Mclvor", "Morag MacIntyre McIvor"),
        ("Ewan Macłnnes", "Ewan MacInnes"),
        ("Fergus Maclean Mcleod", "Fergus Maclean Mcleod"),
        ("de la luz", "de la luz"),
        ("lnger@example.com", "lnger@example.com"),
        ("lnger.example.com", "lnger.example.com"),
    ],
)
def test_a_capital_i_is_no_l(seen: str, printed: str) -> None:
    assert capitalised(_seen(seen, 0.9)).text == printed
