import torch


# your turn
def first_difference(first, second):
    """Return the first name whose tensors differ, or None; nan equals nan.

    A name that the second run lacks differs.
    """
    for name, tensor in first.items():
        if not torch.equal(tensor, second[name]):
            return name
    return None


# the check
def run(recorder, fault):
    for step in range(3):
        data = torch.full((2,), float(step + (fault == f"data {step}")))
        weight = data * 2 + (fault == f"weight {step}")
        recorder[f"data {step}"] = data
        recorder[f"weight {step}"] = weight
    recorder["loss"] = torch.tensor(float("nan"))


verdict = "solved"
for fault in None, "weight 0", "data 1", "loss":
    first = {}
    second = {}
    run(first, None)
    run(second, fault)
    if fault == "loss":
        del second["loss"]
    got = first_difference(first, second)
    if got != fault:
        verdict = f"not yet: wanted {fault}, got {got}"
        break
print(verdict)
