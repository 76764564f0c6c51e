"""What holds of every text, day and calendar."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from tests.phrases.notes import every_note
from tickler.calendar import FIRST_DAY, LAST_DAY, Busy, Calendar
from tickler.errors import UnknownLanguage
from tickler.phrase import resolve
from tickler.phrase.languages import LANGUAGES
from tickler.reading import Kind

PIECES = sorted({word for note in every_note() for word in note.words.split()})
REGIONS = ("US", "DE-BY", "FR", "GB", "NL", "PT", "JP")

days = st.dates(dt.date(2000, 1, 1), dt.date(2150, 12, 31))
texts = st.one_of(st.text(max_size=80), st.lists(st.sampled_from(PIECES), max_size=14).map(" ".join))
calendars = st.builds(
    Calendar,
    st.sampled_from(REGIONS),
    st.lists(
        st.builds(
            lambda start, length: Busy(start, start + dt.timedelta(length)),
            st.dates(dt.date(2026, 1, 1), dt.date(2026, 12, 31)),
            st.integers(0, 40),
        ),
        max_size=3,
    ).map(tuple),
    st.integers(1, 12),
    st.sampled_from((None, 1, 8)),
)


@settings(max_examples=600, deadline=None)
@given(texts, days, calendars, st.sampled_from(sorted(LANGUAGES)))
def test_any_text_gives_a_whole_reading(words: str, on: dt.date, calendar: Calendar, language: str) -> None:
    reading = resolve(words, on=on, calendar=calendar, languages=(language,), load={on: 3})

    if reading.kind in (Kind.NO_DATE, Kind.BALL_WITH_THEM):
        assert (reading.earliest, reading.latest, reading.chosen) == (None, None, None)
    else:
        assert reading.earliest is not None
        assert reading.chosen is not None
        assert reading.latest is not None
        assert on <= reading.earliest <= reading.chosen <= reading.latest
    assert reading.understood
    assert len(reading.others) <= 3
    assert all(not other.others for other in reading.others)


@settings(max_examples=300, deadline=None)
@given(texts, days, st.sampled_from(REGIONS), st.sampled_from(sorted(LANGUAGES)))
def test_any_reading_reads_back_to_itself(words: str, on: dt.date, region: str, language: str) -> None:
    calendar = Calendar(region)
    reading = resolve(words, on=on, calendar=calendar, languages=(language,))
    back = resolve(reading.understood, on=on, calendar=calendar, languages=(language,))

    assert (back.kind, back.earliest, back.latest, back.time) == (
        reading.kind, reading.earliest, reading.latest, reading.time,
    ), reading.understood  # fmt: skip


BY_WEEKS = {
    "en": (
        "3 weeks", "in 10 days", "Friday", "next Friday", "next week", "a week from Tuesday", "tomorrow at 9",
        "in 2-3 weeks", "the week after next", "middle of next week", "Monday or Tuesday at 10",
        "from Monday to Wednesday",
    ),
    "de": ("3 Wochen", "in 10 Tagen", "Freitag", "nächsten Freitag", "nächste Woche", "morgen um 9 Uhr",
           "in 2-3 Wochen", "übernächste Woche", "Mitte nächster Woche", "Montag oder Dienstag um 10 Uhr"),
    "fr": ("3 semaines", "dans 10 jours", "vendredi", "vendredi prochain", "la semaine prochaine", "demain à 9 h",
           "dans 2 à 3 semaines", "début de la semaine prochaine", "lundi ou mardi à 10 h"),
    "es": ("3 semanas", "en 10 días", "el viernes", "el próximo viernes", "la próxima semana", "mañana a las 9",
           "en 2 o 3 semanas", "a principios de la próxima semana", "lunes o martes a las 10"),
    "it": ("3 settimane", "tra 10 giorni", "venerdì", "venerdì prossimo", "la prossima settimana", "domani alle 9",
           "tra 2-3 settimane", "inizio della prossima settimana", "lunedì o martedì alle 10"),
    "nl": ("3 weken", "over 10 dagen", "vrijdag", "volgende vrijdag", "volgende week", "morgen om 9 uur",
           "over 2 à 3 weken", "begin volgende week", "maandag of dinsdag om 10 uur"),
    "pt": ("3 semanas", "em 10 dias", "sexta-feira", "próxima sexta-feira", "próxima semana", "amanhã às 9h",
           "em 2 ou 3 semanas", "início da próxima semana", "segunda ou terça às 10h"),
}  # fmt: skip
"""What counts in weeks and days alone, a language: lengths, ranges, weekdays, weeks and their parts, with times."""


@pytest.mark.parametrize(("language", "words"), [(code, words) for code in BY_WEEKS for words in BY_WEEKS[code]])
@settings(max_examples=20, deadline=None)
@given(on=st.dates(dt.date(2026, 1, 1), dt.date(2027, 12, 31)), weeks=st.integers(1, 60))
def test_whole_weeks_shift_a_reading_by_whole_weeks(language: str, words: str, on: dt.date, weeks: int) -> None:
    calendar = Calendar("NL")
    by = dt.timedelta(weeks=weeks)

    first = resolve(words, on=on, calendar=calendar, languages=(language,))
    later = resolve(words, on=on + by, calendar=calendar, languages=(language,))

    assert first.earliest is not None
    assert first.latest is not None
    assert later.latest is not None
    assert (later.kind, later.time) == (first.kind, first.time)
    assert later.earliest == first.earliest + by
    if first.kind is Kind.WINDOW:
        assert later.latest - first.latest == by


def test_every_language_is_shifted() -> None:
    assert set(BY_WEEKS) == set(LANGUAGES)


@settings(max_examples=300, deadline=None)
@given(texts, days, st.sampled_from(REGIONS), st.sampled_from(sorted(LANGUAGES)))
@example("000 000 00001/1", dt.date(2026, 3, 10), "US", "en")  # a telephone number ends where its digits do
@example("+1 000 000 0000 000 000 000 0001/1", dt.date(2026, 3, 10), "US", "en")
@example("$ 0000000000000000000001/1", dt.date(2026, 3, 10), "US", "en")
@example("0 h", dt.date(2026, 3, 10), "US", "de")  # too short a time to stand alone, however wide its space
@example("13.09., 12:00 Uhr, bis 14.09., 08:00 Uhr", dt.date(2026, 3, 10), "DE-BY", "de")
def test_case_and_spacing_do_not_matter(words: str, on: dt.date, region: str, language: str) -> None:
    plain = " ".join(words.split()).lower()
    loud = "  " + plain.upper().replace(" ", "   ")
    if loud.lower().split() != plain.split():
        return
    calendar = Calendar(region)

    one = resolve(plain, on=on, calendar=calendar, languages=(language,))
    other = resolve(loud, on=on, calendar=calendar, languages=(language,))

    assert (one.kind, one.earliest, one.latest, one.chosen, one.time) == (
        other.kind, other.earliest, other.latest, other.chosen, other.time,
    )  # fmt: skip


def test_the_places_are_those_of_the_words_however_wide_their_spaces() -> None:
    words = "  call \t her   next\u00a0 \u00a0Friday   at   10  am "

    reading = resolve(words, on=dt.date(2026, 3, 10), calendar=Calendar("US"))

    assert [words[start:end] for start, end in reading.spans] == ["next\u00a0 \u00a0Friday", "at   10  am"]
    assert [[words[start:end] for start, end in other.spans] for other in reading.others] == [
        ["next\u00a0 \u00a0Friday", "at   10  am"]
    ]


@given(st.text(max_size=40))
def test_edges_of_the_calendar_are_no_error(words: str) -> None:
    for on in (dt.date.min, FIRST_DAY, LAST_DAY, dt.date.max):
        resolve(f"{words} in 3 weeks or next year", on=on, calendar=Calendar("US"))


def test_the_chosen_day_has_room_and_is_not_busy() -> None:
    on = dt.date(2026, 3, 10)
    monday = dt.date(2026, 3, 16)
    calendar = Calendar("US", (Busy(monday, dt.date(2026, 3, 17)),), day_limit=2)

    reading = resolve("next week", on=on, calendar=calendar, load={dt.date(2026, 3, 18): 2})

    assert reading.chosen == dt.date(2026, 3, 19)
    assert (reading.earliest, reading.latest) == (monday, dt.date(2026, 3, 22))


def test_the_words_decide_among_languages() -> None:
    on = dt.date(2026, 3, 10)
    spoken = ("en", "de", "fr")

    assert resolve("in drei Wochen", on=on, calendar=Calendar("US"), languages=spoken).language == "de"
    assert resolve("dans trois semaines", on=on, calendar=Calendar("US"), languages=spoken).language == "fr"
    assert resolve("in three weeks", on=on, calendar=Calendar("US"), languages=spoken).language == "en"


def test_an_unknown_language_is_said_to_be_one() -> None:
    with pytest.raises(UnknownLanguage):
        resolve("tomorrow", on=dt.date(2026, 3, 10), calendar=Calendar("US"), languages=("tlh",))


def test_a_free_day_said_outright_stays_and_is_flagged() -> None:
    on = dt.date(2026, 3, 10)

    saturday = resolve("Saturday", on=on, calendar=Calendar("US"))
    christmas = resolve("on Christmas", on=on, calendar=Calendar("US"))

    assert (saturday.chosen, saturday.flags) == (dt.date(2026, 3, 14), ("weekend",))
    assert (christmas.chosen, christmas.flags) == (dt.date(2026, 12, 25), ("holiday: Christmas Day",))


def test_other_readings_are_offered() -> None:
    reading = resolve("next Friday", on=dt.date(2026, 3, 10), calendar=Calendar("US"))

    assert reading.chosen == dt.date(2026, 3, 20)
    assert [other.chosen for other in reading.others] == [dt.date(2026, 3, 13)]
    assert reading.others[0].confidence < reading.confidence


def test_the_fiscal_year_is_the_owners() -> None:
    on = dt.date(2026, 3, 10)

    assert resolve("next fiscal year", on=on, calendar=Calendar("US", fiscal_start=7)).earliest == dt.date(2026, 7, 1)
    assert resolve("next fiscal year", on=on, calendar=Calendar("US")).earliest == dt.date(2027, 1, 1)
