#!/usr/bin/env bash
# The gradient of a convolution in its kernel, summed over 16 parts of a batch: written out one after the other, or in lax.fori_loop. The
# sums are the same numbers. On the CPU JAX 0.10.2 takes more than five times as long in the loop (29 times where this was seen, 2026-12-01,
# two cores, processor time: 19.5 ms against 515.6 ms), though the same convolution forward in a loop costs what it costs outside. Gradient
# accumulation in a loop makes a convolution net that much slower, and nothing says so. Beside it: one gradient over all 128 pictures takes
# longer than 16 over 8 pictures each (43.0 ms against 19.5 ms).
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

cat > loop.py <<'PY'
import sys
import time
import jax
import jax.numpy as jnp
import numpy as np
from jax import lax

parts, size = 16, 8
draw = np.random.default_rng(0)
x = jnp.asarray(draw.normal(size=(parts, size, 28, 28, 16)), jnp.float32)
kernel = jnp.asarray(draw.normal(size=(3, 3, 16, 32)), jnp.float32)


def convolved(pictures, kernel):
    names = ("NHWC", "HWIO", "NHWC")
    return lax.conv_general_dilated(pictures, kernel, (1, 1), "SAME", dimension_numbers=names)


def gradient(pictures, kernel):
    return jax.grad(lambda k: (convolved(pictures, k) ** 2).mean())(kernel)


def looped(x, kernel):
    return lax.fori_loop(0, parts, lambda k, total: total + gradient(x[k], kernel), jnp.zeros_like(kernel))


def written_out(x, kernel):
    return sum(gradient(x[k], kernel) for k in range(parts))


def forward_looped(x, kernel):
    return lax.map(lambda pictures: convolved(pictures, kernel).sum(), x)


def forward_written_out(x, kernel):
    return jnp.stack([convolved(x[k], kernel).sum() for k in range(parts)])


def cost(form):
    """Processor time of a run, the least of several, and what it gives."""
    compiled = jax.jit(form)
    value = np.asarray(compiled(x, kernel))
    times = []
    for _ in range(5):
        begin = time.process_time()
        jax.block_until_ready(compiled(x, kernel))
        times.append(time.process_time() - begin)
    return min(times), value


(loop, a), (flat, b) = cost(looped), cost(written_out)
assert np.allclose(a, b, rtol=1e-3, atol=1e-3)
forward = cost(forward_looped)[0] / cost(forward_written_out)[0]
print(f"jax {jax.__version__}: {1e3 * loop:.1f} ms in a loop, {1e3 * flat:.1f} ms written out, {loop / flat:.1f} times; forward {forward:.1f} times")
if loop < 5 * flat:
    sys.exit("this has changed: expected more than 5 times")
if forward > 3:
    sys.exit("this has changed: expected the forward pass to cost less than 3 times")
PY

python3 -m venv venv
venv/bin/pip install --quiet jax==0.10.2 jaxlib==0.10.2 numpy==2.4.6
JAX_PLATFORMS=cpu venv/bin/python loop.py
