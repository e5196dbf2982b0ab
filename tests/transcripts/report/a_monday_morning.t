  $ kith init h --example hillside --today 2026-09-16 >/dev/null 2>&1; cd h
  $ for s in wellbeing reading; do kith match $s --today 2026-09-16; kith match accept $s --all --basis rules --from 2026-09-21 --today 2026-09-17 --id-seed 1; done >/dev/null 2>&1
  $ { kith schedule --today 2026-09-17; kith schedule accept --today 2026-09-17; } >/dev/null 2>&1
  $ kith report --today 2026-10-12
  Hillside Peer Support, 2026-10-12: 299 people
  
    strand     mentors  mentees  pairs  waiting  due  held  not recorded  weekly
    reading         60      100     89       11  285     0           285       -
    wellbeing       55       59     48       11  158     0           158       -
  
    wellbeing: 1 to refer on, not counted among the mentees
    Meetings this week by place: library 76, r12 58, snug 3
  
  To do
  ! 2 gates lapsed, of people who meet this week: 2vkz7tw4 (training/core until
      2026-10-09), 9gx31m74 (training/core until 2026-10-09):
        kith enrol gate WHO training/core --date DATE --until DATE
    11 mentees of reading waiting for a mentor, longest: 9w8xcgtg since
      2026-06-09, c3yk3vvq since 2026-06-12:
        kith match reading
    1 meeting, duty or event of reading, this week or next, with somebody missing,
      or without an adult or a place:
        kith schedule week
    11 mentees of wellbeing waiting for a mentor, longest: adywceqg since
      2026-06-22, t2pa0kj4 since 2026-06-22:
        kith match wellbeing
    2 meetings, duties and events of wellbeing, this week or next, with somebody
      missing, or without an adult or a place:
        kith schedule week
    3 weeks not confirmed:
        kith record week 2026-W39
    137 pairs to be asked whether it is still right for both: 061769sq, 07n588cn,
      0cszmmqf and 134 more:
        kith record first-check PAIR
    1 gate to lapse within 28 days, of people in a pair: ghqtnvpr (dbs until
      2026-10-12):
        kith enrol gate WHO dbs --date DATE --until DATE
    26 gates that do not hold or lapse soon, of people who do not meet yet:
        kith report gates
  $ kith report overview --asof 2026-10-19 --format json --today 2026-10-19 | head -n 12
  {
    "programme": "Hillside Peer Support",
    "asof": "2026-10-19",
    "audience": "lead",
    "people": 299,
    "paused": 0,
    "strands": [
      {
        "strand": "reading",
        "mentors": 60,
        "mentees": 100,
        "pairs": 89,
  $ kith report --today 12/10/2026
  kith report: --today: '12/10/2026' is not a date; write year-month-day, as in 2026-09-21
  kith report --help says more
  [2]
