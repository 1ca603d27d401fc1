import torch
from torch import nn
from torch.nn.utils import prune


def make_permanent(model):
    for module in model.modules():
        for name, _ in list(module.named_buffers(recurse=False)):
            tensor_name = name.removesuffix("_mask")
            if hasattr(module, tensor_name + "_orig"):
                prune.remove(module, tensor_name)


# the check
def check():
    torch.manual_seed(0)
    inner = nn.Sequential(nn.Linear(4, 4), nn.BatchNorm1d(4))
    model = nn.Sequential(inner, nn.Linear(4, 4)).eval()
    before = model.state_dict(keep_vars=True)
    prune.l1_unstructured(inner[0], "weight", amount=0.5)
    prune.l1_unstructured(inner[0], "bias", amount=2)
    prune.random_unstructured(inner[1], "weight", amount=1)
    for _ in range(2):
        prune.ln_structured(model[1], "weight", amount=1, n=2, dim=0)
    x = torch.randn(3, 4)
    wanted = model(x)
    make_permanent(model)
    after = model.state_dict(keep_vars=True)
    if after.keys() != before.keys():
        return "not yet: the keys are not the plain ones"
    if any(after[key] is not before[key] for key in before):
        return "not yet: a new parameter, which no optimizer holds"
    same = torch.allclose(model(x), wanted, atol=1e-6)
    return "solved" if same else "not yet: another output"


try:
    print(check())
except (AttributeError, ValueError) as error:
    print("not yet:", str(error).splitlines()[0])
