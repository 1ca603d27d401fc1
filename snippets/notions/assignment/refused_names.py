from typing import Any

import torch
from torch import nn


def attempt(method: str, name: Any, value: Any) -> None:
    try:
        getattr(nn.Module(), method)(name, value)
    except (KeyError, TypeError) as error:
        print(f"{method}({name!r}, …)")
        print(f"  {type(error).__name__}: {error}")
    try:
        setattr(nn.Module(), name, value)
    except TypeError:
        print("  setattr raises as well")


attempt("register_parameter", "scale", torch.ones(2))
attempt("register_buffer", "steps", 7)
attempt("register_module", "layer", nn.Linear)
attempt("register_module", "layers.0", nn.Identity())
attempt("register_buffer", "", torch.ones(2))
attempt("register_parameter", 0, None)
attempt("register_buffer", "forward", torch.ones(2))
