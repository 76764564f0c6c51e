"""Reads found lines: which way up, the first reader for all, the second for what the first doubts."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from itertools import chain
from typing import Self

from ocr import agreement, scripts, unread, vietnamese
from ocr.readers import Deadline, Reader, Readers, Strip, StripText

Timed = Callable[[str], AbstractContextManager[None]]
"""Times a block as a stage of the reading."""

SURE = 0.94
"""First confidence from which the second reader is not asked."""
_TO_THE_LETTER = re.compile(r"@|(?:\d\D{0,3}){6}")
"""What the second reader is asked about, however sure the first is: one wrong letter makes it worthless."""
_THREADS = 2
"""Of the second reader: one beside the first, and one more when the first is done."""
KEPT = 0.5
"""Confidence below which what was read is not text."""
_SHORT_KEPT = 0.75
"""The same for texts of two or three letters, which patterns often look like."""
_MONOTONE = 0.55
"""Share of one sign in a longer text above which it is a row of dots; numbers with many noughts have fewer."""
_LETTERS_LEFT_OUT = 0.8
"""What the confidence of a reader is worth, at most, that leaves out letters it does not know and never doubts it."""
_MARKS_SEEN = 0.6
"""Confidence of the reader of Vietnamese from which the marks that it sees are right, though its letters may not be."""
_UPRIGHT = 0.75
"""Confidence of a sample from which its lines are the right way up beyond doubt."""
_LOST = 0.5
"""Confidence of both samples below which the first reader cannot say: the second knows other scripts."""
SAMPLE = 4
"""Lines that are read to see which way up a card is."""


@dataclass(frozen=True, slots=True)
class ReadStrip:
    """What a strip says, and which reader saw it so.

    Attributes:
        first: How sure the first reader was of what it saw itself.
        script: What its letters are called where no reader knows them; the text is then what can be read all the same.
        heard: What each reader saw, where two were asked.
    """

    text: StripText
    reader: str
    first: float
    script: str | None = None
    heard: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ReadCard:
    """What was read of a card's strips, in their order.

    Attributes:
        strips: None where nothing was seen or time ran out.
        flipped: Whether the strips had to be turned upside down.
        complete: Whether every strip was read.
    """

    strips: tuple[ReadStrip | None, ...]
    flipped: bool
    complete: bool


def read(
    strips: Sequence[Strip], weights: Sequence[float], readers: Readers, limit: Deadline, timed: Timed
) -> ReadCard:
    """Read the strips of one card.

    Args:
        strips: All the same way up, right or upside down.
        weights: How much each is worth reading first: the clearest and longest lines tell which way is up.
        readers: Who reads.
        limit: When to stop with what there is.
        timed: Times the stages "recognise" and "second".
    """
    order = sorted(range(len(strips)), key=lambda i: -weights[i])
    with _Beside(readers.second, limit) as second:
        with timed("recognise"):
            known, flipped = _way_up(strips, order[:SAMPLE], readers, limit)
            turned = [strip.turned() for strip in strips] if flipped else list(strips)
            rest = [i for i in order if i not in known]
            texts = readers.first.read([turned[i] for i in rest], limit)
            read: dict[int, ReadStrip] = {}
            for i, text in chain(known.items(), zip(rest, texts, strict=True)):
                if text is not None:
                    read[i] = ReadStrip(text, readers.first.name, text.confidence)
                    if text.confidence < SURE or _TO_THE_LETTER.search(text.text) or _left_over(text, turned[i]):
                        second.ask(i, turned[i])
        with timed("second"):
            complete = _look_again(read, turned, second.answers(), readers, limit)
            complete &= _in_vietnamese(read, turned, readers, limit)
    kept = tuple(_kept(read.get(i)) for i in range(len(strips)))
    return ReadCard(kept, flipped, complete and len(read) == len(strips))


class _Beside:
    """A reader that reads in threads of its own while its caller works on, and while it waits."""

    def __init__(self, reader: Reader | None, limit: Deadline) -> None:
        self._reader = reader
        self._limit = limit
        self._threads = ThreadPoolExecutor(max_workers=_THREADS)
        self._asked: dict[int, Future[StripText | None]] = {}

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *problem: object) -> None:
        self._threads.shutdown(cancel_futures=True)

    def ask(self, number: int, strip: Strip) -> None:
        """Have a strip read, if there is a reader."""
        if self._reader is not None:
            self._asked[number] = self._threads.submit(self._read, self._reader, strip)

    def answers(self) -> dict[int, StripText | None]:
        """All that was asked for, as soon as it is there; None for what the deadline left unread.

        Raises:
            EngineError: As the reader raised it.
        """
        texts = {number: asked.result() for number, asked in self._asked.items()}
        self._limit.join()
        return texts

    def _read(self, reader: Reader, strip: Strip) -> StripText | None:
        self._limit.join()
        (text,) = reader.read([strip], self._limit)
        return text


def _way_up(
    strips: Sequence[Strip], sample: Sequence[int], readers: Readers, limit: Deadline
) -> tuple[dict[int, StripText | None], bool]:
    """What the sample says, and whether it had to be turned for it."""
    as_is = list(readers.first.read([strips[i] for i in sample], limit))
    if _sense(as_is) >= _UPRIGHT:
        return dict(zip(sample, as_is, strict=True)), False
    upside = [strips[i].turned() for i in sample]
    turned = list(readers.first.read(upside, limit))
    flipped = _sense(turned) > _sense(as_is)
    if readers.second and max(_sense(turned), _sense(as_is)) < _LOST:
        other = readers.second.read([strips[i] for i in sample], limit)
        flipped = _sense(readers.second.read(upside, limit)) > _sense(other)
    return dict(zip(sample, turned if flipped else as_is, strict=True)), flipped


def _sense(texts: Iterable[StripText | None]) -> float:
    """Mean confidence, longer texts counting more."""
    seen = [text for text in texts if text is not None]
    letters = sum(len(text.text) for text in seen)
    return sum(text.confidence * len(text.text) for text in seen) / letters if letters else 0.0


def _look_again(
    read: dict[int, ReadStrip],
    strips: Sequence[Strip],
    texts: Mapping[int, StripText | None],
    readers: Readers,
    limit: Deadline,
) -> bool:
    """Make the best of what the second reader saw; False when time ran out before it had seen all."""
    if readers.second is None:
        return True
    seen = {i: (read[i].text, text) for i, text in texts.items() if text is not None}
    for i, (first, text) in seen.items():
        better = _better(read[i], text, readers.second.name, cut=_left_over(first, strips[i]))
        read[i] = replace(better, heard=(first.text, text.text))
    found = unread.lines(seen, strips, readers.scripts, limit) if readers.scripts else None
    if found:
        script, lines = found
        read |= {i: replace(read[i], text=unread.readable(*seen[i]), script=script) for i in lines}
    return None not in texts.values()


def _in_vietnamese(read: dict[int, ReadStrip], strips: Sequence[Strip], readers: Readers, limit: Deadline) -> bool:
    """Let the reader of Vietnamese see a card that is, but for its addresses of mail and hosts, which have no marks.

    False when time ran out before it had seen all.
    """
    own = readers.vietnamese
    if own is None or not scripts.vietnamese(
        seen for strip in read.values() for seen in (strip.text.text, *strip.heard)
    ):
        return True
    order = [i for i, strip in read.items() if _has_words(strip.text.text)]
    texts = own.read([strips[i] for i in order], limit)
    for i, text in zip(order, texts, strict=True):
        if text is not None:
            read[i] = _marked(read[i], text, own.name)
    return None not in texts


def _has_words(text: str) -> bool:
    return not unread.ADDRESS.search(text) and any(letter.isalpha() for letter in text)


def _marked(known: ReadStrip, own: StripText, name: str) -> ReadStrip:
    """The line with the marks of the reader of Vietnamese; all that it saw, where it is surer than the only other."""
    if own.confidence > known.text.confidence and not known.heard:
        return replace(known, text=own, reader=name)
    if own.confidence < _MARKS_SEEN:
        return known
    return replace(known, text=vietnamese.marked(known.text, own, whole=not known.heard), reader=name)


def _left_over(text: StripText, strip: Strip) -> bool:
    """Whether the words end, or start, well within the strip: then the reader has passed over some of its letters."""
    if not text.words:
        return False
    height, width = strip.even.shape
    seen = max(word.right for word in text.words) - min(word.left for word in text.words)
    return bool(width - height - seen > max(1.1 * height, 0.12 * width))


def _better(first: ReadStrip, second: StripText, name: str, *, cut: bool) -> ReadStrip:
    """The more confident, or the one that saw all, with what the other knows better."""
    same = bool(first.text.text) and scripts.bare(first.text.text) == scripts.bare(second.text)
    more = cut and second.confidence > _LETTERS_LEFT_OUT and len(second.text) > len(first.text.text)
    if same or more or second.confidence > first.text.confidence:
        text = agreement.fused(first.text, second)
        return ReadStrip(text, first.reader if text.text == first.text.text else name, first.first)
    return replace(first, text=agreement.with_marks(first.text, second))


def _kept(strip: ReadStrip | None) -> ReadStrip | None:
    """The strip, where what was read is text: confident, and not one sign over and over, as a row of dots gives."""
    if strip is not None and strip.script:
        return strip
    if strip is None or strip.text.confidence < KEPT:
        return None
    signs = [sign for sign in strip.text.text if sign.isalnum()]
    if len(signs) < 2 or (len(signs) < 4 and strip.text.confidence < _SHORT_KEPT):
        return None
    most = max(signs.count(sign) for sign in set(signs))
    if len(signs) > 5 and most > _MONOTONE * len(signs):
        return None
    return replace(strip, text=agreement.capitalised(strip.text))
