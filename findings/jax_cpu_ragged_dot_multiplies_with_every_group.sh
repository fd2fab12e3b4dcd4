#!/usr/bin/env bash
# jax.lax.ragged_dot multiplies each row with the matrix of its group. On the CPU JAX 0.10.2 multiplies every row with the matrices of all
# groups and masks: FLOPs by the compiler's count and temporaries grow with the number of groups, though the rows stay as many. A mixture of
# experts that is tried on a CPU looks as many times dearer as it has experts. Seen 2026-11-30, jaxlib 0.10.2, 512 rows of 64 to 128:
#   1 groups: 1.0 times 2 x rows x in x out;  4 groups: 4.1;  16 groups: 16.3; temporaries grow 20 times from 1 to 16 groups
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

cat > ragged.py <<'PY'
import sys
import jax
import jax.numpy as jnp
import numpy as np

rows, width, out = 512, 64, 128
draw = np.random.default_rng(0)
x = draw.normal(size=(rows, width)).astype(np.float32)
seen, temporaries = [], []
for groups in (1, 4, 16):
    kernels = draw.normal(size=(groups, width, out)).astype(np.float32)
    sizes = np.full(groups, rows // groups, np.int32)
    compiled = jax.jit(jax.lax.ragged_dot).lower(x, kernels, sizes).compile()
    costs = compiled.cost_analysis()
    costs = costs[0] if isinstance(costs, list) else costs
    seen.append(f"{groups} groups: {costs['flops'] / (2 * rows * width * out):.1f}")
    temporaries.append(compiled.memory_analysis().temp_size_in_bytes)
    owner = np.repeat(np.arange(groups), rows // groups)
    expected = np.einsum("ri,rio->ro", x, kernels[owner])
    assert np.allclose(compiled(x, kernels, sizes), expected, atol=1e-3)
seen.append(f"temporaries {temporaries[2] / temporaries[0]:.0f} times")
told = "; ".join(seen)
print(f"jax {jax.__version__}: {told}")
if told != sys.argv[1]:
    sys.exit(f"this has changed: expected {sys.argv[1]}")
PY

python3 -m venv venv
venv/bin/pip install --quiet jax==0.10.2 jaxlib==0.10.2 numpy==2.4.6
JAX_PLATFORMS=cpu venv/bin/python ragged.py "1 groups: 1.0; 4 groups: 4.1; 16 groups: 16.3; temporaries 20 times"
