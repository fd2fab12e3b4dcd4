#!/usr/bin/env bash
# The head of RobertaForMaskedLM (transformers 5.24.0, torch 2.15.0) is GELU whatever hidden_act says; that of BertForMaskedLM
# follows hidden_act, and so do the layers of both. A RoBERTa of ReLU written down from its config.json alone has another head. Seen
# 2026-11-30 with hidden_act="relu", the largest gap between the head and the same head in our words:
#   RobertaForMaskedLM: relu 1e-01, gelu 0e+00
#   BertForMaskedLM: relu 0e+00, gelu 1e-01
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

python3 -m venv venv
venv/bin/pip install --quiet transformers==5.24.0 torch==2.15.0
venv/bin/python - <<'PY'
import sys
import torch, transformers

print(f"transformers {transformers.__version__}, torch {torch.__version__}")
sizes = dict(vocab_size=40, hidden_size=16, num_hidden_layers=1, num_attention_heads=2, intermediate_size=16)
right = True
for name in ("Roberta", "Bert"):
    torch.manual_seed(0)
    config = getattr(transformers, f"{name}Config")(**sizes, hidden_act="relu")
    model = getattr(transformers, f"{name}ForMaskedLM")(config).eval()
    x = torch.randn(1, 3, 16)
    if name == "Roberta":
        head, parts = model.lm_head, model.lm_head
        norm = parts.layer_norm
    else:
        head, parts = model.cls.predictions, model.cls.predictions.transform
        norm = parts.LayerNorm
    gaps = {}
    with torch.no_grad():
        for act in ("relu", "gelu"):
            own = head.decoder(norm(getattr(torch.nn.functional, act)(parts.dense(x))))
            gaps[act] = float((head(x) - own).abs().max())
    print(f"{name}ForMaskedLM: relu {gaps['relu']:.0e}, gelu {gaps['gelu']:.0e}")
    same, other = ("gelu", "relu") if name == "Roberta" else ("relu", "gelu")
    right = right and gaps[same] < 1e-6 < 1e-3 < gaps[other]
sys.exit(None if right else "this has changed: expected GELU in RoBERTa's head and hidden_act in BERT's")
PY
