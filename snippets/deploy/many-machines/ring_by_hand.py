import torch


def all_reduce(tensors):
    k, sent = len(tensors), 0
    held = [list(tensor.clone().chunk(k)) for tensor in tensors]
    for add in (True, False):
        for step in range(k - 1):
            chunk = [(rank - step + (not add)) % k for rank in range(k)]
            moved = [held[rank][chunk[rank]].clone() for rank in range(k)]
            for rank in range(k):
                after, place = (rank + 1) % k, chunk[rank]
                old = held[after][place] if add else 0
                held[after][place] = old + moved[rank]
            sent += moved[0].nbytes
    return [torch.cat(chunks) for chunks in held], sent


torch.manual_seed(0)
print("k   sum on each rank   bytes sent by one / N   2(k-1)/k")
for k in (2, 3, 4, 8, 24):
    tensors = list(torch.randn(k, 240))
    results, sent = all_reduce(tensors)
    total = torch.stack(tensors).sum(dim=0)
    right = all(r.allclose(total, atol=1e-5) for r in results)
    ratio, formula = sent / tensors[0].nbytes, 2 * (k - 1) / k
    print(f"{k:2}  {right!s:17}  {ratio:21.3f}   {formula:.3f}")
