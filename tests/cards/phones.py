"""Invented telephone numbers, mostly such as networks give out, in the forms in which cards print them."""

from __future__ import annotations

import random
import re

import phonenumbers
from phonenumbers import PhoneNumber, PhoneNumberFormat, PhoneNumberType

_TYPES = {
    "work": PhoneNumberType.FIXED_LINE,
    "direct": PhoneNumberType.FIXED_LINE,
    "fax": PhoneNumberType.FIXED_LINE,
    "mobile": PhoneNumberType.MOBILE,
}
_FORMS = (
    ("international",) * 5
    + ("national",) * 4
    + ("dotted", "hyphened", "compact", "with_zero", "with_zero", "exit_code")
)


def number(rng: random.Random, region: str, kind: str, like: PhoneNumber | None = None) -> PhoneNumber:
    """A valid number of the region; `like` another, as a company's second line is: only its last two digits differ."""
    example = like or phonenumbers.example_number_for_type(region, _TYPES[kind])
    if example is None:
        raise LookupError(f"no example of a {kind} number in {region}")
    digits = phonenumbers.national_significant_number(example)
    for _ in range(200):
        # North American area codes say nothing but the area; elsewhere the leading digits carry the type.
        kept = len(digits) - 2 if like else 0 if example.country_code == 1 else max(2, len(digits) - 7)
        tail = "".join(rng.choice("0123456789") for _ in range(len(digits) - kept))
        made = PhoneNumber(country_code=example.country_code, national_number=int(digits[:kept] + tail))
        leading_kept = phonenumbers.national_significant_number(made) == digits[:kept] + tail
        if leading_kept and phonenumbers.is_valid_number_for_region(made, region) and made != like:
            return made
    return example


def is_nobodys(made: PhoneNumber) -> bool:
    """Whether a card with this as its first number is one of those, an eighth, whose numbers nobody has."""
    return int(made.national_number or 0) % 8 == 0


def nobodys(made: PhoneNumber) -> PhoneNumber:
    """A number like another that no network gives out, as those made up have: digits in a row, but for the last."""
    digits = phonenumbers.national_significant_number(made)
    area = 3 if made.country_code == 1 else 0
    row = "1234567890123456789"[: len(digits) - area - 2]
    return PhoneNumber(country_code=made.country_code, national_number=int(f"{digits[:area]}{row}{digits[-2:]}"))


def forms(rng: random.Random) -> str:
    """A form for all numbers of one card, as designers do."""
    return rng.choice(_FORMS)


def printed(rng: random.Random, made: PhoneNumber, form: str) -> str:
    """The number in a print form; one that does not fit the country falls back to the international form."""
    international = phonenumbers.format_number(made, PhoneNumberFormat.INTERNATIONAL)
    national = phonenumbers.format_number(made, PhoneNumberFormat.NATIONAL)
    code, _, rest = international.partition(" ")
    if form == "national":
        return national
    if form == "dotted":
        return re.sub(
            r"[\s-]+", ".", international if rng.random() < 0.5 else national.replace("(", "").replace(")", "")
        )
    if form == "hyphened":
        return re.sub(r"[\s-]+", "-", international)
    if form == "compact":
        return phonenumbers.format_number(made, PhoneNumberFormat.E164)
    if form == "with_zero" and re.sub(r"\D", "", national) == "0" + re.sub(r"\D", "", rest):
        return f"{code} (0){rng.choice(['', ' '])}{rest}"
    if form == "exit_code" and code not in ("+1", "+65", "+61"):
        return f"00{code[1:]} {rest}"
    return international


def needs_country(text: str) -> bool:
    """Whether the printed form says nothing about the country."""
    return not text.startswith(("+", "00"))


def e164(made: PhoneNumber) -> str:
    """The number as the truth gives it."""
    return phonenumbers.format_number(made, PhoneNumberFormat.E164)
