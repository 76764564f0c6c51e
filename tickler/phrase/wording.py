"""Readings said back: a sentence that a person can check at a glance, and that reads back to the same window."""

from __future__ import annotations

import datetime as dt

from tickler.phrase.language import Language


def day_said(language: Language, day: dt.date) -> str:
    """A day in full, so that it needs no other day to be understood."""
    sentences = language.sentences
    return sentences.day.format(
        weekday=sentences.weekdays[day.weekday()], day=day.day, month=sentences.months[day.month - 1], year=day.year
    )


def sentence(language: Language, earliest: dt.date, latest: dt.date, *, moved: bool, time: dt.time | None) -> str:
    """What was understood of a day or a stretch."""
    sentences = language.sentences
    if earliest == latest:
        rest = day_said(language, earliest)
    elif moved:
        rest = sentences.moved.format(day=day_said(language, latest), said=day_said(language, earliest))
    else:
        rest = sentences.window.format(first=day_said(language, earliest), last=day_said(language, latest))
    return sentences.time.format(rest=rest, time=f"{time:%H:%M}") if time else rest
