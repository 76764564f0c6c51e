"""At the table and in the morning, as a person taps it."""

from __future__ import annotations

import re

import httpx
import pytest
from playwright.sync_api import FilePayload, Page, expect

from tests.cards import Sample, draw

READ = 90_000
"""Milliseconds that a card may take to be read, on a busy machine."""
PASSWORD = "a luncheon in november"


@pytest.fixture(scope="module")
def sample() -> Sample:
    """A card that reads well."""
    return draw(7, "flat")


def photo(sample: Sample) -> FilePayload:
    return {"name": sample.truth["file"], "mimeType": "image/jpeg", "buffer": sample.photo}


def sign_up(page: Page) -> None:
    page.get_by_role("button", name="New here").click()
    page.get_by_label("E-mail").fill("ana@example.com")
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_role("button", name="Start").click()
    expect(page.get_by_text("Nobody to call today")).to_be_visible()


def snap(page: Page, sample: Sample, words: str) -> None:
    page.get_by_role("link", name="Snap").click()
    page.get_by_label("Choose a photo").set_input_files(photo(sample))
    page.get_by_label("When, in their words").fill(words)
    page.get_by_role("button", name="Keep").click()


def test_a_snapped_card_is_read_and_stands_on_the_list_of_its_day(page: Page, sample: Sample) -> None:
    sign_up(page)
    page.get_by_role("link", name="Snap").click()
    page.get_by_label("Choose a photo").set_input_files(photo(sample))
    page.get_by_role("button", name="3 weeks").click()
    expect(page.locator("form .understood")).to_contain_text(re.compile("(Mon|Tues|Wednes|Thurs|Fri)day"))
    page.get_by_label("Event").fill("Chamber luncheon")
    page.get_by_role("button", name="Keep").click()
    card = page.locator(".recent li").first
    expect(card.locator("strong")).to_have_text(
        re.compile(re.escape(sample.truth["name"][0]), re.IGNORECASE), timeout=READ
    )
    expect(card.locator(".day")).not_to_be_empty()
    expect(page.get_by_label("Event")).to_have_value("Chamber luncheon")


def test_today_is_closed_with_an_outcome_and_the_next_one(page: Page, sample: Sample) -> None:
    sign_up(page)
    snap(page, sample, "call me today")
    expect(page.locator(".recent li strong").first).not_to_have_text("New card", timeout=READ)
    page.get_by_role("link", name="Today").click()
    entry = page.locator(".entry")
    expect(entry).to_contain_text("call me today")
    entry.get_by_role("button", name="Done").click()
    dialog = page.get_by_role("dialog")
    dialog.get_by_label("What came of it?").fill("Wants the offer by March")
    dialog.get_by_role("button", name="3 weeks").click()
    expect(page.get_by_text("Nobody to call today")).to_be_visible()


def test_a_snoozed_follow_up_leaves_today(page: Page, sample: Sample) -> None:
    sign_up(page)
    snap(page, sample, "call me today")
    page.get_by_role("link", name="Today").click()
    page.locator(".entry").get_by_role("button", name="Snooze").click()
    page.get_by_role("dialog").get_by_role("button", name="1 week").click()
    expect(page.get_by_text("Nobody to call today")).to_be_visible()


def test_a_card_snapped_without_network_is_kept_over_a_reload_and_sent_later(page: Page, sample: Sample) -> None:
    sign_up(page)
    page.get_by_role("link", name="Snap").click()
    page.route("**/v1/cards/**", lambda route: route.abort("internetdisconnected"))
    snap(page, sample, "2 weeks")
    expect(page.get_by_text("Not sent yet; kept on this phone.")).to_be_visible()
    page.reload()
    expect(page.get_by_text("Not sent yet; kept on this phone.")).to_be_visible()
    page.unroute("**/v1/cards/**")
    page.evaluate("window.dispatchEvent(new Event('online'))")
    expect(page.locator(".recent li.read")).to_have_count(1, timeout=READ)
    expect(page.get_by_text("Not sent yet")).to_have_count(0)


def test_words_without_a_time_are_shown_as_undecided_and_never_set(page: Page, sample: Sample) -> None:
    sign_up(page)
    snap(page, sample, "let's have lunch some time")
    expect(page.locator(".recent li")).to_have_count(1)
    page.get_by_role("link", name="Today").click()
    expect(page.get_by_role("heading", name="No day yet")).to_be_visible()
    page.locator(".entry").get_by_role("button", name="Set a day").click()
    page.get_by_role("dialog").get_by_role("button", name="3 weeks").click()
    expect(page.get_by_text("Nobody to call today")).to_be_visible()


def test_a_wrong_password_is_said_in_words(page: Page) -> None:
    page.get_by_label("E-mail").fill("nobody@example.com")
    page.get_by_label("Password").fill("not the right one")
    page.get_by_role("button", name="Log in").click()
    expect(page.get_by_role("alert")).not_to_be_empty()


def test_a_pairing_link_signs_the_phone_in_once(page: Page, server: str) -> None:
    with httpx.Client(base_url=f"{server}/v1") as client:
        made = client.post("/account", json={"email": "ana@example.com", "password": PASSWORD})
        client.headers["Authorization"] = f"Bearer {made.json()['token']}"
        link = client.post("/pairings", json={}).json()["url"]
    page.goto(link)
    expect(page.get_by_text("Nobody to call today")).to_be_visible()
    page.goto("about:blank")
    page.goto(link)
    expect(page.get_by_text("This code can't be used")).to_be_visible()


def test_the_page_is_strict_about_where_things_come_from(server: str) -> None:
    answer = httpx.get(server)
    policy = answer.headers["content-security-policy"]
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    assert httpx.get(f"{server}/page/..%2f..%2fsettings.py").status_code == 404
