"""The languages: a file each, data only."""

from __future__ import annotations

from collections.abc import Mapping

from tickler.phrase.language import Language
from tickler.phrase.languages import de, en, es, fr, it, nl, pt

LANGUAGES: Mapping[str, Language] = {
    language.code: language
    for language in (en.LANGUAGE, de.LANGUAGE, fr.LANGUAGE, es.LANGUAGE, it.LANGUAGE, nl.LANGUAGE, pt.LANGUAGE)
}
"""Code to language."""
