import os
from pathlib import Path

import torch
from torch._inductor import aoti_load_package


def compare(name, x):
    try:
        same = torch.allclose(package(x).float(), case["output"], atol=1e-6)
        print(f"{name}: same output {same}")
    except RuntimeError as error:
        print(f"{name}: RuntimeError:\n    {str(error).splitlines()[0]}")


if not Path("net-cpu.pt2").exists():
    print("there is no net-cpu.pt2 here: run compile_it.py first")
else:
    case = torch.load("case.pt")
    x = case["x"]  # (batch, in_features)
    for flag in ("0", "1"):
        print(f"AOTI_RUNTIME_CHECK_INPUTS={flag}")
        os.environ["AOTI_RUNTIME_CHECK_INPUTS"] = flag
        package = aoti_load_package("net-cpu.pt2")
        compare("  as exported", x)
        compare("  other strides", x.T.contiguous().T)
        compare("  float64", x.double())
