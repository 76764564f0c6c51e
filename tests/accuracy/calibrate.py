"""Fits the confidences anew: python -m tests.accuracy.calibrate LINES.jsonl --seeds 40000:40100 --held 41000:41030.

Draws and photographs the cards of the seeds, reads them and keeps their lines in LINES.jsonl, so that what was read
once is only parsed again next time. Then each field's values, right and wrong, are weighed by their evidence: a
logistic model a field with a ridge, in which a feature may only speak for or against as its meaning says. A last cut
common to all fields is laid so that of the values at 0.9 or more, 99 in 100 are right on cards the model has not seen.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

import ocr.fields.data
from ocr.fields.confidence import features, logistic
from ocr.fields.data.confidence import COEFFICIENTS
from ocr.fields.found import Found
from ocr.fields.parse import findings
from ocr.fields.sheet import Sheet
from tests.accuracy import lines_kept
from tests.accuracy.logistic import Model, fitted
from tests.accuracy.scoring import FIELDS, Given, judge

SURE = 0.9
WANTED = 0.99
"""Share of right values among the sure ones, on cards that the model has not seen."""
SHARES = {"flat": 1.0, "easy": 1.4, "medium": 1.2, "hard": 0.5}
"""How much a card of each difficulty counts: photos of cards on desks are mostly easy or middling."""
FOLDS = 8

_READ = {
    "card_doubt": -1, "unsure": -1, "doubtful": -1, "sure": 1, "word_unsure": -1, "second": -1, "cut": -1, "agreed": 1,
    "disputed": -1,
}  # fmt: skip
SIGNS: dict[str, dict[str, int]] = {
    "name": {
        "score": 1, "margin": 1, "known": 1, "cased": 1, "count": 1, "first_given": 1, "titled": 1, "company": -1,
        "slogan": -1, "domain": -1, "unfinished": -1,
    },
    "title": {"score": 1, "margin": 1, "known": 1, "cased": 1, "title": 1, "domain": -1, "long": -1},
    "organization": {
        "score": 1, "margin": 1, "domain": 1, "spelled": 1, "legal": 1, "word": 1, "size": 1, "unfinished": -1,
        "generic": -1, "derived": -1, "person": -1, "short": -1, "lower": -1, "long": -1, "noise": -1, "title": -1,
    },
    "phones": {"valid": 1, "labelled": 1, "international": 1, "first_region": 1, "alone": 1, "vouched": 1},
    "emails": {
        "plain": 1, "domain_proved": 1, "name": 1, "local_whole": 1, "common": 1, "labelled": 1, "site_near": -1,
        "short": -1, "lost_at": -1,
    },
    "urls": {"plain": 1, "marked": 1, "mail_agrees": 1, "spoken": 1, "mail_near": -1, "digits": -1, "path": -1},
    "addresses": {"weight": 1, "postal": 1, "locality": 1, "street": 1, "words": 1, "labelled": 1, "rows": 1},
}  # fmt: skip
"""What each field's values are weighed by, and whether it speaks for or against them."""


@dataclass(frozen=True, slots=True)
class Example:
    """A value as it was found on a card, what is known of it, and whether it is right."""

    field: str
    card: str
    difficulty: str
    known: dict[str, float]
    right: bool


def _found(sheet: Sheet) -> Iterator[tuple[str, Found]]:
    contents = findings(sheet, None).contents
    for field in FIELDS:
        value = getattr(contents, field)
        yield from ((field, one) for one in (value if isinstance(value, tuple) else (value,)) if one is not None)


def examples(card: lines_kept.Kept) -> list[Example]:
    """Every value found on a card, with the verdict on it."""
    sheet = Sheet(card.lines, card.width, card.height)
    found = list(_found(sheet))
    answer = {field: [Given(one.value) for name, one in found if name == field] for field in FIELDS}
    fates = {(v.field, v.value): v.fate == "right" for v in judge(answer, card.truth) if v.fate != "missed"}
    return [
        Example(field, card.ident, card.difficulty, features(sheet, one), fates[field, one.value])
        for field, one in found
        if (field, one.value) in fates
    ]


def _matrix(chosen: Sequence[Example], names: Sequence[str]) -> NDArray[np.float64]:
    return np.array([[one.known.get(name, 0.0) for name in names] for one in chosen], np.float64)


def model_of(chosen: Sequence[Example], field: str) -> Model:
    """The model of a field, fitted to examples of it."""
    signs = SIGNS[field] | _READ
    right = np.array([one.right for one in chosen], np.float64)
    weights = np.array([SHARES[one.difficulty] for one in chosen])
    return fitted(_matrix(chosen, list(signs)), right, weights, signs)


def unseen(chosen: Sequence[Example], field: str) -> NDArray[np.float64]:
    """The logit of each example by a model fitted to other cards."""
    cards = sorted({one.card for one in chosen})
    fold = {card: place % FOLDS for place, card in enumerate(cards)}
    logits = np.zeros(len(chosen))
    for k in range(FOLDS):
        model = model_of([one for one in chosen if fold[one.card] != k], field)
        for place, one in enumerate(chosen):
            if fold[one.card] == k:
                logits[place] = model.logit(one.known)
    return logits


def cut(logits: NDArray[np.float64], right: NDArray[np.bool_], weights: NDArray[np.float64]) -> float:
    """The lowest logit from which on the wanted share is right."""
    order = np.argsort(-logits)
    share = np.cumsum((right * weights)[order]) / np.cumsum(weights[order])
    enough = np.flatnonzero(share >= WANTED)
    return float(logits[order[enough[-1]]]) if len(enough) else float(logits.max())


def fit(every: Sequence[Example]) -> dict[str, Model]:
    """The models of all fields, their constants laid so that SURE means what is wanted."""
    by_field = {field: [one for one in every if one.field == field] for field in SIGNS}
    logits = np.concatenate([unseen(chosen, field) for field, chosen in by_field.items()])
    ordered = [one for chosen in by_field.values() for one in chosen]
    weights = np.array([SHARES[one.difficulty] for one in ordered])
    shift = float(np.log(SURE / (1 - SURE))) - cut(logits, np.array([one.right for one in ordered]), weights)
    return {field: model_of(chosen, field).shifted(shift) for field, chosen in by_field.items()}


def table(every: Sequence[Example], models: dict[str, Model]) -> str:
    """How many values of each field are sure, how many of them are right, and how right they are by confidence."""
    edges = (0.0, 0.3, 0.5, 0.7, 0.8, 0.9, 0.95, 1.01)
    rows = [
        f"{'field':14}{'values':>7}{'sure':>7}{'right':>8}   right of all from "
        + "  ".join(f"{e:.2f}" for e in edges[:-1])
    ]
    for field in (*SIGNS, "all"):
        chosen = [one for one in every if field in (one.field, "all")]
        given = [(logistic(models[one.field].logit(one.known)), one.right) for one in chosen]
        sure = [right for confidence, right in given if confidence >= SURE]
        bins = [[right for p, right in given if low <= p < high] for low, high in pairwise(edges)]
        rows.append(
            f"{field:14}{len(given):7}{len(sure) / max(len(given), 1):7.3f}{sum(sure) / max(len(sure), 1):8.4f}   "
            + "  ".join(f"{sum(one)}/{len(one)}" for one in bins)
        )
    return "\n".join(rows)


def _written(models: dict[str, Model], note: str) -> str:
    kept: dict[str, Any] = {field: model.coefficients() for field, model in models.items()}
    for field, old in COEFFICIENTS.items():
        kept.setdefault(field, old)
        kept[field] |= {name: old[name] for name in ("qr", "qr_differs") if name in old}
    body = "".join(
        f'    "{field}": {{\n' + "".join(f'        "{name}": {value},\n' for name, value in known.items()) + "    },\n"
        for field, known in kept.items()
    )
    return (
        f'"""Coefficients of the confidences, a logistic model a field.\n\n{note}\n"""\n\n'
        "from __future__ import annotations\n\n"
        f"COEFFICIENTS: dict[str, dict[str, float]] = {{\n{body}}}\n"
    )


def note(every: Sequence[Example]) -> str:
    """What the written file says of where its numbers come from."""
    count = len({one.card for one in every})
    return (
        f"Written by tests/accuracy/calibrate.py: fitted to {len(every)} values of {count} designs as the whole\n"
        "pipeline read them. Those of codes (qr), departments and social networks are set by hand: they are too few."
    )


def _span(text: str) -> range:
    first, _, last = text.partition(":")
    return range(int(first), int(last))


def main() -> None:
    """Reads what is not kept yet, fits, prints the figures on the cards held back, and writes the coefficients."""
    parser = argparse.ArgumentParser(prog="python -m tests.accuracy.calibrate", description=main.__doc__)
    parser.add_argument("lines", type=Path)
    parser.add_argument("--seeds", type=_span, default=range(40000, 40100))
    parser.add_argument("--held", type=_span, default=range(41000, 41030))
    parser.add_argument("--also", type=Path, help="kept lines of other cards to fit to, one ident for all of a design")
    parser.add_argument("--write", action="store_true", help="write ocr/fields/data/confidence.py")
    asked = parser.parse_args()
    sets = [
        [example for card in lines_kept.cards(asked.lines, seeds, tuple(SHARES)) for example in examples(card)]
        for seeds in (asked.seeds, asked.held)
    ]
    if asked.also:
        sets[0] += [example for card in lines_kept.every(asked.also) for example in examples(card)]
    models = fit(sets[0])
    sys.stdout.write(f"{table(sets[1], models)}\n")
    if asked.write:
        target = Path(ocr.fields.data.__file__).parent / "confidence.py"
        target.write_text(_written(models, note(sets[0])), encoding="utf-8")


if __name__ == "__main__":
    main()
