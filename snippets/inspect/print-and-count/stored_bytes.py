import torch
from torch import nn


def parts(tensor):
    """Return the plain tensors that hold the numbers of a tensor."""
    if hasattr(tensor, "__tensor_flatten__"):  # quantized, or another wrapper
        names, _ = tensor.__tensor_flatten__()
        return [p for name in names for p in parts(getattr(tensor, name))]
    if tensor.layout is torch.sparse_coo:
        tensor = tensor.detach()
        return [tensor._indices(), tensor._values()]
    return [tensor]


def stored_bytes(model):
    """Return the bytes that the parameters and buffers of a model occupy."""
    storages = {}
    for tensor in [*model.parameters(), *model.buffers()]:
        for part in parts(tensor):
            storage = part.untyped_storage()
            storages[storage._cdata] = storage.nbytes()
    return sum(storages.values())


if __name__ == "__main__":
    model = nn.Linear(1000, 1000, bias=False)
    print(f"{stored_bytes(model):9,} dense")
    model.register_buffer("row", model.weight.detach()[0])
    print(f"{stored_bytes(model):9,} with a view of the weight as buffer")
    model.weight = nn.Parameter(torch.eye(1000).to_sparse())
    del model.row
    print(f"{stored_bytes(model):9,} sparse")
