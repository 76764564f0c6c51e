"""Runs a date library over cases, in an environment of its own: python when_rivals.py NAME < cases > answers.

A case a line comes in, {"text", "ref", "lang", "region"}; an answer a line goes out, {"date", "seconds"}, the first
future day the library finds.
"""

from __future__ import annotations

import datetime as dt
import importlib
import json
import sys
import time
from collections.abc import Callable, Iterator
from typing import Any

Reader = Callable[[dict[str, str]], dt.date | None]

HOUR = 9
"""The conversation is said to be at nine in the morning: libraries want an hour."""


def dateparser_reader() -> Reader:
    """The dateparser package, searching in the text."""
    search_dates = importlib.import_module("dateparser.search").search_dates

    def read(case: dict[str, str]) -> dt.date | None:
        base = dt.datetime.combine(dt.date.fromisoformat(case["ref"]), dt.time(HOUR))
        settings = {"RELATIVE_BASE": base, "PREFER_DATES_FROM": "future"}
        found = search_dates(case["text"], languages=[case["lang"]], settings=settings) or []
        return next((moment.date() for _, moment in found if moment.date() >= base.date()), None)

    return read


def parsedatetime_reader() -> Reader:
    """The parsedatetime package, English only."""
    calendar = importlib.import_module("parsedatetime").Calendar()

    def read(case: dict[str, str]) -> dt.date | None:
        base = dt.datetime.combine(dt.date.fromisoformat(case["ref"]), dt.time(HOUR))
        moment, status = calendar.parseDT(case["text"], sourceTime=base)
        return moment.date() if status and case["lang"] == "en" else None

    return read


def duckling_reader() -> Reader:
    """Duckling, through its Python wheel."""
    duckling = importlib.import_module("duckling")
    zones = duckling.load_time_zones("/usr/share/zoneinfo")
    dimensions = duckling.parse_dimensions(["time"])
    contexts: dict[tuple[str, str, str], Any] = {}

    def context(case: dict[str, str]) -> Any:  # noqa: ANN401 - the wheel has no types
        key = case["ref"], case["lang"], case["region"]
        if key not in contexts:
            moment = dt.datetime.combine(dt.date.fromisoformat(case["ref"]), dt.time(HOUR), dt.UTC)
            reference = duckling.parse_ref_time(zones, "UTC", int(moment.timestamp()))
            language = duckling.parse_lang(case["lang"].upper())
            locale = duckling.parse_locale(
                f"{case['lang'].upper()}_{case['region']}", duckling.default_locale_lang(language)
            )
            contexts[key] = duckling.Context(reference, locale)
        return contexts[key]

    def read(case: dict[str, str]) -> dt.date | None:
        for found in duckling.parse(case["text"], context(case), dimensions, False):
            value = found["value"]
            moment = value.get("value") or (value.get("from") or value.get("to") or {}).get("value")
            if moment:
                return dt.date.fromisoformat(moment[:10])
        return None

    return read


READERS: dict[str, Callable[[], Reader]] = {
    "dateparser": dateparser_reader,
    "parsedatetime": parsedatetime_reader,
    "duckling": duckling_reader,
}


def answers(reader: Reader, lines: Iterator[str]) -> Iterator[str]:
    """An answer to each case; a library that fails at one is silent there."""
    for line in lines:
        case = json.loads(line)
        start = time.process_time()
        try:
            day = reader(case)
        except Exception:  # noqa: BLE001 - a rival's own faults are its silence
            day = None
        yield json.dumps({"date": day.isoformat() if day else None, "seconds": time.process_time() - start})


if __name__ == "__main__":
    reader = READERS[sys.argv[1]]()
    for answer in answers(reader, sys.stdin):
        sys.stdout.write(answer + "\n")
