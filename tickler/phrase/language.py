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
class Syntax:
    """What the same terms mean in one language and not in another; the rules ask for these, never for a language.

    Attributes:
        article_left_out: "Week from Monday" is one week.
        at_is_later: "A las dos semanas" is two weeks after what was said before.
        attributes_first: What stands before a noun only tells which: "the Monday crew", "a 24 month lease".
        before_is_ago: "Vor zwei Wochen" is over, not a limit.
        by_unit: "Entro il mese" is by the month's end, though nobody says so.
        call_takes_back: A call of ours behind "he calls" leaves it to us after all.
        dashed: "22-4" is a date without more.
        day_article: The article of a day by its number, where it is not the one of so many things: "il 29", "i 4 soci".
        day_numbers: "el 15" is a day of the month without more.
        dotted: "15." is an ordinal.
        in_is_between: "Tra lunedì e mercoledì": the same word says "in".
        inclusive_days: "Heute in acht Tagen" is a week: both ends are counted.
        length_before_name: "10 weeks gymnastics coach" is a length from now and whom to call.
        month_closes: A word that is also a month is one where it closes a clause: "call him, May".
        months_are_names: "Send it to June Winters": people are called as months are.
        next_is_week: "La próxima no": the next, and nothing more, is the next week.
        number_after_preposition: "A 15", "no 15" are days of the month.
        number_after_until: "Bis 15" is a day of the month.
        ordinal_words: "Vor dem Fünfzehnten", "nach dem Ersten" are days of the month in words.
        separable_verbs: "Ich frage nach": a preposition that closes a clause is the verb's.
        some_day: "Un día" is no day from now, unless nothing else is said.
        weekend_countries: Where "the end of the week" is Saturday and Sunday: "la fin de semaine" in Canada.
        unit_or_number: "Een week of drie" is three weeks.
        until_included: "On leave until the 24th" holds for the 24th itself.
        weekday_ordinals: "2ª" and "2a" are Monday unless they count something.
    """

    article_left_out: bool = False
    at_is_later: bool = False
    attributes_first: bool = False
    before_is_ago: bool = False
    by_unit: bool = False
    call_takes_back: bool = False
    dashed: bool = False
    day_article: str = ""
    day_numbers: bool = False
    dotted: bool = False
    in_is_between: bool = False
    inclusive_days: bool = False
    length_before_name: bool = False
    month_closes: bool = False
    months_are_names: bool = False
    next_is_week: bool = False
    number_after_preposition: bool = False
    number_after_until: bool = False
    ordinal_words: bool = False
    separable_verbs: bool = False
    some_day: bool = False
    unit_or_number: bool = False
    until_included: bool = False
    weekday_ordinals: bool = False
    weekend_countries: str = ""


@dataclass(frozen=True, slots=True)
class Perfect:
    """How a language tells what somebody has done, with a verb that is in no list: "a construit", "hat … gebaut".

    Attributes:
        having: The forms of "have", with their accents.
        participles: The shapes of a participle, with their accents, as an expression.
        telling: Participles after which a day may well be to come: "has promised", "ha proposto".
        articles: Words behind which none is a participle: "ha i risultati"; none where objects stand before it.
        done: Participles that right behind a noun tell what was done to it: "pompa montata il 3 aprile".
        reach: So many words back the "have" stands, at most, and in the same clause.
    """

    having: str
    participles: str
    telling: str
    articles: str = ""
    done: str = ""
    reach: int = 2


@dataclass(frozen=True, slots=True)
class NamedDays:
    """How a language calls the feasts of the faiths, civil days and international days: phrases divided by ";".

    Attributes:
        names: Key to names.
        namesakes: Key to names that people bear as well, or that are other words: "holi", "lent".
        churches: Church to the words that make a feast its own: "greek", "orthodoxes".
        churches_behind: Whether those words stand behind the feast.
        world: Ways of saying an international day, with {} for its theme, to the words of the themes by their keys.
    """

    names: Mapping[str, str] = field(default_factory=dict)
    namesakes: Mapping[str, str] = field(default_factory=dict)
    churches: Mapping[str, str] = field(default_factory=dict)
    churches_behind: bool = False
    world: Mapping[str, Mapping[str, str]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Language:
    """One language: data, no behaviour.

    Attributes:
        code: ISO 639-1.
        words: Category to words; the categories are listed in `categories`. A word under two of them is the first's.
        sentences: How a reading is said back.
        syntax: What its order of words makes of the same terms.
        slips: Ways a word is mistyped or misheard that no single edit makes; the right word to its slips.
        spelled: The words whose single-edit slips are understood too (`slips`): long names, unlike other words.
        ordinals: What follows a number's digits to make it the third, the 21st.
        glued: Category, value and words that count only right behind digits: "3w", "5p".
        prefixes: Words that are written together with the next: "nextweek".
        guards: Real words that are one edit from a spelled one, and never its slip.
        aliases: Short ways of writing a word, to the word, wherever it stands: "qdo" to "quando".
        slashed: Short ways of writing a word that end with a slash, to the word: "p/" to "para".
        abbreviations: Words that are written with a dot, which ends no sentence: "sem.", "nä. Wo.".
        infinitives: Endings of the verb that says what is to be done, where it opens a clause of a note, or ends it.
        compounds: Category to the nouns that make compounds of it: "sitzung" for "Klausursitzung".
        told: Endings, with their accents, of words that tell what is past: "-ó", "-aram".
        perfect: How it tells what somebody has done.
        accented: Category to words that are other words without their accent, or with one: "llamó" beside "llamo".
        days: Names of days that have a file of their own; nothing is taken for a slip of one.
    """

    code: str
    words: Mapping[str, Words]
    sentences: Sentences
    syntax: Syntax = Syntax()
    slips: Mapping[str, str] = field(default_factory=dict)
    spelled: tuple[str, ...] = ("WEEKDAY", "MONTH", "TOMORROW")
    ordinals: str = ""
    glued: Mapping[str, Words] = field(default_factory=dict)
    prefixes: str = ""
    guards: str = ""
    aliases: Mapping[str, str] = field(default_factory=dict)
    slashed: Mapping[str, str] = field(default_factory=dict)
    abbreviations: str = ""
    infinitives: str = ""
    compounds: Mapping[str, str] = field(default_factory=dict)
    told: str = ""
    perfect: Perfect | None = None
    accented: Mapping[str, Words] = field(default_factory=dict)
    days: NamedDays = NamedDays()
