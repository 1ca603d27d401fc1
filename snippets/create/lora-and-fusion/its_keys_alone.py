import torch
from by_replacement import Adapted
from torch import nn


def net():
    torch.manual_seed(0)  # the pretrained weights, known to both sides
    return nn.Sequential(nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 8))


def adapted_net():
    model = net()
    model[0] = Adapted(model[0])
    return model


def adapter_state(model):
    """Return what the Adapted layers of a model have learned."""
    state = {}
    for name, module in model.named_modules():
        if isinstance(module, Adapted):
            state[f"{name}.down"] = module.down.detach()
            state[f"{name}.up"] = module.up.detach()
    return state


trained = adapted_net()
nn.init.ones_(trained[0].up)
state = adapter_state(trained)
numbers = sum(tensor.numel() for tensor in state.values())
total = sum(tensor.numel() for tensor in trained.state_dict().values())
print(list(state), f"{numbers} of {total} numbers")

x = torch.ones(1, 64)
for label, model in (("adapted", adapted_net()), ("plain", net())):
    report = model.load_state_dict(state, strict=False)
    same = torch.allclose(model(x), trained(x))
    print(f"{label}: unexpected {report.unexpected_keys}, same: {same}")
