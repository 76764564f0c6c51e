"""How much speaks for a day, or against it. Only their order and their differences mean anything."""

from __future__ import annotations

from typing import Final

REACHED: Final = 4.2
"""A verb of getting in touch stands beside the day."""

CALLED: Final = 4.0
"""A verb that may mean getting in touch."""

SENT: Final = 3.5
"""A verb of sending: what is sent is no touch."""

GOOD: Final = 3.0
"""A word of agreement."""

OURS: Final = 2.0
"""More than this speaks for a day on which we are to act, though the ball was handed over."""

TO_DO: Final = 1.5
"""Its clause says what is to be done, with a verb that nobody does: "caler un point le 12"."""

BACK: Final = 1.0
"""A return, or what is waited for."""

RELATED: Final = 0.5
"""It was said in relation to another day."""

ALONE: Final = 0.3
"""Nothing else is said in its clause."""

NARROWER: Final = 0.1
"""It is part of the stretch said before: "pas avant janvier, vers la mi-janvier"."""

PLAIN: Final = 0.0

OF_A_THING: Final = -0.4
"""A stretch straight before a noun more often tells which one: "talk about the December lets, in September"."""

AWAY_TODAY: Final = -0.5
"""Somebody is away today: that more often tells why another day is named."""

EVENT: Final = -1.0
"""It only names an event."""

UNRELATED: Final = -1.0
"""It was said in relation to a day that the words do not hold."""

FALLBACK: Final = -6.0
"""It is what to do if no one answers."""

CONSUMED: Final = -8.0
"""Another day was counted from it."""

REFUSED: Final = -20.0
"""The words took it out."""
