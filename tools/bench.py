"""What checking costs: `make bench` measures it in one run, for docs/how-it-is-checked.md.

Machines are noisy, so the table gives ratios beside the seconds, all taken in one run. Every way of
running is given the same programs: Python, without those that say what they take or need.
"""

import argparse
import contextlib
import ctypes
import datetime
import os
import platform
import random
import re
import resource
import runpy
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from explained import page, record
from explained.program import Program
from explained.site.extension import bench
from explained.tree import Tree
from tools.serving import served, wait_for, without_labs

TREE = Tree.around(Path(__file__))
ROOT = TREE.root

PEERS = ("sybil[pytest]", "pytest-markdown-docs", "mktestdocs")
NTH = 4  # of so many pages, one stands for all: the ratios are theirs, in a quarter of the time
FRESH = 60  # programs to run in fresh interpreters, spread over these; the time is scaled up
ONE_AT_A_TIME = (
    "import os, sys, pytest; os.cpu_count = lambda: 1; sys.exit(pytest.main(sys.argv[2:]))"
)
SUBREAPER = 36  # <linux/prctl.h>

Cost = tuple[float, float]  # wall and CPU seconds


def measure(*command: str, cwd: Path = ROOT, env: dict[str, str] | None = None) -> tuple[Cost, str]:
    """Run a command; return its wall and CPU seconds, those of all that it left behind included."""
    linux = sys.platform == "linux"
    if linux:  # so that orphans, such as a fork server, are ours to wait for
        ctypes.CDLL(None).prctl(SUBREAPER, 1, 0, 0, 0)
    before, start = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    with tempfile.TemporaryFile("w+") as said:
        process = subprocess.Popen(
            command, cwd=cwd, env={**os.environ, **(env or {})}, text=True,
            stdout=said, stderr=subprocess.STDOUT, stdin=subprocess.DEVNULL,
        )  # fmt: skip
        # An orphan that has ended looks alive to whoever waits for its end, until we wait for it.
        while linux and (ended := os.waitid(os.P_ALL, 0, os.WEXITED | os.WNOWAIT)):
            if ended.si_pid == process.pid:
                break
            os.waitpid(ended.si_pid, 0)
        process.wait()
        wall = time.perf_counter() - start
        with contextlib.suppress(ChildProcessError):
            while True:
                os.waitpid(-1, 0)
        said.seek(0)
        printed = said.read()
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return (wall, cpu), printed


def python(*arguments: str, cwd: Path = ROOT, path: str = "") -> tuple[Cost, str]:
    """Measure this interpreter; `path` comes first on its path."""
    search = os.pathsep.join(part for part in (path, str(cwd)) if part)
    # Without its compiled files, each start would compile pytest's plugins anew.
    env = {"PYTHONPATH": search, "PYTHONDONTWRITEBYTECODE": ""}
    return measure(sys.executable, *arguments, cwd=cwd, env=env)


def blocks() -> list[page.Block]:
    """Return the blocks that every way can run, of every NTH page."""
    return [
        block
        for path in list(TREE.pages())[::NTH]
        for block in page.read(path, TREE)
        if block.program and block.program.path.suffix == ".py"
        if not block.seconds
    ]


def plain() -> None:
    """Run every common program in this process, one after the other, torch imported once."""
    failed = 0
    for path in _files():
        with contextlib.redirect_stdout(None), contextlib.redirect_stderr(None):
            try:
                runpy.run_path(str(path), run_name="__main__")
            except BaseException:  # noqa: BLE001 (one that another one broke)
                failed += 1
    print(f"{failed} failed")


def _files() -> list[Path]:
    return list(dict.fromkeys(block.program.path for block in blocks() if block.program))


def suites(rows: list[list[str]]) -> None:
    """Compare this suite with the same programs run in other ways."""
    common = blocks()
    files = _files()
    names = [f"{TREE.relative(block.page)}::{block.name}" for block in common]
    suite = ("-m", "pytest", "-q", "-p", "no:cacheprovider", *names)
    python(*suite)  # once, so that all files are in the machine's cache
    one, _ = python("-c", ONE_AT_A_TIME, *suite[1:])
    two, said = python(*suite)
    start, _ = python(*suite, "--collect-only")
    begin, _ = python("-c", "import torch, torch._dynamo")
    with tempfile.TemporaryDirectory() as folder:  # what a program saves, it saves there
        together, failed = python(str(Path(__file__)), "--plain", cwd=Path(folder), path=str(ROOT))

    step = max(1, len(files) // FRESH)
    fresh, differ = [0.0, 0.0], 0
    for path in files[::step]:
        with tempfile.TemporaryDirectory() as folder:
            cost, printed = python(str(path), cwd=Path(folder))
        program = Program(path, TREE)
        wanted = "".join(record.recorded(program).values())
        differ += program.sections[0].name is None and printed.rstrip("\n") != wanted.rstrip("\n")
        fresh = [total + part for total, part in zip(fresh, cost, strict=True)]
    scale = len(files) / len(files[::step])
    alone = (fresh[0] * scale, fresh[1] * scale)

    added = 1000 * (one[0] - start[0] - (together[0] - begin[0])) / len(common)
    say = f"{len(common)} blocks of {len({block.page for block in common})} pages, {_last(said)}"
    rows.append(row(f"this suite, {os.cpu_count()} blocks at a time", two, two, say))
    beyond = f"start-up aside, {abs(added):.0f} ms a block {'less' if added < 0 else 'more'} than"
    rows.append(row("this suite, one block at a time", one, two, f"{beyond} the plain run"))
    failed = " ".join(re.findall(r"^\d+ failed$", failed, re.MULTILINE))
    rows.append(row("plain run, one process, no isolation", together, two, failed))
    note = f"{len(files[::step])} of the programs run, scaled up; {differ} print another text"
    rows.append(row("a fresh interpreter for each", alone, two, note))
    with tempfile.TemporaryDirectory() as folder:
        for name, cost, said in peers(Path(folder), common):
            rows.append(row(name, cost, two, said))


def peers(folder: Path, common: list[page.Block]) -> Iterator[tuple[str, Cost, str]]:
    """Run the same blocks, on expanded pages, by tools that run Markdown; none isolates a block."""
    tools = ROOT / ".cache" / "bench"
    measure(
        sys.executable, "-m", "pip", "install", "-q", "--upgrade", "--target", str(tools), *PEERS
    )
    pages = folder / "pages"
    for block in common:
        path = pages / f"{TREE.relative(block.page).replace('/', '_')}"
        path.parent.mkdir(exist_ok=True)
        with path.open("a", encoding="utf-8") as text:
            text.write(f"```python\n{block.code.strip()}\n```\n\n")
    (folder / "pytest.ini").write_text("[pytest]\n")
    run = ("-m", "pytest", "-q", "-p", "no:cacheprovider", "-p", "no:codeblocks", "pages")
    cost, said = python(*run, "--markdown-docs", cwd=folder, path=str(tools))
    yield "pytest-markdown-docs", cost, _last(said)
    (folder / "conftest.py").write_text(
        "from sybil import Sybil\n"
        "from sybil.parsers.markdown import PythonCodeBlockParser\n"
        "pytest_collect_file = Sybil([PythonCodeBlockParser()], patterns=['*.md']).pytest()\n"
    )
    cost, said = python(*run, cwd=folder, path=str(tools))
    yield "Sybil", cost, _last(said)
    (folder / "conftest.py").unlink()
    (pages / "test_pages.py").write_text(
        "import pathlib, mktestdocs, pytest\n"
        "@pytest.mark.parametrize('path', sorted(pathlib.Path('pages').glob('*.md')))\n"
        "def test_page(path):\n"
        "    mktestdocs.check_md_file(path)\n"
    )
    cost, said = python(*run, cwd=folder, path=str(tools))
    yield "mktestdocs, which stops a page at its first failure", cost, _last(said)


def _last(said: str) -> str:
    """Return the summary of pytest's output, without its seconds."""
    found = re.findall(r"^=*\s*((?:\d+ \w+,? ?)+) in [\d.]+s", said, re.MULTILINE)
    return found[-1] if found else "no summary"


def writing(rows: list[list[str]]) -> None:
    """Measure what a writer waits for: one block, a growing site, a build, a saved page."""
    block = ("pytest", "docs/notions/parameter.md", "-k", "kinds")
    one = statistics.median_low(python("-m", *block, "-q")[0] for _ in range(3))
    rows.append(row("one block while writing", one, one, " ".join(block)))
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / "copy"
        made = (".venv*", ".git", "site", "bench", "*.egg-info", "__pycache__")
        shutil.copytree(ROOT, copy, ignore=shutil.ignore_patterns(*made))
        # The best of three: the slope is a difference of differences.
        times = {count: min(_grown(copy, count) for _ in range(3)) for count in (1, 10, 20)}
        slope = (times[20] - times[10]) / 10 / ((times[10] - times[1]) / 9)
        rows.append(
            row(
                "ten copies of a page, against one",
                (times[10], 0),
                (times[1], 0),
                f"each of ten more takes {slope:.2f} times as long",
            )
        )
        without_labs(copy)
        edited = copy / "docs" / "notions" / "parameter.md"
        base: Cost | None = None
        for state in ("cold", "after an edit"):
            for tool in ("mkdocs", "zensical"):
                cost, _ = python("-m", tool, "build", cwd=copy)
                base = base or cost
                rows.append(row(f"{tool} build, {state}", cost, base, "labs not executed"))
            edited.write_text(edited.read_text(encoding="utf-8") + "\nMore.\n", encoding="utf-8")
        for what, path in (("page", edited), ("record", _record(copy))):
            seconds = _visible(copy, path)
            rows.append(
                row(f"make serve: a saved {what} is visible", (seconds, 0), base or one, "")
            )


def _record(copy: Path) -> Path:
    return copy / "snippets" / "notions" / "parameter" / "by_hand.txt"


def _grown(copy: Path, count: int) -> float:
    """Return the wall seconds of the suite on `count` copies of one page, start-up included."""
    for number in range(count):
        name = f"copy_{number}"
        (copy / "docs" / name).mkdir(exist_ok=True)
        text = (copy / "docs/notions/parameter.md").read_text(encoding="utf-8")
        (copy / "docs" / name / "parameter.md").write_text(text.replace('"notions/', f'"{name}/'))
        shutil.copytree(copy / "snippets/notions/parameter", copy / "snippets" / name / "parameter",
                        dirs_exist_ok=True)  # fmt: skip
    (wall, _), _ = python("-m", "pytest", "-q", *(f"docs/copy_{n}" for n in range(count)), cwd=copy)
    for number in range(count):
        for part in ("docs", "snippets"):
            shutil.rmtree(copy / part / f"copy_{number}")
    return wall


def _visible(copy: Path, path: Path) -> float:
    """Serve the site, save a file five times, and return the median time until the page shows it.

    MkDocs looks for changes twice a second: one save alone would measure luck.
    """
    times = []
    with served(copy) as address:
        url = f"{address}/notions/parameter/"
        assert wait_for("torch.nn", url)
        for _ in range(5):
            time.sleep(3 + random.random())  # until what was set off before is over
            word = f"seen{time.time_ns()}"
            path.write_text(path.read_text(encoding="utf-8") + f"\n{word}\n", encoding="utf-8")
            start = time.perf_counter()
            assert wait_for(word, url), f"{path}: what was saved did not reach the page"
            times.append(time.perf_counter() - start)
    return statistics.median(times)


def row(name: str, cost: Cost, base: Cost, note: str) -> list[str]:
    """Return a row of the table: name, wall seconds, CPU seconds, ratio of wall to `base`, note."""
    cpu = f"{cost[1]:.1f}" if cost[1] else ""
    return [name, f"{cost[0]:.1f}", cpu, f"{cost[0] / base[0]:.2f}", note]


def main() -> int:
    """Measure all, print it, and write it for the page."""
    parser = argparse.ArgumentParser(prog="make bench", description=__doc__)
    parser.add_argument("--plain", action="store_true", help=argparse.SUPPRESS)
    if parser.parse_args().plain:
        plain()
        return 0
    rows: list[list[str]] = []
    suites(rows)
    writing(rows)
    model = (
        re.search(r"model name\s*: (.*)", Path("/proc/cpuinfo").read_text())
        if sys.platform == "linux"
        else None
    )
    machine = f"{os.cpu_count()} cores of {model[1] if model else platform.processor()}"
    day = datetime.date.today().isoformat()
    about = f"on {day}: {platform.system()}, {machine}, Python {platform.python_version()}"
    bench(TREE).parent.mkdir(exist_ok=True)
    text = "\n".join([about, *("\t".join(line) for line in rows)]) + "\n"
    record.update(bench(TREE), text, TREE)
    print(bench(TREE).read_text(encoding="utf-8"))
    return 0


if __name__ == "__main__":
    sys.exit(main())
