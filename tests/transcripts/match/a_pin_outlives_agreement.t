A pinned row is agreed; its pin stays in the proposals that follow, whatever may change in them.

  $ kith init h --example hillside --today 2026-09-16 >/dev/null 2>&1; cd h
  $ kith match wellbeing --today 2026-09-16 >/dev/null 2>&1
  [3]
  $ sed -i '0,/keep: false/s//keep: true/' ../h-private/proposals/wellbeing.match.yaml
  $ kith match accept wellbeing --all --today 2026-09-17 --id-seed 2 >/dev/null
  48 pairs are agreed. Next: kith schedule wellbeing
  $ kith match wellbeing --today 2026-09-18 >/dev/null 2>&1
  [3]
  $ grep -c 'keep: true, agreed' ../h-private/proposals/wellbeing.match.yaml
  1
  $ sed -i 's/^  order: .*/  order: [fit, place, keep]/' strands/wellbeing.yaml
  $ kith match wellbeing --rematch --today 2026-09-18 >/dev/null 2>&1
  [3]
  $ grep -c 'keep: true, agreed' ../h-private/proposals/wellbeing.match.yaml
  1

A rule breaks: the agreed pair stays, but a rematch would have to make it anew.

  $ WHO=$(sed -n 's/.*mentors: \[\([a-z0-9]*\)\].*keep: true.*/\1/p' ../h-private/proposals/wellbeing.match.yaml)
  $ kith enrol pause $WHO --today 2026-09-18
  Paused: out of match, plan and week from that day.
  $ kith match wellbeing --today 2026-09-18 2>/dev/null | head -n 1
  Against what is agreed: 48 pairs kept, none new, none ended
  $ kith match wellbeing --rematch --today 2026-09-18 2>&1 | sed -n '1s/:.*error/: error/p'
  ../h-private/proposals/wellbeing.match.yaml: error: this fixed row breaks the rule 'not-available' [ineligible]

The pair ends, and the pin with it; its row does not come back by itself.

  $ PAIR=$(sed -n 's/.*keep: true.*agreed: \([a-z0-9]*\).*/\1/p' ../h-private/proposals/wellbeing.match.yaml)
  $ kith match end $PAIR --reason timetable --today 2026-09-18
  The pair has an ending.
  $ kith match accept wellbeing --all --today 2026-09-18 --id-seed 3 2>&1 | sed -n '1s/:.*error/: error/p'
  ../h-private/proposals/wellbeing.match.yaml: error: pair jqkr9bqr has ended since this was proposed [ineligible]
  $ kith match wellbeing --rematch --today 2026-09-18 >/dev/null 2>&1
  [3]
  $ grep -c 'keep: true' ../h-private/proposals/wellbeing.match.yaml
  0
  [1]
