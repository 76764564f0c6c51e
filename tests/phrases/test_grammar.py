"""The engine itself, and the tables it is fed."""

from __future__ import annotations

import datetime as dt
import re
from importlib import import_module
from itertools import chain
from pkgutil import iter_modules

import pytest

from tickler.calendar import Calendar
from tickler.phrase import categories, rules
from tickler.phrase.categories import GROUPS
from tickler.phrase.context import Context
from tickler.phrase.grammar import REMOVED, Node, Part, Row, Rule, Stage, character, compiled
from tickler.phrase.language import Language
from tickler.phrase.languages import LANGUAGES
from tickler.phrase.lexicon import lexicon
from tickler.phrase.moments import easter, shift_months, week_of_month
from tickler.phrase.openings import openings
from tickler.phrase.slips import slips_of
from tickler.phrase.tokens import fold, tokens

CONTEXT = Context(dt.date(2026, 3, 10), Calendar("US"), LANGUAGES["en"])


def row(*terms: tuple[str, int]) -> Row:
    return Row(
        "".join(character(category) for category, _ in terms),
        [value for _, value in terms],
        list(range(len(terms))),
        list(range(1, len(terms) + 1)),
    )


def test_a_match_becomes_its_node_and_covers_its_terms() -> None:
    def total(_: object, part: Part) -> Node:
        return "DUR", part["n"] * 7

    made = Stage({}, [Rule("n=NUM WEEKS", total)]).run(CONTEXT, row(("IN", 0), ("NUM", 3), ("WEEKS", 2), ("W", 0)))

    assert made.categories == character("IN") + character("DUR") + character("W")
    assert made.values == [0, 21, 0]
    assert (made.starts, made.ends) == ([0, 1, 3], [1, 3, 4])


def test_a_rule_that_declines_leaves_the_terms_to_the_next() -> None:
    rules = [Rule("NUM WEEKS", lambda _, __: None), Rule("NUM", lambda _, __: (REMOVED, None))]

    made = Stage({}, rules).run(CONTEXT, row(("NUM", 3), ("WEEKS", 2)))

    assert made.categories == character("WEEKS")


def test_a_group_stands_for_its_members() -> None:
    stage = Stage({"ANY": ("NUM", "ORDN")}, [Rule("n=ANY", lambda _, part: ("DAY", part["n"]))])

    assert stage.run(CONTEXT, row(("ORDN", 4))).values == [4]
    assert stage.run(CONTEXT, row(("W", 4))).values == [4]
    assert stage.run(CONTEXT, row(("W", 4))).categories == character("W")


@pytest.mark.parametrize("words", ["Müller ß Œuvre", "ÀÉÎÕÜ", "e\u0301te\u0301", "İstanbul", "３ weeks", "ﬁn"])
def test_folding_keeps_every_place(words: str) -> None:
    assert len(fold(words)) == len(words)
    assert all(0 <= token.start < token.end <= len(words) for token in tokens(words))


def test_a_slip_is_one_edit_and_never_of_the_first_letter() -> None:
    slips = dict(slips_of("thursday"))

    assert "thrusday" in slips
    assert "thursady" in slips
    assert all(slip[0] == "t" for slip in slips)
    assert "macrh" in dict(slips_of("march"))
    assert "marsh" not in dict(slips_of("march")), "short words are too near to others"
    assert not dict(slips_of("june")), "and shorter ones nearer still"


@pytest.mark.parametrize("code", sorted(LANGUAGES))
def test_a_language_names_its_days_and_months(code: str) -> None:
    language, known = LANGUAGES[code], lexicon(code, "US")

    for names, category in ((language.sentences.weekdays, "WEEKDAY"), (language.sentences.months, "MONTH")):
        for number, name in enumerate(names, start=category == "MONTH"):
            terms = known.terms(tokens(name)).row
            assert len(terms.categories) == 1, name
            assert terms.values == [number], name


def test_the_calendar_arithmetic() -> None:
    assert easter(2026) == dt.date(2026, 4, 5)
    assert easter(2038) == dt.date(2038, 4, 25)
    assert shift_months(dt.date(2026, 1, 31), 1) == dt.date(2026, 2, 28)
    assert week_of_month(dt.date(2026, 5, 1), dt.date(2026, 5, 31), 1).first == dt.date(2026, 5, 4)
    assert week_of_month(dt.date(2026, 4, 1), dt.date(2026, 4, 30), -1).first == dt.date(2026, 4, 27)


@pytest.mark.parametrize(
    ("pattern", "first"),
    [
        ("IN? n=NUM u=UNIT", {"IN", "NUM"}),
        ("(THE|ON){0,2} (w=WEEKDAY|MONTH+) DOT?", {"THE", "ON", "WEEKDAY", "MONTH"}),
        ("(?<=(OF|IN)) (?!NEXT) p=(YEAR|Q NUM) $", {"YEAR", "Q"}),
        ("^ (A|B?) C{1,2} D", {"A", "B", "C"}),
    ],
)
def test_a_rule_begins_with_any_of_its_first_terms(pattern: str, first: set[str]) -> None:
    assert openings(pattern, lambda name: {name}) == first


@pytest.mark.parametrize("pattern", ["A? B*", "(A|B?)", "A.B"])
def test_a_rule_that_no_term_begins_is_refused(pattern: str) -> None:
    with pytest.raises(ValueError, match="rule"):
        openings(pattern, lambda name: {name})


def test_a_language_is_found_by_the_name_of_its_file() -> None:
    assert list(LANGUAGES) == [language.code for language in LANGUAGES.values()]


LISTED = frozenset(re.findall(r"\b[A-Z]+\b", categories.__doc__ or ""))


@pytest.mark.parametrize("language", LANGUAGES.values(), ids=LANGUAGES)
def test_a_language_has_no_category_that_is_not_listed(language: Language) -> None:
    assert {*language.words, *language.glued, *language.accented} <= LISTED


def test_rules_ask_for_listed_categories_only() -> None:
    modules = [import_module(f"{rules.__name__}.{module.name}") for module in iter_modules(rules.__path__)]
    held = [value for module in modules for value in vars(module).values() if isinstance(value, list)]
    patterns = [rule.pattern for rule in chain(*held) if isinstance(rule, Rule)]

    assert len(patterns) > 300
    assert all(compiled(pattern, GROUPS) for pattern in patterns), "they are otherwise compiled when first asked for"
    asked = {name for pattern in patterns for name in re.findall(r"\b[A-Z]+\b", pattern)}
    assert asked <= LISTED | set(GROUPS)
