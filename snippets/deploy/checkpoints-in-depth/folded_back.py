import torch
from torch import nn
from torch.nn.utils import parametrizations, parametrize, prune


def fold(model):
    """Put plain weights in place of what parametrizations and masks give."""
    model.eval()  # in train mode spectral_norm changes at each access
    for module in model.modules():
        if parametrize.is_parametrized(module):
            for name in list(module.parametrizations):
                parametrize.remove_parametrizations(module, name)
        for key in list(module._buffers):
            name = key.removesuffix("_mask")
            if name != key and hasattr(module, name + "_orig"):
                prune.remove(module, name)


def new_model():
    layers = [nn.Linear(3, 4), nn.Conv1d(4, 2, 3), nn.Linear(3, 3)]
    return nn.Sequential(*layers, nn.Linear(3, 2))


torch.manual_seed(0)
trained = new_model()
parametrizations.weight_norm(trained[0], dim=1)
parametrizations.spectral_norm(trained[1])
parametrizations.orthogonal(trained[2])
prune.l1_unstructured(trained[3], "weight", amount=0.5)
print(len(trained.state_dict()), "keys")

x = torch.randn(4, 3)
wanted = trained.eval()[0](x)
fold(trained)
plain = new_model()
print(plain.load_state_dict(trained.state_dict()))
print("same output:", torch.allclose(plain[0](x), wanted))
