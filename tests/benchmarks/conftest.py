"""Prints, after the benchmarks, what a paragraph pair costs and each rule's share of it."""

from __future__ import annotations

from typing import Any

from test_rule_costs import PAIRS


def pytest_terminal_summary(terminalreporter: Any) -> None:
    session = getattr(terminalreporter.config, "_benchmarksession", None)
    costs: dict[str, list[tuple[float, str]]] = {}
    for benchmark in session.benchmarks if session else []:
        costs.setdefault(benchmark.group, []).append((benchmark.stats.min / len(PAIRS), benchmark.name))
    total = sum(cost for cost, _ in costs.get("rules", []))
    if not total:
        return
    terminalreporter.section("cost of one paragraph pair")
    for cost, name in sorted(costs["rules"], reverse=True):
        code = name[name.index("[") + 1 : -1]
        terminalreporter.write_line(f"{code}      {cost * 1e6:7.1f} us  {cost / total:6.1%}")
    terminalreporter.write_line(f"all rules  {total * 1e6:7.1f} us")
    for group in ("analysis", "run"):
        for cost, _ in costs.get(group, []):
            terminalreporter.write_line(f"{group:9}  {cost * 1e6:7.1f} us")
