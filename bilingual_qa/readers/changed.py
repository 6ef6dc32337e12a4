"""Which files changed since a revision, by git."""

from __future__ import annotations

import subprocess
from pathlib import Path

from bilingual_qa.model import CheckError


def changed_since(revision: str, folder: Path) -> frozenset[Path]:
    """The files of the repository around `folder` that differ from where the current branch left `revision`.

    That is the merge base of `revision` and HEAD, so that what others did on their branch does not count. Committed, staged,
    unstaged and untracked files count (not those that git ignores); deleted ones do not.

    Returns:
        absolute paths without links.

    Raises:
        CheckError: git is missing, the folder is in no repository, or the revision is not known.
    """
    root = Path(_git(folder, "rev-parse", "--show-toplevel", told="--changed-since needs a git repository").rstrip("\n"))
    _git(folder, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}", told=_unknown(revision))
    base = _git(folder, "merge-base", revision, "HEAD", told=_no_base(revision)).strip()
    changed = _git(root, "diff", "--name-only", "-z", "--no-renames", "--diff-filter=d", base, "--", told="git diff failed")
    untracked = _git(root, "ls-files", "--others", "--exclude-standard", "-z", told="git ls-files failed")
    return frozenset((root / name).resolve() for name in (changed + untracked).split("\0") if name)


def _unknown(revision: str) -> str:
    return f"git does not know the revision “{revision}”: fetch it (in a shallow clone: git fetch --unshallow), or name another"


def _no_base(revision: str) -> str:
    return f"“{revision}” and HEAD have no common ancestor: fetch the whole history (git fetch --unshallow)"


def _git(folder: Path, *arguments: str, told: str) -> str:
    try:
        done = subprocess.run(["git", *arguments], cwd=folder, capture_output=True, check=False)
    except OSError:
        raise CheckError("--changed-since needs git, which was not found; install it or put it on PATH") from None
    if done.returncode:
        reason = " ".join(done.stderr.decode("utf-8", "replace").split())
        raise CheckError(f"{told} ({reason})" if reason else told)
    return done.stdout.decode("utf-8", "surrogateescape")
