"""Who, what and where from: name, title, department and organization chosen together."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

from ocr.fields import organizations, people, titles
from ocr.fields.candidates import Candidate, abreast, collect, joined, stacked, stands_beside, touches
from ocr.fields.data.companies import WORDS
from ocr.fields.found import Found
from ocr.fields.lexicon import (
    company_words,
    is_department,
    is_plain,
    known_share,
    legal_form,
    name_words,
    slogan_words,
    title_weight,
)
from ocr.fields.sheet import Sheet
from ocr.fields.text import letters, shape, words

_KEPT = 7
_NONE = -0.35
_NO_FIRM = -0.6


@dataclass(frozen=True, slots=True)
class Scored:
    """A candidate with its score for one field and the evidence behind it."""

    candidate: Candidate
    score: float
    evidence: dict[str, float] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Identity:
    """What was chosen; each may be missing. `others` are further people named on the card."""

    name: Found | None
    title: Found | None
    department: Found | None
    organization: Found | None
    others: tuple[Found, ...] = ()


def choose(sheet: Sheet, mails: Sequence[str], hosts: Sequence[str]) -> Identity:
    """Choose the combination of name, title and organization that fits the card best.

    Args:
        sheet: The card, with all other fields taken.
        mails: The card's e-mail addresses.
        hosts: All its domains, of sites and e-mails.
    """
    singles = collect(sheet)
    domains = organizations.own_domains(hosts)
    claims = organizations.claimed(mails)
    locals_ = [mail.partition("@")[0] for mail in mails]
    stacks = stacked(singles, most=4)
    level = abreast(singles)
    parted = [one for one in (*stacks, *level) if len(one.rows) == 2 and _is_name_of_two_rows(_rows_text(one))]
    names = _best([_name(one, locals_, domains, singles) for one in (*singles, *parted)])
    fits = {id(scored.candidate): scored.evidence.get("mail", 0.0) for scored in names}
    titled = _best([_title(one, fits.get(id(one), 0.0), domains) for one in singles])
    firms = _best(
        [_firm(one, [*domains, *claims], fits.get(id(one), 0.0), stacks) for one in (*singles, *stacks, *level)]
    )
    name, title, firm = _combination(names, titled, firms)
    long_title = _whole_title(title, singles, [name, firm]) if title else None
    department = _department(singles, [one.candidate for one in (name, long_title, firm) if one])
    others = [
        n
        for n in names
        if name
        and n is not name
        and n.score > 2.0
        and not _clash(n, name)
        and not (firm and _clash(n, firm))
        and not (long_title and _clash(n, long_title))
        and n.evidence["given"] > 0.7
    ]
    return Identity(
        name=_found_name(name, names, _about(name, title, _is_unfinished(name, singles, [firm, long_title])))
        if name
        else None,
        title=_found(long_title, titled, name) if long_title else None,
        department=department,
        organization=_found_firm(firm, firms, _is_unfinished(firm, singles, [name, long_title])) if firm else None,
        others=tuple(_found_name(one, names, {}) for one in others[:3]),
    )


def _is_name_of_two_rows(rows: Sequence[str]) -> bool:
    """Whether two rows set alike may be a name's parts: few words in each, and none of a title or firm."""
    counts = [len(name_words(row)[0]) for row in rows]
    return (
        max(counts) <= 2
        and sum(counts) <= 3
        and not any(
            (title_weight(" ".join(name_words(row)[0])) > 1.5 and len(row) > 5) or company_words(row) for row in rows
        )
    )


def _rows_text(candidate: Candidate) -> list[str]:
    return [row.text[start:end] for row, (_, start, end) in zip(candidate.rows, candidate.parts, strict=True)]


def _name(one: Candidate, locals_: Sequence[str], domains: Sequence[str], singles: Sequence[Candidate]) -> Scored:
    text = people.unglued(people.mended(people.without_memberships(one.text)))
    candidate = one if text == one.text else _with_text(one, text)
    found = people.evidence(candidate, locals_, domains, [other for other in singles if not one.overlaps(other)])
    stack = 0.0 if len(one.rows) == 1 else -0.5 if _is_level(one) else 0.5
    stack += 1.0 if text != one.text and " " in text and " " not in one.text else 0.0
    return Scored(candidate, people.score(found) - stack, found or {})


def _title(one: Candidate, mail: float, domains: Sequence[str]) -> Scored:
    found = titles.evidence(one, mail, organizations.domain_match(one.text, domains))
    return Scored(one, titles.score(found), found or {})


def _firm(one: Candidate, domains: Sequence[str], mail: float, stacks: Sequence[Candidate]) -> Scored:
    text = organizations.without_stray(organizations.unglued(organizations.mended(one.text)), domains)
    candidate = one if text == one.text else _with_text(one, text)
    found = organizations.evidence(candidate, domains, mail)
    score = organizations.score(found)
    if len(one.rows) > 1 and found is not None:
        whole = (_is_set_as_one(one) or _is_described(one)) and one.size > 0.9
        score -= -0.4 if _is_level(one) else (0.1 if whole else 0.9) + 0.3 * (len(one.rows) - 2)
        alone = [organizations.evidence(_with_text(one, part), domains, 0.0) for part in _rows_text(one)]
        plain = any(part and part["generic"] for part in alone)
        alone_as_level = _is_level(one) and any(is_department(part) for part in _rows_text(one))
        sayings = alone_as_level or any(
            slogan_words(part) and len(part.split()) > 2 and shape(part) != "upper" for part in _rows_text(one)
        )
        if sayings or any(
            part and (part["title"] > 1.5 or (part["person"] > 0 and not plain) or part["slogan"] > 0) for part in alone
        ):
            score -= 2.0
        if (
            all(part and not part["slogan"] for part in alone)
            and max(organizations.domain_match(p, domains) for p in _rows_text(one)) < found["domain"]
        ):
            score += 0.8
    elif found is not None:
        plain = set(words(one.text)) <= WORDS
        score -= (2.4 if found["domain"] > 0.9 else 1.2) * (
            plain and any(one.parts[0] in stack.parts and (_is_even(stack) or _is_described(stack)) for stack in stacks)
        )
        score -= 2.5 * any(one.parts[0] == stack.parts[0] and _goes_on(stack) for stack in stacks)
    return Scored(candidate, score, found or {})


def _goes_on(stack: Candidate) -> bool:
    """Whether the second row of a stack begins as only the rest of a name does: "of", "de", "&"."""
    return re.match(r"(?:of|de|du|des|der|di|da|do|for|für|and|und|&)\s", _rows_text(stack)[1].lower()) is not None


def _is_set_as_one(stack: Candidate) -> bool:
    """Whether the rows of a stack are of one size or one width."""
    ratio = max(row.size for row in stack.rows) / min(row.size for row in stack.rows)
    slack = 0.25 * min(row.size for row in stack.rows) + 0.02 * max(row.width for row in stack.rows)
    edges = [(row.left, row.right) for row in stack.rows]
    justified = all(max(side) - min(side) < slack for side in zip(*edges, strict=True))
    return ratio < 1.45 or justified


def _is_level(one: Candidate) -> bool:
    """Whether a candidate is two pieces side by side."""
    return len(one.rows) == 2 and one.last.middle - one.top.middle < 0.5 * one.top.size


def _is_described(stack: Candidate) -> bool:
    """Whether one of two rows says in a word or two what the other, a name of its own, is: "Isla Verde", "RESORT"."""
    plain = [is_plain(part) for part in _rows_text(stack)]
    if len(plain) != 2 or plain[0] == plain[1]:
        return False
    described, row = (stack.rows[1], 0) if plain[0] else (stack.rows[0], 1)
    words_of_row = [word for word in words(_rows_text(stack)[row]) if word != "&"]
    name = _rows_text(stack)[1 - row]
    return (
        len(words_of_row) <= 3
        and described.size >= stack.rows[row].size * 0.9
        and title_weight(name) < 1.5
        and not slogan_words(name)
        and not any(c.isdigit() for c in name)
    )


def _is_even(stack: Candidate) -> bool:
    """Whether two rows are set so alike that one alone would be half a name."""
    ratio = max(row.size for row in stack.rows) / min(row.size for row in stack.rows)
    return len(stack.rows) == 2 and ratio < 1.3 and not any(title_weight(part) > 1.5 for part in _rows_text(stack))


def _with_text(one: Candidate, text: str) -> Candidate:
    return replace(one, text=text)


def _best(scored: Sequence[Scored]) -> list[Scored]:
    return sorted((one for one in scored if one.score > -6), key=lambda one: -one.score)


def _combination(
    names: Sequence[Scored], titled: Sequence[Scored], firms: Sequence[Scored]
) -> tuple[Scored | None, Scored | None, Scored | None]:
    """The disjoint name, title and organization with the highest sum; a title also counts where it stands."""
    best: tuple[float, Scored | None, Scored | None, Scored | None] = (-math.inf, None, None, None)
    for name in [*names[:_KEPT], None]:
        near = sorted(titled, key=lambda one: -_title_total(one, name))[:_KEPT]
        for title in [*near, None]:
            if name and title and _clash(name, title):
                continue
            partial = (name.score if name else _NONE) + (_title_total(title, name) if title else 0.0)
            for firm in [*firms[:_KEPT], None]:
                if firm and ((name and _clash(firm, name)) or (title and _clash(firm, title))):
                    continue
                total = partial + (firm.score if firm else _NO_FIRM)
                if total > best[0]:
                    best = (total, name, title, firm)
    return best[1:]


def _title_total(title: Scored, name: Scored | None) -> float:
    """A title's score with what its place by the name adds; plain titles vouch for unknown names above them."""
    if name is None:
        return title.score
    one, who = title.candidate, name.candidate
    plain = 0.3 if title.evidence.get("title", 0.0) >= 1.5 else 0.0
    if touches(who, one):
        return title.score + 2.6 + plain
    if any(row.index == who.last.index for row in one.rows):
        return title.score + 1.5 + plain
    if touches(one, who):
        return title.score + 0.8
    return title.score - 0.2


def _clash(one: Scored, other: Scored) -> bool:
    return one.candidate.overlaps(other.candidate)


def _whole_title(title: Scored, singles: Sequence[Candidate], others: Sequence[Scored | None]) -> Scored:
    """A title with the pieces beside it and the rows below it that are parts of it."""
    taken = [one.candidate for one in others if one]
    chain = [next((one for one in singles if one.parts == title.candidate.parts), title.candidate)]
    for one in singles:
        if len(chain) == 4:
            break
        if one in chain or any(one.overlaps(other) for other in taken):
            continue
        if title_weight(one.text) >= 1.5 and stands_beside(one, chain[0]):
            chain.insert(0, one)
        elif _goes_on_in_row(chain[-1], one) or _goes_on_below(chain[-1], one):
            chain.append(one)
    if len(chain) == 1:
        return title
    text = chain[0].text
    for upper, lower in pairwise(chain):
        text += _mark_between(upper, lower) + lower.text
    whole = joined(chain)
    return Scored(_with_text(whole, text), title.score, title.evidence)


def _goes_on_in_row(last: Candidate, one: Candidate) -> bool:
    """Whether a piece to the right of a title is a part of it: another title, or what the title is about."""
    weight = title_weight(one.text)
    if one.top.index != last.last.index:
        return weight >= 1.5 and stands_beside(last, one)
    mark = one.top.text[last.parts[-1][2] : one.parts[0][1]]
    known = known_share(one.text) >= 0.5 and legal_form(one.text) is None and not re.search(r"\d", one.text)
    told = known and (mark.strip() == "-" or not is_department(one.text))
    return one.parts[0][1] >= last.parts[-1][2] and (weight >= 1.5 or told)


def _goes_on_below(last: Candidate, one: Candidate) -> bool:
    """Whether a row right under a title is a part of it."""
    if not touches(last, one, reach=1.0) or not 0.7 < one.size / last.size < 1.4:
        return False
    weight = title_weight(one.text)
    if is_department(one.text) and weight < 2.2:
        return False
    return weight >= 1.7 or (titles.continues(last.text, one.text) and not legal_form(one.text))


def _mark_between(upper: Candidate, lower: Candidate) -> str:
    """What stands between two pieces of a title: what is printed in one row, a blank or a comma between two."""
    if upper.last.index == lower.top.index:
        return upper.last.text[upper.parts[-1][2] : lower.parts[0][1]] or " "
    return " " if titles.continues(upper.text, lower.text) or stands_beside(upper, lower) else ", "


def _department(singles: Sequence[Candidate], taken: Sequence[Candidate]) -> Found | None:
    rows = [one for one in singles if is_department(one.text) and not any(one.overlaps(other) for other in taken)]
    rows = [one for one in rows if not legal_form(one.text) and len(one.text) < 90]
    if not rows:
        return None
    chain = [rows[0], *[other for other in rows[1:] if touches(rows[0], other)][:1]]
    return Found(
        value=", ".join(one.text for one in chain),
        raw="\n".join(one.text for one in chain),
        parts=tuple(part for one in chain for part in one.parts),
        evidence={"size": chain[0].size},
    )


def _margin(chosen: Scored, ranked: Sequence[Scored]) -> float:
    rivals = [one.score for one in ranked if not _clash(one, chosen)]
    return max(-3.0, min(6.0, chosen.score - max(rivals, default=chosen.score - 6.0)))


def _is_unfinished(chosen: Scored, singles: Sequence[Candidate], others: Sequence[Scored | None]) -> bool:
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


def _about(name: Scored, title: Scored | None, unfinished: bool) -> dict[str, float]:
    """What a name's surroundings say of it: that it goes on, or that a title in so many words stands right under it."""
    plain = title is not None and title.evidence.get("title", 0.0) >= 1.5
    near = title is not None and (
        touches(name.candidate, title.candidate) or title.candidate.top.index == name.candidate.last.index
    )
    return {"unfinished": float(unfinished), "titled": float(plain and near)}


def _found_name(chosen: Scored, ranked: Sequence[Scored], about: dict[str, float]) -> Found:
    return Found(
        value=people.without_degrees(chosen.candidate.text),
        raw="\n".join(_rows_text(chosen.candidate)),
        parts=chosen.candidate.parts,
        details=people.parts_of(chosen.candidate.text),
        reason=None
        if letters(chosen.candidate.text) == letters(" ".join(_rows_text(chosen.candidate)))
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


def _found(chosen: Scored, ranked: Sequence[Scored], name: Scored | None) -> Found:
    return Found(
        value=chosen.candidate.text,
        raw="\n".join(_rows_text(chosen.candidate)),
        parts=chosen.candidate.parts,
        evidence={
            **chosen.evidence,
            "score": _title_total(chosen, name),
            "margin": _margin(chosen, ranked),
            "rows": float(len(chosen.candidate.parts)),
        },
    )


def _found_firm(chosen: Scored, ranked: Sequence[Scored], unfinished: bool) -> Found:
    return Found(
        value=chosen.candidate.text,
        raw="\n".join(_rows_text(chosen.candidate)),
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
