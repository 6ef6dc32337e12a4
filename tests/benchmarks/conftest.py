"""Prints, after the benchmarks, each rule's share of the cost of a paragraph pair."""

from __future__ import annotations

from typing import Any


def pytest_terminal_summary(terminalreporter: Any) -> None:
    session = getattr(terminalreporter.config, "_benchmarksession", None)
    costs = [(b.stats.min, b.name) for b in session.benchmarks if b.group == "rules"] if session else []
    total = sum(cost for cost, _ in costs)
    if not total:
        return
    terminalreporter.section("cost of the rules on one paragraph pair, after analysis")
    for cost, name in sorted(costs, reverse=True):
        code = name[name.index("[") + 1 : -1]
        terminalreporter.write_line(f"{code}  {cost * 1e6:7.1f} us  {cost / total:6.1%}")
    terminalreporter.write_line(f"all    {total * 1e6:7.1f} us")
