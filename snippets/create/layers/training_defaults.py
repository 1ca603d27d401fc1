import inspect

import torch
import torch.nn.functional as F

for function in (F.dropout, F.dropout2d, F.alpha_dropout, F.batch_norm):
    default = inspect.signature(function).parameters["training"].default
    print(f"F.{function.__name__:13} training={default}")

torch.manual_seed(0)
x = torch.ones(1000)
kept = F.alpha_dropout(x, 0.5)
print("alpha_dropout without training changes x:", not torch.equal(kept, x))
