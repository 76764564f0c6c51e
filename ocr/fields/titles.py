"""Job titles and departments: how much a text is one."""

from __future__ import annotations

import math
import re

from ocr.fields.candidates import Candidate
from ocr.fields.data.companies import WORDS
from ocr.fields.data.labels import EMAILS, PHONES, URLS
from ocr.fields.data.people import DEGREES, HONORIFICS
from ocr.fields.data.places import COUNTRIES
from ocr.fields.lexicon import is_department, known_share, legal_form, slogan_words, title_weight
from ocr.fields.text import fold, shape, words

WEIGHTS: dict[str, float] = {
    "title": 1.4,
    "legal": -3.0,
    "company": -0.5,
    "digits": -0.5,
    "long": -0.7,
    "large": -0.6,
    "slogan": -0.7,
    "label": -3.0,
    "degrees": -1.5,
    "department": -1.2,
    "place": -1.5,
    "short": -0.6,
    "sentence": -0.8,
    "domain": -1.6,
    "mail": -1.5,
    "cased": 0.3,
}
BASE = -1.6


def evidence(candidate: Candidate, mail: float, domain: float) -> dict[str, float] | None:
    """What speaks for and against a candidate being a title; None when it cannot be one.

    Args:
        candidate: A piece of the card.
        mail: How well the card's e-mails fit the candidate as a person's name, 0 to 1.
        domain: How well it fits the card's domains as an organization, 0 to 1.
    """
    text = candidate.text
    found = words(text)
    if not found or "@" in text or len(text) > 110:
        return None
    weight = title_weight(text)
    strong = weight >= 1.5
    return {
        "title": weight,
        "legal": (0.6 if strong else 1.0) * (legal_form(text) is not None),
        "company": 0.0 if strong else float(min(2, sum(word in WORDS for word in found))),
        "digits": min(3.0, float(sum(c.isdigit() for c in text))) * (0.3 if strong else 1.0),
        "long": max(0.0, (len(found) - (8 if strong else 5)) / 2),
        "large": max(0.0, math.log2(max(candidate.size, 0.1))),
        "slogan": 0.0 if strong else float(min(slogan_words(text), 4)),
        "label": float(len(found) == 1 and (found[0] in PHONES or found[0] in EMAILS or found[0] in URLS)),
        "degrees": float(
            all(
                word.replace(".", "") in DEGREES or len(word) < 3 or (len(word) < 5 and word in HONORIFICS)
                for word in found
            )
        ),
        "department": float(is_department(text) and weight < 2.2),
        "place": float(fold(text).strip(" .") in COUNTRIES),
        "short": float(len("".join(found)) < 3),
        "sentence": float(text.rstrip().endswith(("!", "?", "...")) and not strong),
        "domain": domain if domain > 0.7 else 0.0,
        "mail": mail if mail > 0.7 else 0.0,
        "known": known_share(text),
        "cased": float(shape(text) in {"title", "upper"}),
    }


def score(found: dict[str, float] | None) -> float:
    """The sum of the evidence; above 0 it is rather a title than not."""
    if found is None:
        return -9.0
    return BASE + sum(weight * found[key] for key, weight in WEIGHTS.items())


def without_degrees(text: str) -> str:
    """A title without the degrees and memberships behind it: "Surveyor, BSurv (Otago)", "Leder, dr. philos."."""
    for comma in re.finditer(r",\s+", text):
        first = re.match(r"[\w.]+", text[comma.end() :])
        plain = fold(first[0]).replace(".", "") if first else ""
        camel = first is not None and re.fullmatch(r"[BMD][A-Z]?[a-z]{0,5}[A-Z]\w{0,4}", first[0]) is not None
        known = plain in DEGREES or plain == "dr"
        if title_weight(text[: comma.start()]) >= 1.5 and title_weight(text[comma.end() :]) < 1.5 and (camel or known):
            return text[: comma.start()]
    return text


def continues(upper: str, lower: str) -> bool:
    """Whether a title plainly goes on from one row to the next: a joining word at the break, or an open bracket."""
    last = re.findall(r"[\w&/,-]+", fold(upper))[-1:]
    first = re.findall(r"[\w&/]+", fold(lower))[:1]
    joins = {
        "&",
        "and",
        "of",
        "for",
        "the",
        "de",
        "des",
        "du",
        "und",
        "et",
        "y",
        "e",
        "i",
        "ve",
        "og",
        "och",
        "in",
        "to",
        "/",
        "fur",
        "der",
    }
    at_end = bool(last) and (last[0].strip(",-") in joins or upper.rstrip().endswith((",", "&", "/", "-", "+")))
    return at_end or (bool(first) and first[0] in joins) or upper.count("(") > upper.count(")")
