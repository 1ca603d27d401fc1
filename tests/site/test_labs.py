"""The labs: executed while the site is built, in the markup of the other pages."""

import re
from importlib import metadata
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import nbformat
import pytest
from bs4 import BeautifulSoup
from harness import SITE
from mkdocs.exceptions import PluginError

from explained.site import labs
from explained.site.contents import Entry, is_lab

LABS = [entry for entry in SITE.entries if is_lab(entry.path)]
PICTURE = '<img src="data:image/svg+xml;base64,PHN2ZyB2aWV3Qm94PSIwIDAgOSA5Ij48L3N2Zz4=">'


def markup(cell: str, folder: Path) -> str:
    """Give the output of a lab's cell the markup of the other pages."""
    source = folder / "shown.py"
    source.write_text("# %% [markdown]\n# # Lab\n#\n# *Why?* Because.\n", encoding="utf-8")
    page: Any = SimpleNamespace(
        file=SimpleNamespace(
            src_uri="labs/shown.py", abs_src_path=str(source), dest_uri="labs/shown/index.html"
        ),
        meta={},
    )
    config: Any = SimpleNamespace(site_dir=folder)
    whole = f'<div class="jp-Notebook"><div class="jp-Cell">{cell}</div></div>'
    return labs.markup(whole, page, config)


@pytest.mark.parametrize("entry", LABS, ids=lambda entry: entry.name)
def test_a_lab_is_light_and_can_be_taken_away(site: Path, entry: Entry) -> None:
    folder, name = site / entry.url, entry.path.stem
    text = (folder / "index.html").read_text(encoding="utf-8")
    article = BeautifulSoup(text, "html.parser").select_one("article")
    assert article is not None
    assert not article.select("style, script, clipboard-copy"), "JupyterLab's styles are back"
    for picture in article.select("img"):
        assert len(str(picture["alt"])) > 20
        assert (folder / str(picture["src"])).read_bytes().startswith(b"<?xml")
    assert article.select("img.lab-picture")
    assert article.select(".highlight code")
    taken = [str(a["href"]) for a in article.select(".takeaway a[download]")]
    assert taken == [f"{name}.ipynb", f"{name}.py"]
    nbformat.validate(nbformat.read(folder / f"{name}.ipynb", as_version=4))
    assert (folder / f"{name}.py").read_bytes() == entry.path.read_bytes()


def test_what_a_cell_prints_is_one_text_however_it_arrives(tmp_path: Path) -> None:
    """Jupyter sends what two lines print in one message, or in two where the machine is busy."""
    area = '<div class="jp-OutputArea">{}</div>'
    once = markup(area.format("<pre>one\ntwo\n</pre>"), tmp_path)
    twice = markup(area.format("<pre>one\n</pre><pre>two\n</pre>"), tmp_path)
    assert "one" in once
    assert once == twice


def test_a_picture_without_prose_after_it_is_refused(tmp_path: Path) -> None:
    area = f'<div class="jp-OutputArea">{PICTURE}</div>'
    prose = '<div class="jp-RenderedMarkdown"><p>What it shows, in words. More.</p></div>'
    assert 'alt="What it shows, in words"' in markup(
        area + f"</div><div class='jp-Cell'>{prose}", tmp_path
    )
    with pytest.raises(PluginError, match=r"has no prose after it.*Say under it what it shows"):
        markup(area, tmp_path)


def test_a_picture_in_pixels_is_refused(tmp_path: Path) -> None:
    area = '<div class="jp-OutputArea"><img src="data:image/png;base64,AAAA"></div>'
    with pytest.raises(PluginError, match=r"picture 1 is not SVG.*set_matplotlib_formats"):
        markup(area, tmp_path)


def test_a_lab_is_made_anew_when_torch_or_another_lab_changes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lab = tmp_path / "docs" / "labs" / "drawn.py"
    lab.parent.mkdir(parents=True)
    lab.write_text("import torch\n", encoding="utf-8")
    key = labs.cache_key(tmp_path)
    assert labs.cache_key(tmp_path) == key
    lab.write_text("import  torch\n", encoding="utf-8")
    edited = labs.cache_key(tmp_path)
    assert edited != key
    assert f"torch-{metadata.version('torch')}.dist-info" in labs.installed()
    monkeypatch.setattr(labs, "installed", lambda: ["torch-99.0.dist-info"])
    assert labs.cache_key(tmp_path) != edited


@pytest.mark.parametrize("entry", LABS, ids=lambda entry: entry.name)
def test_a_lab_imports_nothing_of_this_repository(entry: Entry) -> None:
    """Its cache does not know what else stands there."""
    imported = re.findall(r"^(?:from|import) (\w+)", entry.path.read_text(), re.MULTILINE)
    assert imported
    assert not {"explained", "tools", "snippets", "tests"} & set(imported)
