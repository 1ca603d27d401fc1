from pathlib import Path

import torch
from torch._inductor import aoti_compile_and_package

if Path("net.pt2").exists():
    program = torch.export.load("net.pt2")
    aoti_compile_and_package(program, package_path="net-cpu.pt2")
    print("compiled net-cpu.pt2")
else:
    print("there is no net.pt2 here: run export_it.py first")
