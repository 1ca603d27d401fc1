import torch


def batches(data, size):
    """Split two samples or more, without a batch of one.

    A batch may have one sample more than size.
    """
    parts = list(data.split(size))
    if len(parts[-1]) == 1:
        last = parts.pop()
        parts[-1] = torch.cat([parts[-1], last])
    return parts


# the check
verdict = "solved"
for samples in range(2, 40):
    for size in range(2, 10):
        data = torch.arange(samples)
        parts = list(batches(data, size))
        sizes = [len(part) for part in parts]
        if not torch.equal(torch.cat(parts), data):
            verdict = f"not yet: {samples} by {size}: samples lost or moved"
        elif min(sizes) < 2 or max(sizes) > size + 1:
            verdict = f"not yet: {samples} by {size}: batches of {sizes}"
        elif len(parts) > -(-samples // size):
            verdict = f"not yet: {samples} by {size}: {len(parts)} batches"
    if verdict != "solved":
        break
print(verdict)
