"""Gives e-mails and web sites that were read a little differently the one domain that fits them best."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from ocr.fields.data.companies import FREE_MAIL
from ocr.fields.data.domains import COMMON, MAIL_HOSTS
from ocr.fields.domains import digit_count, distance, host_of, split
from ocr.fields.found import Found
from ocr.fields.likelier import dearer
from ocr.fields.sheet import Sheet

_SAME = 7.0
"""Of a domain that stands on the card elsewhere, up to which it is what is printed here, too."""
_SPOKEN = 5.5
"""The same for the card's own words with the ending that was read."""
_PART = 4.5
"""The same for a part of a domain's name."""
_LONG_PART = 6
_CHANGED = 2
_RARE = 3.0
"""How much less likely a domain is whose ending few cards have."""
_NEAR = 3
_LONG = 7
"""Letters of a domain's name from which the card's words may mend it."""


@dataclass(frozen=True, slots=True)
class _Host:
    """A domain as read in an e-mail or a site, with how to put another in its place."""

    found: Found
    domain: str
    moved: Callable[[str], str]

    @property
    def says(self) -> str:
        """Why the others may have its domain, too."""
        kind = "other e-mail" if "@" in self.found.value else "web site"
        return f"the {kind} says {self.domain}"

    def cost(self, sheet: Sheet, domain: str) -> float:
        """How much less probable another domain is at its place."""
        rarer = _RARE * (_is_rare(domain) - _is_rare(self.domain))
        if domain == self.domain or self.domain not in self.found.raw.lower():
            return 0.0 if domain == self.domain else math.inf
        start = self.found.raw.lower().rindex(self.domain)
        raw = f"{self.found.raw[:start]}{domain}{self.found.raw[start + len(self.domain) :]}"
        return dearer(sheet, self.found.parts, raw) + rarer

    def given(self, domain: str, why: str) -> Found:
        """The e-mail or site with another domain."""
        return replace(
            self.found,
            value=self.moved(domain),
            reason=why,
            evidence={**self.found.evidence, "plain": 0.0},
        )


def settle(
    sheet: Sheet, mails: Sequence[Found], sites: Sequence[Found], runs: frozenset[str]
) -> tuple[list[Found], list[Found]]:
    """The card's e-mails and sites, each with the domain that it, the others and the card's words make likeliest."""
    hosts = [*map(_of_mail, mails), *map(_of_site, sites)]
    changed = [_settled(sheet, host, [one for one in hosts if one is not host], runs) for host in hosts]
    return changed[: len(mails)], changed[len(mails) :]


def _of_mail(mail: Found) -> _Host:
    local, _, domain = mail.value.rpartition("@")
    return _Host(mail, domain, lambda other: f"{local}@{other}")


def _of_site(site: Found) -> _Host:
    domain = host_of(site.value)
    return _Host(site, domain, lambda other: site.value.replace(domain, other))


def _settled(sheet: Sheet, host: _Host, others: Sequence[_Host], runs: frozenset[str]) -> Found:
    name, suffix = split(host.domain)
    if name in FREE_MAIL and suffix:
        return host.found
    if any(_is_of(host.domain, other.domain) for other in others):
        return host.found
    likelier = (one for one in others if host.cost(sheet, one.domain) <= one.cost(sheet, host.domain))
    options = [*_within(_SAME, sheet, host, ((one.domain, one.says) for one in likelier))]
    if "@" in host.found.value:
        options += _within(_SAME, sheet, host, ((free, f"{free} is a mail provider") for free in MAIL_HOSTS))
    if name.replace("-", "") not in runs and len(name) >= _LONG:
        head = host.domain[: -len(name) - len(suffix) - 1]
        spoken = [f"{head}{run}.{suffix}" for run in runs if _near(name, run) and digit_count(run) <= digit_count(name)]
        options += _within(_SPOKEN, sheet, host, ((one, "the domain as the card's words spell it") for one in spoken))
        known = runs.union(split(other.domain)[0] for other in others)
        parts = [] if options else [f"{head}{one}.{suffix}" for one in _with_parts(name, known)]
        options += _within(_PART, sheet, host, ((one, "a part of the domain is a word of the card") for one in parts))
    return host.given(*min(options)[1:]) if options else host.found


def _with_parts(name: str, known: Iterable[str]) -> Iterator[str]:
    """A domain's name with a part of it spelled as a word that it nearly is."""
    for word in known:
        for start in range(len(name) - len(word) + 1) if _LONG_PART <= len(word) < len(name) else ():
            part = name[start : start + len(word)]
            if 0 < sum(a != b for a, b in zip(part, word, strict=True)) <= _CHANGED:
                yield f"{name[:start]}{word}{name[start + len(word) :]}"


def _within(
    bound: float, sheet: Sheet, host: _Host, domains: Iterable[tuple[str, str]]
) -> list[tuple[float, str, str]]:
    """Those of some domains that are near and likely enough, with their costs and why they are likely."""
    near = [(domain, why) for domain, why in domains if _near(host.domain, domain)]
    costs = [(host.cost(sheet, domain), domain, why) for domain, why in near]
    return [option for option in costs if option[0] < bound]


def _near(one: str, other: str) -> bool:
    return min(len(one), len(other)) >= _LONG and 0 < distance(one, other) <= _NEAR


def _is_rare(domain: str) -> bool:
    return domain.rpartition(".")[2].lower() not in COMMON


def _is_of(one: str, other: str) -> bool:
    return one == other or one.endswith(f".{other}") or other.endswith(f".{one}")
