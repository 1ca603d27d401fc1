"""docs/create/dropout.md: every dropout by hand, with the masks that torch draws."""

import torch
from hypothesis import given
from hypothesis import strategies as st
from shown import rebuilt
from torch import nn

by_hand = rebuilt("create/dropout/by_hand.py")
alpha_dropout = rebuilt("create/dropout/alpha_by_hand.py").alpha_dropout

drawn = {
    "p": st.sampled_from([0.0, 1.0]) | st.floats(0.01, 0.99),
    "training": st.booleans(),
    "dtype": st.sampled_from([torch.float32, torch.float64]),
    "seed": st.integers(0, 2**31),
}


def same(ours, layer, x, p, training, seed, **settings):
    layer.train(training)
    torch.manual_seed(seed)
    found = ours(x, p, training, **settings)
    torch.manual_seed(seed)
    torch.testing.assert_close(found, layer(x), rtol=1e-4, atol=1e-4)


@given(**drawn, shape=st.lists(st.integers(1, 5), max_size=5).map(tuple))
def test_single_numbers(p, training, dtype, seed, shape):
    x = torch.randn(shape, dtype=dtype)
    same(by_hand.dropout, nn.Dropout(p), x, p, training, seed)
    same(alpha_dropout, nn.AlphaDropout(p), x, p, training, seed)


@given(**drawn, sizes=st.lists(st.integers(1, 4), min_size=5, max_size=5))
def test_whole_channels(p, training, dtype, seed, sizes):
    for dims, kind in ((3, nn.Dropout1d), (4, nn.Dropout2d), (5, nn.Dropout3d)):
        x = torch.randn(sizes[:dims], dtype=dtype)
        same(by_hand.feature_dropout, kind(p), x, p, training, seed)
        alpha = nn.FeatureAlphaDropout(p)
        same(alpha_dropout, alpha, x, p, training, seed, channels=True)
