"""Every figure of a text, read exactly: "RMB3.1bn" and 31億元人民幣 are the same `Quantity`."""

from __future__ import annotations

from bilingual_qa.quantities.quantity import Approximation, Kind, Period, Quantity, Role

__all__ = ["Approximation", "Kind", "Period", "Quantity", "Role"]
