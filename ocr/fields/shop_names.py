"""How shops, inns and parts of firms are called, as no person is."""

from __future__ import annotations

import re

from ocr.fields.data.places import COUNTRIES
from ocr.fields.gazetteer import given_level
from ocr.fields.places import states_in
from ocr.fields.text import fold

_ARTICLE = re.compile(
    r"(?:[LD]'(?=\w{2})|(?:The|THE|Les|LES|Das|DAS|Die|DIE|Los|LOS|Las|LAS|Il|IL|Chez|CHEZ|Zum|ZUM|Zur|ZUR)\s)"
)
_HOUSE = re.compile(
    r"(?:villa|vila|casa|maison|chalet|finca|haus|agriturismo|masseria|tenuta|quinta|cortijo|dwor|konoba|ranch|domaine"
    r"|chateau|schloss|hacienda|pousada|posada|riad|apartmani|apartmany|penzion)\s[^\W\d_]"
)
_POSSESSIVE = re.compile(r"\w'[sS](?!\w)")
_PART_OF = re.compile(
    r"\(?(?:(?:an?|the|ein|eine|une?|una?|um|uma|en|ett?|een)\s)?(?:proud\s|independent\s|wholly owned\s)?"
    r"(?:division|member|part|company|brand|subsidiary|unit|trading name|unternehmen|gesellschaft|marke|mitglied"
    r"|societe|entreprise|filiale|marque|membre|empresa|filial|marca|miembro|azienda|societa|onderdeel|del|bolag)"
    r"\s(?:of|der|des|von|du|de|del|della|van|av|af|do|da)\s"
)
_STATE = re.compile(
    r"(?:the\s)?(?:federal\s|democratic\s|islamic\s|socialist\s)*(?:republic|kingdom|province|state|commonwealth)\sof\s"
    r"|(?:republica|republika|repubblica|republique|provincia)\s(?:de[l]?\s|di\s|du\s|da\s)?\w+$|t\.\s?c\.$"
)


def opens_with_article(text: str) -> bool:
    """Whether a text opens as names of shops and inns do: "The Hare", "L'Atelier", "Chez Lou"."""
    return _ARTICLE.match(text) is not None


def is_house(text: str) -> bool:
    """Whether a text opens as names of houses with guests and of estates do: "Villa Marta", "Quinta da Serra"."""
    return _HOUSE.match(fold(text)) is not None


def is_possessive(text: str) -> bool:
    """Whether something is somebody's: "Tony's Garage"."""
    return _POSSESSIVE.search(text) is not None


def is_part_of(text: str) -> bool:
    """Whether a text only says whose a firm is: "A division of Orme Holdings Ltd"."""
    return _PART_OF.match(fold(text)) is not None


def is_state(text: str) -> bool:
    """Whether a text names the state or province over an office's own name: "Republic of the Philippines"."""
    return fold(text).strip(" .") in COUNTRIES or _STATE.match(fold(text)) is not None


def is_town(text: str) -> bool:
    """Whether a text ends with a state or country behind a comma, as a town does: "Salem, Oregon"."""
    tail = fold(text.rpartition(",")[2]).strip(" .")
    return "," in text and (tail in COUNTRIES or (bool(states_in(tail)) and given_level(tail) < 4))
