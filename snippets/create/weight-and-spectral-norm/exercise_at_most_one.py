import torch
from torch import nn
from torch.autograd import gradcheck
from torch.nn.utils import parametrize


# your turn
class AtMostOne(nn.Module):
    def forward(self, v):
        return v / torch.linalg.matrix_norm(v.flatten(1), 2)


# the check
def check():
    torch.manual_seed(0)
    layers = [nn.Linear(4, 3), nn.Conv2d(2, 3, 3), nn.Linear(1, 1)]
    for layer in layers:
        for scale in (0.01, 100.0, 0.0):
            start = torch.randn_like(layer.weight) * scale
            with torch.no_grad():
                layer.weight.copy_(start)
            parametrize.register_parametrization(layer, "weight", AtMostOne())
            w = layer.weight
            sigma = torch.linalg.svdvals(w.detach().flatten(1))[0].item()
            if sigma > 1 + 1e-4 or (scale > 1 and sigma < 1 - 1e-4):
                return f"not yet: scale {scale} gives {sigma:.2f}"
            if scale < 1 and not torch.allclose(w, start, rtol=1e-4):
                return f"not yet: scale {scale} was stretched"
            v = start.double().requires_grad_()
            if not gradcheck(AtMostOne(), v, raise_exception=False):
                return f"not yet: scale {scale}: a wrong gradient"
            parametrize.remove_parametrizations(layer, "weight")
    return "solved"


print(check())
