"""A photo that kills its reader costs one reading, not the process that asked for it."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path

import pytest

from api.reader import Failure, ReaderCrashed, ReaderPool, ReadersStopped
from ocr.reading import Reading
from tests.faults.processes import until

MakePool = Callable[..., ReaderPool]


@pytest.fixture
def make_pool(reads: Path) -> Iterator[MakePool]:
    pools: list[ReaderPool] = []

    def make(name: str, size: int = 1, patience: float = 30.0) -> ReaderPool:
        pools.append(ReaderPool(size, f"tests.faults.readers:{name}", patience))
        return pools[-1]

    yield make
    for pool in pools:
        pool.stop()


def test_a_crash_is_told_and_the_next_photo_is_read(make_pool: MakePool) -> None:
    pool = make_pool("crashing_reader")
    with pytest.raises(ReaderCrashed):
        pool.read(b"crash")
    assert isinstance(pool.read(b"fine"), Reading)


def test_a_crash_leaves_the_other_reader_at_its_photo(make_pool: MakePool) -> None:
    pool = make_pool("crashing_reader", size=2)
    outcomes: list[object] = []
    beside = threading.Thread(target=lambda: outcomes.append(pool.read(b"fine")))
    beside.start()
    with pytest.raises(ReaderCrashed):
        pool.read(b"crash")
    beside.join()
    assert isinstance(outcomes[0], Reading)


def test_a_reader_that_hangs_is_given_up(make_pool: MakePool) -> None:
    pool = make_pool("hanging_reader", patience=3.0)
    outcome = pool.read(b"hang")
    assert isinstance(outcome, Failure)
    assert (outcome.code, outcome.final) == ("engine_timeout", False)
    assert isinstance(pool.read(b"fine"), Reading)


def is_running(process_id: int) -> bool:
    """Whether a process is there and not merely waited for by nobody."""
    try:
        return Path(f"/proc/{process_id}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except FileNotFoundError:
        return False


@pytest.mark.parametrize("photo", [b"hang", b"crash"])
def test_a_program_that_the_reader_has_started_ends_with_it(make_pool: MakePool, reads: Path, photo: bytes) -> None:
    pool = make_pool("program_reader", patience=3.0)
    with suppress(ReaderCrashed):
        pool.read(photo)
    program = int((reads / "program").read_text())
    until(lambda: not is_running(program), 5)


def test_a_program_that_the_reader_has_started_ends_with_the_pool(make_pool: MakePool, reads: Path) -> None:
    pool = make_pool("program_reader")
    with ThreadPoolExecutor() as threads:
        reading = threads.submit(pool.read, b"hang")
        until(lambda: (reads / "program").exists() and bool((reads / "program").read_text()), 10)
        pool.stop()
        assert isinstance(reading.exception(), ReadersStopped)
    program = int((reads / "program").read_text())
    until(lambda: not is_running(program), 5)


def test_a_defect_is_told_without_what_was_on_the_card(make_pool: MakePool) -> None:
    outcome = make_pool("defective_reader").read(b"defect")
    assert isinstance(outcome, Failure)
    assert (outcome.code, outcome.final) == ("reader_failed", False)
    assert "readers.py" in outcome.frames[-1]
    assert "Roe" not in repr(outcome)


def test_a_photo_without_a_card_is_a_final_answer(make_pool: MakePool) -> None:
    outcome = make_pool("cardless_reader").read(b"dark")
    assert outcome == Failure("no_card", "It is too dark: turn on a light.", final=True)


def test_no_more_photos_are_read_at_once_than_there_are_readers(make_pool: MakePool) -> None:
    pool = make_pool("slow_reader", size=2)
    pool.start()
    pool.read(b"0")
    start = time.monotonic()
    threads = [threading.Thread(target=pool.read, args=(bytes([number]),)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert 3.0 <= time.monotonic() - start < 5.5  # four photos of 1.5 s by two readers


def test_stopping_ends_a_reading_without_blaming_the_photo(make_pool: MakePool, reads: Path) -> None:
    pool = make_pool("hanging_reader")
    raised: list[type[Exception]] = []

    def read() -> None:
        try:
            pool.read(b"hang")
        except (ReaderCrashed, ReadersStopped) as error:
            raised.append(type(error))

    reading = threading.Thread(target=read)
    reading.start()
    while not any(reads.iterdir()):
        time.sleep(0.05)
    pool.stop()
    reading.join()
    assert raised == [ReadersStopped]
