"""`bilingual-qa init`."""

from __future__ import annotations

from pathlib import Path

import click

from bilingual_qa.cli.output import write_stderr
from bilingual_qa.model import CheckError


@click.command()
@click.argument("folder", default=".", metavar="[FOLDER]")
def init(folder: str) -> None:
    """Write bilingual-qa.toml with every option explained, into FOLDER (default: this one).

    Nothing is overwritten: where there is a configuration already, that is an error.
    """
    from bilingual_qa.policy.configuration_file import FILE_NAME, find_configuration
    from bilingual_qa.policy.template import TEMPLATE

    place = Path(folder)
    path = place / FILE_NAME
    found = find_configuration(place.absolute())
    if found is not None and found.parent == place.absolute():
        raise CheckError("there is a configuration already: change that one, or remove it first", path=str(place / found.name))
    try:
        # Exclusive: a file that came between is not overwritten either.
        with path.open("x", encoding="utf-8", newline="") as out:
            out.write(TEMPLATE)
    except OSError as error:
        raise CheckError(f"the configuration could not be written ({error.strerror}); check the folder", path=str(path)) from None
    write_stderr(f"{path} is written; every option in it is commented out and shows its default or an example")
