from copy import deepcopy

import torch
from torch import nn


def outputs_by_name(model, x):
    """Run a model; return each module's output, in the order of the calls."""
    outputs = {}
    handles = []
    for name, module in model.named_modules():

        def keep(module, args, output, name=name):
            outputs[name or "the model"] = output.detach().clone()

        handles.append(module.register_forward_hook(keep))
    with torch.no_grad():
        model(x)
    for handle in handles:
        handle.remove()
    return outputs


torch.manual_seed(0)
x = torch.randn(5, 4)
reference = nn.Sequential(nn.Linear(4, 8), nn.LayerNorm(8), nn.GELU())
ported = deepcopy(reference)
ported[1].eps = 1e-2  # a setting is no entry of the state_dict
ported[2].approximate = "tanh"

wanted = outputs_by_name(reference, x)
for name, output in outputs_by_name(ported, x).items():
    same = torch.allclose(output, wanted[name], atol=1e-5)
    print(f"{name:9}  {'same' if same else 'DIFFERS'}")
