#!/usr/bin/env bash
# ViTMSNForImageClassification.save_pretrained (transformers 5.24.0, torch 2.15.0) writes the tensors of its layers without the prefix `vit.`
# that all other tensors of the encoder have; ViTForImageClassification writes it everywhere. transformers reads both back, whoever reads
# the file by names finds layers of no model. Seen 2026-12-01:
#   ViTMSNForImageClassification: encoder.layer.0.attention.attention.key.bias beside vit.embeddings.cls_token
#   ViTForImageClassification: vit.encoder.layer.0.attention.attention.key.bias beside vit.embeddings.cls_token
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

python3 -m venv venv
venv/bin/pip install --quiet transformers==5.24.0 torch==2.15.0
venv/bin/python - <<'PY'
import sys
import torch, transformers as t
from safetensors import safe_open

t.logging.set_verbosity_error()
print(f"transformers {t.__version__}, torch {torch.__version__}")
sizes = dict(hidden_size=12, num_hidden_layers=1, num_attention_heads=3, intermediate_size=10, image_size=8, patch_size=4)
seen = []
for name in ("ViTMSN", "ViT"):
    model = getattr(t, f"{name}ForImageClassification")(getattr(t, f"{name}Config")(**sizes))
    model.save_pretrained(name)
    with safe_open(f"{name}/model.safetensors", "pt") as file:
        keys = sorted(file.keys())
    layer = next(key for key in keys if "layer" in key and key.endswith("key.bias"))
    token = next(key for key in keys if key.endswith("cls_token"))
    print(f"{name}ForImageClassification: {layer} beside {token}")
    seen.append((layer.startswith("vit."), token.startswith("vit.")))
sys.exit(None if seen == [(False, True), (True, True)] else "this has changed: expected layers of ViTMSN without their prefix")
PY
