"""What a block prints, against what its page shows under it."""

import difflib
from importlib import metadata
from itertools import zip_longest

from explained import record
from explained.page.blocks import Block
from explained.run import Outcome, run
from explained.tree import installed_torch


def problem(block: Block, outcome: Outcome | None = None) -> str:
    """Run a block of a page, unless its outcome is handed in; say how it is not as shown.

    Return an empty text if it prints what stands under it, to the character.
    """
    program = block.program
    assert program is not None, "commands that are typed into README.md have no output to compare"
    tree = program.tree
    outcome = outcome or run(program, last=block.section)
    where = f"{tree.relative(block.page)}:{block.line} shows {program.where}"
    if wrong := record.fault(outcome):
        return f"{where}\n{wrong}"
    printed, shown = outcome.outputs[block.section], block.output_on(installed_torch())
    return "" if printed == shown else f"{where}\n{_difference(block, outcome, shown)}"


def _difference(block: Block, outcome: Outcome, shown: str) -> str:
    """Say how an output differs from what the page shows, and what to do."""
    program, torch = block.program, installed_torch()
    assert program is not None
    tree = program.tree
    printed = outcome.outputs[block.section]
    if not shown:
        return f"It prints this, which the page does not show:\n{printed}Show its record under it."
    if not printed:
        return "It prints nothing, though the page shows an output. Let it print."
    file = program.record_on(torch) if torch in block.elsewhere else program.record
    both = zip_longest(printed.splitlines(keepends=True), shown.splitlines(keepends=True))
    different = next(number for number, (a, b) in enumerate(both) if a != b)
    line = record.line_of(file, block.section, tree) + different
    lines = difflib.unified_diff(
        shown.splitlines(), printed.splitlines(), "the page shows", "it prints", lineterm=""
    )
    again = run(program, last=block.section).outputs
    if again != outcome.outputs:
        cure = "Two runs differ: seed what is random (torch.manual_seed(0))."
    elif tree.pinned_torch() == torch:
        cure = "If the new output is right: make record, and read its diff."
    else:
        installed = metadata.version("torch").partition("+")[0]
        cure = (
            f"On torch {torch}: make record TORCH={installed}, show it under the other output,"
            " and run on both."
        )
    return f"{tree.relative(file)}:{line}: is not what it prints.\n" + "\n".join([*lines, cure])
