import torch
from torch import nn

recording = torch.cuda.is_available()
device = "cuda" if recording else "cpu"
if recording:
    torch.cuda.memory._record_memory_history(max_entries=100_000)

model = nn.Linear(1000, 1000, device=device)
model(torch.ones(10, 1000, device=device)).sum().backward()

if recording:
    torch.cuda.memory._dump_snapshot("snapshot.pickle")
    torch.cuda.memory._record_memory_history(enabled=None)
    print("open snapshot.pickle at https://pytorch.org/memory_viz")
else:
    print("no CUDA here: no snapshot")
