"""Names, titles, departments, organizations: who is who on a card."""

from __future__ import annotations

import pytest

from ocr.fields import parse, people
from tests.reading.fields_layout import line, read, rows, values


@pytest.mark.parametrize(
    ("printed", "parts"),
    [
        ("Ludwig van der Berg", {"given": "Ludwig", "family": "van der Berg"}),
        ("Dr. Ann Lee, PhD", {"prefix": "Dr.", "given": "Ann", "family": "Lee", "suffix": "PhD"}),
        ("Martin King Jr.", {"given": "Martin", "family": "King", "suffix": "Jr."}),
        ("MARTIN Anne-Sophie", {"given": "Anne-Sophie", "family": "MARTIN"}),
    ],
)
def test_a_name_has_its_parts(printed: str, parts: dict[str, str]) -> None:
    name = read(printed, "Sales Manager", "Weide GmbH").name
    assert name is not None
    assert name.parts == parts


def test_a_name_and_a_title_in_one_row_are_parted() -> None:
    fields = read("Bernard Desmarais Founder & CEO", "Circade Ltd")
    assert fields.name is not None
    assert fields.title is not None
    assert (fields.name.value, fields.title.value) == ("Bernard Desmarais", "Founder & CEO")


def test_a_title_and_a_firm_in_one_row_are_parted() -> None:
    fields = read("Vikram Singh", "Managing Partner | Stratos Consulting")
    assert fields.title is not None
    assert fields.organization is not None
    assert (fields.title.value, fields.organization.value) == ("Managing Partner", "Stratos Consulting")


def test_a_title_goes_on_in_the_next_row() -> None:
    title = read("Ann Lee", "Senior Director of", "Strategic Partnerships", "Weide GmbH").title
    assert title is not None
    assert title.value == "Senior Director of Strategic Partnerships"


def test_a_department_is_no_title_and_no_firm() -> None:
    fields = read("Ann Lee", "Lecturer", "School of Nursing", "University of Weide")
    assert fields.department is not None
    assert fields.organization is not None
    assert (fields.department.value, fields.organization.value) == ("School of Nursing", "University of Weide")


def test_a_second_person_is_noted() -> None:
    fields = read("Daniel Berger", "Principal", "Naomi Ross", "Principal")
    assert fields.name is not None
    assert fields.name.value == "Daniel Berger"
    assert [note.text for note in fields.notes if note.code == "second_person"] == ["Naomi Ross"]


def test_the_name_agrees_with_the_e_mail_rather_than_with_the_list_of_names() -> None:
    fields = read("Rose Garden", "Zvetl Kromph", "zvetl.kromph@rosegarden.com")
    assert fields.name is not None
    assert fields.name.value == "Zvetl Kromph"


def test_a_firm_that_is_not_printed_is_proposed_from_its_domain_and_doubted() -> None:
    firm = read("Ann Lee", "Sales Manager", "ann@weide-lorenz.com").organization
    assert firm is not None
    assert (firm.value, firm.source, firm.box) == ("Weide Lorenz", "derived", None)
    assert firm.confidence < 0.9


def test_a_mail_provider_is_nobodys_firm() -> None:
    assert read("Ann Lee", "Sales Manager", "ann.lee@gmail.com").organization is None


@pytest.mark.parametrize(
    "firm",
    [
        "Weide Lorenz A.Ş.",
        "Weide d.o.o.",
        "WEIDE LTDA",
        "Weide Sp. z o.o.",
        "Weide Pvt. Ltd.",
        "Weide S.A.",
        "Weide GmbH & Co. KG",
    ],
)
def test_legal_forms_make_a_firm(firm: str) -> None:
    found = read("Ann Lee", "Sales Manager", firm, "12 High Street, Oxford").organization
    assert found is not None
    assert found.value == firm


def test_a_logo_of_two_rows_is_one_firm() -> None:
    lines = [
        line("BORCELLE", top=40, height=46),
        line("AIRLINES", top=96, height=46),
        line("Karthick Raman", top=300, height=40),
        line("General Manager", top=350, height=24),
        line("www.borcelle.com", top=420, height=20),
    ]
    firm = parse(lines, region=None, width=1000, height=600).organization
    assert firm is not None
    assert firm.value == "BORCELLE AIRLINES"


def test_a_slogan_and_opening_hours_are_nothing() -> None:
    fields = read("Ann Lee", "Florist", "Weide Flowers Ltd", "Quality you can build on", "Open Mon - Sat 9.00 - 17.00")
    assert fields.organization is not None
    assert fields.organization.value == "Weide Flowers Ltd"
    assert values(fields.phones) == values(fields.addresses) == []
    assert fields.department is None


def test_an_umlaut_written_as_two_letters_is_the_same_name() -> None:
    fields = read("Rose Garten", "Zvetl Müklör", "zvetl.muekloer@weide.de")
    assert fields.name is not None
    assert fields.name.value == "Zvetl Müklör"


def test_a_title_of_two_pieces_side_by_side_is_one() -> None:
    fields = parse(rows("24,60,50|Bernard Lee\n20,260,52|Founder\n20,380,52|CEO"), region=None, width=900, height=500)
    assert fields.title is not None
    assert fields.title.value == "Founder CEO"


def test_a_name_parted_by_a_gap_is_one() -> None:
    fields = parse(
        rows("22,60,50|Molly\n22,135,50|Serani\n16,60,80|Sales Manager\n16|molly@weide.com"),
        region=None,
        width=900,
        height=500,
    )
    assert fields.name is not None
    assert fields.name.value == "Molly Serani"


def test_a_handle_over_a_web_site_is_no_e_mail() -> None:
    fields = read("Tash Lee", "ig. @benchandbarrel", "benchandbarrel.com.au", "@weide", "weide.com.au")
    assert fields.emails == ()


@pytest.mark.parametrize("name", ["Ann Lee, MNSE", "Ann Lee, dipl. oec.", "Ann Lee, MBA"])
def test_memberships_are_no_part_of_a_name(name: str) -> None:
    found = read(name, "Sales Manager", "Weide GmbH").name
    assert found is not None
    assert found.value == "Ann Lee"


def test_what_nobody_can_read_is_not_given() -> None:
    lines = [line("board after fieid", confidence=0.62, top=50), line("opea ead", confidence=0.6, top=90)]
    fields = parse(lines, region=None, width=900, height=500)
    assert (fields.name, fields.title) == (None, None)
    assert fields.organization is None or fields.organization.confidence < 0.5


@pytest.mark.parametrize(
    ("printed", "called"),
    [
        ("mgr inż. Agnieszka Lisowska", "Agnieszka Lisowska"),
        ("MUDr. Zuzana Novotná, PhD.", "Zuzana Novotná"),
        ("Ir. Haji Kabiru Bello", "Haji Kabiru Bello"),
        ("Prof. Dr.-Ing. habil. Anna Berger", "Prof. Dr.-Ing. Anna Berger"),
        ("Sen Gupta Roy", "Sen Gupta Roy"),
        ("Med Ali Bouzid", "Med Ali Bouzid"),
    ],
)
def test_of_academic_titles_only_what_is_understood_everywhere_stays_before_a_name(printed: str, called: str) -> None:
    assert people.as_called(printed) == called
