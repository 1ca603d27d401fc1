from torch import nn


def named_parameters(module, prefix="", recurse=True, remove_duplicate=True):
    owners = [(prefix, module)]
    if recurse:
        owners = module.named_modules(
            prefix=prefix,
            remove_duplicate=remove_duplicate,
        )
    seen = set()
    for path, owner in owners:
        for key, parameter in owner._parameters.items():
            if parameter is None or parameter in seen:
                continue
            if remove_duplicate:
                seen.add(parameter)
            name = f"{path}.{key}" if path else key
            yield name, parameter


embedding = nn.Embedding(5, 3)
head = nn.Linear(3, 5)
head.weight = embedding.weight  # two modules, one parameter
model = nn.ModuleDict({"embedding": embedding, "head": head})

for remove_duplicate in True, False:
    by_hand = dict(named_parameters(model, remove_duplicate=remove_duplicate))
    listed = dict(model.named_parameters(remove_duplicate=remove_duplicate))
    print(list(by_hand))
    same_names = list(by_hand) == list(listed)
    same_objects = all(by_hand[name] is listed[name] for name in listed)
    print("same as named_parameters:", same_names and same_objects)
