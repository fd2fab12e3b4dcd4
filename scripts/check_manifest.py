"""Holds a JobSet on standard input against the schemas of JobSet and of Kubernetes; says what does not fit."""

import json
import sys

import kubernetes_validate
import yaml
from kubeflow_trainer_api.models.jobset_v1alpha2_job_set import JobsetV1alpha2JobSet

KUBERNETES = "1.31"


def unknown(given, kept, path=""):
    """Paths of what is given and not kept: keys that the schema does not have."""
    if isinstance(given, dict) and isinstance(kept, dict):
        for key, value in given.items():
            if key in kept:
                yield from unknown(value, kept[key], f"{path}.{key}")
            else:
                yield f"{path}.{key}"
    elif isinstance(given, list) and isinstance(kept, list):
        for k, value in enumerate(given):
            yield from unknown(value, kept[k], f"{path}[{k}]")


def main():
    manifest = yaml.safe_load(sys.stdin)
    expected = ("jobset.x-k8s.io/v1alpha2", "JobSet")
    got = (manifest["apiVersion"], manifest["kind"])
    if got != expected:
        sys.exit(f"expected {expected}, got {got}")
    # The models refuse wrong types and missing keys, and drop keys that they do not have.
    kept = JobsetV1alpha2JobSet.from_json(json.dumps(manifest)).to_dict()
    wrong = list(unknown(manifest, kept))
    if wrong:
        sys.exit(f"no such key in a JobSet: {', '.join(wrong)}")
    for part in manifest["spec"]["replicatedJobs"]:
        meta = {"name": f"{manifest['metadata']['name']}-{part['name']}"}
        job = {"apiVersion": "batch/v1", "kind": "Job", "metadata": meta, "spec": part["template"]["spec"]}
        kubernetes_validate.validate(job, KUBERNETES, strict=True)
        # The name of a pod is a name in the DNS: 63 characters, with both numbers.
        longest = f"{meta['name']}-{part['replicas']}-{part['template']['spec']['completions']}"
        if len(longest) > 63:
            sys.exit(f"{longest}: a pod's name of more than 63 characters")


main()
