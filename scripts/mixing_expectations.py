"""Writes tests/nn/mixing.json: what timm's Mixup makes of two pictures and their labels, and the loss of it, at given draws.

Run from the repository root: python scripts/mixing_expectations.py
(timm 1.0.31, torch 2.15.0; 2026-12-01)
"""

import json
from pathlib import Path
from unittest.mock import patch

import torch
from timm.data import mixup
from timm.loss import SoftTargetCrossEntropy

HEIGHT, WIDTH, CHANNELS, CLASSES, SMOOTHING = 7, 10, 2, 3, 0.1
# what is drawn: share of the picture itself, and the middle of the rectangle
CASES = {
    "mixup": dict(mixup_alpha=0.8, share=0.3),
    "cutmix": dict(cutmix_alpha=1.0, share=0.4, row=2, column=4),
    "cutmix_at_a_corner": dict(cutmix_alpha=1.0, share=0.2, row=6, column=0),
    "cutmix_of_all": dict(cutmix_alpha=1.0, share=0.0, row=3, column=5),
    "cutmix_of_nothing": dict(cutmix_alpha=1.0, share=0.99, row=3, column=5),
}


def flat(x):
    return [round(v, 7) for v in x.flatten().tolist()]


def main():
    torch.manual_seed(1)
    images = torch.randn(2, CHANNELS, HEIGHT, WIDTH)
    logits, labels = torch.randn(2, CLASSES), torch.tensor([2, 0])
    out = dict(size=[HEIGHT, WIDTH, CHANNELS], images=flat(images.permute(0, 2, 3, 1)), logits=flat(logits), labels=labels.tolist(), cases={})
    for name, case in CASES.items():
        alphas = {key: case.get(key, 0.0) for key in ("mixup_alpha", "cutmix_alpha")}
        mix = mixup.Mixup(**alphas, label_smoothing=SMOOTHING, num_classes=CLASSES)
        places = iter([case.get("row"), case.get("column")])
        with patch.object(mixup.np.random, "beta", lambda *_: case["share"]), \
                patch.object(mixup.np.random, "randint", lambda *_, **__: next(places)):
            x = images.clone()
            x, target = mix(x, labels)
        loss = SoftTargetCrossEntropy()(logits, target).item()
        out["cases"][name] = dict(case, images=flat(x.permute(0, 2, 3, 1)), loss=loss)
    Path("tests/nn/mixing.json").write_text(json.dumps(out) + "\n")


if __name__ == "__main__":
    main()
