"""The languages: a file each, data only. A file that is put here is a language more."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from pkgutil import iter_modules

from tickler.phrase.language import Language

DEFAULT = "en"
"""Spoken where nobody says which, and the first that is tried where the words fit several equally."""


def _read() -> Mapping[str, Language]:
    codes = sorted((module.name for module in iter_modules(__path__)), key=lambda code: (code != DEFAULT, code))
    return {code: import_module(f"{__name__}.{code}").LANGUAGE for code in codes}


LANGUAGES: Mapping[str, Language] = _read()
"""Code to language, the default first."""
