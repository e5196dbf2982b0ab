#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""What kith accepts, PyYAML, libyaml and libfyaml read the same, and so they do what kith writes: yaml_oracle.py DUMP

Refuses, too: each text of yaml_cases.REFUSED with its code. --count and --seed choose how many texts are made.
"""
import argparse
import collections
import datetime
import json
import os
import re
import subprocess
import sys
import tempfile

import yaml_cases
import yaml_make
import yaml_trees
from yaml_trees import Refused

ISO_DATE = re.compile(r"(19|20|21)\d\d-\d\d-\d\d")


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
    """How another reader reads the text otherwise than kith does; None where they agree."""
    for reader in (yaml_trees.pyyaml, yaml_trees.libyaml, yaml_trees.fyaml):
        try:
            other = reader(text)
        except Refused as fault:
            return "%s refuses it: %s" % (reader.__name__, str(fault).replace("\n", " ")[:200])
        if not same(tree, other):
            return "%s reads %s" % (reader.__name__, json.dumps(other))
    return None


def untyped(value):
    """A tree of safe_load with its dates as the text they were; Refused where anything else is not text."""
    if isinstance(value, dict):
        return {untyped(key): untyped(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [untyped(inner) for inner in value]
    if type(value) is datetime.date:
        return value.isoformat()
    if not isinstance(value, str) or ISO_DATE.fullmatch(value) and is_date(value):
        raise Refused("%r" % (value,))
    return value


def is_date(text):
    try:
        datetime.date.fromisoformat(text)
        return True
    except ValueError:
        return False


def retyped(tree, written):
    """How safe_load reads what kith wrote otherwise than as this text; None where it does not."""
    try:
        typed = untyped(yaml_trees.pyyaml_typed(written))
    except Refused as fault:
        return "safe_load reads %s" % fault
    return None if same(tree, typed) else "safe_load reads %s" % json.dumps(typed)


class Tally:
    def __init__(self):
        self.passed = self.failed = 0

    def claim(self, text, fault):
        if fault is None:
            self.passed += 1
            return
        self.failed += 1
        print("%r\n  %s" % (text[:300], fault))


def check_made(tally, program, texts):
    accepted = 0
    codes = collections.Counter()
    for text, answer in zip(texts, dumped(program, texts)):
        if "tree" not in answer:
            codes[answer["code"]] += 1
            continue
        accepted += 1
        fault = difference(answer["tree"], text)
        tally.claim(text, fault and "kith reads %s\n  %s" % (json.dumps(answer["tree"]), fault))
    print("%d texts made, %d accepted, %d refused" % (len(texts), accepted, len(texts) - accepted))
    print("refused: " + ", ".join("%s %d" % pair for pair in sorted(codes.items())))
    if accepted < len(texts) // 5:
        tally.claim(b"", "too few of the texts are accepted to compare anything")


def check_cases(tally, program):
    texts = list(yaml_cases.REFUSED)
    for text, answer in zip(texts, dumped(program, texts)):
        wanted, code = yaml_cases.REFUSED[text], answer.get("code", "accepted")
        tally.claim(text, None if code == wanted else "is %s and not %s" % (code, wanted))
    texts = list(yaml_cases.READ)
    for text, answer in zip(texts, dumped(program, texts)):
        tree = yaml_cases.READ[text]
        tally.claim(text, difference(tree, text) if same(answer.get("tree"), tree) else "kith reads %s" % json.dumps(answer))


def check_written(tally, program, trees):
    """Trees go in as JSON, which is YAML, and come out as kith writes them."""
    texts = [json.dumps(tree, ensure_ascii=False).encode() + b"\n" for tree in trees]
    for tree, text, answer in zip(trees, texts, dumped(program, texts)):
        if not same(answer.get("tree"), tree):
            tally.claim(text, "kith reads %s" % json.dumps(answer))
            continue
        written = answer["yaml"].encode()
        tally.claim(text, (fault := difference(tree, written) or retyped(tree, written)) and "%r\n  %s" % (written, fault))


def main():
    options = argparse.ArgumentParser()
    options.add_argument("dump")
    options.add_argument("--count", type=int, default=12000)
    options.add_argument("--seed", type=int, default=1)
    options = options.parse_args()
    program = os.path.abspath(options.dump)
    tally = Tally()
    check_cases(tally, program)
    check_written(tally, program, [{"k": word, "l": [word, {word: word}], word or "-": "v"} for word in yaml_cases.WORDS])
    check_written(tally, program, list(yaml_make.trees(options.seed, options.count // 6)))
    check_made(tally, program, list(dict.fromkeys(yaml_make.texts(options.seed, options.count))))
    print("%d passed, %d failed" % (tally.passed, tally.failed))
    return 1 if tally.failed else 0


if __name__ == "__main__":
    sys.exit(main())
