"""The option `--lang`."""

from __future__ import annotations

import os

import click

from bilingual_qa.messages import LANGUAGES, language_from_environment

language_option = click.option(
    "--lang",
    "language",
    type=click.Choice(LANGUAGES),
    default=lambda: language_from_environment(os.environ),
    show_default="from the environment",
    help="Language of messages.",
)
