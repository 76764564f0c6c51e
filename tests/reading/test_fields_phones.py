"""Phone numbers as they are written the world over, and digits that are none."""

from __future__ import annotations

import pytest

from ocr.fields import parse
from tests.reading.fields_layout import line, read, rows, values


@pytest.mark.parametrize(
    ("printed", "region", "numbers"),
    [
        ("Tel. +49 (0) 421 12 67 80", None, ["+49421126780"]),
        ("Tel +44 (0)20 7946 0123", None, ["+442079460123"]),
        ("0049 421 126780", None, ["+49421126780"]),
        ("0 (532) 411 22 33", "TR", ["+905324112233"]),
        ("90 532 411 22 33", "TR", ["+905324112233"]),
        ("Tel: (212) 555-0142 x 207", "US", ["+12125550142"]),
        ("T O1865 123 456", "GB", ["+441865123456"]),
        ("Tel +90 224 243 12 41 - 42", None, ["+902242431241", "+902242431242"]),
        ("Tel 0224 243 12 41/42", "TR", ["+902242431241", "+902242431242"]),
        ("Tels. (477) 712 34 56 y 712 34 57", "MX", ["+524777123456", "+524777123457"]),
        ("+1 212 555 0142 / +1 212 555 0143", None, ["+12125550142", "+12125550143"]),
        ("P:+8612247199999 or +8612247188888", None, ["+8612247199999", "+8612247188888"]),
        ("Ph. 603-555-0160 Fax 603-555-0161", "US", ["+16035550160", "+16035550161"]),
        ("(0421) 12 67 80", "DE", ["+49421126780"]),
        ("T0421126780", "DE", ["+49421126780"]),
        ("Cel. 044 477 312 6604", "MX", ["+524773126604"]),
        ("Tel. 01 (477) 712 34 56", "MX", ["+524777123456"]),
        ("+52 1 477 312 6604", None, ["+524773126604"]),
        ("Tel.: 0xx41 3233-4512", "BR", ["+554132334512"]),
        ("(0**41) 3233-4512", "BR", ["+554132334512"]),
        ("Cel. 09-7123 4418", "CL", ["+56971234418"]),
        ("tel. (0-61) 852 13 40", "PL", ["+48618521340"]),
        ("8 (044) 234-17-60", "UA", ["+380442341760"]),
        ("Tel. 02-712-4430-2", "TH", ["+6627124430", "+6627124432"]),
        ("Tel. 02-712-4430 to 35", "TH", ["+6627124430", "+6627124435"]),
        ("TEL. 02-734-1120~3", "KR", ["+8227341120", "+8227341123"]),
        ("Direkte 7214 3380", "DK", ["+4572143380"]),
        ("Ph. (O) 0172-2704418 (R) 2709930", "IN", ["+911722704418", "+911722709930"]),
    ],
)
def test_numbers_become_e164(printed: str, region: str | None, numbers: list[str]) -> None:
    assert values(read(printed, region=region).phones) == numbers


@pytest.mark.parametrize(
    "printed",
    [
        "VAT No. GB 123 4567 89",
        "USt-IdNr. DE264433193",
        "CIF B-50123456",
        "CNPJ 12.345.678/0001-95",
        "NIP 783-12-34-567",
        "GSTIN: 27ABCDE1234F1Z5",
        "P.IVA 01234567890",
        "ABN 12 345 678 901",
        "Open 9.00 - 17.00",
        "1998 - 2024",
        "P.O. Box 123456",
        "Chennai - 600 005",
        "CEP 01426-001",
        "Chestnut Hill, MA 02467-0000",
        "1102/108 Albert Street",
        "BE 0471.326.580",
        "CHE-1 04.337.219 TVA",
        "B-31448207",
        "PEFC/07-21-6630",
        "FSC® C104417",
        "SC-CER 51877",
        "ISO/IEC 27001:2022",
        "MB 20714466",
        "BRN 51230 ORN 20077",
        "2011/048813/07",
        "76.418.203-5",
        "20-28417730-4",
        "0-1055-48012-21-6",
    ],
)
@pytest.mark.parametrize("region", ["US", "IN", "DE", "BR"])
def test_other_numbers_are_no_phones(printed: str, region: str) -> None:
    assert values(read(printed, region=region).phones) == []


@pytest.mark.parametrize(
    ("rows", "numbers"),
    [
        (
            ("88 Soi Ari 4, Bangkok 10400, Thailand", "www.rimnam.co.th", "Tel. 02-712-4430-2"),
            ["+6627124430", "+6627124432"],
        ),
        (("Rue du Moulin 3, 1180 Uccle", "Brussels, Belgium", "www.lemoulin.be", "0643 51 82 26"), ["+32643518226"]),
        (("Marcenaria Prado", "(41) 99812-4470", "(41) 3233-4512"), ["+5541998124470", "+554132334512"]),
        (("Sharma Sweets", "94140-71822"), ["+919414071822"]),
    ],
)
def test_the_country_of_the_card_and_the_grouping_of_a_number_say_where_it_is(
    rows: tuple[str, ...], numbers: list[str]
) -> None:
    assert values(read(*rows).phones) == numbers


@pytest.mark.parametrize(
    ("printed", "kind"),
    [
        ("M: +44 7700 900123", "mobile"),
        ("Cep: +90 532 411 22 33", "mobile"),
        ("Gsm +32 475 12 34 56", "mobile"),
        ("Tlm. +351 912 345 678", "mobile"),
        ("Di động: +84 903 123 456", "mobile"),
        ("Tel. kom. +48 601 234 567", "mobile"),
        ("Fax +49 421 126781", "fax"),
        ("Faks: +48 61 833 12 35", "fax"),
        ("Durchwahl +49 421 12678-11", "direct"),
        ("T +49 421 126780", "work"),
        ("+49 421 126780", "work"),
        ("+1 212 555 0142 (cell)", "mobile"),
        ("+44 7911 123456", "mobile"),
        ("+1 800 234 5678", "toll_free"),
    ],
)
def test_the_type_comes_from_the_label_or_the_number_itself(printed: str, kind: str) -> None:
    assert [phone.type for phone in read(printed).phones] == [kind]


def test_an_extension_is_kept_apart() -> None:
    (phone,) = read("Tel: (212) 555-0142 ext. 207", region="US").phones
    assert (phone.value, phone.parts) == ("+12125550142", {"extension": "207"})


@pytest.mark.parametrize(
    ("rows", "number"),
    [
        (("Tel. 0421 126780", "28195 Bremen, Germany"), "+49421126780"),
        (("Tel. 0421 126780", "Fax +49 421 126781"), "+49421126780"),
        (("Tel. 0421 126780", "www.weide.de"), "+49421126780"),
        (("Tel. 01865 123456", "Oxford OX2 0ES"), "+441865123456"),
        (("Tel. 024 3822 1234", "Quận 1, TP. Hồ Chí Minh"), "+842438221234"),
    ],
)
def test_the_card_itself_says_its_country_before_the_region_that_was_told(rows: tuple[str, ...], number: str) -> None:
    assert values(read(*rows, region="US").phones)[0] == number


def test_one_number_for_phone_and_fax_is_both() -> None:
    phones = read("Tel +49 421 126780", "Fax +49 421 126780").phones
    assert [(phone.value, phone.type) for phone in phones] == [("+49421126780", "work"), ("+49421126780", "fax")]


@pytest.mark.parametrize(
    ("host", "expected"), [("gasthof-lindner.at", "+4364326391"), ("gasthof-lindner.de", "+4964326391")]
)
def test_a_language_speaks_for_no_country_against_the_cards_own_host(host: str, expected: str) -> None:
    fields = parse(
        [line("Gasthof Lindner", top=40, height=40), line("Hauptstraße 2"), line("Tel. 06432/6391", top=220),
         line(f"info@{host}", top=260)],
        region=None, width=900, height=500,
    )  # fmt: skip
    assert [phone.value for phone in fields.phones] == [expected]


@pytest.mark.parametrize(
    ("printed", "numbers"),
    [
        ("18,60,300|040 -\n18,120,300|612 40 18", ["+31406124018"]),
        ("18,60,300|06\n18,100,301|2147 3390\n18,60,330|(040)\n18,140,330|612 40 18", ["+31621473390", "+31406124018"]),
        ("18,60,300|+31 6 2147 3390", ["+31621473390"]),
    ],
)
def test_an_area_code_apart_on_its_level_belongs_to_the_number_behind_it(printed: str, numbers: list[str]) -> None:
    card = f"24,60,60|Sanne Hoekstra\n{printed}\n18,60,400|www.hoekstrafietsen.nl"
    found = parse(rows(card), region="NL", width=1050, height=600).phones
    assert values(found) == numbers


def test_an_area_code_far_from_a_number_is_not_its_own() -> None:
    card = "24,60,60|Sanne Hoekstra\n18,60,300|06\n18,400,300|2147 3390"
    assert "+31621473390" not in values(parse(rows(card), region="NL", width=1050, height=600).phones)
