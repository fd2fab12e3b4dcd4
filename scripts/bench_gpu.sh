#!/usr/bin/env bash
# Times whole training steps on an NVIDIA GPU: Kiln, cold and from the compile cache, beside JAX and PyTorch where their scripts
# are given. One JSON line a run goes to standard output, what goes wrong to standard error.
#
#   scripts/bench_gpu.sh [PEERS] > gpu.jsonl
#
# PEERS is a folder with jax_ref.py and torch_hf.py (each takes WORKLOAD --dtype bf16 --batch N and prints one JSON line). BATCH
# names one batch for all workloads, WORKLOADS others than the usual ones.
set -euo pipefail
cd "$(dirname "$0")/.."

peers=${1:-}
declare -A batch=([vit-b]=256 [vit-l]=128 [mae-l]=256 [t5-base]=64 [t5-large]=32)
workloads=${WORKLOADS:-vit-b vit-l mae-l t5-base t5-large}

command -v nvidia-smi >/dev/null || {
    echo "scripts/bench_gpu.sh: no nvidia-smi here: this wants an NVIDIA GPU and its driver" >&2
    exit 1
}
nvidia-smi --query-gpu=name,driver_version,memory.total --format=csv,noheader >&2

kiln=${KILN:-target/release/kiln}
[ -x "$kiln" ] || cargo build --release --locked

# A run that fails is told, and the next one goes on.
failed=0
run() {
    echo "scripts/bench_gpu.sh: $*" >&2
    "$@" || {
        failed=1
        echo "scripts/bench_gpu.sh: failed: $*" >&2
    }
}

cache=$(mktemp -d)
trap 'rm -rf "$cache"' EXIT
for workload in $workloads; do
    n=${BATCH:-${batch[$workload]:-64}}
    args=("$workload" --dtype bf16 --batch "$n" --steps 30 --platform cuda --json)
    # compiled in this process, then loaded from the cache
    ln -sfn "${KILN_CACHE:-$HOME/.cache/kiln}/packages" "$cache/packages"
    run env KILN_CACHE="$cache" "$kiln" bench "${args[@]}"
    run env KILN_CACHE="$cache" "$kiln" bench "${args[@]}"
    [ -z "$peers" ] || {
        run python3 "$peers/jax_ref.py" "$workload" --dtype bf16 --batch "$n"
        run python3 "$peers/jax_ref.py" "$workload" --dtype bf16 --batch "$n" --scan
        run python3 "$peers/torch_hf.py" "$workload" --dtype bf16 --batch "$n" --compile
    }
done
exit "$failed"
