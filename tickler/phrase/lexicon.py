"""A language's words, compiled: from tokens to the terms the grammar's rules speak of."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import Any, NamedTuple

from tickler.calendar import Calendar
from tickler.errors import UnknownLanguage
from tickler.phrase.digits import SURE, Entry, numeral, ordinal, other
from tickler.phrase.grammar import Row, character, characters
from tickler.phrase.language import Language, NamedDays, Perfect, Words
from tickler.phrase.languages import LANGUAGES
from tickler.phrase.named_days.alike import ALIKE
from tickler.phrase.slips import slips_of
from tickler.phrase.tokens import Token, fold, listed_texts, tokens
from tickler.phrase.world_days import WORLD

Placed = tuple[Entry, int, int]
"""What a piece of the words stands for, and where it starts and ends in them."""

LISTED_SLIP = 0.9

LAST_NUMBERED_WEEKDAY = 6
"""Friday, in Portuguese."""

NAMED = "="
"""Begins the key of a holiday that only its region's name identifies."""

DOT: Entry = (character("DOT"), ".", SURE)
PAST = character("PASTV")
ACTS = characters("CALL SENDV WAITV")
MONTHS = characters("MONTH MONTHQ")
NOUNS = characters("W GUARD EVENTV DOC JUNK MEASURE COMMA DOT STOP COLON DASH NUM YEAR CALL")
"""What may stand before a participle that tells what was done to a thing: the thing, or the mark behind it."""

MARK = "mark_"
"""The kind of a token that ends a clause."""

NUMBERS = frozenset(("digits", "number", "dotted", "ordinal"))
UNKNOWN: Entry = (character("W"), None, SURE)
TOLD: Entry = (character("PASTV"), None, SURE)
SHORTEST_TOLD = 5
"""Shorter words with the ending of a past are too often names and nouns."""

LAST_ORDINAL = 53
"""Weeks of the year are counted that far."""

SHORTEST_FIRST = 2
"""So many letters a compound has before its last noun, at least."""


class Terms(NamedTuple):
    """The words as terms of one language: how sure the least sure of their slips is, how many the language knows."""

    language: Language
    row: Row
    sure: float
    known: int


class Lexicon:
    """The words of one language, with the holidays' names of one region."""

    def __init__(self, language: Language, named: Mapping[str, str]) -> None:
        self.language = language
        self._words: dict[str, Entry] = {}
        self._phrases: dict[tuple[str, ...], Entry] = {}
        self._ordinals = frozenset(fold(language.ordinals).split())
        self._prefixes = tuple(fold(language.prefixes).split())
        self._told_endings = tuple(language.told.split())
        self._compounds = {
            noun: (character(category), None, SURE)
            for category, nouns in language.compounds.items()
            for noun in fold(nouns).split()
        }
        self._heads = tuple(self._compounds)
        self._abbreviations = frozenset(fold(language.abbreviations).split())
        self._glued = {
            word: (character(category), value, SURE)
            for category, words in language.glued.items()
            for value, phrases in _listed(words)
            for phrase in phrases
            for word in phrase
        }
        self._accented: dict[str, Entry] = {
            word.strip(): (character(category), value, SURE)
            for category, words in language.accented.items()
            for value, line in _by_value(words).items()
            for word in line.split(";")
        }
        perfect = language.perfect
        self._having = frozenset(perfect.having.split()) if perfect else frozenset()
        self._no_participle_behind = frozenset(perfect.articles.split()) if perfect else frozenset()
        self._done_to = frozenset(fold(perfect.done).split()) if perfect else frozenset()
        self._participle = _participle(perfect) if perfect else None
        self._fill(named)

    def terms(self, found: list[Token]) -> Terms:
        """The tokens as terms."""
        aliases = self.language.aliases
        found = self._without_slashes(self._without_dots(found))
        if aliases:
            found = [token._replace(text=aliases[token.text]) if token.text in aliases else token for token in found]
        texts = [token.text for token in found]
        made: list[Placed] = []
        known = at = 0
        while at < len(found):
            token = found[at]
            entry, used = self._entry(found, texts, at)
            if entry is UNKNOWN and token.text.startswith(self._prefixes):
                entry = self._unglued(made, token)
            if entry is UNKNOWN and token.text.endswith(self._heads):
                entry = self._compound(token.text)
            if entry is UNKNOWN and token.said.endswith(self._told_endings) and len(token.text) >= SHORTEST_TOLD:
                entry = TOLD
            if entry is UNKNOWN and self._participle and self._participle.fullmatch(token.said):
                entry = self._done(found, at)
            if entry is UNKNOWN and token.text in self._done_to and (not made or made[-1][0][0] in NOUNS):
                entry = TOLD
            known += token.kind == "word" and entry is not UNKNOWN
            if entry is UNKNOWN:
                entry = (UNKNOWN[0], token.text, SURE)  # a noun may be taken up again
            at += used
            made.append((entry, token.start, found[at - 1].end))
            if used == 1 and self._ends_sentence(found, at):
                made.append((DOT, token.end - 1, token.end))
        sure = min((entry[2] for entry, _, _ in made), default=SURE)
        return Terms(self.language, _row(made), sure, known)

    def _entry(self, found: list[Token], texts: list[str], at: int) -> tuple[Entry, int]:
        """What the token stands for, and how many tokens say it."""
        kind = found[at].kind
        if kind == "word":
            return self._word(found, texts, at)
        if kind in NUMBERS:
            return self._number(found, at)
        return other(found[at]), 1

    def _ends_sentence(self, found: list[Token], following: int) -> bool:
        """Whether the dot behind a number ends the sentence: "July 4. Call him", not "4. July"."""
        token = found[following - 1]
        if token.text[-1] != "." or not (token.kind == "dotted" or (token.kind == "pair" and "/" in token.text)):
            return False
        if self._counts_days(token.text[:-1]):
            return False
        word = self._words.get(found[following].text) if following < len(found) else None
        return word is None or word[0] not in MONTHS

    def _counts_days(self, digits: str) -> bool:
        """Whether a dot behind digits makes them an ordinal: of "Raum 45." it ends the sentence."""
        return self.language.syntax.dotted and digits.isdigit() and int(digits) <= LAST_ORDINAL

    def _unglued(self, made: list[Placed], token: Token) -> Entry:
        """The second of two words written as one, "nextweek", once the first has its place."""
        for prefix in self._prefixes:
            rest = self._words.get(token.text[len(prefix) :]) if token.text.startswith(prefix) else None
            if rest:
                made.append((self._words[prefix], token.start, token.start + len(prefix)))
                return rest
        return UNKNOWN

    def _compound(self, text: str) -> Entry:
        """What the noun at the end of a compound makes of it."""
        head = max((head for head in self._heads if text.endswith(head)), key=len)
        return self._compounds[head] if len(text) >= len(head) + SHORTEST_FIRST else UNKNOWN

    def _done(self, found: list[Token], at: int) -> Entry:
        """What a participle is: told of the past, where a "have" stands before it in its clause."""
        reach = self.language.perfect.reach if self.language.perfect else 0
        for token in reversed(found[max(at - reach, 0) : at]):
            if token.kind == MARK or token.said in self._no_participle_behind:
                break
            if token.said in self._having:
                return TOLD
        return UNKNOWN

    def _without_dots(self, found: list[Token]) -> list[Token]:
        """The tokens without the dots of abbreviations."""
        dots = {
            at
            for at, (before, dot) in enumerate(pairwise(found), start=1)
            if dot.text == "." and before.end == dot.start and before.text in self._abbreviations
        }
        return [token for at, token in enumerate(found) if at not in dots] if dots else found

    def _without_slashes(self, found: list[Token]) -> list[Token]:
        """The tokens with the words for which "p/" and "c/" stand."""
        slashed = self.language.slashed
        ends = {
            at
            for at, (before, slash) in enumerate(pairwise(found))
            if slash.text == "/" and before.end == slash.start and before.text in slashed
        }
        if not ends:
            return found
        return [
            token._replace(text=slashed[token.text]) if at in ends else token
            for at, token in enumerate(found)
            if at - 1 not in ends
        ]

    def _word(self, found: list[Token], texts: list[str], at: int) -> tuple[Entry, int]:
        """The longest phrase that starts at the word, or the word."""
        text = texts[at]
        if text in self._glued and at and found[at - 1].end == found[at].start:
            return self._glued[text], 1
        accented = self._accented.get(found[at].said)
        if accented and accented[0] in MONTHS:
            return accented, 1
        for used in self._lengths.get(text, ()):
            entry = self._phrases.get(tuple(texts[at : at + used])) if at + used <= len(texts) else None
            if entry and not self._told(found[at + used - 1], entry):
                return entry, used
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
            return self._weekday_ordinal(digits) if token.text[-1] == "ª" else ordinal(digits), 1
        if token.kind == "dotted":
            digits = token.text[:-1]
            return (ordinal(digits) if self._counts_days(digits) else numeral(digits)), 1
        follower = found[at + 1] if at + 1 < len(found) else None
        if follower and follower.start == token.end and follower.text in self._ordinals and len(token.text) < 3:
            return self._weekday_ordinal(token.text) if follower.text == "a" else ordinal(token.text), 2
        return numeral(token.text), 1

    def _weekday_ordinal(self, digits: str) -> Entry:
        """Portuguese weekdays are numbered from Sunday on; the female ordinals are theirs."""
        number = int(digits)
        if self.language.syntax.weekday_ordinals and 2 <= number <= LAST_NUMBERED_WEEKDAY:
            return character("WEEKDAYORD"), number - 2, SURE
        return ordinal(digits)

    def _fill(self, named: Mapping[str, str]) -> None:
        language = self.language
        for category, words in language.words.items():
            for value, phrases in _listed(words):
                self._add(phrases, (character(category), value, SURE))
        for name, key in named.items():
            self._add([[token.text for token in tokens(name)]], (character("HOLIDAY"), key, SURE))
        for right, wrong in language.slips.items():
            category, value, _ = self._words[fold(right)]
            for _, phrases in _listed(wrong):
                self._add(phrases, (category, value, LISTED_SLIP))
        self._add_slips()
        self._add_days(language.days)
        self._lengths = _lengths(self._phrases)

    def _add_days(self, days: NamedDays) -> None:
        """Enters the named days; words that are known already stay what they are."""
        tables = (
            ("HOLIDAY", days.names), ("HOLIDAYN", days.namesakes), ("CHURCH", days.churches), ("HOLIDAY", ALIKE)
        )  # fmt: skip
        for category, names in tables:
            for key, phrases in _listed(names):
                self._add(phrases, (character(category), key, SURE))
        for shapes, themes in days.world.items():
            named = list(_listed(themes))
            for shape in fold(shapes).split(";"):
                head, tail = shape.split("{}")
                for theme, phrases in named:
                    said = [f"{head}{' '.join(words)}{tail}".split() for words in phrases]
                    self._add(said, (character("HOLIDAY"), WORLD + theme, SURE))

    def _add_slips(self) -> None:
        """Enters the single-edit slips of the words that the language's file marks."""
        spelled = {character(category) for category in self.language.spelled}
        guarded = set(fold(self.language.guards).split())
        for word, (category, value, sure) in list(self._words.items()):
            if category in spelled and sure == SURE:
                for slip, weight in slips_of(word):
                    if slip not in guarded:
                        self._words.setdefault(slip, (category, value, weight))

    def _add(self, phrases: Iterable[list[str]], entry: Entry) -> None:
        """Enters words and phrases that mean the same; what is listed first stays."""
        for words in phrases:
            if len(words) == 1:
                self._words.setdefault(words[0], entry)
            elif words:
                self._phrases.setdefault(tuple(words), entry)


def _participle(perfect: Perfect) -> re.Pattern[str]:
    """What a participle looks like that tells of something done."""
    telling = "|".join(perfect.telling.split())
    return re.compile(f"(?!(?:{telling})$)(?:{perfect.participles})")


def _row(made: list[Placed]) -> Row:
    return Row(
        "".join(entry[0] for entry, _, _ in made),
        [entry[1] for entry, _, _ in made],
        [start for _, start, _ in made],
        [end for _, _, end in made],
    )


def _lengths(phrases: Iterable[tuple[str, ...]]) -> Mapping[str, Sequence[int]]:
    """How long the phrases are that begin with a word, the longest first."""
    found: dict[str, set[int]] = {}
    for phrase in phrases:
        found.setdefault(phrase[0], set()).add(len(phrase))
    return {word: sorted(lengths, reverse=True) for word, lengths in found.items()}


def _listed(words: Words) -> Iterator[tuple[Any, list[list[str]]]]:
    """Each value with its phrases, folded and split as the words themselves will be."""
    for value, line in _by_value(words).items():
        yield value, listed_texts(line)


def _by_value(words: Words) -> Mapping[Any, str]:
    return {None: words} if isinstance(words, str) else words


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
