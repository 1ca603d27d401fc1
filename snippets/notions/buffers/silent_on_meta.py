import torch
import torch.nn.functional as F
from torch import nn


class CausalAttention(nn.Module):
    def __init__(self, size):
        super().__init__()
        mask = torch.ones(size, size, dtype=torch.bool).tril()
        self.register_buffer("mask", mask, persistent=False)

    def forward(self, x):
        return F.scaled_dot_product_attention(x, x, x, attn_mask=self.mask)


def left_on_meta(model):
    tensors = [*model.named_parameters(), *model.named_buffers()]
    return [name for name, tensor in tensors if tensor.is_meta]


torch.manual_seed(0)
x = torch.randn(1, 2, 4, 8)  # (batch, heads, tokens, width)
right = CausalAttention(4)(x)
with torch.device("meta"):
    model = nn.Sequential(CausalAttention(4))
print(model.load_state_dict({}, assign=True))

output = model(x)  # no error
print("device of the output:", output.device)
print("the right values:", torch.allclose(output, right))
print("left on meta:", left_on_meta(model))
