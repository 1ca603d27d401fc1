import torch


# your turn
def renamed(state):
    return state


# the check
cases = {
    "module.fc1.weight": "lin_in.weight",
    "module.block.fc2.bias": "block.lin_out.bias",
    "fc2.weight": "lin_out.weight",
    "fc10.weight": "fc10.weight",
    "fc1.fc2.weight": "lin_in.lin_out.weight",
    "fc1.fc1.weight": "lin_in.lin_in.weight",
    "encoder.module.fc1.bias": "encoder.module.lin_in.bias",
    "norm_fc1.weight": "norm_fc1.weight",
}
wrong = []
for number, (old, wanted) in enumerate(cases.items()):
    new = renamed({old: torch.tensor(number)})
    if list(new) != [wanted]:
        wrong.append(f"{old}: wanted {wanted}, got {list(new)}")
    elif new[wanted].item() != number:
        wrong.append(f"{old}: another tensor")
if list(renamed(dict.fromkeys(cases))) != list(cases.values()):
    wrong.append("all keys at once: other keys, or another order")
if wrong:
    print("not yet:", wrong[0])
else:
    print("solved")
