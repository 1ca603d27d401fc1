from torch import nn


def named_parameters(module, prefix="", recurse=True, remove_duplicate=True):
    owners = [(prefix, module)]
    if recurse:
        owners = list(module.named_modules(None, prefix, remove_duplicate))
    seen = set()
    for path, owner in owners:
        for key, parameter in owner._parameters.items():
            if parameter is None or parameter in seen:
                continue
            if remove_duplicate:
                seen.add(parameter)
            yield (f"{path}.{key}" if path else key), parameter


embedding = nn.Embedding(5, 3)
head = nn.Linear(3, 5)
head.weight = embedding.weight  # two modules, one parameter
model = nn.ModuleDict({"embedding": embedding, "head": head})

for remove_duplicate in True, False:
    by_hand = dict(named_parameters(model, remove_duplicate=remove_duplicate))
    print(list(by_hand))
    walk = model.named_parameters(remove_duplicate=remove_duplicate)
    names = [name for name, parameter in walk if by_hand[name] is parameter]
    print("same as named_parameters:", names == list(by_hand))
