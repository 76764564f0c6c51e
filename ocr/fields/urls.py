"""Web addresses."""

from __future__ import annotations

import re
from dataclasses import replace

from ocr.fields.data.domains import COMMON
from ocr.fields.data.labels import SHORTENERS, SOCIAL_HOSTS, URLS
from ocr.fields.domains import confusable, corrected, distance, host_of, is_valid, mended, split
from ocr.fields.found import Found, Part
from ocr.fields.sheet import Row, Sheet
from ocr.fields.text import fold

_MARKED = re.compile(
    r"(?<![\w@])(?P<scheme>https?\s?[:;.]?\s?/{1,2}\s?)?(?P<www>(?:w|vv|VV){2,4}w?\s?[.,:;•]\s?(?!www|http)|www(?=\w)|www\s(?!www|http)(?=\w)|(?<=/)(?=\w))",
    re.IGNORECASE,
)
_HOST = re.compile(r"[\w-]+(?:[.,][\w-]+)*", re.UNICODE)
_AFTER = ".,;:)!?\"'"
"""What stands behind an address rather than in it."""
_PATH = re.compile(r"/[^\s,;|•\t]*")
_BARE = re.compile(
    r"(?<![\w@.&'-])((?:[A-Za-z0-9][A-Za-z0-9-]*\.)+[A-Za-z]{2,}|[A-Za-z0-9-]{3,},(?:com|net|org)(?:[.,][a-z]{2})?)(?![\w@-])"
)
_PROFILE_PATH = re.compile(r"\s?/\s?@?[^\W_][^\s,;|•\t]*")
"""What stands behind a network's domain; readers see spaces around its stroke."""
_GLUED_LABEL = re.compile(r"[A-Za-z]{1,8}(?=www\.\w)")
"""A label read without the space behind it: "Webwww.example.com"."""
_WWW = re.compile(r"^(?=[^.]*w)[wvau]{3}\.(?=[\w-]+\.)", re.IGNORECASE)
"""What begins a host as "www" does, if a letter of it was taken for another."""
_NEXT = re.compile(r"\s?[.,]\s?([A-Za-z0-9-]{2,})(?![\w@])|\s([A-Za-z0-9-]{2,}(?:\.[A-Za-z]{2,})*)(?![\w@])")


def find_marked(sheet: Sheet) -> list[Found]:
    """Find and take every web address that begins with "www." or a scheme."""
    return _without_repeats([url for row in sheet.rows for url in _marked(sheet, row)])


def find_bare(sheet: Sheet, known: list[Found]) -> list[Found]:
    """Find and take every domain that stands without a mark, and give it with those already known."""
    found = list(known)
    for row in sheet.rows:
        for url in _bare(sheet, row):
            sheet.take(*url.parts[0])
            found.append(url)
    return _without_repeats(found)


def _without_repeats(urls: list[Found]) -> list[Found]:
    first = {(host_of(url.value), _path(url.value)): url for url in reversed(urls)}
    return [url for url in urls if first[host_of(url.value), _path(url.value)] is url]


def agree(urls: list[Found], domains: list[str], runs: frozenset[str]) -> list[Found]:
    """Compare each site with the card's words and the domains of its e-mails: mend what is misread."""
    return [_against(_by_words(url, runs), domains, runs) for url in urls]


def _by_words(url: Found, runs: frozenset[str]) -> Found:
    host = host_of(url.value)
    better = corrected(host, runs)
    spoken = split(better or host)[0].replace("-", "") in runs
    evidence = {**url.evidence, "spoken": float(spoken), "digits": float(bool(re.search(r"\d", host)))}
    if better is None:
        return replace(url, evidence=evidence)
    evidence["plain"] = 0.0
    value = url.value.replace(host, better)
    return replace(url, value=value, reason="the domain as the card's words spell it", evidence=evidence)


def _path(url: str) -> str:
    return "/".join(re.sub(r"^[a-z]+://", "", url).split("/")[1:]).rstrip("/")


def _marked(sheet: Sheet, row: Row) -> list[Found]:
    """Addresses that begin with "www." or a scheme."""
    found: list[Found] = []
    place = 0
    while (mark := _MARKED.search(sheet.open_text(row.index), place)) is not None:
        place = max(mark.end(), mark.start() + 1)
        if mark["scheme"] is None and not mark["www"].strip():
            continue
        match = _HOST.match(sheet.open_text(row.index), mark.end())
        url = _completed(sheet, row, mark, match) if match else None
        if url:
            found.append(url)
            place = url.parts[0][2]
            for part in url.parts:
                sheet.take(*part)
    return found


def _completed(sheet: Sheet, row: Row, mark: re.Match[str], match: re.Match[str]) -> Found | None:
    text = sheet.open_text(row.index)
    host, end, below = _host(sheet, row, text, match)
    if not host:
        return None
    path = _PATH.match(text, end)
    tail = path[0].rstrip(_AFTER) if path and below is None else ""
    end += len(tail)
    scheme = "https://" if mark["scheme"] and "s" in mark["scheme"].lower() else "http://" if mark["scheme"] else ""
    prefix = "www." if mark["www"].strip() else ""
    parts: list[Part] = [(row.index, mark.start(), end)] + ([below] if below else [])
    raw = " ".join(sheet.rows[i].text[a:b] for i, a, b in parts)
    value = f"{scheme}{prefix}{host.lower()}{tail}"
    plain = raw.lower() == value.lower()
    return Found(
        value=value,
        raw=raw,
        parts=tuple(parts),
        reason=None if plain else "joined or mended from what was read",
        evidence={
            "plain": float(plain),
            "marked": 1.0,
            "labelled": float(has_label(text[: mark.start()])),
            "path": float(bool(tail)),
        },
    )


def _host(sheet: Sheet, row: Row, text: str, match: re.Match[str]) -> tuple[str, int, Part | None]:
    host, end = match[0].replace(",", ".").replace("_", "-").lower(), match.end()
    while not (_whole(host)) and (more := _NEXT.match(text, end)) is not None:
        added = (more[1] or more[2]).lower()
        longer = f"{host}.{added}" if more[1] or added in COMMON else f"{host}{added}"
        if not is_valid(longer):
            break
        host, end = longer, more.end()
    if _whole(host):
        return host, end, None
    if end >= len(text.rstrip(" .,-")):
        for below in sheet.below(row)[:1]:
            rest = re.match(r"[\w.,-]+", sheet.open_text(below.index))
            whole = text[match.start() :].replace(" ", "").replace(",", ".").lower() + (rest[0].lower() if rest else "")
            if rest and not rest[0].lower().startswith("www") and is_valid(whole) and "." in rest[0]:
                return whole, len(text), (below.index, 0, rest.end())
            dotted = f"{host}.{rest[0].lower()}" if rest else ""
            if rest and rest[0].lower() in COMMON and is_valid(dotted):
                return dotted, len(text), (below.index, 0, rest.end())
    return (mended(host) or (host if is_valid(host) else ""), end, None)


def _whole(host: str) -> bool:
    return (is_valid(host) and split(host)[1].rpartition(".")[2] in COMMON) or (is_valid(host) and host.count(".") >= 1)


def find_known(sheet: Sheet, domains: list[str]) -> list[Found]:
    """Find and take a bare domain of whatever ending that the card's e-mails also have."""
    found = []
    for row in sheet.rows:
        for domain in dict.fromkeys(domains):
            match = re.search(rf"(?<![\w@.-]){re.escape(domain)}(?![\w@-])", sheet.open_text(row.index), re.IGNORECASE)
            if match:
                sheet.take(row.index, *match.span())
                found.append(
                    Found(
                        value=domain,
                        raw=match[0],
                        parts=((row.index, *match.span()),),
                        evidence={"plain": 1.0, "marked": 0.0, "labelled": 0.0, "path": 0.0},
                    )
                )
    return found[:1]


def _bare(sheet: Sheet, row: Row) -> list[Found]:
    """Domains without any mark: believed when they look like nothing else."""
    found = []
    for match in list(_BARE.finditer(sheet.open_text(row.index))):
        glued = _GLUED_LABEL.match(match[1])
        host = _WWW.sub("www.", match[1][glued.end() if glued else 0 :].replace(",", "."))
        labelled = has_label(row.text[: match.start()])
        page = _of_page(host, sheet.open_text(row.index), match.end())
        if not page and not _believable(host, labelled, alone=len(match[0]) >= len(row.text) - 2):
            continue
        path = page or _PATH.match(sheet.open_text(row.index), match.end())
        tail = path[0].rstrip(_AFTER) if path else ""
        found.append(
            Found(
                value=host.lower() + tail.replace(" ", ""),
                raw=match[0] + tail,
                parts=((row.index, match.start() + len(match[1]) - len(host), match.end() + len(tail)),),
                reason=None if host in match[1] else "mended from what was read",
                evidence={
                    "plain": float(host in match[1]),
                    "marked": float(glued is not None),
                    "labelled": float(labelled),
                    "path": float(bool(tail)),
                },
            )
        )
    return found


def _of_page(host: str, text: str, end: int) -> re.Match[str] | None:
    """The path behind the domain of a network or of shortened addresses: with it the domain stands for a page."""
    base = re.sub(r"^(?:www|m|[a-z]{2})\.(?=[\w-]+\.)", "", host.lower())
    return _PROFILE_PATH.match(text, end) if base in SOCIAL_HOSTS or base in SHORTENERS else None


def _believable(host: str, labelled: bool, *, alone: bool) -> bool:
    name, _ = split(host)
    if not name:
        return False
    ending = host.rpartition(".")[2]
    if labelled or (alone and ending.lower() in COMMON and len(name) > 2):
        return True
    cased_as_a_word = ending[:1].isupper() and not ending.isupper()
    abbreviation = all(len(label) <= 3 for label in host.split(".")[:-1]) and not host.islower()
    return (
        ending.lower() in COMMON and len(name) >= 3 and not cased_as_a_word and not abbreviation and not name.isdigit()
    )


def has_label(text: str) -> bool:
    """Whether a text ends with a label of web addresses."""
    last = re.findall(r"[\w-]+", fold(text.replace("\t", " ")))
    return bool(last) and (last[-1] in URLS or "-".join(last[-2:]) in URLS)


def _against(url: Found, domains: list[str], runs: frozenset[str]) -> Found:
    host = host_of(url.value)
    evidence = dict(url.evidence)
    if any(host == domain or host.endswith(f".{domain}") or domain.endswith(f".{host}") for domain in domains):
        return replace(url, evidence=evidence | {"mail_agrees": 1.0})
    name = split(host)[0]
    for domain in domains:
        other = split(domain)[0]
        near = 0 < distance(host, domain) <= 2 and min(len(name), len(other)) > 5
        spoken = other.replace("-", "") in runs and name.replace("-", "") not in runs
        digits = re.search(r"\d", name) and not re.search(r"\d", other) and confusable(host, domain)
        if near and (spoken or digits):
            value = url.value.replace(host, domain)
            return replace(
                url,
                value=value,
                reason=f"the e-mail says {domain}",
                evidence=evidence | {"mail_agrees": 1.0, "plain": 0.0},
            )
    close = any(distance(name, split(domain)[0]) <= 2 for domain in domains)
    return replace(url, evidence=evidence | {"mail_agrees": 0.0, "mail_near": float(close)})
