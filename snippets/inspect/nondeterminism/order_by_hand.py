import torch
from torch.utils.data import DataLoader


def order_by_hand(count, generator=None):
    """Return the order of the next epoch of a loader with shuffle=True."""
    # the seed of the workers, which is drawn even if there are none
    torch.empty((), dtype=torch.int64).random_(generator=generator)
    if generator is None:
        seed = torch.empty((), dtype=torch.int64).random_().item()
        generator = torch.Generator().manual_seed(seed)
    order = torch.randperm(count, generator=generator).tolist()
    torch.randperm(count, generator=generator)  # drawn, and not used
    return order


data = list(range(8))
theirs = torch.Generator().manual_seed(0)
ours = torch.Generator().manual_seed(0)
loader = DataLoader(data, None, shuffle=True, generator=theirs)
for _ in range(2):
    print("loader ", list(loader))
    print("by hand", order_by_hand(8, ours))
