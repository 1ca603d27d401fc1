import torch
import torch.nn.functional as F
from torch import nn


class Four(nn.Module):
    def forward(self, x):
        p = 0.5 if self.training else 0.0
        attend = F.scaled_dot_product_attention
        return {
            "dropout(x)": F.dropout(x),
            "dropout(x, training=...)": F.dropout(x, training=self.training),
            "attention(dropout_p=0.5)": attend(x, x, x, dropout_p=0.5),
            "attention(dropout_p=p)": attend(x, x, x, dropout_p=p),
        }


torch.manual_seed(0)
model, x, agree = Four(), torch.randn(1, 8, 4), {}
for mode in (True, False):
    model.train(mode)
    first, second = model(x), model(x)
    for name, y in first.items():
        agree[name, mode] = torch.equal(y, second[name])

print(f"{'two calls agree in':24} train()  eval()")
for name in first:
    print(f"{name:24} {agree[name, True]!s:8} {agree[name, False]}")
