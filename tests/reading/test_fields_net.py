"""E-mails, web addresses and handles: mended where the card proves what they are, with the reason."""

from __future__ import annotations

import pytest

from tests.reading.fields_layout import read, values


@pytest.mark.parametrize(
    ("rows", "mail"),
    [
        (("Email: ann.lee@weide.de",), "ann.lee@weide.de"),
        (("E-mail:Ann.Lee@Weide.DE",), "Ann.Lee@weide.de"),
        (("ann. lee@weide.de",), "ann.lee@weide.de"),
        (("ann.lee @ weide. de",), "ann.lee@weide.de"),
        (("ann.lee@weide,de",), "ann.lee@weide.de"),
        (("ann.lee©weide.de",), "ann.lee@weide.de"),
        (("ann.lee(at)weide.de",), "ann.lee@weide.de"),
        (("ann.lee[at]weide.de",), "ann.lee@weide.de"),
        (("ann.lee@weide.c0m",), "ann.lee@weide.com"),
        (("ann.lee@", "weide-lorenz.de"), "ann.lee@weide-lorenz.de"),
        (("ann.lee@weide-", "lorenz.de"), "ann.lee@weide-lorenz.de"),
        (("ann.lee@weide", "lorenz.de"), "ann.lee@weidelorenz.de"),
        (("ann.lee", "@weide.de"), "ann.lee@weide.de"),
        (("ann@weidelorenz.com", "www.weide1orenz.com", "Weide Lorenz"), "ann@weidelorenz.com"),
        (("ann@weide1orenz.com", "www.weidelorenz.com"), "ann@weidelorenz.com"),
        (("ann@weide-iorenz.com", "WEIDE LORENZ GmbH"), "ann@weide-lorenz.com"),
        (("ann.lee€weidelorenz.com", "www.weidelorenz.com"), "ann.lee@weidelorenz.com"),
        (("Mél. ann@weide.fr",), "ann@weide.fr"),
        (("ann@weide.com.tr",), "ann@weide.com.tr"),
        (("chains&gears@gmail.com",), "chains&gears@gmail.com"),
        (("ann@weide.com- 013 3136819",), "ann@weide.com"),
    ],
)
def test_e_mails_are_read_and_mended(rows: tuple[str, ...], mail: str) -> None:
    assert mail in values(read(*rows).emails)


def test_an_e_mail_of_which_the_end_was_seen_a_second_time_is_one() -> None:
    assert values(read("ann.leander@weide.com", "eander@weide.com").emails) == ["ann.leander@weide.com"]
    assert len(read("ann.leander@weide.com", "leander@weide.com").emails) == 2


def test_a_mended_e_mail_says_why_and_one_as_printed_does_not() -> None:
    mended, plain = read("ann@weide1orenz.com", "www.weidelorenz.com", "bob@yahoo.com").emails
    assert (mended.reason, plain.reason) == ("the web site says weidelorenz.com", None)
    assert mended.confidence < 1


def test_the_end_of_a_number_begins_no_e_mail_on_the_row_below_it() -> None:
    fields = read("Fax: (028) 3812 4407", "@weide.vn", region="VN")
    assert values(fields.emails) == []
    assert values(fields.phones) == ["+842838124407"]


def test_digits_in_the_local_part_give_way_to_the_name() -> None:
    fields = read("Oliver Blythe", "Project Manager", "ob1ythe@weide.com")
    assert values(fields.emails) == ["oblythe@weide.com"]


def test_two_e_mails_of_one_row_are_both_read() -> None:
    assert values(read("E: molly@weide.com or alan@weide.com").emails) == ["molly@weide.com", "alan@weide.com"]


@pytest.mark.parametrize(
    ("rows", "url"),
    [
        (("www.weide.de",), "www.weide.de"),
        (("WWW.WEIDE.DE",), "www.weide.de"),
        (("Web: weide.de",), "weide.de"),
        (("weide-lorenz.com",), "weide-lorenz.com"),
        (("https://www.weide.de/en/team",), "https://www.weide.de/en/team"),
        (("www weide.de",), "www.weide.de"),
        (("waw.weide-lorenz.de",), "www.weide-lorenz.de"),
        (("www.weide,de",), "www.weide.de"),
        (("www.weide. com",), "www.weide.com"),
        (("www: www.weide.de",), "www.weide.de"),
        (("www.weide", "lorenz.de"), "www.weidelorenz.de"),
        (("Http://www.weide.com",), "http://www.weide.com"),
        (("weide.studio", "ann@weide.studio"), "weide.studio"),
        (("fb.com/weidebakery",), "fb.com/weidebakery"),
        (("x.com/weide",), "x.com/weide"),
        (("t.me/weide_lorenz",), "t.me/weide_lorenz"),
        (("facebook.com / weidebakery",), "facebook.com/weidebakery"),
        (("be.linkedin.com/in/ann-lee",), "be.linkedin.com/in/ann-lee"),
        (("Find us on instagram.com/weide!",), "instagram.com/weide"),
        (("goo.gl/maps/weide",), "goo.gl/maps/weide"),
    ],
)
def test_web_addresses_are_read(rows: tuple[str, ...], url: str) -> None:
    assert values(read(*rows).urls) == [url]


@pytest.mark.parametrize(
    "printed", ["ann@weide.de", "Dr. Lee", "M.Sc. Physics", "St.John", "A.Ş.", "No.12", "Co.Ltd", "e.g."]
)
def test_what_only_looks_like_a_web_address_is_none(printed: str) -> None:
    assert values(read(printed).urls) == []


@pytest.mark.parametrize(
    ("printed", "network", "handle"),
    [
        ("linkedin.com/in/annlee", "linkedin", "linkedin.com/in/annlee"),
        ("Instagram: @annlee.art", "instagram", "annlee.art"),
        ("facebook: annlee", "facebook", "annlee"),
        ("/in/AnnLee", "linkedin", "AnnLee"),
        ("@annlee_art", None, "annlee_art"),
    ],
)
def test_handles_are_read_with_their_network(printed: str, network: str | None, handle: str) -> None:
    assert [(social.value, social.type) for social in read(printed).socials] == [(handle, network)]


def test_labels_read_without_the_space_behind_them_are_left_out() -> None:
    fields = read("Ann Lee", "Webwww.weide.com", "E-maila.lee@weide.com", "ehello@weide.com")
    assert values(fields.urls) == ["www.weide.com"]
    assert values(fields.emails) == ["a.lee@weide.com", "hello@weide.com"]


@pytest.mark.parametrize(
    ("printed", "network", "handle", "urls"),
    [
        ("fb.com/weidebakery", "facebook", "fb.com/weidebakery", ["fb.com/weidebakery"]),
        ("be.linkedin.com/in/ann-lee", "linkedin", "be.linkedin.com/in/ann-lee", ["be.linkedin.com/in/ann-lee"]),
        ("fb: /weidebakery", "facebook", "weidebakery", []),
        ("f/weidebakery", "facebook", "weidebakery", []),
        ("IG: @weidebakery", "instagram", "weidebakery", []),
    ],
)
def test_a_profile_is_a_handle_and_where_it_is_printed_as_one_a_web_address(
    printed: str, network: str, handle: str, urls: list[str]
) -> None:
    fields = read("Ann Lee", printed)
    assert [(social.type, social.value) for social in fields.socials] == [(network, handle)]
    assert values(fields.urls) == urls
