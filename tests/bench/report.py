"""The tables and the plot of the reading measurement."""

from __future__ import annotations

import json
import statistics
import sys
from collections import defaultdict
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tests.accuracy import scoring

if TYPE_CHECKING:
    from tests.bench.read import Result

_LARGE = 8.0
"""Megapixels from which a photo counts as a phone's."""
_SURE = 0.9
_SPENT = (("time", "elapsed_ms"), ("work", "cpu_ms"))
"""Wall time, and processor time of all threads, which a busy machine does not stretch."""


def _say(line: str = "") -> None:
    sys.stdout.write(line + "\n")


def percentile(values: Sequence[float], share: float) -> float:
    """The value below which a share of the values lies."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * (len(ordered) - 1) + 0.5))] if ordered else 0.0


def _times(results: Sequence[Result], least: float = 0.0) -> list[float]:
    return [r.answer["elapsed_ms"] for r in results if r.photo.megapixels >= least]


def _accuracy(results: Mapping[str, Sequence[Result]]) -> None:
    _say(f"{'F1':14}" + "".join(f"{name:>14}" for name in results))
    for name in (*scoring.FIELDS, "all"):
        row = [scoring.figures(v for r in rows for v in r.verdicts)[name].f1 for rows in results.values()]
        _say(f"{name:14}" + "".join(f"{value:14.3f}" for value in row))
    exact = [sum(scoring.exact(r.verdicts) for r in rows) / len(rows) for rows in results.values()]
    _say(f"{'contact exact':14}" + "".join(f"{value:14.3f}" for value in exact))


def _groups(results: Mapping[str, Sequence[Result]]) -> None:
    groups = list(dict.fromkeys(r.photo.group for rows in results.values() for r in rows))
    for group in groups:
        row = [
            scoring.figures(v for r in rows if r.photo.group == group for v in r.verdicts)["all"].f1
            for rows in results.values()
        ]
        _say(f"all, {group:9}" + "".join(f"{value:14.3f}" for value in row))


def _speed(results: Mapping[str, Sequence[Result]], peaks: Mapping[str, float], rates: Mapping[str, float]) -> None:
    lines = {
        "median ms": {n: statistics.median(_times(rows)) for n, rows in results.items()},
        "p95 ms": {n: percentile(_times(rows), 0.95) for n, rows in results.items()},
        "cpu median ms": {n: statistics.median(r.answer["cpu_ms"] for r in rows) for n, rows in results.items()},
        f">= {_LARGE:.0f} MP median": {
            n: statistics.median(_times(rows, _LARGE) or [0.0]) for n, rows in results.items()
        },
        "peak MB": dict(peaks),
        "cards/core-s": dict(rates),
    }
    for label, values in lines.items():
        if values:
            digits = 2 if label == "cards/core-s" else 0
            _say(f"{label:14}" + "".join(f"{values[name]:14.{digits}f}" for name in results))


def _ratios(results: Mapping[str, Sequence[Result]]) -> None:
    """Ours against each rival, photo by photo, so that noise of the machine cancels."""
    for name in results:
        if name == "tickler":
            continue
        for label, least in (("all photos", 0.0), (f"photos of {_LARGE:.0f} MP and more", _LARGE)):
            pairs = [
                (ours.answer, theirs.answer)
                for ours, theirs in zip(results["tickler"], results[name], strict=True)
                if ours.photo.megapixels >= least
            ]
            if pairs:
                ratios = "; ".join(f"{kind} {_ratio(pairs, key)}" for kind, key in _SPENT)
                _say(f"ours / {name}, {label} ({len(pairs)}): {ratios}")


def _ratio(pairs: Sequence[tuple[dict[str, Any], dict[str, Any]]], key: str) -> str:
    whole = statistics.median(ours[key] for ours, _ in pairs) / statistics.median(theirs[key] for _, theirs in pairs)
    paired = statistics.median(ours[key] / theirs[key] for ours, theirs in pairs)
    return f"{whole:.2f} of medians, {paired:.2f} median of ratios"


def _ours(rows: Sequence[Result]) -> None:
    for kind, whole, floor in (("time", "elapsed_ms", "floor_ms"), ("work", "cpu_ms", "floor_cpu_ms")):
        pairs = [(r.answer[whole], r.answer[floor]) for r in rows if r.answer.get(floor)]
        if pairs:
            total = sum(a for a, _ in pairs) / sum(b for _, b in pairs)
            paired = statistics.median(a / b for a, b in pairs)
            _say(f"whole reading / its own lines alone, {kind}: {total:.2f} in sum, {paired:.2f} median of ratios")
    given = [v for r in rows for v in r.verdicts if v.fate != "missed" and v.confidence is not None]
    sure = [v for v in given if (v.confidence or 0) >= _SURE]
    if sure:
        right = sum(v.fate == "right" for v in sure) / len(sure)
        share = len(sure) / len(given)
        _say(f"confidence of {_SURE} or more: {share:.2f} of the values, {right:.3f} of them right ({len(sure)})")
    partial = sum(not r.answer.get("complete", True) for r in rows)
    _say(f"read in part only, for lack of time: {partial}; slowest {max(_times(rows)):.0f} ms")
    for row in rows:
        if "error" in row.answer:
            _say(f"  {row.photo.truth['id']}: {row.answer['error']}")


def write(results: Mapping[str, Sequence[Result]], peaks: Mapping[str, float], rates: Mapping[str, float]) -> None:
    """Print everything; ratios only when ours is among the systems."""
    _say(f"{len(next(iter(results.values())))} photos")
    _accuracy(results)
    _groups(results)
    _speed(results, peaks, rates)
    if "tickler" in results:
        _ratios(results)
        _ours(results["tickler"])


def plot(rows: Sequence[Result], path: Path) -> None:
    """Mean milliseconds by stage, one bar a group of photos, and the floor beside it."""
    import matplotlib as mpl

    mpl.use("Agg")
    from matplotlib import pyplot as plt

    groups: dict[str, list[Result]] = defaultdict(list)
    for row in rows:
        if row.answer.get("stages"):
            groups[row.photo.group].append(row)
    stages = list(dict.fromkeys(s for row in rows for s in row.answer.get("stages", {})))
    figure, axes = plt.subplots(figsize=(9, 1.2 + 0.7 * len(groups)), layout="constrained")
    starts = dict.fromkeys(groups, 0.0)
    for stage in stages:
        means = [statistics.mean(r.answer["stages"].get(stage, 0.0) for r in members) for members in groups.values()]
        axes.barh(list(groups), means, left=list(starts.values()), label=stage)
        starts = {name: starts[name] + mean for name, mean in zip(groups, means, strict=True)}
    floors = [statistics.mean(r.answer.get("floor_ms", 0.0) for r in members) for members in groups.values()]
    axes.plot(floors, list(groups), "k|", markersize=24, label="its lines alone")
    axes.set_xlabel("milliseconds a photo, mean")
    axes.invert_yaxis()
    axes.legend(loc="center left", bbox_to_anchor=(1, 0.5), frameon=False)
    figure.savefig(path, dpi=120)
    plt.close(figure)


def save(results: Mapping[str, Sequence[Result]], path: Path) -> None:
    """Every answer with its verdicts, one a line."""
    with path.open("w", encoding="utf-8") as out:
        for name, rows in results.items():
            for row in rows:
                fates = [
                    {"field": v.field, "fate": v.fate, "value": v.value, "confidence": v.confidence}
                    for v in row.verdicts
                ]
                out.write(
                    json.dumps(
                        {"system": name, "id": row.photo.truth["id"], "verdicts": fates, **row.answer},
                        ensure_ascii=False,
                    )
                    + "\n"
                )
