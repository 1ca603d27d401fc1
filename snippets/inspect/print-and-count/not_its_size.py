import torch

large = torch.zeros(1000, 1000)
tensors = {
    "dense": large,
    "view of a row": large[0],
    "row, expanded": torch.zeros(1000).expand(1000, 1000),
    "on meta": large.to("meta"),
    "sparse diagonal": torch.eye(1000).to_sparse(),
}
print("                    numel     nbytes    storage")
for name, tensor in tensors.items():
    try:
        storage = tensor.untyped_storage()
        sizes = f"{tensor.nbytes:10,} {storage.nbytes():10,}"
    except RuntimeError as error:
        sizes = "  " + str(error)
    print(f"{name:15} {tensor.numel():9,} {sizes}")

try:
    print(tensors["sparse diagonal"].nbytes)
except RuntimeError as error:
    print("RuntimeError:", str(error).replace(". ", ".\n"))
