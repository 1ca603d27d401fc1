"""Resolve requirements.txt into constraints.txt: exact versions of everything, for every platform."""

import re
import subprocess
import sysconfig
from pathlib import Path

from explained.program import ROOT
from explained.record import write

HEADER = "# What requirements.txt resolves to. Written by `make lock`, never by hand.\n"


def main() -> None:
    """Run uv on the requirements that come from the registry, and replace constraints.txt."""
    chosen = (ROOT / "requirements.txt").read_text(encoding="utf-8")
    chosen = re.sub(r"^-[ce] .*$", "", chosen, flags=re.MULTILINE)
    resolved = subprocess.run(
        [
            Path(sysconfig.get_path("scripts")) / "uv",
            *("pip", "compile", "-", "--universal", "--python-version", "3.11"),
            *("--no-annotate", "--no-header", "--quiet"),
        ],
        input=chosen,
        capture_output=True,
        check=True,
        text=True,
    ).stdout
    write(ROOT / "constraints.txt", HEADER + resolved)


if __name__ == "__main__":
    main()
