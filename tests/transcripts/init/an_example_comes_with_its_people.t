  $ kith init h --example hillside --no-git --today 2026-09-16 2>&1 | sed "s|$PWD|HERE|g; s|/.*people.csv|people.csv|"
  people.csv:301:1: warning: this is the person of line 122 again; left out [repeated-row]
       = hint: delete one of the two rows
  299 people enrolled from people.csv.
  Made HERE/h (for git) and HERE/h-private (private: never under git).
  Next: kith check, then kith match STRAND
  $ ls h/people | wc -l
  299
  $ ls h-private/people | head -n 2
  025zg81y.yaml
  053y5a44.yaml
  $ cat h/people/jqzeerw3.yaml
  id: jqzeerw3
  strands: {reading: supervisor, wellbeing: supervisor}
  classes: [en9-2]
  busy: [fri-tutor, wed-lunch]
  gates:
    dbs: {date: 2025-03-04, until: 2028-03-03}
    safeguarding-training: {date: 2026-09-01, until: 2027-08-31}
  since: 2026-06-08
  $ grep -rl Holroyd h || echo no name is tracked
  no name is tracked

The same seed gives the same ids.

  $ kith init g --example hillside --no-git --today 2026-09-16 2>/dev/null
  $ diff -r -x .kith h g && diff -r -x .kith h-private g-private && echo the same
  the same

A seed is a number; one that is none, or does not fit, is refused.

  $ kith init f --example hillside --id-seed 99999999999999999999999
  kith init: --id-seed: '99999999999999999999999' is not a whole number below 2^64
  kith init --help says more
  [2]
  $ kith init f --example hillside --id-seed 1e3
  kith init: --id-seed: '1e3' is not a whole number below 2^64
  kith init --help says more
  [2]
