"""What day it is."""

from __future__ import annotations

import datetime
import os
from collections.abc import Mapping

from bilingual_qa.model import CheckError


def today(environ: Mapping[str, str] = os.environ) -> datetime.date:
    """The local date, or that of `SOURCE_DATE_EPOCH` (reproducible-builds.org) in UTC, by which a run can be repeated as it was.

    Raises:
        CheckError: that variable is no number of seconds.
    """
    epoch = environ.get("SOURCE_DATE_EPOCH")
    if not epoch:
        return datetime.date.today()
    try:
        return datetime.datetime.fromtimestamp(int(epoch), datetime.UTC).date()
    except (ValueError, OverflowError, OSError):
        raise CheckError(f"SOURCE_DATE_EPOCH is no number of seconds: “{epoch}”") from None
