import torch
from torch import nn

calls: list[str] = []


class Head(nn.Module):
    def __init__(self):
        super().__init__()
        self.linear = nn.Linear(3, 1)

    def forward(self, x):
        return self.linear(x.detach())  # no gradient reaches x


head = Head()
head.register_full_backward_hook(lambda *given: calls.append("hook"))
head.register_full_backward_pre_hook(lambda *given: calls.append("pre-hook"))

x = torch.ones(2, 3, requires_grad=True)
head(x).sum().backward()
print("called:", calls)
print("the weight has a gradient:", head.linear.weight.grad is not None)
