"""The sections of a program and of its record."""

from pathlib import Path

import pytest
from programs import program

from explained.program import Program, ProgramError, programs, sections
from explained.record import text
from explained.run import run
from explained.tree import Tree

STEPS = """
# --8<-- [start:model]
class Model:
    width = 3
# --8<-- [end:model]

# --8<-- [start:use]
print(Model.width)
# --8<-- [end:use]

# --8<-- [start:again]
print(Model.width + 1)
# --8<-- [end:again]
"""


def test_a_record_of_sections_reads_back_as_it_was_written(tmp_path: Path) -> None:
    steps = program(tmp_path, STEPS)
    steps.record.write_text(text(run(steps)))
    assert {part.name: part.text for part in sections(steps.record, steps.tree)} == {
        "use": "3\n",
        "again": "4\n",
    }


BROKEN = {
    "x = 1\n# --8<-- [start:a]\ny = 1\n# --8<-- [end:a]\n": ":1: this line is in no section",
    "# --8<-- [start:a]\nx = 1\n": ":1: section 'a' never ends",
    "# --8<-- [end:a]\n": ":1: section 'a' was not started",
    "# --8<-- [start:a]\n# --8<-- [start:b]\n": ":2: section 'a' is still open",
    "# --8<-- [start:a]\n# --8<-- [end:a]\n# --8<-- [start:a]\n": ":3: section 'a' exists",
    "# --8<-- [start:a]\n# a remark\n# --8<-- [end:a]\n": ":1: section 'a' holds no statement",
    "# --8<-- [start:a]\n# --8<-- [end:a]\n": ":1: section 'a' holds no statement",
}


@pytest.mark.parametrize("source", BROKEN)
def test_broken_sections_are_refused_with_their_line(source: str, tmp_path: Path) -> None:
    with pytest.raises(ProgramError) as caught:
        _ = program(tmp_path, source).sections
    assert f"shown.py{BROKEN[source]}" in str(caught.value)


def test_bytes_that_are_no_text_are_refused(tmp_path: Path) -> None:
    (tmp_path / "shown.py").write_bytes(b"print('\xff')\n")
    with pytest.raises(ProgramError, match=r"^shown\.py: is not UTF-8\. Save it as UTF-8\.$"):
        _ = Program(tmp_path / "shown.py", Tree(tmp_path)).sections


def test_programs_are_found_in_order(tmp_path: Path) -> None:
    (tmp_path / "snippets" / "b").mkdir(parents=True)
    for name in ("b/second.sh", "b/first.py", "first.py", "b/first.txt"):
        (tmp_path / "snippets" / name).touch()
    names = [each.name for each in programs(Tree(tmp_path))]
    assert names == ["b/first.py", "b/second.sh", "first.py"]
