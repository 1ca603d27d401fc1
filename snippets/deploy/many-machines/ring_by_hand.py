import torch


def pass_around(held, start, add):
    """Each rank sends one chunk to the next rank, k - 1 times."""
    k = len(held)
    sent = 0
    for step in range(k - 1):
        chunks = [(rank + start - step) % k for rank in range(k)]
        moving = [held[rank][chunks[rank]].clone() for rank in range(k)]
        for rank in range(k):
            after = held[(rank + 1) % k]
            if add:
                after[chunks[rank]] += moving[rank]
            else:
                after[chunks[rank]] = moving[rank]
        sent += moving[0].nbytes  # by rank 0; the others send about as much
    return sent


def ring_all_reduce(tensors):
    k = len(tensors)
    held = [list(tensor.clone().tensor_split(k)) for tensor in tensors]
    sent = pass_around(held, start=0, add=True)  # a reduce-scatter
    sent += pass_around(held, start=1, add=False)  # an all-gather
    return [torch.cat(chunks) for chunks in held], sent


torch.manual_seed(0)
print(" k  sum on each rank  bytes sent by one / N  2(k-1)/k")
for k in [2, 3, 4, 8, 24]:
    tensors = list(torch.randn(k, 240))
    results, sent = ring_all_reduce(tensors)
    total = torch.stack(tensors).sum(dim=0)
    same = all(torch.allclose(r, total, atol=1e-5) for r in results)
    ratio = sent / tensors[0].nbytes
    print(f"{k:2}  {same!s:16}  {ratio:21.3f}  {2 * (k - 1) / k:.3f}")
