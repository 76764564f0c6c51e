"""Said words to a reading."""

from __future__ import annotations

from tickler.phrase.resolving import resolve

__all__ = ["resolve"]
