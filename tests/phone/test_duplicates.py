"""The same person snapped twice: merged, or told apart."""

from __future__ import annotations

from uuid import uuid4

import pytest
from playwright.sync_api import Page, expect

from tests.phone.conftest import Server
from tests.phone.taps import sign_up


@pytest.fixture
def twice(page: Page, server: Server) -> None:
    """A person who is there twice, the second time with a title and another address."""
    sign_up(page, server)
    for fields in (
        {"name": "Mara Lindqvist", "emails": [{"value": "mara@keel.example"}]},
        {"name": "M. Lindqvist", "title": "Engineer", "emails": [{"value": "mara@keel.example"}]},
    ):
        status = page.evaluate(
            """([id, fields]) => fetch(`/v1/contacts/${id}`, {method: "PUT", body: JSON.stringify(fields),
               headers: {"Content-Type": "application/json"}}).then((answer) => answer.status)""",
            [str(uuid4()), fields],
        )
        assert status == 201
    page.reload()
    page.get_by_role("link", name="1 person may be here twice").click()
    expect(page.get_by_text("the same e-mail")).to_be_visible()


def kept(page: Page) -> dict[str, str | None]:
    """The one person that there is."""
    people = page.evaluate("() => fetch('/v1/contacts').then((answer) => answer.json())")["items"]
    assert len(people) == 1
    return dict(people[0])


@pytest.mark.usefixtures("twice")
def test_the_chosen_one_is_kept_and_takes_what_it_lacks(page: Page) -> None:
    expect(page.locator(".kept")).to_contain_text("M. Lindqvist")  # of whom more is confirmed
    page.get_by_role("button", name="Keep this one instead").click()
    expect(page.locator(".kept")).to_contain_text("Mara Lindqvist")
    page.get_by_role("button", name="Merge M. Lindqvist into Mara Lindqvist").click()
    expect(page.get_by_text("Nobody is there twice")).to_be_visible()
    person = kept(page)
    assert (person["name"], person["title"]) == ("Mara Lindqvist", "Engineer")


@pytest.mark.usefixtures("twice")
def test_two_people_are_not_offered_again(page: Page) -> None:
    page.get_by_role("button", name="Not the same person").click()
    expect(page.get_by_text("Nobody is there twice")).to_be_visible()
    page.get_by_role("link", name="Today").click()
    expect(page.get_by_text("Nobody to call today")).to_be_visible()
    expect(page.get_by_text("may be here twice")).to_have_count(0)
    page.reload()
    page.goto(page.url.partition("#")[0] + "#duplicates")
    expect(page.get_by_text("Nobody is there twice")).to_be_visible()
