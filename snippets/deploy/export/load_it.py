import sys
from pathlib import Path

import torch

if Path("net.pt2").exists():
    program = torch.export.load("net.pt2")
    case = torch.load("case.pt")
    output = program.module()(case["x"])
    print("class imported:", "export_it" in sys.modules)
    print("names:", *program.state_dict)
    print("same output:", output.allclose(case["output"]))
    try:
        program.module()(torch.ones(7, 2))
    except AssertionError as error:
        print(f"AssertionError: {error}")
else:
    print("there is no net.pt2 here: run export_it.py first")
