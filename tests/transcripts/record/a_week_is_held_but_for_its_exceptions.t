  $ kith init h --example hillside --today 2026-09-16 >/dev/null 2>&1; cd h
  $ { kith match wellbeing --today 2026-09-16; kith match accept wellbeing --all --basis rules --from 2026-09-21 --today 2026-09-17 --id-seed 1; kith schedule wellbeing --today 2026-09-17; kith schedule accept --today 2026-09-17; } >/dev/null 2>&1
  $ PAIR=$(kith schedule week 2026-W39 --today 2026-09-21 --format json | sed -n 's/.*"pair": "\(.*\)".*/\1/p' | head -n 1)
  $ WHO=$(sed -n 's/^mentors: \[\([^]]*\)\]/\1/p' pairs/$PAIR.yaml)
  $ kith record session $PAIR --date 2026-09-21 --missed $WHO=absent --today 2026-09-23
  Recorded.
  $ kith record session $PAIR --date 2026-09-21 --missed $WHO=absent --today 2026-09-23
  Recorded already.
  $ kith record session $PAIR --date 2026-09-21 --today 2026-09-23
  kith: sessions/2026-W39/wellbeing.yaml:2 records this meeting otherwise; change the line by hand
  [1]
  $ kith record week 2026-W39 --today 2026-09-23
  kith: nobody is there to ask; --all-held says that every planned meeting was held
  [2]
  $ kith record week 2026-W39 --all-held --today 2026-09-23
  Recorded 31 meetings of 2026-W39.
  16 still to come; run it again then to confirm the week.
  [3]
  $ kith record week 2026-W39 --all-held --today 2026-09-25
  Recorded 16 meetings of 2026-W39; the week is confirmed.
  $ kith record week 2026-W39 --all-held --today 2026-09-25
  Nothing to change.
  $ sed -n 1,4p sessions/2026-W39/wellbeing.yaml | cut -c 1-60
  confirmed: {by: jqzeerw3, date: 2026-09-25}
  rows:
    - {date: 2026-09-21, slot: mon-tutor, pair: 9967zx3m, came
    - {date: 2026-09-21, slot: mon-tutor, pair: vfw45xzf, came
  $ kith report --today 2026-09-28 | head -n 5
  Hillside Peer Support, 2026-09-28: 299 people
  
    strand     mentors  mentees  pairs  waiting  due  held  not recorded  weekly
    reading         60      100      0      100    0     0             0       -
    wellbeing       55       59     48       11   62    47            14    98 %
  $ kith record session $PAIR --date 2026-10-19 --today 2026-09-28
  kith: that day is still to come; only what happened is recorded
  [2]
  $ kith record session $PAIR --date 2026-09-28 --missed $WHO=ill --today 2026-09-28
  kith: no reason 'ill'; one of: absent, lesson, chose-not, cancelled
  [2]
  $ kith record session $PAIR --date 2026-09-28 --missed jqzeerw3=absent --today 2026-09-28
  kith: 'jqzeerw3' is not in the pair 9967zx3m
  [2]
