"""Records: what each program printed, beside it. `make record` writes them, nobody else does.

`x.txt` holds for the torch that requirements.txt pins. Where another torch prints another text,
`make record TORCH=2.14.1` writes that as `x.torch-2.14.txt`.
"""

import argparse
import os
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from explained.meter import rows
from explained.program import Program, ProgramError, programs, sections
from explained.run import FORK_SERVER, ForkServer, Outcome, run
from explained.showable import unshowable
from explained.tree import Tree, installed_torch

SECOND = ForkServer()


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
    return {section.name: section.text for section in sections(program.record, program.tree)}


def line_of(record: Path, section: str | None, tree: Tree) -> int:
    """Return the line at which a section's output begins in a record, from 1."""
    return next(part.line for part in sections(record, tree) if part.name == section)


def take(program: Program) -> Outcome:
    """Run a program twice and return its second run, which is watched (explained/run/watch.py).

    The runs come from two fork servers: as in two interpreters, addresses and the order of sets
    differ. Raises ProgramError if it fails, prints nothing or what no page can show, writes to
    stderr, or prints another text the second time.
    """
    first, second = run(program), run(program, watch=True, server=SECOND)
    name = program.where
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
    """Say what is wrong with a run; empty if a page can show all that it printed."""
    if outcome.error:
        return outcome.error
    if outcome.stderr:
        return (
            f"wrote to stderr, which no page shows:\n{outcome.stderr}"
            "Catch the warning and print it, or avoid its cause."
        )
    for section, output in outcome.outputs.items():
        if problem := unshowable(output):
            return f"its output{f' of section {section!r}' if section else ''}, {problem}"
    return ""


def write(path: Path, content: str) -> None:
    """Replace a file in one step, so that an interrupt leaves the old one or the new one."""
    draft = path.with_name(path.name + ".draft")
    try:
        draft.write_text(content, encoding="utf-8", newline="\n")
        draft.replace(path)
    finally:
        draft.unlink(missing_ok=True)


def update_on(version: str, program: Program, content: str) -> bool:
    """Write what a program prints on a torch that is not the pinned one, if it is another text."""
    path = program.record_on(version)
    if program.record.exists() and program.record.read_text(encoding="utf-8") == content:
        path.unlink(missing_ok=True)
        return False
    return update(path, content, program.tree)


def update(path: Path, content: str, tree: Tree) -> bool:
    """Write a record if it is new or another one, and say so."""
    if path.exists() and path.read_text(encoding="utf-8") == content:
        return False
    write(path, content)
    print("wrote", tree.relative(path))
    return True


def takes(chosen: list[Program]) -> Iterator[tuple[Program, Outcome | ProgramError]]:
    """Run programs, as many at a time as there are cores; yield each in order, with what came."""

    def attempt(program: Program) -> Outcome | ProgramError:
        try:
            return take(program)
        except ProgramError as problem:
            return problem
        except OSError as problem:
            return ProgramError(f"{program.where}: {problem}")

    with ThreadPoolExecutor(os.cpu_count()) as pool:
        try:
            yield from zip(chosen, pool.map(attempt, chosen), strict=True)
        except BaseException:  # Ctrl-C: no run goes on, and none begins
            FORK_SERVER.stop()
            SECOND.stop()
            pool.shutdown(cancel_futures=True)
            raise


def _short(problem: ProgramError) -> str:
    """Return a problem as one line: of a traceback, the line that says what was raised."""
    first, *lines = str(problem).splitlines()
    where, _, what = first.partition(": ")
    if what.startswith("Traceback"):
        what = next((line for line in lines if line[:1].strip()), what)
    return f"{where}: {what}"


def main() -> int:
    """Record the programs named on the command line, or all of them."""
    parser = argparse.ArgumentParser(prog="make record", description=__doc__)
    parser.add_argument("paths", nargs="*", type=Path, help="programs or folders in snippets/")
    paths = [path.resolve() for path in parser.parse_args().paths]
    tree = Tree.around(paths[0] if paths else Path.cwd())
    pinned = tree.pinned_torch() == installed_torch()
    chosen = [
        program
        for program in programs(tree)
        if not paths or any(program.path.is_relative_to(path) for path in paths)
    ]
    failed: list[ProgramError] = []
    changed, seen = 0, {}
    for program, outcome in takes(chosen):
        if isinstance(outcome, ProgramError):
            failed.append(outcome)
            print(outcome, file=sys.stderr)
            continue
        seen[program.name] = outcome.seen
        if pinned:
            changed += update(program.record, text(outcome), tree)
        else:
            changed += update_on(installed_torch(), program, text(outcome))
    if not failed and pinned:
        # After a run of everything, what ran before is of no account.
        data = rows.data(tree)
        merged = rows.merge(rows.standing(tree) if paths else {}, seen)
        changed += update(data, rows.text(merged), tree)
    print(f"{len(chosen)} programs, {changed} records changed, {len(failed)} failed")
    for problem in failed:
        print(" ", _short(problem))
    if changed:
        print("Now read the diff: git diff snippets/")
    return 1 if failed or not chosen else 0


if __name__ == "__main__":
    sys.exit(main())
