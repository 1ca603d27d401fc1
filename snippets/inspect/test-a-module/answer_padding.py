import torch


def check_padding(function, x, padding):
    """Assert that no valid output depends on a padded input.

    x: (sample, time, feature); padding: (sample, time), True is padded.
    """
    y = function(x, padding)
    changed = torch.where(padding.unsqueeze(2), 2 * x + 5.0, x)
    kept = torch.isclose(function(changed, padding), y, atol=1e-5)
    assert kept[~padding].all()  # nan is not close


# the check
def plus_mean(x, keep):
    weight = keep.to(x).unsqueeze(2)
    count = weight.sum(dim=1, keepdim=True).clamp(min=1)
    return x + (x * weight).sum(dim=1, keepdim=True) / count


torch.manual_seed(0)
padding = torch.arange(4) >= torch.tensor([[4], [2], [0]])
random = torch.randn(3, 4, 2)
zeros_behind = random.masked_fill(padding.unsqueeze(2), 0.0)
wrong = []
for name, function, good in (
    ("valid times", lambda x, padding: plus_mean(x, ~padding), True),
    ("all times", lambda x, padding: plus_mean(x, padding >= 0), False),
    ("padded times", plus_mean, False),
):
    for x in (random, zeros_behind):
        try:
            check_padding(function, x, padding)
            passes = True
        except AssertionError:
            passes = False
        if passes != good:
            wrong.append(f"mean of {name}: passes is {passes}")
print(f"not yet: {wrong[0]}" if wrong else "solved")
