#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""Everything that kith writes reads the same in another YAML library: yaml_readers.py KITH

Makes the hillside example, a proposal and pairs, and compares PyYAML's reading of every file with what kith's own
values say: nothing that is text in kith is retyped by a YAML 1.1 reader, dates aside.
"""
import datetime
import os
import subprocess
import sys
import tempfile

import yaml

KITH = os.path.abspath(sys.argv[1])
ALLOWED = (str, int, bool, datetime.date)


def scalars(value):
    if isinstance(value, dict):
        for key, inner in value.items():
            yield key
            yield from scalars(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from scalars(inner)
    else:
        yield value


def main():
    files = wrong = 0
    with tempfile.TemporaryDirectory() as work:
        def kith(*words):
            subprocess.run([KITH, *words, "--today", "2026-09-16"], cwd=work, capture_output=True, check=False)
        kith("init", "h", "--example", "hillside")
        for strand in ("wellbeing", "reading"):
            kith("-C", "h", "match", strand)
            kith("-C", "h", "match", "accept", strand, "--all", "--id-seed", "7")
        kith("-C", "h", "schedule")
        for folder, _, names in os.walk(work):
            for name in (n for n in names if n.endswith(".yaml")):
                path = os.path.join(folder, name)
                plain = yaml.load(open(path, encoding="utf-8"), Loader=yaml.BaseLoader)
                typed = yaml.safe_load(open(path, encoding="utf-8"))
                files += 1
                for text, value in zip(scalars(plain), scalars(typed)):
                    if isinstance(value, bool) and text not in ("true", "false") or not isinstance(value, ALLOWED):
                        wrong += 1
                        print("%s: %r is read as %r" % (path, text, value))
    print("%d passed, %d failed" % (files, wrong))
    return 1 if wrong or files < 500 else 0


sys.exit(main())
