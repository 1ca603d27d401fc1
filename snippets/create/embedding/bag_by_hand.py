import torch
from torch import nn

REDUCE = {
    "sum": lambda rows: rows.sum(dim=0),
    "mean": lambda rows: rows.mean(dim=0),
    "max": lambda rows: rows.max(dim=0).values,
}


def bags_by_hand(weight, bags, mode, padding_idx=None, weights=None):
    """bags is a list of lists of ids; weights, for mode "sum", one each."""
    vectors = []
    for number, bag in enumerate(bags):
        kept = [place for place, word in enumerate(bag) if word != padding_idx]
        if not kept:  # an empty bag
            vectors.append(torch.zeros(weight.shape[1]))
            continue
        rows = torch.stack([weight[bag[place]] for place in kept])
        if weights is not None:
            shares = [weights[number][place] for place in kept]
            rows = rows * torch.tensor(shares).unsqueeze(1)
        vectors.append(REDUCE[mode](rows))
    return torch.stack(vectors)


torch.manual_seed(0)
bags = [[1, 2, 4], [], [5, 4]]
ids = torch.tensor([1, 2, 4, 5, 4])
starts = torch.tensor([0, 3, 3])  # where each bag begins
for mode in REDUCE:
    bag = nn.EmbeddingBag(10, 3, mode=mode)
    vectors = bag(ids, starts)
    wanted = bags_by_hand(bag.weight, bags, mode)
    print(mode, tuple(vectors.shape), torch.allclose(vectors, wanted))
