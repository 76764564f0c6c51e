"""What doctors practise, right under their names in place of a title: "Dra. Ana Reis", "Dermatologia Clínica"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ocr.fields.candidates import Candidate, touches
from ocr.fields.data.specialities import DOCTORS, STEMS
from ocr.fields.found import Part
from ocr.fields.lexicon import legal_form
from ocr.fields.text import fold, words

_LONGEST = 7
_REACH = 1.4


def under_doctors(singles: Sequence[Candidate]) -> frozenset[Part]:
    """The parts of the card that say what the doctor named right over them practises."""
    doctors = [one for one in singles if _is_doctor(one.text)]
    fields = [one for one in singles if doctors and is_speciality(one.text)]
    return frozenset(
        one.parts[0] for one in fields if any(touches(doctor, one, reach=_REACH) for doctor in doctors if doctor != one)
    )


def is_speciality(text: str) -> bool:
    """Whether a text is a field of medicine by its first word: "Cardiologia e Medicina Interna"."""
    found = words(text)
    return 0 < len(found) <= _LONGEST and found[0].startswith(STEMS) and legal_form(text) is None


def _is_doctor(text: str) -> bool:
    """Whether a text opens as a doctor's name does, or closes with a doctor's degree."""
    found = [word for word in re.split(r"[^a-z]+", fold(text)) if word]
    return len(found) > 2 and (found[0] in DOCTORS or found[-1] in {"md", "dds", "dmd", "mbbs"})
