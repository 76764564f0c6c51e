"""E-mail addresses, with the slips of readers mended where the rest of the card proves them."""

from __future__ import annotations

import collections
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from ocr.fields.data.companies import FREE_MAIL
from ocr.fields.data.domains import COMMON
from ocr.fields.data.labels import EMAILS, GENERIC, SOCIALS
from ocr.fields.domains import confusable, corrected, distance, is_valid, mended, split
from ocr.fields.found import Found, Part
from ocr.fields.lexicon import agreement, name_words
from ocr.fields.sheet import Row, Sheet
from ocr.fields.text import bare, fold, letters

_AT = re.compile(
    r"\s?[@©]\s?|\s?[(\[{]\s?(?:at|a|@)\s?[)\]}]\s?|(?<=\w)®(?=\w)|\s?\((?:arroba|kukac|at-sign)\)\s?", re.IGNORECASE
)
_LOCAL = re.compile(r"[\w.+&'%=-]+$")
_DOMAIN = re.compile(r"[\w-]+(?:[.,][\w-]+)*")
_NEXT_LABEL = re.compile(r"\s?[.,]\s?([A-Za-z0-9-]{2,})(?![\w@])|\s([A-Za-z]{2,3})(?![\w@.])")
_GLUED_LABEL = re.compile(r"^(?:E-?[Mm]ail|e-mail|EMAIL|E-MAIL|mailto)[.:-]?(?=[A-Za-z0-9])")
_SECOND_LEVEL = frozenset(["com", "co", "net", "org", "gov", "edu", "ac", "or", "ne", "go"])


def find(sheet: Sheet) -> list[Found]:
    """Find, mend and take every e-mail address on the sheet that has its at sign."""
    found: list[Found] = []
    for row in sheet.rows:
        for at in _AT.finditer(row.text):
            if "\t" not in sheet.open_text(row.index)[at.start() : at.end()]:
                address = _around(sheet, row, at)
                if address and all(known.value != address.value for known in found):
                    found.append(address)
    for address in found:
        for part in address.parts:
            sheet.take(*part)
    return found


def find_without_at(sheet: Sheet, domains: Iterable[str], known: Iterable[Found]) -> list[Found]:
    """Find addresses whose at sign was lost or misread: a local part before a domain that the card also prints."""
    found: list[Found] = []
    for row in sheet.rows:
        for domain in dict.fromkeys(domains):
            address = _lost_at(sheet, row, domain)
            if address and all(one.value != address.value for one in (*known, *found)):
                found.append(address)
    for address in found:
        for part in address.parts:
            sheet.take(*part)
    return found


def agree(addresses: list[Found], hosts: list[str], runs: frozenset[str]) -> list[Found]:
    """Compare each address's domain with the card's web sites and words: mend it where it is misread."""
    return [_against(_by_words(address, runs), hosts, runs) for address in addresses]


def _by_words(address: Found, runs: frozenset[str]) -> Found:
    local, _, domain = address.value.rpartition("@")
    better = corrected(domain, runs)
    spoken = split(better or domain)[0].replace("-", "") in runs
    evidence = {**address.evidence, "spoken": float(spoken)}
    if better is None:
        return replace(address, evidence=evidence)
    evidence["plain"] = 0.0
    return replace(
        address, value=f"{local}@{better}", reason="the domain as the card's words spell it", evidence=evidence
    )


def agree_with_name(addresses: Sequence[Found], name: str | None) -> list[Found]:
    """Compare each local part with the person's name: what only a reader puts there is mended, the rest is evidence."""
    found = name_words(name)[0] if name else []
    shared = collections.Counter(address.value.rpartition("@")[2] for address in addresses)
    return [_with_name(address, found, shared) for address in addresses]


def _with_name(address: Found, found: list[str], shared: Mapping[str, int]) -> Found:
    local, _, domain = address.value.rpartition("@")
    now = _fit(local, found)
    best = max(_variants(local), key=lambda other: _fit(other, found) - 0.4 * (other != local))
    fit = _fit(best, found)
    proved = address.evidence.get("site_agrees") or address.evidence.get("spoken") or shared[domain] > 1
    evidence = {
        **address.evidence,
        "name": fit / 3,
        "local_whole": float(fit >= 2.8),
        "domain_proved": float(bool(proved) or split(domain)[0] in FREE_MAIL),
    }
    if best != local and fit > now + 0.3 and (now < 2 or len(best) == len(local)):
        evidence["plain"] = 0.0
        return replace(address, value=f"{best}@{domain}", reason="the name spells it so", evidence=evidence)
    return replace(address, evidence=evidence)


def _fit(local: str, found: list[str]) -> float:
    """How well a local part is explained: by the name, or as one that offices use."""
    return 3.0 if fold(local) in GENERIC else agreement(local, found)


def _variants(local: str) -> list[str]:
    """A local part, and what it may have been before the reader took one letter for another or a label for a letter."""
    made = [local, local.replace("0", "o").replace("1", "l"), local.replace("0", "o").replace("1", "i")]
    if re.search(r"[a-z]", local):
        made += [re.sub(r"I", "l", local), re.sub(r"(?<![a-z])l(?=[a-z]{3})", "I", local).lower()]
    if re.match(r"[EM][a-z]{2}[^A-Z]*$", local):
        made.append(local[1:])
    if local[:1] in "eEmM" and fold(local[1:]) in GENERIC:
        made.append(local[1:])
    return [*made, f"i{local}"] if local.startswith("nfo") else made


def has_label(text: str) -> bool:
    """Whether a text ends with (or is) an e-mail label."""
    last = re.findall(r"[\w-]+", fold(text))
    return bool(last) and (last[-1] in EMAILS or "-".join(last[-2:]) in EMAILS)


def _around(sheet: Sheet, row: Row, at: re.Match[str]) -> Found | None:
    local, start, above = _local_part(sheet, row, at.start())
    domain, end, below = _domain_part(sheet, row, at.end())
    is_handle = below is not None and (above is not None or fold(local) in SOCIALS)
    if not local or not domain or is_handle:
        return None
    parts: list[Part] = [above] if above else []
    parts.append((row.index, start, end))
    parts += [below] if below else []
    raw = " ".join(sheet.rows[i].text[a:b] for i, a, b in parts)
    value = f"{local}@{domain.lower()}"
    plain = re.sub(r"\s", "", raw).lower() == value.lower() and len(parts) == 1 and " " not in raw
    return Found(
        value=value,
        raw=raw,
        parts=tuple(parts),
        reason=None if plain else "joined or mended from what was read",
        evidence={
            "plain": float(plain),
            "labelled": float(has_label(row.text[:start])),
            "ascii": float(local.isascii()),
            "short": float(len(local) < 2),
            "free": float(split(domain)[0] in FREE_MAIL),
            "common": float(domain.rpartition(".")[2].lower() in COMMON),
            "digits": float(bool(re.search(r"\d", value))),
        },
    )


def _local_part(sheet: Sheet, row: Row, end: int) -> tuple[str, int, Part | None]:
    """The local part before an at sign: its text, where it starts, and the part of the row above it began on."""
    text = row.text[:end]
    match = _LOCAL.search(text)
    if match is None:
        return _from_row_above(sheet, row)
    start, local = match.start(), match[0]
    before = text[:start].rstrip()
    joined = re.search(r"[\w.+-]+$", before)
    apart = len(text[:start]) - len(before)
    if joined and apart == 1 and (joined[0][-1] in "._-" or local[0] in "._-") and not has_label(before):
        start, local = (joined.start(), joined[0] + local) if _is_of_one_word(joined[0], local) else (start, local)
    glued = _GLUED_LABEL.match(local)
    if glued:
        start, local = start + glued.end(), local[glued.end() :]
    return bare(local.strip("'.&-=").replace(",", ".")), start, None


def _is_of_one_word(head: str, local: str) -> bool:
    """Whether a piece before a space may belong to the local part behind it: not when it is set like a label."""
    return not (head[:1].isupper() and len(head) < 7 and head.endswith(".") and local[:1].islower())


def _from_row_above(sheet: Sheet, row: Row) -> tuple[str, int, Part | None]:
    above = sheet.above(row)
    match = _LOCAL.search(above[-1].text) if above else None
    if match is None:
        return "", 0, None
    return match[0], 0, (above[-1].index, match.start(), match.end())


def _domain_part(sheet: Sheet, row: Row, start: int) -> tuple[str, int, Part | None]:
    """The domain after an at sign: its text, where it ends, and the part of the row below on which it went on."""
    match = _DOMAIN.match(row.text, start)
    if match is None:
        below = _going_on(sheet, row, start)
        return (below[0], len(row.text), below[1]) if below else ("", start, None)
    domain, end = _lengthened(row.text, match[0].replace(",", ".").replace("_", "-"), match.end())
    if is_valid(domain):
        return domain, end, None
    if end >= len(row.text.rstrip(" .,-")) and (found := _going_on(sheet, row, start)):
        return found[0], len(row.text), found[1]
    apart = re.match(r"\s([\w-]+(?:\.[\w-]+)+)(?![\w@])", row.text[end:])
    if apart and is_valid(domain + apart[1]):
        return domain + apart[1], end + apart.end(), None
    better = mended(domain) or _trimmed(domain)
    return (better or "", end, None)


def _going_on(sheet: Sheet, row: Row, start: int) -> tuple[str, Part] | None:
    """A domain that ends on the row below."""
    for below in sheet.below(row)[:1]:
        rest = re.match(r"(?!www|http)[\w.,-]+", below.text, re.IGNORECASE)
        whole = (row.text[start:].replace(" ", "") + (rest[0] if rest else "")).replace(",", ".").strip(".")
        if rest and "@" not in below.text[: rest.end() + 1] and is_valid(whole):
            return whole, (below.index, 0, rest.end())
    return None


def _lengthened(text: str, domain: str, end: int) -> tuple[str, int]:
    """A domain with the labels that a stray space cut off."""
    while (more := _NEXT_LABEL.match(text, end)) is not None:
        longer = f"{domain}.{more[1] or more[2]}"
        complete = is_valid(domain)
        last = domain.rpartition(".")[2].lower()
        country = last in _SECOND_LEVEL and len(more[1] or more[2]) == 2 and bool(more[1]) and (more[1] or "").islower()
        if not is_valid(longer) or (complete and not country):
            break
        domain, end = longer, more.end()
    return domain, end


def _trimmed(domain: str) -> str | None:
    """A domain freed from a word that was read without the space before it, as in "x.comTel"."""
    match = re.match(r"(.+\.[a-z]{2,4})(?=[A-Z0-9])", domain)
    return match[1] if match and is_valid(match[1]) else None


def _lost_at(sheet: Sheet, row: Row, domain: str) -> Found | None:
    open_text = sheet.open_text(row.index)
    pattern = rf"(?<![\w@.])([a-z][\w.+-]{{1,40}}?)\s?[^\w\s@./:,\t|•-]\s?{re.escape(domain)}(?![\w-])"
    match = re.search(pattern, open_text, re.IGNORECASE)
    if match is None or "@" in open_text or re.match(r"w{2,}|https?|vv", match[1], re.IGNORECASE):
        return None
    labelled = has_label(open_text[: match.start()])
    return Found(
        value=f"{match[1]}@{domain}",
        raw=match[0],
        parts=((row.index, match.start(), match.end()),),
        reason="the at sign was not read; the domain is the web site's",
        evidence={"plain": 0.0, "labelled": float(labelled), "ascii": 1.0, "short": 0.0, "lost_at": 1.0},
    )


def _against(address: Found, hosts: list[str], runs: frozenset[str]) -> Found:
    local, _, domain = address.value.rpartition("@")
    evidence = dict(address.evidence)
    name = split(domain)[0]
    if any(domain == host or domain.endswith(f".{host}") or host.endswith(f".{domain}") for host in hosts):
        return replace(address, evidence=evidence | {"site_agrees": 1.0})
    for host in hosts:
        site = split(host)[0]
        near = distance(domain, host) <= 2 and min(len(name), len(site)) > 5
        spoken = site.replace("-", "") in runs and name.replace("-", "") not in runs
        if letters(domain) == letters(host) or (near and (spoken or confusable(domain, host))):
            site_is_odd = bool(re.search(r"\d", site)) and not re.search(r"\d", name)
            if not site_is_odd and not (name.replace("-", "") in runs and not spoken):
                return replace(
                    address,
                    value=f"{local}@{host}",
                    reason=f"the web site says {host}",
                    evidence=evidence | {"site_agrees": 1.0, "plain": 0.0},
                )
    close = any(distance(name, split(host)[0]) <= 2 for host in hosts)
    return replace(address, evidence=evidence | {"site_agrees": 0.0, "site_near": float(close)})
