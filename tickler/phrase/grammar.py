"""A small grammar engine: rules over terms, run in stages.

A term is a piece of the words with a category (WEEKDAY, NUM, CALL, …) and a value. Every category is one character,
so a row of terms is a string, and of a stage's rules those that can begin at a term are one compiled alternation.
A rule reads almost as it is said aloud:

    Rule("IN? n=NUM u=UNIT HENCE?", a_duration)

Upper case names a category or a group of them (`GROUPS`), `n=` names a part for the builder, and the rest is the
regular expression's own: `? * + | ( ) (?! ) {0,3}`. Repetition is always bounded or of one group that nothing after it
shares, which keeps a pass linear in the length of the words.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple, TypeVar

from tickler.phrase.openings import openings

Node = tuple[str, Any]
"""A category and its value: what a rule makes of the terms it matched."""

Key = TypeVar("Key")
Made = TypeVar("Made")

REMOVED = ""
"""The category of a node that leaves the row: it has been noted elsewhere, and its neighbours become adjacent."""

_characters: dict[str, str] = {}
_FIRST = 0x21
_NAME = re.compile(r"(?:([a-z]+)=)?\b([A-Z][A-Z_]*)\b")
_NAMED_GROUP = re.compile(r"([a-z]+)=\(")


def character(category: str) -> str:
    """The character that stands for a category in a row of terms."""
    if category not in _characters:
        code = _FIRST + len(_characters)
        _characters[category] = chr(code if code < 0x7F else code + 0x22)
    return _characters[category]


def characters(categories: str) -> frozenset[str]:
    """The characters of several categories: "STOP DOT"."""
    return frozenset(character(category) for category in categories.split())


def terms(pattern: str) -> re.Pattern[str]:
    """A pattern over categories, written as in a rule but without groups, to be looked for in a row."""
    return compiled(pattern, {})


def compiled(pattern: str, groups: Mapping[str, Sequence[str]]) -> re.Pattern[str]:
    """The regular expression over rows that a rule's pattern stands for."""
    return re.compile(_expand(pattern, groups))


@dataclass(slots=True)
class Row:
    """Terms in the order of the words: parallel lists, the categories as a string.

    Attributes:
        categories: One character a term.
        values: What each term stands for.
        starts: Where each term starts in the words.
        ends: Where it ends.
    """

    categories: str = ""
    values: list[Any] = field(default_factory=list)
    starts: list[int] = field(default_factory=list)
    ends: list[int] = field(default_factory=list)


class Part:
    """What a builder sees of a match: the named parts' values."""

    __slots__ = ("match", "row")

    def __init__(self, match: re.Match[str], row: Row) -> None:
        self.match = match
        self.row = row

    def __getitem__(self, name: str) -> Any:  # noqa: ANN401 - a term's value is its category's own type
        """The value of the named term, or None if the rule matched without it or does not name it."""
        at = self._at(name)
        return None if at < 0 else self.row.values[at]

    def has(self, name: str) -> bool:
        """Whether the named part was there."""
        return self._at(name) >= 0

    def _at(self, name: str) -> int:
        return self.match.start(name) if name in self.match.re.groupindex else -1

    @property
    def start(self) -> int:
        """Where the match starts in the words."""
        return self.row.starts[self.match.start()]

    @property
    def end(self) -> int:
        """Where the match ends in the words."""
        return self.row.ends[self.match.end() - 1]


Builder = Callable[[Any, Part], Node | None]
"""Makes the node of a match, or None if the terms mean nothing together; the first argument is the parse's context."""


def becomes(category: str, name: str = "") -> Builder:
    """A builder that gives what was matched another category, with the value of a named part, or with none."""
    return lambda context, part: (category, part[name] if name else None)


class Rule(NamedTuple):
    """A pattern over categories and what it means."""

    pattern: str
    build: Builder


class Stage:
    """Rules that are tried together, from left to right, the first of the list that fits winning."""

    __slots__ = ("_builders", "_finders", "_needed", "_singles")

    _finders: Mapping[str, re.Pattern[str] | None]
    _singles: Mapping[int, re.Pattern[str]]

    def __init__(self, groups: Mapping[str, Sequence[str]], rules: Sequence[Rule]) -> None:
        self._singles = _WhenAsked(lambda number: compiled(rules[number].pattern, groups))
        self._builders = [rule.build for rule in rules]
        self._needed = frozenset().union(*(_needed(rule.pattern, groups) for rule in rules))
        self._finders = _finders(rules, groups)

    def run(self, context: Any, row: Row) -> Row:  # noqa: ANN401 - the grammar's own context, opaque here
        """The row with every match replaced by its node."""
        categories = row.categories
        if self._needed.isdisjoint(categories):
            return row
        finders = self._finders
        made = Row()
        pieces: list[str] = []
        at = done = 0
        count = len(categories)
        while at < count:
            finder = finders[categories[at]]
            match = finder.match(categories, at) if finder else None
            node, end = self._build(context, row, match) if match else (None, at)
            if node is None:
                at += 1
                continue
            _copy(row, made, pieces, done, at)
            if node[0]:
                pieces.append(character(node[0]))
                made.values.append(node[1])
                made.starts.append(row.starts[at])
                made.ends.append(row.ends[end - 1])
            at = done = end
        if not done:
            return row
        _copy(row, made, pieces, done, count)
        made.categories = "".join(pieces)
        return made

    def _build(self, context: Any, row: Row, match: re.Match[str]) -> tuple[Node | None, int]:  # noqa: ANN401
        """The node of the first rule from the matched one on that makes one, and where its terms end."""
        start = match.start()
        for number in range(int(match.lastgroup[1:]) if match.lastgroup else 0, len(self._builders)):
            single = self._singles[number].match(row.categories, start)
            if single is not None and single.end() > start:
                node = self._builders[number](context, Part(single, row))
                if node is not None:
                    return node, single.end()
        return None, start


class _WhenAsked(dict[Key, Made]):
    """Values that are made when they are first asked for: most patterns are of no use for most words."""

    def __init__(self, make: Callable[[Key], Made]) -> None:
        self._make = make

    def __missing__(self, key: Key) -> Made:
        self[key] = made = self._make(key)
        return made


def _finders(rules: Sequence[Rule], groups: Mapping[str, Sequence[str]]) -> Mapping[str, re.Pattern[str] | None]:
    """For each character, the alternation of the rules that can begin with it; None if no rule can."""
    beginning: dict[str, list[int]] = {}
    for number, rule in enumerate(rules):
        for category in openings(rule.pattern, lambda name: _members(name, groups)):
            beginning.setdefault(character(category), []).append(number)

    def alternation(numbers: tuple[int, ...]) -> re.Pattern[str]:
        unnamed = [re.sub(r"\(\?P<[a-z]+>", "(?:", _expand(rules[number].pattern, groups)) for number in numbers]
        return re.compile("|".join(f"(?P<r{number}>{one})" for number, one in zip(numbers, unnamed, strict=True)))

    alternations = _WhenAsked(alternation)
    return _WhenAsked(lambda first: alternations[tuple(beginning[first])] if first in beginning else None)


def _copy(source: Row, target: Row, pieces: list[str], first: int, last: int) -> None:
    pieces.append(source.categories[first:last])
    target.values += source.values[first:last]
    target.starts += source.starts[first:last]
    target.ends += source.ends[first:last]


def _expand(pattern: str, groups: Mapping[str, Sequence[str]]) -> str:
    """The regular expression over characters that a pattern over names stands for."""

    def one(match: re.Match[str]) -> str:
        name, category = match.groups()
        members = sorted(_members(category, groups))
        body = "[" + "".join(re.escape(character(member)) for member in members) + "]"
        return f"(?P<{name}>{body})" if name else body

    return _NAMED_GROUP.sub(r"(?P<\1>", _NAME.sub(one, pattern)).replace(" ", "")


def _needed(pattern: str, groups: Mapping[str, Sequence[str]]) -> set[str]:
    """Characters one of which every row has that the pattern matches: a stage without any of its own is skipped."""
    flat = re.sub(r"\((?:[^()]|\([^()]*\))*\)[?+*]?(?:\{[^}]*\})?", " ", pattern)
    certain = re.findall(r"\b(?:[a-z]+=)?([A-Z][A-Z_]*)\b(?![?*]|\{0)", flat) if "|" not in flat else []
    if not certain:
        certain = _NAME.findall(pattern) and [" ".join(name for _, name in _NAME.findall(pattern))]
    choices = [{character(member) for part in name.split() for member in _members(part, groups)} for name in certain]
    return min(choices, key=len)


def _members(name: str, groups: Mapping[str, Sequence[str]]) -> set[str]:
    if name not in groups:
        return {name}
    return {member for part in groups[name] for member in ({part} if part == name else _members(part, groups))}
