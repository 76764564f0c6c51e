"""Measures today's list, search and sync as the number of owners grows: scripts/bench tickler [--sizes N …].

Every database holds owners of equal size. What one owner waits for must not depend on how many others there are: the
growth from the smallest database to the largest is printed, and more than MOST_GROWTH is a failure. Each turn asks
another owner, so in a large database it meets what no cache holds; the sizes take turns, so a busy machine slows all.
"""

from __future__ import annotations

import argparse
import os
import platform
import random
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from sqlalchemy.orm import Session

import migrations
from models import contact, queue, sync, touch
from models.engine import make_engine
from models.paging import pack
from tests.bench import crowd
from tests.bench.crowd import Owner
from tests.databases import Database, postgresql_database, running_cluster

SIZES = (1_000, 100_000, 1_000_000)
TURNS = 200
WARM_UP = 20
MOST_GROWTH = 2.0
DELTA = 20
"""Changes that a phone has missed."""


def today(session: Session, owner: Owner) -> int:
    """What the morning's list asks: overdue, due, undecided, with them, and the last touches of all."""
    yesterday = crowd.TODAY - timedelta(days=1)
    pages = (
        queue.coming(session, owner.uuid, crowd.TODAY - timedelta(days=10_000), yesterday),
        queue.coming(session, owner.uuid, crowd.TODAY, crowd.TODAY),
        queue.undecided(session, owner.uuid),
        queue.with_them(session, owner.uuid),
    )
    found = [follow_up for page in pages for follow_up in page.items]
    touch.latest(session, owner.uuid, {follow_up.contact_id for follow_up in found})
    return len(found)


def search(session: Session, owner: Owner) -> int:
    """A name and a part of a company's, of which the owner has few."""
    name, organization = crowd.name_of(owner, owner.number % crowd.CONTACTS)
    return len(contact.page(session, owner.uuid, q=f"{name.split()[1]} {organization.split()[0]}").items)


def sync_delta(session: Session, owner: Owner) -> int:
    """A phone that was away for a morning."""
    token = pack([crowd.REVISIONS - DELTA, 0])
    return len(sync.changes(session, owner.uuid, token=token).items)


def sync_first(session: Session, owner: Owner) -> int:
    """The first page of a new phone."""
    return len(sync.changes(session, owner.uuid).items)


QUESTIONS: Mapping[str, tuple[Callable[[Session, Owner], int], range]] = {
    "today": (today, range(crowd.DUE + 10, crowd.DUE + 11)),
    "search": (search, range(1, 12)),
    "sync": (sync_delta, range(DELTA, DELTA + 1)),
    "sync, first page": (sync_first, range(200, 201)),
}
"""Each with the number of rows that is right: a question that finds nothing is answered quickly."""


@dataclass(frozen=True, slots=True)
class Filled:
    """A database with a crowd in it."""

    size: int
    database: Database
    owners: Sequence[Owner]


def measure(filled: Sequence[Filled], turns: int) -> dict[str, dict[int, list[float]]]:
    """Milliseconds of each turn by question and size."""
    taken: dict[str, dict[int, list[float]]] = {name: {one.size: [] for one in filled} for name in QUESTIONS}
    # Question by question each owner is asked once, in an order of its own; few owners are asked again and again.
    for name, (ask, right) in QUESTIONS.items():
        orders = {one.size: _order(one.owners, turns + WARM_UP, name) for one in filled}
        for turn in range(turns + WARM_UP):
            for one in filled:
                owner = orders[one.size][turn]
                start = time.perf_counter()
                with one.database.reading() as session:
                    found = ask(session, owner)
                elapsed = 1000 * (time.perf_counter() - start)
                if found not in right:
                    raise ValueError(f"{name} found {found} rows")
                if turn >= WARM_UP:
                    taken[name][one.size].append(elapsed)
    return taken


def _order(owners: Sequence[Owner], turns: int, seed: str) -> list[Owner]:
    shuffled = random.Random(seed).sample(owners, len(owners))
    return [shuffled[turn % len(shuffled)] for turn in range(turns)]


def report(kind: str, taken: Mapping[str, Mapping[int, Sequence[float]]]) -> float:
    """Prints the table of one kind of database; the worst growth in it."""
    worst = 0.0
    for name, by_size in taken.items():
        medians = {size: statistics.median(times) for size, times in by_size.items()}
        smallest, largest = min(medians), max(medians)
        growth = medians[largest] / medians[smallest]
        worst = max(worst, growth)
        cells = "  ".join(f"{medians[size]:7.2f} ({_late(by_size[size]):7.2f})" for size in sorted(medians))
        _say(f"{kind:<11}{name:<17}{cells}   x {growth:.2f}")
    return worst


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def _late(times: Sequence[float]) -> float:
    return statistics.quantiles(times, n=20)[-1]


def _fill(size: int, database: Database) -> Filled:
    owners = crowd.owners(max(2, size // crowd.PER_OWNER))
    start = time.perf_counter()
    migrations.upgrade(database.engine)
    crowd.fill(database.engine, owners)
    sys.stderr.write(f"{database.name}: {size:,} follow-ups of {len(owners):,} owners in "
                     f"{time.perf_counter() - start:.0f} s\n")  # fmt: skip
    return Filled(size, database, owners)


@contextmanager
def _sqlite(sizes: Sequence[int]) -> Iterator[list[Filled]]:
    with tempfile.TemporaryDirectory(prefix="tickler-bench-") as folder, ExitStack() as stack:
        filled = []
        for size in sizes:
            url = f"sqlite:///{Path(folder) / f'{size}.sqlite'}"
            engine = make_engine(url)
            stack.callback(engine.dispose)
            filled.append(_fill(size, Database("sqlite", url, engine)))
        yield filled


@contextmanager
def _postgresql(sizes: Sequence[int]) -> Iterator[list[Filled]]:
    with running_cluster() as cluster, ExitStack() as stack:
        yield [_fill(size, stack.enter_context(postgresql_database(cluster, "template1"))) for size in sizes]


KINDS = {"sqlite": _sqlite, "postgresql": _postgresql}


def main(arguments: Sequence[str]) -> int:
    """Measures and prints; 1 if anything grew by more than it may."""
    parser = argparse.ArgumentParser(prog="scripts/bench tickler", description=__doc__)
    parser.add_argument("--sizes", type=int, nargs="+", default=SIZES, help="follow-ups in each database")
    parser.add_argument("--turns", type=int, default=TURNS, help="questions of each kind for each size")
    parser.add_argument("--only", choices=KINDS, help="one kind of database")
    options = parser.parse_args(arguments)
    _say(
        f"{platform.machine()}, {os.cpu_count()} cores; "
        f"{crowd.PER_OWNER} follow-ups and {crowd.CONTACTS} contacts an owner"
    )
    _say(f"milliseconds: median (95th percentile) of {options.turns} turns, each another owner's")
    _say(f"{'':<28}" + "  ".join(f"{size:>17,}" for size in sorted(options.sizes)) + "   growth")
    worst = 0.0
    for kind in [options.only] if options.only else KINDS:
        with KINDS[kind](options.sizes) as filled:
            worst = max(worst, report(kind, measure(filled, options.turns)))
    _say(f"worst growth x {worst:.2f}; it may be x {MOST_GROWTH:.2f}")
    return int(worst > MOST_GROWTH)
