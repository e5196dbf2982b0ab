Ravensholme Academy and St Oswald's: in the autumn six who are new in Year 7 meet a mentor of Year 8.

  $ kith init r --example year-6-to-7-transition --today 2026-09-16 2>&1 | head -n 1; cd r
  38 people enrolled from people.csv.
  $ who() { sed -n "s/^\(.*\): {name: $1[,}].*/\1/p" ../r-private/names.yaml; }
  > pair_of() { basename $(grep -L ended $(grep -l $(who "$1") pairs/*)) .yaml; }
  $ kith match settling-in --today 2026-09-16 >/dev/null 2>&1
  $ kith match accept settling-in --all --basis chosen-by-them --asked 2026-09-16 --from 2026-09-21 --today 2026-09-17 --id-seed 1 >/dev/null
  6 pairs are agreed. Next: kith schedule settling-in
  $ kith schedule settling-in --today 2026-09-17 2>/dev/null | sed -n 1p; kith schedule accept settling-in --today 2026-09-17
  Settling in: 6 pairs placed, 0 not, from 2026-09-21 to 2026-12-18
  The timetable is agreed. Next: kith schedule week
  $ DAY=$(kith schedule week 2026-W39 --for $(who 'Hafsa Malik') --format csv --today 2026-09-21 | sed -n '2s/,.*//p')
  $ kith record session $(pair_of 'Hafsa Malik') --date $DAY --check-in 7 --today 2026-09-25
  Recorded.
  $ for w in 39 40 41; do kith record week 2026-W$w --all-held --today 2026-10-09; done
  Recorded 5 meetings of 2026-W39; the week is confirmed.
  Recorded 6 meetings of 2026-W40; the week is confirmed.
  Recorded 6 meetings of 2026-W41; the week is confirmed.
  $ kith report drift --today 2026-10-12 | sed -n 3,6p
    pair      who                     what was seen    last met    lately  before
    068mf7ar  5tzpjfkr with nyr45qr4  first check due  2026-10-06  3 of 3  -
    9r8rnkpq  7mvta5wc with jpqzf665  first check due  2026-10-06  3 of 3  -
    adywceqg  vs3m7dwa with zm0vxc4n  first check due  2026-10-07  3 of 3  -

At Christmas one has found friends and needs nobody any more; the others go on to Easter.

  $ kith match end $(pair_of 'Leo Cartmell') --reason no-longer-needed --date 2026-12-18 --today 2026-12-18
  The pair has an ending.
  $ kith report matching --today 2027-03-26 | sed -n '/^settling-in/,/never/p'
  settling-in
    mentees              6
    with a mentor        5  of 6 mentees
    days others wait   210  mean, of those without one
    pairs ended early  0 %  of all pairs made; neither planned nor not needed
    days to a match     20  20
    never matched        0  every mentor was
  $ for p in $(grep -L ended $(grep -l settling-in pairs/*)); do kith match end $(basename $p .yaml) --reason planned-end --date 2027-03-25 --today 2027-03-26; done 2>&1 | sort | uniq -c
        5 The pair has an ending.

After Easter Year 7 go back to their primary school: a look round, then groups, then the transition day itself.

  $ kith match moving-up --today 2027-04-07 2>/dev/null | sed -n 1,2p
  Moving up: 3 groups proposed, 0 agreed already, 0 without a group
  levels: bounds 0, keep 0, place 14, fit 7333
  $ kith match accept moving-up --all --asked 2027-03-24 --from 2027-04-19 --today 2027-04-07 --id-seed 2 >/dev/null
  3 pairs are agreed. Next: kith schedule moving-up
  $ kith report cards moving-up --today 2027-04-14
  Written: ../r-private/out/moving-up-letter.html
  28 letters on 28 sheets of A4.
  Open it in a browser and print it at 100%, without margins.
  $ kith schedule moving-up --today 2027-04-14 2>/dev/null | sed -n 1p; kith schedule accept moving-up --today 2027-04-14
  Moving up: 3 pairs placed, 0 not; 5 dates of events, from 2027-04-19 to 2027-07-21
  The timetable is agreed. Next: kith schedule week
  $ for w in 16 17 18 19; do kith record week 2027-W$w --all-held --today 2027-05-14; done
  Recorded 1 meeting, 2 events of 2027-W16; the week is confirmed.
  Recorded 2 meetings of 2027-W17; the week is confirmed.
  Recorded 1 meeting of 2027-W18; the week is confirmed.
  Recorded 2 meetings of 2027-W19; the week is confirmed.

In May one child of Year 6 moves to another town. Three are left where four were asked for, so their group would be
closed; the lead says that three are enough, and it goes on.

  $ GROUP=$(pair_of 'Musa Mahmood'); kith enrol leave $(who 'Musa Mahmood') --date 2027-05-17 --today 2027-05-17
  Marked as having left.
  $ kith match moving-up --today 2027-05-17 2>/dev/null | sed '/^  row/,/^$/d'
  1 agreed group is void because someone left, and the others are matched anew:
    void   q8qaehbs  Jamal Warsame, Ines Carvalho with Callum Birch, Edie Dunstan, Oscar Ogunleye, Musa Mahmood (Musa Mahmood left)
    To end them: kith match end PAIR --reason partner-left
  
  Against what is agreed: 2 pairs kept, none new, 1 ended
  
  Moving up: 0 groups proposed, 2 agreed already, 3 without a group
  levels: bounds 0, keep 10, place 10, fit 5334
  
  Teams without a group:
    Jamal Warsame, Ines Carvalho
  
  Without a group, and the rule that stands in the way:
    13axs9ev  Callum Birch: full
      would help: 3 teams are possible: 2 full, 1 closed, since too few would be
      in it
    29qvc4z2  Edie Dunstan: full
      would help: 3 teams are possible: 2 full, 1 closed, since too few would be
      in it
    6fv4b2ft  Oscar Ogunleye: full
      would help: 3 teams are possible: 2 full, 1 closed, since too few would be
      in it
  $ sed -i 's/size: {at-least: 4/size: {at-least: 3/' strands/moving-up.yaml
  $ kith match moving-up --today 2027-05-17 2>/dev/null | sed '/^Moving up/,$d'
  Against what is agreed: 3 pairs kept, none new, none ended
    stays  q8qaehbs  Jamal Warsame, Ines Carvalho with Callum Birch, Edie Dunstan, Oscar Ogunleye (Musa Mahmood left)
    Those who stay are a new row: accept it, and end the pair that was left:
    kith match end PAIR --reason partner-left
  
  $ kith match end $GROUP --reason partner-left --date 2027-05-17 --today 2027-05-17
  The pair has an ending.
  $ kith match accept moving-up --all --asked 2027-05-17 --from 2027-05-18 --today 2027-05-17 --id-seed 3 >/dev/null
  1 pair is agreed. Next: kith schedule moving-up
  $ kith schedule repair moving-up --from 2027-05-18 --today 2027-05-17 2>/dev/null | sed '/^Moving up/,$d'
  Repair from Tue 18 May to Wed 21 Jul: 0 of 8 meetings change
    5 new
    no plan that places as many moves fewer in time
  
  New:
    thu-golden, year-6, Rukhsana Shafiq
      5 times from Thu 20 May to Thu 15 Jul: no meeting was agreed
      Jamal Warsame and Ines Carvalho with Callum Birch, Edie Dunstan and Oscar
      Ogunleye
  
  $ kith schedule accept moving-up --today 2027-05-17
  The timetable is agreed. Next: kith schedule week
  $ kith check --today 2027-05-18
  no findings

Whoever took part in the transition day and the summer school is recorded with it; then each group has its ending.

  $ kith record week 2027-W27 --all-held --today 2027-07-09
  Recorded 2 meetings, 1 event of 2027-W27; the week is confirmed.
  $ kith record week 2027-W30 --all-held --today 2027-07-30
  Recorded 2 events of 2027-W30; the week is confirmed.
  $ for p in $(grep -L ended pairs/*); do kith match end $(basename $p .yaml) --reason planned-end --date 2027-07-27 --today 2027-07-30; done 2>&1 | sort | uniq -c
        3 The pair has an ending.
  $ kith report contact --today 2027-07-30 | sed -n '/^By strand/,/^$/p'
  By strand and age
                 mentees  met  held  excused  not rec.  of could  weekly  of each
    moving-up         14   14     8        0        11     100 %   100 %        3
    settling-in        6    6    18        0       108     100 %   100 %        3
    under 11          14   14     8        0        11     100 %   100 %        3
    11 and over        6    6    18        0       108     100 %   100 %        3
  
  $ kith check --today 2027-07-30
  no findings
