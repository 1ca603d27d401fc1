"""The site shows what is drawn from the records, and it is legible there."""

import gzip
import html
import re
from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from harness import TREE
from minify_html import minify
from playwright.sync_api import Browser

from explained import page, pictures
from explained.page.asked import asked
from explained.site.beside import KEPT

ASKED = {
    path: found
    for path in TREE.pages()
    if (found := list(asked(path.read_text(encoding="utf-8").splitlines())))
}
URLS = [path.relative_to(TREE.docs).with_suffix("").as_posix() for path in ASKED]


def figures(site: Path, url: str) -> list[str]:
    """Return the pictures of a built page, as HTML."""
    text = (site / url / "index.html").read_text(encoding="utf-8")
    return re.findall(r"<figure class=picture[^>]*>.*?</figure>", text, re.DOTALL)


@pytest.mark.parametrize("path", ASKED, ids=TREE.relative)
def test_the_site_shows_what_is_drawn_from_the_record(site: Path, path: Path) -> None:
    shown = figures(site, path.relative_to(TREE.docs).with_suffix("").as_posix())
    assert len(shown) == len(ASKED[path])
    outputs = {block.output for block in page.read(path, TREE)}
    lines = page.expand(path, TREE).splitlines()
    for picture, figure in zip(asked(lines), shown, strict=True):
        output = "\n".join(picture.above or []).rstrip("\n") + "\n"
        assert output in outputs, (
            f"{TREE.relative(path)}: {picture.alt!r} draws no record of the page."
        )
        assert figure == minify(picture.drawn(output), **KEPT)
        sent = len(gzip.compress(figure.encode()))
        assert sent < 2_500, f"{TREE.relative(path)}: {picture.alt!r}: {sent} bytes compressed"
        svg = BeautifulSoup(figure, "html.parser").select_one("svg")
        assert svg is not None
        assert (svg["role"], svg["aria-label"]) == ("img", html.unescape(picture.alt))
        assert not svg.select("[id], [style], script, image, a")


def test_there_are_pictures_on_many_pages() -> None:
    assert len(ASKED) >= 20
    assert {picture.kind for found in ASKED.values() for picture in found} == set(pictures.KINDS)


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


def test_pictures_are_legible(browser: Browser, address: str) -> None:
    """All of them on one page, wide and on a phone, light and dark."""
    figures = [
        picture.drawn("\n".join(picture.above or []))
        for path in ASKED
        for picture in asked(page.expand(path, TREE).splitlines())
    ]
    view = browser.new_page()
    view.goto(f"{address}{URLS[0]}/")
    view.evaluate("all => document.querySelector('article').innerHTML = all", "".join(figures))
    assert view.locator(".picture svg").count() == len(figures)
    wrong = []
    for scheme in ("light", "dark"):
        view.emulate_media(color_scheme=scheme)
        for width in (1280, 390):
            view.set_viewport_size({"width": width, "height": 900})
            view.wait_for_function(
                "scheme => document.body.dataset.mdColorScheme === scheme",
                arg="slate" if scheme == "dark" else "default",
            )
            found = [*view.evaluate(MEASURE), *view.evaluate(CONTRAST)]
            wrong += [f"{scheme}, {width} px: {what}" for what in found]
    view.close()
    assert not wrong, "\n".join(wrong)
