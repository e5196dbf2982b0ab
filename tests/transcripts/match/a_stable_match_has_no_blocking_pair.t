Two who like each other best are paired, though somebody is left out who can have nobody else. The page says what that
costs.

  $ mkdir -p s/calendars s/strands s/people s-private/people; chmod 700 s-private; cd s
  $ cat >programme.yaml <<'X'
  > kith: 1
  > name: Small
  > academic-year: 2026-27
  > schools: {s: {name: S, calendar: s}}
  > X
  $ cat >calendars/s.yaml <<'X'
  > terms: [{name: autumn, from: 2026-09-07, to: 2026-10-02}]
  > slots: {tue-tutor: {day: tue, from: "08:40", to: "09:05", kind: tutor}}
  > X
  $ cat >strands/one.yaml <<'X'
  > name: One
  > model: one-to-one
  > open-to: all
  > matching:
  >   prefer: {choices: 1}
  >   order: [place, fit]
  >   rule: stable
  > X
  $ for m in m1 m2; do printf "id: $m\nyear: Y9\nstrands: {one: mentor}\n" >people/$m.yaml; done
  $ for e in e1 e2; do printf "id: $e\nyear: Y7\nstrands: {one: mentee}\n" >people/$e.yaml; done
  $ echo 'choices: {one: [e1]}' >../s-private/people/m1.yaml
  $ echo 'not-with: [e2]' >../s-private/people/m2.yaml
  $ echo 'choices: {one: [m1, m2]}' >../s-private/people/e1.yaml
  $ kith match one --today 2026-09-16
  One: 1 pair proposed, 0 agreed already, 1 without a partner
  levels: bounds 0, place 1, fit 1000
  rule stable: no two who could be paired would both rather have each other
  the optimal rule would place 2 (1 more), with a total fit of 500 (500 less); 1
  pair would then rather have each other than whom they got
  
    row  mentor  mentee   fit  why
      1  m1      e1      1000  choices
  
  Without a partner, and the rule that stands in the way:
    e2: full
      would help: 1 mentor is possible, with as many mentees as they can have;
      they have those whom they rank before, or who are fixed
  
  Nothing is agreed yet. Accept row by row: kith match accept one
  Written: ../s-private/proposals/one.match.yaml
  [3]
  $ kith match explain m1 e2 --today 2026-09-16
  one: m1 with e2
  fit 0
    preference  weight  points of 1000
    choices          1               0
  By the stable rule (own choices, then fit, then the lottery):
    m1 has e1, 1 of 2 on their list; e2 is 2: would not change.
    e2 has a place free; m1 is 1 of 1 on their list.
  $ kith match explain m2 e1 --today 2026-09-16
  one: m2 with e1
  fit 500
    preference  weight  points of 1000
    choices          1             500
  Instead m1 is proposed, fit 1000:
    preference  weight  points of 1000
    choices          1            1000
  By the stable rule (own choices, then fit, then the lottery):
    m2 has a place free; e1 is 1 of 1 on their list.
    e1 has m1, 1 of 2 on their list; m2 is 2: would not change.
  $ kith match one --today 2026-09-16 --format json --dry-run | sed -n '/"optimal"/,/}/p'
    "optimal": {
      "placed": 2,
      "fit": 500,
      "blocking-pairs": 1,
      "levels": {
        "bounds": 0,
        "place": 2,
        "fit": 500
      }

The second run changes no byte.

  $ sha256sum ../s-private/proposals/one.match.yaml >../before
  $ kith match one --today 2026-09-16 >/dev/null 2>&1; sha256sum ../s-private/proposals/one.match.yaml | diff ../before - && echo the same
  the same

Its rows are accepted as any others.

  $ kith match accept one --all --basis rules --id-seed 1 --today 2026-09-16
  1 pair is agreed. Next: kith schedule one
  agreed: m1 with e1 (pair jqzeerw3)
  $ kith match one --today 2026-09-16 | sed -n '1,2p;/  agreed/p'
  Written: ../s-private/proposals/one.match.yaml
  Against what is agreed: 1 pair kept, none new, none ended
  
      1  m1      e1      1000  agreed jqzeerw3
  $ rm pairs/*

An agreed pair is fixed: it fills its places, and blocks nothing. Matched anew it stays only where the rule gives it again.

  $ printf 'id: p1\nstrand: one\nmentors: [m1]\nmentees: [e2]\nbegan: 2026-09-07\n' >pairs/p1.yaml
  $ kith match one --today 2026-09-16 --dry-run
  Against what is agreed: 1 pair kept, 1 new, none ended
    new    m2 with e1
  
  One: 1 pair proposed, 1 agreed already, 0 without a partner
  levels: bounds 0, place 2, fit 500
  rule stable: no two who could be paired would both rather have each other
  the optimal rule would place 2 (the same), with a total fit of 500 (the same); 0
  pairs would then rather have each other than whom they got
  
    row  mentor  mentee  fit  why
      1  m1      e2        0  agreed p1
      2  m2      e1      500  choices
  
  Nothing is agreed yet. Accept row by row: kith match accept one
  $ kith match explain m1 e1 --today 2026-09-16 | tail -n 3
  By the stable rule (own choices, then fit, then the lottery):
    m1 has no place left; e1 is 1 of 1 on their list.
    e1 has m2, 2 of 2 on their list; m1 is 1: would rather change.
  $ kith match one --today 2026-09-16 --dry-run --rematch | head -n 6
  Against what is agreed: 0 pairs kept, 1 new, 1 ended
    ended  p1  m1 with e2
    First end the pairs that are to end: kith match end PAIR --reason REASON
    new    m1 with e1
  
  One: 1 pair proposed, 0 agreed already, 1 without a partner

A whole school: stability costs one place and some fit, and spares many who would rather have each other.

  $ cd ..; kith init h --example hillside --today 2026-09-16 >/dev/null 2>&1; cd h
  $ sed -i 's/^matching:/matching:\n  rule: stable/' strands/reading.yaml
  $ kith match reading --dry-run --today 2026-09-16 | sed -n '/^Reading/,+4p'
  Reading mentors: 88 pairs proposed, 0 agreed already, 12 without a partner
  levels: bounds 0, keep 0, place 88, spread 170, fit 74447
  rule stable: no two who could be paired would both rather have each other
  the optimal rule would place 89 (1 more), with a total fit of 76552 (2105 more);
  102 pairs would then rather have each other than whom they got
