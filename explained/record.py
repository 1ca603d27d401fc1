"""Records: what each program printed, beside it. `make record` writes them, nobody else does.

`x.txt` holds for the torch that requirements.txt pins. Where another torch prints another text,
`make record TORCH=2.14.1` writes that as `x.torch-2.14.txt`.
"""

import argparse
import re
import sys
from pathlib import Path

from explained import coverage
from explained.program import (
    ROOT,
    TORCH,
    Outcome,
    Program,
    ProgramError,
    programs,
    relative,
    run,
    sections,
)


def text(outcome: Outcome) -> str:
    """Return the record of a run: its output, in the program's sections if it has any."""
    if None in outcome.outputs:
        return outcome.outputs[None]
    return "\n".join(
        f"--8<-- [start:{name}]\n{output}--8<-- [end:{name}]\n"
        for name, output in outcome.outputs.items()
        if output
    )


def recorded(program: Program) -> dict[str | None, str]:
    """Return what the record holds for each section; empty if there is no record."""
    if not program.record.exists():
        return {}
    return {section.name: section.text for section in sections(program.record)}


def line_of(record: Path, section: str | None) -> int:
    """Return the line at which a section's output begins in a record, from 1."""
    return next(part.line for part in sections(record) if part.name == section)


def take(program: Program) -> Outcome:
    """Run a program twice and return its second run, which is watched (explained/coverage.py).

    Raises ProgramError if it fails, prints nothing, writes to stderr, or prints another text the
    second time.
    """
    first, second = run(program), run(program, watch=True)
    name = relative(program.path)
    if problem := fault(first) or fault(second):
        raise ProgramError(f"{name}: {problem}")
    if first.outputs != second.outputs:
        raise ProgramError(
            f"{name}: two runs print two texts. Seed what is random (torch.manual_seed(0)),"
            " and print no time, address, path or set.\n"
            f"first:\n{text(first)}second:\n{text(second)}"
        )
    if not text(first):
        raise ProgramError(
            f"{name}: prints nothing, so its page has nothing to show. Let it print."
        )
    return second


def fault(outcome: Outcome) -> str:
    """Say what is wrong with a run apart from its output; empty if nothing is."""
    if outcome.error:
        return outcome.error
    if outcome.stderr:
        return (
            f"wrote to stderr, which no page shows:\n{outcome.stderr}"
            "Catch the warning and print it, or avoid its cause."
        )
    return ""


def write(path: Path, content: str) -> None:
    """Replace a file in one step, so that an interrupt leaves the old one or the new one."""
    draft = path.with_name(path.name + ".draft")
    try:
        draft.write_text(content, encoding="utf-8", newline="\n")
        draft.replace(path)
    finally:
        draft.unlink(missing_ok=True)


def pinned() -> str:
    """Return the torch for which the records hold, as `2.13`, from requirements.txt."""
    pin = re.search(r"^torch==(\d+\.\d+)", (ROOT / "requirements.txt").read_text(), re.MULTILINE)
    assert pin, "requirements.txt: torch is not pinned. Pin it: torch==X.Y.Z"
    return pin[1]


def update_on(version: str, program: Program, content: str) -> bool:
    """Write what a program prints on a torch that is not the pinned one, if it is another text."""
    path = program.record_on(version)
    if program.record.exists() and program.record.read_text(encoding="utf-8") == content:
        path.unlink(missing_ok=True)
        return False
    return update(path, content)


def update(path: Path, content: str) -> bool:
    """Write a record if it is new or another one, and say so."""
    if path.exists() and path.read_text(encoding="utf-8") == content:
        return False
    write(path, content)
    print("wrote", relative(path))
    return True


def main() -> int:
    """Record the programs named on the command line, or all of them."""
    parser = argparse.ArgumentParser(prog="make record", description=__doc__)
    parser.add_argument("paths", nargs="*", type=Path, help="programs or folders in snippets/")
    chosen = [path.resolve() for path in parser.parse_args().paths]
    failed = changed = total = 0
    seen = {}
    for program in programs():
        if chosen and not any(program.path.is_relative_to(path) for path in chosen):
            continue
        total += 1
        try:
            outcome = take(program)
        except ProgramError as problem:
            failed += 1
            print(problem, file=sys.stderr)
            continue
        seen[program.name] = outcome.seen
        if pinned() == TORCH:
            changed += update(program.record, text(outcome))
        else:
            changed += update_on(TORCH, program, text(outcome))
    if not failed and pinned() == TORCH:
        # After a run of everything, what ran before is of no account.
        rows = coverage.merge(coverage.read() if chosen else {}, seen)
        changed += update(coverage.DATA, coverage.text(rows))
    print(f"{total} programs, {changed} records changed, {failed} failed")
    if changed:
        print("Now read the diff: git diff snippets/")
    return 1 if failed or not total else 0


if __name__ == "__main__":
    sys.exit(main())
