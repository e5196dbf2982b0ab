Aldersyke School: a sixth-former in each of ten Year 7 forms, every morning of the term.

  $ kith init a --example form-group-mentors --today 2026-09-16 2>&1 | head -n 1; cd a
  25 people enrolled from people.csv.
  $ who() { sed -n "s/^\(.*\): {name: $1[,}].*/\1/p" ../a-private/names.yaml; }
  $ kith match form-mentors --today 2026-09-16 2>/dev/null | sed -n 1p
  Form mentors: 10 pairs proposed, 0 agreed already, 0 without a partner
  $ kith match accept form-mentors --all --asked 2026-09-16 --from 2026-09-21 --today 2026-09-17 --id-seed 1 >/dev/null
  10 pairs are agreed. Next: kith schedule form-mentors
  $ kith schedule --today 2026-09-17 2>/dev/null | sed -n 1p; kith schedule accept --today 2026-09-17
  Form mentors: 10 pairs placed, 0 not; 4 dates of events, from 2026-09-21 to 2026-12-18
  The timetable is agreed. Next: kith schedule week
  $ kith report cards form-mentors --today 2026-09-17
  Written: ../a-private/out/form-mentors-letter.html
  10 letters on 10 sheets of A4.
  Open it in a browser and print it at 100%, without margins.

Two weeks of mornings; a bus was late once, and the spotter stood in.

  $ PAIR=$(basename $(grep -l $(who 'Ffion Prosser') pairs/*) .yaml)
  $ kith record session $PAIR --date 2026-09-25 --cover $(who 'Ffion Prosser')=$(who 'Dominik Szewczyk') --today 2026-09-25
  Recorded.
  $ for w in 39 40; do kith record week 2026-W$w --all-held --today 2026-10-02; done
  Recorded 47 meetings, 1 event of 2026-W39; the week is confirmed.
  Recorded 38 meetings of 2026-W40; the week is confirmed.
  $ kith report contact --today 2026-10-03 | sed -n '3,9p; /^By strand/,/^$/p'
    weekly contact    100 %  school weeks of pairs with a meeting held: 20 of 20
    meetings held     100 %  86 of the 86 that could be; 0 excused for a lesson, 0
                             not recorded
    held besides          0  not in the plan
    mentees              10  in a pair by the day, counted in each strand
    who met              10  came to at least one meeting
    meetings of each      9  7 to 9, half of them 9 or fewer
  By strand and age
                  mentees  met  held  excused  not rec.  of could  weekly  of each
    form-mentors       10   10    86        0         0     100 %   100 %        9
    11 and over        10   10    86        0         0     100 %   100 %        9
  
  $ kith report load --today 2026-10-03 | sed -n 3,7p
    mentors            11  in a pair or on duty
    meetings of each    9  1 to 9, half of them 9 or fewer
    minutes of each   180  20 to 180, half of them 180 or fewer
    with too much       0  more mentees, meetings or duties than they may have
    supervision due     0  by the interval of their strand

What a mentor hears and cannot carry goes to an adult at once. The register knows that it was passed on, no more.

  $ kith record concern --raised-by mentor --passed-to d5mtnw29 --at 09:06 --strand form-mentors --id-seed 4 --date 2026-10-01 --today 2026-10-01 2>&1 | tail -n 1
  Recorded that it was passed on. When it is acknowledged: kith record concern --acknowledged dwvfcjxq
  $ kith record concern --acknowledged $(basename ../a-private/concerns/*.yaml .yaml) --at 09:30 --date 2026-10-01 --today 2026-10-01 2>&1 | tail -n 1
  Acknowledged.

At half-term one takes up an apprenticeship. The eleventh, trained since, takes over her form.

  $ kith match end $(basename $(grep -l $(who 'Isobel Ainsworth') pairs/*) .yaml) --reason left-programme --date 2026-10-23 --today 2026-10-23
  The pair has an ending.
  $ kith enrol leave $(who 'Isobel Ainsworth') --date 2026-10-24 --today 2026-10-23
  Marked as having left.
  $ kith match form-mentors --today 2026-10-30 2>/dev/null | sed -n '/^Against/,/^$/p'
  Against what is agreed: 9 pairs kept, 1 new, none ended
    new    Reuben Lacey with 7k
  
  $ kith match accept form-mentors --all --asked 2026-10-30 --from 2026-11-02 --today 2026-10-30 --id-seed 2 >/dev/null
  1 pair is agreed. Next: kith schedule form-mentors
  $ kith schedule repair --from 2026-11-02 --today 2026-10-30 2>/dev/null | sed '/^Form mentors/,$d'
  Repair from Mon 2 Nov to Fri 18 Dec: 0 of 266 meetings change
    31 new
    no plan that places as many moves fewer in time
  
  New:
    mon-tutor, r20, Dawn Lovelace
      4 times from Mon 2 Nov to Mon 14 Dec: no meeting was agreed
      Reuben Lacey with 7k
    tue-tutor, r20, Dawn Lovelace
      every Tue from 3 Nov to 15 Dec: no meeting was agreed
      Reuben Lacey with 7k
    wed-tutor, r20, Dawn Lovelace
      every Wed from 4 Nov to 16 Dec: no meeting was agreed
      Reuben Lacey with 7k
    thu-tutor, r20, Dawn Lovelace
      every Thu from 5 Nov to 17 Dec: no meeting was agreed
      Reuben Lacey with 7k
    fri-tutor, r20, Dawn Lovelace
      6 times from Fri 6 Nov to Fri 18 Dec: no meeting was agreed
      Reuben Lacey with 7k
  
  $ kith schedule accept --today 2026-10-30
  The timetable is agreed. Next: kith schedule week
  $ for w in 45 46; do kith record week 2026-W$w --all-held --today 2026-11-13; done
  Recorded 48 meetings of 2026-W45; the week is confirmed.
  Recorded 38 meetings, 1 event of 2026-W46; the week is confirmed.
  $ kith check --today 2026-11-14
  no findings

The mentors stay with their forms for a second year: in July no pair ends, and each has a certificate so far.

  $ kith report cards form-mentors --kind certificate --today 2027-07-20 2>&1 | sed -n 2p
  12 certificates on 12 sheets of A4.
  $ kith report matching --today 2027-07-20 | sed -n 3,9p
  form-mentors
    mentees             10
    with a mentor       10  of 10 mentees
    days others wait     -  mean, of those without one
    pairs ended early  9 %  of all pairs made; neither planned nor not needed
    days to a match      -  -
    never matched        0  every mentor was
