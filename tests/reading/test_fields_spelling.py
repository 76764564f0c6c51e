"""Marks that readers lose are put back where the card's country leaves no doubt, and only there."""

from __future__ import annotations

import pytest

from ocr.fields import parse
from ocr.fields.accents import marked, own_letters
from tests.reading.fields_layout import line, read


@pytest.mark.parametrize(
    ("region", "read_as", "printed"),
    [
        ("TR", "GENEL MUDUR", "GENEL MÜDÜR"),
        ("TR", "ihale Uzmanı", "İhale Uzmanı"),
        ("TR", "insan kaynakları", "insan kaynakları"),
        ("TR", "MAKINA SAN. VE TIC. A.S.", "MAKINA SAN. VE TİC. A.Ş."),
        ("FI", "Myyntipaallikko", "Myyntipäällikkö"),
        ("DE", "Geschaftsfuhrer", "Geschäftsführer"),
        ("FR", "CHARGÉE DE CLIENTÈLÉ", "CHARGÉE DE CLIENTÈLE"),
        ("VN", "Pho Giam Doc", "Phó Giám Đốc"),
        ("DK", "Salgsingenior", "Salgsingeniør"),
        ("US", "General Manager", "General Manager"),
        ("FR", "General Manager", "General Manager"),
    ],
)
def test_words_get_their_countrys_marks(region: str, read_as: str, printed: str) -> None:
    assert marked(read_as, [region]) == printed


@pytest.mark.parametrize(
    ("read_as", "printed"),
    [
        ("PL25, Mannerheimintie 295, Fl-83156 Tampere", "PL 25, Mannerheimintie 295, FI-83156 Tampere"),
        ("JI. Raya Bogor No. 30, Bandung 31483", "Jl. Raya Bogor No. 30, Bandung 31483"),
        ("149 Main Street, Galway S91 PL11", "149 Main Street, Galway S91 PL11"),
    ],
)
def test_abbreviations_of_addresses_are_written_as_they_are(read_as: str, printed: str) -> None:
    (address,) = read("Ann Lee", "Sales Manager", read_as).addresses
    assert address.value == printed


def test_of_letters_that_look_alike_it_is_the_countrys() -> None:
    assert own_letters("şef", ["RO"]) == "șef"
    assert own_letters("Ðuro", ["HR"]) == "Đuro"
    assert own_letters("Ðuro", ["IS"]) == "Ðuro"
    assert own_letters("şef", ["TR"]) == "şef"
    assert own_letters("ERDÕS", ["HU"]) == "ERDŐS"
    assert own_letters("DÍLEK", ["TR"]) == "DİLEK"
    assert own_letters("hostitel'ka Mat’o", ["SK"]) == "hostiteľka Maťo"
    assert own_letters("d'Este L'Art Bel'", ["IT"]) == "d'Este L'Art Bel'"


@pytest.mark.parametrize(
    ("read", "country", "heard", "printed"),
    [
        ("Tiit Pôder", "EE", ("Tiit Põder", "Tiit Pôder"), "Tiit Põder"),
        ("jôns Ågren", "SE", ("jôns Ågren", "Jöns Ágren"), "Jöns Ågren"),
        ("Zoë Brontë", "GB", ("Zoé Brontë", "Zoë Brontë"), "Zoë Brontë"),
        ("Tiit Pôder", "XX", ("Tiit Põder",), "Tiit Pôder"),
        ("Tiit Pâder", "EE", (), "Tiit Pâder"),
        ("Tiit Pâder", "EE", ("Tiit Kõder", "Tiit Pâder"), "Tiit Pâder"),
        ("Lubos Mráz", "SK", ("Ľubos Mraz", "Lubos Mráz"), "Ľubos Mráz"),  # marks are lost rather than invented
        ("SLAWA WARTE", "PL", ("SŁAWA WARTE", "SLAWA WARTĘ"), "SŁAWA WARTĘ"),
        ("isil", "TR", ("ışıl", "isil"), "ışıl"),
        ("Ingenier", "CL", ("Ingéniēr", "Ingenier"), "Ingenier"),  # who invents one, invents more
        ("Gülağa", "DE", ("Gülağa", "Gulağa"), "Gülağa"),  # a foreign name
        ("Praestegaard", "DK", ("Præstegaard", "Praestegaard"), "Præstegaard"),
        ("Praestegaard", "PL", ("Præstegaard", "Praestegaard"), "Praestegaard"),
        ("Ẹniọla", "NG", ("Ẹniọla", "Eniola"), "Ẹniọla"),
    ],
)
def test_a_letter_that_the_country_does_not_write_gives_way_to_what_the_other_reader_saw(
    read: str, country: str, heard: tuple[str, ...], printed: str
) -> None:
    assert own_letters(read, [country], heard) == printed


def test_a_name_is_spelled_in_the_letters_of_the_cards_country() -> None:
    lines = [
        line("Tiit Pôder", top=60, height=40, heard=("Tiit Põder", "Tiit Pôder")),
        line("tiit@poderid.ee", top=200),
        line("+372 640 1234", top=240),
    ]
    name = parse(lines, region=None, width=900, height=500).name
    assert name is not None
    assert name.value == "Tiit Põder"
    assert name.reason == "the marks of its language put right"


def test_a_mended_title_says_why_and_keeps_what_was_read() -> None:
    title = read("Ayse Yildiz", "Satis Muduru", "www.weide.com.tr", "+90 212 243 95 24").title
    assert title is not None
    assert (title.value, title.raw, title.reason) == (
        "Satış Müdürü",
        "Satis Muduru",
        "the marks of its language put right",
    )
