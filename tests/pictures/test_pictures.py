"""Pictures: drawn from the record above them, legible, and refused where they cannot be drawn."""

import html
import re
from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from playwright.sync_api import Browser

from explained import page, pictures
from explained.program import relative

ALT = "What this picture shows, said in words enough."
ASKED = {
    path: found
    for path in sorted(page.DOCS.rglob("*.md"))
    if (found := list(pictures.asked(path.read_text(encoding="utf-8").splitlines())))
}
URLS = [path.relative_to(page.DOCS).with_suffix("").as_posix() for path in ASKED]
# The form that each kind takes, and an edit of it that must be seen.
FORMS = {
    "tree": ("model: Sequential\n└── weight (2, 3)", "(2, 3)", "(2, 4)"),
    "calls": ("┌ before\n│ inside\n└ after", "inside", "within"),
    "path": ("Linear (2, 3) -> (2, 4)\nReLU (2, 4) -> (2, 4)", "(2, 3)", "(2, 2)"),
    "bars": ("first  ███\nsecond ██", "██\n", "█\n"),
    "curve": ("loss 4.5 0.3 0.2 0.1", "0.3", "3.0"),
    "grid": ("name  mode  graph\na     eval  yes\nb     train yes", "train yes", "train no"),
    "schedule": ("F0 F1 · B0 B1\n·  F0 F1 B0 B1", "· B0", "F2 B0"),
    "objects": (
        "to    same Parameter  same storage\n"
        "cpu   True            True\n"
        "meta  False           False",
        "True            True",
        "True            False",
    ),
}


def drawn(kind: str, output: str, alt: str = ALT) -> str:
    lines = ["```text", *output.splitlines(), "```", "", f"![{alt}](picture:{kind})"]
    (picture,) = pictures.asked(lines)
    return pictures.draw(picture, output)


def figures(site: Path, url: str) -> list[str]:
    text = (site / url / "index.html").read_text(encoding="utf-8")
    return re.findall(r'<figure class="picture".*?</figure>', text, re.DOTALL)


@pytest.mark.parametrize("path", ASKED, ids=relative)
def test_the_site_shows_what_is_drawn_from_the_record(site: Path, path: Path) -> None:
    shown = figures(site, path.relative_to(page.DOCS).with_suffix("").as_posix())
    assert len(shown) == len(ASKED[path])
    outputs = {block.output for block in page.read(path)}
    lines = page.expand(path).splitlines()
    for picture, figure in zip(pictures.asked(lines), shown, strict=True):
        output = "\n".join(picture.above or []).rstrip("\n") + "\n"
        assert output in outputs, f"{relative(path)}: {picture.alt!r} draws no record of the page."
        assert figure == pictures.draw(picture, output)
        assert len(figure) < 8_000, f"{relative(path)}: {picture.alt!r}: {len(figure)} bytes"
        svg = BeautifulSoup(figure, "html.parser").select_one("svg")
        assert svg is not None
        assert (svg["role"], svg["aria-label"]) == ("img", html.unescape(picture.alt))
        assert not svg.select("[id], [style], script, image, a")


def test_there_are_pictures_on_many_pages() -> None:
    assert len(ASKED) >= 20
    assert {picture.kind for found in ASKED.values() for picture in found} == set(pictures.KINDS)


def test_each_kind_is_tried() -> None:
    assert FORMS.keys() == pictures.KINDS.keys()


@pytest.mark.parametrize("kind", FORMS)
def test_a_changed_record_changes_the_picture(kind: str) -> None:
    output, old, new = FORMS[kind]
    assert old in output
    before = drawn(kind, output)
    assert drawn(kind, output) == before
    assert drawn(kind, output.replace(old, new, 1)) != before


@pytest.mark.parametrize("kind", FORMS)
def test_another_form_is_refused_with_the_form_to_print(kind: str) -> None:
    with pytest.raises(ValueError, match=f"picture:{kind} cannot draw the output above it: "):
        drawn(kind, "only words\nand again")


@pytest.mark.parametrize(
    ("kind", "output", "said"),
    [
        ("calls", "┌ before\n│ inside", "no call begins there and ends"),
        ("calls", "'a' in (2,)\n'b' out (2,)", "ends what did not begin"),
        ("path", "Linear (2, 3) -> (2, 4)\nReLU (2, 5) -> (2, 5)", "gets (2, 5), and what came"),
        ("bars", "x" * 50 + " ████████████\ny █", "leave no room"),
        (
            "grid",
            "name  mode  graph\na     " + "x" * 60 + " yes\nb     c   d",
            "Print shorter words",
        ),
        ("curve", "loss 1 1 1 1", "all its numbers are equal"),
        ("schedule", "F0 F1 · B0 B1\n·  F0 F1 B0", "each of the same number"),
        ("tree", "model: Sequential\n└── " + "x" * 60, "does not fit in its width"),
    ],
)
def test_what_cannot_be_seen_is_refused(kind: str, output: str, said: str) -> None:
    with pytest.raises(ValueError, match=re.escape(said)):
        drawn(kind, output)


@pytest.mark.parametrize(
    ("lines", "said"),
    [
        (["```text", "a", "```", f"![{ALT}](picture:pie)"], "no picture of the kind 'pie'"),
        (["```text", "a", "```", "![](picture:tree)"], "too short for who cannot see"),
        (["```text", "a", "```", "![A tree](picture:tree)"], "too short for who cannot see"),
        ([f"![{ALT}](picture:tree)"], "no output stands right above"),
        (["```python", "a", "```", f"![{ALT}](picture:tree)"], "no output stands right above"),
        (["```text", "a", "```", "Words.", f"![{ALT}](picture:tree)"], "no output stands right"),
        (["```text", "a", "```", f"See ![{ALT}](picture:tree)."], "no picture of the kind ''"),
    ],
)
def test_a_picture_that_is_asked_for_wrongly_is_refused(lines: list[str], said: str) -> None:
    (picture,) = pictures.asked(lines)
    assert said in picture.problem("a\n└── b")


def test_a_word_in_several_columns_has_one_hue() -> None:
    table = "step  0    1\na     one  two\nb     two  one"
    hues = re.findall(r'<rect [^>]*class="(.)"/><text[^>]*>(\w+)<', drawn("grid", table))
    assert dict(hues) == {"b": "one", "c": "two"}
    assert len(hues) == 4


def test_what_stands_under_the_last_bar_is_no_heading() -> None:
    assert drawn("bars", "a ███\nb ██\nsame: True") == drawn("bars", "a ███\nb ██")


def test_a_picture_stands_under_the_note_of_its_block() -> None:
    lines = [
        "```text",
        "a",
        "```",
        "",
        "*Takes about 5 seconds: why.*",
        "",
        f"![{ALT}](picture:tree)",
    ]
    (picture,) = pictures.asked(lines)
    assert picture.above == ["a"]


# In a browser -------------------------------------------------------------------------------------

# Texts that leave their picture, meet one another, or are smaller than 11 px.
MEASURE = """() => [...document.querySelectorAll(".picture svg")].flatMap(svg => {
  const frame = svg.getBoundingClientRect(), wrong = [];
  const texts = [...svg.querySelectorAll("text")]
    .map(e => [e.textContent, e.getBoundingClientRect()]);
  texts.forEach(([words, a], n) => {
    if (a.left < frame.left - 1 || a.right > frame.right + 1 || a.top < frame.top - 1 ||
        a.bottom > frame.bottom + 1) wrong.push(`${words} leaves its picture`);
    for (const [others, b] of texts.slice(n + 1))
      if (a.left < b.right - 1 && b.left < a.right - 1 &&
          a.top < b.bottom - 3 && b.top < a.bottom - 3) wrong.push(`${words} meets ${others}`);
  });
  const scale = frame.width / svg.viewBox.baseVal.width;
  const size = scale * parseFloat(getComputedStyle(svg.querySelector("text")).fontSize);
  if (size < 11) wrong.push(`text of ${size} px`);
  if (frame.width > 560) wrong.push(`${frame.width} px wide`);
  return wrong;
})"""

# The contrast of each hue with the page: 3:1 for what is drawn, 4.5:1 for text.
CONTRAST = """() => {
  const probe = document.createElement("canvas").getContext("2d");
  const light = color => {
    probe.fillStyle = color; probe.fillRect(0, 0, 1, 1);
    const [r, g, b] = [...probe.getImageData(0, 0, 1, 1).data].map(v => v / 255)
      .map(v => v <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const ground = light(getComputedStyle(document.body).backgroundColor);
  const ratio = color => { const l = light(color);
    return (Math.max(l, ground) + 0.05) / (Math.min(l, ground) + 0.05); };
  const low = [];
  for (const e of document.querySelectorAll(".picture :is(rect, text, .cells)")) {
    const style = getComputedStyle(e), text = e.tagName === "text";
    const color = text ? style.fill : style.stroke;
    const found = `${e.getAttribute("class")} ${color} ${ratio(color)}`;
    if (ratio(color) < (text ? 4.5 : 3)) low.push(found);
  }
  return [...new Set(low)];
}"""


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [390, 1280])
def test_pictures_are_legible(browser: Browser, address: str, width: int, scheme: str) -> None:
    context = browser.new_context(
        viewport={"width": width, "height": 900},
        color_scheme="dark" if scheme == "dark" else "light",
    )
    view = context.new_page()
    wrong = {}
    for url in URLS:
        view.goto(f"{address}{url}/")
        assert view.locator(".picture svg").count()
        wrong[url] = [*view.evaluate(MEASURE), *view.evaluate(CONTRAST)]
    context.close()
    assert not {url: found for url, found in wrong.items() if found}
