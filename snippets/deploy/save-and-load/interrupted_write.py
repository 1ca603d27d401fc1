import resource
from pathlib import Path

import torch


def save_beside(state, path):
    draft = path.with_suffix(".draft")
    torch.save(state, draft)
    draft.replace(path)


path, small, large = Path("model.pt"), torch.ones(2), torch.ones(100_000)
free, most = resource.getrlimit(resource.RLIMIT_FSIZE)
for write in (torch.save, save_beside):
    write({"weight": small}, path)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, most))
    try:
        write({"weight": large}, path)
    except RuntimeError:
        resource.setrlimit(resource.RLIMIT_FSIZE, (free, most))
        print(f"{write.__name__}: interrupted at 100,000 bytes")
    try:
        print(torch.load(path))
    except RuntimeError as error:
        print("RuntimeError:", str(error).partition(". This")[0])
    path.unlink()
path.with_suffix(".draft").unlink()
