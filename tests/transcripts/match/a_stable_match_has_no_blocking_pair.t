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
  $ kith match explain m1 e2 --today 2026-09-16
  $ kith match explain m2 e1 --today 2026-09-16
  $ kith match one --today 2026-09-16 --format json --dry-run | sed -n '/"optimal"/,/}/p'

The second run changes no byte.

  $ sha256sum ../s-private/proposals/one.match.yaml >../before
  $ kith match one --today 2026-09-16 >/dev/null 2>&1; sha256sum ../s-private/proposals/one.match.yaml | diff ../before - && echo the same

An agreed pair is fixed: it fills its places, and blocks nothing. Matched anew it stays only where the rule gives it again.

  $ mkdir pairs; printf 'id: p1\nstrand: one\nmentors: [m1]\nmentees: [e2]\nbegan: 2026-09-07\n' >pairs/p1.yaml
  $ kith match one --today 2026-09-16 --dry-run
  $ kith match explain m1 e1 --today 2026-09-16 | tail -n 3
  $ kith match one --today 2026-09-16 --dry-run --rematch | head -n 6

A whole school: the optimal rule would place as many or more, and leave pairs who would both rather have each other.

  $ cd ..; kith init h --example hillside --today 2026-09-16 >/dev/null 2>&1; cd h
  $ sed -i 's/^  order:/  rule: stable\n  order:/' strands/wellbeing.yaml
  $ kith match wellbeing --dry-run --today 2026-09-16 | head -n 8
