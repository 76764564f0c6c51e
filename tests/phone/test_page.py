"""At the table and in the morning, as a person taps it."""

from __future__ import annotations

import re

import httpx
from playwright.sync_api import Browser, Page, expect

from tests.cards import Sample, draw
from tests.phone.conftest import Server
from tests.phone.taps import READ, photo, sign_up, snap


def test_a_snapped_card_is_read_and_stands_on_the_list_of_its_day(page: Page, server: Server, sample: Sample) -> None:
    sign_up(page, server)
    page.get_by_role("link", name="Snap").click()
    page.get_by_label("Choose a photo").set_input_files(photo(sample))
    page.get_by_role("button", name="3 weeks").click()
    expect(page.locator("form .understood")).to_contain_text(re.compile("(Mon|Tues|Wednes|Thurs|Fri)day"))
    page.get_by_label("Event").fill("Chamber luncheon")
    page.get_by_role("button", name="Keep").click()
    card = page.locator(".recent li").first
    expect(card.get_by_role("link")).to_have_text(
        re.compile(re.escape(sample.truth["name"][0]), re.IGNORECASE), timeout=READ
    )
    expect(card.locator(".day")).not_to_be_empty()
    expect(page.get_by_label("Event")).to_have_value("Chamber luncheon")


def test_today_is_closed_with_an_outcome_and_the_next_one(page: Page, server: Server, sample: Sample) -> None:
    sign_up(page, server)
    snap(page, photo(sample), "call me today")
    expect(page.locator(".recent li a").first).not_to_have_text("New card", timeout=READ)
    page.get_by_role("link", name="Today").click()
    entry = page.locator(".entry")
    expect(entry).to_contain_text("call me today")
    entry.get_by_role("button", name="Done").click()
    dialog = page.get_by_role("dialog")
    dialog.get_by_label("What came of it?").fill("Wants the offer by March")
    dialog.get_by_role("button", name="3 weeks").click()
    expect(page.get_by_text("Nobody to call today")).to_be_visible()


def test_a_snoozed_follow_up_leaves_today(page: Page, server: Server, sample: Sample) -> None:
    sign_up(page, server)
    snap(page, photo(sample), "call me today")
    page.get_by_role("link", name="Today").click()
    page.locator(".entry").get_by_role("button", name="Snooze").click()
    page.get_by_role("dialog").get_by_role("button", name="1 week").click()
    expect(page.get_by_text("Nobody to call today")).to_be_visible()


def test_a_card_snapped_without_network_is_kept_over_a_reload_and_sent_later(
    page: Page, server: Server, sample: Sample
) -> None:
    sign_up(page, server)
    page.get_by_role("link", name="Snap").click()
    page.route("**/v1/cards/**", lambda route: route.abort("internetdisconnected"))
    snap(page, photo(sample), "2 weeks")
    expect(page.get_by_text("Not sent yet; kept on this phone.")).to_be_visible()
    page.reload()
    expect(page.get_by_text("Not sent yet; kept on this phone.")).to_be_visible()
    page.unroute("**/v1/cards/**")
    page.evaluate("window.dispatchEvent(new Event('online'))")
    expect(page.locator(".recent li.read")).to_have_count(1, timeout=READ)
    expect(page.get_by_text("Not sent yet")).to_have_count(0)


def test_a_photo_survives_a_tap_on_another_tab_and_a_second_snap(page: Page, server: Server, sample: Sample) -> None:
    sign_up(page, server)
    page.get_by_role("link", name="Snap").click()
    page.get_by_label("Choose a photo").set_input_files(photo(sample))
    page.get_by_role("link", name="Today").click()
    page.get_by_role("link", name="Snap").click()
    expect(page.get_by_role("button", name="Keep")).to_be_visible()
    page.get_by_label("Choose a photo").set_input_files(photo(draw(8, "flat")))
    page.get_by_role("button", name="Keep").dblclick()
    expect(page.locator(".recent li.read")).to_have_count(2, timeout=READ)


def test_what_was_typed_stays_when_the_words_give_no_day(page: Page, server: Server, sample: Sample) -> None:
    sign_up(page, server)
    snap(page, photo(sample), "call me today")
    page.get_by_role("link", name="Today").click()
    page.locator(".entry").get_by_role("button", name="Done").click()
    dialog = page.get_by_role("dialog")
    dialog.get_by_label("What came of it?").fill("Wants the offer by March")
    dialog.get_by_label("When, in words").fill("blorb florp")
    dialog.get_by_label("When, in words").press("Enter")
    expect(dialog.get_by_role("alert")).not_to_be_empty()
    expect(dialog.get_by_label("What came of it?")).to_have_value("Wants the offer by March")


def test_words_without_a_time_are_shown_as_undecided_and_never_set(page: Page, server: Server, sample: Sample) -> None:
    sign_up(page, server)
    snap(page, photo(sample), "let's have lunch some time")
    expect(page.locator(".recent li")).to_have_count(1)
    page.get_by_role("link", name="Today").click()
    expect(page.get_by_role("heading", name="No day yet")).to_be_visible()
    page.locator(".entry").get_by_role("button", name="Another day").click()
    page.get_by_role("dialog").get_by_role("button", name="3 weeks").click()
    expect(page.get_by_text("Nobody to call today")).to_be_visible()


def test_a_card_kept_without_words_is_offered_the_default_for_one_tap(
    page: Page, server: Server, sample: Sample
) -> None:
    sign_up(page, server)
    snap(page, photo(sample))
    expect(page.locator(".recent li")).to_have_count(1)
    page.get_by_role("link", name="Today").click()
    expect(page.get_by_role("heading", name="No day yet (1)")).to_be_visible()
    page.get_by_role("button", name=re.compile(r"In 2 weeks: (Mon|Tue|Wed|Thu|Fri), ")).click()
    expect(page.get_by_text("Set for")).to_be_visible()
    expect(page.get_by_text("Nobody to call today")).to_be_visible()


def test_another_reading_of_the_words_is_one_tap_away(page: Page, server: Server, sample: Sample) -> None:
    sign_up(page, server)
    snap(page, photo(sample))
    expect(page.locator(".recent li")).to_have_count(1)
    page.get_by_role("link", name="Today").click()
    page.get_by_role("button", name="Another day").click()
    dialog = page.get_by_role("dialog")
    dialog.get_by_label("When, in words").fill("3/4")
    expect(dialog.locator(".understood")).to_contain_text("March 4")
    dialog.get_by_role("button", name=re.compile("or .*April 3")).click()
    expect(page.get_by_text(re.compile("Set for .*Apr 3"))).to_be_visible()
    page.get_by_role("link", name="Snap").click()
    expect(page.locator(".recent .day")).to_contain_text("Apr 3")


def test_a_wrong_password_is_said_in_words(page: Page) -> None:
    page.get_by_label("E-mail").fill("nobody@example.com")
    page.get_by_label("Password").fill("not the right one")
    page.get_by_role("button", name="Log in").click()
    expect(page.get_by_role("alert")).not_to_be_empty()


def test_another_phone_signs_in_once_by_the_code_and_can_be_shut_out(
    page: Page, browser: Browser, server: Server
) -> None:
    sign_up(page, server)
    page.get_by_role("link", name="Devices").click()
    page.get_by_role("button", name="Sign in another phone").click()
    link = (page.get_by_alt_text("QR code of").get_attribute("alt") or "").removeprefix("QR code of ")
    with browser.new_context() as context:
        other = context.new_page()
        other.goto(link)
        expect(other.get_by_text("Nobody to call today")).to_be_visible()
        page.reload()
        page.get_by_role("button", name="Sign out").click()
        expect(page.get_by_role("button", name="Sign out")).to_have_count(0)
        other.reload()
        expect(other.get_by_role("button", name="Log in")).to_be_visible()
        other.goto("about:blank")
        other.goto(link)
        expect(other.get_by_text("This code can't be used")).to_be_visible()


def test_the_page_is_strict_about_where_things_come_from(server: Server) -> None:
    answer = httpx.get(server.address)
    policy = answer.headers["content-security-policy"]
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    assert httpx.get(f"{server.address}/page/..%2f..%2fsettings.py").status_code == 404
