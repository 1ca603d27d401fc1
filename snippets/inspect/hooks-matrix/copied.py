import copy
import pickle

import torch
from count_hooks import Model, table

x = torch.ones(3, 2)


def deepcopy(model, hear):
    hear(model.watched)
    copy.deepcopy(model)(x).sum().backward()


def copied(model, hear):
    hear(model.watched)
    copy.copy(model)(x).sum().backward()


def pickled(model, hear):
    hear(model.watched)
    pickle.loads(pickle.dumps(model))(x).sum().backward()


def state(model, hear):
    hear(model.watched)
    other = Model()
    other.load_state_dict(model.state_dict())
    other(x).sum().backward()


print(table(deepcopy, copied, pickled, state))
