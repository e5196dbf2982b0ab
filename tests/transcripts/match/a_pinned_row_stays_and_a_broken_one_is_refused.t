A person pins a row and adds one by hand; the next run keeps both.

  $ kith init h --example hillside --today 2026-09-16 >/dev/null 2>&1; cd h
  $ kith match wellbeing --today 2026-09-16 >/dev/null
  Written: ../h-private/proposals/wellbeing.match.yaml
  [3]
  $ sed -i '0,/keep: false/s//keep: true/' ../h-private/proposals/wellbeing.match.yaml
  $ kith match wellbeing --today 2026-09-16 | grep -c kept
  Written: ../h-private/proposals/wellbeing.match.yaml
  1

Somebody in it is paused: the row cannot stay fixed.

  $ WHO=$(sed -n 's/.*mentors: \[\([a-z0-9]*\)\].*keep: true.*/\1/p' ../h-private/proposals/wellbeing.match.yaml)
  $ kith enrol pause $WHO --today 2026-09-16
  Paused: out of match, plan and week from that day.
  $ kith match wellbeing --today 2026-09-16 2>&1 | sed -n '1s/:.*error/: error/p'
  ../h-private/proposals/wellbeing.match.yaml: error: this fixed row breaks the rule 'not-available' [ineligible]
  $ kith enrol pause $WHO --over --today 2026-09-16
  No longer paused.
  $ kith match wellbeing --today 2026-09-16 | grep -c kept
  Written: ../h-private/proposals/wellbeing.match.yaml
  1

Accepting is refused where a rule has broken since.

  $ kith enrol pause $WHO --today 2026-09-17
  Paused: out of match, plan and week from that day.
  $ kith match accept wellbeing --all --basis rules --today 2026-09-17 2>&1 | grep -c ineligible
  1
  $ ls pairs 2>/dev/null | wc -l
  0

Without the private part kith refuses, or says what it left out.

  $ mv ../h-private ../elsewhere
  $ kith match reading --dry-run --today 2026-09-16 2>&1 | sed "s|$(dirname $PWD)|..|"
  kith: the private part is not at ../h-private; name it with --private DIR, or leave out the rules that need it with --without-private
  $ kith match reading --without-private --dry-run --today 2026-09-16 | sed -n '3,4p'
  made without the private part: who must be kept apart, who is referred on, and
    all that needs private data was left out; do not accept it unread
