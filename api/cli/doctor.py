"""`tickler doctor`: what is missing on this machine, and the line that repairs it."""

from __future__ import annotations

import importlib
import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING

import typer

from api.cli.options import AsJson
from api.cli.output import print_json

if TYPE_CHECKING:
    from sqlalchemy import Engine

    from api.settings import Settings

NATIVE = ("cv2", "numpy", "onnxruntime", "tesserocr", "pi_heif", "PIL", "zxingcpp", "psycopg", "obstore", "argon2")
"""Modules with compiled parts: these are what a bare machine fails to load."""

OLDEST_PYTHON = (3, 11, 0)
INSTALL = "uv pip install --require-hashes -r requirements.lock"


class Missing(Exception):
    """What was looked for is not there, or not as it should be; the text says what was found instead."""


@dataclass(frozen=True, slots=True)
class Check:
    """One thing that is looked at.

    Attributes:
        needed: Without it the program does not do its job; else it does it less well.
        probe: Says what was found, or raises.
        repair: The line to type.
    """

    name: str
    needed: bool
    probe: Callable[[Settings], str]
    repair: str


@dataclass(frozen=True, slots=True)
class Finding:
    """What came of a check; `repair` is empty where nothing is to be done."""

    name: str
    ok: bool
    needed: bool
    found: str
    repair: str = ""


def doctor(as_json: AsJson = False) -> None:
    """Look at what this machine needs, and say how to repair what is missing."""
    from api.settings import Settings

    settings = Settings()
    findings = [_look(check, settings) for check in CHECKS]
    ok = all(finding.ok for finding in findings if finding.needed)
    if as_json:
        print_json({"ok": ok, "checks": [asdict(finding) for finding in findings]})
    else:
        sys.stdout.write("\n".join(_told(findings)) + "\n")
    if not ok:
        raise typer.Exit(1)


def _look(check: Check, settings: Settings) -> Finding:
    try:
        return Finding(check.name, True, check.needed, check.probe(settings))
    except Exception as error:  # noqa: BLE001  a doctor does not fall ill: whatever a probe meets is its finding
        found = str(error) or type(error).__name__
        return Finding(check.name, False, check.needed, found.splitlines()[0], check.repair)


def _told(findings: list[Finding]) -> Iterator[str]:
    for finding in findings:
        mark = "ok     " if finding.ok else "MISSING" if finding.needed else "better "
        yield f"{mark} {finding.name:16} {finding.found}"
        if finding.repair:
            yield f"        {'':16} type: {finding.repair}"


def _python(_: Settings) -> str:
    found = sys.version_info[:3]
    if found < OLDEST_PYTHON:
        raise Missing(".".join(map(str, found)))
    return ".".join(map(str, found))


def _libraries(_: Settings) -> str:
    failed = [problem for name in NATIVE if (problem := _import_problem(name))]
    if failed:
        raise Missing("; ".join(failed))
    return f"{len(NATIVE)} compiled libraries load"


def _import_problem(name: str) -> str | None:
    try:
        importlib.import_module(name)
    except ImportError as error:
        return f"{name}: {error}"
    return None


def _tesseract(_: Settings) -> str:
    from ocr import readers

    return readers.installed().first.version


def _latin(_: Settings) -> str:
    from ocr.readers import tessdata

    folder, language = tessdata.data()
    if not language.endswith("Latin"):
        raise Missing(f"only {language} in {folder}: marks such as ğ, č and ø are lost")
    return f"{language} in {folder}"


def _vietnamese(_: Settings) -> str:
    from ocr import readers

    if readers.installed().vietnamese is None:
        raise Missing("the Latin model knows no Vietnamese vowels with their marks")
    return "read by a model of its own"


def _second_reader(_: Settings) -> str:
    from ocr.readers import paddle

    return str(paddle.model())


def _data_folder(settings: Settings) -> str:
    from api import folders

    with tempfile.TemporaryFile(dir=folders.private(settings.data_dir)) as file:
        file.write(b"x")
        os.fsync(file.fileno())
    return str(settings.data_dir)


def _photo_store(settings: Settings) -> str:
    from api.photos import PhotoStore

    PhotoStore(settings.photos).check()
    return settings.photos


def _database(settings: Settings) -> str:
    from sqlalchemy import text

    with _connectable(settings) as engine:
        with engine.connect() as connection:
            connection.execute(text("SELECT 1"))
        return engine.url.render_as_string(hide_password=True)


def _migrated(settings: Settings) -> str:
    import migrations

    with _connectable(settings) as engine:
        found = migrations.current(engine)
    if found is None:
        return "none yet: the first command that needs them makes them"
    if found != migrations.head():
        raise Missing(f"the tables are of another version, {found}")
    return "the tables are this version's"


@contextmanager
def _connectable(settings: Settings) -> Iterator[Engine]:
    from models.engine import make_engine

    engine = make_engine(settings.database)
    try:
        yield engine
    finally:
        engine.dispose()


CHECKS = (
    Check("python", True, _python, "sudo apt-get install -y python3 python3-venv"),
    Check("libraries", True, _libraries, INSTALL),
    Check("tesseract", True, _tesseract, "sudo apt-get install -y tesseract-ocr"),
    Check("latin script", False, _latin, "sudo apt-get install -y tesseract-ocr-script-latn"),
    Check("vietnamese", False, _vietnamese, "sudo apt-get install -y tesseract-ocr-script-viet"),
    Check("second reader", False, _second_reader, INSTALL),
    Check("data folder", True, _data_folder, "export TICKLER_DATA_DIR=FOLDER_THAT_IS_YOURS"),
    Check("photo store", True, _photo_store, "export TICKLER_PHOTOS_URL=s3://BUCKET, with AWS_ keys, or unset it"),
    Check("database", True, _database, "export TICKLER_DATABASE_URL=postgresql://USER@HOST/NAME, or unset it"),
    Check("tables", True, _migrated, "tickler migrate"),
)
