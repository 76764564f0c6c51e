"""Coefficients of the confidences."""

from __future__ import annotations

COEFFICIENTS: dict[str, dict[str, float]] = {
    kind: {"bias": 2.0}
    for kind in ("name", "title", "department", "organization", "phones", "emails", "urls", "addresses", "socials")
}
