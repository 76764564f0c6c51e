"""Names of people and firms in the forms that cards print them in."""

from __future__ import annotations

import pytest

from ocr.fields import parse
from ocr.reading import Fields, Line
from tests.reading.fields_layout import read, rows


def _of(text: str) -> Fields:
    return parse(rows(text), region=None, width=1050, height=600)


def _given(found: object) -> str | None:
    return None if found is None else str(getattr(found, "value", None))


@pytest.mark.parametrize(
    ("printed", "name"),
    [
        ("Mag.ª Friederike Zwettler", "Friederike Zwettler"),
        ("Dipl.-Ing.in Anna Hofer", "Anna Hofer"),
        ("Eng.º Rui Tavares", "Rui Tavares"),
        ("TRẦN QUỐC 6IANG", "TRẦN QUỐC GIANG"),
        ("Lim Siew Ling 林秀玲", "Lim Siew Ling"),
    ],
)
def test_what_stands_around_a_name_is_no_part_of_it(printed: str, name: str) -> None:
    assert _given(read(printed, "Sales Manager", "Weide GmbH").name) == name


@pytest.mark.parametrize(
    "printed", ["Anna & Peter Lindner", "Hans und Maria Huber", "Claire et Luc Moreau", "Jan en Sofie de Vries"]
)
def test_a_couple_is_one_name(printed: str) -> None:
    assert _given(read("Weide GmbH", printed, "info@weide.de").name) == printed


@pytest.mark.parametrize("printed", ["Mo & Di Ruhetag", "di Bianchi Luca & C.", "PETERSBURG", "Anna & Peter Design"])
def test_what_looks_like_names_may_be_none(printed: str) -> None:
    assert _given(read("Weide GmbH", printed, "info@weide.de").name) is None


def test_a_logo_drawn_twice_is_no_person() -> None:
    fields = _of("40,60,50|KOALA\n60,60,95|KOALA\n20,60,200|KOALA FREIGHT (PTY) LTD")
    assert fields.name is None
    assert _given(fields.organization) == "KOALA FREIGHT (PTY) LTD"


@pytest.mark.parametrize(
    ("upper", "lower", "firm"),
    [
        ("NORD-", "FRACHT", "NORD-FRACHT"),
        ("BUDO", "Sp. z 0.0.", "BUDO Sp. z o.o."),
        ("Klipdrift Boerdery", "(Edms) Bpk", "Klipdrift Boerdery (Edms) Bpk"),
    ],
)
def test_a_firm_of_two_rows_is_put_together_as_printed(upper: str, lower: str, firm: str) -> None:
    fields = _of(f"30,60,50|{upper}\n30,60,84|{lower}\n20,60,200|Ann Lee\n20,60,250|ann@nordfracht.de")
    assert _given(fields.organization) == firm


def test_a_department_goes_on_behind_a_dash() -> None:
    fields = read("Trần Hữu Phước", "Giám đốc", "Khoa Nội - Can thiệp", "Bệnh viện Hoa Sen")
    assert _given(fields.department) == "Khoa Nội - Can thiệp"


def test_a_row_up_the_edge_does_not_turn_the_card() -> None:
    lines = rows(
        "20,60,50|Ann Lee\n20,60,80|architect\n20,190,82|owner\n"
        "20,60,200|Tel. +44 20 7946 0018\n20,60,230|44 Long Street, Weide"
    )
    box = ((20.0, 580.0), (20.0, 60.0), (60.0, 60.0), (60.0, 580.0))
    up = Line("ATELIER WEIDE", 0.95, box, 40.0)
    title = parse([*lines, up], region=None, width=1050, height=600).title
    assert _given(title) == "architect owner"


@pytest.mark.parametrize(
    ("upper", "lower", "title"),
    [
        ("Directrice adjointe, Achats", "Stv. Direktorin, Einkauf", "Directrice adjointe, Achats"),
        ("Eienaar & Bestuurder", "Owner & Manager", "Eienaar & Bestuurder"),
        ("Jefe de Ventas", "Head of Sales", "Jefe de Ventas"),
        ("Dyrektor sprzedaży", "Sales Director", "Dyrektor sprzedaży"),
        ("Gerente de Obras", "Gerencia Técnica", "Gerente de Obras"),
        ("Vicepresidente de Riesgos", "Vicepresidencia Técnica", "Vicepresidente de Riesgos"),
        ("Senior Vice President", "Commercial Lending", "Senior Vice President, Commercial Lending"),
        ("Geschäftsführer", "Vertriebsleiter", "Geschäftsführer, Vertriebsleiter"),
    ],
)
def test_a_title_again_in_another_language_or_of_a_whole_unit_is_no_part_of_it(
    upper: str, lower: str, title: str
) -> None:
    assert _given(read("Ann Lee", upper, lower, "Weide GmbH").title) == title


@pytest.mark.parametrize(
    "printed",
    [
        "Échevine de la Culture",
        "keramiķe",
        "artisans boulangers",
        "Floristmeisterin",
        "Wirtsleute",
        "Master Distiller",
        "Administratrice",
        "Pró-Reitora Adjunta",
    ],
)
def test_offices_crafts_and_two_owners_are_titles(printed: str) -> None:
    assert _given(read("Weide GmbH", "Ann Lee", printed).title) == printed


@pytest.mark.parametrize(
    ("name", "field"),
    [
        ("Dra. Ana Reis Moura", "Dermatologia Clínica e Estética"),
        ("Dr. Jonas Weber", "Innere Medizin und Kardiologie"),
        ("Dr. Ioana Pop", "Ortopedie și Traumatologie"),
    ],
)
def test_what_a_doctor_practises_is_the_title(name: str, field: str) -> None:
    fields = read(name, field, "Tel. 21 3456 7890")
    assert _given(fields.title) == field
    assert fields.organization is None


def test_what_a_clinic_practises_is_no_title() -> None:
    assert read("Weide GmbH", "Cardiologia", "Tel. 21 3456 7890").title is None


@pytest.mark.parametrize(
    ("text", "firm"),
    [
        ("30|HALE · ROTH · LANG\n12|ATTORNEYS AT LAW\n20|Ann Roth\n20|Partner", "HALE · ROTH · LANG"),
        ("30|Kanzlei\n30|Tellbrink · Obst\n20|Ann Tellbrink\n20|Rechtsanwältin", "Kanzlei Tellbrink · Obst"),
        ("20|SCP MOREL - ROUX - PETIT\n14|Notaires\n20|Anne Morel\n14|Notaire", "SCP MOREL - ROUX - PETIT"),
        (
            "34|Brandl & Huber\n20|Sanitär · Heizung GmbH & Co. KG\n20|Ann Lee",
            "Brandl & Huber Sanitär · Heizung GmbH & Co. KG",
        ),
        ("30|CÔNG TY CỔ PHẦN CÔNG NGHỆ\n34|HOA SEN VIỆT\n20|Trần Hữu Phước", "CÔNG TY CỔ PHẦN CÔNG NGHỆ HOA SEN VIỆT"),
        ("34|AZIENDA AGRICOLA\n34|MONTEBEL\n20|di Bianchi Luca & C.\n22|Luca Bianchi", "AZIENDA AGRICOLA MONTEBEL"),
        ("34|ATE LIER WEIDE\n20|Ann Lee", "ATELIER WEIDE"),
        ("34|Stadt Weidenau\n20|Die Bürgermeisterin\n20|Ann Lee", "Stadt Weidenau"),
        ("30|Studio Tecnico\n30|Bellandi\n20|geom. Luca Bianchi", "Studio Tecnico Bellandi"),
        ("26|Rodna Gruda a.d. Čačak\n20|Ann Lee", "Rodna Gruda a.d. Čačak"),
        ("36|TRATTORIA DA LINO\n18|di Lino e Carla Bianchi\n18|Via Roma 1", "TRATTORIA DA LINO"),
    ],
)
def test_a_firm_has_all_its_rows_and_pieces_and_no_others(text: str, firm: str) -> None:
    assert _given(_of(text).organization) == firm


def test_towns_and_trades_with_marks_between_are_no_partners() -> None:
    fields = _of("30|Weide GmbH\n20|Wien · Graz · Linz\n20|Planung · Beratung\n20|Ann Lee")
    assert _given(fields.organization) == "Weide GmbH"


def test_a_letter_that_the_domain_lacks_is_an_icons() -> None:
    fields = _of("40|Casa iVerde\n20|Ann Lee\n20|ann@casaverde.com")
    assert _given(fields.organization) == "Casa Verde"


def test_a_house_is_no_person_though_its_e_mail_bears_its_name() -> None:
    fields = _of("40|Villa Marta\n20|apartmani\n20|villa.marta@gmail.com")
    assert fields.name is None
    assert _given(fields.organization) == "Villa Marta"


@pytest.mark.parametrize("printed", ["Studio Tecnico", "Clínica Veterinaria", "Taller Mecánico"])
def test_a_place_where_people_work_is_no_title(printed: str) -> None:
    found = _of(f"30|{printed}\n20|Ann Lee\n20|ann@weide.com").title
    assert found is None or found.confidence < 0.5


def test_a_firm_of_common_words_whose_domain_has_more_is_doubted() -> None:
    domains = ("baeckerei", "baeckerei-tannberg")
    known, partly = (_of(f"40|Bäckerei\n20|Ann Lee\n20|info@{domain}.de").organization for domain in domains)
    assert known is not None
    assert partly is not None
    assert partly.confidence < known.confidence - 0.03


def test_letters_set_wide_are_the_words_that_another_reader_saw() -> None:
    lines = rows("30|Weide\n20|S T U D I O  W E I D E\n20|Ann Lee")
    wide = Line("S T U D IO W E I DE", 0.95, lines[1].box, 20.0, heard=("STUDIO WEIDE", "S T U D IO W E I DE"))
    found = parse([wide, lines[2]], region=None, width=1050, height=600).organization
    assert _given(found) == "STUDIO WEIDE"


@pytest.mark.parametrize(
    ("printed", "name"),
    [
        ("Me Laurence Tremblay", "Laurence Tremblay"),
        ("Mag. (FH) Anna Hofer", "Anna Hofer"),
        ("Dipl. Ing. ETH Reto Frei", "Reto Frei"),
        ("Sir Alan Hale KC", "Sir Alan Hale"),
    ],
)
def test_forms_of_address_and_honours_are_no_names(printed: str, name: str) -> None:
    given = _given(read(printed, "Partner", "Weide GmbH").name)
    assert given is not None
    assert given.endswith(name)


def test_a_licence_is_no_part_of_a_title() -> None:
    assert _given(read("Ann Lee", "Arquitecta", "Céd. Prof. 4482910", "Weide S.A.").title) == "Arquitecta"
