import warnings

import torch
from torch import nn
from torch.nn import utils
from torch.nn.utils import parametrizations


# your turn
def convert(layer, name="weight"):
    """Replace the old weight_norm of a layer by the new one."""
    utils.remove_weight_norm(layer, name)
    return parametrizations.weight_norm(layer, name)


# the check
def check():
    warnings.simplefilter("ignore", FutureWarning)
    x = torch.randn(2, 3, 8)
    for outputs, dim in ((4, 0), (1, 1), (4, 2), (4, None), (1, 0)):
        layer = utils.weight_norm(nn.Conv1d(3, outputs, 5), "bias", 0)
        utils.weight_norm(layer, "weight", dim)
        for name in ("weight", "bias"):
            g = layer.get_parameter(name + "_g")
            with torch.no_grad():
                g.mul_(3)
                wanted = layer(x)
            convert(layer, name)
            if not torch.allclose(layer(x), wanted, atol=1e-5):
                return f"not yet: dim={dim}: another output"
            if layer.parametrizations[name].original0.shape != g.shape:
                return f"not yet: dim={dim}: g has another shape"
        if layer._forward_pre_hooks:
            return "not yet: the old hook is still there"
    return "solved"


print(check())
