"""What was chosen as a name, a title or a firm, with the evidence for its confidence."""

from __future__ import annotations

from collections.abc import Sequence

from ocr.fields import people, titles
from ocr.fields.candidates import Candidate, stands_beside, touches
from ocr.fields.found import Found
from ocr.fields.lexicon import company_words, is_department, name_words
from ocr.fields.scored import Scored
from ocr.fields.text import letters, shape


def name(chosen: Scored, ranked: Sequence[Scored], about: dict[str, float]) -> Found:
    """A name as found, with what its surroundings say."""
    return Found(
        value=people.as_called(chosen.candidate.text),
        raw="\n".join(chosen.candidate.texts),
        parts=chosen.candidate.parts,
        details=people.parts_of(chosen.candidate.text),
        reason=None
        if letters(chosen.candidate.text) == letters(" ".join(chosen.candidate.texts))
        and len(chosen.candidate.rows) == 1
        else "put together",
        evidence={
            **chosen.evidence,
            "score": chosen.score,
            "margin": _margin(chosen, ranked),
            "words": float(len(name_words(chosen.candidate.text)[0])),
            **about,
        },
    )


def title(chosen: Scored, ranked: Sequence[Scored], total: float) -> Found:
    """A title as found; `total` is its score with what its place by the name adds."""
    return Found(
        value=titles.without_degrees(chosen.candidate.text),
        raw="\n".join(chosen.candidate.texts),
        parts=chosen.candidate.parts,
        evidence={
            **chosen.evidence,
            "score": total,
            "margin": _margin(chosen, ranked),
            "rows": float(len(chosen.candidate.parts)),
        },
    )


def firm(chosen: Scored, ranked: Sequence[Scored], unfinished: bool) -> Found:
    """An organization as found."""
    return Found(
        value=chosen.candidate.text,
        raw="\n".join(chosen.candidate.texts),
        parts=chosen.candidate.parts,
        evidence={
            **chosen.evidence,
            "score": chosen.score,
            "margin": _margin(chosen, ranked),
            "known": float(bool(company_words(chosen.candidate.text))),
            "unfinished": float(unfinished),
            "rows": float(len(chosen.candidate.parts)),
        },
    )


def about(name: Scored, title: Scored | None, unfinished: bool) -> dict[str, float]:
    """What a name's surroundings say of it: that it goes on, or that a title in so many words stands right under it."""
    plain = title is not None and title.evidence.get("title", 0.0) >= 1.5
    near = title is not None and (
        touches(name.candidate, title.candidate) or title.candidate.top.index == name.candidate.last.index
    )
    return {"unfinished": float(unfinished), "titled": float(plain and near)}


def is_unfinished(chosen: Scored, singles: Sequence[Candidate], others: Sequence[Scored | None]) -> bool:
    """Whether a row set as one's own stands right by it that no field has: the rest of a name, it may be."""
    one = chosen.candidate
    taken = [one, *(other.candidate for other in others if other)]
    free = [
        near for near in singles if not any(near.overlaps(other) for other in taken) and not is_department(near.text)
    ]
    return any(
        (
            touches(one, near, reach=0.9)
            or touches(near, one, reach=0.9)
            or stands_beside(one, near)
            or stands_beside(near, one)
        )
        and 0.75 < near.last.size / one.last.size < 1.33
        and shape(near.text) == shape(one.text)
        for near in free
    )


def _margin(chosen: Scored, ranked: Sequence[Scored]) -> float:
    rivals = [one.score for one in ranked if not one.clashes(chosen)]
    return max(-3.0, min(6.0, chosen.score - max(rivals, default=chosen.score - 6.0)))
