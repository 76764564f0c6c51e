"""Every note is understood as the conventions have it."""

from __future__ import annotations

import pytest

from tests.phrases.notes import LANGUAGES, Note, every_note
from tickler.calendar import Calendar
from tickler.phrase import resolve
from tickler.phrase.languages import LANGUAGES as KNOWN
from tickler.reading import Kind


@pytest.mark.parametrize("note", every_note(), ids=str)
def test_a_note_is_read_as_meant(note: Note) -> None:
    reading = resolve(note.words, on=note.on, calendar=Calendar(note.region), languages=(note.language,))

    if note.kind is not None:
        assert (reading.kind, reading.chosen) == (note.kind, None)
    else:
        assert reading.chosen is not None, reading
        assert note.first is not None
        assert note.last is not None
        assert note.first <= reading.chosen <= note.last


@pytest.mark.parametrize("note", every_note(), ids=str)
def test_a_reading_is_whole_and_reads_back_to_itself(note: Note) -> None:
    calendar = Calendar(note.region)
    reading = resolve(note.words, on=note.on, calendar=calendar, languages=(note.language,))
    back = resolve(reading.understood, on=note.on, calendar=calendar, languages=(note.language,))

    assert (back.kind, back.earliest, back.latest, back.time) == (
        reading.kind,
        reading.earliest,
        reading.latest,
        reading.time,
    ), reading.understood
    assert 0 < reading.confidence <= 1
    assert len(reading.others) <= 3
    assert all(0 <= start < end <= len(note.words) for start, end in reading.spans)
    if reading.kind in (Kind.DAY, Kind.WINDOW):
        assert reading.spans
        assert reading.earliest is not None
        assert reading.chosen is not None
        assert reading.latest is not None
        assert reading.earliest <= reading.chosen <= reading.latest
        assert (reading.earliest, reading.latest) not in [(other.earliest, other.latest) for other in reading.others]


@pytest.mark.parametrize("note", every_note(), ids=str)
def test_case_and_spacing_do_not_matter(note: Note) -> None:
    calendar = Calendar(note.region)
    plain = resolve(note.words, on=note.on, calendar=calendar, languages=(note.language,))
    loud = resolve(
        "  " + note.words.upper().replace(" ", "   ") + " ", on=note.on, calendar=calendar, languages=(note.language,)
    )

    assert (loud.kind, loud.earliest, loud.latest, loud.chosen, loud.time) == (
        plain.kind,
        plain.earliest,
        plain.latest,
        plain.chosen,
        plain.time,
    )


def test_every_language_has_its_notes() -> None:
    assert set(LANGUAGES) == set(KNOWN)
