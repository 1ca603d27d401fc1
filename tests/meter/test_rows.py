"""What is recorded of each name of torch.nn still holds, and a change is told by its name."""

import re
from pathlib import Path

import pytest

from explained.meter import rows, table
from explained.meter.rows import Row, Seen
from explained.program import Program
from explained.run import run
from explained.tree import Tree

EACH = 15  # of the programs that run a name, one in so many is run here; `make record` runs all
NAME = "torch.nn.Bilinear"
ROW = Row("create/layers/x.py", "called")
AS_RECORDED = rows.merge({}, {"create/layers/x.py": {NAME: (False, None)}})


def test_the_rows_are_the_names_of_torch(tree: Tree) -> None:
    recorded = {name: row._replace(block="-") for name, row in rows.read(rows.data(tree)).items()}
    problems = rows.faults(recorded, {})
    assert not problems, "\n".join([*problems, "If that is right: make record, and read its diff."])


def test_what_is_recorded_is_what_the_blocks_run(tree: Tree) -> None:
    """Of a part of the programs: watching costs a second each, and recording watches them all."""
    recorded = rows.read(rows.data(tree))
    listed = sorted({row.block.partition(":")[0] for row in recorded.values()} - {"-"})
    ran = {
        name: run(Program(tree.snippets / name, tree), watch=True).seen for name in listed[::EACH]
    }
    some = {name: row for name, row in recorded.items() if row.block.partition(":")[0] in ran}
    problems = [p for p in rows.faults(some, ran) if "not listed" not in p]
    assert some
    assert not problems, "\n".join([*problems, "If that is right: make record, and read its diff."])


@pytest.mark.parametrize(
    ("recorded", "ran", "said"),
    [
        (AS_RECORDED, {NAME}, []),
        (AS_RECORDED, set(), [f"{NAME}: no longer run by create/layers/x.py."]),
        (
            {**AS_RECORDED, "torch.nn.Gone": ROW},
            {NAME, "torch.nn.Gone"},
            ["torch.nn.Gone: listed,"],
        ),
        ({n: r for n, r in AS_RECORDED.items() if n != NAME}, {NAME}, [f"{NAME}: new in torch"]),
        (
            {**AS_RECORDED, NAME: ROW._replace(mark="deprecated")},
            {NAME},
            [f"{NAME}: torch no longer marks it as deprecated."],
        ),
    ],
)
def test_a_change_is_told_by_name(recorded: dict[str, Row], ran: set[str], said: list[str]) -> None:
    problems = rows.faults(recorded, {"create/layers/x.py": dict.fromkeys(ran, (False, None))})
    assert len(problems) == len(said)
    assert all(problem.startswith(start) for problem, start in zip(problems, said, strict=True))


def test_a_program_recorded_alone_changes_no_row_of_another() -> None:
    old = {NAME: ROW, "torch.nn.ReLU": Row("a.py", "inside"), "torch.nn.ELU": ROW}
    ran: dict[str, Seen] = {"b.py": {NAME: (False, None), "torch.nn.ReLU": (False, "use")}}
    merged = rows.merge(old, ran)
    assert merged[NAME] == merged["torch.nn.ELU"] == ROW
    assert merged["torch.nn.ReLU"] == Row("b.py:use", "called")


def test_what_a_program_no_longer_runs_is_forgotten_and_with_it_what_is_gone(
    small: Tree,
) -> None:
    old = {NAME: ROW, "torch.nn.ELU": ROW}
    merged = rows.merge(old, {"create/layers/x.py": {"torch.nn.ELU": (False, None)}})
    assert merged[NAME] == Row()
    assert merged["torch.nn.ELU"] == ROW

    program = next(iter(small.snippets.glob("*/*/*.py")))
    here = ROW._replace(block=program.relative_to(small.snippets).as_posix() + ":use")
    rows.data(small).parent.mkdir(exist_ok=True)
    rows.data(small).write_text(rows.text({NAME: ROW, "torch.nn.ELU": here}))
    assert rows.standing(small) == {"torch.nn.ELU": here}


def test_what_is_written_reads_back(tmp_path: Path) -> None:
    path = tmp_path / "names.tsv"
    path.write_text(rows.text(AS_RECORDED))
    assert rows.read(path) == AS_RECORDED


def test_the_table_links_each_name_to_the_block_that_runs_it() -> None:
    shown = "\n".join(table.table({NAME: ROW, "torch.nn.ELU": Row("a/b/c.py:use", "inside")}))
    assert re.search(r"Called by a block: \[`Bilinear`\]\(create/layers\.md#x\)\.", shown)
    assert re.search(r"Run inside another: \[`ELU`\]\(a/b\.md#c-use\)\.", shown)
    assert "| [torch.nn](#torch-nn) | 2&nbsp;of&nbsp;2 | 1 |" in shown
