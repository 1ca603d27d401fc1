"""The contract of pages and programs: docs/X.md shows only snippets/X/, and all of it.

Each check is handed a checkout, or a page in it, and returns what is wrong there: a list of
problems, `file:line: what. Cure.` What keeps a single block from running stands in blocks.py, what
sentences say in prose.py, what mkdocs.yml lets pass in rendering.py.
"""

import ast
import re
from html.parser import HTMLParser
from pathlib import Path

from explained.meter import rows
from explained.page import prose, rendering
from explained.page.blocks import Block, read
from explained.page.source import PageError
from explained.program import Program, ProgramError, programs
from explained.tree import Tree

COLUMNS = 80
LINES, LINES_WITH_PROCESSES = 40, 60  # what starts processes has a start-up and an end besides
STARTS_PROCESSES = re.compile(
    r"^(?:from|import) (?:torch\.distributed|multiprocessing|torch\.multi|start_)", re.MULTILINE
)
RETURN_NONE = ("print", "backward", "step", "unlink", "rmtree", "destroy_process_group", "run")
BENCH = "how-it-is-checked/bench.tsv"  # written by tools/bench.py


def page(path: Path, tree: Tree) -> list[str]:
    """Return what is wrong with a page and with the programs of its folder."""
    try:
        blocks = read(path, tree)
    except PageError as problems:
        return str(problems).splitlines()
    problems = opening(path, tree) + escapes(path, blocks, tree) + helpers(path, blocks, tree)
    problems += prose.page(path, tree)
    for program in programs(tree):
        if program.path.parent == tree.folder(path):
            try:
                problems += in_full(program, path, blocks, tree)
                problems += size(program) + name(program) + ending(program) + exercise(program)
            except ProgramError as problem:
                problems.append(str(problem))
    return problems


def whole(tree: Tree) -> list[str]:
    """Return what is wrong with a checkout, and can be seen from no page alone."""
    return pages(tree) + records(tree) + links(tree) + rendering.check(tree)


def pages(tree: Tree) -> list[str]:
    """Each program has a page."""
    return [
        f"{program.where}: there is no page {tree.relative(tree.page(program.path.parent))} to show"
        " it. Write the page, or move the program to the folder of the page that shows it."
        for program in programs(tree)
        if not tree.page(program.path.parent).exists()
    ]


def records(tree: Tree) -> list[str]:
    """Each file in snippets/ is a program or the record of one; no two programs share a record."""
    problems, owner = [], dict[Path, Program]()
    known = {rows.data(tree), tree.snippets / BENCH}
    for program in programs(tree):
        if other := owner.get(program.record):
            problems.append(
                f"{program.where}: another program, {other.where}, has"
                f" {tree.relative(program.record)} for its record, too. Rename one of the two."
            )
        owner[program.record] = program
        known |= {program.path, program.record}
    for path in tree.pages():
        try:
            blocks = read(path, tree)
        except PageError:
            continue  # the check of the page says why
        known |= {b.program.record_on(torch) for b in blocks if b.program for torch in b.elsewhere}
    strays = [path for path in sorted(tree.snippets.rglob("*")) if path.is_file()]
    return problems + [
        f"{tree.relative(path)}: neither a program nor a record that a page shows. Remove it: git"
        " rm"
        for path in strays
        if path not in known and "__pycache__" not in path.parts
    ]


def links(tree: Tree) -> list[str]:
    """Each link of README.md and CONTRIBUTING.md leads to a file."""
    return [
        f"{tree.relative(path)}: links to {target}, which is missing. Correct the link."
        for path in tree.typed
        for target in re.findall(
            r"\]\((?!https?:|#)([^)#]+)", re.sub(r"`[^`\n]*`", "", path.read_text(encoding="utf-8"))
        )
        if not (tree.root / target).exists()
    ]


def in_full(program: Program, path: Path, blocks: list[Block], tree: Tree) -> list[str]:
    """A page shows each program of its folder: all of it, once, in order."""
    shown = [block.section or "all" for block in blocks if block.program == program]
    wanted = [section.name or "all" for section in program.sections]
    if shown == wanted:
        return []
    return [
        f"{program.where}: {tree.relative(path)} shows {shown or 'nothing of it'}, and must show"
        f" {wanted}, each once, in this order. Show the rest on the page, or remove it from the"
        " program."
    ]


def size(program: Program) -> list[str]:
    """A program is one idea that fits a page."""
    lines = program.path.read_text(encoding="utf-8").splitlines()
    problems = [
        f"{program.where}:{number}: wider than {COLUMNS} columns. Break the line."
        for number, line in enumerate(lines, 1)
        if len(line) > COLUMNS
    ]
    for section in program.sections:
        length = len(section.text.splitlines())
        limit = LINES_WITH_PROCESSES if STARTS_PROCESSES.search(section.text) else LINES
        if length > limit:
            problems.append(
                f"{program.where}:{section.line}: {length} lines, {limit} at most. Split the idea,"
                " or show it in steps."
            )
    return problems


def name(program: Program) -> list[str]:
    """The name of a program says what it shows."""
    if re.fullmatch(r"[a-z]+(_[a-z]+)*", program.path.stem):
        return []
    return [
        f"{program.where}: name it by the words that finish 'this shows ...', joined by _. No"
        " numbers: they force a renumbering."
    ]


def ending(program: Program) -> list[str]:
    """A program pasted at a prompt shows what it prints, and not the value of its last line too."""
    if program.path.suffix != ".py":
        return []
    body = ast.parse(program.path.read_text(encoding="utf-8")).body
    last = body[-1] if body else None
    if not isinstance(last, ast.Expr) or _is_none(last.value, body):
        return []
    return [
        f"{program.where}:{last.lineno}: a prompt shows the value of this last line besides. End"
        " with print(), or name the value: y = model(x)."
    ]


def _is_none(value: ast.expr, body: list[ast.stmt]) -> bool:
    """Say whether an expression is a call that is known to return None."""
    called = ast.unparse(value.func) if isinstance(value, ast.Call) else ""
    for function in body:
        if isinstance(function, ast.FunctionDef) and function.name == called:
            returns = [part for part in ast.walk(function) if isinstance(part, ast.Return)]
            inner = [part for part in ast.walk(function) if isinstance(part, ast.FunctionDef)][1:]
            own = [r for r in returns if not any(r in ast.walk(part) for part in inner)]
            return all(each.value is None for each in own)
    return called.rpartition(".")[2] in RETURN_NONE


def helpers(path: Path, blocks: list[Block], tree: Tree) -> list[str]:
    """What a block imports or starts from the folder of its page, the page shows above it."""
    problems, shown = [], set[str]()
    for block in blocks:
        assert block.program is not None
        own = block.program.path.name
        problems += [
            f"{tree.relative(path)}:{block.line}: {own} uses {helper}, which the page does not show"
            f" above it. Show {helper} first."
            for helper in sorted(_uses(block, tree.folder(path)) - {own} - shown)
        ]
        shown.add(own)
    return problems


def _uses(block: Block, folder: Path) -> set[str]:
    """Return the Python files of a folder that a block imports, or names in a shell command."""
    assert block.program is not None
    if block.program.path.suffix == ".sh":
        used = set(re.findall(r"\b\w+\.py\b", block.code))
    else:
        try:
            nodes = list(ast.walk(ast.parse(block.code)))
        except SyntaxError:
            return set()  # its run says where
        imported = {a.name for node in nodes if isinstance(node, ast.Import) for a in node.names}
        imported |= {n.module for n in nodes if isinstance(n, ast.ImportFrom) and n.module}
        used = {f"{module.partition('.')[0]}.py" for module in imported}
    return {name for name in used if (folder / name).exists()}


def exercise(program: Program) -> list[str]:
    """An exercise fails as it stands, and its answer passes the same check."""
    if not program.path.stem.startswith("exercise_"):
        return []
    tree = program.tree
    answer = Program(program.path.with_name("answer_" + program.path.name[9:]), tree)
    if not answer.path.exists():
        return [f"{program.where}: has no {answer.where}. Write the answer."]
    problems = []
    stub, mark, wanted = program.path.read_text(encoding="utf-8").partition("# the check\n")
    same = answer.path.read_text(encoding="utf-8").partition("# the check\n")[2]
    if not mark:
        problems.append(f"{program.where}: has no line '# the check'. Put it above the check.")
    if "# your turn" not in stub:
        problems.append(f"{program.where}: has no line '# your turn'. Put it above the stub.")
    if wanted != same:
        problems.append(
            f"{answer.where}: is checked otherwise than its exercise. Copy what follows the line"
            " '# the check'."
        )
    for each, starts in ((program, "not yet: "), (answer, "solved\n")):
        printed = each.record.read_text(encoding="utf-8") if each.record.exists() else ""
        if not printed.startswith(starts):
            problems.append(f"{each.where}: must print {starts.strip()!r}. Let its check print it.")
    return problems


class Code(HTMLParser):
    """Collects, from rendered HTML, the text of whatever a reader sees as a code block."""

    def __init__(self) -> None:
        super().__init__()
        self.blocks: list[str] = []
        self.depth = 0

    def handle_starttag(self, tag: str, attrs: object) -> None:
        """Begin a block."""
        if tag in ("pre", "textarea", "samp", "xmp"):
            self.depth += 1
            self.blocks.append("")

    def handle_endtag(self, tag: str) -> None:
        """End a block."""
        if tag in ("pre", "textarea", "samp", "xmp"):
            self.depth -= 1

    def handle_data(self, data: str) -> None:
        """Add text to the block."""
        if self.depth:
            self.blocks[-1] += data


def escapes(path: Path, blocks: list[Block], tree: Tree) -> list[str]:
    """Whatever a reader sees as code is a block or its output, whatever syntax made it."""
    body = re.sub(r"\A---\n.*?\n---\n", "", path.read_text(encoding="utf-8"), flags=re.DOTALL)
    reader = Code()
    reader.feed(rendering.renderer(tree).convert(body))
    seen = [text.rstrip("\n") for text in reader.blocks]
    known = [
        text.rstrip("\n")
        for block in blocks
        for text in (block.code, block.output, *block.elsewhere.values())
        if text is not None
    ]
    where = tree.relative(path)
    problems = [
        f"{where}: read as code, but not shown as code:\n{text}\nTake it out of what hides it."
        for text in known
        if text not in seen
    ]
    problems += [
        f"{where}: this is shown as code, but is neither a program that ran nor its output:\n"
        f"{text}\nMove it into {tree.relative(tree.folder(path))}/ and include it."
        for text in seen
        if text not in known
    ]
    if not problems and seen != known:
        problems.append(f"{where}: its blocks are shown in another order than they run.")
    return problems


def opening(path: Path, tree: Tree) -> list[str]:
    """A page opens with its question and describes itself."""
    text, problems = path.read_text(encoding="utf-8"), []
    if not re.match(r"---\ndescription: .{50,200}\n", text):
        problems.append(
            f"{tree.relative(path)}:1: no description of 50 to 200 characters. Search engines show"
            " it: write one."
        )
    if path.name != "index.md" and not re.search(r"^# .+\n\n\*.+\?\*\n", text, re.MULTILINE):
        problems.append(
            f"{tree.relative(path)}: the title is not followed by the question, in italics, that"
            " the page answers. Write it there."
        )
    return problems
