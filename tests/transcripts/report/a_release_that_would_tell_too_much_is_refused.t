What goes out for everyone is entered into the register.

  $ kith init h --example hillside --today 2026-09-16 >/dev/null 2>&1; cd h
  $ for s in wellbeing reading; do kith match $s --today 2026-09-16; kith match accept $s --all --basis rules --from 2026-09-21 --today 2026-09-17 --id-seed 1; done >/dev/null 2>&1
  $ kith report term --audience public --format csv --table waiting -o ../public.csv --today 2026-10-12
  Entered into releases.yaml: term, 2026-10-12
  Written: ../public.csv
  $ cat ../public.csv
  strand,with a mentor,up to 2 weeks,up to 6 weeks,longer,since when not known
  Reading mentors,89,0,c,c,0
  Lunch team,48,0,c,c,0
  all,137,0,c,c,0
  $ cat releases.yaml
  - {report: term, day: 2026-10-12, tables: [{name: waiting, counts: [with a mentor, up to 2 weeks, up to 6 weeks, longer, since when not known], total: all, rows: [{row: Lunch team, shown: ["48", "0", c, c, "0"]}, {row: Reading mentors, shown: ["89", "0", c, c, "0"]}, {row: all, shown: ["137", "0", c, c, "0"]}]}, {name: figures, counts: [number], rows: [{row: young people with a mentor, shown: ["137"]}, {row: waiting for a mentor, shown: ["22"]}]}, {name: children, counts: [with a mentor, people with a mentor, people waiting, people], rows: [{row: Lunch team, shown: ["48", "-", "-", "-"]}, {row: Reading mentors, shown: ["89", "-", "-", "-"]}, {row: all, shown: ["137", "137", "22", "159"]}]}]}
  $ kith check --today 2026-10-12 2>&1 | tail -n 1
  6 warnings

The same again is fine, and is not entered twice. On a terminal nothing leaves.

  $ kith report term --audience public --format csv --table waiting -o ../public.csv --today 2026-10-12
  Written: ../public.csv
  $ grep -c report: releases.yaml
  1

A child leaves: who takes one from the other would know it.

  $ one=$(sed -n 's/^mentees: .\(.*\)]/\1/p' pairs/*.yaml | head -n 1)
  $ kith enrol leave $one --today 2026-10-13 >/dev/null 2>&1
  $ kith report term --audience public --format json --today 2026-10-14
  kith: this is not published: held against the release of 2026-10-12 it would tell of fewer than ten children (table 'waiting', row 'Reading mentors', column 'with a mentor' differs by fewer than ten children); publish that one again with --asof 2026-10-12, or wait until ten or more have changed
  [1]
  $ grep -c report: releases.yaml
  1

That of the earlier day may go out again.

  $ kith report term --audience public --format json --asof 2026-10-12 --today 2026-10-14 | head -n 3
  {
    "programme": "Hillside Peer Support",
    "asof": "2026-10-12",
