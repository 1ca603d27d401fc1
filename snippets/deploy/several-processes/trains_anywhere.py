# --8<-- [start:group]
import os

import torch
import torch.distributed as dist
import torch.distributed.nn
from torch import nn
from torch.nn.parallel import DistributedDataParallel
from torch.utils.data import DataLoader, DistributedSampler, TensorDataset

device = torch.device("cpu")
device_id = None
accelerator = torch.accelerator.current_accelerator(check_available=True)
if accelerator is not None:
    local_rank = int(os.environ.get("LOCAL_RANK", "0"))
    torch.accelerator.set_device_index(local_rank)
    device = torch.device(accelerator.type, local_rank)
    device_id = device
backend = dist.get_default_backend_for_device(device)
if dist.is_torchelastic_launched():
    dist.init_process_group(backend, device_id=device_id)
else:
    store = dist.HashStore()
    dist.init_process_group(
        backend,
        device_id=device_id,
        store=store,
        rank=0,
        world_size=1,
    )
size = dist.get_world_size()
# --8<-- [end:group]

# --8<-- [start:data]
torch.manual_seed(0)
inputs = torch.randn(32, 3)
data = TensorDataset(inputs, inputs.sum(dim=1, keepdim=True))
sampler = DistributedSampler(data)
pinned = device.type == "cuda"
loader = DataLoader(data, 16 // size, sampler=sampler, pin_memory=pinned)
model = nn.Linear(3, 1).to(device)  # to the device first, then wrapped
parallel = DistributedDataParallel(model)
optimizer = torch.optim.SGD(parallel.parameters(), lr=0.1)
# --8<-- [end:data]


# --8<-- [start:training]
def step(parallel, x, target):
    x = x.to(device, non_blocking=True)
    target = target.to(device, non_blocking=True)
    optimizer.zero_grad()
    loss = nn.functional.mse_loss(parallel(x), target)
    loss.backward()
    optimizer.step()
    return loss.detach()


for epoch in range(3):
    sampler.set_epoch(epoch)  # another order in each epoch
    total = torch.zeros((), device=device)
    for x, target in loader:
        total += step(parallel, x, target)
    dist.all_reduce(total)  # the loss of all shares, not only of this rank
    if dist.get_rank() == 0:
        mean = total.item() / len(loader) / size
        print(f"epoch {epoch}: mean loss {mean:.3f}")

if dist.get_rank() == 0:
    torch.save(model.state_dict(), "model.pt")
del parallel
dist.destroy_process_group()
# --8<-- [end:training]
