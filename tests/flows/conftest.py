"""Files and folders for the command line's tests."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.flows.cards import blank_photo, plain_card


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A data folder that nobody has used."""
    return tmp_path / "data"


@pytest.fixture(scope="session")
def card(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A photo of a card."""
    path = tmp_path_factory.mktemp("photos") / "holloway.png"
    path.write_bytes(plain_card())
    return path


@pytest.fixture(scope="session")
def blank(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A photo without a card."""
    path = tmp_path_factory.mktemp("photos") / "blank.png"
    path.write_bytes(blank_photo())
    return path
