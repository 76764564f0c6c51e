"""A language's words, compiled: from tokens to the terms the grammar's rules speak of."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from functools import lru_cache
from itertools import pairwise
from typing import Any

from tickler.calendar import Calendar
from tickler.errors import UnknownLanguage
from tickler.phrase.grammar import Row, character
from tickler.phrase.language import Language, Words
from tickler.phrase.languages import LANGUAGES
from tickler.phrase.slips import slips_of
from tickler.phrase.tokens import Token, fold, tokens

Entry = tuple[str, Any, float]
"""Category's character, value, and how sure the word is itself and not a slip."""

Phrase = tuple[list[str], Entry]
"""The words that follow the first, and what they mean together."""

SURE = 1.0
LISTED_SLIP = 0.9

ALWAYS_OPEN = [24, 7]
"""24/7 is no date."""

LAST_NUMBERED_WEEKDAY = 6
"""Friday, in Portuguese."""

NAMED = "="
"""Begins the key of a holiday that only its region's name identifies."""

DOT: Entry = (character("DOT"), ".", SURE)
PAST = character("PASTV")
ACTS = frozenset((character("CALL"), character("SENDV")))
MONTHS = frozenset((character("MONTH"), character("MONTHQ")))
UNKNOWN: Entry = (character("W"), None, SURE)
JUNK: Entry = (character("JUNK"), None, SURE)

MARKS = {
    ",": "COMMA", ".": "DOT", ";": "STOP", "!": "STOP", "?": "STOP", "\n": "STOP", "…": "STOP", ":": "COLON",
    "-": "DASH", "–": "DASH", "—": "DASH", "/": "SLASH", "(": "PAREN", ")": "PAREN", "&": "AND", "@": "AT",
    "+": "PLUS", "#": "GUARD",
}  # fmt: skip


class Lexicon:
    """The words of one language, with the holidays' names of one region."""

    def __init__(self, language: Language, named: Mapping[str, str]) -> None:
        self.language = language
        self._words: dict[str, Entry] = {}
        self._phrases: dict[str, list[Phrase]] = {}
        self._ordinals = frozenset(fold(language.ordinals).split())
        self._prefixes = tuple(fold(language.prefixes).split())
        self._abbreviations = frozenset(fold(language.abbreviations).split())
        self._glued = {
            word: (character(category), value, SURE)
            for category, words in language.glued.items()
            for value, phrase in _listed(words)
            for word in phrase
        }
        self._accented: dict[str, Entry] = {
            word.strip(): (character(category), value, SURE)
            for category, words in language.accented.items()
            for value, line in _by_value(words).items()
            for word in line.split(";")
        }
        self._fill(named)

    def row(self, found: list[Token]) -> tuple[Row, float, int]:
        """The terms of the tokens, the least sure of their slips, and how many words the language knows."""
        row = Row()
        found = self._without_dots(found)
        if self.language.aliases:
            aliases = self.language.aliases
            found = [token._replace(text=aliases.get(token.text, token.text)) for token in found]
        texts = [token.text for token in found]
        pieces: list[str] = []
        least, known, at, count = SURE, 0, 0, len(found)
        while at < count:
            token = found[at]
            used = 1
            if token.kind == "word":
                text = token.text
                if text in self._phrases or text in self._glued:
                    entry, used = self._word(found, texts, at)
                else:
                    entry = self._accented.get(token.said) or self._words.get(text, UNKNOWN)
                    if entry is UNKNOWN and text.startswith(self._prefixes):
                        entry = self._unglued(row, pieces, token)
                known += entry is not UNKNOWN
            elif token.kind in ("digits", "number", "dotted", "ordinal"):
                entry, used = self._number(found, at)
            else:
                entry = _other(token)
            pieces.append(entry[0])
            row.values.append(entry[1])
            row.starts.append(token.start)
            row.ends.append(found[at + used - 1].end)
            least = min(least, entry[2])
            at += used
            if not self.language.syntax.dotted and used == 1 and self._ends_sentence(found, at):
                pieces.append(DOT[0])
                row.values.append(".")
                row.starts.append(token.end - 1)
                row.ends.append(token.end)
        row.categories = "".join(pieces)
        return row, least, known

    def _ends_sentence(self, found: list[Token], following: int) -> bool:
        """Whether the dot behind a number ends the sentence: "July 4. Call him", not "4. July"."""
        token = found[following - 1]
        if token.text[-1] != "." or not (token.kind == "dotted" or (token.kind == "pair" and "/" in token.text)):
            return False
        word = self._words.get(found[following].text) if following < len(found) else None
        return word is None or word[0] not in MONTHS

    def _unglued(self, row: Row, pieces: list[str], token: Token) -> Entry:
        """The second of two words written as one, "nextweek", once the first has its place in the row."""
        for prefix in self._prefixes:
            rest = self._words.get(token.text[len(prefix) :]) if token.text.startswith(prefix) else None
            if rest:
                pieces.append(self._words[prefix][0])
                row.values.append(self._words[prefix][1])
                row.starts.append(token.start)
                row.ends.append(token.start + len(prefix))
                return rest
        return UNKNOWN

    def _without_dots(self, found: list[Token]) -> list[Token]:
        """The tokens without the dots of abbreviations."""
        dots = {
            at
            for at, (before, dot) in enumerate(pairwise(found), start=1)
            if dot.text == "." and before.end == dot.start and before.text in self._abbreviations
        }
        return [token for at, token in enumerate(found) if at not in dots] if dots else found

    def _word(self, found: list[Token], texts: list[str], at: int) -> tuple[Entry, int]:
        """The longest phrase that starts at the word, or the word."""
        text = texts[at]
        if text in self._glued and at and found[at - 1].end == found[at].start:
            return self._glued[text], 1
        for rest, entry in self._phrases.get(text, ()):
            if texts[at + 1 : at + 1 + len(rest)] == rest and not self._told(found[at + len(rest)], entry):
                return entry, 1 + len(rest)
        return self._accented.get(found[at].said) or self._words.get(text, UNKNOWN), 1

    def _told(self, last: Token, entry: Entry) -> bool:
        """Whether its accent makes the last word of a phrase past, and the phrase another: "lo llamó", "lo llamo"."""
        said = self._accented.get(last.said)
        return said is not None and said[0] == PAST and entry[0] in ACTS

    def _number(self, found: list[Token], at: int) -> tuple[Entry, int]:
        """Digits, with the letters that hang on them: 15th, 3w, 2026."""
        token = found[at]
        if token.kind == "ordinal":
            digits = token.text.rstrip(".ºª°")
            return self._weekday_ordinal(digits) if token.text[-1] == "ª" else _ordinal(digits), 1
        if token.kind == "dotted":
            digits = token.text[:-1]
            return (_ordinal(digits) if self.language.syntax.dotted else _numeral(digits)), 1
        follower = found[at + 1] if at + 1 < len(found) else None
        if follower and follower.start == token.end and follower.text in self._ordinals and len(token.text) < 3:
            return self._weekday_ordinal(token.text) if follower.text == "a" else _ordinal(token.text), 2
        return _numeral(token.text), 1

    def _weekday_ordinal(self, digits: str) -> Entry:
        """Portuguese weekdays are numbered from Sunday on; the female ordinals are theirs."""
        number = int(digits)
        if self.language.syntax.weekday_ordinals and 2 <= number <= LAST_NUMBERED_WEEKDAY:
            return character("WEEKDAYORD"), number - 2, SURE
        return _ordinal(digits)

    def _fill(self, named: Mapping[str, str]) -> None:
        language = self.language
        for phrase, entry in _entries(language):
            self._add(phrase, entry)
        for name, key in named.items():
            self._add(tuple(token.text for token in tokens(name)), (character("HOLIDAY"), key, SURE))
        for right, wrong in language.slips.items():
            category, value, _ = self._words[fold(right)]
            for _, phrase in _listed(wrong):
                self._add(phrase, (category, value, LISTED_SLIP))
        spelled = {character(category) for category in language.spelled}
        guarded = set(fold(language.guards).split())
        for word, (category, value, sure) in list(self._words.items()):
            if category in spelled and sure == SURE:
                for slip, weight in slips_of(word):
                    if slip not in guarded:
                        self._add((slip,), (category, value, weight))
        for phrases in self._phrases.values():
            phrases.sort(key=lambda phrase: -len(phrase[0]))

    def _add(self, phrase: tuple[str, ...], entry: Entry) -> None:
        """Enters a phrase; what is listed first stays."""
        if len(phrase) == 1:
            self._words.setdefault(phrase[0], entry)
            return
        listed = self._phrases.setdefault(phrase[0], [])
        rest = list(phrase[1:])
        if all(other != rest for other, _ in listed):
            listed.append((rest, entry))


def _entries(language: Language) -> Iterator[tuple[tuple[str, ...], Entry]]:
    for category, words in language.words.items():
        for value, phrase in _listed(words):
            yield phrase, (character(category), value, SURE)


def _listed(words: Words) -> Iterator[tuple[Any, tuple[str, ...]]]:
    """Each value with each of its phrases, folded and split as the words themselves will be."""
    for value, line in _by_value(words).items():
        for phrase in line.split(";"):
            parts = tuple(token.text for token in tokens(phrase))
            if parts:
                yield value, parts


def _by_value(words: Words) -> Mapping[Any, str]:
    return {None: words} if isinstance(words, str) else words


def _ordinal(digits: str) -> Entry:
    return character("ORDN"), int(digits), SURE


def _numeral(digits: str) -> Entry:
    number = int(digits) if len(digits) < 6 else 0
    if len(digits) == 4:
        hour, minute = divmod(number, 100)
        as_time = dt.time(hour, minute) if hour < 24 and minute < 60 else None
        if 1900 <= number <= 2199:
            return character("YEAR"), number, SURE
        return (character("MILITARY"), as_time, SURE) if as_time else JUNK
    return (character("NUM"), number, SURE) if 0 < len(digits) < 4 else JUNK


def _split(token: Token) -> Entry:
    numbers = [
        int(part) for part in token.text.replace("..", ".").rstrip(".").replace("/", ".").replace("-", ".").split(".")
    ]
    mark = next(mark for mark in token.text if not mark.isdigit())
    if numbers == ALWAYS_OPEN and mark == "/":
        return JUNK
    return character({".": "PAIRDOT", "/": "PAIRSLASH", "-": "PAIRDASH"}[mark]), tuple(numbers), SURE


def _clock(token: Token) -> Entry:
    parts = [
        int(part) for part in token.text.replace("h", ":").replace("::", ":").split(".")[0].split(",")[0].split(":")
    ]
    if parts[0] > 24 or parts[1] > 59:
        return JUNK
    return character("CLOCK"), dt.time(parts[0] % 24, parts[1]), SURE


def _iso(token: Token) -> Entry:
    numbers = [int(part) for part in token.text.partition("t")[0].replace("/", "-").replace(".", "-").split("-")]
    return character("ISO"), tuple(numbers), SURE


def _numeric(token: Token) -> Entry:
    mark = next(mark for mark in token.text if not mark.isdigit())
    numbers = [int(part) for part in token.text.replace(mark * 2, mark).split(mark)]
    return character("NUMERIC"), (numbers[0], numbers[1], numbers[2], mark), SURE


def _month_year(token: Token) -> Entry:
    numbers = sorted(int(part) for part in token.text.replace("/", "-").replace(".", "-").split("-"))
    kind = "MONTHYEAR" if 1 <= numbers[0] <= 12 else "DAYYEAR"
    return character(kind), (numbers[1], numbers[0]), SURE


_OTHERS = {"iso": _iso, "numeric": _numeric, "clock": _clock, "monthyear": _month_year, "pair": _split}


def _other(token: Token) -> Entry:
    maker = _OTHERS.get(token.kind)
    if maker:
        return maker(token)
    if token.kind == "mark_":
        return character(MARKS[token.text]), token.text, SURE
    if token.kind == "ampm":
        return character("AMPM"), token.text[0], SURE
    if token.kind == "half":
        return character("HALF"), None, SURE
    return JUNK


NAMED_YEARS = (2024, 2025, 2026, 2027, 2028)
"""The years whose public holidays give a region's names: the names change seldom, the days are looked up anew."""


@lru_cache(maxsize=256)
def lexicon(code: str, region: str) -> Lexicon:
    """The words of a language with the names of a region's holidays.

    Raises:
        UnknownLanguage: There is no file for the language.
    """
    language = LANGUAGES.get(code.partition("-")[0].lower())
    if language is None:
        raise UnknownLanguage(f"no file for the language {code!r}")
    calendar = Calendar(region)
    names = {name for year in NAMED_YEARS for name in calendar.holidays_named(year) if "(" not in name}
    return Lexicon(language, {name: NAMED + name for name in sorted(names)})
