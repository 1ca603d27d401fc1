import torch
from torch import nn

torch.manual_seed(0)
data = torch.randn(4096, 4)
example = data[0]
batch_norm = nn.BatchNorm1d(4)
group_norm = nn.GroupNorm(2, 4)


def wobble(norm, size):
    """How much the output for one example differs from batch to batch."""
    outputs = []
    for _ in range(200):
        others = data[torch.randint(1, 4096, (size - 1,))]
        outputs.append(norm(torch.cat([example[None], others]))[0])
    return torch.stack(outputs).std(0).mean().item()


for size in (2, 4, 16, 64):
    noise = wobble(batch_norm, size)
    print(f"Batch {size:2} {'█' * round(noise * 24):22} {noise:.2f}")
for size in (2, 64):
    print(f"Group {size:2} |{wobble(group_norm, size):26.2f}")
