"""`tickler today`: whom to get in touch with, why, and what was said."""

from __future__ import annotations

import datetime as dt
import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from api.cli.local import opened
from api.cli.options import AsJson, On
from api.cli.output import day, plural, print_json

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from api.deps import Owner

MOST = 200
"""Of each section; nobody reads more in a terminal."""
TITLES = (
    ("overdue", "Overdue"),
    ("due", "Today"),
    ("undecided", "No day yet"),
    ("with_them", "The ball is with them"),
)


def today(on: On = None, as_json: AsJson = False) -> None:
    """Show the list of the day; on a free day, the next working day's as well."""
    from api.routes.tickler import get_today

    with opened() as (core, owner), core.reading.begin() as session:
        day_it_is = on or owner.today
        found = get_today(owner, session, day_it_is, limit=MOST).model_dump(mode="json")
        found["coming"] = _coming(session, owner, day_it_is)
    if as_json:
        print_json(found)
    else:
        sys.stdout.write("\n".join(_told(found)) + "\n")


def _coming(session: Session, owner: Owner, day_it_is: dt.date) -> list[dict[str, Any]]:
    """What stands on the next working day, if this is none: days that were said move there from a free one."""
    from api.schemas.tickler import item_out
    from models import queue, touch

    calendar = owner.calendar()
    if calendar.is_working(day_it_is):
        return []
    until = calendar.next_working(day_it_is)
    rows = queue.coming(session, owner.account_id, day_it_is + dt.timedelta(days=1), until, limit=MOST).items
    touches = touch.latest(session, owner.account_id, {row.contact_id for row in rows}) if rows else {}
    return [item_out(row, touches.get(row.contact_id)).model_dump(mode="json") for row in rows]


def _told(found: dict[str, Any]) -> Iterator[str]:
    yield day(dt.date.fromisoformat(found["today"]))
    for section, title in TITLES:
        if found[section]:
            yield f"\n{title} ({found['counts'][section]})"
        for item in found[section]:
            yield from _told_item(item)
        if found["more"][section]:
            yield "  …"
    if not any(found[section] for section, _ in TITLES):
        yield "Nobody today."
    if found["cards_to_check"]:
        yield f"\n{plural(found['cards_to_check'], 'card')} to check: on the page, under Today"
    if found["coming"]:
        yield "\nA free day. Next:"
    for item in found["coming"]:
        yield from _told_item(item)


def _told_item(item: dict[str, Any]) -> Iterator[str]:
    person = item["contact"]
    who = ", ".join(filter(None, (person["name"], person["title"], person["organization"])))
    at = f"{item['time'][:5]}  " if item["time"] else ""
    yield f"  {at}{who or '(no name read yet)'}"
    for point in (*person["phones"], *person["emails"]):
        yield f"      {point['value']}" + (f"  {point['type']}" if point["type"] else "")
    if item["words"]:
        said = f", said {day(dt.date.fromisoformat(item['said_on']))}" if item["said_on"] else ""
        yield f"      “{item['words']}”{said}"
    if item["day"] and item["understood"]:
        yield f"      {item['understood']}"
    if item["suggested_day"]:
        yield f"      no time was said; offered: {day(dt.date.fromisoformat(item['suggested_day']))}"
    if item["objective"]:
        yield f"      for: {item['objective']}"
    if item["last_touch"]:
        yield f"      last: {item['last_touch']['kind']}, {item['last_touch']['at'][:10]}"
