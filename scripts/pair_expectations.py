"""Losses that tell pairs of vectors, by lightly and transformers' formulas in torch.

Writes tests/nn/pairs.json: for each loss its value and the gradients, by every input, of a weighted sum of it. Inputs are not stored:
`noise` makes the same numbers in tests/nn/support.rs.

Run from the repository root: python scripts/pair_expectations.py
(torch 2.15.0, lightly 1.6.0; 2026-12-01)
"""

import json

import numpy as np
import torch
from lightly.loss import NTXentLoss
from torch.nn.functional import cross_entropy, logsigmoid, normalize


def noise(seed, shape):
    k = np.arange(np.prod(shape, dtype=int), dtype=np.float64)
    x = np.sin((k * 7 + seed * 13 + 1) * 78.233) * 43758.5453
    return torch.tensor(np.fmod(x, 1.0) * 3.0, dtype=torch.float32).double().reshape(shape)


def row(loss, *shapes):
    inputs = [noise(k, shape).requires_grad_() for k, shape in enumerate(shapes)]
    value = loss(*inputs)
    (value * noise(99, value.shape)).sum().backward()
    return dict(value=value.flatten().tolist(), gradients=[x.grad.flatten().tolist() for x in inputs])


def nt_xent(views):
    views = normalize(views)
    logits = views @ views.T / 0.3
    logits = logits.masked_fill(torch.eye(len(views), dtype=torch.bool), float("-inf"))
    half = len(views) // 2
    each = cross_entropy(logits, (torch.arange(len(views)) + half) % len(views), reduction="none")
    ours = NTXentLoss(temperature=0.3)(views[:half], views[half:])
    assert abs(ours - each.mean()) < 1e-6, "lightly's loss is the mean of these"
    return each


def info_nce(a, b, scale):
    # transformers' CLIPModel: the mean of both directions, there over the batch too
    logits = normalize(a) @ normalize(b).T * scale
    own = torch.arange(len(a))
    return (cross_entropy(logits, own, reduction="none") + cross_entropy(logits.T, own, reduction="none")) / 2


def sigmoid(a, b, scale, bias):
    # transformers' SiglipModel: the sum over a row's pairs, there a mean over rows
    logits = normalize(a) @ normalize(b).T * scale + bias
    return -logsigmoid(logits * (2 * torch.eye(len(a)) - 1)).sum()


json.dump(dict(nt_xent=row(nt_xent, (6, 5)), info_nce=row(info_nce, (6, 5), (6, 5), ()),
               sigmoid=row(sigmoid, (6, 5), (6, 5), (), ())), open("tests/nn/pairs.json", "w"), indent=1)
