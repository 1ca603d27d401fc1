import torch
from torch import nn


class SimpleMLP(nn.Module):
    def __init__(self):
        super().__init__()
        self.lin_in = nn.Linear(5, 10)
        self.lin_out = nn.Linear(10, 1)

    def forward(self, x, context, *, scale=1.0):
        joined = torch.cat([x, context], dim=-1)  # (batch, 3 + 2)
        hidden = self.lin_in(joined).relu()
        return self.lin_out(hidden) * scale


torch.manual_seed(0)
model = SimpleMLP()
x = torch.randn(4, 3)
context = torch.randn(4, 2)
y = model(x, context)
print("output", tuple(y.shape))
print("by name:", torch.equal(y, model(context=context, x=x)))

batch = {"x": x, "context": context}
print("a dict: ", torch.equal(y, model(**batch)))
print("scaled: ", torch.equal(2 * y, model(x, context, scale=2.0)))
