Where partners stay together, a child who comes later joins a buddy's agreed pair: one row, and one meeting for all.

  $ mkdir -m 700 -p h h-private/people h/calendars h/strands h/people h/pairs; cd h
  $ cat >programme.yaml <<'X'
  > kith: 1
  > name: Buddies
  > academic-year: 2026-27
  > schools:
  >   small: {name: Small School, calendar: small}
  > X
  $ cat >calendars/small.yaml <<'X'
  > terms: [{name: autumn, from: 2026-09-02, to: 2026-12-18}]
  > slots: {fri: {day: fri, from: "12:30", to: "13:10", kind: lunch}}
  > X
  $ cat >strands/buddies.yaml <<'X'
  > name: Buddies
  > model: one-to-one
  > open-to: all
  > matching: {mentees-per-mentor: {at-most: 2}, together: mentor, order: [place, spread, fit]}
  > X
  $ person() { printf 'id: %s\nyear: %s\nstrands: {buddies: %s}\n' $1 $2 $3 >people/$1.yaml; }
  > person m1 Y6 mentor; person m2 Y6 mentor; for e in e1 e2 e3; do person $e R mentee; done
  $ pair() { printf 'id: %s\nstrand: buddies\nmentors: [%s]\nmentees: [%s]\nasked: {mentor: 2026-09-18, mentee: 2026-09-18}\nbegan: 2026-09-21\n' $1 $2 $3 >pairs/$1.yaml; }
  > pair p1 m1 e1; pair p2 m2 e2
  $ kith match buddies --today 2026-10-05 2>/dev/null
  Against what is agreed: 1 pair kept, 1 new, 1 ended
    ended  p1  m1 with e1
    First end the pairs that are to end: kith match end PAIR --reason REASON
    new    m1 with e1, e3
  
  Buddies: 1 pair proposed, 1 agreed already, 0 without a partner
  levels: bounds 0, place 3, spread 5, fit 3000
  
    row  mentor  mentee   fit  why
      1  m1      e1, e3  2000
      2  m2      e2      1000  agreed p2
  
  Nothing is agreed yet. Accept row by row: kith match accept buddies
  $ kith schedule buddies --dry-run --today 2026-10-05 2>/dev/null | head -n 1
  Buddies: 2 pairs placed, 0 not, from 2026-10-05 to 2026-12-18

The pair that was there ends first, and the row says which; the other pair stays as it is.

  $ kith match accept buddies --all --id-seed 1 --today 2026-10-05 2>&1 | grep -o 'kith match end.*'
  kith match end p1 --reason REASON
  $ kith match end p1 --reason other --today 2026-10-05 2>&1
  The pair has an ending.
  $ kith match accept buddies --all --asked 2026-10-05 --id-seed 1 --from 2026-10-09 --today 2026-10-06 2>&1
  1 pair is agreed. Next: kith schedule buddies
  agreed: m1 with e1, e3 (pair jqzeerw3)
  $ kith match buddies --today 2026-10-09 2>/dev/null | sed -n '/row/,$p'
    row  mentor  mentee   fit  why
      1  m1      e1, e3  2000  agreed jqzeerw3
      2  m2      e2      1000  agreed p2

Without that the two would be two meetings at once.

  $ sed -i 's/together: mentor, //' strands/buddies.yaml; rm pairs/jq*; sed -i '/^ended/d' pairs/p1.yaml
  $ kith match buddies --today 2026-10-05 2>/dev/null | head -n 3
  Against what is agreed: 2 pairs kept, 1 new, none ended
    new    m1 with e3
  
