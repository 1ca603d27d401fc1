import torch
from torch import nn


class Sloppy(nn.Module):
    def forward(self, x):
        x = x * 2
        print("doubled")
        if x.max() > 1:
            x = x / x.max()
        return x


report = torch._dynamo.explain(Sloppy())(torch.ones(5, 3))
print("graphs:", report.graph_count, "breaks:", report.graph_break_count)
for reason in report.break_reasons:
    frame = reason.user_stack[-1]
    print(f"line {frame.lineno}: {reason.reason.splitlines()[0]}")
