import resource
from pathlib import Path

import torch


def save_beside(state, path):
    draft = path.with_name(path.name + ".draft")
    torch.save(state, draft)
    draft.replace(path)


def save_on_full_disk(save, state, path):
    """No file may grow beyond 100,000 bytes, as on a full disk."""
    usual = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, usual[1]))
    try:
        save(state, path)
    except RuntimeError:
        print(f"{save.__name__}: interrupted at 100,000 bytes")
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, usual)


path = Path("model.pt")
for save in [torch.save, save_beside]:
    save({"weight": torch.ones(2)}, path)
    save_on_full_disk(save, {"weight": torch.ones(100_000)}, path)
    try:
        print(torch.load(path))
    except RuntimeError as error:
        print("RuntimeError:", str(error).partition(". This")[0])
path.unlink()
Path("model.pt.draft").unlink()
