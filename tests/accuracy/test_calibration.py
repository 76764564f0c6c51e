"""The fit of the confidences: it finds what sorts right from wrong, and only by evidence that means what it says."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from ocr.fields.confidence import logistic
from tests.accuracy import calibrate, lines_kept
from tests.accuracy.logistic import fitted


def _data(seed: int, count: int = 2000) -> tuple[np.ndarray, np.ndarray]:
    """Values of which the first feature makes right ones likelier, the second less likely; the third says nothing."""
    rng = np.random.default_rng(seed)
    known = rng.random((count, 3))
    chance = 1 / (1 + np.exp(-(1 + 3 * known[:, 0] - 4 * known[:, 1])))
    return known, (rng.random(count) < chance).astype(np.float64)


def test_the_fit_finds_the_weights_and_the_chances() -> None:
    known, right = _data(1)
    model = fitted(known, right, np.ones(len(right)), {"good": 1, "bad": -1, "idle": 1})
    assert model.weights["good"] == pytest.approx(3, abs=0.6)
    assert model.weights["bad"] == pytest.approx(-4, abs=0.6)
    chances = [logistic(model.logit(dict(zip(("good", "bad", "idle"), row, strict=True)))) for row in known]
    assert np.mean(chances) == pytest.approx(right.mean(), abs=0.01)


def test_evidence_never_counts_against_its_meaning() -> None:
    known, right = _data(2)
    model = fitted(known, right, np.ones(len(right)), {"good": -1, "bad": -1, "idle": 1})
    assert model.weights["good"] == 0
    assert model.weights["bad"] < -1


def test_the_cut_leaves_the_wanted_share_right() -> None:
    logits = np.linspace(5, -5, 1001)
    right = np.ones(1001, dtype=np.bool_)
    right[200::10] = False
    low = calibrate.cut(logits, right, np.ones(1001))
    sure = right[logits >= low]
    assert sure.mean() >= calibrate.WANTED
    assert right[logits >= low - 0.5].mean() < calibrate.WANTED


def test_lines_are_read_once_and_parsed_to_examples(tmp_path: Path) -> None:
    kept = tmp_path / "lines.jsonl"
    (card,) = lines_kept.cards(kept, range(101, 102), ("flat",))
    size = kept.stat().st_size
    (again,) = lines_kept.cards(kept, range(101, 102), ("flat",))
    assert again == card
    assert kept.stat().st_size == size
    every = calibrate.examples(card)
    assert {one.field for one in every} >= {"phones", "emails"}
    assert sum(one.right for one in every) > len(every) / 2
    assert all(0 <= x <= card.width and 0 <= y <= card.height for line in card.lines for x, y in line.box)
