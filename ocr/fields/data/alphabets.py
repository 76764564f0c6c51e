"""Letters with marks that the languages of a country write, names and loan words included."""

from __future__ import annotations

_ENGLISH = "áéíóúèëïöüçñâêô"
_GERMAN = "äöüßéèàç"
_FRENCH = "àâæçéèêëîïôœùûüÿ"
_SPANISH = "áéíóúüñçàèòïªº"
_PORTUGUESE = "ãõáâàçéêíóôúüªº"
_ITALIAN = "àèéìíîòóùú"
_DUTCH = "áéèëêíïóöúüĳç"
_NORDIC = "æøåäöéüáó"
_CZECH = "áčďéěíňóřšťúůýžäĺľôŕöü"
_SOUTH_SLAVIC = "čćđšžé"
_TURKISH = "çğıöşüâîûi̇"

ALPHABETS: dict[str, frozenset[str]] = {
    country: frozenset(letters)
    for letters, countries in (
        (_ENGLISH, "US AU ZA IN SG MY PH AE HK"),
        (_ENGLISH + "âêîôûŵŷàèìòùïÿ", "GB"),
        (_ENGLISH + "ẹọṣàèìòùńǹị", "NG"),
        (_ENGLISH + "ĩũ", "KE"),
        (_ENGLISH + "āēīōū", "NZ"),
        (_ENGLISH + _FRENCH, "CA"),
        (_ENGLISH + "ḃċḋḟġṁṗṡṫ", "IE"),
        (_GERMAN, "DE AT LI"),
        (_GERMAN + _FRENCH, "LU"),
        (_GERMAN + _FRENCH + _ITALIAN, "CH"),
        (_FRENCH + _GERMAN + _DUTCH, "BE"),
        (_FRENCH + "áíóúñ", "FR MC DZ MA TN SN CI CM"),
        (_DUTCH, "NL"),
        (_ITALIAN + _GERMAN, "IT SM"),
        (_SPANISH, "ES MX AR CO CL PE UY PY BO EC VE CR GT PA DO CU HN NI SV"),
        (_PORTUGUESE, "PT BR AO MZ"),
        (_NORDIC, "SE FI NO DK"),
        ("áðéíóúýþæö", "IS"),
        ("äöõüšž", "EE"),
        ("āčēģīķļņšūž", "LV"),
        ("ąčęėįšųūž", "LT"),
        ("ąćęłńóśźż", "PL"),
        (_CZECH, "CZ SK"),
        ("áéíóöőúüű", "HU"),
        ("ăâîșțşţ", "RO MD"),
        (_SOUTH_SLAVIC, "HR RS BA ME SI MK"),
        (_TURKISH, "TR"),
        ("ëç", "AL XK"),
    )
    for country in countries.split()
}
