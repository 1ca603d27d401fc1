from torch import nn
from torch.nn.utils import parametrize

layer = nn.Linear(3, 2)
before = layer.weight
parametrize.register_parametrization(layer, "weight", nn.Softplus())

print("class:", type(layer).__name__)
print("type(layer) is nn.Linear:", type(layer) is nn.Linear)
print("isinstance(layer, nn.Linear):", isinstance(layer, nn.Linear))
was = parametrize.type_before_parametrizations(layer)
print("type before:", was.__name__)

print("weight parametrized:", parametrize.is_parametrized(layer, "weight"))
print("bias parametrized:", parametrize.is_parametrized(layer, "bias"))

print("keys:", list(layer.state_dict()))
rules = layer.parametrizations.weight
print("a list:", isinstance(rules, parametrize.ParametrizationList))
print("original is the old parameter:", rules.original is before)
print("weight is a parameter:", isinstance(layer.weight, nn.Parameter))
print(layer)
