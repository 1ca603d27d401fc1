"""Mutants: what is changed in a program, and which changes its record notices."""

from pathlib import Path

import pytest

from explained.program import Program
from explained.tree import Tree
from tools.mutate import Mutant, mutants, survives, users

TREE = Tree.around(Path(__file__))

# One of each kind of mutant; the last line holds for other sizes, and prints no number.
SOURCE = """\
import torch

wide, deep = 3, 2
print(f"{wide - deep}: {deep < wide}")
x = torch.ones(5, requires_grad=True)
print("same:", torch.equal(x, x * True))
"""
PRINTED = "1: True\nsame: True\n"


@pytest.fixture
def program(tmp_path: Path) -> Program:
    path = tmp_path / "snippets" / "program.py"
    path.parent.mkdir()
    path.write_text(SOURCE, encoding="utf-8")
    path.with_suffix(".txt").write_text(PRINTED, encoding="utf-8")
    return Program(path, Tree(tmp_path))


def found(program: Program, change: str) -> Mutant:
    (mutant,) = [mutant for mutant in mutants(program) if mutant.change.startswith(change)]
    return mutant


def test_each_kind_of_change_is_tried_in_its_place(program: Program) -> None:
    kinds = {mutant.kind for mutant in mutants(program)}
    assert kinds == {"number", "operator", "comparison", "True or False", "name", "statement"}
    for mutant in mutants(program):
        changed = zip(SOURCE.splitlines(), mutant.source.splitlines(), strict=True)
        lines = [number for number, (old, new) in enumerate(changed, 1) if old != new]
        assert lines == [mutant.line], mutant.change


def test_a_change_that_a_reader_sees_is_killed(program: Program) -> None:
    seconds = {program: 60.0}
    assert survives(program, SOURCE, seconds)
    assert not survives(program, found(program, "3 -> 4").source, seconds)
    assert not survives(program, SOURCE + "print('more')\n", seconds)
    assert not survives(program, SOURCE + "import sys; sys.stderr.write('a word')\n", seconds)
    assert not survives(program, SOURCE + "while True: pass\n", {program: 5.0})


def test_one_that_no_output_shows_survives_with_its_reason(program: Program) -> None:
    mutant = found(program, "5 -> 6")
    assert survives(program, mutant.source, {program: 60.0})
    assert mutant.reason == "a size or a value in ones(): it holds for others"
    reasons = {mutant.reason for mutant in mutants(program) if mutant.change == "x -> deep"}
    assert reasons == {"equal(): both are equal"}


def test_a_program_is_judged_by_those_that_use_it_too() -> None:
    serve = TREE.snippets / "deploy" / "serve"
    by_name = {each.path.name for each in users(Program(serve / "model_server.py", TREE))}
    assert {"ask_once.py", "start_and_stop.sh"} <= by_name  # by an import; by `model_server:`
    assert not users(Program(serve / "ask_once.py", TREE))
    model, show = Program(serve / "served_model.py", TREE), Program(serve / "ask_once.py", TREE)
    seconds = dict.fromkeys([model, *users(model)], 60.0)
    source = model.path.read_text(encoding="utf-8").replace("torch.manual_seed(0)", "pass", 1)
    assert show in users(model)
    assert not survives(model, source, seconds)  # it prints the same alone
