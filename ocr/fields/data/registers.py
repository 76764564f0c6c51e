"""Shapes of numbers that no phone has: of taxes, registers, banks and certificates, by country."""

from __future__ import annotations

_G = r"[ .\-]?"
"""What may stand between the groups of a number."""

NUMBERS: dict[str, str] = {
    "AR": r"(?:20|23|24|27|30|33|34)-\d{8}-\d",
    "AT": rf"ATU{_G}\d{{4}}{_G}\d{{4}}",
    "BE": r"BE[ -]?[01]\d{3}[ .]?\d{3}[ .]?\d{3}",
    "BR": r"\d{2}\.\d{3}\.\d{3}/\d{4}-\d{2}|\d{3}\.\d{3}\.\d{3}-\d{2}",
    "CA": r"\d{5} ?\d{4} ?R[CPTZ] ?\d{4}",
    "CH": r"CHE[- ]?(?:\d[ .]?){8}\d",
    "CL": r"\d{1,2}\.\d{3}\.\d{3}-[\dKk]",
    "CO": r"\d{3}\.\d{3}\.\d{3}-\d",
    "CR": r"[23]-\d{3}-\d{6}",
    "CZ": r"CZ ?[1-9]\d{7,9}",
    "DE": rf"DE{_G}\d{{3}}{_G}\d{{3}}{_G}\d{{3}}",
    "DK": r"DK-?\d{8}",
    "DO": r"\d-\d{2}-\d{5}-\d",
    "EC": r"\d{10}001",
    "ES": r"(?:ES[ -]?)?[ABEGJNQRSUVW]-\d{7}[\dA-J]|(?:ES[ -]?)[A-Z]\d{7}[\dA-J]|[ABEGJNQRSUVW]-\d{2}\.\d{3}\.\d{3}",
    "FR": r"FR ?[\dA-Z]{2} ?\d{3} ?\d{3} ?\d{3}|\d{3} \d{3} \d{3} \d{5}",
    "GB": r"GB ?\d{3} ?\d{4} ?\d{2}(?: ?\d{3})?",
    "HU": r"\d{8}-\d-\d{2}|HU ?\d{8}",
    "ID": r"\d{2}\.\d{3}\.\d{3}\.\d-\d{3}\.\d{3}",
    "IE": r"IE ?\d{7}[A-W][A-I]?",
    "IN": r"\d{2}[A-Z]{5}\d{4}[A-Z]\d[A-Z]\w|[LU]\d{5}[A-Z]{2}\d{4}[A-Z]{3}\d{6}|[A-Z]{3}[ABCFGHJLPT][A-Z]\d{4}[A-Z]",
    "IT": r"IT ?\d{11}",
    "JP": r"T\d{13}|T\d(?:-\d{4}){3}",
    "KE": r"P0\d{8}[A-Z]",
    "KR": r"[1-9]\d{2}-\d{2}-\d{5}",
    "MX": r"[A-ZÑ&]{3,4}[- ]?\d{2}[01]\d[0-3]\d[- ]?(?=\w{0,2}[A-Z])\w{3}",
    "MY": r"\(?\d{5,7}-[A-Z]\)?|\d{12} ?\(\d{6,7}-[A-Z]\)",
    "NL": r"NL ?\d{4}\.?\d{2}\.?\d{3}\.?B\.?\d{2}",
    "NO": r"\d{3} ?\d{3} ?\d{3} ?MVA",
    "PH": r"\d{3}-\d{3}-\d{3}-0\d{2,4}",
    "PL": r"PL ?\d{3}-?\d{2,3}-?\d{2}-?\d{2,3}",
    "PT": r"PT ?[1568]\d{2} ?\d{3} ?\d{3}",
    "RO": r"J\d{2}/\d{1,5}/\d{2,4}|RO ?\d{7,10}",
    "RS": r"\d{3}-\d{5,13}-\d{2}",
    "SE": r"SE ?\d{6}-?\d{4}(?: ?01)?",
    "SG": r"(?:19|20)\d{7}[A-Z]",
    "TH": r"\d-\d{4}-\d{5}-\d{2}-\d",
    "TN": r"\d{7} ?/? ?[A-Z](?: ?/ ?[A-Z]){2} ?/ ?\d{3}",
    "TR": r"\d{4}-\d{4}-\d{4}-\d{4}",
    "VE": r"[JVGE]-\d{8}-\d",
    "VN": r"\d{10}-\d{3}",
    "ZA": r"(?:19|20)\d{2}/\d{6}/\d{2}",
    "EU": r"(?:BG|CY|EE|EL|FI|HR|LT|LU|LV|MT|SI|SK) ?[1-9]\d{7,11}[A-Z]?",
    "any": r"[A-Z]{2}\d{2}(?:\s?[A-Z0-9]{4}){3,7}(?:\s?[A-Z0-9]{1,3})?",
}
"""Country -> its firms' numbers as they are printed where the shape alone tells; "any" is a bank account's."""

CERTIFICATES = (
    r"(?:(?:DIN|EN|BS|UNI|UNE|NF|NBR|NTC|SFS|SS|ABNT|JIS|IRAM|TS|TCVN)[ -]){0,3}(?:EN[ -])?ISO(?:/(?:IEC|TS|IATF))?[ -]?\d{4,5}(?:[:-](?:19|20)\d{2})?",
    r"(?:OHSAS|IATF|EN|TS|HACCP|FSSC|(?:SC|GP|OS|SA|ST)-CER|CO-SC)[ -]?\d{4,6}(?:-\d{1,2})?(?:[:-](?:19|20)\d{2})?",
    r"(?:FSC|PEFC|RSPO|GOTS|MSC|SFI|UTZ|ASC)®?(?:[ /-]{1,3}|-?(?=C\d))[A-Z]{0,5}-?\d{1,7}(?:-\d{1,7}){0,5}",
    r"B-?BBEE(?: (?:level|Level|LEVEL))? \d",
    r"(?:DE|AT|IT|ES|FR|GB|NL|PT|CH)-(?:ÖKO|OKO|BIO|ORG|ECO)-\d{2,3}",
)
"""What quality marks and standards are printed as, with their numbers."""
