#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""What kith accepts, PyYAML and libfyaml read the same: yaml_oracle.py DUMP [--count N] [--seed S]"""
import argparse
import json
import os
import subprocess
import sys
import tempfile

import yaml_make
import yaml_trees
from yaml_trees import Refused


def dumped(program, texts):
    """What the strict door makes of each text."""
    with tempfile.NamedTemporaryFile() as file:
        for text in texts:
            file.write(b"%d\n%s" % (len(text), text))
        file.flush()
        answer = subprocess.run([program, file.name], capture_output=True, check=True).stdout
    return json.loads(answer)


def same(a, b):
    """Equal, keys in the same order."""
    return json.dumps(a) == json.dumps(b)


def difference(tree, text):
    for reader in (yaml_trees.pyyaml, yaml_trees.fyaml):
        try:
            other = reader(text)
        except Refused as fault:
            return "%s refuses it: %s" % (reader.__name__, str(fault).replace("\n", " ")[:200])
        if not same(tree, other):
            return "%s reads %s" % (reader.__name__, json.dumps(other))
    return None


def main():
    options = argparse.ArgumentParser()
    options.add_argument("dump")
    options.add_argument("--count", type=int, default=8000)
    options.add_argument("--seed", type=int, default=1)
    options = options.parse_args()
    texts = list(dict.fromkeys(yaml_make.texts(options.seed, options.count)))
    answers = dumped(os.path.abspath(options.dump), texts)
    accepted = differences = 0
    codes = {}
    for text, answer in zip(texts, answers):
        if "tree" not in answer:
            codes[answer["code"]] = codes.get(answer["code"], 0) + 1
            continue
        accepted += 1
        wrong = difference(answer["tree"], text)
        if wrong:
            differences += 1
            print("%r\n  kith reads %s\n  %s" % (text, json.dumps(answer["tree"]), wrong))
    print("%d documents, %d accepted, %d refused, %d differences" % (len(texts), accepted, len(texts) - accepted, differences))
    print(codes)
    return 1 if differences else 0


if __name__ == "__main__":
    sys.exit(main())
