  $ kith init h --example hillside --today 2026-09-16 >/dev/null 2>&1; cd h
  $ for s in wellbeing reading; do kith match $s --today 2026-09-16; kith match accept $s --all --basis rules --from 2026-09-21 --today 2026-09-17 --id-seed 1; done >/dev/null 2>&1
  $ { kith schedule --today 2026-09-17; kith schedule accept --today 2026-09-17; } >/dev/null 2>&1
  $ kith report --today 2026-10-12
  Hillside Peer Support, 2026-10-12: 299 people
  
    strand     mentors  mentees  pairs  waiting  due  held  not recorded
    reading         60      100     89       11  285     0           285
    wellbeing       55       60     48       11  158     0           158
  Meetings this week by place: library 72, r12 62, snug 3
  
  To do
    2 lapsed, of people who meet: kith enrol gate WHO GATE --date DATE
      2vkz7tw4: training/core until 2026-10-09
      9gx31m74: training/core until 2026-10-09
    3 weeks of reading not confirmed: kith record week 2026-W39
    11 mentees of reading waiting for a mentor: kith match reading
    3 weeks of wellbeing not confirmed: kith record week 2026-W39
    11 mentees of wellbeing waiting for a mentor: kith match wellbeing
    1 lapse within 28 days, of people who meet
      ghqtnvpr: dbs until 2026-10-12
    21 missing, of people who do not meet yet: kith enrol list --missing GATE
  $ kith report overview --asof 2026-10-19 --format json --today 2026-10-19 | head -n 12
  {
    "programme": "Hillside Peer Support",
    "asof": "2026-10-19",
    "people": 299,
    "paused": 0,
    "strands": [
      {
        "strand": "reading",
        "mentors": 60,
        "mentees": 100,
        "pairs": 89,
        "due": 374,
  $ kith report --today 12/10/2026
  kith report: --today: '12/10/2026' is not a date; write year-month-day, as in 2026-09-21
  kith report --help says more
  [2]
