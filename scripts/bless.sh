#!/usr/bin/env bash
# Rewrite the goldens in graphs/ from what is traced now. Read the difference before you commit it: `git diff graphs`.
set -euo pipefail
cd "$(dirname "$0")/.."

KILN_BLESS=1 cargo test --locked --test graphs -- are_the_golden_ones
git --no-pager diff --stat -- graphs
