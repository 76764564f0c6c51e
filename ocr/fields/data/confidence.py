"""Coefficients of the confidences, a logistic model a field.

Fitted to 3287 values of 463 cards as the whole pipeline read them: cards drawn by tests/cards (all difficulties) and
a few dozen designs, with a ridge penalty of 0.5 to 1, a feature dropped where its sign would contradict its meaning.
The constants are then lowered (phones 0.5, web sites 0.7, e-mails and addresses 0.8, the others 0.95), so that 0.9 is
given only where five-fold cross-validation by card found 98.6 of 100 right (75 % of all values). Fields with too few
values to fit (department, socials) and codes ("qr") have coefficients set by hand.
"""

from __future__ import annotations

COEFFICIENTS: dict[str, dict[str, float]] = {
    "name": {
        "bias": -2.98,
        "score": 0.31,
        "margin": 0.27,
        "known": 0.71,
        "cased": 1.53,
        "card_doubt": -0.53,
        "unsure": -0.61,
        "doubtful": -0.51,
        "qr": 3.0,
        "qr_differs": -1.0,
    },
    "title": {
        "bias": -2.16,
        "score": 0.49,
        "known": 0.15,
        "card_doubt": -0.67,
        "unsure": -0.2,
        "doubtful": -0.27,
        "margin": 0.4,
        "cased": 0.56,
        "qr": 3.0,
        "qr_differs": -1.0,
    },
    "organization": {
        "bias": -1.44,
        "score": 0.3,
        "domain": 1.63,
        "spelled": 0.48,
        "margin": 0.15,
        "qr": 3.0,
        "qr_differs": -1.0,
    },
    "phones": {
        "bias": 0.59,
        "valid": 3.16,
        "labelled": 0.35,
        "international": 0.81,
        "card_doubt": -2.15,
        "unsure": -1.38,
        "doubtful": -0.42,
        "sure": 0.16,
        "qr": 3.0,
        "qr_differs": -1.0,
    },
    "emails": {
        "bias": -1.49,
        "plain": 0.43,
        "domain_proved": 1.68,
        "name": 0.89,
        "local_whole": 1.4,
        "card_doubt": -1.41,
        "doubtful": -1.79,
        "common": 0.15,
        "qr": 3.0,
        "qr_differs": -1.0,
    },
    "urls": {
        "bias": -2.75,
        "plain": 2.06,
        "marked": 1.4,
        "mail_agrees": 2.35,
        "spoken": 1.54,
        "card_doubt": -0.74,
        "unsure": -0.29,
        "doubtful": -1.02,
        "qr": 3.0,
        "qr_differs": -1.0,
    },
    "addresses": {
        "bias": -3.28,
        "weight": 0.92,
        "postal": 0.45,
        "locality": 0.48,
        "street": 0.19,
        "words": 1.2,
        "card_doubt": -1.2,
        "unsure": -1.18,
        "doubtful": -0.2,
        "qr": 3.0,
        "qr_differs": -1.0,
    },
    "department": {"bias": 1.5, "unsure": -0.5},
    "socials": {"bias": 1.0, "labelled": 1.2, "unsure": -0.5},
}
