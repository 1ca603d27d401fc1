"""A record holds what a program printed; a bad program does not keep others from their records."""

import subprocess
import sys
from pathlib import Path

import pytest
from programs import program

from explained.program import Program, ProgramError, programs
from explained.record import take, write
from explained.tree import Tree
from tools.same import difference

ROOT = Path(__file__).resolve().parents[1]
TREE = Tree(ROOT)

CHANGING = {
    "random numbers": "import torch\nprint(torch.rand(3))\n",
    "the order of a set": "print({str(number) for number in range(9)})\n",
    "an address": "print(object())\n",
    "an order by address": """
        class Item:
            def __init__(self, number):
                self.number = number
        print([item.number for item in {Item(number) for number in range(999)}])
    """,
}


@pytest.mark.parametrize("case", CHANGING)
def test_a_program_that_prints_two_texts_is_refused(case: str, tmp_path: Path) -> None:
    with pytest.raises(ProgramError, match=r"two runs print two texts\. Seed .*manual_seed"):
        take(program(tmp_path, CHANGING[case]))


def test_a_program_that_prints_nothing_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ProgramError, match=r"^shown\.py: prints nothing"):
        take(program(tmp_path, "x = 1\n"))


def test_what_no_page_can_show_is_refused_with_its_line_and_section(tmp_path: Path) -> None:
    with pytest.raises(ProgramError, match=r"^shown\.py: its output, line 2: holds a tab, '\\t'\."):
        take(program(tmp_path, "print('a')\nprint('b\\tc')\n"))
    steps = "# --8<-- [start:first]\nprint()\nprint('b')\n# --8<-- [end:first]\n"
    with pytest.raises(ProgramError, match=r"its output of section 'first', line 1: is blank"):
        take(program(tmp_path, steps))


BAD = {
    "bytes.py": ("import sys\nsys.stdout.buffer.write(b'\\xff\\n')\n", "a byte that is not UTF-8"),
    "exit.py": ("import os\nos._exit(0)\n", "exit status 0 before its last line"),
    "failure.py": ("def f():\n    1 / 0\nf()\n", "ZeroDivisionError: division by zero"),
    "folder.py": ("import os, shutil\nshutil.rmtree(os.getcwd())\nprint(1)\n", ""),
    "huge.py": ("print('x' * (100 << 20))\n", "stopped: it printed more than 1 MiB"),
    "marks.py": ("print('# --8<-- [start:a]')\n", "line 1: looks like an include"),
    "section.py": ("# --8<-- [start:a]\nprint(1)\n", "section 'a' never ends"),
    "silent.py": ("x = 1\n", "prints nothing"),
}


def test_a_bad_program_is_a_line_of_the_summary_and_all_others_are_recorded(tmp_path: Path) -> None:
    home = tmp_path / "snippets"
    home.mkdir()
    for name, (source, _) in BAD.items():
        program(home, source, name)
    program(home, "print('first')\n", "a.py")
    program(home, "print('last')\n", "z.py")
    (home / "text.py").write_bytes(b"print('\xff')\n")
    (tmp_path / "mkdocs.yml").touch()
    (tmp_path / "requirements.txt").write_text("torch==0.0.0\n")  # so that no names are counted
    done = subprocess.run(
        [sys.executable, "-m", "explained.record", home], cwd=ROOT, capture_output=True, text=True
    )
    assert done.returncode == 1
    summary = done.stdout[done.stdout.index(" programs, ") - 2 :].splitlines()
    assert summary[0] == "11 programs, 3 records changed, 8 failed"
    for (name, (_, said)), line in zip(
        [pair for pair in BAD.items() if pair[1][1]] + [("text.py", ("", "is not UTF-8"))],
        summary[1:],
        strict=False,
    ):
        assert f"snippets/{name}" in line
        assert said in line
    written = {path.name.partition(".")[0] for path in home.glob("*.txt")}
    assert written == {"a", "folder", "z"}
    assert "Traceback" not in done.stderr.replace("failure.py: Traceback", "")


def test_an_interrupted_write_leaves_the_old_record(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "shown.txt"
    write(path, "old\n")

    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(Path, "replace", interrupted)
    with pytest.raises(KeyboardInterrupt):
        write(path, "new\n")
    assert path.read_text() == "old\n"
    assert list(tmp_path.iterdir()) == [path]


# `make same` runs all; these are quick, and none starts a process or compiles.
QUICK = [each for each in programs(TREE) if each.name.startswith("notions/")][::40]


@pytest.mark.parametrize("shown", QUICK, ids=lambda shown: shown.name)
def test_a_new_interpreter_prints_what_is_recorded(shown: Program) -> None:
    assert difference(shown) == ""


def test_a_record_that_a_new_interpreter_does_not_print_is_told(tmp_path: Path) -> None:
    shown = program(tmp_path, "print('one')\nprint('two')\n")
    shown.record.write_text("one\n2\n")
    assert difference(shown).splitlines()[-2:] == ["-2", "+two"]
    shown.record.write_text("one\ntwo\n")
    assert difference(shown) == ""
