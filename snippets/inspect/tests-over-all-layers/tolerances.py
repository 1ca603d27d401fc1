import re

import torch

for dtype in (torch.float64, torch.float32, torch.float16, torch.bfloat16):
    one = torch.ones(1, dtype=dtype)
    try:
        torch.testing.assert_close(one, 2 * one)
    except AssertionError as error:
        atol, rtol = re.findall(r"up to (\S+) allowed", str(error))
    step = torch.finfo(dtype).eps
    print(f"{dtype}: atol {atol}, rtol {rtol}, next to 1.0: {step:.1e}")
