"""All that can be set from outside: one frozen object, made at the start and passed down.

Every name can be given as an environment variable with the prefix TICKLER_, as in TICKLER_DATABASE_URL.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from urllib.parse import urlsplit

from pydantic import Field, SecretStr
from pydantic_settings import BaseSettings, SettingsConfigDict


def user_data_dir() -> Path:
    """Where this platform keeps a user's data for an application."""
    home = Path.home()
    if sys.platform == "darwin":
        return home / "Library" / "Application Support" / "tickler"
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA", home / "AppData" / "Local")) / "tickler"
    return Path(os.environ.get("XDG_DATA_HOME") or home / ".local" / "share") / "tickler"


class Settings(BaseSettings):
    """The settings of one process.

    Attributes:
        data_dir: The folder of the database and the photos, unless these live elsewhere.
        database_url: SQLAlchemy's; empty for SQLite in the data folder.
        photos_url: `s3://bucket/prefix` (keys and endpoint from the AWS_ variables); empty for a folder in data_dir.
        host: The address `serve` listens on.
        port: The port `serve` listens on.
        base_url: How phones reach this server, as https://tickler.example.com; empty to derive it from the request.
        open_sign_up: Whether anybody who reaches the server may make an account.
        setup_code: Lets its holder make the first account; `serve` makes and prints one, each process its own.
        token_days: How long a device stays signed in.
        log_level: Of the structured log on standard error.
    """

    model_config = SettingsConfigDict(env_prefix="TICKLER_", frozen=True)

    data_dir: Path = Field(default_factory=user_data_dir)
    database_url: str = ""
    photos_url: str = ""
    host: str = "127.0.0.1"
    port: int = Field(default=8000, ge=1, le=65535)
    base_url: str = ""
    open_sign_up: bool = False
    setup_code: SecretStr | None = None
    token_days: int = Field(default=365, ge=1, le=3650)
    log_level: str = "info"

    @property
    def database(self) -> str:
        """The database's URL, with the default filled in."""
        return self.database_url or f"sqlite:///{self.data_dir / 'tickler.db'}"

    @property
    def photos(self) -> str:
        """The photo store's URL, with the default filled in."""
        return self.photos_url or (self.data_dir / "photos").absolute().as_uri()

    @property
    def is_https(self) -> bool:
        """Whether phones reach the server by TLS, as far as is known here."""
        return urlsplit(self.base_url).scheme == "https"
