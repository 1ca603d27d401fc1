"""docs/create/share-copy-replace.md: the gradient of a tie, replacement, freezing by name."""

import torch
from hypothesis import given
from hypothesis import strategies as st
from shown import rebuilt
from torch import nn

LanguageModel = rebuilt("create/share-copy-replace/tied.py").LanguageModel
replace = rebuilt("create/share-copy-replace/replaced_by_recursion.py").replace
frozen = rebuilt("create/share-copy-replace/frozen_by_name.py")

seeds = st.integers(0, 2**31)


@given(
    words=st.integers(1, 8),
    width=st.integers(1, 5),
    length=st.integers(1, 6),
    dtype=st.sampled_from([torch.float32, torch.float64]),
    seed=seeds,
)
def test_the_gradient_of_a_tie_is_the_sum_over_its_uses(words, width, length, dtype, seed):
    torch.manual_seed(seed)
    model = LanguageModel(words, width).to(dtype)
    tokens = torch.randint(words, (2, length))
    weights = torch.randn(2, length, words, dtype=dtype)
    (model(tokens) * weights).sum().backward()
    alone = [model.head.weight.detach().clone().requires_grad_() for _ in range(2)]
    hidden = nn.functional.embedding(tokens, alone[0]).tanh()
    (nn.functional.linear(hidden, alone[1]) * weights).sum().backward()
    assert model.head.weight is model.embedding.weight
    torch.testing.assert_close(
        model.head.weight.grad, alone[0].grad + alone[1].grad, rtol=1e-4, atol=1e-5
    )


class MyReLU(nn.ReLU):
    pass


layers = st.sampled_from(["relu", "mine", "linear", "shared"])
trees = st.recursive(layers, lambda inner: st.lists(inner, max_size=4), max_leaves=12)


def built(tree, shared):
    if isinstance(tree, list):
        return nn.Sequential(*[built(part, shared) for part in tree])
    if tree == "shared":
        return shared
    return {"relu": nn.ReLU, "mine": MyReLU, "linear": nn.Identity}[tree]()


def types(model):
    return [type(m).__name__ for _, m in model.named_modules(remove_duplicate=False)]


@given(tree=st.lists(trees, max_size=4), train=st.booleans())
def test_each_layer_of_the_class_is_replaced_and_no_other(tree, train):
    model = built(tree, nn.ReLU()).train(train)
    wanted = ["Tanh" if name == "ReLU" else name for name in types(model)]
    before = dict(model.named_modules(remove_duplicate=False))
    replace(model, nn.ReLU, lambda old: nn.Tanh())
    assert types(model) == wanted
    after = dict(model.named_modules(remove_duplicate=False))
    assert all(module.training == train for module in after.values())
    for name, old in before.items():
        for other, its in before.items():
            assert (old is its) == (after[name] is after[other])  # shared stays shared
        assert (after[name] is old) == (type(old) is not nn.ReLU)


@given(width=st.integers(1, 5), places=st.integers(1, 3))
def test_a_shared_container_gets_replacements_of_the_same_class_once(width, places):
    model = nn.ModuleList([nn.Sequential(nn.Linear(2, width))] * places)
    replace(model, nn.Linear, lambda old: nn.Linear(2, old.out_features + 1))
    assert {part.get_submodule("0").out_features for part in model} == {width + 1}


names = ["layer1", "layer10", "layer2", "head"]


@given(
    rounds=st.lists(st.lists(st.sampled_from(names), unique=True, min_size=1), max_size=4),
    optimizer=st.sampled_from(["SGD", "Adam", "AdamW", "RMSprop"]),
    seed=seeds,
)
def test_a_step_changes_the_chosen_layers_and_no_others(rounds, optimizer, seed):
    torch.manual_seed(seed)
    model = nn.Sequential()
    for name in names:
        model.add_module(name, nn.Linear(2, 2, bias=False))
    settings = {"weight_decay": 0.1, "lr": 0.1}
    if optimizer in ("SGD", "RMSprop"):
        settings["momentum"] = 0.9
    stepper = getattr(torch.optim, optimizer)(model.parameters(), **settings)
    for chosen in rounds:
        frozen.set_trainable(model, *chosen)
        changed = frozen.changed_by_a_step(model, stepper)
        assert sorted(changed) == sorted(f"{name}.weight" for name in chosen)
