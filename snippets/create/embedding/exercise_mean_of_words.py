import torch
from torch import nn


def mean_of_words(vectors, ids, padding):
    """Return the mean vector of each sentence, without the padding.

    vectors: (batch, words, features); ids: (batch, words). A sentence that is
    all padding has the mean 0.
    """
    # your turn
    return vectors.mean(dim=1)


# the check
def check():
    torch.manual_seed(0)
    for padding, filler in ((0, torch.nan), (3, torch.inf), (2, 7.0)):
        sentences = [[1, 0, padding], [1, padding, 3], [4, 4, 4]]
        ids = torch.tensor([*sentences, [padding] * 3])
        weight = torch.randn(5, 6)
        bag = nn.EmbeddingBag.from_pretrained(weight, padding_idx=padding)
        vectors = weight[ids]
        vectors[ids == padding] = filler  # what a padded position may hold
        mean = mean_of_words(vectors, ids, padding)
        if mean.shape != (4, 6):
            return f"not yet: the shape is {tuple(mean.shape)}"
        if not torch.allclose(mean, bag(ids), atol=1e-6):
            return "not yet: nn.EmbeddingBag gives other numbers"
    return "solved"


print(check())
