#!/usr/bin/env bash
# In JAX 0.10.2 on the CPU jnp.max and jnp.min of 64 x 1,200 f32 values of which one is NaN are numbers, along either axis
# and over both, jitted or not; NumPy's and JAX's documentation have NaN there. A row of 1,024 values gives NaN, and
# jnp.maximum, jnp.argmax and jnp.isnan see the NaN wherever it is. XLA's option for fast minima and maxima changes nothing;
# an empty XLA_FLAGS=--xla_cpu_experimental_ynn_fusion_type= (no reductions by library kernels) brings NaN back. Seen
# 2026-11-30, jaxlib 0.10.2, a processor with AVX-512:
#   as it is:                 max 76.799, row 1.199, column 75.607, min 0.000; 1,024 values: nan; argmax 7
#   without library kernels:  max nan, row nan, column nan, min nan; 1,024 values: nan; argmax 7
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

cat > nan.py <<'PY'
import sys
import jax
import jax.numpy as jnp
import numpy as np

x = np.arange(76_800, dtype=np.float32).reshape(64, 1200) * np.float32(1e-3)
x[0, 7] = np.nan
on_device = jnp.asarray(x)
short = jnp.zeros(1024, jnp.float32).at[3].set(jnp.nan)
seen = (
    f"max {jnp.max(on_device):.3f}, row {jnp.max(on_device, axis=1)[0]:.3f}, column {jnp.max(on_device, axis=0)[7]:.3f}, "
    f"min {jnp.min(on_device):.3f}; 1,024 values: {jnp.max(short):.3f}; argmax {jnp.argmax(on_device)}"
)
assert np.isnan(np.max(x)) and bool(jnp.isnan(on_device).any()) and jax.default_backend() == "cpu"
print(f"jax {jax.__version__}: {seen}")
if seen != sys.argv[1]:
    sys.exit(f"this has changed: expected {sys.argv[1]}")
PY

python3 -m venv venv
venv/bin/pip install --quiet jax==0.10.2 jaxlib==0.10.2 numpy==2.4.6
export JAX_PLATFORMS=cpu
echo "as it is:"
venv/bin/python nan.py "max 76.799, row 1.199, column 75.607, min 0.000; 1,024 values: nan; argmax 7"
echo "with XLA's fast minima and maxima forbidden:"
XLA_FLAGS=--xla_cpu_enable_fast_min_max=false \
    venv/bin/python nan.py "max 76.799, row 1.199, column 75.607, min 0.000; 1,024 values: nan; argmax 7"
echo "without library kernels:"
XLA_FLAGS=--xla_cpu_experimental_ynn_fusion_type= \
    venv/bin/python nan.py "max nan, row nan, column nan, min nan; 1,024 values: nan; argmax 7"
