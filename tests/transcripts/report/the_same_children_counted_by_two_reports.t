Seven of the Lunch team wait. The report on matching shows, for each strand, the mentees and those with a mentor; that of
the term shows them of all strands. The seven are told by the one alone, and nothing more by both.

  $ kith init h --example hillside --today 2026-09-16 >/dev/null 2>&1; cd h
  $ for s in wellbeing reading; do kith match $s --today 2026-09-16; kith match accept $s --all --basis rules --from 2026-09-21 --today 2026-09-17 --id-seed 1; done >/dev/null 2>&1
  $ for p in $(grep -l 'wellbeing: mentee' people/*.yaml); do p=$(basename $p .yaml); grep -q $p pairs/*.yaml || echo $p; done | head -n 4 >../left
  $ for p in $(cat ../left); do kith enrol leave $p --today 2026-09-18; done >/dev/null 2>&1
  $ kith report matching --audience public --format json --today 2026-10-12 >/dev/null
  Entered into releases.yaml: matching, 2026-10-12
  $ tail -n 1 releases.yaml | grep -o 'name: children.*'
  name: children, counts: [mentees, with a mentor, waiting], rows: [{row: Lunch team, shown: ["55", "48", "7"]}, {row: Reading mentors, shown: ["100", "89", "11"]}, {row: all, shown: ["155", "137", "18"]}]}]}
  $ kith report term --audience public --format json --today 2026-10-12 >/dev/null
  Entered into releases.yaml: term, 2026-10-12
  $ tail -n 1 releases.yaml | grep -o 'name: children.*'
  name: children, counts: [with a mentor, people with a mentor, people waiting, people], rows: [{row: all, shown: ["137", "137", "18", "155"]}]}]}
  $ kith report matching --audience public --format json --today 2026-10-12 >/dev/null

In the other order it is the same.

  $ rm releases.yaml
  $ kith report term --audience public --format json --today 2026-10-12 >/dev/null
  Entered into releases.yaml: term, 2026-10-12
  $ kith report matching --audience public --format json --today 2026-10-12 >/dev/null
  Entered into releases.yaml: matching, 2026-10-12

One who has a mentor leaves: each report would tell it beside the other of the days before.

  $ one=$(grep -l 'strand: wellbeing' pairs/*.yaml | head -n 1 | xargs sed -n 's/^mentees: .\(.*\)]/\1/p')
  $ kith enrol leave $one --today 2026-10-13 >/dev/null 2>&1
  $ cp releases.yaml ../both.yaml
  $ grep 'report: matching' ../both.yaml >releases.yaml
  $ kith report term --audience public --format json --today 2026-10-14 >/dev/null
  kith: this is not published: held against the release of matching of 2026-10-12 it would tell of fewer than ten children (table 'term', row 'all', column 'with a mentor' differs by fewer than ten children); publish that one again with --asof 2026-10-12, or wait until ten or more have changed
  [1]
  $ grep 'report: term' ../both.yaml >releases.yaml
  $ kith report matching --audience public --format json --today 2026-10-14 >/dev/null
  kith: this is not published: held against the release of term of 2026-10-12 it would tell of fewer than ten children (table 'matching', row 'all', column 'with a mentor' differs by fewer than ten children); publish that one again with --asof 2026-10-12, or wait until ten or more have changed
  [1]
