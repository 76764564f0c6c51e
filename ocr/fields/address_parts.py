"""A postal address taken apart."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ocr.fields.address_words import is_street
from ocr.fields.data.places import COUNTRIES, POSTAL_PREFIXES, STATES
from ocr.fields.gazetteer import cities_in
from ocr.fields.places import postal_code
from ocr.fields.text import fold


def parts_of(text: str, regions: Sequence[str]) -> dict[str, str]:
    """Street, locality, region, postal code and country of an address, as far as they can be told apart."""
    parts: dict[str, str] = {}
    pieces = [piece.strip(" .-") for piece in re.split(r",\s*|\s-\s|\s•\s", text) if piece.strip(" .-")]
    if pieces and fold(pieces[-1]) in COUNTRIES:
        parts["country"] = COUNTRIES[fold(pieces[-1])]
        pieces.pop()
    countries = [parts["country"]] if "country" in parts else list(regions[:3])
    for piece in reversed(pieces):
        code = _code_of(piece, countries)
        if code:
            parts["postal_code"] = code[0]
            parts.setdefault("country", code[1])
            around = piece.replace(code[0], " ").strip(" ,.-")
            around = re.sub(rf"^(?:{'|'.join(sorted(POSTAL_PREFIXES, key=len, reverse=True))})-\s*", "", around).strip(
                " -"
            )
            state = re.search(r"(?:^|\s)([A-Z]{2,3})$", around)
            if state and any(state[1] in states for states in STATES.values()):
                parts["region"] = state[1]
                around = around[: state.start()].strip()
            if around and not re.search(r"\d", around):
                parts["locality"] = around
            break
    for piece in pieces:
        if (
            "street" not in parts
            and (re.search(r"\d", piece) or any(is_street(w) for w in re.findall(r"[a-z.]+", fold(piece))))
            and piece != parts.get("locality")
        ):
            if "postal_code" not in parts or parts["postal_code"] not in piece:
                parts["street"] = piece
        elif "locality" not in parts and cities_in(piece):
            parts["locality"] = piece
    return parts


def _code_of(piece: str, countries: Sequence[str]) -> tuple[str, str] | None:
    for country in countries:
        code = postal_code(piece, country)
        if code:
            return code, country
    return None
