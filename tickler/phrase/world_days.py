"""The international days of the United Nations, its agencies and well-known societies: what each theme means in a year.

Each language's file of named days has the words of the themes, and its ways of saying "world day of".
"""

from __future__ import annotations

from collections.abc import Mapping

from tickler.phrase.yearly import Rule, fixed, nth

WORLD = "world_"
"""Begins the key of an international day."""

_FIXED: Mapping[str, tuple[int, int]] = {
    "braille": (1, 4), "education": (1, 24), "holocaust": (1, 27),
    "wetlands": (2, 2), "cancer": (2, 4), "science_women": (2, 11), "radio": (2, 13), "social_justice": (2, 20),
    "mother_language": (2, 21),
    "wildlife": (3, 3), "hearing": (3, 3), "engineering": (3, 4), "consumers": (3, 15), "recycling": (3, 18),
    "happiness": (3, 20), "forests": (3, 21), "poetry": (3, 21), "racism": (3, 21), "down": (3, 21),
    "water": (3, 22), "meteorology": (3, 23), "tuberculosis": (3, 24), "theatre": (3, 27), "backup": (3, 31),
    "autism": (4, 2), "health": (4, 7), "parkinson": (4, 11), "monuments": (4, 18), "creativity": (4, 21),
    "earth": (4, 22), "book": (4, 23), "malaria": (4, 25), "intellectual_property": (4, 26), "work_safety": (4, 28),
    "dance": (4, 29), "jazz": (4, 30),
    "press": (5, 3), "red_cross": (5, 8), "nurses": (5, 12), "families": (5, 15), "light": (5, 16),
    "telecommunication": (5, 17), "museums": (5, 18), "bees": (5, 20), "metrology": (5, 20),
    "cultural_diversity": (5, 21), "biodiversity": (5, 22), "tobacco": (5, 31),
    "milk": (6, 1), "bicycle": (6, 3), "environment": (6, 5), "oceans": (6, 8), "accreditation": (6, 9),
    "child_labour": (6, 12), "blood": (6, 14), "desertification": (6, 17), "refugees": (6, 20), "yoga": (6, 21),
    "music": (6, 21), "drugs": (6, 26), "small_business": (6, 27),
    "population": (7, 11), "youth_skills": (7, 15), "hepatitis": (7, 28), "friendship": (7, 30),
    "indigenous": (8, 9), "youth": (8, 12), "photography": (8, 19), "humanitarian": (8, 19),
    "literacy": (9, 8), "suicide": (9, 10), "democracy": (9, 15), "ozone": (9, 16), "patients": (9, 17),
    "peace": (9, 21), "alzheimer": (9, 21), "car_free": (9, 22), "tourism": (9, 27), "rabies": (9, 28),
    "heart": (9, 29), "translation": (9, 30),
    "older": (10, 1), "coffee": (10, 1), "vegetarian": (10, 1), "non_violence": (10, 2), "animals": (10, 4),
    "teachers": (10, 5), "post": (10, 9), "mental_health": (10, 10), "girls": (10, 11), "disasters": (10, 13),
    "standards": (10, 14), "rural_women": (10, 15), "handwashing": (10, 15), "food": (10, 16), "poverty": (10, 17),
    "statistics": (10, 20), "osteoporosis": (10, 20), "united_nations": (10, 24), "polio": (10, 24),
    "stroke": (10, 29), "savings": (10, 31), "cities": (10, 31),
    "tsunami": (11, 5), "urbanism": (11, 8), "science": (11, 10), "diabetes": (11, 14), "tolerance": (11, 16),
    "students": (11, 17), "toilet": (11, 19), "men": (11, 19), "children": (11, 20), "television": (11, 21),
    "violence_against_women": (11, 25),
    "aids": (12, 1), "slavery": (12, 2), "disabilities": (12, 3), "volunteers": (12, 5), "soil": (12, 5),
    "aviation": (12, 7), "corruption": (12, 9), "human_rights": (12, 10), "mountains": (12, 11), "arabic": (12, 18),
    "migrants": (12, 18),
}  # fmt: skip
"""Theme to month and day."""

_MOVED: Mapping[str, Rule] = {
    "kidney": nth(3, 3, 2),
    "password": nth(5, 3, 1),
    "cooperatives": nth(7, 5, 1),
    "habitat": nth(10, 0, 1),
    "architecture": nth(10, 0, 1),
    "sight": nth(10, 3, 2),
    "hospice": nth(10, 5, 2),
    "quality": nth(11, 3, 2),
    "philosophy": nth(11, 3, 3),
    "road_victims": nth(11, 6, 3),
}
"""Theme to the rule of a day that follows the weekdays."""

WORLD_RULES: Mapping[str, Rule] = {
    **{WORLD + theme: fixed(month, number) for theme, (month, number) in _FIXED.items()},
    **{WORLD + theme: rule for theme, rule in _MOVED.items()},
}
"""Key to rule, for `observances`."""
