from layers_by_hand import BatchNorm2d, Conv2d, Linear

attempts = [
    (Linear, (3, 1), {"device": "cpu"}),
    (Conv2d, (1, 4, 3), {"padding_mode": "circular"}),
    (Conv2d, (1, 4, 3), {"groups": 3}),
    (BatchNorm2d, (4,), {"dtype": None}),
]
for layer, arguments, settings in attempts:
    try:
        layer(*arguments, **settings)
    except (TypeError, ValueError) as error:
        print(f"{type(error).__name__}: {error}")
