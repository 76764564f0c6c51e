"""The wheel holds the tree's packages, and runs where nothing of the checkout is in reach."""

from __future__ import annotations

import json
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PACKAGES = ("api", "ocr", "tickler", "models", "migrations")
UV = ROOT / ".tools" / "uv" / "bin" / "uv"


def run(*command: str | Path, cwd: Path, env: dict[str, str] | None = None) -> str:
    """Standard output of a command that must succeed."""
    done = subprocess.run([*map(str, command)], cwd=cwd, env=env, capture_output=True, text=True, timeout=300)
    assert done.returncode == 0, f"{command}: exit {done.returncode}\n{done.stdout}\n{done.stderr}"
    return done.stdout


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built from the checkout."""
    out = tmp_path_factory.mktemp("wheel")
    run(sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", out, cwd=ROOT)
    (built,) = out.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The `tickler` command in a clean environment that holds the locked dependencies and the wheel."""
    home = tmp_path_factory.mktemp("installed") / "venv"
    run(UV, "venv", "--quiet", "--python", sys.executable, home, cwd=ROOT)
    python = home / "bin" / "python"
    run(UV, "pip", "install", "--quiet", "--python", python, "--require-hashes", "-r", "requirements.lock", cwd=ROOT)
    run(UV, "pip", "install", "--quiet", "--python", python, "--no-deps", wheel, cwd=ROOT)
    return home / "bin" / "tickler"


def tracked() -> set[str]:
    """The packages' files as git knows them, new ones included."""
    listed = run("git", "ls-files", "--cached", "--others", "--exclude-standard", *PACKAGES, cwd=ROOT)
    return {name for name in listed.splitlines() if (ROOT / name).is_file()}


def test_the_wheel_holds_exactly_the_packages_of_the_tree(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        packed = {name for name in archive.namelist() if not name.partition("/")[0].endswith(".dist-info")}
    assert packed == tracked()


def test_the_installed_program_runs_from_an_empty_directory(installed: Path, tmp_path: Path) -> None:
    empty = tmp_path / "empty"
    empty.mkdir()
    env = {"PATH": "/usr/bin:/bin", "HOME": str(tmp_path), "TICKLER_DATA_DIR": str(tmp_path / "data")}
    words = run(installed, "when", "--json", "--on", "2026-03-10", "3 weeks", cwd=empty, env=env)
    assert json.loads(words)["date"] == "2026-03-31"
    run(installed, "migrate", cwd=empty, env=env)
    today = json.loads(run(installed, "today", "--json", "--on", "2026-03-31", cwd=empty, env=env))
    assert today["due"] == []
    report = json.loads(run(installed, "doctor", "--json", cwd=empty, env=env))
    assert all(check["ok"] for check in report["checks"] if check["needed"]), report
    assert list(empty.iterdir()) == []
