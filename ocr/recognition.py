"""Reads found lines: which way up, the first reader for all, the second for what the first doubts."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace

from ocr import agreement, scripts, unread
from ocr.readers import Deadline, Readers, Strip, StripText

Timed = Callable[[str], AbstractContextManager[None]]
"""Times a block as a stage of the reading."""

SURE = 0.94
"""First confidence from which the second reader is not asked."""
KEPT = 0.5
"""Confidence below which what was read is not text."""
_SHORT_KEPT = 0.75
"""The same for texts of two or three letters, which patterns often look like."""
_MONOTONE = 0.55
"""Share of one sign in a longer text above which it is a row of dots; numbers with many noughts have fewer."""
_LETTERS_LEFT_OUT = 0.8
"""What the confidence of a reader is worth, at most, that leaves out letters it does not know and never doubts it."""
_WORTH_ASKING = 0.02
"""Of the weightiest line's weight, from which the second reader is asked: all that it could read had twice that."""
_UPRIGHT = 0.75
"""Confidence of a sample from which its lines are the right way up beyond doubt."""
_LOST = 0.5
"""Confidence of both samples below which the first reader cannot say: the second knows other scripts."""
_SAMPLE = 4
"""Lines that are read to see which way up a card is."""


@dataclass(frozen=True, slots=True)
class ReadStrip:
    """What a strip says, and which reader saw it so.

    Attributes:
        first: How sure the first reader was of what it saw itself.
        script: What its letters are called where no reader knows them; the text is then what can be read all the same.
    """

    text: StripText
    reader: str
    first: float
    script: str | None = None


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
    with timed("recognise"):
        order = sorted(range(len(strips)), key=lambda i: -weights[i])
        sample = order[:_SAMPLE]
        known, flipped = _way_up(strips, sample, readers, limit)
        turned = [strip.turned() for strip in strips] if flipped else list(strips)
        rest = [i for i in order if i not in known]
        known |= dict(zip(rest, readers.first.read([turned[i] for i in rest], limit), strict=True))
    read = {i: ReadStrip(text, readers.first.name, text.confidence) for i, text in known.items() if text is not None}
    complete = len(read) == len(strips)
    worth = [i for i in order if weights[i] > _WORTH_ASKING * max(weights)]
    with timed("second"):
        complete &= _look_again(read, turned, worth, readers, limit)
        complete &= _in_vietnamese(read, turned, readers, limit)
    kept = tuple(_kept(read.get(i)) for i in range(len(strips)))
    return ReadCard(kept, flipped, complete)


def _way_up(
    strips: Sequence[Strip], sample: Sequence[int], readers: Readers, limit: Deadline
) -> tuple[dict[int, StripText | None], bool]:
    """What the sample says, and whether it had to be turned for it."""
    as_is = readers.first.read([strips[i] for i in sample], limit)
    if _sense(as_is) >= _UPRIGHT:
        return dict(zip(sample, as_is, strict=True)), False
    upside = [strips[i].turned() for i in sample]
    turned = readers.first.read(upside, limit)
    flipped = _sense(turned) > _sense(as_is)
    if readers.second and max(_sense(turned), _sense(as_is)) < _LOST:
        other = readers.second.read([strips[i] for i in sample], limit)
        flipped = _sense(readers.second.read(upside, limit)) > _sense(other)
    return dict(zip(sample, turned if flipped else as_is, strict=True)), flipped


def _sense(texts: Sequence[StripText | None]) -> float:
    """Mean confidence, longer texts counting more."""
    seen = [text for text in texts if text is not None]
    letters = sum(len(text.text) for text in seen)
    return sum(text.confidence * len(text.text) for text in seen) / letters if letters else 0.0


def _look_again(
    read: dict[int, ReadStrip], strips: Sequence[Strip], order: Sequence[int], readers: Readers, limit: Deadline
) -> bool:
    """Let the second reader see what the first doubts; False when time ran out before it had seen all."""
    second = readers.second
    if second is None:
        return True
    cut = {i for i, strip in read.items() if _left_over(strip.text, strips[i])}
    doubtful = [i for i in order if i in read and (read[i].text.confidence < SURE or i in cut)]
    texts = second.read([strips[i] for i in doubtful], limit)
    seen = {i: (read[i].text, text) for i, text in zip(doubtful, texts, strict=True) if text is not None}
    for i, (_, text) in seen.items():
        read[i] = _better(read[i], text, second.name, cut=i in cut)
    found = unread.lines(seen, strips, readers.scripts, limit) if readers.scripts else None
    if found:
        script, lines = found
        read |= {i: replace(read[i], text=unread.readable(*seen[i]), script=script) for i in lines}
    return None not in texts


def _in_vietnamese(read: dict[int, ReadStrip], strips: Sequence[Strip], readers: Readers, limit: Deadline) -> bool:
    """Let the reader of Vietnamese see a card that is, but for its addresses of mail and hosts, which have no marks.

    False when time ran out before it had seen all.
    """
    own = readers.vietnamese
    if own is None or not scripts.vietnamese(strip.text.text for strip in read.values()):
        return True
    order = [i for i, strip in read.items() if not unread.ADDRESS.search(strip.text.text)]
    texts = own.read([strips[i] for i in order], limit)
    for i, text in zip(order, texts, strict=True):
        if text is not None:
            read[i] = _marked(read[i], ReadStrip(text, own.name, max(text.confidence, read[i].first)), readers)
    return None not in texts


def _marked(known: ReadStrip, vietnamese: ReadStrip, readers: Readers) -> ReadStrip:
    """What the reader of Vietnamese saw, unless it is less sure; the second reader leaves letters out and is sure."""
    sure, text = known.text.confidence, vietnamese.text
    if scripts.bare(text.text) == scripts.bare(known.text.text):
        return replace(vietnamese, text=replace(text, confidence=max(text.confidence, sure)))
    bar = sure if known.reader == readers.first.name else min(_LETTERS_LEFT_OUT, sure)
    return vietnamese if text.confidence > bar else known


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
    return first


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
