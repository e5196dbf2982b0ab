Millbrook Primary: two buddies on the bench and two in the games corner, every playtime of a term.

  $ kith init m --example playground-buddies --today 2026-09-10 2>&1 | head -n 1; cd m
  30 people enrolled from people.csv.
  $ kith check --today 2026-09-10
  no findings
  $ kith schedule --today 2026-09-10 >../page
  Written: ../m-private/proposals/buddies.timetable.yaml
  $ head -n 4 ../page; grep -A 9 Together ../page
  Playground buddies: 256 duties covered, 0 not, from 2026-09-14 to 2026-12-18
  no rota is more even
  
  Duties each:
  Together: 256 twosomes once
  
  Nothing is agreed yet. Accept it: kith schedule accept buddies
  $ grep -o '^  2[0-9]*:' ../page
    22:
    21:
  $ kith schedule --today 2026-09-10 --dry-run --format json >../json; sed -n '/"cover"/,/]/p' ../json
      "cover",
      "fair",
      "steady",
      "lottery"
    ],
      "cover": 0,
      "fair": [
        10928,
        0
      ]
      "cover": 0,
      "fair": [
        10928,
        0
      ]

The same records give the same rota, and accepting it twice changes nothing.

  $ sha256sum ../m-private/proposals/* >../before
  $ kith schedule --today 2026-09-10 >/dev/null 2>&1; sha256sum ../m-private/proposals/* | diff ../before - && echo the same
  the same
  $ kith schedule accept --today 2026-09-10
  The timetable is agreed. Next: kith schedule week
  $ kith schedule accept --today 2026-09-10
  Nothing to change.
  $ sed 's/people: .*/…/' timetables/buddies/2026-09-14.yaml | head -n 6
  from: 2026-09-14
  until: 2026-12-18
  duties:
    - {date: 2026-09-14, slot: mon-break, place: bench, …
    - {date: 2026-09-14, slot: mon-break, place: games, …
    - {date: 2026-09-14, slot: mon-lunch, place: bench, …
  $ kith check --today 2026-09-14
  no findings

The second half of term: what was done before half-term counts for fairness.

  $ kith schedule --from 2026-11-02 --today 2026-10-30 >../page; head -n 2 ../page
  Written: ../m-private/proposals/buddies.timetable.yaml
  Playground buddies: 136 duties covered, 0 not, from 2026-11-02 to 2026-12-18
  no rota is more even

One duty a week is too few: the page says how many are missing, why, and what would help.

  $ sed -i 's/per-week: 3/per-week: 1/' strands/buddies.yaml
  $ kith schedule --from 2026-11-02 --today 2026-10-30 >../page
  Written: ../m-private/proposals/buddies.timetable.yaml
  [3]
  $ head -n 3 ../page; sed -n '/^Not covered/,$p' ../page
  Playground buddies: 84 duties covered, 52 not, from 2026-11-02 to 2026-12-18
  no rota covers more
  no rota is more even
  Not covered, and why:
    per-week: Mon 2 Nov mon-lunch bench, Mon 2 Nov mon-lunch games, Thu 5 Nov
    thu-break bench, Thu 5 Nov thu-break games, Thu 5 Nov thu-lunch bench, Thu 5
    Nov thu-lunch games, Fri 6 Nov fri-break bench, Fri 6 Nov fri-break games and
    44 more
      Mon 2 Nov: 2 wanted, 20 of 24 can, 4 are not free then; per-week: 2: 104 of
      the 104 missing
  
  Nothing is agreed yet. Accept it: kith schedule accept buddies
