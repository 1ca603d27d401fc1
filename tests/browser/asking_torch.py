"""Torch as the explorers answer for it: by its own kernels, an error as its first line."""

import contextlib
import io
import warnings
from collections.abc import Iterator

import torch


@contextlib.contextmanager
def own_kernels(*, onednn: bool = False) -> Iterator[None]:
    """Let torch compute without oneDNN, which words one error differently, and without warnings."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        with torch.backends.mkldnn.flags(enabled=onednn):
            yield


def first_line(error: Exception) -> str:
    return f"{type(error).__name__}: {error}".splitlines()[0]


def printed_by(code: str) -> str:
    """Return what a program prints that an explorer gave to the clipboard."""
    with contextlib.redirect_stdout(io.StringIO()) as printed, torch.random.fork_rng(devices=[]):
        exec(code, {"__name__": "__main__"})  # noqa: S102 (the site's own program)
    return printed.getvalue()
