"""An LSTM with a projection, by torch.nn.LSTM, and one whose values are clipped, by the formula of TensorFlow's LSTMCell in torch.

Writes tests/nn/lstm.json: values, and the gradients by every input of a weighted sum of them. Inputs are not stored: `noise` makes the
same numbers in tests/nn/support.rs.

Run from the repository root: python scripts/lstm_expectations.py
(torch 2.15.0; 2026-12-01)
"""

import json

import numpy as np
import torch

BATCH, LENGTH, READ, CELLS, WIDTH = 2, 5, 3, 4, 2


def noise(seed, shape):
    k = np.arange(np.prod(shape, dtype=int), dtype=np.float64)
    x = np.sin((k * 7 + seed * 13 + 1) * 78.233) * 43758.5453
    return torch.tensor(np.fmod(x, 1.0) * 3.0, dtype=torch.float32).double().reshape(shape)


SHAPES = [(BATCH, LENGTH, READ), (READ, 4 * CELLS), (4 * CELLS,), (WIDTH, 4 * CELLS), (CELLS, WIDTH)]


def row(layer):
    inputs = [noise(k, shape).requires_grad_() for k, shape in enumerate(SHAPES)]
    value = layer(*inputs)
    (value * noise(99, value.shape)).sum().backward()
    return dict(value=value.flatten().tolist(), gradients=[x.grad.flatten().tolist() for x in inputs])


def by_torch(x, kernel, bias, recurrent, projection):
    layer = torch.nn.LSTM(READ, CELLS, batch_first=True, proj_size=WIDTH).double()
    parameters = dict(weight_ih_l0=kernel.T, weight_hh_l0=recurrent.T, bias_ih_l0=bias, bias_hh_l0=torch.zeros_like(bias),
                      weight_hr_l0=projection.T)
    return torch.func.functional_call(layer, parameters, (x,))[0]


def by_hand(clips, reverse=False, goes_on=None):
    def layer(x, kernel, bias, recurrent, projection):
        h, c = torch.zeros(BATCH, WIDTH).double(), torch.zeros(BATCH, CELLS).double()
        given = [None] * LENGTH
        for t in reversed(range(LENGTH)) if reverse else range(LENGTH):
            if goes_on is not None:
                h, c = (value * torch.tensor(goes_on).double()[:, t, None] for value in (h, c))
            i, f, g, o = (x[:, t] @ kernel + bias + h @ recurrent).chunk(4, 1)
            c = (f.sigmoid() * c + i.sigmoid() * g.tanh()).clamp(-clips[0], clips[0])
            h = ((o.sigmoid() * c.tanh()) @ projection).clamp(-clips[1], clips[1])
            given[t] = h
        return torch.stack(given, 1)

    return layer


GOES_ON = [[1, 1, 0, 1, 1], [0, 1, 1, 0, 0]]
rows = dict(torch=row(by_torch), clipped=row(by_hand((0.8, 0.7))), apart=row(by_hand((0.8, 0.7), True, GOES_ON)))
own = row(by_hand((1e6, 1e6)))
assert np.allclose(own["value"], rows["torch"]["value"]), "the formula is torch's"
assert np.allclose(np.abs(rows["clipped"]["value"]).max(), 0.7), "some values are clipped"
rounded = lambda x: [float(f"{v:.9g}") for v in x]
rows = {name: dict(value=rounded(r["value"]), gradients=[rounded(g) for g in r["gradients"]]) for name, r in rows.items()}
open("tests/nn/lstm.json", "w").write(json.dumps(rows, separators=(",", ":")) + "\n")
