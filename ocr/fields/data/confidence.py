"""Coefficients of the confidences, a logistic model a field.

Fitted to 2153 values of 310 cards as the whole pipeline read them: cards drawn by tests/cards (all difficulties) and
a few dozen designs, with a ridge penalty of 0.5 to 1, a feature dropped where its sign would contradict its meaning.
The constants are then lowered (phones 0, web sites 0.5, e-mails 0.6, the others 0.75), so that 0.9 is given only where
five-fold cross-validation by card found 98 of 100 right (74% of all values). Fields with too few values to fit
(department, socials) and codes ("qr") have coefficients set by hand.
"""

from __future__ import annotations

COEFFICIENTS: dict[str, dict[str, float]] = {
    "name": {
        "bias": -2.6,
        "score": 0.17,
        "margin": 0.46,
        "known": 0.77,
        "cased": 1.21,
        "card_doubt": -0.24,
        "unsure": -0.76,
        "doubtful": -0.42,
        "qr": 3.0,
        "qr_differs": -1.0,
    },
    "title": {
        "bias": -2.98,
        "score": 0.56,
        "known": 0.29,
        "card_doubt": -0.72,
        "unsure": -0.05,
        "doubtful": -0.28,
        "margin": 0.53,
        "cased": 0.47,
        "qr": 3.0,
        "qr_differs": -1.0,
    },
    "organization": {
        "bias": -1.05,
        "score": 0.29,
        "domain": 1.28,
        "spelled": 0.33,
        "margin": 0.15,
        "qr": 3.0,
        "qr_differs": -1.0,
    },
    "phones": {
        "bias": 1.98,
        "valid": 2.85,
        "labelled": 0.01,
        "international": 0.31,
        "card_doubt": -1.48,
        "unsure": -2.13,
        "doubtful": -0.38,
        "sure": 0.86,
        "qr": 3.0,
        "qr_differs": -1.0,
    },
    "emails": {
        "bias": -1.34,
        "plain": 0.96,
        "domain_proved": 1.81,
        "name": 0.69,
        "local_whole": 1.48,
        "card_doubt": -1.44,
        "unsure": -0.37,
        "doubtful": -1.01,
        "common": 0.14,
        "qr": 3.0,
        "qr_differs": -1.0,
    },
    "urls": {
        "bias": -1.0,
        "plain": 0.83,
        "marked": 1.32,
        "mail_agrees": 2.11,
        "spoken": 1.22,
        "card_doubt": -0.54,
        "unsure": -0.33,
        "doubtful": -0.65,
        "qr": 3.0,
        "qr_differs": -1.0,
    },
    "addresses": {
        "bias": -2.63,
        "weight": 1.0,
        "postal": 0.25,
        "street": 0.12,
        "words": 0.75,
        "card_doubt": -1.23,
        "unsure": -0.99,
        "qr": 3.0,
        "qr_differs": -1.0,
    },
    "department": {"bias": 1.5, "unsure": -0.5},
    "socials": {"bias": 1.0, "labelled": 1.2, "unsure": -0.5},
}
