"""From evidence to the probability that a value is right: a logistic model a field, over features a person can read."""

from __future__ import annotations

import math
from collections.abc import Mapping

from ocr.fields.data.confidence import COEFFICIENTS
from ocr.fields.found import Found
from ocr.fields.sheet import Row, Sheet
from ocr.fields.text import letters, tidy

_LEAST, _MOST = 0.02, 0.995
_CODED = 0.97
"""How sure the letters of a code are, which has no reader's confidence."""
_UNPRINTED = 0.6
_MADE_INTO_MAIL = 0.6
_FLOORS = {"name": 0.05, "title": 0.12, "organization": 0.12, "addresses": 0.1, "emails": 0.15, "urls": 0.1}
"""Below this a value is rather rubbish than a value that a person might mend."""


def probability(kind: str, known: Mapping[str, float]) -> float:
    """How probable it is that a value is right.

    Args:
        kind: The field: "name", "phones", ...
        known: Features of the value, as `features` gives them; those that the field's model lacks are ignored.
    """
    coefficients = COEFFICIENTS[kind]
    total = coefficients["bias"] + sum(weight * known.get(name, 0.0) for name, weight in coefficients.items())
    return round(min(_MOST, max(_LEAST, logistic(total))), 4)


def features(sheet: Sheet, found: Found) -> dict[str, float]:
    """The evidence for a value, with how sure the reader was of its letters in steps that a linear model can weigh."""
    rows = [sheet.rows[index] for index, _, _ in found.parts]
    lines = [row.line for row in rows]
    read = min((line.confidence for line in lines), default=_CODED if found.source == "qr" else _UNPRINTED)
    raw = tidy(found.raw)
    heard = [_heard_alike(sheet.rows[index], start, end) for index, start, end in found.parts]
    least = min((word.confidence for line in lines for word in line.words if tidy(word.text) in raw), default=read)
    agreed = float(bool(heard) and all(heard))
    return {
        **found.evidence,
        "card_doubt": sheet.doubt,
        "unsure": _lack(0.97 - read),
        "doubtful": float(read < 0.85),
        "sure": float(read >= 0.985),
        "word_unsure": _lack(0.95 - least),
        "second": float(any(line.reader != "tesseract" for line in lines)),
        "agreed": agreed,
        "vouched": max(agreed, found.evidence.get("valid", 0.0)),
        "disputed": float(any(alike is False for alike in heard)),
        "cut": float(any(sheet.is_cut(row) for row in rows)),
    }


def _heard_alike(row: Row, start: int, end: int) -> bool | None:
    """Whether two readers saw the same letters and digits in a part of a row; None where only one was asked."""
    wanted = letters(row.text[start:end])
    return all(wanted in letters(heard) for heard in row.line.heard) if row.line.heard else None


def _lack(of_sureness: float) -> float:
    """What a reader lacks in sureness, in tenths; beyond a quarter all is guesswork alike."""
    return max(0.0, min(of_sureness, 0.25)) * 10


def is_worth_giving(kind: str, confidence: float, found: Found) -> bool:
    """Whether a value is likely enough to be given; what is derived is a proposal that says so itself."""
    floor = _FLOORS.get(kind, 0.0)
    if kind == "name":
        floor *= _borne_out(found.evidence)
    return found.source != "print" or confidence >= floor


def _borne_out(known: Mapping[str, float]) -> float:
    """What is left of the floor for a name that its surroundings bear out: a title by it, an e-mail made of it."""
    well_formed = known.get("cased", 0.0) >= 1 or known.get("known", 0.0) >= 1
    if known.get("titled") and well_formed and not known.get("slogan"):
        return 0.0
    return _MADE_INTO_MAIL if known.get("mail", 0.0) >= 1 else 1.0


def logistic(value: float) -> float:
    """The logistic function, safe for any number."""
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, value))))
