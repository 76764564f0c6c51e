"""Scores a card as read against what is printed on it.

A value is right when
    e-mails     are the same but for case;
    phones      are the same E.164 number (the type is not scored);
    URLs        are the same but for case, scheme, a leading "www." and a closing slash;
    names       have the same words in any order, honorifics and degrees aside; diacritics count;
    titles, organizations and addresses share words with a right form to an F1 of at least 0.8.
Words are compared after NFKC and case folding, without punctuation. Of a field with several right forms (name, title,
organization) one is enough; values that the truth calls optional count neither way; unreadable fields are left out.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

SINGLE = ("name", "title", "organization")
SEVERAL = ("phones", "emails", "urls", "addresses")
FIELDS = (*SINGLE, *SEVERAL)
_EXACT = ("name", "organization", "phones", "emails")
"""What a contact must have right to count as exact."""
_NEEDED = 0.8
_TITLES_OF_NAMES = (
    "mr mrs ms miss dr prof professor rev hon capt col ing dipl mag eng engr sr jr ii iii phd ph d md dmd dds mba msc "
    "bsc ma ba cpa esq pe rn ra aia pmp b s a m sc tech be btech mtech"
)
_HONORIFICS = frozenset(_TITLES_OF_NAMES.split())


@dataclass(frozen=True, slots=True)
class Given:
    """A value as read, with its confidence if there is one."""

    value: str
    confidence: float | None = None


@dataclass(frozen=True, slots=True)
class Verdict:
    """One value's fate: right, wrong (read, but not on the card), or missed (on the card, but not read)."""

    field: str
    fate: str
    value: str
    confidence: float | None = None


Answer = Mapping[str, Sequence[Given]]
"""A card as read: by field, its values."""


def _words(text: str) -> list[str]:
    return re.findall(r"[^\W_]+", unicodedata.normalize("NFKC", text).casefold())


def _name(text: str) -> list[str]:
    words = _words(text)
    return sorted(word for word in words if word not in _HONORIFICS) or sorted(words)


def _plain(text: str) -> str:
    return unicodedata.normalize("NFKC", text).strip().casefold()


def _url(text: str) -> str:
    return re.sub(r"^([a-z]+://)?(www\.)?", "", _plain(text)).rstrip("/")


def overlap(first: str, second: str) -> float:
    """F1 of the words of two texts."""
    mine, theirs = Counter(_words(first)), Counter(_words(second))
    total = mine.total() + theirs.total()
    return 2 * (mine & theirs).total() / total if total else 0.0


def same(field: str, first: str, second: str) -> bool:
    """Whether two values of a field count as one."""
    if field == "name":
        return _name(first) == _name(second)
    if field == "emails":
        return _plain(first) == _plain(second)
    if field == "urls":
        return _url(first) == _url(second)
    if field == "phones":
        return re.sub(r"[^\d+]", "", first) == re.sub(r"[^\d+]", "", second)
    return overlap(first, second) >= _NEEDED


def expected(truth: Mapping[str, Any], field: str) -> list[str]:
    """The true values of a field; for a single field its right forms."""
    if field == "phones":
        return [phone["e164"] for phone in truth.get("phones") or [] if phone.get("e164")]
    return list(truth.get("address" if field == "addresses" else field) or [])


def _judge_single(field: str, given: Sequence[Given], forms: Sequence[str], optional: Sequence[str]) -> list[Verdict]:
    missed = [Verdict(field, "missed", forms[0])] if forms else []
    if not given:
        return missed
    value, confidence = given[0].value, given[0].confidence
    if any(same(field, value, form) for form in forms):
        return [Verdict(field, "right", value, confidence)]
    if any(same(field, value, form) for form in optional):
        return []
    return [Verdict(field, "wrong", value, confidence), *missed]


def _judge_several(field: str, given: Sequence[Given], true: Sequence[str], optional: Sequence[str]) -> list[Verdict]:
    left, verdicts = list(true), []
    for item in given:
        hit = next((value for value in left if same(field, item.value, value)), None)
        if hit is not None:
            left.remove(hit)
            verdicts.append(Verdict(field, "right", item.value, item.confidence))
        elif not any(same(field, item.value, value) for value in (*true, *optional)):
            verdicts.append(Verdict(field, "wrong", item.value, item.confidence))
    return verdicts + [Verdict(field, "missed", value) for value in left]


def judge(answer: Answer, truth: Mapping[str, Any]) -> list[Verdict]:
    """What became of each value of one card."""
    verdicts: list[Verdict] = []
    for field in FIELDS:
        if field in (truth.get("unreadable") or ()):
            continue
        optional = (truth.get("optional") or {}).get(field, [])
        rule = _judge_single if field in SINGLE else _judge_several
        verdicts += rule(field, [g for g in answer.get(field, ()) if g.value], expected(truth, field), optional)
    return verdicts


def best(answers: Iterable[Answer], truth: Mapping[str, Any]) -> list[Verdict]:
    """The verdicts on that card of a photo which fits the truth best; all missed if none was read."""
    options = [judge(answer, truth) for answer in answers] or [judge({}, truth)]
    return max(options, key=_merit)


def _merit(verdicts: Sequence[Verdict]) -> tuple[int, int]:
    right = sum(v.fate == "right" for v in verdicts)
    return right, right - len(verdicts)


@dataclass(frozen=True, slots=True)
class Figures:
    """Counts of one field or all."""

    right: int
    wrong: int
    missed: int

    @property
    def precision(self) -> float:
        """Share of what was read that is right."""
        return self.right / (self.right + self.wrong) if self.right + self.wrong else 0.0

    @property
    def recall(self) -> float:
        """Share of what is printed that was read right."""
        return self.right / (self.right + self.missed) if self.right + self.missed else 0.0

    @property
    def f1(self) -> float:
        """Harmonic mean of precision and recall."""
        total = 2 * self.right + self.wrong + self.missed
        return 2 * self.right / total if total else 0.0


def figures(verdicts: Iterable[Verdict]) -> dict[str, Figures]:
    """By field, and under "all" for all fields together."""
    counts = Counter((name, v.fate) for v in verdicts for name in (v.field, "all"))
    return {
        name: Figures(counts[name, "right"], counts[name, "wrong"], counts[name, "missed"]) for name in (*FIELDS, "all")
    }


def exact(verdicts: Iterable[Verdict]) -> bool:
    """Whether name, organization, phones and e-mails are all right, nothing missed and nothing added."""
    return all(v.fate == "right" for v in verdicts if v.field in _EXACT)


def answer(card: Mapping[str, Any]) -> dict[str, list[Given]]:
    """A card of a reading's JSON form as values with confidences; plain strings are taken too."""
    out: dict[str, list[Given]] = {}
    for field in FIELDS:
        value = card.get(field)
        items = value if isinstance(value, (list, tuple)) else [value] if value else []
        out[field] = [
            Given(i["value"], i.get("confidence")) if isinstance(i, Mapping) else Given(str(i)) for i in items if i
        ]
    return out
