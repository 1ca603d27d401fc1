import torch
from torch import nn


class CausalMask(nn.Module):
    def __init__(self, size):
        super().__init__()
        # your turn
        self.mask = torch.ones(size, size, dtype=torch.bool).tril()

    def forward(self, scores):
        return scores


# the check
torch.manual_seed(0)
inf = float("inf")
wrong = []
for size, shape in [(2, (2, 2)), (5, (5, 5)), (5, (3, 3)), (4, (2, 6, 4, 4))]:
    model = CausalMask(size)
    scores = torch.randn(shape)
    wanted = scores + torch.full(shape, -inf).triu(1)
    if not torch.equal(model(scores), wanted):
        wrong.append(f"size {size}, scores of shape {shape}: other values")
    if model.state_dict():
        wrong.append(f"saved: {list(model.state_dict())}")
    devices = [buffer.device.type for buffer in model.to("meta").buffers()]
    if devices != ["meta"]:
        wrong.append(f"devices of the buffers after .to('meta'): {devices}")
    else:
        model(scores.to("meta"))  # raises if the mask stayed behind
if wrong:
    print("not yet:", wrong[0])
else:
    print("solved")
