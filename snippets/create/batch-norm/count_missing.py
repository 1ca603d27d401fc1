import torch
from torch import nn

torch.manual_seed(0)
for momentum in (0.1, None):
    trained = nn.BatchNorm1d(1, momentum=momentum)
    for _ in range(100):
        trained(torch.randn(32, 1) + 5)
    state = trained.state_dict()
    print(f"momentum={momentum}, count {trained.num_batches_tracked.item()}")

    for name in ("whole state", "without count"):
        norm = nn.BatchNorm1d(1, momentum=momentum)
        norm.load_state_dict(state, strict=False)
        norm(torch.randn(32, 1) + 20)  # one batch from elsewhere
        print(f"  {name:13} running mean {norm.running_mean.item():.1f}")
        state.pop("num_batches_tracked", None)
