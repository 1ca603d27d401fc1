import torch


# your turn
def first_difference(first, second):
    for name, tensor in first.items():
        other = second.get(name)
        if other is None or other.shape != tensor.shape:
            return name
        same = (tensor == other) | (tensor.isnan() & other.isnan())
        if not same.all():
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
