from torch import nn

embedding = nn.Embedding(5, 3)
head = nn.Linear(3, 5, bias=False)
head.weight = embedding.weight
model = nn.ModuleDict({"embedding": embedding, "head": head})

for name, parameter in model.named_parameters():
    if name.startswith("head."):
        parameter.requires_grad_(False)
print("by name:", not head.weight.requires_grad)

model.get_submodule("head").requires_grad_(False)
print("through the module:", not head.weight.requires_grad)
print("the embedding, too:", not embedding.weight.requires_grad)
