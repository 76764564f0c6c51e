"""What a person does on the page again and again."""

from __future__ import annotations

from playwright.sync_api import FilePayload, Page, expect

from tests.cards import Sample
from tests.phone.conftest import Server

READ = 90_000
"""Milliseconds that a card may take to be read, on a busy machine."""
PASSWORD = "a luncheon in november"


def photo(sample: Sample) -> FilePayload:
    """The sample's photo, as a file to choose."""
    return {"name": sample.truth["file"], "mimeType": "image/jpeg", "buffer": sample.photo}


def sign_up(page: Page, server: Server) -> None:
    """Makes the first account; the page shows its empty list."""
    page.goto("about:blank")
    page.goto(server.setup)
    page.get_by_label("E-mail").fill("ana@example.com")
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_role("button", name="Start").click()
    expect(page.get_by_text("Nobody to call today")).to_be_visible()


def snap(page: Page, card: FilePayload, words: str = "") -> None:
    """Keeps a card with what was said."""
    page.get_by_role("link", name="Snap").click()
    page.get_by_label("Choose a photo").set_input_files(card)
    page.get_by_label("When, in their words").fill(words)
    page.get_by_role("button", name="Keep").click()
