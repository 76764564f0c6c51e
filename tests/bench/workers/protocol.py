"""One line of JSON in, one out. Imports nothing but the standard library: a rival's environment has nothing of ours.

In: {"path": …, "region": …}. Out: what the reader answers, with "elapsed_ms", "cpu_ms" and "peak_mb" of the process
and its children. A reader that raises answers {"error": …}. {"ready": true} comes first, when all models are loaded.
"""

from __future__ import annotations

import json
import os
import resource
import sys
import time
from collections.abc import Callable
from typing import Any

Answer = dict[str, Any]
Read = Callable[[str, str | None], Answer]
After = Callable[[str, Answer], None]
"""Adds to an answer once its time has been taken."""


def _cpu() -> float:
    spent = os.times()
    return spent.user + spent.system + spent.children_user + spent.children_system


def _peak_mb() -> float:
    own = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    children = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
    return (own + children) / 1024


def _answer(read: Read, after: After | None, asked: dict[str, Any]) -> Answer:
    start, cpu = time.perf_counter(), _cpu()
    try:
        made = read(asked["path"], asked.get("region"))
    except Exception as error:  # noqa: BLE001 - a photo on which a system breaks is a finding, not the end
        made = {"error": f"{type(error).__name__}: {error}"}
    made["elapsed_ms"] = (time.perf_counter() - start) * 1000
    made["cpu_ms"] = (_cpu() - cpu) * 1000
    made["peak_mb"] = _peak_mb()
    if after:
        after(asked["path"], made)
    return made


def serve(read: Read, after: After | None = None) -> None:
    """Answer until the input ends. What libraries print goes to the error stream."""
    out, sys.stdout = sys.stdout, sys.stderr
    out.write('{"ready": true}\n')
    out.flush()
    for line in sys.stdin:
        out.write(json.dumps(_answer(read, after, json.loads(line)), ensure_ascii=False) + "\n")
        out.flush()
