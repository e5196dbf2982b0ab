  $ kith init h --example hillside --today 2026-09-16 >/dev/null 2>&1; cd h
  $ kith match gaps wellbeing --today 2026-09-16
  $ kith match gaps reading --today 2026-09-16 --more 3

A recruit is worth what they are worth: the mentor who is said to help most is added by hand, and the answer is the one
that was promised.

  $ cat >../levels.py <<'X'
  > import json, sys
  > a, b = (json.load(open(f))["levels"] for f in sys.argv[1:])
  > print({k: (b[k] - a[k]) if isinstance(a[k], int) else [y - x for x, y in zip(a[k], b[k])] for k in a})
  > X
  $ kith match reading --dry-run --today 2026-09-16 --format json >../before.json
  [3]
  $ kith match gaps reading --today 2026-09-16 --format json >../gaps.json; sed -n 1,30p ../gaps.json
  $ cat >people/zzzzzzzz.yaml <<'X'
  > id: zzzzzzzz
  > year: Y9
  > strands: {reading: mentor}
  > gates: {pupil-consent: {date: 2026-09-16}, parent-consent/reading: {date: 2026-09-16}, interview: {date: 2026-09-16}, training/core: {date: 2026-09-16}}
  > X
  $ cat >../interests.py <<'X'
  > import glob, re
  > found = {"interests": set(), "wants": set()}
  > for path in glob.glob("people/*.yaml"):
  >     if "reading: mentee" not in open(path).read(): continue
  >     secret = open("../h-private/" + path).read()
  >     for key in found:
  >         for line in re.findall("^%s: \\[(.*)\\]" % key, secret, re.M): found[key].update(line.split(", "))
  > print("interests: [%s]\noffers: [%s]\nanswers: {patient: 5}" % tuple(", ".join(sorted(v)) for v in found.values()))
  > X
  $ /usr/bin/python3 ../interests.py >../h-private/people/zzzzzzzz.yaml
  $ kith match reading --dry-run --today 2026-09-16 --format json >../after.json
  [3]
  $ /usr/bin/python3 ../levels.py ../before.json ../after.json

  $ kith match gaps reeding
  $ kith match gaps wellbeing --more 200
