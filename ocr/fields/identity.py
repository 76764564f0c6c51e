"""Who, what and where from: name, title, department and organization chosen together."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from ocr.fields import chosen, claims, services, specialities
from ocr.fields import wholes as wholes_of
from ocr.fields.candidates import Candidate, abreast, collect, stacked, touches, whole_rows
from ocr.fields.data.labels import GENERIC
from ocr.fields.firm_domains import own_domains
from ocr.fields.found import Found
from ocr.fields.long_titles import department, whole_title
from ocr.fields.scored import Scored, as_firm, as_name, as_title, is_name_of_two_rows
from ocr.fields.sheet import Sheet
from ocr.fields.text import letters

_KEPT = 7
_PARTLY = 0.4
"""How well a firm's words fit a domain that has them and others."""
_NONE = -0.35
_NO_FIRM = -0.6


@dataclass(frozen=True, slots=True)
class Identity:
    """What was chosen; each may be missing. `others` are further people named on the card."""

    name: Found | None
    title: Found | None
    department: Found | None
    organization: Found | None
    others: tuple[Found, ...] = ()


@dataclass(frozen=True, slots=True)
class _Ranked:
    """The candidates of each field, the likeliest first."""

    names: list[Scored]
    titles: list[Scored]
    firms: list[Scored]


def choose(sheet: Sheet, mails: Sequence[str], hosts: Sequence[str], handles: Sequence[str] = ()) -> Identity:
    """Choose the combination of name, title and organization that fits the card best.

    Args:
        sheet: The card, with all other fields taken.
        mails: The card's e-mail addresses.
        hosts: All its domains, of sites and e-mails.
        handles: What person or firm is called in social networks.
    """
    singles = collect(sheet)
    ranked = _ranked(singles, mails, hosts, handles)
    name, title, firm = _combination(ranked)
    whole = whole_title(title, singles, [name, firm]) if title else None
    others = _other_people(ranked.names, [one for one in (name, firm, whole) if one]) if name else []
    goes_on = name is not None and chosen.is_unfinished(name, singles, [firm, whole])
    return Identity(
        name=chosen.name(name, ranked.names, chosen.about(name, title, goes_on)) if name else None,
        title=chosen.title(whole, ranked.titles, _title_total(whole, name)) if whole else None,
        department=department(singles, [one.candidate for one in (name, whole, firm) if one]),
        organization=chosen.firm(firm, ranked.firms, _goes_on(firm, singles, [name, whole])) if firm else None,
        others=tuple(chosen.name(one, ranked.names, {}) for one in others[:3]),
    )


def _ranked(
    singles: Sequence[Candidate], mails: Sequence[str], hosts: Sequence[str], handles: Sequence[str]
) -> _Ranked:
    """All candidates for each field with their scores."""
    domains = own_domains(hosts)
    firms_own = claims.printed(mails, handles, singles)
    called = [*domains, *claims.claimed(mails), *firms_own]
    locals_ = [
        local for mail in mails if letters(local := mail.partition("@")[0]) not in firms_own and local not in GENERIC
    ]
    wholes = [*wholes_of.partners(singles, called), *wholes_of.with_trades(singles)]
    pieces = [*wholes, *(one for one in singles if not any(map(one.overlaps, wholes)))]
    stacks, level = stacked(pieces, most=4), abreast(pieces)
    called += claims.whole(handles, stacks)
    parted = [one for one in (*stacks, *level) if len(one.rows) == 2 and is_name_of_two_rows(one.texts)]
    names = _best([as_name(one, locals_, [*domains, *firms_own], singles) for one in (*singles, *parted)])
    named = {id(scored.candidate): scored for scored in names}
    fits = {key: scored.evidence.get("mail", 0.0) for key, scored in named.items()}
    items = services.listed(singles, called)
    practised = specialities.under_doctors(singles)
    titles = [as_title(one, named.get(id(one)), domains, items, practised) for one in singles]
    firms = [
        as_firm(one, called, fits.get(id(one), 0.0), stacks, items | practised)
        for one in (*pieces, *stacks, *level, *whole_rows(singles))
        if one.text not in firms_own
    ]
    return _Ranked(names, _best(titles), _best(firms))


def _goes_on(firm: Scored, singles: Sequence[Candidate], others: Sequence[Scored | None]) -> bool:
    """Whether a firm's name is but a part: a row set alike is free, or its domain has more than its common words."""
    more = firm.evidence["generic"] > 0 and firm.evidence["domain"] > _PARTLY
    return more or chosen.is_unfinished(firm, singles, others)


def _other_people(names: Sequence[Scored], taken: Sequence[Scored]) -> list[Scored]:
    """Plain names of people that stand apart from what was chosen."""
    return [
        one
        for one in names
        if one.score > 2.0 and one.evidence["given"] > 0.7 and not any(one.clashes(other) for other in taken)
    ]


def _best(scored: Sequence[Scored]) -> list[Scored]:
    return sorted((one for one in scored if one.score > -6), key=lambda one: -one.score)


def _combination(ranked: _Ranked) -> tuple[Scored | None, Scored | None, Scored | None]:
    """The disjoint name, title and organization with the highest sum; a title also counts where it stands."""
    best: tuple[float, Scored | None, Scored | None, Scored | None] = (-math.inf, None, None, None)
    for name in [*ranked.names[:_KEPT], None]:
        near = sorted(ranked.titles, key=lambda one: -_title_total(one, name))[:_KEPT]
        for title in [*near, None]:
            if name and title and name.clashes(title):
                continue
            partial = (name.score if name else _NONE) + (_title_total(title, name) if title else 0.0)
            for firm in [*ranked.firms[:_KEPT], None]:
                if firm and ((name and firm.clashes(name)) or (title and firm.clashes(title))):
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
