"""Phone numbers as countries group them, and the prefixes that they once had."""

from __future__ import annotations

GROUPED: tuple[tuple[str, str, float], ...] = (
    (r"^\(?[2-9]\d{2}\)?[\s.-]{0,3}[2-9]?\d{2}[\s.-]{1,3}\d{4}$", "US", 1.2),
    (r"^\(?[1-9]{2}\)?\s?9[. ]?\d{4}[-. ]\d{4}$", "BR", 1.2),
    (r"^\([1-9]{2}\)\s?[2-5]\d{3}-\d{4}$", "BR", 0.7),
    (r"^[6-9]\d{4}[ -]\d{5}$", "IN", 0.8),
    (r"^04\d{2}/\d{2}\.\d{2}\.\d{2}$|^0\d{1,2}/\d{2,3}\.\d{2}\.\d{2}$", "BE", 0.8),
    (r"^0\s?\(?[2-5]\d{2}\)?\s\d{3}\s\d{2}\s\d{2}$|^\(0[2-5]\d{2}\)\s\d{3}\s\d{2}\s\d{2}$", "TR", 0.8),
    (r"^02\d\s\d{4}\s\d{4}$|^\(?0[1-9]\d{3}\)?\s\d{6}$", "GB", 0.8),
    (r"^\(0[2378]\)\s\d{4}\s\d{4}$|^1[38]00\s\d{3}\s\d{3}$", "AU", 0.8),
    (r"^0\d{1,3}-\d{2,3}\s\d{2}\s\d{2}$", "SE", 0.8),
    (r"^06-\d{8}$|^06-(?:\d{2}\s){3}\d{2}$", "NL", 0.8),
    (r"^0[1-9](?:[ .]\d{2}){4}$", "FR", 0.8),
    (r"^0\d{2}\s\d{3}\s\d{2}\s\d{2}$", "CH", 0.6),
    (r"^3\d{2}[ ./-]{1,3}\d{7}$|^3\d{2}[ ./-]{1,3}\d{3}[ .]?\d{4}$", "IT", 0.6),
)
"""How a number without a dialling code is grouped, the country that speaks for, and how much."""

OLD_PREFIXES: dict[str, tuple[tuple[str, str], ...]] = {
    "any": ((r"^\+521(\d{10})$", r"+52\1"), (r"^\+550\d?\d?([1-9]{2}\d{8,9})$", r"+55\1")),
    "MX": ((r"^(?:01|044|045)(\d{10})$", r"\1"), (r"^521(\d{10})$", r"\1")),
    "CL": ((r"^0([2-9]\d{8})$", r"\1"),),
    "CO": ((r"^03(3\d{9})$", r"\1"),),
    "PL": ((r"^0(\d{9})$", r"\1"),),
    "CZ": ((r"^0420(\d{9})$", r"\1"),),
    "SK": ((r"^00?421(\d{9})$", r"\1"),),
    "UA": ((r"^80(\d{9})$", r"0\1"),),
}
"""Country -> dialled digits as older cards print them, and what is dialled now; "any" for numbers with a plus."""
