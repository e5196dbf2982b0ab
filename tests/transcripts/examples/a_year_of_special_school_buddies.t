Fernhurst School: staff name who would be a good buddy, and for whom. A pair needs a way of talking that both
have.

  $ kith init f --example special-school-buddies --today 2026-09-14 2>&1 | head -n 1; cd f
  27 people enrolled from people.csv.
  $ who() { sed -n "s/^\(.*\): {name: $1,.*/\1/p" ../f-private/names.yaml; }
  > pair_of() { basename $(grep -l $(who "$1") pairs/*) .yaml; }
  $ kith check --today 2026-09-14
  no findings
  $ kith match buddies --today 2026-09-14 2>/dev/null
  Buddies: 8 pairs proposed, 0 agreed already, 2 without a partner
  levels: bounds 0, keep 0, place 8, need 3 / 5 / 0, fit 4500
  
    row  mentor         mentee         fit  ids                why
      1  Kai Tordoff    Grace Ling     571  09qjnfej 3dnatx93  answers
      2  Ollie Ferris   Zara Hussain   429  5tzpjfkr 3c7a7gj4  answers
      3  Molly Sankey   Mo Rashid      714  c3yk3vvq ht87g6s9  answers
      4  Tanisha Dove   Pearl Adeyemi  643  hq810j33 79w95x03  answers
      5  Declan Mayhew  Ben Catlow     571  mk53zcfe 2e1n12c1  answers
      6  Jordan Peake   Lily Stannard  429  nyr45qr4 mqjhx7ty  answers
      7  Hana Mirza     Alfie Noble    429  vs3m7dwa jpqzf665  answers
      8  Esther Owusu   Scarlett Webb  714  zm0vxc4n c2dd0wa4  answers
  
  Without a partner, and the rule that stands in the way:
    13axs9ev  Tomos Lister: shared-communication
      would help: if shared-communication did not stand in the way, 10 mentors
      would be possible
    5qr9bve9  Idris Howell: shared-communication
      would help: if shared-communication did not stand in the way, 10 mentors
      would be possible
  
  Nothing is agreed yet. Accept row by row: kith match accept buddies
  [3]

Two boys sign, and nobody else does. The others begin; for these two the school's therapist teaches signing.

  $ kith match accept buddies --all --basis staff-know-both --asked 2026-09-15 --from 2026-09-21 --today 2026-09-15 --id-seed 1 >/dev/null
  8 pairs are agreed. Next: kith schedule buddies
  $ kith schedule --today 2026-09-16 2>/dev/null >../page; sed -n '1,/^$/p; /with/p' ../page; grep -c group/friday ../page
  Buddies: 8 pairs placed, 0 not; 60 duties covered, 0 not; 12 dates of events, from 2026-09-21 to 2026-12-18
  
    mon-lunch  Hana Mirza with Alfie Noble      garden  Sally Thwaite  every week
    mon-lunch  Kai Tordoff with Grace Ling      garden  Sally Thwaite  every week
    tue-lunch  Ollie Ferris with Zara Hussain   garden  Sally Thwaite  every week
    tue-lunch  Molly Sankey with Mo Rashid      garden  Sally Thwaite  every week
    wed-break  Esther Owusu with Scarlett Webb  garden  Sally Thwaite  every week
    wed-break  Declan Mayhew with Ben Catlow    garden  Sally Thwaite  every week
    thu-break  Tanisha Dove with Pearl Adeyemi  garden  Sally Thwaite  every week
    thu-break  Jordan Peake with Lily Stannard  garden  Sally Thwaite  every week
  12
  $ kith schedule accept --today 2026-09-16
  The timetable is agreed. Next: kith schedule week
  $ kith schedule week 2026-W39 --place bench --today 2026-09-18
  2026-W39, from Mon 21 Sep: 5 duties
  
           Mon 21 Sep    Tue 22 Sep    Wed 23 Sep    Thu 24 Sep    Fri 25 Sep
    10:40  duty:         duty:         duty: Kai T   duty:         duty:
           Reece C and   Ollie F and   and           Declan M and  Ollie F and
           Hana M        Ashley B      Tanisha D     Esther O      Jordan P
           Sally T       Anjum K       Wyn P         Joe M         Lorna P

The boards hang at the bench, and whoever talks with symbols has their own. The week goes home as a card.

  $ kith report cards buddies --kind board --today 2026-09-18
  Written: ../f-private/out/play-team-board.html
  24 boards on 24 sheets of A4.
  Open it in a browser and print it at 100%, without margins.
  $ grep -o 'Would you like a buddy?' ../f-private/out/play-team-board.html | wc -l
  12
  $ kith report cards buddies --kind week --week 2026-W39 --size large-print --today 2026-09-18
  Written: ../f-private/out/play-team-week.html
  25 cards of a week on 13 sheets of A4, to cut at the marks.
  Open it in a browser and print it at 100%, without margins.

A check-in is a symbol, never a number: how the meeting was, by the picture that the child points to.

  $ kith record session $(pair_of 'Alfie Noble') --date 2026-09-21 --check-in happy --today 2026-09-25
  Recorded.
  $ kith record session $(pair_of 'Zara Hussain') --date 2026-09-22 --check-in tired --minutes 10 --today 2026-09-25
  Recorded.
  $ kith record session $(pair_of 'Ben Catlow') --date 2026-09-23 --check-in hapy --today 2026-09-25
  kith: no symbol 'hapy'; did you mean 'happy'?
  [2]
  $ kith record session $(pair_of 'Ben Catlow') --date 2026-09-23 --check-in calm --today 2026-09-25
  Recorded.
  $ kith record session $(pair_of 'Lily Stannard') --date 2026-09-24 --missed $(who 'Lily Stannard')=chose-not --today 2026-09-25
  Recorded.
  $ kith record week 2026-W39 --all-held --today 2026-09-25
  Recorded 4 meetings, 5 duties, 1 event of 2026-W39; the week is confirmed.
  $ kith record week 2026-W40 --all-held --today 2026-10-02
  Recorded 8 meetings, 5 duties, 1 event of 2026-W40; the week is confirmed.

In October two buddies have learnt to sign. That is written down, and both boys have somebody.

  $ kith record training buddies signing --date 2026-10-13 --came $(who 'Ashley Binns') --came $(who 'Reece Conroy') --minutes 60 --today 2026-10-13
  Recorded: 2 people came.
  $ kith enrol set $(who 'Ashley Binns') 'communication=[signing, speech, symbols]' --today 2026-10-14; kith enrol set $(who 'Reece Conroy') 'communication=[signing, speech]' --today 2026-10-14
  Changed.
  Changed.
  $ kith match buddies --today 2026-10-14 2>/dev/null | sed -n '/^Against/,/^$/p'
  Against what is agreed: 8 pairs kept, 2 new, none ended
    new    Reece Conroy with Tomos Lister
    new    Ashley Binns with Idris Howell
  
  $ kith match accept buddies --all --basis staff-know-both --asked 2026-10-15 --from 2026-11-02 --today 2026-10-15 --id-seed 2 >/dev/null
  2 pairs are agreed. Next: kith schedule buddies
  $ kith schedule repair --from 2026-11-02 --today 2026-10-20 2>/dev/null | sed '/^Buddies/,$d'
  Repair from Mon 2 Nov to Fri 18 Dec: 0 of 56 meetings change
    14 new
    no plan that places as many moves fewer in time
  
  New:
    fri-lunch, garden, Sally Thwaite
      every Fri from 6 Nov to 18 Dec: no meeting was agreed
      Reece Conroy with Tomos Lister; Ashley Binns with Idris Howell
  
  $ kith schedule accept --today 2026-10-20
  The timetable is agreed. Next: kith schedule week
  $ kith check --today 2026-11-02
  no findings

One is in hospital: everything of hers stops at once, and no reason is kept.

  $ kith enrol pause $(who 'Pearl Adeyemi') --from 2026-11-04 --today 2026-11-03
  Paused: out of match, plan and week from that day.
  $ kith schedule week 2026-W45 --for $(who 'Tanisha Dove') --today 2026-11-04
  2026-W45, from Mon 2 Nov: 1 duty, 1 event
  
  Wed 4 Nov
    time   place  adult  who                        strand
    10:40  bench  Wyn P  duty: Kai T and Tanisha D  Play team
  
  Fri 6 Nov
    time   place  adult    who                                           strand
    14:00  hall   Sally T  group/friday: Kai T, Tomos L, Ben C, Zara H,  Play team
                           Grace L, Idris H, Ollie F, Pearl A, Scarlett
                           W, Molly S, Tanisha D, Mo R, Alfie N, Reece
                           C, Declan M, Lily S, Jordan P, Hana M,
                           Ashley B and Esther O
    ! 14:00 hall: Pearl A is not available
  $ for w in 45 46; do kith record week 2026-W$w --all-held --today 2026-11-14; done
  Recorded 9 meetings, 5 duties, 1 event of 2026-W45; the week is confirmed.
  Recorded 9 meetings, 5 duties, 1 event of 2026-W46; the week is confirmed.
  $ kith enrol pause $(who 'Pearl Adeyemi') --over --today 2026-11-16
  No longer paused.
  $ kith record week 2026-W47 --all-held --today 2026-11-20
  Recorded 10 meetings, 5 duties, 1 event of 2026-W47; the week is confirmed.
  $ kith report contact --asof 2026-10-03 --today 2026-11-23 | sed -n 3,4p
    weekly contact    94 %  school weeks of pairs with a meeting held: 15 of 16
    meetings held     94 %  15 of the 16 that could be; 0 excused for a lesson, 0
  $ kith report standards --today 2026-11-23 | sed -n '/D A foster/,/^  *E /p'
    D A fostered relationship                                   partly
    - pairs asked in week 3 or 4                         0   8  missing
    - mentees in pairs who have checked in               3  10  partly
    E Routine monitoring                                        missing

July: a certificate for each buddy, and an ending for every pair.

  $ kith report cards buddies --kind certificate --today 2027-07-16 2>&1 | sed -n 2p
  10 certificates on 10 sheets of A4.
  $ for p in pairs/*; do kith match end $(basename $p .yaml) --reason planned-end --today 2027-07-20; done 2>&1 | sort | uniq -c
       10 The pair has an ending.
  $ kith check --today 2027-07-21
  no findings
