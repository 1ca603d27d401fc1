from torch import nn
from torch.nn.utils import parametrizations, prune

layers = {
    "plain": nn.Linear(8, 4),
    "weight_norm": parametrizations.weight_norm(nn.Linear(8, 4)),
    "spectral_norm": parametrizations.spectral_norm(nn.Linear(8, 4)),
    "pruned by half": prune.l1_unstructured(nn.Linear(8, 4), "weight", 0.5),
}
for label, layer in layers.items():
    count = sum(parameter.numel() for parameter in layer.parameters())
    held = sum(buffer.numel() for buffer in layer.buffers())
    print(f"{label}: {type(layer).__name__}")
    print(f"  {count} in parameters, {held} in buffers")
    for name, parameter in layer.named_parameters():
        print(f"    {name} {tuple(parameter.shape)}")

nonzero = layers["pruned by half"].weight.count_nonzero().item()
print(nonzero, "weights of the pruned layer are not zero")
