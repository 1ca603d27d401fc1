import torch
from torch import nn
from torch.export import export
from torch.fx.node import map_arg


def run(program, x):
    """Call each operation of an exported program in order."""
    signature = program.graph_signature
    values = {}
    for node_name, key in signature.inputs_to_parameters.items():
        values[node_name] = program.state_dict[key]
    for node_name, key in signature.inputs_to_buffers.items():
        values[node_name] = program.state_dict[key]
    [input_name] = signature.user_inputs
    values[input_name] = x

    def value_of(node):
        return values[node.name]

    for node in program.graph.nodes:
        if node.op == "call_function":
            args = map_arg(node.args, value_of)
            kwargs = map_arg(node.kwargs, value_of)
            values[node.name] = node.target(*args, **kwargs)
    [output_name] = signature.user_outputs
    return values[output_name]


if __name__ == "__main__":
    torch.manual_seed(0)
    model = nn.Sequential(nn.Linear(3, 4), nn.BatchNorm1d(4), nn.ReLU()).eval()
    x = torch.randn(5, 3)
    program = export(model, (x,))
    for node in program.graph.nodes:
        if node.op == "call_function":
            print(f"{node.name:10} = {node.target}")
    print("equal to the model:", torch.equal(run(program, x), model(x)))
