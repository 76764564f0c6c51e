"""The languages: a file each, data only."""

from __future__ import annotations

from collections.abc import Mapping

from tickler.phrase.language import Language
from tickler.phrase.languages import en

LANGUAGES: Mapping[str, Language] = {language.code: language for language in (en.LANGUAGE,)}
"""Code to language."""
