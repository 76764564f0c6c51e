"""Which categories a rule can begin with, so that at a term only the rules are tried that may fit there."""

from __future__ import annotations

import re
from collections.abc import Callable

_PIECE = re.compile(
    r"\s*(?:(?P<look>\(\?<?[=!])|(?P<open>(?:[a-z]+=)?\()|(?P<close>\))|(?P<or>\|)|(?P<edge>[\^$])"
    r"|(?P<many>[?*]|\{0,\d*\})|(?P<some>\+|\{\d+(?:,\d*)?\})|(?:[a-z]+=)?(?P<name>[A-Z][A-Z_]*))\s*"
)

Members = Callable[[str], set[str]]
"""The categories that a name in a pattern stands for."""


def openings(pattern: str, members: Members) -> set[str]:
    """The categories one of which every match of a pattern begins with.

    Raises:
        ValueError: The pattern has something unknown in it, or matches without any term.
    """
    pieces: list[tuple[str, str]] = []
    at = 0
    while at < len(pattern):
        match = _PIECE.match(pattern, at)
        if match is None or not match.lastgroup:
            raise ValueError(f"cannot read {pattern[at:]!r} of the rule {pattern!r}")
        pieces.append((match.lastgroup, match[match.lastgroup]))
        at = match.end()
    found, optional = _choice(pieces[::-1], members)
    if optional:
        raise ValueError(f"the rule {pattern!r} matches without any term")
    return found


def _choice(rest: list[tuple[str, str]], members: Members) -> tuple[set[str], bool]:
    """What alternatives up to their closing bracket begin with, and whether they can be empty; `rest` is reversed."""
    found: set[str] = set()
    empty, so_far = False, True
    while rest:
        kind, text = rest.pop()
        if kind == "close":
            break
        if kind == "or":
            empty, so_far = empty or so_far, True
            continue
        begins, optional = _item(kind, text, rest, members)
        if so_far:
            found |= begins
            so_far = optional
    return found, empty or so_far


def _item(kind: str, text: str, rest: list[tuple[str, str]], members: Members) -> tuple[set[str], bool]:
    """The same of one name or bracket, with what is said of its number."""
    if kind == "name":
        begins, optional = members(text), False
    elif kind in ("open", "look"):
        begins, optional = _choice(rest, members)
        if kind == "look":
            begins, optional = set(), True
    else:
        begins, optional = set(), True
    if rest and rest[-1][0] in ("many", "some"):
        optional |= rest.pop()[0] == "many"
    return begins, optional
