#!/usr/bin/env bash
# Everything that wants an NVIDIA GPU, in one go: the three demos, the recorded runs, and the bench; results in OUT/report.md.
# Wants the CUDA plugin and its libraries in Python's site-packages (pip install "jax[cuda13]"), or KILN_PLUGIN.
set -euo pipefail

usage() {
    cat <<'USAGE'
usage: scripts/gpu_check.sh [--out DIR] [--kiln BINARY] [--peers DIR] [--quick]

  --out DIR      where results and logs go (default: runs/gpu_check)
  --kiln BINARY  a built kiln (default: cargo build --release here)
  --peers DIR    folder with jax_ref.py and torch_hf.py, timed beside kiln on the same card
  --quick        200 steps of each demo instead of the whole
USAGE
}

out=runs/gpu_check kiln="" peers="" quick=""
while [ $# -gt 0 ]; do
    case $1 in
        --out | --kiln | --peers)
            [ $# -gt 1 ] || { echo "gpu_check: $1 wants a value" >&2; exit 2; }
            case $1 in --out) out=$2 ;; --kiln) kiln=$2 ;; --peers) peers=$2 ;; esac
            shift 2
            ;;
        --quick) quick=1; shift ;;
        -h | --help) usage; exit 0 ;;
        *) echo "gpu_check: unknown argument $1" >&2; usage >&2; exit 2 ;;
    esac
done
cd "$(dirname "$0")/.."
command -v nvidia-smi >/dev/null || { echo "gpu_check: no nvidia-smi, so no NVIDIA GPU here; nothing was run" >&2; exit 1; }
if [ -z "$kiln" ]; then
    cargo build --release --locked
    kiln=target/release/kiln
fi
mkdir -p "$out"
report=$out/report.md
failed=0

note() { printf '%s\n' "$*" | tee -a "$report"; }

# Run a command, its output into a log; say how it went.
try() {
    local name=$1 start=$SECONDS
    shift
    if "$@" >"$out/$name.log" 2>&1; then
        note "- $name: ok, $((SECONDS - start)) s: \`$*\`"
    else
        note "- $name: FAILED ($?), see $name.log: \`$*\`"
        failed=1
    fi
    tail -n 2 "$out/$name.log" | sed 's/^/    /' | tee -a "$report"
}

: >"$report"
note "# kiln on a GPU, $(date -u +%F)"
note ""
note "$(nvidia-smi --query-gpu=name,driver_version,memory.total --format=csv,noheader | head -n 1)"
note ""
note "## Doctor, demos, recorded runs"
try doctor "$kiln" doctor
for demo in mae vit t5; do
    rm -rf "$out/demo_$demo"
    try "demo_$demo" "$kiln" train "configs/demo_$demo.toml" --platform cuda --set train.dtype=bf16 --out "$out/demo_$demo" ${quick:+--steps 200}
    rm -rf "$out/demo_${demo}_plain"
    try "demo_${demo}_plain" "$kiln" train "configs/demo_$demo.toml" --platform cuda --set train.dtype=bf16 --set train.attention=plain \
        --out "$out/demo_${demo}_plain" ${quick:+--steps 200} # beside cuDNN's attention, which nothing else checks in numbers
done
for recording in tests/fixtures/*/expected.json; do
    recording=$(dirname "$recording")
    # products of f32 run in TF32 unless asked not to: the tolerance is the recording's
    try "replay_$(basename "$recording")" "$kiln" replay "$recording" --platform cuda
done
note ""
note "## Bench, one JSON line each"
for workload in vit-b mae-l t5-base; do
    for dtype in bf16 f32; do
        try "bench_${workload}_$dtype" "$kiln" bench "$workload" --platform cuda --dtype "$dtype" --batch 64 --steps 20 --json
        try "bench_${workload}_${dtype}_cached" "$kiln" bench "$workload" --platform cuda --dtype "$dtype" --batch 64 --steps 20 --json
        if [ -n "$peers" ]; then
            try "jax_${workload}_$dtype" python3 "$peers/jax_ref.py" "$workload" --dtype "$dtype" --batch 64
            try "jax_scan_${workload}_$dtype" python3 "$peers/jax_ref.py" "$workload" --dtype "$dtype" --batch 64 --scan
            try "torch_${workload}_$dtype" python3 "$peers/torch_hf.py" "$workload" --dtype "$dtype" --batch 64 --compile --device cuda
        fi
    done
done
note ""
if [ "$failed" = 0 ]; then note "all ran"; else note "something failed"; fi
exit "$failed"
