"""Processor seconds and memory of each format for 10,000 findings: `python tests/reporters/measure_formats.py [FINDINGS]`.

The goal is two seconds and 200 MB a format. Each runs in a process of its own, whose peak is that of the whole process.
"""

from __future__ import annotations

import resource
import subprocess
import sys
import time

import msgspec
from sample_report import NOTE, sample_report

from bilingual_qa.model import Report
from bilingual_qa.reporters import FORMATS, Presentation, render


def large_report(findings: int) -> Report:
    """The sample report with its first note many times over, so that places and texts are not all the same."""
    report = sample_report()
    own = [finding for finding in report.findings if finding.document == NOTE]
    copies = -(-findings // len(own))
    document = report.documents[0]
    return msgspec.structs.replace(
        report,
        documents=tuple(msgspec.structs.replace(document, path=f"notes/{n}.txt") for n in range(copies)),
        findings=tuple(
            msgspec.structs.replace(finding, document=f"notes/{n}.txt", fingerprint=f"{n:05}{at:03}")
            for n in range(copies)
            for at, finding in enumerate(own)
        )[:findings],
        scores={f"notes/{n}.txt": report.scores[NOTE] for n in range(copies)},
    )


def measure(form: str, findings: int) -> str:
    report = large_report(findings)
    started = time.process_time()
    text = render(form, report, Presentation())
    seconds = time.process_time() - started
    megabytes = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return f"{form:10} {seconds:6.2f} s {megabytes:6.0f} MB peak {len(text) / 1e6:6.1f} M characters"


if __name__ == "__main__":
    count = sys.argv[1] if len(sys.argv) > 1 else "10000"
    if len(sys.argv) > 2:
        print(measure(sys.argv[2], int(count)))
    else:
        for name in FORMATS:
            subprocess.run([sys.executable, __file__, count, name], check=True)
