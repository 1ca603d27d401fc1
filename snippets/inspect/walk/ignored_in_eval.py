import torch
from torch import nn

torch.manual_seed(0)
setting = {"nhead": 2, "activation": nn.ReLU(), "batch_first": True}
layer = nn.TransformerEncoderLayer(8, dim_feedforward=16, **setting).eval()
x = torch.randn(2, 4, 8)
with_relu = layer(x)
layer.set_submodule("activation", nn.SiLU())


def run(text, grad):
    with torch.set_grad_enabled(grad):
        same = torch.allclose(layer(x), with_relu, atol=1e-5)
    print(f"{text}: the output is", "the old" if same else "another")


run("with gradients", grad=True)
run("no_grad", grad=False)
torch.backends.mha.set_fastpath_enabled(False)
run("no_grad, switched off", grad=False)
