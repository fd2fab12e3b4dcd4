#!/usr/bin/env bash
# FastWARC 2.0.1's GzipWriter puts records one behind the other into one member of gzip, unless `finish()` is called behind each:
# neither a record's end nor another's beginning ends a member. WARC 1.1 recommends a member for each record (annex D), by which one
# is found again from an index of offsets, and warcio 1.8.1 refuses to read such a file past its first record. Two records each, seen
# 2026-11-30:
#   finish() never: 1 members; warcio reads 1 records, ArchiveLoadFailed
#   finish() behind each: 2 members; warcio reads 2 records, no error
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

python3 -m venv venv
venv/bin/pip install --quiet fastwarc==2.0.1 warcio==1.8.1
venv/bin/python - <<'PY'
import io, sys
from importlib.metadata import version
from fastwarc.stream_io import GzipWriter
from fastwarc.warc import WarcRecord, WarcRecordType
from warcio.archiveiterator import ArchiveIterator
from warcio.exceptions import ArchiveLoadFailed

def written(finish):
    out = io.BytesIO()
    writer = GzipWriter(out)
    for text in (b"one", b"two"):
        record = WarcRecord()
        record.init_headers(record_type=WarcRecordType.resource)
        record.set_bytes_content(text)
        record.write(writer)
        if finish:
            writer.finish()
    writer.close()
    return out.getvalue()

def read(data):
    texts = []
    try:
        for record in ArchiveIterator(io.BytesIO(data)):
            texts.append(record.content_stream().read())
    except ArchiveLoadFailed as error:
        return len(texts), "ArchiveLoadFailed"
    return len(texts), "no error"

print(f"fastwarc {version('fastwarc')}, warcio {version('warcio')}")
found = {finish: (written(finish).count(b"\x1f\x8b\x08"), read(written(finish))) for finish in (False, True)}
for finish, (members, (records, error)) in found.items():
    print(f"finish() {'behind each' if finish else 'never'}: {members} members; warcio reads {records} records, {error}")
expected = {False: (1, (1, "ArchiveLoadFailed")), True: (2, (2, "no error"))}
sys.exit(None if found == expected else f"this has changed: expected {expected}")
PY
