Two groups of three are agreed; then one child leaves.

  $ mkdir -m 700 -p h h-private/people h/calendars h/strands h/people h/pairs; cd h
  $ cat >programme.yaml <<'X'
  > kith: 1
  > name: Transition
  > academic-year: 2026-27
  > schools:
  >   small: {name: Small School, calendar: small}
  > X
  $ cat >calendars/small.yaml <<'X'
  > terms: [{name: autumn, from: 2026-09-02, to: 2026-12-18}]
  > slots: {fri: {day: fri, from: "12:30", to: "13:10", kind: lunch}}
  > X
  $ printf '%s\n' 'name: Moving up' 'model: group' 'open-to: all' 'matching:' '  prefer: {choices: 1}' '  order: [place, fit]' '  groups: {teams: [[m1], [m2]], size: {at-least: 2, at-most: 4}}' >strands/move.yaml
  $ person() { printf 'id: %s\nyear: %s\nstrands: {move: %s}\n' $1 $2 $3 >people/$1.yaml; }
  > person m1 Y7 mentor; person m2 Y7 mentor; for e in e1 e2 e3 e4 e5 e6; do person $e Y6 mentee; done
  $ pair() { printf 'id: %s\nstrand: move\nmentors: [%s]\nmentees: [%s]\nbegan: 2026-09-21\n' $1 $2 "$3" >pairs/$1.yaml; }
  > pair p1 m1 'e1, e2, e3'; pair p2 m2 'e4, e5, e6'
  $ kith enrol leave e3 --today 2026-10-05 2>/dev/null

The two who are left keep their group, and that is the first thing to be read.

  $ kith match move --today 2026-10-05 2>/dev/null
  Against what is agreed: 2 pairs kept, none new, none ended
    stays  p1  m1 with e1, e2 (e3 left)
    Those who stay are a new row: accept it, and end the pair that was left:
    kith match end PAIR --reason partner-left
  
  Moving up: 1 group proposed, 1 agreed already, 0 without a group
  levels: bounds 0, place 5, fit 0
  
    row  mentor  mentee      fit  why
      1  m1      e1, e2        0
      2  m2      e4, e5, e6    0  agreed p2
  
  Nothing is agreed yet. Accept row by row: kith match accept move
  $ kith match move --rematch --today 2026-10-05 2>/dev/null | sed -n '/^$/q; p'
  Against what is agreed: 2 pairs kept, none new, none ended
    stays  p1  m1 with e1, e2 (e3 left)
    Those who stay are a new row: accept it, and end the pair that was left:
    kith match end PAIR --reason partner-left
  $ kith match move --today 2026-10-05 --format json 2>/dev/null | /usr/bin/python3 -c 'import json, sys; print(json.load(sys.stdin)["difference"])'
  {'kept': [{'mentors': ['m1'], 'mentees': ['e1', 'e2'], 'pair': 'p1', 'left': ['e3']}, {'mentors': ['m2'], 'mentees': ['e4', 'e5', 'e6'], 'pair': 'p2'}], 'new': [], 'ended': []}

Their row is accepted, the pair that was left is ended, and nothing is left to say.

  $ kith match accept move 1 --today 2026-10-05 --id-seed 1
  1 pair is agreed. Next: kith schedule move
  agreed: m1 with e1, e2 (pair jqzeerw3)
  $ kith match end p1 --reason partner-left --today 2026-10-05
  The pair has an ending.
  $ kith match move --today 2026-10-05 2>/dev/null | head -n 2
  Against what is agreed: 2 pairs kept, none new, none ended
  

Where a group needs three, the rest of another is void, and the page begins with that.

  $ sed -i 's/at-least: 2/at-least: 3/' strands/move.yaml; kith enrol leave e6 --today 2026-10-05 2>/dev/null
  $ kith match move --today 2026-10-05 2>/dev/null | head -n 7
  1 agreed group is void because someone left, and the others are matched anew:
    void   p2  m2 with e4, e5, e6 (e6 left)
    To end them: kith match end PAIR --reason partner-left
  
  Against what is agreed: 1 pair kept, 1 new, 1 ended
    new    m1 with e4, e5
  
  $ kith match move --today 2026-10-05 --format json 2>/dev/null | /usr/bin/python3 -c 'import json, sys; print(json.load(sys.stdin)["difference"]["ended"])'
  [{'mentors': ['m2'], 'mentees': ['e4', 'e5', 'e6'], 'pair': 'p2', 'left': ['e6']}]

A row that someone writes into the proposal is told what is wrong with it.

  $ row() { printf '%s\n' 'strand: move' 'made: 2026-10-05' 'pairs:' "  - $1" >../h-private/proposals/move.match.yaml; kith match accept move --all --today 2026-10-05 2>&1 | grep -e error: -e hint; }
  $ row '{mentors: [e4], mentees: [m2]}'
  ../h-private/proposals/move.match.yaml:4:5: error: mentors and mentees are swapped in this row [ineligible]
       = hint: exchange 'mentors' and 'mentees'
  $ person x1 Y8 mentee; sed -i '$d' people/x1.yaml; row '{mentors: [m2], mentees: [e4, x1]}'
  ../h-private/proposals/move.match.yaml:4:5: error: 'x1' is not in move [ineligible]
       = hint: correct the row, or remove it
  $ row '{mentors: [m2], mentees: [e4, e6]}'
  ../h-private/proposals/move.match.yaml:4:5: error: 'e6' has left [ineligible]
       = hint: correct the row, or remove it
