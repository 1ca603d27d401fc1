import torch


# your turn
def greedy_decode(scores, lengths, blank=0):
    """Return for each sample the classes that its best path collapses to.

    Scores have shape (time, samples, classes). What stands behind the length
    of a sample is padding.
    """
    best = scores.argmax(dim=2).T.tolist()
    return [[key for key in path if key != blank] for path in best]


# the check
def verdict():
    for paths, lengths, blank, wanted in (
        ([[1, 1, 0, 2]], [4], 0, [[1, 2]]),
        ([[1, 0, 1, 1]], [4], 0, [[1, 1]]),
        ([[0, 0, 0, 0]], [4], 0, [[]]),
        ([[2, 0, 0, 2]], [4], 2, [[0]]),
        ([[1, 1, 2, 3], [3, 3, 1, 0]], [3, 4], 0, [[1, 2], [3, 1]]),
    ):
        scores = torch.nn.functional.one_hot(torch.tensor(paths), 4)
        scores = 5.0 * scores.transpose(0, 1)
        found = greedy_decode(scores, torch.tensor(lengths), blank)
        if [list(each) for each in found] != wanted:
            return f"not yet: {paths} became {found}, with blank {blank}"
    return "solved"


print(verdict())
