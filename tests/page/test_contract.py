"""The contract of pages and programs: docs/X.md shows only snippets/X/, and all of it.

What a single page shows is checked where it is collected (explained/page.py); here stands what can
only be seen from all pages together, and from their rendered form.
"""

import logging
import re
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest

from explained import coverage, page
from explained.markdown import BENCH
from explained.program import ROOT, SNIPPETS, Program, programs, relative

PAGES = sorted(page.DOCS.rglob("*.md"))
PROGRAMS = programs()
COLUMNS = 80
LINES, LINES_WITH_PROCESSES = 40, 60  # what starts processes has a start-up and an end besides
STARTS_PROCESSES = re.compile(r"^(?:from|import) (?:torch\.distributed|multiprocessing|torch\.multi|start_)", re.MULTILINE)


def by_name(item: Path | Program) -> str:
    return relative(item.path if isinstance(item, Program) else item)


@pytest.mark.parametrize("program", PROGRAMS, ids=by_name)
def test_a_program_is_shown_by_its_page_in_full(program: Program) -> None:
    home = page.DOCS / f"{program.path.parent.relative_to(SNIPPETS).as_posix()}.md"
    assert home.exists(), (
        f"{relative(program.path)}: there is no page {relative(home)} to show it."
        " Write the page, or move the program to the folder of the page that shows it."
    )
    shown = [block.section or "all" for block in page.read(home) if block.program == program]
    wanted = [section.name or "all" for section in program.sections]
    assert shown == wanted, (
        f"{relative(program.path)}: {relative(home)} shows"
        f" {shown or 'nothing of it'}, and must show {wanted}, each once, in this order."
        " Show the rest on the page, or remove it from the program."
    )


def test_a_file_beside_the_programs_is_the_record_of_one() -> None:
    known = {program.path for program in PROGRAMS} | {program.record for program in PROGRAMS}
    known |= {coverage.DATA, BENCH}
    known |= {
        block.program.record_on(version)
        for path in PAGES
        for block in page.read(path)
        for version in block.elsewhere
        if block.program
    }
    strays = [path for path in SNIPPETS.rglob("*") if path.is_file() and path not in known]
    strays = [path for path in strays if "__pycache__" not in path.parts]
    assert not strays, "\n".join(
        f"{relative(path)}: neither a program nor a record that a page shows. Remove it: git rm"
        for path in strays
    )


def test_two_programs_do_not_share_a_record() -> None:
    records = [program.record for program in PROGRAMS]
    for program in PROGRAMS:
        assert records.count(program.record) == 1, (
            f"{relative(program.path)}: another program has {relative(program.record)} for its"
            " record, too. Rename one of the two."
        )


@pytest.mark.parametrize("program", PROGRAMS, ids=by_name)
def test_a_program_is_one_idea_that_fits_a_page(program: Program) -> None:
    lines = program.path.read_text(encoding="utf-8").splitlines()
    wide = [n for n, line in enumerate(lines, 1) if len(line) > COLUMNS]
    assert not wide, f"{relative(program.path)}:{wide[0]}: wider than {COLUMNS} columns. Break it."
    for section in program.sections:
        length = len(section.text.splitlines())
        limit = LINES_WITH_PROCESSES if STARTS_PROCESSES.search(section.text) else LINES
        assert length <= limit, (
            f"{relative(program.path)}:{section.line}: {length} lines, {limit} at most."
            " Split the idea, or show it in steps."
        )


@pytest.mark.parametrize("program", PROGRAMS, ids=by_name)
def test_a_name_says_what_is_shown(program: Program) -> None:
    assert re.fullmatch(r"[a-z]+(_[a-z]+)*", program.path.stem), (
        f"{relative(program.path)}: name it by the words that finish 'this shows ...', joined by _."
        " No numbers: they force a renumbering."
    )


EXERCISES = [program for program in PROGRAMS if program.path.stem.startswith("exercise_")]


@pytest.mark.parametrize("exercise", EXERCISES, ids=by_name)
def test_an_exercise_fails_as_it_stands_and_its_answer_passes_the_same_check(
    exercise: Program,
) -> None:
    answer = Program(exercise.path.with_name("answer_" + exercise.path.name[9:]))
    assert answer.path.exists(), f"{relative(exercise.path)}: has no {relative(answer.path)}"
    stub, mark, check = exercise.path.read_text(encoding="utf-8").partition("# the check\n")
    _, _, same = answer.path.read_text(encoding="utf-8").partition("# the check\n")
    assert mark, f"{relative(exercise.path)}: has no line '# the check'"
    assert "# your turn" in stub, f"{relative(exercise.path)}: has no line '# your turn'"
    assert check == same, f"{relative(answer.path)}: is checked otherwise than its exercise"
    assert exercise.record.read_text(encoding="utf-8").startswith("not yet: ")
    assert answer.record.read_text(encoding="utf-8") == "solved\n"


class Code(HTMLParser):
    """Collects, from rendered HTML, the text of whatever a reader sees as a code block."""

    def __init__(self) -> None:
        super().__init__()
        self.blocks: list[str] = []
        self.depth = 0

    def handle_starttag(self, tag: str, attrs: object) -> None:
        if tag in ("pre", "textarea", "samp", "xmp"):
            self.depth += 1
            self.blocks.append("")

    def handle_endtag(self, tag: str) -> None:
        if tag in ("pre", "textarea", "samp", "xmp"):
            self.depth -= 1

    def handle_data(self, data: str) -> None:
        if self.depth:
            self.blocks[-1] += data


@pytest.mark.parametrize("path", PAGES, ids=by_name)
def test_nothing_a_reader_sees_as_code_escapes(path: Path) -> None:
    """Whatever syntax made it (an indented block, raw HTML, a tab), it is a block or its output."""
    markdown = path.read_text(encoding="utf-8")
    body = re.sub(r"\A---\n.*?\n---\n", "", markdown, flags=re.DOTALL)
    reader = Code()
    reader.feed(page.renderer().convert(body))
    seen = [text.strip("\n") for text in reader.blocks]
    blocks = page.read(path)
    read = [
        text.strip("\n")
        for block in blocks
        for text in (block.code, block.output, *block.elsewhere.values())
        if text is not None
    ]
    for text in read:
        assert text in seen, f"{relative(path)}: read as code, but not shown as code:\n{text}"
    for text in seen:
        assert text in read, (
            f"{relative(path)}: this is shown as code, but is neither a program that ran nor its"
            f" output:\n{text}\nMove it into {relative(page.folder(path))}/ and include it."
        )
    assert seen == read, f"{relative(path)}: its blocks are shown in another order than they run."


@pytest.mark.parametrize("path", PAGES, ids=by_name)
def test_a_page_opens_with_its_question_and_describes_itself(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert re.match(r"---\ndescription: .{50,200}\n", text), (
        f"{relative(path)}:1: no description of 50 to 200 characters. Search engines show it."
    )
    if path.name != "index.md":
        assert re.search(r"^# .+\n\n\*.+\?\*\n", text, re.MULTILINE), (
            f"{relative(path)}: the title is not followed by the question, in italics, that the"
            " page answers."
        )


def test_every_page_of_the_site_is_collected() -> None:
    """A page that MkDocs publishes but the tests do not read would be unchecked."""
    published = {page.DOCS / file.src_uri for file in page.files() if file.src_uri.endswith(".md")}
    assert published == set(PAGES)


def test_a_link_in_the_readme_leads_somewhere() -> None:
    for path in page.TYPED:
        prose = re.sub(r"`[^`\n]*`", "", path.read_text(encoding="utf-8"))
        for target in re.findall(r"\]\((?!https?:|#)([^)#]+)", prose):
            assert (ROOT / target).exists(), (
                f"{relative(path)}: links to {target}, which is missing"
            )


def test_the_site_names_the_torch_that_printed_its_outputs() -> None:
    chosen = re.search(r"^torch==(\S+)", (ROOT / "requirements.txt").read_text(), re.MULTILINE)
    assert chosen, "requirements.txt: torch has no exact version. Write torch==X.Y.Z."
    assert f"torch {chosen[1]} " in (page.site().copyright or ""), (
        f"mkdocs.yml: the copyright does not say that the blocks ran on torch {chosen[1]}."
    )


def test_no_setting_lets_a_fault_pass() -> None:
    """Each of these is off, or lower, by default: without it the strict build would say nothing."""
    site = page.site()
    snippets = site.mdx_configs["pymdownx.snippets"]
    assert snippets.get("check_paths"), "mkdocs.yml: set check_paths: a missing file would vanish."
    lab: Any = site.plugins["mkdocs-jupyter"].config
    assert not lab["allow_errors"], "mkdocs.yml: unset allow_errors: a failing lab would appear."
    levels = {**site.validation.nav, **site.validation.links}
    low = [name for name, level in levels.items() if level < logging.WARNING]
    assert not low, f"mkdocs.yml: validation: set {', '.join(low)} to warn."
