"""Torch as the explorers answer for it: by its own kernels, an error as its first line."""

import contextlib
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
