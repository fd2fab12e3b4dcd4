#!/usr/bin/env bash
# dalle-pytorch's DiscreteVAE adds the Kullback-Leibler divergence of its codes to the loss, reduced by `batchmean`, which divides by the first
# axis of the first argument. That argument is the logarithm of the uniform distribution, one number, so nothing is divided: the term is the sum
# over the whole batch. The same pictures twice in a batch leave the reconstruction loss as it is and double the term, so that
# `kl_div_loss_weight` means another thing for every batch size. Seen 2026-12-01 with dalle-pytorch 1.6.6, PyTorch 2.15.0:
#   1 picture: 1.00; 2 of it: 2.00; 4 of it: 4.00; 8 of it: 8.00 times the term of one
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

cat > kl.py <<'PY'
import importlib.util
import sys
import types
from importlib.metadata import version

import torch

# The file of the discrete autoencoder alone: the names that it imports for the transformer are not used here.
names = {
    "axial_positional_embedding": ["AxialPositionalEmbedding"],
    "dalle_pytorch": ["distributed_utils"],
    "dalle_pytorch.vae": ["OpenAIDiscreteVAE", "VQGanVAE"],
    "dalle_pytorch.transformer": ["Transformer", "DivideMax"],
}
folder = importlib.util.find_spec("dalle_pytorch").submodule_search_locations[0]
for module, inside in names.items():
    sys.modules[module] = types.ModuleType(module)
    for name in inside:
        setattr(sys.modules[module], name, object)
sys.modules["dalle_pytorch"].distributed_utils = types.SimpleNamespace(is_distributed=False, using_backend=lambda *_: False, DeepSpeedBackend=None)
spec = importlib.util.spec_from_file_location("discrete", f"{folder}/dalle_pytorch.py")
discrete = importlib.util.module_from_spec(spec)
spec.loader.exec_module(discrete)

torch.manual_seed(0)
model = discrete.DiscreteVAE(image_size=16, num_tokens=32, codebook_dim=16, hidden_dim=16, num_layers=2).eval()
picture = torch.rand(1, 3, 16, 16)


def term(copies):
    """What a weight of 1 adds to the loss, with the same noise."""
    losses = []
    for weight in (0.0, 1.0):
        model.kl_div_loss_weight = weight
        torch.manual_seed(1)
        losses.append(model(picture.repeat(copies, 1, 1, 1), return_loss=True).item())
    return losses[1] - losses[0]


one = term(1)
told = "; ".join(f"{n}: {term(n) / one:.2f}" for n in (1, 2, 4, 8))
print(f"dalle-pytorch {version('dalle-pytorch')}, torch {torch.__version__}: {told}")
if told != sys.argv[1]:
    sys.exit(f"this has changed: expected {sys.argv[1]}")
PY

python3 -m venv venv
venv/bin/pip install --quiet torch==2.15.0 numpy==2.4.6 einops==0.8.2
venv/bin/pip install --quiet --no-deps dalle-pytorch==1.6.6
venv/bin/python kl.py "1: 1.00; 2: 2.00; 4: 4.00; 8: 8.00"
