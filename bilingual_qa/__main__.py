"""`python -m bilingual_qa`."""

from bilingual_qa.cli.main import main

if __name__ == "__main__":
    main()
