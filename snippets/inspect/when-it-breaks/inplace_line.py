import re
import warnings

import torch


def squash(x):
    return x.tanh()


def shift(x):
    y = squash(x)
    y += 1  # overwrites what the backward of tanh needs
    return y


x = torch.ones(2, requires_grad=True)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    try:
        with torch.autograd.set_detect_anomaly(True, check_nan=False):
            shift(x).sum().backward()
    except RuntimeError as error:
        print("RuntimeError:", str(error).partition(":")[0])

warning = str(caught[0].message)
print("UserWarning:", warning.splitlines()[0])
for line in re.findall(r"line \d+, in \w+", warning)[-2:]:
    print("  " + line)
