import re
import warnings

import torch


def safe_root(x):
    return torch.where(x > 0, x.sqrt(), 0.0)


def loss_of(x):
    return safe_root(x).sum()


x = torch.tensor([0.0, 4.0], requires_grad=True)
loss_of(x).backward()
print("loss", loss_of(x).item(), "gradient", x.grad.tolist())

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    try:
        with torch.autograd.set_detect_anomaly(True):
            loss_of(x).backward()
    except RuntimeError as error:
        print("RuntimeError:", error)

warning = str(caught[0].message)
print("UserWarning:", warning.splitlines()[0])
for line in re.findall(r"line \d+, in \w+", warning)[-2:]:
    print("  " + line)
