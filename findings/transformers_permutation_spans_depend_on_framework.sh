#!/usr/bin/env bash
# DataCollatorForPermutationLanguageModeling of transformers 5.24.0 (torch 2.15.0, numpy 2.4.6) with max_span_length=5 hides spans of
# 1 to 5 tokens when asked for torch tensors and of 1 to 6 when asked for NumPy arrays, each length about as often: the one draws
# with an upper end that is left out, the other with one that is taken in. So the same data asks an XLNet for other tokens by what
# return_tensors says. Seen 2026-11-30, 4,000 rows of 64 tokens, shares of unbroken runs of hidden tokens by their length:
#   torch: 5 of 16.9 %, 6 of 0.1 % (neighbouring spans), 10.68 tokens a row
#   numpy: 5 of 15.2 %, 6 of 13.5 %, 10.57 tokens a row
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

python3 -m venv venv
venv/bin/pip install --quiet transformers==5.24.0 torch==2.15.0 numpy==2.4.6
venv/bin/python - <<'PY'
import random, sys
import numpy, torch, transformers

print(f"transformers {transformers.__version__}, torch {torch.__version__}, numpy {numpy.__version__}")


class Tokenizer:
    """The little that the collator asks for: no control tokens among the ids."""

    mask_token, mask_token_id, pad_token, pad_token_id, padding_side = "<mask>", 6, "<pad>", 5, "left"

    def get_special_tokens_mask(self, ids, already_has_special_tokens=True):
        return [0] * len(ids)

    def __len__(self):
        return 100


collator = transformers.DataCollatorForPermutationLanguageModeling(tokenizer=Tokenizer())
torch.manual_seed(0), random.seed(0), numpy.random.seed(0)
rows = numpy.arange(10, 74)[None].repeat(4000, 0)
shares = {}
for name, (_, _, _, labels) in {
    "torch": collator.torch_mask_tokens(torch.tensor(rows)),
    "numpy": collator.numpy_mask_tokens(rows.copy()),
}.items():
    hidden, lengths = numpy.asarray(labels) != -100, []
    for row in hidden:
        length = 0
        for one in [*row, False]:
            if not one and length:
                lengths.append(length)
            length = length + 1 if one else 0
    found = numpy.bincount(lengths, minlength=7) / len(lengths)
    shares[name] = found
    print(f"{name}: 5 of {found[5]:.1%}, 6 of {found[6]:.1%}, {hidden.sum(1).mean():.2f} tokens a row")
ok = shares["torch"][6] < 0.01 < 0.1 < shares["numpy"][6] and abs(shares["torch"][5] - 0.17) < 0.02
sys.exit(None if ok else "this has changed: expected no spans of 6 with torch and as many as others with numpy")
PY
