from torch import nn


class Counter(nn.Module):
    def __init__(self):
        super().__init__()
        self.calls = {"train": 0}

    def get_extra_state(self):
        return dict(self.calls)

    def set_extra_state(self, state):
        self.calls = dict(state)


saved = Counter()
saved.calls["train"] = 7
state = saved.state_dict()
print(dict(state))

loaded = Counter()
loaded.load_state_dict(state)
print(loaded.calls)

for model, other in [(nn.Identity(), state), (loaded, {})]:
    try:
        model.load_state_dict(other)
    except RuntimeError as error:
        print(str(error).splitlines()[1].strip())
