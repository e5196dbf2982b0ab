Millbrook Primary has a rota for every playtime, and no pairs: its duties are due, held, missed and overseen.
  $ { kith init m --example playground-buddies --today 2026-09-10; cd m; kith schedule --today 2026-09-10; kith schedule accept buddies --today 2026-09-10; } >/dev/null 2>&1
  $ kith report --today 2026-09-30
  Millbrook Playground Buddies, 2026-09-30: 30 people
  
    strand   mentors  mentees  pairs  waiting  due  held  not recorded  weekly
    buddies       24        0      0        0    0     0             0       -
  
    strand   duties due  held  not held  not recorded
    buddies          52     0         0            52
  
    Meetings this week by place: bench 0, games 0
    Duties this week by place: bench 10, games 10
  
  To do
    2 weeks not confirmed:
        kith record week 2026-W38
One week is recorded as planned; the next by staff on a sheet, with one duty called off; the third is not.
  $ kith record week 2026-W38 --all-held --today 2026-09-30
  Recorded 20 duties of 2026-W38; the week is confirmed.
  $ kith schedule week 2026-W39 --format csv --today 2026-09-30 >sheet.csv; sed -n 1,3p sheet.csv | cut -d, -f 1-4,6-12
  date,slot,strand,pair,place,supervisor,note,came,missed,cover,minutes
  2026-09-21,mon-break,Playground buddies,duty/bench,bench,Kwabena Osei (g9sckege),,,,,
  2026-09-21,mon-break,Playground buddies,duty/games,games,Miriam Fairclough (jqzeerw3),,,,,
  $ awk -F, 'NR == 1 { print; next } { $9 = NR == 2 ? "no" : "yes"; if (NR == 2) $10 = "cancelled"; print }' OFS=, sheet.csv >filled.csv
  $ kith record week filled.csv --today 2026-09-30; rm sheet.csv filled.csv
  Recorded 20 duties of 2026-W39; the week is confirmed.
  $ kith report --today 2026-09-30 | sed '/To do/,$d'
  Millbrook Playground Buddies, 2026-09-30: 30 people
  
    strand   mentors  mentees  pairs  waiting  due  held  not recorded  weekly
    buddies       24        0      0        0    0     0             0       -
  
    strand   duties due  held  not held  not recorded
    buddies          52    39         1            12
  
    Meetings this week by place: bench 0, games 0
    Duties this week by place: bench 10, games 10
  
  $ kith report contact --today 2026-09-30 | sed -n '/^Duties/,/^$/p'
  Duties
    strand   due  held  not held  not rec.  of recorded
    buddies   52    39         1        12         98 %
  
  $ kith report contact --format json --today 2026-09-30 | sed -n '/"duties"/,/]/p'
    "duties": [
      {
        "strand": "buddies",
        "due": 52,
        "held": 39,
        "not-held": 1,
        "not-recorded": 12,
        "held-share": 98
      }
    ],
  $ kith report standards --today 2026-09-30 | grep -E '(Adult supervision|duties|supervised)'
    c Adult supervision                                         partly
    - mentors supervised as often as asked               5  21  partly
    - meetings and duties with an adult                 52  52  evidenced
    - meetings and duties on record                     40  52  partly
    - meetings and duties with an adult                52  52  evidenced
    mentors supervised as often as asked (partly):
    meetings and duties on record (partly):
  $ kith report term --today 2026-09-30 | grep -E 'duties|buddies  |Monday'
    of the duties on record were held  98 %  39 of 40; 12 not yet recorded
    Duties by month of their week's Monday
    Playground buddies   52    39       1            12              98 %
    duties of each    5  0 to 7, half of them 5 or fewer
    with too much     0  more mentees, meetings or duties than they may have
    Meetings and duties planned, by time and place
    Monday     10:30–10:45  bench (duty): 1
    Monday     10:30–10:45  games (duty): 1
    Monday     12:30–13:00  bench (duty): 1
    Monday     12:30–13:00  games (duty): 1
