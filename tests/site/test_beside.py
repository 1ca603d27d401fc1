"""What stands beside and inside each built page: metadata, links at its foot, dates, the feed."""

import os
import re
import subprocess
from pathlib import Path
from xml.etree import ElementTree

import pytest
import yaml
from harness import ROOT, SITE, TREE

from explained.site import beside, dates

CARD = TREE.docs / "assets" / "card.png"


def test_the_feed_has_the_latest_first(site: Path) -> None:
    if not (site / "feed.xml").exists():
        assert not dates.changed(ROOT), "there are dates, and no feed"
        return
    atom = "{http://www.w3.org/2005/Atom}"
    entries = ElementTree.parse(site / "feed.xml").getroot().findall(f"{atom}entry")
    updated = [str(entry.findtext(f"{atom}updated")) for entry in entries]
    assert len(updated) == len(SITE.entries)
    assert updated == sorted(updated, reverse=True)


def test_styles_ask_no_third_party_for_anything(site: Path) -> None:
    for path in site.rglob("*.css"):
        foreign = re.findall(r"(?:url\(|@import )[\"']?(?:https?:)?//[^)\"']+", path.read_text())
        assert not foreign, f"{path.name}: {foreign}"


def test_scripts_and_styles_are_sent_without_comments_and_with_licenses(site: Path) -> None:
    for name in ("search.js", "minisearch.js", "site.css"):
        sent = (site / "assets" / name).read_text(encoding="utf-8")
        assert sent == beside.light(
            (TREE.docs / "assets" / name).read_text("utf-8"), Path(name).suffix
        )
        assert sent.count("/*!") == (name == "minisearch.js"), "the license, and nothing else"


@pytest.mark.parametrize(
    ("suffix", "text", "sent"),
    [
        (
            ".js",
            '// why\nexport const far = "/* no comment */";\n',
            "export const far=`/* no comment */`;\n",
        ),
        (
            ".js",
            "/** What it does. */\nexport const a = (b) => b * 2;\n",
            "export const a=b=>b*2;\n",
        ),
        (".css", "/* why */\n.a { color: red; }\n", ".a{color:red}\n"),
        (".css", "/*! Copyright */\n.a { color: red; }\n", "/*! Copyright */\n.a{color:red}\n"),
    ],
)
def test_what_is_sent_says_the_same_in_fewer_characters(suffix: str, text: str, sent: str) -> None:
    assert beside.light(text, suffix) == sent


def test_the_card_is_as_large_as_it_says_and_light() -> None:
    card = CARD.read_bytes()
    assert card[:8] == b"\x89PNG\r\n\x1a\n"
    assert [int.from_bytes(card[at : at + 4], "big") for at in (16, 20)] == [1200, 630]
    assert len(card) < 60_000


@pytest.mark.parametrize("git", ["here", "missing"])
def test_outside_git_there_are_no_dates(
    git: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if git == "missing":
        monkeypatch.setenv("PATH", str(tmp_path))
    assert dates.changed(tmp_path) == {}


def test_publishing_puts_each_notebook_where_colab_looks(site: Path, tmp_path: Path) -> None:
    """The step of the workflow, run on the built site and a repository of its own."""
    workflow = yaml.safe_load((ROOT / ".github/workflows/publish.yml").read_text(encoding="utf-8"))
    script = workflow["jobs"]["notebooks"]["steps"][-1]["run"]
    hub = tmp_path / "hub"
    subprocess.run(["git", "init", "--quiet", "--bare", str(hub)], check=True)
    subprocess.run(["tar", "-cf", "artifact.tar", "-C", str(site), "."], cwd=tmp_path, check=True)
    subprocess.run(
        ["bash", "-e", "-c", script], cwd=tmp_path, check=True,
        env={**os.environ, "REPOSITORY": str(hub)},
    )  # fmt: skip
    branch = SITE.config.extra["colab"].rstrip("/").rpartition("/")[2]
    told = subprocess.run(
        ["git", "ls-tree", "-r", "--name-only", branch],
        cwd=hub, check=True, capture_output=True, text=True,
    )  # fmt: skip
    assert sorted(told.stdout.split()) == sorted(
        path.relative_to(site).as_posix() for path in site.rglob("*.ipynb")
    )
