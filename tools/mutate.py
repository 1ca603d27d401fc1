"""Mutants: each program changed in one place and run, to see what its record would not notice.

A mutant is killed if it, or a program that imports or starts it, fails, writes to stderr, hangs or
prints something else than its record holds. One that survives changes the code that a reader sees,
and no output: it is listed with the reason, as far as its place tells one. Where that is "no output
depends on it", print more.
"""

import argparse
import ast
import functools
import os
import random
import re
import shutil
import sys
import tempfile
import time
from collections import Counter, defaultdict
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from explained.program import Program, ProgramError, programs
from explained.record import fault, text
from explained.run import run
from explained.tree import Tree

HANG = 10.0  # seconds more than three times those of the program: a mutant that waits
SWAPS: dict[type[ast.AST], type[ast.AST]] = {
    ast.Lt: ast.LtE, ast.LtE: ast.Lt, ast.Gt: ast.GtE, ast.GtE: ast.Gt, ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq, ast.Is: ast.IsNot, ast.IsNot: ast.Is, ast.In: ast.NotIn, ast.NotIn: ast.In,
    ast.And: ast.Or, ast.Or: ast.And, ast.Add: ast.Sub, ast.Sub: ast.Add, ast.Mult: ast.Div,
    ast.Div: ast.Mult, ast.FloorDiv: ast.Mult, ast.Mod: ast.Mult, ast.Pow: ast.Mult,
    ast.MatMult: ast.Mult,
}  # fmt: skip
DRAWN = ("rand", "randn", "randint", "ones", "zeros", "full", "empty", "eye", "arange", "range")
REMOVED = (ast.Expr, ast.Assign, ast.AnnAssign, ast.AugAssign, ast.Return, ast.Delete, ast.Raise)


@dataclass(frozen=True)
class Mutant:
    """A program with one change."""

    program: Program
    line: int
    kind: str
    change: str  # old -> new
    reason: str  # why no output may depend on it
    source: str


def mutants(program: Program) -> Iterator[Mutant]:
    """Yield every mutant of a Python program, in the order of its source."""
    source = program.path.read_text(encoding="utf-8")
    tree = ast.parse(source)
    calls: dict[ast.AST, list[ast.Call]] = defaultdict(list)
    for call in ast.walk(tree):  # the outer ones first
        if isinstance(call, ast.Call):
            for inner in ast.walk(call):
                calls[inner].insert(0, call)
    others = _others(tree)
    for node, whole in _walk(tree):
        why = _reason(node, calls[node.value if isinstance(node, ast.Expr) else node])
        for kind, field, value in _changes(node, others):
            kept = getattr(node, field)
            setattr(node, field, value)
            new = ast.unparse(whole)
            setattr(node, field, kept)
            if isinstance(whole, (ast.BinOp, ast.BoolOp, ast.Compare)):
                new = f"({new})"  # as one operand, whatever stands around it
            yield _mutant(program, source, whole, kind, new, why)
        if isinstance(node, REMOVED):
            yield _mutant(program, source, node, "statement", "pass", why)


def _reason(node: ast.AST, calls: list[ast.Call]) -> str:
    """Say why a change of a node may leave the output as it is, judged by the calls around it."""
    around = [ast.unparse(call.func).rpartition(".")[2] for call in calls]
    called = around[0] if around else ""
    option = next(
        (word.arg for call in calls[:1] for word in call.keywords if node in ast.walk(word.value)),
        None,
    )
    if called == "manual_seed":
        return "a seed: it holds for others"
    if isinstance(node, ast.stmt):
        return "what follows holds without it"
    if option in ("atol", "rtol"):
        return "a tolerance: wider than the difference"
    if option in ("lr", "momentum", "weight_decay", "std", "timeout", "seconds"):
        return f"{option}: it holds for others"
    if called in DRAWN or called[:1].isupper():
        return f"a size or a value in {called}(): it holds for others"
    if compares := {"equal", "allclose", "assert_close"}.intersection(around):
        return f"{compares.pop()}(): both are equal"
    return "no output depends on it"


def _walk(node: ast.AST, string: ast.AST | None = None) -> Iterator[tuple[ast.AST, ast.AST]]:
    """Yield each node with the part to rewrite: the node, or the f-string that it stands in.

    Python 3.11 does not know where in an f-string a node stands.
    """
    for child in ast.iter_child_nodes(node):
        around = string or (child if isinstance(child, ast.JoinedStr) else None)
        yield child, around or child
        yield from _walk(child, around)


def _others(tree: ast.AST) -> dict[tuple[str, str], str]:
    """Return for each variable ("id", name) and attribute ("attr", name) of a program another one.

    Only of those that it binds itself.
    """
    bound: dict[str, list[str]] = {"id": [], "attr": []}
    for node in ast.walk(tree):
        match node:
            case ast.arg(arg=name) | ast.Name(id=name, ctx=ast.Store()):
                bound["id"].append(name)
            case ast.Attribute(attr=name, ctx=ast.Store()):
                bound["attr"].append(name)
    others = {}
    for field, found in bound.items():
        names = list(dict.fromkeys(found))
        if len(names) > 1:
            others |= {(field, name): names[i - 1] for i, name in enumerate(names)}
    return others


def _changes(
    node: ast.AST, others: dict[tuple[str, str], str]
) -> Iterator[tuple[str, str, object]]:
    """Yield (kind, field, new value) for each change of a node that stays in its place."""
    for field in ("id", "attr"):
        other = others.get((field, getattr(node, field, "")))
        if other and isinstance(getattr(node, "ctx", None), ast.Load):
            yield "name", field, other
    if isinstance(node, ast.Constant) and isinstance(node.value, bool):
        yield "True or False", "value", not node.value
    elif isinstance(node, ast.Constant) and isinstance(node.value, int | float):
        yield "number", "value", node.value + 1
    elif isinstance(node, ast.Compare):
        for i, op in enumerate(node.ops):
            yield "comparison", "ops", [*node.ops[:i], SWAPS[type(op)](), *node.ops[i + 1 :]]
    elif isinstance(node, (ast.BinOp, ast.BoolOp, ast.AugAssign)) and type(node.op) in SWAPS:
        yield "operator", "op", SWAPS[type(node.op)]()


def _mutant(
    program: Program, source: str, node: ast.AST, kind: str, new: str, reason: str
) -> Mutant:
    """Put new text in the place of a node; the rest of the file stays as it is, markers and all."""
    assert isinstance(node, (ast.expr, ast.stmt))
    lines = source.encode().splitlines(keepends=True)
    start = sum(map(len, lines[: node.lineno - 1])) + node.col_offset
    end = sum(map(len, lines[: (node.end_lineno or 0) - 1])) + (node.end_col_offset or 0)
    code = source.encode()
    changed = (code[:start] + new.encode() + code[end:]).decode()
    old = " ".join(code[start:end].decode().split())
    return Mutant(program, node.lineno, kind, f"{old} -> {new}", reason, changed)


@functools.cache
def users(program: Program) -> list[Program]:
    """Return the programs that import or start another one: what it does shows in theirs."""
    stem = program.path.stem
    uses = re.compile(rf"^(?:from|import) {stem}\b|\b{stem}(?:\.py\b|:\w)", re.MULTILINE)
    return [
        other
        for other in programs(program.tree)
        if other.path.parent == program.path.parent
        and other != program
        and uses.search(other.path.read_text(encoding="utf-8"))
    ]


def survives(program: Program, source: str, seconds: dict[Program, float]) -> bool:
    """Run other source in the place of a program, then the programs that use it.

    Says whether each prints what its record holds in the given time.
    """
    with tempfile.TemporaryDirectory(prefix="mutant-") as scratch:
        tree = Tree(Path(scratch))  # a run reads its own checkout, and nothing else of /tmp
        folder = tree.snippets / program.path.parent.name
        shutil.copytree(program.path.parent, folder)
        (folder / program.path.name).write_text(source, encoding="utf-8")
        for each in (program, *users(program)):
            try:
                outcome = run(Program(folder / each.path.name, tree), timeout=seconds[each])
            except ProgramError:
                return False
            if fault(outcome) or text(outcome) != each.record.read_text(encoding="utf-8"):
                return False
    return True


def _patience(program: Program) -> float | None:
    """Return how many seconds to wait for mutants; None if a program does not print its record."""
    start = time.monotonic()
    outcome = run(program)
    if fault(outcome) or text(outcome) != program.record.read_text(encoding="utf-8"):
        return None
    return HANG + 3 * (time.monotonic() - start)


def main() -> int:
    """Run mutants of the programs named on the command line, or of all of them."""
    parser = argparse.ArgumentParser(prog="make mutate", description=__doc__)
    parser.add_argument("paths", nargs="*", type=Path, help="programs or folders in snippets/")
    parser.add_argument("--sample", type=int, metavar="N", help="run N mutants, chosen by --seed")
    parser.add_argument("--seed", type=int, default=0)
    options = parser.parse_args()
    chosen = [path.resolve() for path in options.paths]
    tree = Tree.around(chosen[0] if chosen else Path.cwd())
    chosen = chosen or [tree.snippets]
    found = [
        mutant
        for program in programs(tree)
        if program.path.suffix == ".py" and any(map(program.path.is_relative_to, chosen))
        for mutant in mutants(program)
    ]
    if options.sample is not None and options.sample < len(found):
        found = random.Random(options.seed).sample(found, options.sample)
        found.sort(key=lambda mutant: (mutant.program.path, mutant.line))
    alive: Counter[str] = Counter()
    with ThreadPoolExecutor(os.cpu_count()) as pool:  # each runs in a process of its own
        changed = dict.fromkeys(mutant.program for mutant in found)
        unchanged = list(dict.fromkeys(each for one in changed for each in (one, *users(one))))
        seconds = {}
        for program, patience in zip(unchanged, pool.map(_patience, unchanged), strict=True):
            if patience is None:
                # Every mutant of it would seem to be killed.
                print(f"{program.where}: does not print its record. First: make test")
                pool.shutdown(cancel_futures=True)
                return 1
            seconds[program] = patience
        tried = pool.map(lambda mutant: survives(mutant.program, mutant.source, seconds), found)
        for mutant, survived in zip(found, tried, strict=True):
            if survived:
                alive[mutant.kind] += 1
                place = f"{mutant.program.where}:{mutant.line}"
                print(f"{place}: {mutant.change} ({mutant.reason})", flush=True)
    total, killed = len(found), len(found) - alive.total()
    kinds = ", ".join(f"{kind} {number}" for kind, number in alive.most_common()) or "none"
    print(f"{total} mutants, {killed} killed ({killed / max(total, 1):.1%}); survivors: {kinds}")
    return 0 if total else 1


if __name__ == "__main__":
    sys.exit(main())
