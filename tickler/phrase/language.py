"""What a language's file holds: words by category, and the sentences that say a reading back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

Words = str | Mapping[Any, str]
"""Words divided by ";", or a value with its words: "next; nxt" or {1: "january; jan"}. A phrase is its words."""


@dataclass(frozen=True, slots=True)
class Sentences:
    """Templates for `understood`; each must read back to the same window in its own language.

    Attributes:
        day: One day, with {weekday}, {day}, {month} and {year}.
        window: A stretch, with {first} and {last}, both as `day` says them.
        moved: A day that moved off a weekend or holiday, with {day} and {said}.
        time: A time of day after the rest, with {rest} and {time}.
        ball: The ball is with them.
        none: No day was said.
        weekdays: Names from Monday on.
        months: Names from January on.
    """

    day: str
    window: str
    moved: str
    time: str
    ball: str
    none: str
    weekdays: tuple[str, ...]
    months: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Language:
    """One language: data, no behaviour.

    Attributes:
        code: ISO 639-1.
        words: Category to words; the categories are listed in `categories`. A word under two of them is the first's.
        sentences: How a reading is said back.
        slips: Ways a word is mistyped or misheard that no single edit makes; the right word to its slips.
        spelled: The words whose single-edit slips are understood too (`slips`): long names, unlike other words.
        ordinals: What follows a number's digits to make it the third, the 21st.
        glued: Category, value and words that count only right behind digits: "3w", "5p".
        day_numbers: "el 15" is a day of the month without more.
        dotted: "15." is an ordinal.
        dashed: "22-4" is a date without more.
        prefixes: Words that are written together with the next: "nextweek".
        guards: Real words that are one edit from a spelled one, and never its slip.
        aliases: Short ways of writing a word, to the word, wherever it stands: "qdo" to "quando".
        abbreviations: Words that are written with a dot, which ends no sentence: "sem.", "nä. Wo.".
        until_included: "On leave until the 24th" holds for the 24th itself.
        weekday_ordinals: "2ª" and "2a" are Monday unless they count something.
        accented: Category to words that are other words without their accent, or with one: "llamó" beside "llamo".
    """

    code: str
    words: Mapping[str, Words]
    sentences: Sentences
    slips: Mapping[str, str] = field(default_factory=dict)
    spelled: tuple[str, ...] = ("WEEKDAY", "MONTH", "TOMORROW")
    ordinals: str = ""
    glued: Mapping[str, Words] = field(default_factory=dict)
    day_numbers: bool = False
    dotted: bool = False
    dashed: bool = False
    prefixes: str = ""
    guards: str = ""
    aliases: Mapping[str, str] = field(default_factory=dict)
    abbreviations: str = ""
    until_included: bool = False
    weekday_ordinals: bool = False
    accented: Mapping[str, Words] = field(default_factory=dict)
