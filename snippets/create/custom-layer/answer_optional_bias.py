import torch
from torch import nn


# your turn
class Shift(nn.Module):
    """Add a bias to each feature; without the bias return the input."""

    def __init__(self, features, bias=True, device=None, dtype=None):
        super().__init__()
        if bias:
            zeros = torch.zeros(features, device=device, dtype=dtype)
            self.bias = nn.Parameter(zeros)
        else:
            self.register_parameter("bias", None)

    def forward(self, x):
        return x if self.bias is None else x + self.bias


# the check
wrong = []
for features in (1, 4):
    x = torch.randn(2, features)
    try:
        layer = Shift(features)
        bias = nn.init.normal_(layer.get_parameter("bias"))
        if not bias.requires_grad or not torch.equal(layer(x), x + bias):
            wrong.append("with a bias: train it, and add it to each feature")
        meta = Shift(features, True, "meta", torch.half).get_parameter("bias")
        if not meta.is_meta or meta.dtype != torch.half:
            wrong.append("the bias is not made where it was told")
        bare = Shift(features, bias=False)
        if bare.bias is not None or "bias" not in bare._parameters:
            wrong.append("without a bias: register the name as None")
        if list(bare.state_dict()) or not torch.equal(bare(x), x):
            wrong.append("without a bias: save nothing, return the input")
    except AttributeError as error:
        wrong.append(str(error))
print(f"not yet: {wrong[0]}" if wrong else "solved")
