import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(1, 3, 8)
hidden = torch.zeros(3, 3, dtype=torch.bool)
hidden[0] = True  # the first query may look at no key


def train(mask, need_weights=True):
    attention = nn.MultiheadAttention(8, 2, batch_first=True)
    y, _ = attention(x, x, x, attn_mask=mask, need_weights=need_weights)
    loss = y[:, 1:].pow(2).mean()  # without the first row
    loss.backward()
    weight = attention.in_proj_weight.grad
    print(f"  loss finite {loss.isfinite().item()}", end="")
    print(f"  gradient finite {weight.isfinite().all().item()}")


print("a fully hidden row, not in the loss:")
train(hidden)
print("need_weights=False:")
train(hidden, need_weights=False)
print("the row may look at itself, still not in the loss:")
train(hidden & ~torch.eye(3, dtype=torch.bool))
