Castlebeck School: six strands side by side, one timetable, and nobody in two places.

  $ kith init c --example whole-school --today 2026-09-15 2>&1 | head -n 1; cd c
  107 people enrolled from people.csv.
  $ who() { sed -n "s/^\(.*\): {name: $1[,}].*/\1/p" ../c-private/names.yaml; }
  $ kith check --today 2026-09-15
  no findings
  $ grep -h '^model' strands/* | sed 's/ *#.*//'
  model: drop-in
  model: form-group
  model: one-to-one
  model: group
  model: duty
  model: one-to-one
  $ for s in wellbeing reading revision friends; do kith match $s --today 2026-09-15 2>/dev/null | sed -n 1,2p
  >   kith match accept $s --all --asked 2026-09-15 --from 2026-09-21 --today 2026-09-16 --id-seed ${#s} 2>/dev/null >/dev/null; done
  Wellbeing: 13 pairs proposed, 0 agreed already, 0 without a partner
  levels: bounds 0, keep 0, place 13, need 2 / 8 / 3, fit 5667
  Reading: 14 pairs proposed, 0 agreed already, 0 without a partner
  levels: bounds 0, keep 0, place 14, spread 24, fit 10800
  Revision groups: 4 groups proposed, 0 agreed already, 0 without a group
  levels: bounds 0, keep 0, place 20, fit 8327
  Form friends: 4 pairs proposed, 0 agreed already, 0 without a partner
  levels: bounds 0, keep 0, place 4, fit 4000

All six are planned at once: two of them share the library, and whoever is in two strands is in one at a time.

  $ kith schedule --today 2026-09-16 2>/dev/null >../page; grep 'placed\|covered\|no rota' ../page
  Drop-in: 24 duties covered, 0 not, from 2026-09-21 to 2026-12-18
  no rota is more even
  Form friends: 4 pairs placed, 0 not, from 2026-09-21 to 2026-12-18
  Reading: 14 pairs placed, 0 not, from 2026-09-21 to 2026-12-18
  Revision groups: 4 pairs placed, 0 not, from 2026-09-21 to 2026-12-18
  Welcome: 120 duties covered, 0 not, from 2026-09-21 to 2026-12-18
  no rota is more even
  Wellbeing: 13 pairs placed, 0 not, from 2026-09-21 to 2026-12-18
  $ kith schedule accept --today 2026-09-16
  The timetable is agreed. Next: kith schedule week
  $ kith check --today 2026-09-16
  no findings
  $ kith schedule week 2026-W39 --for $(who 'Femi Metcalfe') --today 2026-09-18
  2026-W39, from Mon 21 Sep: 2 meetings, 1 duty
  
           Mon 21 Sep    Tue 22 Sep    Wed 23 Sep    Thu 24 Sep    Fri 25 Sep
    08:40  Beth A                                                  Femi J
           Reading                                                 Reading
           library                                                 library
           Harriet L                                               Derek H
    10:50                                            duty: Leo S
                                                     Welcome
                                                     quad
                                                     Derek H
  $ kith report place --today 2026-09-21 | sed -n '/library/,/^$/p' | head -n 8
  library
    slot       holds  planned  due  held
    mon-tutor      6        4    4     0
    tue-tutor      6        6    0     0
    wed-tutor      6        0    0     0  free, with an adult
    thu-tutor      6        2    0     0
    fri-tutor      6        6    0     0
  
  $ kith report load --today 2026-09-21 | sed -n 3,8p
    mentors           46  in a pair or on duty
    meetings of each   0  0
    minutes of each    0  0
    duties of each     0  0 to 1, half of them 0 or fewer
    with too much      0  more mentees, meetings or duties than they may have
    supervision due    0  by the interval of their strand

Two weeks go by. Then the Snug is painted for a fortnight: its pairs move to the library, and nobody else does.

  $ for w in 39 40; do kith record week 2026-W$w --all-held --today 2026-10-02; done
  Recorded 35 meetings, 12 duties of 2026-W39; the week is confirmed.
  Recorded 33 meetings, 12 duties of 2026-W40; the week is confirmed.
  $ sed -i 's/^snug: .*/snug: {school: castlebeck, name: The Snug, holds: 3, closed: [{from: 2026-11-09, to: 2026-11-20, why: painters}]}/' places.yaml
  $ sed -i 's/  places: \[snug\]/  places: [snug, library]/' strands/wellbeing.yaml
  $ kith check --today 2026-11-05
  no findings
  $ kith schedule repair --from 2026-11-09 --today 2026-11-05 2>/dev/null | sed '/^Drop-in/,$d'
  Repair from Mon 9 Nov to Fri 18 Dec: 26 of 198 meetings change
    26 in another place
    no plan that places as many moves fewer in time, nor gives fewer another place
  
  In another place:
    mon-lunch, Penny Tordoff: snug; now library
      Mon 9 Nov, Mon 16 Nov: snug cannot be used then
      Dina Beck with Dev Jagger; Cara Thwaites with Beth Sedgwick; Mia Wadsworth
      with Omar Bramhall
    tue-lunch, Penny Tordoff: snug; now library
      Tue 10 Nov, Tue 17 Nov: snug cannot be used then
      Skye Raistrick with Amber Fawcett; Nathan Yeadon with Max Beck; Jake Parr
      with Freya Beck
    wed-lunch, Penny Tordoff: snug; now library
      Wed 11 Nov, Wed 18 Nov: snug cannot be used then
      Musa Ingleby with Cara Rawnsley; Farah Bannister with Farah Jagger
    thu-lunch, Penny Tordoff: snug; now library
      Thu 12 Nov, Thu 19 Nov: snug cannot be used then
      Ifra Akhtar with Cara Whitaker; Zoe Tunnicliffe with Holly Peel; Liam Shah
      with Kai Ghani
    fri-lunch, Imran Latif: snug; now library
      Fri 13 Nov, Fri 20 Nov: snug cannot be used then
      Rafe Fawcett with Leah Allerton; Eddie Kane with Finn Kane
  
  $ kith schedule accept --today 2026-11-05
  The timetable is agreed. Next: kith schedule week
  $ kith check --today 2026-11-05
  no findings

An adult is away on Wednesday: who can stand in, and is in nothing else of the six strands then?

  $ kith schedule cover $(who 'Penny Tordoff') --date 2026-11-11 --today 2026-11-09
  Cover for Penny Tordoff, Wed 11 Nov: 1 slot to oversee
  
  Wed 11 Nov, 12:50, library: Snug team, the adult for 2 meetings
       stand-in     why
    1  Imran Latif  no cover this term
  
  Nothing is written yet. To agree, add --accept with the numbers you choose.
  $ kith schedule cover $(who 'Penny Tordoff') --date 2026-11-11 --accept 1 --today 2026-11-09
  Agreed: Imran Latif stands in on Wed 11 Nov, 12:50.
  Next: kith schedule week 2026-W46
  $ for w in 46 47; do kith record week 2026-W$w --all-held --today 2026-11-20; done
  Recorded 33 meetings, 12 duties of 2026-W46; the week is confirmed.
  Recorded 33 meetings, 12 duties of 2026-W47; the week is confirmed.
  $ kith report --today 2026-11-23
  Castlebeck Together, 2026-11-23: 107 people
  
    strand     mentors  mentees  pairs  waiting  due  held  not recorded  weekly
    drop-in          9        0      0        0    0     0             0       -
    friends          5        0      4        0   34    16            18   100 %
    reading          9       14     14        0  116    56            60   100 %
    revision         8       20      4        0   20    10            10   100 %
    welcome         13        0      0        0    0     0             0       -
    wellbeing       14       13     13        0  107    52            55   100 %
  
    strand   duties due  held  not held  not recorded
    drop-in          17     8         0             9
    welcome          82    40         0            42
  
    Meetings this week by place: canteen 0, hub 0, library 16, quad 0, r1 1, r2 1,
    r3 1, r4 1, snug 13
    Duties this week by place: canteen 5, hub 2, library 0, quad 5, r1 0, r2 0, r3
    0, r4 0, snug 0
  
  To do
    4 weeks not confirmed:
        kith record week 2026-W41
  $ kith report evaluation --today 2026-11-23 | sed -n '/^Where it lies/,/^$/p'
  Where it lies
    strand           model       led by        open to
    Drop-in          drop-in     young-people  all
    Form friends     form-group  staff         all
    Reading          one-to-one  staff         all
    Revision groups  group       young-people  all
    Welcome          duty        young-people  all
    Wellbeing        one-to-one  staff         targeted
  
  $ kith report contact --audience public --today 2026-11-23 | sed -n 5,9p
    weekly contact  100 %
    meetings held   100 %
    held besides        0
    mentees            51  in a pair by the day, counted in each strand
    who met             c  came to at least one meeting

July: every pair has its ending, and the six strands one page for the governors.

  $ for p in pairs/*; do kith match end $(basename $p .yaml) --reason planned-end --today 2027-07-20; done 2>&1 | sort | uniq -c
       35 The pair has an ending.
  $ kith report term --asof 2026-12-18 --audience public --today 2027-07-21 | sed -n 4,10p
  
  At a glance
    young people with a mentor              c  in 6 strands
    of the meetings on record were      100 %  134 of 134, in weeks that are all
    held                                       on record
    waiting for a mentor                    0
  
  $ kith check --today 2027-07-21
  no findings
