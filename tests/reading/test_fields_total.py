"""The parser takes whatever lines there are: it never raises, and it does not slow down."""

from __future__ import annotations

import math
import time

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ocr.codes import parse as parse_code
from ocr.fields import parse
from ocr.reading import Line, Quad
from tests.reading.fields_layout import line

PIECES = st.sampled_from(
    [
        "Tel.",
        "+49",
        "(0)",
        "0421",
        "@",
        "www.",
        ".com",
        "Dr.",
        "Ann",
        "Lee",
        "GmbH",
        "Str. 5",
        "28195",
        "Bremen",
        "/",
        "-",
        "|",
        "•",
        ",",
        "E:",
        "12",
        "Sales",
        "Manager",
        "\t",
        "©",
        "ß",
        "İ",
        "é",
    ]
)
TEXTS = st.one_of(
    st.text(max_size=60), st.lists(PIECES, max_size=12).map(" ".join), st.lists(PIECES, max_size=12).map("".join)
)
COORDINATES = st.one_of(st.floats(-1e4, 1e4), st.sampled_from([math.nan, math.inf, -math.inf, 0.0]))
POINTS = st.tuples(COORDINATES, COORDINATES)
BOXES: st.SearchStrategy[Quad] = st.tuples(POINTS, POINTS, POINTS, POINTS)
LINES = st.builds(Line, TEXTS, st.floats(0, 1), BOXES, st.floats(0, 500), side=st.sampled_from(["front", "back"]))


@settings(max_examples=250, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(LINES, max_size=14), st.sampled_from([None, "US", "DE", "XX", ""]), st.text(max_size=80))
def test_any_lines_are_parsed(lines: list[Line], region: str | None, code: str) -> None:
    fields = parse(lines, region=region, width=1000, height=600, codes=[parse_code(code)])
    found = [fields.name, fields.title, fields.organization, fields.department]
    many = [*fields.phones, *fields.emails, *fields.urls, *fields.addresses, *fields.socials]
    assert all(0 < value.confidence < 1 for value in [*found, *many] if value is not None)


def test_nothing_gives_nothing() -> None:
    fields = parse([], region=None, width=0, height=0)
    assert fields.name is None
    assert fields.phones == ()


def test_a_card_of_a_hundred_rows_takes_well_under_a_second() -> None:
    texts = [
        "Ann Lee",
        "Sales Manager",
        "Weide GmbH",
        "+49 421 126780",
        "Weststr. 5, 28195 Bremen",
        "ann@weide.de",
    ] * 17
    lines = [line(text, top=30.0 * place) for place, text in enumerate(texts)]
    parse(lines[:6], region="DE", width=1000, height=600)  # the tables are unpacked once
    start = time.perf_counter()
    parse(lines, region="DE", width=1000, height=600)
    assert time.perf_counter() - start < 2


def test_a_card_upside_down_or_on_its_side_is_read_the_same() -> None:
    upright = [line("Ann Lee", top=40, height=40), line("Sales Manager", top=100), line("Weide GmbH", top=140)]

    def turned(one: Line) -> Line:
        a, b, c, d = ((600 - y, x) for x, y in one.box)
        return Line(one.text, one.confidence, (a, b, c, d), one.height)

    once = [turned(one) for one in upright]
    twice = [turned(one) for one in once]
    for lines in (upright, once, twice):
        fields = parse(lines, region=None, width=600, height=600)
        assert fields.name is not None
        assert fields.name.value == "Ann Lee"
        assert fields.title is not None
        assert fields.organization is not None
