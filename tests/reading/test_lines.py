"""Lines of text are told from each other, from their ground and from what is no text."""

from __future__ import annotations

import pytest
from PIL import Image, ImageDraw, ImageFilter

import ocr
from ocr.reading import Line
from tests.reading import drawing
from tests.reading.drawing import BLACK, WHITE, Printed

NAVY: drawing.Colour = (22, 32, 70)


def _lines(picture: Image.Image) -> tuple[Line, ...]:
    return ocr.read(drawing.encoded(picture, "PNG"), deadline=60).cards[0].lines


def _texts(picture: Image.Image) -> list[str]:
    return [line.text for line in _lines(picture)]


def test_dark_on_light_and_light_on_dark_are_read_off_one_card() -> None:
    picture = drawing.card([Printed("Amelie Kowalczyk", 0.06, 0.1, 48), Printed("Site manager", 0.06, 0.25, 36)])
    ImageDraw.Draw(picture).rectangle((0, 330, 1050, 600), NAVY)
    pen = ImageDraw.Draw(picture)
    pen.text((60, 380), "+48 22 555 01 77", WHITE, font=drawing.font(40))
    pen.text((60, 480), "amelie@kowalczyk.example", WHITE, font=drawing.font(40))
    assert _texts(picture) == ["Amelie Kowalczyk", "Site manager", "+48 22 555 01 77", "amelie@kowalczyk.example"]


def test_columns_are_kept_apart() -> None:
    left = [Printed("Office", 0.06, 0.3, 34), Printed("12 Harbour Road", 0.06, 0.42, 34)]
    right = [Printed("Direct 4471 200", 0.6, 0.3, 34), Printed("Mobile 4471 201", 0.6, 0.42, 34)]
    assert sorted(_texts(drawing.card([*left, *right]))) == [
        "12 Harbour Road", "Direct 4471 200", "Mobile 4471 201", "Office",
    ]  # fmt: skip


def test_words_of_a_line_stay_together_and_lines_close_below_stay_apart() -> None:
    rows = [Printed("Wide spaced  words of one line", 0.06, 0.3, 38), Printed("gypsy jumping quickly", 0.06, 0.37, 38)]
    assert _texts(drawing.card(rows)) == ["Wide spaced words of one line", "gypsy jumping quickly"]


def test_thin_grey_text_is_read_beside_bold_black() -> None:
    grey = (168, 168, 170)
    rows = [Printed("BRIGHTWATER", 0.06, 0.1, 90), Printed("north office, third floor", 0.06, 0.6, 32, grey)]
    assert "north office, third floor" in _texts(drawing.card(rows))


def test_an_icon_before_a_line_is_not_read_as_a_letter() -> None:
    picture = drawing.card([Printed("+44 20 7946 0321", 0.2, 0.4, 40), Printed("Priya Nair", 0.2, 0.1, 60)])
    pen = ImageDraw.Draw(picture)
    pen.ellipse((120, 232, 180, 292), fill=(0, 120, 130))
    pen.rectangle((140, 252, 160, 272), fill=WHITE)
    assert "+44 20 7946 0321" in _texts(picture)


def test_a_shadow_across_the_card_hides_no_line() -> None:
    picture = drawing.card()
    shade = Image.new("L", picture.size, 255)
    ImageDraw.Draw(shade).polygon([(300, 0), (700, 0), (500, 600), (0, 600)], fill=95)
    shade = shade.filter(ImageFilter.GaussianBlur(25))
    dark = Image.composite(picture, picture.point(lambda v: v * 0.3), shade)
    assert _texts(dark) == list(drawing.LINES)


@pytest.mark.parametrize("text", ["Çağla Öztürk", "Jürgen Größe", "Zoé Lefèvre", "Želimir Čolić"])
def test_letters_keep_their_marks(text: str) -> None:
    assert text in _texts(drawing.card([Printed(text, 0.1, 0.3, 56), Printed("Consulting Engineer", 0.1, 0.5, 40)]))


def test_every_line_has_its_box_and_its_words() -> None:
    lines = _lines(drawing.card())
    assert [line.text for line in lines] == list(drawing.LINES)
    for number, line in enumerate(lines):
        xs, ys = [x for x, _ in line.box], [y for _, y in line.box]
        assert min(xs) == pytest.approx(84, abs=12)
        assert (0.1 + 0.16 * number) * 600 - 6 < min(ys) < max(ys) < (0.1 + 0.16 * number) * 600 + 66
        assert [word.text for word in line.words] == line.text.split()
        starts = [word.box[0][0] for word in line.words]
        assert starts == sorted(starts)
        assert min(xs) - 1 <= starts[0]
        assert line.words[-1].box[1][0] <= max(xs) + 1
        assert 0.5 <= line.confidence <= 1


def test_black_and_white_are_no_matter() -> None:
    assert _texts(drawing.card(drawing.usual(WHITE), BLACK)) == list(drawing.LINES)


def test_a_vietnamese_card_keeps_its_letters() -> None:
    rows = [Printed("Nguyễn Thị Hồng", 0.1, 0.2, 56), Printed("Công ty TNHH Đại Việt", 0.1, 0.4, 40)]
    assert _texts(drawing.card([*rows, Printed("+84 28 3822 9999", 0.1, 0.6, 40)])) == [
        "Nguyễn Thị Hồng", "Công ty TNHH Đại Việt", "+84 28 3822 9999",
    ]  # fmt: skip
