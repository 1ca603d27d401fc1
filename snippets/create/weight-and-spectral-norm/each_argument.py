import torch
from torch import nn
from torch.nn.utils import parametrizations


def largest(w, dim=0):
    return torch.linalg.svdvals(w.movedim(dim, 0).flatten(1))[0].item()


spectral_norm = parametrizations.spectral_norm
torch.manual_seed(0)
cell = spectral_norm(nn.RNNCell(3, 4), "weight_hh").eval()
print(f"name: {largest(cell.weight_hh):.2f}")

for n in (1, 100):
    layer = spectral_norm(nn.Linear(50, 50), n_power_iterations=n)
    # A new weight, of which the layer has not yet the largest singular value.
    nn.init.normal_(layer.parametrizations.weight.original)
    w = layer.weight.detach()  # one read: n more iterations
    print(f"n_power_iterations={n}: {largest(w):.1f}")

up = spectral_norm(nn.ConvTranspose1d(3, 5, 4)).eval()
print("dim of a transposed convolution:", up.parametrizations.weight[0].dim)
conv = spectral_norm(nn.Conv1d(3, 5, 4), dim=2, n_power_iterations=50).eval()
print(f"dim=2: {largest(conv.weight, dim=2):.2f}")

for eps in (1e-12, 1.0):
    layer = nn.Linear(3, 3)
    nn.init.constant_(layer.weight, 1e-6)
    w = spectral_norm(layer, eps=eps).weight
    print(f"eps={eps}: all finite: {bool(w.isfinite().all())}")

bias = spectral_norm(nn.Linear(3, 3), "bias").bias
print(f"a vector is divided by its length: {bias.norm():.2f}")
