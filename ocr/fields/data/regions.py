"""Letters and words that speak for a country."""

from __future__ import annotations

LETTERS: tuple[tuple[str, str, float], ...] = (
    ("ğıİşŞĞ", "TR", 2.0),
    ("ßẞ", "DE", 1.0),
    ("łąęŁńźż", "PL", 2.0),
    ("řěůŘŮĚ", "CZ", 2.0),
    ("ňťďŇŤĎ", "CZ", 1.0),
    ("ľĺŕĽ", "SK", 2.0),
    ("őűŐŰ", "HU", 2.5),
    ("țăȚĂţ", "RO", 2.0),
    ("đĐ", "HR", 1.0),
    ("ćĆ", "HR", 0.8),
    ("čžČŽ", "HR", 0.3),
    ("ãõÃÕ", "BR", 1.2),
    ("ñÑ", "ES", 1.0),
    ("¿¡", "ES", 1.0),
    ("åÅ", "SE", 0.8),
    ("øØæÆ", "DK", 0.9),
    ("ðþÞ", "IS", 2.0),
    ("ơưạảấầẩậắặẹẻếềểệịọỏốồổộớờởợụủứừửựỳỵỷỹƠƯẠẢẤẦẨẬẮẶẸẺẾỀỂỆỊỌỎỐỒỔỘỚỜỞỢỤỦỨỪỬỰ", "VN", 2.5),
    ("éèêçàùÉÈÀ", "FR", 0.3),
    ("äöüÄÖÜ", "DE", 0.3),
    ("ėųūįĖŲ", "LT", 1.5),
    ("āēīķļņģ", "LV", 1.2),
    ("õÕ", "EE", 0.3),
    ("ëË", "AL", 0.4),
)
"""Letters, the country they speak for, and how much."""

WORDS: tuple[tuple[str, str, float], ...] = (
    (r"\bgate \d|\bpostboks|\bveien\b|veien \d|\bas$|org\.? ?nr", "NO", 0.8),
    (r"ltd\.? ?sti|a\.s\.$|tic\.|san\.|mah\.|cad\.|sok\.|mudur|muhendis|insaat", "TR", 1.5),
    (r"gmbh|strasse|geschaftsfuhr|\bdipl\.-", "DE", 1.0),
    (r"s\.?p\.?a\.?\b|s\.?r\.?l\.?\b|\bvia\b|piazza|direttore", "IT", 1.0),
    (r"sp\. ?z ?o\. ?o|\bul\.|dyrektor|kierownik|\bnip\b", "PL", 1.5),
    (r"s\.r\.o|jednatel|\bdic\b", "CZ", 1.2),
    (r"\bkonatel\b", "SK", 1.5),
    (r"\bkft\b|\bzrt\b|\butca\b|igazgato|ugyvezeto", "HU", 1.5),
    (r"d\.o\.o|\bulica\b|\boib\b|direktor", "HR", 0.8),
    (r"\bltda\b|\bcnpj\b|\brua\b|\bcep\b|gerente|\bavenida\b", "BR", 0.7),
    (r"\bcalle\b|\bc/|\bs\.?l\.?\b$|director(?:a)? de|\bcif\b", "ES", 0.7),
    (r"de c\.? ?v\.?|\bcol\.", "MX", 1.5),
    (r"\blda\b|\bnipc\b|telemovel|\btlm\b", "PT", 1.5),
    (r"\bb\.?v\.?\b|straat|directeur|\bkvk\b", "NL", 0.7),
    (r"\bsarl\b|\bsas\b|\brue\b|\bcedex\b|\bsiret\b|portable", "FR", 0.8),
    (r"aktiebolag|\bab\b|gatan|vagen", "SE", 0.8),
    (r"\baps\b|\bcvr\b|\bvej\b|gade\b", "DK", 1.0),
    (r"\boy\b|katu\b|johtaja|paallikko", "FI", 1.2),
    (r"cong ty|\btnhh\b|giam doc|\bquan\b|\bduong\b", "VN", 1.5),
    (r"sdn\.? bhd|jalan|\bjln\b", "MY", 1.5),
    (r"\bpt\b|\btbk\b|\bjl\.|direktur", "ID", 1.2),
    (r"pvt\.? ?ltd|private limited|\bgst|nagar|marg\b", "IN", 1.5),
    (r"pty\.? ltd|\babn\b|\bacn\b", "AU", 1.5),
    (r"pte\.? ltd", "SG", 1.5),
    (r"\bllc\b|\binc\b|\bzip\b|realtor", "US", 0.8),
    (r"\bplc\b|\bltd\b|\bsuite\b", "GB", 0.2),
    (r"\bfze\b|\bl\.l\.c\b|p\.?o\.? box.*dubai", "AE", 1.0),
    (r"\bbrgy|barangay|makati|metro manila", "PH", 1.5),
)
"""Patterns of folded words, the country they speak for, and how much."""

TLDS: dict[str, str] = {
    "uk": "GB", "eu": "", "su": "RU", "swiss": "CH", "berlin": "DE", "hamburg": "DE", "koeln": "DE", "bayern": "DE", "wien": "AT", "tirol": "AT", "paris": "FR",
    "bzh": "FR", "london": "GB", "scot": "GB", "wales": "GB", "cymru": "GB", "nyc": "US", "us": "US", "cat": "ES", "eus": "ES", "gal": "ES", "madrid": "ES", "amsterdam": "NL", "frl": "NL",
    "brussels": "BE", "vlaanderen": "BE", "gent": "BE", "istanbul": "TR", "ist": "TR", "quebec": "CA", "sydney": "AU", "melbourne": "AU", "rio": "BR", "kiwi": "NZ", "capetown": "ZA",
    "joburg": "ZA", "durban": "ZA", "dubai": "AE", "abudhabi": "AE", "tokyo": "JP", "taipei": "TW", "stockholm": "SE", "helsinki": "FI", "budapest": "HU", "praha": "CZ", "roma": "IT",
}  # fmt: skip
"""Endings of domains that are not their country's code."""
