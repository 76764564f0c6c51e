"""How much a text looks like part of a postal address."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ocr.fields.data.companies import WORDS
from ocr.fields.data.places import COUNTRIES, ESTATES, STREET_ENDINGS, STREETS, THOROUGHFARES
from ocr.fields.data.titles import HEADS
from ocr.fields.gazetteer import cities_in
from ocr.fields.lexicon import is_department, legal_form
from ocr.fields.places import has_short_state, postal_code, postal_pattern, states_in
from ocr.fields.text import digits_mended, fold

_NUMBERED = re.compile(
    r"(?<![\w+])(?:#|no\.?\s?|nr\.?\s?|n°\s?)?\d{1,5}(?:\s?[-/]\s?\d{1,4})?\s?[a-zA-Z]?(?![\w@])", re.IGNORECASE
)

BOX = re.compile(
    r"\b(?:p\.?\s?o\.?\s?box|gpo box|b\.?p\.?|postfach|apartado|apdo\.?|casilla|caixa postal|casella postale"
    r"|case postale|bo[iî]te postale|post(?:bus|boks|box|fack)|posbus|postilokero|(?:private|locked) bag(?: x)?|pmb"
    r"|(?<![\w.-] )(?<![\w.-])box|cp(?=\s\d{1,3}\b)|cs(?=\s\d{5}\b)|tsa(?=\s\d{5}\b))"
    r"\s?\d",
    re.IGNORECASE,
)

BOX_NUMBER = re.compile(rf"(?:{BOX.pattern})\d*(?:\s\d{{1,3}}(?=[\s,]))*", re.IGNORECASE)
"""A post office box with its number."""

_ANY_POSTAL = re.compile(
    r"(?<![\w+/#])(?:[A-Z]{1,3}-\s?)?(?:\d{5}-\d{3,4}|\d{5,6}|\d{4}-\d{3}|\d{2}-\d{3}|\d{3}\s\d{2,3}|\d{4}(?:\s[A-Z]{2}(?![a-z]))?|[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}|[A-Z]\d[A-Z]\s?\d[A-Z]\d)(?!\w)"
)

_FOUNDED = re.compile(r"\b(?:since|seit|depuis|desde|dal|siden|sedan|sinds|beri|alapitva|established|founded)\b")
_GERUND = re.compile(r"(?:ea|[eiou])ring$")
"""How English words end that only look like a German ring: "hearing", "manufacturing"."""
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d{2}(?!\d)")

_UNIT = re.compile(r"^(?:unit|suite|apt|office|room|floor|block|level|section|sector)\.? \w{1,3}$", re.IGNORECASE)
"""A part of a building, which is named as parts of firms are."""
_NOUGHT = re.compile(r"(?<![\w-])(\d{3}) (?:[OoQ](\d)|(\d)[OoQ])(?!\w)")
"""A letter in the short half of a postal code: "040 O1"."""
_COUNTRY_LETTERS = re.compile(r"(?<![\w-])[A-Z]{1,3}-(?=\s?\d{4})")
"""Country letters before a postal code, some of which streets are abbreviated as."""

_MISREAD = (
    (re.compile(r"\bF[l1|](?=-\d{5}\b)"), "FI"),
    (re.compile(r"\bS[l1|](?=-\d{4}\b)"), "SI"),
    (re.compile(r"\bJ[I1|]\.(?=\s?[A-Z])"), "Jl."),
    (re.compile(r"(^|, )(PL|PB|BP|Box|Postfach|Postboks)(?=\d+(?!\w|\s\d[A-Z]{2}))"), r"\1\2 "),
)
"""Countries before postal codes and short words of streets and boxes as readers see them, and what they are."""

_STREET_AND_TOWN = re.compile(
    r"^(?:[A-ZÀ-Þ][\w.'-]*\s){1,4}\d{1,4}\s?[A-Za-z]?,\s[A-ZÀ-Þ][^\W\d_]+(?:[\s,-]+[^\W\d_]+){0,2}$"
)
"""A name, a house's number and a town, with no word for a street: "Cara Lazara 58, Zemun"."""

_OF_VIETNAM = re.compile(
    r"(?<!\w)(?:thị xã|thị trấn|thành phố|huyện|tỉnh|xã|thôn|xóm|bản|ấp|khu phố|quận|phường)(?!\w)", re.IGNORECASE
)
"""What villages, towns and districts of Vietnam are called, with their marks: without, they are other words."""

_ESTATE = re.compile(rf"\b(?:{'|'.join(ESTATES)})\b")
"""Where firms have their works: estates are part of an address though their names are words of firms."""

HOUSE_NAME = re.compile(
    r"^(?:The (?:Old|Former) [A-Z][a-z]+|(?:[A-Z][a-z']+ ){1,2}(?:Cottage|Farm|Barn|Lodge|Manor|Vicarage|Rectory"
    r"|Stables|Granary|Maltings|Mews|House))$"
)
"""A house by its name instead of a number, as in Britain and Ireland."""

_INSTITUTION = re.compile(
    r"\b(?:universit|college|school|hospital|institut|faculty|department|notaria|ministr|minister)"
    r"(?!\w* (?:street|st|road|rd|avenue|ave|lane|drive|hill|park|square|place|terrace|close|court|way)\b)"
)
_REGISTERED = re.compile(
    r"\b(?:ust|mwst|vat|tva|iva|piva|rcs|siret|siren|nip|regon|iban|bic|swift|kvk|btw|cnpj|rfc|gstin|abn|hrb"
    r"|hra|cif|nif|cuit|rut|registered in|registered no|company (?:no|number|reg)|trading (?:name|as)"
    r"|registro mercantil|rm|ord|ordine|albo|iscritt[oa]|colegiad[oa]|rqe|crm|oab|crea|belge|sicil|case palais"
    r"|gerichtsfach|reg no|licen[cs]ed? (?:no|number)|matricula|inscripcion|inscricao)\b"
)
"""Labels of the numbers of taxes, registers, banks and professions."""


def weight(text: str, regions: Sequence[str] = ()) -> float:
    """How much a text looks like part of a postal address; 2 and more is plain."""
    text = mended(text)
    folded = fold(text)
    if folded.strip(" .,") in COUNTRIES and len(folded) > 3:
        return 1.0
    found = re.findall(r"(?<![a-z0-9])[a-z]+(?:\.[a-z]+)*(?![a-z0-9])", fold(_COUNTRY_LETTERS.sub("", text)))
    total = 0.0
    numbered = _NUMBERED.search(text) is not None
    streets = sum(is_street(word) for word in found)
    total += min(streets, 3) * (1.0 if numbered else 0.55)
    total += 0.5 if numbered and found else 0.0
    total += 2.0 if BOX.search(text) else 0.0
    total += _postal(text, regions)
    total += min(1.2, max((_town(size) for _, places in cities_in(text) for _, size in places), default=0.0))
    total += 1.2 if names_country(text, folded) else 0.0
    total += 1.0 if states_in(folded) else 0.0
    total += 0.7 if has_short_state(text) else 0.0
    total += 0.3 if "," in text else 0.0
    total += 0.95 if not streets and _STREET_AND_TOWN.match(text) else 0.0
    total += 0.4 if re.match(r"c/\s?[a-z]", folded) and numbered else 0.0
    total += 0.6 if HOUSE_NAME.match(text) else 0.0
    total += 0.8 if _OF_VIETNAM.search(text) or _ESTATE.search(folded) else 0.0
    return total - _against(text, found)


def mended(text: str) -> str:
    """Text with letters turned back into digits, also in a house's number of letters only: "IO West Avenue"."""
    first = re.match(r"^[IlO|]{2,4}(?=\s[^\W\d_]{2})", text)
    if first and has_street(text):
        text = first[0].translate(str.maketrans("IlO|", "1101")) + text[first.end() :]
    return _NOUGHT.sub(lambda m: f"{m[1]} {'0' + m[2] if m[2] else m[3] + '0'}", digits_mended(text))


def own_words(text: str) -> str:
    """Text with the abbreviations that only addresses have as they are written: "Fl-00100" is "FI-00100"."""
    for pattern, right in _MISREAD:
        text = pattern.sub(right, text)
    return text


def is_street(word: str) -> bool:
    """Whether a folded word stands in addresses, or ends as names of streets do."""
    plain = word.replace(".", "")
    ends = len(plain) > 6 and plain.endswith(STREET_ENDINGS)
    return plain in STREETS or (ends and plain not in WORDS and _GERUND.search(plain) is None)


def _town(size: int) -> float:
    return 0.5 + 0.15 * max(0, size - 4)


def _postal(text: str, regions: Sequence[str]) -> float:
    for place, region in enumerate(regions[:3]):
        if postal_code(text, region):
            return 1.6 if place == 0 else 1.2
    return (0.4 if regions and postal_pattern(regions[0]) else 0.9) if _ANY_POSTAL.search(text) else 0.0


def names_country(text: str, folded: str) -> bool:
    """Whether a text ends with the name of a country."""
    tail = re.split(r"[,.\-•|]\s", folded)[-1].strip(" .,-")
    return tail in COUNTRIES and (len(tail) > 3 or text.rstrip(" .").endswith(tail.upper()))


def _against(text: str, found: Sequence[str]) -> float:
    """What speaks against an address: words of titles and firms, and no number anywhere."""
    plain = [word.replace(".", "") for word in found]
    told = _NUMBERED.search(text) or "," in text or (plain and plain[-1] in THOROUGHFARES)
    named_after = 0.0 if told and any(is_street(word) for word in found) else 1.0
    total = 0.9 * named_after * any(word in HEADS and word not in STREETS for word in plain)
    total += 0.6 * named_after * any(word in WORDS and word not in STREETS for word in plain)
    legal = legal_form(" ".join(text.split()[:6]).split(",")[0]) is not None and not has_short_state(text)
    formed = not legal and not re.search(r"\d", text) and legal_form(text) is not None
    total += 1.5 * (formed and not has_short_state(text))
    total += 1.2 * legal
    total += 0.6 * (not re.search(r"\d", text))
    total += 1.5 * ("@" in text or "www" in text)
    total += 1.2 * bool(re.search(r"\d[\d\s-]{5,}\d", text) and len(re.findall(r"[^\W\d_]{2,}", text)) < 3)
    total += 1.5 * bool(_FOUNDED.search(" ".join(plain)))
    total += 3.0 * bool(_REGISTERED.search(" ".join(plain)))
    total += 1.5 * bool(_INSTITUTION.search(" ".join(plain)))
    first = text.partition(",")[0]
    total += 1.5 * (is_department(first) and not re.search(r"\d", first) and not _UNIT.match(first))
    total += 0.8 * (
        _YEAR.search(text) is not None
        and len(re.findall(r"\d+", text)) == 1
        and not any(is_street(word) for word in found)
    )
    return total


def names_place(text: str) -> bool:
    """Whether anything in a text says of a place: letters and numbers alone are a register's or a certificate's."""
    if has_street(text) or BOX.search(text) or cities_in(text) or states_in(fold(text)) or has_short_state(text):
        return True
    return names_country(text, fold(text)) or re.search(r"[^\W\d_]{2}[^\W\d_A-Z]{2}", text) is not None


def has_street(text: str) -> bool:
    """Whether a text has a word of addresses."""
    plain = fold(_COUNTRY_LETTERS.sub("", text))
    return any(is_street(word) for word in re.findall(r"(?<![a-z0-9])[a-z]+(?:\.[a-z]+)*(?![a-z0-9])", plain))
