"""The drawn cards: the same from the same seed, and their truth is what stands on them."""

from __future__ import annotations

import io
import json
import subprocess
import sys
from pathlib import Path

import cv2
import numpy as np
import phonenumbers
import pytest
from PIL import Image, ImageOps

from tests.accuracy.scoring import SINGLE, expected, same
from tests.cards import DIFFICULTIES, Sample, draw

SEEDS = (1, 2)


@pytest.fixture(scope="module", params=DIFFICULTIES)
def samples(request: pytest.FixtureRequest) -> list[Sample]:
    return [draw(seed, request.param) for seed in SEEDS]


def _upright(sample: Sample) -> Image.Image:
    return ImageOps.exif_transpose(Image.open(io.BytesIO(sample.photo)))


def test_a_seed_gives_the_same_bytes_in_another_process(tmp_path: Path) -> None:
    command = [
        sys.executable,
        "-m",
        "tests.cards",
        str(tmp_path),
        "--count",
        "1",
        "--seed",
        "7",
        "--difficulty",
        "flat",
    ]
    subprocess.run(command, check=True, cwd=Path(__file__).parents[2])
    sample = draw(7, "flat")
    row = json.loads((tmp_path / "truth.jsonl").read_text(encoding="utf-8"))
    assert (tmp_path / row["file"]).read_bytes() == sample.photo
    assert {key: row[key] for key in sample.truth} == json.loads(json.dumps(sample.truth))


def test_seeds_and_difficulties_give_different_cards(samples: list[Sample]) -> None:
    assert len({sample.photo for sample in samples}) == len(samples)
    assert {sample.difficulty for sample in samples} == {samples[0].difficulty}


def _printed(sample: Sample) -> str:
    return " ".join(line.text for line in sample.lines)


def test_every_true_value_is_drawn(samples: list[Sample]) -> None:
    for sample in samples:
        text = _printed(sample).casefold()
        for field in (*SINGLE, "emails", "urls"):
            values = [v.casefold() for v in expected(sample.truth, field)]
            # Of a single field any right form will do; a line may have been cut in two at a blank or a comma.
            found = [v for v in values if v in text]
            assert found == values if field not in SINGLE else found or not values, (sample.seed, field, values, text)
        for address in expected(sample.truth, "addresses"):
            drawn = " ".join(line.text for line in sample.lines if line.role == "address")
            assert all(word in drawn for word in address.replace(",", " ").split()), (sample.seed, address, drawn)


def test_every_true_number_is_drawn_and_valid(samples: list[Sample]) -> None:
    for sample in samples:
        digits = "".join(c for c in _printed(sample) if c.isdigit())
        for e164 in expected(sample.truth, "phones"):
            number = phonenumbers.parse(e164)
            assert phonenumbers.is_valid_number(number)
            assert phonenumbers.national_significant_number(number) in digits


def test_no_value_is_drawn_that_the_truth_does_not_know(samples: list[Sample]) -> None:
    for sample in samples:
        for line in sample.lines:
            for word in line.text.split():
                if "@" in word and line.role == "email":
                    assert any(same("emails", word, known) for known in expected(sample.truth, "emails")), word


def _inside(corners: tuple[tuple[float, float], ...], outline: tuple[tuple[float, float], ...]) -> bool:
    hull = np.asarray(outline, dtype=np.float32)
    scale = float(np.ptp(hull))
    return all(cv2.pointPolygonTest(hull, (float(x), float(y)), True) > -0.06 * scale for x, y in corners)


def test_lines_stand_on_the_card_and_the_card_in_the_photo(samples: list[Sample]) -> None:
    for sample in samples:
        width, height = _upright(sample).size
        for line in sample.lines:
            assert _inside(line.quad, sample.outlines[0]), (sample.seed, line)
        for x, y in sample.outlines[0]:
            assert -0.05 * width < x < 1.05 * width
            assert -0.05 * height < y < 1.05 * height


def test_boxes_follow_the_camera() -> None:
    """Ink is inside a line's box, and none is left when the same card is drawn without its text."""
    sample = draw(4, "easy")
    photo = np.asarray(_upright(sample).convert("L"), dtype=np.float32)
    for line in sample.lines:
        mask = np.zeros(photo.shape, dtype=np.uint8)
        cv2.fillConvexPoly(mask, np.asarray(line.quad, dtype=np.int32), 1)
        inside = photo[mask == 1]
        around = cv2.dilate(mask, np.ones((9, 9), np.uint8)) - mask
        assert np.ptp(np.percentile(inside, (3, 97))) > 2 * np.ptp(np.percentile(photo[around == 1], (20, 80)))
