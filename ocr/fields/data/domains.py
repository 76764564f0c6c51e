"""Endings of internet domains."""

from __future__ import annotations

from ocr.fields.data import listed

COMMON = listed(
    """
    com net org edu gov mil int info biz io co ai app dev me tv eu online shop store site tech digital studio
    design agency group pro name mobi travel consulting cloud xyz club uk de at ch fr be nl lu it es pt ie dk se
    no fi is pl cz sk hu si hr rs ba mk al ro bg gr cy mt tr ee lv lt ua ru by us ca mx br ar cl pe ec ve uy py
    bo cr pa gt do au nz in pk bd lk np cn hk mo tw jp kr sg my id th vn ph ae sa qa kw bh om jo lb il eg ma dz
    tn ng ke za gh tz ug
    """
)
"""Endings that are believed without a label or "www." before them."""

MAIL_HOSTS = listed(
    """
    gmail.com googlemail.com yahoo.com yahoo.co.uk yahoo.co.in yahoo.fr yahoo.de yahoo.it yahoo.es yahoo.com.br
    ymail.com rocketmail.com hotmail.com hotmail.co.uk hotmail.fr hotmail.it hotmail.es hotmail.de outlook.com
    outlook.de outlook.fr live.com msn.com icloud.com protonmail.com libero.it t-online.de freenet.de orange.fr
    wanadoo.fr laposte.net bluewin.ch btinternet.com comcast.net verizon.net sbcglobal.net bigpond.com
    rediffmail.com
    """
)
"""Hosts of the great mail providers: what is nearly one of them, and doubtful, is one."""

PLACEHOLDERS = listed(
    """
    example yourdomain yourwebsite yoursite yourcompany yourcompanyname yourname yourbrand yourlogo yourbusiness
    website websitename web webaddress weburl companyname company companywebsite business businessname brand
    brandname domain domainname mydomain mywebsite mysite sitename site reallygreatsite greatsite xyz abc abcd test
    lorem loremipsum urlhere yoururl email youremail mail businesscard businesscards visitingcard visitingcards
    """
)
"""Names of domains in designs that somebody has yet to fill in."""

TEMPLATE_LOCALS = listed("email youremail yourname yourmail name firstname.lastname first.last user username")
"""What stands before the at sign in designs that somebody has yet to fill in."""

ENDINGS: tuple[tuple[str, str], ...] = (
    ("c0m", "com"),
    ("corn", "com"),
    ("con", "com"),
    ("ccm", "com"),
    ("eom", "com"),
    ("cem", "com"),
    ("oom", "com"),
    ("comn", "com"),
    ("comm", "com"),
    ("corm", "com"),
    ("0rg", "org"),
    ("orq", "org"),
    ("nct", "net"),
    ("ne1", "net"),
    ("lnfo", "info"),
    ("1t", "it"),
    ("p1", "pl"),
    ("n1", "nl"),
)
"""Endings as readers misread them, and what they are."""

LOOKALIKES: tuple[tuple[str, str], ...] = (
    ("rn", "m"),
    ("vv", "w"),
    ("cl", "d"),
    ("0", "o"),
    ("1", "l"),
    ("i", "l"),
    ("|", "l"),
    ("5", "s"),
    ("8", "b"),
    ("q", "g"),
    ("-", ""),
    (".", ""),
)
"""Letters that readers take for one another, and the one that stands for both in comparisons."""
