import torch
from torch import nn
from torch.nn.utils import skip_init


def draws(make):
    """Say whether making a layer draws random numbers."""
    before = torch.get_rng_state()
    make()
    return not torch.equal(before, torch.get_rng_state())


def on_meta():
    with torch.device("meta"):
        return nn.Linear(3, 2)


print("nn.Linear draws:", draws(lambda: nn.Linear(3, 2)))
print("skip_init draws:", draws(lambda: skip_init(nn.Linear, 3, 2)))
print("on meta:        ", draws(on_meta))

layer = skip_init(nn.Linear, 3, 2, bias=False, dtype=torch.float64)
layer.load_state_dict({"weight": torch.ones(2, 3)})
print(layer.weight.device, layer.weight.dtype, layer.weight.tolist())

for arguments in [(nn.Sequential, layer), (nn.LSTM, 3, 2), (torch.Tensor, 3)]:
    try:
        skip_init(*arguments)
    except RuntimeError as error:
        print(type(error).__name__ + ":", error)

lstm = nn.LSTM(3, 2, device="meta").to_empty(device="cpu")
print("LSTM on", lstm.weight_hh_l0.device)
