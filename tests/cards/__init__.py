"""Draws business cards of invented people and photographs them, with the exact truth: see `draw`."""

from __future__ import annotations

from tests.cards.sample import DIFFICULTIES, Sample, draw

__all__ = ["DIFFICULTIES", "Sample", "draw"]
