import torch
from torch import nn


def still_moving(model, x):
    before = {name: buffer.clone() for name, buffer in model.named_buffers()}
    with torch.no_grad():
        model(x)
    names = []
    for name, module in model.named_modules():
        if not any(p.requires_grad for p in module.parameters(recurse=False)):
            own = module.named_buffers(prefix=name, recurse=False)
            if not all(torch.equal(b, before[key]) for key, b in own):
                names.append(name)
    for name, buffer in model.named_buffers():
        buffer.copy_(before[name])
    return names


# the check
layers = [
    nn.BatchNorm2d(3),
    nn.BatchNorm2d(3).eval(),
    nn.BatchNorm2d(3, track_running_stats=False),
    nn.InstanceNorm2d(3, affine=True),
    nn.InstanceNorm2d(3, affine=True, track_running_stats=True),
    nn.utils.spectral_norm(nn.Conv2d(3, 3, kernel_size=1)),
    nn.BatchNorm2d(3, affine=False),
]
model = nn.Sequential(nn.Sequential(*layers), nn.BatchNorm2d(3))
model[0].requires_grad_(False)
layers[3].register_buffer("constant", torch.ones(3))
layers[6].add_module("child", nn.Linear(1, 1))  # trains, and is no own one
before = [buffer.clone() for buffer in model.buffers()]
got = still_moving(model, torch.rand(2, 3, 4, 4))
pairs = zip(before, model.buffers(), strict=True)
kept = all(torch.equal(old, new) for old, new in pairs)
wanted = ["0.0", "0.4", "0.5", "0.6"]
wrong = f"wanted {wanted}, got {got}; buffers as before: {kept}"
print("solved" if got == wanted and kept else f"not yet: {wrong}")
