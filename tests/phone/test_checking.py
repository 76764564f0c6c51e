"""In the car: the doubtful fields beside their piece of the photo, confirmed or fixed for good."""

from __future__ import annotations

import io
import re

import pytest
from PIL import Image
from playwright.sync_api import FilePayload, Locator, Page, expect

from tests.cards import Sample
from tests.phone.conftest import Server
from tests.phone.doubts import add_note, add_part, doubt
from tests.phone.taps import READ, photo, sign_up, snap


@pytest.fixture
def card(page: Page, server: Server, sample: Sample) -> str:
    """The id of a card that was snapped and read, and is unsure of its title and company."""
    sign_up(page, server)
    snap(page, photo(sample), "3 weeks")
    expect(page.locator(".recent li.read")).to_have_count(1, timeout=READ)
    card_id = (page.locator(".recent li a").get_attribute("href") or "").removeprefix("#card=")
    doubt(server, card_id, "title", "organization")
    page.get_by_role("link", name="Today").click()
    return card_id


def open_first(page: Page) -> None:
    page.get_by_role("link", name="1 card to check").click()
    page.get_by_role("list", name="Cards to check").get_by_role("link").click()


def field(page: Page, label: str) -> Locator:
    return page.locator(".field").filter(has=page.get_by_role("heading", name=label))


def test_a_field_is_fixed_beside_its_crop_and_no_later_reading_touches_it(page: Page, card: str) -> None:
    open_first(page)
    expect(page.get_by_text("2 to check")).to_be_visible()
    title = field(page, "Title")
    crop = title.get_by_role("img")
    expect(crop).to_be_visible()
    expect(crop).to_have_js_property("complete", True)
    assert crop.evaluate("image => image.naturalWidth") > 20
    expect(field(page, "Name").get_by_role("img")).to_have_count(0)  # nobody is asked about what is sure
    title.get_by_role("button", name="Fix").click()
    title.get_by_label("Title").fill("Chief of Timber")
    title.get_by_role("button", name="Save").click()
    expect(title).to_contain_text("✓")
    expect(page.get_by_text("1 to check")).to_be_visible()
    field(page, "Company").get_by_role("button", name="right").click()
    expect(page.get_by_text("Nothing left to check")).to_be_visible()
    page.get_by_role("button", name="Read the photo again").click()
    expect(field(page, "Title")).to_contain_text("Chief of Timber", timeout=READ)
    expect(field(page, "Company")).to_contain_text("✓")
    page.get_by_role("link", name="Today").click()
    expect(page.get_by_text("Nobody to call today")).to_be_visible()


def test_what_is_right_as_it_stands_takes_a_tap_each(page: Page, card: str) -> None:
    open_first(page)
    for label in ("Title", "Company"):
        field(page, label).get_by_role("button", name="right").click()
        expect(field(page, label)).to_contain_text("✓")
    page.locator(".actions").get_by_role("link", name="Done").click()
    expect(page.get_by_text("Nobody to call today")).to_be_visible()
    expect(page.get_by_text("to check")).to_have_count(0)


def test_what_the_reading_left_out_is_added(page: Page, card: str) -> None:
    open_first(page)
    page.get_by_role("button", name="+ Note").click()
    page.get_by_label("Note").fill("Knows the mayor")
    page.get_by_role("button", name="Save").click()
    expect(field(page, "Note")).to_contain_text("Knows the mayor")
    phones = field(page, "Phone")
    phones.get_by_role("button", name="Change").click()
    phones.get_by_role("button", name="Add another").click()
    phones.get_by_label("Phone", exact=True).last.fill("+1 415 555 0142")
    phones.get_by_label("Kind of phone").last.select_option("home")
    phones.get_by_role("button", name="Save").click()
    expect(phones).to_contain_text("+14155550142 home")
    expect(page.get_by_text("2 to check")).to_be_visible()


def test_what_somebody_else_changed_is_shown_before_it_is_overwritten(page: Page, card: str) -> None:
    open_first(page)
    title = field(page, "Title")
    title.get_by_role("button", name="Fix").click()
    title.get_by_label("Title").fill("Chief of Timber")
    change_elsewhere(page, card, {"department": "Sales"})
    title.get_by_role("button", name="Save").click()  # another field: no reason to ask
    expect(title).to_contain_text("✓")
    title.get_by_role("button", name="Change").click()
    title.get_by_label("Title").fill("Chief of Oak")
    change_elsewhere(page, card, {"title": "Chief of Pine"})
    title.get_by_role("button", name="Save").click()
    expect(title.get_by_role("alert")).to_contain_text("Chief of Pine")
    expect(title.get_by_label("Title")).to_have_value("Chief of Oak")
    title.get_by_role("button", name="Save").click()
    expect(title).to_contain_text("Chief of Oak")


def change_elsewhere(page: Page, card: str, fields: dict[str, str]) -> None:
    """What another of the owner's devices does."""
    status = page.evaluate(
        """([id, fields]) => fetch(`/v1/cards/${id}`, {method: "PATCH", body: JSON.stringify(fields),
           headers: {"Content-Type": "application/json"}}).then((answer) => answer.status)""",
        [card, fields],
    )
    assert status == 200


def test_the_photo_is_shown_when_asked_for(page: Page, card: str) -> None:
    open_first(page)
    page.get_by_role("button", name="Look at the photo").click()
    image = page.get_by_role("dialog").get_by_role("img", name="The front of the card")
    expect(image).to_be_visible()
    expect(page.get_by_text("Loading the photo")).to_have_count(0)
    page.get_by_role("button", name="Close").click()
    expect(page.get_by_role("dialog")).to_have_count(0)


def test_cards_of_one_photo_say_so(page: Page, server: Server, card: str) -> None:
    add_part(server, card, "Bo Berg")
    open_first(page)
    page.get_by_role("link", name="Bo Berg").click()
    expect(page.get_by_role("heading", name="Bo Berg")).to_be_visible()
    expect(page.get_by_text("From the same photo")).to_be_visible()


def test_what_could_not_be_read_is_told_with_what_to_do(page: Page, server: Server, card: str) -> None:
    add_note(server, card, "script_unread", "Greek")
    open_first(page)
    expect(page.get_by_text("a script that can't be read yet (Greek)")).to_be_visible()
    expect(page.get_by_text("type in what is missing")).to_be_visible()


def test_what_was_written_on_the_card_is_shown_beside_its_piece_of_the_photo(
    page: Page, server: Server, card: str
) -> None:
    add_note(server, card, "handwriting", "call Tuesday", box=((10, 10), (210, 10), (210, 60), (10, 60)))
    open_first(page)
    expect(page.get_by_text("Written by hand, maybe “call Tuesday”")).to_be_visible()
    piece = page.get_by_role("img", name="Written by hand")
    expect(piece).to_be_visible()
    page.wait_for_function("image => image.naturalWidth > image.naturalHeight", arg=piece.element_handle())


def dark() -> FilePayload:
    """A photo in which there is nothing to be seen."""
    file = io.BytesIO()
    Image.new("RGB", (1200, 800), (20, 20, 20)).save(file, "JPEG")
    return {"name": "dark.jpg", "mimeType": "image/jpeg", "buffer": file.getvalue()}


def test_a_photo_that_cannot_be_read_says_what_to_do_and_is_typed_in(page: Page, server: Server) -> None:
    sign_up(page, server)
    snap(page, dark(), "3 weeks")
    expect(page.locator(".recent li.failed")).to_have_count(1, timeout=READ)
    page.get_by_role("link", name="Today").click()
    open_first(page)
    expect(page.get_by_text("too dark: turn on a light")).to_be_visible()
    page.get_by_role("button", name="Type it in").click()
    page.get_by_label("Name").fill("Bo Berg")
    page.get_by_role("button", name="Save").click()
    expect(page.get_by_role("heading", name="Bo Berg")).to_be_visible()
    expect(page.get_by_text("Nothing left to check")).to_be_visible()


def test_a_photo_of_nothing_is_deleted_with_all_that_came_with_it(page: Page, server: Server) -> None:
    sign_up(page, server)
    snap(page, dark())
    expect(page.locator(".recent li.failed")).to_have_count(1, timeout=READ)
    page.get_by_role("link", name="Today").click()
    open_first(page)
    page.on("dialog", lambda dialog: dialog.accept())
    page.get_by_role("button", name="Delete").click()
    expect(page.get_by_text("Nobody to call today")).to_be_visible()


def test_another_reading_of_the_words_is_chosen_on_the_card(page: Page, server: Server) -> None:
    sign_up(page, server)
    snap(page, dark(), "3/4")
    expect(page.locator(".recent li.failed")).to_have_count(1, timeout=READ)
    page.locator(".recent li a").click()
    plan = field(page, "Follow-up")
    expect(plan).to_contain_text("March 4")
    plan.get_by_role("button", name=re.compile("or .*April 3")).click()
    expect(plan.locator("strong")).to_contain_text("Apr 3")
    expect(plan).to_contain_text("3/4")
